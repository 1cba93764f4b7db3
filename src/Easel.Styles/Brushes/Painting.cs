using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Brushes;

/// <summary>
/// Paints a motif in layers from coarse to fine (Hertzmann 1998): strokes follow the flow, stop where another colour or another thing begins,
/// and finer layers go only where the painting differs from the view.
/// </summary>
internal sealed class Painting
{
    private readonly Motif _motif;
    private readonly FlowField _flow;
    private Motif? _wanted;

    /// <summary>A canvas of one colour.</summary>
    /// <param name="motif">What to paint.</param>
    /// <param name="flow">The way brushes go.</param>
    /// <param name="ground">Codes of the primed canvas.</param>
    public Painting(Motif motif, FlowField flow, Vector3 ground)
    {
        (_motif, _flow) = (motif, flow);
        Canvas = new Vector4[motif.Width * motif.Height];
        Array.Fill(Canvas, new Vector4(ground, 0));
    }

    /// <summary>Vector4[height × width]: colour codes, and the height of the paint.</summary>
    public Vector4[] Canvas { get; }

    /// <summary>What becomes of the colour that is seen, given the place and chance in [0, 1); null paints it as it is.</summary>
    public Func<Vector3, Vector2, float, Vector3>? Mix { get; init; }

    /// <summary>Turns the direction of a stroke at a place; null follows the flow.</summary>
    public Func<Vector2, float, float>? Turn { get; init; }

    /// <summary>Greatest difference in angle that chance makes, radians.</summary>
    public float Wildness { get; init; } = 0.25f;

    /// <summary>float[height × width]: height of the ground for brushes with tooth.</summary>
    public float[]? Ground { get; init; }

    /// <summary>How far a stroke may go into another colour, codes.</summary>
    public float Looseness { get; init; } = 0.16f;

    /// <summary>Goes over the canvas once.</summary>
    public void Add(StrokeLayer layer, uint seed)
    {
        _wanted ??= Mix is null ? _motif : _motif.With(_motif.Paint((x, y) => Mix(_motif.At(x, y), new Vector2(x, y), 0.5f)));
        float radius = MathF.Max(1.1f, layer.Radius * _motif.Unit), step = MathF.Max(1.2f, radius * layer.Spacing);
        int columns = (int)MathF.Ceiling(_motif.Width / step) + 1, rows = (int)MathF.Ceiling(_motif.Height / step) + 1;
        var byRow = new List<(uint Order, BrushStroke Stroke)>[rows];
        Parallel.For(0, rows, _motif.Options, row =>
        {
            byRow[row] = [];
            for (int column = 0; column < columns; column++)
            {
                uint chance = (uint)(Noise2.Cell(column, row, seed) * 16777216f);
                float a = Noise2.Cell(column, row, seed + 1), b = Noise2.Cell(column, row, seed + 2);
                var place = new Vector2((column + a - 0.5f) * step, (row + b - 0.5f) * step);
                if (place.X >= 0 && place.Y >= 0 && place.X < _motif.Width && place.Y < _motif.Height && StrokeAt(place, radius, layer, chance) is { } stroke)
                {
                    byRow[row].Add((chance, stroke));
                }
            }
        });

        // Surroundings before what stands before them; otherwise in no order, as a painter jumps about.
        var ordered = byRow.SelectMany(r => r).Select(s => (IsNear: _motif.ElementAt((int)s.Stroke.Center.X, (int)s.Stroke.Center.Y) != 0, s.Order, s.Stroke)).ToList();
        ordered.Sort((p, q) => p.IsNear != q.IsNear ? p.IsNear.CompareTo(q.IsNear) : p.Order != q.Order ? p.Order.CompareTo(q.Order)
            : p.Stroke.Center.Y != q.Stroke.Center.Y ? p.Stroke.Center.Y.CompareTo(q.Stroke.Center.Y) : p.Stroke.Center.X.CompareTo(q.Stroke.Center.X));
        BrushPainter.Paint(Canvas, _motif.Width, [.. ordered.Select(o => o.Stroke)], layer.Brush, Ground, _motif.Options);
    }

    private BrushStroke? StrokeAt(Vector2 place, float radius, StrokeLayer layer, uint chance)
    {
        Vector3 seen = Look(place, radius);
        if (layer.Threshold > 0)
        {
            float difference = Difference(place, radius);
            if (difference < layer.Threshold * Importance(place))
            {
                return null;
            }
        }

        float luck = Chance(chance, 0), angle = Angle(place, chance);
        var way = new Vector2(MathF.Cos(angle), MathF.Sin(angle));
        float wanted = 0.5f * radius * layer.Length * (0.7f + (0.6f * Chance(chance, 3)));
        float ahead = Extent(place, way, wanted, radius, seen), behind = Extent(place, -way, wanted, radius, seen);
        Vector2 center = place + (way * (0.5f * (ahead - behind)));
        float length = ahead + behind;

        // How the flow turns from one end to the other.
        float turn = length > radius ? Shortest(Angle(center + (way * (0.5f * length)), chance) - Angle(center - (way * (0.5f * length)), chance)) : 0;
        float bend = length > radius ? Math.Clamp(turn / length, -1.1f / length, 1.1f / length) : 0;
        Vector3 color = Mix?.Invoke(seen, place, luck) ?? seen;
        return new BrushStroke(center, angle, length, radius * (0.85f + (0.3f * Chance(chance, 5))), bend, color, chance);
    }

