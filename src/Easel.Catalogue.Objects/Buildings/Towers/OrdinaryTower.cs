using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>High houses of a modern city as they were built from the 1920s on.</summary>
internal static class OrdinaryTower
{
    /// <summary>The kinds.</summary>
    public enum Shape
    {
        /// <summary>Stone that steps back towards a crown, 1930.</summary>
        Deco,

        /// <summary>A glass box with a blind top storey, 1970.</summary>
        Box,

        /// <summary>A slab of concrete with bands of windows, 1960.</summary>
        Slab,

        /// <summary>A shaft whose corners are planed off on the way up, 2010.</summary>
        Facet,

        /// <summary>A pencil of square windows, 2015.</summary>
        Pencil,

        /// <summary>Glass whose roof slants, 1975.</summary>
        Wedge,

        /// <summary>A brick house with cornice and water tank.</summary>
        Brick,
    }

    /// <summary>Builds one.</summary>
    public static void Build(TowerMesh mesh, Shape shape, TowerLot lot, RandomStream stream)
    {
        switch (shape)
        {
            case Shape.Deco:
                Deco(mesh, lot, stream.Child("deco"));
                break;
            case Shape.Slab:
                Slab(mesh, lot, TowerSurface.Ribbon, stream.Child("slab"));
                break;
            case Shape.Facet:
                Facet(mesh, lot);
                break;
            case Shape.Pencil:
                Slab(mesh, lot with { Width = lot.Width * 0.62f, Depth = lot.Width * 0.62f }, TowerSurface.Masonry, stream.Child("pencil"));
                break;
            case Shape.Wedge:
                Wedge(mesh, lot);
                break;
            case Shape.Brick:
                Brick(mesh, lot, stream.Child("brick"));
                break;
            default:
                Slab(mesh, lot, TowerSurface.Glass, stream.Child("box"));
                break;
        }
    }

    private static void Deco(TowerMesh mesh, TowerLot lot, RandomStream stream)
    {
        int tiers = lot.Height > 160 ? stream.Range(4, 6) : stream.Range(2, 3);
        float w = lot.Width, d = lot.Depth, y = 0;
        for (int i = 0; i < tiers; i++)
        {
            // The lowest tiers are broad and short, the shaft is long.
            float top = lot.Height * MathF.Pow((i + 1f) / tiers, i == 0 ? 1.25f : 0.75f);
            Wall(mesh, lot, w, d, y, top);

            // Piers run past the parapet at the corners and in the middle.
            for (int sx = -1; sx <= 1; sx++)
            {
                for (int sz = -1; sz <= 1; sz += 2)
                {
                    mesh.Bar(TowerSurface.Stone, lot.At(sx * w * 0.46f, y, sz * d * 0.5f), lot.At(sx * w * 0.46f, top + 2.5f, sz * d * 0.5f), 1.3f);
                }
            }

            y = top;
            if (i + 1 < tiers)
            {
                float shrink = i == 0 ? stream.Range(0.62f, 0.74f) : stream.Range(0.74f, 0.88f);
                (w, d) = (w * shrink, d * shrink);
            }
        }

        Crown(mesh, lot, w, d, stream.Child("crown"));
    }

