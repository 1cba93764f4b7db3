using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>An apple with stem and leaf.</summary>
internal sealed class Apple : CatalogueEntry<Apple.Parameters>
{
    /// <param name="Radius">0.036 to 0.042 m.</param>
    /// <param name="Tallness">Height over width, 0.86 to 0.98.</param>
    /// <param name="Lobes">Strength of the five lobes at the bottom, 0.02 to 0.05.</param>
    /// <param name="Lean">Lean of the stem, radians.</param>
    /// <param name="Leaf">Whether a leaf is left on the stem.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Cheek">Colour of the paler side and streaks.</param>
    /// <param name="Blush">Colour of the sunny side.</param>
    /// <param name="Hollow">Colour around the stem.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Radius, float Tallness, float Lobes, float Lean, bool Leaf, LinearRgb Color, LinearRgb Cheek, LinearRgb Blush, LinearRgb Hollow, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "apple",
        Names = ["apple"],
        Words = ["ripe"],
        Parts = ["leaf"],
        Family = "food",
        Size = new Vector3(0.08f, 0.085f, 0.08f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.26f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#8f1a1a", "#9a1f1c", "#83171d")));

        // A red apple has a yellow cheek; any other colour only a lighter one.
        bool red = color.R > 3 * color.G && color.R > 3 * color.B, green = color.G > 1.3f * color.R && color.G > 1.3f * color.B;
        if (green)
        {
            // Green fruit is a yellow green; how dark, the wish says.
            LinearRgb ripe = LinearRgb.FromHex("#82a53a");
            color = LinearRgb.Lerp(color, ripe * MathF.Min(1.3f, 1.15f * color.Luminance / ripe.Luminance), 0.72f);
        }

        return new Parameters(
            stream.Child("radius").Range(0.037f, 0.041f),
            stream.Child("tall").Range(0.88f, 0.96f),
            stream.Child("lobes").Range(0.025f, 0.045f),
            stream.Child("lean").Range(0.3f, 0.75f) * (stream.Child("hand").Chance(0.5f) ? 1 : -1),
            stream.Child("leaf").Chance(wishes.Words.Contains("cut") ? 0.25f : 0.85f),
            color,
            red ? LinearRgb.FromHex("#cf9a45") : LinearRgb.Lerp(color, LinearRgb.FromHex("#f0e9a8"), 0.4f),
            red ? LinearRgb.FromHex("#6d0f1a") : green ? LinearRgb.FromHex("#b08a3e") : color * 0.7f,
            red ? LinearRgb.FromHex("#a8a046") : LinearRgb.Lerp(color, LinearRgb.FromHex("#8a8a3a"), 0.45f),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material skin = Presets.ByName(p.Material, p.Dye, "skin") ?? Presets.FruitSkin(p.Color, "skin") with
        {
            Roughness = 0.46f, Coat = 0.34f, CoatRoughness = 0.24f, Translucency = 0.02f, Pattern = new AppleSkin(p.Cheek, p.Blush, p.Hollow, p.Radius),
        };
        var model = new ModelBuilder();
        float r = p.Radius;

        // Half outline from the dimple at the bottom, over the belly, into the dimple at the top.
        List<Vector2> half = Splines.CatmullRom2D(
            [new(0.0001f, 0.14f), new(0.14f, 0.04f), new(0.36f, 0f), new(0.72f, 0.25f), new(0.96f, 0.82f), new(0.99f, 1.18f), new(0.87f, 1.53f), new(0.62f, 1.75f), new(0.4f, 1.79f), new(0.22f, 1.69f), new(0.1f, 1.53f), new(0.0001f, 1.42f)], 12);
        PolyMesh fruit = Shapes.Lathe([.. half.Select(q => new Vector2(MathF.Max(0, q.X), q.Y * p.Tallness))], 128)
            .Warp(q =>
            {
                float angle = MathF.Atan2(q.Z, q.X), low = MathF.Max(0, 1 - (q.Y / 0.9f));
                float reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)), high = MathF.Max(0, q.Y - 0.9f);

                // Five lobes below, none of them quite alike; one shoulder higher than the other, the whole a little out of true.
                float lobe = 1 + (p.Lobes * MathF.Cos((angle * 5) + (0.4f * MathF.Sin(angle))) * (0.35f + low)) + (0.025f * MathF.Sin(angle + 0.7f)) + (0.018f * MathF.Sin((angle * 2) + 2.1f));
                float shoulder = (0.07f * high * reach * MathF.Sin(angle + 2.2f)) + (0.03f * high * reach * MathF.Cos(angle * 4));
                float y = q.Y + (0.5f * p.Lobes * low * MathF.Cos(angle * 5) * reach) + shoulder;
                return new Vector3((q.X * lobe) + (0.035f * p.Lean * q.Y), y, q.Z * lobe);
            })
            .Scale(r);
        model.Add(fruit, skin, 1.2f);
        float top = 1.45f * p.Tallness * r;
        List<Vector3> stem = Splines.CatmullRom([new(0, top - 0.003f, 0), new(0.001f, top + 0.011f, 0), new(0.011f * p.Lean, top + 0.022f, 0.002f), new(0.024f * p.Lean, top + 0.03f, 0.003f)], 6);
        model.Add(Shapes.Tube(stem, t => 0.0009f + (0.0008f * t * t * t * t) + (0.0005f * (1 - t)), 14), Presets.Matte(LinearRgb.FromHex("#5b3a1f"), "stem"), 1f);
        if (p.Leaf)
        {
            model.Add(Leaf().RotateZ(0.35f).RotateY(0.5f).Move(0.002f, top + 0.014f, 0), LeafMaterial(), 1f);
        }

