using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>What closes the view at the end of a street: houses across a junction, and a church or a town hall with a tower among them.</summary>
internal static class StreetVista
{
    private const float TowerHalf = 3.6f;

    /// <summary>Half the width of the gap through which an evening sun shines along the street, metres; the hall stands beside it.</summary>
    private const float GapHalf = 8, HallHalf = 10.5f;

    /// <summary>Builds the far side of the junction.</summary>
    /// <param name="mesh">Receives it.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="middle">World x of the middle of the street, metres.</param>
    /// <param name="front">World z of the fronts, metres.</param>
    /// <param name="ground">Height of the pavement, metres.</param>
    /// <param name="isOpen">True where the street goes on to the horizon and the public building stands to its left.</param>
    /// <param name="stream">Its own stream.</param>
    public static void Build(WallMesh mesh, StreetPalette palette, float middle, float front, float ground, bool isOpen, RandomStream stream)
    {
        // Houses on both sides.
        float hall = isOpen ? middle - GapHalf - HallHalf : middle;
        for (int side = -1; side <= 1; side += 2)
        {
            float x = isOpen && side > 0 ? middle + GapHalf : hall + (side * HallHalf);
            for (int i = 0; i < 3; i++)
            {
                RandomStream house = stream.Child(side < 0 ? "left" : "right").Child(i);
                float width = house.Child("plot").Range(7f, 10f), left = side < 0 ? x - width : x;
                StreetHouse.Build(mesh, palette, new WallFrame(new Vector3(left, ground, front), Vector3.UnitX, Vector3.UnitZ), width, 900 + (side * 10) + i, house);
                x += side * width;
            }
        }

        var frame = new WallFrame(new Vector3(hall, ground, front + 1.5f), Vector3.UnitX, Vector3.UnitZ);
        Material stone = stream.Child("stone").Pick(palette.Trims.AsSpan()), wall = stream.Child("wall").Pick(palette.Walls[6], palette.Walls[10], palette.Walls[3], palette.Walls[11]);
        bool church = stream.Child("kind").Chance(0.55f);
        Hall(mesh, palette, frame, wall, stone, church);
        Tower(mesh, palette, frame.Moved(0, 0, 1.2f), wall, stone, church, stream.Child("tower"));
    }

    private static void Hall(WallMesh mesh, StreetPalette palette, WallFrame f, Material wall, Material stone, bool church)
    {
        const float Half = 10, Eaves = 12, Ridge = 18.5f, Deep = 22;
        mesh.Box(wall, f, new Vector3(-Half, 0, -Deep), new Vector3(Half, Eaves, 0));
        mesh.Box(stone, f, new Vector3(-Half - 0.2f, Eaves - 0.5f, -Deep), new Vector3(Half + 0.2f, Eaves + 0.1f, 0.3f));
        mesh.Box(stone, f, new Vector3(-Half - 0.1f, 0, -1), new Vector3(Half + 0.1f, 1.1f, 0.15f));
        Material cover = church ? palette.Slate : palette.Copper;
        if (church)
        {
            // The gable of the nave looks down the street.
            Vector3 ridge = f.At(0, Ridge, 0.1f), back = f.Out * -Deep;
            mesh.Panel(wall, f.At(-Half, Eaves, 0.1f), f.At(Half, Eaves, 0.1f), ridge, ridge);
            mesh.Panel(cover, f.At(-Half - 0.4f, Eaves - 0.2f, 0.3f) + back, f.At(-Half - 0.4f, Eaves - 0.2f, 0.3f), ridge + new Vector3(0, 0.3f, 0), ridge + back);
            mesh.Panel(cover, f.At(Half + 0.4f, Eaves - 0.2f, 0.3f), f.At(Half + 0.4f, Eaves - 0.2f, 0.3f) + back, ridge + back, ridge + new Vector3(0, 0.3f, 0));
        }
        else
        {
            mesh.Panel(cover, f.At(-Half, Eaves, 0.2f), f.At(Half, Eaves, 0.2f), f.At(Half - 2.5f, Ridge - 2, -4), f.At(-Half + 2.5f, Ridge - 2, -4));
        }

        // Tall windows with round heads.
        foreach (float x in (ReadOnlySpan<float>)[-7.6f, -5.2f, 5.2f, 7.6f])
        {
            Window(mesh, palette, f, stone, x, 0.75f, 3, church ? 8.6f : 6);
            if (!church)
            {
                Window(mesh, palette, f, stone, x, 0.7f, 7.6f, 10);
            }
        }
    }

