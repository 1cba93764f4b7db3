using System.Numerics;
using Easel.Imaging;

namespace Easel.Design.Charts;

/// <summary>Oklab (Ottosson, "A perceptual color space for image processing", 2020): mixing and distance as the eye sees them.</summary>
internal static class OkColor
{
    /// <summary>Lightness, green to red, blue to yellow.</summary>
    public static Vector3 ToLab(LinearRgb c)
    {
        float l = MathF.Cbrt((0.4122214708f * c.R) + (0.5363325363f * c.G) + (0.0514459929f * c.B));
        float m = MathF.Cbrt((0.2119034982f * c.R) + (0.6806995451f * c.G) + (0.1073969566f * c.B));
        float s = MathF.Cbrt((0.0883024619f * c.R) + (0.2817188376f * c.G) + (0.6299787005f * c.B));
        return new Vector3(
            (0.2104542553f * l) + (0.7936177850f * m) - (0.0040720468f * s),
            (1.9779984951f * l) - (2.4285922050f * m) + (0.4505937099f * s),
            (0.0259040371f * l) + (0.7827717662f * m) - (0.8086757660f * s));
    }

    /// <summary>Back to linear sRGB, clamped to the gamut.</summary>
    public static LinearRgb FromLab(Vector3 lab)
    {
        float l = Cube(lab.X + (0.3963377774f * lab.Y) + (0.2158037573f * lab.Z));
        float m = Cube(lab.X - (0.1055613458f * lab.Y) - (0.0638541728f * lab.Z));
        float s = Cube(lab.X - (0.0894841775f * lab.Y) - (1.2914855480f * lab.Z));
        return LinearRgb.FromVector3(Vector3.Clamp(
            new Vector3(
                (4.0767416621f * l) - (3.3077115913f * m) + (0.2309699292f * s),
                (-1.2684380046f * l) + (2.6097574011f * m) - (0.3413193965f * s),
                (-0.0041960863f * l) - (0.7034186147f * m) + (1.7076147010f * s)),
            Vector3.Zero, Vector3.One));
    }

    /// <summary>Mix of two colours: <paramref name="a"/> at 0, <paramref name="b"/> at 1.</summary>
    public static LinearRgb Mix(LinearRgb a, LinearRgb b, float t) => FromLab(Vector3.Lerp(ToLab(a), ToLab(b), t));

    /// <summary>How different two colours look; 0.02 is about the least that is seen.</summary>
    public static float Distance(LinearRgb a, LinearRgb b) => Vector3.Distance(ToLab(a), ToLab(b));

    private static float Cube(float x) => x * x * x;
}
