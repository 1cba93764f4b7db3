using System.Numerics;
using Easel.Catalogue.Objects.Food;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>A wall of loaves on slanted boards behind a counter with a glass case of pastry, baskets of long loaves, a blackboard and warm lamps.</summary>
internal static class BakeryFurniture
{
    private const float Top = 0.98f, Depth = 0.62f;

    private static readonly string[] s_crusts = ["#b5763a", "#9a5a2a", "#c98d4c", "#7d4522", "#d6a361"];

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("bakery");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, z = plan.Back + 1.3f, width = MathF.Min(3.4f, plan.Width - 1.2f);
        bool hasBread = set.Allows("bread", "croissant", "cake");
        float shelf = MathF.Min(3.6f, plan.Width - 0.6f);
        set.TryStand(Wall(shelf, hasBread, set.Palette.Wood, stream.Child("wall")), new Vector3(0.5f * (plan.Left + plan.Right), 0, plan.Back + 0.005f));
        if (RoomDecor.TryAlong(set, Counter(width, set.Palette), z, middle, 0.3f, -0.3f, 0.6f, -0.6f) is { } counter)
        {
            set.TryStand(Case(1.25f, hasBread, stream.Child("case")), new Vector3(counter.Center.X + (0.2f * width), Top, z));
            set.TryStand(Register(), new Vector3(counter.Center.X - (0.34f * width), Top, z), 0.3f);
            if (hasBread)
            {
                set.TryStand(Basket(stream.Child("rolls"), isTall: false), new Vector3(counter.Center.X - (0.1f * width), Top, z + 0.04f));
            }

            for (int i = 0; i < 3; i++)
            {
                RoomLamps.Pendant(set, counter.Center.X + ((i - 1) * 0.33f * width), z, 1.95f, set.Palette.Accent);
            }
        }

