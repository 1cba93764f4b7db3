using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Roof tiles or shingles in staggered courses, each of its own brightness, darker under the lip of the next. Rest coordinates
/// are (metres along the eaves, metres up the slope, any).</summary>
/// <param name="Width">Of a tile, metres.</param>
/// <param name="Course">Visible length of a tile, metres.</param>
/// <param name="Round">Whether tiles are curved across, like pantiles.</param>
internal sealed record RoofTilePattern(float Width, float Course, bool Round) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float row = MathF.Floor(point.Rest.Y / Course), v = (point.Rest.Y / Course) - row;
        float x = (point.Rest.X / Width) + (Round ? 0 : 0.5f * (row % 2)), column = MathF.Floor(x), u = x - column;
        float fine = 1 - Noise.SmoothStep(0.25f, 0.8f, point.Footprint / Course);
        uint own = Hash.Mix((uint)(int)column, (uint)(int)row, 51);
        float shade = 1 + (0.3f * (Hash.ToUnit(own) - 0.5f) * (0.3f + (0.7f * fine)));
        float lip = Noise.SmoothStep(0.80f, 0.97f, v), joint = Noise.SmoothStep(0.44f, 0.5f, MathF.Abs(u - 0.5f));
        float moss = Noise.Fbm(new Vector3(point.Rest.X * 0.7f, point.Rest.Y * 0.5f, 2), 3, 52);
        float dark = float.Lerp(0.9f, 1 - (0.55f * lip) - (Round ? 0 : 0.4f * joint), fine);
        if (Round)
        {
            dark *= 1 - (0.35f * fine * (1 - MathF.Sin(MathF.PI * u)));
        }

        surface.BaseColor *= MathF.Max(0.2f, dark) * shade * (1 + (0.14f * moss));
        surface.BumpGradient += new Vector3(0, 0.2f * fine, 0);
        surface.Roughness = 0.8f;
    }
}
