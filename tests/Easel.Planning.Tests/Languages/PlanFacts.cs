namespace Easel.Planning.Tests.Languages;

/// <summary>
/// Facts about a plan: <c>2 cat</c> (so many), <c>cat: black</c> (a colour, material, size, pose or other attribute; <c>house: red roof</c> for a
/// part), <c>cat on car</c>, <c>at park</c>, <c>time night</c>, <c>weather rain</c>, <c>sky stars</c>, <c>style oil</c>, <c>shot close</c>,
/// <c>angle high</c>, <c>no person</c>, <c>text OPEN</c>, <c>text OPEN on sign</c>.
/// </summary>
public static class PlanFacts
{
    public static bool Holds(Plan plan, string fact)
    {
        string[] words = fact.Split(' ', 2);
        string rest = words.Length > 1 ? words[1] : "";
        bool Is(object? value) => string.Equals(value?.ToString(), rest, StringComparison.OrdinalIgnoreCase);
        return words[0] switch
        {
            "at" => Is(plan.Setting.Place),
            "time" => Is(plan.Setting.Time),
            "weather" => Is(plan.Setting.Weather),
            "sky" => plan.Setting.Sky.Any(s => Is(s)),
            "style" => Is(plan.Style),
            "shot" => Is(plan.Camera.Shot),
            "angle" => Is(plan.Camera.Angle),
            "no" => plan.Forbidden.Contains(rest),
            "text" => HasText(plan, rest),
            [.., ':'] => plan.Elements.Any(e => e.Thing == words[0][..^1] && HasProperty(e, rest)),
            _ when int.TryParse(words[0], out int count) => plan.Elements.Where(e => e.Thing == rest).Sum(e => e.Count) == count,
            _ => HasRelation(plan, fact.Split(' ')),
        };
    }

    private static bool HasText(Plan plan, string rest)
    {
        int on = rest.LastIndexOf(" on ", StringComparison.Ordinal);
        string content = on < 0 ? rest : rest[..on];
        return plan.Texts.Any(t => t.Content == content && (on < 0 || plan.Elements.Any(e => e.Id == t.Carrier && e.Thing == rest[(on + 4)..])));
    }

    private static bool HasProperty(Element element, string property) =>
        element.Colors.Any(c => c.Name == property) || element.Material == property || element.Pose == property || element.Attributes.Contains(property)
        || element.PartColors.Any(p => $"{p.Value.Name} {p.Key}" == property)
        || (property is "big" or "huge" && element.Scale > 1) || (property is "small" or "tiny" && element.Scale < 1);

    private static bool HasRelation(Plan plan, string[] words)
    {
        string Thing(string id) => plan.Elements.First(e => e.Id == id).Thing;
        return words.Length == 3 && plan.Relations.Any(r => Thing(r.Subject) == words[0] && Thing(r.Object) == words[2]
            && string.Equals(r.Kind.ToString(), words[1], StringComparison.OrdinalIgnoreCase));
    }
}
