using System.Text;
using FeedbackLog.Imaging;
using Xunit;
using static FeedbackLog.Tests.Imaging.Pictures;

namespace FeedbackLog.Tests.Imaging;

/// <summary>Pictures that carry a word in every place where programs are known to leave something: none of it is published.</summary>
public sealed class ImageCleaningTests
{
    private const string Word = "KANARIALINTU";

    private static readonly byte[] Text = Encoding.ASCII.GetBytes(Word);

    private static readonly byte[] Wide = Encoding.BigEndianUnicode.GetBytes(Word);

    private static readonly byte[] Xmp = Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{Word}</dc:creator></x:xmpmeta>");

    private static readonly byte[] ThumbnailJpeg = [.. Jpeg[..2], .. Segment(0xFE, Text), .. Jpeg[2..]];

    private static readonly Dictionary<string, byte[]> Carriers = new(StringComparer.Ordinal)
    {
        ["jpeg exif, big end first"] = IntoJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(Word, 6, isLittle: false)])),
        ["jpeg exif, little end first"] = IntoJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(Word, 1, isLittle: true)])),
        ["jpeg exif twice"] = IntoJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(Word, 3, isLittle: true)]), Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(Word, 5, isLittle: true)])),
        ["jpeg exif, broken"] = IntoJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. Text])),
        ["jpeg xmp"] = IntoJpeg(Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp])),
        ["jpeg xmp, extended"] = IntoJpeg(Segment(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. new byte[40], .. Xmp])),
        ["jpeg photoshop and iptc"] = IntoJpeg(Segment(0xED, [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, 17, 28, 2, 80, 0, 12, .. Text])),
        ["jpeg colour profile"] = IntoJpeg(Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[128], .. "desc"u8, .. Text])),
        ["jpeg several pictures (MPF)"] = [.. IntoJpeg(Segment(0xE2, [.. "MPF\0"u8, .. "MM\0*"u8, .. Text])), .. ThumbnailJpeg],
        ["jpeg comment"] = IntoJpeg(Segment(0xFE, Text)),
        ["jpeg wide comment"] = IntoJpeg(Segment(0xFE, Wide)),
        ["jpeg thumbnail of JFIF"] = [.. Jpeg[..2], .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 2, 2, .. Text]), .. Jpeg[20..]],
        ["jpeg thumbnail of JFXX"] = IntoJpeg(Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. ThumbnailJpeg])),
        ["jpeg flashpix"] = IntoJpeg(Segment(0xE2, [.. "FPXR\0"u8, .. Text])),
        ["jpeg maker's own"] = IntoJpeg(Segment(0xE5, Text)),
        ["jpeg ducky"] = IntoJpeg(Segment(0xEC, [.. "Ducky"u8, .. Text])),
        ["jpeg behind adobe's marker"] = IntoJpeg(Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. Text])),
        ["jpeg content credentials"] = IntoJpeg(Segment(0xEB, [.. "JP"u8, 0, 1, 0, 0, 0, 1, .. "jumb"u8, .. "c2pa"u8, .. Text])),
        ["jpeg depth map"] = IntoJpeg(Segment(0xE8, Text), Segment(0xEA, Text), Segment(0xEF, Text)),
        ["jpeg behind the end"] = [.. Jpeg, .. Text],
        ["jpeg film behind the end"] = [.. Jpeg, 0, 0, 0, 24, .. "ftypmp42"u8, .. Text],
        ["jpeg before the end"] = [.. Jpeg[..^2], .. Segment(0xFE, Text), 0xFF, 0xFF, 0xFF, 0xD9],
        ["png tEXt"] = IntoPng(Chunk("tEXt", [.. "Author\0"u8, .. Text])),
        ["png zTXt"] = IntoPng(Chunk("zTXt", [.. "Comment\0\0"u8, .. Zlib(Text)])),
        ["png iTXt"] = IntoPng(Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp])),
        ["png eXIf"] = IntoPng(Chunk("eXIf", Exif(Word, 8, isLittle: false))),
        ["png eXIf with the letters of JPEG"] = IntoPng(Chunk("eXIf", [.. "Exif\0\0"u8, .. Exif(Word, 8, isLittle: true)])),
        ["png raw profile"] = IntoPng(Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. Zlib(Encoding.ASCII.GetBytes(Convert.ToHexString(Text)))])),
        ["png colour profile"] = IntoPng(Chunk("iCCP", [.. Text, 0, 0, .. Zlib(Text)])),
        ["png time"] = IntoPng(Chunk("tIME", [7, 234, 11, 22, 10, 0, 0]), Chunk("tEXt", [.. "Creation Time\0"u8, .. Text])),
        ["png private chunk"] = IntoPng(Chunk("caNv", Text)),
        ["png maker's chunk"] = IntoPng(Chunk("mkBT", Text), Chunk("prVW", Text)),
        ["png palette's name"] = IntoPng(Chunk("sPLT", [.. Text, 0, 8, 1, 2, 3, 4, 0, 0])),
        ["png suggested palette"] = PngOf(1, 1, 8, 2, [0, 1, 2, 3], Chunk("PLTE", [.. Text])),
        ["png content credentials"] = IntoPng(Chunk("caBX", [.. "jumb"u8, .. Text])),
        ["png text behind the data"] = [.. Png[..^12], .. Chunk("tEXt", [.. "Comment\0"u8, .. Text]), .. Chunk("IEND", [])],
        ["png behind the end"] = [.. Png, .. Text],
        ["png chunk behind the end"] = [.. Png, .. Chunk("tEXt", Text)],
        ["webp exif"] = IntoWebP(WebPLossy, 24, 16, Riff("EXIF", Exif(Word, 6, isLittle: true))),
        ["webp exif with the letters of JPEG"] = IntoWebP(WebPLossy, 24, 16, Riff("EXIF", [.. "Exif\0\0"u8, .. Exif(Word, 2, isLittle: false)])),
        ["webp xmp"] = IntoWebP(WebPLossless, 8, 6, Riff("XMP ", Xmp)),
        ["webp colour profile"] = IntoWebP(WebPLossy, 24, 16, Riff("ICCP", [.. new byte[128], .. Text])),
        ["webp unknown chunk"] = IntoWebP(WebPLossless, 8, 6, Riff("CNRY", Text)),
        ["webp content credentials"] = IntoWebP(WebPLossy, 24, 16, Riff("C2PA", Text)),
        ["webp beside transparency"] = [.. WebPWithAlphaAnd(Riff("XMP ", Xmp))],
        ["webp list of information"] = IntoWebP(WebPLossy, 24, 16, Riff("LIST", [.. "INFOIART"u8, .. Text])),
        ["webp behind the end"] = [.. WebPLossy, .. Text],
    };

    public static TheoryData<string> Names => [.. Carriers.Keys];

    [Fact]
    public void Every_known_place_is_tried() => Assert.True(Carriers.Count >= 45);

    [Theory, MemberData(nameof(Names))]
    public void Nothing_that_a_picture_carries_is_published(string name)
    {
        Assert.True(Holds(Carriers[name]) || name.Contains("profile", StringComparison.Ordinal) || name.Contains("zTXt", StringComparison.Ordinal), "The corpus holds no word.");
        var image = ImageCleaning.Clean(Carriers[name]).Image;
        Assert.NotNull(image);
        Assert.False(Holds(image.Bytes.ToArray()), "The word is still there.");
    }

    [Theory, MemberData(nameof(Names))]
    public void What_is_published_is_a_whole_picture_of_known_parts(string name)
    {
        var image = ImageCleaning.Clean(Carriers[name]).Image!;
        Assert.Equal("", PictureParts.UnexpectedIn(image.Bytes.ToArray()));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_clean_picture_stays_as_it_is(string name)
    {
        var once = ImageCleaning.Clean(Carriers[name]).Image!;
        var twice = ImageCleaning.Clean(once.Bytes.Span).Image!;
        Assert.Equal(once.Bytes.ToArray(), twice.Bytes.ToArray());
        Assert.Equal((once.Width, once.Height), (twice.Width, twice.Height));
    }

    [Theory]
    [InlineData("jpeg exif, big end first", 6, 16, 24)]
    [InlineData("jpeg exif, little end first", 1, 24, 16)]
    [InlineData("jpeg exif twice", 3, 24, 16)]
    [InlineData("png eXIf", 8, 2, 3)]
    [InlineData("png eXIf with the letters of JPEG", 8, 2, 3)]
    [InlineData("webp exif", 6, 16, 24)]
    [InlineData("webp exif with the letters of JPEG", 2, 24, 16)]
    public void A_picture_is_turned_as_before_and_measured_as_it_is_shown(string name, int orientation, int width, int height)
    {
        var image = ImageCleaning.Clean(Carriers[name]).Image!;
        Assert.Equal((orientation, width, height), (PictureParts.OrientationOf(image.Bytes.ToArray()), image.Width, image.Height));
    }

    [Fact]
    public void The_pixels_are_those_of_the_source()
    {
        var scan = Jpeg.AsSpan().IndexOf<byte>([0xFF, 0xDA]);
        Assert.True(ImageCleaning.Clean(Carriers["jpeg exif, big end first"]).Image!.Bytes.Span.EndsWith(Jpeg.AsSpan(scan)));
        var data = Chunk("IDAT", Zlib([0, 10, 20, 30, 0, 40, 50, 60]));
        Assert.True(ImageCleaning.Clean(Carriers["png tEXt"]).Image!.Bytes.Span.IndexOf(data) > 0);
        Assert.Equal(WebPLossy[12..], ImageCleaning.Clean(Carriers["webp exif"]).Image!.Bytes[30..^34].ToArray());
    }

    [Fact]
    public void A_palette_and_transparency_stay()
    {
        var png = PngOf(1, 1, 8, 3, [0, 0], Chunk("gAMA", [0, 0, 177, 143]), Chunk("PLTE", [1, 2, 3]), Chunk("tRNS", [9]));
        Assert.Equal(png, ImageCleaning.Clean(png).Image!.Bytes.ToArray());
    }

    [Fact]
    public void Transparency_of_WebP_stays() =>
        Assert.Equal(WebPWithAlpha, ImageCleaning.Clean(WebPWithAlpha).Image!.Bytes.ToArray());

    public static TheoryData<string, ImageFault, byte[]> Refused => new()
    {
        { "nothing", ImageFault.OtherType, [] },
        { "a drawing", ImageFault.OtherType, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "a document", ImageFault.OtherType, "%PDF-1.7"u8.ToArray() },
        { "a GIF", ImageFault.OtherType, "GIF89a"u8.ToArray() },
        { "too many bytes", ImageFault.TooManyBytes, [.. Jpeg, .. new byte[ImageCleaning.MaxBytes]] },
        { "too many pixels in PNG", ImageFault.TooManyPixels, PngOf(5001, 5000, 8, 0, []) },
        { "too many pixels in JPEG", ImageFault.TooManyPixels, JpegOfSize(5001, 5000) },
        { "no pixels in PNG", ImageFault.Damaged, PngOf(0, 5, 8, 0, []) },
        { "no height in JPEG", ImageFault.Damaged, JpegOfSize(8, 0) },
        { "a cut JPEG", ImageFault.Damaged, Jpeg[..^2] },
        { "a JPEG without a scan", ImageFault.Damaged, [.. Jpeg[..2], 0xFF, 0xD9] },
        { "a cut PNG", ImageFault.Damaged, Png[..^12] },
        { "a PNG with a wrong check sum", ImageFault.Damaged, [.. Png[..^13], (byte)(Png[^13] ^ 1), .. Png[^12..]] },
        { "a PNG with too few pixels", ImageFault.Damaged, PngOf(3, 2, 8, 0, [0, 1, 2, 3]) },
        { "a PNG with a word behind its pixels", ImageFault.Damaged, PngOf(1, 1, 8, 0, [0, 1, .. Text]) },
        { "a PNG with a word behind its data", ImageFault.Damaged, [.. Png[..33], .. Chunk("IDAT", [.. Zlib([0, 10, 20, 30, 0, 40, 50, 60]), .. Text]), .. Chunk("IEND", [])] },
        { "an unknown needed chunk of PNG", ImageFault.Unsupported, IntoPng(Chunk("CANV", Text)) },
        { "a moving PNG", ImageFault.Animated, IntoPng(Chunk("acTL", new byte[8])) },
        { "a cut WebP", ImageFault.Damaged, WebPLossy[..^4] },
        { "a moving WebP", ImageFault.Animated, IntoWebP(WebPLossy, 24, 16, Riff("ANIM", new byte[6])) },
        { "two pictures in a WebP", ImageFault.Damaged, IntoWebP(WebPLossy, 24, 16, WebPLossy[12..]) },
        { "a WebP of another size than it says", ImageFault.Damaged, IntoWebP(WebPLossy, 25, 16) },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_be_cleaned_is_refused_with_the_reason(string name, ImageFault fault, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(fault, ImageCleaning.Clean(bytes).Fault);
    }

    [Fact]
    public void No_cut_or_flipped_picture_throws()
    {
        byte[][] pictures = [Carriers["jpeg exif twice"], Carriers["png eXIf"], Carriers["webp exif"], WebPWithAlpha, WebPLossless];
        var random = new Random(20261122);
        foreach (var picture in pictures)
        {
            for (var length = 0; length < picture.Length; length += 3) ImageCleaning.Clean(picture.AsSpan(0, length));
            for (var round = 0; round < 300; round++)
            {
                var flipped = picture.ToArray();
                for (var flips = 0; flips < 3; flips++) flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
                ImageCleaning.Clean(flipped);
            }
        }
    }

    private static byte[] JpegOfSize(int width, int height)
    {
        var bytes = Jpeg.ToArray();
        var frame = bytes.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        (bytes[frame + 5], bytes[frame + 6], bytes[frame + 7], bytes[frame + 8]) = ((byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width);
        return bytes;
    }

    private static byte[] WebPWithAlphaAnd(byte[] chunk)
    {
        byte[] bytes = [.. WebPWithAlpha, .. chunk];
        BitConverter.TryWriteBytes(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    private static bool Holds(byte[] bytes) => bytes.AsSpan().IndexOf(Text) >= 0 || bytes.AsSpan().IndexOf(Wide) >= 0;
}
