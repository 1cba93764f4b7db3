using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>One house of a terrace along a street: a shop below, flats above, a cornice on top.</summary>
internal static class StreetHouse
{
    /// <summary>Height of the ground floor, metres.</summary>
    public const float ShopHeight = 4.1f;

    private const float Storey = 3.25f, Body = 9;

    private const uint ShopTrades = 5;

    // Small things of which many are placed: a tuft of leaves and its flowers of radius 1.
    private static readonly Mesh Tuft = LeafMound.Leaves(Vector3.One, 26, 0.95f, -0.5f, new RandomStream(11)).ToMesh(0.5f),
        Blooms = LeafMound.Flowers(Vector3.One, 7, 0.36f, -0.3f, new RandomStream(12)).ToMesh(3);

    /// <summary>Builds the front of a house, its parapet and its sides above the neighbours.</summary>
    /// <param name="mesh">Receives it.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="frame">The front wall.</param>
    /// <param name="width">Of the front, metres.</param>
    /// <param name="number">Of the house: sets windows and goods.</param>
    /// <param name="stream">The house's own stream.</param>
    /// <param name="hasAwning">Whether an awning may hang over its shop.</param>
    public static void Build(WallMesh mesh, StreetPalette palette, WallFrame frame, float width, int number, RandomStream stream, bool hasAwning = true)
    {
        int storeys = stream.Child("storeys").Range(2, 4);
        Material wall = stream.Child("wall").Pick(palette.Walls.AsSpan()), trim = stream.Child("trim").Pick(palette.Trims.AsSpan());
        Material front = stream.Child("front").Pick(palette.Fronts.AsSpan());
        RandomStream window = stream.Child("window");
        float pitch = window.Range(1.75f, 2.5f), opening = pitch * window.Range(0.46f, 0.58f);
        var style = new WindowStyle(
            wall, window.Pick(palette.Frames.AsSpan()), trim, palette.Pane, window.Chance(0.2f) ? front : null, window.Range(0.12f, 0.22f), opening > 1 ? 2 : 1, window.Range(1, 3));
        if (style.Shutter is not null)
        {
            opening *= 0.8f;
        }

        Shop(mesh, palette, frame, width, wall, trim, front, number, stream.Child("shop"), hasAwning);

        // Storeys with their windows, the first one higher than the rest.
        int bays = Math.Max(2, (int)((width - 0.6f) / pitch));
        Span<float> centers = stackalloc float[bays];
        for (int i = 0; i < bays; i++)
        {
            centers[i] = width * (i + 0.5f) / bays;
        }

        float y = ShopHeight;
        bool boxes = style.Shutter is null && stream.Child("boxes").Chance(0.4f);
        Material flowers = stream.Child("boxes").Pick(palette.Flowers.AsSpan());
        bool balconies = stream.Child("balconies").Chance(0.35f);
        for (int s = 0; s < storeys; s++)
        {
            float height = Storey * (s == 0 ? 1.08f : s == storeys - 1 ? 0.92f : 1), sill = y + 0.75f, head = y + height - 0.55f;
            WallParts.Storey(mesh, frame, width, y, y + height, centers, opening, sill, head, style, (number * 100) + (s * 12));
            if (balconies && s is 0 or 2 && bays > 2)
            {
                Balcony(mesh, palette, frame, centers[bays / 2] - opening, centers[bays / 2] + opening, sill - 0.1f);
            }

            if (boxes && s < 2)
            {
                foreach (float center in centers)
                {
                    WindowBox(mesh, palette, frame, center, opening, sill, flowers, (uint)((number * 40) + s));
                }
            }

            if (s == 0 || stream.Child("courses").Chance(0.4f))
            {
                mesh.Box(trim, frame, new Vector3(0, y - 0.02f, -0.01f), new Vector3(width, y + 0.16f, 0.07f));
            }

            y += height;
        }

        float kind = stream.Child("roof").Next();
        Cornice(mesh, frame, trim, kind < 0.35f ? wall : null, width, y, stream.Child("cornice"));
        if (kind >= 0.35f)
        {
            Roof(mesh, palette, frame, wall, trim, width, y + 0.16f, kind < 0.75f, style, number, stream.Child("roof"));
        }

        // Party walls and roof keep light from leaking through.
        mesh.Panel(wall, frame.At(width, 0, 0), frame.At(width, 0, -Body), frame.At(width, y + 0.6f, -Body), frame.At(width, y + 0.6f, 0));
        mesh.Panel(wall, frame.At(0, 0, -Body), frame.At(0, 0, 0), frame.At(0, y + 0.6f, 0), frame.At(0, y + 0.6f, -Body));
        mesh.Panel(palette.Kerb, frame.At(0, y + 0.1f, 0), frame.At(width, y + 0.1f, 0), frame.At(width, y + 0.1f, -Body), frame.At(0, y + 0.1f, -Body));
        mesh.Panel(wall, frame.At(width, 0, -Body), frame.At(0, 0, -Body), frame.At(0, y, -Body), frame.At(width, y, -Body));
    }

