using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Ornament of cards, badges and sales: flourishes, wreaths, ribbons, bursts.</summary>
internal static class Ornaments
{
    /// <summary>A flourish of scrolls to both sides of a lozenge.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="center">Its middle.</param>
    /// <param name="width">Its width, pixels.</param>
    /// <param name="color">Its colour.</param>
    public static void Scrolls(Canvas canvas, Vector2 center, float width, LinearRgb color)
    {
        float r = 0.5f * width;
        foreach (float side in new[] { -1f, 1f })
        {
            Vector2 At(float x, float y) => center + new Vector2(side * x * r, y * r);
            Vector2[] stem = Strokes.Curve(At(0.08f, 0), At(0.34f, 0.15f), At(0.52f, -0.16f), At(1, 0.02f));
            canvas.Fill(Strokes.Swelling(0.026f * r, stem), color, PageRole.Ornament);
            Vector2 Curl(Vector2 p, Vector2 c) => side > 0 ? p : new Vector2((2 * c.X) - p.X, p.Y);
            Vector2 upper = At(0.3f, 0.125f), lower = At(0.64f, -0.125f);
            canvas.Fill(Strokes.Tapering(0.022f * r, [.. Strokes.Spiral(upper, 0.085f * r, -1.9f, 1.35f).Select(p => Curl(p, upper))]), color, PageRole.Ornament);
            canvas.Fill(Strokes.Tapering(0.022f * r, [.. Strokes.Spiral(lower, 0.085f * r, 1.9f, -1.35f).Select(p => Curl(p, lower))]), color, PageRole.Ornament);
            canvas.Fill(Figures.Leaf(At(0.16f, 0.03f), At(0.23f, -0.09f), 0.045f * r), color, PageRole.Ornament);
            canvas.Fill(Figures.Leaf(At(0.78f, -0.03f), At(0.86f, 0.07f), 0.04f * r), color, PageRole.Ornament);
        }

        canvas.Fill(PageShapes.Lozenge(center, 0.07f * r, 0.12f * r), color, PageRole.Ornament);
    }

    /// <summary>Two laurel branches that rise from the foot of a circle and leave it open at the head.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="center">Middle of the circle.</param>
    /// <param name="radius">Its radius, pixels.</param>
    /// <param name="color">Colour of the leaves.</param>
    /// <param name="reach">Angle of each branch, radians.</param>
    public static void Laurel(Canvas canvas, Vector2 center, float radius, LinearRgb color, float reach = 2.2f)
    {
        int leaves = Math.Max(5, (int)(6.5f * reach));
        foreach (float side in new[] { -1f, 1f })
        {
            Vector2[] stem = [.. Enumerable.Range(0, 25).Select(i => center + Figures.Polar(radius, (-MathF.PI / 2) + (side * (0.08f + (reach * i / 24)))))];
            canvas.Fill(Strokes.Tapering(0.022f * radius, stem), color, PageRole.Ornament);
            for (int i = 0; i <= leaves; i++)
            {
                float t = (i + 0.4f) / (leaves + 0.4f), a = (-MathF.PI / 2) + (side * (0.1f + (reach * t))), along = a + (side * MathF.PI / 2), size = radius * 0.24f * (1 - (0.4f * t));
                Vector2 foot = center + Figures.Polar(radius, a);
                canvas.Fill(Figures.Leaf(foot, foot + Figures.Polar(size, along - (side * 0.55f)), 0.36f * size), color, PageRole.Ornament);
                canvas.Fill(Figures.Leaf(foot, foot + Figures.Polar(size, along + (side * 0.55f)), 0.36f * size), color, PageRole.Ornament);
            }
        }
    }

    /// <summary>A ribbon across a page with ends folded back and cut.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="box">The band itself.</param>
    /// <param name="color">Its colour.</param>
    public static void Ribbon(Canvas canvas, TextBox box, LinearRgb color)
    {
        float drop = 0.24f * box.Height, tail = 0.9f * box.Height, fold = 0.42f * box.Height;
        LinearRgb dark = LinearRgb.Lerp(color, LinearRgb.Black, 0.34f), deep = LinearRgb.Lerp(color, LinearRgb.Black, 0.62f);
        foreach ((float edge, float side) in new[] { (box.Left, -1f), (box.Right, 1f) })
        {
            float outer = edge + (side * (tail - fold)), inner = edge - (side * fold), low = box.Bottom - drop, high = box.Top - drop;
            canvas.Fill(Sided(side, [new(inner, low), new(outer, low), new(outer - (side * 0.34f * box.Height), 0.5f * (low + high)), new(outer, high), new(inner, high)]), dark, PageRole.Ornament);
            canvas.Fill(Sided(side, [new(inner, low), new(edge, box.Bottom), new(inner, box.Bottom)]), deep, PageRole.Ornament);
        }

        canvas.Fill(Figures.Box(box), color, PageRole.Panel);
    }

