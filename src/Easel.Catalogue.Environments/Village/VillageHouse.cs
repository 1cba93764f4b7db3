using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Village;

/// <summary>A house of a village lane: door, shuttered windows, flowers on its sills, a roof with eaves or a terrace.</summary>
internal static class VillageHouse
{
    private const float Deep = 7;

    /// <summary>Builds a house.</summary>
    /// <param name="mesh">Receives it.</param>
    /// <param name="kind">The village.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="frame">The front wall.</param>
    /// <param name="width">Of the front, metres.</param>
    /// <param name="number">Of the house: sets windows.</param>
    /// <param name="stream">The house's own stream.</param>
    /// <returns>Height of its eaves, metres.</returns>
    public static float Build(WallMesh mesh, VillageKind kind, VillagePalette palette, WallFrame frame, float width, int number, RandomStream stream)
    {
        RandomStream look = stream.Child("look");
        Material plaster = look.Pick(palette.Walls.AsSpan()), paint = look.Pick(palette.Paints.AsSpan());
        bool isStone = look.Child("stone").Chance(kind.Stone);
        Material wall = isStone ? palette.Stone : plaster, upper = kind.IsTimbered ? palette.Timber : wall, trim = kind.IsFlat || isStone || kind.IsTimbered ? palette.Street.Trims[0] : kind.IsJapanese ? palette.Beam : palette.Stone;
        int storeys = kind.IsJapanese ? 2 : look.Child("storeys").Range(2, kind.IsFlat ? 2 : 3);
        float ground = look.Child("ground").Range(2.7f, 3.1f), storey = look.Child("storey").Range(2.5f, 2.9f);
        bool shuttered = look.Child("shutters").Chance(kind.Shutters);
        float opening = kind.IsJapanese ? 1.5f : look.Child("opening").Range(0.78f, 0.98f);
        var style = new WindowStyle(upper, kind.IsFlat || kind.IsJapanese ? paint : palette.Street.Frames[0], trim, palette.Street.Pane, shuttered ? paint : null, kind.IsJapanese ? 0.06f : 0.2f, kind.IsJapanese ? 8 : 2, kind.IsJapanese ? 2 : 2);
        GroundFloor(mesh, palette, frame, width, ground, opening, style with { Wall = wall }, paint, number, kind, stream.Child("door"));
        float y = ground;
        int bays = Math.Max(1, (int)((width - 0.8f) / (shuttered ? 2.1f : kind.IsJapanese ? 2.2f : 1.7f)));
        Span<float> centers = stackalloc float[bays];
        for (int i = 0; i < bays; i++)
        {
            centers[i] = width * (i + 0.5f) / bays;
        }

        Material flowers = look.Child("flowers").Pick(palette.Blooms.AsSpan());
        for (int s = 1; s < storeys; s++, y += storey)
        {
            float sill = y + (kind.IsJapanese ? 0.7f : 0.82f), head = y + storey - 0.42f;
            WallParts.Storey(mesh, frame, width, y, y + storey, centers, opening, sill, head, style, (number * 40) + (s * 8));
            if (kind.IsTimbered)
            {
                Balcony(mesh, palette, frame, width, y, flowers, (uint)((number * 13) + s));
            }
            else if (!kind.IsJapanese)
            {
                foreach (float center in centers)
                {
                    if (look.Child("boxes").Child((int)(center * 10) + s).Chance(0.62f))
                    {
                        FlowerBox(mesh, palette, frame, center, opening, sill, flowers, (uint)((number * 31) + s));
                    }
                }
            }
            else
            {
                mesh.Box(palette.Beam, frame, new Vector3(-0.02f, y - 0.1f, 0), new Vector3(width + 0.02f, y + 0.12f, 0.1f));
                Shed(mesh, palette.Roof, palette.Beam, frame, width, y + 0.05f, 0.95f);
            }
        }

        if (kind.IsFlat)
        {
            Terrace(mesh, wall, frame, width, y, stream.Child("roof"));
        }
        else
        {
            Roof(mesh, palette, upper, frame, width, y, kind.Eaves, stream.Child("roof").Range(0.42f, 0.56f), stream.Child("chimney"));
        }

        // Sides, back and top keep light from leaking through.
        mesh.Panel(upper, frame.At(width, 0, 0), frame.At(width, 0, -Deep), frame.At(width, y, -Deep), frame.At(width, y, 0), new Vector2(3, 0));
        mesh.Panel(upper, frame.At(0, 0, -Deep), frame.At(0, 0, 0), frame.At(0, y, 0), frame.At(0, y, -Deep), new Vector2(5, 0));
        mesh.Panel(upper, frame.At(width, 0, -Deep), frame.At(0, 0, -Deep), frame.At(0, y, -Deep), frame.At(width, y, -Deep));
        return y;
    }

