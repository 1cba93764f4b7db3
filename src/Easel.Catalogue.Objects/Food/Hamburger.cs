using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A hamburger: bun with sesame, salad, tomato, cheese that has run over the meat.</summary>
internal sealed class Hamburger : CatalogueEntry<Hamburger.Parameters>
{
    /// <param name="Radius">Of the bun, 0.048 to 0.054 m.</param>
    /// <param name="Crown">Height of the upper bun, 0.034 to 0.04 m.</param>
    /// <param name="Patties">1 or 2.</param>
    /// <param name="Cheese">Whether each patty carries cheese.</param>
    /// <param name="Tomato">Whether slices of tomato lie in it.</param>
    /// <param name="Seeds">Sesame seeds, 60 to 110.</param>
    /// <param name="Tilt">Of the upper bun, radians, -0.06 to 0.06.</param>
    /// <param name="Bun">Colour of the bun.</param>
    /// <param name="Seed">Of all that is uneven.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Radius, float Crown, int Patties, bool Cheese, bool Tomato, int Seeds, float Tilt, LinearRgb Bun, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hamburger",
        Names = ["hamburger", "burger", "cheeseburger"],
        Words = ["double", "plain"],
        Family = "food",
        Size = new Vector3(0.115f, 0.09f, 0.115f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.049f, 0.053f),
        stream.Child("crown").Range(0.035f, 0.0395f),
        wishes.Words.Contains("double") ? 2 : stream.Child("patties").Chance(0.15f) ? 2 : 1,
        wishes.Words.Contains("cheeseburger") || (!wishes.Words.Contains("plain") && stream.Child("cheese").Chance(0.85f)),
        !wishes.Words.Contains("plain") && stream.Child("tomato").Chance(0.9f),
        stream.Child("seeds").Range(70, 105),
        stream.Child("tilt").Range(-0.05f, 0.05f),
        wishes.ColorOr(LinearRgb.FromHex("#c27b2e")),
        stream.Child("made").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material bun = Presets.ByName(p.Material, p.Dye, "bun") ?? FoodMaterials.Baked(p.Bun, "bun") with { Roughness = 0.38f, Coat = 0.35f, CoatRoughness = 0.22f }, crumb = FoodMaterials.Crumb(LinearRgb.FromHex("#f3dfb4"));
        float r = p.Radius, y = 0;
        PolyMesh Uneven(PolyMesh mesh) => mesh.Warp(q =>
        {
            float a = MathF.Atan2(q.Z, q.X), w = 1 + (0.018f * MathF.Sin((2 * a) + p.Seed)) + (0.01f * MathF.Sin((3 * a) + 1));
            return new Vector3(q.X * w, q.Y, q.Z * w);
        });
        PolyMesh Tan(PolyMesh mesh, float pale) => p.Material is not null ? mesh : mesh.Paint((q, n) => LinearRgb.Lerp(new LinearRgb(1.35f, 1.55f, 1.75f), new LinearRgb(0.9f, 0.8f, 0.7f), Noise.SmoothStep(pale, pale + 0.7f, n.Y + (0.2f * Noise.Fbm(q * 45, 2, p.Seed)))));

