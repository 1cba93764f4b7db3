using System.Numerics;
using Easel.Catalogue.Objects.Food;
using Easel.Catalogue.Objects.Household;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A run of cupboards under a worktop along the back wall, with sink and tap below the window, a stove, open shelves, and a fridge; a
/// table before it.</summary>
internal static class KitchenFurniture
{
    private const float Depth = 0.6f, Top = 0.9f, Board = 0.035f, Splash = 0.54f;

    private static readonly string[] s_fronts = ["#e9e6df", "#7f917f", "#4f6678", "#d9cdb8", "#3f5548"];

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("kitchen");
        LinearRgb paint = LinearRgb.FromHex(stream.Child("paint").Pick<string>(s_fronts));
        float fridge = 0.66f, left = plan.Left + 0.02f, right = plan.Right - fridge - 0.06f, middle = plan.Left + (0.5f * (plan.BackWindows[0].From + plan.BackWindows[0].To));
        float stove = MathF.Min(right - 0.35f, middle + 1.45f);
        Run(set, left, right, middle, stove, paint, stream);
        set.TryStand(Fridge(fridge), new Vector3(plan.Right - (0.5f * fridge) - 0.03f, 0, plan.Back + 0.34f));
        Shelves(set, left, right, stove, paint, stream.Child("shelves"));
        OnTop(set, left, right, middle, stove, stream.Child("things"));
        Vector3 at = new(set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, 0, plan.Back + 2);
        DiningFurniture.Table(set, at, stream.Child("dining"));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static void Run(RoomSet set, float left, float right, float sink, float stove, LinearRgb paint, RandomStream stream)
    {
        float back = set.Plan.Back, front = back + Depth;
        var model = new ModelBuilder();
        Material door = Presets.Lacquer(paint, "front") with { Coat = 0.2f, Roughness = 0.45f }, dark = Presets.Matte(LinearRgb.FromHex("#3a3632"), "plinth");
        Material worktop = stream.Child("top").Chance(0.5f)
            ? Presets.Marble(null, "worktop")
            : Presets.Wood("oak", Vector3.UnitX, "worktop") with { Coat = 0.1f };
        Material steel = Presets.BrushedSteel(Vector3.UnitX, "steel"), handle = Presets.Brass("handle") with { Roughness = 0.35f };
        const float Plinth = 0.1f, SinkHalf = 0.3f, SinkDeep = 0.2f;
        model.Add(Shapes.Box(right - left, Plinth, Depth - 0.06f, 0.001f).Move(0.5f * (left + right), 0, back + (0.5f * (Depth - 0.06f))), dark);
        model.Add(Shapes.Box(right - left, Top - Board - Plinth, Depth - 0.025f, 0.002f).Move(0.5f * (left + right), Plinth, back + (0.5f * (Depth - 0.025f))), door);

        // The worktop in four pieces around the sink, which hangs in it.
        float near = front + 0.02f;
        Slab(left, sink - SinkHalf, back, near);
        Slab(sink + SinkHalf, right, back, near);
        Slab(sink - SinkHalf, sink + SinkHalf, back, back + 0.11f);
        Slab(sink - SinkHalf, sink + SinkHalf, near - 0.09f, near);
        model.Add(Shapes.Box(2 * SinkHalf + 0.012f, 0.004f, 0.012f, 0.001f).Move(sink, Top, back + 0.11f), steel);
        model.Add(Shapes.Box(2 * SinkHalf, 0.003f, near - back - 0.2f, 0).Move(sink, Top - SinkDeep, 0.5f * (back + near) + 0.01f), steel);

        // A bent tap.
        Vector3 tap = new(sink, Top, back + 0.06f);
        List<Vector3> neck = Splines.CatmullRom([tap, tap + new Vector3(0, 0.2f, 0), tap + new Vector3(0, 0.3f, 0.04f), tap + new Vector3(0, 0.31f, 0.13f), tap + new Vector3(0, 0.23f, 0.19f)], 8);
        model.Add(Shapes.Tube(neck, 0.012f, 20), Presets.Chrome("tap"));
        model.Add(Shapes.Cylinder(0.026f, 0.03f, 0.006f, 32).Move(tap), Presets.Chrome("tap"));

        // Doors and drawers of about 0.6 m; the stove takes one place.
        int count = Math.Max(2, (int)MathF.Round((right - left) / 0.58f));
        float wide = (right - left) / count;
        int oven = (int)((stove - left) / wide);
        for (int i = 0; i < count; i++)
        {
            float x = left + ((i + 0.5f) * wide);
            if (i == oven)
            {
                AddOven(model, x, wide, front, near, back, steel);
                continue;
            }

            bool drawers = i % 3 == 1;
            int rows = drawers ? 3 : 1;
            float tall = (Top - Board - Plinth - 0.01f) / rows;
            for (int k = 0; k < rows; k++)
            {
                float y = Plinth + 0.004f + (k * tall);
                AddFront(model, door, x, y, wide - 0.006f, tall - 0.006f, front);
                float hy = drawers ? y + (0.5f * tall) : y + tall - 0.09f, hx = drawers ? x : x + ((i % 2 == 0 ? 0.5f : -0.5f) * (wide - 0.07f));
                Vector3 a = drawers ? new(hx - 0.07f, hy, front + 0.03f) : new(hx, hy, front + 0.03f), b = drawers ? new(hx + 0.07f, hy, front + 0.03f) : new(hx, hy - 0.14f, front + 0.03f);
                model.Add(Shapes.Capsule(a, b, 0.006f, 14), handle);
                foreach (Vector3 end in (ReadOnlySpan<Vector3>)[a, b])
                {
                    model.Add(Shapes.Rod(end, end with { Z = front + 0.004f }, 0.005f, 0.005f, 10), handle);
                }
            }
        }

        // Tiles behind the worktop up to the sill and the shelves.
        RoomWindow window = set.Plan.BackWindows[0];
        float w0 = set.Plan.Left + window.From - 0.08f, w1 = set.Plan.Left + window.To + 0.08f;
        var tiles = new Material { Name = "tiles", BaseColor = LinearRgb.FromHex(stream.Child("tile").Pick("#eceae4", "#dfe3df", "#e7dccb")), Roughness = 0.2f, Specular = 0.04f, Pattern = new TilePattern(0.1f) };
        Tile(left, w0, Top, Top + Splash);
        Tile(w1, right, Top, Top + Splash);
        Tile(w0, w1, Top, window.Sill - 0.036f);
        set.Add(model.Build(), Matrix4x4.Identity);

        void Tile(float a, float b, float bottom, float top) => model.Add(Shapes.Box(b - a, top - bottom, 0.008f, 0.002f).Move(0.5f * (a + b), bottom, back + 0.004f), tiles);

        void Slab(float a, float b, float z0, float z1) => model.Add(Shapes.Box(b - a, Board, z1 - z0, 0.003f, 3).Move(0.5f * (a + b), Top - Board, 0.5f * (z0 + z1)), worktop);
    }

