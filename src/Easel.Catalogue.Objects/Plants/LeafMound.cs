using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Rounded plants of single leaves, with or without flowers: for tubs, baskets and window boxes.</summary>
internal static class LeafMound
{
    /// <summary>The angle by which seeds of a sunflower follow each other, radians: spreads points evenly.</summary>
    private const float GoldenAngle = 2.39996f;

    /// <summary>Leaves over the upper part of an ellipsoid, with a dark core that hides the middle.</summary>
    /// <param name="radii">Half axes, metres; the middle is at the origin.</param>
    /// <param name="count">Number of leaves.</param>
    /// <param name="length">Of a leaf, metres.</param>
    /// <param name="low">Height of the lowest leaves as a share of the half axis, −1 to 1.</param>
    /// <param name="stream">Chance.</param>
    public static PolyMesh Leaves(Vector3 radii, int count, float length, float low, RandomStream stream)
    {
        var mesh = new PolyMesh();
        var normals = new List<Vector3>();
        var shades = new List<float>();
        for (int i = 0; i < count; i++)
        {
            // Outward, turned about by chance and hanging a little; shaded like the round form, so that it reads as one plant.
            Vector3 away = Direction(i, count, low, stream.Range(-0.5f, 0.5f));
            float deep = stream.Next(), size = length * stream.Range(0.75f, 1.3f);
            Vector3 root = radii * away * float.Lerp(0.78f, 1, deep);
            Vector3 along = Vector3.Normalize(away + new Vector3(stream.Range(-0.8f, 0.8f), stream.Range(-0.75f, 0.45f), stream.Range(-0.8f, 0.8f)));
            Vector3 across = Vector3.Cross(along, away + new Vector3(stream.Range(-0.5f, 0.5f), 0.3f, stream.Range(-0.5f, 0.5f)));
            across = across.LengthSquared() > 1e-6f ? Vector3.Normalize(across) : Vector3.UnitX;
            Vector3 up = Vector3.Cross(across, along), shading = Vector3.Normalize(away + (0.45f * (Vector3.Dot(up, away) < 0 ? -up : up)));
            int a = mesh.AddVertex(root), b = mesh.AddVertex(root + (along * (size * 0.45f)) + (across * (size * 0.27f)) + (up * (size * 0.06f)));
            int c = mesh.AddVertex(root + (along * size) - (up * (size * 0.08f))), d = mesh.AddVertex(root + (along * (size * 0.45f)) - (across * (size * 0.27f)) + (up * (size * 0.06f)));
            mesh.AddFace(a, b, c, d);
            float shade = (0.55f + (0.4f * deep)) * stream.Range(0.85f, 1.2f);
            for (int k = 0; k < 4; k++)
            {
                normals.Add(shading);
                shades.Add(shade);
            }
        }

        int at = 0;
        mesh.WithNormals(normals).Paint((_, _) => new LinearRgb(0.9f, 1, 0.8f) * shades[at++]);
        PolyMesh core = Shapes.Ellipsoid(radii * 0.8f, 14).Paint(LinearRgb.Gray(0.3f));
        return mesh.Join(core);
    }

    /// <summary>Open flowers spread over the same form, a little proud of the leaves.</summary>
    /// <param name="radii">Half axes, metres; the middle is at the origin.</param>
    /// <param name="count">Number of flowers.</param>
    /// <param name="radius">Of a flower, metres.</param>
    /// <param name="low">Height of the lowest flowers as a share of the half axis.</param>
    /// <param name="stream">Chance.</param>
    public static PolyMesh Flowers(Vector3 radii, int count, float radius, float low, RandomStream stream)
    {
        const int Petals = 5;
        var mesh = new PolyMesh();
        for (int i = 0; i < count; i++)
        {
            Vector3 facing = Direction(i, count, low, stream.Range(-0.7f, 0.7f)), at = (radii * facing * 1.08f) + (facing * (radius * 0.3f));
            facing = Vector3.Normalize(facing + new Vector3(stream.Range(-0.4f, 0.4f), stream.Range(0, 0.5f), stream.Range(-0.4f, 0.4f)));
            Vector3 u = Vector3.Normalize(Vector3.Cross(facing, MathF.Abs(facing.Y) < 0.9f ? Vector3.UnitY : Vector3.UnitX)), v = Vector3.Cross(facing, u);
            float r = radius * stream.Range(0.75f, 1.25f), turn = stream.Range(0, MathF.Tau);
            int middle = mesh.AddVertex(at - (facing * (r * 0.25f)));
            int first = 0;
            for (int k = 0; k < Petals * 2; k++)
            {
                // Petal tips alternate with notches.
                (float s, float c) = MathF.SinCos(turn + (MathF.PI * k / Petals));
                float reach = r * (k % 2 == 0 ? 1 : 0.58f);
                int vertex = mesh.AddVertex(at + (((u * c) + (v * s)) * reach) + (facing * (k % 2 == 0 ? r * 0.12f : 0)));
                first = k == 0 ? vertex : first;
            }

            for (int k = 0; k < Petals; k++)
            {
                int tip = first + (2 * k), before = first + (((2 * k) + (2 * Petals) - 1) % (2 * Petals)), after = tip + 1;
                mesh.AddFace(middle, before, tip, after);
            }
        }

        return mesh;
    }

    /// <summary>The i-th of many directions spread evenly from the pole down to a height.</summary>
    private static Vector3 Direction(int i, int count, float low, float toss)
    {
        float up = float.Lerp(low, 0.99f, (i + 0.5f) / count), across = MathF.Sqrt(MathF.Max(0, 1 - (up * up)));
        (float s, float c) = MathF.SinCos((i * GoldenAngle) + toss);
        return new Vector3(across * c, up, across * s);
    }
}
