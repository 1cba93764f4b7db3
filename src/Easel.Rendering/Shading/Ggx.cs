using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Rendering.Shading;

/// <summary>
/// The GGX microfacet distribution with height-correlated Smith shadowing (Walter 2007, Heitz 2014). Directions are in the local
/// frame, +Z the normal; <c>alpha</c> is the width, the square of the perceptual roughness.
/// </summary>
internal static class Ggx
{
    /// <summary>Density of facet normals.</summary>
    public static float Distribution(Vector3 half, float alpha)
    {
        float a2 = alpha * alpha, t = (half.Z * half.Z * (a2 - 1)) + 1;
        return a2 / (MathF.PI * t * t);
    }

    /// <summary>D · G / (4 cos cos') for two directions above the surface, without Fresnel.</summary>
    public static float Reflection(Vector3 wo, Vector3 wi, Vector3 half, float alpha)
    {
        float a2 = alpha * alpha;
        float lo = wi.Z * MathF.Sqrt((a2 * (1 - (wo.Z * wo.Z))) + (wo.Z * wo.Z));
        float li = wo.Z * MathF.Sqrt((a2 * (1 - (wi.Z * wi.Z))) + (wi.Z * wi.Z));
        return Distribution(half, alpha) * 0.5f / MathF.Max(lo + li, 1e-9f);
    }

    /// <summary>Masking of one direction.</summary>
    public static float G1(Vector3 w, float alpha)
    {
        float z = MathF.Abs(w.Z), a2 = alpha * alpha;
        return 2 * z / (z + MathF.Sqrt((a2 * (1 - (z * z))) + (z * z)));
    }

    /// <summary>Draws a facet normal visible from <paramref name="wo"/> by spherical caps (Dupuy and Benyoub 2023).</summary>
    public static Vector3 SampleVisible(Vector3 wo, float alpha, Vector2 u)
    {
        Vector3 v = Vector3.Normalize(new Vector3(alpha * wo.X, alpha * wo.Y, wo.Z));
        float z = ((1 - u.Y) * (1 + v.Z)) - v.Z;
        float s = MathF.Sqrt(Math.Clamp(1 - (z * z), 0, 1));
        (float sin, float cos) = MathF.SinCos(MathF.Tau * u.X);
        Vector3 h = new Vector3(s * cos, s * sin, z) + v;
        return Vector3.Normalize(new Vector3(alpha * h.X, alpha * h.Y, MathF.Max(1e-7f, h.Z)));
    }

    /// <summary>Density of the direction reflected at a normal drawn by <see cref="SampleVisible"/>.</summary>
    public static float ReflectionPdf(Vector3 wo, Vector3 half, float alpha) =>
        G1(wo, alpha) * Distribution(half, alpha) / MathF.Max(4 * wo.Z, 1e-9f);

    /// <summary>Fresnel reflectance after Schlick.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector3 Schlick(Vector3 f0, float f90, float cosine)
    {
        float m = 1 - Math.Clamp(cosine, 0, 1), m2 = m * m, m5 = m2 * m2 * m;
        return f0 + ((new Vector3(f90) - f0) * m5);
    }

    /// <summary>Fresnel reflectance of a dielectric; <paramref name="eta"/> is inside over outside as seen from the incident side.</summary>
    public static float Dielectric(float cosine, float eta)
    {
        float sin2 = (1 - (cosine * cosine)) / (eta * eta);
        if (sin2 >= 1)
        {
            return 1;
        }

        float t = MathF.Sqrt(1 - sin2);
        float s = (cosine - (eta * t)) / (cosine + (eta * t));
        float p = ((eta * cosine) - t) / ((eta * cosine) + t);
        return 0.5f * ((s * s) + (p * p));
    }
}
