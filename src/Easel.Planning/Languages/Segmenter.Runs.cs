using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>Words without spaces between: runs of Chinese, Japanese or Thai, and words that are written together.</summary>
internal sealed partial class Segmenter
{
    /// <summary>Letters of the longest entry that is looked for in a run.</summary>
    private const int LongestInRun = 16;

    /// <summary>Letters of the shortest part of a compound.</summary>
    private const int ShortestPart = 3;

    /// <summary>Letters of a last part that says enough although the first is unknown.</summary>
    private const int SurePart = 5;

    /// <summary>Letters that join the parts of German compounds.</summary>
    private static readonly string[] Joints = ["", "s", "n", "en", "es", "e", "er"];

    /// <summary>How many words may be written together before one: Arabic "and-in-the-garden".</summary>
    private const int MostPrefixes = 3;

    /// <summary>Cuts a run of letters into the longest known words, left to right.</summary>
    private void ReadRun(Token run)
    {
        string text = _table.List.Unify(run.Lower);
        int unknown = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = Longest(text, at, unknown < at, out Entry entry);
            if (length == 0)
            {
                at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
                continue;
            }

            FlushUnknown(run, unknown, at);
            Emit(Part(run, at, length), entry, text.Substring(at, length));
            at += length;
            unknown = at;
        }

