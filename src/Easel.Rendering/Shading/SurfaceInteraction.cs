using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Shading;

/// <summary>Everything known about the point where a ray met a surface. Vectors are unit and in world space.</summary>
internal struct SurfaceInteraction
{
    public Vector3 Position;

    /// <summary>Geometric normal, on the side the ray came from.</summary>
    public Vector3 GeometricNormal;

    /// <summary>Shading normal after the pattern's bump, on the side the ray came from.</summary>
    public Vector3 Normal;

    /// <summary>True when the ray met the front (counter-clockwise) side.</summary>
    public bool IsFront;

    /// <summary>Distance to move along the normal so that a new ray does not meet the same surface again, metres.</summary>
    public float Offset;

    /// <summary>
    /// Where a smooth surface would lie relative to the flat triangle: rays that leave on its side start there, so that coarse meshes do
    /// not throw the shadows of their facets on themselves (Hanika 2021).
    /// </summary>
    public Vector3 Bulge;

    /// <summary>Number of the material in the frame.</summary>
    public int MaterialId;
    public int ElementId;

    /// <summary>True when the glow of this surface is already represented by a listed light.</summary>
    public bool IsLampBody;

    public Material Material;
    public SurfaceSample Surface;

    /// <summary>True when a direction points away from the surface; hairs have no outside of their own.</summary>
    public readonly bool IsOutwards(Vector3 direction) => Material.Nap > 0 || Vector3.Dot(direction, GeometricNormal) >= 0;

    /// <summary>Start of a ray that leaves in a direction.</summary>
    public readonly Vector3 Leave(Vector3 direction) => IsOutwards(direction)
        ? Position + Bulge + (GeometricNormal * Offset)
        : Position - (GeometricNormal * Offset);
}
