using System.Globalization;
using System.Text;
using Easel.Planning.Charts;
using Easel.Planning.Knowledge;

namespace Easel.Planning;

/// <summary>Says a plan in plain English: what a revised prompt tells the user about how the picture was understood.</summary>
public static class PlanSentence
{
    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The plan as one sentence that ends with a full stop.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="vocabulary">Gives things and places their usual names; without it they are called by their ids.</param>
    public static string Describe(Plan plan, Vocabulary? vocabulary = null)
    {
        if (FigureSentence.Describe(plan) is { } figure)
        {
            return figure;
        }

        plan = vocabulary is null ? plan : WithNames(plan, vocabulary);
        StringBuilder text = new(Opening(plan, vocabulary));
        text.Append(plan.Elements.IsEmpty ? Place(plan) ?? "a scene" : List([.. plan.Elements.Select(e => Phrase(plan, e))]));
        if (!plan.Elements.IsEmpty && Place(plan) is { } place)
        {
            bool on = plan.Setting.Place!.EndsWith("beach", StringComparison.Ordinal) || plan.Setting.Place.EndsWith("street", StringComparison.Ordinal)
                || plan.Setting.Place is "farm" or "playground";
            text.Append(on ? " on " : " in ").Append(place);
        }

        AppendLight(text, plan.Setting);
        foreach (Relation relation in plan.Relations)
        {
            text.Append(", the ").Append(Name(plan, relation.Subject)).Append(' ').Append(Preposition(relation.Kind)).Append(" the ").Append(Name(plan, relation.Object));
        }

        foreach (TextWish wish in plan.Texts)
        {
            text.Append(", the ").Append(Name(plan, wish.Carrier)).Append(" showing the text “").Append(wish.Content).Append('”');
        }

        if (!plan.Forbidden.IsEmpty)
        {
            text.Append(", without any ").Append(List([.. plan.Forbidden.Select(Plain)]));
        }

        return text.Append('.').ToString();
    }

    /// <summary>The same plan with names in place of ids.</summary>
    private static Plan WithNames(Plan plan, Vocabulary vocabulary)
    {
        return plan with
        {
            Elements = [.. plan.Elements.Select(Named)],
            Forbidden = [.. plan.Forbidden.Select(Thing)],
            Setting = plan.Setting with { Place = vocabulary.Places.FirstOrDefault(p => p.Id == plan.Setting.Place)?.Names[0] ?? plan.Setting.Place },
        };

        // An attribute that is itself a name says more: "a woman", not "a woman person".
        Element Named(Element e) => vocabulary.Things.FirstOrDefault(t => t.Id == e.Thing) is { } thing
            && e.Attributes.FirstOrDefault(a => thing.Names.Contains(a)) is { } name
            ? e with { Thing = name, Attributes = e.Attributes.Remove(name) }
            : e with { Thing = Thing(e.Thing) };

        string Thing(string id) => vocabulary.Things.FirstOrDefault(t => t.Id == id)?.Names[0] ?? id;
    }

    private static string Opening(Plan plan, Vocabulary? vocabulary)
    {
        string style = plan.Style switch
        {
            "photo" => "photo",
            "3d" => "3D render",
            "vector" => "flat vector illustration",
            _ => vocabulary?.Styles.FirstOrDefault(s => s.Id == plan.Style) is { Names: [var name, ..] } ? name : Plain(plan.Style) + " picture",
        };
        string shot = plan.Camera.Shot switch
        {
            ShotSize.Macro => "macro ",
            ShotSize.Close => "close-up ",
            ShotSize.Medium => "medium ",
            ShotSize.Wide => "wide ",
            _ => "",
        };
        string angle = plan.Camera.Angle switch
        {
            CameraAngle.Low => ", seen from below,",
            CameraAngle.High => ", seen from above,",
            CameraAngle.TopDown => ", seen from straight above,",
            CameraAngle.Isometric => ", seen isometrically,",
            _ => "",
        };
        string motion = plan.Camera.Motion is CameraMotion.Panning ? "panning " : "";
        string opening = $"{motion}{shot}{style}{angle} of ";
        return (opening[0] is 'a' or 'e' or 'i' or 'o' or 'u' && !opening.StartsWith("uk", StringComparison.Ordinal) ? "An " : "A ") + opening;
    }

    private static string? Place(Plan plan)
    {
        if (plan.Setting.Place is not { } place)
        {
            return null;
        }

        string words = string.Concat(plan.Setting.Words.Select(w => w + " "));
        string background = plan.Setting.BackgroundColor is { } color ? $" with a background of {color}" : "";
        return WithArticle(words + Plain(place)) + background;
    }