        if (hasBread)
        {
            foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(middle - 1.55f, 0, z + 0.75f), new(middle + 1.7f, 0, z + 0.7f), new(middle + 2.1f, 0, z + 0.72f)])
            {
                set.TryStand(Basket(stream.Child((int)(at.X * 9) + 60), isTall: true), at);
            }
        }

        set.TryStand(Blackboard.Build(new Vector2(0.5f, 0.66f), LinearRgb.FromHex("#2b2f2d"), 7, set.Palette.Wood, stream.Child("menu")), new Vector3(plan.Right - 0.9f, 1.62f, plan.Back + 0.02f));
        RoomDecor.TryPlant(set, 1.3f, stream.Child("plant"), new(plan.Left + 0.45f, plan.Back + 0.75f), new(plan.Right - 0.45f, plan.Back + 0.6f));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static Model Counter(float width, RoomPalette palette)
    {
        var model = new ModelBuilder();
        Material front = RoomFloors.WallTiles("#e9e4d8", 0.1f), top = FurnitureMaterials.Wood("walnut", Vector3.UnitX, "worktop");
        model.Add(Shapes.Box(width - 0.06f, Top - 0.05f, Depth - 0.06f, 0.004f), front);
        model.Add(Shapes.Box(width, 0.05f, Depth, 0.012f, 3).Move(0, Top - 0.05f, 0), top);
        model.Add(Shapes.Box(width - 0.02f, 0.1f, Depth - 0.02f, 0.004f), Presets.Lacquer(palette.Strong, "plinth"));
        return model.Build();
    }

    /// <summary>Boards with a raised lip, on each a row of loaves; bays are divided by posts. Its back at z = 0.</summary>
    private static Model Wall(float width, bool hasBread, string wood, RandomStream stream)
    {
        const float Deep = 0.4f;
        var model = new ModelBuilder();
        Material board = FurnitureMaterials.Wood(wood, Vector3.UnitX, "shelf"), post = FurnitureMaterials.Wood(wood, Vector3.UnitY, "posts");
        int bays = Math.Max(2, (int)(width / 0.9f));
        float bay = width / bays;
        model.Add(Shapes.Box(width, 2.3f, 0.02f, 0.002f).Move(0, 0, 0.01f), post);
        model.Add(Shapes.Box(width, 0.84f, Deep, 0.006f).Move(0, 0, 0.5f * Deep), post);
        for (int i = 0; i <= bays; i++)
        {
            model.Add(Shapes.Box(0.05f, 2.3f, Deep, 0.006f).Move((i * bay) - (0.5f * width), 0, 0.5f * Deep), post);
        }

        model.Add(Shapes.Box(width + 0.1f, 0.06f, Deep + 0.06f, 0.01f).Move(0, 2.28f, 0.5f * Deep), board);
        for (int row = 0; row < 3; row++)
        {
            float y = 0.88f + (0.46f * row);
            model.Add(Shapes.Box(width, 0.025f, Deep, 0.004f).RotateX(0.12f).Move(0, y, 0.5f * Deep), board);
            model.Add(Shapes.Box(width, 0.055f, 0.016f, 0.004f).Move(0, y - 0.03f, Deep - 0.01f), board);
            for (int i = 0; i < bays && hasBread; i++)
            {
                Loaves(model, ((i + 0.5f) * bay) - (0.5f * width), y + 0.04f, bay - 0.08f, row, stream.Child((row * 10) + i));
            }
        }

        return model.Build();
    }

    private static void Loaves(ModelBuilder model, float x, float y, float width, int row, RandomStream stream)
    {
        Material crust = Crust(stream), cut = Presets.Matte(LinearRgb.FromHex("#e3c491"), "score");
        int kind = (row + stream.Range(0, 2)) % 3;
        float pitch = kind switch { 0 => 0.27f, 1 => 0.13f, _ => 0.2f };
        int count = (int)(width / pitch);
        for (int i = 0; i < count; i++)
        {
            float at = x + ((i + 0.5f - (0.5f * count)) * (width / count)), grow = stream.Range(0.93f, 1.05f);
            switch (kind)
            {
                case 0:
                    // A round country loaf with a cross cut into it.
                    model.Add(Shapes.Ellipsoid(new Vector3(0.125f, 0.085f, 0.125f) * grow, 22).Move(at, y + 0.07f, 0.2f), crust, 3);
                    model.Add(Score(0.075f, 0.35f).Join(Score(0.075f, 1.92f)).Move(at, y + 0.07f, 0.2f), cut);
                    break;
                case 1:
                    // Long loaves stand and lean at the back.
                    model.Add(Shapes.Capsule(new(at - 0.02f, y + 0.03f, 0.3f), new(at + 0.01f, y + 0.37f, 0.1f), 0.036f * grow, 14), crust, 3);
                    break;
                default:
                    model.Add(Shapes.Cushion(0.17f * grow, 0.13f, 0.27f, 0.06f, 0.02f, 5).Move(at, y, 0.21f), crust, 3);
                    break;
            }
        }
    }

    private static PolyMesh Score(float half, float turn) => Shapes.Tube(
        [new(-half, 0.066f, 0), new(-0.5f * half, 0.081f, 0), new(0, 0.086f, 0), new(0.5f * half, 0.081f, 0), new(half, 0.066f, 0)], 0.006f, 6).RotateY(turn);

    private static Material Crust(RandomStream stream) => new()
    {
        Name = "crust", BaseColor = LinearRgb.FromHex(stream.Pick<string>(s_crusts)), Roughness = 0.6f, Specular = 0.04f, Pattern = new BakedCrust(0.8f),
    };

    /// <summary>A case of glass with pastry on two boards.</summary>
    private static Model Case(float width, bool hasBread, RandomStream stream)
    {
        var model = new ModelBuilder();
        Material wood = FurnitureMaterials.Wood("oak", Vector3.UnitX, "boards"), brass = Presets.Brass("frame");
        Model[] pastry = [new Croissant().Build(new BuildRequest(stream.Child("croissant"), Wishes.None, 0.006f)), new Donut().Build(new BuildRequest(stream.Child("donut"), Wishes.None, 0.006f)), new Bagel().Build(new BuildRequest(stream.Child("bagel"), Wishes.None, 0.006f))];
        foreach (float y in (ReadOnlySpan<float>)[0, 0.2f])
        {
            model.Add(Shapes.Box(width, 0.016f, 0.42f, 0.004f).Move(0, y, 0), wood);
            int count = (int)(width / 0.17f);
            for (int i = 0; i < 2 * count && hasBread; i++)
            {
                Model own = pastry[((i % count) / 3 + (y > 0 ? 1 : 0)) % 3];
                float scale = 0.13f / MathF.Max(own.Bounds.Size.X, own.Bounds.Size.Z);
                model.Add(own, Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(stream.Range(-0.3f, 0.3f)) * Matrix4x4.CreateTranslation(((i % count) + 0.5f - (0.5f * count)) * 0.17f, y + 0.017f, i < count ? 0.1f : -0.07f));
            }
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.205f, 0.205f])
        {
            model.Add(Shapes.Rod(new(0.5f * width, 0, z), new(0.5f * width, 0.42f, z), 0.008f, null, 8).BothSides(), brass);
        }

        model.Add(Shapes.Box(width + 0.03f, 0.016f, 0.44f, 0.004f).Move(0, 0.42f, 0), wood);
        return model.Build();
    }

    private static Model Register()
    {
        var model = new ModelBuilder();
        Material dark = Presets.Plastic(LinearRgb.FromHex("#2a2c2f"), "register");
        model.Add(Shapes.Box(0.34f, 0.09f, 0.36f, 0.01f), dark);
        model.Add(Shapes.Box(0.3f, 0.22f, 0.02f, 0.006f).RotateX(-0.35f).Move(0, 0.1f, 0), dark);
        return model.Build();
    }

    /// <summary>A wicker basket of long loaves that stand in it, or a low one of rolls.</summary>
    private static Model Basket(RandomStream stream, bool isTall)
    {
        var model = new ModelBuilder();
        float r = isTall ? 0.2f : 0.19f, tall = isTall ? 0.42f : 0.1f;
        model.Add(Shapes.Lathe([new(0, 0), new(0.85f * r, 0), new(r, tall), new(0.95f * r, tall), new(0.8f * r, 0.015f), new(0, 0.015f)], 48), new Material { Name = "basket", BaseColor = LinearRgb.FromHex("#a9855a"), Roughness = 0.8f, Pattern = new Easel.Scenes.Materials.Patterns.Wicker(0.011f) }, 0.8f);
        for (int i = 0; i < 9; i++)
        {
            (float s, float c) = MathF.SinCos(i * 2.39996f);
            float off = r * 0.72f * MathF.Sqrt((i + 0.5f) / 9);
            if (isTall)
            {
                model.Add(Shapes.Capsule(new(0.6f * off * c, 0.06f, 0.6f * off * s), new(1.25f * off * c, stream.Range(0.66f, 0.78f), 1.25f * off * s), 0.036f, 12), Crust(stream), 3);
            }
            else
            {
                model.Add(Shapes.Ellipsoid(new Vector3(0.055f, 0.042f, 0.048f), 14).RotateY(i).Move(off * c, 0.09f + (i < 3 ? 0.03f : 0), off * s), Crust(stream), 3);
            }
        }

        return model.Build();
    }
}
