using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles;

/// <summary>The look of clay and toys under soft boxes: true colours, a soft glow, no grain.</summary>
public sealed class ClayStyle : PictureStyle
{
    // Toy scenes are bright whatever the setting asks of a photograph; even their nights are.
    private const float NightKey = 0.12f;

    /// <inheritdoc/>
    public override string Id => "3d";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["3d render", "3d", "clay", "claymation", "plasticine", "toy-like", "toy style", "3d illustration", "3d icon"];

    /// <inheritdoc/>
    public override StyleNeeds Needs { get; } = new(Claylike: true);

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default)
    {
        FrameFacts facts = frame.Facts;
        float exposure = facts.Mood switch
        {
            "night" or "starlight" => ExposureMeter.Measure(frame) * MathF.Max(1, NightKey / facts.ExposureKey),
            "sunset" => ExposureMeter.Measure(frame, (0.35f, 0.9f)),
            _ => ExposureMeter.Measure(frame, (0.76f, 0.92f)),
        };

        const float softGlow = 0.05f;
        var curve = new NeutralCurve(1.10f, 1.10f);
        return new Development(curve, exposure, MathF.Max(softGlow, facts.Bloom), 0.03f, 0).Print(frame, seed, cancellation);
    }
}
