using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>Cacti of the scenery: ribbed columns with arms that turn upwards, and round barrels.</summary>
internal static class SaguaroModel
{
    /// <summary>Ribs of a column.</summary>
    private const int Ribs = 13;

    private static readonly Material s_skin = new()
    {
        Name = "cactus", BaseColor = LinearRgb.FromHex("#5f7348"), Roughness = 0.7f, Specular = 0.03f, Kind = FrameMaterialKind.Foliage,
    };

    private static readonly Material s_spines = new() { Name = "spines", BaseColor = LinearRgb.FromHex("#d8c69a"), Roughness = 0.8f, Kind = FrameMaterialKind.Foliage };

    /// <summary>A column of 1 m to be scaled, with arms.</summary>
    /// <param name="stream">The individual.</param>
    /// <param name="arms">Number of arms.</param>
    public static Model Column(RandomStream stream, int arms)
    {
        var skin = new FoliageBuilder();
        var spines = new FoliageBuilder();
        const float Radius = 0.055f;
        Stem(skin, spines, [Vector3.Zero, new(0, 0.3f, 0), new(0.004f, 0.6f, 0), new(0.006f, 0.85f, 0.004f), new(0.006f, 0.99f, 0.004f)], Radius, stream);
        for (int i = 0; i < arms; i++)
        {
            // Arms leave the trunk sideways and soon grow upright.
            float turn = (MathF.Tau * i / MathF.Max(arms, 1)) + stream.Range(-0.5f, 0.5f), from = stream.Range(0.34f, 0.55f), tall = stream.Range(0.2f, 0.38f), reach = stream.Range(0.13f, 0.19f);
            var aside = new Vector3(MathF.Cos(turn), 0, MathF.Sin(turn));
            Vector3 root = new(0, from, 0);
            Stem(
                skin, spines,
                [
                    root, root + (aside * (0.55f * reach)) + new Vector3(0, 0.005f, 0), root + (aside * (0.88f * reach)) + new Vector3(0, 0.03f, 0), root + (aside * reach) + new Vector3(0, 0.085f, 0),
                    root + (aside * (reach * 1.02f)) + new Vector3(0, 0.5f * tall, 0), root + (aside * (reach * 1.02f)) + new Vector3(0, tall, 0),
                ],
                Radius * stream.Range(0.66f, 0.8f), stream);
        }

        return new Model([new Part(skin.ToMesh(), s_skin), new Part(spines.ToMesh(), s_spines)]);
    }

    /// <summary>A barrel about 1 m high, to be scaled.</summary>
    public static Model Barrel(RandomStream stream)
    {
        var skin = new FoliageBuilder();
        var spines = new FoliageBuilder();
        Stem(skin, spines, [Vector3.Zero, new(0, 0.2f, 0), new(0, 0.45f, 0), new(0, 0.7f, 0), new(0, 0.9f, 0), new(0, 1, 0)], 0.42f, stream);
        return new Model([new Part(skin.ToMesh(), s_skin), new Part(spines.ToMesh(), s_spines)]);
    }

    /// <summary>A ribbed stem with a round end along a bent line.</summary>
    private static void Stem(FoliageBuilder skin, FoliageBuilder spines, ReadOnlySpan<Vector3> line, float radius, RandomStream stream)
    {
        const int Rings = 26, Sides = Ribs * 4;
        var path = new Vector3[Rings];
        var radii = new float[Rings];
        float length = 0;
        for (int i = 1; i < line.Length; i++)
        {
            length += Vector3.Distance(line[i - 1], line[i]);
        }

        for (int i = 0; i < Rings; i++)
        {
            // Rings crowd towards the round end.
            float t = 1 - MathF.Pow(1 - ((float)i / (Rings - 1)), 1.6f), at = t * (line.Length - 1);
            int k = Math.Min((int)at, line.Length - 2);
            path[i] = Vector3.Lerp(line[k], line[k + 1], at - k);
            float end = (1 - t) * length / radius;
            float round = end < 1 ? MathF.Sqrt(MathF.Max(0, 1 - ((1 - end) * (1 - end)))) : 1;
            radii[i] = MathF.Max(radius * round * (0.86f + (0.14f * MathF.Sin(MathF.PI * Math.Clamp(t, 0, 1)))), 0.0005f);
        }

        // Smooth the bends of the line.
        for (int pass = 0; pass < 3; pass++)
        {
            for (int i = 1; i + 1 < Rings; i++)
            {
                path[i] = (path[i] * 0.5f) + ((path[i - 1] + path[i + 1]) * 0.25f);
            }
        }

        skin.Tube(path, radii, Sides, Vector3.One, (angle, _) => 1 + (0.13f * MathF.Cos(Ribs * angle)));
        for (int i = 1; i + 1 < Rings; i++)
        {
            for (int rib = 0; rib < Ribs; rib++)
            {
                // A tuft of spines on the ridge of each rib.
                Vector3 tangent = FoliageBuilder.Direction(path[i + 1] - path[i - 1], Vector3.UnitY), side = FoliageBuilder.Perpendicular(tangent);
                (float sin, float cos) = MathF.SinCos((MathF.Tau * rib / Ribs) + stream.Range(-0.04f, 0.04f));
                Vector3 outward = (side * cos) + (Vector3.Cross(tangent, side) * sin), root = path[i] + (outward * (radii[i] * 1.1f));
                for (int s = 0; s < 2; s++)
                {
                    Vector3 along = FoliageBuilder.Direction(outward + (tangent * stream.Range(-0.8f, 0.8f)) + (Vector3.Cross(outward, tangent) * stream.Range(-0.8f, 0.8f)), outward);
                    spines.Leaf(root, along, tangent, radius * 0.34f, radius * 0.05f, Vector3.One, outward);
                }
            }
        }
    }
}
