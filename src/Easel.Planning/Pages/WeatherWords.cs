using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Words for the weather and the signs of forecasts (page-weather.txt).</summary>
public static class WeatherWords
{
    private static readonly ImmutableArray<(string Sign, string Next, ImmutableArray<string> Words)> s_all = [.. DataFile.Read("page-weather", ':').Select(Read)];

    /// <summary>The sign that a text speaks of — <c>sun</c>, <c>partly</c>, <c>cloud</c>, <c>rain</c>, <c>storm</c>, <c>snow</c>, <c>fog</c>, <c>wind</c>, <c>moon</c> —, or null.</summary>
    public static string? Sign(string? text) => Find(text) is var (sign, _) ? sign : null;

    /// <summary>The sign and the word that tells it; the longest word counts.</summary>
    internal static (string Sign, string Word)? Find(string? text)
    {
        string words = $" {text?.ToLowerInvariant().Replace(',', ' ').Replace('.', ' ')} ";
        return s_all.SelectMany(s => s.Words.Select(w => (s.Sign, Word: w))).Where(w => words.Contains($" {w.Word} ", StringComparison.Ordinal))
            .Select(w => ((string, string)?)w).MaxBy(w => w!.Value.Item2.Length);
    }

    /// <summary>How the weather is called that a sign stands for.</summary>
    internal static string NameOf(string sign) => s_all.First(s => s.Sign == sign).Words[0] is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "";

    /// <summary>The sign that commonly follows another.</summary>
    internal static string After(string sign) => s_all.First(s => s.Sign == sign).Next;

    private static (string, string, ImmutableArray<string>) Read(DataLine line)
    {
        string[] left = line.Left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (left[0], left[1], line.Words);
    }
}
