using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Weatherboarding: lapped planks, each with a shadow under its lip. Rest coordinates are (metres along, metres up, any).</summary>
/// <param name="Board">Visible height of a board, metres, 0.1 to 0.2.</param>
internal sealed record ClapboardPattern(float Board) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float row = MathF.Floor(point.Rest.Y / Board), v = (point.Rest.Y / Board) - row, footprint = point.Footprint / Board;
        float fine = 1 - Noise.SmoothStep(0.3f, 1, footprint);

        // The upper end of a board lies in the shadow of the next one's lip.
        float shadow = Noise.SmoothStep(0.84f - (footprint * 0.5f), 0.96f, v);
        float board = Hash.ToUnit(Hash.Mix((uint)(int)row, 17)) - 0.5f;
        float grain = Noise.Perlin(new Vector3(point.Rest.X * 1.4f, point.Rest.Y * 60, row), 21) * (1 - Noise.SmoothStep(0.004f, 0.02f, point.Footprint));
        surface.BaseColor *= float.Lerp(0.93f, 1 - (0.6f * shadow), fine) * (1 + (0.06f * board) + (0.05f * grain));

        // Each board leans out towards its lower edge, so that it sees less of the sky below.
        surface.BumpGradient += new Vector3(0, 0.16f * fine, 0);
    }
}