    private static void Shop(
        WallMesh mesh, StreetPalette palette, WallFrame frame, float width, Material wall, Material trim, Material front, int number, RandomStream stream, bool hasAwning)
    {
        const float Pier = 0.42f, Riser = 0.55f, GlassTop = 3.0f, Recess = 0.35f;
        float door = 1.05f, doorLeft = stream.Chance(0.5f) ? width - Pier - door - 0.2f : Pier + 0.2f;
        if (stream.Child("kind").Chance(0.13f))
        {
            // A dwelling: door and windows instead of a shop.
            var style = new WindowStyle(wall, front, trim, palette.Pane, null, 0.16f, 2, 2);
            float left = doorLeft > width / 2 ? 0 : doorLeft + door + 0.3f, right = doorLeft > width / 2 ? doorLeft - 0.3f : width;
            WallParts.Door(mesh, frame, doorLeft, doorLeft + door, 2.6f, wall, front, trim, palette.Pane, palette.Brass, number);
            WallParts.Band(mesh, frame, wall, doorLeft, doorLeft + door, 2.6f, ShopHeight);
            WallParts.Band(mesh, frame, wall, MathF.Min(right, doorLeft + door), MathF.Max(left, doorLeft), 0, ShopHeight);
            float rest = right - left;
            WallParts.Storey(
                mesh, frame.Moved(left, 0, 0), rest, 0, ShopHeight, [rest * 0.27f, rest * 0.73f], MathF.Min(1.3f, rest * 0.3f), 0.9f, 2.9f, style, (number * 100) + 80);
            float gapFrom = doorLeft > width / 2 ? doorLeft + door : 0, gapTo = doorLeft > width / 2 ? width : doorLeft;
            WallParts.Band(mesh, frame, wall, gapFrom, gapTo, 0, ShopHeight);
            WallParts.Band(mesh, frame, wall, MathF.Min(right, doorLeft), MathF.Max(right, doorLeft), 0, right < doorLeft ? ShopHeight : 0);
            WallParts.Band(mesh, frame, wall, MathF.Min(left, doorLeft + door), MathF.Max(left, doorLeft + door), 0, left > doorLeft + door ? ShopHeight : 0);
            return;
        }

        // Piers left and right, fascia above, a wall over the fascia.
        mesh.Box(trim, frame, new Vector3(0, 0, -0.1f), new Vector3(Pier, GlassTop + 0.1f, 0.06f));
        mesh.Box(trim, frame, new Vector3(width - Pier, 0, -0.1f), new Vector3(width, GlassTop + 0.1f, 0.06f));
        mesh.Box(front, frame, new Vector3(0.1f, GlassTop, -0.1f), new Vector3(width - 0.1f, GlassTop + 0.72f, 0.10f));
        mesh.Box(trim, frame, new Vector3(0.02f, GlassTop + 0.72f, -0.1f), new Vector3(width - 0.02f, GlassTop + 0.84f, 0.19f));
        WallParts.Band(mesh, frame, wall, 0, width, GlassTop + 0.84f, ShopHeight);

        var trade = (ShopTrade)((uint)number % ShopTrades);

        // Glass over a panelled riser on both sides of a recessed door.
        Glazing(Pier, doorLeft, -0.06f);
        Glazing(doorLeft + door, width - Pier, -0.06f);
        WallFrame back = frame.Moved(0, 0, -Recess);
        // Pale jambs catch what light falls into the recess, and a fanlight over the door lets the lit shop be seen: dark ones would be black holes.
        mesh.Panel(trim, frame.At(doorLeft, 0, -0.06f), back.At(doorLeft, 0, 0), back.At(doorLeft, GlassTop, 0), frame.At(doorLeft, GlassTop, -0.06f));
        mesh.Panel(
            trim, back.At(doorLeft + door, 0, 0), frame.At(doorLeft + door, 0, -0.06f), frame.At(doorLeft + door, GlassTop, -0.06f), back.At(doorLeft + door, GlassTop, 0));
        mesh.Panel(
            palette.ShopPane, back.At(doorLeft, 2.25f, 0), back.At(doorLeft + door, 2.25f, 0), back.At(doorLeft + door, GlassTop, 0), back.At(doorLeft, GlassTop, 0), new Vector2(0, 2.25f), number);
        mesh.Panel(
            palette.ShopPane, back.At(doorLeft, 0.3f, 0), back.At(doorLeft + door, 0.3f, 0), back.At(doorLeft + door, 2.25f, 0), back.At(doorLeft, 2.25f, 0), new Vector2(0, 0.3f), number);
        mesh.Box(front, back, new Vector3(doorLeft, 0, -0.02f), new Vector3(doorLeft + door, 0.3f, 0.03f));
        mesh.Box(front, back, new Vector3(doorLeft, 0, -0.02f), new Vector3(doorLeft + 0.1f, 2.25f, 0.03f));
        mesh.Box(front, back, new Vector3(doorLeft + door - 0.1f, 0, -0.02f), new Vector3(doorLeft + door, 2.25f, 0.03f));
        mesh.Box(front, back, new Vector3(doorLeft, 2.15f, -0.02f), new Vector3(doorLeft + door, 2.27f, 0.03f));
        mesh.Box(palette.Brass, back, new Vector3(doorLeft + door - 0.16f, 0.9f, 0.03f), new Vector3(doorLeft + door - 0.12f, 1.3f, 0.08f));
        if (hasAwning && stream.Child("awning").Chance(0.62f))
        {
            Awning(mesh, stream.Child("awning").Pick(palette.Awnings.AsSpan()), palette.Iron, frame, 0.15f, width - 0.15f, GlassTop + 0.05f, stream.Child("drop").Range(1.0f, 1.4f));
        }

        RandomStream sign = stream.Child("sign");
        if (sign.Chance(0.42f))
        {
            ShopSigns.Blade(mesh, palette, frame, doorLeft > width / 2 ? doorLeft - 0.3f : doorLeft + door + 0.3f, front, sign.Pick(palette.Lettering.AsSpan()), trade, sign.Child("blade"));
        }

        if (sign.Child("name").Chance(0.8f))
        {
            ShopSigns.Name(mesh, sign.Child("letters").Pick(palette.Lettering.AsSpan()), frame.Moved(0, 0, 0.1f), width / 2, GlassTop + 0.4f, width - 1, trade, sign.Child("name"));
        }

        void Glazing(float from, float to, float depth)
        {
            if (to - from < 0.3f)
            {
                return;
            }

            WallFrame f = frame.Moved(0, 0, depth);
            mesh.Box(front, f, new Vector3(from, 0, -0.05f), new Vector3(to, Riser, 0.02f));
            mesh.Box(front, f, new Vector3(from + 0.12f, 0.1f, 0.02f), new Vector3(to - 0.12f, Riser - 0.1f, 0.045f));

            // The goods stand well behind the glass, in a box that is open to the street.
            const float Deep = 1.5f;
            WallFrame goods = f.Moved(0, 0, -Deep);
            mesh.Panel(
                palette.ShopPane, goods.At(from, Riser, 0), goods.At(to, Riser, 0), goods.At(to, GlassTop, 0), goods.At(from, GlassTop, 0), new Vector2(from, 0.05f), number);
            mesh.Panel(palette.ShopFloor, f.At(from, Riser, 0), f.At(to, Riser, 0), goods.At(to, Riser, 0), goods.At(from, Riser, 0));

            // The sides stand clear of the jambs of the door, which lie in the same planes.
            const float Clear = 0.015f;
            float left = from + Clear, right = to - Clear;
            mesh.Panel(palette.Niche, f.At(left, Riser, 0), goods.At(left, Riser, 0), goods.At(left, GlassTop, 0), f.At(left, GlassTop, 0));
            mesh.Panel(palette.Niche, goods.At(right, Riser, 0), f.At(right, Riser, 0), f.At(right, GlassTop, 0), goods.At(right, GlassTop, 0));
            mesh.Panel(palette.Niche, goods.At(from, GlassTop, 0), goods.At(to, GlassTop, 0), f.At(to, GlassTop, 0), f.At(from, GlassTop, 0));
            ShopDisplay.Build(mesh, palette, f, from, to, Riser, trade, stream.Child("display").Child((int)(from * 10)));
            int panes = Math.Max(1, (int)MathF.Round((to - from) / 1.5f));
            for (int i = 0; i <= panes; i++)
            {
                float x = from + ((to - from) * i / panes);
                mesh.Box(front, f, new Vector3(x - 0.035f, Riser, -0.01f), new Vector3(x + 0.035f, GlassTop, 0.05f));
            }

            mesh.Box(front, f, new Vector3(from, Riser, -0.01f), new Vector3(to, Riser + 0.07f, 0.07f));
            mesh.Box(front, f, new Vector3(from, GlassTop - 0.55f, -0.01f), new Vector3(to, GlassTop - 0.49f, 0.045f));
        }
    }

