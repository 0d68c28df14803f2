namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>What the lists know about a word that may be a name. "Plain" names are no ordinary words; a name may be several of these.</summary>
[Flags]
internal enum NameUse
{
    /// <summary>In no list.</summary>
    None = 0,

    /// <summary>A first name that is no ordinary word.</summary>
    First = 1,

    /// <summary>A first name that is also an ordinary word: Toivo, Sten, Grace.</summary>
    FirstWord = 2,

    /// <summary>A first name that is also a place, a month or a well-known product: Victoria, April, Alexa.</summary>
    FirstPlace = 4,

    /// <summary>A first name among the most frequent of its list.</summary>
    CommonFirst = 8,

    /// <summary>A surname that is no ordinary word.</summary>
    Surname = 16,

    /// <summary>A surname that is also an ordinary word: Kivi, Berg, Hill.</summary>
    SurnameWord = 32,

    /// <summary>A surname among the most frequent of its list.</summary>
    CommonSurname = 64,

    /// <summary>A town, a country or a region.</summary>
    Place = 128,

    /// <summary>A company, an authority or a product.</summary>
    Organisation = 256,

    /// <summary>A word of everyday text, in this very form.</summary>
    Ordinary = 512,

    /// <summary>Any first name.</summary>
    AnyFirst = First | FirstWord | FirstPlace,

    /// <summary>Any surname.</summary>
    AnySurname = Surname | SurnameWord,
}
