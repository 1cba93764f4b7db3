using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A bleached log that the water has left on a shore, about 2 m long, lying along X on y = 0.</summary>
internal static class Driftwood
{
    /// <summary>Builds a log with the stubs of its branches.</summary>
    public static Model Build(RandomStream stream)
    {
        const int Joints = 16, Sides = 14;
        var wood = new FoliageBuilder();
        float bow = stream.Range(0.12f, 0.3f) * (stream.Chance(0.5f) ? 1 : -1), thick = stream.Range(0.05f, 0.075f);
        uint knots = stream.Child("knots").Seed;
        var path = new Vector3[Joints + 1];
        var radii = new float[Joints + 1];
        for (int i = 0; i <= Joints; i++)
        {
            float t = (float)i / Joints;
            path[i] = new Vector3(2.1f * (t - 0.5f), (0.7f * thick) + (0.16f * t * t), bow * MathF.Sin(t * 3.6f));
            radii[i] = i == Joints ? 0.006f : thick * (1.1f - (0.62f * t)) * (i == 0 ? 0.75f : 1);
        }

        float Ragged(float angle, float along) => 1 + (0.45f * Noise.Perlin(new Vector3(MathF.Cos(angle) * 1.6f, along * 3.1f, MathF.Sin(angle) * 1.6f), knots));
        wood.Tube(path, radii, Sides, Vector3.One, Ragged);

        // The broken end shows its lighter heart.
        Vector3 cut = path[0] - new Vector3(0.012f, 0, 0);
        int hub = wood.Vertex(cut, -Vector3.UnitX, new Vector3(1.15f, 1.08f, 0.98f), default);
        for (int s = 0; s < Sides; s++)
        {
            Vector3 Rim(int k)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * k / Sides);
                return path[0] + new Vector3(0, cos * radii[0] * 0.96f, sin * radii[0] * 0.96f);
            }

            int a = wood.Vertex(Rim(s), -Vector3.UnitX, Vector3.One * 0.85f, default), b = wood.Vertex(Rim(s + 1), -Vector3.UnitX, Vector3.One * 0.85f, default);
            wood.Triangle(hub, a, b);
        }

        for (int i = 0; i < 4; i++)
        {
            int joint = 3 + (3 * i);
            float turn = stream.Range(-0.4f, 1.6f), length = stream.Range(0.07f, 0.17f);
            Vector3 root = path[joint], heading = Vector3.Normalize(new Vector3(stream.Range(0.2f, 0.8f), MathF.Sin(turn) + 0.2f, (i % 2 == 0 ? 1 : -1) * MathF.Cos(turn)));
            Vector3 tip = root + (heading * length);
            tip.Y = MathF.Max(tip.Y, 0.02f);
            float radius = radii[joint] * stream.Range(0.35f, 0.5f);
            wood.Tube([root, Vector3.Lerp(root, tip, 0.55f) + new Vector3(0.02f, 0.03f, 0), tip], [radius, radius * 0.85f, radius * 0.6f], 8, Vector3.One * 0.95f, Ragged);
        }

        return new Model(
        [
            new Part(wood.ToMesh(), new Material
            {
                Name = "driftwood", BaseColor = LinearRgb.FromHex("#94866f"), Roughness = 0.85f, Specular = 0.015f,
                Pattern = new WoodGrain(new LinearRgb(0.62f, 0.57f, 0.52f), Vector3.UnitY, 90, 0.9f),
            }),
        ]);
    }
}
