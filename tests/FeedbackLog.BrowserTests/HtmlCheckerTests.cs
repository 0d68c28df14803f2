using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using FeedbackLog.Tests;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>Every page and style sheet as the Nu HTML checker reads them: Java and npm's vnu-jar, which tests/install-browser-tools.sh installs.</summary>
public sealed class HtmlCheckerTests
{
    private static readonly string Checker = Environment.GetEnvironmentVariable("FEEDBACKLOG_VNU_JAR")
        ?? Path.Combine(Repository.Root, "tests", "FeedbackLog.BrowserTests", "checker", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Fact]
    public void The_checker_finds_no_error_on_any_page()
    {
        var checkedFiles = ExampleSite.Files.Where(file => file.Kind.Length > 0 || file.Path.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.True(checkedFiles.Count > 150, $"There are {checkedFiles.Count} files only.");
        Assert.Equal("", Check(checkedFiles));
    }

    [Fact]
    public void The_checker_would_find_an_error() =>
        Assert.Contains("alt", Check([new SiteFile("wrong.html", "text/html", "text", "en", "<!doctype html><html lang=en><title>x</title><img src=x.png>"u8.ToArray())]), StringComparison.Ordinal);

    // The errors, a line each; empty when there are none.
    private static string Check(IEnumerable<SiteFile> files)
    {
        SkipWithoutChecker();
        var folder = Directory.CreateTempSubdirectory("feedbacklog-checker-");
        try
        {
            foreach (var file in files) Lay(folder.FullName, file);
            var answer = Run("java", "-Xss4m", "-jar", Checker, "--format", "json", "--exit-zero-always", "--errors-only", "--also-check-css", "--skip-non-html", folder.FullName);
            Assert.NotNull(answer);
            using var said = JsonDocument.Parse(answer);
            var errors = said.RootElement.GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("type").GetString() != "info");
            return string.Join('\n', errors.Select(message => Describe(message, folder.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Lay(string folder, SiteFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes);
    }

    private static string Describe(JsonElement message, string folder)
    {
        // The checker writes the address of a file with one slash.
        var path = message.TryGetProperty("url", out var url) ? Path.GetRelativePath(folder, url.GetString()!["file:".Length..]) : "";
        var line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0;
        return $"{path}:{line}: {message.GetProperty("message").GetString()}";
    }

    private static void SkipWithoutChecker()
    {
        var isThere = File.Exists(Checker) && Run("java", "-version") is not null;
        if (!isThere) Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "Java or the Nu HTML checker is not installed (tests/install-browser-tools.sh), so no checker read the pages.");
        Assert.True(isThere, "Java or the Nu HTML checker is missing. CI needs both: tests/install-browser-tools.sh.");
    }

    // What the checker has to say stands on standard error.
    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
