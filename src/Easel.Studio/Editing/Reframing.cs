using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>How a picture is brought to another format: scaled alike along both sides, then cut to the frame or extended beyond its edges.</summary>
/// <param name="Width">Pixels per row of the scaled picture.</param>
/// <param name="Height">Its rows.</param>
/// <param name="Left">Where its left edge lies in the frame; negative where it is cut.</param>
/// <param name="Top">The same for its upper edge.</param>
internal readonly record struct Reframing(int Width, int Height, int Left, int Top)
{
    /// <summary>Share of the picture that may be cut off without being asked for.</summary>
    private const float LargestLoss = 0.34f;

    /// <summary>Chooses for a picture and a frame.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="width">Pixels per row of the frame.</param>
    /// <param name="height">Its rows.</param>
    /// <param name="extends">True to extend, false to crop, null to crop only where the subject stays whole.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Reframing Choose(Picture picture, int width, int height, bool? extends, CancellationToken cancellation)
    {
        if (picture.Width == width && picture.Height == height)
        {
            return new Reframing(width, height, 0, 0);
        }

        float across = (float)width / picture.Width, down = (float)height / picture.Height;
        float cover = MathF.Max(across, down), contain = MathF.Min(across, down);
        (Vector2 low, Vector2 high) = Saliency.Find(picture, cancellation);
        var visible = new Vector2(across, down) / cover;
        Vector2 subject = high - low;
        bool fits = subject.X <= visible.X && subject.Y <= visible.Y && 1 - (contain / cover) <= LargestLoss;
        float scale = (extends ?? !fits) ? contain : cover;
        int scaledWidth = Sized(picture.Width * scale, width), scaledHeight = Sized(picture.Height * scale, height);
        Vector2 center = 0.5f * (low + high);
        return new Reframing(
            scaledWidth, scaledHeight, Offset(width, scaledWidth, center.X), Offset(height, scaledHeight, center.Y));
    }

    /// <summary>The picture in its frame.</summary>
    public Picture Apply(Picture picture, int width, int height, CancellationToken cancellation)
    {
        Picture scaled = AreaScaler.Scale(picture, Width, Height, cancellation);
        return Left == 0 && Top == 0 && Width == width && Height == height ? scaled : EdgeExtension.Place(scaled, width, height, Left, Top, cancellation);
    }

    /// <summary>The mask in the same frame; what is extended counts as preserved.</summary>
    public Picture ApplyToMask(Picture mask, int width, int height, CancellationToken cancellation)
    {
        // Alpha alone matters: it is carried as opaque grey, which no scaling weights.
        var gray = new Picture(mask.Width, mask.Height);
        for (int i = 0; i < gray.Rgba.Length; i += 4)
        {
            gray.Rgba.AsSpan(i, 3).Fill(LightTable.Code(mask.Rgba[i + 3] / 255f));
            gray.Rgba[i + 3] = 255;
        }

        Picture scaled = AreaScaler.Scale(gray, Width, Height, cancellation);
        var framed = new Picture(width, height);
        for (int i = 0; i < width * height; i++)
        {
            int x = (i % width) - Left, y = (i / width) - Top;
            bool isInside = x >= 0 && y >= 0 && x < Width && y < Height;
            framed.Rgba[(4 * i) + 3] = isInside ? (byte)((LightTable.Of(scaled.Rgba[4 * ((y * Width) + x)]) * 255) + 0.5f) : (byte)255;
        }

        return framed;
    }

    // A pixel more or less is rounding, not another shape.
    private static int Sized(float side, int frame) => MathF.Abs(side - frame) < 1 ? frame : Math.Max(1, (int)MathF.Round(side));

    private static int Offset(int frame, int scaled, float center) =>
        scaled <= frame ? (frame - scaled) / 2 : Math.Clamp((int)((0.5f * frame) - (center * scaled)), frame - scaled, 0);
}
