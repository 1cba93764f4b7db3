using System.Numerics;
using Easel.Imaging;

namespace Easel.Rendering.Transport;

/// <summary>Reads and writes the radiance of single pixels.</summary>
internal static class PixelColor
{
    /// <summary>Radiance of a pixel; black where it is not a number.</summary>
    public static Vector3 Read(Frame frame, int pixel)
    {
        var color = new Vector3(frame.Color.AsSpan(3 * pixel, 3));
        return float.IsFinite(color.X + color.Y + color.Z) ? color : Vector3.Zero;
    }

    /// <summary>Sets the radiance of a pixel.</summary>
    public static void Write(Frame frame, int pixel, Vector3 color) => color.CopyTo(frame.Color.AsSpan(3 * pixel, 3));
}
