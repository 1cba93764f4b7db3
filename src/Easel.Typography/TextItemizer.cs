using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace Easel.Typography;

/// <summary>Cuts text into runs of one script, direction and face.</summary>
internal static class TextItemizer
{
    /// <summary>Runs in logical order.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="style">Which faces are preferred.</param>
    /// <param name="library">Where faces come from.</param>
    /// <param name="missing">Receives text elements that no font covers.</param>
    public static ImmutableArray<TextRun> Itemize(string text, TextStyle style, FontLibrary library, ISet<string> missing)
    {
        int[] levels = DirectionLevels.Of(text);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        FontFace preferred = library.Find(style.Role, style.Weight, style.Italic);
        Script script = FirstScript(text);
        FontFace last = preferred;
        for (int start = 0, length; start < text.Length; start += length)
        {
            // Grapheme clusters stay whole: a letter and its accents must come from one face.
            length = StringInfo.GetNextTextElementLength(text, start);
            ReadOnlySpan<char> element = text.AsSpan(start, length);
            script = ScriptOf(element) ?? script;
            FontFace? face = char.IsWhiteSpace(element[0]) && FontLibrary.Covers(last, element)
                ? last : library.FindCovering(element, style.Role, style.Weight, style.Italic);
            if (face is null)
            {
                missing.Add(element.ToString());
            }

            last = face ?? preferred;
            if (runs.Count > 0 && runs[^1] is var run && run.Script == script && run.Level == levels[start] && run.Face == last)
            {
                runs[^1] = run with { Length = run.Length + length };
            }
            else
            {
                runs.Add(new TextRun(start, length, script, levels[start], last));
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>The script of the first letter; marks and digits before it join it.</summary>
    private static Script FirstScript(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            Script script = UnicodeFunctions.Default.GetScript((uint)rune.Value);
            if (!IsShared(script))
            {
                return script;
            }
        }

        return Script.Latin;
    }

    private static Script? ScriptOf(ReadOnlySpan<char> element)
    {
        Rune.DecodeFromUtf16(element, out Rune rune, out _);
        Script script = UnicodeFunctions.Default.GetScript((uint)rune.Value);
        return IsShared(script) ? null : script;
    }

    private static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited || script == Script.Unknown;
}
