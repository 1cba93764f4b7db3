using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>
/// Shapes folded in order by smooth union, subtraction and intersection, with colours folded beside the distance. Build it with the
/// fluent methods, then evaluate; do not change it any more once it is evaluated.
/// Smooth minimum: <c>h = max(k − |a − b|, 0)/k; min(a, b) − h²k/4</c> (Quílez), where k is the width of the blend in metres.
/// </summary>
/// <param name="color">Linear colour of items that name none; null inherits from the group around it (white at the top).</param>
public sealed class SdfGroup(Vector3? color = null) : SdfShape
{
    // Displacements make a field steeper than its items are.
    private const float DisplacedSteepness = 1.6f;

    private readonly List<Item> _items = [];
    private readonly List<Func<Vector3, Vector3, Vector3>> _paints = [];
    private Func<Vector3, float>? _displacement;
    private float _amplitude;
    private Bounds _bounds = Bounds.Empty;
    private float _steepness = 1;

    private enum Operation
    {
        Union,
        Subtract,
        Intersect,
    }

    /// <inheritdoc/>
    public override Bounds Bounds => _bounds;

    /// <inheritdoc/>
    public override float Steepness => _displacement is null ? _steepness : MathF.Max(_steepness, DisplacedSteepness);

    /// <summary>Upper bound of the displacement, metres.</summary>
    public float Amplitude => _amplitude;

    /// <summary>Number of items.</summary>
    public int Count => _items.Count;

    /// <summary>Joins a shape.</summary>
    /// <param name="shape">What to add.</param>
    /// <param name="blend">Width of the blend, metres; 0 for a hard joint.</param>
    /// <param name="color">Linear colour, or null for the group's.</param>
    /// <param name="colorBlend">Width over which colours mix, metres; negative means half of <paramref name="blend"/>.</param>
    public SdfGroup Union(SdfShape shape, float blend = 0, Vector3? color = null, float colorBlend = -1) =>
        Add(Operation.Union, shape, blend, color, colorBlend);

    /// <summary>Cuts a shape away. Parameters as in <see cref="Union"/>; the colour is that of the cut.</summary>
    public SdfGroup Subtract(SdfShape shape, float blend = 0, Vector3? color = null, float colorBlend = -1) =>
        Add(Operation.Subtract, shape, blend, color, colorBlend);

    /// <summary>Keeps only what lies inside a shape. Use it in a nested group: it cuts everything added before.</summary>
    public SdfGroup Intersect(SdfShape shape, float blend = 0, Vector3? color = null, float colorBlend = -1) =>
        Add(Operation.Intersect, shape, blend, color, colorBlend);

    /// <summary>Changes the colour after the fold: (position in metres, colour) to colour. Paints run in the order they are added.</summary>
    public SdfGroup Paint(Func<Vector3, Vector3, Vector3> paint)
    {
        _paints.Add(paint);
        return this;
    }

    /// <summary>Moves the surface outwards by a function of position, metres, of at most <paramref name="amplitude"/> in size.</summary>
    public SdfGroup Displace(Func<Vector3, float> displacement, float amplitude)
    {
        _displacement = displacement;
        _amplitude = amplitude;
        _bounds = Grow(_bounds, amplitude);
        return this;
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Vector256<float> d = Vector256.Create(float.MaxValue);
        foreach (Item item in _items)
        {
            d = item.Fold(d, item.Shape.Distance(points));
        }

        return _displacement is null ? d : d - Displacement(points);
    }

    /// <inheritdoc/>
    public override Vector256<float> Shade(in Lanes points, ref Lanes color)
    {
        Vector256<float> d = Vector256.Create(float.MaxValue);
        Lanes own = _color is { } c ? Lanes.Broadcast(c) : color;
        Lanes result = own;
        foreach (Item item in _items)
        {
            Lanes itemColor = item.Color is { } named ? Lanes.Broadcast(named) : own;
            Vector256<float> distance = item.Shape.Shade(points, ref itemColor);
            Vector256<float> share = item.Share(d, distance);
            result = result.Lerp(itemColor, share);
            d = item.Fold(d, distance);
        }

        color = _paints.Count > 0 ? RunPaints(points, result) : result;
        return _displacement is null ? d : d - Displacement(points);
    }

