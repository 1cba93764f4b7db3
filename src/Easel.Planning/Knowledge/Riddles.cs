using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Descriptions that mean one thing (riddles.txt): "king of the jungle" is a lion.</summary>
internal static class Riddles
{
    /// <summary>Every description with what it means.</summary>
    public static IEnumerable<(string Description, string Noun)> All =>
        DataFile.Read("riddles", ':').SelectMany(l => l.Words.SelectMany(w => Expand(w)).Select(d => (d, l.Left)));

    /// <summary>"animal that says/goes moo" in all its readings.</summary>
    private static ImmutableArray<string> Expand(string description)
    {
        ImmutableArray<string> readings = [""];
        foreach (string word in description.Split(' '))
        {
            readings = [.. readings.SelectMany(r => word.Split('/').Select(w => r.Length == 0 ? w : r + " " + w))];
        }

        return readings;
    }
}
