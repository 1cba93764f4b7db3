using SkiaSharp;

namespace Easel.Server.Tests.Reading;

/// <summary>Small uploads.</summary>
internal static class TestPictures
{
    public static readonly byte[] Png = Make(64, 48, SKAlphaType.Opaque, SKEncodedImageFormat.Png);
    public static readonly byte[] Jpeg = Make(64, 48, SKAlphaType.Opaque, SKEncodedImageFormat.Jpeg);
    public static readonly byte[] WebP = Make(64, 48, SKAlphaType.Opaque, SKEncodedImageFormat.Webp);
    public static readonly byte[] Mask = Make(64, 48, SKAlphaType.Unpremul, SKEncodedImageFormat.Png);
    public static readonly byte[] SmallMask = Make(64, 47, SKAlphaType.Unpremul, SKEncodedImageFormat.Png);

    public static string DataUrl(byte[] file, string type = "image/png") => $"data:{type};base64,{Convert.ToBase64String(file)}";

    public static byte[] Make(int width, int height, SKAlphaType alpha, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha));
        bitmap.Erase(alpha == SKAlphaType.Opaque ? SKColors.Coral : SKColors.Transparent);
        using SKData data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
