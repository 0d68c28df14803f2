using System.Runtime.InteropServices;

namespace FeedbackLog.Searching;

/// <summary>Reads the texts of a row of entries and notes which word stands where. Each form of a word is bent once and then known.</summary>
internal sealed class WordReader(WordForms forms)
{
    private const int Skipped = -1;

    private readonly Dictionary<string, int> byForm = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, int> byBeginning = new(4096, StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<Occurrence> occurrences = [];
    private readonly List<int> metNow = [];
    private readonly char[] wordRoom = new char[WordForms.MaxLetters];
    private readonly char[] beginningRoom = new char[WordForms.Room];
    private Places[] places = new Places[4096];

    /// <summary>The beginnings of the words that were met, in the order of meeting; an occurrence names one by its place here.</summary>
    public List<string> Words => words;

    /// <summary>Entry after entry; each word at most once in each.</summary>
    public ReadOnlySpan<Occurrence> Occurrences => CollectionsMarshal.AsSpan(occurrences);

    /// <summary>Reads one entry; <paramref name="index"/> is its place among all.</summary>
    public void Read(NumberedEntry entry, int index, SearchLabels labels)
    {
        var text = entry.Entry.Text;
        Meet(text.Title, Places.Title);
        Meet(text.Summary, Places.Summary);
        foreach (var topic in entry.Entry.Facts.Topics)
            if (labels.Topics.TryGetValue(topic, out var label)) Meet(label, Places.Summary);
        foreach (var section in text.Sections) Meet(section.Plain.Text, Places.Text);
        // What was done stands in the language of the source only.
        if (entry.Entry.Entry.Source.Language == text.Language)
            foreach (var action in entry.Entry.Facts.Actions) Meet(action.What, Places.Text);
        foreach (var word in metNow)
        {
            occurrences.Add(new Occurrence(word, new Posting(index, WeightOf(places[word]))));
            places[word] = Places.None;
        }
        metNow.Clear();
    }

    private void Meet(string text, Places place)
    {
        var cutter = new WordCutter(text, wordRoom);
        var known = byForm.GetAlternateLookup<ReadOnlySpan<char>>();
        while (cutter.Next())
        {
            if (!known.TryGetValue(cutter.Word, out var word)) known[cutter.Word] = word = Learn(cutter.Word);
            if (word == Skipped) continue;
            ref var met = ref places[word];
            if (met == Places.None) metNow.Add(word);
            met = (place, met & Places.Thrice) switch
            {
                (Places.Text, Places.None) => met | Places.Text,
                (Places.Text, Places.Text) => met ^ Places.Thrice,
                (Places.Text, _) => met | Places.Thrice,
                _ => met | place,
            };
        }
    }

    private int Learn(ReadOnlySpan<char> form)
    {
        if (forms.IsSkipped(form)) return Skipped;
        var beginning = forms.BeginningOf(form, beginningRoom);
        var known = byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(beginning, out var word)) return word;
        word = words.Count;
        known[beginning] = word;
        words.Add(beginning.ToString());
        if (word == places.Length) Array.Resize(ref places, places.Length * 2);
        return word;
    }

    // What stands in the title outweighs the rest, then what stands in the summary or names a topic; in the text it counts how often.
    private static int WeightOf(Places met)
    {
        var inText = (met & Places.Thrice) == Places.None ? 0 : 1;
        var inSummary = (met & Places.Summary) == Places.None ? 0 : 1;
        if ((met & Places.Title) != Places.None) return 6 + inSummary + inText;
        return inSummary == 1 ? 4 + inText : (int)(met & Places.Thrice);
    }

    // The two lowest bits count in the text: once, twice, thrice or more.
    [Flags]
    private enum Places : byte
    {
        None = 0,
        Text = 1,
        Twice = 2,
        Thrice = 3,
        Summary = 4,
        Title = 8,
    }
}

/// <summary>A word in an entry.</summary>
/// <param name="Word">Its place in the reader's list.</param>
/// <param name="Posting">Where, and how much it says of the entry.</param>
internal readonly record struct Occurrence(int Word, Posting Posting);

/// <summary>That a word stands in an entry.</summary>
/// <param name="Entry">The entry's place among all.</param>
/// <param name="Weight">1 (once in the text) to <see cref="MostWeight"/> (title, summary and text).</param>
internal readonly record struct Posting(int Entry, int Weight)
{
    /// <summary>The most that a word can say of an entry.</summary>
    public const int MostWeight = 8;
}
