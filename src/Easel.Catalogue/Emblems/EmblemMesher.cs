using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// Makes the closed mesh of an emblem from its form: front and back are cut from one grid along the outline (marching squares, so that both
/// have the same border), and a rounded rim joins them.
/// </summary>
internal sealed class EmblemMesher
{
    /// <summary>The rim is an arc of this radius; it begins where the front slopes by <see cref="RimSlope"/>.</summary>
    private const float RimRadius = 0.021f, RimSlope = 0.8f;

    /// <summary>Width of the strip along the outline over which shading bends into the rim, as a share of the extent.</summary>
    private const float RimBend = 0.022f;

    private const int RimSteps = 3;

    private readonly EmblemField _field;
    private readonly EmblemBody _body;
    private readonly int _stride;
    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<int> _indices = [];
    private readonly Dictionary<(int Node, int Side), int> _vertices = [];
    private readonly List<(int From, int To)> _border = [];
    private readonly List<Vector2> _places = [];
    private readonly List<bool> _isBorder = [];
    private readonly int _columns;

    private EmblemMesher(EmblemField field, EmblemBody body, int stride)
    {
        (_field, _body, _stride) = (field, body, stride);
        _columns = (field.Frame.Width - 1) / stride;
    }

    /// <summary>The mesh, in metres; front towards +Z.</summary>
    /// <param name="field">The form.</param>
    /// <param name="body">How large and thick it is and where it stands.</param>
    /// <param name="stride">Pixels of the form a cell of the mesh.</param>
    public static Mesh Build(EmblemField field, EmblemBody body, int stride)
    {
        var mesher = new EmblemMesher(field, body, stride);
        mesher.CutFront();
        mesher.Raise();
        mesher.CloseWithRim();
        return new Mesh([.. mesher._positions], [.. mesher._normals], [.. mesher._indices]);
    }

    /// <summary>How far the rim stands out from the outline of the drawing, as a share of the longer side.</summary>
    public static float Overhang => RimRadius * (1 - MathF.Sin(RimSlope));

    private float Value(int column, int row) => _field.Distance[(row * _stride * _field.Frame.Width) + (column * _stride)];

