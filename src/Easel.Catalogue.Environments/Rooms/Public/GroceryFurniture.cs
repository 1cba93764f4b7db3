using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>An aisle between shelves full of goods that lead to a wall of coolers, with crates of fruit at its mouth.</summary>
internal static class GroceryFurniture
{
    /// <summary>Width of a run of shelves, and height of the shelves along the aisle, metres.</summary>
    private const float Run = 1.25f, Tall = 1.95f;

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("grocery");
        Bounds hero = set.View.Hero.IsEmpty ? new Bounds(new Vector3(-0.3f, 0, -0.3f), new Vector3(0.3f, 0.5f, 0.3f)) : set.View.Hero;
        float middle = hero.Center.X, aisle = MathF.Max(1.25f, (0.5f * hero.Size.X) + 0.5f);
        var shelves = new Model[4];
        Parallel.For(0, shelves.Length, i => shelves[i] = ShopGoods.Shelves(Run - 0.02f, Tall, 5, stream.Child("run").Child(i)));

        // The far end: coolers that shine.
        float glow = set.Light.IsDark ? 0.5f : 2.4f;
        Model[] coolers = [ShopGoods.Cooler(1.3f, glow, stream.Child("cooler").Child(0)), ShopGoods.Cooler(1.3f, glow, stream.Child("cooler").Child(1))];
        int count = (int)(plan.Width / 1.32f);
        for (int i = 0; i < count; i++)
        {
            set.TryStand(coolers[i % 2], new Vector3((0.5f * (plan.Left + plan.Right)) + ((i + 0.5f - (0.5f * count)) * 1.32f), 0, plan.Back + 0.01f));
        }

        // Two rows back to back on each side of the aisle.
        int kind = 0;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            for (float z = plan.Back + 1.9f; z < plan.Front - 0.8f; z += Run)
            {
                set.TryStand(shelves[kind++ % shelves.Length], new Vector3(middle + (side * (aisle + 0.47f)), 0, z), side * -MathF.PI / 2);
            }

            float wall = side < 0 ? plan.Left : plan.Right;
            for (float z = plan.Back + 1.5f; z < plan.Front - 0.8f; z += Run)
            {
                set.TryStand(shelves[kind++ % shelves.Length], new Vector3(wall - (side * 0.01f), 0, z), side * -MathF.PI / 2);
            }
        }

        if (set.Allows("fruit", "apple", "orange", "lemon", "emblem-fruit"))
        {
            Model produce = ShopGoods.Produce(1.05f, 2, stream.Child("produce"));
            foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(middle + 0.15f, 0, plan.Back + 1.15f), new(middle - 0.5f, 0, plan.Back + 1.15f), new(middle + 0.7f, 0, plan.Back + 1.15f)])
            {
                if (set.TryStand(produce, at) is not null)
                {
                    break;
                }
            }
        }

        // Signs hang over the aisle: a coloured board on two wires.
        LinearRgb green = LinearRgb.FromHex(stream.Child("sign").Pick("#2f7d4f", "#c23b30", "#2f6aa8"));
        Model sign = new ModelBuilder().Add(Shapes.Box(1.1f, 0.3f, 0.03f, 0.006f).Move(0, -0.3f, 0), Presets.Plastic(green, "sign"))
            .Add(Shapes.Box(0.8f, 0.05f, 0.004f, 0).Move(0, -0.13f, 0.016f), Presets.Matte(LinearRgb.White, "sign mark")).Add(Shapes.Box(0.55f, 0.04f, 0.004f, 0).Move(-0.12f, -0.23f, 0.016f), Presets.Matte(LinearRgb.White, "sign mark"))
            .Add(Shapes.Rod(new(0.5f, 0, 0), new(0.5f, 0.45f, 0), 0.003f, null, 6).BothSides(), Presets.Steel("wire")).Build();
        set.TryStand(sign, new Vector3(middle, plan.Height - 0.46f, plan.Back + 2.6f));
        RoomLamps.Panels(set, 3, new Vector2(0.3f, 1.3f), new LinearRgb(1, 0.96f, 0.9f), 1.5f);
    }
}
