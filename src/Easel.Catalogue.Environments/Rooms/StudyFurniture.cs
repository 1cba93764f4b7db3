using System.Numerics;
using Easel.Catalogue.Objects.Electronics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A desk below the window with a chair, a lamp and papers, shelves of books beside it.</summary>
internal static class StudyFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        RandomStream stream = set.Stream.Child("study");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        if (set.Allows("table", "desk") && RoomDecor.TryAlong(set, Desk(palette.Wood), plan.Back + 0.4f, middle, 0.5f, -0.5f, 0.9f, -0.9f) is { } desk)
        {
            Equip(set, desk, stream);
        }

        foreach ((float x, int i) in new[] { (plan.Left + 0.6f, 0), (plan.Right - 0.6f, 1) })
        {
            if (set.Allows("bookshelf", "book"))
            {
                set.TryStand(Bookshelf.Make(0.95f, MathF.Min(2.1f, plan.Height - 0.35f), 0.3f, palette.Wood, null, stream.Child("shelf").Child(i)), new Vector3(x, 0, plan.Back + 0.17f));
            }
        }

        if (set.Allows("rug"))
        {
            set.TryStand(Rug.Make(2.3f, 1.6f, RugFigure.Diamonds, palette.Rug, palette.Motif), new Vector3(middle, -0.002f, plan.Back + 1.7f), 0, isFlat: true);
        }

        if (set.Allows("plant", "potted-plant", "flower", "tree"))
        {
RoomDecor.TryPlant(set, 1.2f, stream.Child("plant"), new(plan.Left + 0.5f, plan.Back + 0.75f), new(plan.Right - 0.5f, plan.Back + 0.8f));
        }

        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    private static Model Desk(string wood)
    {
        var model = new ModelBuilder();
        Material top = FurnitureMaterials.Wood(wood, Vector3.UnitX, "top"), legs = FurnitureMaterials.Wood(wood, Vector3.UnitY, "legs");
        model.Add(Shapes.Box(1.5f, 0.032f, 0.7f, 0.008f, 3).Move(0, 0.708f, 0), top);
        model.Add(Shapes.Box(0.42f, 0.5f, 0.58f, 0.006f, 3).Move(0.5f, 0.2f, 0), top);
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Box(0.39f, 0.155f, 0.016f, 0.004f, 3).Move(0.5f, 0.21f + (0.163f * i), 0.292f), top);
            model.Add(Shapes.Capsule(new(0.46f, 0.29f + (0.163f * i), 0.313f), new(0.54f, 0.29f + (0.163f * i), 0.313f), 0.006f, 12), Presets.Brass("handle"));
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.29f, 0.29f])
        {
            model.Add(Shapes.Rod(new(0.68f, 0.71f, z), new(0.7f, 0, z), 0.024f, 0.015f, 20).BothSides(), legs);
        }

        return model.Build();
    }

    private static void Equip(RoomSet set, Bounds desk, RandomStream stream)
    {
        float y = desk.Max.Y;
        if (set.Allows("chair"))
        {
            Model chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["modern"], Colors = [set.Palette.Chair] }));
            set.TryStand(chair, new Vector3(desk.Center.X - 0.22f, 0, desk.Max.Z + 0.36f), MathF.PI - 0.35f);
        }

        if (set.Allows("lamp"))
        {
            bool burns = set.Stream.Child("lit").Chance(set.Light.LampShare);
            Model lamp = new Lamp().Build(new BuildRequest(stream.Child("lamp"), Wishes.None with { Words = burns ? ["desk"] : ["desk", "off"], Colors = [set.Palette.Strong] }));
            var at = new Vector3(desk.Min.X + 0.24f, y, desk.Center.Z - 0.12f);
            if (set.TryStand(lamp, at) is { } box && burns)
            {
                set.Add(new Easel.Scenes.Lights.SphereLight(new Vector3(box.Max.X - 0.06f, y + 0.3f, at.Z), 0.04f, RoomLight.Warm * (2 * set.Light.LampStrength)));
            }
        }

        if (set.Allows("laptop", "computer"))
        {
            Model laptop = new Laptop().Build(new BuildRequest(stream.Child("laptop"), Wishes.None));
            set.TryStand(laptop, new Vector3(desk.Center.X - 0.2f, y, desk.Center.Z + 0.02f), 0.12f);
        }

        RoomDecor.BookPile(set, new Vector3(desk.Max.X - 0.3f, y, desk.Center.Z - 0.05f), stream.Child("books"));
        if (set.Allows("cup"))
        {
            set.TryStand(new Cup().Build(new BuildRequest(stream.Child("cup"), Wishes.None)), new Vector3(desk.Center.X + 0.2f, y, desk.Center.Z + 0.1f), 2);
        }
    }
}
