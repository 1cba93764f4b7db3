using System.Numerics;

namespace Easel.Scenes.Materials;

/// <summary>Where a surface pattern is evaluated.</summary>
/// <param name="Position">World position, metres.</param>
/// <param name="Rest">Pattern coordinates of the part, metres: they stick to the part when it is moved.</param>
/// <param name="RestNormal">Unit normal in the frame of <paramref name="Rest"/>.</param>
/// <param name="TexCoord">Texture coordinates; (0, 0) when the mesh has none.</param>
/// <param name="Footprint">Size of the pixel at this point, metres: detail finer than this must fade.</param>
/// <param name="Seed">The instance's seed.</param>
public readonly record struct SurfacePoint(
    Vector3 Position, Vector3 Rest, Vector3 RestNormal, Vector2 TexCoord, float Footprint, uint Seed);
