using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning.Pages;

namespace Easel.Design.Pages;

/// <summary>A page to be designed.</summary>
public sealed record PageOrder
{
    /// <summary>What is asked for.</summary>
    public required PageWish Wish { get; init; }

    /// <summary>Pixels per row.</summary>
    public required int Width { get; init; }

    /// <summary>Rows.</summary>
    public required int Height { get; init; }

    /// <summary>Seed of all choices.</summary>
    public required uint Seed { get; init; }

    /// <summary>What there is to show.</summary>
    public HeroKind Hero { get; init; }

    /// <summary>Pictures for the slots of an earlier design of the same order, by their index; empty before they are drawn.</summary>
    public ImmutableDictionary<int, Picture> Pictures { get; init; } = ImmutableDictionary<int, Picture>.Empty;

    /// <summary>Whether the cut-out subject is a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The flat drawing for <see cref="HeroKind.Icon"/>, or null.</summary>
    public PageIcon? Icon { get; init; }

    /// <summary>Finds a flat drawing by the name of a thing, for small icons; null where there is none.</summary>
    public Func<string, PageIcon?>? Icons { get; init; }

    /// <summary>Name of the only composition to use, as an earlier design reported it; null for any.</summary>
    public string? Composition { get; init; }

    /// <summary>Whether the ground is left out, so that what lies behind shines through.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>How firmly pictures under texts are shaded: 0 gently, 1 and 2 more.</summary>
    public int Firmness { get; init; }

    /// <summary>Texts that did not stand out from what lies under them in an earlier design, by content: they get a field of their own.</summary>
    public ImmutableHashSet<string> Weak { get; init; } = [];
}
