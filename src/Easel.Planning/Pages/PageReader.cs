using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Reads a prompt that asks for a page: its texts, facts, topic, colours and mood. What is left describes the picture on it.</summary>
internal sealed class PageReader
{
    private static readonly Regex s_words = new(@"\b(\d{2,3})[ -]words?\b(?:\s+of\s+(?:text|copy))?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly Regex s_parts = new(
        @"\b(\d{1,2}|two|three|four|five|six|seven|eight|nine)[ -](?:panels?|frames?|columns?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>What a cover or a front page is part of.</summary>
    private static readonly Regex s_whole = new(
        @"^[\s,]*(?:of|for)\s+(?:an?|the|my|our)\s+((?:[\w-]+\s+){0,3}?)(?:magazine|novel|album|newspaper|journal|mixtape|zine)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>What the lines on a cover are about.</summary>
    private static readonly Regex s_headlines = new(
        @"\b(?:and\s+|with\s+)?(?:some\s+|several\s+|bold\s+)?(?:headlines?|cover lines?|stories|articles?|features?)\s+(?:about|on)\s+([^,.;]{2,48})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>Kinds whose title tells of what they show.</summary>
    private static readonly HashSet<string> s_storied = ["book-cover", "album-cover", "packaging", "label"];

    private static readonly string[] s_numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Reads a prompt; null when it asks for a scene.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="tokens">Its words and quotations.</param>
    /// <param name="lexicon">English.</param>
    public static PageReading? Read(string prompt, List<Token> tokens, Lexicon lexicon)
    {
        if ((PageDetector.Find(tokens) ?? ForeignPages.Find(tokens)) is not { } head)
        {
            return null;
        }

        PageDraft draft = new(prompt, tokens, head);
        PageColors.Take(draft, lexicon);
        TakeModifiers(draft, lexicon);
        draft.Take(tokens[head.First].Start, tokens[head.End - 1].End);
        if (draft.Kind == "certificate")
        {
            PageAwards.Take(draft);
        }

        PageQuotes.Take(draft, lexicon);
        TakeNumbers(draft);
        int behind = tokens[head.End - 1].End;
        if (s_whole.Match(draft.Rest[behind..]) is { Success: true } whole)
        {
            // "a magazine cover of a travel magazine": what the page belongs to is not its picture.
            draft.Topic = whole.Groups[1].Value.Trim() is { Length: > 0 } topic ? topic : draft.Topic;
            draft.Take(behind + whole.Index, behind + whole.Index + whole.Length);
        }

        PageNames.Take(draft);
        AppContent.Take(draft);
        ImmutableArray<string> known = PageTopic.Take(draft);
        if (draft.Kind == "letter")
        {
            Correspondence.Take(draft);
        }

        if (draft.Kind is "magazine-cover" or "newspaper" && s_headlines.Match(draft.Rest) is { Success: true } lines)
        {
            draft.Add(draft.Has(BlockRole.Subtitle) ? BlockRole.Item : BlockRole.Subtitle, Titles.Of(lines.Groups[1].Value.Trim()));
            draft.Take(lines.Index, lines.Index + lines.Length);
        }

        if (draft.Kind == "resume")
        {
            PageCareer.Take(draft);
        }

        if (PageItems.IsList(draft.Kind))
        {
            PageItems.Take(draft);
        }

        PageFacts.Take(draft, lexicon);
        PageCaptions.Take(draft);
        TakeMoods(draft);
        PageFragments.Take(draft, lexicon);
        return Close(draft, lexicon, known);
    }

    /// <summary>"a jazz movie poster": moods go to the look, styles to the picture, what else describes the page to its topic.</summary>
    private static void TakeModifiers(PageDraft draft, Lexicon lexicon)
    {
        var topic = new List<string>();
        List<Token> tokens = [.. draft.Tokens.Skip(draft.Head.Modifiers).Take(draft.Head.End - draft.Head.Modifiers)];
        int noun = draft.Head.Noun - draft.Head.Modifiers;
        HashSet<int> colors = [.. PageColors.In(tokens, lexicon).SelectMany(c => Enumerable.Range(c.First, c.Count))];
        List<Lexeme> lexemes = lexicon.Read(tokens);

        // A style may end in the page's name, "art deco poster"; one that is only a name of the page, "comic", is left to the kind.
        draft.Styles.AddRange(lexemes.Where(l => l.First < noun && l.Is<StyleSense>() && !IsTrade(tokens, l.First + l.Count)));
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Word || colors.Contains(i))
            {
                continue;
            }

            // "business" in "business card" is the kind's own word and no mood.
            bool isKindsOwn = i >= noun && draft.Kind.Contains(token.Lower, StringComparison.Ordinal);
            if (!isKindsOwn && PageWords.Mood(tokens, i) is var (mood, count))
            {
                draft.Mood.Add(mood);
                i += count - 1;
                if (!PageTopics.Knows(token.Lower))
                {
                    continue;
                }
            }

            // A word of the page's own name may tell the topic: "birthday card".
            bool isTopic = i < noun
                ? !lexemes.Exists(l => l.First <= i && l.First + l.Count > i && ((l.Is<StyleSense>() && !IsTrade(tokens, l.First + l.Count)) || l.Is<SizeSense>()))
                    && !Words.WordFacts.MostLikely(token.Lower).HasFlag(Words.PartsOfSpeech.Adjective) && token.Lower is not ("and" or "'s" or "full" or "page" or "front" or "printable")
                : PageTopics.Knows(token.Lower) && !draft.Kind.Contains(token.Lower, StringComparison.Ordinal);
            if (isTopic)
            {
                topic.Add(draft.Prompt[token.Start..token.End]);
            }
        }

        draft.Topic = topic.Count > 0 ? string.Join(' ', topic) : null;
    }

    /// <summary>Before such a word a style is what the occasion is about: "a photography exhibition", "an anime convention".</summary>
    private static bool IsTrade(List<Token> tokens, int i) => i < tokens.Count && PageWords.Match("trade", tokens, i) > 0;

    private static void TakeMoods(PageDraft draft)
    {
        for (int i = draft.Head.End; i < draft.Tokens.Count; i++)
        {
            // A word that describes something else stays with it; the page's own mood stands alone or before "style", "design"…
            if (PageWords.Mood(draft.Tokens, i) is var (mood, count) && !draft.IsTaken(i))
            {
                int end = i + count;
                bool isBegun = draft.IsTaken(i - 1) || draft.Tokens[i - 1].Kind != TokenKind.Word || draft.Tokens[i - 1].Lower is "and" or "in" or "a" or "an" or "very" or "with" or "is" or "be" or "looks" or "look" or "style" or "feel"
                    || PageWords.Mood(draft.Tokens, i - 1) is not null;
                bool isOwn = !isBegun ? false : end >= draft.Tokens.Count || draft.Tokens[end].Kind != TokenKind.Word || draft.IsTaken(end)
                    || draft.Tokens[end].Lower is "style" or "design" or "look" or "typography" or "layout" or "aesthetic" or "theme" or "and" or "feel" or "mood" or "vibe" or "font" or "graphics" or "graphic" or "colors" or "colours" or "tones" or "palette" or "color" or "colour"
                    || PageWords.Mood(draft.Tokens, end) is not null;
                if (isOwn)
                {
                    draft.Mood.Add(mood);
                    int last = end < draft.Tokens.Count && draft.Tokens[end].Lower is "style" or "design" or "look" or "layout" or "aesthetic" or "theme" or "feel" or "mood" or "vibe" or "typography" or "colors" or "colours" or "tones" or "palette" ? end : end - 1;
                    draft.Take(draft.Tokens[i].Start, draft.Tokens[last].End);
                }

                i = end - 1;
            }
        }
    }

    private static void TakeNumbers(PageDraft draft)
    {
        if (s_parts.Match(draft.Prompt) is { Success: true } parts)
        {
            string number = parts.Groups[1].Value.ToLowerInvariant();
            draft.Parts = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : Array.IndexOf(s_numbers, number);
            draft.Take(parts.Index, parts.Index + parts.Length);
        }

        if (s_words.Match(draft.Rest) is { Success: true } words && !draft.Has(BlockRole.Body))
        {
            int count = int.Parse(words.Groups[1].Value, CultureInfo.InvariantCulture);
            draft.Blocks.Add(new PageBlock { Role = BlockRole.Body, Text = FillerText.Of(count), IsAssumed = true });
            draft.Take(words.Index, words.Index + words.Length);
        }
    }

    /// <summary>What the topic is shown by; a topic in another language is looked up by its English words.</summary>
    private static (ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene) Topic(PageDraft draft, Lexicon lexicon)
    {
        (ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene) found = PageTopics.Of(
            draft.Topic is null ? string.Join(' ', draft.Blocks.Select(b => b.Text)) : PageTopics.IsGeneral(draft.Topic) ? $"{draft.Topic} {draft.Blocks.Find(b => b.Role == BlockRole.Title)?.Text}" : draft.Topic);
        return found.Motifs.IsEmpty && Languages.Transfer.Of([.. draft.Tokens], lexicon) is { } transfer
            ? PageTopics.Of(string.Join(' ', transfer.Lexemes.Where(l => l.Kind == TokenKind.Word).Select(l => l.Key))) : found;
    }

    private static PageReading Close(PageDraft draft, Lexicon lexicon, ImmutableArray<string> known)
    {
        ImmutableArray<string> scenes = PanelScenes.Split(draft);
        PanelScenes.Caption(draft, scenes);
        (ImmutableArray<string> motifs, ImmutableArray<string> moods, string? shown) = Topic(draft, lexicon);
        string? title = draft.Blocks.Find(b => b.Role == BlockRole.Title)?.Text;
        if (s_storied.Contains(draft.Kind) && PageTopics.Of(title) is { Scene: not null } told && !PageTopics.IsGeneral(title))
        {
            // A story's cover shows what its title names; what sort of story it is gives the mood.
            (motifs, shown, moods) = (told.Motifs, told.Scene, [.. moods, .. told.Moods]);
        }

        string? place = PageTopics.IsGeneral(draft.Topic) ? PagePlaces.Scene(draft.Topic) ?? (draft.Kind is "poster" or "postcard" ? PagePlaces.Scene(title) ?? PagePlaces.Scene(draft.Rest) : null) : null;
        shown = place ?? shown ?? PageTopics.Of("@" + draft.Kind).Scene;
        ImmutableArray<PageBlock> blocks = [.. PageCopy.Complete(draft).Select(b => b.Role == BlockRole.Title && draft.Ink is { } ink ? b with { Color = b.Color ?? ink } : b)];
        var page = new PageWish
        {
            Kind = draft.Kind,
            Topic = draft.Topic,
            Blocks = blocks,
            Ground = draft.Ground,
            Colors = [.. draft.Colors.Distinct().Take(6)],
            Mood = [.. draft.Mood.Concat(moods).Distinct()],
            Motifs = motifs,
            Parts = draft.Parts,
        };
        bool isGeometric = place is null && page.Mood.FirstOrDefault() is "bauhaus" or "swiss" or "deco" or "minimalist";
        return new PageReading(page, draft.Rest, draft.Head.Kind.PictureStyle, [.. draft.Styles], [.. known, .. draft.Known], scenes, isGeometric ? null : shown, place is not null);
    }
}
