using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A counter with a coffee machine and a case of cakes before shelves and a board, small tables with chairs, lamps that hang over all.</summary>
internal static class CafeFurniture
{
    private const float Top = 1.06f, Depth = 0.58f;

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("cafe");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, z = plan.Back + 1.15f, width = MathF.Min(3.2f, plan.Width - 1.3f);
        if (RoomDecor.TryAlong(set, Counter(width, set.Palette), z, middle, 0.3f, -0.3f, 0.6f, -0.6f) is { } counter)
        {
            set.TryStand(Machine(), new Vector3(counter.Center.X - (0.27f * width), Top, z - 0.03f));
            if (set.Allows("cake", "bread"))
            {
                set.TryStand(Case(stream.Child("cakes")), new Vector3(counter.Center.X + (0.24f * width), Top, z));
            }

            if (set.Allows("cup"))
            {
                set.TryStand(Cups(), new Vector3(counter.Center.X - (0.02f * width), Top, z - 0.08f));
            }

            for (int i = 0; i < 3; i++)
            {
                RoomLamps.Pendant(set, counter.Center.X + ((i - 1) * 0.34f * width), z, 1.86f, set.Palette.Strong);
            }
        }

        if (plan.BackWindows.IsEmpty)
        {
            set.TryStand(Blackboard.Build(new Vector2(0.72f, 0.46f), LinearRgb.FromHex("#2b2f2d"), 6, set.Palette.Wood, stream.Child("menu")), new Vector3(middle - 0.75f, 2.12f, plan.Back));
            set.TryStand(Shelves(stream.Child("shelves"), set.Palette.Wood), new Vector3(middle + 0.85f, 1.5f, plan.Back));
        }

