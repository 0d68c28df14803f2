using System.Buffers;
using System.Collections.Frozen;
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
    private static readonly ChainSegment Root = ChainSegment.Create("root");

    private readonly IHandlebars handlebars;
    private readonly FrozenDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> pages;

    public TemplateSet(ThemeFiles theme, IReadOnlyDictionary<string, Words> words, string basePath)
    {
        handlebars = Handlebars.Create(MakeConfiguration());
        handlebars.RegisterHelper("word", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            output.Write(words[((PageModel)options.Data[Root]!).Language][(string)arguments[0]!]));
        pages = ThemePages.Names.ToFrozenDictionary(
            page => page,
            page => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => handlebars.Compile(new StringReader(TemplateLaying.OnePiece(theme, page, basePath)))));
    }

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