        FlushUnknown(run, unknown, text.Length);
    }

    private void FlushUnknown(Token run, int from, int to)
    {
        if (to > from)
        {
            EmitUnknown(Part(run, from, to - from));
        }
    }

    private int Longest(string text, int at, bool afterUnknown, out Entry entry)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(LongestInRun, text.Length - at));
        int length = 0;
        entry = default;
        for (int count = rest.Length; count > 0 && length == 0; count--)
        {
            length = _table.TryFind(rest[..count], out entry) ? count : 0;
        }

        if (length > 2 && entry.Role is null && ListedAdjective(rest[..length], out Entry adjective) is > 0 and int first)
        {
            // CLDR has a blue butterfly; so has the list, word by word.
            (length, entry) = (first, adjective);
        }

        int verb = _table.MatchVerb(rest, out Entry verbEntry);
        if (verb > length || (verb > 0 && entry.Role is null && (verb == length || IsActivity(entry.Gloss))))
        {
            (length, entry) = (verb, verbEntry);
        }

        if (AfterCount && !afterUnknown && length < 3)
        {
            for (int count = Math.Min(2, rest.Length); count > 0; count--)
            {
                if (_table.IsClassifier(rest[..count].ToString()))
                {
                    entry = new Entry("", Role.Classifier);
                    return count;
                }
            }
        }

        return CutsKatakana(text, at, length, afterUnknown) ? 0 : length;
    }

    /// <summary>Whether CLDR names somebody by what they do ("person biking"): a sentence that is better read word by word.</summary>
    private static bool IsActivity(string gloss) =>
        gloss.EndsWith("ing", StringComparison.Ordinal) && gloss.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space && gloss[..space] is "person" or "people" or "man" or "men" or "woman" or "women";

    /// <summary>Letters of the adjective of the word list that begins a name, when the rest of the name is a word too; else 0.</summary>
    private int ListedAdjective(ReadOnlySpan<char> name, out Entry entry)
    {
        for (int count = name.Length - 1; count > 0; count--)
        {
            if (_table.TryFindListed(name[..count], out entry) && entry.Role == Role.Modifier && _table.TryFind(name[count..], out _))
            {
                return count;
            }
        }

        entry = default;
        return 0;
    }

    /// <summary>Words in katakana are seldom written together: a short one inside a longer unknown one is a coincidence.</summary>
    private static bool CutsKatakana(string text, int at, int length, bool afterUnknown) =>
        length is 1 or 2 && IsKatakana(text[at])
        && ((afterUnknown && at > 0 && IsKatakana(text[at - 1])) || (at + length < text.Length && IsKatakana(text[at + length])));

    private static bool IsKatakana(char c) => c is >= '\u30a0' and <= '\u30ff';

    private static Token Part(Token run, int at, int length) =>
        new(TokenKind.Word, run.Start + at, Math.Min(length, run.Length - at), run.Lower.Substring(at, Math.Min(length, run.Lower.Length - at)), false);

    /// <summary>Words that are written together: with a prefix, or as a compound.</summary>
    private bool ReadParts(Token piece, string word) =>
        ReadPrefixed(piece, word, MostPrefixes) || (_table.List.HasCompounds && ReadCompound(piece, word));

    /// <summary>"والقطة": and + the + cat.</summary>
    private bool ReadPrefixed(Token piece, string word, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        foreach ((string prefix, Entry entry) in _table.List.Prefixes)
        {
            if (word.Length < prefix.Length + 2 || piece.Length <= prefix.Length || !word.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            (Token first, Token second) = Cut(piece, prefix.Length);
            (int words, int tokens) = (_words.Count, _tokens.Count);
            Emit(first, entry, "");
            if (ReadKnown(second, word[prefix.Length..]) || ReadPrefixed(second, word[prefix.Length..], depth - 1))
            {
                return true;
            }

            _words.RemoveRange(words, _words.Count - words);
            _tokens.RemoveRange(tokens, _tokens.Count - tokens);
        }

        return false;
    }

    /// <summary>"Holztisch": the longest known tail is the head, what stands before describes it.</summary>
    private bool ReadCompound(Token piece, string word)
    {
        // Where syllables are letters (Hangul), two of them make a word.
        int shortest = Scripts.Of(word[0]) == "hangul" ? 1 : ShortestPart;
        for (int cut = shortest; cut <= word.Length - shortest; cut++)
        {
            if (FindTail(word[cut..], out Entry tail, out Number number, out Entry? particle, out int particleLength)
                && (FindFront(word[..cut]) is var known && known is not null || (word.Length - cut >= SurePart && tail.Role is not null)))
            {
                string gloss = known is { Gloss.Length: > 0 } front ? front.Gloss + " " + tail.Gloss : tail.Gloss;
                Token noun = particle is null ? piece : Cut(piece, piece.Length - particleLength).First;
                Emit(noun, new Entry(gloss, Role.Noun), "", number);
                if (particle is { } attached)
                {
                    Emit(Cut(piece, piece.Length - particleLength).Second, attached, "");
                }

                return true;
            }
        }

        return false;
    }

    private bool FindTail(string tail, out Entry entry, out Number number, out Entry? particle, out int particleLength)
    {
        (particle, particleLength) = (null, 0);
        if ((_table.TryFind(tail, out entry) && IsNoun(entry)) is var exact && exact)
        {
            number = Number.Unmarked;
            return true;
        }

        foreach ((string suffix, Entry known) in _table.List.Suffixes)
        {
            if (tail.Length > suffix.Length && tail.EndsWith(suffix, StringComparison.Ordinal) && _table.TryFind(tail.AsSpan(0, tail.Length - suffix.Length), out entry) && IsNoun(entry))
            {
                (number, particle, particleLength) = (Number.Unmarked, known, suffix.Length);
                return true;
            }
        }

        return _table.TryFindForm(tail, out entry, out number, out _) && IsNoun(entry);
    }

    private Entry? FindFront(string front)
    {
        foreach (string joint in Joints)
        {
            if (front.Length > joint.Length + 1 && front.EndsWith(joint, StringComparison.Ordinal)
                && _table.TryFind(front.AsSpan(0, front.Length - joint.Length), out Entry entry) && entry.Role is null or Role.Noun or Role.Modifier or Role.Global)
            {
                return entry;
            }
        }

        return null;
    }

    private bool IsNoun(Entry entry) => (entry.Role ?? GlossRole.Of(entry.Gloss, _lexicon).Role) == Role.Noun;
}
