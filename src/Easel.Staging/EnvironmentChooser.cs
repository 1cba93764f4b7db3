using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Imaging;
using Easel.Planning;
using Easel.Planning.Knowledge;
using Easel.Scenes.Randomness;
using Easel.Staging.Lighting;

namespace Easel.Staging;

/// <summary>Chooses the place of a plan and what is asked of it.</summary>
internal static class EnvironmentChooser
{
    /// <summary>Things larger than this stand outdoors when the prompt names no place, metres.</summary>
    private const float LargestInStudio = 2.4f;

    /// <summary>Buildings that are known from models, too, stand outdoors when they are larger than this, metres.</summary>
    private const float LargestMonumentInStudio = 3.5f;

    /// <summary>Landmarks larger than this do not stand in a street, metres.</summary>
    private const float LargestInStreet = 60;

    private const string Studio = "studio", Diorama = "diorama";

    /// <summary>The place the plan names, else one where its main elements belong.</summary>
    public static EnvironmentEntry Choose(Catalogue.Catalogue catalogue, Plan plan, StageRequest request)
    {
        if (plan.Setting.Place is { } named && catalogue.FindEnvironment(named) is { } place)
        {
            // No street is wide enough to see such a thing from.
            bool isTooTall = named.EndsWith("street", StringComparison.Ordinal) && plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info is { Family: "landmarks" } info && Extent(info) > LargestInStreet);
            return isTooTall ? catalogue.FindEnvironment("park") ?? place : place;
        }

        EnvironmentEntry fallback = catalogue.FindEnvironment(Studio) ?? catalogue.Environments[0];
        if (plan.Setting.BackgroundColor is not null)
        {
            return fallback;
        }

        // "a park bench": words of a thing may name where such things are.
        if (!request.Flat && !request.IsHandmade && plan.Elements.SelectMany(e => e.Words.Split(' ').SkipLast(1)).Select(catalogue.FindEnvironment).OfType<EnvironmentEntry>().FirstOrDefault(e => !e.Info.Tags.Contains("room")) is { } told)
        {
            return told;
        }

        // Weather and what the sky shows are not seen in a room.
        bool isOpen = plan.Setting.Weather is not null || !plan.Setting.Sky.IsDefaultOrEmpty;
        if (!request.Flat && !request.IsHandmade && !isOpen && RoomOf(catalogue, plan) is { } room)
        {
            return room;
        }

        if (HomeOfReading(catalogue, plan) is { } home && !(request.Flat || request.IsHandmade) && plan.Camera.Angle is not CameraAngle.Isometric)
        {
            return home;
        }

