namespace FeedbackLog.Text;

/// <summary>Why bytes are not a text that this tool reads.</summary>
public enum TextDefect
{
    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>The file begins with the mark of UTF-16.</summary>
    Utf16,

    /// <summary>The text holds a NUL character.</summary>
    HoldsNul,

    /// <summary>The file is larger than <see cref="SourceFile.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The file cannot be opened: no permission, or it is not a plain file.</summary>
    Unreadable,

    /// <summary>The path is a link to somewhere else.</summary>
    Link,

    /// <summary>A folder stands where a file should be.</summary>
    Folder,
}
