using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads events with their times: "1969 moon landing", "fall of the Berlin Wall in 1989", "Week 1: research".</summary>
internal static class TimelineReader
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Date = @"((\d{1,2}(st|nd|rd|th)?\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.?\s+(\d{1,2}(st|nd|rd|th)?\s+)?\d{4}|\d{1,2}(:|\.)\d{2}(\s?[ap]m)?|\d{1,2}\s?[ap]m|(c\.\s?|around\s)?\d{1,5}\s?(BCE|BC|AD|CE)|\d{4}s?(\s?[–-]\s?(\d{2,4}|today|present|now))?|(q[1-4])(\s\d{4})?|(week|day|month|year|phase|stage|step|hour)\s\d+(\s?[–-]\s?\d+)?|(january|february|march|april|may|june|july|august|september|october|november|december)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|now)";

    private static readonly Regex s_first = new(@"^(in\s+|the\s+|on\s+|by\s+|at\s+)?(?<date>" + Date + @")\b[\s:,–-]*(the\s+|with\s+the\s+|with\s+|for\s+the\s+)?(?<event>.+)$", Linear);
    private static readonly Regex s_last = new(@"^(?<event>.+?)[\s,:(–-]+(in|on|at|from|of|by)?\s*(?<date>" + Date + @")\)?$", Linear);

    /// <summary>Reads the events of a text.</summary>
    public static DiagramWish Read(string text)
    {
        string body = DiagramText.Plain(text).Trim(' ', ':', ',', '.', '\u0001');
        string? topic = null;
        int colon = body.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !Regex.IsMatch(body[..colon], "^(of |from )?" + Date + "$", Linear) && !body[..colon].Contains(',', StringComparison.Ordinal))
        {
            (topic, body) = (TitleText.Of(body[..colon]), body[(colon + 1)..]);
        }

        List<DiagramNode> nodes = [];
        foreach (string raw in Split(body))
        {
            string item = raw.Trim(' ', ',', '.', ';', '(', ')');
            item = nodes.Count == 0 ? Strip(item, ref topic) : item;
            Match match = s_first.Match(item);
            match = match.Success ? match : s_last.Match(item);
            if (match.Success)
            {
                nodes.Add(new DiagramNode { Id = $"n{nodes.Count + 1}", Text = DiagramText.Clean(match.Groups["event"].Value), Detail = TitleText.Capital(match.Groups["date"].Value.Trim()) });
            }
            else if (nodes.Count > 0)
            {
                // A comma within an event.
                nodes[^1] = nodes[^1] with { Text = $"{nodes[^1].Text}, {item}" };
            }
        }

        if (nodes.Count < 2)
        {
            (string? title, System.Collections.Immutable.ImmutableArray<string> items) = DiagramText.TopicAndList(text);
            return new DiagramWish { Kind = DiagramKind.Timeline, Title = title ?? topic, Nodes = items.Length > 1 ? DiagramReader.Nodes(items) : [] };
        }

        return new DiagramWish { Kind = DiagramKind.Timeline, Title = topic, Nodes = [.. nodes.Take(DiagramText.MostItems)] };
    }

    /// <summary>"of space flight with 1957 Sputnik": what stands before the first date is the subject.</summary>
    private static string Strip(string item, ref string? topic)
    {
        Match cue = Regex.Match(item, @"^(?<topic>.*?)\b(with|showing|from|including|of)\s+(?<rest>(the\s+)?(" + Date + @")\b.+)$", Linear);
        if (!cue.Success)
        {
            return item.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? item[3..] : item;
        }

        topic ??= TitleText.Of(cue.Groups["topic"].Value);
        return cue.Groups["rest"].Value;
    }

    /// <summary>Items between commas, and at an "and" before which an event is complete.</summary>
    private static List<string> Split(string body)
    {
        string[] marks = body.Contains(';') ? [";", "\n"] : body.Contains('\n') ? ["\n"] : [","];
        List<string> items = [];
        foreach (string part in body.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int and = part.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
            string head = and > 0 ? part[..and] : "", tail = and > 0 ? part[(and + 5)..] : "";
            bool both = and > 0 && (s_first.IsMatch(tail) || s_last.IsMatch(tail)) && (s_first.IsMatch(head) || s_last.IsMatch(head) || head.Any(char.IsAsciiDigit));
            items.AddRange(both ? [head, tail] : [part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part]);
        }

        return items;
    }
}
