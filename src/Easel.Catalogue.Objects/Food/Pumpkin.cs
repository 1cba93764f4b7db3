using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A ribbed pumpkin with its corky stem.</summary>
internal sealed class Pumpkin : CatalogueEntry<Pumpkin.Parameters>
{
    /// <param name="Radius">0.12 to 0.14 m.</param>
    /// <param name="Tallness">Height over width, 0.66 to 0.84.</param>
    /// <param name="Ribs">Around, 11 to 15.</param>
    /// <param name="Depth">Of the furrows, share of the radius, 0.09 to 0.14.</param>
    /// <param name="Stem">Height of the stem, 0.05 to 0.075 m.</param>
    /// <param name="Lean">Of the stem, radians, 0.3 to 0.8.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Tallness, int Ribs, float Depth, float Stem, float Lean, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pumpkin",
        Names = ["pumpkin"],
        Words = ["ripe"],
        Parts = ["stem"],
        Family = "food",
        PrintsText = true,
        Size = new Vector3(0.26f, 0.24f, 0.26f),
        Support = Support.Surface,
        Habitats = ["studio", "farm"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.24f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.122f, 0.138f),
        stream.Child("tall").Range(0.68f, 0.82f),
        stream.Child("ribs").Range(11, 15),
        stream.Child("depth").Range(0.1f, 0.135f),
        stream.Child("stem").Range(0.052f, 0.072f),
        stream.Child("lean").Range(0.35f, 0.75f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e0670f", "#e0670f", "#d2560d", "#e8852a"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material skin = Presets.ByName(p.Material, p.Dye, "skin") ?? Presets.FruitSkin(p.Color, "skin") with { Roughness = 0.42f, Coat = 0.22f, CoatRoughness = 0.25f, Pattern = new Layers(new Imperfections(1.4f, 0.06f), new Speckles(new LinearRgb(1.2f, 1.3f, 1.4f), 0.006f, 0.14f)) };
        float r = p.Radius;

        // Ribs of unequal width; the furrows run together in the hollows above and below.
        float Furrow(float a)
        {
            float at = (a / MathF.Tau * p.Ribs) + (0.3f * MathF.Sin(a * 2)) + (0.2f * MathF.Sin((a * 3) + 1)), d = 2 * PatternMath.ToWhole(at);
            return 1 - MathF.Pow(MathF.Max(0, 1 - MathF.Pow(1 - d, 2.6f)), 0.5f);
        }

        PolyMesh body = Shapes.Superellipsoid(new Vector3(r, r * p.Tallness, r), 0.86f, 1, 260).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z) + MathF.PI, reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r, f = Furrow(a) * Noise.SmoothStep(0.02f, 0.35f, reach);
            float inward = 1 - (p.Depth * f * (0.6f + (0.4f * reach))), dip = 0.2f * r * MathF.Exp(-MathF.Pow(reach / 0.34f, 2));
            float wobble = 1 + (0.02f * MathF.Sin(a + 0.6f)) + (0.012f * Noise.Fbm(q * 12, 2, 3));
            return new Vector3(q.X * inward * wobble, (q.Y * (1 - (0.05f * f))) - (q.Y > 0 ? dip : -0.7f * dip), q.Z * inward * wobble);
        });
        if (p.Material is null)
        {
            body = body.Paint((q, _) =>
            {
                float a = MathF.Atan2(q.X, q.Z) + MathF.PI, f = Furrow(a), reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r;
                LinearRgb tone = LinearRgb.Lerp(new LinearRgb(1.06f, 1.1f, 1.1f), new LinearRgb(0.72f, 0.58f, 0.5f), 0.75f * f);
                return LinearRgb.Lerp(tone, new LinearRgb(0.75f, 0.95f, 0.9f), 0.5f * MathF.Exp(-MathF.Pow(reach / 0.22f, 2)) * (q.Y > 0 ? 1 : 0));
            });
        }

        model.Add(body, skin, 1.4f);

        // The stem: five-ridged, flared at its foot, cut off aslant.
        float top = r * p.Tallness * 0.8f;
        Vector3 tip = new(p.Stem * MathF.Sin(p.Lean), p.Stem * MathF.Cos(p.Lean), 0.2f * p.Stem);
        List<Vector3> path = Splines.CatmullRom([new(0, top - 0.006f, 0), new(0, top + 0.012f, 0), new Vector3(0.25f * tip.X, top + (0.55f * p.Stem), 0.2f * tip.Z), new Vector3(0, top, 0) + tip], 10);
        List<Vector2> star = [.. Enumerable.Range(0, 60).Select(i => MathF.Tau * i / 60).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * (1 + (0.16f * MathF.Cos(5 * a))))];
        var girth = new Curve((0, 0.031f), (0.2f, 0.018f), (0.5f, 0.0125f), (0.9f, 0.0135f), (1, 0.0145f));
        PolyMesh stem = Shapes.Sweep(path, star, t => new Vector2(girth.At(t)), twist: t => 0.9f * t);
        model.Add(stem.Paint((q, _) => LinearRgb.Lerp(new LinearRgb(0.8f, 0.95f, 0.75f), new LinearRgb(1.15f, 1, 0.85f), Noise.SmoothStep(top, top + p.Stem, q.Y))), new Material { Name = "stem", BaseColor = LinearRgb.FromHex("#7b7a45"), Roughness = 0.75f, Specular = 0.02f, Pattern = new Imperfections(2, 0.012f) }, 0.9f);
        return model.Build(ground: true);
    }
}
