using FeedbackLog.Accuracy;

// dotnet run --project tests/FeedbackLog.Accuracy -- FILE... [--allow FILE] [--list]
// dotnet run --project tests/FeedbackLog.Accuracy -- apology FILE... [--held-out] [--list]
// The first prints the accuracy table of the anonymity gate; --list also names the sentences that went wrong (the corpora are invented, so their text may be shown).
if (args is ["apology", .. var apologyArguments])
{
    var passages = apologyArguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).SelectMany(JudgedApology.ReadAll)
        .Where(passage => passage.IsHeldOut || !apologyArguments.Contains("--held-out")).ToArray();
    if (passages.Length > 0) Console.WriteLine(ApologyTable.Of(passages));
    if (apologyArguments.Contains("--list"))
        foreach (var passage in passages.Where(passage => !passage.Labels.SetEquals(passage.Judged)))
            Console.WriteLine($"{passage.Id}: {string.Join(", ", passage.Judged)} instead of {string.Join(", ", passage.Labels)} in: {passage.Text}");
    return passages.Length > 0 ? 0 : 2;
}
string? allowPath = null;
var files = new List<string>();
var isListed = false;
for (var at = 0; at < args.Length; at++)
{
    if (args[at] == "--allow" && at + 1 < args.Length) allowPath = args[++at];
    else if (args[at] == "--list") isListed = true;
    else files.Add(args[at]);
}
if (files.Count == 0)
{
    Console.Error.WriteLine("Usage: FeedbackLog.Accuracy [apology] FILE... [--allow FILE] [--list]");
    return 2;
}
var sentences = files.SelectMany(Sentence.ReadAll).ToArray();
var verdicts = Score.All(sentences, AllowFile.Read(allowPath));
Console.WriteLine(Table.Of(verdicts));
if (!isListed) return 0;
foreach (var verdict in verdicts)
{
    foreach (var span in verdict.Missed) Console.WriteLine($"missed {verdict.Sentence.Id} {span.Type} [{verdict.Sentence.Text[span.Start..span.End]}] in: {verdict.Sentence.Text}");
    foreach (var (rule, start, end) in verdict.Alarms) Console.WriteLine($"alarm {verdict.Sentence.Id} {rule} [{verdict.Sentence.Text[start..end]}] in: {verdict.Sentence.Text}");
}
return 0;
