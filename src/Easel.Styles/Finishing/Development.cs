using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>What a lens, a film and a print do to the light of a frame.</summary>
/// <param name="Curve">From radiance to display light.</param>
/// <param name="Exposure">Factor on radiance.</param>
/// <param name="Bloom">Share of the light that is spread, 0 to 1.</param>
/// <param name="Vignette">Share of light lost in the corners, 0 to 1.</param>
/// <param name="Grain">Standard deviation of the grain in middle tones, in 8-bit codes.</param>
internal sealed record Development(ToneCurve Curve, float Exposure, float Bloom, float Vignette, float Grain)
{
    /// <summary>The last touch, or null for the tones as the curve gives them.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Whether what is not in focus blurs.</summary>
    public bool HasDepthOfField { get; init; }

    /// <summary>Whether the lens stands as near as to a small model, whatever the true distances: what lies beyond the subjects blurs as strongly as on a table top.</summary>
    public bool IsMiniature { get; init; }

    /// <summary>Stops by which shadows are brought up for each stop they lie below the light; 0 leaves them.</summary>
    public float ShadowLift { get; init; }

    /// <summary>Factors on the channels that make the light whiter; one leaves it as it is.</summary>
    public Vector3 WhiteBalance { get; init; } = Vector3.One;

    /// <summary>Develops a frame into a picture of the same size.</summary>
    public Picture Print(Frame frame, uint seed, CancellationToken cancellation)
    {
        int width = frame.Width, height = frame.Height;
        float[] color = MotionBlur.Apply(frame, HasDepthOfField ? DepthOfField.Apply(frame, cancellation, IsMiniature) : frame.Color, cancellation);
        BloomPlane? spread = Bloom > 0 ? Finishing.Bloom.Spread(color, width, height, cancellation) : null;
        ShadowLift? lift = ShadowLift > 0 ? new ShadowLift(frame, color, Exposure, ShadowLift, cancellation) : null;
        var table = new ToneTable(Curve, Grade);
        var picture = new Picture(width, height);
        float corner = 4f / ((width * width) + (height * height));
        Parallel.For(0, height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            Span<byte> row = picture.Rgba.AsSpan(4 * y * width, 4 * width);
            float dy = y + 0.5f - (0.5f * height);
            for (int x = 0; x < width; x++)
            {
                int i = 3 * ((y * width) + x);
                Vector3 light = Finite(new Vector3(color[i], color[i + 1], color[i + 2]));
                if (spread is not null)
                {
                    light = Vector3.Lerp(light, Finite(spread.Bilinear((x * 0.5f) - 0.25f, (y * 0.5f) - 0.25f)), Bloom);
                }

                light *= WhiteBalance;
                float dx = x + 0.5f - (0.5f * width), r2 = ((dx * dx) + (dy * dy)) * corner;
                float exposure = Exposure * (lift?.At(x, y, light * Exposure) ?? 1);
                Vector3 code = table.Apply(light * (exposure * (1 - (Vignette * r2 * MathF.Sqrt(r2)))));
                Encode(row.Slice(4 * x, 4), code, Noise(x, y, seed));
            }
        });
        return picture;
    }

    private static Vector3 Finite(Vector3 v) => float.IsFinite(v.X + v.Y + v.Z) ? v : Vector3.Zero;

    /// <summary>Adds grain, which also breaks up the bands of smooth skies, and rounds to 8 bits.</summary>
    private void Encode(Span<byte> pixel, Vector3 code, (float Grain, float Dither) noise)
    {
        float tone = Math.Clamp((0.2126f * code.X) + (0.7152f * code.Y) + (0.0722f * code.Z), 0, 1);

        // Film is smoothest where it is empty and where it is full; true black and white stay clean.
        float grain = Grain * 2 * MathF.Sqrt(tone * (1 - tone));
        float offset = (grain * noise.Grain) + (MathF.Min(1, 40 * tone) * noise.Dither);
        pixel[0] = ToByte(code.X, offset);
        pixel[1] = ToByte(code.Y, offset);
        pixel[2] = ToByte(code.Z, offset);
        pixel[3] = 255;
    }

    private static byte ToByte(float code, float offset) => (byte)Math.Clamp((code * 255) + offset + 0.5f, 0, 255);

    /// <summary>A bell-shaped number of unit deviation and a dither in [−0.5, 0.5), both from the pixel's place.</summary>
    private static (float Grain, float Dither) Noise(int x, int y, uint seed)
    {
        uint h = Mix(((uint)x * 0x9e3779b9) ^ ((uint)y * 0x85ebca6b) ^ (seed * 0xc2b2ae35));
        uint k = Mix(h + 0x68bc21eb);
        float sum = (h & 0xffff) + (h >> 16) + (k & 0xffff);
        return (((sum / 65536) - 1.5f) * 2, ((k >> 16) / 65536f) - 0.5f);
    }

    private static uint Mix(uint h)
    {
        h = (h ^ (h >> 16)) * 0x7feb352d;
        h = (h ^ (h >> 15)) * 0x846ca68b;
        return h ^ (h >> 16);
    }
}
