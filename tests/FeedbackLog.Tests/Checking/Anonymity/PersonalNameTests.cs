using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class PersonalNameTests
{
    [Fact]
    public void A_full_name_is_one_find_with_both_its_words() => Assert.Equal(["Sanna Korhosen"], Errors("Sanna Korhosen tilaus katosi."));

    [Theory]
    [InlineData("Sopimus koski Aino Lehtoa.", "Aino Lehtoa")]
    [InlineData("Vastuu siirtyi Pekka Mäelle.", "Pekka Mäelle")]
    [InlineData("Avtalet gällde Carl von Essen.", "Carl von Essen")]
    [InlineData("We wrote to Siobhan O'Connor's landlord.", "Siobhan O'Connor's")]
    [InlineData("Saaja: KORHONEN MATTI", "KORHONEN MATTI")]
    [InlineData("Kirjeen lähetti J. P. Salonen.", "J. P. Salonen")]
    [InlineData("Tilauksen otti Tiina V. aamulla.", "Tiina V.")]
    [InlineData("Listalla luki Korhonen, Liisa.", "Korhonen, Liisa")]
    [InlineData("hän oli matti korhonen", "matti korhonen")]
    public void Full_names_are_found_however_they_are_written(string text, string name) => Assert.Equal([name], Errors(text));

    [Theory]
    [InlineData("Kuljettaja Matti jätti paketin.", "Matti")]
    [InlineData("Stigen bakom butiken var hal.", null)]
    [InlineData("Säljaren hette Stig.", "Stig")]
    [InlineData("Rouva Kiven ovi jäi auki.", "Kiven")]
    [InlineData("Mrs Xhemajli waited.", "Xhemajli")]
    [InlineData("Grace promised to call.", "Grace")]
    [InlineData("Grace periods were short.", null)]
    public void A_single_name_needs_a_neighbour(string text, string? name) => Assert.Equal(name is null ? [] : [name], Errors(text));

    [Theory]
    [InlineData("Virtanen Oy toimitti väärän erän.")]
    [InlineData("Ostimme Karl Fazer -suklaata.")]
    [InlineData("Gustav Vasa-kyrkan var stängd.")]
    [InlineData("Victoria Station had no staff.")]
    [InlineData("Paavo Nurmen kadulla oli tietyö.")]
    [InlineData("Robin Hood pads were out of stock.")]
    [InlineData("Ben & Jerry's ice cream had melted.")]
    [InlineData("Ovessa oli lappu. Sedan skrev vi. This was wrong.")]
    [InlineData("Lauantaina Hämeentie oli poikki.")]
    public void What_is_called_after_people_is_no_person(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_customer_called_so_with_a_hyphen_is_a_person() => Assert.Equal(["Matti Virtanen"], Errors("Palautteen antoi Matti Virtanen -niminen asiakas."));

    [Fact]
    public void A_name_is_found_again_without_a_neighbour() => Assert.Equal(["Viktor", "Viktors"], Errors("Handläggaren Viktor ringde. Det var Viktors fel."));

    [Fact]
    public void An_unknown_name_after_a_word_for_a_person_is_a_warning()
    {
        var hit = Assert.Single(Find("The customer Zqwort Blixqua waited."));
        Assert.Equal(Severity.Warning, hit.Severity);
    }

    [Fact]
    public void Normalised_letters_lead_to_the_name() => Assert.Equal(["Päivi Mäkelä"], Errors("Asiakas oli Pa\u0308ivi Ma\u0308kela\u0308."));

    [Theory]
    [InlineData("sanna-korhonen-kuitti.jpg", "sanna-korhonen")]
    [InlineData("IMG_makela_paivi_2026.png", "makela_paivi")]
    [InlineData("mita-eila-saarelle-tapahtui", "eila-saarelle")]
    [InlineData("Johan Bergström kvitto.webp", "Johan Bergström")]
    public void A_file_name_is_read_without_its_accents(string file, string name)
    {
        var hit = PersonalName.FindInFileName(file).Single(hit => hit.Severity == Severity.Error);
        Assert.Equal(name, file[hit.Start..hit.End]);
    }

    [Theory]
    [InlineData("late-refund.fi.md")]
    [InlineData("lumi-rikkoi-katoksen")]
    [InlineData("hope-and-glory.jpg")]
    public void A_file_name_without_a_name_passes(string file) => Assert.Empty(PersonalName.FindInFileName(file));

    [Fact]
    public void An_allowed_person_may_be_named_in_any_inflection() =>
        Assert.Empty(Scan("Vastasi Sanna Korhonen. Kysykää Sanna Korhoselta.", "Sanna Korhonen"));

    [Fact]
    public void An_allowed_person_may_be_called_by_one_name_after_the_full_one() =>
        Assert.Empty(Scan("Vastasi Sanna Korhonen. Asiakas kiitti Sannaa.", "Sanna Korhonen"));

    [Fact]
    public void Another_person_with_an_allowed_first_name_is_found() => Assert.Single(Scan("Myyjä Sanna ei tiennyt.", "Sanna Korhonen"));

    [Fact]
    public void A_text_of_nothing_but_names_is_read_fast()
    {
        // A sixth of a megabyte in a second leaves room for a busy machine; a quiet one reads sixty times as much.
        var text = ScanText.Of(string.Concat(Enumerable.Repeat("Myyjä Toivo Virtaselle, Anna-Maijan kanssa. ", 4_000)));
        _ = Find("Sanna");
        var started = System.Diagnostics.Stopwatch.StartNew();
        new PersonalName().Find(text, new List<Hit>());
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(1), $"{started.ElapsedMilliseconds} ms");
    }

    private static List<string> Errors(string text)
    {
        var scanned = ScanText.Of(text);
        var hits = new List<Hit>();
        new PersonalName().Find(scanned, hits);
        return [.. hits.Where(hit => hit.Severity == Severity.Error).OrderBy(hit => hit.Start).Select(hit => scanned.Text[hit.Start..hit.End])];
    }

    private static List<Hit> Find(string text)
    {
        var hits = new List<Hit>();
        new PersonalName().Find(ScanText.Of(text), hits);
        return hits;
    }

    private static ImmutableArray<Hit> Scan(string text, params string[] names) =>
        new AnonymityScanner(AllowList.Empty with { Names = [.. names] }, [new PersonalName()]).Scan(ScanText.Of(text));
}
