namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>What a word says about a capitalised word beside it. A word may say several things.</summary>
[Flags]
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Stands before a surname: Mrs, herra.</summary>
    Title = 1,

    /// <summary>What somebody does or is: driver, asiakas.</summary>
    Role = 1 << 1,

    /// <summary>A relative, a neighbour or a friend.</summary>
    Kin = 1 << 2,

    /// <summary>Says that a name follows: called, nimeltä.</summary>
    Naming = 1 << 3,

    /// <summary>Heads a field in which a name stands: recipient, mottagare.</summary>
    Label = 1 << 4,

    /// <summary>What only people do: said, lupasi.</summary>
    Saying = 1 << 5,

    /// <summary>What people do too: was, odotti.</summary>
    Acting = 1 << 6,

    /// <summary>What one does with a person: spoke (to), ringde.</summary>
    Contact = 1 << 7,

    /// <summary>from, by, från, till.</summary>
    Preposition = 1 << 8,

    /// <summary>Stands after a name in the genitive: kanssa, mukaan.</summary>
    Together = 1 << 9,

    /// <summary>Where people work: support, kassalla.</summary>
    Department = 1 << 10,

    /// <summary>What belongs to somebody: order, sopimus.</summary>
    Possession = 1 << 11,

    /// <summary>and, ja, och.</summary>
    And = 1 << 12,

    /// <summary>who, joka, som.</summary>
    Relative = 1 << 13,

    /// <summary>Dear, Hei.</summary>
    Greeting = 1 << 14,

    /// <summary>Regards, Terveisin.</summary>
    Farewell = 1 << 15,

    /// <summary>Makes a name a company's: Oy, Ltd.</summary>
    Company = 1 << 16,

    /// <summary>Makes a name a thing's when it follows: Street, Hospital, potatoes.</summary>
    Thing = 1 << 17,

    /// <summary>Makes a name a thing's when it goes before: storm, model.</summary>
    Model = 1 << 18,

    /// <summary>Saints and sovereigns, after whom things are called.</summary>
    Saint = 1 << 19,

    /// <summary>Stands inside a name: von, bin.</summary>
    Particle = 1 << 20,

    /// <summary>May stand between a cue and a name: our, the.</summary>
    Skip = 1 << 21,

    /// <summary>Marks of a word that is no cue although it holds a cue's stem.</summary>
    NoCue = 1 << 22,

    /// <summary>Makes even a full name a place's when it follows: kadulla, gata, memorial.</summary>
    Street = 1 << 23,

    /// <summary>Verbs of things as well as people: is, had.</summary>
    Being = 1 << 24,

    /// <summary>Somebody who can have a name.</summary>
    Somebody = Title | Role | Kin,
}
