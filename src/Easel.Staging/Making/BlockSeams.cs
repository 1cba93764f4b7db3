using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Seams between blocks: the texture coordinates run from 0 to 1 over each face. Bricks are two blocks long, laid in a bond.</summary>
/// <param name="Block">Side of the smallest block, metres.</param>
/// <param name="Tall">Height of a block over its side.</param>
/// <param name="IsBrick">True for bricks.</param>
internal sealed record BlockSeams(float Block, float Tall, bool IsBrick) : SurfacePattern
{
    private const float Width = 0.07f, Depth = 0.38f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = point.TexCoord;
        float share = Block / MathF.Max(point.Footprint, 1e-6f), width = MathF.Max(Width, 0.5f / MathF.Max(share, 1e-3f));
        float across = MathF.Min(p.X, 1 - p.X), up = MathF.Min(p.Y, 1 - p.Y);
        if (IsBrick)
        {
            // Every other upright seam is inside a brick; which one changes from course to course.
            int course = (int)MathF.Floor(point.Position.Y / (Block * Tall)), column = (int)MathF.Floor((point.Position.X + point.Position.Z) / Block);
            bool isInside = ((course + column) & 1) == 0;
            across = isInside == p.X > 0.5f ? 1 : across;
        }

        float seam = MathF.Max(Noise.SmoothStep(width, 0.3f * width, across), Noise.SmoothStep(width, 0.3f * width, up));
        surface.BaseColor *= 1 - (Depth * seam * Noise.SmoothStep(1.5f, 5, share));
    }
}
