using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>A line of the tables of clothes: the words that ask for it, and what it puts on.</summary>
/// <param name="Names">Words that name such a person or garment.</param>
/// <param name="Hints">Words that only tell of one.</param>
/// <param name="Sex">Whom it is for, or null for everybody.</param>
/// <param name="Items">What is put on, in order.</param>
internal sealed record OutfitRow(ImmutableArray<string> Names, ImmutableArray<string> Hints, PersonKind? Sex, ImmutableArray<OutfitItem> Items)
{
    /// <summary>All words that ask for it.</summary>
    public IEnumerable<string> Words => Names.Concat(Hints);

    /// <summary>The value of an item that says something about the person, or null.</summary>
    /// <param name="key">Such as <c>sex</c>.</param>
    public string? Says(string key)
    {
        foreach (OutfitItem item in Items)
        {
            if (item.Key == key && item.Kind is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The colour of an item that says something about the person, or null.</summary>
    /// <param name="key">Such as <c>hair</c>.</param>
    public LinearRgb? ColorOf(string key)
    {
        foreach (OutfitItem item in Items)
        {
            if (item.Key == key && item.Color is { } color)
            {
                return color;
            }
        }

        return null;
    }
}
