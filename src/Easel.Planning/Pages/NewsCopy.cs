using System.Collections.Immutable;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Pages;

/// <summary>Front pages whose prompts give no articles: dateline, byline, caption, and columns that speak of what the headline says (page-news.txt).</summary>
internal static class NewsCopy
{
    /// <summary>Longer headlines are not taken apart.</summary>
    private const int MostWords = 12;

    private static readonly ImmutableArray<string> s_lines = [.. Read()];

    /// <summary>All texts of the page.</summary>
    public static IEnumerable<PageBlock> Complete(PageDraft draft)
    {
        PageBlock[] samples = [.. PageSamples.For(draft.Kind, draft.Topic, draft.Has)];
        string? headline = (draft.Blocks.Find(b => b.Role == BlockRole.Heading) ?? Array.Find(samples, b => b.Role == BlockRole.Heading))?.Text ?? draft.Topic;
        IEnumerable<PageBlock> all = draft.Blocks.Concat(samples);
        if (headline is null || headline.Contains(PageSamples.Unnamed, StringComparison.Ordinal) || draft.Has(BlockRole.Body) || draft.Has(BlockRole.Item))
        {
            return all;
        }

        (string who, string what, bool hasVerb) = Parts(headline);
        return all.Where(b => !(b.IsAssumed && b.Role == BlockRole.Body)).Concat(s_lines.Where(l => l.StartsWith("body", StringComparison.Ordinal) || (l.StartsWith("caption", StringComparison.Ordinal) && hasVerb))
            .Select(l => l.Split(' ', 2)).Select(l => new PageBlock
            {
                Role = Enum.Parse<BlockRole>(l[0], ignoreCase: true), Text = Fill(l[1], who, what), IsAssumed = true,
            }));
    }

    /// <summary>Who does it, and what it is about: "City opens new bridge" is about the city and the new bridge.</summary>
    public static (string Who, string What, bool HasVerb) Parts(string headline)
    {
        string[] words = headline.Trim('.', '!', '?', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isShouted = !headline.Any(char.IsLower);
        string[] plain = [.. words.Select((w, i) => Plain(w, i, isShouted))];
        int verb = words.Length is > MostWords or < 2 ? -1 : Verb(plain);
        string subject = string.Join(' ', verb < 0 ? plain : plain[..verb]);
        if (verb < 0)
        {
            return ("the people behind it", With(subject), false);
        }

        string[] rest = [.. plain.Skip(verb + 1).TakeWhile(w => w is not ("in" or "at" or "on" or "from" or "after" or "for" or "with" or "to" or "over" or "as" or "by" or "into" or "near" or "of"))];
        return (With(subject), rest.Length > 0 ? With(string.Join(' ', rest)) : With(subject), true);
    }

    /// <summary>Headlines have the present tense: "opens", "land"; -1 where none is found.</summary>
    private static int Verb(string[] words)
    {
        bool Is(string word) => WordFacts.Of(word.ToLowerInvariant()).HasFlag(PartsOfSpeech.Verb);
        int count = words.Length - 1;
        int at = Array.FindIndex(words, 1, count, w => WordFacts.MostLikely(w.ToLowerInvariant()) == PartsOfSpeech.Verb);
        at = at >= 0 ? at : Array.FindIndex(words, 1, count, w => w.EndsWith('s') && Is(w) && WordFacts.Lemma(w.ToLowerInvariant(), PartsOfSpeech.Verb) != w);
        return at >= 0 ? at : Array.FindIndex(words, 1, Math.Max(0, count - 1), w => Is(w) && Array.IndexOf(words, w) + 1 is var next && words[next] is "in" or "on" or "at" or "to" or "the" or "a" or "new");
    }

    /// <summary>Common words small; names are kept.</summary>
    private static string Plain(string word, int i, bool isShouted)
    {
        string lower = word.ToLowerInvariant();
        bool isCommon = WordFacts.MostLikely(lower) != PartsOfSpeech.None;
        return isShouted || i == 0 || isCommon ? (isCommon ? lower : char.ToUpperInvariant(lower[0]) + (isShouted ? lower[1..] : word[1..])) : word;
    }

    /// <summary>With the article that a text needs that speaks of it again.</summary>
    private static string With(string phrase) => phrase.Length == 0 || char.IsUpper(phrase[0]) || char.IsAsciiDigit(phrase[0]) || phrase.Split(' ')[0] is "the" or "a" or "an" or "all" or "every" or "no" or "our" or "his" or "her" or "their"
        ? phrase : "the " + phrase;

    private static string Fill(string line, string who, string what) => line
        .Replace("{Who}", char.ToUpperInvariant(who[0]) + who[1..], StringComparison.Ordinal).Replace("{What}", char.ToUpperInvariant(what[0]) + what[1..], StringComparison.Ordinal)
        .Replace("{who}", who, StringComparison.Ordinal).Replace("{what}", what, StringComparison.Ordinal);

    private static IEnumerable<string> Read() => DataFile.Read("page-news", ':').Select(l => $"{l.Left} {string.Join(", ", l.Words).Replace(", ”", ",”", StringComparison.Ordinal)}");
}
