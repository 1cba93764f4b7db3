using System.Collections.Immutable;

namespace Easel.Planning.Tests;

/// <summary>A small vocabulary of the shape that the catalogue has.</summary>
public static class TestVocabulary
{
    public static Vocabulary Small { get; } = new()
    {
        Things =
        [
            Thing("car", "car", "sport taxi old modern", "wheels"),
            Thing("flying-car", "flying car, hover car", "futuristic"),
            Thing("bus", "bus", "school double-decker"),
            Thing("bicycle", "bicycle, bike", "", "frame saddle"),
            Thing("boat", "boat, rowing boat", "sail"),
            Thing("airplane", "airplane, plane", "", "wings tail"),
            Thing("house", "house", "old modern", "roof door walls windows"),
            Thing("skyscraper", "skyscraper", "modern"),
            Thing("tree", "tree", "autumn"),
            Thing("palm-tree", "palm tree", ""),
            Thing("flower", "flower", "rose tulip", "petals stem"),
            Thing("dog", "dog", "puppy fluffy happy", "collar") with { IsLiving = true },
            Thing("cat", "cat", "kitten fluffy", "collar"),
            Thing("bird", "bird", ""),
            Thing("person", "person", "man woman boy girl child old young doctor chef happy hat", "shirt trousers shoes hair dress hat"),
            Thing("chair", "chair", "old modern", "seat"),
            Thing("table", "table", "round old"),
            Thing("bottle", "bottle", "", "cap", prints: true),
            Thing("cup", "cup, mug", "", "handle", prints: true),
            Thing("apple", "apple", ""),
            Thing("ball", "ball", "soccer striped"),
            Thing("book", "book", "open old", prints: true),
            Thing("clock", "clock", "round"),
            Thing("lamp", "lamp", "", "shade"),
            Thing("sign", "sign", "neon", "post", prints: true),
            Thing("balloon", "balloon", ""),
            Thing("teddy-bear", "teddy bear, teddy", "", "bow"),
        ],
        Places =
        [
            Place("studio", "studio", ""),
            Place("city-skyline", "city skyline, skyline, cityscape", ""),
            Place("city-skyline-futuristic", "futuristic city skyline, futuristic skyline, futuristic city", "neon"),
            Place("city-street", "city street, street", "wet"),
            Place("ocean-beach", "beach, ocean, sea, seaside, shore", "tropical"),
            Place("meadow", "meadow, field, grass", "green"),
            Place("mountain-lake", "mountain lake, lake, mountain", ""),
        ],
        Styles =
        [
            new StyleWords("photo", ["photo", "photograph", "realistic"]),
            new StyleWords("3d", ["3d render", "3d"]),
            new StyleWords("vector", ["flat vector", "vector illustration", "flat vector illustration"]),
        ],
    };

    private static ThingWords Thing(string id, string names, string attributes, string parts = "", bool prints = false) => new(
        id, [.. names.Split(", ")], id == "person" ? ImmutableDictionary<string, string>.Empty.Add("person", "people") : ImmutableDictionary<string, string>.Empty,
        Words(attributes), Words(parts), prints);

    private static PlaceWords Place(string id, string names, string attributes) => new(id, [.. names.Split(", ")], Words(attributes));

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
