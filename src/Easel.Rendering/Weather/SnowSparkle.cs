using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Transport;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Weather;

/// <summary>Crystals on a snow cover that mirror the sun into the camera. Each lives in a cell of the world as large as a few pixels, so that
/// the glitter is as fine as the picture and stays on the ground.</summary>
internal static class SnowSparkle
{
    /// <summary>Share of cells with a crystal that faces just so, in full sun, and how bright it is against the snow.</summary>
    private const float Share = 0.004f, Gain = 5;

    /// <summary>Farther than this glitter is too fine to be seen, metres.</summary>
    private const float Farthest = 30;

    /// <summary>Adds glitter to a row of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="rays">Its camera.</param>
    /// <param name="sunShare">Share of the key light in all light on open ground, [0, 1]: under clouds nothing glitters.</param>
    /// <param name="y">The row.</param>
    public static void Apply(Frame frame, CameraRays rays, float sunShare, int y)
    {
        for (int x = 0; x < frame.Width; x++)
        {
            int i = (y * frame.Width) + x;
            float sun = frame.SunVisibility[i], distance = frame.Depth[i];
            if (sun < 0.05f || distance > Farthest || frame.Normal[(3 * i) + 1] < 0.5f || !IsSnow(new Vector3(frame.Albedo.AsSpan(3 * i, 3))))
            {
                continue;
            }

            Vector3 p = rays.Position + (rays.Direction(new Vector2(x + 0.5f, y + 0.5f)) * distance);
            float cell = MathF.Max(0.004f, 1.2f * distance * rays.PixelAngle);
            uint h = Hash.Mix((uint)(int)MathF.Floor(p.X / cell), (uint)(int)MathF.Floor(p.Y / cell), (uint)(int)MathF.Floor(p.Z / cell));
            if (Hash.ToUnit(h) < Share)
            {
                float strength = Hash.ToUnit(Hash.Mix(h)) * (1 - (distance / Farthest)) * MathF.Min(1, 2 * sun);
                PixelColor.Write(frame, i, PixelColor.Read(frame, i) * (1 + (Gain * sunShare * strength)));
            }
        }
    }

    private static bool IsSnow(Vector3 albedo) => MathF.Min(albedo.X, MathF.Min(albedo.Y, albedo.Z)) > 0.7f && albedo.Z >= albedo.X;
}
