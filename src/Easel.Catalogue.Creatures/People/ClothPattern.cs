using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Cloth of a figure: print, weave and a slightly uneven dye. Prints run round the upright axis of the figure.</summary>
/// <param name="Print">What is printed.</param>
/// <param name="Second">Colour of the print.</param>
/// <param name="Unit">Size of the figure's head, metres.</param>
internal sealed record ClothPattern(ClothPrint Print, LinearRgb Second, float Unit) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest / Unit;
        float soft = MathF.Max(0.004f, 0.6f * point.Footprint / Unit);
        float print = Print switch
        {
            ClothPrint.Dots => MathF.Abs(point.RestNormal.Y) > 0.80f ? Spots(new Vector2(p.X, p.Z), 0.13f, 0.034f, soft) : Dots(p, 0.13f, 0.034f, soft),
            ClothPrint.Flowers => Flowers(p, soft),
            ClothPrint.Stripes => Band(p.Y, 0.13f, 0.42f, soft),
            ClothPrint.Plaid => Plaid(p, soft),
            ClothPrint.Bandages => Windings(p, soft),
            _ => 0,
        };
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Second.ToVector3(), print);

        // Dyed fibre is never as pure as paint: the purest colours are a little greyer and deeper, the same hue.
        Vector3 dye = surface.BaseColor;
        float most = MathF.Max(dye.X, MathF.Max(dye.Y, dye.Z)), least = MathF.Min(dye.X, MathF.Min(dye.Y, dye.Z));
        float pure = Noise.SmoothStep(0.60f, 0.95f, (most - least) / MathF.Max(most, 1e-4f));
        float gray = Vector3.Dot(dye, new Vector3(0.2126f, 0.7152f, 0.0722f));
        surface.BaseColor = Vector3.Lerp(dye, new Vector3(gray), 0.12f * pure) * (1 - (0.14f * pure));

        // Yarn: threads of slightly different dye, coarser than a real weave so that it can be seen; gone where pixels are nearly as wide, for
        // there it is only grain, which reads as dirt and as noise to a denoiser.
        const float Thread = 0.006f;
        float near = Noise.SmoothStep(0.50f * Thread, 0.20f * Thread, point.Footprint / Unit);
        if (near > 0)
        {
            float warp = Noise.Perlin(new Vector3(p.X * 0.9f, p.Y * 0.16f, p.Z * 0.9f) / Thread, 5), weft = Noise.Perlin(new Vector3(p.X * 0.2f, p.Y, p.Z * 0.2f) / Thread, 6);
            surface.BaseColor *= 1 + (near * 0.035f * (warp + weft));
        }
    }

    /// <summary>Round spots in staggered rows; the number round the body stays whole, so that there is no seam.</summary>
    private static float Dots(Vector3 p, float pitch, float radius, float soft)
    {
        const int Around = 14;
        float row = MathF.Floor(p.Y / pitch), v = ((p.Y / pitch) - row - 0.5f) * pitch;
        float turn = (MathF.Atan2(p.X, p.Z) / MathF.Tau * Around) + (((int)row & 1) * 0.5f);
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z));
        float u = (turn - MathF.Floor(turn) - 0.5f) * (MathF.Tau * reach / Around);
        return Noise.SmoothStep(radius + soft, radius - soft, MathF.Sqrt((u * u) + (v * v)));
    }

    /// <summary>Round spots in staggered rows on what lies level, such as shoulders.</summary>
    private static float Spots(Vector2 p, float pitch, float radius, float soft)
    {
        float row = MathF.Floor(p.Y / pitch), v = ((p.Y / pitch) - row - 0.5f) * pitch, along = (p.X / pitch) + (((int)row & 1) * 0.5f);
        float u = (along - MathF.Floor(along) - 0.5f) * pitch;
        return Noise.SmoothStep(radius + soft, radius - soft, MathF.Sqrt((u * u) + (v * v)));
    }

    private static float Flowers(Vector3 p, float soft)
    {
        (float f1, _, uint cell) = Noise.Worley(p * 7.5f, 21);
        return Hash.ToUnit(cell) < 0.8f ? Noise.SmoothStep(0.24f + (soft * 7), 0.20f - (soft * 7), f1) : 0;
    }

    private static float Band(float y, float pitch, float share, float soft)
    {
        float f = y / pitch, d = MathF.Abs(f - MathF.Floor(f) - 0.5f) * pitch;
        return Noise.SmoothStep((0.5f * share * pitch) + soft, (0.5f * share * pitch) - soft, d);
    }

    /// <summary>Dark seams between windings that slant one way and the other.</summary>
    private static float Windings(Vector3 p, float soft)
    {
        float wander = 0.05f * Noise.Perlin(p * 2.1f, 31), slant = 0.18f * MathF.Sin(MathF.Atan2(p.X, p.Z));
        return 0.85f * MathF.Max(Band(p.Y + wander + slant, 0.085f, 0.10f, soft), 0.7f * Band(p.Y + wander - slant, 0.21f, 0.05f, soft));
    }

    private static float Plaid(Vector3 p, float soft)
    {
        float u = MathF.Atan2(p.X, p.Z) / MathF.Tau * 2.2f;
        float wide = (0.5f * Band(p.Y, 0.19f, 0.5f, soft)) + (0.5f * Band(u, 0.22f, 0.5f, soft));
        return 0.75f * wide;
    }
}
