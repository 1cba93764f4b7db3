using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Great paintings in gilt frames, each under its own lamp, sculptures on pedestals, a bench to look from, ropes between brass posts.</summary>
internal static class GalleryFurniture
{
    /// <summary>Height of the middle of the paintings, metres.</summary>
    private const float Hanging = 1.72f;

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("gallery");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, front = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.Z;
        if (set.Allows("picture-frame", "painting", "picture", "emblem-painting"))
        {
            HangBack(set, stream.Child("back"), middle);
            HangSide(set, stream.Child("side"));
        }

        // Ropes before the main wall, sculptures to both sides, a bench in the middle.
        Model post = Post(), rope = Rope(1.5f);
        float line = plan.Back + 0.75f;
        for (int i = 0; i < 5; i++)
        {
            float x = middle + ((i - 2) * 1.5f);
            if (set.TryStand(post, new Vector3(x, 0, line)) is not null && i < 4)
            {
                set.TryStand(rope, new Vector3(x + 0.75f, 0.84f, line));
            }
        }

        if (set.Allows("statue", "sculpture", "vase"))
        {
            int kind = stream.Child("kind").Range(0, 3);
            foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(plan.Left + 0.85f, 0, plan.Back + 1.5f), new(plan.Right - 0.9f, 0, plan.Back + 1.5f), new(plan.Right - 0.85f, 0, front + 0.6f), new(plan.Left + 0.8f, 0, front + 1)])
            {
                Model sculpture = Sculpture(kind++ % 4, stream.Child("sculpture").Child(kind));
                set.TryStand(sculpture, at, at.X < middle ? 0.6f : -0.6f);
            }
        }

        if (set.Allows("bench"))
        {
            foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(middle + 0.2f, 0, plan.Back + 1.9f), new(middle - 1.6f, 0, plan.Back + 2), new(middle + 1.7f, 0, plan.Back + 2)])
            {
                if (set.TryStand(Bench(set.Palette.Wood), at) is not null)
                {
                    break;
                }
            }
        }
    }

    private static void HangBack(RoomSet set, RandomStream stream, float middle)
    {
        RoomPlan plan = set.Plan;
        (Vector2 Half, float At)[] hung = [(new(0.95f, 0.68f), 0), (new(0.5f, 0.66f), -1.95f), (new(0.5f, 0.66f), 1.95f), (new(0.46f, 0.36f), -3.2f), (new(0.46f, 0.36f), 3.2f)];
        for (int i = 0; i < hung.Length; i++)
        {
            Vector2 half = hung[i].Half;
            var at = new Vector3(middle + hung[i].At, Hanging, plan.Back);
            PaintingSubject subject = (PaintingSubject)((stream.Child("first").Range(0, 3) + i) % 4);
            subject = subject is PaintingSubject.Branch && half.X > half.Y ? PaintingSubject.Coast : subject;
            if (set.TryStand(Painting(half, subject, set.Palette.Accent, stream.Child(i)), at) is not null)
            {
                Light(set, at, Vector3.UnitZ, half.X);
            }
        }
    }

    private static void HangSide(RoomSet set, RandomStream stream)
    {
        RoomPlan plan = set.Plan;
        for (int i = 0; i < 4; i++)
        {
            var half = new Vector2(i % 2 == 0 ? 0.62f : 0.42f, 0.52f);
            foreach ((float x, float yaw) in new[] { (plan.Left, MathF.PI / 2), (plan.Right, -MathF.PI / 2) })
            {
                var at = new Vector3(x, Hanging, plan.Back + 1.5f + (i * 1.75f));
                PaintingSubject subject = (PaintingSubject)(stream.Child("subject").Child(i).Range(0, 2));
                if (at.Z < plan.Front - 1 && set.TryStand(Painting(half, subject, set.Palette.Accent, stream.Child((i * 2) + (yaw > 0 ? 1 : 0))), at, yaw) is not null)
                {
                    Light(set, at, new Vector3(MathF.Sin(yaw), 0, 0), half.X);
                }
            }
        }
    }

    /// <summary>A lamp that washes one painting from above.</summary>
    private static void Light(RoomSet set, Vector3 painting, Vector3 outward, float half)
    {
        if (!set.Allows("lamp"))
        {
            return;
        }

        float glow = set.Light.IsDark ? 1.5f : 9;
        Vector3 lamp = painting + (outward * 1.15f) + new Vector3(0, 1.9f, 0), along = Vector3.Cross(outward, Vector3.UnitY);
        Vector3 aim = Vector3.Normalize(painting - lamp), across = Vector3.Normalize(Vector3.Cross(aim, along));
        set.Add(new RectangleLight(lamp, along * (0.4f * half), across * 0.08f, new LinearRgb(1, 0.85f, 0.66f) * (glow * 2.6f)));
        Model spot = new ModelBuilder()
            .Add(Shapes.Cylinder(0.05f, 0.16f, 0.01f, 20).Move(0, -0.08f, 0), Presets.Plastic(LinearRgb.FromHex("#2b2b2b"), "spot"))
            .Add(Shapes.Rod(new(0, 0.08f, 0), new(0, set.Plan.Height - lamp.Y, 0), 0.01f, null, 8), Presets.Iron("stem")).Build();
        set.Add(spot, Matrix4x4.CreateTranslation(lamp + new Vector3(0, 0.12f, 0)));
    }

    /// <summary>A painting in a broad gilt frame, its back at z = 0, its middle at the origin.</summary>
    private static Model Painting(Vector2 half, PaintingSubject subject, LinearRgb accent, RandomStream stream)
    {
        const float Bar = 0.11f, Deep = 0.07f;
        var model = new ModelBuilder();
        Material gilt = Presets.Metal(LinearRgb.FromHex("#c79a4a"), 0.36f, "frame"), dark = Presets.Lacquer(LinearRgb.FromHex("#3a2a1c"), "frame edge");
        List<Vector2> section = Outlines.Round([new(0, 0), new(0, 0.5f * Deep), new(0.25f * Bar, Deep), new(0.45f * Bar, 0.62f * Deep), new(0.75f * Bar, 0.8f * Deep), new(Bar, 0.3f * Deep), new(Bar, 0)], [0, 0.01f, 0.015f, 0.02f, 0.012f, 0.006f, 0], 3, closed: false);

        // The moulding goes round the four sides with mitred corners.
        Vector2[] corners = [new(half.X, half.Y), new(-half.X, half.Y), new(-half.X, -half.Y), new(half.X, -half.Y)];
        model.Add(
            Shapes.Grid(4, section.Count - 1, (u, v) =>
            {
                Vector2 corner = corners[(int)MathF.Round(u * 4) % 4], at = section[section.Count - 1 - (int)MathF.Round(v * (section.Count - 1))];
                return new Vector3(corner.X + (MathF.Sign(corner.X) * (Bar - at.X)), corner.Y + (MathF.Sign(corner.Y) * (Bar - at.X)), at.Y);
            }), gilt, 0.35f);
        model.Add(Shapes.Box(2 * half.X, 2 * half.Y, 0.02f, 0).Move(0, -half.Y, 0.01f), dark);
        var paint = new Material
        {
            Name = "painting", BaseColor = LinearRgb.White, Roughness = 0.5f, Specular = 0.03f, Pattern = new PaintedLandscape(half, subject, accent, stream.Child("number").Seed),
        };
        model.Add(Shapes.Grid(1, 1, (u, v) => new Vector3(((2 * u) - 1) * half.X, ((2 * v) - 1) * half.Y, 0.022f)), paint);
        model.Add(Shapes.Box(0.14f, 0.09f, 0.006f, 0.001f).Move(half.X + 0.34f, -half.Y - 0.05f, 0.004f), Presets.Matte(LinearRgb.FromHex("#efece4"), "label"));
        return model.Build();
    }

    private static Model Sculpture(int kind, RandomStream stream)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(0.46f, 1.02f, 0.46f, 0.006f), Presets.Matte(LinearRgb.FromHex("#efede8"), "pedestal"));
        Material marble = Presets.Marble(null, "sculpture"), bronze = Presets.Bronze("sculpture");
        const float Y = 1.02f;
        switch (kind)
        {
            case 0:
                // A head on its neck and shoulders, as the ancients left them.
                model.Add(Shapes.Lathe([new(0, 0), new(0.12f, 0), new(0.13f, 0.03f), new(0.07f, 0.07f), new(0.06f, 0.14f), new(0, 0.14f)], 40).Move(0, Y, 0), marble, 1);
                model.Add(Shapes.Ellipsoid(new Vector3(0.19f, 0.13f, 0.12f), 40).Move(0, Y + 0.22f, 0), marble, 3);
                model.Add(Shapes.Cylinder(0.062f, 0.16f, 0.01f, 32).Move(0, Y + 0.28f, 0.01f), marble, 1);
                model.Add(Shapes.Ellipsoid(new Vector3(0.088f, 0.125f, 0.105f), 40).Move(0, Y + 0.5f, 0.02f), marble, 3);
                model.Add(Shapes.Ellipsoid(new Vector3(0.016f, 0.035f, 0.024f), 16).Move(0, Y + 0.485f, 0.125f), marble, 3);
                model.Add(Shapes.Ellipsoid(new Vector3(0.098f, 0.085f, 0.112f), 32).Move(0, Y + 0.555f, -0.005f).Warp(q => q + (0.008f * new Vector3(MathF.Sin(q.Y * 160), MathF.Sin(q.X * 150), MathF.Sin(q.X * 140)))), marble, 2);
                break;
            case 1:
                model.Add(Shapes.Torus(0.2f, 0.075f, 64, 24).RotateX(MathF.PI / 2).RotateY(0.3f).Move(0, Y + 0.29f, 0).Warp(q => q with { X = q.X + (0.25f * (q.Y - Y - 0.29f)) }), bronze, 2);
                model.Add(Shapes.Cylinder(0.1f, 0.04f, 0.008f, 32).Move(0, Y, 0), Presets.Stone(null, "foot"));
                break;
            case 2:
                model.Add(new Vase().Build(new BuildRequest(stream, Wishes.None with { Words = ["empty"] })), Matrix4x4.CreateScale(1.5f) * Matrix4x4.CreateTranslation(0, Y, 0));
                break;
            default:
                // Smooth stones that balance.
                foreach ((float y, Vector3 radii) in new[] { (0.11f, new Vector3(0.19f, 0.11f, 0.15f)), (0.3f, new Vector3(0.13f, 0.09f, 0.12f)), (0.46f, new Vector3(0.15f, 0.08f, 0.1f)), (0.6f, new Vector3(0.07f, 0.07f, 0.07f)) })
                {
                    model.Add(Shapes.Ellipsoid(radii, 40).Move(0.03f * MathF.Sin(y * 9), Y + y, 0), marble, 3);
                }

                break;
        }

        return model.Build();
    }

    private static Model Bench(string wood)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cushion(1.5f, 0.11f, 0.5f, 0.04f, 0.012f, 8).Move(0, 0.36f, 0), Presets.Leather(LinearRgb.FromHex("#4a2f22"), "seat"), 1);
        model.Add(Shapes.Box(1.46f, 0.06f, 0.46f, 0.006f).Move(0, 0.3f, 0), FurnitureMaterials.Wood(wood, Vector3.UnitX, "bench"));
        foreach (float z in (ReadOnlySpan<float>)[-0.19f, 0.19f])
        {
            model.Add(Shapes.Box(0.05f, 0.3f, 0.05f, 0.006f).Move(0.66f, 0, z).BothSides(), FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs"));
        }

        return model.Build();
    }

    private static Model Post() => new ModelBuilder()
        .Add(Shapes.Lathe([new(0, 0), new(0.15f, 0), new(0.15f, 0.012f), new(0.03f, 0.03f), new(0.021f, 0.06f), new(0.021f, 0.86f), new(0.034f, 0.88f), new(0.03f, 0.92f), new(0, 0.94f)], 36), Presets.Brass("post"), 0.8f).Build();

    /// <summary>A velvet rope along X whose ends are at y = 0.</summary>
    private static Model Rope(float length)
    {
        List<Vector3> line = [.. Enumerable.Range(0, 25).Select(i => (i / 12f) - 1).Select(t => new Vector3(0.5f * length * t * 0.97f, -0.2f * (1 - (t * t)), 0))];
        return new ModelBuilder().Add(Shapes.Tube(line, 0.018f, 12), Presets.Fabric(LinearRgb.FromHex("#7d1f28"), 900, "rope"), 1).Build();
    }
}
