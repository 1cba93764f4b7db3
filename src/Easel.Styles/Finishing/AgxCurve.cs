using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>
/// AgX (Troy Sobotka) in its polynomial form: bright colours fade to white as on film instead of turning into flat primaries.
/// </summary>
/// <param name="power">Contrast of the look; 1 is the grey base.</param>
/// <param name="saturation">Saturation of the look; 1 is the pale base.</param>
/// <param name="fidelity">How much of the hue-true colour is mixed in, 0 to 1, so that a red car in the sun stays red.</param>
internal sealed class AgxCurve(float power, float saturation, float fidelity) : ToneCurve
{
    // Stops below and above one that the curve spans.
    private const float LowestStop = -12.47393f, Stops = 16.499999f;

    // Lets clouds and white walls come out white: the plain curve reaches white only at radiance 16.
    private const float WhiteGain = 1.04f;

    // Above this exposed radiance colours fade to white as the film does: sun and lamps are no painted things.
    private const float FidelityRange = 4;

    /// <inheritdoc/>
    public override Vector3 Apply(Vector3 radiance)
    {
        // To Rec. 2020, then into the narrower primaries in which the curve works.
        Vector3 c = Transform(
            radiance, new(0.6274f, 0.3293f, 0.0433f), new(0.0691f, 0.9195f, 0.0114f), new(0.0164f, 0.0880f, 0.8956f));
        c = Transform(
            c, new(0.856627153f, 0.0951212405f, 0.0482516061f), new(0.137318973f, 0.761241991f, 0.101439036f), new(0.111898213f, 0.0767994186f, 0.811302368f));

        // The contrast curve in stops, and the look.
        c = new Vector3(Curve(c.X), Curve(c.Y), Curve(c.Z));
        c = new Vector3(MathF.Pow(c.X, power), MathF.Pow(c.Y, power), MathF.Pow(c.Z, power)) * WhiteGain;
        c = Saturate(c, saturation);

        // Back out of the working primaries, to linear light and to sRGB.
        c = Transform(
            c, new(1.12710058f, -0.110606643f, -0.0164939387f), new(-0.141329763f, 1.1578237f, -0.0164939387f), new(-0.141329763f, -0.110606643f, 1.25193641f));
        c = Vector3.Clamp(c, Vector3.Zero, Vector3.One);
        c = new Vector3(MathF.Pow(c.X, 2.2f), MathF.Pow(c.Y, 2.2f), MathF.Pow(c.Z, 2.2f));
        c = Transform(
            c, new(1.6605f, -0.5876f, -0.0728f), new(-0.1246f, 1.1329f, -0.0083f), new(-0.0182f, -0.1006f, 1.1187f));
        c = Vector3.Clamp(c, Vector3.Zero, Vector3.One);

        // The hue-true colour: the strongest component goes through the curve and takes the others along.
        float peak = MathF.Max(radiance.X, MathF.Max(radiance.Y, radiance.Z));
        if (peak <= 0)
        {
            return c;
        }

        float mapped = MathF.Min(1, MathF.Pow(MathF.Pow(Curve(peak), power) * WhiteGain, 2.2f)), brightness = peak / FidelityRange;
        return Vector3.Lerp(c, Vector3.Max(radiance, Vector3.Zero) * (mapped / peak), fidelity / (1 + (brightness * brightness)));
    }

    private static Vector3 Transform(Vector3 c, Vector3 r, Vector3 g, Vector3 b) =>
        new(Vector3.Dot(c, r), Vector3.Dot(c, g), Vector3.Dot(c, b));

    private static float Curve(float light)
    {
        float x = Math.Clamp((MathF.Log2(MathF.Max(light, 1e-10f)) - LowestStop) / Stops, 0, 1), x2 = x * x, x4 = x2 * x2;
        return MathF.Max(0, (15.5f * x4 * x2) - (40.14f * x4 * x) + (31.96f * x4) - (6.868f * x2 * x) + (0.4298f * x2) + (0.1191f * x) - 0.00232f);
    }
}
