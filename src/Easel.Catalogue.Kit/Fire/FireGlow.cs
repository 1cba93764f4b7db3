using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Fire;

/// <summary>Colours of an open fire along its tongues: yellow where it is hottest, orange in the body, red at tips and in the cool tongues, with darker streaks that rise.</summary>
internal sealed record FireGlow : SurfacePattern
{
    private static readonly Vector3 s_core = new(1.15f, 0.72f, 0.16f), s_hot = new(1.05f, 0.46f, 0.05f), s_body = new(0.92f, 0.22f, 0.014f), s_tip = new(0.52f, 0.05f, 0.006f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = Math.Clamp(point.Rest.Y, 0, 1), heat = Math.Clamp(point.Rest.X, 0, 1);
        float lick = Noise.Fbm(new Vector3(point.Position.X * 15, point.Position.Y * 4.5f, point.Position.Z * 15), 3, point.Seed);

        // What is lower and in hotter tongues has burned less of its heat.
        float cool = Math.Clamp(((1 - (0.62f * heat)) * MathF.Pow(t, 0.8f)) + (0.3f * (1 - heat)) - 0.12f + (0.34f * lick), 0, 1);
        Vector3 hue = cool < 0.28f ? Vector3.Lerp(s_core, s_hot, cool / 0.28f) : cool < 0.62f ? Vector3.Lerp(s_hot, s_body, (cool - 0.28f) / 0.34f) : Vector3.Lerp(s_body, s_tip, (cool - 0.62f) / 0.38f);
        surface.Emission *= hue;
        surface.BaseColor = Vector3.Min(hue, Vector3.One);
    }
}
