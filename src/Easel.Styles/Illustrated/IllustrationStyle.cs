using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Illustrated;

/// <summary>A digital illustration: shaped shadows, textured brushes, a palette that holds together, faces of few lines.</summary>
internal sealed class IllustrationStyle : DrawnStyle
{
    private static readonly IllustrationManner _manner = new(new Vector3(0.70f, 0.64f, 0.84f), 1.22f, new Vector2(0.22f, 1.02f), 0.7f, 0.6f, Tints.Hex("#f6efe2"))
    {
        Ramp = [.. new[] { "#23264f", "#2c5676", "#3f8f8b", "#8cbf9a", "#f0dca4", "#fff3d8" }.Select(Tints.Hex)],
        RampShare = 0.62f,
    };

    private static readonly FaceManner _faces = FaceManner.Anime with { Eye = new Vector3(0.078f, 0.060f, 0.052f), Iris = new Vector2(0.046f, 0.060f), Lash = 0.017f, HairLight = 0.35f, Blush = 0.4f };

    /// <inheritdoc/>
    public override string Id => "illustration";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["illustration", "digital illustration", "editorial illustration", "hand drawn illustration", "textured illustration", "concept art", "digital art", "digital painting"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif) => IllustrationPainter.Paint(motif, _manner, _faces);
}
