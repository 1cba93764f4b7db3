using System.Numerics;

namespace Easel.Staging.Making;

/// <summary>A density on a grid of cubes, and the surface around where it is high, by surface nets: one vertex in each cell that the surface crosses, in the middle of
/// its crossings.</summary>
internal sealed class DensityGrid
{
    private const int Most = 96;
    private readonly Vector3 _origin;
    private readonly float _cell;
    private readonly int _nx;
    private readonly int _ny;
    private readonly int _nz;
    private float[] _density;

    /// <summary>An empty grid.</summary>
    /// <param name="origin">Smallest corner, metres.</param>
    /// <param name="cell">Side of a cell, metres.</param>
    /// <param name="size">Extent, metres.</param>
    public DensityGrid(Vector3 origin, float cell, Vector3 size)
    {
        (_origin, _cell) = (origin, cell);
        _nx = Count(size.X);
        _ny = Count(size.Y);
        _nz = Count(size.Z);
        _density = new float[_nx * _ny * _nz];

        int Count(float extent) => Math.Clamp((int)MathF.Ceiling(extent / cell) + 1, 4, Most);
    }

    /// <summary>Adds an amount at a point.</summary>
    public void Add(Vector3 point, float amount)
    {
        Vector3 p = (point - _origin) / _cell;
        int x = Math.Clamp((int)MathF.Round(p.X), 0, _nx - 1), y = Math.Clamp((int)MathF.Round(p.Y), 0, _ny - 1), z = Math.Clamp((int)MathF.Round(p.Z), 0, _nz - 1);
        _density[At(x, y, z)] += amount;
    }

    /// <summary>Spreads every amount over its neighbours (1, 2, 1 along each axis).</summary>
    public void Blur()
    {
        foreach (int step in new int[] { 1, _nx, _nx * _ny })
        {
            float[] blurred = new float[_density.Length];
            for (int i = 0; i < blurred.Length; i++)
            {
                float before = i >= step ? _density[i - step] : 0, after = i + step < blurred.Length ? _density[i + step] : 0;
                blurred[i] = (0.25f * (before + after)) + (0.5f * _density[i]);
            }

            _density = blurred;
        }
    }

    /// <summary>The closed surface around all that is denser than a share of the mean of what is filled.</summary>
    public (Vector3[] Positions, Vector3[] Normals, int[] Indices) Surface(float share)
    {
        float[] filled = [.. _density.Where(d => d > 0)];
        float level = filled.Length == 0 ? 1 : share * filled.Average();
        int[] vertexOf = new int[_density.Length];
        Array.Fill(vertexOf, -1);
        var positions = new List<Vector3>();
        var normals = new List<Vector3>();
        for (int z = 0; z + 1 < _nz; z++)
        {
            for (int y = 0; y + 1 < _ny; y++)
            {
                for (int x = 0; x + 1 < _nx; x++)
                {
                    if (Crossing(x, y, z, level) is { } p)
                    {
                        vertexOf[At(x, y, z)] = positions.Count;
                        positions.Add(_origin + (p * _cell));
                        normals.Add(Outwards(x, y, z));
                    }
                }
            }
        }

        var indices = new List<int>();
        for (int z = 1; z + 1 < _nz; z++)
        {
            for (int y = 1; y + 1 < _ny; y++)
            {
                for (int x = 1; x + 1 < _nx; x++)
                {
                    bool inside = _density[At(x, y, z)] > level;
                    Quad(inside, _density[At(x + 1, y, z)] > level, At(x, y - 1, z - 1), At(x, y, z - 1), At(x, y, z), At(x, y - 1, z));
                    Quad(inside, _density[At(x, y + 1, z)] > level, At(x - 1, y, z - 1), At(x - 1, y, z), At(x, y, z), At(x, y, z - 1));
                    Quad(inside, _density[At(x, y, z + 1)] > level, At(x - 1, y - 1, z), At(x, y - 1, z), At(x, y, z), At(x - 1, y, z));
                }
            }
        }

        return ([.. positions], [.. normals], [.. indices]);

        void Quad(bool from, bool to, int a, int b, int c, int d)
        {
            if (from == to)
            {
                return;
            }

            (int p, int q, int r, int s) = (vertexOf[a], vertexOf[b], vertexOf[c], vertexOf[d]);
            indices.AddRange(from ? [p, q, r, p, r, s] : [p, r, q, p, s, r]);
        }
    }

    private int At(int x, int y, int z) => (((z * _ny) + y) * _nx) + x;

    /// <summary>The mean of the places where the surface crosses the edges of a cell, in cells; null where it does not.</summary>
    private Vector3? Crossing(int x, int y, int z, float level)
    {
        Vector3 sum = Vector3.Zero;
        int count = 0;
        for (int corner = 0; corner < 8; corner++)
        {
            (int cx, int cy, int cz) = (corner & 1, (corner >> 1) & 1, corner >> 2);
            float a = _density[At(x + cx, y + cy, z + cz)];
            for (int axis = 0; axis < 3; axis++)
            {
                int far = corner | (1 << axis);
                if (far == corner)
                {
                    continue;
                }

                float b = _density[At(x + (far & 1), y + ((far >> 1) & 1), z + (far >> 2))];
                if ((a > level) != (b > level))
                {
                    sum += Vector3.Lerp(new Vector3(cx, cy, cz), new Vector3(far & 1, (far >> 1) & 1, far >> 2), (level - a) / (b - a));
                    count++;
                }
            }
        }

        return count > 0 ? new Vector3(x, y, z) + (sum / count) : null;
    }

    /// <summary>The way from dense to thin in the middle of a cell.</summary>
    private Vector3 Outwards(int x, int y, int z)
    {
        Vector3 sum = Vector3.Zero;
        for (int corner = 0; corner < 8; corner++)
        {
            (int cx, int cy, int cz) = (corner & 1, (corner >> 1) & 1, corner >> 2);
            sum -= _density[At(x + cx, y + cy, z + cz)] * new Vector3((2 * cx) - 1, (2 * cy) - 1, (2 * cz) - 1);
        }

        return sum.LengthSquared() > 1e-20f ? Vector3.Normalize(sum) : Vector3.UnitY;
    }
}
