using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A tomato with its star-shaped calyx.</summary>
internal sealed class Tomato : CatalogueEntry<Tomato.Parameters>
{
    /// <param name="Radius">0.031 to 0.037 m.</param>
    /// <param name="Tallness">Height over width, 0.74 to 0.86.</param>
    /// <param name="Lobes">Around the stem, 5 to 7.</param>
    /// <param name="Ribs">Depth of the furrows between them, 0.02 to 0.06.</param>
    /// <param name="Tilt">Of its axis, radians, 0.2 to 0.4.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Tallness, int Lobes, float Ribs, float Tilt, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tomato",
        Names = ["tomato"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("tomato", "tomatoes"),
        Words = ["ripe"],
        Family = "food",
        Size = new Vector3(0.072f, 0.06f, 0.072f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.4f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.032f, 0.0365f),
        stream.Child("tall").Range(0.76f, 0.84f),
        stream.Child("lobes").Range(5, 7),
        stream.Child("ribs").Range(0.02f, 0.05f),
        stream.Child("tilt").Range(0.2f, 0.36f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c3200f", "#c3200f", "#d23a12"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material skin = Presets.ByName(p.Material, p.Dye, "skin") ?? Presets.FruitSkin(p.Color, "skin") with { Roughness = 0.3f, Coat = 0.6f, CoatRoughness = 0.12f, Pattern = new Imperfections(0.8f, 0.02f) };
        float r = p.Radius;
        PolyMesh Lean(PolyMesh mesh) => mesh.RotateX(p.Tilt).RotateZ(-0.08f);
        PolyMesh body = Shapes.Superellipsoid(new Vector3(r, r * p.Tallness, r), 0.9f, 1, 160).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z), up = Noise.SmoothStep(-0.2f, 1, q.Y / r), reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r;
            float rib = 1 - (p.Ribs * (0.35f + up) * MathF.Pow(0.5f + (0.5f * MathF.Cos((p.Lobes * a) + (0.5f * MathF.Sin(a)))), 3)), dip = 0.2f * r * MathF.Exp(-MathF.Pow(reach / 0.32f, 2));
            float wobble = 1 + (0.02f * MathF.Sin((2 * a) + 1));
            return new Vector3(q.X * rib * wobble, (q.Y * (1 - (0.4f * (1 - rib)))) - (q.Y > 0 ? dip : -0.3f * dip), q.Z * rib);
        });
        if (p.Material is null)
        {
            body = body.Paint((q, _) =>
            {
                float reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r, near = q.Y > 0 ? MathF.Exp(-MathF.Pow(reach / 0.42f, 2)) : 0;
                return LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.15f, 2.6f, 1.2f), 0.6f * near);
            });
        }

        model.Add(Lean(body), skin, 1.4f);
        Material green = FoodMaterials.Leaf(LinearRgb.FromHex("#3f7426"), "calyx");
        float top = r * p.Tallness * 0.83f;
        for (int i = 0; i < 5; i++)
        {
            float length = r * (0.72f + (0.1f * MathF.Sin(i * 2.1f))), wave = i * 1.7f;
            PolyMesh sepal = Shapes.Grid(28, 8, (u, v) =>
            {
                float half = 0.11f * length * MathF.Pow(MathF.Max(0, 1 - u), 0.7f) * (0.7f + (0.5f * MathF.Sin(MathF.PI * MathF.Min(1, u + 0.12f)))), s = (2 * v) - 1;
                float lift = (0.17f * r * MathF.Sin(MathF.PI * MathF.Min(1, u * 1.15f) * 0.62f)) + (0.2f * r * u * u * u) + (0.03f * r * MathF.Sin((u * 6) + wave));
                return new Vector3(u * length, lift + (0.3f * half * s * s), (-s * half) + (0.08f * length * u * u * MathF.Sin(wave)));
            }).Solidify(0.0006f);
            model.Add(Lean(sepal.RotateY((i * MathF.Tau / 5) + 0.3f).Move(0, top, 0)), green, 1.3f);
        }

        model.Add(Lean(Shapes.Tube(Splines.CatmullRom([new(0, top - 0.001f, 0), new(0.0006f, top + (0.22f * r), 0), new(0.0035f, top + (0.46f * r), 0.001f)], 6), t => 0.0021f - (0.0006f * MathF.Sin(MathF.PI * t)), 16)), green with { Name = "stem" }, 1.2f);
        return model.Build(ground: true, center: true);
    }
}