    private static void Crown(TowerMesh mesh, TowerLot lot, float w, float d, RandomStream stream)
    {
        float size = MathF.Min(w, d);
        switch (stream.Range(0, 3))
        {
            case 0:
                // A pyramid of copper over a lit colonnade.
                mesh.Box(TowerSurface.Flood, 0, lot.At(0, lot.Height - 0.1f, 0), new Vector3(w * 0.86f, size * 0.16f, d * 0.86f), lot.Turn, TowerSurface.Copper);
                mesh.Skin(
                    TowerSurface.Copper, 0,
                    [
                        new Ring(Ring.Rectangle(lot.Center, w * 0.94f, d * 0.94f, lot.Turn), lot.Ground + lot.Height + (size * 0.14f)),
                        new Ring(Ring.Rectangle(lot.Center, 0.6f, 0.6f, lot.Turn), lot.Ground + lot.Height + (size * 1.25f)),
                    ],
                    false, TowerSurface.Copper);
                Mast(mesh, lot.At(0, lot.Height + (size * 1.1f), 0), size * 0.5f, 0.6f);
                break;
            case 1:
                // Shrinking drums and a long needle.
                float y = lot.Height;
                for (int i = 0; i < 4; i++)
                {
                    float k = 0.72f - (0.17f * i), h = size * 0.24f;
                    mesh.Box(i is 1 or 2 ? TowerSurface.Flood : i == 0 ? TowerSurface.Masonry : TowerSurface.Metal, lot.Building, lot.At(0, y, 0), new Vector3(w * k, h, d * k), lot.Turn);
                    y += h;
                }

                Mast(mesh, lot.At(0, y, 0), lot.Height * 0.17f, 1.5f);
                break;
            case 2:
                // Steel arcs that narrow into a spire.
                var rings = new Ring[10];
                for (int i = 0; i < rings.Length; i++)
                {
                    float t = i / 9f, k = MathF.Max(0.015f, 0.92f * MathF.Pow(1 - t, 1.6f));
                    rings[i] = new Ring(Ring.Superellipse(lot.Center, w / 2 * k, d / 2 * k, 3, 20, lot.Turn), lot.Ground + lot.Height + (size * 1.7f * t));
                }

                mesh.Skin(TowerSurface.FloodCool, 0, rings, true, TowerSurface.Metal);
                Mast(mesh, lot.At(0, lot.Height + (size * 1.6f), 0), size * 0.9f, 0.7f);
                break;
            default:
                mesh.Box(TowerSurface.Masonry, lot.Building, lot.At(0, lot.Height, 0), new Vector3(w * 0.6f, size * 0.3f, d * 0.6f), lot.Turn);
                Tank(mesh, lot.At(w * 0.3f, lot.Height, d * 0.25f), 2.4f);
                break;
        }
    }

    private static void Slab(TowerMesh mesh, TowerLot lot, TowerSurface surface, RandomStream stream)
    {
        Vector2[] plan = surface == TowerSurface.Glass && stream.Chance(0.4f)
            ? Ring.Chamfered(lot.Center, lot.Width, lot.Depth, MathF.Min(lot.Width, lot.Depth) * 0.15f, lot.Turn)
            : Ring.Rectangle(lot.Center, lot.Width, lot.Depth, lot.Turn);
        mesh.Skin(surface, lot.Building, [new Ring(plan, lot.Ground), new Ring(plan, lot.Ground + lot.Height)], false);
        if (surface == TowerSurface.Glass && lot.Height > 100)
        {
            // A blind storey for machines closes the shaft.
            mesh.Box(
                stream.Child("band").Chance(0.4f) ? TowerSurface.FloodCool : TowerSurface.Metal, 0, lot.At(0, lot.Height, 0), new Vector3(lot.Width * 0.97f, 7, lot.Depth * 0.97f),
                lot.Turn);
            CityBlock.Roof(mesh, lot with { Height = lot.Height + 7 }, lot.Width, lot.Depth, stream.Child("roof"));
            if (stream.Chance(0.35f))
            {
                Mast(mesh, lot.At(lot.Width * 0.15f, lot.Height + 7, 0), lot.Height * 0.2f, 1.2f);
            }
        }
        else
        {
            CityBlock.Roof(mesh, lot, lot.Width, lot.Depth, stream.Child("roof"));
        }
    }

    private static void Facet(TowerMesh mesh, TowerLot lot)
    {
        // Eight points: corners and middles of a square below; above, the corners have moved in to the middles of a turned square.
        float h = MathF.Min(lot.Width, lot.Depth) / 2;
        Vector2[] Plan(float t)
        {
            ReadOnlySpan<Vector2> at = [new(1, 1), new(1, 0), new(1, -1), new(0, -1), new(-1, -1), new(-1, 0), new(-1, 1), new(0, 1)];
            var ring = new Vector2[8];
            for (int i = 0; i < 8; i++)
            {
                Vector3 p = lot.At(at[i].X * h * (i % 2 == 0 ? 1 - (0.5f * t) : 1), 0, at[i].Y * h * (i % 2 == 0 ? 1 - (0.5f * t) : 1));
                ring[i] = new Vector2(p.X, p.Z);
            }

            return ring;
        }

        mesh.Skin(
            TowerSurface.Glass, lot.Building, [new Ring(Plan(0), lot.Ground), new Ring(Plan(0), lot.Ground + (lot.Height * 0.12f)), new Ring(Plan(1), lot.Ground + lot.Height)], false);
        mesh.Mast(TowerSurface.FloodCool, lot.At(0, lot.Height, 0), 5, h * 0.55f, h * 0.5f, 24);
        Mast(mesh, lot.At(0, lot.Height + 5, 0), lot.Height * 0.26f, 2);
    }

