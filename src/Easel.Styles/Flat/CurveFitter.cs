using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>
/// Turns the staircase of a border into straight lines, smooth bends and kept corners. The border is reduced to a polygon within half a
/// pixel or so (Ramer, Douglas and Peucker), its sides are fitted to the steps by least squares, and its corners, unless sharp, become
/// parabolas that stay within a pixel of it (compare Selinger's potrace).
/// </summary>
internal sealed class CurveFitter
{
    /// <summary>Distance in pixels of the frame that counts as a step and not as form.</summary>
    public const float Exact = 0.8f;

    // Farthest that a bend may leave its corner, and that a fitted corner may leave the border, in tolerances.
    private const float BendReach = 1.4f, MoveReach = 1.25f;

    // Turns beyond this are corners: sine of half of 66 degrees.
    private const float CornerSine = 0.545f;

    private readonly List<Vector2> _middles = [];
    private readonly List<int> _kept = [];
    private readonly List<Vector2> _polygon = [];
    private readonly Stack<(int From, int To)> _ranges = new();

    /// <summary>Appends the fitted border as a chain of short lines, the first point included.</summary>
    /// <param name="outline">The border.</param>
    /// <param name="tolerance">How far the result may leave it; <see cref="Exact"/> or more.</param>
    /// <param name="result">Receives the points.</param>
    public void Fit(in Outline outline, float tolerance, List<Vector2> result)
    {
        // Middles of the cracks lie half as far from the true border as their corners.
        Vector2[] corners = outline.Points;
        _middles.Clear();
        if (!outline.IsClosed)
        {
            _middles.Add(corners[0]);
        }

        for (int i = 1; i < corners.Length; i++)
        {
            _middles.Add((corners[i - 1] + corners[i]) * 0.5f);
        }

        _middles.Add(outline.IsClosed ? _middles[0] : corners[^1]);
        Simplify(outline.IsClosed, tolerance);
        Straighten(outline.IsClosed, MoveReach * tolerance);
        Bend(outline.IsClosed, BendReach * tolerance, result);
    }

    /// <summary>The fitted border as few pieces, lines and parabolas, and where it starts.</summary>
    /// <param name="outline">The border.</param>
    /// <param name="tolerance">How far the result may leave it; <see cref="Exact"/> or more.</param>
    public (Vector2 Start, List<CurvePiece> Pieces) FitPieces(in Outline outline, float tolerance)
    {
        List<Vector2> points = [];
        Fit(outline, tolerance, points);
        int last = _polygon.Count - 1;
        var pieces = new List<CurvePiece>();
        if (last < 2)
        {
            pieces.Add(new CurvePiece(_polygon[last], _polygon[last]));
            return (_polygon[0], pieces);
        }

        Vector2? start = outline.IsClosed ? null : _polygon[0];
        for (int k = outline.IsClosed ? 0 : 1; k < last; k++)
        {
            (Vector2 from, Vector2 corner, Vector2 to) = Corner(k, BendReach * tolerance);
            if (start is null)
            {
                start = from;
            }
            else
            {
                pieces.Add(new CurvePiece(from, from));
            }

            if (from != to)
            {
                pieces.Add(new CurvePiece(corner, to));
            }
        }

        pieces.Add(outline.IsClosed ? new CurvePiece(start!.Value, start.Value) : new CurvePiece(_polygon[last], _polygon[last]));
        return (start!.Value, pieces);
    }

    /// <summary>Where the parabola around a corner begins and ends; both are the corner where it stays sharp.</summary>
    private (Vector2 From, Vector2 Corner, Vector2 To) Corner(int k, float bendReach)
    {
        int last = _polygon.Count - 1;
        Vector2 corner = _polygon[k], u = corner - _polygon[k > 0 ? k - 1 : last - 1], v = _polygon[k + 1] - corner;
        float lu = u.Length(), lv = v.Length();
        float cosine = lu > 1e-4f && lv > 1e-4f ? Vector2.Dot(u, v) / (lu * lv) : 1;
        float halfSine = MathF.Sqrt(MathF.Max(0, (1 - cosine) * 0.5f));
        float reach = halfSine > CornerSine ? 0 : MathF.Min(MathF.Min(lu, lv) * 0.5f, 2 * bendReach / MathF.Max(halfSine, 1e-3f));
        return reach < 0.3f ? (corner, corner, corner) : (corner - (u * (reach / lu)), corner, corner + (v * (reach / lv)));
    }

    private void Simplify(bool closed, float tolerance)
    {
        int last = _middles.Count - 1;
        bool[] keep = new bool[last + 1];
        keep[0] = keep[last] = true;
        if (closed)
        {
            // A ring begins at a point on its rim; the one across from it is the other fixed one.
            int start = Farthest(_middles[0]);
            List<Vector2> turned = [.. _middles[start..last], .. _middles[..start], _middles[start]];
            _middles.Clear();
            _middles.AddRange(turned);
            keep[Farthest(_middles[0])] = true;
        }

        int from = 0;
        for (int i = 1; i <= last; i++)
        {
            if (keep[i])
            {
                _ranges.Push((from, i));
                from = i;
            }
        }

        while (_ranges.TryPop(out (int From, int To) range))
        {
            (float distance, int at) = FarthestFromLine(range.From, range.To);
            if (distance > tolerance)
            {
                keep[at] = true;
                _ranges.Push((range.From, at));
                _ranges.Push((at, range.To));
            }
        }

        _kept.Clear();
        for (int i = 0; i <= last; i++)
        {
            if (keep[i])
            {
                _kept.Add(i);
            }
        }
    }

