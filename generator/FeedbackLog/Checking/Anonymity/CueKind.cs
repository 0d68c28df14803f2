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

    /// <summary>An age.</summary>
    Age,

    /// <summary>A social network.</summary>
    SocialNetwork,

    /// <summary>An organisation's number.</summary>
    Business,
}
