using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>How small worlds under soft lamps are photographed: bright, true colours, a soft glow, no grain.</summary>
/// <param name="Contrast">Slope of the tones around the middle.</param>
/// <param name="Saturation">1 = neutral.</param>
/// <param name="Glow">Least share of light that the lens spreads.</param>
/// <param name="Vignette">How much darker corners are.</param>
/// <param name="Lift">Codes that black is raised to.</param>
/// <param name="Tint">Factor on the codes.</param>
internal sealed record ToyPrint(float Contrast, float Saturation, float Glow, float Vignette, float Lift, Vector3 Tint)
{
    // Toy scenes are bright whatever the setting asks of a photograph; even their nights are.
    private const float NightKey = 0.12f;

    /// <summary>Whether what lies beyond the subjects is out of focus, as before small models.</summary>
    public bool IsMiniature { get; init; } = true;

    /// <summary>Develops a frame.</summary>
    public Picture Develop(Frame frame, uint seed, CancellationToken cancellation)
    {
        FrameFacts facts = frame.Facts;
        float exposure = facts.Mood switch
        {
            "night" or "starlight" => ExposureMeter.Measure(frame) * MathF.Max(1, NightKey / facts.ExposureKey),
            "sunset" => ExposureMeter.Measure(frame, (0.35f, 0.9f)),
            _ => ExposureMeter.Measure(frame, (0.76f, 0.92f)),
        };
        float lift = facts.Mood is "studio" or "window" or "night" or "starlight" ? 0 : 0.42f;
        Picture picture = (new Development(new NeutralCurve(Contrast, Saturation), exposure, MathF.Max(Glow, facts.Bloom), Vignette, 0) with { ShadowLift = lift, HasDepthOfField = IsMiniature, IsMiniature = IsMiniature }).Print(frame, seed, cancellation);
        if (Lift == 0 && Tint == Vector3.One)
        {
            return picture;
        }

        Parallel.For(0, picture.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = 4 * y * picture.Width; i < 4 * (y + 1) * picture.Width; i += 4)
            {
                Span<byte> p = picture.Rgba.AsSpan(i, 4);
                Tints.Write(p, new Vector3(Lift) + ((1 - Lift) * Tint * new Vector3(p[0], p[1], p[2]) / 255));
            }
        });
        return picture;
    }
}
