using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Words about texts (text-effects.txt): how letters are made and set, and what texts stand on.</summary>
internal static class TextTable
{
    private static readonly ImmutableArray<TextManner> Manners = [.. DataFile.Read("text-effects", ':').Where(l => char.IsLetter(l.Left[0])).Select(Manner).OfType<TextManner>()];

    private static readonly FrozenDictionary<string, TextManner> ByWord = Index(isStuff: false), ByStuff = Index(isStuff: true);

    private static readonly FrozenSet<string> Surfaces = Words("surface"), Garments = Words("garment"), Shopfronts = Words("shopfront"), Faces = Words("face");

    /// <summary>The manner that an adjective or participle asks for ("engraved"), or null.</summary>
    public static TextManner? OfWord(string key) => ByWord.GetValueOrDefault(key);

    /// <summary>The manner of letters made of some stuff ("balloons"), or null.</summary>
    public static TextManner? OfStuff(string key) => ByStuff.GetValueOrDefault(key);

    /// <summary>Whether a noun is something to write on that its owner has: a label, a screen.</summary>
    public static bool IsSurface(string key) => Surfaces.Contains(key);

    /// <summary>Whether a noun is something that is worn and written on.</summary>
    public static bool IsGarment(string key) => Garments.Contains(key);

    /// <summary>Whether a place is a shop when a text names it.</summary>
    public static bool IsShopfront(string key) => Shopfronts.Contains(key);

    /// <summary>Whether a word is about the face of type.</summary>
    public static bool IsFace(string key) => Faces.Contains(key);

    private static FrozenDictionary<string, TextManner> Index(bool isStuff) =>
        Manners.Where(m => m.IsStuff == isStuff).SelectMany(m => m.Words.Select(w => (Word: w, Manner: m)))
            .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Manner, StringComparer.Ordinal);

    private static FrozenSet<string> Words(string kind) =>
        DataFile.Read("text-effects", ':').Where(l => l.Left == kind).SelectMany(l => l.Words).ToFrozenSet(StringComparer.Ordinal);

    private static TextManner? Manner(DataLine line)
    {
        int at = line.Left.IndexOf('@');
        string[] left = (at < 0 ? line.Left : line.Left[..at]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !Enum.TryParse(left[0], ignoreCase: true, out TextEffect effect) ? null
            : new TextManner(effect, left.Length > 1, at < 0 ? "" : line.Left[(at + 1)..].Trim(), line.Words);
    }
}
