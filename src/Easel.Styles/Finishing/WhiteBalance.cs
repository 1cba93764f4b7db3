using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>Makes the light of a room whiter, as a camera does: walls and floors dye what is thrown to and fro, and eyes get used to it.</summary>
internal static class WhiteBalance
{
    /// <summary>Most that a channel is changed by.</summary>
    private const float Most = 1.6f;

    /// <summary>Surfaces darker than this tell little of the light on them.</summary>
    private const float LeastAlbedo = 0.06f;

    /// <summary>Factors on the channels, of equal luminance on the whole.</summary>
    /// <param name="frame">Light and reflectances.</param>
    /// <param name="strength">Share of the light's colour that is taken away, 0 to 1: some warmth belongs to a room, more to an evening.</param>
    public static Vector3 Measure(Frame frame, float strength)
    {
        // The mean of logarithms: a small patch of sun must not decide for the room.
        Vector3 sum = Vector3.Zero;
        int count = 0, pixels = frame.Width * frame.Height;
        for (int i = 0; i < pixels; i += 3)
        {
            var light = new Vector3(frame.Color.AsSpan(3 * i, 3));
            var albedo = new Vector3(frame.Albedo.AsSpan(3 * i, 3));
            float least = MathF.Min(light.X, MathF.Min(light.Y, light.Z));
            if (least > 1e-6f && float.IsFinite(light.X + light.Y + light.Z) && MathF.Min(albedo.X, MathF.Min(albedo.Y, albedo.Z)) > LeastAlbedo)
            {
                light /= albedo;
                sum += new Vector3(MathF.Log(light.X), MathF.Log(light.Y), MathF.Log(light.Z));
                count++;
            }
        }

        if (count < pixels / 60)
        {
            return Vector3.One;
        }

        Vector3 mean = sum / count;
        float gray = Vector3.Dot(mean, new Vector3(0.2126f, 0.7152f, 0.0722f));
        return new Vector3(Factor(mean.X), Factor(mean.Y), Factor(mean.Z));

        float Factor(float channel) => Math.Clamp(MathF.Exp(strength * (gray - channel)), 1 / Most, Most);
    }
}
