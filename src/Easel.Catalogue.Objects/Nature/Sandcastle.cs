using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A sandcastle: towers turned out of pails, a keep, walls with battlements, shells and a flag.</summary>
internal sealed class Sandcastle : CatalogueEntry<Sandcastle.Parameters>
{
    /// <param name="Size">0.55 to 0.7 m.</param>
    /// <param name="Towers">At the corners, 4.</param>
    /// <param name="Keep">Height of the keep over the size, 0.5 to 0.65.</param>
    /// <param name="Merlons">Of a tower, 7 to 9.</param>
    /// <param name="Color">Of the sand.</param>
    /// <param name="Flag">Of the flag.</param>
    /// <param name="Seed">Of the grains.</param>
    public sealed record Parameters(float Size, int Towers, float Keep, int Merlons, LinearRgb Color, LinearRgb Flag, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sandcastle",
        Names = ["sandcastle", "sand castle"],
        Parts = ["flag"],
        Family = "nature",
        Size = new Vector3(0.72f, 0.58f, 0.72f),
        Habitats = ["ocean-beach", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("size").Range(0.58f, 0.66f), 4, stream.Child("keep").Range(0.56f, 0.64f), stream.Child("merlons").Range(7, 8), wishes.ColorOr(LinearRgb.FromHex("#d8b478")),
        wishes.PartColorOr("flag", LinearRgb.FromHex(stream.Child("flag").Pick("#d8262e", "#1f7fc8", "#e8a81c"))), stream.Child("grain").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float s = p.Size, half = 0.34f * s;
        Material sand = new() { Name = "body", BaseColor = p.Color, Roughness = 0.95f, Specular = 0.02f, Pattern = new Easel.Scenes.Materials.Patterns.StoneNoise(new LinearRgb(0.82f, 0.8f, 0.78f), 0.012f, 0.5f) }, hole = new() { Name = "openings", BaseColor = p.Color * 0.28f, Roughness = 1, Specular = 0 };
        PolyMesh Rough(PolyMesh mesh) => mesh.Displace((q, _) => 0.006f * s * Noise.Fbm(q / s * 26, 3, p.Seed));
        model.Add(Rough(Shapes.Lathe([new(0, 0), new(0.58f * s, 0), new(0.52f * s, 0.035f * s), new(0.4f * s, 0.06f * s), new(0, 0.065f * s)], 120)), sand, 1.2f);
        void Tower(float x, float z, float radius, float height, float foot)
        {
            model.Add(Rough(Shapes.Lathe(Outlines.Round([new(0, 0), new(radius, 0), new(radius * 0.86f, height), new(radius * 1.02f, height + (0.02f * s)), new(radius * 1.02f, height + (0.045f * s)), new(0, height + (0.045f * s))], 0.006f * s, 3, closed: false), 72)).Move(x, foot, z), sand, 1);
            for (int i = 0; i < p.Merlons; i++)
            {
                float a = MathF.Tau * i / p.Merlons;
                model.Add(Rough(Shapes.Box(radius * 0.42f, 0.045f * s, radius * 0.3f, 0.005f * s, 3)).RotateY(a).Move(x + (radius * 0.86f * MathF.Sin(a)), foot + height + (0.04f * s), z + (radius * 0.86f * MathF.Cos(a))), sand, 0.9f);
            }

            model.Add(Shapes.Ellipsoid(new Vector3(0.16f * radius, 0.3f * radius, 0.06f), 20).Move(x, foot + (0.62f * height), z + (radius * 0.92f) - 0.05f), hole, 1.4f);
        }

        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float z in (ReadOnlySpan<float>)[-1, 1])
            {
                Tower(x * half, z * half, 0.105f * s, 0.29f * s, 0.04f * s);
            }

            // Walls with battlements.
            foreach (bool turned in (ReadOnlySpan<bool>)[false, true])
            {
                PolyMesh wall = Rough(Shapes.Box(2 * half, 0.2f * s, 0.085f * s, 0.01f * s, 3));
                for (int i = -2; i <= 2; i++)
                {
                    wall.Join(Rough(Shapes.Box(0.06f * s, 0.045f * s, 0.085f * s, 0.006f * s, 3)).Move(i * 0.095f * s, 0.2f * s, 0));
                }

                wall.Move(0, 0.04f * s, x * half);
                model.Add(turned ? wall.RotateY(MathF.PI / 2) : wall, sand, 0.9f);
            }
        }

        Tower(0, -0.02f * s, 0.15f * s, p.Keep * s * 0.62f, 0.05f * s);
        Tower(0, -0.02f * s, 0.095f * s, p.Keep * s * 0.3f, (0.09f + (p.Keep * 0.62f)) * s);
        model.Add(Shapes.Extrude([new(-0.05f * s, 0), new(0.05f * s, 0), .. Enumerable.Range(0, 13).Select(i => MathF.PI * i / 12).Select(a => new Vector2(0.05f * s * MathF.Cos(a), (0.075f * s) + (0.05f * s * MathF.Sin(a))))], 0.012f * s).Move(0, 0.045f * s, half + (0.043f * s)), hole, 0.8f);

        float top = (0.13f + (p.Keep * 0.92f)) * s;
        model.Add(Shapes.Rod(new Vector3(0, top, -0.02f * s), new Vector3(0, top + (0.2f * s), -0.02f * s), 0.006f * s, sides: 12), Presets.Wood("birch", Vector3.UnitY, "pole"));
        model.Add(Shapes.Grid(20, 8, (u, v) => new Vector3(u * 0.15f * s, top + (0.195f * s) - (v * 0.085f * s * (1 - u)) - (0.042f * s * u), (-0.02f * s) + (0.012f * s * MathF.Sin(u * 6)))).Solidify(0.003f * s), Presets.Fabric(p.Flag, 1500, "flag"), 1);
        Material shell = new() { Name = "shells", BaseColor = LinearRgb.FromHex("#f4ddd0"), Roughness = 0.35f, Coat = 0.4f };
        for (int i = 0; i < 9; i++)
        {
            float a = -1.1f + (0.28f * i);
            model.Add(Shapes.Ellipsoid(new Vector3(0.024f, 0.012f, 0.02f) * s, 20).Displace((q, _) => 0.002f * s * MathF.Sin(MathF.Atan2(q.X, q.Z) * 9)).Move(0.5f * s * MathF.Sin(a + 0.3f), 0.05f * s, 0.5f * s * MathF.Cos(a + 0.3f)), shell, 1.4f);
        }

        return model.Build(ground: true);
    }
}
