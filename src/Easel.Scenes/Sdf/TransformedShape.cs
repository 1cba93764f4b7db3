using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>A shape scaled, turned and moved, in this order. With unequal scales the distance is a lower bound (the inner one times the
/// smallest scale): good for flat ears, feathers, tongues and trunks that are not round.</summary>
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

    /// <summary>From outer to inner space.</summary>
    public Vector3 ToInner(Vector3 point)
    {
        Vector3 d = point - _translation;
        return new Vector3(Vector3.Dot(d, _x), Vector3.Dot(d, _y), Vector3.Dot(d, _z));
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points) => _inner.Distance(ToInner(points)) * _minScale;

    /// <inheritdoc/>
    public override Vector256<float> Shade(in Lanes points, ref Lanes color) => _inner.Shade(ToInner(points), ref color) * _minScale;

    /// <inheritdoc/>
    public override SdfShape Prune(Vector3 center, float radius)
    {
        SdfShape pruned = _inner.Prune(ToInner(center), radius / _minScale);
        return ReferenceEquals(pruned, _inner) ? this : new TransformedShape(pruned, _translation, _rotation, _scale);
    }

    private Lanes ToInner(in Lanes points)
    {
        Lanes d = points.Add(-_translation);
        return new Lanes(d.Dot(_x), d.Dot(_y), d.Dot(_z));
    }
}