        return model.Build(ground: true);
    }

    private static PolyMesh Leaf() => Shapes.Grid(120, 64, (u, v) =>
    {
        // Pointed oval, folded along the midrib, curled back at the tip and rolled in on one side, puckered between the veins, toothed at the edge.
        float s = (v * 2) - 1, tooth = 1 + (0.035f * s * s * s * s * MathF.Sin(u * 110));
        float width = 0.0155f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.75f))), 0.9f) * tooth;
        float wave = 0.16f * s * s * MathF.Sin((u * 9) + (s > 0 ? 1.7f : 0)), aside = 0.009f * u * u, roll = s > 0 ? 0.5f : 0.24f;
        float pucker = 0.00035f * MathF.Cos(VeinPhase(u, MathF.Abs(s))) * (1 - (s * s));
        float length = 0.042f - (0.008f * u * u * u), curl = (0.026f * u) - (0.026f * u * u) - (0.022f * u * u * u * u);
        return new Vector3(u * length, (((roll * s * s) + wave) * width) + curl + pucker, aside - (s * width));
    }).Paint((q, _) =>
    {
        // Pale midrib and side veins that run to the edge; dark green between, paler towards a nibbled brown tip.
        float u = Math.Clamp(q.X / 0.039f, 0, 1), s = MathF.Abs(q.Z - (0.009f * u * u)) / 0.0155f;
        float rib = MathF.Exp(-s * 24), vein = MathF.Pow(MathF.Max(0, MathF.Cos(VeinPhase(u, s))), 14) * (1 - (0.6f * s));
        var green = LinearRgb.Gray(0.72f + (0.22f * s) + (0.12f * MathF.Sin((u * 17) + (s * 5))));
        LinearRgb veined = green + (new LinearRgb(1.15f, 0.8f, 0.6f) * MathF.Max(rib, 0.6f * vein));
        return LinearRgb.Lerp(veined, new LinearRgb(1.25f, 0.55f, 0.5f), Math.Clamp((u - 0.9f) * 8, 0, 0.8f));
    }).Solidify(0.0005f);

    /// <summary>Phase across the side veins, which leave the midrib slantwise.</summary>
    private static float VeinPhase(float u, float s) => ((u * 7) - (s * 1.5f)) * MathF.Tau;

    private static Material LeafMaterial() => new()
    {
        Name = "leaf", BaseColor = LinearRgb.FromHex("#446b2b"), Roughness = 0.5f, Translucency = 0.22f, Kind = FrameMaterialKind.Foliage,
    };
}
