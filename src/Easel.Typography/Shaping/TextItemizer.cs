using System.Collections.Immutable;
using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Shaping;

/// <summary>Cuts text into runs of one script, direction, face and posture.</summary>
internal sealed class TextItemizer
{
    /// <summary>Punctuation that Latin faces have as well, but narrower than a square.</summary>
    private const string EastAsianPunctuation = "“”‘’…—―·‥";

    private readonly FontLibrary _library;
    private readonly TextStyle _style;
    private readonly string? _language;
    private readonly FontFace _preferred;
    private readonly Dictionary<(string Element, string Script), FontFace?> _found = [];

    /// <summary>Prepares for text of a style and language.</summary>
    public TextItemizer(TextStyle style, string? language, FontLibrary library)
    {
        _library = library;
        _style = style;
        _language = language;
        _preferred = library.Find(style);
    }

    /// <summary>Runs in logical order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="levels">Its embedding levels.</param>
    /// <param name="missing">Receives text elements that no font covers.</param>
    public ImmutableArray<TextRun> Itemize(string text, BidiText levels, ISet<string> missing)
    {
        ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
        FontFace last = _preferred;
        foreach ((int start, int length, string script) in ScriptItemizer.Clusters(text))
        {
            // Grapheme clusters stay whole: a letter and its accents must come from one face.
            string element = text.Substring(start, length);
            FontFace? face = FaceOf(element, script, last);
            if (face is null)
            {
                missing.Add(element);
            }

            last = face ?? _preferred;
            RunPosture posture = _style.WritingMode == WritingMode.Horizontal ? RunPosture.Horizontal : PostureOf(text, start, element, script);
            int level = levels.LevelAt(start);
            if (runs.Count > 0 && runs[^1] is var run && run.Script == script && run.Level == level && run.Face == last && run.Posture == posture)
            {
                runs[^1] = run with { Length = run.Length + length };
            }
            else
            {
                runs.Add(new TextRun(start, length, script, level, last, posture));
            }
        }

        return runs.ToImmutable();
    }

    private FontFace? FaceOf(string element, string script, FontFace last)
    {
        bool isShared = ScriptCodes.IsShared(ScriptCodes.Of(element));
        last = last.Name.StartsWith("NotoEmoji", StringComparison.Ordinal) ? _preferred : last;
        if (EmojiSequence.IsPicture(element))
        {
            return Find(element, "emoji", () => _library.FindEmoji(element) ?? _library.FindFallback(element, _style, script, _language));
        }

        // Spaces, digits and marks stay with the face of the letters before them; beside ideographs only spaces do.
        if (isShared && last != _preferred && (char.IsWhiteSpace(element[0]) || !ScriptCodes.IsEastAsian(script)) && FontLibrary.Covers(last, element))
        {
            return last;
        }

        bool isSquare = isShared && ScriptCodes.IsEastAsian(script) && script != "Hang" && EastAsianPunctuation.Contains(element[0]);
        return Find(element, script, () => !isSquare && FontLibrary.Covers(_preferred, element) ? _preferred
            : _library.FindFallback(element, _style, ScriptKey(script), LanguageFor(script)) ?? (FontLibrary.Covers(_preferred, element) ? _preferred : null));
    }

    private FontFace? Find(string element, string script, Func<FontFace?> find)
    {
        if (!_found.TryGetValue((element, script), out FontFace? face))
        {
            _found[(element, script)] = face = find();
        }

        return face;
    }

    /// <summary>Kana and Bopomofo have the faces of ideographs.</summary>
    private static string ScriptKey(string script) => script is "Hira" or "Kana" or "Bopo" ? "Hani" : script;

    private string? LanguageFor(string script) => _language ?? (script is "Hira" or "Kana" ? "ja" : script == "Bopo" ? "zh-Hant" : null);

    private static RunPosture PostureOf(string text, int start, string element, string script)
    {
        Rune.DecodeFromUtf16(element, out Rune rune, out _);
        if (IsShortNumber(text, start))
        {
            return RunPosture.Combined;
        }

        return CharacterData.OrientationOf(rune.Value) == VerticalOrientation.R && !(char.IsWhiteSpace(element[0]) && ScriptCodes.IsEastAsian(script))
            ? RunPosture.Turned : RunPosture.Upright;
    }

    /// <summary>True within one or two digits that stand alone among upright characters.</summary>
    private static bool IsShortNumber(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        int start = at, end = at + 1;
        for (; start > 0 && char.IsAsciiDigit(text[start - 1]); start--)
        {
        }

        for (; end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 3; end++)
        {
        }

        static bool IsTurned(char c) => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && CharacterData.OrientationOf(c) == VerticalOrientation.R;
        return end - start <= 2 && !(start > 0 && IsTurned(text[start - 1])) && !(end < text.Length && IsTurned(text[end]));
    }
}
