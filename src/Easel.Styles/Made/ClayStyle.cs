using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Made;

/// <summary>The look of clay and toys under soft boxes: true colours, round plants, a soft glow, no grain; animated films and icons of this kind.</summary>
public sealed class ClayStyle : PictureStyle
{
    private static readonly ToyPrint _print = new(1.08f, 1.3f, 0.06f, 0.02f, 0, Vector3.One);

    /// <inheritdoc/>
    public override string Id => "3d";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["3d render", "3d", "toy-like", "toy style", "3d illustration", "3d icon", "animated film", "3d animated film", "animated movie", "3d cartoon"];

    /// <inheritdoc/>
    public override StyleNeeds Needs { get; } = new(Make: SceneMake.Clay);

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default) => _print.Develop(frame, seed, cancellation);
}
