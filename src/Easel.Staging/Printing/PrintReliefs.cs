using Easel.Design;

namespace Easel.Staging.Printing;

/// <summary>How far print stands out.</summary>
internal static class PrintReliefs
{
    /// <summary>Film and ink: thick enough that rays never confuse it with the surface.</summary>
    private const float Ink = 0.0003f;

    /// <summary>Thickness of a film seen at a resolution (metres per pixel).</summary>
    public static float Film(float resolution) => MathF.Max(Ink, 0.05f * resolution);

    /// <summary>Cut-out letters: their edges catch the light, as painted ones never do. A bevel below a quarter of a pixel is not seen.</summary>
    public static PrintRelief Raised(Page page, float resolution)
    {
        float height = Math.Clamp(0.012f * MathF.Min(page.Width, page.Height), 0.0012f, 0.02f);
        return new(height, 0, 0.3f * height > 0.25f * resolution ? 0.3f * height : 0, 0.2f * height);
    }

    /// <summary>Tubes of gas on stand-offs.</summary>
    public static PrintRelief Tube(Page page)
    {
        float unit = MathF.Min(page.Width, page.Height);
        return new PrintRelief(0.035f * unit, 0.02f * unit, 0.012f * unit, 0.004f * unit);
    }
}