        // A time of day or weather asks for a place where it can be seen; so does a thing too large for a studio, and an animal among plants.
        bool outdoors = plan.Setting.Time is not null || plan.Setting.Weather is not null
            || !plan.Setting.Sky.IsDefaultOrEmpty
            || plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info is { } info && BelongsOutdoors(info, e.Noun))
            || IsWildlife(catalogue, plan) || IsEncounter(catalogue, plan);
        if (!outdoors)
        {
            return fallback;
        }

        // Seen isometrically, what belongs outdoors stands on a piece of ground of its own.
        if (plan.Camera.Angle is CameraAngle.Isometric && catalogue.FindEnvironment(Diorama) is { } diorama)
        {
            return diorama;
        }

        bool needsWinter = plan.Setting.Weather is WeatherKind.Snow;
        IEnumerable<string> habitats = plan.Elements
            .Select(e => (e.Noun, catalogue.FindObject(e.Thing)?.Info))
            .Where(p => p.Info is not null)
            .OrderByDescending(p => BelongsOutdoors(p.Info!, p.Noun))
            .SelectMany(p => HabitatsOf(p.Noun, p.Info!));
        return habitats.Append("meadow").Where(h => h != Studio).Select(h => Find(catalogue, h)).OfType<EnvironmentEntry>()
            .FirstOrDefault(e => (!needsWinter || e.Info.Tags.Contains("winter")) && !(isOpen && e.Info.Tags.Contains("room"))) ?? fallback;
    }

    // What only stands in for something lives where that does: a whale that is shown as a fish belongs in the ocean. Emblems know the homes of their group alone.
    private static IEnumerable<string> HabitatsOf(string noun, EntryInfo info) =>
        noun.Length == 0 || (info.Family != "emblems" && info.Names.Contains(noun)) ? info.Habitats : ThingFacts.Habitats(noun).Concat(info.Habitats);

    // Furniture that carries something is at home: in the room that its words name ("kitchen table", "dining table"), or where it belongs.
    private static EnvironmentEntry? RoomOf(Catalogue.Catalogue catalogue, Plan plan)
    {
        foreach (Element element in plan.Elements)
        {
            if (catalogue.FindObject(element.Thing)?.Info is { Family: "furniture" } info && plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.On))
            {
                EnvironmentEntry? named = element.Words.Split(' ').Select(w => catalogue.FindEnvironment(w) ?? catalogue.FindEnvironment(w + "-room")).OfType<EnvironmentEntry>().FirstOrDefault();
                EnvironmentEntry? home = info.Habitats.Take(1).Select(catalogue.FindEnvironment).OfType<EnvironmentEntry>().FirstOrDefault();
                bool isIndoors = info.Habitats.Select(catalogue.FindEnvironment).OfType<EnvironmentEntry>().Any(e => e.Info.Tags.Contains("room"));
                if ((named ?? (isIndoors ? home : null)) is { } place && place.Info.Tags.Contains("room"))
                {
                    return place;
                }
            }
        }

        return null;
    }

    // What is to be read stands where such things are at home: traffic signs at a street, menus in a café. Who or what has no home but the studio decides nothing.
    private static EnvironmentEntry? HomeOfReading(Catalogue.Catalogue catalogue, Plan plan)
    {
        var carriers = plan.Texts.Select(t => t.Carrier).ToHashSet();
        EnvironmentEntry[] homes =
        [
            .. plan.Elements.Where(e => carriers.Contains(e.Id)).Select(e => catalogue.FindObject(e.Thing)?.Info).OfType<EntryInfo>()
                .Where(i => !i.IsLiving && !i.IsCreature && i.Habitats is [not Studio, ..]).Select(i => Find(catalogue, i.Habitats[0])).OfType<EnvironmentEntry>(),
        ];

        // Outdoors there is room for all of them; rooms have none for what is large.
        bool hasLarge = plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info is { } info && Extent(info) > LargestInStudio);
        return homes.FirstOrDefault(h => !h.Info.Tags.Contains("room")) ?? (hasLarge ? null : homes.FirstOrDefault());
    }

    /// <summary>What is to be told about a place that the prompt does not name.</summary>
    public static IEnumerable<string> Assumptions(Plan plan, EnvironmentEntry place) =>
        plan.Setting.Place is null && place.Info.Id != Studio ? [$"No place is named; the picture is set in {Article(place.Info.Names[0])}."] : [];

    private static string Article(string noun) => $"{("aeiou".Contains(noun[0]) ? "an" : "a")} {noun}";

    // A person and a creature larger than any room meet outdoors.
    private static bool IsEncounter(Catalogue.Catalogue catalogue, Plan plan)
    {
        EntryInfo[] living = [.. plan.Elements.Select(e => catalogue.FindObject(e.Thing)?.Info).OfType<EntryInfo>().Where(i => i.IsLiving || i.IsCreature)];
        return living.Any(i => i.Family == "people") && living.Any(i => i.Family != "people" && Extent(i) > LargestInStudio);
    }

    // Animals beside plants that neither stand in pots nor rest on anything belong where both live.
    private static bool IsWildlife(Catalogue.Catalogue catalogue, Plan plan)
    {
        var known = plan.Elements.Select(e => (Element: e, catalogue.FindObject(e.Thing)?.Info)).Where(p => p.Info is not null).ToList();
        return known.Count > 0 && known.All(k => k.Info!.Family is "animals" or "plants") && known.Any(k => k.Info!.Family == "animals")
            && known.Any(k => k.Info!.Family == "plants" && !k.Element.Attributes.Any(a => a is "potted" or "pot"));
    }

    /// <summary>Puts the plan's setting into the words of an environment.</summary>
    public static EnvironmentRequest Request(Catalogue.Catalogue catalogue, Plan plan, StageRequest request, EnvironmentEntry place)
    {
        // A thing whose number is asked for must not appear as scenery: it would be counted.
        IEnumerable<string> counted = plan.Elements.Where(e => e.CountIsExact).SelectMany(Callings);
        return new EnvironmentRequest
        {
            Stream = new RandomStream(request.Seed).Child("environment").Child(place.Info.Id),
            Daylight = plan.Setting.Time is null && plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info.IsSeenByNight == true) ? Daylight.Night
                : IsHomely(catalogue, plan) ? Daylight.Dusk
                : plan.Setting.Time is null && place.Info.Id != Studio && LightReader.HourFor(plan.Setting) is { } hour ? hour
                : ToDaylight(plan.Setting.Time),
            Weather = plan.Setting is { Weather: null, Sky: { IsDefaultOrEmpty: false } sky } && sky.Contains(SkySight.Lightning)
                ? Weather.Storm
                : plan.Setting.Weather is null && LightReader.WeatherFor(plan.Setting) is { } weather ? weather
                : ToWeather(plan.Setting.Weather),
            WeatherStrength = ToStrength(plan.Setting),
            AllowsView = plan.Setting.Place is null && !request.Flat && !request.IsHandmade,
            Aspect = request.Aspect,
            IsIsometric = plan.Camera.Angle is CameraAngle.Isometric,
            Words = place.Info.Id == Studio && LightReader.IsLowKey(plan.Setting) ? [.. plan.Setting.Words, "dark"] : [.. plan.Setting.Words],
            Forbidden = [.. plan.Forbidden, .. counted, .. plan.Texts.IsEmpty ? Array.Empty<string>() : ["awning"]],
            SubjectColors = [.. plan.Elements.SelectMany(e => e.Colors).Select(c => LinearRgb.FromHex(c.Hex))],
            Color = plan.Setting.BackgroundColor is { } hex ? LinearRgb.FromHex(hex) : null,
        };
    }

    // Scenery knows things by plain words: an oak tree is a tree to it.
    private static IEnumerable<string> Callings(Element element) =>
        new[] { element.Thing, element.Noun, element.Thing[(element.Thing.LastIndexOf('-') + 1)..] }.Where(c => c.Length > 0).Distinct();

    // Snow falls most gently around windows in which lamps have just been lit.
    private static bool IsHomely(Catalogue.Catalogue catalogue, Plan plan) =>
        plan.Setting is { Time: null, Weather: WeatherKind.Snow } && plan.Setting.Intensity != WeatherIntensity.Settled
        && plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info.Family == "buildings");

    // Emblems name the studio as a home of their whole group: of those, what has a home of its own belongs there.
    private static bool BelongsOutdoors(EntryInfo info, string noun) =>
        HasItsPlace(info) || (Extent(info) > LargestInStudio
        && (info.Family == "emblems" ? !ThingFacts.Habitats(noun).IsEmpty : !info.Habitats.Contains(Studio) || (info.Family is "buildings" or "landmarks" && Extent(info) > LargestMonumentInStudio)));

    private static float Extent(EntryInfo info) => MathF.Max(info.Size.Y, MathF.Max(info.Size.X, info.Size.Z));

    // Rocks, fires and snowmen are seen where they are found.
    private static bool HasItsPlace(EntryInfo info) => info.Family is "nature" or "festive" && info.Habitats is [not Studio, ..];

    private static EnvironmentEntry? Find(Catalogue.Catalogue catalogue, string habitat) =>
        catalogue.FindEnvironment(habitat) ?? catalogue.Environments.FirstOrDefault(e => e.Info.Tags.Contains(habitat));

    private static Daylight ToDaylight(TimeOfDay? time) => time switch
    {
        TimeOfDay.Sunrise or TimeOfDay.Sunset => Daylight.Sunset,
        TimeOfDay.Morning => Daylight.Morning,
        TimeOfDay.Dusk => Daylight.Dusk,
        TimeOfDay.Twilight => Daylight.Twilight,
        TimeOfDay.Night => Daylight.Night,
        _ => Daylight.Noon,
    };

    private static Weather ToWeather(WeatherKind? weather) => weather switch
    {
        WeatherKind.Cloudy => Weather.Cloudy,
        WeatherKind.Rain => Weather.Rain,
        WeatherKind.Snow => Weather.Snow,
        WeatherKind.Fog => Weather.Fog,
        WeatherKind.Overcast => Weather.Overcast,
        WeatherKind.Storm => Weather.Storm,
        _ => Weather.Clear,
    };

    // Snow that no more is said of lies, and a little of it still falls.
    private static float ToStrength(Setting setting) => setting.Intensity switch
    {
        WeatherIntensity.Settled => 0,
        WeatherIntensity.Light => 0.3f,
        WeatherIntensity.Moderate => 0.6f,
        WeatherIntensity.Heavy => 1,
        _ => setting.Weather switch { WeatherKind.Snow => 0.3f, WeatherKind.Storm => 0.85f, _ => 0.5f },
    };
}
