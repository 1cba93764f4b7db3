using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Walls of books up to the ceiling, an armchair with a lamp to read by, a rug and a low table.</summary>
internal static class LibraryFurniture
{
    /// <summary>Furnishes a room.</summary>
    public static void Furnish(RoomSet set)
    {
        const float Width = 1.04f;
        RoomPlan plan = set.Plan;
        RoomPalette palette = set.Palette;
        RandomStream stream = set.Stream.Child("library");
        float height = plan.Height - 0.25f, middle = set.View.Hero.IsEmpty ? 0 : set.View.Hero.Center.X;
        if (set.Allows("bookshelf"))
        {
            int count = (int)(plan.Width / Width);
            float first = 0.5f * (plan.Left + plan.Right) - (0.5f * (count - 1) * Width);
            for (int i = 0; i < count; i++)
            {
                float x = first + (i * Width);
                bool overWindow = plan.BackWindows.Any(w => x + (0.5f * Width) > plan.Left + w.From - 0.1f && x - (0.5f * Width) < plan.Left + w.To + 0.1f);
                Model shelf = Bookshelf.Make(Width - 0.032f, overWindow ? 0.85f : height, 0.32f, palette.Wood, null, stream.Child("shelf").Child(i));
                set.TryStand(shelf, new Vector3(x, 0, plan.Back + 0.18f));
            }

            for (int i = 0; i < 3; i++)
            {
                Model shelf = Bookshelf.Make(Width - 0.032f, height, 0.32f, palette.Wood, null, stream.Child("side").Child(i));
                set.TryStand(shelf, new Vector3(plan.Right - 0.18f, 0, plan.Back + 0.95f + (i * Width)), -MathF.PI / 2);
            }
        }

        if (set.Allows("rug"))
        {
            float z = set.View.Hero.IsEmpty ? plan.Back + 1.9f : set.View.Hero.Center.Z + 0.1f;
            set.TryStand(Rug.Make(2.7f, 1.9f, RugFigure.Diamonds, palette.Motif, palette.Rug), new Vector3(middle, -0.002f, z), 0, isFlat: true);
        }

        Bounds? seat = null;
        if (set.Allows("chair"))
        {
            Model chair = new Chair().Build(new BuildRequest(stream.Child("chair"), Wishes.None with { Words = ["armchair"], Colors = [palette.Chair], Material = "leather" }));
            foreach ((float x, float z, float yaw) in new[] { (middle - 1.1f, 1.25f, 0.8f), (middle + 1.1f, 1.2f, -0.7f), (middle - 1.6f, 1.0f, 0.8f), (middle + 1.6f, 1.0f, -0.8f) })
            {
                seat = set.TryStand(chair, new Vector3(x, 0, plan.Back + z), yaw);
                if (seat is not null)
                {
                    break;
                }
            }
        }

        if (seat is { } box)
        {
            _ = RoomLamps.Floor(set, box.Max.X + 0.28f, box.Min.Z + 0.05f) ?? RoomLamps.Floor(set, box.Min.X - 0.28f, box.Min.Z + 0.05f);
            if (set.Allows("table"))
            {
                Model table = RoomPieces.CoffeeTable(palette.Wood, true, stream);
                foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(box.Max.X + 0.5f, 0, box.Max.Z), new(box.Center.X, 0, box.Max.Z + 0.6f)])
                {
                    if (set.TryStand(table, at) is { } top)
                    {
                        RoomDecor.OnTable(set, top, stream.Child("things"));
                        break;
                    }
                }
            }
        }
        else
        {
            _ = RoomLamps.Floor(set, middle + 1.3f, plan.Back + 0.7f) ?? RoomLamps.Floor(set, middle - 1.3f, plan.Back + 0.7f);
        }
    }
}
