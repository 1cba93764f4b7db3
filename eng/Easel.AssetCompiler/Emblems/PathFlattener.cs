using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Turns curves into chains of straight lines.</summary>
internal static class PathFlattener
{
    /// <summary>Furthest that a line may leave its curve, units.</summary>
    private const float Tolerance = 0.035f;

    /// <summary>Closed contours of at least three points.</summary>
    public static List<List<SKPoint>> Flatten(SKPath path)
    {
        List<List<SKPoint>> contours = [];
        List<SKPoint> current = [];
        var points = new SKPoint[4];
        using SKPath.Iterator iterator = path.CreateIterator(false);
        for (SKPathVerb verb; (verb = iterator.Next(points)) != SKPathVerb.Done;)
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    End(contours, current);
                    current = [points[0]];
                    break;
                case SKPathVerb.Line:
                    current.Add(points[1]);
                    break;
                case SKPathVerb.Quad:
                    Curve(current, [points[0], points[1], points[2]], 1);
                    break;
                case SKPathVerb.Conic:
                    Curve(current, [points[0], points[1], points[2]], iterator.ConicWeight());
                    break;
                case SKPathVerb.Cubic:
                    Curve(current, [points[0], points[1], points[2], points[3]], 1);
                    break;
            }
        }

        End(contours, current);
        return contours;
    }

    private static void Curve(List<SKPoint> line, SKPoint[] p, float weight)
    {
        // The bound on the error of n equal steps: the second difference of the control points over 8 n².
        float bend = 0;
        for (int i = 0; i + 2 < p.Length; i++)
        {
            bend = MathF.Max(bend, SKPoint.Distance(new SKPoint(p[i].X + p[i + 2].X, p[i].Y + p[i + 2].Y), new SKPoint(2 * p[i + 1].X, 2 * p[i + 1].Y)));
        }

        float factor = p.Length == 4 ? 6 : 2;
        int steps = Math.Clamp((int)MathF.Ceiling(MathF.Sqrt(factor * bend / (8 * Tolerance))), 1, 64);
        for (int i = 1; i <= steps; i++)
        {
            float t = i / (float)steps, s = 1 - t;
            if (p.Length == 4)
            {
                float a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
                line.Add(new SKPoint((a * p[0].X) + (b * p[1].X) + (c * p[2].X) + (d * p[3].X), (a * p[0].Y) + (b * p[1].Y) + (c * p[2].Y) + (d * p[3].Y)));
            }
            else
            {
                float a = s * s, b = 2 * s * t * weight, c = t * t, all = a + b + c;
                line.Add(new SKPoint(((a * p[0].X) + (b * p[1].X) + (c * p[2].X)) / all, ((a * p[0].Y) + (b * p[1].Y) + (c * p[2].Y)) / all));
            }
        }
    }

    private static void End(List<List<SKPoint>> contours, List<SKPoint> contour)
    {
        if (contour.Count > 2)
        {
            contours.Add(contour);
        }
    }
}
