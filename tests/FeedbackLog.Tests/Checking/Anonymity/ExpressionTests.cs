using System.Reflection;
using System.Text.RegularExpressions;
using FeedbackLog.Checking.Anonymity;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class ExpressionTests
{
    private static readonly IReadOnlyList<Regex> Expressions = [.. typeof(IRecognizer).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(IRecognizer).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(Regex)).Select(field => (Regex)field.GetValue(null)!)];

    [Fact]
    public void Every_expression_is_linear()
    {
        Assert.True(Expressions.Count > 10);
        Assert.DoesNotContain(Expressions, expression => !expression.Options.HasFlag(RegexOptions.NonBacktracking));
    }

    // .NET 10's linear engine misses matches of some expressions that begin with optional parts (seen on 2026-11-22 with "[NS]? ?[0-9]…").
    [Fact]
    public void Every_expression_finds_what_the_backtracking_engine_finds()
    {
        var lines = CorpusLines.All;
        Assert.True(lines.Count > 400);
        foreach (var expression in Expressions)
        {
            var backtracking = new Regex(expression.ToString(), expression.Options & ~RegexOptions.NonBacktracking);
            foreach (var line in lines)
                Assert.Equal(backtracking.Matches(line).Select(match => (match.Index, match.Length)), expression.Matches(line).Select(match => (match.Index, match.Length)));
        }
    }
}
