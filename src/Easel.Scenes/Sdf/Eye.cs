using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Sdf;

/// <summary>Eyes: crisp glossy spheres whose pole points along the gaze.</summary>
public static class Eye
{
    /// <summary>A ball with an <see cref="EyePattern"/>.</summary>
    /// <param name="center">Centre, metres.</param>
    /// <param name="radii">Half axes in the eye's own frame (X left, Y up, Z along the gaze), metres.</param>
    /// <param name="gaze">Rotation that turns +Z to the gaze and +Y to the eye's up.</param>
    /// <param name="pattern">How it looks.</param>
    public static Part Build(Vector3 center, Vector3 radii, Quaternion gaze, EyePattern pattern)
    {
        var material = new Material
        {
            Name = "eye",
            BaseColor = LinearRgb.White,
            Roughness = 0.25f,
            Coat = 1,
            CoatRoughness = 0.03f,
            Pattern = pattern,
        };
        return new Part(Ball(center, radii, gaze), material);
    }

    /// <summary>A smooth ellipsoid whose rest coordinates are the unit sphere.</summary>
    private static Mesh Ball(Vector3 center, Vector3 radii, Quaternion rotation)
    {
        const int Rings = 24, Sides = 40;
        var positions = new Vector3[(Rings + 1) * (Sides + 1)];
        var normals = new Vector3[positions.Length];
        var rest = new Vector3[positions.Length];
        for (int r = 0; r <= Rings; r++)
        {
            float polar = MathF.PI * r / Rings, s = MathF.Sin(polar), c = MathF.Cos(polar);
            for (int k = 0; k <= Sides; k++)
            {
                float azimuth = MathF.Tau * k / Sides;
                var unit = new Vector3(s * MathF.Cos(azimuth), s * MathF.Sin(azimuth), c);
                int i = (r * (Sides + 1)) + k;
                rest[i] = unit;
                positions[i] = center + Vector3.Transform(unit * radii, rotation);
                normals[i] = Vector3.Normalize(Vector3.Transform(unit / radii, rotation));
            }
        }

        var indices = new List<int>(Rings * Sides * 6);
        for (int r = 0; r < Rings; r++)
        {
            for (int k = 0; k < Sides; k++)
            {
                int a = (r * (Sides + 1)) + k, b = a + Sides + 1;
                if (r > 0)
                {
                    indices.AddRange([a, b, a + 1]);
                }

                if (r < Rings - 1)
                {
                    indices.AddRange([a + 1, b, b + 1]);
                }
            }
        }

        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(normals),
            [.. indices],
            rest: ImmutableCollectionsMarshal.AsImmutableArray(rest));
    }
}
