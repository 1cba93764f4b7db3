using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A watermelon: a whole one with a wedge cut out before it, or a slice.</summary>
internal sealed class Watermelon : CatalogueEntry<Watermelon.Parameters>
{
    /// <param name="Slice">A slice alone.</param>
    /// <param name="Radius">Of the fruit, 0.105 to 0.12 m.</param>
    /// <param name="Ratio">Length over width, 1.08 to 1.3.</param>
    /// <param name="Stripes">Dark stripes around, 9 to 12.</param>
    /// <param name="Pips">In a cut face, 14 to 22.</param>
    /// <param name="Thick">Of a slice, 0.022 to 0.03 m.</param>
    /// <param name="Rind">Colour of the rind.</param>
    /// <param name="Flesh">Colour of the flesh.</param>
    /// <param name="Seed">Of stripes and pips.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Slice, float Radius, float Ratio, int Stripes, int Pips, float Thick, LinearRgb Rind, LinearRgb Flesh, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "watermelon",
        Names = ["watermelon", "slice of watermelon", "watermelon slice", "piece of watermelon"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("slice of watermelon", "slices of watermelon").Add("piece of watermelon", "pieces of watermelon"),
        Words = ["slice", "piece", "whole"],
        Family = "food",
        Size = new Vector3(0.27f, 0.23f, 0.25f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.22f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool slice = wishes.Words.Overlaps(["slice", "piece"]);
        return new Parameters(
            slice,
            stream.Child("radius").Range(0.106f, 0.118f),
            stream.Child("ratio").Range(1.1f, 1.26f),
            stream.Child("stripes").Range(9, 12),
            stream.Child("pips").Range(15, 21),
            stream.Child("thick").Range(0.023f, 0.029f),
            slice || wishes.Colors.IsEmpty ? LinearRgb.FromHex("#5d8f3a") : wishes.Colors[0],
            slice ? wishes.ColorOr(LinearRgb.FromHex("#e0262c")) : LinearRgb.FromHex("#e0262c"),
            stream.Child("grown").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material rind = Presets.ByName(p.Material, p.Dye, "rind") ?? new Material { Name = "rind", BaseColor = p.Rind, Roughness = 0.34f, Coat = 0.4f, CoatRoughness = 0.18f, Pattern = new MelonRind(p.Radius, p.Stripes) };
        if (p.Slice)
        {
            AddSlice(model, p, rind, m => m.RotateX(-0.16f));
            return model.Build(ground: true, center: true);
        }

        // It lies along X; its stripes run from end to end.
        PolyMesh body = Shapes.Sphere(p.Radius, 180).RotateZ(MathF.PI / 2).Warp(q =>
        {
            float lump = 1 + (0.012f * Noise.Fbm(q * 9, 2, p.Seed));
            return new Vector3(q.X * p.Ratio, q.Y, q.Z) * lump;
        });
        model.Add(body, rind, 1.4f);
        Vector3 end = new(-p.Radius * p.Ratio, 0.004f, 0);
        model.Add(Shapes.Tube(Splines.CatmullRom([end + new Vector3(0.003f, 0, 0), end + new Vector3(-0.009f, 0.003f, 0), end + new Vector3(-0.015f, 0.012f, 0.004f)], 6), t => 0.0042f - (0.0016f * t), 14), Presets.Matte(LinearRgb.FromHex("#7a7a44"), "stem"));
        Model fruit = model.Build(ground: true);
        var group = new ModelBuilder();
        group.Add(fruit, Matrix4x4.CreateRotationY(0.3f) * Matrix4x4.CreateTranslation(0, 0, -0.05f));
        var wedge = new ModelBuilder();
        AddSlice(wedge, p, rind, m => m.RotateX(-0.22f));
        group.Add(wedge.Build(ground: true, center: true), Matrix4x4.CreateScale(0.92f) * Matrix4x4.CreateRotationY(-0.18f) * Matrix4x4.CreateTranslation(0.035f, 0, p.Radius + 0.012f));
        return group.Build(ground: true, center: true);
    }

    // A half disc standing on its rind, its flat face to the front: rind, pale rim, flesh with pips.
    private static void AddSlice(ModelBuilder model, Parameters p, Material rind, Func<PolyMesh, PolyMesh> place)
    {
        float r = p.Radius, thick = p.Thick, low = 0.17f * MathF.PI;

        // A sector that opens upwards.
        List<Vector2> Sector(float radius) => Outlines.Round([.. Enumerable.Range(0, 49).Select(i => float.Lerp(MathF.PI + low, MathF.Tau - low, i / 48f)).Select(a => new Vector2(radius * MathF.Cos(a), radius * MathF.Sin(a))), new(0, radius * 0.06f)], [0.0015f], 2);
        Material Face(LinearRgb color, string name) => p.Material is null ? FoodMaterials.Flesh(color, name) : Presets.ByName(p.Material, p.Dye, name)!;
        model.Add(place(Shapes.Extrude(Sector(r), thick, 0.002f, 3).Rest(q => new Vector3(q.Z, q.Y, q.X))), rind, 0.6f);
        model.Add(place(Shapes.Extrude(Sector(r * 0.965f), thick + 0.0012f, 0.0006f).Move(0, 0.0006f, 0)), Face(LinearRgb.FromHex("#dfe8b4"), "pale"), 0.8f);
        model.Add(place(Shapes.Extrude(Sector(r * 0.885f), thick + 0.0024f, 0.0008f).Move(0, 0.0022f, 0).Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.12f, 2.4f, 2.1f), Noise.SmoothStep(0.72f * r, 0.89f * r, q.Length())))), Face(p.Flesh, "flesh") with { Pattern = new Layers(new Imperfections(1.4f, 0.012f), new Pores(0.0016f, 0.3f, 0.16f)) }, 0.8f);
        Material pip = new() { Name = "pips", BaseColor = LinearRgb.FromHex("#1c1310"), Roughness = 0.25f, Coat = 0.5f };
        for (int i = 0; i < p.Pips; i++)
        {
            // In two arcs, pointing to the middle.
            RandomStream own = new RandomStream(p.Seed).Child(i);
            bool outer = i % 5 < 3;
            float at = float.Lerp(MathF.PI + low + 0.14f, MathF.Tau - low - 0.14f, ((i / 5 * (outer ? 3 : 2)) + (i % 5) - (outer ? 0 : 3) + own.Range(0.25f, 0.75f)) / MathF.Ceiling(p.Pips * (outer ? 0.6f : 0.4f)));
            float reach = r * (outer ? own.Range(0.64f, 0.74f) : own.Range(0.38f, 0.5f));
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                PolyMesh seed = Shapes.Ellipsoid(new Vector3(0.0022f, 0.0036f, 0.0009f), 20).RotateZ(at + (MathF.PI / 2) + own.Range(-0.3f, 0.3f)).Move(reach * MathF.Cos(at), (reach * MathF.Sin(at)) + 0.002f, side * ((thick / 2) + 0.0011f));
                model.Add(place(seed), pip, 1.3f);
            }
        }
    }
}
