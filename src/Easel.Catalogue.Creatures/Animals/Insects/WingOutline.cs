using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>The wings of a butterfly in units of half the span: rays from the joint at the origin, +X outwards, +Y to the head.</summary>
internal static class WingOutline
{
    private static readonly Curve Fore = new((0, 0.3f), (0.1f, 0.68f), (0.3f, 0.83f), (0.52f, 0.9f), (0.7f, 1.05f), (0.84f, 1.17f), (0.92f, 1.13f), (1, 0.62f));
    private static readonly Curve Hind = new((0, 0.5f), (0.12f, 0.74f), (0.35f, 0.82f), (0.6f, 0.82f), (0.82f, 0.72f), (1, 0.5f));

    /// <summary>A point of a wing.</summary>
    /// <param name="hind">Whether it is the hind wing.</param>
    /// <param name="u">From the trailing edge, 0, to the leading one, 1.</param>
    /// <param name="v">From the joint, 0, to the margin, 1.</param>
    /// <param name="tail">Length of a hind wing's tail.</param>
    public static Vector3 Point(bool hind, float u, float v, float tail)
    {
        (float angle, float reach) = Polar(hind, u, tail);
        (float sin, float cos) = MathF.SinCos(angle);
        float r = (0.02f + (0.98f * v)) * reach;
        return new Vector3(r * cos, r * sin, 0);
    }

    /// <summary>Direction and length of a ray, radians from +X.</summary>
    public static (float Angle, float Reach) Polar(bool hind, float u, float tail)
    {
        float scallop = 0.018f * MathF.Cos(u * (hind ? 38 : 44)), spike = hind ? 2 * tail * MathF.Exp(-MathF.Pow((u - 0.36f) / 0.055f, 2)) : 0;
        return hind ? (float.Lerp(-1.52f, 0.12f, u), Hind.At(u) + scallop + spike) : (float.Lerp(-0.28f, 0.98f, u), Fore.At(u) + (0.6f * scallop));
    }

    /// <summary>Share of the way from the joint to the margin, and from the trailing to the leading edge, at a point of the wing.</summary>
    public static (float Along, float Across) Share(bool hind, Vector3 q)
    {
        float a = MathF.Atan2(q.Y, q.X), u = hind ? (a + 1.52f) / 1.64f : (a + 0.28f) / 1.26f;
        return (new Vector2(q.X, q.Y).Length() / MathF.Max(0.1f, Polar(hind, Math.Clamp(u, 0, 1), 0).Reach), Math.Clamp(u, 0, 1));
    }
}
