using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Shading;

/// <summary>
/// Light that goes straight through glass, for shadow rays and for paths that are blurred anyway: without it everything that stands in
/// a glass would be black.
/// </summary>
internal static class GlassTint
{
    /// <summary>Colour by which one surface of a glass multiplies light that crosses it; a solid has two surfaces, a pane one.</summary>
    public static Vector3 Surface(bool isThin, Vector3 color) => isThin ? color : Vector3.SquareRoot(color);

    /// <summary>What is left of light after a way through the solid: Beer's law, with the colour reached at the attenuation distance.</summary>
    /// <param name="material">A material with an attenuation distance.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="way">Way inside, metres.</param>
    public static Vector3 Absorbed(Material material, Vector3 color, float way) => Left(Absorption(material, color) * way);

    /// <summary>Absorption per metre, natural logarithm.</summary>
    /// <param name="material">A material with an attenuation distance.</param>
    /// <param name="color">Its colour.</param>
    public static Vector3 Absorption(Material material, Vector3 color)
    {
        // A channel that is quite black would stay so at any distance.
        Vector3 c = Vector3.Clamp(color, new Vector3(1e-3f), Vector3.One);
        return new Vector3(MathF.Log(c.X), MathF.Log(c.Y), MathF.Log(c.Z)) / -material.AttenuationDistance;
    }

    /// <summary>What is left of light after an optical depth; negative depths count as none.</summary>
    public static Vector3 Left(Vector3 depth) =>
        new(MathF.Exp(-MathF.Max(depth.X, 0)), MathF.Exp(-MathF.Max(depth.Y, 0)), MathF.Exp(-MathF.Max(depth.Z, 0)));

    /// <summary>Share of light that crosses a surface at an angle.</summary>
    public static Vector3 Straight(Material material, Vector3 color, float cosine) => Surface(material.ThinWalled, color) * Through(material, cosine);

    /// <summary>What reflection leaves, without the tint.</summary>
    public static float Through(Material material, float cosine)
    {
        // Both directions of a crossing are treated as entering, as no bent ray tells where total reflection would set in.
        float fresnel = Ggx.Dielectric(MathF.Min(MathF.Abs(cosine), 1), MathF.Max(material.Ior, 1.0001f));
        return material.ThinWalled ? (1 - fresnel) / (1 + fresnel) : 1 - fresnel;
    }
}
