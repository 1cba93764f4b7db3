using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A tall screen of moving colour without letters: a ringed planet, a sun over waves, or curtains of light, by the number of the
/// screen. Rest coordinates are (0 to 1 across, 0 to 1 up, number).</summary>
/// <param name="Glow">Radiance of its brightest parts.</param>
internal sealed record HologramPattern(float Glow) : SurfacePattern
{
    private static readonly Vector3 Cyan = new(0.10f, 0.72f, 1), Magenta = new(1, 0.16f, 0.58f), Violet = new(0.34f, 0.16f, 0.9f), Gold = new(1, 0.66f, 0.24f);

    // Height over width of a screen.
    private const float Tall = 1.6f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint screen = (uint)MathF.Round(point.Rest.Z);
        float x = (point.Rest.X - 0.5f) * 2, y = (point.Rest.Y - 0.5f) * 2 * Tall, soft = 0.06f;
        Vector3 color = Vector3.Lerp(Violet * 0.28f, Cyan * 0.22f, point.Rest.Y);
        switch (Hash.Mix(screen, 3) % 3)
        {
            case 0:
                // A planet, lit from the left, with a tilted ring.
                float r = MathF.Sqrt((x * x) + (y * y)), ring = MathF.Sqrt(Square(x + (0.25f * y)) + Square(3.4f * (y - (0.25f * x))));
                float ball = 1 - Noise.SmoothStep(0.52f - soft, 0.52f + soft, r);
                color = Vector3.Lerp(color, Vector3.Lerp(Magenta, Gold, Math.Clamp(0.5f + (0.8f * (y - x)), 0, 1)), ball);
                float band = (1 - Noise.SmoothStep(0.09f, 0.09f + soft, MathF.Abs(ring - 0.84f))) * (y > 0.25f * x ? 1 - ball : 1);
                color = Vector3.Lerp(color, Cyan, band);
                break;
            case 1:
                // A sun in bars over waves.
                float sun = 1 - Noise.SmoothStep(0.6f - soft, 0.6f + soft, MathF.Sqrt((x * x) + Square(y - 0.45f)));
                float bars = y > 0.55f ? 1 : Noise.SmoothStep(-0.2f, 0.2f, MathF.Sin(y * 26));
                color = Vector3.Lerp(color, Vector3.Lerp(Magenta, Gold, Math.Clamp(y, 0, 1)), sun * bars);
                float wave = MathF.Sin((y * 9) + (0.7f * MathF.Sin(x * 4)));
                color = Vector3.Lerp(color, Cyan * 0.9f, y < -0.3f ? Noise.SmoothStep(0.1f, 0.7f, wave) : 0);
                break;
            default:
                // Curtains of light.
                float fold = MathF.Sin((x * 4) + (1.3f * MathF.Sin(y * 1.7f))), rise = point.Rest.Y;
                color = Vector3.Lerp(color, Vector3.Lerp(Cyan, Magenta, rise), Noise.SmoothStep(-0.2f, 0.9f, fold) * (1 - (0.5f * rise)));
                break;
        }

        surface.Emission += color * Glow;
    }

    private static float Square(float x) => x * x;
}
