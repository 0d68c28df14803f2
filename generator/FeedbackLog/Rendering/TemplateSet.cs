using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Wording;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;

namespace FeedbackLog.Rendering;

/// <summary>
/// The theme's templates, compiled: one per page, its layout and parts laid into it beforehand. Each is compiled once, when it is first needed.
/// The theme must have passed <see cref="TemplateCheck"/>; what that would have found throws here.
/// </summary>
internal sealed class TemplateSet
{
    private const int MostKept = 4;

    private static readonly ChainSegment Root = ChainSegment.Create("root");

    // Compiling the built-in theme takes 0.4 s of processor time, rendering a small site 0.01 s (two cores, 2026-11-22):
    // a preview that builds at every save must not compile at every save.
    private static readonly ConcurrentDictionary<ContentHash, TemplateSet> Kept = new();

    private readonly IHandlebars handlebars;
    private readonly FrozenDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> pages;

    private TemplateSet(ThemeFiles theme, IReadOnlyDictionary<string, Words> words, string basePath)
    {
        handlebars = Handlebars.Create(MakeConfiguration());
        handlebars.RegisterHelper("word", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            output.Write(words[((PageModel)options.Data[Root]!).Language][(string)arguments[0]!]));
        pages = ThemePages.Names.ToFrozenDictionary(
            page => page,
            page => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => handlebars.Compile(new StringReader(TemplateLaying.OnePiece(theme, page, basePath)))));
    }

    /// <summary>The set for a theme, its words and the path that its addresses begin with; the same three give the same set again.</summary>
    public static TemplateSet Of(ThemeFiles theme, IReadOnlyDictionary<string, Words> words, string basePath)
    {
        if (Kept.Count > MostKept) Kept.Clear();
        return Kept.GetOrAdd(KeyOf(theme, words, basePath), _ => new TemplateSet(theme, words, basePath));
    }

    private static ContentHash KeyOf(ThemeFiles theme, IReadOnlyDictionary<string, Words> words, string basePath)
    {
        var key = new HashBuilder().Add(basePath);
        foreach (var page in ThemePages.Names) key.Add(page).Add(theme.HashOf(page));
        foreach (var (language, own) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal)) key.Add(language).Add(own.Hash);
        return key.ToHash();
    }

    /// <summary>Compiles the template of a page unless that is done.</summary>
    public void Prepare(string page) => _ = pages[page].Value;

    /// <summary>Writes a page.</summary>
    public void Write(string page, PageModel model, IBufferWriter<byte> output)
    {
        using var writer = new PageWriter();
        pages[page].Value(writer, model, null!);
        writer.CopyTo(output);
    }

    private static HandlebarsConfiguration MakeConfiguration()
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new HtmlText(),
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        };
        configuration.ObjectDescriptorProviders.Add(new ModelFields());
        return configuration;
    }
}
