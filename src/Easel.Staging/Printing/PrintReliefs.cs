using Easel.Design;

namespace Easel.Staging.Printing;

/// <summary>The relief of each kind of carrier.</summary>
internal static class PrintReliefs
{
    /// <summary>Film and ink: thick enough that rays never confuse it with the surface.</summary>
    private const float Ink = 0.0003f;

    /// <summary>The relief for a carrier's page seen at a resolution (metres per pixel).</summary>
    public static PrintRelief For(string thing, Page page, float resolution)
    {
        float unit = MathF.Min(page.Width, page.Height);
        return thing switch
        {
            // Cut-out letters: their edges catch the light, as painted ones never do.
            "sign" or "shop-sign" => Raised(Math.Clamp(0.012f * unit, 0.003f, 0.02f), resolution),
            "neon-sign" => new PrintRelief(0.035f * unit, 0.02f * unit, 0.012f * unit, 0.004f * unit),
            _ => new PrintRelief(MathF.Max(Ink, 0.05f * resolution)),
        };
    }

    /// <summary>A bevel below a quarter of a pixel is not seen.</summary>
    private static PrintRelief Raised(float height, float resolution) =>
        new(height, 0, 0.3f * height > 0.25f * resolution ? 0.3f * height : 0, 0.2f * height);
}
