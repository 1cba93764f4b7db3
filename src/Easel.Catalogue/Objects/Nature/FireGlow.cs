using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>Colours of an open fire over its rest height in [0, 1]: pale yellow at the root, orange in the middle, red at the tips.</summary>
internal sealed record FireGlow : SurfacePattern
{
    private static readonly Vector3 Root = new(1.5f, 0.85f, 0.2f), Body = new(1.3f, 0.4f, 0.03f), Tip = new(0.8f, 0.09f, 0.01f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = point.Rest.Y + (0.12f * Noise.Perlin(point.Rest * new Vector3(9, 4, 9), point.Seed));
        Vector3 hue = Vector3.Lerp(Root, Body, Noise.SmoothStep(0.05f, 0.5f, t));
        surface.Emission *= Vector3.Lerp(hue, Tip, Noise.SmoothStep(0.5f, 1, t));
    }
}
