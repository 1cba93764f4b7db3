using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A long blackboard with the teacher's desk before it, pupils' desks in rows, a globe, a clock and charts on the wall.</summary>
internal static class ClassroomFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RandomStream stream = set.Stream.Child("class");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X, half = MathF.Min(1.75f, (0.5f * plan.Width) - 0.9f);
        set.TryStand(Blackboard.Build(new Vector2(half, 0.6f), LinearRgb.FromHex("#2c4a3c"), 5, set.Palette.Wood, stream.Child("board")), new Vector3(middle, 1.62f, plan.Back));
        if (set.Allows("table", "desk") && RoomDecor.TryAlong(set, Desk(1.4f, 0.75f, set.Palette.Wood, isClosed: true), plan.Back + 0.95f, middle - 0.9f, 1.9f, -0.4f, 0.4f, 2.3f) is { } desk)
        {
            set.TryStand(Globe(), new Vector3(desk.Max.X - 0.25f, desk.Max.Y, desk.Center.Z));
            RoomDecor.BookPile(set, new Vector3(desk.Min.X + 0.3f, desk.Max.Y, desk.Center.Z), stream.Child("books"));
        }

        if (set.Allows("clock"))
        {
            set.TryStand(Clock(), new Vector3(middle + 0.2f, 2.62f, plan.Back));
        }

        set.TryStand(RoomPieces.Picture(new Vector2(0.42f, 0.3f), PaintingSubject.Coast, set.Palette.Accent, stream.Child("chart")), new Vector3(middle + half + 0.62f, 1.75f, plan.Back));

        // Pupils sit in rows and look at the board.
        Model table = Desk(0.7f, 0.5f, set.Palette.Wood, isClosed: false), chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["modern"], Colors = [set.Palette.Chair] }));
        float front = MathF.Max(plan.Back + 2.2f, set.View.Hero.IsEmpty ? -10 : set.View.Hero.Center.Z - 0.2f);
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 4; column++)
            {
                var at = new Vector3(middle + ((column - 1.5f) * 1.15f), 0, front + (row * 1.35f));
                if (!set.Allows("table") || set.TryStand(table, at) is not { } box)
                {
                    continue;
                }

                RandomStream own = stream.Child("seat").Child((row * 4) + column);
                if (set.Allows("chair"))
                {
                    set.TryStand(chair, at + new Vector3(own.Range(-0.06f, 0.06f), 0, 0.58f), MathF.PI + own.Range(-0.2f, 0.2f));
                }

                if (own.Chance(0.7f))
                {
                    RoomDecor.Book(set, new Vector3(at.X + own.Range(-0.15f, 0.15f), box.Max.Y, at.Z), own.Range(-0.4f, 0.4f), own);
                }
            }
        }

        _ = RoomDecor.Shelf(set, stream.Child("shelf"));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static Model Desk(float width, float depth, string wood, bool isClosed)
    {
        var model = new ModelBuilder();
        Material top = FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"), steel = Presets.Iron("frame");
        model.Add(Shapes.Box(width, 0.026f, depth, 0.008f, 3).Move(0, 0.714f, 0), top);
        if (isClosed)
        {
            model.Add(Shapes.Box(width - 0.08f, 0.6f, 0.02f, 0.004f).Move(0, 0.11f, 0.36f * depth), top);
            model.Add(Shapes.Box(0.03f, 0.71f, depth - 0.08f, 0.004f).Move(0.5f * width - 0.05f, 0, 0).BothSides(), top);
            return model.Build();
        }

        model.Add(Shapes.Box(width - 0.1f, 0.1f, depth - 0.1f, 0.006f).Move(0, 0.6f, -0.02f), top);
        foreach (float z in (ReadOnlySpan<float>)[-0.42f, 0.42f])
        {
            model.Add(Shapes.Rod(new((0.5f * width) - 0.05f, 0.714f, z * depth), new((0.5f * width) - 0.03f, 0, z * depth), 0.014f, null, 12).BothSides(), steel);
        }

        return model.Build();
    }

    private static Model Globe()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe([new(0, 0), new(0.1f, 0), new(0.1f, 0.012f), new(0.014f, 0.03f), new(0.012f, 0.1f), new(0, 0.1f)], 36), Presets.Brass("foot"));
        model.Add(Shapes.Torus(0.145f, 0.007f, 48, 8).RotateX(MathF.PI / 2).RotateZ(0.4f).Move(0, 0.24f, 0), Presets.Brass("foot"));
        model.Add(Shapes.Sphere(0.13f, 48).RotateZ(0.4f).Move(0, 0.24f, 0), new Material { Name = "globe", BaseColor = LinearRgb.FromHex("#3f7fae"), Roughness = 0.35f, Pattern = new GlobePattern() });
        return model.Build();
    }

    private static Model Clock()
    {
        var model = new ModelBuilder();
        Material dark = Presets.Lacquer(LinearRgb.FromHex("#25282b"), "case");
        model.Add(Shapes.Cylinder(0.16f, 0.03f, 0.004f, 64).RotateX(MathF.PI / 2), Presets.Matte(LinearRgb.FromHex("#f3f1ea"), "face"));
        model.Add(Shapes.Torus(0.163f, 0.012f, 64, 10).RotateX(MathF.PI / 2).Move(0, 0, 0.028f), dark);
        model.Add(Shapes.Box(0.012f, 0.09f, 0.004f, 0.001f).RotateZ(-0.9f).Move(0, 0, 0.033f), dark);
        model.Add(Shapes.Box(0.008f, 0.125f, 0.004f, 0.001f).Move(0, 0, 0.036f), dark);
        for (int i = 0; i < 12; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.Tau * i / 12);
            model.Add(Shapes.Box(0.008f, 0.022f, 0.003f, 0).RotateZ(-MathF.Tau * i / 12).Move(0.13f * sin, 0.13f * cos, 0.032f), dark);
        }

        return model.Build();
    }
}
