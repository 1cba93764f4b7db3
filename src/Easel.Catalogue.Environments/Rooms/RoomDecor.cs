using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Catalogue.Objects.Household;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What any room may have: pictures, plants, shelves, things on tables and sills.</summary>
internal static class RoomDecor
{
    private static readonly string[] s_pots = ["#d9d2c4", "#b5694a", "#53606b", "#efe9de"];

    /// <summary>Stands a model at a depth, as near to a place along X as there is room: offsets are tried in order.</summary>
    public static Bounds? TryAlong(RoomSet set, Model model, float z, float x, params ReadOnlySpan<float> offsets)
    {
        if (set.TryStand(model, new Vector3(x, 0, z)) is { } first)
        {
            return first;
        }

        foreach (float offset in offsets)
        {
            if (set.TryStand(model, new Vector3(x + offset, 0, z)) is { } box)
            {
                return box;
            }
        }

        return null;
    }

    /// <summary>Stands a potted plant at the first of some places where it fits, smaller if need be; its leaves may reach over what stands there.</summary>
    /// <param name="set">The room.</param>
    /// <param name="height">Wanted height, metres.</param>
    /// <param name="stream">Random numbers.</param>
    /// <param name="places">Where its pot may stand, best first: x and z, metres.</param>
    public static Bounds? TryPlant(RoomSet set, float height, RandomStream stream, params ReadOnlySpan<Vector2> places)
    {
        // Share of the crown that must keep clear of walls and furniture.
        const float Core = 0.62f;
        if (!set.Allows("plant", "potted-plant", "flower", "tree"))
        {
            return null;
        }

        float yaw = stream.Child("turn").Range(0, 6f);
        var pot = LinearRgb.FromHex(stream.Child("pot").Pick<string>(s_pots));
        foreach (float scale in (ReadOnlySpan<float>)[1, 0.84f, 0.68f])
        {
            Model plant = HousePlant.Build(height * scale, pot, stream);
            foreach (Vector2 place in places)
            {
                if (set.TryStand(plant, new Vector3(place.X, 0, place.Y), yaw, core: Core) is { } box)
                {
                    return box;
                }
            }
        }

        return null;
    }

    /// <summary>A bookshelf where it can be seen: at the back wall beside what stands there, or at the right wall.</summary>
    public static Bounds? Shelf(RoomSet set, RandomStream stream)
    {
        if (!set.Allows("bookshelf", "book"))
        {
            return null;
        }

        RoomPlan plan = set.Plan;
        float height = MathF.Min(2.05f, plan.Height - 0.3f);
        Model shelf = Bookshelf.Make(0.95f, height, 0.3f, set.Palette.Wood, null, stream);
        return set.TryStand(shelf, new Vector3(plan.Right - 0.6f, 0, plan.Back + 0.17f))
            ?? set.TryStand(shelf, new Vector3(plan.Right - 0.17f, 0, plan.Back + 0.9f), -MathF.PI / 2)
            ?? set.TryStand(shelf, new Vector3(plan.Left + 0.6f, 0, plan.Back + 0.17f));
    }

    /// <summary>One to three framed paintings on the back wall, where no window is and nothing tall stands.</summary>
    public static void Pictures(RoomSet set, float middle, float above, RandomStream stream)
    {
        RoomPlan plan = set.Plan;
        if (!set.Allows("picture", "painting", "picture-frame"))
        {
            return;
        }

        int kind = stream.Child("arrangement").Range(0, 2);
        float y = MathF.Max(1.5f, above + 0.5f);
        (Vector2 Half, Vector2 At)[] hung = kind switch
        {
            0 => [(new Vector2(0.58f, 0.4f), new Vector2(0, 0.04f))],
            1 => [(new Vector2(0.24f, 0.33f), new Vector2(-0.64f, 0)), (new Vector2(0.24f, 0.33f), new Vector2(0, 0)), (new Vector2(0.24f, 0.33f), new Vector2(0.64f, 0))],
            _ => [(new Vector2(0.34f, 0.43f), new Vector2(-0.34f, 0.02f)), (new Vector2(0.24f, 0.18f), new Vector2(0.37f, 0.26f)), (new Vector2(0.24f, 0.21f), new Vector2(0.37f, -0.22f))],
        };

        // One painting, a row of one kind, or a mixed group.
        PaintingSubject first = stream.Child("subject").Pick(PaintingSubject.Hills, PaintingSubject.Coast, PaintingSubject.Shapes, PaintingSubject.Branch);
        for (int i = 0; i < hung.Length; i++)
        {
            PaintingSubject subject = kind == 1 ? (first is PaintingSubject.Coast ? PaintingSubject.Branch : first) : (PaintingSubject)(((int)first + i) % 4);

            // A branch stands upright on its sheet.
            subject = subject is PaintingSubject.Branch && hung[i].Half.X > hung[i].Half.Y ? PaintingSubject.Hills : subject;
            Model picture = RoomPieces.Picture(hung[i].Half, subject, set.Palette.Accent, stream.Child(i));
            Vector3 at = new(middle + hung[i].At.X, y + hung[i].At.Y, plan.Back);
            Bounds box = picture.Bounds.Transform(Matrix4x4.CreateTranslation(at));
            bool overWindow = plan.BackWindows.Any(w => box.Max.X > plan.Left + w.From - 0.5f && box.Min.X < plan.Left + w.To + 0.5f);
            if (!overWindow && !set.View.IsCut(box))
            {
                set.TryStand(picture, at);
            }
        }
    }

