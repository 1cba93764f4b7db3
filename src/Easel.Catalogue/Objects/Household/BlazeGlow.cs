using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Colours of a wood fire over rest height 0 to 1 of a tongue: pale yellow at its root, orange in its body, deep red at its tip.</summary>
internal sealed record BlazeGlow : SurfacePattern
{
    // Dim and yellow enough to stay orange on film: brighter or redder fire comes out pale pink.
    private static readonly Vector3 _root = new(1.15f, 0.88f, 0.34f), _body = new(0.9f, 0.42f, 0.045f), _tip = new(0.52f, 0.115f, 0.008f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = point.Rest.Y + (0.08f * Noise.Perlin(new Vector3(point.Rest.X * 22, point.Rest.Y * 4, point.Rest.Z * 22), point.Seed));
        Vector3 hue = Vector3.Lerp(_root, _body, Noise.SmoothStep(0.02f, 0.4f, t));
        surface.Emission *= Vector3.Lerp(hue, _tip, Noise.SmoothStep(0.4f, 0.95f, t));
    }
}
