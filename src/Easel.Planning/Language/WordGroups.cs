using System.Collections.Frozen;

namespace Easel.Planning.Language;

/// <summary>Groups of words that the grammar treats alike (word-groups.txt), singular and lower case.</summary>
internal static class WordGroups
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByName = DataFile.Read("word-groups", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What things are laid out on together with what they come with.</summary>
    public static FrozenSet<string> Boards { get; } = ByName["boards"];

    /// <summary>Vessels that contain what they come with.</summary>
    public static FrozenSet<string> Vessels { get; } = ByName["vessels"];

    /// <summary>What lies flat on a floor.</summary>
    public static FrozenSet<string> FloorCoverings { get; } = ByName["floor coverings"];

    /// <summary>What is fixed to a wall or a floor.</summary>
    public static FrozenSet<string> Fixtures { get; } = ByName["fixtures"];

    /// <summary>Vessels that contain what they are said to be "of".</summary>
    public static FrozenSet<string> Containers { get; } = ByName["containers"];

    /// <summary>What holds a drink that is no thing beside it.</summary>
    public static FrozenSet<string> DrinkVessels { get; } = ByName["drink vessels"];

    /// <summary>Dishes that what they are said to be "of" lies on.</summary>
    public static FrozenSet<string> Dishes { get; } = ByName["dishes"];

    /// <summary>Dishes that fruit, herbs and vegetables lie on.</summary>
    public static FrozenSet<string> Topped { get; } = ByName["topped"];

    /// <summary>What others are in rather than on.</summary>
    public static FrozenSet<string> Insides { get; } = ByName["insides"];

    /// <summary>Nouns that only gather what is named before them.</summary>
    public static FrozenSet<string> Gatherings { get; } = ByName["gatherings"];

    /// <summary>What is ridden where a particle of place follows it.</summary>
    public static FrozenSet<string> Mounts { get; } = ByName["mounts"];

    /// <summary>Glosses of verbs whose object stands before them in languages where the verb stands last.</summary>
    public static FrozenSet<string> ObjectVerbs { get; } = ByName["object verbs"];

    /// <summary>What covers an animal.</summary>
    public static FrozenSet<string> Coats { get; } = ByName["coats"];

    /// <summary>What is drawn on something rather than set up beside it.</summary>
    public static FrozenSet<string> Designs { get; } = ByName["designs"];

    /// <summary>Adjectives of places that are full of people.</summary>
    public static FrozenSet<string> Crowded { get; } = ByName["crowded"];

    /// <summary>Adjectives of places without people.</summary>
    public static FrozenSet<string> Deserted { get; } = ByName["deserted"];

    /// <summary>Adjectives of backgrounds that show nothing.</summary>
    public static FrozenSet<string> Plain { get; } = ByName["plain"];

    /// <summary>Patterns that join colours on one surface.</summary>
    public static FrozenSet<string> JoiningPatterns { get; } = ByName["joining patterns"];

    /// <summary>Words for having every colour.</summary>
    public static FrozenSet<string> Colorful { get; } = ByName["colorful"];

    /// <summary>Things that have many colours by nature.</summary>
    public static FrozenSet<string> ColorfulByNature { get; } = ByName["colorful by nature"];

    /// <summary>Nouns that make a toy of what is named before them.</summary>
    public static FrozenSet<string> Toys { get; } = ByName["toys"];

    /// <summary>Those who have toys of their own.</summary>
    public static FrozenSet<string> ToyOwners { get; } = ByName["toy owners"];

    /// <summary>Words for a medium in general, which one that is named exactly goes before.</summary>
    public static FrozenSet<string> GeneralMedia { get; } = ByName["general media"];

    /// <summary>Words for a medium, which a style that is named besides goes before.</summary>
    public static FrozenSet<string> Media { get; } = ByName["media"];
}
