using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Lights;
using Easel.Scenes.Skies;

namespace Easel.Staging.Lighting;

/// <summary>The photographer's card: a large soft light behind the camera that keeps backlit subjects from turning black.</summary>
internal static class FillLight
{
    /// <summary>The sun counts as behind the subject when it is within about 70° of the view direction.</summary>
    private const float BacklitCosine = 0.34f;

    /// <summary>Radius and distance of the card in units of the distance to the subject.</summary>
    private const float RelativeRadius = 0.7f;
    private const float RelativeDistance = 0.9f;

    private static readonly LinearRgb Warm = new(2.7f, 2.15f, 1.8f);

    /// <summary>The card for a composition, or null when the subject needs none.</summary>
    public static Light? For(Composition composition)
    {
        if (composition.Placements.IsEmpty || composition.Environment.Info.Tags.Contains("room") || composition.Site.Sky is not PhysicalSky { SunElevation: > 0 } sky)
        {
            return null;
        }

        (Vector3 forward, _, Vector3 up) = composition.Camera.Axes();
        var sun = new Vector3(MathF.Sin(sky.SunAzimuth), 0, -MathF.Cos(sky.SunAzimuth));
        if (Vector3.Dot(Vector3.Normalize(new Vector3(forward.X, 0, forward.Z)), sun) < BacklitCosine)
        {
            return null;
        }

        float distance = composition.Placements.Max(p => Vector3.Distance(p.Bounds.Center, composition.Camera.Position));
        Vector3 center = composition.Camera.Position - (forward * (distance * RelativeDistance)) + (up * (distance * 0.45f));
        return new SphereLight(center, distance * RelativeRadius * 0.5f, Warm);
    }
}
