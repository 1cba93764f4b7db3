using System.Numerics;
using Easel.Imaging;

namespace Easel.Catalogue.Emblems;

/// <summary>Paints a drawing into a picture that has a colour everywhere: beyond the outline that of the nearest edge goes on.</summary>
internal static class EmblemPainter
{
    /// <summary>Below this much cover a pixel has the colour of its neighbours.</summary>
    private const float Faint = 0.35f;

    /// <summary>Linear colours, row by row.</summary>
    public static Vector3[] Paint(EmblemArt art, EmblemFrame frame)
    {
        Vector4[] canvas = new Vector4[frame.Width * frame.Height];
        var rasterizer = new ShapeRasterizer(frame.Width, frame.Height);
        foreach (EmblemShape shape in art.Shapes)
        {
            (int left, int top, int right, int bottom) = rasterizer.Cover(shape, frame.PixelsPerUnit, frame.Origin);
            var paint = new PaintTable(shape.Paint);
            for (int y = top; y < bottom; y++)
            {
                ReadOnlySpan<float> coverage = rasterizer.Coverage.Slice(y * frame.Width, frame.Width);
                Span<Vector4> row = canvas.AsSpan(y * frame.Width, frame.Width);
                for (int x = left; x < right; x++)
                {
                    if (coverage[x] > 0)
                    {
                        Vector4 color = paint[frame.Point(x, y)] * coverage[x];
                        row[x] = color + (row[x] * (1 - color.W));
                    }
                }
            }
        }

        return Decode(canvas, frame.Width);
    }

    private static Vector3[] Decode(Vector4[] canvas, int width)
    {
        const int Codes = 1024;
        float[] linear = new float[Codes + 1];
        for (int i = 0; i <= Codes; i++)
        {
            linear[i] = Srgb.Decode(i / (float)Codes);
        }

        Vector3[] colors = new Vector3[canvas.Length];
        bool[] known = new bool[canvas.Length];
        var front = new List<int>();
        for (int i = 0; i < canvas.Length; i++)
        {
            Vector4 c = canvas[i];
            known[i] = c.W > Faint;
            if (known[i])
            {
                Vector3 code = Vector3.Clamp(new Vector3(c.X, c.Y, c.Z) / c.W, Vector3.Zero, Vector3.One) * Codes;
                colors[i] = new Vector3(linear[(int)code.X], linear[(int)code.Y], linear[(int)code.Z]);
            }
        }

        Spread(colors, known, width);
        return colors;
    }

    /// <summary>Goes out from what is known ring by ring; each new pixel is the mean of those that are known around it.</summary>
    private static void Spread(Vector3[] colors, bool[] known, int width)
    {
        int height = colors.Length / width;
        List<int> front = [], next = [];
        for (int i = 0; i < known.Length; i++)
        {
            if (!known[i] && HasKnown(known, i, width, height))
            {
                front.Add(i);
            }
        }

        var values = new List<Vector3>();
        bool[] queued = new bool[known.Length];
        while (front.Count > 0)
        {
            values.Clear();
            foreach (int i in front)
            {
                Vector3 sum = Vector3.Zero;
                int count = 0;
                foreach (int n in Around(i, width, height))
                {
                    if (n >= 0 && known[n])
                    {
                        sum += colors[n];
                        count++;
                    }
                }

                values.Add(sum / Math.Max(1, count));
            }

            next.Clear();
            for (int k = 0; k < front.Count; k++)
            {
                colors[front[k]] = values[k];
                known[front[k]] = true;
            }

            foreach (int i in front)
            {
                foreach (int n in Around(i, width, height))
                {
                    if (n >= 0 && !known[n] && !queued[n])
                    {
                        queued[n] = true;
                        next.Add(n);
                    }
                }
            }

            (front, next) = (next, front);
        }
    }

    private static bool HasKnown(bool[] known, int i, int width, int height)
    {
        foreach (int n in Around(i, width, height))
        {
            if (n >= 0 && known[n])
            {
                return true;
            }
        }

        return false;
    }

    private static Neighbours Around(int i, int width, int height) => new(i, width, height);

    /// <summary>The four pixels beside one; −1 beyond the border.</summary>
    private ref struct Neighbours(int i, int width, int height)
    {
        private int _side = -1;

        public readonly int Current => _side switch
        {
            0 => i % width > 0 ? i - 1 : -1,
            1 => i % width < width - 1 ? i + 1 : -1,
            2 => i >= width ? i - width : -1,
            _ => i / width < height - 1 ? i + width : -1,
        };

        public bool MoveNext() => ++_side < 4;

        public readonly Neighbours GetEnumerator() => this;
    }
}
