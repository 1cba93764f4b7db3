using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A sandwich of sliced bread cut into two triangles, the cut faces to the front.</summary>
internal sealed class Sandwich : CatalogueEntry<Sandwich.Parameters>
{
    /// <param name="Side">Of the slices, 0.105 to 0.118 m.</param>
    /// <param name="Slice">Thickness of a slice, 0.013 to 0.016 m.</param>
    /// <param name="Toast">How brown the slices are, 0 to 0.7.</param>
    /// <param name="Ham">Whether it has ham.</param>
    /// <param name="Cheese">Whether it has cheese.</param>
    /// <param name="Tomato">Whether it has tomato.</param>
    /// <param name="Grain">Whether the bread is of whole grain.</param>
    /// <param name="Bread">Colour asked for, or null.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Side, float Slice, float Toast, bool Ham, bool Cheese, bool Tomato, bool Grain, LinearRgb? Bread, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sandwich",
        Names = ["sandwich", "club sandwich", "ham sandwich", "cheese sandwich"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("sandwich", "sandwiches").Add("club sandwich", "club sandwiches"),
        Words = ["ham", "cheese", "toasted"],
        Family = "food",
        Size = new Vector3(0.2f, 0.065f, 0.14f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.32f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("side").Range(0.108f, 0.116f),
        stream.Child("slice").Range(0.0135f, 0.0155f),
        wishes.Words.Contains("toasted") ? 0.6f : stream.Child("toast").Range(0, 0.25f),
        !wishes.Words.Contains("cheese") && stream.Child("ham").Chance(0.8f),
        wishes.Words.Contains("cheese") || stream.Child("cheese").Chance(0.85f),
        stream.Child("tomato").Chance(0.85f),
        stream.Child("grain").Chance(0.35f),
        wishes.Colors.IsEmpty ? null : wishes.Colors[0],
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Model half = Half(p, 1), other = Half(p, 2);

        // One half lies, the other leans on it.
        model.Add(half, Matrix4x4.CreateRotationY(0.12f) * Matrix4x4.CreateTranslation(-0.036f, 0, 0.012f));
        model.Add(other, Matrix4x4.CreateRotationY(-0.42f) * Matrix4x4.CreateTranslation(0.062f, 0, -0.012f));
        return model.Build(ground: true, center: true);
    }

    // A right triangle whose long side, the cut, faces +Z.
    private static Model Half(Parameters p, uint seed)
    {
        var model = new ModelBuilder();
        LinearRgb white = p.Grain ? LinearRgb.FromHex("#c9a06a") : LinearRgb.FromHex("#f5e6c6"), face = LinearRgb.Lerp(p.Bread ?? white, LinearRgb.FromHex("#b06a2a"), p.Bread is null ? p.Toast : 0);
        Material crumb = Presets.ByName(p.Material, p.Dye, "bread") ?? FoodMaterials.Crumb(p.Bread ?? white, "bread", 0.0036f), top = crumb with { Name = "bread", BaseColor = p.Material is null ? face : crumb.BaseColor }, crust = FoodMaterials.Baked(p.Bread is { } dye ? dye * 0.8f : LinearRgb.FromHex(p.Grain ? "#6f3f1c" : "#a3622a"), "crust");
        float s = p.Side * 1.414f / 2, y = 0;
        List<Vector2> Triangle(float grow, float corner) => Outlines.Round([new(-s - grow, -grow * 0.2f), new(s + grow, -grow * 0.2f), new(0, s + grow)], [corner * 0.5f, corner * 0.5f, corner * 2], 6);
        void Bread()
        {
            model.Add(Shapes.Slab(Triangle(0, 0.006f), p.Slice, 0.0018f, 3).Move(0, y, 0), top, 0.8f);

            // Crust on the two short sides.
            List<Vector2> outer = Triangle(0.0008f, 0.006f);
            int n = outer.Count;
            List<Vector3> rim = [.. Enumerable.Range(0, n).Select(i => outer[i]).Where(q => q.Y > 0.0012f).OrderByDescending(q => MathF.Atan2(q.Y, q.X) * -1).Select(q => new Vector3(q.X, y + (p.Slice / 2), -q.Y))];
            model.Add(Shapes.Sweep(rim, Outlines.Rectangle(0.0026f, p.Slice * 0.98f, 0.0011f, 3), up: Vector3.UnitY), crust, 0.9f);
            y += p.Slice;
        }

        Bread();
        if (p.Cheese)
        {
            model.Add(Shapes.Slab(Triangle(0.003f, 0.002f), 0.0032f, 0.0009f, 2).Warp(q => q with { Y = q.Y - (0.0016f * Noise.SmoothStep(s * 0.7f, s, MathF.Abs(q.X))) }).Move(0, y, 0), FoodMaterials.Cream(LinearRgb.FromHex("#f0b429"), "cheese") with { Coat = 0.25f }, 0.8f);
            y += 0.0032f;
        }

        if (p.Tomato)
        {
            Material flesh = FoodMaterials.Flesh(LinearRgb.FromHex("#c8301c"), "tomato"), skin = FoodMaterials.Flesh(LinearRgb.FromHex("#a81a10"), "tomato.skin");
            foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(-0.042f, -0.012f), (0.002f, -0.016f), (0.044f, -0.012f)])
            {
                // The cut goes through the slices.
                PolyMesh disc = Shapes.Cylinder(0.025f, 0.0048f, 0.0012f, 48);
                PolyMesh ring = Shapes.Torus(0.0249f, 0.0009f, 48, 10, 0.0022f).Move(0, 0.0024f, 0);
                PolyMesh Placed(PolyMesh m)
                {
                    PolyMesh moved = m.RotateX(0.05f).Move(x, y, z);
                    return moved.Warp(q => q with { Z = MathF.Min(q.Z, 0.0022f) });
                }

                model.Add(Placed(disc), flesh, 0.8f).Add(Placed(ring), skin, 1f);
            }

            y += 0.0056f;
        }