    private static string Phrase(Plan plan, Element element)
    {
        string[] adjectives =
        [
            element.Scale switch { < 0.5f => "tiny", < 0.9f => "small", > 2 => "huge", > 1.1f => "big", _ => "" },
            .. element.Attributes.Where(a => !element.Thing.Contains(a, StringComparison.Ordinal) && !a.StartsWith(ClockTime.AttributeName, StringComparison.Ordinal)),
            string.Join(" and ", element.Colors.Select(c => c.Name)),
            element.Material is { } material ? Adjective(material) : "",
        ];
        adjectives = [.. adjectives.Distinct()];
        string noun = string.Join(' ', adjectives.Append(Plain(element.Thing)).Where(w => w.Length > 0));
        string counted = element.Count == 1 ? WithArticle(noun) : $"{(element.CountIsExact ? "" : "about ")}{Number(element.Count)} {Plural(noun)}";
        string parts = List([.. element.PartColors.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Value.Name} {p.Key}")]);
        string posed = element.Pose is { } pose && !element.Thing.StartsWith(Participle(pose), StringComparison.Ordinal) ? " " + Participle(pose) : "";
        bool held = element.Pose is not null && plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.HeldBy);
        string time = element.Attributes.FirstOrDefault(a => a.StartsWith(ClockTime.AttributeName, StringComparison.Ordinal)) is { } shown ? " showing " + shown[ClockTime.AttributeName.Length..] : "";
        // "holding" is said by the relation that follows.
        return counted + (parts.Length > 0 ? " with " + parts : "") + time + (held ? "" : posed);
    }

    private static string Sight(SkySight sight) => sight switch
    {
        SkySight.Aurora => "northern lights",
        SkySight.MilkyWay => "the Milky Way",
        SkySight.Stars => "many stars",
        SkySight.ShootingStar => "a shooting star",
        SkySight.CrescentMoon => "a crescent moon",
        SkySight.HalfMoon => "a half moon",
        SkySight.FullMoon => "a full moon",
        SkySight.Rainbow => "a rainbow",
        _ => "lightning",
    };

    private static void AppendLight(StringBuilder text, Setting setting)
    {
        string time = setting.Time switch
        {
            TimeOfDay.Sunrise => " at sunrise",
            TimeOfDay.Morning => " in the morning",
            TimeOfDay.Noon => " by day",
            TimeOfDay.Afternoon => " in the afternoon",
            TimeOfDay.Sunset => " at sunset",
            TimeOfDay.Dusk => " at dusk",
            TimeOfDay.Twilight => " in the last light",
            TimeOfDay.Night => " at night",
            _ => "",
        };
        string weather = setting.Weather switch
        {
            WeatherKind.Clear => " under a clear sky",
            WeatherKind.Cloudy => " under a cloudy sky",
            WeatherKind.Rain when setting.Intensity is WeatherIntensity.Settled => " after rain",
            WeatherKind.Rain when setting.Intensity is WeatherIntensity.Heavy => " in heavy rain",
            WeatherKind.Rain => " in the rain",
            WeatherKind.Snow when setting.Intensity is WeatherIntensity.Settled => " in winter",
            WeatherKind.Snow when setting.Intensity is WeatherIntensity.Heavy => " in a snowstorm",
            WeatherKind.Snow => " in the snow",
            WeatherKind.Fog => " in fog",
            WeatherKind.Overcast => " under an overcast sky",
            WeatherKind.Storm => " in a thunderstorm",
            _ => "",
        };
        text.Append(time).Append(weather);
        if (!setting.Light.IsDefaultOrEmpty)
        {
            text.Append(", in ").Append(List([.. setting.Light.Select(l => Plain(l.ToString().ToLowerInvariant()))])).Append(" light");
        }

        if (!setting.Sky.IsDefaultOrEmpty)
        {
            text.Append(", with ").Append(List([.. setting.Sky.Select(Sight)])).Append(" in the sky");
        }
    }

    private static string Name(Plan plan, string id)
    {
        Element? element = plan.Elements.FirstOrDefault(e => e.Id == id);
        if (element is null)
        {
            return id;
        }

        bool isAlone = plan.Elements.Count(e => e.Thing == element.Thing) == 1;
        string noun = isAlone || element.Colors.IsEmpty ? Plain(element.Thing) : $"{element.Colors[0].Name} {Plain(element.Thing)}";
        return element.Count == 1 ? noun : Plural(noun);
    }

    private static string Preposition(RelationKind kind) => kind switch
    {
        RelationKind.LeftOf => "to the left of",
        RelationKind.RightOf => "to the right of",
        RelationKind.Above => "above",
        RelationKind.Below => "below",
        RelationKind.On => "on",
        RelationKind.In => "in",
        RelationKind.InFrontOf => "in front of",
        RelationKind.Behind => "behind",
        RelationKind.NextTo => "next to",
        RelationKind.HeldBy => "held by",
        RelationKind.WornBy => "worn by",
        RelationKind.Touching => "touching",
        RelationKind.Around => "around",
        RelationKind.Facing => "facing",
        RelationKind.Chasing => "chasing",
        RelationKind.DepictedOn => "depicted on",
        RelationKind.LargerThan => "larger than",
        RelationKind.SmallerThan => "smaller than",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown relation."),
    };

    private static string Plain(string id) => id.Replace('-', ' ');

    private static string Adjective(string material) => material == "wood" ? "wooden" : material;

    private static string Plural(string noun) => Language.Inflection.Plurals(noun).FirstOrDefault(noun);

    /// <summary>The form in -ing; the longest regular one doubles the consonant where English does.</summary>
    private static string Participle(string verb) => verb == "lie" ? "lying"
        : Language.Inflection.VerbForms(verb).Where(f => f.EndsWith("ing", StringComparison.Ordinal)).MaxBy(f => f.Length) ?? verb;

    private static string Number(int count) => count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);

    private static string WithArticle(string noun) => Grammar.Article.With(noun);

    private static string List(string[] items) => items.Length switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items[..^1]) + " and " + items[^1],
    };
}
