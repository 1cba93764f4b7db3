using System.Collections.Frozen;

namespace Easel.Planning.Language;

/// <summary>Furniture on whose top small things stand (tops.txt).</summary>
internal static class SupportTops
{
    private static readonly FrozenSet<string> Names = DataFile.Read("tops", ':').SelectMany(l => l.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether small things stand on something of this name.</summary>
    /// <param name="noun">Singular, lower case.</param>
    public static bool Has(string noun) => Names.Contains(noun);
}
