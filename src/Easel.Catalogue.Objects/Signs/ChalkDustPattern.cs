using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>What the sponge leaves on a slate: broad pale strokes of old chalk.</summary>
internal sealed record ChalkDustPattern : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float strokes = Noise.Fbm(new Vector3((p.X * 3) + (p.Y * 2), (p.Y * 9) - (p.X * 4), 0), 4, point.Seed);
        float cloud = Noise.Fbm(p * 3.1f, 3, point.Seed + 5);
        float dust = Math.Clamp(0.035f + (0.06f * strokes) + (0.05f * cloud), 0, 0.12f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.8f, 0.79f, 0.76f), dust);
    }
}
