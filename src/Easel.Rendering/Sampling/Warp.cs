using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Rendering.Sampling;

/// <summary>Maps from the unit square to other domains.</summary>
internal static class Warp
{
    /// <summary>Uniform on the unit disc (Shirley and Chiu 1997).</summary>
    public static Vector2 Disc(Vector2 u)
    {
        float a = (2 * u.X) - 1, b = (2 * u.Y) - 1;
        if (a == 0 && b == 0)
        {
            return Vector2.Zero;
        }

        (float r, float phi) = MathF.Abs(a) > MathF.Abs(b)
            ? (a, MathF.PI / 4 * (b / a))
            : (b, (MathF.PI / 2) - (MathF.PI / 4 * (a / b)));
        (float sin, float cos) = MathF.SinCos(phi);
        return new Vector2(r * cos, r * sin);
    }

    /// <summary>Cosine-weighted hemisphere about +Z; density cos θ / π.</summary>
    public static Vector3 CosineHemisphere(Vector2 u)
    {
        Vector2 d = Disc(u);
        return new Vector3(d, MathF.Sqrt(MathF.Max(0, 1 - d.LengthSquared())));
    }

    /// <summary>Uniform in a cone about +Z; density 1 / (2π (1 − cosMax)).</summary>
    public static Vector3 Cone(Vector2 u, float cosMax)
    {
        float z = 1 - (u.X * (1 - cosMax)), r = MathF.Sqrt(MathF.Max(0, 1 - (z * z)));
        (float sin, float cos) = MathF.SinCos(MathF.Tau * u.Y);
        return new Vector3(r * cos, r * sin, z);
    }

    /// <summary>A Gaussian of the given deviation in two dimensions, cut at three deviations.</summary>
    public static Vector2 Gaussian(Vector2 u, float deviation)
    {
        // 1 − e^(−9/2): the part of the distribution within three deviations.
        const float Within = 0.98889100f;
        float r = deviation * MathF.Sqrt(-2 * MathF.Log(1 - (u.X * Within)));
        (float sin, float cos) = MathF.SinCos(MathF.Tau * u.Y);
        return new Vector2(r * cos, r * sin);
    }

    /// <summary>Two unit vectors that complete a normal to a right-handed frame (Duff and others 2017).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Frame(Vector3 n, out Vector3 tangent, out Vector3 bitangent)
    {
        float sign = MathF.CopySign(1, n.Z);
        float a = -1 / (sign + n.Z), b = n.X * n.Y * a;
        tangent = new Vector3(1 + (sign * n.X * n.X * a), sign * b, -sign * n.X);
        bitangent = new Vector3(b, sign + (n.Y * n.Y * a), -n.Y);
    }
}
