using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>A paint, ready to be asked for the colour of many points: gradients are tabulated.</summary>
internal sealed class PaintTable
{
    private const int Length = 256;

    private readonly EmblemPaint _paint;
    private readonly Vector4[] _colors;

    public PaintTable(EmblemPaint paint)
    {
        _paint = paint;
        _colors = new Vector4[paint.Stops.Length == 1 ? 1 : Length];
        for (int i = 0; i < _colors.Length; i++)
        {
            _colors[i] = Premultiplied(At(i / (Length - 1f)));
        }
    }

    /// <summary>Colour at a point of the drawing: sRGB code values, multiplied by their alpha.</summary>
    public Vector4 this[Vector2 point]
    {
        get
        {
            if (_colors.Length == 1)
            {
                return _colors[0];
            }

            Vector2 place = Vector2.Transform(point, _paint.Map);
            float t = _paint.IsRadial ? place.Length() : place.X;
            return _colors[(int)(Math.Clamp(t, 0, 1) * (Length - 1))];
        }
    }

    private Vector4 At(float t)
    {
        EmblemStop last = _paint.Stops[0];
        foreach (EmblemStop stop in _paint.Stops)
        {
            if (t < stop.Offset)
            {
                float width = stop.Offset - last.Offset;
                return width > 0 ? Vector4.Lerp(last.Color, stop.Color, Math.Clamp((t - last.Offset) / width, 0, 1)) : stop.Color;
            }

            last = stop;
        }

        return last.Color;
    }

    private static Vector4 Premultiplied(Vector4 color) => new(color.X * color.W, color.Y * color.W, color.Z * color.W, color.W);
}
