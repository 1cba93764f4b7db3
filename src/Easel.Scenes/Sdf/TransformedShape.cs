using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>A shape scaled, turned and moved, in this order. With unequal scales the distance is a lower bound: the inner one times the
/// smallest scale, or the distance to the turned box, whichever is larger. Good for flat ears, tongues and trunks that are not round.</summary>
public sealed class TransformedShape : SdfShape
{
    private readonly SdfShape _inner;
    private readonly Quaternion _rotation;
    private readonly Vector3 _translation;
    private readonly Vector3 _scale;
    private readonly Vector3 _x;
    private readonly Vector3 _y;
    private readonly Vector3 _z;
    private readonly float _minScale;

    /// <summary>Wraps a shape.</summary>
    /// <param name="inner">The shape in its own space.</param>
    /// <param name="translation">Moves its origin here, metres.</param>
    /// <param name="rotation">Turns it; default leaves it.</param>
    /// <param name="scale">Positive scale along its own axes; default leaves it.</param>
    public TransformedShape(SdfShape inner, Vector3 translation, Quaternion rotation = default, Vector3 scale = default)
    {
        _inner = inner;
        _translation = translation;
        _rotation = rotation == default ? Quaternion.Identity : rotation;
        _scale = scale == default ? Vector3.One : scale;
        _minScale = MathF.Min(_scale.X, MathF.Min(_scale.Y, _scale.Z));
        _x = Vector3.Transform(Vector3.UnitX, _rotation) / _scale.X;
        _y = Vector3.Transform(Vector3.UnitY, _rotation) / _scale.Y;
        _z = Vector3.Transform(Vector3.UnitZ, _rotation) / _scale.Z;
        Bounds = inner.Bounds.Transform(
            Matrix4x4.CreateScale(_scale) * Matrix4x4.CreateFromQuaternion(_rotation) * Matrix4x4.CreateTranslation(translation));
    }

    /// <inheritdoc/>
    public override Bounds Bounds { get; }

    /// <inheritdoc/>
    public override float Steepness => MathF.Max(_inner.Steepness, 1.6f);

    /// <summary>From outer to inner space.</summary>
    public Vector3 ToInner(Vector3 point)
    {
        Vector3 d = point - _translation;
        return new Vector3(Vector3.Dot(d, _x), Vector3.Dot(d, _y), Vector3.Dot(d, _z));
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Lanes inner = ToInner(points);
        return Tighten(inner, _inner.Distance(inner));
    }

    /// <inheritdoc/>
    public override Vector256<float> Shade(in Lanes points, ref Lanes color)
    {
        Lanes inner = ToInner(points);
        return Tighten(inner, _inner.Shade(inner, ref color));
    }

    /// <inheritdoc/>
    public override SdfShape Prune(Vector3 center, float radius)
    {
        SdfShape pruned = _inner.Prune(ToInner(center), radius / _minScale);
        return ReferenceEquals(pruned, _inner) ? this : new TransformedShape(pruned, _translation, _rotation, _scale);
    }

    /// <summary>Far from a flat shape the smallest scale says much too little: there the box speaks.</summary>
    private Vector256<float> Tighten(in Lanes inner, Vector256<float> distance)
    {
        Vector3 center = _inner.Bounds.Center, half = _inner.Bounds.Size * 0.5f;
        Vector256<float> zero = Vector256<float>.Zero;
        Vector256<float> x = Vector256.Max(Vector256.Abs(inner.X - Vector256.Create(center.X)) - Vector256.Create(half.X), zero) * _scale.X;
        Vector256<float> y = Vector256.Max(Vector256.Abs(inner.Y - Vector256.Create(center.Y)) - Vector256.Create(half.Y), zero) * _scale.Y;
        Vector256<float> z = Vector256.Max(Vector256.Abs(inner.Z - Vector256.Create(center.Z)) - Vector256.Create(half.Z), zero) * _scale.Z;
        Vector256<float> box = new Lanes(x, y, z).Length, scaled = distance * _minScale;
        return Vector256.ConditionalSelect(Vector256.GreaterThan(box, zero), Vector256.Max(scaled, box), scaled);
    }

    private Lanes ToInner(in Lanes points)
    {
        Lanes d = points.Add(-_translation);
        return new Lanes(d.Dot(_x), d.Dot(_y), d.Dot(_z));
    }
}