    private static void Wedge(TowerMesh mesh, TowerLot lot)
    {
        float shoulder = lot.Height * 0.84f;
        Vector2[] plan = Ring.Rectangle(lot.Center, lot.Width, lot.Depth, lot.Turn);
        mesh.Skin(TowerSurface.Ribbon, lot.Building, [new Ring(plan, lot.Ground), new Ring(plan, lot.Ground + shoulder)], false);
        Vector3 side = lot.At(lot.Width * 0.46f, 0, 0);
        mesh.Skin(
            TowerSurface.Metal, 0,
            [new Ring(plan, lot.Ground + shoulder), new Ring(Ring.Rectangle(new Vector2(side.X, side.Z), lot.Width * 0.06f, lot.Depth, lot.Turn), lot.Ground + lot.Height)], false,
            TowerSurface.Metal);
    }

    private static void Brick(TowerMesh mesh, TowerLot lot, RandomStream stream)
    {
        Wall(mesh, lot, lot.Width, lot.Depth, 0, lot.Height);
        Vector2[] cornice = Ring.Rectangle(lot.Center, lot.Width + 1, lot.Depth + 1, lot.Turn);
        mesh.Skin(TowerSurface.Stone, 0, [new Ring(cornice, lot.Ground + lot.Height - 0.6f), new Ring(cornice, lot.Ground + lot.Height + 0.9f)], false);
        if (stream.Child("hut").Chance(0.7f))
        {
            mesh.Box(TowerSurface.Masonry, lot.Building, lot.At(-lot.Width * 0.2f, lot.Height + 0.9f, 0), new Vector3(lot.Width * 0.25f, 3.4f, lot.Depth * 0.3f), lot.Turn);
        }

        if (stream.Child("tank").Chance(0.6f))
        {
            Tank(mesh, lot.At(lot.Width * 0.22f, lot.Height + 0.9f, lot.Depth * 0.1f), stream.Child("tank").Range(1.8f, 2.6f));
        }
    }

    /// <summary>A wooden water tank on steel legs under a cone.</summary>
    private static void Tank(TowerMesh mesh, Vector3 foot, float radius)
    {
        for (int i = 0; i < 4; i++)
        {
            Vector3 leg = foot + new Vector3((i & 1) == 0 ? -radius * 0.7f : radius * 0.7f, 0, (i & 2) == 0 ? -radius * 0.7f : radius * 0.7f);
            mesh.Bar(TowerSurface.Metal, leg, leg + new Vector3(0, radius * 1.6f, 0), 0.3f);
        }

        mesh.Mast(TowerSurface.Wood, foot + new Vector3(0, radius * 1.6f, 0), radius * 2, radius, radius * 0.95f, 14);
        mesh.Mast(TowerSurface.Roof, foot + new Vector3(0, radius * 3.6f, 0), radius * 0.8f, radius * 1.12f, 0.05f, 14);
    }

    private static void Mast(TowerMesh mesh, Vector3 foot, float height, float radius)
    {
        mesh.Mast(TowerSurface.Metal, foot, height * 0.55f, radius, radius * 0.5f);
        mesh.Mast(TowerSurface.Metal, foot + new Vector3(0, height * 0.55f, 0), height * 0.45f, radius * 0.4f, radius * 0.15f);
        mesh.Mast(TowerSurface.Beacon, foot + new Vector3(0, height, 0), 1.3f, 0.7f, 0.7f, 5);
    }

    private static void Wall(TowerMesh mesh, TowerLot lot, float w, float d, float from, float to)
    {
        Vector2[] plan = Ring.Rectangle(lot.Center, w, d, lot.Turn);
        mesh.Skin(TowerSurface.Masonry, lot.Building, [new Ring(plan, lot.Ground + from), new Ring(plan, lot.Ground + to)], false);
    }
}
