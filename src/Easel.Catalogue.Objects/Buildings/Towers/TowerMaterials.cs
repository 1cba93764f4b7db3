using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>The materials of a city under one light.</summary>
internal sealed class TowerMaterials
{
    private readonly ImmutableArray<Material> _materials;

    /// <summary>Makes the materials.</summary>
    /// <param name="litShare">Share of lit windows.</param>
    /// <param name="glow">Radiance of a lit window.</param>
    /// <param name="neon">Radiance of strips of light, in white.</param>
    /// <param name="tint">Multiplies the walls: snow and rain change them.</param>
    public TowerMaterials(float litShare, float glow, float neon, LinearRgb tint)
    {
        Material Facade(string name, FacadeKind kind) => new()
        {
            Name = name, BaseColor = tint, Roughness = 0.3f, Kind = FrameMaterialKind.Solid, Pattern = new FacadePattern(kind, litShare, glow),
        };
        Material Plain(string name, string color, float roughness, float metallic = 0) => new()
        {
            Name = name, BaseColor = LinearRgb.FromHex(color) * tint, Roughness = roughness, Metallic = metallic,
        };
        Material Strip(string name, Vector3 color, float strength) => new()
        {
            Name = name, BaseColor = LinearRgb.Gray(0.25f), Emission = LinearRgb.FromVector3(color * strength), Kind = FrameMaterialKind.Light,
        };
        float flood = litShare >= 0.1f ? glow : 0;
        _materials =
        [
            Facade("glass", FacadeKind.Glass), Facade("masonry", FacadeKind.Masonry), Facade("concrete", FacadeKind.Ribbon),
            Plain("roof", "#4a4b4f", 0.9f), Plain("metal", "#8d9299", 0.35f, 1), Plain("stone", "#b8ac98", 0.85f), Plain("copper", "#5f9c86", 0.7f),
            Plain("wood", "#6b5138", 0.8f),
            Strip("neon-cyan", new Vector3(0.10f, 0.78f, 1), neon), Strip("neon-magenta", new Vector3(1, 0.14f, 0.62f), neon),
            Strip("neon-violet", new Vector3(0.52f, 0.24f, 1), neon), Strip("neon-amber", new Vector3(1, 0.52f, 0.12f), neon),
            Strip("lamp", new Vector3(1, 0.70f, 0.38f), glow * 1.6f), Strip("beacon", new Vector3(1, 0.06f, 0.04f), MathF.Max(neon, glow) * 1.6f),
            Plain("floodlit-stone", "#b8ac98", 0.85f) with { Emission = new LinearRgb(1, 0.62f, 0.30f) * (flood * 0.42f) },
            Plain("floodlit-white", "#c9ced4", 0.6f) with { Emission = new LinearRgb(0.72f, 0.86f, 1) * (flood * 0.42f) },
            new Material
            {
                Name = "hologram", BaseColor = LinearRgb.Gray(0.02f), Roughness = 0.3f, Kind = FrameMaterialKind.Light,
                Pattern = new HologramPattern(MathF.Max(neon * 0.8f, glow * 0.5f)),
            },
            Plain("trees", "#3f5a38", 0.9f),
        ];
    }

    /// <summary>The material of a surface.</summary>
    public Material this[TowerSurface surface] => _materials[(int)surface];
}
