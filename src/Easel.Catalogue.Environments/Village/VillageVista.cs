using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Village;

/// <summary>What closes the view of a lane: a tower over the roofs and the land behind it.</summary>
internal static class VillageVista
{
    /// <summary>Builds it.</summary>
    /// <param name="scenery">Receives it.</param>
    /// <param name="kind">The village.</param>
    /// <param name="palette">Materials.</param>
    /// <param name="end">Where the lane ends (x, z), metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Build(Scenery scenery, VillageKind kind, VillagePalette palette, Vector2 end, RandomStream stream)
    {
        var mesh = new WallMesh();
        Vector3 foot = new(end.X * 0.55f, 0, end.Y - 6);
        var front = new WallFrame(foot, Vector3.UnitX, Vector3.UnitZ);
        switch (kind.End)
        {
            case VillageEnd.BellTower:
                Tower(mesh, palette, front, palette.Stone, 2.3f, 17, palette.Roof, 2.2f);
                Hills(scenery, stream, 46, new Vector3(0.1f, 0.13f, 0.045f));
                break;
            case VillageEnd.BlueDome:
                Chapel(mesh, palette, front);
                Sea(scenery, stream);
                break;
            case VillageEnd.Peaks:
                Tower(mesh, palette, front, palette.Walls[0], 2, 13, palette.Roof, 10);
                Peaks(scenery, stream);
                break;
            default:
                Hills(scenery, stream, 34, new Vector3(0.045f, 0.075f, 0.03f));
                if (!scenery.Request.Forbidden.Contains("pagoda"))
                {
                    Model pagoda = new Pagoda().Build(new BuildRequest(stream.Child("pagoda"), Wishes.None, scenery.View.PixelSize(60)));
                    scenery.Add(pagoda, Matrix4x4.CreateScale(20 / pagoda.Bounds.Size.Y) * Matrix4x4.CreateTranslation(foot + new Vector3(0, 0, -4)), 3);
                }

                break;
        }

        if (kind.End != VillageEnd.Pagoda)
        {
            scenery.Add(mesh.ToModel(), Matrix4x4.Identity);
        }
    }

    /// <summary>A square tower with a belfry and a pyramid or a spire.</summary>
    private static void Tower(WallMesh mesh, VillagePalette palette, WallFrame f, Material wall, float half, float top, Material cover, float spire)
    {
        mesh.Box(wall, f, new Vector3(-half, 0, -half), new Vector3(half, top, half));
        foreach (float y in (ReadOnlySpan<float>)[0.55f * top, top - 4.2f, top])
        {
            mesh.Box(palette.Street.Trims[1], f, new Vector3(-half - 0.18f, y - 0.2f, -half - 0.18f), new Vector3(half + 0.18f, y + 0.12f, half + 0.18f));
        }

        for (int i = 0; i < 2; i++)
        {
            float x = i == 0 ? -0.42f * half : 0.42f * half;
            Arch(mesh, palette, f.Moved(x, top - 3.7f, half), 0.28f * half, 2);
        }

        Arch(mesh, palette, f.Moved(0, (0.55f * top) - 3, half), 0.22f * half, 1.6f);
        mesh.Add(palette.Street.ClockFace, Shapes.Cylinder(0.8f, 0.08f, 0, 32).ToMesh(0.7f), Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateTranslation(f.At(0, top - 5.6f, half)));
        float reach = half + 0.25f;
        Vector3 peak = f.At(0, top + spire, 0), a = f.At(-reach, top + 0.1f, reach), b = f.At(reach, top + 0.1f, reach), c = f.At(reach, top + 0.1f, -reach), d = f.At(-reach, top + 0.1f, -reach);
        mesh.Panel(cover, a, b, peak, peak);
        mesh.Panel(cover, b, c, peak, peak);
        mesh.Panel(cover, d, a, peak, peak);
        mesh.Panel(cover, c, d, peak, peak);
        mesh.Box(palette.Street.Iron, f, new Vector3(-0.04f, top + spire - 0.1f, -0.04f), new Vector3(0.04f, top + spire + 1.3f, 0.04f));
        mesh.Box(palette.Street.Iron, f, new Vector3(-0.35f, top + spire + 0.7f, -0.04f), new Vector3(0.35f, top + spire + 0.8f, 0.04f));
    }

