using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>The view for a thing that has the sky to itself.</summary>
internal static class SkyView
{
    /// <summary>Where the horizon lies, share of the height from the top: what is mirrored in water then falls below the picture.</summary>
    private const float Horizon = 0.72f;

    /// <summary>Tilts a level camera up until the horizon is low in the picture; one that looks up further stays as it is.</summary>
    public static Camera Raise(Camera camera)
    {
        Vector3 view = camera.Target - camera.Position;
        var flat = new Vector2(view.X, view.Z);
        float pitch = MathF.Atan((Horizon - 0.5f) * 2 * MathF.Tan(camera.VerticalFieldOfView * 0.5f));
        float height = MathF.Max(view.Y, flat.Length() * MathF.Tan(pitch));
        return camera with { Target = camera.Position + (view with { Y = height }) };
    }
}
