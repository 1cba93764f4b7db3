using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads flow charts: "Start -> Check stock -> if yes Ship else Reorder", "boil water, add tea, if too hot wait, serve".</summary>
internal static class FlowchartReader
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_arrow = new(@"\s*(-+>|=+>|→|⟶|⇒)\s*", Linear);
    private static readonly Regex s_choice = new(@"^(if|when)\s+(?<answer>yes|no|true|false|ok|not ok)\b\s*(then)?[ ,:]*(?<then>.+)$", Linear);
    private static readonly Regex s_answer = new(@"^\(?(?<answer>yes|no|true|false)\)?\s*[:,)-]+\s*(?<then>.+)$", Linear);
    private static readonly Regex s_if = new(@"^if\s+(?<condition>.+?)\s*(,|:|\bthen\b|->)\s*(?<then>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
    private static readonly Regex s_else = new(@"[ ,;]*\b(else|otherwise|if not|if no)\b[ ,:]*(then\s+)?", Linear);
    private static readonly Regex s_back = new(@"^(go |goes |loop |loops |return |returns |jump )?(back )?to\s+(?<target>.+)$", Linear);

    /// <summary>Reads the steps of a text.</summary>
    public static DiagramWish Read(string text)
    {
        string body = DiagramText.Plain(text).Trim(' ', ':', ',', '\u0001');
        string? topic = null;
        int colon = body.IndexOf(':', StringComparison.Ordinal), arrow = s_arrow.Match(body) is { Success: true } m ? m.Index : int.MaxValue;
        if (colon > 0 && colon < arrow && !body[..colon].Contains(',', StringComparison.Ordinal))
        {
            (topic, body) = (TitleText.Of(body[..colon]), body[(colon + 1)..]);
        }
        else if (arrow == int.MaxValue && DiagramText.TopicAndList(body) is { Items.Length: < 2 } alone)
        {
            return new DiagramWish { Kind = DiagramKind.Flowchart, Title = alone.Topic };
        }
        else if (arrow == int.MaxValue && colon < 0 && DiagramText.TopicAndList(body) is { Topic: not null } listed)
        {
            (topic, body) = (listed.Topic, string.Join(", ", listed.Items));
        }

        var draft = new FlowchartDraft();
        foreach (string clause in Clauses(body, arrow != int.MaxValue))
        {
            draft.Begin();
            foreach (string step in s_arrow.Split(clause).Where(s => s.Trim().Length > 0 && !s_arrow.IsMatch(" " + s + " ")))
            {
                Take(draft, step.Trim(' ', ',', '.'));
            }
        }

        return draft.Build() with { Title = topic };
    }

    /// <summary>With arrows, lines and sentences are chains; without, a list is one chain.</summary>
    private static IEnumerable<string> Clauses(string body, bool hasArrows) => hasArrows
        ? body.Split(['\n', ';', '\u0001'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(SplitCommas)
        : [string.Join(" -> ", JoinConditions(DiagramText.Items(body.Replace(" then ", ", ", StringComparison.OrdinalIgnoreCase).Replace(". ", ", ", StringComparison.Ordinal))))];

    /// <summary>"A -> B, B -> C": commas part chains when arrows stand on both sides.</summary>
    private static IEnumerable<string> SplitCommas(string line)
    {
        string[] parts = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(p => s_arrow.IsMatch(p)) ? parts : [line];
    }

    /// <summary>"if it rains, take an umbrella, otherwise walk" belongs together.</summary>
    private static IEnumerable<string> JoinConditions(IEnumerable<string> items)
    {
        List<string> joined = [];
        foreach (string item in items)
        {
            // The way that follows a bare condition, and the other way.
            bool isOther = s_else.Match(item) is { Success: true, Index: 0 };
            bool goesOn = joined.Count > 0 && joined[^1].StartsWith("if ", StringComparison.OrdinalIgnoreCase) && (isOther || !s_if.IsMatch(joined[^1]));
            if (goesOn)
            {
                joined[^1] += ", " + item;
            }
            else
            {
                joined.Add(item);
            }
        }

        return joined;
    }

    private static void Take(FlowchartDraft draft, string step)
    {
        if (s_choice.Match(step) is { Success: true } choice)
        {
            string[] ways = s_else.Split(choice.Groups["then"].Value);
            bool no = choice.Groups["answer"].Value.ToLowerInvariant() is "no" or "false" or "not ok";
            draft.Branch(null, [(no ? "No" : "Yes", Target(ways[0])), .. ways.Length > 1 ? [(no ? "Yes" : "No", Target(ways[^1]))] : Array.Empty<(string, string)>()]);
        }
        else if (s_answer.Match(step) is { Success: true } answer)
        {
            draft.Branch(null, [(TitleText.Capital(answer.Groups["answer"].Value.ToLowerInvariant()), Target(answer.Groups["then"].Value))]);
        }
        else if (s_if.Match(step) is { Success: true } condition)
        {
            string[] ways = s_else.Split(condition.Groups["then"].Value);
            string question = DiagramText.Clean(condition.Groups["condition"].Value).TrimEnd('?') + "?";
            draft.Branch(question, [("Yes", Target(ways[0])), .. ways.Length > 1 ? [("No", Target(ways[^1]))] : Array.Empty<(string, string)>()]);
        }
        else if (s_back.Match(step) is { Success: true } back && draft.Knows(DiagramText.Clean(back.Groups["target"].Value)))
        {
            draft.Step(DiagramText.Clean(back.Groups["target"].Value));
        }
        else
        {
            draft.Step(DiagramText.Clean(step));
        }
    }

    private static string Target(string text)
    {
        string way = text.Trim(' ', ',', '.', ';');
        way = way.EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? way[..^4] : way;
        return DiagramText.Clean(s_back.Match(way) is { Success: true } back && !way.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? back.Groups["target"].Value : way);
    }
}
