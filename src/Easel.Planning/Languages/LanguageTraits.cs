using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>What is known of every language: script, order of words, and the words that give it away (languages.txt).</summary>
/// <param name="Tag">BCP-47 tag.</param>
/// <param name="Script">Its script, as <see cref="Scripts"/> calls it.</param>
/// <param name="Order">Order of words.</param>
/// <param name="HasSpaces">Whether spaces stand between words.</param>
/// <param name="HasData">Whether it has a word list of its own.</param>
/// <param name="StopWords">Its commonest words, with their accents.</param>
internal sealed record LanguageTraits(string Tag, string Script, WordOrder Order, bool HasSpaces, bool HasData, ImmutableArray<string> StopWords)
{
    /// <summary>All languages, the likeliest of each script first.</summary>
    public static ImmutableArray<LanguageTraits> All { get; } = [.. DataFile.Read("Languages.languages", ':').Select(Parse)];

    private static LanguageTraits Parse(DataLine line)
    {
        string[] left = line.Left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new LanguageTraits(
            left[0],
            left[1],
            Enum.Parse<WordOrder>(left[2], ignoreCase: true),
            !left.Contains("unspaced"),
            left.Contains("data"),
            [.. line.Words.SelectMany(w => w.Split(' '))]);
    }
}
