using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>The surface inside one block of 8³ cells: vertices, and the grid edges that cross it.</summary>
internal sealed class SdfBlock
{
    /// <summary>Cells along one side.</summary>
    public const int Cells = 8;

    private const int Side = Cells + 1;
    private const int Samples = Side * Side * Side;
    private const int PaddedSamples = (Samples + Lanes.Count - 1) / Lanes.Count * Lanes.Count;

    private static readonly SdfBlock _empty = new([], [], [], [], []);
    private static readonly float[] _sampleX = Offsets(0);
    private static readonly float[] _sampleY = Offsets(1);
    private static readonly float[] _sampleZ = Offsets(2);

    private readonly short[] _vertexOfCell;

    private SdfBlock(Vector3[] positions, Vector3[] normals, Vector3[] colors, int[] edges, short[] vertexOfCell)
    {
        Positions = positions;
        Normals = normals;
        Colors = colors;
        Edges = edges;
        _vertexOfCell = vertexOfCell;
    }

    public Vector3[] Positions { get; }

    public Vector3[] Normals { get; }

    public Vector3[] Colors { get; }

    /// <summary>Packed crossings of the three edges at each cell's smallest corner, see <see cref="UnpackEdge"/>.</summary>
    public int[] Edges { get; }

    public int CellVertex(int x, int y, int z) => _vertexOfCell.Length == 0 ? -1 : _vertexOfCell[x + (Cells * (y + (Cells * z)))];

    public static (int Cell, int Axis, bool Outwards) UnpackEdge(int edge) => (edge >> 3, (edge >> 1) & 3, (edge & 1) != 0);

    public static (int X, int Y, int Z) UnpackCell(int cell) => (cell % Cells, cell / Cells % Cells, cell / (Cells * Cells));

    public static SdfBlock Build(SdfShape shape, Vector3 corner, float cell, Scratch scratch)
    {
        // The ball around the block includes room for vertices that slide while they are projected.
        float halfDiagonal = 0.8660254f * Cells * cell;
        SdfShape local = shape.Prune(corner + new Vector3(0.5f * Cells * cell), halfDiagonal + (1.5f * cell));
        float[] d = scratch.Distances;
        Span<Vector256<float>> wide = MemoryMarshal.Cast<float, Vector256<float>>(d.AsSpan());
        ReadOnlySpan<Vector256<float>> sx = MemoryMarshal.Cast<float, Vector256<float>>(_sampleX);
        ReadOnlySpan<Vector256<float>> sy = MemoryMarshal.Cast<float, Vector256<float>>(_sampleY);
        ReadOnlySpan<Vector256<float>> sz = MemoryMarshal.Cast<float, Vector256<float>>(_sampleZ);
        uint anyInside = 0, anyOutside = 0;
        for (int i = 0; i < wide.Length; i++)
        {
            var points = new Lanes(
                Vector256.Create(corner.X) + (sx[i] * cell), Vector256.Create(corner.Y) + (sy[i] * cell), Vector256.Create(corner.Z) + (sz[i] * cell));
            Vector256<float> v = local.Distance(points);
            wide[i] = v;
            uint inside = Vector256.LessThan(v, Vector256<float>.Zero).ExtractMostSignificantBits();
            anyInside |= inside;
            anyOutside |= ~inside & 0xff;
        }

        if (anyInside == 0 || anyOutside == 0)
        {
            return _empty;
        }

        (short[] vertexOfCell, int[] edges) = FindVertices(d, corner, cell, scratch.Vertices);
        return Project(local, cell, scratch.Vertices, vertexOfCell, edges);
    }

