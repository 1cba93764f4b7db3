using System.Collections.Immutable;

namespace Easel.Planning.Tests.Languages;

/// <summary>A vocabulary wide enough for prompts of daily life, of the shape that the catalogue has.</summary>
public static class LanguageVocabulary
{
    public static Vocabulary Wide { get; } = new()
    {
        Things =
        [
            .. TestVocabulary.Small.Things,
            .. "horse rabbit bear elephant lion tiger fox fish duck cow sheep owl panda dragon butterfly monkey penguin turtle frog".Split(' ')
                .Select(n => Thing(n, n, "big small old young fluffy") with { IsLiving = true }),
            Thing("umbrella", "umbrella", ""), Thing("hat", "hat", ""), Thing("guitar", "guitar", ""), Thing("kite", "kite", ""),
            Thing("castle", "castle", "old"), Thing("bridge", "bridge", "old"), Thing("sofa", "sofa, couch", "old"), Thing("bed", "bed", ""),
            Thing("vase", "vase", ""), Thing("basket", "basket", ""), Thing("box", "box", "", prints: true), Thing("bowl", "bowl", ""),
            Thing("banana", "banana", ""), Thing("orange", "orange", ""), Thing("lemon", "lemon", ""), Thing("cake", "cake", ""),
            Thing("carrot", "carrot", ""), Thing("truck", "truck", "fire"), Thing("motorcycle", "motorcycle", ""), Thing("train", "train", ""),
            Thing("candle", "candle", ""), Thing("lantern", "lantern", "", prints: true), Thing("fence", "fence", ""), Thing("bookshelf", "bookshelf", ""),
            Thing("mushroom", "mushroom", ""), Thing("strawberry", "strawberry", ""), Thing("pizza", "pizza", ""), Thing("robot", "robot", ""),
            Thing("rocket", "rocket", ""), Thing("snowman", "snowman", ""), Thing("poster", "poster", "", prints: true), Thing("glasses", "glasses", ""),
            Thing("scarf", "scarf", ""), Thing("backpack", "backpack", ""), Thing("plate", "plate", ""), Thing("newspaper", "newspaper", ""), Thing("cactus", "cactus", ""),
        ],
        Places =
        [
            .. TestVocabulary.Small.Places,
            Place("forest", "forest, woods, jungle"), Place("park", "park"), Place("garden", "garden"), Place("kitchen", "kitchen"),
            Place("living-room", "living room"), Place("bedroom", "bedroom"), Place("desert", "desert"), Place("river", "river"),
            Place("library", "library"), Place("restaurant", "restaurant"),
        ],
        Styles =
        [
            .. TestVocabulary.Small.Styles,
            new StyleWords("watercolor", ["watercolor", "watercolor painting"]), new StyleWords("oil", ["oil painting"]),
            new StyleWords("anime", ["anime style", "anime"]), new StyleWords("pixel", ["pixel art"]),
            new StyleWords("sketch", ["pencil sketch", "pencil drawing"]), new StyleWords("cartoon", ["cartoon"]), new StyleWords("ink", ["ink painting"]),
        ],
    };

    private static ThingWords Thing(string id, string names, string attributes, bool prints = false) => new(
        id, [.. names.Split(", ")], ImmutableDictionary<string, string>.Empty, [.. attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries)], [], prints);

    private static PlaceWords Place(string id, string names) => new(id, [.. names.Split(", ")], []);
}
