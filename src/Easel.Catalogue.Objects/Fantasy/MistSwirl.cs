using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>Light of a mist that winds about the Y axis of unit rest coordinates: bright wisps in a dim field.</summary>
internal sealed record MistSwirl : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 q = point.Rest;
        float turn = 2.2f * q.Y, sin = MathF.Sin(turn), cos = MathF.Cos(turn);
        Vector3 wound = new((q.X * cos) - (q.Z * sin), q.Y * 2.2f, (q.X * sin) + (q.Z * cos));
        float wisp = Noise.Fbm((wound * 1.7f) + new Vector3(0.4f * Noise.Perlin(wound * 3, point.Seed)), 4, point.Seed + 1), light = Noise.SmoothStep(-0.25f, 0.5f, wisp);
        surface.Emission *= Vector3.Lerp(new Vector3(0.25f), new Vector3(1.7f, 1.6f, 1.7f), light * light);
    }
}
