using System.Text;

namespace FeedbackLog.Cli.Reporting;

/// <summary>
/// Tells of a fault of the program itself: kinds of exceptions and where they were thrown, never their messages, since those may hold the text
/// of an entry.
/// </summary>
internal static class OwnFault
{
    /// <summary>Writes what a person needs to report it.</summary>
    public static void Tell(Exception fault, Voice error)
    {
        error.Say(Ink.Line("feedbacklog: This is a fault of the program, not of your texts. Nothing of your texts stands in the lines below.", Tone.Error));
        error.Hand(TraceOf(fault));
        error.Say("Please report it: copy these lines into a new issue in the issue tracker of the FeedbackLog project, and say what you did.");
    }

    private static string TraceOf(Exception fault)
    {
        var trace = new StringBuilder();
        for (var inner = fault; inner is not null; inner = inner.InnerException)
            trace.Append(inner.GetType().FullName).Append('\n').Append(inner.StackTrace).Append('\n');
        return trace.ToString();
    }
}