    /// <summary>What gathers on a low table: books with something on them, a tray with a candle and a bowl, sprigs in a vase, a cup.</summary>
    public static void OnTable(RoomSet set, Bounds table, RandomStream stream)
    {
        float y = table.Max.Y, x = table.Center.X, z = table.Center.Z, reach = 0.32f * table.Size.X, side = stream.Child("side").Chance(0.5f) ? 1 : -1;
        if (BookPile(set, new Vector3(x - (side * reach), y, z + 0.05f), stream.Child("book")) is { } books && stream.Child("on").Chance(0.6f))
        {
            set.TryStand(SmallThings.GlassCandle(LinearRgb.FromHex("#e3d9c5")), books.Center with { Y = books.Max.Y + 0.0005f });
        }

        if (set.Allows("vase", "flower", "plant", "potted-plant"))
        {
            set.TryStand(SmallThings.Sprigs(LinearRgb.FromHex(stream.Child("glaze").Pick<string>(s_pots)), stream.Child("tall").Range(0.34f, 0.42f), stream.Child("sprigs")), new Vector3(x + (side * 0.42f * reach), y, z - (0.22f * table.Size.Z)), stream.Child("turn").Range(0, 6f));
        }

        if (set.Allows("bowl") && set.TryStand(SmallThings.Tray(0.13f, set.Palette.Wood == "oak" ? "walnut" : "oak"), new Vector3(x + (side * reach), y, z + 0.06f)) is { } tray)
        {
            set.Add(SmallThings.GlassCandle(set.Palette.Accent), Matrix4x4.CreateTranslation(tray.Center.X + 0.045f, y + 0.0065f, tray.Center.Z - 0.035f));
            Model dish = new Bowl().Build(new BuildRequest(stream.Child("dish"), Wishes.None, 0.003f));
            set.Add(dish, Matrix4x4.CreateScale(0.4f) * Matrix4x4.CreateTranslation(tray.Center.X - 0.045f, y + 0.0065f, tray.Center.Z + 0.03f));
        }

        if (set.Allows("cup"))
        {
            set.TryStand(new Cup().Build(new BuildRequest(stream.Child("cup"), Wishes.None, 0.003f)), new Vector3(x + (0.1f * side), y, z + (0.3f * table.Size.Z)), stream.Child("handle").Range(-0.9f, 0.9f));
        }
    }

    /// <summary>A vase.</summary>
    public static void Vase(RoomSet set, Vector3 at, RandomStream stream)
    {
        if (set.Allows("vase", "flower"))
        {
            set.TryStand(new Vase().Build(new BuildRequest(stream, Wishes.None, 0.003f)), at);
        }
    }

    /// <summary>A book that lies.</summary>
    public static Bounds? Book(RoomSet set, Vector3 at, float yaw, RandomStream stream) => set.Allows("book")
        ? set.TryStand(new Book().Build(new BuildRequest(stream, Wishes.None with { Words = ["lie"] }, 0.003f)), at, yaw)
        : null;

    /// <summary>Two or three books that lie on each other, not quite in line.</summary>
    /// <returns>Box of the uppermost, or null where none lies.</returns>
    public static Bounds? BookPile(RoomSet set, Vector3 at, RandomStream stream)
    {
        int count = stream.Child("count").Range(2, 3);
        float yaw = stream.Child("yaw").Range(-0.5f, 0.5f);
        Bounds? top = null;
        for (int i = 0; i < count; i++)
        {
            if (Book(set, at, yaw + stream.Child("askew").Child(i).Range(-0.22f, 0.22f), stream.Child(i)) is { } lying)
            {
                top = lying;
                at.Y = lying.Max.Y;
            }
        }

        return top;
    }

    /// <summary>A plant or two on the sills.</summary>
    public static void OnSills(RoomSet set, RandomStream stream)
    {
        if (!set.Allows("plant", "potted-plant", "flower"))
        {
            return;
        }

        RoomPlan plan = set.Plan;
        foreach (RoomWindow window in plan.BackWindows)
        {
            float x = plan.Left + float.Lerp(window.From, window.To, stream.Child("at").Pick(0.24f, 0.76f));
            Model plant = HousePlant.Build(0.42f, LinearRgb.FromHex(stream.Child("pot").Pick<string>(s_pots)), stream.Child("plant"));
            var place = Matrix4x4.CreateTranslation(x, window.Sill, plan.Back - 0.03f);
            if (!set.View.IsHiding(plant.Bounds.Transform(place)))
            {
                set.Add(plant, place);
            }
        }
    }
}
