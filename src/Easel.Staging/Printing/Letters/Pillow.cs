using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Bodies over filled areas whose height depends on the distance from the border: foil balloons, icing from a bag, satin stitch, heaped sand.</summary>
internal static class Pillow
{
    /// <summary>The steepest that a side is shaded.</summary>
    private const float Steepest = 5;

    /// <summary>A rounded body over the page (z outwards), or null where the area is too thin to be one.</summary>
    /// <param name="polygon">The area.</param>
    /// <param name="height">Greatest height over the page, metres.</param>
    /// <param name="round">Distance from the border within which it rises, share of half the widest stroke; 1 is a full round.</param>
    /// <param name="back">How far the body reaches below the page: a mirrored back for what hangs free, 0 for what lies on something.</param>
    public static Mesh? Build(OutlinePolygon polygon, float height, float round, float back = 0)
    {
        GlyphField field = GlyphField.Of(polygon);
        float reach = field.Deepest * round;
        return field.Deepest <= 0 ? null : Over(field, 0, distance =>
        {
            // A quarter ellipse from the border to the plateau.
            float s = 1 - Math.Clamp(distance / reach, 0, 1);
            return height * MathF.Sqrt(MathF.Max(0, 1 - (s * s)));
        }, back / height);
    }

    /// <summary>A surface over all that lies deeper than a level.</summary>
    /// <param name="field">Distances from the border.</param>
    /// <param name="level">Distance at which the surface ends; negative reaches outside.</param>
    /// <param name="profile">Height over the page by the distance, metres.</param>
    /// <param name="mirrored">Depth of a mirrored back relative to the front, or 0 for none.</param>
    public static Mesh? Over(GlyphField field, float level, Func<float, float> profile, float mirrored = 0)
    {
        var body = new Body(field, level, profile, mirrored);
        for (int y = 0; y + 1 < field.Rows; y++)
        {
            for (int x = 0; x + 1 < field.Columns; x++)
            {
                body.AddCell(x, y);
            }
        }

        return body.ToMesh();
    }

    /// <summary>Marching squares over the field: cells at the border are cut where the distance is that of the level.</summary>
    private sealed class Body(GlyphField field, float level, Func<float, float> profile, float mirrored)
    {
        private readonly List<Vector3> _positions = [];
        private readonly List<Vector3> _normals = [];
        private readonly List<int> _indices = [];
        private readonly Dictionary<(int, int, int), int> _welded = [];

        public void AddCell(int x, int y)
        {
            ReadOnlySpan<(int X, int Y)> corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];
            Span<int> ring = stackalloc int[8];
            int count = 0;
            for (int i = 0; i < 4; i++)
            {
                ((int ax, int ay), (int bx, int by)) = (corners[i], corners[(i + 1) % 4]);
                bool aIn = field[ax, ay] > level, bIn = field[bx, by] > level;
                if (aIn)
                {
                    ring[count++] = Inside(ax, ay);
                }

                if (aIn != bIn)
                {
                    ring[count++] = Border(ax, ay, bx, by);
                }
            }

            for (int i = 2; i < count; i++)
            {
                _indices.AddRange([ring[0], ring[i - 1], ring[i]]);
                if (mirrored > 0)
                {
                    _indices.AddRange([Rear(ring[0]), Rear(ring[i]), Rear(ring[i - 1])]);
                }
            }
        }

        public Mesh? ToMesh() => _indices.Count == 0 ? null : new Mesh([.. _positions], [.. _normals], [.. _indices]);

        private int Inside(int x, int y) => _welded.TryGetValue((x, y, 0), out int i) ? i : _welded[(x, y, 0)] = Add(field.Node(x, y), field[x, y]);

        private int Border(int ax, int ay, int bx, int by)
        {
            // The same point from either side.
            bool swap = bx < ax || by < ay;
            ((int x0, int y0), (int x1, int y1)) = swap ? ((bx, by), (ax, ay)) : ((ax, ay), (bx, by));
            (int, int, int) key = (x0, y0, x1 > x0 ? 1 : 2);
            if (_welded.TryGetValue(key, out int i))
            {
                return i;
            }

            float a = field[x0, y0] - level, b = field[x1, y1] - level;
            return _welded[key] = Add(Vector2.Lerp(field.Node(x0, y0), field.Node(x1, y1), a / (a - b)), level);
        }

        private int Rear(int front)
        {
            if (_welded.TryGetValue((-1, front, 0), out int i))
            {
                return i;
            }

            (Vector3 p, Vector3 n) = (_positions[front], _normals[front]);
            _positions.Add(p with { Z = -p.Z * mirrored });
            _normals.Add(n with { Z = -n.Z });
            return _welded[(-1, front, 0)] = _positions.Count - 1;
        }

        private int Add(Vector2 p, float distance)
        {
            float e = 0.75f * field.Cell;
            float gx = (field.At(p + new Vector2(e, 0)) - field.At(p - new Vector2(e, 0))) / (2 * e);
            float gy = (field.At(p + new Vector2(0, e)) - field.At(p - new Vector2(0, e))) / (2 * e);
            float slope = Math.Clamp((profile(distance + e) - profile(distance - e)) / (2 * e), -Steepest, Steepest);
            _positions.Add(new Vector3(p, profile(distance)));
            _normals.Add(Vector3.Normalize(new Vector3(-gx * slope, -gy * slope, 1)));
            return _positions.Count - 1;
        }
    }
}
