using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A wall of light-emitting panels behind a stage: bars and rings in two colours that pulse from its middle. In the frame of the wall: x across, y up,
/// metres.</summary>
/// <param name="First">Radiance in one colour.</param>
/// <param name="Second">Radiance in the other.</param>
/// <param name="Half">Half the size of the wall, metres.</param>
internal sealed record ScreenGlowPattern(Vector3 First, Vector3 Second, Vector2 Half) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        const float Cell = 0.11f;
        Vector2 p = new(point.Rest.X, point.Rest.Y), cell = new((MathF.Floor(p.X / Cell) + 0.5f) * Cell, (MathF.Floor(p.Y / Cell) + 0.5f) * Cell);
        float r = (cell / Half.Y).Length(), angle = MathF.Atan2(cell.Y, cell.X), ring = 0.5f + (0.5f * MathF.Sin((r * 9) - 1)), ray = 0.5f + (0.5f * MathF.Sin(angle * 16));
        float glow = MathF.Pow(ring, 2) * (0.35f + (0.65f * ray)) * MathF.Exp(-0.35f * r), seam = MathF.Min(MathF.Abs(p.X - cell.X), 1) < 0.45f * Cell && MathF.Abs(p.Y - cell.Y) < 0.45f * Cell ? 1 : 0.3f;
        surface.BaseColor = new Vector3(0.01f);
        surface.Emission = Vector3.Lerp(First, Second, Math.Clamp((0.5f * r) + (0.3f * (Hash.ToUnit(Hash.Mix((uint)(int)(cell.X * 40), (uint)(int)(cell.Y * 40))) - 0.5f)), 0, 1)) * (glow * float.Lerp(seam, 0.75f, Noise.SmoothStep(0.3f, 1, point.Footprint / Cell)));
    }
}