    private static void GroundFloor(
        WallMesh mesh, VillagePalette palette, WallFrame frame, float width, float height, float opening, WindowStyle style, Material paint, int number, VillageKind kind, RandomStream stream)
    {
        float wide = kind.IsJapanese ? 1.7f : 1.02f, head = kind.IsJapanese ? 2.1f : 2.28f;
        bool left = stream.Chance(0.5f);
        float doorLeft = left ? 0.7f : width - 0.7f - wide;
        WallParts.Band(mesh, frame, style.Wall, doorLeft, doorLeft + wide, head, height);
        if (kind.IsJapanese)
        {
            // A sliding door behind a split curtain.
            WallParts.Reveal(mesh, frame, style.Wall, doorLeft, doorLeft + wide, 0, head, 0.12f);
            mesh.Panel(palette.Street.Pane, frame.At(doorLeft, 0.3f, -0.12f), frame.At(doorLeft + wide, 0.3f, -0.12f), frame.At(doorLeft + wide, head, -0.12f), frame.At(doorLeft, head, -0.12f), default, number + 7);
            mesh.Box(palette.Beam, frame, new Vector3(doorLeft, 0, -0.12f), new Vector3(doorLeft + wide, 0.3f, -0.08f));
            for (float x = doorLeft; x <= doorLeft + wide; x += 0.14f)
            {
                mesh.Box(palette.Beam, frame, new Vector3(x, 0.3f, -0.12f), new Vector3(x + 0.03f, head, -0.07f));
            }

            for (int i = 0; i < 4; i++)
            {
                float a = doorLeft + (wide * i / 4) + 0.015f, b = doorLeft + (wide * (i + 1) / 4) - 0.015f;
                mesh.Panel(palette.Street.Cloths[0], frame.At(a, head - 0.75f, 0.05f), frame.At(b, head - 0.75f, 0.05f), frame.At(b, head, 0.03f), frame.At(a, head, 0.03f));
                mesh.Panel(palette.Street.Cloths[0], frame.At(b, head - 0.75f, 0.045f), frame.At(a, head - 0.75f, 0.045f), frame.At(a, head, 0.025f), frame.At(b, head, 0.025f));
            }
        }
        else
        {
            WallParts.Door(mesh, frame, doorLeft, doorLeft + wide, head, style.Wall, paint, style.Trim, palette.Street.Pane, palette.Street.Brass, number);
            mesh.Box(palette.Stone, frame, new Vector3(doorLeft - 0.2f, -0.02f, -0.1f), new Vector3(doorLeft + wide + 0.2f, 0.1f, 0.34f));
        }

        // A wall with a window fills the rest.
        (float from, float to) = left ? (doorLeft + wide, width) : (0, doorLeft);
        WallParts.Band(mesh, frame, style.Wall, left ? 0 : doorLeft + wide, left ? doorLeft : width, 0, height);
        float rest = to - from;
        if (rest > 2.2f)
        {
            WallParts.Storey(mesh, frame.Moved(from, 0, 0), rest, 0, height, [rest * (left ? 0.56f : 0.44f)], kind.IsJapanese ? MathF.Min(2.2f, rest - 0.5f) : opening, kind.IsJapanese ? 0.55f : 0.95f, 2.25f, kind.IsJapanese ? style with { Columns = 14, Rows = 1 } : style, (number * 40) + 30);
        }
        else
        {
            WallParts.Band(mesh, frame, style.Wall, from, to, 0, height);
        }
    }

    /// <summary>Tiles over rafters that stand out, with a chimney behind the ridge.</summary>
    private static void Roof(WallMesh mesh, VillagePalette palette, Material wall, WallFrame f, float width, float y, float eaves, float pitch, RandomStream chimney)
    {
        float ridge = y + (pitch * Deep * 0.5f), low = y - (pitch * eaves), side = MathF.Min(0.25f, eaves);
        mesh.Panel(palette.Roof, f.At(-side, low, eaves), f.At(width + side, low, eaves), f.At(width + side, ridge, -Deep / 2), f.At(-side, ridge, -Deep / 2));
        mesh.Panel(palette.Roof, f.At(width + side, y, -Deep), f.At(-side, y, -Deep), f.At(-side, ridge, -Deep / 2), f.At(width + side, ridge, -Deep / 2));
        mesh.Panel(palette.Beam, f.At(width + side, low - 0.07f, eaves - 0.02f), f.At(-side, low - 0.07f, eaves - 0.02f), f.At(-side, y - 0.02f, 0), f.At(width + side, y - 0.02f, 0));
        mesh.Panel(palette.Beam, f.At(-side, low - 0.12f, eaves), f.At(width + side, low - 0.12f, eaves), f.At(width + side, low + 0.02f, eaves + 0.01f), f.At(-side, low + 0.02f, eaves + 0.01f));
        for (float x = 0.2f; x < width; x += 0.62f)
        {
            mesh.Panel(palette.Beam, f.At(x, low - 0.16f, eaves - 0.06f), f.At(x + 0.1f, low - 0.16f, eaves - 0.06f), f.At(x + 0.1f, y - 0.14f, 0), f.At(x, y - 0.14f, 0));
        }

        foreach (float x in (ReadOnlySpan<float>)[0, width])
        {
            mesh.Panel(wall, f.At(x, y, 0), f.At(x, y, -Deep), f.At(x, ridge, -Deep / 2), f.At(x, ridge, -Deep / 2));
            mesh.Panel(wall, f.At(x, y, -Deep), f.At(x, y, 0), f.At(x, ridge, -Deep / 2), f.At(x, ridge, -Deep / 2));
        }

        if (chimney.Chance(0.6f))
        {
            float x = chimney.Range(0.2f, 0.75f) * width;
            mesh.Box(palette.Stone, f, new Vector3(x, y, -Deep * 0.4f), new Vector3(x + 0.6f, ridge + 0.8f, (-Deep * 0.4f) + 0.5f));
            mesh.Box(palette.Roof, f, new Vector3(x - 0.07f, ridge + 0.8f, (-Deep * 0.4f) - 0.07f), new Vector3(x + 0.67f, ridge + 0.9f, (-Deep * 0.4f) + 0.57f));
        }
    }

