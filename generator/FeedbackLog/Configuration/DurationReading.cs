using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>Reads fields that hold a duration.</summary>
internal static class DurationReading
{
    /// <summary>The field's duration; null when it is missing, and with a finding when it is none.</summary>
    public static Duration? Duration(this FieldReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar) return null;
        var duration = Configuration.Duration.Parse(scalar.Value);
        if (duration is null) reader.Invalid(scalar, "duration", ("key", key));
        return duration;
    }
}
