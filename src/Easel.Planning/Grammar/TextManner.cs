using System.Collections.Immutable;

namespace Easel.Planning.Grammar;

/// <summary>A way in which letters are made, with the words for it.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="IsStuff">Whether the words name what the letters are made of.</param>
/// <param name="Carrier">Name of the thing that carries such letters where the prompt names none; empty when they stand by themselves.</param>
/// <param name="Words">The words, lower case.</param>
internal sealed record TextManner(TextEffect Effect, bool IsStuff, string Carrier, ImmutableArray<string> Words)
{
    /// <summary>Whether such letters need nothing to stand on.</summary>
    public bool StandsAlone => Carrier.Length == 0;
}
