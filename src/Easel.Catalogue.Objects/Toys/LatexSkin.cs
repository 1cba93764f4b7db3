using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>
/// Stretched latex: thin, lighter and more translucent about the widest part, thicker and deeper in colour at the crown and towards the
/// neck, with a faint cloudiness.
/// </summary>
/// <param name="Radius">Of the balloon, metres.</param>
internal sealed record LatexSkin(float Radius) : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest / Radius;
        float cloud = Noise.Fbm(p * 1.7f, 3, point.Seed);
        float thick = Noise.SmoothStep(-0.55f, -1.4f, p.Y) + (0.4f * Noise.SmoothStep(0.75f, 1.25f, p.Y)) + (0.12f * cloud);
        surface.BaseColor *= Vector3.One - (0.55f * Math.Clamp(thick, -0.2f, 1) * (new Vector3(1.1f) - surface.BaseColor));
        surface.Translucency = Math.Clamp(surface.Translucency * (1 - (0.7f * thick)), 0, 1);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.03f * cloud), 0.02f, 1);
    }
}