    /// <summary>A sloping cloth with a valance.</summary>
    private static void Awning(WallMesh mesh, Material cloth, Material iron, WallFrame f, float from, float to, float top, float reach)
    {
        float low = top - (0.42f * reach);
        mesh.Panel(cloth, f.At(from, low, reach), f.At(to, low, reach), f.At(to, top + 0.12f, 0.12f), f.At(from, top + 0.12f, 0.12f));
        mesh.Panel(cloth, f.At(to, low - 0.01f, reach), f.At(from, low - 0.01f, reach), f.At(from, top + 0.11f, 0.12f), f.At(to, top + 0.11f, 0.12f));

        // A straight valance hangs from the front edge.
        mesh.Panel(cloth, f.At(from, low - 0.21f, reach), f.At(to, low - 0.21f, reach), f.At(to, low, reach), f.At(from, low, reach));
        mesh.Panel(cloth, f.At(to, low - 0.21f, reach - 0.004f), f.At(from, low - 0.21f, reach - 0.004f), f.At(from, low, reach - 0.004f), f.At(to, low, reach - 0.004f));
        mesh.Box(iron, f, new Vector3(from, low - 0.02f, reach - 0.03f), new Vector3(to, low + 0.01f, reach - 0.005f));
    }

    private static void Balcony(WallMesh mesh, StreetPalette palette, WallFrame frame, float from, float to, float floor)
    {
        const float Reach = 0.75f, Rail = 0.95f;
        mesh.Box(palette.Kerb, frame, new Vector3(from, floor - 0.14f, 0), new Vector3(to, floor, Reach));
        mesh.Box(palette.Iron, frame, new Vector3(from, floor + Rail - 0.04f, Reach - 0.04f), new Vector3(to, floor + Rail, Reach));
        for (int side = 0; side < 2; side++)
        {
            float x = side == 0 ? from : to - 0.03f;
            mesh.Box(palette.Iron, frame, new Vector3(x, floor + Rail - 0.04f, 0), new Vector3(x + 0.03f, floor + Rail, Reach));
        }

        for (float x = from; x <= to; x += 0.12f)
        {
            mesh.Box(palette.Iron, frame, new Vector3(x, floor, Reach - 0.03f), new Vector3(x + 0.02f, floor + Rail, Reach - 0.01f));
        }
    }

