using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>
/// A height field meshed around a viewer: rings grow with distance and spokes are dense where the camera looks, so a triangle is about the
/// same size on the picture near and far.
/// </summary>
/// <param name="Center">The viewer on the ground (x, z).</param>
/// <param name="Azimuth">Where the camera looks, radians: 0 along −Z, positive to the right.</param>
/// <param name="HalfAngle">Half angle of the dense sector, radians.</param>
/// <param name="Near">Radius of the first ring, metres.</param>
/// <param name="Far">Radius of the last ring, metres.</param>
/// <param name="Rings">Number of rings.</param>
/// <param name="Spokes">Number of spokes in the dense sector.</param>
internal sealed record PolarTerrain(Vector2 Center, float Azimuth, float HalfAngle, float Near, float Far, int Rings, int Spokes)
{
    private const int CoarseSpokes = 40;

    /// <summary>A terrain that starts near the viewer is closed below him; one that starts far away is a ring.</summary>
    private bool IsClosed => Near < 10;

    /// <summary>A terrain that fits a camera.</summary>
    public static PolarTerrain For(Camera camera, float aspect, float near, float far, int rings, int spokes)
    {
        (Vector3 forward, _, _) = camera.Axes();
        float half = MathF.Atan(MathF.Tan(camera.VerticalFieldOfView * 0.5f) * MathF.Max(aspect, 0.4f)) + 0.12f;
        return new PolarTerrain(
            new Vector2(camera.Position.X, camera.Position.Z), MathF.Atan2(forward.X, -forward.Z), MathF.Min(half, 1.5f), near, far, rings, spokes);
    }

    /// <summary>The radius of a ring, metres.</summary>
    public float Radius(int ring) => Near * MathF.Pow(Far / Near, (float)ring / (Rings - 1));

    /// <summary>Meshes a height field.</summary>
    /// <param name="height">Height at (x, z), metres; called on many threads.</param>
    public Mesh Build(Func<float, float, float> height) => Build((x, z, _) => (new Vector3(x, height(x, z), z), default));

    /// <summary>Meshes a displaced surface.</summary>
    /// <param name="displace">Position and texture coordinates of the vertex at (x, z), given the distance between vertices there; called on
    /// many threads. Pattern coordinates keep the undisplaced (x, 0, z).</param>
    /// <param name="normals">False leaves all normals upright, for patterns that bring the whole slope themselves.</param>
    public Mesh Build(Func<float, float, float, (Vector3 Position, Vector2 TexCoord)> displace, bool normals = true)
    {
        float[] angles = SpokeAngles();
        int columns = angles.Length, count = 1 + (Rings * columns);
        var positions = new Vector3[count];
        var rest = new Vector3[count];
        var tex = new Vector2[count];
        (positions[0], tex[0]) = displace(Center.X, Center.Y, Near);
        rest[0] = new Vector3(Center.X, 0, Center.Y);
        float growth = MathF.Pow(Far / Near, 1f / (Rings - 1)) - 1;
        float spread = 2 * HalfAngle / Spokes;
        Parallel.For(0, Rings, ring =>
        {
            float radius = Radius(ring), spacing = radius * MathF.Max(growth * 0.35f, spread);
            for (int s = 0; s < columns; s++)
            {
                (float sin, float cos) = MathF.SinCos(angles[s]);
                float x = Center.X + (radius * sin), z = Center.Y - (radius * cos);
                int i = 1 + (ring * columns) + s;
                (positions[i], tex[i]) = displace(x, z, spacing);
                rest[i] = new Vector3(x, 0, z);
            }
        });

        int[] indices = Indices(columns);
        var directions = new Vector3[count];
        if (normals)
        {
            Normals(positions, directions, columns);
        }
        else
        {
            Array.Fill(directions, Vector3.UnitY);
        }

        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions),
            ImmutableCollectionsMarshal.AsImmutableArray(directions),
            ImmutableCollectionsMarshal.AsImmutableArray(indices),
            rest: ImmutableCollectionsMarshal.AsImmutableArray(rest),
            texCoords: ImmutableCollectionsMarshal.AsImmutableArray(tex));
    }

    private float[] SpokeAngles()
    {
        var angles = new float[Spokes + CoarseSpokes];
        for (int i = 0; i < Spokes; i++)
        {
            angles[i] = Azimuth - HalfAngle + (2 * HalfAngle * i / (Spokes - 1));
        }

        float rest = MathF.Tau - (2 * HalfAngle);
        for (int i = 0; i < CoarseSpokes; i++)
        {
            angles[Spokes + i] = Azimuth + HalfAngle + (rest * (i + 1) / (CoarseSpokes + 1));
        }

        return angles;
    }

    private int[] Indices(int columns)
    {
        var indices = new int[3 * columns * ((2 * Rings) - (IsClosed ? 1 : 2))];
        int k = 0;
        for (int s = 0; s < columns && IsClosed; s++)
        {
            int next = (s + 1) % columns;
            (indices[k], indices[k + 1], indices[k + 2]) = (0, 1 + next, 1 + s);
            k += 3;
        }

        for (int ring = 0; ring + 1 < Rings; ring++)
        {
            for (int s = 0; s < columns; s++)
            {
                int next = (s + 1) % columns;
                int a = 1 + (ring * columns) + s, b = 1 + (ring * columns) + next, c = a + columns, d = b + columns;
                (indices[k], indices[k + 1], indices[k + 2]) = (a, b, d);
                (indices[k + 3], indices[k + 4], indices[k + 5]) = (a, d, c);
                k += 6;
            }
        }

        return indices;
    }

    private void Normals(Vector3[] positions, Vector3[] normals, int columns)
    {
        normals[0] = Vector3.UnitY;
        Parallel.For(0, Rings, ring =>
        {
            int inner = Math.Max(ring - 1, 0), outer = Math.Min(ring + 1, Rings - 1);
            for (int s = 0; s < columns; s++)
            {
                int left = (s + columns - 1) % columns, right = (s + 1) % columns;
                Vector3 around = positions[1 + (ring * columns) + right] - positions[1 + (ring * columns) + left];
                Vector3 outward = positions[1 + (outer * columns) + s] - positions[1 + (inner * columns) + s];
                Vector3 n = Vector3.Cross(around, outward);
                normals[1 + (ring * columns) + s] = n.LengthSquared() > 1e-12f ? Vector3.Normalize(n) : Vector3.UnitY;
            }
        });
    }
}
