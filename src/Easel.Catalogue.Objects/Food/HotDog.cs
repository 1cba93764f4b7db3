using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A sausage in a split bun under a zigzag of mustard.</summary>
internal sealed class HotDog : CatalogueEntry<HotDog.Parameters>
{
    /// <param name="Length">Of the bun, 0.14 to 0.155 m.</param>
    /// <param name="Overhang">How far the sausage reaches beyond it, 0.008 to 0.016 m.</param>
    /// <param name="Sausage">Radius, 0.0125 to 0.0145 m.</param>
    /// <param name="Waves">Of the mustard, 7 to 10.</param>
    /// <param name="Lettuce">Whether a leaf lies under the sausage.</param>
    /// <param name="Ketchup">Whether a line of ketchup runs along.</param>
    /// <param name="Bun">Colour of the bun.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Length, float Overhang, float Sausage, int Waves, bool Lettuce, bool Ketchup, LinearRgb Bun, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hot-dog",
        Names = ["hot dog", "hotdog"],
        Words = ["plain"],
        Family = "food",
        Size = new Vector3(0.17f, 0.055f, 0.065f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.66f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.142f, 0.152f),
        stream.Child("over").Range(0.009f, 0.015f),
        stream.Child("sausage").Range(0.0128f, 0.0142f),
        wishes.Words.Contains("plain") ? 0 : stream.Child("waves").Range(7, 10),
        stream.Child("lettuce").Chance(0.4f),
        stream.Child("ketchup").Chance(0.4f),
        wishes.ColorOr(LinearRgb.FromHex("#c98a3d")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material bun = Presets.ByName(p.Material, p.Dye, "bun") ?? FoodMaterials.Baked(p.Bun, "bun"), crumb = FoodMaterials.Crumb(LinearRgb.FromHex("#f6e3bb"));
        float half = p.Length / 2, seat = 0.028f;

        // Two halves that lean outwards from the split, joined below: a section swept along the roll, thinner at its ends.
        var girth = new Curve((0, 0.02f), (0.03f, 0.42f), (0.1f, 0.78f), (0.25f, 0.97f), (0.5f, 1), (0.75f, 0.97f), (0.9f, 0.78f), (0.97f, 0.42f), (1, 0.02f));
        List<Vector3> path = [.. Enumerable.Range(0, 65).Select(i => i / 64f).Select(t => new Vector3(-half + (p.Length * (0.5f - (0.5f * MathF.Cos(MathF.PI * t)))), 0.024f, 0.0022f * MathF.Sin(MathF.PI * t)))];
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector2> section = Splines.CatmullRom2D([new(0.002f, -0.022f), new(0.016f, -0.0235f), new(0.0275f, -0.014f), new(0.031f, 0.002f), new(0.028f, 0.015f), new(0.0215f, 0.0205f), new(0.0165f, 0.0165f), new(0.0125f, 0.004f), new(0.006f, -0.006f), new(0.001f, -0.009f)], 8, closed: true);
            PolyMesh roll = Shapes.Sweep(path, section, t => new Vector2(girth.At(t)), up: Vector3.UnitY);
            PolyMesh shape = roll.Paint((q, n) =>
            {
                // Brown above and outside, pale below and in the split.
                float top = Noise.SmoothStep(0.016f, 0.036f, q.Y), inner = Noise.SmoothStep(0.006f, 0.03f, q.Y) * Noise.SmoothStep(0.35f, -0.25f, n.Z);
                LinearRgb shade = LinearRgb.Lerp(new LinearRgb(1.32f, 1.5f, 1.75f), new LinearRgb(0.92f, 0.82f, 0.72f), top);
                return LinearRgb.Lerp(shade, new LinearRgb(1.55f, 2f, 2.9f), inner);
            });
            model.Add(side > 0 ? shape : shape.MirrorZ(), bun, 1.3f);
        }

        model.Add(Shapes.Capsule(new(-half * 0.72f, 0.014f, 0), new(half * 0.72f, 0.014f, 0), 0.0095f, 28), crumb, 1.2f);
        if (p.Lettuce)
        {
            AddLettuce(model, half, seat);
        }

        // The sausage bends a little and has dark marks of the grill.
        Material meat = new() { Name = "sausage", BaseColor = LinearRgb.FromHex("#a8482a"), Roughness = 0.3f, Coat = 0.5f, CoatRoughness = 0.15f, Pattern = new BakedCrust(0.5f) };
        float reach = half + p.Overhang;
        List<Vector3> core = [.. Enumerable.Range(0, 81).Select(i => i / 80f).Select(t => new Vector3(-reach * MathF.Cos(MathF.PI * t), seat + 0.0055f + (0.004f * MathF.Pow((2 * t) - 1, 2)), 0))];
        PolyMesh sausage = Shapes.Tube(core, t => p.Sausage * MathF.Pow(MathF.Max(0.0004f, 1 - MathF.Pow(MathF.Abs((2 * t) - 1), 12)), 0.5f), 40);
        model.Add(sausage.Paint((q, _) => LinearRgb.Gray(1 - (0.5f * MathF.Exp(-MathF.Pow(((q.X * 60) + (q.Y * 20)) - MathF.Round((q.X * 60) + (q.Y * 20)), 2) * 60) * Noise.SmoothStep(seat, seat + 0.012f, q.Y)))), meat, 1.3f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.0022f, 0.0019f, 0.0019f), 16).Move(side * (reach + 0.0004f), core[0].Y, 0), meat, 1.2f);
        }

        float crown = seat + 0.0055f + p.Sausage;
        if (p.Waves > 0)
        {
            List<Vector3> zigzag = [.. Enumerable.Range(0, 241).Select(i => i / 240f).Select(t =>
            {
                float z = 0.0082f * MathF.Sin(p.Waves * MathF.Tau * t);
                return new Vector3((t - 0.5f) * p.Length * 0.98f, crown + 0.0006f + (0.0012f * MathF.Pow((2 * t) - 1, 2)) - (p.Sausage - MathF.Sqrt(MathF.Max(0, (p.Sausage * p.Sausage) - (z * z)))), z);
            })];
            model.Add(Shapes.Tube(zigzag, t => 0.0026f * MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * t)), 0.15f), 14), FoodMaterials.Glossy(LinearRgb.FromHex("#e8ac12"), "mustard"), 1.2f);
        }

        if (p.Ketchup)
        {
            List<Vector3> line = [.. Enumerable.Range(0, 81).Select(i => i / 80f).Select(t => new Vector3((t - 0.5f) * p.Length * 0.94f, crown - 0.0042f, 0.0105f + (0.0012f * MathF.Sin(t * 40))))];
            model.Add(Shapes.Tube(line, t => 0.0024f * MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * t)), 0.15f), 14), FoodMaterials.Glossy(LinearRgb.FromHex("#b8150f"), "ketchup"), 1.2f);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddLettuce(ModelBuilder model, float half, float seat)
    {
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh leaf = Shapes.Grid(90, 8, (u, v) =>
            {
                float x = (u - 0.5f) * 1.9f * half, ruffle = 0.0032f * v * MathF.Sin((u * 52) + side);
                return new Vector3(x, seat + 0.004f + (0.013f * v) + (0.5f * ruffle), side * (0.011f + (0.0085f * v) + ruffle));
            }).Solidify(0.0005f);
            model.Add(leaf, FoodMaterials.Leaf(LinearRgb.FromHex("#6fa53a"), "lettuce"), 1.2f);
        }
    }
}
