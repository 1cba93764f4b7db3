using System.Collections.Immutable;
using Easel.Scenes;

namespace Easel.Catalogue.Environments;

/// <summary>For which view scenery is built.</summary>
/// <param name="Camera">Where it is seen from.</param>
/// <param name="PictureHeight">Rows of the picture, pixels: sets how fine near scenery must be.</param>
/// <param name="Occupied">Boxes of the placed elements, world space: no scenery inside, and no tall scenery between them and the camera.</param>
public sealed record EnvironmentView(Camera Camera, int PictureHeight, ImmutableArray<Bounds> Occupied)
{
    /// <summary>Catalogue ids of the placed elements, one for each of the occupied boxes.</summary>
    public ImmutableArray<string> Things { get; init; } = [];

    /// <summary>Size of a pixel at a distance from the camera, metres.</summary>
    public float PixelSize(float distance) => 2 * distance * MathF.Tan(Camera.VerticalFieldOfView * 0.5f) / PictureHeight;
}
