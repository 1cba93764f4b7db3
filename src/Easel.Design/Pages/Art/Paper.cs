using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Grain of paper and worn ink, as a thin veil over what is printed.</summary>
internal static class Paper
{
    /// <summary>Pixels on the longer side at most: coarser veils are stretched.</summary>
    private const int MostPixels = 1600;

    /// <summary>Lays fine grain over a page.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="area">Where.</param>
    /// <param name="strength">Opacity of the grain, 0 to 1.</param>
    /// <param name="seed">Seed of the grain.</param>
    public static void Grain(Canvas canvas, TextBox area, float strength, uint seed)
    {
        float zoom = MathF.Min(1, MostPixels / MathF.Max(area.Width, area.Height));
        int w = Math.Max(1, (int)(area.Width * zoom)), h = Math.Max(1, (int)(area.Height * zoom));
        var rgba = new byte[4 * w * h];
        for (int y = 0; y < h; y++)
        {
            for (int x = 0; x < w; x++)
            {
                uint hash = Hash.Mix(seed ^ (uint)((y * w) + x));
                float n = Hash.ToUnit(hash) + Hash.ToUnit(Hash.Mix(hash)) - 1;
                int at = 4 * ((y * w) + x);
                byte tone = n > 0 ? (byte)255 : (byte)0;
                rgba[at] = rgba[at + 1] = rgba[at + 2] = tone;
                rgba[at + 3] = (byte)(255 * strength * MathF.Abs(n));
            }
        }

        canvas.Add(new PageShape([Figures.Box(area)], LinearRgb.Black, PageRole.Art) { Picture = new Picture(w, h, rgba) });
    }
}