    /// <summary>A steep roof behind the cornice: slate in two slopes with dormers, or tiles in one.</summary>
    private static void Roof(
        WallMesh mesh, StreetPalette palette, WallFrame frame, Material wall, Material trim, float width, float y, bool mansard, WindowStyle style, int number, RandomStream stream)
    {
        Material cover = mansard ? palette.Slate : palette.Tile;
        float rise = mansard ? 2.7f : stream.Range(2.4f, 3.2f), back = mansard ? 1.1f : Body / 2, eaves = mansard ? -0.1f : 0.2f;
        mesh.Panel(cover, frame.At(0, y, eaves), frame.At(width, y, eaves), frame.At(width, y + rise, -back), frame.At(0, y + rise, -back));
        if (mansard)
        {
            mesh.Box(trim, frame, new Vector3(0, y + rise - 0.06f, -back - 0.1f), new Vector3(width, y + rise + 0.1f, -back + 0.1f));
            mesh.Panel(
                cover, frame.At(0, y + rise, -back), frame.At(width, y + rise, -back), frame.At(width, y + rise + 0.9f, -Body / 2), frame.At(0, y + rise + 0.9f, -Body / 2));
            mesh.Panel(
                cover, frame.At(width, y, -Body), frame.At(0, y, -Body), frame.At(0, y + rise + 0.9f, -Body / 2), frame.At(width, y + rise + 0.9f, -Body / 2));

            // Dormers with windows and little gabled caps.
            int dormers = Math.Max(2, (int)(width / 3.2f));
            for (int i = 0; i < dormers; i++)
            {
                const float Half = 0.62f, Tall = 1.75f, Front = -0.2f;
                float x = width * (i + 0.5f) / dormers;
                mesh.Box(trim, frame, new Vector3(x - Half, y + 0.1f, -1.6f), new Vector3(x - Half + 0.16f, y + Tall, Front));
                mesh.Box(trim, frame, new Vector3(x + Half - 0.16f, y + 0.1f, -1.6f), new Vector3(x + Half, y + Tall, Front));
                mesh.Box(trim, frame, new Vector3(x - Half, y + 0.1f, -1), new Vector3(x + Half, y + 0.3f, Front + 0.03f));
                mesh.Panel(
                    palette.Pane, frame.At(x - Half, y + 0.3f, Front - 0.08f), frame.At(x + Half, y + 0.3f, Front - 0.08f), frame.At(x + Half, y + Tall, Front - 0.08f),
                    frame.At(x - Half, y + Tall, Front - 0.08f), default, (number * 100) + 90 + i);
                mesh.Box(style.Frame, frame, new Vector3(x - 0.03f, y + 0.3f, Front - 0.09f), new Vector3(x + 0.03f, y + Tall, Front - 0.04f));
                mesh.Box(trim, frame, new Vector3(x - Half - 0.08f, y + Tall, -1.7f), new Vector3(x + Half + 0.08f, y + Tall + 0.12f, Front + 0.1f));
                Vector3 left = frame.At(x - Half - 0.1f, y + Tall + 0.12f, Front + 0.1f), right = frame.At(x + Half + 0.1f, y + Tall + 0.12f, Front + 0.1f);
                Vector3 ridge = frame.At(x, y + Tall + 0.6f, Front + 0.1f), far = frame.Out * -2;
                mesh.Panel(trim, left, right, ridge, ridge);
                mesh.Panel(cover, left + far, left, ridge, ridge + far);
                mesh.Panel(cover, right, right + far, ridge + far, ridge);
            }
        }
        else
        {
            mesh.Panel(cover, frame.At(width, y, -Body), frame.At(0, y, -Body), frame.At(0, y + rise, -back), frame.At(width, y + rise, -back));
        }

        // Gables close both ends; chimneys stand on them.
        float top = y + rise + (mansard ? 0.9f : 0);
        foreach ((float x, bool first) in (ReadOnlySpan<(float, bool)>)[(0.01f, true), (width - 0.01f, false)])
        {
            Vector3 a = frame.At(x, y - 0.2f, first ? -Body : eaves), b = frame.At(x, y - 0.2f, first ? eaves : -Body);
            Vector3 c = frame.At(x, y + rise, -back), d = frame.At(x, top, -Body / 2);
            mesh.Panel(wall, a, b, first ? c : d, first ? d : c);
        }

        float stack = stream.Chance(0.5f) ? 0.1f : width - 0.9f;
        mesh.Box(wall, frame, new Vector3(stack, y, (-Body / 2) - 0.9f), new Vector3(stack + 0.8f, top + 1.5f, (-Body / 2) + 0.9f));
        mesh.Box(trim, frame, new Vector3(stack - 0.06f, top + 1.5f, (-Body / 2) - 0.96f), new Vector3(stack + 0.86f, top + 1.64f, (-Body / 2) + 0.96f));
        for (int i = -1; i <= 1; i++)
        {
            mesh.Box(palette.Tile, frame, new Vector3(stack + 0.27f, top + 1.6f, (-Body / 2) + (i * 0.55f) - 0.13f), new Vector3(stack + 0.53f, top + 2.05f, (-Body / 2) + (i * 0.55f) + 0.13f));
        }
    }