    /// <summary>A panelled front: stiles and rails around a panel that lies back behind them.</summary>
    private static void AddFront(ModelBuilder model, Material paint, float x, float y, float wide, float tall, float front)
    {
        const float Thick = 0.02f, Panel = 0.009f, Stile = 0.062f, LargestRail = 0.062f, RailShare = 0.17f, Bevel = 0.0025f;
        float rail = MathF.Min(LargestRail, RailShare * tall), z = front - 0.012f, inner = wide - (2 * Stile);
        model.Add(Shapes.Box(wide - Stile, tall - rail, Panel, 0.001f).Move(x, y + (0.5f * rail), z - (0.5f * (Thick - Panel))), paint);
        model.Add(Shapes.Box(Stile, tall, Thick, Bevel, 3).Move(x - (0.5f * (wide - Stile)), y, z).Join(Shapes.Box(Stile, tall, Thick, Bevel, 3).Move(x + (0.5f * (wide - Stile)), y, z)), paint);
        model.Add(Shapes.Box(inner + 0.002f, rail, Thick, Bevel, 3).Move(x, y, z).Join(Shapes.Box(inner + 0.002f, rail, Thick, Bevel, 3).Move(x, y + tall - rail, z)), paint);
    }

    private static void AddOven(ModelBuilder model, float x, float wide, float front, float near, float back, Material steel)
    {
        model.Add(Shapes.Box(wide - 0.006f, 0.1f, 0.022f, 0.003f, 3).Move(x, 0.76f, front - 0.012f), steel);
        model.Add(Shapes.Box(wide - 0.006f, 0.62f, 0.022f, 0.004f, 3).Move(x, 0.13f, front - 0.012f), steel);
        model.Add(Shapes.Box(wide - 0.12f, 0.36f, 0.004f, 0.002f, 2).Move(x, 0.24f, front + 0.0085f), Presets.DarkWindow("oven"));
        model.Add(Shapes.Capsule(new(x - (0.38f * wide), 0.69f, front + 0.05f), new(x + (0.38f * wide), 0.69f, front + 0.05f), 0.009f, 16), steel);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Cylinder(0.019f, 0.022f, 0.004f, 32).RotateX(MathF.PI / 2).Move(x + ((i - 1.5f) * 0.115f), 0.81f, front + 0.01f), Presets.Lacquer(LinearRgb.FromHex("#2a2a2b"), "knob"));
            float cx = x + (i % 2 == 0 ? -0.13f : 0.13f), cz = (0.5f * (back + near)) + (i < 2 ? -0.12f : 0.13f);
            model.Add(Shapes.Torus(i is 0 or 3 ? 0.095f : 0.075f, 0.0012f, 64, 8).Move(cx, Top + 0.006f, cz), Presets.Steel("ring"));
        }

        model.Add(Shapes.Box(wide - 0.03f, 0.006f, near - back - 0.1f, 0.002f).Move(x, Top, 0.5f * (back + near)), Presets.DarkWindow("hob"));
    }

    private static Model Fridge(float width)
    {
        var model = new ModelBuilder();
        Material steel = Presets.Lacquer(LinearRgb.FromHex("#dcdcd8"), "fridge") with { Coat = 0.3f };
        model.Add(Shapes.Box(width, 1.82f, 0.6f, 0.012f, 3), steel);
        model.Add(Shapes.Box(width - 0.008f, 1.1f, 0.05f, 0.016f, 4).Move(0, 0.7f, 0.315f).Join(Shapes.Box(width - 0.008f, 0.62f, 0.05f, 0.016f, 4).Move(0, 0.06f, 0.315f)), steel);
        model.Add(Shapes.Capsule(new((-width / 2) + 0.06f, 0.82f, 0.375f), new((-width / 2) + 0.06f, 1.25f, 0.375f), 0.011f, 16).Join(Shapes.Capsule(new((-width / 2) + 0.06f, 0.3f, 0.375f), new((-width / 2) + 0.06f, 0.6f, 0.375f), 0.011f, 16)), Presets.Chrome("handle"));
        return model.Build();
    }

    // Two open boards with crockery on each side of the window, where there is room, and a hood over the stove.
    private static void Shelves(RoomSet set, float left, float right, float stove, LinearRgb paint, RandomStream stream)
    {
        RoomPlan plan = set.Plan;
        RoomWindow window = plan.BackWindows[0];
        (float From, float To)[] places = [(left + 0.06f, plan.Left + window.From - 0.2f), (plan.Left + window.To + 0.2f, right - 0.05f)];
        var model = new ModelBuilder();
        Material wood = Presets.Wood("oak", Vector3.UnitX, "shelf"), iron = Presets.Iron("bracket");
        for (int p = 0; p < 2; p++)
        {
            (float from, float to) = places[p];
            for (int row = 0; row < 2 && to - from > 0.3f; row++)
            {
                float y = 1.5f + (0.36f * row);
                model.Add(Shapes.Box(to - from, 0.028f, 0.22f, 0.003f, 3).Move(0.5f * (from + to), y, plan.Back + 0.112f), wood);
                foreach (float x in (ReadOnlySpan<float>)[from + 0.06f, to - 0.06f])
                {
                    model.Add(Shapes.Box(0.014f, 0.14f, 0.014f, 0.002f).Move(x, y - 0.14f, plan.Back + 0.008f).Join(Shapes.Box(0.014f, 0.012f, 0.18f, 0.002f).Move(x, y - 0.012f, plan.Back + 0.09f)), iron);
                }

                Crockery(model, from + 0.05f, to - 0.05f, y + 0.028f, plan.Back + 0.115f, stream.Child(p).Child(row));
            }
        }

        set.Add(model.Build(), Matrix4x4.Identity);
    }

    // Bowls, plates on edge, jars.
    private static void Crockery(ModelBuilder model, float from, float to, float y, float z, RandomStream stream)
    {
        string[] glazes = ["#e9e4d9", "#b9c7c4", "#6f8a94", "#c98d6b", "#d8c39a"];
        float x = from;
        for (int i = 0; x < to - 0.1f; i++)
        {
            RandomStream own = stream.Child(i);
            Material glaze = Presets.Ceramic(LinearRgb.FromHex(own.Child("glaze").Pick<string>(glazes)), "crockery");
            switch (own.Child("kind").Range(0, 3))
            {
                case 0:
                    int pile = own.Child("pile").Range(2, 4);
                    for (int k = 0; k < pile; k++)
                    {
                        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.035f, 0), new(0.075f, 0.05f), new(0.07f, 0.052f), new(0.03f, 0.008f), new(0, 0.008f)], 0.003f, 3, closed: false), 40).Move(x + 0.08f, y + (0.02f * k), z), glaze, 0.9f);
                    }

                    x += 0.18f;
                    break;
                case 1:
                    model.Add(Shapes.Cylinder(0.11f, 0.012f, 0.005f, 56).RotateX((MathF.PI / 2) - 0.12f).Move(x + 0.11f, y + 0.11f, z - 0.06f), glaze);
                    x += 0.24f;
                    break;
                case 2:
                    model.Add(Shapes.Cylinder(0.045f, 0.13f, 0.008f, 40).Move(x + 0.05f, y, z), glaze);
                    model.Add(Shapes.Cylinder(0.047f, 0.022f, 0.005f, 40).Move(x + 0.05f, y + 0.13f, z), Presets.Wood("oak", Vector3.UnitX, "lid"));
                    x += 0.125f;
                    break;
                default:
                    model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.034f, 0), new(0.04f, 0.085f), new(0.036f, 0.085f), new(0.031f, 0.006f), new(0, 0.006f)], 0.002f, 3, closed: false), 40).Move(x + 0.05f, y, z), glaze, 0.9f);
                    model.Add(Shapes.Torus(0.022f, 0.005f, 28, 10).RotateX(MathF.PI / 2).Move(x + 0.095f, y + 0.045f, z), glaze);
                    x += 0.15f;
                    break;
            }
        }
    }

    private static void OnTop(RoomSet set, float left, float right, float sink, float stove, RandomStream stream)
    {
        float z = set.Plan.Back + 0.24f;
        if (set.Allows("bottle"))
        {
            set.TryStand(new Bottle().Build(new BuildRequest(stream.Child("bottle"), Wishes.None, 0.003f)), new Vector3(stove - 0.42f, Top, z - 0.06f));
        }

        if (set.Allows("apple", "orange"))
        {
            float x = sink - 0.75f;
            var bowl = new ModelBuilder();
            bowl.Add(
                Shapes.Lathe(Outlines.Round([new(0, 0), new(0.06f, 0), new(0.15f, 0.085f), new(0.143f, 0.088f), new(0.055f, 0.012f), new(0, 0.012f)], 0.004f, 4, closed: false), 64),
                Presets.Ceramic(LinearRgb.FromHex("#e6e0d3"), "bowl"), 0.9f);
            if (set.TryStand(bowl.Build(), new Vector3(x, Top, z + 0.08f)) is not null)
            {
                for (int i = 0; i < 4; i++)
                {
                    Model fruit = (i % 2 == 0 ? (CatalogueEntry)new Apple() : new Orange()).Build(new BuildRequest(stream.Child("fruit").Child(i), Wishes.None, 0.003f));
                    (float s, float c) = MathF.SinCos(i * MathF.Tau / 4);
                    set.Add(fruit, Matrix4x4.CreateTranslation(x + (0.058f * c), Top + 0.018f, z + 0.08f + (0.058f * s)));
                }
            }
        }

        set.TryStand(SmallThings.Utensils(LinearRgb.FromHex("#d8d0c0"), stream.Child("utensils")), new Vector3(stove - 0.62f, Top, z - 0.04f));
        if (set.Allows("plant", "potted-plant", "flower"))
        {
            set.TryStand(HousePlant.Build(0.34f, LinearRgb.FromHex("#b5694a"), stream.Child("herbs")), new Vector3(left + 0.24f, Top, z));
        }

        // A chopping board leans at the tiles, a pot stands on the stove.
        set.Add(new ModelBuilder().Add(Shapes.Slab(Outlines.Rectangle(0.26f, 0.38f, 0.03f, 6), 0.018f, 0.004f, 3).RotateX((MathF.PI / 2) - 0.16f).Move(left + 0.5f, Top + 0.19f, set.Plan.Back + 0.06f), Presets.Wood("walnut", Vector3.UnitZ, "board")).Build(), Matrix4x4.Identity);
        var pot = new ModelBuilder();
        Material enamel = Presets.Lacquer(set.Palette.Accent, "pot");
        pot.Add(Shapes.Cylinder(0.1f, 0.12f, 0.012f, 64), enamel);
        pot.Add(Shapes.Lathe(Outlines.Round([new(0.102f, 0.12f), new(0.08f, 0.136f), new(0, 0.145f)], [0.002f, 0.02f, 0], 5, closed: false), 64), enamel, 0.9f);
        pot.Add(Shapes.Sphere(0.014f, 20).Move(0, 0.158f, 0).Join(Shapes.Torus(0.03f, 0.006f, 24, 8).Scale(1, 1, 0.6f).Move(0.112f, 0.09f, 0).BothSides()), enamel);
        set.TryStand(pot.Build(), new Vector3(stove - 0.05f, Top + 0.007f, z - 0.06f));
    }
}
