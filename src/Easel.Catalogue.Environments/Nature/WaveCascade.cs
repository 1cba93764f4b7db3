using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>
/// One band of sea waves: a square, seamlessly repeating tile made from a directional wave spectrum by inverse Fourier transform
/// (Tessendorf 2001), with averages over every power-of-two square so that it can be looked up at any pixel size.
/// </summary>
internal sealed class WaveCascade
{
    /// <summary>Samples along a side of the tile.</summary>
    private const int Side = 256;

    private readonly Vector4[][] _shape;
    private readonly Vector4[][] _slope;
    private readonly float _cos;
    private readonly float _sin;

    /// <summary>Makes the tile.</summary>
    /// <param name="band">What waves it holds.</param>
    /// <param name="stream">Random phases.</param>
    public WaveCascade(WaveBand band, RandomStream stream)
    {
        Band = band;
        (_sin, _cos) = MathF.SinCos(band.Rotation);
        (Vector4[] shape, Vector4[] slope) = Synthesise(band, stream);
        _shape = Pyramid(shape);
        _slope = Pyramid(slope);
    }

    /// <summary>What waves it holds.</summary>
    public WaveBand Band { get; }

    /// <summary>Displacement (x, y, z) of the surface point that rests at (x, z), averaged over a square of <paramref name="footprint"/>
    /// metres; W is the foam that folding crests make, 0 to 1.</summary>
    public Vector4 Displacement(float x, float z, float footprint)
    {
        Vector4 d = Lookup(_shape, (x * _cos) - (z * _sin), (x * _sin) + (z * _cos), footprint);
        return new Vector4((d.X * _cos) + (d.Z * _sin), d.Y, (d.Z * _cos) - (d.X * _sin), d.W);
    }

    /// <summary>Mean slope (X along x, Y along z) at (x, z) over a square of <paramref name="footprint"/> metres; Z is the variance of slope
    /// that was averaged away, W the foam.</summary>
    public Vector4 Slope(float x, float z, float footprint)
    {
        Vector4 s = Lookup(_slope, (x * _cos) - (z * _sin), (x * _sin) + (z * _cos), footprint);
        float lost = MathF.Max(0, s.Z - (s.X * s.X) - (s.Y * s.Y));
        return new Vector4((s.X * _cos) + (s.Y * _sin), (s.Y * _cos) - (s.X * _sin), lost, s.W);
    }

    private static (Vector4[] Shape, Vector4[] Slope) Synthesise(WaveBand band, RandomStream stream)
    {
        const int Count = Side * Side;
        Complex32[] spectrum = Spectrum(band, stream);

        // Each transform carries two real fields, one in the real and one in the imaginary part.
        var heightX = new Complex32[Count];
        var zSlopeX = new Complex32[Count];
        var slopeZxx = new Complex32[Count];
        var zzXz = new Complex32[Count];
        float unit = MathF.Tau / band.Size;
        for (int j = 0; j < Side; j++)
        {
            for (int i = 0; i < Side; i++)
            {
                int n = (j * Side) + i;
                float kx = unit * (i < Side / 2 ? i : i - Side), kz = unit * (j < Side / 2 ? j : j - Side);
                float k = MathF.Max(MathF.Sqrt((kx * kx) + (kz * kz)), 1e-6f);
                Complex32 h = spectrum[n], ih = h.TimesI;
                heightX[n] = h + (ih * (kx / k)).TimesI;
                zSlopeX[n] = (ih * (kz / k)) + (ih * kx).TimesI;
                slopeZxx[n] = (ih * kz) + (h * (-kx * kx / k)).TimesI;
                zzXz[n] = (h * (-kz * kz / k)) + (h * (-kx * kz / k)).TimesI;
            }
        }

        Parallel.Invoke(
            () => FourierTransform.Inverse2D(heightX, Side),
            () => FourierTransform.Inverse2D(zSlopeX, Side),
            () => FourierTransform.Inverse2D(slopeZxx, Side),
            () => FourierTransform.Inverse2D(zzXz, Side));

        // The band is scaled to its wanted steepness, whatever the spectrum's absolute size.
        double sum = 0;
        for (int n = 0; n < Count; n++)
        {
            sum += (zSlopeX[n].Imaginary * zSlopeX[n].Imaginary) + (slopeZxx[n].Real * slopeZxx[n].Real);
        }

        float scale = band.Steepness / MathF.Max((float)Math.Sqrt(sum / Count), 1e-9f);
        var shape = new Vector4[Count];
        var slope = new Vector4[Count];
        for (int n = 0; n < Count; n++)
        {
            float sx = zSlopeX[n].Imaginary * scale, sz = slopeZxx[n].Real * scale;
            float pinch = band.Choppiness * scale;
            float xx = 1 + (pinch * slopeZxx[n].Imaginary), zz = 1 + (pinch * zzXz[n].Real), xz = pinch * zzXz[n].Imaginary;
            float fold = (xx * zz) - (xz * xz);
            float foam = Noise.SmoothStep(0.5f, 0.15f, fold);
            shape[n] = new Vector4(pinch * heightX[n].Imaginary, heightX[n].Real * scale, pinch * zSlopeX[n].Real, foam);
            slope[n] = new Vector4(sx, sz, (sx * sx) + (sz * sz), foam);
        }

        return (shape, slope);
    }