    /// <summary>A dark opening with a round head.</summary>
    private static void Arch(WallMesh mesh, VillagePalette palette, WallFrame f, float half, float high)
    {
        mesh.Panel(palette.Street.Cover, f.At(-half, 0, 0.02f), f.At(half, 0, 0.02f), f.At(half, high, 0.02f), f.At(-half, high, 0.02f));
        for (int i = 0; i < 8; i++)
        {
            (float s0, float c0) = MathF.SinCos(MathF.PI * i / 8);
            (float s1, float c1) = MathF.SinCos(MathF.PI * (i + 1) / 8);
            Vector3 b = f.At(half * c1, high + (half * s1), 0.02f);
            mesh.Panel(palette.Street.Cover, f.At(0, high, 0.02f), f.At(half * c0, high + (half * s0), 0.02f), b, b);
        }
    }

    private static void Chapel(WallMesh mesh, VillagePalette palette, WallFrame f)
    {
        Material wall = palette.Walls[0];
        mesh.Box(wall, f, new Vector3(-3.4f, 0, -6), new Vector3(3.4f, 6, 0));
        mesh.Add(wall, Shapes.Cylinder(2.7f, 2.4f, 0.1f, 40).ToMesh(0.7f), Matrix4x4.CreateTranslation(f.At(0, 6, -3)));
        mesh.Add(palette.DomeBlue, Shapes.Lathe([.. Enumerable.Range(0, 17).Select(i => new Vector2(2.75f * MathF.Cos(i * MathF.PI / 32), 2.9f * MathF.Sin(i * MathF.PI / 32)))], 48).ToMesh(1), Matrix4x4.CreateTranslation(f.At(0, 8.3f, -3)));
        mesh.Box(wall, f, new Vector3(-0.12f, 11, -3.12f), new Vector3(0.12f, 12.6f, -2.88f));
        mesh.Box(wall, f, new Vector3(-0.5f, 11.9f, -3.12f), new Vector3(0.5f, 12.15f, -2.88f));
        Arch(mesh, palette, f.Moved(0, 2.6f, 0), 0.5f, 1.4f);
        mesh.Box(palette.Paints[0], f, new Vector3(-0.75f, 0, 0), new Vector3(0.75f, 2.3f, 0.06f));

        // A wall of bells beside it.
        WallFrame bells = f.Moved(4.6f, 0, -0.5f);
        mesh.Box(wall, bells, new Vector3(-1.1f, 0, -0.5f), new Vector3(1.1f, 8.6f, 0));
        Arch(mesh, palette, bells.Moved(-0.45f, 6.2f, 0), 0.3f, 1.1f);
        Arch(mesh, palette, bells.Moved(0.45f, 6.2f, 0), 0.3f, 1.1f);
        mesh.Box(wall, bells, new Vector3(-0.5f, 8.6f, -0.5f), new Vector3(0.5f, 9.7f, 0));
    }

    private static void Sea(Scenery scenery, RandomStream stream)
    {
        // The village lies high over a still blue sea with an island in it.
        var model = new ModelBuilder();
        model.Add(Shapes.Box(9000, 1, 8800, 0).Move(0, -24, -4500), new Material { Name = "sea", BaseColor = LinearRgb.FromHex("#1d5f8e"), Roughness = 0.24f, Specular = 0.02f, Kind = FrameMaterialKind.Water });
        scenery.Add(model.Build(), Matrix4x4.Identity);
        uint seed = stream.Child("island").Seed;
        PolarTerrain ring = new(scenery.Fan.Eye, scenery.Fan.Ahead, MathF.Min(1.4f, scenery.Fan.Half + 0.2f), 1500, 4200, 40, 200);
        scenery.Add(
            new Model([new Part(ring.Build((x, z) => -60 + (250 * MathF.Exp(-(((x - 420) * (x - 420)) + ((z + 2600) * (z + 2600))) / 620_000) * (0.7f + Noise.Fbm(new Vector3(x, 0, z) / 420, 4, seed)))), Presets.Stone(LinearRgb.FromHex("#a08d78"), "island"))]),
            Matrix4x4.Identity);
    }

