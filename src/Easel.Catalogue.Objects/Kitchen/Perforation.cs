using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>Round holes in staggered rows, in the rest plane of x and y: the screen in a microwave's door, grilles, colanders.</summary>
/// <param name="Pitch">From hole to hole, metres.</param>
/// <param name="Hole">Colour of the holes.</param>
internal sealed record Perforation(float Pitch, LinearRgb Hole) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float y = point.Rest.Y / (Pitch * 0.866f), row = MathF.Floor(y), x = (point.Rest.X / Pitch) + (((int)row & 1) == 0 ? 0 : 0.5f);
        float reach = new Vector2(x - MathF.Floor(x) - 0.5f, (y - row - 0.5f) * 0.866f).Length();
        float hole = 1 - Noise.SmoothStep(0.3f, 0.36f, reach), fade = PatternMath.Fade(Pitch, point.Footprint);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Hole.ToVector3(), float.Lerp(0.36f, hole, fade));
    }
}
