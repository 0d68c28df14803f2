namespace FeedbackLog.Diagnostics;

/// <summary>How much a finding weighs. Errors stop a build.</summary>
public enum Severity
{
    /// <summary>Good to know; never stops anything.</summary>
    Hint,

    /// <summary>Look at it; stops a build only with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Nothing is written until it is mended.</summary>
    Error,
}
