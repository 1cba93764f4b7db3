using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Planning.Knowledge;

namespace Easel.Staging;

/// <summary>What swims under water instead of standing on the floor.</summary>
internal static class Buoyancy
{
    private const string UnderWater = "underwater", Shore = "beach";

    /// <summary>Whether a place lies under water.</summary>
    public static bool IsUnderWater(EnvironmentEntry place) => place.Info.Tags.Contains(UnderWater);

    /// <summary>Whether an element swims in a place: whatever lives in the sea, but not what crawls on a beach.</summary>
    public static bool Swims(Element element, Catalogue.Catalogue catalogue, EnvironmentEntry place) =>
        IsUnderWater(place) && catalogue.FindObject(element.Thing)?.Info is { } info && info.Habitats.Contains(UnderWater)
        && (element.Noun.Length == 0 || !ThingFacts.Habitats(element.Noun).Take(1).Contains(Shore));
}
