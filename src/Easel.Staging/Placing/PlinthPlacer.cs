using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Raises what cannot fly above another: it stands behind that on a plinth, high enough to be seen above it.</summary>
internal static class PlinthPlacer
{
    /// <summary>Free distance between both in the picture, share of their common height.</summary>
    private const float Gap = 0.1f;

    /// <summary>Room between the lower thing and the plinth, share of the upper one's depth and of the lower one's height.</summary>
    private const float BehindDepth = 0.12f, BehindHeight = 0.06f;

    /// <summary>Raises a unit.</summary>
    /// <param name="unit">What shall be above, standing anywhere.</param>
    /// <param name="lower">The box of what shall be below it.</param>
    /// <param name="clear">The box of everything that the plinth must stand behind: the lower thing and what carries it.</param>
    /// <param name="view">Where both are seen from.</param>
    public static Unit Raise(Unit unit, Bounds lower, Bounds clear, ScreenView view)
    {
        Vector3 size = unit.Bounds.Size;
        float behind = clear.Min.Z - (BehindDepth * size.Z) - (BehindHeight * lower.Size.Y) - (0.5f * size.Z * Plinths.Overhang);
        float near = view.Depth(lower), far = MathF.Max(0.05f, view.Eye.Z - behind);

        // The line of sight over the lower thing, and a gap more, meets the plinth here; really above it, not only in the picture.
        float gap = Gap * (lower.Size.Y + size.Y);
        float seen = view.Eye.Y - (far * (view.Eye.Y - lower.Max.Y - gap) / near);
        float top = MathF.Max(seen, lower.Max.Y + (0.5f * gap));
        var aside = new Vector3(view.Eye.X + ((lower.Center.X - view.Eye.X) * far / near), top, behind);
        return unit.MovedBy(aside - (unit.Bounds.Center with { Y = unit.Bounds.Min.Y }));
    }
}
