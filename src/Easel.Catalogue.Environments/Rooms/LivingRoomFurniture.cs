using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A sofa at the wall with pictures above it, a rug and a low table before it, an armchair, a lamp, plants and books around.</summary>
internal static class LivingRoomFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        RandomStream stream = set.Stream.Child("living");
        Bounds? hero = set.View.Hero.IsEmpty ? null : set.View.Hero;
        float middle = hero?.Center.X ?? 0;

        // The sofa of the prompt, or one at the back wall.
        Bounds? sofa = set.View.Find("sofa");
        if (sofa is null && set.Allows("sofa"))
        {
            Model model = new Sofa().Build(new BuildRequest(stream.Child("sofa"), Wishes.None with { Colors = [palette.Sofa, palette.Accent] }, 0.004f));
            sofa = RoomDecor.TryAlong(set, model, plan.Back + 0.06f + (0.5f * model.Bounds.Size.Z), middle + 0.1f, 0.3f, -0.35f, 0.6f, -0.7f, 0.95f);
        }

        float axis = sofa?.Center.X ?? middle, edge = sofa?.Max.Z ?? plan.Back + 1;
        if (set.Allows("rug"))
        {
            float z = hero is { } h && sofa is not null && h.Max.Z > edge + 0.3f ? 0.5f * (edge + h.Max.Z) : edge + 0.55f;
            set.TryStand(Rug.Make(2.5f, 1.75f, stream.Child("figure").Pick(RugFigure.Diamonds, RugFigure.Stripes, RugFigure.Diamonds), palette.Rug, palette.Motif), new Vector3(axis, -0.002f, z), 0, isFlat: true);
        }

        AddTable(set, axis, edge, stream.Child("table"));
        if (sofa is { } seat)
        {
            // Lamp on one side, plant on the other, towards the light.
            bool isLow = stream.Child("low lamp").Chance(0.4f);
            _ = isLow ? null : RoomLamps.Floor(set, seat.Max.X + 0.3f, plan.Back + 0.36f) ?? RoomLamps.Floor(set, seat.Min.X - 0.32f, plan.Back + 0.36f);
            if (isLow && set.TryStand(SmallThings.SideTable(palette.Wood), new Vector3(seat.Max.X + 0.27f, 0, plan.Back + 0.4f)) is { } side)
            {
                _ = RoomLamps.Table(set, new Vector3(side.Center.X, side.Max.Y, side.Center.Z - 0.03f), stream.Child("table lamp"));
                RoomDecor.Book(set, new Vector3(side.Center.X - 0.04f, side.Max.Y, side.Center.Z + 0.11f), 0.5f, stream.Child("bedside"));
            }

            RoomDecor.TryPlant(
                set, 1.4f, stream.Child("plant"), new(seat.Min.X - 0.5f, plan.Back + 0.5f), new(plan.Left + 0.5f, plan.Back + 0.5f), new(seat.Max.X + 0.8f, plan.Back + 0.45f), new(plan.Right - 0.5f, plan.Back + 0.5f),
                new(plan.Left + 0.5f, plan.Back + 1.4f));
        }

        if (set.Allows("chair"))
        {
            Model chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["armchair"], Colors = [palette.Chair] }, 0.004f));
            Bounds? hearth = sofa is null ? set.View.Find("fireplace") : null;
            foreach ((float x, float z, float yaw) in hearth is { } fire ? BesideHearth(fire) : new[] { (axis - 1.75f, edge + 0.55f, 1.05f), (axis + 1.7f, edge + 0.6f, -1.1f), (axis - 1.5f, edge + 1.1f, 1.2f), (axis - 1.5f, edge + 0.4f, 1f), (axis + 1.45f, edge + 0.4f, -1f) })
            {
                // It stands in the picture or out of it.
                Bounds box = chair.Bounds.Transform(Matrix4x4.CreateRotationY(yaw) * Matrix4x4.CreateTranslation(x, 0, z));
                if ((hearth is not null || !set.View.IsCut(box)) && set.TryStand(chair, new Vector3(x, 0, z), yaw) is not null && hearth is null)
                {
                    break;
                }
            }
        }

        AddCompany(set, sofa, axis, edge, stream.Child("company"));
        RoomDecor.Shelf(set, stream.Child("shelf"));
        RoomDecor.Pictures(set, axis, sofa?.Max.Y ?? 0.9f, stream.Child("pictures"));
        RoomDecor.OnSills(set, stream.Child("sills"));
    }

    // One on each side, turned to the fire and a little to the viewer.
    private static (float X, float Z, float Yaw)[] BesideHearth(Bounds hearth)
    {
        float reach = (0.5f * hearth.Size.X) + 0.55f, z = hearth.Max.Z + 0.75f;
        return [(hearth.Center.X - reach, z, 1.25f), (hearth.Center.X + reach, z, -1.25f)];
    }

    // What makes a room lived in: a pouf on the rug's corner, a basket with a blanket at the sofa's end, lights along the wall in the evening.
    private static void AddCompany(RoomSet set, Bounds? sofa, float axis, float edge, RandomStream stream)
    {
        Model pouf = SmallThings.Pouf(stream.Child("pouf").Pick(set.Palette.Curtain, set.Palette.Chair, set.Palette.Motif), stream.Child("knit"));
        foreach ((float x, float z) in new[] { (axis - 1.15f, edge + 1.05f), (axis + 1.2f, edge + 1.0f), (axis - 1.45f, edge + 0.6f), (axis + 1.5f, edge + 0.55f) })
        {
            if (!set.View.IsCut(pouf.Bounds.Transform(Matrix4x4.CreateTranslation(x, 0.012f, z))) && set.TryStand(pouf, new Vector3(x, 0.012f, z), stream.Child("turn").Range(0, 6f)) is not null)
            {
                break;
            }
        }

        if (sofa is { } seat)
        {
            Model basket = SmallThings.Basket(set.Palette.Accent, stream.Child("basket"));
            _ = set.TryStand(basket, new Vector3(seat.Min.X - 0.27f, 0, seat.Max.Z - 0.25f), 0.4f) ?? set.TryStand(basket, new Vector3(seat.Max.X + 0.27f, 0, seat.Max.Z - 0.25f), 0.9f);
        }

        bool isEvening = set.Light.IsDark || set.Light.LampShare > 0.8f;
        if ((isEvening || set.Words.Contains("cozy")) && set.Plan.BackWindows.IsEmpty && set.Allows("light"))
        {
            float wide = MathF.Min(set.Plan.Width - 0.5f, 3.4f);
            set.Add(SmallThings.Lights(wide, MathF.Max(0.8f, 0.5f * set.Light.LampStrength), stream.Child("lights")), Matrix4x4.CreateTranslation(axis - (0.5f * wide), set.Plan.Height - 0.3f, set.Plan.Back));
        }
    }

    private static void AddTable(RoomSet set, float axis, float edge, RandomStream stream)
    {
        if (!set.Allows("table"))
        {
            return;
        }

        Model table = RoomPieces.CoffeeTable(set.Palette.Wood, stream.Child("round").Chance(0.5f), stream);
        foreach (float x in (ReadOnlySpan<float>)[axis, axis - 0.5f, axis + 0.5f, axis - 0.9f, axis + 0.9f])
        {
            if (set.TryStand(table, new Vector3(x, 0, edge + 0.62f)) is { } box)
            {
                RoomDecor.OnTable(set, box, stream.Child("things"));
                return;
            }
        }
    }
}
