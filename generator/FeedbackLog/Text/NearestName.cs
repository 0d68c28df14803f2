namespace FeedbackLog.Text;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name with the fewest single-letter changes; null when none is near (more than a third of the letters, at least two, differ;
    /// or all of them, so that no language's code is near another).
    /// Of equally near names the first in the list's order.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var limit = Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit) continue;
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > limit || (distance == limit && nearest is not null)) continue;
            (nearest, limit) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment).</summary>
    internal static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++) table[row, 0] = row;
        for (var column = 0; column <= right.Length; column++) table[0, column] = column;
        for (var row = 1; row <= left.Length; row++)
            for (var column = 1; column <= right.Length; column++)
            {
                var replace = table[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var best = Math.Min(replace, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    best = Math.Min(best, table[row - 2, column - 2] + 1);
                table[row, column] = best;
            }
        return table[left.Length, right.Length];
    }
}
