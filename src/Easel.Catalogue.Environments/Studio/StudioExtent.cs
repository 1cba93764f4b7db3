using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>How far a set reaches so that it fills the picture, metres.</summary>
/// <param name="Wall">Distance of the wall behind the middle of the subject.</param>
/// <param name="HalfWidth">Half of the width.</param>
/// <param name="Height">Height of the wall.</param>
/// <param name="Front">How far the floor reaches towards the camera and beyond.</param>
/// <param name="HalfPicture">Half height of the picture at the wall.</param>
internal readonly record struct StudioExtent(float Wall, float HalfWidth, float Height, float Front, float HalfPicture)
{
    /// <summary>Measures a set.</summary>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="size">Size of the subject, metres.</param>
    /// <param name="wall">Distance of the wall behind the middle of the subject, metres.</param>
    /// <param name="camera">Where it is seen from.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static StudioExtent Of(StudioAxes axes, float size, float wall, Camera camera, float aspect)
    {
        float reach = Vector3.Distance(camera.Position, axes.Center), half = (reach + wall) * MathF.Tan(camera.VerticalFieldOfView * 0.5f);
        return new StudioExtent(wall, MathF.Max(6 * size, 1.8f * half * MathF.Max(1, aspect)), MathF.Max(7 * size, 3.2f * half), reach + (4 * size), half);
    }
}
