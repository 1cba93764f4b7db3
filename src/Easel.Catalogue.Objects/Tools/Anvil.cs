using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A blacksmith's anvil with horn, face and waisted foot, on a block of wood by chance.</summary>
internal sealed class Anvil : CatalogueEntry<Anvil.Parameters>
{
    /// <param name="Length">0.5 to 0.6 m, horn and heel together.</param>
    /// <param name="Height">0.27 to 0.31 m.</param>
    /// <param name="Width">Of the face, 0.1 to 0.13 m.</param>
    /// <param name="Horn">Share of the length that is horn, 0.34 to 0.42.</param>
    /// <param name="HasBlock">Whether it stands on a block of wood.</param>
    /// <param name="Color">Of the iron.</param>
    public sealed record Parameters(float Length, float Height, float Width, float Horn, bool HasBlock, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "anvil",
        Names = ["anvil", "blacksmith's anvil", "blacksmith anvil"],
        Words = ["block"],
        Family = "tools",
        Size = new Vector3(0.56f, 0.6f, 0.36f),
        Support = Support.Ground,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.52f, 0.58f), stream.Child("height").Range(0.28f, 0.3f), stream.Child("width").Range(0.105f, 0.125f), stream.Child("horn").Range(0.36f, 0.4f), wishes.Words.Contains("block") || stream.Child("block").Chance(0.6f), wishes.ColorOr(LinearRgb.FromHex("#54575b")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, h = p.Height, w = p.Width / 2, lift = p.HasBlock ? 0.32f : 0, face = h * 0.66f, horn = l * p.Horn;
        Material iron = Presets.Metal(p.Color, 0.42f, "body") with { Metallic = 0.6f };
        if (p.HasBlock)
        {
            model.Add(Shapes.Cylinder(0.2f, lift, 0.012f, 64).Rest(q => q + new Vector3(0.3f, 0, 0.2f)), Presets.Wood("oak", Vector3.UnitY, "block"), 0.8f);
            model.Add(Shapes.Torus(0.201f, 0.007f, 64, 8, 0.018f).Move(0, lift * 0.72f, 0), Presets.Iron("hoop"), 1);
        }

        // Foot, waist and body: rectangles that draw in and spread again.
        Vector3[] Ring(float half, float wide, float y) => [.. Outlines.Rectangle(2 * half, 2 * wide, MathF.Min(half, wide) * 0.3f, 5).Select(q => new Vector3(q.X, y, -q.Y))];
        PolyMesh body = Fittings.Outward(Shapes.Loft([Ring(l * 0.27f, w * 1.7f, 0), Ring(l * 0.27f, w * 1.7f, h * 0.1f), Ring(l * 0.23f, w * 1.4f, h * 0.18f), Ring(l * 0.14f, w * 0.86f, h * 0.36f), Ring(l * 0.135f, w * 0.82f, h * 0.48f), Ring(l * 0.22f, w * 0.98f, face), Ring(l * 0.26f, w, h * 0.74f), Ring(l * 0.26f, w, h * 0.99f), Ring(l * 0.255f, w * 0.97f, h)]));
        PolyMesh heel = Fittings.Outward(Shapes.Loft([.. Enumerable.Range(0, 9).Select(i => i / 8f).Select(t => (Vector3[])[new(-l * (0.22f + (0.2f * t)), h * (0.74f + (0.12f * t)), w), new(-l * (0.22f + (0.2f * t)), h, w), new(-l * (0.22f + (0.2f * t)), h, -w), new(-l * (0.22f + (0.2f * t)), h * (0.74f + (0.12f * t)), -w)])]));
        PolyMesh cone = Shapes.Tube([.. Enumerable.Range(0, 21).Select(i => i / 20f).Select(t => new Vector3((l * 0.24f) + (horn * t), (h * 0.82f) + (h * 0.1f * t * t), 0))], t => (h * 0.15f * MathF.Sqrt(MathF.Max(0, 1 - t))) + 0.004f, 40);
        model.Add(body.Join(heel, cone, Shapes.Box(l * 0.09f, h * 0.16f, w * 1.84f, 0.004f).Move(l * 0.275f, h * 0.75f, 0)).Move(0, lift, 0), iron, 0.7f);

        // The face is worn bright; two holes are in the heel.
        model.Add(Shapes.Box(l * 0.66f, 0.004f, w * 1.94f, 0.0015f).Move(-l * 0.09f, lift + h - 0.001f, 0), iron with { Name = "face", BaseColor = LinearRgb.FromHex("#a9adb2"), Roughness = 0.25f });
        model.Add(Shapes.Box(0.024f, 0.001f, 0.024f, 0).Move(-l * 0.35f, lift + h + 0.003f, 0).Join(Shapes.Cylinder(0.009f, 0.001f, 0, 24).Move(-l * 0.29f, lift + h + 0.003f, w * 0.5f)), Presets.Matte(LinearRgb.FromHex("#101113"), "holes"));
        return model.Surface(SurfaceTag.Top, new Vector3(-l * 0.05f, lift + h + 0.003f, 0), new Vector3(l * 0.2f, 0, 0), new Vector3(0, 0, -w * 0.8f)).Build(ground: true, center: true);
    }
}
