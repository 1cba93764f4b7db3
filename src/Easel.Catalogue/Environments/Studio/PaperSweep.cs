using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>Seamless paper: a floor that rises into a wall without an edge.</summary>
internal sealed class PaperSweep
{
    // In sizes of the subject: where the wall stands behind it, and the radius of the bend.
    private const float WallDistance = 2.6f, BendRadius = 1.6f;

    private const int BendSegments = 48;

    private readonly StudioAxes _axes;
    private readonly float _size, _height;

    /// <summary>Measures the paper so that it fills the picture.</summary>
    public PaperSweep(StudioAxes axes, float size, Camera camera, float aspect)
    {
        (_axes, _size) = (axes, size);
        float reach = Vector3.Distance(camera.Position, axes.Center);
        float spread = MathF.Tan(camera.VerticalFieldOfView * 0.5f);
        float far = reach + (WallDistance * size);
        HalfWidth = MathF.Max(6 * size, 1.8f * far * spread * MathF.Max(1, aspect));
        _height = MathF.Max(7 * size, 3.2f * far * spread);
        Front = reach + (4 * size);
    }

    /// <summary>Half of the width, metres.</summary>
    public float HalfWidth { get; }

    /// <summary>How far it reaches towards the camera, metres.</summary>
    public float Front { get; }

    /// <summary>Builds the paper in world space.</summary>
    /// <param name="drop">How far its floor lies below that of the subject, metres.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="light">The pool of light on it.</param>
    public Model Build(float drop, LinearRgb color, BackdropPattern light)
    {
        float wall = WallDistance * _size;
        float bend = BendRadius * _size;

        // The profile runs from behind the camera along the floor, round the bend and up: (towards the camera, up, normal).
        List<(float Along, float Up, Vector2 Normal)> profile = [(Front, 0, Vector2.UnitY)];
        for (int i = 0; i <= BendSegments; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI / 2 * i / BendSegments);
            profile.Add((-wall + bend - (bend * s), bend - (bend * c), new Vector2(s, c)));
        }

        profile.Add((-wall, _height + drop, Vector2.UnitX));
        var positions = ImmutableArray.CreateBuilder<Vector3>(profile.Count * 2);
        var normals = ImmutableArray.CreateBuilder<Vector3>(profile.Count * 2);
        var indices = ImmutableArray.CreateBuilder<int>();
        Vector3 origin = _axes.Center with { Y = _axes.Floor - drop };
        foreach ((float along, float up, Vector2 normal) in profile)
        {
            Vector3 middle = origin + (_axes.Toward * along) + (Vector3.UnitY * up);
            positions.Add(middle - (_axes.Right * HalfWidth));
            positions.Add(middle + (_axes.Right * HalfWidth));
            normals.Add((_axes.Toward * normal.X) + (Vector3.UnitY * normal.Y));
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
