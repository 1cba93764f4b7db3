using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using System.Numerics;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What floors and walls of rooms are laid and faced with.</summary>
internal static class RoomFloors
{
    /// <summary>Boards that run along the view: their lines lead into the room.</summary>
    public static Material Boards(RandomStream stream)
    {
        (string pale, string dark) = stream.Pick(("#b79a78", "#8d7052"), ("#a58667", "#77593f"), ("#c2ab8c", "#9c8263"), ("#8a6a50", "#5f4531"));
        return Boards(LinearRgb.FromHex(pale), LinearRgb.FromHex(dark), 0.15f);
    }

    /// <summary>Boards of a wood.</summary>
    /// <param name="early">Colour of its pale rings.</param>
    /// <param name="late">Colour of its dark rings.</param>
    /// <param name="width">Width of a board, metres.</param>
    public static Material Boards(LinearRgb early, LinearRgb late, float width)
    {
        var grain = new WoodGrain(new LinearRgb(late.R / early.R, late.G / early.G, late.B / early.B), Vector3.UnitZ, 210, 0.32f);
        return new Material
        {
            Name = "floor", BaseColor = early, Roughness = 0.5f, Specular = 0.035f, Kind = FrameMaterialKind.Ground, Pattern = new Planks(grain, width, 1.7f),
        };
    }

    /// <summary>Tiles of two colours in turn.</summary>
    public static Material Chequered(RandomStream stream) =>
        Tiled("#d9d4ca", 0.3f, LinearRgb.FromHex(stream.Child("second").Pick("#8f9a97", "#b9b2a6", "#5f6a6e")));

    /// <summary>Glazed wall tiles of a bathroom.</summary>
    public static Material BathTiles(RandomStream stream) => WallTiles(stream.Child("tiles").Pick("#dfe6e4", "#c9dcdc", "#e6e2d8"), 0.15f);

    /// <summary>Floor tiles.</summary>
    /// <param name="color">sRGB in hexadecimal.</param>
    /// <param name="size">Side of a tile, metres.</param>
    /// <param name="second">Colour of every other tile, or null.</param>
    public static Material Tiled(string color, float size, LinearRgb? second = null) => new()
    {
        Name = "floor", BaseColor = LinearRgb.FromHex(color), Roughness = 0.3f, Specular = 0.04f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(size, second),
    };

    /// <summary>Glazed wall tiles.</summary>
    /// <param name="color">sRGB in hexadecimal.</param>
    /// <param name="size">Side of a tile, metres.</param>
    public static Material WallTiles(string color, float size) => new()
    {
        Name = "wall", BaseColor = LinearRgb.FromHex(color), Roughness = 0.25f, Specular = 0.04f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(size),
    };

    /// <summary>Paint put on with a roller.</summary>
    /// <param name="color">Its colour.</param>
    /// <param name="name">Name of the surface.</param>
    public static Material Paint(LinearRgb color, string name) =>
        new() { Name = name, BaseColor = color, Roughness = 0.85f, Specular = 0.02f, Kind = FrameMaterialKind.Ground, Pattern = new WallPaintPattern() };

    /// <summary>A floor without joints: lino, rubber or poured resin.</summary>
    /// <param name="color">sRGB in hexadecimal.</param>
    /// <param name="roughness">Perceptual roughness.</param>
    public static Material Plain(string color, float roughness) => new()
    {
        Name = "floor", BaseColor = LinearRgb.FromHex(color), Roughness = roughness, Specular = 0.035f, Kind = FrameMaterialKind.Ground, Pattern = new Imperfections(0.6f, 0.06f),
    };
}
