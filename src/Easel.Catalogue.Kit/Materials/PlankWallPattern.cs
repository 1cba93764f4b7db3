using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A wall of upright boards with shadow gaps, each of its own tone, weathered along the grain.</summary>
/// <param name="Board">Breadth of a board, metres.</param>
internal sealed record PlankWallPattern(float Board) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Panels of walls bring metres along them as pattern coordinates; other things their own form.
        float along = point.Rest.X / Board, board = MathF.Floor(along), t = along - board, fade = PatternMath.Fade(0.5f * Board, point.Footprint);
        uint own = Hash.Mix((uint)(int)board, 251);
        float gap = (1 - Noise.SmoothStep(0.02f, 0.07f, MathF.Min(t, 1 - t))) * fade, tone = Hash.ToUnit(own);
        float grain = Noise.Fbm(new Vector3(point.Position.X * 42, point.Position.Y * 1.6f, point.Position.Z * 42), 3, own) * PatternMath.Fade(0.02f, point.Footprint), stain = Noise.Fbm(point.Position * 0.8f, 3, 253);
        surface.BaseColor *= (1 + (fade * ((0.36f * tone) - 0.18f)) + (0.25f * grain) + (0.2f * stain)) * (1 - (0.72f * gap));
    }
}
