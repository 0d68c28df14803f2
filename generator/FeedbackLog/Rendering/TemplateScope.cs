using System.Collections.Immutable;
using FeedbackLog.Theming;

namespace FeedbackLog.Rendering;

/// <summary>Where in a page's model a template stands, and which fields it knows to be there.</summary>
/// <param name="Shape">What names are looked up in.</param>
/// <param name="IsLoop">True right inside an each block.</param>
/// <param name="Outer">What <c>../</c> leads to; null at the page's model.</param>
/// <param name="Known">Fields that an enclosing if block has found to be there, as names joined by dots, seen from this scope.</param>
internal sealed record TemplateScope(ModelShape Shape, bool IsLoop, TemplateScope? Outer, ImmutableHashSet<string> Known)
{
    /// <summary>The page's model.</summary>
    public TemplateScope Root => Outer is null ? this : Outer.Root;

    /// <summary>The scope so many steps out; null when there are not so many.</summary>
    public TemplateScope? Up(int steps) => steps == 0 ? this : Outer?.Up(steps - 1);

    /// <summary>The scope inside an each or with block.</summary>
    public TemplateScope Into(ModelShape shape, bool isLoop) => new(shape with { MayBeMissing = false }, isLoop, this, []);

    /// <summary>The same scope where a field is known to be there.</summary>
    public TemplateScope Knowing(TemplatePath path)
    {
        if (path.Start == PathStart.Loop || path.Names.IsEmpty) return this;
        var name = string.Join('.', path.Names);
        return path.Start == PathStart.Root ? WithKnownAtRoot(name) : WithKnown(path.Up, name);
    }

    private TemplateScope WithKnown(int up, string name) => up == 0
        ? this with { Known = Known.Add(name) }
        : this with { Outer = Outer?.WithKnown(up - 1, name) };

    private TemplateScope WithKnownAtRoot(string name) => Outer is null
        ? this with { Known = Known.Add(name) }
        : this with { Outer = Outer.WithKnownAtRoot(name) };
}
