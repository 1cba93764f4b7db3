namespace Easel.Imaging;

/// <summary>The sRGB transfer function (IEC 61966-2-1) between linear light and code values, both in [0, 1].</summary>
public static class Srgb
{
    /// <summary>Code value in [0, 1] to linear light.</summary>
    public static float Decode(float code) =>
        code <= 0.04045f ? code / 12.92f : MathF.Pow((code + 0.055f) / 1.055f, 2.4f);

    /// <summary>Linear light, clamped to [0, 1], to a code value.</summary>
    public static float Encode(float linear)
    {
        float v = Math.Clamp(linear, 0f, 1f);
        return v <= 0.0031308f ? v * 12.92f : (1.055f * MathF.Pow(v, 1f / 2.4f)) - 0.055f;
    }

    /// <summary>Linear light, clamped to [0, 1], to the nearest 8-bit code.</summary>
    public static byte EncodeByte(float linear) => (byte)((Encode(linear) * 255f) + 0.5f);
}
