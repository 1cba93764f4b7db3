using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A line of text on a small display, about the rest origin in the plane of x and y.</summary>
/// <param name="Text">Capital letters, digits and signs of <see cref="DotFont"/>.</param>
/// <param name="Height">Of a sign, metres.</param>
/// <param name="Ink">Of the text.</param>
/// <param name="Strength">Radiance of the text; 0 for ink on a display that does not glow.</param>
internal sealed record LitText(string Text, float Height, LinearRgb Ink, float Strength) : SurfacePattern
{
    /// <summary>A display with text that glows on dark glass.</summary>
    public static Material Glowing(string text, float height, LinearRgb ink) => new()
    {
        Name = "display", BaseColor = LinearRgb.FromHex("#0e1012"), Roughness = 0.12f, Pattern = new LitText(text, height, ink, 1.6f),
    };

    /// <summary>A grey display with dark text.</summary>
    public static Material Dark(string text, float height) => new()
    {
        Name = "display", BaseColor = LinearRgb.FromHex("#aebba6"), Roughness = 0.2f, Pattern = new LitText(text, height, LinearRgb.FromHex("#1c211d"), 0),
    };

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        if (!DotFont.IsInked(Text, point.Rest.X / Height, point.Rest.Y / Height))
        {
            return;
        }

        surface.BaseColor = Ink.ToVector3();
        surface.Emission = Ink.ToVector3() * Strength;
    }
}
