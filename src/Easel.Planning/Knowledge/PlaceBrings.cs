using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>What places show by themselves (place-brings.txt), so that it is not set up a second time: the earth over the moon.</summary>
internal static class PlaceBrings
{
    private const string Single = "the ";

    private static readonly ImmutableArray<(string Place, string? Word, ImmutableHashSet<string> Nouns)> Lines =
        [.. DataFile.Read("place-brings", ':').Select(Line)];

    /// <summary>Whether a place shows something by itself, so that the prompt means what is there.</summary>
    /// <param name="place">The place.</param>
    /// <param name="noun">What the prompt calls it, singular.</param>
    /// <param name="isSingle">Whether the prompt speaks of one.</param>
    /// <param name="word">The word that the place is asked for so that it shows it, or null where it always does.</param>
    public static bool Shows(PlaceWords place, string noun, bool isSingle, out string? word)
    {
        noun = noun.StartsWith(Single, StringComparison.Ordinal) ? noun[Single.Length..] : noun;
        foreach ((string name, string? asked, ImmutableHashSet<string> nouns) in Lines)
        {
            if (place.Names.Contains(name) && (nouns.Contains(Single + noun) || (!isSingle && nouns.Contains(noun))) && (asked is null || place.Attributes.Contains(asked)))
            {
                word = asked;
                return true;
            }
        }

        word = null;
        return false;
    }

    private static (string, string?, ImmutableHashSet<string>) Line(DataLine line)
    {
        string[] left = line.Left.Split('+', StringSplitOptions.TrimEntries);
        return (left[0], left.Length > 1 ? left[1] : null, [.. line.Words]);
    }
}
