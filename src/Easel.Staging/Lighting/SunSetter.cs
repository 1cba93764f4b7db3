using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes.Skies;
using Easel.Staging.Stages;

namespace Easel.Staging.Lighting;

/// <summary>
/// Waits for the hour at which the sun models the subject, as a photographer does: by day it comes over the shoulder from one side and
/// falls on the side to which a face is turned; in the evening it stands beside the picture and draws a rim of light.
/// </summary>
internal static class SunSetter
{
    private const float Degree = MathF.PI / 180;

    /// <summary>Azimuths of the sun against the view: 180° would be flat light from behind the camera, 0° against the light.</summary>
    private const float DayOnLiving = 122 * Degree, DayOnThings = 106 * Degree, EveningOnLiving = 42 * Degree, EveningOnBuildings = 66 * Degree;

    /// <summary>Heights between which a sun is a setting one, and the height in the evening from which it still reaches the ground.</summary>
    private const float LowestSun = 0, DaySun = 12 * Degree, EveningSun = 6.5f * Degree;

    /// <summary>How much brighter than the evening itself a picture becomes whose subject stands before the light.</summary>
    private const float EveningExposure = 1.45f;

    /// <summary>A front turned farther aside than this, as a sine, tells on which side the light belongs.</summary>
    private const float TurnedAside = 0.12f;

    /// <summary>The site under the sun that suits its main subject; the same site where the place itself says how light falls.</summary>
    /// <param name="stage">The stage, with the turn of the view.</param>
    /// <param name="main">The main subject, in the stage.</param>
    /// <param name="family">Its family in the catalogue.</param>
    /// <param name="showsSun">True when an evening sun is part of the picture and stays where it is.</param>
    public static EnvironmentSite Light(Stage stage, Placement main, string family, bool showsSun)
    {
        bool living = family is "people" or "animals";
        bool open = stage.Area is { ViewerX: null, Kind: StageKind.Lawn or StageKind.Shore or StageKind.Open };
        if (!open || stage.Site.IsVista || stage.Site.Sky is not PhysicalSky { SunElevation: > LowestSun } sky)
        {
            return stage.Site;
        }

        bool evening = sky.SunElevation < DaySun;
        if (evening && (showsSun || !(living || family == "buildings")))
        {
            return stage.Site;
        }

        float off = (evening, living) switch
        {
            (true, true) => EveningOnLiving,
            (true, false) => EveningOnBuildings,
            (false, true) => DayOnLiving,
            _ => DayOnThings,
        };
        float front = Vector3.Normalize(Vector3.TransformNormal(Vector3.UnitZ, main.Transform)).X;
        float side = evening && OpenSide(stage) is { } free ? free : MathF.Abs(front) > TurnedAside ? MathF.Sign(front) : sky.SunAzimuth < 0 ? -1 : 1;

        // A view turned about the vertical by a positive angle looks towards smaller azimuths.
        return stage.Site with
        {
            Sky = sky with { SunAzimuth = (side * off) - stage.Frame.Turn, SunElevation = evening ? MathF.Max(sky.SunElevation, EveningSun) : sky.SunElevation },
            Finish = evening ? stage.Site.Finish with { ExposureKey = stage.Site.Finish.ExposureKey * EveningExposure } : stage.Site.Finish,
        };
    }

    // At a shore the low sun comes over the water, where no dune hides it: -1 from the left, 1 from the right, null away from water.
    private static float? OpenSide(Stage stage)
    {
        foreach (Zone water in stage.Site.Zones.Where(z => z.Kind == StageKind.Water))
        {
            return water.Focus.X < stage.Area.Focus.X ? -1 : 1;
        }

        return null;
    }
}
