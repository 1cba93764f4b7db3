using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Soft shadows of flat things.</summary>
internal static class Shadows
{
    private const int Layers = 8;

    /// <summary>Draws the shadow of a sheet that lies a little above the ground.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="box">The sheet.</param>
    /// <param name="radius">Roundness of its corners, pixels.</param>
    /// <param name="reach">How far the shadow goes, pixels.</param>
    public static void Under(Canvas canvas, TextBox box, float radius, float reach)
    {
        for (int i = Layers; i >= 1; i--)
        {
            float grow = reach * i / Layers;
            TextBox layer = new(box.Left - grow, box.Bottom - grow - (0.6f * reach), box.Width + (2 * grow), box.Height + (2 * grow));
            canvas.Fill(Figures.Round(layer, radius + grow), LinearRgb.Black, PageRole.Art, 0.035f);
        }
    }
}
