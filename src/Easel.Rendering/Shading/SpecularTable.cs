using System.Numerics;

namespace Easel.Rendering.Shading;

/// <summary>
/// Tabulated directional albedo of GGX reflection. For Schlick's Fresnel it is <c>F0 · Scale + F90 · Bias</c> (Karis 2013); the sum of
/// both is the albedo of a white mirror, from which follows how much light single scattering loses (Turquin 2019).
/// </summary>
internal static class SpecularTable
{
    private const int Size = 32;
    private static readonly Vector2[] Table = Bake();

    /// <summary>Scale and bias for a cosine and a perceptual roughness.</summary>
    public static Vector2 Lookup(float cosine, float roughness)
    {
        float x = Math.Clamp(cosine, 0, 1) * (Size - 1), y = Math.Clamp(roughness, 0, 1) * (Size - 1);
        int ix = Math.Min((int)x, Size - 2), iy = Math.Min((int)y, Size - 2);
        float fx = x - ix, fy = y - iy;
        ReadOnlySpan<Vector2> row = Table.AsSpan(iy * Size, 2 * Size);
        return Vector2.Lerp(Vector2.Lerp(row[ix], row[ix + 1], fx), Vector2.Lerp(row[Size + ix], row[Size + ix + 1], fx), fy);
    }

    private static Vector2[] Bake()
    {
        const int Steps = 12;
        var table = new Vector2[Size * Size];
        for (int i = 0; i < table.Length; i++)
        {
            float cosine = MathF.Max(i % Size / (Size - 1f), 0.01f), roughness = MathF.Max(i / Size / (Size - 1f), 0.02f);
            float alpha = roughness * roughness;
            var wo = new Vector3(MathF.Sqrt(1 - (cosine * cosine)), 0, cosine);
            Vector2 sum = default;
            for (int s = 0; s < Steps * Steps; s++)
            {
                Vector3 half = Ggx.SampleVisible(wo, alpha, new Vector2(((s % Steps) + 0.5f) / Steps, ((s / Steps) + 0.5f) / Steps));
                Vector3 wi = (2 * Vector3.Dot(wo, half) * half) - wo;
                if (wi.Z > 0)
                {
                    // Weight of a visible-normal sample: G2 / G1.
                    float weight = Ggx.Reflection(wo, wi, half, alpha) * wi.Z / Ggx.ReflectionPdf(wo, half, alpha);
                    float m5 = MathF.Pow(1 - Math.Clamp(Vector3.Dot(wo, half), 0, 1), 5);
                    sum += weight * new Vector2(1 - m5, m5);
                }
            }

            table[i] = sum / (Steps * Steps);
        }

        return table;
    }
}
