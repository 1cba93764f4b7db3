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
    private const int Half = Cells / 2;

    /// <summary>Cells around a block in which its own pruned field must be right: vertices slide while they are projected.</summary>
    public const float Margin = 1.5f;

    private static readonly SdfBlock _empty = new([], [], [], [], []);
    private static readonly Vector256<float> _ramp = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);

    // Centres of the eighths of a block, in halves of a side.
    private static readonly Lanes _eighths = new(
        Vector256.Create(0.5f, 1.5f, 0.5f, 1.5f, 0.5f, 1.5f, 0.5f, 1.5f),
        Vector256.Create(0.5f, 0.5f, 1.5f, 1.5f, 0.5f, 0.5f, 1.5f, 1.5f),
        Vector256.Create(0.5f, 0.5f, 0.5f, 0.5f, 1.5f, 1.5f, 1.5f, 1.5f));

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

    /// <summary>A place is empty when its centre is this many half diagonals off the surface: estimated distances are not exact.</summary>
    public static float SkipFactor(SdfShape shape) => Math.Clamp(shape.Steepness, 1, 1.7f);

    /// <summary>Meshes one block.</summary>
    /// <param name="shape">A shape that is right in and around the block.</param>
    /// <param name="corner">Smallest corner, metres.</param>
    /// <param name="cell">Edge of a cell, metres.</param>
    /// <param name="slack">How far displacements move the surface, metres.</param>
    /// <param name="scratch">Buffers of this thread.</param>
    public static SdfBlock Build(SdfShape shape, Vector3 corner, float cell, float slack, Scratch scratch)
    {
        // A look at the eighths finds most blocks that the surface only passes by, and the empty parts of the others.
        const float HalfDiagonal = 0.8660254f;
        Lanes centers = _eighths.Scale(Vector256.Create(Half * cell)).Add(corner);
        Vector256<float> far = shape.Distance(centers);
        float limit = (SkipFactor(shape) * HalfDiagonal * Half * cell) + slack;
        uint near = Vector256.LessThanOrEqual(Vector256.Abs(far), Vector256.Create(limit)).ExtractMostSignificantBits();
        if (near == 0)
        {
            return _empty;
        }

        SdfShape local = shape.Prune(corner + new Vector3(Half * cell), ((HalfDiagonal * Cells) + Margin) * cell);
        if (!Sample(local, corner, cell, near, far, scratch.Distances))
        {
            return _empty;
        }

        (short[] vertexOfCell, int[] edges) = FindVertices(scratch, corner, cell);
        return Project(local, cell, scratch, vertexOfCell, edges);
    }

    /// <summary>Evaluates the corners of all cells, row by row; rows through far eighths take over their distance. False when all lie on one
    /// side of the surface.</summary>
    private static bool Sample(SdfShape local, Vector3 corner, float cell, uint near, Vector256<float> far, float[] d)
    {
        Vector256<float> xs = Vector256.Create(corner.X) + (_ramp * cell), last = Vector256.Create(corner.X + (Cells * cell));
        bool anyInside = false, anyOutside = false;
        for (int z = 0; z < Side; z++)
        {
            for (int y = 0; y < Side; y++)
            {
                int at = Side * (y + (Side * z)), touched = EighthsAround(y, z);
                Vector256<float> v;
                if ((near & touched) != 0)
                {
                    v = local.Distance(new Lanes(xs, Vector256.Create(corner.Y + (y * cell)), Vector256.Create(corner.Z + (z * cell))));
                }
                else
                {
                    int eighth = BitOperations.TrailingZeroCount(touched);
                    v = Vector256.Create(Vector128.Create(far[eighth]), Vector128.Create(far[eighth + 1]));
                }

                v.CopyTo(d, at);
                uint inside = Vector256.LessThan(v, Vector256<float>.Zero).ExtractMostSignificantBits();
                anyInside |= inside != 0;
                anyOutside |= inside != 0xff;
            }
        }

        // The face behind the rows, eight corners at once.
        Span<float> ys = stackalloc float[Lanes.Count], zs = stackalloc float[Lanes.Count];
        for (int first = 0; first < Side * Side; first += Lanes.Count)
        {
            for (int k = 0; k < Lanes.Count; k++)
            {
                int i = Math.Min(first + k, (Side * Side) - 1);
                (ys[k], zs[k]) = (corner.Y + (i % Side * cell), corner.Z + (i / Side * cell));
            }

            Vector256<float> v = local.Distance(new Lanes(last, Vector256.Create<float>(ys), Vector256.Create<float>(zs)));
            for (int k = 0; k < Lanes.Count && first + k < Side * Side; k++)
            {
                d[(Side * (first + k)) + Cells] = v[k];
                anyInside |= v[k] < 0;
                anyOutside |= v[k] >= 0;
            }
        }

        return anyInside && anyOutside;
    }

    /// <summary>The eighths that the row at (y, z) runs through or between, one bit each, in pairs along x.</summary>
    private static int EighthsAround(int y, int z)
    {
        int ys = y < Half ? 1 : y > Half ? 2 : 3, zs = z < Half ? 1 : z > Half ? 2 : 3;
        int pairs = ((ys & 1) != 0 ? 3 : 0) | ((ys & 2) != 0 ? 12 : 0);
        return ((zs & 1) != 0 ? pairs : 0) | ((zs & 2) != 0 ? pairs << 4 : 0);
    }

    /// <summary>One vertex per cell that the surface passes through: the mean of the crossings of its edges.</summary>
    private static (short[] VertexOfCell, int[] Edges) FindVertices(Scratch scratch, Vector3 corner, float cell)
    {
        float[] d = scratch.Distances;
        List<Vector3> vertices = scratch.Vertices;
        vertices.Clear();
        scratch.Gradients.Clear();
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
            scratch.Gradients.Add(CellGradient(d.AsSpan(at), 0.25f / cell));
        }

        return (vertexOfCell, [.. edges]);
    }

    /// <summary>Mean slope along the four edges of a cell in each direction.</summary>
    private static Vector3 CellGradient(ReadOnlySpan<float> d, float scale)
    {
        Vector3 sum = Vector3.Zero;
        for (int c = 0; c < 8; c++)
        {
            sum += d[CornerOffset(c)] * new Vector3((c & 1) != 0 ? 1 : -1, (c & 2) != 0 ? 1 : -1, (c & 4) != 0 ? 1 : -1);
        }

        return sum * scale;
    }

    /// <summary>Slides vertices onto the surface by two Newton steps, the first along the gradient of the cell, and reads normals and
    /// colours after the first, when what is left is a small part of a cell; eight at once.</summary>
    private static SdfBlock Project(SdfShape local, float cell, Scratch scratch, short[] vertexOfCell, int[] edges)
    {
        const float NormalStep = 0.4f, MaxMove = 1.2f;
        int n = scratch.Vertices.Count;
        var positions = new Vector3[n];
        var normals = new Vector3[n];
        var colors = new Vector3[n];
        ReadOnlySpan<Vector3> source = CollectionsMarshal.AsSpan(scratch.Vertices), gradients = CollectionsMarshal.AsSpan(scratch.Gradients);
        for (int i = 0; i < n; i += Lanes.Count)
        {
            int end = Math.Min(n, i + Lanes.Count);
            Lanes p = Lanes.Load(source[i..end]);
            p = NewtonStep(p, Lanes.Load(gradients[i..end]), local.Distance(p), cell);
            Lanes color = Lanes.Broadcast(Vector3.One);
            Vector256<float> d = local.Shade(p, ref color);
            (Lanes normal, _) = SdfGradient.At(local, p, NormalStep * cell);
            p = NewtonStep(p, normal, d, cell);
            for (int lane = 0; i + lane < end; lane++)
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

    /// <summary>Moves points by −d g/|g|², at most half a cell; not at all where the gradient is too small to be trusted.</summary>
    private static Lanes NewtonStep(in Lanes p, in Lanes gradient, Vector256<float> d, float cell)
    {
        const float MaxStep = 0.5f, Smallest2 = 0.04f;
        Vector256<float> length2 = Vector256.Max(gradient.LengthSquared, Vector256.Create(1e-6f));
        Vector256<float> limit = Vector256.Create(MaxStep * cell) / Vector256.Sqrt(length2);
        Vector256<float> move = Vector256.Max(Vector256.Min(d / length2, limit), -limit);
        move = Vector256.ConditionalSelect(Vector256.LessThan(length2, Vector256.Create(Smallest2)), Vector256<float>.Zero, move);
        return p.Add(gradient.Scale(-move));
    }

    private static int CornerOffset(int corner) => (corner & 1) + (Side * ((corner >> 1) & 1)) + (Side * Side * (corner >> 2));

    /// <summary>Buffers of one thread.</summary>
    internal sealed class Scratch
    {
        public float[] Distances { get; } = new float[Side * Side * Side];

        public List<Vector3> Vertices { get; } = [];

        public List<Vector3> Gradients { get; } = [];
    }
}
