using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>One piece of a template, with its place in its file.</summary>
/// <param name="Span">Where it stands, braces included.</param>
public abstract record TemplateNode(SourceSpan Span);

/// <summary>Text that goes out as it stands.</summary>
public sealed record TemplateText(SourceSpan Span) : TemplateNode(Span);

/// <summary>A field that is printed: <c>{{title}}</c>, or finished mark-up: <c>{{{body}}}</c>.</summary>
/// <param name="Path">Which field.</param>
/// <param name="IsMarkup">True for three braces.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TemplateValue(TemplatePath Path, bool IsMarkup, SourceSpan Span) : TemplateNode(Span);

/// <summary>A sentence of the site: <c>{{word "home.newest"}}</c>.</summary>
public sealed record TemplateWord(string Key, SourceSpan Span) : TemplateNode(Span);

/// <summary>The address of a file of the theme: <c>{{asset "site.css"}}</c>.</summary>
public sealed record TemplateAsset(string Name, SourceSpan Span) : TemplateNode(Span);

/// <summary>A part: <c>{{> card}}</c>; in a layout <c>{{> page}}</c> is the page.</summary>
public sealed record TemplatePart(string Name, SourceSpan Span) : TemplateNode(Span);

/// <summary>A block.</summary>
/// <param name="Kind">What it does with its field.</param>
/// <param name="Path">The field.</param>
/// <param name="Body">What stands inside.</param>
/// <param name="Otherwise">What stands after <c>{{else}}</c>; empty without one.</param>
/// <param name="Span">The opening tag.</param>
public sealed record TemplateBlock(
    BlockKind Kind, TemplatePath Path, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Otherwise, SourceSpan Span) : TemplateNode(Span);

/// <summary>What a block does with its field.</summary>
public enum BlockKind
{
    /// <summary>Its body when the field is true, not empty and not missing.</summary>
    If,

    /// <summary>Its body when <see cref="If"/> would not.</summary>
    Unless,

    /// <summary>Its body once for each of a list, which becomes the scope.</summary>
    Each,

    /// <summary>Its body with the field as the scope, when it is not missing.</summary>
    With,
}

/// <summary>The way to a field.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Up">How many scopes out (<c>../</c>) before the names are followed.</param>
/// <param name="Names">Field after field; empty for the scope itself (<c>this</c>).</param>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TemplatePath(PathStart Start, int Up, ImmutableArray<string> Names, string Text, SourceSpan Span);

/// <summary>Where a path begins.</summary>
public enum PathStart
{
    /// <summary>The scope: the page's model, or what an each or with block made of it.</summary>
    Scope,

    /// <summary>The page's model: <c>@root</c>.</summary>
    Root,

    /// <summary>What an each block knows: <c>@first</c>, <c>@last</c>, <c>@index</c>.</summary>
    Loop,
}
