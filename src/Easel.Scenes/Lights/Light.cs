using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Lights;

/// <summary>Something that gives light and is sampled directly. Radiance is linear sRGB; sizes are metres.</summary>
/// <param name="Radiance">Emitted radiance, the same in all directions of the emitting side.</param>
/// <param name="Visible">Whether rays from the camera and mirror reflections see it.</param>
public abstract record Light(LinearRgb Radiance, bool Visible)
{
    /// <summary>What shapes the light, or null. The light itself is seen as it is.</summary>
    public Gobo? Gobo { get; init; }
}

/// <summary>A rectangle <c>Center ± U ± V</c> that emits on the side of <c>cross(U, V)</c>.</summary>
/// <param name="Center">Centre.</param>
/// <param name="U">Half extent along the first side.</param>
/// <param name="V">Half extent along the second side.</param>
/// <param name="Radiance">Emitted radiance.</param>
/// <param name="Visible">Whether the camera and mirrors see it.</param>
public sealed record RectangleLight(Vector3 Center, Vector3 U, Vector3 V, LinearRgb Radiance, bool Visible = false) : Light(Radiance, Visible);

/// <summary>A sphere that emits outward.</summary>
/// <param name="Center">Centre.</param>
/// <param name="Radius">Radius.</param>
/// <param name="Radiance">Emitted radiance.</param>
/// <param name="Visible">Whether the camera and mirrors see it.</param>
public sealed record SphereLight(Vector3 Center, float Radius, LinearRgb Radiance, bool Visible = false) : Light(Radiance, Visible);
