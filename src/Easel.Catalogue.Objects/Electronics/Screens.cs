using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>Screens that are on, and keys.</summary>
internal static class Screens
{
    /// <summary>The lit material of a screen.</summary>
    public static Material Lit(ScreenPicture picture) => new()
    {
        Name = "screen", BaseColor = LinearRgb.FromHex("#101215"), Roughness = 0.12f, Emission = LinearRgb.Gray(0.25f * picture.Brightness), Pattern = picture, Kind = FrameMaterialKind.Light,
    };

    /// <summary>Black glass around a screen.</summary>
    public static Material Bezel(string name = "bezel") => new() { Name = name, BaseColor = LinearRgb.FromHex("#0d0e10"), Roughness = 0.14f, Specular = 0.045f };

    /// <summary>A key cap that stands on y = 0: narrower above, hollowed a little.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="depth">Metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="taper">Width of the top, share of that of the foot.</param>
    public static PolyMesh Cap(float width, float depth, float height, float taper = 0.86f) =>
        Shapes.Slab(Outlines.Rectangle(width, depth, MathF.Min(width, depth) * 0.14f, 3), height, MathF.Min(height * 0.35f, 0.0012f), 2).Warp(q =>
        {
            float t = Math.Clamp(q.Y / height, 0, 1), narrow = 1 - ((1 - taper) * t);
            return new Vector3(q.X * narrow, q.Y, q.Z * narrow);
        });
}
