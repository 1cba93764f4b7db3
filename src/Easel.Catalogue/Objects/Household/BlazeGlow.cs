using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Colours of a wood fire over rest height 0 to 1 of a tongue: pale yellow at its root, orange in its body, deep red at its tip.</summary>
internal sealed record BlazeGlow : SurfacePattern
{
    private static readonly Vector3 _root = LinearRgb.FromHex("#ffd45a").ToVector3() * 1.5f, _body = LinearRgb.FromHex("#ff8408").ToVector3() * 1.1f, _tip = LinearRgb.FromHex("#e02e02").ToVector3() * 0.75f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = point.Rest.Y + (0.08f * Noise.Perlin(new Vector3(point.Rest.X * 22, point.Rest.Y * 4, point.Rest.Z * 22), point.Seed));
        Vector3 hue = Vector3.Lerp(_root, _body, Noise.SmoothStep(0.02f, 0.4f, t));
        surface.Emission *= Vector3.Lerp(hue, _tip, Noise.SmoothStep(0.4f, 0.95f, t));
    }
}
