using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Styles.Flat;

namespace Easel.Styles;

/// <summary>A flat vector illustration, painted from facts alone: few colours, two or three tones a surface, no gradients, crisp edges.</summary>
public sealed class VectorStyle : PictureStyle
{
    /// <inheritdoc/>
    public override string Id => "vector";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["vector", "vector art", "flat vector", "flat illustration", "vector illustration", "flat design", "flat style"];

    /// <inheritdoc/>
    public override StyleNeeds Needs { get; } = new(LightTransport: false, Supersampling: 2, OutlineShift: 2);

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default) =>
        new FlatPainter(frame, seed, cancellation).Paint(width, height);
}
