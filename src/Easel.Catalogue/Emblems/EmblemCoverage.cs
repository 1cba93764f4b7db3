using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>Measures what is seen of the shapes of a drawing.</summary>
internal static class EmblemCoverage
{
    private const int Pixels = 96;

    /// <summary>Visible area of each shape in pixels of a small grid: what more solid shapes above it leave.</summary>
    public static float[] VisibleAreas(EmblemArt art)
    {
        (Vector2 least, Vector2 most) = EmblemField.Extent(art);
        EmblemFrame frame = EmblemFrame.Around(least, most, Pixels, 1);
        var rasterizer = new ShapeRasterizer(frame.Width, frame.Height);
        float[] areas = new float[art.Shapes.Length], free = new float[frame.Width * frame.Height];
        Array.Fill(free, 1);

        // From the uppermost down: each takes its share of what is still free.
        for (int i = areas.Length - 1; i >= 0; i--)
        {
            (int left, int top, int right, int bottom) = rasterizer.Cover(art.Shapes[i], frame.PixelsPerUnit, frame.Origin);
            float opacity = art.Shapes[i].Paint.Mean.W;
            for (int y = top; y < bottom; y++)
            {
                for (int x = left; x < right; x++)
                {
                    int at = (y * frame.Width) + x;
                    float share = rasterizer.Coverage[at] * opacity * free[at];
                    areas[i] += share;
                    free[at] -= share;
                }
            }
        }

        return areas;
    }
}
