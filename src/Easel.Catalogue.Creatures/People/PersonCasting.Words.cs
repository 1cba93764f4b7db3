using System.Collections.Immutable;

namespace Easel.Catalogue.People;

/// <summary>The words a person answers to.</summary>
internal static partial class PersonCasting
{
    /// <summary>Nouns, the usual one first.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "person", "man", "woman", "boy", "girl", "child", "kid", "lady", "guy", "grandfather", "grandmother",
        .. OutfitTable.Roles.SelectMany(r => r.Names).Distinct(),
    ];

    /// <summary>Plurals that follow no rule.</summary>
    public static ImmutableDictionary<string, string> Plurals { get; } = ImmutableDictionary<string, string>.Empty
        .Add("person", "people").Add("child", "children").Add("lady", "ladies")
        .AddRange(Names.Where(n => n.EndsWith("man", StringComparison.Ordinal) && n != "roman").Select(n => KeyValuePair.Create(n, n[..^3] + "men")));

    /// <summary>Attributes and roles; names are listed too, because the plan hands the matched name on.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        .. Names.Skip(1).Concat(OutfitTable.Roles.SelectMany(r => r.Hints)).Concat(OutfitTable.Garments.SelectMany(r => r.Names)).Concat(PoseTable.Gestures).Concat(
        [
            "baby", "toddler", "teenager", "teenage",
            "old", "elderly", "young", "tall", "short", "small", "fat", "chubby", "thin", "slim", "muscular", "strong", "pale", "smiling", "happy", "sad", "angry",
            "laughing", "surprised", "scared", "serious", "crying", "winking", "blonde", "blond", "brunette", "redhead", "ginger", "red-haired", "black-haired", "dark-haired", "brown-haired",
            "white-haired", "gray-haired", "fair-haired", "long-haired", "short-haired", "curly-haired", "curly", "wavy", "bald", "bearded", "beard", "moustache", "mustache", "ponytail", "bun",
            "pigtails", "braids", "bob", "bangs", "afro", "mohawk", "dreadlocks", "freckles", "striped", "spotted", "checkered", "floral", "winter",
            "asian", "african", "indian", "chinese", "japanese", "korean", "european", "latino", "hispanic", "arab", "scandinavian", "mexican",
        ]).Distinct(),
    ];

    /// <summary>Parts with colours of their own.</summary>
    public static ImmutableArray<string> Parts { get; } = [.. new[] { "hair", "eyes", "beard", "shoes" }.Concat(OutfitTable.Garments.SelectMany(r => r.Names)).Distinct()];
}
