using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>What a prompt says about a figure besides its data: title, axes, colours, ground, source. What was read is taken out of the text.</summary>
internal sealed class FigureOptions
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_title = new("(with (the|a) (title|heading|headline)|titled|entitled|headed|the title is|title is|title( of)?:?|headline:?|heading:?|called|named|labell?ed)[ :,]*$", Linear);
    private static readonly Regex s_subtitle = new("(with (the|a) subtitle|subtitled|subtitle( of)?:?)[ :,]*$", Linear);
    private static readonly Regex s_axis = new(
        @"(,|;|\.|and|with|where)?\s*(the\s+)?(?<axis>x|y|horizontal|vertical|bottom|left)[- ]?axis( is| are)?( label(l)?ed| named| called| titled| titles?| shows?| showing| represents?| representing| as|:| =)*( the)? (?<name>[^,;.:\n\u0002]+)", Linear);
    private static readonly Regex s_source = new(@"[(,.;]?\s*(source|data from|data source)s?\s*:\s*(?<name>[^\n;]+)$", Linear);
    private static readonly Regex s_dark = new(@"[,.]?\s*\b(in|on|with|using)?\s*(a |the )?(dark[- ]mode|dark[- ]theme(d)?|(dark|black) (background|theme|ground|style)|dark design|chalkboard( style| background)?|blackboard( style| background)?)", Linear);
    private static readonly Regex s_ground = new(@"[,.]?\s*\b(in|on|with|against|over)\s+(a |the )?((plain|solid|clean|simple|soft) )*(?<color>[a-z]+( [a-z]+)?)[- ]colou?red background|[,.]?\s*\b(in|on|with|against|over)\s+(a |the )?((plain|solid|clean|simple|soft) )*(?<color>[a-z]+( [a-z]+)?) background", Linear);
    private static readonly Regex s_style = new(
        @"[,.]?\s*\b(in (a|an) )?((clean|flat|minimal|minimalist|minimalistic|modern|simple|professional|elegant|corporate|colou?rful|editorial|newspaper|magazine|infographic|vector|high quality|highly detailed|8k|4k|hd|high resolution|sharp|crisp)[ ,]*)+(style|design|look|layout|graphics?|illustration|art|typography)?(?<end>\.|,|$|\n)", Linear);

    private static readonly Regex s_counts = new(@"(with |has |having )?\b(two|three|four|five|six|\d) (lines|series|bars|slices|groups|categories|wedges|segments|sections|colou?rs|stages|levels|branches|circles|steps|columns)\b( for| of| showing| called| named)?", Linear);

    /// <summary>Heading asked for, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>Line below it, or null.</summary>
    public string? Subtitle { get; private set; }

    /// <summary>Name of the horizontal axis, or null.</summary>
    public string? XName { get; private set; }

    /// <summary>Name of the vertical axis, or null.</summary>
    public string? YName { get; private set; }

    /// <summary>Source named, or null.</summary>
    public string? Source { get; private set; }

    /// <summary>Ground asked for, or null.</summary>
    public NamedColor? Ground { get; private set; }

    /// <summary>Colours asked for, in order.</summary>
    public ImmutableArray<NamedColor> Colors { get; private set; } = [];

    /// <summary>What is left of the text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Reads and removes the options of a text.</summary>
    public static FigureOptions Read(string text)
    {
        var options = new FigureOptions();
        text = options.TakeTitles(text);
        text = Take(s_source, text, m => options.Source = Clean(m.Groups["name"].Value));
        for (Match m = s_axis.Match(text); m.Success && (options.XName is null || options.YName is null); m = s_axis.Match(text))
        {
            string name = Clean(m.Groups["name"].Value.Split(" and the ")[0].Split(" and y")[0].Split(" with ")[0].Split(" and bubble")[0]);
            int length = m.Groups["name"].Index + m.Groups["name"].Value.Split(" and the ")[0].Split(" and y")[0].Split(" with ")[0].Split(" and bubble")[0].Length - m.Index;
            if (m.Groups["axis"].Value.ToLowerInvariant() is "x" or "horizontal" or "bottom")
            {
                options.XName ??= name;
            }
            else
            {
                options.YName ??= name;
            }

            text = text.Remove(m.Index, length);
        }

        text = Take(s_dark, text, m => options.Ground = m.Value.Contains("board", StringComparison.OrdinalIgnoreCase)
            ? new NamedColor("chalkboard", "#22302c") : new NamedColor("dark", "#14181f"));
        text = Take(s_ground, text, m => options.Ground = ColorReader.Find(m.Groups["color"].Value), m => ColorReader.Find(m.Groups["color"].Value) is not null);
        (options.Colors, text) = ColorReader.Take(text);
        text = Take(s_counts, text, _ => { });
        options.Text = Take(s_style, text, _ => { }, m => m.Length > 3);
        return options;
    }

    /// <summary>Quoted passages become titles where words before them say so; the others keep their places, marked off, as labels.</summary>
    private string TakeTitles(string text)
    {
        List<QuotedText> quotes = QuotedText.Find(text);
        for (int i = quotes.Count - 1; i >= 0; i--)
        {
            QuotedText quote = quotes[i];
            string before = text[Math.Max(0, quote.Start - 40)..quote.Start];
            if (s_subtitle.Match(before) is { Success: true } sub)
            {
                Subtitle = quote.Content;
                text = text.Remove(quote.Start - sub.Length, quote.End - quote.Start + sub.Length);
            }
            else if (Title is null && s_title.Match(before) is { Success: true } cue && !s_axis.IsMatch(before + "x"))
            {
                Title = quote.Content;
                text = text.Remove(quote.Start - cue.Length, quote.End - quote.Start + cue.Length);
            }
            else
            {
                text = text[..quote.Start] + "\u0002" + quote.Content + "\u0003" + text[quote.End..];
            }
        }

        return text;
    }

    private static string Take(Regex pattern, string text, Action<Match> read, Func<Match, bool>? holds = null)
    {
        Match m = pattern.Match(text);
        while (m.Success && holds is not null && !holds(m))
        {
            m = m.NextMatch();
        }

        if (!m.Success)
        {
            return text;
        }

        read(m);
        return text.Remove(m.Index, m.Length);
    }

    private static string Clean(string name) => name.Trim(' ', '"', '“', '”', '\'', '.', ',', '\u0002', '\u0003');
}
