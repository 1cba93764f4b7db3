using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>Where a drawing lies in a grid of square pixels, and how large it is in the world.</summary>
/// <param name="Width">Pixels per row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Origin">Point of the drawing at the upper left corner of the grid, units.</param>
/// <param name="PixelsPerUnit">Pixels a unit.</param>
internal readonly record struct EmblemFrame(int Width, int Height, Vector2 Origin, float PixelsPerUnit)
{
    /// <summary>The frame around a drawing.</summary>
    /// <param name="least">Left and top of what is drawn, units.</param>
    /// <param name="most">Right and bottom of it.</param>
    /// <param name="pixels">Pixels along the longer side of what is drawn.</param>
    /// <param name="margin">Pixels left free on every side.</param>
    public static EmblemFrame Around(Vector2 least, Vector2 most, int pixels, int margin)
    {
        Vector2 size = most - least;
        float scale = pixels / MathF.Max(size.X, size.Y);
        int width = (int)MathF.Ceiling(size.X * scale) + (2 * margin), height = (int)MathF.Ceiling(size.Y * scale) + (2 * margin);
        Vector2 middle = (least + most) / 2;
        return new EmblemFrame(width, height, middle - (new Vector2(width, height) / (2 * scale)), scale);
    }

    /// <summary>The point of the drawing in the middle of a pixel.</summary>
    public Vector2 Point(int x, int y) => Origin + (new Vector2(x + 0.5f, y + 0.5f) / PixelsPerUnit);
}
