using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Illustrated;

/// <summary>A digital illustration: shaped shadows, textured brushes, a palette that holds together, faces of few lines.</summary>
internal sealed class IllustrationStyle : DrawnStyle
{
    private static readonly IllustrationManner _manner = new(new Vector3(0.70f, 0.64f, 0.84f), 1.34f, new Vector2(0.17f, 1.03f), 0.52f, 0.6f, Tints.Hex("#f6efe2"))
    {
        Ramp = [.. new[] { "#27285c", "#2b5c86", "#2f9a8c", "#86c98a", "#f6da8e", "#fff1cf" }.Select(Tints.Hex)],
        RampShare = 0.36f,
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
