using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A broom of straw sewn flat, standing on its bristles and leaning a little; or a besom of twigs as witches ride.</summary>
internal sealed class Broom : CatalogueEntry<Broom.Parameters>
{
    /// <param name="Besom">A round bundle of twigs on a crooked stick.</param>
    /// <param name="Height">1.25 to 1.4 m.</param>
    /// <param name="Head">Height of the head, 0.32 to 0.4 m.</param>
    /// <param name="Width">Of the head at its foot, 0.26 to 0.32 m.</param>
    /// <param name="Lean">Of the stick, radians, -0.08 to 0.08.</param>
    /// <param name="Stitches">Rows of cord sewn through the straw, 3 to 4.</param>
    /// <param name="Color">Paint of the stick, or null for wood.</param>
    /// <param name="Straw">Colour of the straw.</param>
    /// <param name="Cord">Colour of the cord.</param>
    /// <param name="Seed">Of the straws.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        bool Besom, float Height, float Head, float Width, float Lean, int Stitches, LinearRgb? Color, LinearRgb Straw, LinearRgb Cord, uint Seed, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "broom",
        Names = ["broom", "broomstick", "besom"],
        Words = ["witch", "old"],
        Parts = ["handle", "bristles"],
        Family = "household",
        Size = new Vector3(0.3f, 1.32f, 0.1f),
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool besom = wishes.Words.Overlaps(["broomstick", "besom", "witch"]);
        LinearRgb? paint = wishes.PartColors.TryGetValue("handle", out LinearRgb handle) ? handle : wishes.Colors.IsEmpty ? null : wishes.Colors[0];
        return new Parameters(
            besom,
            stream.Child("height").Range(1.26f, 1.38f),
            stream.Child("head").Range(0.34f, 0.39f),
            besom ? 0.2f : stream.Child("width").Range(0.28f, 0.32f),
            stream.Child("lean").Range(0.03f, 0.07f),
            stream.Child("stitches").Range(3, 4),
            paint,
            wishes.PartColorOr("bristles", wishes.Colors.IsEmpty || wishes.PartColors.ContainsKey("handle") ? LinearRgb.FromHex(besom ? "#7a5a36" : "#cfa552") : LinearRgb.Lerp(wishes.Colors[0], LinearRgb.FromHex("#cfa552"), 0.25f)),
            paint ?? LinearRgb.FromHex(stream.Child("cord").Pick("#b3322c", "#2f5a8a", "#3f7a4a")),
            stream.Child("straws").Seed,
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material stick = p.Color is { } paint && p.Material is null ? Presets.Lacquer(paint, "handle") : Presets.ByName(p.Material, p.Color, "handle") ?? Presets.Wood(p.Besom ? "walnut" : "pine", Vector3.UnitY, "handle");
        float neck = p.Head;
        float crook = p.Besom ? 0.018f : 0;
        List<Vector3> path = [.. Enumerable.Range(0, 49).Select(i => i / 48f).Select(t => new Vector3((p.Lean * t * p.Height) + (crook * MathF.Sin(t * 9)), float.Lerp(neck * 0.72f, p.Height, t), crook * MathF.Sin((t * 7) + 1)))];
        model.Add(Shapes.Tube(path, t => (p.Besom ? 0.0145f : 0.0125f) * (t > 0.985f ? MathF.Sqrt(MathF.Max(0.02f, 1 - MathF.Pow((t - 0.985f) / 0.015f, 2))) : 1) * (p.Besom ? 1 + (0.08f * MathF.Sin(t * 31)) : 1), 24), stick, 1f);
        Material[] straw = [.. new[] { 1f, 0.78f, 1.16f, 0.9f }.Select((tone, i) => new Material { Name = "bristles" + i, BaseColor = p.Straw * tone, Roughness = 0.7f, Specular = 0.03f, Translucency = 0.05f })];

        // Straws run together at the neck, spread below, are cut level and fray.
        int count = p.Besom ? 380 : 620;
        float Wide(float t) => p.Besom ? float.Lerp(0.026f, 0.5f * p.Width, MathF.Pow(t, 0.9f)) * (1 - (0.22f * Noise.SmoothStep(0.6f, 1, t))) : float.Lerp(0.024f, 0.5f * p.Width, MathF.Pow(t, 0.72f));
        float Deep(float t) => p.Besom ? Wide(t) : float.Lerp(0.023f, 0.04f, MathF.Sin(MathF.PI * MathF.Min(1, t * 0.8f))) - (0.008f * t);
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), reach = MathF.Sqrt(own.Range(0.25f, 1)), x = MathF.Cos(a) * reach, z = MathF.Sin(a) * reach, end = own.Range(p.Besom ? 0.86f : 0.965f, 1);
            float wild = own.Gaussian() * (p.Besom ? 0.03f : 0.008f);
            List<Vector3> line = [.. Enumerable.Range(0, 9).Select(k => k / 8f * end).Select(t => new Vector3((x * Wide(t)) + (wild * t * t), neck * (1 - t), (z * Deep(t)) + (0.4f * wild * t * t)))];
            model.Add(Shapes.Tube(line, p.Besom ? 0.0024f : 0.0021f, 5), straw[i % 4], 1f);
        }

        // Wire or cord around the neck, stitches through the flat head.
        Material cord = Presets.Fabric(p.Besom ? LinearRgb.FromHex("#8a6f4a") : p.Cord, 1200, "cord");
        for (int i = 0; i < 7; i++)
        {
            float t = 0.015f + (0.018f * i);
            model.Add(Shapes.Torus(1, 0.05f, 48, 8).Scale(Wide(t) + 0.003f, 0.0045f / 0.05f, Deep(t) + 0.003f).Move(0, neck * (1 - t), 0), cord, 1.1f);
        }

        for (int row = 0; row < (p.Besom ? 0 : p.Stitches); row++)
        {
            float t = 0.3f + (0.085f * row);
            List<Vector3> ring = [.. Enumerable.Range(0, 120).Select(i => MathF.Tau * i / 120).Select(a => new Vector3(MathF.Cos(a) * (Wide(t) + 0.002f), neck * (1 - t), MathF.Sin(a) * (Deep(t) + 0.0034f + (0.001f * MathF.Cos(a * 40)))))];
            model.Add(Shapes.Tube(ring, 0.0028f, 8, closed: true), cord, 1.1f);
        }

        return model.Build(ground: true);
    }
}
