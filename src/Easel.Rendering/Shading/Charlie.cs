using System.Numerics;

namespace Easel.Rendering.Shading;

/// <summary>Cloth sheen: the inverted Gaussian-like distribution of Estevez and Kulla (2017) at one fixed roughness.</summary>
internal static class Charlie
{
    private const int Size = 32;
    private static readonly float[] Table = Bake();

    /// <summary>Sheen times cosine for two directions above the surface, local frame.</summary>
    public static float Evaluate(Vector3 wo, Vector3 wi, Vector3 half)
    {
        // At width 1/2 the distribution (2 + 1/α) sin^(1/α) θ / 2π needs no power: it is 2 sin² θ / π.
        float distribution = 2 / MathF.PI * MathF.Max(0, 1 - (half.Z * half.Z));
        float visibility = 1 / (4 * MathF.Max((wo.Z + wi.Z) - (wo.Z * wi.Z), 0.05f));
        return distribution * visibility * wi.Z;
    }

    /// <summary>Directional albedo.</summary>
    public static float Albedo(float cosine)
    {
        float x = Math.Clamp(cosine, 0, 1) * (Size - 1);
        int i = Math.Min((int)x, Size - 2);
        return float.Lerp(Table[i], Table[i + 1], x - i);
    }

    private static float[] Bake()
    {
        const int Steps = 32;
        float[] table = new float[Size];
        for (int i = 0; i < Size; i++)
        {
            float cosine = MathF.Max(i / (Size - 1f), 0.01f), sum = 0;
            var wo = new Vector3(MathF.Sqrt(1 - (cosine * cosine)), 0, cosine);
            for (int s = 0; s < Steps * Steps; s++)
            {
                // Uniform over the hemisphere: density 1 / 2π.
                float z = ((s % Steps) + 0.5f) / Steps, r = MathF.Sqrt(1 - (z * z));
                (float sin, float cos) = MathF.SinCos(MathF.Tau * ((s / Steps) + 0.5f) / Steps);
                var wi = new Vector3(r * cos, r * sin, z);
                sum += Evaluate(wo, wi, Vector3.Normalize(wo + wi)) * MathF.Tau;
            }

            table[i] = sum / (Steps * Steps);
        }

        return table;
    }
}
