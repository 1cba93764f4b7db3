using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A bath that stands free, a basin below a round mirror, a toilet and towels on a rail.</summary>
internal static class BathroomFurniture
{
    private static readonly Material s_china = Presets.Ceramic(LinearRgb.FromHex("#f2f1ee"), "china");

    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("bath");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        if (set.Allows("bathtub"))
        {
            set.TryStand(Bath(), new Vector3(plan.Left + 1.05f, 0, plan.Back + 0.62f));
        }

        Model vanity = RoomPieces.Cabinet(0.95f, 0.78f, 0.48f, 2, 1, set.Palette.Wood, null);
        if (RoomDecor.TryAlong(set, vanity, plan.Back + 0.26f, MathF.Max(middle + 0.5f, plan.Left + 2.5f), 0.3f, 0.6f, -0.3f) is { } cabinet)
        {
            set.TryStand(Basin(), new Vector3(cabinet.Center.X, cabinet.Max.Y, cabinet.Center.Z + 0.02f));
            set.TryStand(Mirror(), new Vector3(cabinet.Center.X, 1.58f, plan.Back));
            if (set.Allows("vase", "flower"))
            {
                set.TryStand(SmallThings.Sprigs(set.Palette.Accent, 0.26f, stream.Child("sprigs")), new Vector3(cabinet.Max.X - 0.1f, cabinet.Max.Y, cabinet.Center.Z - 0.08f));
            }
        }

        if (set.Allows("toilet"))
        {
            Model toilet = new Toilet().Build(new BuildRequest(stream.Child("toilet"), Wishes.None with { Words = ["closed"] }));
            _ = set.TryStand(toilet, new Vector3(plan.Right - 0.36f, 0, plan.Back + 1.05f), -MathF.PI / 2) ?? set.TryStand(toilet, new Vector3(plan.Right - 0.45f, 0, plan.Back + 0.37f));
        }

        set.TryStand(Towels(set.Palette), new Vector3(plan.Left + 1.05f, 1.35f, plan.Back));
        set.TryStand(Mat(set.Palette.Rug), new Vector3(plan.Left + 1.2f, 0, plan.Back + 1.35f), 0, isFlat: true);
        RoomDecor.TryPlant(set, 1.0f, stream.Child("plant"), new(plan.Left + 0.35f, plan.Back + 1.4f), new(plan.Right - 0.4f, plan.Back + 0.4f));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static Model Bath()
    {
        var model = new ModelBuilder();
        Bathtub.AddTo(model, s_china, s_china, 1, 0.46f, hasFeet: true);
        return model.Build();
    }

    private static Model Basin()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe([new(0, 0), new(0.12f, 0), new(0.2f, 0.09f), new(0.215f, 0.125f), new(0.205f, 0.125f), new(0.17f, 0.06f), new(0.08f, 0.025f), new(0, 0.02f)], 64), s_china, 1);
        model.Add(Shapes.Tube([new(0, 0, -0.2f), new(0, 0.24f, -0.2f), new(0, 0.28f, -0.16f), new(0, 0.26f, -0.08f)], 0.011f, 14), Presets.Brass("tap"));
        return model.Build();
    }

    /// <summary>A round mirror in a thin frame, its back at z = 0.</summary>
    private static Model Mirror()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.4f, 0.012f, 0.002f, 96).RotateX(MathF.PI / 2).Move(0, 0, 0.004f), Presets.Metal(LinearRgb.FromHex("#e6e8e9"), 0.02f, "mirror"));
        model.Add(Shapes.Torus(0.405f, 0.012f, 96, 12).RotateX(MathF.PI / 2).Move(0, 0, 0.014f), Presets.Brass("frame"));
        return model.Build();
    }

    /// <summary>Two towels over a rail, its wall at z = 0.</summary>
    private static Model Towels(RoomPalette palette)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Rod(new(-0.45f, 0, 0.07f), new(0.45f, 0, 0.07f), 0.009f, null, 12), Presets.Brass("rail"));
        foreach ((float x, LinearRgb color) in new[] { (-0.2f, palette.Accent), (0.21f, palette.Curtain) })
        {
            PolyMesh cloth = Shapes.Grid(14, 24, (u, v) =>
            {
                // Down the front, over the rail and down behind.
                float along = (v * 1.0f) - 0.56f, side = along < 0 ? 1 : -1, wave = 0.006f * MathF.Sin((u * 17) + (x * 9)) * MathF.Min(1, MathF.Abs(along) * 4);
                return new Vector3(x + ((u - 0.5f) * 0.36f), 0.011f - MathF.Max(0, MathF.Abs(along) - 0.012f), 0.07f + (side * 0.013f) + wave);
            });
            model.Add(cloth.Solidify(0.006f), Presets.Fabric(color, 300, "towel"), 1);
        }

        return model.Build();
    }

    private static Model Mat(LinearRgb color) =>
        new ModelBuilder().Add(Shapes.Slab(Outlines.Rectangle(0.95f, 0.6f, 0.06f, 8), 0.018f, 0.006f, 3), Presets.Fabric(color, 260, "mat")).Build();
}
