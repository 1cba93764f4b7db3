using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A bed at the wall between two night stands with lamps, a rug beside it, a wardrobe or a chest of drawers.</summary>
internal static class BedroomFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        RandomStream stream = set.Stream.Child("bedroom");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        Bounds? bed = set.View.Find("bed");
        if (bed is null && set.Allows("bed"))
        {
            Model model = Bed.Make(palette.Rug, palette.Sofa, palette.Wood, stream.Child("stuffed").Chance(0.5f), stream.Child("bed"));
            bed = RoomDecor.TryAlong(set, model, plan.Back + 0.04f + (0.5f * model.Bounds.Size.Z), middle, 0.4f, -0.4f, 0.8f, -0.8f, 1.1f);
        }

        float axis = bed?.Center.X ?? middle;
        if (bed is { } place)
        {
            Model stand = RoomPieces.Cabinet(0.46f, 0.5f, 0.4f, 1, 2, palette.Wood, null);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float x = side < 0 ? place.Min.X - 0.3f : place.Max.X + 0.3f;
                if (set.TryStand(stand, new Vector3(x, 0, plan.Back + 0.25f)) is { } top)
                {
                    _ = RoomLamps.Table(set, top.Center with { Y = top.Max.Y, X = top.Center.X - (0.06f * side) }, stream.Child("lamp"));
                    RoomDecor.Book(set, new Vector3(top.Center.X + (0.09f * side), top.Max.Y, top.Center.Z + 0.1f), 0.4f, stream.Child("book").Child((int)side + 1));
                }
            }

            if (set.Allows("rug"))
            {
                set.TryStand(Rug.Make(2.9f, 1.7f, RugFigure.Stripes, palette.Rug, palette.Motif), new Vector3(axis, -0.002f, place.Max.Z - 0.25f), 0, isFlat: true);
            }
        }

        RoomDecor.Pictures(set, axis, bed?.Max.Y ?? 1, stream.Child("pictures"));
        Model chest = RoomPieces.Cabinet(1.1f, 0.86f, 0.45f, 2, 3, palette.Wood, stream.Child("paint").Chance(0.4f) ? palette.Curtain : null);
        if (set.TryStand(chest, new Vector3(plan.Right - 0.27f, 0, plan.Back + 1.5f), -MathF.PI / 2) is { } drawers)
        {
            RoomDecor.Vase(set, drawers.Center with { Y = drawers.Max.Y, Z = drawers.Center.Z - 0.25f }, stream.Child("vase"));
        }

        if (set.Allows("chair"))
        {
            Model chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["armchair"], Colors = [palette.Chair] }));
            foreach (float z in (ReadOnlySpan<float>)[1.1f, 1.7f, 2.3f])
            {
                if (set.TryStand(chair, new Vector3(plan.Left + 0.62f, 0, plan.Back + z), 1f) is not null)
                {
                    break;
                }
            }
        }

        RoomDecor.TryPlant(set, 1.3f, stream.Child("plant"), new(plan.Left + 0.45f, plan.Back + 0.45f), new(plan.Right - 0.45f, plan.Back + 0.45f), new(plan.Left + 0.45f, plan.Back + 1.2f));
    }
}
