using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Shops;

/// <summary>What stands in a show window: a few large things that tell the trade.</summary>
internal static class ShopDisplay
{
    /// <summary>Metres from the pane to the middle of the goods.</summary>
    private const float Middle = -0.36f;

    private static readonly Mesh Ball = Shapes.Ellipsoid(Vector3.One, 14).ToMesh(3), Drum = Shapes.Cylinder(1, 1, 0.06f, 20).ToMesh(0.7f);

    /// <summary>A tailor's bust of unit height, from hem to neck, in a dress that flares, one that hangs straight, or a jacket.</summary>
    private static readonly Mesh[] Busts =
    [
        Dressed([new(0, 0), new(0.33f, 0), new(0.3f, 0.1f), new(0.22f, 0.32f), new(0.145f, 0.52f), new(0.16f, 0.62f), new(0.205f, 0.76f), new(0.215f, 0.84f), new(0.17f, 0.9f), new(0.07f, 0.94f), new(0.055f, 1), new(0, 1)]),
        Dressed([new(0, 0), new(0.21f, 0), new(0.205f, 0.25f), new(0.165f, 0.5f), new(0.17f, 0.62f), new(0.205f, 0.77f), new(0.215f, 0.85f), new(0.17f, 0.905f), new(0.07f, 0.94f), new(0.055f, 1), new(0, 1)]),
        Dressed([new(0, 0.22f), new(0.19f, 0.22f), new(0.2f, 0.34f), new(0.175f, 0.5f), new(0.2f, 0.66f), new(0.235f, 0.8f), new(0.24f, 0.86f), new(0.19f, 0.91f), new(0.08f, 0.94f), new(0.06f, 1), new(0, 1)]),
    ];