    /// <summary>A box of flowers on a window sill.</summary>
    private static void WindowBox(WallMesh mesh, StreetPalette palette, WallFrame frame, float center, float opening, float sill, Material flowers, uint number)
    {
        float half = opening * 0.5f;
        mesh.Box(palette.Planter, frame, new Vector3(center - half, sill - 0.02f, 0.03f), new Vector3(center + half, sill + 0.17f, 0.24f));
        int tufts = Math.Max(3, (int)(opening / 0.19f));
        for (int i = 0; i < tufts; i++)
        {
            float h = Hash.ToUnit(Hash.Mix(number, (uint)i, (uint)(center * 100))), x = center - half + (opening * (i + 0.5f) / tufts);
            Vector3 at = frame.At(x, sill + 0.17f + (0.05f * h), 0.13f + (0.1f * (h - 0.5f)));
            Matrix4x4 place = Matrix4x4.CreateRotationY(h * 40) * Matrix4x4.CreateScale(0.12f + (0.05f * h)) * Matrix4x4.CreateTranslation(at);
            mesh.Add(palette.Leaves, Tuft, place);
            mesh.Add(flowers, Blooms, place);
        }
    }

    private static void Cornice(WallMesh mesh, WallFrame frame, Material trim, Material? wall, float width, float y, RandomStream stream)
    {
        float reach = stream.Range(0.25f, 0.5f);
        mesh.Box(trim, frame, new Vector3(0, y - 0.25f, -0.02f), new Vector3(width, y, reach * 0.35f));
        mesh.Box(trim, frame, new Vector3(-0.02f, y, -0.02f), new Vector3(width + 0.02f, y + 0.16f, reach));
        if (stream.Chance(0.6f))
        {
            for (float x = 0.1f; x + 0.14f < width; x += 0.34f)
            {
                mesh.Box(trim, frame, new Vector3(x, y - 0.2f, 0), new Vector3(x + 0.15f, y, reach * 0.8f));
            }
        }

        if (wall is null)
        {
            return;
        }

        mesh.Box(wall, frame, new Vector3(0, y + 0.16f, -0.3f), new Vector3(width, y + 0.65f, -0.02f));
        mesh.Box(trim, frame, new Vector3(0, y + 0.65f, -0.35f), new Vector3(width, y + 0.73f, 0.03f));
        if (stream.Child("chimney").Chance(0.6f))
        {
            float x = stream.Child("chimney").Range(0.2f, 0.7f) * width;
            mesh.Box(wall, frame, new Vector3(x, y, -3), new Vector3(x + 0.9f, y + 2.1f, -2.4f));
            mesh.Box(trim, frame, new Vector3(x - 0.05f, y + 2.1f, -3.05f), new Vector3(x + 0.95f, y + 2.2f, -2.35f));
        }
    }
}