        // The heel, its cut face pale.
        const float Heel = 0.017f;
        model.Add(Tan(Uneven(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.9f, 0), new(r, Heel * 0.5f), new(r * 0.97f, Heel), new(r * 0.9f, Heel)], [0, 0.006f, 0.008f, 0.002f, 0], 8, closed: false), 96)), -1.1f), bun, 1.2f);
        model.Add(Uneven(Shapes.Lathe([new(r * 0.955f, Heel - 0.0002f), new(0, Heel + 0.0006f)], 96)), crumb, 1.2f);
        y = Heel;
        Lettuce(model, p, r * 1.02f, y + 0.0005f, "#7fb63e");
        y += 0.0035f;
        for (int i = 0; i < p.Patties; i++)
        {
            Patty(model, p, r * 1.02f, y, i);
            y += 0.0155f;
            if (p.Cheese)
            {
                Cheese(model, r * 1.0f, y, (i * 0.5f) + 0.2f);
                y += 0.0022f;
            }
        }

        if (p.Tomato)
        {
            Material flesh = FoodMaterials.Flesh(LinearRgb.FromHex("#c92f1b"), "tomato"), skin = FoodMaterials.Flesh(LinearRgb.FromHex("#a5170d"), "tomato.skin");
            foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(-0.019f, 0.019f), (0.022f, 0.015f), (0, -0.022f)])
            {
                PolyMesh Lying(PolyMesh m) => m.RotateX(z * 1.6f).RotateZ(-x * 1.6f).Move(x, y + 0.0003f, z);
                model.Add(Lying(Shapes.Cylinder(0.028f, 0.0046f, 0.001f, 64)), flesh, 0.9f).Add(Lying(Shapes.Torus(0.0279f, 0.0009f, 64, 10, 0.0021f).Move(0, 0.0023f, 0)), skin, 1f);
            }

            y += 0.0056f;
        }

        // Rings of red onion, another ruffle of salad.
        Material onion = FoodMaterials.Flesh(LinearRgb.FromHex("#d9b3cf"), "onion") with { Translucency = 0.2f };
        foreach ((float x, float z, float size) in (ReadOnlySpan<(float, float, float)>)[(-0.012f, 0.012f, 0.034f), (0.016f, 0.01f, 0.03f)])
        {
            model.Add(Shapes.Torus(size, 0.0019f, 64, 10, 0.0016f).RotateX(0.06f).Move(x, y + 0.001f, z), onion, 1.2f);
        }

        Lettuce(model, p, r * 1.06f, y + 0.002f, "#8cc04a");
        y += 0.0055f;

        // The crown: a dome, full at its shoulders, strewn with seeds.
        float h = p.Crown;
        List<Vector2> dome = Splines.CatmullRom2D([new(r * 0.96f, 0), new(r * 1.03f, h * 0.12f), new(r * 1.05f, h * 0.3f), new(r * 0.98f, h * 0.56f), new(r * 0.78f, h * 0.82f), new(r * 0.46f, h * 0.96f), new(r * 0.16f, h), new(0.0001f, h)], 10);
        PolyMesh top = Tan(Uneven(Shapes.Lathe(dome, 120)), -0.35f);
        PolyMesh Tilted(PolyMesh mesh) => mesh.RotateZ(p.Tilt).RotateX(0.03f).Move(0, y, 0);
        model.Add(Tilted(top), bun, 1.3f);
        model.Add(Tilted(Uneven(Shapes.Lathe([new(0, 0.0003f), new(r * 0.965f, 0)], 96))), crumb, 1.2f);
        Material sesame = Presets.Matte(LinearRgb.FromHex("#f2e2ba"), "sesame") with { Roughness = 0.5f };
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Seeds; i++)
        {
            // Evenly by the golden angle, each a little out of place.
            RandomStream own = stream.Child(i);
            float t = MathF.Sqrt((i + 0.5f) / p.Seeds) * 0.86f, a = (i * 2.39996f) + own.Range(-0.25f, 0.25f);
            float x = r * t, yy = Height(dome, x), slope = (Height(dome, x + 0.001f) - Height(dome, x - 0.001f)) / 0.002f;
            (float s, float c) = MathF.SinCos(a);
            Vector3 normal = Vector3.Normalize(new Vector3(-slope * s, 1, -slope * c));
            model.Add(Tilted(Shapes.Ellipsoid(new Vector3(0.0011f, 0.0006f, 0.0018f), 12).RotateY(own.Range(0, 6f)).Align(normal).Move(x * s, yy + 0.0002f, x * c)), sesame, 1.3f);
        }

        return model.Build(ground: true);
    }

    private static float Height(List<Vector2> dome, float x)
    {
        // The upper part of the dome narrows as it rises.
        for (int i = dome.Count - 1; i > 0; i--)
        {
            if (dome[i].X <= x && dome[i - 1].X >= x && dome[i].X < dome[i - 1].X)
            {
                return float.Lerp(dome[i].Y, dome[i - 1].Y, (x - dome[i].X) / (dome[i - 1].X - dome[i].X));
            }
        }

        return dome[^1].Y;
    }

    private static void Lettuce(ModelBuilder model, Parameters p, float r, float y, string color)
    {
        PolyMesh leaf = Shapes.Grid(260, 16, (u, v) =>
        {
            float a = u * MathF.Tau, edge = 1 - v, ruffle = edge * edge, wide = r * (1.06f + (0.05f * MathF.Sin((3 * a) + p.Seed)) + (0.035f * MathF.Sin((17 * a) + 1) * ruffle));
            (float s, float c) = MathF.SinCos(a);
            float reach = wide * (0.45f + (0.55f * edge));
            float lift = y + (0.0034f * ruffle * MathF.Sin((23 * a) + (2.5f * MathF.Sin(3 * a)))) - (0.0045f * ruffle * (0.5f + (0.5f * MathF.Sin((5 * a) + p.Seed))));
            return new Vector3(reach * s, lift, reach * c);
        }, wrapU: true).Solidify(0.0006f);
        model.Add(leaf, FoodMaterials.Leaf(LinearRgb.FromHex(color), "lettuce"), 1.2f);
    }

    private static void Patty(ModelBuilder model, Parameters p, float r, float y, int number)
    {
        List<Vector2> profile = Outlines.Round([new(0.0001f, 0), new(r * 0.97f, 0), new(r, 0.0075f), new(r * 0.97f, 0.0155f), new(0.0001f, 0.0155f)], [0, 0.006f, 0.006f, 0.006f, 0], 10, closed: false);
        List<Vector2> fine = [.. profile.SelectMany((q, i) => i + 1 < profile.Count ? Enumerable.Range(0, 8).Select(k => Vector2.Lerp(q, profile[i + 1], k / 8f)) : [q])];
        PolyMesh meat = Shapes.Lathe(fine, 220).Displace((q, _) => (0.0016f * Noise.Fbm(q * 190, 3, p.Seed + (uint)number)) + (0.0011f * Noise.Fbm(q * 60, 2, p.Seed)))
            .Paint((q, _) => LinearRgb.Lerp(new LinearRgb(1.3f, 1.2f, 1.15f), new LinearRgb(0.55f, 0.5f, 0.5f), Noise.SmoothStep(-0.25f, 0.4f, Noise.Fbm(q * 150, 3, p.Seed + 9)))).Move(0, y, 0);
        model.Add(meat, new Material { Name = "patty", BaseColor = LinearRgb.FromHex("#6a3a21"), Roughness = 0.5f, Coat = 0.2f, CoatRoughness = 0.3f }, 1.2f);
    }

    // A square slice whose corners hang over the meat.
    private static void Cheese(ModelBuilder model, float r, float y, float turn)
    {
        float half = r * 0.88f;
        PolyMesh slice = Shapes.Grid(48, 48, (u, v) =>
        {
            float x = ((2 * u) - 1) * half, z = (1 - (2 * v)) * half, reach = MathF.Sqrt((x * x) + (z * z)), over = MathF.Max(0, reach - (r * 0.98f));
            float shorten = over > 0 ? (r * 0.98f + (0.42f * over)) / reach : 1;
            return new Vector3(x * shorten, y + 0.001f - (0.88f * over) - (over > 0 ? 0.001f : 0), z * shorten);
        }).Solidify(0.0022f);
        model.Add(slice.RotateY(turn), FoodMaterials.Cream(LinearRgb.FromHex("#f2a81d"), "cheese") with { Coat = 0.35f, CoatRoughness = 0.2f }, 1f);
    }
}
