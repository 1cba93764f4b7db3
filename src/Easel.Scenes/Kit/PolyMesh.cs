using System.Numerics;

namespace Easel.Scenes.Kit;

/// <summary>
/// A mesh at work: shared vertices and polygons of any size, changed in place by fluent calls and turned into an immutable
/// <see cref="Meshes.Mesh"/> at the end. Metres, +Y up; polygons run counter-clockwise seen from outside. Make one with
/// <see cref="Shapes"/>, bend, paint and place it, and hand it to a <see cref="ModelBuilder"/>.
/// </summary>
/// <remarks>
/// Every vertex keeps <em>rest coordinates</em>: where it was before it was bent or placed. Patterns are evaluated there, so grain
/// follows its plank. They are recorded by the first operation that moves the mesh.
/// </remarks>
public sealed partial class PolyMesh
{
    private readonly List<int> _corners = [];
    private readonly List<int> _starts = [0];
    private List<Vector3>? _colors;
    private List<Vector3>? _rest;
    private List<Vector3>? _normals;

    /// <summary>Vertex positions, metres.</summary>
    public List<Vector3> Positions { get; } = [];

    /// <summary>Number of polygons.</summary>
    public int FaceCount => _starts.Count - 1;

    /// <summary>Axis-aligned box of the positions.</summary>
    public Bounds Bounds => Bounds.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Positions));

    /// <summary>The vertices of a polygon, counter-clockwise from outside. Valid until the mesh is changed.</summary>
    public ReadOnlySpan<int> Face(int index) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_corners)[_starts[index].._starts[index + 1]];

    /// <summary>Adds a vertex and returns its index. Only for meshes not yet painted, placed or given exact normals.</summary>
    public int AddVertex(Vector3 position)
    {
        Positions.Add(position);
        return Positions.Count - 1;
    }

    /// <summary>Adds a polygon, counter-clockwise from outside. Repeated neighbours (collapsed edges) are dropped, and so is what remains
    /// of a polygon with fewer than three corners.</summary>
    public void AddFace(params ReadOnlySpan<int> vertices)
    {
        int first = _corners.Count;
        foreach (int v in vertices)
        {
            if (_corners.Count == first || _corners[^1] != v)
            {
                _corners.Add(v);
            }
        }

        if (_corners.Count - first > 1 && _corners[^1] == _corners[first])
        {
            _corners.RemoveAt(_corners.Count - 1);
        }

        if (_corners.Count - first < 3)
        {
            _corners.RemoveRange(first, _corners.Count - first);
            return;
        }

        _starts.Add(_corners.Count);
    }

    /// <summary>An independent copy.</summary>
    public PolyMesh Clone()
    {
        var copy = new PolyMesh();
        copy.Positions.AddRange(Positions);
        copy._corners.AddRange(_corners);
        copy._starts.Clear();
        copy._starts.AddRange(_starts);
        copy._colors = _colors is null ? null : [.. _colors];
        copy._rest = _rest is null ? null : [.. _rest];
        copy._normals = _normals is null ? null : [.. _normals];
        return copy;
    }

    /// <summary>Appends other meshes; vertices are not welded.</summary>
    public PolyMesh Join(params ReadOnlySpan<PolyMesh> others)
    {
        foreach (PolyMesh other in others)
        {
            Append(other);
        }

        return this;
    }

    /// <summary>Shares vertices closer than <paramref name="tolerance"/> metres, and drops polygons that collapse.</summary>
    public PolyMesh Weld(float tolerance = 1e-5f)
    {
        var cells = new Dictionary<(int, int, int), int>(Positions.Count);
        int[] map = new int[Positions.Count];
        int kept = 0;
        for (int i = 0; i < Positions.Count; i++)
        {
            Vector3 p = Positions[i] / tolerance;
            var key = ((int)MathF.Round(p.X), (int)MathF.Round(p.Y), (int)MathF.Round(p.Z));
            if (!cells.TryGetValue(key, out map[i]))
            {
                map[i] = kept;
                cells.Add(key, kept);
                Positions[kept] = Positions[i];
                Move(_colors, i, kept);
                Move(_rest, i, kept);
                kept++;
            }
        }

        Positions.RemoveRange(kept, Positions.Count - kept);
        _colors?.RemoveRange(kept, _colors.Count - kept);
        _rest?.RemoveRange(kept, _rest.Count - kept);
        _normals = null;
        int[] corners = [.. _corners], starts = [.. _starts];
        _corners.Clear();
        _starts.Clear();
        _starts.Add(0);
        for (int f = 0; f + 1 < starts.Length; f++)
        {
            Span<int> face = corners.AsSpan(starts[f]..starts[f + 1]);
            foreach (ref int v in face)
            {
                v = map[v];
            }

            AddFace(face);
        }

        return this;

        static void Move(List<Vector3>? list, int from, int to)
        {
            if (list is not null)
            {
                list[to] = list[from];
            }
        }
    }

    /// <summary>Volume enclosed by a closed mesh, cubic metres; negative when it is inside out.</summary>
    public double Volume()
    {
        double sum = 0;
        for (int f = 0; f < FaceCount; f++)
        {
            ReadOnlySpan<int> face = Face(f);
            for (int k = 1; k + 1 < face.Length; k++)
            {
                sum += Vector3.Dot(Positions[face[0]], Vector3.Cross(Positions[face[k]], Positions[face[k + 1]]));
            }
        }

        return sum / 6;
    }

    private void Append(PolyMesh other)
    {
        int offset = Positions.Count;
        Merge(ref _colors, other._colors, i => Vector3.One, i => Vector3.One);
        Merge(ref _rest, other._rest, i => Positions[i], i => other.Positions[i]);
        if (_normals is not null || other._normals is not null)
        {
            Vector3[] mine = VertexNormals(), theirs = other.VertexNormals();
            Merge(ref _normals, other._normals, i => mine[i], i => theirs[i]);
        }

        Positions.AddRange(other.Positions);
        foreach (int v in other._corners)
        {
            _corners.Add(v + offset);
        }

        int cornerOffset = _starts[^1];
        for (int f = 1; f < other._starts.Count; f++)
        {
            _starts.Add(other._starts[f] + cornerOffset);
        }

        void Merge(ref List<Vector3>? mine, List<Vector3>? theirs, Func<int, Vector3> myDefault, Func<int, Vector3> theirDefault)
        {
            if (mine is null && theirs is null)
            {
                return;
            }

            mine ??= [.. Enumerable.Range(0, offset).Select(myDefault)];
            mine.AddRange(theirs ?? Enumerable.Range(0, other.Positions.Count).Select(theirDefault));
        }
    }

    private void RecordRest() => _rest ??= [.. Positions];
}
