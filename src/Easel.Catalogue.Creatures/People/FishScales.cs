using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Round scales in rows that overlap towards the fluke, each with a bright edge and a shade of its own.</summary>
/// <param name="Frequency">Rows per metre.</param>
/// <param name="From">Upper end of the tail, metres.</param>
/// <param name="To">Lower end.</param>
internal sealed record FishScales(float Frequency, Vector3 From, Vector3 To) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 axis = Vector3.Normalize(To - From), p = point.Rest - From;
        Vector3 side = Vector3.Normalize(Vector3.Cross(axis, MathF.Abs(axis.Z) < 0.9f ? Vector3.UnitZ : Vector3.UnitX)), front = Vector3.Cross(side, axis);
        float along = Vector3.Dot(p, axis) * Frequency, angle = MathF.Atan2(Vector3.Dot(p, side), Vector3.Dot(p, front));
        const float Around = 20;
        float best = 0, shade = 0;
        int row = (int)MathF.Floor(along);

        // The scale of the row above lies over that of the row below.
        for (int k = row - 1; k <= row + 1; k++)
        {
            float column = ((angle / MathF.Tau) * Around) + (0.5f * (k & 1)), across = column - MathF.Floor(column) - 0.5f, down = along - k;
            float radius = MathF.Sqrt((across * across * 1.5f) + (down > 0 ? down * down * 0.62f : 0));
            if (radius < 0.62f && down > -0.9f)
            {
                best = Noise.SmoothStep(0.36f, 0.60f, radius);
                shade = Hash.ToUnit(Hash.Mix((uint)(int)MathF.Floor(column), (uint)k)) - 0.5f;
                break;
            }
        }

        float clear = 1 - Noise.SmoothStep(0.25f, 0.8f, point.Footprint * Frequency);
        Vector3 lit = Vector3.Lerp(surface.BaseColor, new Vector3(0.55f, 0.90f, 0.75f), 0.30f * best * clear);
        surface.BaseColor = lit * (1 + (0.30f * shade * clear)) * (1 - (0.18f * (1 - best) * clear));
    }
}