    /// <summary>A narrow roof between storeys.</summary>
    private static void Shed(WallMesh mesh, Material tiles, Material beam, WallFrame f, float width, float y, float reach)
    {
        float low = y - (0.36f * reach);
        mesh.Panel(tiles, f.At(-0.05f, low, reach), f.At(width + 0.05f, low, reach), f.At(width + 0.05f, y + 0.1f, 0), f.At(-0.05f, y + 0.1f, 0));
        mesh.Panel(beam, f.At(width + 0.05f, low - 0.05f, reach), f.At(-0.05f, low - 0.05f, reach), f.At(-0.05f, y, 0), f.At(width + 0.05f, y, 0));
        mesh.Panel(beam, f.At(-0.05f, low - 0.07f, reach), f.At(width + 0.05f, low - 0.07f, reach), f.At(width + 0.05f, low, reach), f.At(-0.05f, low, reach));
    }

    private static void Terrace(WallMesh mesh, Material wall, WallFrame f, float width, float y, RandomStream stream)
    {
        mesh.Panel(wall, f.At(0, y + 0.1f, 0), f.At(width, y + 0.1f, 0), f.At(width, y + 0.1f, -Deep), f.At(0, y + 0.1f, -Deep));
        mesh.Box(wall, f, new Vector3(0, y - 0.02f, -0.28f), new Vector3(width, y + 0.62f, 0));
        mesh.Box(wall, f, new Vector3(0, y, -Deep), new Vector3(0.25f, y + 0.6f, -0.2f));
        if (stream.Chance(0.5f))
        {
            float from = stream.Range(0.1f, 0.4f) * width;
            mesh.Box(wall, f, new Vector3(from, y, -Deep), new Vector3(from + (0.5f * width), y + 2.5f, -1.6f));
        }
    }

    /// <summary>A balcony of turned boards along the whole front, full of geraniums.</summary>
    private static void Balcony(WallMesh mesh, VillagePalette palette, WallFrame f, float width, float y, Material flowers, uint number)
    {
        const float Reach = 0.62f, Rail = 0.92f;
        mesh.Box(palette.Beam, f, new Vector3(0.1f, y - 0.1f, 0), new Vector3(width - 0.1f, y + 0.02f, Reach));
        mesh.Box(palette.Beam, f, new Vector3(0.1f, y + Rail - 0.08f, Reach - 0.1f), new Vector3(width - 0.1f, y + Rail, Reach));
        for (float x = 0.12f; x < width - 0.2f; x += 0.17f)
        {
            mesh.Box(palette.Timber, f, new Vector3(x, y, Reach - 0.06f), new Vector3(x + 0.13f, y + Rail - 0.08f, Reach - 0.03f));
        }

        for (float x = 0.5f; x < width; x += 1.9f)
        {
            mesh.Box(palette.Beam, f, new Vector3(x, y - 0.5f, 0), new Vector3(x + 0.12f, y - 0.1f, 0.1f));
            mesh.Panel(palette.Beam, f.At(x, y - 0.5f, 0.06f), f.At(x + 0.12f, y - 0.5f, 0.06f), f.At(x + 0.12f, y - 0.1f, Reach - 0.1f), f.At(x, y - 0.1f, Reach - 0.1f));
        }

        FlowerGarland.Lay(mesh, palette.Street, flowers, f, 0.2f, width - 0.2f, y + Rail + 0.03f, Reach + 0.04f, 0.2f, number);
    }

    /// <summary>A box of flowers on a sill.</summary>
    private static void FlowerBox(WallMesh mesh, VillagePalette palette, WallFrame f, float center, float opening, float sill, Material flowers, uint number)
    {
        float half = 0.55f * opening;
        mesh.Box(palette.Clay, f, new Vector3(center - half, sill - 0.05f, 0.03f), new Vector3(center + half, sill + 0.13f, 0.24f));
        FlowerGarland.Lay(mesh, palette.Street, flowers, f, center - half, center + half, sill + 0.16f, 0.15f, 0.15f, number + (uint)(center * 100));
    }
}
