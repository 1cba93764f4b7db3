using System.Collections.Immutable;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Those who sit behind the panes of a vehicle: a view of what is hit first would not see them.</summary>
internal static class Occupants
{
    /// <summary>Whether an element sits in a cabin.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="element">Id of the element.</param>
    public static bool Has(Composition composition, string element) =>
        composition.Relations.Any(r => r.Subject == element && r.Kind == RelationKind.In && composition.Placements.Any(p => p.Element.Id == r.Object && HasCabin(p)));

    /// <summary>The composition with the panes of cabins taken out where somebody sits behind them; the same one where nobody does.</summary>
    /// <param name="composition">The composition.</param>
    public static Composition WithoutPanes(Composition composition)
    {
        var cabins = composition.Relations.Where(r => Has(composition, r.Subject)).Select(r => r.Object).ToImmutableHashSet();
        return cabins.IsEmpty ? composition
            : composition with { Placements = [.. composition.Placements.Select(p => cabins.Contains(p.Element.Id) && HasCabin(p) ? Open(p) : p)] };
    }

    private static bool HasCabin(Placement placement) => placement.Model.Surfaces.Any(s => s.Tag == SurfaceTag.Cabin);

    private static Placement Open(Placement vehicle) =>
        vehicle with { Model = new Model([.. vehicle.Model.Parts.Where(p => !p.Material.ThinWalled)], vehicle.Model.Surfaces) };
}
