using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Park;

/// <summary>An oval bed of flowers in rings of colour, edged with stones, standing on y = 0.</summary>
internal static class FlowerBedModel
{
    /// <summary>Petal colours of a ring of plants, linear sRGB.</summary>
    private static readonly Vector3[][] s_schemes =
    [
        [new(0.72f, 0.05f, 0.06f), new(0.86f, 0.8f, 0.72f), new(0.8f, 0.42f, 0.03f)],
        [new(0.42f, 0.1f, 0.55f), new(0.8f, 0.28f, 0.45f), new(0.86f, 0.82f, 0.8f)],
        [new(0.85f, 0.55f, 0.04f), new(0.78f, 0.12f, 0.04f), new(0.85f, 0.68f, 0.12f)],
        [new(0.78f, 0.22f, 0.36f), new(0.8f, 0.4f, 0.5f), new(0.3f, 0.18f, 0.6f)],
    ];

    /// <summary>Builds a bed.</summary>
    /// <param name="radii">Half axes along X and Z, metres.</param>
    /// <param name="coarse">Enlarges what is seen from afar, 1 and up.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(Vector2 radii, float coarse, RandomStream stream)
    {
        Vector3[] scheme = s_schemes[stream.Range(0, s_schemes.Length - 1)];
        var leaves = new FoliageBuilder();
        var petals = new FoliageBuilder();
        float cell = 0.085f * coarse;
        int columns = (int)(2 * radii.X / cell), rows = (int)(2 * radii.Y / cell);
        for (int j = 0; j < rows; j++)
        {
            for (int i = 0; i < columns; i++)
            {
                var at = new Vector2(((i + stream.Range(0.1f, 0.9f)) / columns * 2) - 1, ((j + stream.Range(0.1f, 0.9f)) / rows * 2) - 1);
                float r = at.Length();
                if (r > 0.93f)
                {
                    continue;
                }

                // The middle stands higher than the edge.
                float tall = float.Lerp(0.36f, 0.17f, r) * stream.Range(0.85f, 1.15f);
                Vector3 color = scheme[r < 0.36f ? 0 : r < 0.68f ? 1 : 2] * stream.Range(0.85f, 1.15f);
                Grow(leaves, petals, new Vector3(at.X * radii.X, 0.06f, at.Y * radii.Y), tall, coarse, color, stream);
            }
        }

        var builder = new ModelBuilder();
        builder.Add(Shapes.Lathe([new(0, 0.09f), new(0.8f, 0.075f), new(0.98f, 0.02f), new(1, -0.05f)], 40).Scale(radii.X, 1, radii.Y), new Material { Name = "soil", BaseColor = LinearRgb.FromHex("#4a382a"), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground });
        int stones = (int)(MathF.Tau * MathF.Sqrt(radii.X * radii.Y) / 0.3f);
        Material stone = new() { Name = "edging", BaseColor = LinearRgb.FromHex("#a39a8c"), Roughness = 0.85f, Specular = 0.03f };
        for (int i = 0; i < stones; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.Tau * i / stones);
            builder.Add(
                Shapes.Cushion(0.27f, stream.Range(0.12f, 0.17f), 0.15f, 0.05f, 0.02f, 5).RotateY(-MathF.Atan2(cos / radii.X, -sin / radii.Y)).Move(cos * radii.X, -0.02f, sin * radii.Y), stone);
        }

        builder.Add(leaves.ToMesh(), new Material { Name = "leaf", BaseColor = LinearRgb.FromHex("#4f7a34"), Roughness = 0.6f, Specular = 0.025f, Translucency = 0.25f, Kind = FrameMaterialKind.Foliage });
        builder.Add(petals.ToMesh(), Wildflower.PetalMaterial);
        return builder.Build();
    }

    /// <summary>One plant: a rosette of leaves under a few open flowers.</summary>
    private static void Grow(FoliageBuilder leaves, FoliageBuilder petals, Vector3 root, float tall, float coarse, Vector3 color, RandomStream stream)
    {
        for (int i = 0; i < 5; i++)
        {
            Vector3 along = FoliageBuilder.Direction(stream.Direction() + new Vector3(0, 0.7f, 0), Vector3.UnitY);
            Vector3 face = FoliageBuilder.Direction(Vector3.UnitY - (along * along.Y), Vector3.UnitX);
            leaves.Leaf(root + new Vector3(0, tall * stream.Range(0.1f, 0.6f), 0), along, face, 0.1f * coarse, 0.055f * coarse, Vector3.One * stream.Range(0.7f, 1.15f), Vector3.UnitY);
        }

        const int Petals = 6;
        for (int f = 0; f < 2; f++)
        {
            Vector3 at = root + new Vector3(stream.Range(-0.04f, 0.04f) * coarse, tall * stream.Range(0.85f, 1.1f), stream.Range(-0.04f, 0.04f) * coarse);
            Vector3 up = FoliageBuilder.Direction(new Vector3(stream.Range(-0.5f, 0.5f), 1, stream.Range(-0.5f, 0.5f)), Vector3.UnitY), side = FoliageBuilder.Perpendicular(up);
            for (int k = 0; k < Petals; k++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * k / Petals);
                Vector3 outward = (side * cos) + (Vector3.Cross(up, side) * sin);
                Vector3 along = FoliageBuilder.Direction(outward + (up * 0.45f), outward);
                petals.Leaf(at, along, FoliageBuilder.Direction(up - (along * Vector3.Dot(up, along)), up), 0.036f * coarse, 0.032f * coarse, color, up * 0.6f);
            }
        }
    }
}
