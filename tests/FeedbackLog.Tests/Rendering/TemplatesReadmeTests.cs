using System.Reflection;
using System.Text;
using System.Xml.Linq;
using FeedbackLog.Rendering;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Theming;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class TemplatesReadmeTests
{
    private const string Marker = "<!-- The fields below are written by a test from the models; FEEDBACKLOG_UPDATE_SNAPSHOTS=1 writes them anew. -->\n";

    private static readonly XDocument Docs = XDocument.Load(Path.ChangeExtension(typeof(PageModel).Assembly.Location, ".xml"));

    [Fact]
    public void The_readme_lists_every_field_that_templates_receive()
    {
        var path = Path.Combine(Repository.Root, "templates", "README.md");
        var text = File.ReadAllText(path);
        var byHand = text[..(text.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        var expected = byHand + Fields();
        Assert.True(expected.Count(letter => letter == '\n') > 150);
        if (Environment.GetEnvironmentVariable("FEEDBACKLOG_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, expected);
        else Assert.True(expected == text, Snapshot.UnifiedDiff(text, expected));
    }

    private static string Fields()
    {
        var readme = new StringBuilder();
        var parts = new Queue<Type>();
        var met = new HashSet<Type>();
        Describe(typeof(PageModel), "Every page", readme, parts, met);
        foreach (var page in ThemePages.Names)
            Describe(PageModels.ByPage[page], $"`pages/{page}.hbs`", readme, parts, met);
        while (parts.TryDequeue(out var part)) Describe(part, NameOf(part), readme, parts, met);
        return readme.ToString();
    }

    private static void Describe(Type model, string heading, StringBuilder readme, Queue<Type> parts, HashSet<Type> met)
    {
        if (!met.Add(model)) return;
        readme.Append('\n').Append("## ").Append(heading).Append("\n\n");
        var own = model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.DeclaringType == model).ToList();
        if (own.Count == 0)
        {
            readme.Append("Nothing beside what every page has.\n");
            return;
        }
        readme.Append("| Field | Holds | |\n|---|---|---|\n");
        foreach (var property in own)
        {
            readme.Append("| `").Append(char.ToLowerInvariant(property.Name[0])).Append(property.Name.AsSpan(1)).Append("` | ")
                .Append(KindOf(property, parts)).Append(" | ").Append(MeaningOf(property)).Append(" |\n");
        }
    }

    private static string KindOf(PropertyInfo property, Queue<Type> parts)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isMissing = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return (isMissing ? "maybe " : "") + KindOf(type, parts);
    }

    private static string KindOf(Type type, Queue<Type> parts)
    {
        if (type == typeof(string)) return "text";
        if (type == typeof(bool)) return "yes or no";
        if (type == typeof(Html)) return "mark-up, three braces";
        if (type.IsGenericType) return "list of " + KindOf(type.GetGenericArguments()[0], parts);
        parts.Enqueue(type);
        return $"[{NameOf(type)}](#{NameOf(type).ToLowerInvariant().Replace(' ', '-')})";
    }

    private static string NameOf(Type type)
    {
        var name = type.Name.Replace("Model", "", StringComparison.Ordinal);
        return string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
    }

    private static string MeaningOf(PropertyInfo property)
    {
        var type = property.DeclaringType!.FullName!;
        var own = Member($"P:{type}.{property.Name}")?.Element("summary")
            ?? Member($"T:{type}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name);
        return own is null ? "" : string.Join(' ', TextOf(own).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // A reference to another field reads as the field's name.
    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement see => see.Attribute("cref")?.Value.Split('.')[^1] ?? see.Value,
        _ => "",
    }));

    private static XElement? Member(string name) => Docs.Descendants("member").FirstOrDefault(member => member.Attribute("name")!.Value == name);
}
