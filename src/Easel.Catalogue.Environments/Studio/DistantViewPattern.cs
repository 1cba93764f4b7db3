using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>A painted view on the wall behind a table. What is brighter than paint can be shines by itself.</summary>
/// <param name="Painting">The view.</param>
/// <param name="Origin">Where its middle is, world space, metres.</param>
/// <param name="Right">Horizontal unit vector to the right of the picture.</param>
/// <param name="Unit">Half height of the picture there, metres.</param>
internal sealed record DistantViewPattern(BlurredPainting Painting, Vector3 Origin, Vector3 Right, float Unit) : SurfacePattern
{
    /// <summary>Share of a view that the wall reflects; as the studio's lamps hardly reach it, the rest is light of its own.</summary>
    private const float Reflected = 0.4f, Shining = 0.36f;

    /// <summary>How often a table stands before a view rather than at a wall.</summary>
    private const float Likely = 0.6f;

    /// <summary>What a view with a shelf shows, and therefore must not where its number is asked for.</summary>
    private static readonly string[] s_onShelf = ["book", "lamp", "vase", "shelf", "picture", "painting"];

    /// <summary>The view behind a table, or null for a plain wall.</summary>
    /// <param name="request">What the place is asked to be.</param>
    /// <param name="middle">Where the middle of the picture falls on the wall, world space, metres.</param>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="extent">How far the set reaches.</param>
    /// <param name="wall">Colour of the walls in the view.</param>
    public static DistantViewPattern? For(EnvironmentRequest request, Vector3 middle, StudioAxes axes, StudioExtent extent, LinearRgb wall)
    {
        RandomStream stream = request.Stream.Child("view");
        if (!request.AllowsView || !stream.Child("any").Chance(Likely))
        {
            return null;
        }

        DistantView view = stream.Child("kind").Pick(DistantView.Window, DistantView.Shelf, DistantView.Garden);
        view = view == DistantView.Shelf && request.Forbidden.Overlaps(s_onShelf) ? DistantView.Window : view;
        return new DistantViewPattern(DistantViewPainter.Paint(view, wall, request.Aspect, stream.Child("painting")), middle, axes.Right, extent.HalfPicture);
    }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 q = point.Position - Origin;
        Vector3 view = Painting.At(new Vector2(Vector3.Dot(q, Right), q.Y) / Unit);
        surface.BaseColor = Vector3.Min(view, Vector3.One) * Reflected;
        surface.Emission = view * Shining;
    }
}