        if (p.Ham)
        {
            for (int i = 0; i < 2; i++)
            {
                float phase = (i * 1.7f) + seed, lift = y + (i * 0.0032f);
                PolyMesh sheet = Shapes.Grid(70, 24, (u, v) =>
                {
                    float x = (u - 0.5f) * 2.08f * s, depth = (s - MathF.Abs(x)) * 1.02f, z = 0.0035f + (0.0016f * MathF.Sin((x * 150) + phase)) - (v * MathF.Max(0.003f, depth));
                    return new Vector3(x * 0.97f, lift + (0.0018f * MathF.Sin((x * 190) + phase + (z * 60))) + (0.0006f * MathF.Sin(z * 300)), z);
                }).Solidify(0.0021f);
                model.Add(sheet, FoodMaterials.Flesh(LinearRgb.FromHex("#e0938a"), "ham"), 1.1f);
            }

            y += 0.0078f;
        }

        // Lettuce ruffles out of the cut.
        for (int i = 0; i < 2; i++)
        {
            float phase = (i * 2.3f) + (seed * 1.3f), lift = y;
            PolyMesh leaf = Shapes.Grid(140, 14, (u, v) =>
            {
                float x = (u - 0.5f) * 2.06f * s, edge = 1 - v, ruffle = edge * edge;
                return new Vector3(x * (0.98f - (0.3f * v)), lift + 0.0012f + (i * 0.0024f) + (0.0034f * ruffle * MathF.Sin((x * 240) + phase)) + (0.0014f * MathF.Sin((x * 90) + phase)), 0.0062f + (0.0022f * MathF.Sin((x * 130) + phase)) - (v * 0.03f));
            }).Solidify(0.0005f);
            model.Add(leaf, FoodMaterials.Leaf(LinearRgb.FromHex(i == 0 ? "#7db440" : "#5c9a34"), "lettuce"), 1.2f);
        }

        model.Add(Shapes.Slab(Triangle(-0.004f, 0.004f), 0.005f, 0.001f).Move(0, y - 0.001f, 0), FoodMaterials.Leaf(LinearRgb.FromHex("#6aa53a"), "lettuce"), 0.9f);
        y += 0.0048f;
        Bread();
        return model.Build();
    }
}
