using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A croissant: a crescent of overlapping folds, brown on their backs and pale in their steps, its tips to the viewer.</summary>
internal sealed class Croissant : CatalogueEntry<Croissant.Parameters>
{
    /// <param name="Arc">Angle of the crescent, radians, 2.9 to 3.5.</param>
    /// <param name="Radius">Of the crescent, 0.042 to 0.05 m.</param>
    /// <param name="Thick">Radius of its middle, 0.028 to 0.033 m.</param>
    /// <param name="Folds">On each side of the middle one, 3 to 4.</param>
    /// <param name="Step">Height of a step, share of the radius, 0.14 to 0.2.</param>
    /// <param name="Color">Of the pastry.</param>
    /// <param name="Seed">Of its unevenness.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Arc, float Radius, float Thick, int Folds, float Step, LinearRgb Color, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "croissant",
        Names = ["croissant"],
        Family = "food",
        Size = new Vector3(0.14f, 0.055f, 0.1f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("arc").Range(3.05f, 3.4f),
        stream.Child("radius").Range(0.044f, 0.049f),
        stream.Child("thick").Range(0.0285f, 0.032f),
        stream.Child("folds").Range(3, 4),
        stream.Child("step").Range(0.15f, 0.19f),
        wishes.ColorOr(LinearRgb.FromHex("#dc9c48")),
        stream.Child("baked").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material pastry = Presets.ByName(p.Material, p.Dye, "pastry") ?? FoodMaterials.Baked(p.Color, "pastry") with { Roughness = 0.4f, Coat = 0.25f, CoatRoughness = 0.25f };
        int folds = (2 * p.Folds) + 1;

        // How far along its fold a place is, counted from the middle outwards: 0 where it comes out from under its neighbour, 1 at its edge.
        float Fold(float t, float around)
        {
            float slant = 0.035f * MathF.Cos(around), s = MathF.Abs(t - 0.5f + (t > 0.5f ? slant : -slant)) * folds;
            return s < 0.5f ? 0.4f + (1.2f * s) : (s - 0.5f) - MathF.Floor(s - 0.5f);
        }

        var girth = new Curve((0, 0.004f), (0.012f, 0.1f), (0.045f, 0.21f), (0.14f, 0.46f), (0.28f, 0.76f), (0.4f, 0.95f), (0.5f, 1), (0.6f, 0.95f), (0.72f, 0.76f), (0.86f, 0.46f), (0.955f, 0.21f), (0.988f, 0.1f), (1, 0.004f));
        Vector3 Spine(float t)
        {
            float a = (t - 0.5f) * p.Arc;
            return new Vector3(p.Radius * 1.18f * MathF.Sin(a), 0, -p.Radius * MathF.Cos(a));
        }

        const int Along = 460, Around = 96;
        PolyMesh body = Shapes.Grid(Around, Along, (u, v) =>
        {
            float around = u * MathF.Tau, fold = Fold(v, around);

            // Each fold swells from under its neighbour and ends in a rounded step that looks to the tip.
            float swell = fold < 0.86f ? float.Lerp(1 - p.Step, 1, MathF.Pow(fold / 0.86f, 0.7f)) : 1 - (p.Step * MathF.Pow((fold - 0.86f) / 0.14f, 2.2f));
            float flake = 0.014f * Noise.Fbm(new Vector3(v * 60, MathF.Cos(around) * 2, MathF.Sin(around) * 2), 3, p.Seed);
            float r = p.Thick * girth.At(v) * (swell + flake);
            Vector3 at = Spine(v), along = Vector3.Normalize(Spine(v + 0.001f) - Spine(v - 0.001f)), out1 = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitY));
            (float s, float c) = MathF.SinCos(around);
            float y = s * r * 0.9f;

            // It rests on a flat below.
            return at + (out1 * (c * r)) + new Vector3(0, MathF.Max(y, -0.62f * p.Thick * MathF.Min(1, girth.At(v) + 0.25f)), 0);
        }, wrapU: true);
        body = Fittings.Outward(body);
        if (p.Material is null)
        {
            // Colour by the place on the fold, read back from the angle about the crescent's middle.
            body = body.Paint((q, n) =>
            {
                float a = MathF.Atan2(q.X / 1.18f, -q.Z), t = (a / p.Arc) + 0.5f;
                Vector3 at = Spine(t), out1 = Vector3.Normalize(Vector3.Cross(Vector3.Normalize(Spine(t + 0.001f) - Spine(t - 0.001f)), Vector3.UnitY));
                float around = MathF.Atan2(q.Y, Vector3.Dot(q - at, out1)), fold = Fold(t, around);
                float back = Noise.SmoothStep(0.1f, 0.75f, fold) * Noise.SmoothStep(-0.5f, 0.3f, n.Y), edge = Noise.SmoothStep(0.87f, 0.96f, fold);
                float streak = 0.5f + (0.5f * Noise.Perlin(new Vector3(fold * 9, around * 4, MathF.Floor(t * folds)), p.Seed + 3));
                LinearRgb pale = new(1.12f, 1.22f, 1.3f), brown = new(0.5f, 0.31f, 0.17f);
                LinearRgb tone = LinearRgb.Lerp(pale, brown, back * (0.62f + (0.38f * streak)));
                return LinearRgb.Lerp(tone, new LinearRgb(1.2f, 1.4f, 1.6f), 0.75f * edge);
            });
        }

        return new ModelBuilder().Add(body, pastry, 1.0f).Build(ground: true, center: true);
    }
}
