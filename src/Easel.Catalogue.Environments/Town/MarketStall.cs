using System.Numerics;
using Easel.Catalogue.Environments.Rooms.Public;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>A stall of a market under a striped awning, 2.6 m wide, its counter towards +Z, standing on y = 0.</summary>
internal static class MarketStall
{
    /// <summary>Builds it.</summary>
    /// <param name="palette">Materials of the street.</param>
    /// <param name="kind">What it sells: 0 and 1 fruit and vegetables, 2 flowers, 3 cloth and pottery.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(StreetPalette palette, int kind, RandomStream stream)
    {
        const float Width = 2.6f, Depth = 1.9f, Low = 2.15f, High = 2.75f;
        var model = new ModelBuilder();
        Material wood = Presets.Wood("pine", Vector3.UnitY, "post"), awning = palette.Awnings[stream.Range(0, 3)];
        foreach (float z in (ReadOnlySpan<float>)[-0.5f * Depth, 0.5f * Depth])
        {
            model.Add(Shapes.Box(0.07f, z > 0 ? Low : High, 0.07f, 0.008f).Move(0.5f * Width, 0, z).BothSides(), wood);
        }

        // The awning slopes to the front, where it ends in a scalloped hem; its stripes run down.
        PolyMesh cloth = Shapes.Grid(48, 8, (u, v) =>
        {
            float x = (u - 0.5f) * (Width + 0.3f), t = 1 - v, hem = t > 0.86f ? 0.02f + (0.05f * MathF.Abs(MathF.Sin(u * MathF.PI * 9))) : 0;
            float z = float.Lerp(-0.55f * Depth, 0.72f * Depth, MathF.Min(1, t / 0.86f)), y = float.Lerp(High + 0.05f, Low + 0.02f, MathF.Min(1, t / 0.86f)) - (t > 0.86f ? (t - 0.86f) * 1.6f : 0) - hem;
            return new Vector3(x, y - (0.05f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * MathF.Min(1, t))), z);
        });
        model.Add(cloth.Solidify(0.006f), awning, 1);
        switch (kind)
        {
            case 0 or 1:
                model.Add(ShopGoods.Produce(Width - 0.3f, 3, stream.Child("produce")), Matrix4x4.CreateTranslation(0, 0, -0.35f));
                break;
            case 2:
                Flowers(model, palette, stream);
                break;
            default:
                Wares(model, palette, stream);
                break;
        }

        // A bulb under the awning and a sack beside the counter.
        model.Add(Shapes.Sphere(0.06f, 16).Move(0, Low - 0.02f, 0.1f), palette.Globe);
        model.Add(Shapes.Rod(new(0, Low, 0.1f), new(0, Low + 0.35f, 0.1f), 0.006f, null, 6), palette.Iron);
        model.Add(Shapes.Cushion(0.4f, 0.5f, 0.36f, 0.12f, 0.03f, 6).Move(-0.5f * Width - 0.28f, 0, 0.2f), Presets.Fabric(LinearRgb.FromHex("#b39a6d"), 350, "sack"), 1);
        return model.Build();
    }

    private static void Flowers(ModelBuilder model, StreetPalette palette, RandomStream stream)
    {
        for (int row = 0; row < 3; row++)
        {
            float y = 0.22f * row, z = 0.75f - (0.42f * row);
            model.Add(Shapes.Box(2.3f, MathF.Max(0.04f, y), 0.4f, 0.006f).Move(0, 0, z), palette.Wood);
            for (int i = 0; i < 6; i++)
            {
                float x = (i - 2.5f) * 0.38f;
                model.Add(Shapes.Cylinder(0.12f, 0.28f, 0.01f, 18, 0.15f).Move(x, y + 0.04f, z), Presets.Steel("bucket"));
                model.Add(Shapes.Ellipsoid(new Vector3(0.17f, 0.14f, 0.17f), 14).Move(x, y + 0.42f, z), palette.Leaves, 2);
                Material petals = palette.Flowers[stream.Range(0, palette.Flowers.Length - 1)];
                var blooms = new PolyMesh();
                for (int k = 0; k < 26; k++)
                {
                    float up = (k + 0.5f) / 26, off = MathF.Sqrt(1 - (up * up)) * 0.2f;
                    (float s, float c) = MathF.SinCos(k * 2.39996f);
                    blooms.Join(Shapes.Ellipsoid(new Vector3(0.042f, 0.032f, 0.042f), 8).Move(x + (off * c), y + 0.44f + (0.19f * up), z + (off * s)));
                }

                model.Add(blooms, petals, 3);
            }
        }
    }

    private static void Wares(ModelBuilder model, StreetPalette palette, RandomStream stream)
    {
        model.Add(Shapes.Box(2.4f, 0.05f, 1, 0.01f).Move(0, 0.82f, 0.35f), palette.Wood);
        model.Add(HangingCloth(2.4f, 0.8f).Move(0, 0.02f, 0.86f), palette.Cloths[stream.Range(0, palette.Cloths.Length - 1)], 1);
        for (int i = 0; i < 16; i++)
        {
            float x = ((i % 8) - 3.5f) * 0.28f, z = 0.15f + (i / 8 * 0.4f), r = stream.Range(0.07f, 0.11f), tall = r * stream.Range(1.4f, 3.2f);
            Material glaze = Presets.Ceramic(LinearRgb.FromHex(stream.Pick("#b5562f", "#2f6a8f", "#d9c9a0", "#4a7a5a", "#c98a2f", "#e8e2d4")), "pottery");
            model.Add(Shapes.Lathe([new(0, 0), new(0.6f * r, 0), new(r, 0.42f * tall), new(0.55f * r, 0.85f * tall), new(0.66f * r, tall), new(0, tall)], 22).Move(x, 0.87f, z), glaze, 0.9f);
        }

        for (int i = 0; i < 5; i++)
        {
            // Scarves hang from the ridge behind.
            model.Add(HangingCloth(0.3f, 1.1f).Move((i - 2) * 0.45f, 1.35f, -0.7f), palette.Cloths[(i + stream.Range(0, 7)) % palette.Cloths.Length], 1);
        }
    }

    private static PolyMesh HangingCloth(float width, float height) =>
        Shapes.Grid(Math.Max(8, (int)(width * 14)), 6, (u, v) => new Vector3((u - 0.5f) * width, v * height, 0.03f * MathF.Sin(u * width * 26) * (1.2f - v))).Solidify(0.004f);
}
