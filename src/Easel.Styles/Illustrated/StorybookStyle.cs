using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Illustrated;

/// <summary>A page of a children's book: soft chalky colours that end in bare paper, pencil lines, dots for eyes and rosy cheeks.</summary>
internal sealed class StorybookStyle : DrawnStyle
{
    private static readonly IllustrationManner _manner = new(new Vector3(0.84f, 0.78f, 0.86f), 1.12f, new Vector2(0.44f, 1.03f), 0.85f, 1, Tints.Hex("#fbf5e6")) { Rim = 34 };

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