    /// <summary>Fills one window.</summary>
    /// <param name="mesh">Receives the goods.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="f">The plane of the pane.</param>
    /// <param name="from">Left end of the window along the wall, metres.</param>
    /// <param name="to">Right end.</param>
    /// <param name="floor">Height of the window's floor, metres.</param>
    /// <param name="trade">What is sold.</param>
    /// <param name="stream">The window's own stream.</param>
    public static void Build(WallMesh mesh, StreetPalette palette, WallFrame f, float from, float to, float floor, ShopTrade trade, RandomStream stream)
    {
        float pitch = trade switch { ShopTrade.Clothes => 0.85f, ShopTrade.Fruit => 0.62f, ShopTrade.Flowers => 0.52f, _ => 0.48f };
        int places = Math.Max(1, (int)((to - from - 0.2f) / pitch));
        for (int i = 0; i < places; i++)
        {
            RandomStream r = stream.Child(i);
            float x = from + ((to - from) * (i + 0.5f) / places);
            switch (trade)
            {
                case ShopTrade.Bakery:
                    Bread(x, r);
                    break;
                case ShopTrade.Books:
                    Books(x, r);
                    break;
                case ShopTrade.Clothes:
                    Clothes(x, r);
                    break;
                case ShopTrade.Flowers:
                    Flowers(x, r);
                    break;
                default:
                    Fruit(x, r);
                    break;
            }
        }

        // A stepped board: loaves in front and above, every third place a cake on a stand.
        void Bread(float x, RandomStream r)
        {
            Material crust = r.Pick(palette.Crusts[0], palette.Crusts[1], palette.Crusts[2]);
            mesh.Box(palette.Wood, f, new Vector3(x - 0.24f, floor, Middle - 0.3f), new Vector3(x + 0.24f, floor + 0.34f, Middle - 0.02f));
            Put(Ball, crust, x, floor + 0.44f, Middle - 0.16f, new Vector3(0.2f, 0.11f, 0.12f));
            if (r.Chance(0.35f))
            {
                Put(Drum, palette.Trims[0], x, floor, Middle + 0.16f, new Vector3(0.05f, 0.14f, 0.05f));
                Put(Drum, palette.Crusts[3], x, floor + 0.14f, Middle + 0.16f, new Vector3(0.16f, 0.13f, 0.16f));
                Put(Ball, palette.Fruits[1], x, floor + 0.29f, Middle + 0.16f, new Vector3(0.03f));
                return;
            }

            Put(Ball, r.Pick(palette.Crusts[0], palette.Crusts[1]), x - 0.11f, floor + 0.09f, Middle + 0.16f, new Vector3(0.11f, 0.09f, 0.11f));
            Put(Ball, crust, x + 0.11f, floor + 0.09f, Middle + 0.16f, new Vector3(0.11f, 0.09f, 0.11f));
        }

        // Piles that lie, and a book that stands on them with its front to the street.
        void Books(float x, RandomStream r)
        {
            int pile = r.Range(2, 5);
            float y = floor;
            for (int k = 0; k < pile; k++)
            {
                float shift = r.Range(-0.02f, 0.02f), thick = r.Range(0.04f, 0.065f);
                mesh.Box(r.Pick(palette.Cloths.AsSpan()), f, new Vector3(x - 0.15f + shift, y, Middle - 0.1f), new Vector3(x + 0.15f + shift, y + thick, Middle + 0.14f));
                y += thick;
            }

            Material cover = r.Pick(palette.Cloths.AsSpan());
            mesh.Box(cover, f, new Vector3(x - 0.13f, y, Middle - 0.04f), new Vector3(x + 0.13f, y + 0.36f, Middle));
            mesh.Box(palette.Trims[0], f, new Vector3(x - 0.08f, y + 0.22f, Middle), new Vector3(x + 0.08f, y + 0.28f, Middle + 0.004f));
        }

        void Clothes(float x, RandomStream r)
        {
            float tall = r.Range(0.95f, 1.12f), wide = r.Range(0.92f, 1.05f), at = x + r.Range(-0.12f, 0.12f), back = Middle - r.Range(0f, 0.35f);
            Put(Drum, palette.Iron, at, floor, back, new Vector3(0.14f, 0.02f, 0.14f));
            Put(Drum, palette.Iron, at, floor, back, new Vector3(0.02f, 0.6f, 0.02f));

            // Broad along the window, flat from front to back.
            bool alongX = MathF.Abs(f.Along.X) > 0.5f;
            Put(r.Pick(Busts), r.Pick(palette.Dresses.AsSpan()), at, floor + 0.42f, back, new Vector3(alongX ? wide : 0.66f * wide, tall, alongX ? 0.66f * wide : wide));
            Put(Ball, palette.Busts, at, floor + 0.42f + (tall * 1.05f), back, new Vector3(0.07f, 0.1f, 0.08f));
        }

        void Flowers(float x, RandomStream r)
        {
            float lift = r.Chance(0.5f) ? 0.4f : 0;
            if (lift > 0)
            {
                mesh.Box(palette.Wood, f, new Vector3(x - 0.17f, floor, Middle - 0.17f), new Vector3(x + 0.17f, floor + lift, Middle + 0.17f));
            }

            float y = floor + lift;
            Material petals = r.Pick(palette.Flowers.AsSpan());
            Put(Drum, palette.Planter, x, y, Middle, new Vector3(0.12f, 0.22f, 0.12f));
            Put(Ball, palette.Leaves, x, y + 0.34f, Middle, new Vector3(0.2f, 0.17f, 0.2f));
            for (int k = 0; k < 9; k++)
            {
                // Over the side that looks at the street, by the golden angle.
                float up = (k + 0.5f) / 9, angle = k * 2.39996f, across = MathF.Sqrt(1 - (up * up));
                Vector3 at = new(0.2f * across * MathF.Cos(angle), 0.36f + (0.17f * up), 0.2f * across * MathF.Sin(angle));
                Put(Ball, petals, x + at.X, y + at.Y, Middle + at.Z, new Vector3(0.055f, 0.045f, 0.055f));
            }
        }

        // A crate tipped to the street, heaped with one sort.
        void Fruit(float x, RandomStream r)
        {
            Material fruit = r.Pick(palette.Fruits.AsSpan());
            for (int step = 0; step < 2; step++)
            {
                float y = floor + (0.3f * step), z = Middle + 0.14f - (0.3f * step);
                mesh.Box(palette.Wood, f, new Vector3(x - 0.27f, floor, z - 0.14f), new Vector3(x + 0.27f, y + 0.17f, z + 0.14f));
                for (int k = 0; k < 8; k++)
                {
                    Put(Ball, fruit, x - 0.2f + (0.133f * (k % 4)), y + 0.2f + (0.02f * (k / 4)), z + (k < 4 ? 0.065f : -0.065f), new Vector3(0.066f));
                }

                fruit = r.Pick(palette.Fruits.AsSpan());
            }
        }

        void Put(Mesh shape, Material material, float x, float y, float z, Vector3 size) =>
            mesh.Add(material, shape, Matrix4x4.CreateScale(size) * Matrix4x4.CreateTranslation(f.At(x, y, z)));
    }

    /// <summary>A figure turned from half an outline, with round shoulders that stand out to both sides.</summary>
    private static Mesh Dressed(Vector2[] half)
    {
        const float Shoulder = 0.86f;
        return Shapes.Lathe([.. Splines.CatmullRom2D(half, 4).Select(q => q with { X = MathF.Max(0, q.X) })], 48)
            .Warp(p => p with { Z = p.Z * (1 + (0.22f * MathF.Exp(-MathF.Pow((p.Y - Shoulder) / 0.07f, 2)))) })
            .ToMesh(1);
    }
}
