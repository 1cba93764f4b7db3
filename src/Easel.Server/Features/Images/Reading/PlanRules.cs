using System.Collections.Immutable;
using System.Text.Json;
using Easel.Planning;
using Easel.Planning.Pages;
using Easel.Server.Features.Errors;
using Easel.Styles;

namespace Easel.Server.Features.Images.Reading;

/// <summary>What a plan from outside must hold to, so that drawing it takes no longer than drawing a planned one.</summary>
internal static class PlanRules
{
    /// <summary>Most elements of a plan.</summary>
    public const int MostElements = 64;

    /// <summary>Most things that one element stands for.</summary>
    public const int MostThings = 200;

    /// <summary>Most relations of a plan.</summary>
    public const int MostRelations = 256;

    /// <summary>Most panels of a comic.</summary>
    public const int MostPanels = 9;

    /// <summary>Most texts of a plan.</summary>
    public const int MostTexts = 32;

    /// <summary>Longest text, characters.</summary>
    public const int LongestText = 1000;

    /// <summary>Largest scale of an element; scales are above 0.</summary>
    public const float LargestScale = 100;

    /// <summary>Checks a plan that was read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="json">What it was read from.</param>
    /// <exception cref="ApiException">It breaks a rule; the message says where.</exception>
    public static Plan Check(Plan plan, JsonElement json)
    {
        if ((FaultOf(plan) ?? FaultOf(json)) is { } fault)
        {
            throw new ApiException(ApiErrors.InvalidPlan(fault));
        }

        return plan;
    }

    /// <summary>Nulls in lists and colours that are none, wherever they stand.</summary>
    private static string? FaultOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Any(i => i.ValueKind == JsonValueKind.Null)
            ? "a list has a null in it"
            : json.EnumerateArray().Select(FaultOf).FirstOrDefault(f => f is not null),
        JsonValueKind.Object => json.EnumerateObject().Select(FaultOf).FirstOrDefault(f => f is not null),
        _ => null,
    };

    private static string? FaultOf(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.String && IsColor(member.Name)
            && !(member.Value.GetString() is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit))
            ? $"'{RequestFields.Shown(member.Value.GetString()!)}' is no colour; expected '#rrggbb'"
            : FaultOf(member.Value);

    /// <summary>Names of members are read without regard to case.</summary>
    private static bool IsColor(string name) =>
        name.Equals("hex", StringComparison.OrdinalIgnoreCase) || name.Equals("backgroundColor", StringComparison.OrdinalIgnoreCase);

    private static string? FaultOf(Plan plan) =>
        plan.Setting is null || plan.Camera is null || plan.Prompt is null ? "'prompt', 'setting' and 'camera' must not be null"
        : plan.Elements.Length > MostElements ? $"it has more than {MostElements} elements"
        : plan.Relations.Length > MostRelations ? $"it has more than {MostRelations} relations"
        : plan.Texts.Length > MostTexts ? $"it has more than {MostTexts} texts"
        : StyleTable.Find(plan.Style) is null ? $"there is no style '{RequestFields.Shown(plan.Style ?? "null")}'; there are {string.Join(", ", StyleTable.All.Select(s => s.Id))}"
        : plan.Page?.Panels is { IsDefaultOrEmpty: false, Length: > MostPanels } ? $"its page has more than {MostPanels} panels"
        : FaultOf(plan.Elements)
            ?? (plan.Page?.Panels is { IsDefaultOrEmpty: false } panels ? panels.Select(FaultOf).FirstOrDefault(f => f is not null) : null)
            ?? (plan.Relations.Any(r => r is null || r.Subject is null || r.Object is null) ? "a relation has no subject or object" : null)
            ?? (plan.Texts.Any(t => t is null || t.Content is null or { Length: > LongestText } || t.Carrier is null)
                ? $"a text has no carrier, no content, or more than {LongestText} characters"
                : null);

    private static string? FaultOf(PagePanel? panel) =>
        panel?.Setting is null || panel.Camera is null ? "a panel has no setting or no camera"
        : panel.Elements.Length > MostElements || panel.Relations.Length > MostRelations ? $"a panel has more than {MostElements} elements or {MostRelations} relations"
        : FaultOf(panel.Elements) ?? (panel.Relations.Any(r => r is null || r.Subject is null || r.Object is null) ? "a relation of a panel has no subject or object" : null);

    private static string? FaultOf(ImmutableArray<Element> elements)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Element? element in elements)
        {
            string? fault = element?.Id is null || element.Thing is null ? "an element has no id or no thing"
                : !ids.Add(element.Id) ? $"there are two elements '{RequestFields.Shown(element.Id)}'"
                : element.Count is < 1 or > MostThings ? $"the count of element '{RequestFields.Shown(element.Id)}' is not from 1 to {MostThings}"
                : element.Scale is > 0 and <= LargestScale ? null
                : $"the scale of element '{RequestFields.Shown(element.Id)}' is not above 0 and at most {LargestScale}";
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }
}
