namespace FeedbackLog.Checking.Anonymity;

/// <summary>What a context word speaks of; each kind is a section of <c>context-words.txt</c>.</summary>
internal enum CueKind
{
    /// <summary>A Finnish personal identity code, or personal codes in general.</summary>
    PersonalCode,

    /// <summary>A Swedish personal number.</summary>
    SwedishNumber,

    /// <summary>A Norwegian identity number.</summary>
    NorwegianNumber,

    /// <summary>A Danish personal number.</summary>
    DanishNumber,

    /// <summary>An Estonian or Lithuanian personal code.</summary>
    EstonianCode,

    /// <summary>A bank account.</summary>
    Account,

    /// <summary>A giro number of an organisation.</summary>
    Giro,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>A telephone.</summary>
    Telephone,

    /// <summary>Calling or writing to someone; weaker than a word for telephone.</summary>
    Calling,

    /// <summary>A product, its model or its version.</summary>
    Product,

    /// <summary>A version or a section number.</summary>
    Version,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>The registration of a vehicle.</summary>
    Registration,

    /// <summary>An address or a delivery to one.</summary>
    Address,

    /// <summary>An order, a customer, a case or another thing with a number of its own.</summary>
    Order,

    /// <summary>A word for number or code, between an order word and its number.</summary>
    NumberWord,

    /// <summary>A law, a standard or another public text.</summary>
    PublicText,

    /// <summary>A place on the map.</summary>
    Position,

    /// <summary>A birth.</summary>
    Birth,

    /// <summary>Being born; damages and ideas are born too.</summary>
    BirthVerb,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A social network.</summary>
    SocialNetwork,

    /// <summary>A name under which somebody writes.</summary>
    UserName,

    /// <summary>An organisation's number.</summary>
    Business,

    /// <summary>A thing that has an age, or a guarantee.</summary>
    AgedThing,

    /// <summary>Health, union, religion, origin: special categories of Article 9 of the GDPR, and minors.</summary>
    SpecialCategory,

    /// <summary>One person.</summary>
    Individual,

    /// <summary>A group so small that its members know each other.</summary>
    FewPeople,
}
