using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Rails of clothes, piles on tables and shelves, tailor's busts in the latest cut, and a tall mirror.</summary>
internal static class ClothesShopFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("clothes");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, front = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.Z;
        LinearRgb[] colors = Garments.Range(stream), others = Garments.Range(stream.Child("others"));
        Model shelves = Shelves(1.3f, colors, set.Palette.Wood, stream.Child("shelves"));
        Model wide = Garments.Rail(1.7f, colors, stream.Child("rail")), narrow = Garments.Rail(1.25f, others, stream.Child("rail2"));

        // Along the wall behind: a wall of shelves between two rails.
        set.TryStand(shelves, new Vector3(middle + 0.1f, 0, plan.Back + 0.2f));
        set.TryStand(wide, new Vector3(middle - 1.75f, 0, plan.Back + 0.36f));
        set.TryStand(wide, new Vector3(middle + 1.95f, 0, plan.Back + 0.36f));
        foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(plan.Right - 0.36f, 0, plan.Back + 2.1f), new(plan.Right - 0.36f, 0, plan.Back + 3.9f), new(plan.Left + 0.36f, 0, plan.Back + 1.25f)])
        {
            set.TryStand(narrow, at, MathF.PI / 2);
        }

        if (set.Allows("mirror"))
        {
            set.TryStand(Mirror(), new Vector3(plan.Right - 0.55f, 0, plan.Back + 0.75f), -0.7f);
        }

        // More rails beside the stage, nearer than the wall.
        foreach (float x in (ReadOnlySpan<float>)[-2.7f, 2.8f])
        {
            set.TryStand(wide, new Vector3(middle + x, 0, front - 0.9f), x < 0 ? 0.9f : -0.9f);
        }

        // Busts in pairs on both sides of the stage, and a table of folded things behind it.
        int cut = stream.Child("cut").Range(0, 2);
        foreach (Vector2 at in (ReadOnlySpan<Vector2>)[new(-1.6f, -1.3f), new(-2.15f, -0.75f), new(1.75f, -1.2f), new(2.3f, -0.5f)])
        {
            Model bust = Garments.Bust(colors[cut % colors.Length], cut % 3, stream.Child("bust").Child(cut));
            set.TryStand(bust, new Vector3(middle + at.X, 0, front + at.Y), at.X < 0 ? 0.5f : -0.4f);
            cut++;
        }

        foreach (float x in (ReadOnlySpan<float>)[0.2f, -0.9f, 1.2f])
        {
            if (set.Allows("table") && set.TryStand(Table(set.Palette.Wood), new Vector3(middle + x, 0, plan.Back + 1.55f)) is { } table)
            {
                for (int i = 0; i < 3; i++)
                {
                    set.TryStand(Garments.Pile(others, stream.Child("pile").Child(i)), new Vector3(table.Center.X + ((i - 1) * 0.4f), table.Max.Y, table.Center.Z));
                }

                break;
            }
        }

        RoomLamps.Panels(set, 2, new Vector2(1.1f, 0.14f), new LinearRgb(1, 0.86f, 0.7f), 2);
        RoomDecor.TryPlant(set, 1.5f, stream.Child("plant"), new(plan.Left + 0.5f, plan.Back + 0.5f), new(plan.Right - 0.5f, plan.Back + 0.5f), new(plan.Left + 0.5f, front + 1.2f));
    }

    private static Model Table(string wood)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(1.3f, 0.04f, 0.6f, 0.008f).Move(0, 0.76f, 0), FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"));
        foreach (float z in (ReadOnlySpan<float>)[-0.25f, 0.25f])
        {
            model.Add(Shapes.Rod(new(0.58f, 0.76f, z), new(0.6f, 0, z), 0.022f, 0.016f, 14).BothSides(), FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs"));
        }

        return model.Build();
    }

    /// <summary>Open compartments with piles of folded cloth, bags and boxes on top.</summary>
    private static Model Shelves(float width, LinearRgb[] colors, string wood, RandomStream stream)
    {
        const int Columns = 3, Rows = 5;
        const float Height = 2.1f, Depth = 0.36f, Board = 0.024f;
        var model = new ModelBuilder();
        Material board = FurnitureMaterials.Wood(wood, Vector3.UnitX, "shelf"), post = FurnitureMaterials.Wood(wood, Vector3.UnitY, "sides");
        model.Add(Shapes.Box(width, Height, 0.015f, 0.002f).Move(0, 0, (-0.5f * Depth) + 0.008f), post);
        float w = width / Columns, h = Height / Rows;
        for (int i = 0; i <= Columns; i++)
        {
            model.Add(Shapes.Box(Board, Height, Depth, 0.003f).Move((i * w) - (0.5f * width), 0, 0), post);
        }

        for (int row = 0; row <= Rows; row++)
        {
            model.Add(Shapes.Box(width, Board, Depth, 0.003f).Move(0, row * h, 0), board);
            for (int column = 0; column < Columns && row < Rows; column++)
            {
                model.Add(Garments.Pile(colors, stream.Child((row * Columns) + column)), Matrix4x4.CreateTranslation(((column + 0.5f) * w) - (0.5f * width), (row * h) + Board, 0.02f));
            }
        }

        return model.Build();
    }

    /// <summary>A tall glass that leans back a little in its frame.</summary>
    private static Model Mirror()
    {
        var model = new ModelBuilder();
        Material frame = Presets.Brass("frame");
        model.Add(Shapes.Box(0.62f, 1.75f, 0.03f, 0.008f).RotateX(-0.06f), frame);
        model.Add(Shapes.Box(0.56f, 1.69f, 0.006f, 0).Move(0, 0.03f, 0.015f).RotateX(-0.06f), Presets.Metal(LinearRgb.FromHex("#e6e8e9"), 0.02f, "mirror"));
        model.Add(Shapes.Rod(new(0, 1.1f, -0.08f), new(0, 0, -0.34f), 0.012f, null, 10), frame);
        return model.Build();
    }
}
