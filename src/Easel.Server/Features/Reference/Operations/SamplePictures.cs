using Easel.Imaging;
using Easel.Imaging.Encoding;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>Tiny pictures for examples of edits.</summary>
internal static class SamplePictures
{
    private const int Side = 16;

    /// <summary>A plain opaque picture, as a data URL.</summary>
    public static string Image => DataUrl(_ => byte.MaxValue);

    /// <summary>A mask that keeps the left half, as a data URL.</summary>
    public static string Mask => DataUrl(x => x < Side / 2 ? byte.MaxValue : byte.MinValue);

    private static string DataUrl(Func<int, byte> alpha)
    {
        var picture = new Picture(Side, Side);
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            (picture.Rgba[i], picture.Rgba[i + 1], picture.Rgba[i + 2], picture.Rgba[i + 3]) = (230, 120, 80, alpha(i / 4 % Side));
        }

        return $"data:image/png;base64,{Convert.ToBase64String(PictureEncoder.Encode(picture, PictureFormat.Png, 100))}";
    }
}
