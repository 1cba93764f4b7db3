using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Easel.Catalogue.Emblems;

/// <summary>What an emblem is to a picture, by the sort of thing it shows.</summary>
/// <param name="Support">What it rests on.</param>
/// <param name="Habitats">Where it belongs.</param>
/// <param name="IsLiving">Whether it shows something that lives.</param>
/// <param name="RestsOn">What may come under it unasked.</param>
internal sealed record EmblemKind(Support Support, ImmutableArray<string> Habitats, bool IsLiving = false, string? RestsOn = null);

/// <summary>The kinds by name.</summary>
internal static class EmblemKinds
{
    private static readonly FrozenDictionary<string, EmblemKind> s_kinds = new Dictionary<string, EmblemKind>(StringComparer.Ordinal)
    {
        ["animal"] = new(Support.Ground, ["studio", "meadow"], IsLiving: true),
        ["insect"] = new(Support.Surface, ["studio", "meadow"], IsLiving: true),
        ["flyer"] = new(Support.Air, ["studio", "meadow"], IsLiving: true),
        ["sea"] = new(Support.Ground, ["studio", "underwater", "beach"], IsLiving: true),
        ["plant"] = new(Support.Ground, ["studio", "meadow"]),
        ["nature"] = new(Support.Ground, ["studio", "meadow"]),
        ["food"] = new(Support.Surface, ["studio"], RestsOn: "table"),
        ["drink"] = new(Support.Surface, ["studio"], RestsOn: "table"),
        ["small"] = new(Support.Surface, ["studio"], RestsOn: "table"),
        ["tool"] = new(Support.Surface, ["studio"]),
        ["thing"] = new(Support.Ground, ["studio"]),
        ["furniture"] = new(Support.Ground, ["studio"]),
        ["clothes"] = new(Support.Ground, ["studio"]),
        ["music"] = new(Support.Ground, ["studio"]),
        ["sport"] = new(Support.Ground, ["studio", "meadow"]),
        ["vehicle"] = new(Support.Ground, ["studio", "city-street"]),
        ["boat"] = new(Support.Ground, ["studio", "beach"]),
        ["street"] = new(Support.Ground, ["studio", "city-street"]),
        ["building"] = new(Support.Ground, ["studio", "meadow"]),
        ["air"] = new(Support.Air, ["studio", "meadow"]),
        ["being"] = new(Support.Ground, ["studio"]),
        ["shape"] = new(Support.Ground, ["studio"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a name; names that a file of another version has are things.</summary>
    public static EmblemKind Of(string name) => s_kinds.GetValueOrDefault(name) ?? s_kinds["thing"];
}