    /// <summary>Amplitudes with random phases, symmetric so that the surface is real.</summary>
    private static Complex32[] Spectrum(WaveBand band, RandomStream stream)
    {
        var half = new Complex32[Side * Side];
        float unit = MathF.Tau / band.Size;
        float shortest = MathF.Tau / band.Shortest, longest = MathF.Tau / band.Longest, peak = MathF.Tau / band.Peak;
        for (int j = 0; j < Side; j++)
        {
            for (int i = 0; i < Side; i++)
            {
                float re = stream.Gaussian(), im = stream.Gaussian();
                float kx = unit * (i < Side / 2 ? i : i - Side), kz = unit * (j < Side / 2 ? j : j - Side);
                float k = MathF.Sqrt((kx * kx) + (kz * kz));
                if (k < longest || k > shortest)
                {
                    continue;
                }

                // Phillips spectrum with a spread of directions about the wind; a little runs against it.
                float aligned = ((kx * MathF.Sin(band.Wind)) + (kz * MathF.Cos(band.Wind))) / k;
                float spread = MathF.Pow(MathF.Abs(aligned), band.Spread) * (aligned < 0 ? 0.15f : 1);
                float power = MathF.Exp(-1.25f * peak * peak / (k * k)) / (k * k * k * k) * (spread + 0.02f);
                half[(j * Side) + i] = new Complex32(re, im) * MathF.Sqrt(power);
            }
        }

        var full = new Complex32[Side * Side];
        for (int j = 0; j < Side; j++)
        {
            for (int i = 0; i < Side; i++)
            {
                int opposite = (((Side - j) % Side) * Side) + ((Side - i) % Side);
                full[(j * Side) + i] = half[(j * Side) + i] + half[opposite].Conjugate;
            }
        }

        return full;
    }

    private static Vector4[][] Pyramid(Vector4[] finest)
    {
        var levels = new Vector4[BitOperations.Log2(Side) + 1][];
        levels[0] = finest;
        for (int level = 1; level < levels.Length; level++)
        {
            int side = Side >> level;
            Vector4[] above = levels[level - 1], here = new Vector4[side * side];
            for (int j = 0; j < side; j++)
            {
                for (int i = 0; i < side; i++)
                {
                    int a = (4 * j * side) + (2 * i), b = a + (2 * side);
                    here[(j * side) + i] = (above[a] + above[a + 1] + above[b] + above[b + 1]) * 0.25f;
                }
            }

            levels[level] = here;
        }

        return levels;
    }

    private Vector4 Lookup(Vector4[][] pyramid, float x, float z, float footprint)
    {
        float texel = Band.Size / Side;
        float level = Math.Clamp(MathF.Log2(MathF.Max(footprint / texel, 1)), 0, pyramid.Length - 1);
        int fine = (int)level;
        Vector4 value = Bilinear(pyramid[fine], Side >> fine, x, z);
        float rest = level - fine;
        return rest < 0.01f ? value : Vector4.Lerp(value, Bilinear(pyramid[Math.Min(fine + 1, pyramid.Length - 1)], Math.Max(1, Side >> (fine + 1)), x, z), rest);
    }

    private Vector4 Bilinear(Vector4[] texels, int side, float x, float z)
    {
        float u = (x / Band.Size * side) - 0.5f, v = (z / Band.Size * side) - 0.5f;
        float fu = MathF.Floor(u), fv = MathF.Floor(v);
        int mask = side - 1, i = (int)fu & mask, j = (int)fv & mask, i1 = (i + 1) & mask, j1 = (j + 1) & mask;
        return Vector4.Lerp(
            Vector4.Lerp(texels[(j * side) + i], texels[(j * side) + i1], u - fu),
            Vector4.Lerp(texels[(j1 * side) + i], texels[(j1 * side) + i1], u - fu),
            v - fv);
    }
}