    private void CutFront()
    {
        int rows = (_field.Frame.Height - 1) / _stride;
        Span<int> ring = stackalloc int[8];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < _columns; column++)
            {
                CutCell(column, row, ring);
            }
        }
    }

    /// <summary>Goes once around a cell and collects corners inside and places where the outline crosses a side.</summary>
    private void CutCell(int column, int row, Span<int> ring)
    {
        (int X, int Y)[] corners = [(column, row), (column, row + 1), (column + 1, row + 1), (column + 1, row)];
        float middle = 0;
        int inside = 0;
        foreach ((int x, int y) in corners)
        {
            float v = Value(x, y);
            middle += v;
            inside += v > 0 ? 1 : 0;
        }

        if (inside == 0)
        {
            return;
        }

        // Two opposite corners: one band or two tips, as the middle says.
        bool isSaddle = inside == 2 && Value(corners[0].X, corners[0].Y) > 0 == Value(corners[2].X, corners[2].Y) > 0;
        int count = 0;
        for (int k = 0; k < 4; k++)
        {
            (int X, int Y) a = corners[k], b = corners[(k + 1) % 4];
            bool from = Value(a.X, a.Y) > 0, to = Value(b.X, b.Y) > 0;
            if (from)
            {
                ring[count++] = Corner(a.X, a.Y);
            }

            if (from != to)
            {
                ring[count++] = Crossing(a, b);
            }
        }

        if (isSaddle && middle <= 0)
        {
            SplitSaddle(ring, count);
            return;
        }

        for (int k = 2; k < count; k++)
        {
            Add(ring[0], ring[k - 1], ring[k]);
        }

        // Two places on the outline that follow each other are the ends of a cut.
        for (int k = 0; k < count; k++)
        {
            int leaving = ring[k], entering = ring[(k + 1) % count];
            if (_isBorder[leaving] && _isBorder[entering])
            {
                _border.Add((leaving, entering));
            }
        }
    }

    // The ring holds corner and crossing in turn; a tip is a corner with the crossings on its two sides.
    private void SplitSaddle(Span<int> ring, int count)
    {
        for (int k = 0; k < count; k++)
        {
            if (!_isBorder[ring[k]])
            {
                int before = ring[(k + count - 1) % count], after = ring[(k + 1) % count];
                Add(before, ring[k], after);
                _border.Add((after, before));
            }
        }
    }

    private int Corner(int column, int row)
    {
        int node = (row * (_columns + 1)) + column;
        return Vertex((node, 0), new Vector2(column, row) * _stride, false);
    }

    private int Crossing((int X, int Y) a, (int X, int Y) b)
    {
        // Each side of the grid belongs to its left or upper corner, so that two cells find the same vertex.
        if (b.X < a.X || b.Y < a.Y)
        {
            (a, b) = (b, a);
        }

        float from = Value(a.X, a.Y), to = Value(b.X, b.Y), t = Math.Clamp(from / (from - to), 0.06f, 0.94f);
        int node = (a.Y * (_columns + 1)) + a.X;
        return Vertex((node, b.X > a.X ? 1 : 2), Vector2.Lerp(new Vector2(a.X, a.Y), new Vector2(b.X, b.Y), t) * _stride, true);
    }

    private int Vertex((int Node, int Side) key, Vector2 place, bool isBorder)
    {
        if (!_vertices.TryGetValue(key, out int vertex))
        {
            _vertices[key] = vertex = _places.Count;
            _places.Add(place);
            _isBorder.Add(isBorder);
        }

        return vertex;
    }

    private void Add(int a, int b, int c)
    {
        _indices.Add(a);
        _indices.Add(b);
        _indices.Add(c);
    }

    /// <summary>Gives the vertices of the front their heights, and adds the back behind them.</summary>
    private void Raise()
    {
        int front = _places.Count, triangles = _indices.Count;
        float rim = _body.Extent * RimRadius * MathF.Cos(RimSlope);
        for (int v = 0; v < front; v++)
        {
            Vector2 p = _places[v];
            float swell = _isBorder[v] ? 0 : _body.SwellAt(_field, p);
            _positions.Add(_body.Place(_field, p, rim + swell + _body.ReliefAt(_field, p)));
            _normals.Add(FrontNormal(v));
        }

        for (int v = 0; v < front; v++)
        {
            Vector2 p = _places[v];
            float swell = _isBorder[v] ? 0 : _body.SwellAt(_field, p);
            _positions.Add(_body.Place(_field, p, -rim - (EmblemBody.BackShare * swell)));
            _normals.Add(_normals[v] * new Vector3(1, 1, -1));
        }

        for (int t = 0; t < triangles; t += 3)
        {
            Add(_indices[t] + front, _indices[t + 2] + front, _indices[t + 1] + front);
        }
    }

    private void CloseWithRim()
    {
        int front = _places.Count;
        var rings = new Dictionary<int, int[]>();
        foreach ((int from, int to) in _border)
        {
            int[] a = Ring(from), b = Ring(to);
            for (int k = 0; k + 1 < a.Length; k++)
            {
                Add(a[k], a[k + 1], b[k + 1]);
                Add(a[k], b[k + 1], b[k]);
            }
        }

        int[] Ring(int vertex)
        {
            if (rings.TryGetValue(vertex, out int[]? ring))
            {
                return ring;
            }

            rings[vertex] = ring = new int[(2 * RimSteps) + 1];
            ring[0] = vertex;
            ring[^1] = vertex + front;
            Vector2 outward = Outward(_places[vertex]);
            Vector3 start = _positions[vertex], end = _positions[vertex + front];
            float radius = _body.Extent * RimRadius, middle = end.Z + (radius * MathF.Cos(RimSlope));
            for (int k = 1; k < ring.Length - 1; k++)
            {
                float angle = RimSlope + ((MathF.PI - (2 * RimSlope)) * k / (ring.Length - 1));
                float reach = radius * (MathF.Sin(angle) - MathF.Sin(RimSlope));

                // The front may stand a little higher by its relief: the arc is stretched to meet it.
                float z = middle + (radius * MathF.Cos(angle));
                z = angle < MathF.PI / 2 ? middle + ((z - middle) * (start.Z - middle) / (radius * MathF.Cos(RimSlope))) : z;
                ring[k] = _positions.Count;
                _positions.Add(new Vector3(start.X + (outward.X * reach), start.Y + (outward.Y * reach), z));
                _normals.Add(Tilted(outward, angle));
            }

            return ring;
        }
    }

    private static Vector3 Tilted(Vector2 outward, float angle) => new(outward * MathF.Sin(angle), MathF.Cos(angle));

    /// <summary>The slope of the form, which bends into that of the rim towards the outline: by distance alone, however the cells are cut.</summary>
    private Vector3 FrontNormal(int vertex)
    {
        Vector2 p = _places[vertex];
        if (_isBorder[vertex])
        {
            return Tilted(Outward(p), RimSlope);
        }

        float distance = _field.At(_field.Distance, p.X, p.Y) * _body.Scale / (RimBend * _body.Extent);
        return distance >= 1 ? SlopeNormal(p) : Vector3.Normalize(Vector3.Lerp(Tilted(Outward(p), RimSlope), SlopeNormal(p), Noise.SmoothStep(0, 1, distance)));
    }

    /// <summary>Away from the body, in the axes of the model.</summary>
    private Vector2 Outward(Vector2 p)
    {
        const float Step = 1.5f;
        var g = new Vector2(
            _field.At(_field.Distance, p.X + Step, p.Y) - _field.At(_field.Distance, p.X - Step, p.Y),
            _field.At(_field.Distance, p.X, p.Y + Step) - _field.At(_field.Distance, p.X, p.Y - Step));
        float length = g.Length();
        return length > 1e-6f ? new Vector2(-g.X, g.Y) / length : Vector2.UnitY;
    }

    private Vector3 SlopeNormal(Vector2 p)
    {
        const float Step = 1.5f;
        float pixel = _body.Scale / _field.Frame.PixelsPerUnit;
        float x = (_body.FormAt(_field, p + new Vector2(Step, 0)) - _body.FormAt(_field, p - new Vector2(Step, 0))) / (2 * Step * pixel);
        float y = (_body.FormAt(_field, p + new Vector2(0, Step)) - _body.FormAt(_field, p - new Vector2(0, Step))) / (2 * Step * pixel);
        return Vector3.Normalize(new Vector3(-x, y, 1));
    }
}
