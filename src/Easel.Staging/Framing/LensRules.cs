using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Staging.Casting;

namespace Easel.Staging.Framing;

/// <summary>Which lens is taken, and from how high a cast must be seen.</summary>
internal static class LensRules
{
    private const float Degree = MathF.PI / 180;

    /// <summary>Height of view over grids, rings and loose groups, and heaps, radians: what stands behind is seen over what stands before.</summary>
    private const float OverGrids = 27 * Degree, OverRings = 22 * Degree, OverGroups = 14 * Degree;

    /// <summary>Angle of view of an isometric view.</summary>
    private const float IsometricLens = 9 * Degree;

    /// <summary>Full vertical angle of view for a square picture, radians.</summary>
    /// <param name="plan">The plan, with its wishes about the camera.</param>
    /// <param name="main">The main individual.</param>
    /// <param name="top">How the support that it stands on is seen.</param>
    /// <param name="place">The place.</param>
    public static float Choose(Plan plan, CastMember main, Tabletop.View top, EnvironmentEntry place)
    {
        bool studio = place.Info.Id == "studio", room = place.Info.Tags.Contains("room"), overTabletop = top is not Tabletop.View.None;
        return plan.Camera.Shot switch
        {
            _ when plan.Camera.Angle is CameraAngle.Isometric => IsometricLens,
            ShotSize.Macro => 24 * Degree,
            ShotSize.Wide => 50 * Degree,

            // In a room one cannot step back: the lens is wide.
            _ when room => (top is Tabletop.View.Close ? 28 : overTabletop ? 36 : main.Info.IsCreature ? 40 : 46) * Degree,

            // Things on a table are taken with a longer lens, a portrait's: 68 mm.
            _ when overTabletop || (studio && main.Info.Support == Support.Surface) => 20 * Degree,
            _ when studio => 24 * Degree,
            _ when main.Info.IsCreature => 23 * Degree,
            _ when main.Info.Family == "vehicles" && main.Info.Support != Support.Water => 28 * Degree,
            _ => 34 * Degree,
        };
    }

    /// <summary>Height of view that the arrangement of the cast needs, radians; 0 where any will do.</summary>
    public static float LeastElevation(Plan plan)
    {
        float needed = plan.Relations.Any(r => r.Kind == RelationKind.Around) ? OverRings : 0;
        foreach (Element element in plan.Elements.Where(e => e.Count > 2))
        {
            needed = MathF.Max(needed, element.Arrangement switch
            {
                Arrangement.Grid => OverGrids,
                Arrangement.Circle => OverRings,
                Arrangement.Scattered => OverRings,
                Arrangement.Pile => OverGroups,
                _ => 0,
            });
        }

        return needed;
    }
}
