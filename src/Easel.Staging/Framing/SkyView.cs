using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>The view for a thing that has the sky to itself.</summary>
internal static class SkyView
{
    /// <summary>Where the horizon lies, share of the height from the top: what is mirrored in water then falls below the picture.</summary>
    private const float Horizon = 0.72f;

    /// <summary>How high an aerial view is over the ground, metres; how steeply it looks down, radians; from straight above, more steeply.</summary>
    private const float Altitude = 26, Down = 0.46f, SteepDown = 1.05f;

    /// <summary>The view of a place from the air, over where the usual view begins.</summary>
    /// <param name="camera">The usual view.</param>
    /// <param name="steep">Whether the ground alone is seen.</param>
    public static Camera FromAir(Camera camera, bool steep)
    {
        Vector3 view = Vector3.Normalize((camera.Target - camera.Position) with { Y = 0 });
        float down = steep ? SteepDown : Down, reach = Altitude / MathF.Tan(down);
        Vector3 position = camera.Position + new Vector3(0, Altitude, 0);
        return camera with { Position = position, Target = position + (view * reach) - new Vector3(0, Altitude, 0), FocusDistance = Altitude / MathF.Sin(down) };
    }

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
