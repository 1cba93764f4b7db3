using System.Collections.Immutable;

namespace Easel.Catalogue.People;

/// <summary>The words a person answers to.</summary>
internal static partial class PersonCasting
{
    /// <summary>Nouns, the usual one first.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "person", "man", "woman", "boy", "girl", "child", "kid", "lady", "gentleman", "guy", "doctor", "nurse", "chef", "cook", "police officer",
        "policeman", "firefighter", "fireman", "astronaut", "king", "queen", "prince", "princess", "wizard", "witch", "pirate", "farmer", "gardener",
        "cowboy", "teacher", "student", "scientist", "businessman", "businesswoman", "worker", "construction worker", "grandfather", "grandmother",
    ];

    /// <summary>Plurals that follow no rule.</summary>
    public static ImmutableDictionary<string, string> Plurals { get; } = ImmutableDictionary<string, string>.Empty
        .Add("person", "people").Add("man", "men").Add("woman", "women").Add("child", "children").Add("gentleman", "gentlemen").Add("policeman", "policemen")
        .Add("fireman", "firemen").Add("businessman", "businessmen").Add("businesswoman", "businesswomen").Add("lady", "ladies");

    /// <summary>Attributes and roles; names are listed too, because the plan hands the matched name on.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        .. Names.Skip(1),
        "police", "officer", "cop", "guard", "baker", "physician", "construction", "builder", "spaceman", "waiter", "santa", "magician", "baby", "toddler",
        "old", "elderly", "young", "tall", "short", "small", "fat", "chubby", "thin", "slim", "muscular", "strong", "pale", "smiling", "happy", "sad", "angry",
        "blonde", "blond", "brunette", "redhead", "ginger", "red-haired", "black-haired", "dark-haired", "brown-haired", "white-haired", "fair-haired",
        "long-haired", "short-haired", "curly-haired", "curly", "wavy", "bald", "bearded", "beard", "moustache", "mustache", "ponytail", "bun", "pigtails",
        "braids", "bob", "bangs", "afro", "glasses", "hat", "cap", "helmet", "crown", "scarf", "apron", "cape", "tie", "suit", "dress", "skirt", "coat",
        "raincoat", "jacket", "hoodie", "sweater", "shirt", "trousers", "shorts", "boots", "striped", "spotted", "checkered", "floral", "winter",
        "robe", "kimono", "stethoscope", "eyepatch", "monk", "nun", "priest", "judge", "graduate", "samurai", "ballerina", "dancer", "superhero", "soldier", "sailor",
        "captain", "pilot",
    ];

    /// <summary>Parts with colours of their own.</summary>
    public static ImmutableArray<string> Parts { get; } =
    [
        "hair", "eyes", "beard", "shirt", "sweater", "hoodie", "trousers", "shorts", "dress", "robe", "kimono", "skirt", "coat", "raincoat", "jacket", "suit", "tie", "shoes",
        "boots", "hat", "cap", "helmet", "scarf", "glasses", "apron", "cape", "crown",
    ];
}
