using System.Numerics;

namespace Easel.Scenes.Kit;

/// <content>Cutting patches out of a skin: windows, lamps, doors, arches.</content>
public sealed partial class PolyMesh
{
    /// <summary>
    /// Cuts the mesh along the zero line of a function and takes out the part where it is negative. The cut follows the line within each
    /// polygon, so its edge is smooth even on a coarse mesh. Call <c>WithNormals(VertexNormals())</c> before, and both sides keep the
    /// shading of the whole.
    /// </summary>
    /// <param name="field">Negative inside; about a distance in metres.</param>
    /// <returns>The part taken out.</returns>
    public PolyMesh Cut(Func<Vector3, float> field)
    {
        int count = Positions.Count;
        float[] values = new float[count];
        bool any = false;
        for (int i = 0; i < count; i++)
        {
            values[i] = field(Positions[i]);
            any |= values[i] < 0;
        }

        var inside = new PolyMesh();
        if (!any)
        {
            return inside;
        }

        // New vertices on crossed edges are shared by both neighbours.
        var crossings = new Dictionary<(int, int), int>();
        List<int> kept = [], taken = [], keptStarts = [0], takenStarts = [0];
        for (int f = 0; f < FaceCount; f++)
        {
            ReadOnlySpan<int> face = Face(f);
            for (int k = 0; k < face.Length; k++)
            {
                int a = face[k], b = face[k + 1 < face.Length ? k + 1 : 0];
                (values[a] < 0 ? taken : kept).Add(a);
                if (values[a] < 0 != values[b] < 0)
                {
                    int c = Crossing(a, b);
                    kept.Add(c);
                    taken.Add(c);
                }
            }

            keptStarts.Add(kept.Count);
            takenStarts.Add(taken.Count);
        }

        // Both parts are made compact: each keeps only the vertices it uses.
        inside = Compact(taken, takenStarts);
        Take(Compact(kept, keptStarts));
        return inside;

        int Crossing(int a, int b)
        {
            (int, int) key = a < b ? (a, b) : (b, a);
            if (crossings.TryGetValue(key, out int made))
            {
                return made;
            }

            // A few steps of false position, as the field need not be linear along the edge.
            (a, b) = key;
            float t0 = 0, t1 = 1, v0 = values[a], v1 = values[b], t = 0.5f;
            for (int i = 0; i < 3; i++)
            {
                t = Math.Clamp(t0 + ((t1 - t0) * v0 / (v0 - v1)), 0.001f, 0.999f);
                float v = field(Vector3.Lerp(Positions[a], Positions[b], t));
                if (v < 0 == v0 < 0)
                {
                    (t0, v0) = (t, v);
                }
                else
                {
                    (t1, v1) = (t, v);
                }

                if (v0 == v1)
                {
                    break;
                }
            }

            Positions.Add(Vector3.Lerp(Positions[a], Positions[b], t));
            _colors?.Add(Vector3.Lerp(_colors[a], _colors[b], t));
            _rest?.Add(Vector3.Lerp(_rest[a], _rest[b], t));
            _normals?.Add(Unit(Vector3.Lerp(_normals[a], _normals[b], t)));
            crossings.Add(key, Positions.Count - 1);
            return Positions.Count - 1;
        }
    }

    /// <summary>Sinks a patch into the surface it was cut from, and walls the step.</summary>
    /// <param name="depth">Metres inward along the normals.</param>
    /// <param name="where">Which border points get a wall, by position before sinking; all when omitted. A half that will be mirrored
    /// leaves out its middle.</param>
    /// <returns>The wall, facing the patch; give it the material of the surroundings.</returns>
    public PolyMesh Recess(float depth, Func<Vector3, bool>? where = null)
    {
        Vector3[] normals = VertexNormals();
        PolyMesh wall = Rim((p, n) => p - (n * depth), where).Flip();
        RecordRest();
        for (int i = 0; i < Positions.Count; i++)
        {
            Positions[i] -= normals[i] * depth;
        }

        return wall;
    }

    /// <summary>A strip from every open border to where a function puts it: the turned-in edge of a sheet. It faces away from the mesh.</summary>
    /// <param name="offset">From border position and normal to the other edge of the strip.</param>
    /// <param name="where">Which border points get a strip; all when omitted.</param>
    public PolyMesh Rim(Func<Vector3, Vector3, Vector3> offset, Func<Vector3, bool>? where = null)
    {
        Vector3[] normals = VertexNormals();
        var edges = new HashSet<(int, int)>();
        for (int f = 0; f < FaceCount; f++)
        {
            ReadOnlySpan<int> face = Face(f);
            for (int k = 0; k < face.Length; k++)
            {
                edges.Add((face[k], face[(k + 1) % face.Length]));
            }
        }

        var strip = new PolyMesh();
        var made = new Dictionary<int, (int Edge, int Far)>();
        for (int f = 0; f < FaceCount; f++)
        {
            int[] face = [.. Face(f)];
            for (int k = 0; k < face.Length; k++)
            {
                int a = face[k], b = face[(k + 1) % face.Length];
                if (!edges.Contains((b, a)) && (where is null || where(Positions[a]) || where(Positions[b])))
                {
                    (int Edge, int Far) u = Vertices(a), v = Vertices(b);
                    strip.AddFace(v.Edge, u.Edge, u.Far, v.Far);
                }
            }
        }

        return strip;

        (int Edge, int Far) Vertices(int i)
        {
            if (!made.TryGetValue(i, out (int Edge, int Far) pair))
            {
                pair = (strip.AddVertex(Positions[i]), strip.AddVertex(offset(Positions[i], normals[i])));
                made.Add(i, pair);
            }

            return pair;
        }
    }

    private PolyMesh Compact(List<int> corners, List<int> starts)
    {
        var result = new PolyMesh
        {
            _colors = _colors is null ? null : [],
            _rest = _rest is null ? null : [],
            _normals = _normals is null ? null : [],
        };
        int[] map = new int[Positions.Count];
        Span<int> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(corners);
        for (int f = 0; f + 1 < starts.Count; f++)
        {
            Span<int> face = all[starts[f]..starts[f + 1]];
            if (face.Length < 3)
            {
                continue;
            }

            foreach (ref int corner in face)
            {
                int v = corner;
                if (map[v] == 0)
                {
                    result.Positions.Add(Positions[v]);
                    result._colors?.Add(_colors![v]);
                    result._rest?.Add(_rest![v]);
                    result._normals?.Add(_normals![v]);
                    map[v] = result.Positions.Count;
                }

                corner = map[v] - 1;
            }

            result.AddFace(face);
        }

        return result;
    }

    private void Take(PolyMesh other)
    {
        Positions.Clear();
        Positions.AddRange(other.Positions);
        _corners.Clear();
        _corners.AddRange(other._corners);
        _starts.Clear();
        _starts.AddRange(other._starts);
        (_colors, _rest, _normals) = (other._colors, other._rest, other._normals);
    }
}
