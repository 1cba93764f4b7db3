using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Scratches in all directions, long and short, some through to a paler ground.</summary>
/// <param name="Amount">0 to 1.</param>
/// <param name="Scale">Length of a long scratch, metres.</param>
public sealed record Scratches(float Amount = 0.7f, float Scale = 0.12f) : SurfacePattern
{
    private const int Directions = 5;

    /// <summary>Rows of scratches side by side in the length of a long one.</summary>
    private const float Rows = 11;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x5c2au);
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        Vector2 q = at / Scale;
        q += 0.06f * new Vector2(Noise.Perlin(point.Rest / Scale, seed), Noise.Perlin(point.Rest / Scale, seed + 1));
        float scratch = 0;
        Vector3 slope = default;
        for (int k = 0; k < Directions; k++)
        {
            // Cells drawn out along the direction, each with one scratch that may be missing. Most run about one way, as things are pushed about.
            (float sin, float cos) = MathF.SinCos(k < 3 ? 0.25f + (0.22f * k) : (k * 2.4f) + 0.3f);
            float along = (q.X * cos) + (q.Y * sin) + (7.3f * k), across = ((q.Y * cos) - (q.X * sin)) * Rows;
            float row = MathF.Floor(across), shift = Hash.ToUnit(Hash.Mix(seed, (uint)(int)row, (uint)k)), cell = MathF.Floor(along + shift);
            uint own = Hash.Mix(Hash.Mix(seed, (uint)(int)row, (uint)(int)cell), (uint)k);
            if (Hash.ToUnit(own) > Amount * 0.42f)
            {
                continue;
            }

            // Few are deep and broad, most are hairs.
            float part = along + shift - cell - 0.5f, deep = MathF.Pow(Hash.ToUnit(Hash.Mix(own, 6u)), 3), length = 0.1f + (0.38f * Hash.ToUnit(Hash.Mix(own, 3u)));
            float d = across - row - 0.5f + (0.5f * (Hash.ToUnit(Hash.Mix(own, 4u)) - 0.5f)) + (0.9f * part * (Hash.ToUnit(Hash.Mix(own, 5u)) - 0.5f));
            d += 0.05f * MathF.Sin((part * 9) + row);
            float pixel = Rows * point.Footprint / Scale, width = 0.012f + (0.045f * deep), seen = MathF.Max(width, 0.5f * pixel);
            float line = PatternMath.Cover(seen - MathF.Abs(d), pixel) * (width / seen) * Noise.SmoothStep(length, 0.55f * length, MathF.Abs(part)) * (0.35f + (0.65f * deep));
            scratch = MathF.Max(scratch, line);
            slope += ((right * -sin) + (up * cos)) * (line * MathF.Sign(d) * 0.5f);
        }

        Vector3 pale = Vector3.Lerp(surface.BaseColor, new Vector3(0.62f, 0.61f, 0.59f), 0.55f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, pale, scratch);
        surface.Coat *= 1 - scratch;
        surface.Roughness = Math.Clamp(surface.Roughness + (0.3f * scratch) + (0.08f * Amount), 0.02f, 1);
        surface.RestGradient += slope;
    }
}
