using System.Collections.Immutable;
using System.Globalization;

namespace Easel.Planning.Knowledge;

/// <summary>What everybody knows of things: how large they are, of which colour, where they are at home and what they rest on. The tables
/// are text files beside this one; each is read when it is first asked.</summary>
public static class ThingFacts
{
    private static readonly Lazy<NounTable> Sizes = new(() => new NounTable("typical-sizes"));
    private static readonly Lazy<NounTable> Colors = new(() => new NounTable("typical-colors"));
    private static readonly Lazy<NounTable> Homes = new(() => new NounTable("habitats"));
    private static readonly Lazy<NounTable> Rests = new(() => new NounTable("supports"));

    /// <summary>The typical size in metres: the height of what stands, the length of what drives, swims, flies or lies. Null when nothing is known.</summary>
    /// <param name="noun">A noun, lower case; what is not listed has the size of what it is a kind of.</param>
    public static float? TypicalSize(string noun) =>
        Sizes.Value.OfKind(noun) is [var metres, ..] ? float.Parse(metres, CultureInfo.InvariantCulture) : null;

    /// <summary>Names of the colours that tell a thing apart, most important first; empty where it has no particular one.</summary>
    /// <param name="noun">A noun, lower case.</param>
    public static ImmutableArray<string> TypicalColors(string noun) => Colors.Value.Of(noun) is [var colors, ..] ? [.. colors.Split('+')] : [];

    /// <summary>Names of places where a thing is at home, the likeliest first.</summary>
    /// <param name="noun">A noun, lower case; what is not listed lives where its nearest kin does.</param>
    public static ImmutableArray<string> Habitats(string noun) => [.. Homes.Value.OfKind(noun).SelectMany(h => h.Split('|')).Distinct()];

    /// <summary>What a thing rests on or hangs from, the likeliest first; empty for what stands on the ground.</summary>
    /// <param name="noun">A noun, lower case; what is not listed rests where its nearest kin does.</param>
    public static ImmutableArray<string> Supports(string noun) => [.. Rests.Value.OfKind(noun).SelectMany(s => s.Split('|')).Distinct()];
}
