using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>Eight points or colours side by side: distance fields are evaluated for eight points at once. Every lane is computed by the
/// same plain multiplications and additions, so results do not depend on what the machine's vectors can do.</summary>
/// <param name="X">First components.</param>
/// <param name="Y">Second components.</param>
/// <param name="Z">Third components.</param>
public readonly record struct Lanes(Vector256<float> X, Vector256<float> Y, Vector256<float> Z)
{
    /// <summary>Number of points side by side.</summary>
    public const int Count = 8;

    /// <summary>The same vector in all lanes.</summary>
    public static Lanes Broadcast(Vector3 v) => new(Vector256.Create(v.X), Vector256.Create(v.Y), Vector256.Create(v.Z));

    /// <summary>Gathers up to eight vectors; the last one fills the lanes that are left.</summary>
    public static Lanes Load(ReadOnlySpan<Vector3> vectors)
    {
        Span<float> x = stackalloc float[Count], y = stackalloc float[Count], z = stackalloc float[Count];
        for (int i = 0; i < Count; i++)
        {
            Vector3 v = vectors[Math.Min(i, vectors.Length - 1)];
            x[i] = v.X;
            y[i] = v.Y;
            z[i] = v.Z;
        }

        return new Lanes(Vector256.Create<float>(x), Vector256.Create<float>(y), Vector256.Create<float>(z));
    }

    /// <summary>The vector in one lane.</summary>
    public Vector3 this[int lane] => new(X.GetElement(lane), Y.GetElement(lane), Z.GetElement(lane));

    /// <summary>Squared length in each lane.</summary>
    public Vector256<float> LengthSquared
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (X * X) + (Y * Y) + (Z * Z);
    }

    /// <summary>Length in each lane.</summary>
    public Vector256<float> Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Sqrt(LengthSquared);
    }

    /// <summary>Dot product with one vector in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Dot(Vector3 v) => (X * v.X) + (Y * v.Y) + (Z * v.Z);

    /// <summary>Moves all points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Add(Vector3 v) => new(X + Vector256.Create(v.X), Y + Vector256.Create(v.Y), Z + Vector256.Create(v.Z));

    /// <summary>Lane-wise sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Add(in Lanes v) => new(X + v.X, Y + v.Y, Z + v.Z);

    /// <summary>Scales each lane by its own number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Scale(Vector256<float> s) => new(X * s, Y * s, Z * s);

    /// <summary>Blends towards <paramref name="other"/> by a share per lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Lerp(in Lanes other, Vector256<float> share) =>
        new(X + ((other.X - X) * share), Y + ((other.Y - Y) * share), Z + ((other.Z - Z) * share));
}
