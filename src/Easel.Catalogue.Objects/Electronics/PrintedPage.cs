using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A page fresh from the printer: a picture above, lines of text below it. In the rest plane of x and y.</summary>
/// <param name="Picture">What is printed, its brightness 1.</param>
/// <param name="Half">Half sides of the page, metres.</param>
internal sealed record PrintedPage(ScreenPicture Picture, Vector2 Half) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = new(point.Rest.X, point.Rest.Y), at = p - new Vector2(0, Half.Y * 0.3f);
        if (MathF.Abs(at.X) < Picture.Half.X && MathF.Abs(at.Y) < Picture.Half.Y)
        {
            // Ink reflects what a screen would shine.
            SurfaceSample ink = surface;
            Picture.Apply(point with { Rest = new Vector3(at, 0) }, ref ink);
            surface.BaseColor = ink.Emission * 0.85f;
            return;
        }

        float line = (-p.Y - (Half.Y * 0.36f)) / (Half.Y * 0.07f);
        if (line is > 0 and < 8 && line - MathF.Floor(line) < 0.42f && MathF.Abs(p.X) < Half.X * 0.84f && (p.X < Half.X * 0.3f || (int)line != 7))
        {
            surface.BaseColor *= 0.22f;
        }
    }
}
