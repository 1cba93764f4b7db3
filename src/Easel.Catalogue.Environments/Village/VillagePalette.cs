using System.Collections.Immutable;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Village;

/// <summary>The materials of a village under one light.</summary>
internal sealed class VillagePalette
{
    /// <summary>Makes the materials.</summary>
    /// <param name="kind">The village.</param>
    /// <param name="light">Light of the day: lamps and windows.</param>
    /// <param name="snow">Whether snow lies.</param>
    public VillagePalette(VillageKind kind, CityLight light, bool snow)
    {
        Street = new StreetPalette(light.LampGlow, snow);
        Walls = [.. kind.Walls.Select(c => new Material { Name = "plaster", BaseColor = LinearRgb.FromHex(c), Roughness = 0.92f, Specular = 0.02f, Pattern = kind.IsJapanese ? new PlankWallPattern(0.16f) : new WeatheredPlasterPattern() })];
        Paints = [.. kind.Paints.Select(c => new Material { Name = "paint", BaseColor = LinearRgb.FromHex(c), Roughness = 0.55f, Specular = 0.04f })];
        Stone = new Material { Name = "stone-wall", BaseColor = LinearRgb.FromHex("#b3a083"), Roughness = 0.92f, Specular = 0.02f, Pattern = new FieldstonePattern(0.34f, LinearRgb.FromHex("#c9bb9f").ToVector3()) };
        Timber = new Material { Name = "timber", BaseColor = LinearRgb.FromHex("#a8703f"), Roughness = 0.8f, Specular = 0.03f, Pattern = new PlankWallPattern(0.19f) };
        Beam = new Material { Name = "beam", BaseColor = LinearRgb.FromHex(kind.IsJapanese ? "#35241a" : "#8a5a34"), Roughness = 0.75f, Specular = 0.03f };
        Roof = new Material { Name = "roof-tile", BaseColor = LinearRgb.FromHex(snow ? "#dfe4ea" : kind.Roof), Roughness = 0.8f, Pattern = new RoofTilePattern(0.24f, 0.34f, !kind.IsTimbered) };
        Ground = new Material
        {
            Name = "cobbles", BaseColor = snow ? LinearRgb.FromHex("#e9edf2") : LinearRgb.FromHex(kind.Paving), Roughness = 0.8f, Specular = 0.04f, Kind = FrameMaterialKind.Ground,
            Pattern = kind.IsFlat || kind.IsJapanese ? new FieldstonePattern(0.55f, LinearRgb.FromHex(kind.IsFlat ? "#f2f0ea" : "#6a655f").ToVector3()) { IsLevel = true } : new FieldstonePattern(0.125f, LinearRgb.FromHex("#7d7262").ToVector3()) { IsLevel = true },
        };
        Blooms = [.. kind.Blooms.Select(StreetPalette.Petals)];
        Clay = Presets.Terracotta(LinearRgb.FromHex(kind.IsFlat ? "#3a6fb0" : "#b86a45"), "pot");
        Lamp = new Material { Name = "lamp", BaseColor = LinearRgb.FromHex("#f4e6c6"), Roughness = 0.4f, Kind = FrameMaterialKind.Light, Emission = StreetPalette.LampColor * (light.LampsOn ? 5 * light.Glow : 0.15f) };
        RedLantern = new Material { Name = "paper-lantern", BaseColor = LinearRgb.FromHex("#c8302a"), Roughness = 0.7f, Translucency = 0.4f, Emission = new LinearRgb(0.9f, 0.12f, 0.05f) * (light.LampsOn ? 2.6f * light.Glow : 0.12f) };
        DomeBlue = new Material { Name = "dome", BaseColor = LinearRgb.FromHex("#2b62a8"), Roughness = 0.5f, Coat = 0.2f };
    }

    /// <summary>What villages share with cities: panes, iron, leaves.</summary>
    public StreetPalette Street { get; }

    public ImmutableArray<Material> Walls { get; }

    public ImmutableArray<Material> Paints { get; }

    public Material Stone { get; }

    public Material Timber { get; }

    public Material Beam { get; }

    public Material Roof { get; }

    public Material Ground { get; }

    public ImmutableArray<Material> Blooms { get; }

    public Material Clay { get; }

    public Material Lamp { get; }

    public Material RedLantern { get; }

    public Material DomeBlue { get; }
}
