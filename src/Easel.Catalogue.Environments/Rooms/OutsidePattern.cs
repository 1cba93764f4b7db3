using System.Numerics;
using Easel.Catalogue.Environments.Studio;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A view that shines by itself.</summary>
/// <param name="Painting">The view, in radiance.</param>
/// <param name="Origin">Where its middle is, in the room's frame, metres.</param>
/// <param name="Right">Unit vector to the right of the painting.</param>
/// <param name="HalfHeight">Half its height, metres.</param>
internal sealed record OutsidePattern(BlurredPainting Painting, Vector3 Origin, Vector3 Right, float HalfHeight) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 q = point.Rest - Origin;
        surface.BaseColor = Vector3.Zero;
        surface.Emission = Painting.At(new Vector2(Vector3.Dot(q, Right), q.Y) / HalfHeight);
    }
}
