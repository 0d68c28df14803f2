using Microsoft.Playwright;

namespace FeedbackLog.BrowserTests.Readers;

/// <summary>Somebody who opens a page, and with what.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Height">Of the window, in CSS pixels.</param>
internal sealed record Reader(int Width, int Height)
{
    /// <summary>A desk's screen.</summary>
    public static Reader AtADesk { get; } = new(1280, 1024);

    /// <summary>Twice the size on that screen: half as many CSS pixels, each twice as large.</summary>
    public static Reader AtTwiceTheSize { get; } = new(640, 512) { Scale = 2 };

    /// <summary>A common telephone.</summary>
    public static Reader WithATelephone { get; } = new(360, 740);

    /// <summary>The narrowest window that WCAG 1.4.10 asks for.</summary>
    public static Reader WithANarrowWindow { get; } = new(320, 640);

    /// <summary>The colours that the system asks for.</summary>
    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    /// <summary>False where JavaScript is off.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>Device pixels for each CSS pixel.</summary>
    public float Scale { get; init; } = 1;
}
