using FeedbackLog.Text;

namespace FeedbackLog.Wording;

/// <summary>The words files that come with the tool.</summary>
public static class BuiltInWordFiles
{
    /// <summary>The language whose file says which sentences there are.</summary>
    public const string ReferenceLanguage = "en";

    /// <summary>The built-in file of a language; null when the tool does not speak it.</summary>
    public static SourceFile? Find(string language)
    {
        using var stream = typeof(BuiltInWordFiles).Assembly.GetManifestResourceStream($"words/{language}.yml");
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SourceFile.Decode($"templates/words/{language}.yml", bytes);
    }
}