    private static void Hills(Scenery scenery, RandomStream stream, float top, Vector3 green)
    {
        uint seed = stream.Child("hills").Seed;
        float Height(float x, float z)
        {
            float away = MathF.Sqrt((x * x) + (z * z)), near = Noise.SmoothStep(70, 260, away), far = Noise.SmoothStep(500, 1800, away);
            return -3 + (near * top * (0.55f + (0.9f * Noise.Fbm(new Vector3(x, 0, z) / 170, 4, seed)))) + (far * 190 * (0.5f + Noise.Fbm(new Vector3(x, 0, z) / 900, 4, seed + 1)));
        }

        PolarTerrain ring = new(scenery.Fan.Eye, scenery.Fan.Ahead, MathF.Min(1.4f, scenery.Fan.Half + 0.2f), 62, 5200, 110, 160);
        scenery.Add(
            new Model([new Part(ring.Build(Height), new Material
            {
                Name = "hills", BaseColor = LinearRgb.FromVector3(green), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new FieldStripsGround(green, seed),
            })]),
            Matrix4x4.Identity);
        if (scenery.Request.Forbidden.Contains("tree"))
        {
            return;
        }

        // Slender cypresses, or round crowns, stand on the slopes.
        Model[] trees = [.. Enumerable.Range(0, 3).Select(i => TreeModel.Build(Tree.Draw(TreeSpecies.Common, stream.Child("tree").Child(i), Wishes.None), scenery.View.PixelSize(110)))];
        for (int i = 0; i < 150; i++)
        {
            RandomStream own = stream.Child(100 + i);
            Vector2 at = scenery.Fan.At(own.Range(-1.1f, 1.1f), own.Range(85f, 420f));
            bool isSlender = top > 40 && own.Chance(0.55f);
            float high = isSlender ? own.Range(10f, 15f) : own.Range(6f, 10f);
            Model tree = trees[own.Range(0, 2)];
            float scale = high / tree.Bounds.Size.Y;
            scenery.Add(
                tree, Matrix4x4.CreateScale(isSlender ? 0.3f * scale : scale, scale, isSlender ? 0.3f * scale : scale) * Matrix4x4.CreateRotationY(own.Range(0f, 6f)) * Matrix4x4.CreateTranslation(at.X, Height(at.X, at.Y) - 0.3f, at.Y), own.Seed,
                isSlender ? new LinearRgb(0.45f, 0.6f, 0.55f) : new LinearRgb(own.Range(0.7f, 1.1f), 0.95f, 0.8f));
        }

    }

    private static void Peaks(Scenery scenery, RandomStream stream)
    {
        uint seed = stream.Child("peaks").Seed;
        float Height(float x, float z)
        {
            float away = MathF.Sqrt((x * x) + (z * z)), ridge = 1 - MathF.Abs(Noise.Fbm(new Vector3(x, 0, z) / 2100, 4, seed)), crag = 1 - MathF.Abs(Noise.Fbm(new Vector3(x, 0, z) / 420, 4, seed + 5)), foot = Noise.SmoothStep(250, 1500, away), peak = Noise.SmoothStep(1300, 4200, away);
            return -6 + (foot * 210 * (0.6f + (0.7f * Noise.Fbm(new Vector3(x, 0, z) / 480, 4, seed + 2)))) + (peak * ((1150 * ridge * ridge) + (210 * crag * ridge)));
        }

        PolarTerrain ring = new(scenery.Fan.Eye, scenery.Fan.Ahead, MathF.Min(1.4f, scenery.Fan.Half + 0.2f), 62, 6500, 190, 260);
        scenery.Add(
            new Model([new Part(ring.Build(Height), new Material
            {
                Name = "mountain", BaseColor = LinearRgb.FromHex("#6d655c"), Roughness = 0.92f, Specular = 0.02f, Kind = FrameMaterialKind.Ground,
                Pattern = new MountainPattern(880, 330, 1, new Vector3(0.09f, 0.12f, 0.035f), new Vector3(0.022f, 0.04f, 0.022f), seed),
            })]),
            Matrix4x4.Identity);
    }
}