    private static void Tower(WallMesh mesh, StreetPalette palette, WallFrame f, Material wall, Material stone, bool church, RandomStream stream)
    {
        float top = stream.Range(25f, 29f);
        WallFrame core = f.Moved(0, 0, -TowerHalf);
        mesh.Box(wall, core, new Vector3(-TowerHalf, 0, -TowerHalf), new Vector3(TowerHalf, top, TowerHalf));
        foreach (float y in (ReadOnlySpan<float>)[1.2f, 9.5f, top - 8.5f, top])
        {
            float reach = TowerHalf + (y == top ? 0.55f : 0.25f);
            mesh.Box(stone, core, new Vector3(-reach, y - 0.45f, -reach), new Vector3(reach, y + 0.15f, reach));
        }

        for (int sx = -1; sx <= 1; sx += 2)
        {
            for (int sz = -1; sz <= 1; sz += 2)
            {
                // Corner pilasters and pinnacles.
                float x = sx * (TowerHalf - 0.35f), z = sz * (TowerHalf - 0.35f);
                mesh.Box(stone, core, new Vector3(x - 0.5f, 0, z - 0.5f), new Vector3(x + 0.5f, top, z + 0.5f));
                mesh.Add(stone, Spire(0.5f, church ? 3.4f : 1.6f, 4), Matrix4x4.CreateTranslation(core.At(x, top + 0.15f, z)));
            }
        }

        // Door, a window above it, the clock, the belfry.
        mesh.Box(stone, f, new Vector3(-1.7f, 0, 0), new Vector3(1.7f, 4.6f, 0.35f));
        mesh.Panel(palette.Fronts[4], f.At(-1.1f, 0, 0.38f), f.At(1.1f, 0, 0.38f), f.At(1.1f, 3.7f, 0.38f), f.At(-1.1f, 3.7f, 0.38f));
        Window(mesh, palette, f, stone, 0, 0.9f, 6, 8.8f);
        Clock(mesh, palette, f, top - 11.2f, stream.Next());
        foreach (float x in (ReadOnlySpan<float>)[-1.35f, 1.35f])
        {
            Window(mesh, palette, f, stone, x, 0.75f, top - 7.4f, top - 2.4f);
        }

        if (church)
        {
            mesh.Add(palette.Slate, Spire(TowerHalf * 1.05f, stream.Range(15f, 19f), 8), Matrix4x4.CreateTranslation(core.At(0, top + 0.1f, 0)));
            return;
        }

        // A drum with a copper dome and a lantern.
        Mesh dome = Shapes.Lathe(
            [
                new(3, 0), new(3, 2.6f), new(3.25f, 2.7f), new(3.2f, 3), new(3.1f, 4.1f), new(2.6f, 5.4f), new(1.7f, 6.4f), new(0.9f, 6.8f), new(0.75f, 6.9f), new(0.75f, 8.6f),
                new(0.95f, 8.7f), new(0.5f, 9.6f), new(0.1f, 10.2f), new(0.05f, 12.2f), new(0, 12.2f),
            ],
            24).ToMesh(0.6f);
        mesh.Add(palette.Copper, dome, Matrix4x4.CreateTranslation(core.At(0, top + 0.1f, 0)));
    }

    private static void Clock(WallMesh mesh, StreetPalette palette, WallFrame f, float y, float time)
    {
        Mesh disc = Shapes.Cylinder(1, 0.1f, 0, 32).ToMesh(0.7f);
        Matrix4x4 upright = Matrix4x4.CreateRotationX(MathF.PI / 2);
        mesh.Add(palette.Iron, disc, Matrix4x4.CreateScale(1.75f, 1, 1.75f) * upright * Matrix4x4.CreateTranslation(f.At(0, y, 0.02f)));
        mesh.Add(palette.ClockFace, disc, Matrix4x4.CreateScale(1.55f, 1.3f, 1.55f) * upright * Matrix4x4.CreateTranslation(f.At(0, y, 0.02f)));

        // Twelve hours and two hands that agree with each other.
        for (int i = 0; i < 12; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 12);
            mesh.Box(palette.Iron, f, new Vector3((1.3f * s) - 0.07f, y + (1.3f * c) - 0.07f, 0.14f), new Vector3((1.3f * s) + 0.07f, y + (1.3f * c) + 0.07f, 0.18f));
        }

        Hand(time * MathF.Tau, 0.8f, 0.11f);
        Hand((time * 12 % 1) * MathF.Tau, 1.2f, 0.07f);

        void Hand(float angle, float length, float half)
        {
            (float s, float c) = MathF.SinCos(angle);
            mesh.Panel(
                palette.Iron, f.At(-half * c, y + (half * s), 0.2f), f.At(half * c, y - (half * s), 0.2f), f.At((half * c) + (length * s), y - (half * s) + (length * c), 0.2f),
                f.At((-half * c) + (length * s), y + (half * s) + (length * c), 0.2f));
        }
    }

    /// <summary>A tall dark opening with a stone surround and a round head.</summary>
    private static void Window(WallMesh mesh, StreetPalette palette, WallFrame f, Material stone, float x, float half, float sill, float head)
    {
        mesh.Box(stone, f, new Vector3(x - half - 0.25f, sill - 0.3f, 0), new Vector3(x + half + 0.25f, sill, 0.25f));
        mesh.Box(stone, f, new Vector3(x - half - 0.2f, sill, 0), new Vector3(x - half, head, 0.15f));
        mesh.Box(stone, f, new Vector3(x + half, sill, 0), new Vector3(x + half + 0.2f, head, 0.15f));
        mesh.Panel(palette.Pane, f.At(x - half, sill, 0.04f), f.At(x + half, sill, 0.04f), f.At(x + half, head, 0.04f), f.At(x - half, head, 0.04f), default, (x * 10) + sill);
        const int Steps = 6;
        for (int i = 0; i < Steps; i++)
        {
            (float s0, float c0) = MathF.SinCos(MathF.PI * i / Steps);
            (float s1, float c1) = MathF.SinCos(MathF.PI * (i + 1) / Steps);
            Vector3 a = f.At(x + (half * c0), head + (half * s0), 0.04f), b = f.At(x + (half * c1), head + (half * s1), 0.04f), o = f.At(x, head, 0.04f);
            mesh.Panel(palette.Pane, o, a, b, b, default, (x * 10) + sill);
            float outer = half + 0.22f;
            mesh.Panel(
                stone, a + (f.Out * 0.1f), f.At(x + (outer * c0), head + (outer * s0), 0.14f), f.At(x + (outer * c1), head + (outer * s1), 0.14f), b + (f.Out * 0.1f));
        }
    }

    private static Mesh Spire(float radius, float height, int sides) =>
        Shapes.Lathe([new(radius, 0), new(radius * 0.82f, height * 0.1f), new(0.02f, height), new(0, height)], sides).ToMesh(0.3f);
}
