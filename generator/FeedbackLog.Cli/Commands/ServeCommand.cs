using System.CommandLine;
using FeedbackLog.Cli.Serving;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>serve</c>: shows the site while it is being written.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var (root, port, deny) = (Options.Root(), Options.Port(UsualPort), Options.Deny());
        var open = new Option<bool>("--open") { Description = "Open the site in your browser." };
        var noDrafts = new Option<bool>("--no-drafts") { Description = "Show only what the public will see: no drafts, no entries with a date to come." };
        var command = new ExplainedCommand("serve", "Shows the site on this computer only, drafts too. Saved changes appear by themselves, and findings lie over the page. Ctrl+C ends it.",
            new("feedbacklog serve", "Shows the site of this folder at http://127.0.0.1:5080/."),
            new("feedbacklog serve --open --no-drafts", "Opens the browser and shows what the public will see."))
        { root, port, deny, open, noDrafts };
        command.SetAction(parse =>
        {
            var wish = new PreviewWish(parse.RootFolder(root, surroundings), parse.GetValue(port), parse.GetValue(open), !parse.GetValue(noDrafts)) { DenyPath = parse.DenyPath(deny, surroundings) };
            return PreviewServer.RunAsync(wish, surroundings).GetAwaiter().GetResult();
        });
        return command;
    }
}