    /// <inheritdoc/>
    public override SdfShape Prune(Vector3 center, float radius)
    {
        Lanes at = Lanes.Broadcast(center);
        int count = _items.Count;
        Span<float> distances = count <= 512 ? stackalloc float[count] : new float[count];
        Span<bool> keep = count <= 512 ? stackalloc bool[count] : new bool[count];

        // Forwards: an item matters only where it can reach what was folded before it, which is as steep as the items that matter there.
        float folded = float.MaxValue, steepest = 1;
        for (int i = 0; i < count; i++)
        {
            Item item = _items[i];
            float d = item.Shape.Distance(at).GetElement(0);
            distances[i] = d;
            float zone = item.Zone + ((steepest + item.Shape.Steepness) * radius);
            keep[i] = item.Operation switch
            {
                Operation.Union => d < folded + zone,
                Operation.Subtract => -d > folded - zone,
                _ => d > folded - zone,
            };
            steepest = keep[i] ? MathF.Max(steepest, item.Shape.Steepness) : steepest;
            folded = item.Fold(Vector256.Create(folded), Vector256.Create(d)).GetElement(0);
        }

        // Backwards: a joined item that is much farther than a later one is swallowed by it, unless one between them with a wide blend passes
        // its influence on.
        (float later, float widest, steepest) = (float.MaxValue, 0, 1);
        for (int i = count - 1; i >= 0; i--)
        {
            if (_items[i].Operation == Operation.Union)
            {
                widest = MathF.Max(widest, _items[i].Zone);
                keep[i] &= distances[i] - widest < later + ((steepest + _items[i].Shape.Steepness) * radius);
                later = MathF.Min(later, distances[i] + _items[i].Zone);
                steepest = MathF.Max(steepest, _items[i].Shape.Steepness);
            }
        }

        var pruned = new SdfGroup(_color) { _displacement = _displacement, _amplitude = _amplitude, _bounds = _bounds };
        for (int i = 0; i < count; i++)
        {
            if (keep[i])
            {
                SdfShape shape = _items[i].Shape.Prune(center, radius);
                pruned._items.Add(_items[i] with { Shape = shape });
                pruned._steepness = MathF.Max(pruned._steepness, shape.Steepness);
            }
        }

        pruned._paints.AddRange(_paints);
        return pruned;
    }

    private static Bounds Grow(Bounds box, float by) => new(box.Min - new Vector3(by), box.Max + new Vector3(by));

    private SdfGroup Add(Operation operation, SdfShape shape, float blend, Vector3? color, float colorBlend)
    {
        _items.Add(new Item(shape, operation, blend, colorBlend < 0 ? blend * 0.5f : colorBlend, color));
        _steepness = MathF.Max(_steepness, shape.Steepness);
        _bounds = operation switch
        {
            Operation.Union => _bounds.Union(Grow(shape.Bounds, blend * 0.25f)),
            Operation.Intersect => new Bounds(
                Vector3.Max(_bounds.Min, shape.Bounds.Min - new Vector3(blend)), Vector3.Min(_bounds.Max, shape.Bounds.Max + new Vector3(blend))),
            _ => _bounds,
        };
        return this;
    }

    private Vector256<float> Displacement(in Lanes points)
    {
        Span<float> d = stackalloc float[Lanes.Count];
        for (int i = 0; i < Lanes.Count; i++)
        {
            d[i] = _displacement!(points[i]);
        }

        return Vector256.Create<float>(d);
    }

    private Lanes RunPaints(in Lanes points, in Lanes colors)
    {
        Span<Vector3> painted = stackalloc Vector3[Lanes.Count];
        for (int i = 0; i < Lanes.Count; i++)
        {
            Vector3 p = points[i];
            painted[i] = colors[i];
            foreach (Func<Vector3, Vector3, Vector3> paint in _paints)
            {
                painted[i] = paint(p, painted[i]);
            }
        }

        return Lanes.Load(painted);
    }

    private readonly Vector3? _color = color;

    /// <summary>One shape and how it joins what came before.</summary>
    private readonly record struct Item(SdfShape Shape, Operation Operation, float Blend, float ColorBlend, Vector3? Color)
    {
        /// <summary>How far apart two distances may be and still influence each other.</summary>
        public float Zone => MathF.Max(Blend, ColorBlend);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<float> Fold(Vector256<float> folded, Vector256<float> d) => Operation switch
        {
            Operation.Union => SmoothMin(folded, d),
            Operation.Subtract => -SmoothMin(-folded, d),
            _ => -SmoothMin(-folded, -d),
        };

        /// <summary>Share of this item's colour: half where both surfaces meet.</summary>
        public Vector256<float> Share(Vector256<float> folded, Vector256<float> d)
        {
            Vector256<float> lead = Operation switch
            {
                Operation.Union => folded - d,
                Operation.Subtract => -d - folded,
                _ => Color is null ? Vector256.Create(-1f) : d - folded,
            };
            Vector256<float> half = Vector256.Create(0.5f);
            Vector256<float> share = half + (lead * (0.5f / MathF.Max(ColorBlend, 1e-6f)));

            // A cut without a colour of its own shows what it cuts.
            return Operation == Operation.Subtract && Color is null
                ? Vector256<float>.Zero
                : Vector256.Min(Vector256.Max(share, Vector256<float>.Zero), Vector256<float>.One);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<float> SmoothMin(Vector256<float> a, Vector256<float> b)
        {
            Vector256<float> min = Vector256.Min(a, b);
            if (Blend <= 0)
            {
                return min;
            }

            Vector256<float> h = Vector256.Max(Vector256.Create(Blend) - Vector256.Abs(a - b), Vector256<float>.Zero);
            return min - (h * h * (0.25f / Blend));
        }
    }
}
