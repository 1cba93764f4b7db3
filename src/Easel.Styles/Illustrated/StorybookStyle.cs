using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Illustrated;

/// <summary>A page of a children's book: soft chalky colours that end in bare paper, pencil lines, dots for eyes and rosy cheeks.</summary>
internal sealed class StorybookStyle : DrawnStyle
{
    private static readonly IllustrationManner _manner = new(new Vector3(0.80f, 0.74f, 0.84f), 0.92f, new Vector2(0.30f, 0.985f), 1.1f, 0.95f, Tints.Hex("#fbf5e6")) { Rim = 34 };

    /// <inheritdoc/>
    public override string Id => "childrens-book";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["children's book illustration", "storybook illustration", "storybook style", "picture book illustration", "fairy tale illustration"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif) => IllustrationPainter.Paint(motif, _manner, FaceManner.Storybook);
}
