using System.Numerics;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Emblems;

/// <summary>Heights of the layers of an emblem's front as a grid, for its shading.</summary>
/// <param name="Heights">Metres, row by row, the top row first.</param>
/// <param name="Width">Points per row.</param>
/// <param name="Origin">Point of the model (x, y) at the upper left corner of the first cell.</param>
/// <param name="Cell">Side of a cell, metres.</param>
internal sealed record EmblemRelief(float[] Heights, int Width, Vector2 Origin, float Cell)
{
    private readonly int _height = Heights.Length / Width;

    /// <summary>Height gradient at a point of the model, metres per metre, faded where it is finer than a pixel.</summary>
    public Vector2 Slope(Vector2 point, float footprint)
    {
        float fade = PatternMath.Fade(2.5f * Cell, footprint);
        if (fade <= 0)
        {
            return Vector2.Zero;
        }

        float x = ((point.X - Origin.X) / Cell) - 0.5f, y = ((Origin.Y - point.Y) / Cell) - 0.5f;
        return new Vector2(At(x + 0.5f, y) - At(x - 0.5f, y), At(x, y - 0.5f) - At(x, y + 0.5f)) * (fade / Cell);
    }

    private float At(float x, float y)
    {
        x = Math.Clamp(x, 0, Width - 1.001f);
        y = Math.Clamp(y, 0, _height - 1.001f);
        int left = (int)x, top = (int)y, i = (top * Width) + left;
        return float.Lerp(float.Lerp(Heights[i], Heights[i + 1], x - left), float.Lerp(Heights[i + Width], Heights[i + Width + 1], x - left), y - top);
    }
}
