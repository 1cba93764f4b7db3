using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Imaging;

/// <summary>Ottosson's perceptual space: X lightness, Y green to red, Z blue to yellow.</summary>
public static class OkLab
{
    /// <summary>From linear sRGB.</summary>
    public static Vector3 FromLinear(Vector3 c)
    {
        Vector128<float> roots = CubeRoots(Vector128.Create(
            (0.4122214708f * c.X) + (0.5363325363f * c.Y) + (0.0514459929f * c.Z),
            (0.2119034982f * c.X) + (0.6806995451f * c.Y) + (0.1073969566f * c.Z),
            (0.0883024619f * c.X) + (0.2817188376f * c.Y) + (0.6299787005f * c.Z),
            1));
        float l = roots[0], m = roots[1], s = roots[2];
        return new Vector3(
            (0.2104542553f * l) + (0.7936177850f * m) - (0.0040720468f * s),
            (1.9779984951f * l) - (2.4285922050f * m) + (0.4505937099f * s),
            (0.0259040371f * l) + (0.7827717662f * m) - (0.8086757660f * s));
    }

    /// <summary>Four roots at once: a third of the exponent to within 4 %, then two of Halley's steps, each of which triples the digits.</summary>
    private static Vector128<float> CubeRoots(Vector128<float> v)
    {
        const int middle = 709921077;
        Vector128<float> size = Vector128.Abs(v), x = Vector128.Max(size, Vector128.Create(1e-15f));
        Vector128<float> y = (Vector128.ConvertToInt32Native(Vector128.ConvertToSingle(x.AsInt32()) * (1 / 3f)) + Vector128.Create(middle)).AsSingle();
        for (int step = 0; step < 2; step++)
        {
            Vector128<float> cube = y * y * y;
            y = y * (cube + x + x) / (cube + cube + x);
        }

        // Black stays black.
        return (y & Vector128.GreaterThanOrEqual(size, Vector128.Create(1e-15f))) | (v & Vector128.Create(-0f));
    }

    /// <summary>To linear sRGB, clamped to [0, 1].</summary>
    public static Vector3 ToLinear(Vector3 lab)
    {
        float l = lab.X + (0.3963377774f * lab.Y) + (0.2158037573f * lab.Z);
        float m = lab.X - (0.1055613458f * lab.Y) - (0.0638541728f * lab.Z);
        float s = lab.X - (0.0894841775f * lab.Y) - (1.2914855480f * lab.Z);
        (l, m, s) = (l * l * l, m * m * m, s * s * s);
        return Vector3.Clamp(
            new Vector3(
                (4.0767416621f * l) - (3.3077115913f * m) + (0.2309699292f * s),
                (-1.2684380046f * l) + (2.6097574011f * m) - (0.3413193965f * s),
                (-0.0041960863f * l) - (0.7034186147f * m) + (1.7076147010f * s)),
            Vector3.Zero,
            Vector3.One);
    }

    /// <summary>Mixes two linear colours as the eye would.</summary>
    public static Vector3 Mix(Vector3 a, Vector3 b, float share) => ToLinear(Vector3.Lerp(FromLinear(a), FromLinear(b), share));
}
