using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Surfaces;

/// <summary>Light from the upper left over a surface of heights.</summary>
internal static class Relief
{
    /// <summary>The colour of a place whose neighbours towards and from the light have these heights.</summary>
    /// <param name="color">Codes under even light.</param>
    /// <param name="slope">Height towards the light less that away from it: negative on lit sides.</param>
    /// <param name="depth">How strong the relief is.</param>
    /// <param name="gloss">How much of the light is mirrored.</param>
    public static Vector3 Light(Vector3 color, float slope, float depth, float gloss = 0)
    {
        float lit = Math.Clamp(-slope * depth, -0.55f, 0.6f);
        Vector3 shaded = color * (1 + (lit < 0 ? lit : 0.55f * lit));
        return gloss > 0 && lit > 0 ? Tints.Screen(Vector3.Min(shaded, Vector3.One), new Vector3(gloss * lit * lit)) : shaded;
    }
}
