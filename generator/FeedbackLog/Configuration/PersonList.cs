using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>One person of people.yml, who consented to stand there.</summary>
/// <param name="Key">What entries call them.</param>
/// <param name="Name">Null for somebody who appears by role.</param>
/// <param name="Role">What they do, per language.</param>
/// <param name="Contact">An address or number of their own; null: the organisation's.</param>
public sealed record Person(string Key, string? Name, LocalText Role, string? Contact);

/// <summary>All people in the order of the file.</summary>
public sealed record PersonList(ImmutableArray<Person> People, ContentHash Hash)
{
    /// <summary>Nobody: the workspace has no people.yml.</summary>
    public static PersonList Empty { get; } = new([], ContentHash.Of([]));

    /// <summary>The person with this key; null when there is none.</summary>
    public Person? Find(string key) => People.FirstOrDefault(person => person.Key == key);

    /// <summary>The people that the file holds.</summary>
    public static Outcome<PersonList> Parse(SourceFile file, ImmutableArray<string> languages)
    {
        var read = YamlReader.Read(file);
        if (read.Value is not { } map) return new Outcome<PersonList>(null, read.Findings);
        var findings = read.Findings.ToList();
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var field in map.Fields)
        {
            if (field.Value is not YamlMap inner) findings.Add(FormatRules.InvalidValue.At(file, field.Value.Span, "map", ("key", field.Key)));
            else people.Add(ReadPerson(field.Key, new FieldReader(file, inner, FieldRules.Content, findings), languages));
        }
        return new Outcome<PersonList>(new PersonList(people.DrainToImmutable(), file.Hash), [.. findings]);
    }

    private static Person ReadPerson(string key, FieldReader reader, ImmutableArray<string> languages)
    {
        var name = reader.Text("name");
        var role = reader.Inner("role");
        var roleText = role?.LocalText(languages) ?? LocalText.Empty;
        role?.ReportUnknownKeys();
        var contact = reader.Text("contact");
        reader.ReportUnknownKeys();
        return new Person(key, name, roleText, contact);
    }
}
