using FeedbackLog.Configuration;
using Xunit;

namespace FeedbackLog.Tests.Configuration;

public class BaseUrlTests
{
    [Theory]
    [InlineData("https://palaute.example.org", "https://palaute.example.org/")]
    [InlineData("https://example.github.io/feedback/", "https://example.github.io/feedback/")]
    [InlineData("http://localhost:5080/", "http://localhost:5080/")]
    [InlineData("http://[::1]:5080/a", "http://[::1]:5080/a/")]
    [InlineData("https://käyttäjät.example/pää", "https://xn--kyttjt-buadb.example/p%C3%A4%C3%A4/")]
    public void It_is_written_as_programs_read_it(string written, string absolute) =>
        Assert.Equal(absolute, SiteConfigParser.ParseBaseUrl(written)!.AbsoluteUri);
}
