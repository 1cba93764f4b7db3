using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Planning.Pages;

/// <summary>Reads what the screen of an app is for and shows: the weather of a place, an amount, a conversation.</summary>
internal static class AppContent
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string What = @"(?:app|application|player|tracker|dashboard|messenger|platform|client|planner|assistant)";

    /// <summary>"of a weather app", "for a music player".</summary>
    private static readonly Regex s_app = new(
        $@"\b(?:of|for|showing|displaying|in)\s+(?:an?|the|my|our|your)\s+(?<what>(?:[\w'’-]+\s+){{0,4}}?{What})\b(?:\s+(?:app|application|screen|interface|ui|page))*", Linear);

    private static readonly Regex s_temperature = new(@"(?:\b(?:showing|with|at|displaying|of|temperature|it is|it's|and)\s+)*(?<n>[-−]?\d{1,3})\s?(?:°|º|degrees?\b)\s?(?<u>(?-i:[CF])\b|celsius\b|fahrenheit\b)?", Linear);

    private static readonly Regex s_place = new(@"(?:\b(?:weather|forecast)\s+)?\b(?:in|for|of|at)\s+(?<p>(?-i:[A-Z])[\p{L}'’.-]+(?:\s(?-i:[A-Z])[\p{L}'’.-]+){0,3})", Linear);

    private static readonly Regex s_money = new(@"(?:\b(?:showing|with|and)\s+)?(?:\b(?:an?|the|total|current|available|account)\s+)*\bbalance\s*(?:of|is|:)?\s*(?<m>[$€£¥]\s?\d[\d.,]*\d|\d[\d.,]*\s?(?:€|£|\$))", Linear);

    /// <summary>Degrees above which nobody counts in Celsius.</summary>
    private const int HotCelsius = 50;

    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Takes it.</summary>
    public static void Take(PageDraft draft)
    {
        if (draft.Kind != "app-screen")
        {
            return;
        }

        int head = draft.Tokens[draft.Head.End - 1].End;
        if (s_app.Match(draft.Rest, head) is { Success: true } app)
        {
            draft.Topic = $"{draft.Topic} {app.Groups["what"].Value}".Trim();
            draft.Take(app.Index, app.Index + app.Length);
        }

        string topic = Regex.Replace(draft.Topic ?? "", @"\b(?:mobile|phone|smartphone|app|application|screen|ios|android|ui)\b", " ", Linear);
        topic = string.Join(' ', topic.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        draft.Topic = topic.Length > 0 ? topic : null;
        AppKind? kind = AppKinds.Of(draft.Topic) ?? AppKinds.Of(Regex.Replace(draft.Rest[head..], @"[^\w'’-]+", " ", RegexOptions.NonBacktracking));
        if (kind is null)
        {
            return;
        }

        draft.Topic ??= kind.Id;
        switch (kind.View)
        {
            case "weather":
                TakeWeather(draft, head);
                break;
            case "balance" when s_money.Match(draft.Rest) is { Success: true } money && !draft.Has(BlockRole.Title):
                draft.Add(BlockRole.Title, money.Groups["m"].Value);
                draft.Take(money.Index, money.Index + money.Length);
                break;
            case "chat":
                // What is quoted in a conversation is said in it.
                bool isTalk = draft.Blocks.Exists(b => b.Role == BlockRole.Item);
                for (int i = 0; i < draft.Blocks.Count; i++)
                {
                    PageBlock block = draft.Blocks[i];
                    draft.Blocks[i] = block.Role == BlockRole.Item || (isTalk && block.Role == BlockRole.Title) ? block with { Role = BlockRole.Speech } : block;
                }

                break;
            default:
                break;
        }
    }

    private static void TakeWeather(PageDraft draft, int head)
    {
        Match temperature = s_temperature.Match(draft.Rest, head);
        int now = temperature.Success ? int.Parse(temperature.Groups["n"].Value.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 21;
        string unit = temperature.Groups["u"].Value is { Length: > 0 } u ? u[..1].ToUpperInvariant() : "";
        if (temperature.Success)
        {
            draft.Take(temperature.Index, temperature.Index + temperature.Length);
        }

        (string Sign, string Word)? found = WeatherWords.Find(draft.Rest[head..].Replace(" and ", " , ", StringComparison.Ordinal));
        if (found is var (_, word))
        {
            int at = draft.Rest.IndexOf(word, head, StringComparison.OrdinalIgnoreCase);
            string before = draft.Rest[..at].TrimEnd();
            int from = before.EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? before.Length - 4 : before.EndsWith(" with", StringComparison.OrdinalIgnoreCase) ? before.Length - 5 : at;
            draft.Take(from, at + word.Length);
        }

        if (s_place.Match(draft.Rest, head) is { Success: true } place && !draft.Has(BlockRole.Place))
        {
            draft.Add(BlockRole.Place, place.Groups["p"].Value);
            draft.Take(place.Index, place.Index + place.Length);
        }

        draft.Known.AddRange(["weather", "forecast", "degrees", "temperature"]);
        string sign = found?.Sign ?? "sun", name = found is var (_, said) ? char.ToUpperInvariant(said[0]) + said[1..] : WeatherWords.NameOf(sign);
        AddMissing(draft, BlockRole.Title, $"{now}°{unit}", !temperature.Success);
        AddMissing(draft, BlockRole.Subtitle, name, found is null);
        AddMissing(draft, BlockRole.Place, "Current location", true);
        if (!draft.Has(BlockRole.Item))
        {
            draft.Blocks.AddRange(Forecast(now, sign, unit == "F" || now > HotCelsius));
        }
    }

    private static void AddMissing(PageDraft draft, BlockRole role, string text, bool isAssumed)
    {
        if (!draft.Has(role))
        {
            draft.Blocks.Add(new PageBlock { Role = role, Text = text, IsAssumed = isAssumed });
        }
    }

    /// <summary>The next hours and days, near what the prompt says of now.</summary>
    private static IEnumerable<PageBlock> Forecast(int now, string sign, bool isFahrenheit)
    {
        int step = isFahrenheit ? 2 : 1;
        string next = WeatherWords.After(sign), later = WeatherWords.After(next);
        string[] hours = ["Now", "14:00", "16:00", "18:00", "20:00"], signs = [sign, sign, next, sign, sign == "sun" ? "moon" : next];
        int[] changes = [0, 1, 1, -1, -4];
        yield return Made(BlockRole.Heading, "Today");
        for (int i = 0; i < hours.Length; i++)
        {
            yield return Made(BlockRole.Item, hours[i], WeatherWords.NameOf(signs[i]), $"{now + (step * changes[i])}°");
        }

        string[] days = [next, sign, later, next, sign];
        int[] highs = [-1, 1, -3, -2, 0];
        yield return Made(BlockRole.Heading, "Next days");
        for (int i = 0; i < days.Length; i++)
        {
            int high = now + (step * highs[i]);
            yield return Made(BlockRole.Item, s_days[(i + 1) % s_days.Length], WeatherWords.NameOf(days[i]), $"{high}° / {high - (7 * step)}°");
        }
    }

    private static PageBlock Made(BlockRole role, string text, string? detail = null, string? value = null) => new() { Role = role, Text = text, Detail = detail, Value = value, IsAssumed = true };
}
