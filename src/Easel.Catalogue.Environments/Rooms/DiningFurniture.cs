using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A table with chairs around it under pendant lamps, a sideboard at the wall behind.</summary>
internal static class DiningFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        RandomStream stream = set.Stream.Child("dining");
        float middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        Bounds? table = Table(set, new Vector3(middle, 0, set.View.Hero.IsEmpty ? 0 : plan.Back + 1.6f), stream);
        if (set.Allows("rug") && table is { } above)
        {
            set.TryStand(Rug.Make(above.Size.X + 1.3f, above.Size.Z + 1.3f, RugFigure.Plain, palette.Rug, palette.Motif), above.Center with { Y = -0.002f }, 0, isFlat: true);
        }

        Model sideboard = RoomPieces.Cabinet(1.7f, 0.78f, 0.44f, 3, 1, palette.Wood, null);
        if (RoomDecor.TryAlong(set, sideboard, plan.Back + 0.25f, middle, 0.5f, -0.5f, 1, -1) is { } board)
        {
            RoomDecor.Vase(set, new Vector3(board.Center.X - 0.5f, board.Max.Y, board.Center.Z), stream.Child("vase"));
            _ = RoomLamps.Table(set, new Vector3(board.Center.X + 0.6f, board.Max.Y, board.Center.Z - 0.02f), stream.Child("lamp"));
            RoomDecor.BookPile(set, new Vector3(board.Center.X + 0.1f, board.Max.Y, board.Center.Z), stream.Child("books"));
        }

        RoomDecor.Pictures(set, middle, 0.95f, stream.Child("pictures"));
        RoomDecor.OnSills(set, stream.Child("sills"));
        RoomDecor.TryPlant(set, 1.45f, stream.Child("plant"), new(plan.Left + 0.5f, plan.Back + 0.5f), new(plan.Right - 0.5f, plan.Back + 0.5f));
    }

    /// <summary>The table of the prompt or one of the room's own, with chairs and a lamp over it.</summary>
    public static Bounds? Table(RoomSet set, Vector3 at, RandomStream stream)
    {
        Bounds? table = set.View.Find("table");
        if (table is null && set.Allows("table"))
        {
            Model model = new Table().Build(new BuildRequest(stream.Child("table"), Wishes.None));
            foreach (Vector3 offset in (ReadOnlySpan<Vector3>)[Vector3.Zero, new(0.9f, 0, 0), new(-0.9f, 0, 0), new(1.3f, 0, 0.3f), new(0, 0, -0.4f)])
            {
                table = set.TryStand(model, at + offset);
                if (table is not null)
                {
                    break;
                }
            }
        }

        if (table is not { } top || top.Max.Y < 0.6f)
        {
            return table;
        }

        if (set.Allows("chair"))
        {
            Model chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None));
            float along = top.Size.X > 1.25f ? 0.3f : 0;
            foreach (float x in along > 0 ? (ReadOnlySpan<float>)[-along, along] : [0])
            {
                RandomStream own = stream.Child("at").Child((int)(x * 10) + 5);
                PushIn(set, chair, new Vector3(top.Center.X + x, 0, top.Min.Z + 0.02f), own.Range(-0.12f, 0.12f), -1);
                PushIn(set, chair, new Vector3(top.Center.X + x, 0, top.Max.Z - 0.02f), MathF.PI + own.Range(-0.15f, 0.15f), 1);
            }
        }

        Lay(set, top, stream.Child("laid"));
        float rim = top.Max.Y + 0.82f;
        foreach (float x in top.Size.X > 1.15f ? (ReadOnlySpan<float>)[-0.32f, 0.32f] : [0])
        {
            RoomLamps.Pendant(set, top.Center.X + x, top.Center.Z, rim, set.Palette.Strong);
        }

        return table;
    }

    // What was left on the table: sprigs in a vase, a bowl, a cloth, a cup; close around what the picture is of, else about its middle.
    private static void Lay(RoomSet set, Bounds table, RandomStream stream)
    {
        Bounds shown = set.View.Occupied.Where(b => MathF.Abs(b.Min.Y - table.Max.Y) < 0.02f).Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        Vector3 middle = (shown.IsEmpty ? table.Center : shown.Center) with { Y = table.Max.Y };
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1, half = shown.IsEmpty ? 0 : 0.5f * shown.Size.X;
        if (set.Allows("vase", "flower", "plant", "potted-plant"))
        {
            Put(SmallThings.Sprigs(set.Palette.Curtain, stream.Child("tall").Range(0.36f, 0.46f), stream.Child("sprigs")), 0, shown.IsEmpty ? [new(0.05f, -0.03f)] : [new(-half - 0.1f, -0.19f), new(half + 0.16f, -0.22f), new(-half - 0.26f, -0.06f)]);
        }

        Model cloth = SmallThings.Napkin(LinearRgb.Lerp(set.Palette.Accent, set.Palette.Curtain, stream.Child("pale").Range(0.2f, 0.8f)), stream.Child("cloth"));
        Put(cloth, stream.Child("askew").Range(-0.5f, 0.5f), shown.IsEmpty ? [new(0.36f, 0.14f)] : half < 0.08f ? [new(half + 0.16f, -0.1f)] : [new(half + 0.26f, -0.08f), new(-half - 0.3f, 0.06f)]);
        if (set.Allows("bowl"))
        {
            Put(new Bowl().Build(new BuildRequest(stream.Child("bowl"), Wishes.None, 0.003f)), 0, shown.IsEmpty ? [new(-0.3f, 0.02f)] : half < 0.08f ? [new(-half - 0.17f, -0.22f)] : [new(-half - 0.22f, -0.05f), new(half + 0.2f, -0.2f)]);
        }

        if (set.Allows("cup"))
        {
            Put(new Cup().Build(new BuildRequest(stream.Child("cup"), Wishes.None, 0.003f)), stream.Child("handle").Range(-1f, 1f), shown.IsEmpty ? [new(0.2f, 0.22f)] : [new(half + 0.13f, 0.09f), new(-half - 0.14f, 0.07f), new(half + 0.2f, -0.1f)]);
        }

        // At the first of some places where it fits and does not reach over the edge.
        void Put(Model model, float yaw, ReadOnlySpan<Vector2> places)
        {
            foreach (Vector2 place in places)
            {
                Vector3 at = middle + new Vector3(side * place.X, 0, place.Y);
                float reach = 0.4f * MathF.Min(model.Bounds.Size.X, model.Bounds.Size.Z);
                bool isOn = at.X - reach > table.Min.X && at.X + reach < table.Max.X && at.Z - reach > table.Min.Z && at.Z + reach < table.Max.Z;
                if (isOn && set.TryStand(model, at, yaw) is not null)
                {
                    return;
                }
            }
        }
    }

    // A chair a little away from the table, as its box must not stand in that of the top.
    private static void PushIn(RoomSet set, Model chair, Vector3 edge, float yaw, float side)
    {
        float half = 0.5f * chair.Bounds.Transform(Matrix4x4.CreateRotationY(yaw)).Size.Z;
        set.TryStand(chair, edge + new Vector3(0, 0, side * (half + 0.06f)), yaw);
    }
}
