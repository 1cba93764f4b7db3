namespace Easel.Imaging.Tests.Png;

/// <summary>Pictures of many kinds, the same at every run.</summary>
internal static class TestPixels
{
    public static readonly string[] Kinds = ["noise", "noise-alpha", "gradient", "flat", "transparent", "cut-out", "few", "few-alpha", "grey", "grey-alpha", "text", "photo"];

    public static Picture Make(string kind, int width, int height)
    {
        var picture = new Picture(width, height);
        var random = new Random((width * 7919) + height);
        for (int i = 0; i < width * height; i++)
        {
            Color(kind, i % width, i / width, random).CopyTo(picture.Rgba.AsSpan(4 * i));
        }

        return picture;
    }

    private static byte[] Color(string kind, int x, int y, Random random)
    {
        byte[] noise = [(byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)];
        bool isInside = (x / 5 % 3) + (y / 7 % 2) == 1;
        return kind switch
        {
            "noise" => [noise[0], noise[1], noise[2], 255],
            "noise-alpha" => noise,
            "gradient" => [(byte)(x * 2), (byte)(y + 5), (byte)((x + y) / 2), 255],
            "flat" => [200, 100, 50, 255],
            "transparent" => [0, 0, 0, 0],
            "cut-out" => isInside ? [(byte)(100 + (noise[0] / 16)), (byte)(x / 3), 80, 255] : [noise[1], 0, 0, 0],
            "few" => [(byte)(noise[0] & 0xc0), (byte)(noise[1] & 0xc0), (byte)(noise[2] & 0x80), 255],
            "few-alpha" => [(byte)(noise[0] & 0x80), 7, 9, (byte)(noise[3] | 0x3f)],
            "grey" => [noise[0], noise[0], noise[0], 255],
            "grey-alpha" => [(byte)(x + y), (byte)(x + y), (byte)(x + y), (byte)(noise[3] | 1)],
            "text" => !isInside ? [250, 240, 230, 255] : x % 5 == 0 ? [130, 130, (byte)(120 + (y % 7)), 255] : [20, 30, 40, 255],
            _ => [(byte)(90 + (60 * Math.Sin(x / 40.0)) + (noise[0] / 64)), (byte)(80 + (y / 4) + (noise[1] / 64)), (byte)(120 + (noise[2] / 64)), 255],
        };
    }
}
