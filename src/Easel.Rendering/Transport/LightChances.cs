namespace Easel.Rendering.Transport;

/// <summary>Chances with which a surface asks each kind of light with a shadow ray.</summary>
/// <param name="Sun">The sun or moon.</param>
/// <param name="Sky">The dome.</param>
/// <param name="Lights">The area lights.</param>
internal readonly record struct LightChances(float Sun, float Sky, float Lights)
{
    /// <summary>Every kind is asked.</summary>
    public static LightChances Every => new(1, 1, 1);

    /// <summary>One kind is asked, each as likely as any other.</summary>
    public static LightChances OneOf(bool hasSun, bool hasLights)
    {
        float share = 1f / (1 + (hasSun ? 1 : 0) + (hasLights ? 1 : 0));
        return new LightChances(hasSun ? share : 0, share, hasLights ? share : 0);
    }
}
