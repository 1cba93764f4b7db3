using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>An orange with its pitted peel and, at times, a leaf.</summary>
internal sealed class Orange : CatalogueEntry<Orange.Parameters>
{
    /// <param name="Radius">0.036 to 0.042 m.</param>
    /// <param name="Flatness">Height over width, 0.92 to 0.98.</param>
    /// <param name="Tilt">Lean of its axis towards the viewer, radians.</param>
    /// <param name="Leaf">Whether a leaf is left.</param>
    /// <param name="Color">Of the peel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Flatness, float Tilt, bool Leaf, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "orange",
        Names = ["orange", "tangerine", "mandarin", "clementine"],
        Words = ["ripe"],
        Family = "food",
        Size = new Vector3(0.08f, 0.076f, 0.08f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.26f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.037f, 0.041f),
        stream.Child("flat").Range(0.92f, 0.97f),
        stream.Child("tilt").Range(0.25f, 0.45f),
        stream.Child("leaf").Chance(wishes.Words.Contains("cut") ? 0.25f : 0.8f),
        wishes.ColorOr(LinearRgb.FromHex("#e0640a")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material peel = Presets.ByName(p.Material, p.Dye, "peel") ?? Presets.FruitSkin(p.Color, "peel") with { Roughness = 0.38f, Coat = 0.24f, CoatRoughness = 0.22f, Pattern = new OrangePeel() };
        var model = new ModelBuilder();
        float r = p.Radius;
        PolyMesh Lean(PolyMesh mesh) => mesh.RotateX(p.Tilt).RotateY(0.4f);

        // A sphere drawn in a little at the stem, with faint folds around it.
        PolyMesh fruit = Shapes.Sphere(r, 128).Warp(q =>
        {
            float reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r, angle = MathF.Atan2(q.Z, q.X), up = Noise.SmoothStep(0.6f, 1, q.Y / r);
            float dip = (1 - Noise.SmoothStep(0, 0.22f, reach)) * 0.05f, fold = 0.012f * MathF.Cos(angle * 7) * up * Noise.SmoothStep(0.05f, 0.25f, reach);
            return new Vector3(q.X, (q.Y * p.Flatness) - (q.Y > 0 ? r * (dip + fold) : 0), q.Z);
        });
        model.Add(Lean(fruit), peel, 1.4f);
        float top = r * p.Flatness * 0.955f;
        model.Add(Lean(Shapes.Lathe(Outlines.Round([new(0, top - 0.001f), new(0.0042f, top - 0.001f), new(0.003f, top + 0.0018f), new(0, top + 0.0014f)], [0, 0.0008f, 0.0008f, 0], 4, closed: false), 20)), Presets.Matte(LinearRgb.FromHex("#6f7a34"), "stem"), 1f);
        if (p.Leaf)
        {
            PolyMesh leaf = Shapes.Grid(20, 8, (u, v) =>
            {
                float width = 0.0135f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.8f))), 0.85f), s = (v * 2) - 1;
                return new Vector3(u * 0.045f, (0.3f * MathF.Abs(s) * width) + (0.022f * u) - (0.034f * u * u), -s * width);
            }).Solidify(0.0006f);
            model.Add(Lean(leaf.RotateY(0.3f).Move(0.001f, top + 0.0008f, 0)), new Material { Name = "leaf", BaseColor = LinearRgb.FromHex("#2f6b2a"), Roughness = 0.32f, Coat = 0.2f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage }, 1f);
        }

        return model.Build(ground: true, center: false);
    }
}
