using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>Irradiance of a sky by the direction that a surface faces, from its values along the axes (ambient cube, Mitchell, McTaggart and
/// Green 2006). Linear sRGB, nothing in the way.</summary>
internal sealed class AmbientCube(SkyDome sky)
{
    private readonly Vector3 _right = sky.Ambient(Vector3.UnitX);
    private readonly Vector3 _left = sky.Ambient(-Vector3.UnitX);
    private readonly Vector3 _up = sky.Ambient(Vector3.UnitY);
    private readonly Vector3 _down = sky.Ambient(-Vector3.UnitY);
    private readonly Vector3 _front = sky.Ambient(Vector3.UnitZ);
    private readonly Vector3 _back = sky.Ambient(-Vector3.UnitZ);

    /// <summary>Irradiance on a surface with this unit normal.</summary>
    public Vector3 Irradiance(Vector3 normal)
    {
        Vector3 share = normal * normal;
        return ((normal.X >= 0 ? _right : _left) * share.X) + ((normal.Y >= 0 ? _up : _down) * share.Y) + ((normal.Z >= 0 ? _front : _back) * share.Z);
    }
}
