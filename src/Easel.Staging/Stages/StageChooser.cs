using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;
using Easel.Staging.Casting;

namespace Easel.Staging.Stages;

/// <summary>Chooses where in a place a cast stands and from which side it is seen.</summary>
internal static class StageChooser
{
    /// <summary>Angle from its front from which a thing is seen in profile, radians.</summary>
    private const float Profile = 1.4f;

    /// <summary>Chooses for a cast, the main individual first.</summary>
    /// <param name="site">The place.</param>
    /// <param name="cast">Everyone on the ground, at least one.</param>
    /// <param name="inProfile">Whether what drives is seen from the side as far as the place allows.</param>
    /// <param name="stream">Random numbers.</param>
    public static Stage Choose(EnvironmentSite site, ImmutableArray<CastMember> cast, bool inProfile, RandomStream stream)
    {
        CastMember main = cast[0];
        ImmutableArray<Zone> own = AreasFor(main.Info, main.Element.Pose, site);
        if (own.IsEmpty)
        {
            Zone any = site.Zones.IsEmpty ? new Zone(Support.Ground, default, default, default) : site.Zones[0];
            return new Stage(site, any, new StageFrame(any.Focus with { Y = 0 }, 0));
        }

        Zone area = own[stream.Child("area").Range(0, own.Length - 1)];
        float turn = area.Kind == StageKind.Lane

            // What drives is seen from its best side, as far as the place allows.
            ? area.Heading + Math.Clamp((inProfile ? Profile : main.Info.ViewAzimuth) * stream.Child("turn").Range(0.85f, 1.2f), area.SmallestViewTurn, area.LargestViewTurn)
            : stream.Child("turn").Range(area.SmallestViewTurn, area.LargestViewTurn);
        if (area.SunAzimuth is { } azimuth && site.Sky is PhysicalSky sky)
        {
            site = site with { Sky = sky with { SunAzimuth = azimuth } };
        }

        return new Stage(site, area, new StageFrame(Focus(site, area, cast), turn));
    }

    /// <summary>The areas where a thing belongs; all of one kind.</summary>
    public static ImmutableArray<Zone> AreasFor(EntryInfo info, string? pose, EnvironmentSite site)
    {
        StageKind[] wanted = info.Support switch
        {
            Support.Water => [StageKind.Water],
            _ when info is { Family: "vehicles", StandsAside: false } => [StageKind.Lane],
            _ when pose == "cross" => [StageKind.Crossing],
            _ => [],
        };
        ImmutableArray<Zone> named = [.. site.Zones.Where(z => wanted.Contains(z.Kind))];
        return !named.IsEmpty
            ? named
            : [.. site.Zones.Where(z => z.Support == Support.Ground && z.Kind is not (StageKind.Lane or StageKind.Crossing or StageKind.Water))];
    }

    // A vehicle with company stops at the kerb, so that the others can stand on the pavement beside it.
    private static Vector3 Focus(EnvironmentSite site, Zone area, ImmutableArray<CastMember> cast)
    {
        Vector3 focus = area.Focus with { Y = 0 };
        if (area.Kind != StageKind.Lane || cast.All(m => m.Info.Family == "vehicles"))
        {
            return focus;
        }

        Zone? beside = site.Zones.Where(z => z.Kind == StageKind.Pavement).Cast<Zone?>().MinBy(z => z!.Value.Distance(focus.X, focus.Z));
        if (beside is { } pavement)
        {
            float half = 0.5f * cast[0].Bounds.Size.X;
            focus.X = pavement.Max.X < focus.X ? area.Min.X + half : area.Max.X - half;
        }

        return focus;
    }
}