    /// <summary>A string of flags that sags between two points.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="from">One end.</param>
    /// <param name="to">The other.</param>
    /// <param name="sag">How far it hangs, pixels.</param>
    /// <param name="size">Height of a flag, pixels.</param>
    /// <param name="colors">Their colours in turn.</param>
    /// <param name="line">Colour of the string.</param>
    public static void Bunting(Canvas canvas, Vector2 from, Vector2 to, float sag, float size, ReadOnlySpan<LinearRgb> colors, LinearRgb line)
    {
        Vector2 On(float t) => Vector2.Lerp(from, to, t) - new Vector2(0, 4 * sag * t * (1 - t));
        int count = Math.Max(3, (int)(Vector2.Distance(from, to) / (0.98f * size)));
        for (int i = 0; i < count; i++)
        {
            Vector2 a = On((i + 0.1f) / count), b = On((i + 0.9f) / count), down = Vector2.Normalize(new Vector2((b - a).Y, -(b - a).X)) * size;
            canvas.Fill(new OutlinePolygon([a, ((a + b) / 2) + down, b], []), colors[i % colors.Length]);
        }

        canvas.Fill(Figures.Line(MathF.Max(1.5f, 0.05f * size), [.. Enumerable.Range(0, 41).Select(i => On(i / 40f))]), line);
    }

    /// <summary>A balloon on its string.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="center">Middle of the balloon.</param>
    /// <param name="radius">Half its width, pixels.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="line">Colour of the string.</param>
    /// <param name="random">How the string hangs.</param>
    public static void Balloon(Canvas canvas, Vector2 center, float radius, LinearRgb color, LinearRgb line, RandomStream random)
    {
        float h = 1.18f * radius, sway = random.Range(-0.4f, 0.4f) * radius;
        Vector2 knot = center - new Vector2(0, 1.1f * h);
        canvas.Fill(Figures.Line(MathF.Max(1, 0.025f * radius), Strokes.Curve(knot, knot + new Vector2(sway, -0.9f * radius), knot + new Vector2(-sway, -1.7f * radius), knot + new Vector2(0.3f * sway, -2.7f * radius))), line);
        Vector2[] skin =
        [
            center + new Vector2(0, h), center + new Vector2(0.72f * radius, 0.72f * h), center + new Vector2(radius, 0.08f * h), center + new Vector2(0.66f * radius, -0.64f * h),
            center + new Vector2(0.08f * radius, -1.04f * h), center + new Vector2(-0.08f * radius, -1.04f * h), center + new Vector2(-0.66f * radius, -0.64f * h), center + new Vector2(-radius, 0.08f * h), center + new Vector2(-0.72f * radius, 0.72f * h),
        ];
        canvas.Fill(new OutlinePolygon([knot - new Vector2(0.14f * radius, 0.08f * radius), knot + new Vector2(0.14f * radius, -0.08f * radius), knot + new Vector2(0, 0.2f * radius)], []), LinearRgb.Lerp(color, LinearRgb.Black, 0.25f));
        canvas.Fill(Figures.Smooth(skin), new PageGradient(center + new Vector2(-0.35f * radius, 0.4f * h), center + new Vector2(1.15f * radius, 0.4f * h), true,
            [new GradientStop(0, LinearRgb.Lerp(color, LinearRgb.White, 0.42f)), new GradientStop(0.35f, color), new GradientStop(1, LinearRgb.Lerp(color, LinearRgb.Black, 0.34f))]));
        Vector2 shine = center + new Vector2(-0.42f * radius, 0.5f * h);
        canvas.Fill(Figures.Turn(Figures.Leaf(shine - new Vector2(0, 0.2f * radius), shine + new Vector2(0, 0.22f * radius), 0.16f * radius), shine, -0.55f), LinearRgb.White, PageRole.Art, 0.65f);
    }

    private static OutlinePolygon Sided(float side, Vector2[] points)
    {
        if (side < 0)
        {
            Array.Reverse(points);
        }

        return new OutlinePolygon([.. points], []);
    }
}
