using System.Text.Json;
using System.Text.RegularExpressions;

namespace FeedbackLog.Tests.OpenData;

/// <summary>Asks whether a value fits a schema, as far as our schema goes. A word of the schema that is not known here is a failure, too.</summary>
internal static class Schema
{
    private static readonly string[] Remarks = ["$schema", "$id", "$comment", "title", "description"];

    /// <summary>Every place where the value does not fit; empty when it does.</summary>
    public static IEnumerable<string> Breaches(JsonElement value, JsonElement schema, string place = "")
    {
        foreach (var word in schema.EnumerateObject())
        {
            if (Remarks.Contains(word.Name)) continue;
            foreach (var breach in word.Name switch
            {
                "type" => Unless(Types(word.Value).Contains(TypeOf(value)), $"{place} is no {word.Value}"),
                "enum" => Unless(word.Value.EnumerateArray().Any(known => JsonElement.DeepEquals(known, value)), $"{place} is not one of {word.Value}"),
                "format" => Unless(value.ValueKind == JsonValueKind.Null || HasFormat(value.GetString()!, word.Value.GetString()!), $"{place} is no {word.Value}"),
                "pattern" => Unless(value.ValueKind == JsonValueKind.Null || Regex.IsMatch(value.GetString()!, word.Value.GetString()!), $"{place} does not fit {word.Value}"),
                "minimum" => Unless(value.ValueKind == JsonValueKind.Null || value.GetInt32() >= word.Value.GetInt32(), $"{place} is below {word.Value}"),
                "required" => word.Value.EnumerateArray().Where(key => !value.TryGetProperty(key.GetString()!, out _)).Select(key => $"{place} lacks {key}"),
                "additionalProperties" => value.EnumerateObject().Where(key => !schema.GetProperty("properties").TryGetProperty(key.Name, out _)).Select(key => $"{place} has {key.Name}"),
                "properties" => value.EnumerateObject().Where(key => word.Value.TryGetProperty(key.Name, out _))
                    .SelectMany(key => Breaches(key.Value, word.Value.GetProperty(key.Name), $"{place}/{key.Name}")),
                "items" => value.EnumerateArray().SelectMany((item, index) => Breaches(item, word.Value, $"{place}/{index}")),
                _ => [$"{place}: the schema says {word.Name}, which is not known here"],
            }) yield return breach;
        }
    }

    private static IEnumerable<string> Unless(bool fits, string breach) => fits ? [] : [breach];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt32(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => false,
    };
}