    /// <summary>One vertex per cell that the surface passes through: the mean of the crossings of its edges.</summary>
    private static (short[] VertexOfCell, int[] Edges) FindVertices(float[] d, Vector3 corner, float cell, List<Vector3> vertices)
    {
        vertices.Clear();
        var vertexOfCell = new short[Cells * Cells * Cells];
        var edges = new List<int>();
        for (int index = 0; index < vertexOfCell.Length; index++)
        {
            (int x, int y, int z) = UnpackCell(index);
            int at = x + (Side * (y + (Side * z)));
            int mask = 0;
            for (int c = 0; c < 8; c++)
            {
                mask |= d[at + CornerOffset(c)] < 0 ? 1 << c : 0;
            }

            if (mask is 0 or 255)
            {
                vertexOfCell[index] = -1;
                continue;
            }

            Vector3 sum = Vector3.Zero;
            int crossings = 0;
            for (int axis = 0; axis < 3; axis++)
            {
                int bit = 1 << axis;
                for (int c = 0; c < 8; c++)
                {
                    if ((c & bit) == 0 && ((mask >> c) & 1) != ((mask >> (c | bit)) & 1))
                    {
                        float a = d[at + CornerOffset(c)], b = d[at + CornerOffset(c | bit)];
                        Vector3 from = new(c & 1, (c >> 1) & 1, c >> 2), along = new(axis == 0 ? 1 : 0, axis == 1 ? 1 : 0, axis == 2 ? 1 : 0);
                        sum += from + (along * (a / (a - b)));
                        crossings++;
                    }
                }

                // The edges at the smallest corner belong to this cell; the inside lies at their start when bit 0 is set.
                if ((mask & 1) != ((mask >> bit) & 1))
                {
                    edges.Add((index << 3) | (axis << 1) | (mask & 1));
                }
            }

            vertexOfCell[index] = (short)vertices.Count;
            vertices.Add(corner + ((new Vector3(x, y, z) + (sum / crossings)) * cell));
        }

        return (vertexOfCell, [.. edges]);
    }

    /// <summary>Slides vertices onto the surface, then reads normals and colours there, eight at once.</summary>
    private static SdfBlock Project(SdfShape local, float cell, List<Vector3> vertices, short[] vertexOfCell, int[] edges)
    {
        const int Steps = 2;
        const float GradientStep = 0.25f, NormalStep = 0.4f, MaxStep = 0.5f, MaxMove = 1.2f;
        int n = vertices.Count;
        var positions = new Vector3[n];
        var normals = new Vector3[n];
        var colors = new Vector3[n];
        ReadOnlySpan<Vector3> source = CollectionsMarshal.AsSpan(vertices);
        for (int i = 0; i < n; i += Lanes.Count)
        {
            Lanes start = Lanes.Load(source[i..Math.Min(n, i + Lanes.Count)]), p = start;
            for (int step = 0; step < Steps; step++)
            {
                (Lanes g, Vector256<float> d) = SdfGradient.At(local, p, GradientStep * cell);
                Vector256<float> length2 = Vector256.Max(g.LengthSquared, Vector256.Create(1e-6f));

                // Newton: −d g/|g|², shortened to half a cell.
                Vector256<float> limit = Vector256.Create(MaxStep * cell) / Vector256.Sqrt(length2);
                Vector256<float> move = Vector256.Max(Vector256.Min(d / length2, limit), -limit);
                p = p.Add(g.Scale(-move));
            }

            (Lanes normal, _) = SdfGradient.At(local, p, NormalStep * cell);
            Lanes color = Lanes.Broadcast(Vector3.One);
            local.Shade(p, ref color);
            for (int lane = 0; lane < Lanes.Count && i + lane < n; lane++)
            {
                Vector3 moved = p[lane], from = source[i + lane];
                bool kept = Vector3.DistanceSquared(moved, from) <= MaxMove * MaxMove * cell * cell;
                positions[i + lane] = kept ? moved : from;
                normals[i + lane] = SdfGradient.Normalize(normal[lane], Vector3.UnitY);
                colors[i + lane] = color[lane];
            }
        }

        return new SdfBlock(positions, normals, colors, edges, vertexOfCell);
    }

    private static int CornerOffset(int corner) => (corner & 1) + (Side * ((corner >> 1) & 1)) + (Side * Side * (corner >> 2));

    private static float[] Offsets(int axis)
    {
        var offsets = new float[PaddedSamples];
        for (int i = 0; i < PaddedSamples; i++)
        {
            int s = Math.Min(i, Samples - 1);
            offsets[i] = axis switch { 0 => s % Side, 1 => s / Side % Side, _ => s / (Side * Side) };
        }

        return offsets;
    }

    /// <summary>Buffers of one thread.</summary>
    internal sealed class Scratch
    {
        public float[] Distances { get; } = new float[PaddedSamples];

        public List<Vector3> Vertices { get; } = [];
    }
}