    private float Angle(Vector2 place, uint chance)
    {
        float angle = _flow.AngleAt(place) + (Wildness * (Chance(chance, 7) - 0.5f) * 2);
        return Turn?.Invoke(place, angle) ?? angle;
    }

    /// <summary>How far the stroke can go before it leaves its colour or its thing.</summary>
    private float Extent(Vector2 place, Vector2 way, float wanted, float radius, Vector3 seen)
    {
        int element = _motif.ElementAt((int)place.X, (int)place.Y);
        float step = MathF.Max(1, 0.6f * radius);
        for (float t = step; t < wanted; t += step)
        {
            Vector2 p = place + (way * t);
            if (p.X < 0 || p.Y < 0 || p.X >= _motif.Width || p.Y >= _motif.Height)
            {
                return t;
            }

            if (_motif.ElementAt((int)p.X, (int)p.Y) != element || Vector3.Distance(_motif.At((int)p.X, (int)p.Y), seen) > Looseness * 1.7f)
            {
                return t - step;
            }
        }

        return wanted;
    }

    /// <summary>The mean colour under the brush, of the same thing only.</summary>
    private Vector3 Look(Vector2 place, float radius)
    {
        int element = _motif.ElementAt((int)place.X, (int)place.Y);
        Vector3 sum = 2 * _motif.At((int)place.X, (int)place.Y);
        float weight = 2;
        for (int k = 0; k < 8; k++)
        {
            float reach = 0.55f * radius;
            int x = (int)(place.X + (reach * Around[k].X)), y = (int)(place.Y + (reach * Around[k].Y));
            if (_motif.ElementAt(x, y) == element)
            {
                sum += _motif.At(x, y);
                weight++;
            }
        }

        return sum / weight;
    }

    private float Difference(Vector2 place, float radius)
    {
        float sum = 0;
        for (int k = 0; k < 8; k++)
        {
            int x = Math.Clamp((int)(place.X + (0.7f * radius * Around[k].X)), 0, _motif.Width - 1), y = Math.Clamp((int)(place.Y + (0.7f * radius * Around[k].Y)), 0, _motif.Height - 1);
            Vector4 painted = Canvas[(y * _motif.Width) + x];
            sum += Vector3.Distance(_wanted!.At(x, y), new Vector3(painted.X, painted.Y, painted.Z));
        }

        return sum / 8;
    }

    /// <summary>What was asked for is painted with more care than what is around it.</summary>
    private float Importance(Vector2 place) => _motif.Frame is null || _motif.ElementAt((int)place.X, (int)place.Y) != 0 ? 0.7f : 1.6f;

    private static float Shortest(float angle) => angle > MathF.PI / 2 ? angle - MathF.PI : angle < -MathF.PI / 2 ? angle + MathF.PI : angle;

    private static float Chance(uint chance, int question) => Noise2.Cell((int)chance, question, 0x51ed27);

    private static readonly Vector2[] Around =
        [new(1, 0), new(0.7f, 0.7f), new(0, 1), new(-0.7f, 0.7f), new(-1, 0), new(-0.7f, -0.7f), new(0, -1), new(0.7f, -0.7f)];

    /// <summary>The painting under light from the upper left.</summary>
    /// <param name="depth">How strong the relief of the paint is.</param>
    /// <param name="gloss">How much it shines.</param>
    /// <param name="weave">float[height × width]: height of the canvas that shows through thin paint; null for none.</param>
    /// <param name="share">How high the canvas is, relative to the paint.</param>
    public Picture Light(float depth, float gloss, float[]? weave, float share = 1)
    {
        int width = _motif.Width, height = _motif.Height;
        return _motif.Paint((x, y) =>
        {
            Vector4 paint = Canvas[(y * width) + x];
            float slope = HeightAt(x - 1, y - 1) - HeightAt(x + 1, y + 1);
            return Surfaces.Relief.Light(new Vector3(paint.X, paint.Y, paint.Z), slope, depth, gloss);
        });

        float HeightAt(int x, int y)
        {
            (x, y) = (Math.Clamp(x, 0, width - 1), Math.Clamp(y, 0, height - 1));
            int i = (y * width) + x;
            float paint = Canvas[i].W;
            return paint + (weave is null ? 0 : share * weave[i] / (1 + (2 * paint)));
        }
    }
}
