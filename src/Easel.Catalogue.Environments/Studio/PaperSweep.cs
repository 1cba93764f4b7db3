using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>Seamless paper: a floor that rises into a wall without an edge.</summary>
/// <param name="axes">The studio's frame.</param>
/// <param name="size">Size of the subject, metres.</param>
/// <param name="extent">How far the paper reaches.</param>
internal sealed class PaperSweep(StudioAxes axes, float size, StudioExtent extent)
{
    /// <summary>Where the wall stands behind the subject, in sizes of it.</summary>
    public const float WallDistance = 2.6f;

    /// <summary>Radius of the bend, in sizes of the subject.</summary>
    private const float BendRadius = 1.6f;

    private const int BendSegments = 48;

    /// <summary>Builds the paper in world space.</summary>
    /// <param name="drop">How far its floor lies below that of the subject, metres.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="light">The pool of light on it.</param>
    public Model Build(float drop, LinearRgb color, BackdropPattern light)
    {
        float wall = extent.Wall;
        float bend = BendRadius * size;

        // The profile runs from behind the camera along the floor, round the bend and up: (towards the camera, up, normal).
        List<(float Along, float Up, Vector2 Normal)> profile = [(extent.Front, 0, Vector2.UnitY)];
        for (int i = 0; i <= BendSegments; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI / 2 * i / BendSegments);
            profile.Add((-wall + bend - (bend * s), bend - (bend * c), new Vector2(s, c)));
        }

        profile.Add((-wall, extent.Height + drop, Vector2.UnitX));
        var positions = ImmutableArray.CreateBuilder<Vector3>(profile.Count * 2);
        var normals = ImmutableArray.CreateBuilder<Vector3>(profile.Count * 2);
        var indices = ImmutableArray.CreateBuilder<int>();
        Vector3 origin = axes.Center with { Y = axes.Floor - drop };
        foreach ((float along, float up, Vector2 normal) in profile)
        {
            Vector3 middle = origin + (axes.Toward * along) + (Vector3.UnitY * up);
            positions.Add(middle - (axes.Right * extent.HalfWidth));
            positions.Add(middle + (axes.Right * extent.HalfWidth));
            normals.Add((axes.Toward * normal.X) + (Vector3.UnitY * normal.Y));
            normals.Add(normals[^1]);
        }

        for (int i = 0; i + 1 < profile.Count; i++)
        {
            int a = 2 * i;
            indices.AddRange(a, a + 1, a + 3, a, a + 3, a + 2);
        }

        var material = new Material
        {
            Name = "backdrop", BaseColor = color, Roughness = 0.85f, Specular = 0.02f, Kind = FrameMaterialKind.Ground, Pattern = light,
        };
        return new Model([new Part(new Mesh(positions.ToImmutable(), normals.ToImmutable(), indices.ToImmutable()), material)]);
    }
}
