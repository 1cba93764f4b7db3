using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Sailcloth: panels of slightly different whiteness across the sail, sewn together with a darker double seam.</summary>
/// <param name="Panel">Height of a panel, metres.</param>
internal sealed record SailSeams(float Panel) : SurfacePattern
{
    private const float SeamHalfWidth = 0.014f, SeamShade = 0.8f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Panels lie across the leech, so they slope a little.
        float across = (point.Rest.Y + (0.22f * point.Rest.Z)) / Panel, panel = MathF.Floor(across);
        float fromSeam = MathF.Min(across - panel, panel + 1 - across) * Panel;
        float width = SeamHalfWidth + (0.5f * point.Footprint);
        float seam = Math.Clamp((width - fromSeam) / MathF.Max(point.Footprint, 0.004f), 0, 1) * (SeamHalfWidth / width);
        float cloth = 1 - (0.035f * ((int)panel & 1));
        surface.BaseColor *= cloth * float.Lerp(1, SeamShade, seam);
    }
}
