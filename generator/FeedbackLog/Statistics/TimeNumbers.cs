using System.Collections.Immutable;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>How long something took, over everything, by time and by channel.</summary>
/// <param name="All">Over every entry that says it.</param>
/// <param name="Years">The newest years, oldest first, by when the complaint came.</param>
/// <param name="Channels">By channel, the quickest first; then those with too few cases to tell.</param>
public sealed record TimeNumbers(TimeFigures All, ImmutableArray<YearFigures> Years, ImmutableArray<ChannelFigures> Channels)
{
    /// <summary>Adds every number.</summary>
    public void AddTo(HashBuilder hash)
    {
        All.AddTo(hash);
        hash.Add(Years.Length).Add(Channels.Length);
        foreach (var year in Years)
        {
            hash.Add(year.Year).Add(year.Quarters.Length);
            year.Figures.AddTo(hash);
            foreach (var quarter in year.Quarters)
            {
                hash.Add(quarter.Quarter.ToString());
                quarter.Figures.AddTo(hash);
            }
        }
        foreach (var channel in Channels)
        {
            hash.Add(channel.Channel);
            channel.Figures.AddTo(hash);
        }
    }
}

/// <summary>A year's figures.</summary>
/// <param name="Year">When the complaints came.</param>
/// <param name="Figures">Over the whole year.</param>
/// <param name="Quarters">Those with cases, oldest first.</param>
public sealed record YearFigures(int Year, TimeFigures Figures, ImmutableArray<QuarterFigures> Quarters);

/// <summary>A quarter's figures.</summary>
public sealed record QuarterFigures(Period Quarter, TimeFigures Figures);

/// <summary>A channel's figures.</summary>
public sealed record ChannelFigures(string Channel, TimeFigures Figures);
