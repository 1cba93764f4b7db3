using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Digits as strokes, for dials: each in a cell one unit high, centred, in the XY plane facing +Z.</summary>
internal static class StrokeDigits
{
    private const float StrokeWidth = 0.125f;
    private const float CellWidth = 0.6f;

    /// <summary>A whole number as one mesh.</summary>
    /// <param name="number">At least 0.</param>
    /// <param name="height">Of a digit, metres.</param>
    /// <param name="depth">Of the strokes, metres.</param>
    public static PolyMesh Build(int number, float height, float depth)
    {
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var mesh = new PolyMesh();
        float advance = CellWidth + 0.2f;
        for (int i = 0; i < digits.Length; i++)
        {
            float x = (i - ((digits.Length - 1) * 0.5f)) * (digits[i] == '1' || (i > 0 && digits[i - 1] == '1') ? advance * 0.8f : advance);
            foreach (Vector3[] stroke in Strokes(digits[i]))
            {
                List<Vector2> pen = Outlines.Rectangle(StrokeWidth, depth / height);
                mesh.Join(Shapes.Sweep(stroke, pen, up: Vector3.UnitZ).Move(x, 0, 0));
            }
        }

        return mesh.Scale(height);
    }

    private static IEnumerable<Vector3[]> Strokes(char digit)
    {
        const float W = CellWidth / 2, H = 0.5f - (StrokeWidth / 2);
        switch (digit)
        {
            case '0':
                yield return Arc(0, 0, W, H, 0, 360);
                break;
            case '1':
                yield return [new(-0.2f, 0.27f, 0), new(0.03f, H, 0), new(0.03f, -H, 0)];
                break;
            case '2':
                yield return [.. Arc(0, H - W, W, W, 165, -20), new(-W, -H, 0), new(W + 0.02f, -H, 0)];
                break;
            case '3':
                yield return Arc(0, H - 0.2f, W * 0.85f, 0.2f, 150, -85);
                yield return Arc(0, -H + 0.225f, W, 0.225f, 85, -150);
                break;
            case '4':
                yield return [new(0.12f, -H, 0), new(0.12f, H, 0), new(-W, -0.14f, 0), new(W + 0.05f, -0.14f, 0)];
                break;
            case '5':
                yield return [new(W * 0.85f, H, 0), new(-W * 0.7f, H, 0), new(-W * 0.8f, 0.04f, 0), .. Arc(0, -H + 0.27f, W, 0.27f, 110, -150)];
                break;
            case '6':
                yield return Arc(0, -H + 0.26f, W, 0.26f, 0, 360);
                yield return [new(-W, -H + 0.26f, 0), new(-W * 0.85f, 0.1f, 0), new(W * 0.35f, H, 0)];
                break;
            case '7':
                yield return [new(-W, H, 0), new(W, H, 0), new(-0.08f, -H, 0)];
                break;
            case '8':
                yield return Arc(0, H - 0.19f, W * 0.82f, 0.19f, 0, 360);
                yield return Arc(0, -H + 0.225f, W, 0.225f, 0, 360);
                break;
            default:
                yield return Arc(0, H - 0.26f, W, 0.26f, 0, 360);
                yield return [new(W, H - 0.26f, 0), new(W * 0.85f, -0.1f, 0), new(-W * 0.35f, -H, 0)];
                break;
        }
    }

    private static Vector3[] Arc(float x, float y, float rx, float ry, float from, float to)
    {
        int steps = Math.Max(6, (int)(MathF.Abs(to - from) / 18));
        var points = new Vector3[steps + 1];
        for (int i = 0; i <= steps; i++)
        {
            (float sin, float cos) = MathF.SinCos(float.Lerp(from, to, (float)i / steps) * MathF.PI / 180);
            points[i] = new Vector3(x + (rx * cos), y + (ry * sin), 0);
        }

        return points;
    }
}