        // Tables stand on both sides of the stage and behind it.
        Model table = SmallTable(set.Palette.Wood), chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["modern"] }));
        float front = set.View.Hero.IsEmpty ? 0.4f : set.View.Hero.Center.Z;
        foreach (Vector2 at in (ReadOnlySpan<Vector2>)[new(-1.45f, -0.35f), new(1.5f, -0.2f), new(-1.55f, 1.2f), new(1.65f, 1.25f), new(0.1f, -0.2f)])
        {
            var place = new Vector3(middle + at.X, 0, front + at.Y);
            if (!set.Allows("table") || set.TryStand(table, place) is null)
            {
                continue;
            }

            if (set.Light.IsDark)
            {
                RoomLamps.Pendant(set, place.X, place.Z, 1.62f, set.Palette.Strong);
            }

            if (set.Allows("chair"))
            {
                RandomStream own = stream.Child((int)(at.X * 10) + 40);
                set.TryStand(chair, place + new Vector3(-0.68f, 0, 0.05f), (MathF.PI / 2) + own.Range(-0.25f, 0.25f));
                set.TryStand(chair, place + new Vector3(0.68f, 0, 0.02f), (-MathF.PI / 2) + own.Range(-0.25f, 0.25f));
            }

            if (set.Allows("cup"))
            {
                set.TryStand(new Cup().Build(new BuildRequest(stream.Child("cup"), Wishes.None)), place + new Vector3(0.12f, 0.745f, 0.08f), 1.2f);
            }

            if (set.Allows("vase", "flower"))
            {
                set.TryStand(SmallThings.Sprigs(set.Palette.Curtain, 0.24f, stream.Child("sprigs")), place + new Vector3(-0.08f, 0.745f, -0.1f));
            }
        }

        RoomDecor.TryPlant(set, 1.5f, stream.Child("plant"), new(plan.Left + 0.45f, plan.Back + 0.5f), new(plan.Right - 0.45f, plan.Back + 0.5f));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static Model Counter(float width, RoomPalette palette)
    {
        var model = new ModelBuilder();
        Material front = Presets.Lacquer(palette.Strong, "front") with { Coat = 0.2f, Roughness = 0.5f }, top = FurnitureMaterials.Wood(palette.Wood, Vector3.UnitX, "worktop");
        model.Add(Shapes.Box(width - 0.06f, Top - 0.045f, Depth - 0.08f, 0.004f), front);
        model.Add(Shapes.Box(width, 0.045f, Depth, 0.01f, 3).Move(0, Top - 0.045f, 0), top);
        int boards = (int)(width / 0.12f);
        for (int i = 0; i < boards; i++)
        {
            model.Add(Shapes.Box(0.1f, Top - 0.17f, 0.018f, 0.006f).Move(((i + 0.5f - (0.5f * boards)) * (width - 0.1f)) / boards, 0.1f, (0.5f * Depth) - 0.035f), front);
        }

        return model.Build();
    }

    /// <summary>A machine with two groups, a drip tray, and cups that are kept warm on it.</summary>
    private static Model Machine()
    {
        var model = new ModelBuilder();
        Material steel = Presets.Steel(), dark = Presets.Plastic(LinearRgb.FromHex("#232426"), "grips"), china = Presets.Ceramic(LinearRgb.FromHex("#f1eee6"));
        model.Add(Shapes.Box(0.72f, 0.09f, 0.44f, 0.015f), steel);
        model.Add(Shapes.Box(0.72f, 0.34f, 0.2f, 0.02f).Move(0, 0.09f, -0.12f), steel);
        model.Add(Shapes.Box(0.72f, 0.13f, 0.42f, 0.02f).Move(0, 0.33f, 0), steel);
        foreach (float x in (ReadOnlySpan<float>)[-0.17f, 0.17f])
        {
            model.Add(Shapes.Cylinder(0.04f, 0.07f, 0.006f, 24).Move(x, 0.26f, 0.1f), steel);
            model.Add(Shapes.Rod(new(x, 0.27f, 0.12f), new(x, 0.25f, 0.3f), 0.016f, 0.013f, 12), dark);
            model.Add(Shapes.Lathe([new(0, 0), new(0.022f, 0), new(0.034f, 0.055f), new(0.03f, 0.055f), new(0, 0.012f)], 24).Move(x, 0.095f, 0.1f), china);
        }

        for (int i = 0; i < 8; i++)
        {
            model.Add(Shapes.Lathe([new(0, 0), new(0.026f, 0), new(0.036f, 0.06f), new(0, 0.055f)], 20).Move(-0.27f + (0.078f * i), 0.46f, i % 2 == 0 ? -0.06f : 0.05f), china);
        }

        return model.Build();
    }

    private static Model Cups()
    {
        var model = new ModelBuilder();
        Material china = Presets.Ceramic(LinearRgb.FromHex("#efe9dc"));
        for (int i = 0; i < 9; i++)
        {
            model.Add(Shapes.Lathe([new(0, 0), new(0.03f, 0), new(0.042f, 0.05f), new(0.045f, 0.075f), new(0.04f, 0.075f), new(0, 0.01f)], 24).Move(-0.1f + (0.1f * (i % 3)), 0.058f * (i / 3), 0), china);
        }

        return model.Build();
    }

    /// <summary>Cakes and rolls on two boards behind glass.</summary>
    private static Model Case(RandomStream stream)
    {
        var model = new ModelBuilder();
        string[] colors = ["#7a4526", "#d9a25a", "#e8cfa0", "#a3402f", "#f0d9d4", "#5a3420"];
        Material wood = FurnitureMaterials.Wood("oak", Vector3.UnitX, "boards");
        foreach (float y in (ReadOnlySpan<float>)[0, 0.24f])
        {
            model.Add(Shapes.Box(0.9f, 0.02f, 0.36f, 0.004f).Move(0, y, 0), wood);
            for (int i = 0; i < 5; i++)
            {
                Material crust = Presets.Matte(LinearRgb.FromHex(stream.Pick<string>(colors)), "cake");
                float x = (i - 2) * 0.17f;
                model.Add(y > 0 ? Shapes.Ellipsoid(new Vector3(0.07f, 0.045f, 0.1f), 20).Move(x, y + 0.06f, 0) : Shapes.Cylinder(0.075f, 0.09f, 0.015f, 32).Move(x, y + 0.02f, 0), crust);
            }
        }

        Material frame = Presets.Brass("frame");
        foreach (float x in (ReadOnlySpan<float>)[-0.455f, 0.455f])
        {
            foreach (float z in (ReadOnlySpan<float>)[-0.185f, 0.185f])
            {
                model.Add(Shapes.Rod(new(x, 0, z), new(x, 0.47f, z), 0.008f, null, 8), frame);
            }
        }

        model.Add(Shapes.Box(0.94f, 0.018f, 0.4f, 0.004f).Move(0, 0.465f, 0), wood);
        return model.Build();
    }

    /// <summary>Two boards with jars, bags and bottles, their backs at z = 0.</summary>
    private static Model Shelves(RandomStream stream, string wood)
    {
        var model = new ModelBuilder();
        string[] colors = ["#8a5a34", "#d8d2c4", "#54708c", "#3f5548", "#c79a4e", "#b5694a", "#efe9de"];
        Material board = FurnitureMaterials.Wood(wood, Vector3.UnitX, "shelf");
        foreach (float y in (ReadOnlySpan<float>)[0, 0.46f])
        {
            model.Add(Shapes.Box(1.3f, 0.03f, 0.24f, 0.004f).Move(0, y, 0.12f), board);
            float x = -0.56f;
            while (x < 0.56f)
            {
                float r = stream.Range(0.035f, 0.06f), tall = stream.Range(0.12f, 0.28f);
                Material glaze = Presets.Ceramic(LinearRgb.FromHex(stream.Pick<string>(colors)), "jar");
                model.Add(Shapes.Lathe([new(0, 0), new(r, 0.004f), new(r, 0.72f * tall), new(0.5f * r, 0.86f * tall), new(0.5f * r, tall), new(0, tall)], 24).Move(x + r, y + 0.03f, 0.12f), glaze);
                x += (2 * r) + stream.Range(0.02f, 0.06f);
            }
        }

        return model.Build();
    }

    private static Model SmallTable(string wood)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.33f, 0.028f, 0.008f, 64).Move(0, 0.715f, 0), FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"));
        model.Add(Shapes.Lathe([new(0, 0), new(0.22f, 0), new(0.215f, 0.015f), new(0.04f, 0.045f), new(0.026f, 0.1f), new(0.026f, 0.68f), new(0.07f, 0.715f), new(0, 0.715f)], 40), Presets.Iron("stand"));
        return model.Build();
    }
}
