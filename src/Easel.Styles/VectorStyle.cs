using System.Collections.Immutable;
using System.Numerics;
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
    public override StyleNeeds Needs { get; } = new(LightTransport: false, Supersampling: 2);

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default)
    {
        var painter = new FlatPainter(frame, seed, cancellation);
        var picture = new Picture(width, height);
        int factor = Math.Max(1, frame.Width / width);
        Parallel.For(0, height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int x = 0; x < width; x++)
            {
                // The mean of the square of frame pixels under this one.
                Vector3 sum = Vector3.Zero;
                for (int dy = 0; dy < factor; dy++)
                {
                    for (int dx = 0; dx < factor; dx++)
                    {
                        sum += painter.At((x * factor) + dx, (y * factor) + dy);
                    }
                }

                sum /= factor * factor;
                Span<byte> pixel = picture.Rgba.AsSpan(4 * ((y * width) + x), 4);
                pixel[0] = Srgb.EncodeByte(sum.X);
                pixel[1] = Srgb.EncodeByte(sum.Y);
                pixel[2] = Srgb.EncodeByte(sum.Z);
                pixel[3] = 255;
            }
        });
        return picture;
    }
}
