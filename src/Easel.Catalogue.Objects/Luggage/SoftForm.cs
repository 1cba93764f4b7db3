using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Luggage;

/// <summary>The form of a stuffed bag: superelliptic sections whose half width and half depth follow the height.</summary>
/// <param name="width">Half width by height, metres.</param>
/// <param name="depth">Half depth by height, metres.</param>
/// <param name="height">Metres.</param>
/// <param name="exponent">Of the sections: 1 an ellipse, towards 0 a box.</param>
/// <param name="bottom">Rounding of the lower edge, metres.</param>
/// <param name="top">Rounding of the upper edge, metres.</param>
internal sealed class SoftForm(Curve width, Curve depth, float height, float exponent, float bottom, float top)
{
    private const int Steps = 6;

    /// <summary>Metres.</summary>
    public float Height => height;

    /// <summary>Half width at a height, metres.</summary>
    public float Width(float y) => width.At(y);

    /// <summary>Where the front is: z at x and y, metres.</summary>
    public float Front(float x, float y)
    {
        float across = MathF.Min(1, MathF.Abs(x) / MathF.Max(1e-5f, width.At(y) - Inset(y)));
        return (depth.At(y) - Inset(y)) * MathF.Pow(MathF.Max(0, 1 - MathF.Pow(across, 2 / exponent)), exponent / 2);
    }

    /// <summary>A point of the front, lifted off it, metres.</summary>
    public Vector3 On(float x, float y, float lift = 0) => new(x, y, Front(x, y) + lift);

    /// <summary>The skin.</summary>
    /// <param name="sides">Points around.</param>
    /// <param name="grow">How far outside it lies, metres.</param>
    /// <param name="open">Whether the top is left open.</param>
    public PolyMesh Skin(int sides = 96, float grow = 0, bool open = false)
    {
        List<float> heights = [.. Rounding(bottom).Select(r => r)];
        const int Rows = 24;
        for (int i = 1; i < Rows; i++)
        {
            heights.Add(float.Lerp(bottom, height - top, (float)i / Rows));
        }

        heights.AddRange(Rounding(top).Select(r => height - r).Reverse());
        List<List<Vector3>> rings = [.. heights.Select(y => Ring(y, sides, grow))];
        return Shapes.Loft(rings, caps: !open);
    }

    /// <summary>A section, as an outline seen from above.</summary>
    public List<Vector3> Ring(float y, int sides, float grow = 0)
    {
        float w = width.At(y) - Inset(y) + grow, d = depth.At(y) - Inset(y) + grow;
        float at = y <= 0 ? -grow : y >= height ? height + grow : y;
        return [.. Enumerable.Range(0, sides).Select(i =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / sides);
            return new Vector3(w * Power(c), at, -d * Power(s));
        })];
    }

    private static IEnumerable<float> Rounding(float radius) =>
        Enumerable.Range(0, Steps + 1).Select(i => radius * (1 - MathF.Cos(MathF.PI / 2 * i / Steps))).Distinct();

    private float Inset(float y)
    {
        float low = y < bottom ? bottom - MathF.Sqrt(MathF.Max(0, (bottom * bottom) - ((bottom - y) * (bottom - y)))) : 0;
        float up = height - y;
        return low + (up < top ? top - MathF.Sqrt(MathF.Max(0, (top * top) - ((top - up) * (top - up)))) : 0);
    }

    private float Power(float v) => MathF.CopySign(MathF.Pow(MathF.Abs(v), exponent), v);
}
