using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>The measures of one emblem.</summary>
/// <param name="Scale">Metres a unit of the drawing.</param>
/// <param name="Extent">Longer side, metres.</param>
/// <param name="Foot">Point of the drawing that stands at the origin of the model, units.</param>
/// <param name="Swell">How far the front swells, as a share of the extent.</param>
/// <param name="Step">Height of the edge of a layer, as a share of the extent.</param>
internal sealed record EmblemBody(float Scale, float Extent, Vector2 Foot, float Swell, float Step)
{
    /// <summary>The back swells so much less than the front.</summary>
    public const float BackShare = 0.8f;

    /// <summary>Layers beyond about this many hardly rise any more.</summary>
    private const float ManyLayers = 5;

    /// <summary>A point of the model.</summary>
    /// <param name="field">The form.</param>
    /// <param name="pixel">Place in its grid.</param>
    /// <param name="z">Metres.</param>
    public Vector3 Place(EmblemField field, Vector2 pixel, float z)
    {
        Vector2 point = field.Frame.Origin + ((pixel + new Vector2(0.5f)) / field.Frame.PixelsPerUnit) - Foot;
        return new Vector3(point.X * Scale, -point.Y * Scale, z);
    }

    /// <summary>Swell of the front, metres.</summary>
    public float SwellAt(EmblemField field, Vector2 pixel) => Extent * Swell * MathF.Pow(MathF.Max(0, field.At(field.Swell, pixel.X, pixel.Y)), 0.85f);

    /// <summary>Height of the layers, metres.</summary>
    public float ReliefAt(EmblemField field, Vector2 pixel) => Rise(field.At(field.Levels, pixel.X, pixel.Y)) + Mound(field, pixel);

    /// <summary>Height of what shades softly: all but the fine steps, metres.</summary>
    public float FormAt(EmblemField field, Vector2 pixel) => SwellAt(field, pixel) + Mound(field, pixel);

    /// <summary>Height of the edges of layers, metres.</summary>
    public float Rise(float level) => Extent * Step * ManyLayers * (1 - MathF.Exp(-MathF.Max(0, level - 1) / ManyLayers));

    private float Mound(EmblemField field, Vector2 pixel) => 1.2f * Rise(field.At(field.Mounds, pixel.X, pixel.Y));
}
