using System.Text;
using Easel.Typography.Shaping;
using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>Fills lines of Arabic by longer joints (kashida): at most one place in a word, the best first, as scribes do.</summary>
internal static class KashidaJustifier
{
    private const char Tatweel = '\u0640';

    /// <summary>No joint is made longer by more than this many tatweels.</summary>
    private const int MostAtOnePlace = 3;

    /// <summary>Letters after which, and before which at the end of a word, a long joint looks best, by falling rank.</summary>
    private const string SeenLetters = "سشصض", ToothLetters = "ةهدذ", TallLetters = "اأإآطظلكگک", BowlLetters = "وؤعغقف";

    /// <summary>The line with joints that fill most of some space; null when it has no place for them.</summary>
    public static LineText? Insert(LineText line, float space)
    {
        List<(int At, int Rank)> places = [];
        float width = 0;
        foreach (TextRun run in line.Runs.Where(r => r.Script == "Arab" && !r.Face.Name.Contains("Nastaliq", StringComparison.Ordinal)))
        {
            if (run.Face.GlyphOf(new Rune(Tatweel)) is > 0 and var glyph)
            {
                width = MathF.Max(width, run.Face.AdvanceOf(glyph));
                AddPlaces(line.Text, run, places);
            }
        }

        int count = width > 0 ? Math.Min((int)(space / width), places.Count * MostAtOnePlace) : 0;
        if (count == 0)
        {
            return null;
        }

        // The best places take the first tatweels, then all take one more in turn; among equals those nearer to the end of the line.
        int[] tatweels = new int[places.Count];
        int[] order = [.. Enumerable.Range(0, places.Count).OrderBy(i => places[i].Rank).ThenByDescending(i => places[i].At)];
        for (int k = 0; k < count; k++)
        {
            tatweels[order[k % order.Length]]++;
        }

        return line.Insert([.. places.Select((p, i) => (p.At, new string(Tatweel, tatweels[i]))).Where(p => p.Item2.Length > 0).OrderBy(p => p.At)]);
    }

    /// <summary>Finds the best place of each word of a run.</summary>
    private static void AddPlaces(string text, TextRun run, List<(int At, int Rank)> places)
    {
        (int At, int Rank) best = (-1, int.MaxValue);
        for (int i = run.Start; i < run.End; i++)
        {
            int next = NextLetter(text, i, run.End);
            bool joins = CharacterData.JoiningOf(text[i]) is 'D' or 'L' && next < run.End && CharacterData.JoiningOf(text[next]) is 'D' or 'R';

            // Lam and alef become one letter and are not drawn apart.
            if (joins && !(text[i] == 'ل' && "اأإآ".Contains(text[next])))
            {
                bool isFinal = NextLetter(text, next, run.End) is var after && (after >= run.End || CharacterData.JoiningOf(text[after]) is not ('D' or 'R'));
                int rank = RankOf(text[i], text[next], isFinal);
                best = rank <= best.Rank ? (next, rank) : best;
            }

            if (CharacterData.JoiningOf(text[i]) == 'U' || i + 1 == run.End)
            {
                if (best.At >= 0)
                {
                    places.Add(best);
                }

                best = (-1, int.MaxValue);
            }
        }
    }

    private static int RankOf(char letter, char next, bool isFinal) =>
        letter == Tatweel ? 0
        : SeenLetters.Contains(letter) ? 1
        : isFinal && ToothLetters.Contains(next) ? 2
        : isFinal && TallLetters.Contains(next) ? 3
        : isFinal && BowlLetters.Contains(next) ? 4
        : isFinal ? 5 : 6;

    /// <summary>The next char that is no mark on the letter before it.</summary>
    private static int NextLetter(string text, int i, int end)
    {
        for (i++; i < end && CharacterData.JoiningOf(text[i]) == 'T'; i++)
        {
        }

        return i;
    }
}
