using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A key, lying: cut from a blank for a cylinder lock, or an old one with an ornate bow and a bit.</summary>
internal sealed class Key : CatalogueEntry<Key.Parameters>
{
    /// <param name="Old">An old key with a bit.</param>
    /// <param name="Length">0.054 to 0.06 m; an old one 0.09 m.</param>
    /// <param name="Bow">Radius of the bow, 0.0115 to 0.0135 m.</param>
    /// <param name="Notches">In the blade, 5 to 7; or the ward cuts of a bit.</param>
    /// <param name="Head">Colour of a plastic head, or null.</param>
    /// <param name="Metal">Colour of the metal.</param>
    /// <param name="Seed">Of the cuts.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Old, float Length, float Bow, int Notches, LinearRgb? Head, LinearRgb Metal, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "key",
        Names = ["key", "house key", "door key", "old key", "skeleton key", "antique key"],
        Words = ["old", "antique", "skeleton", "house"],
        Family = "household",
        Size = new Vector3(0.08f, 0.006f, 0.028f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.95f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool old = wishes.Words.Overlaps(["old", "antique", "skeleton"]) || (!wishes.Words.Contains("house") && stream.Child("old").Chance(0.45f));
        return new Parameters(
            old,
            old ? stream.Child("length").Range(0.084f, 0.094f) : stream.Child("length").Range(0.055f, 0.06f),
            stream.Child("bow").Range(0.0118f, 0.0132f),
            stream.Child("notches").Range(5, 6),
            !old && wishes.Colors.IsEmpty && stream.Child("head").Chance(0.15f) ? LinearRgb.FromHex("#24262a") : null,
            wishes.ColorOr(LinearRgb.FromHex(old ? stream.Child("metal").Pick("#c9a25a", "#8f7a5e", "#c9a25a") : stream.Child("metal").Pick("#dcc07a", "#d5d7da"))),
            stream.Child("cuts").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material metal = HouseMetals.Worn(Presets.ByName(p.Material, p.Dye, "body")) ?? HouseMetals.Worn(p.Metal, p.Old ? 0.34f : 0.24f, "body");
        var model = new ModelBuilder();
        if (p.Old)
        {
            AddOld(model, p, metal);
        }
        else
        {
            AddFlat(model, p, metal);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddFlat(ModelBuilder model, Parameters p, Material metal)
    {
        float r = p.Bow, blade = p.Length - (2 * r), half = 0.0042f;

        // The back of the blade is straight, the other side is cut in notches of different depth.
        List<Vector2> outline = [];
        for (int i = 0; i <= 44; i++)
        {
            // The bow: a circle flattened where it meets the blade.
            float a = 0.36f + ((MathF.Tau - 0.72f) * i / 44f);
            outline.Add(new Vector2((-r * 0.92f) + (r * MathF.Cos(a) * (1 + (0.06f * MathF.Cos(4 * a)))), r * MathF.Sin(a) * (1 + (0.06f * MathF.Cos(4 * a)))));
        }

        outline.AddRange([new(0.0026f, -half * 1.35f), new(0.0036f, -half), new(blade * 0.93f, -half), new(blade, -half * 0.25f), new(blade * 0.975f, half * 0.35f)]);
        float pitch = blade * 0.74f / p.Notches;
        for (int i = p.Notches - 1; i >= 0; i--)
        {
            float x = (blade * 0.17f) + (pitch * (i + 0.5f)), depth = half * new RandomStream(p.Seed).Child(i).Range(-0.15f, 0.7f);
            outline.AddRange([new(x + (pitch * 0.48f), half * 0.92f), new(x + (pitch * 0.14f), depth), new(x - (pitch * 0.14f), depth), new(x - (pitch * 0.48f), half * 0.92f)]);
        }

        outline.AddRange([new(0.0036f, half), new(0.0026f, half * 1.35f)]);
        List<Vector2> hole = [.. Outlines.Rectangle(r * 0.42f, r * 0.95f, r * 0.2f, 6).Select(q => q + new Vector2(-r * 1.42f, 0))];
        model.Add(Shapes.Slab(outline, 0.0022f, 0.00045f, 2, [hole]), metal, 0.7f);

        // A groove milled along the blade, a raised rim on the bow.
        model.Add(Shapes.Box(blade * 0.9f, 0.0003f, 0.0011f, 0).Move((blade * 0.47f) + 0.002f, 0.0021f, half * 0.3f), metal with { Name = "groove", BaseColor = metal.BaseColor * 0.35f });
        if (p.Head is { } head)
        {
            List<Vector2> cap = [.. Outlines.Circle(r * 1.12f, 56).Select(q => q + new Vector2(-r * 0.98f, 0))];
            model.Add(Shapes.Slab(cap, 0.0052f, 0.0016f, 4, [hole]).Move(0, -0.0015f, 0), Presets.Plastic(head, "head"), 0.9f);
        }
        else
        {
            model.Add(Shapes.Torus(r * 0.66f, 0.0005f, 56, 8).Move(-r * 0.92f, 0.0022f, 0), metal, 1f);
        }
    }

    private static void AddOld(ModelBuilder model, Parameters p, Material metal)
    {
        float r = p.Bow, l = p.Length, y = 0.004f, neck = -l * 0.18f;

        // A bow of three rings around a stem, a collar of beads, the round shank with a ball at its end.
        PolyMesh Ring(float x, float z, float size, float tube) => Shapes.Torus(size, tube, 64, 14).Move(x, y, z);
        model.Add(Ring(neck - (r * 1.72f), 0, r * 0.62f, 0.0021f).Join(Ring(neck - (r * 0.78f), r * 0.72f, r * 0.56f, 0.0019f), Ring(neck - (r * 0.78f), -r * 0.72f, r * 0.56f, 0.0019f)), metal, 1.2f);
        List<Vector2> shank = Splines.CatmullRom2D([new(0.0014f, 0), new(0.003f, 0.001f), new(0.0032f, 0.003f), new(0.0022f, 0.0048f), new(0.0044f, 0.0066f), new(0.0044f, 0.008f), new(0.0024f, 0.0098f), new(0.0034f, 0.0116f), new(0.0027f, 0.0135f), new(0.0025f, l * 0.5f), new(0.0025f, l * 0.66f), new(0.0031f, l * 0.672f), new(0.0031f, l * 0.69f), new(0.0022f, l * 0.7f), new(0.0004f, l * 0.704f)], 6);
        model.Add(Shapes.Lathe([new(0, 0), .. shank, new(0, l * 0.704f)], 56).RotateZ(-MathF.PI / 2).Move(neck - 0.002f, y, 0), metal, 1.1f);
        model.Add(Shapes.Rod(new(neck - (r * 1.1f), y, 0), new(neck, y, 0), 0.0017f), metal);

        // The bit: a plate with wards cut into it.
        float x0 = l * 0.34f, wide = l * 0.15f, tall = 0.0155f;
        List<Vector2> bit = [new(x0, 0.001f), new(x0, -tall), new(x0 + (wide * 0.2f), -tall), new(x0 + (wide * 0.2f), -tall * 0.62f), new(x0 + (wide * 0.36f), -tall * 0.62f), new(x0 + (wide * 0.36f), -tall), new(x0 + (wide * 0.62f), -tall), new(x0 + (wide * 0.62f), -tall * 0.76f), new(x0 + (wide * 0.78f), -tall * 0.76f), new(x0 + (wide * 0.78f), -tall), new(x0 + wide, -tall), new(x0 + wide, -tall * 0.52f), new(x0 + (wide * 0.86f), -tall * 0.52f), new(x0 + (wide * 0.86f), -tall * 0.36f), new(x0 + wide, -tall * 0.36f), new(x0 + wide, 0.001f)];
        model.Add(Shapes.Slab(bit, 0.0026f, 0.0004f, 2).Move(0, y - 0.0013f, 0), metal, 0.6f);
    }
}
