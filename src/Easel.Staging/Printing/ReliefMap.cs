using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Printing;

/// <summary>How far a surface stands out behind a rectangle, seen straight on: print is laid on it like a decal.</summary>
internal sealed class ReliefMap
{
    private readonly float[] _height;
    private readonly Vector2 _half;

    private ReliefMap(float[] height, int columns, int rows, Vector2 half) => (_height, Columns, Rows, _half) = (height, columns, rows, half);

    /// <summary>Samples along x.</summary>
    public int Columns { get; }

    /// <summary>Samples along y.</summary>
    public int Rows { get; }

    /// <summary>Distance of the samples, metres.</summary>
    public float Cell => 2 * _half.X / Columns;

    /// <summary>Height at a sample, metres from the rectangle outwards; NaN where nothing is.</summary>
    public float this[int x, int y] => _height[(y * Columns) + x];

    /// <summary>Sees a model along the normal of a rectangle.</summary>
    /// <param name="model">The model.</param>
    /// <param name="area">The rectangle; flat, whatever its curvature.</param>
    /// <param name="samples">Samples along the longer side.</param>
    /// <param name="reach">What lies farther than this before or behind it is left out, metres.</param>
    public static ReliefMap See(Model model, TaggedSurface area, int samples, float reach)
    {
        var half = new Vector2(area.U.Length(), area.V.Length());
        float cell = 2 * MathF.Max(half.X, half.Y) / samples;
        int columns = Math.Max(2, (int)MathF.Ceiling(2 * half.X / cell)), rows = Math.Max(2, (int)MathF.Ceiling(2 * half.Y / cell));
        var height = new float[columns * rows];
        Array.Fill(height, float.NaN);
        Vector3 u = area.U / half.X, v = area.V / half.Y, n = area.Normal;
        foreach (Part part in model.Parts)
        {
            Mesh mesh = part.Mesh;
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                Vector3 a = Seen(mesh.Positions[mesh.Indices[t]]), b = Seen(mesh.Positions[mesh.Indices[t + 1]]), c = Seen(mesh.Positions[mesh.Indices[t + 2]]);
                Fill(height, columns, rows, a, b, c, reach);
            }
        }

        return new ReliefMap(height, columns, rows, half);

        // Into cells of the map and metres from the rectangle.
        Vector3 Seen(Vector3 p)
        {
            Vector3 d = p - area.Center;
            return new Vector3((((Vector3.Dot(d, u) / half.X) + 1) * 0.5f * columns) - 0.5f, (((Vector3.Dot(d, v) / half.Y) + 1) * 0.5f * rows) - 0.5f, Vector3.Dot(d, n));
        }
    }

    /// <summary>Height at a point, metres from the middle of the rectangle; of the nearest sample that has one.</summary>
    public float At(Vector2 p)
    {
        float x = (((p.X / _half.X) + 1) * 0.5f * Columns) - 0.5f, y = (((p.Y / _half.Y) + 1) * 0.5f * Rows) - 0.5f;
        int x0 = Math.Clamp((int)MathF.Floor(x), 0, Columns - 2), y0 = Math.Clamp((int)MathF.Floor(y), 0, Rows - 2);
        float s = Math.Clamp(x - x0, 0, 1), t = Math.Clamp(y - y0, 0, 1);
        float a = Solid(x0, y0), b = Solid(x0 + 1, y0), c = Solid(x0, y0 + 1), d = Solid(x0 + 1, y0 + 1);
        return float.Lerp(float.Lerp(a, b, s), float.Lerp(c, d, s), t);
    }

    /// <summary>Least and greatest height; NaN when nothing is there.</summary>
    public (float Least, float Greatest) Range()
    {
        float least = float.NaN, greatest = float.NaN;
        foreach (float h in _height)
        {
            if (!float.IsNaN(h))
            {
                (least, greatest) = (float.IsNaN(least) || h < least ? h : least, float.IsNaN(greatest) || h > greatest ? h : greatest);
            }
        }

        return (least, greatest);
    }

    /// <summary>The same with single high or low samples, as hairs and seams give, evened out.</summary>
    /// <param name="radius">Samples to either side that are averaged.</param>
    public ReliefMap Smoothed(int radius)
    {
        float[] across = Blur(_height, Columns, Rows, radius, 1, 0), both = Blur(across, Columns, Rows, radius, 0, 1);

        // Never below the surface: print that sinks in is lost.
        for (int i = 0; i < both.Length; i++)
        {
            both[i] = float.IsNaN(_height[i]) ? both[i] : MathF.Max(both[i], _height[i]);
        }

        return new ReliefMap(both, Columns, Rows, _half);
    }

    private float Solid(int x, int y) => float.IsNaN(this[x, y]) ? 0 : this[x, y];

    private static float[] Blur(float[] from, int columns, int rows, int radius, int dx, int dy)
    {
        var to = new float[from.Length];
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                (float sum, int count) = (0, 0);
                for (int k = -radius; k <= radius; k++)
                {
                    (int px, int py) = (x + (k * dx), y + (k * dy));
                    if (px >= 0 && py >= 0 && px < columns && py < rows && from[(py * columns) + px] is var h && !float.IsNaN(h))
                    {
                        (sum, count) = (sum + h, count + 1);
                    }
                }

                to[(y * columns) + x] = count > 0 ? sum / count : float.NaN;
            }
        }

        return to;
    }

    // Scan conversion by barycentric coordinates; the nearest to the viewer stays.
    private static void Fill(float[] height, int columns, int rows, Vector3 a, Vector3 b, Vector3 c, float reach)
    {
        float area = ((b.X - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (b.Y - a.Y));
        if (MathF.Abs(area) < 1e-9f || MathF.Min(a.Z, MathF.Min(b.Z, c.Z)) > reach || MathF.Max(a.Z, MathF.Max(b.Z, c.Z)) < -reach)
        {
            return;
        }

        int left = Math.Max(0, (int)MathF.Ceiling(MathF.Min(a.X, MathF.Min(b.X, c.X)))), right = Math.Min(columns - 1, (int)MathF.Floor(MathF.Max(a.X, MathF.Max(b.X, c.X))));
        int low = Math.Max(0, (int)MathF.Ceiling(MathF.Min(a.Y, MathF.Min(b.Y, c.Y)))), high = Math.Min(rows - 1, (int)MathF.Floor(MathF.Max(a.Y, MathF.Max(b.Y, c.Y))));
        for (int y = low; y <= high; y++)
        {
            for (int x = left; x <= right; x++)
            {
                float wb = (((x - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (y - a.Y))) / area, wc = (((b.X - a.X) * (y - a.Y)) - ((x - a.X) * (b.Y - a.Y))) / area;
                if (wb < -1e-4f || wc < -1e-4f || wb + wc > 1.0001f)
                {
                    continue;
                }

                float z = a.Z + (wb * (b.Z - a.Z)) + (wc * (c.Z - a.Z));
                int i = (y * columns) + x;
                height[i] = MathF.Abs(z) <= reach && (float.IsNaN(height[i]) || z > height[i]) ? z : height[i];
            }
        }
    }
}
