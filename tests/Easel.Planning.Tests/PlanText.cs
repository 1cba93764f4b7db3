using System.Globalization;

namespace Easel.Planning.Tests;

/// <summary>
/// A plan in one short line, for tables of expectations: elements as <c>2 black cat</c> ("~" for an inexact count, "(…)" for details), then
/// relations, place and the rest, joined by "; ".
/// </summary>
public static class PlanText
{
    public static string Of(Plan plan)
    {
        Dictionary<string, string> names = plan.Elements.ToDictionary(e => e.Id, e => e.Thing);
        foreach (Element element in plan.Elements)
        {
            int same = plan.Elements.Count(e => e.Thing == element.Thing);
            names[element.Id] = same > 1 ? $"{element.Thing}#{element.Id[1..]}" : element.Thing;
        }

        List<string> parts = [.. plan.Elements.Select(Of)];
        parts.AddRange(plan.Relations.Select(r => $"{names[r.Subject]} {r.Kind} {names[r.Object]}"));
        Add("at", plan.Setting.Place);
        Add("time", plan.Setting.Time);
        Add("weather", plan.Setting.Weather);
        Add("strength", plan.Setting.Intensity);
        Add("sky", string.Join(",", plan.Setting.Sky));
        Add("light", string.Join(",", plan.Setting.Light));
        Add("background", plan.Setting.BackgroundColor);
        Add("words", string.Join(",", plan.Setting.Words));
        Add("style", plan.Style == "photo" ? null : plan.Style);
        Add("shot", plan.Camera.Shot);
        Add("angle", plan.Camera.Angle);
        Add("motion", plan.Camera.Motion);
        parts.AddRange(plan.Texts.Select(t => $"text '{t.Content}' on {names[t.Carrier]}" + (t.Color is { } c ? $" {c.Name}" : "") + (t.Face is { } f ? $" {f}" : "")));
        Add("no", string.Join(",", plan.Forbidden));
        Add("?", string.Join(",", plan.NotUnderstood));
        return string.Join("; ", parts);

        void Add(string label, object? value)
        {
            if (value is not (null or ""))
            {
                parts.Add($"{label} {value}");
            }
        }
    }

    private static string Of(Element e)
    {
        List<string> details = [];
        if (e.Material is { } material)
        {
            details.Add(material);
        }

        if (e.Scale != 1)
        {
            details.Add("x" + e.Scale.ToString("0.##", CultureInfo.InvariantCulture));
        }

        if (e.Arrangement is { } arrangement)
        {
            details.Add(arrangement.ToString().ToLowerInvariant());
        }

        details.AddRange(e.Attributes);
        details.AddRange(e.PartColors.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Value.Name} {p.Key}"));
        if (e.Pose is { } pose)
        {
            details.Add("pose " + pose);
        }

        string colors = string.Join("+", e.Colors.Select(c => c.Name));
        return $"{(e.CountIsExact ? "" : "~")}{e.Count} {(colors.Length > 0 ? colors + " " : "")}{e.Thing}{(details.Count > 0 ? $" ({string.Join(", ", details)})" : "")}";
    }
}
