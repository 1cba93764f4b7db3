namespace Easel.Rendering.Transport;

/// <summary>Chances with which a surface asks each kind of light with a shadow ray.</summary>
/// <param name="Sun">The sun or moon.</param>
/// <param name="Sky">The dome.</param>
/// <param name="Lights">The area lights.</param>
internal readonly record struct LightChances(float Sun, float Sky, float Lights)
{
    /// <summary>Least share of a kind that may bring light: what is expected may be far from what is.</summary>
    private const float LeastShare = 0.1f;

    /// <summary>Every kind is asked.</summary>
    public static LightChances Every => new(1, 1, 1);

    /// <summary>One kind is asked: the likelier, the more light it is expected to bring; what may bring any is asked now and then.</summary>
    /// <param name="sun">Irradiance expected of the sun.</param>
    /// <param name="sky">Irradiance expected of the dome.</param>
    /// <param name="lights">Irradiance expected of the area lights.</param>
    public static LightChances InProportion(float sun, float sky, float lights)
    {
        float total = sun + sky + lights, least = total * LeastShare;
        (sun, sky, lights) = (sun > 0 ? MathF.Max(sun, least) : 0, MathF.Max(sky, least), lights > 0 ? MathF.Max(lights, least) : 0);
        total = sun + sky + lights;
        return total > 0 ? new LightChances(sun / total, sky / total, lights / total) : new LightChances(0, 1, 0);
    }
}
