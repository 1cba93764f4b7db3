using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Colours of a flame over its rest height: dim and blue at the root, pale in the body, orange towards the tip.</summary>
/// <param name="Height">Of the flame, metres.</param>
internal sealed record FlameGlow(float Height) : SurfacePattern
{
    private static readonly Vector3 Root = new(0.16f, 0.22f, 0.5f), Body = new(1.15f, 0.95f, 0.5f), Tip = new(0.95f, 0.26f, 0.03f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = point.Rest.Y / Height;
        Vector3 hue = Vector3.Lerp(Root, Body, Noise.SmoothStep(0, 0.3f, t));
        surface.Emission *= Vector3.Lerp(hue, Tip, Noise.SmoothStep(0.3f, 0.92f, t));
    }
}
