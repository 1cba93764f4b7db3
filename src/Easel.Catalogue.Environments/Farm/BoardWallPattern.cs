using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>Upright boards whose paint the weather has thinned.</summary>
internal sealed record BoardWallPattern : SurfacePattern
{
    /// <summary>Width of a board, metres.</summary>
    private const float Board = 0.24f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Boards run upwards on every wall.
        float along = MathF.Abs(point.RestNormal.X) > 0.6f ? point.Rest.Z : point.Rest.X, cell = MathF.Floor(along / Board), t = (along / Board) - cell;
        uint hash = Hash.Mix((uint)(int)cell, 77);
        float tone = 0.85f + (0.28f * Hash.ToUnit(hash)), worn = Noise.Fbm(new Vector3(along / 0.12f, point.Rest.Y / 1.7f, 0.4f), 3, 5);
        float fade = Math.Clamp((1.6f * 0.02f / MathF.Max(point.Footprint, 1e-4f)) - 0.4f, 0.25f, 1), gap = Noise.SmoothStep(0.06f, 0.02f, MathF.Min(t, 1 - t));
        surface.BaseColor *= (tone + (0.16f * worn)) * (1 - (0.65f * gap * fade));
    }
}