    private int Farthest(Vector2 point)
    {
        int best = 0;
        for (int i = 1; i < _middles.Count - 1; i++)
        {
            best = Vector2.DistanceSquared(_middles[i], point) > Vector2.DistanceSquared(_middles[best], point) ? i : best;
        }

        return best;
    }

    private (float Distance, int At) FarthestFromLine(int from, int to)
    {
        Vector2 a = _middles[from], d = _middles[to] - a;
        float length2 = d.LengthSquared(), most = 0;
        int at = from;
        for (int i = from + 1; i < to; i++)
        {
            Vector2 p = _middles[i] - a;
            float along = length2 > 0 ? Math.Clamp(Vector2.Dot(p, d) / length2, 0, 1) : 0;
            float distance2 = Vector2.DistanceSquared(p, d * along);
            (most, at) = distance2 > most ? (distance2, i) : (most, at);
        }

        return (MathF.Sqrt(most), at);
    }

    /// <summary>Moves each corner of the polygon to where the lines fitted to its two sides meet.</summary>
    private void Straighten(bool closed, float moveReach)
    {
        _polygon.Clear();
        int sides = _kept.Count - 1;
        for (int k = 0; k <= sides; k++)
        {
            Vector2 own = _middles[_kept[k]];
            if (k == sides && closed)
            {
                _polygon.Add(_polygon[0]);
                break;
            }

            if (sides < 2 || (!closed && (k == 0 || k == sides)))
            {
                _polygon.Add(own);
                continue;
            }

            int before = (k + sides - 1) % sides;
            (Vector2 p, Vector2 u) = Line(_kept[before], _kept[before + 1]);
            (Vector2 q, Vector2 v) = Line(_kept[k], _kept[k + 1]);
            float cross = (u.X * v.Y) - (u.Y * v.X);
            const float nearlyParallel = 0.12f;
            Vector2 w = q - p;
            Vector2 meeting = MathF.Abs(cross) > nearlyParallel
                ? p + (u * (((w.X * v.Y) - (w.Y * v.X)) / cross))
                : (p + (u * Vector2.Dot(own - p, u)) + q + (v * Vector2.Dot(own - q, v))) * 0.5f;
            Vector2 move = meeting - own;
            float distance = move.Length();
            _polygon.Add(own + (move * (distance > moveReach ? moveReach / distance : 1)));
        }
    }

    /// <summary>The line through the middle of some points along which they spread.</summary>
    private (Vector2 Middle, Vector2 Direction) Line(int from, int to)
    {
        Vector2 a = _middles[from], b = _middles[to];
        int count = to - from + 1;
        if (count < 4)
        {
            return (a, Vector2.DistanceSquared(a, b) > 0 ? Vector2.Normalize(b - a) : Vector2.UnitX);
        }

        Vector2 mean = Vector2.Zero;
        for (int i = from; i <= to; i++)
        {
            mean += _middles[i];
        }

        mean /= count;
        float xx = 0, xy = 0, yy = 0;
        for (int i = from; i <= to; i++)
        {
            Vector2 d = _middles[i] - mean;
            xx += d.X * d.X;
            xy += d.X * d.Y;
            yy += d.Y * d.Y;
        }

        // Direction of the larger eigenvector of the covariance.
        float angle = 0.5f * MathF.Atan2(2 * xy, xx - yy);
        var direction = new Vector2(MathF.Cos(angle), MathF.Sin(angle));
        return (mean, Vector2.Dot(direction, b - a) < 0 ? -direction : direction);
    }

    private void Bend(bool closed, float bendReach, List<Vector2> result)
    {
        int last = _polygon.Count - 1;
        if (last < 2)
        {
            result.AddRange(_polygon);
            return;
        }

        int start = result.Count;
        if (!closed)
        {
            result.Add(_polygon[0]);
        }

        for (int k = closed ? 0 : 1; k < last; k++)
        {
            Vector2 corner = _polygon[k], before = _polygon[k > 0 ? k - 1 : last - 1], after = _polygon[k + 1];
            Vector2 u = corner - before, v = after - corner;
            float lu = u.Length(), lv = v.Length();
            float cosine = lu > 1e-4f && lv > 1e-4f ? Vector2.Dot(u, v) / (lu * lv) : 1;
            float halfSine = MathF.Sqrt(MathF.Max(0, (1 - cosine) * 0.5f));
            float reach = halfSine > CornerSine ? 0 : MathF.Min(MathF.Min(lu, lv) * 0.5f, 2 * bendReach / MathF.Max(halfSine, 1e-3f));
            if (reach < 0.3f)
            {
                result.Add(corner);
                continue;
            }

            Vector2 a = corner - (u * (reach / lu)), b = corner + (v * (reach / lv));
            int steps = Math.Clamp((int)(2 + (reach * halfSine * 2)), 2, 10);
            for (int s = 0; s <= steps; s++)
            {
                float t = s / (float)steps;
                result.Add(Vector2.Lerp(Vector2.Lerp(a, corner, t), Vector2.Lerp(corner, b, t), t));
            }
        }

        result.Add(closed ? result[start] : _polygon[last]);
    }
}
