using System.Numerics;
using Easel.Rendering.Shading;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Acceleration;

/// <summary>What a part does to light that runs into it on the way from a lamp.</summary>
internal readonly struct PartShadow(Material material)
{
    private readonly Material _material = material;

    /// <summary>True when the part needs asking at all: everything else simply blocks.</summary>
    public static bool IsSpecial(Material material) => material.Transmission > 0 || Glows(material);

    /// <summary>Share of light that crosses one surface of the part.</summary>
    /// <param name="cosine">Cosine between light and normal, of either sign.</param>
    /// <param name="tint">Tint of the instance.</param>
    /// <param name="isLampBody">Whether the instance is the body of a listed light, which must not stand in its way.</param>
    public Vector3 Through(float cosine, Vector3 tint, bool isLampBody)
    {
        if (isLampBody && Glows(_material))
        {
            return Vector3.One;
        }

        Vector3 color = Vector3.Clamp(_material.BaseColor.ToVector3() * tint, Vector3.Zero, Vector3.One);
        if (_material.Transmission <= 0)
        {
            return Vector3.Zero;
        }

        // What Beer's law takes on the way through is not taken again at the surfaces.
        return GlassTint.Straight(_material, _material.AttenuationDistance > 0 ? Vector3.One : color, cosine) * Math.Min(_material.Transmission, 1);
    }

    /// <summary>Absorption inside the part per metre (Beer's law, natural logarithm); 0 for what tints at its surfaces alone.</summary>
    /// <param name="tint">Tint of the instance.</param>
    public Vector3 Absorption(Vector3 tint) => _material is { Transmission: > 0, AttenuationDistance: > 0 }
        ? GlassTint.Absorption(_material, _material.BaseColor.ToVector3() * tint)
        : Vector3.Zero;

    private static bool Glows(Material material) => material.Emission.Luminance > 0;
}
