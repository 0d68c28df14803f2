using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FeedbackLog.BrowserTests.Readers;

/// <summary>A reader's window: the page that is open and what the browser said and asked for since it opened.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly Uri server;

    public Visit(Uri server, IPage page)
    {
        (this.server, Page) = (server, page);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") Complaints.Enqueue(message.Text); };
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Request += (_, request) => Requests.Enqueue(new Uri(request.Url));
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the browser's console.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Every address that was asked for, in that order.</summary>
    public ConcurrentQueue<Uri> Requests { get; } = [];

    /// <summary>The address of the open page, from the site's root.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    /// <summary>Goes to another page and waits until all that it names is there.</summary>
    public Task GoAsync(string address) => Page.GotoAsync(new Uri(server, address).AbsoluteUri);

    /// <summary>What an expression gives in the page.</summary>
    public Task<T> AskAsync<T>(string expression, object? argument = null) => Page.EvaluateAsync<T>(expression, argument);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(Page.CloseAsync());
}
