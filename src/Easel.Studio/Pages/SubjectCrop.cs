using Easel.Imaging;

namespace Easel.Studio.Pages;

/// <summary>Cuts the free border off pictures of a subject.</summary>
internal static class SubjectCrop
{
    /// <summary>Free border that stays, share of the subject's longer side.</summary>
    private const float Border = 0.02f;

    /// <summary>Pixels of less alpha count as empty: shadows that fade out.</summary>
    private const int Empty = 24;

    /// <summary>The part of a transparent picture that shows something, grown to the sides of the whole; the picture itself where nothing is empty.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="kept">Share of the subject's height that stays, from its head down.</param>
    public static Picture Trim(Picture picture, float kept = 1)
    {
        int left = picture.Width, right = -1, top = picture.Height, bottom = -1;
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                if (picture.Rgba[(4 * ((y * picture.Width) + x)) + 3] >= Empty)
                {
                    (left, right) = (Math.Min(left, x), Math.Max(right, x));
                    (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
                }
            }
        }

        if (right < 0)
        {
            return picture;
        }

        bottom = Math.Max(top, top + (int)(kept * (bottom - top)));

        // The sides keep their ratio, so that the picture fits the place that it was drawn for.
        float aspect = (float)picture.Width / picture.Height;
        float width = right - left + 1, height = bottom - top + 1, border = kept < 1 ? 0 : 2 * Border * MathF.Max(width, height);
        float w = kept < 1 ? height * aspect : MathF.Max(width + border, (height + border) * aspect);
        if (w >= picture.Width)
        {
            return picture;
        }

        int wide = Math.Max(1, (int)MathF.Round(w)), high = Math.Clamp((int)MathF.Round(w / aspect), 1, picture.Height);
        int x0 = Math.Clamp((int)MathF.Round(0.5f * (left + right - w)), 0, picture.Width - wide);
        int y0 = Math.Clamp((int)MathF.Round(0.5f * (top + bottom - (w / aspect))), 0, picture.Height - high);
        var pixels = new byte[4 * wide * high];
        for (int y = 0; y < high; y++)
        {
            picture.Rgba.AsSpan(4 * (((y0 + y) * picture.Width) + x0), 4 * wide).CopyTo(pixels.AsSpan(4 * y * wide));
        }

        return new Picture(wide, high, pixels);
    }
}
