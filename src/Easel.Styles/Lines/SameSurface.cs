using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;

namespace Easel.Styles.Lines;

/// <summary>Neighbours on one surface of one thing, without a fold, a step in depth or a change of material between them.</summary>
internal readonly struct SameSurface : ILikeness
{
    /// <summary>Steps in depth, relative to the distance: on things, in the distance, and in leaves.</summary>
    private const float Step = 0.02f, FarStep = 0.12f, LeafStep = 0.22f;

    /// <summary>Cosine of the sharpest bend without a line.</summary>
    private const float Fold = 0.64f;

    private readonly Frame _frame;
    private readonly Turf _turf;

    public SameSurface(Frame frame)
    {
        _frame = frame;
        _turf = new Turf(frame);
    }

    /// <summary>Kind of the surface at a pixel of the frame; null for sky.</summary>
    public FrameMaterialKind? KindAt(int i) => _frame.MaterialId[i] < 0 ? null : _frame.Materials[_frame.MaterialId[i]].Kind;

    /// <summary>True for leaves and grass, of which only the mass has an outline.</summary>
    public bool IsMass(int i) => KindAt(i) is FrameMaterialKind.Foliage || _turf.Contains(_frame.MaterialId[i]);

    /// <inheritdoc/>
    public bool AreAlike(int a, int b)
    {
        if (_frame.ElementId[a] != _frame.ElementId[b])
        {
            return false;
        }

        int m = _frame.MaterialId[a], n = _frame.MaterialId[b];
        if (m < 0 || n < 0)
        {
            return m == n;
        }

        FrameMaterialKind kind = _frame.Materials[m].Kind, other = _frame.Materials[n].Kind;
        bool isGrass = _turf.Contains(m) || (kind == FrameMaterialKind.Ground && _turf.IsBlade(n)), isOtherGrass = _turf.Contains(n) || (other == FrameMaterialKind.Ground && _turf.IsBlade(m));
        if (isGrass && isOtherGrass)
        {
            return true;
        }

        float near = MathF.Min(_frame.Depth[a], _frame.Depth[b]), step = MathF.Abs(_frame.Depth[a] - _frame.Depth[b]) / MathF.Max(near, 1e-3f);
        bool isGrown = kind == FrameMaterialKind.Foliage || other == FrameMaterialKind.Foliage;
        if (isGrown && kind is FrameMaterialKind.Foliage or FrameMaterialKind.Ground && other is FrameMaterialKind.Foliage or FrameMaterialKind.Ground)
        {
            return step < LeafStep;
        }

        if (m != n || kind is FrameMaterialKind.Water or FrameMaterialKind.Text or FrameMaterialKind.Ground or FrameMaterialKind.Fur)
        {
            return m == n && (kind is not FrameMaterialKind.Fur || step < Step);
        }

        var u = new Vector3(_frame.Normal.AsSpan(3 * a, 3));
        var v = new Vector3(_frame.Normal.AsSpan(3 * b, 3));
        return step < (_frame.ElementId[a] != 0 ? Step : FarStep) + (0.0002f * near) && Vector3.Dot(u, v) > Fold * MathF.Sqrt(u.LengthSquared() * v.LengthSquared());
    }
}
