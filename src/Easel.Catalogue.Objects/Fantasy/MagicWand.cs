using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A magic wand standing aslant with sparks about its tip: a star of a fairy, a carved stick of a wizard, a conjurer's rod; or a
/// wizard's staff with a glowing crystal.</summary>
internal sealed class MagicWand : CatalogueEntry<MagicWand.Parameters>
{
    /// <summary>Whose it is.</summary>
    public enum Kind
    {
        Fairy,
        Wizard,
        Conjurer,
        Staff,
    }

    /// <param name="Kind">Whose it is.</param>
    /// <param name="Length">0.34 to 0.4 m; 1.6 to 1.8 m of a staff.</param>
    /// <param name="Lean">To the side, radians, 0.2 to 0.5; 0.04 of a staff.</param>
    /// <param name="Sparks">0 to 20.</param>
    /// <param name="Glow">Of the tip, 0.3 to 1.5.</param>
    /// <param name="Color">Of the tip.</param>
    /// <param name="Stick">Of the stick, or null for wood.</param>
    /// <param name="Seed">Of sparks and knots.</param>
    public sealed record Parameters(Kind Kind, float Length, float Lean, int Sparks, float Glow, LinearRgb Color, LinearRgb? Stick, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "magic-wand",
        Names = ["magic wand", "wand", "fairy wand", "wizard's staff", "wizard staff", "magic staff"],
        Words = ["fairy wand", "fairy", "star", "wizard's staff", "wizard staff", "magic staff", "wizard", "magician", "glowing"],
        Parts = ["star", "crystal", "tip", "handle"],
        Family = "fantasy",
        Size = new Vector3(0.28f, 0.42f, 0.1f),
        Habitats = ["studio", "forest"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Overlaps(["wizard's staff", "wizard staff", "magic staff"]) ? Kind.Staff : wishes.Words.Overlaps(["wizard"]) ? Kind.Wizard : wishes.Words.Contains("magician") ? Kind.Conjurer : Kind.Fairy;
        bool staff = kind == Kind.Staff;
        return new Parameters(
            kind,
            staff ? stream.Child("length").Range(1.62f, 1.78f) : stream.Child("length").Range(0.35f, 0.39f),
            staff ? 0.05f : stream.Child("lean").Range(0.3f, 0.42f),
            staff ? 6 : stream.Child("sparks").Range(12, 18),
            wishes.Words.Contains("glowing") ? 1.4f : staff ? 0.9f : 0.5f,
            wishes.PartColorOr("crystal", wishes.PartColorOr("star", wishes.PartColorOr("tip", wishes.ColorOr(LinearRgb.FromHex(staff ? stream.Child("crystal").Pick("#3fb8ff", "#8a5aff", "#3fe0a0") : kind == Kind.Wizard ? "#9ad8ff" : "#ffcf3f"))))),
            wishes.PartColors.TryGetValue("handle", out LinearRgb handle) ? handle : null,
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float l = p.Length;
        Vector3 tip = new(0, l, 0);
        Material light = new() { Name = "tip", BaseColor = p.Color, Roughness = 0.2f, Metallic = 0.3f, Coat = 1, CoatRoughness = 0.05f, Emission = p.Color * p.Glow };
        Material wood = p.Stick is { } paint ? Presets.Lacquer(paint, "handle") : Presets.Wood(p.Kind == Kind.Staff ? "walnut" : "mahogany", Vector3.UnitY, "handle"), gold = Presets.Gold("rings");
        switch (p.Kind)
        {
            case Kind.Fairy:
                model.Add(Shapes.Tube([default, tip * 0.5f, tip], 0.0085f, 24), p.Stick is null ? Presets.Lacquer(LinearRgb.FromHex("#f3eef6"), "handle") : wood, 1.2f);
                model.Add(Shapes.Tube([.. Enumerable.Range(0, 121).Select(i => i / 120f).Select(t => new Vector3(0.0089f * MathF.Cos(t * 44), l * (0.02f + (0.9f * t)), 0.0089f * MathF.Sin(t * 44)))], 0.0014f, 8), gold, 1.2f);
                model.Add(Shapes.Sphere(0.013f, 24), gold, 1.6f);
                model.Add(Star(0.088f, 0.04f).Move(tip + new Vector3(0, 0.045f, 0)), light, 0.35f);
                foreach ((float side, float reach) in (ReadOnlySpan<(float, float)>)[(-1, 0.15f), (1, 0.12f)])
                {
                    PolyMesh ribbon = Shapes.Grid(4, 40, (u, v) => new Vector3(side * (0.006f + (0.055f * v) + (0.01f * MathF.Sin(v * 9))), -(reach * v) - (0.004f * u), (0.012f * (u - 0.5f)) + (0.02f * MathF.Sin((v * 8) + side)))).Solidify(0.0007f).Move(tip - new Vector3(0, 0.012f, 0));
                    model.Add(ribbon, Presets.Fabric(LinearRgb.FromHex("#e884b4"), 1500, "ribbon") with { Roughness = 0.5f }, 1.2f);
                }

                tip.Y += 0.035f;
                break;
            case Kind.Conjurer:
                model.Add(Shapes.Cylinder(0.0085f, l, 0.002f, 40), Presets.Lacquer(p.Stick ?? LinearRgb.FromHex("#17171a"), "handle"), 0.8f);
                model.Add(Shapes.Cylinder(0.0088f, 0.16f * l, 0.002f, 40), Presets.Lacquer(LinearRgb.White, "ends")).Add(Shapes.Cylinder(0.0088f, 0.16f * l, 0.002f, 40).Move(0, 0.84f * l, 0), Presets.Lacquer(LinearRgb.White, "ends"));
                break;
            case Kind.Wizard:
                var girth = new Curve((0, 0.011f), (0.03f, 0.013f), (0.06f, 0.0085f), (0.1f, 0.012f), (0.2f, 0.0105f), (0.24f, 0.0135f), (0.27f, 0.0085f), (0.6f, 0.0062f), (1, 0.0028f));
                model.Add(Shapes.Tube([.. Enumerable.Range(0, 81).Select(i => i / 80f).Select(t => new Vector3(0.004f * MathF.Sin(t * 7), l * t, 0))], girth.At, 32), wood, 1.2f);
                model.Add(Shapes.Torus(0.0125f, 0.0022f, 40, 10).Move(0.004f * MathF.Sin(0.07f * 7), 0.075f * l, 0), gold, 1.4f).Add(Shapes.Torus(0.0125f, 0.0022f, 40, 10).Move(0.004f, 0.255f * l, 0), gold, 1.4f);
                model.Add(Shapes.Sphere(0.011f, 28).Move(tip + new Vector3(0.002f, 0.004f, 0)), Presets.Glow(p.Color, 3, "tip"), 1.6f);
                break;
            default:
                tip = Staff(model, p, wood, light, gold);
                break;
        }

        for (int i = 0; i < p.Sparks; i++)
        {
            // Little stars about the tip.
            RandomStream own = stream.Child(i);
            float reach = p.Kind == Kind.Staff ? 0.22f : 0.1f;
            Vector3 at = tip + (own.Direction() * reach * own.Range(0.75f, 1.5f));
            model.Add(Star(own.Range(0.05f, 0.11f) * reach, own.Range(0.012f, 0.03f) * reach, 4).Move(at), Presets.Glow(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.4f), 2.4f, "sparks"), 0.4f);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(-p.Lean)).Build(ground: true, center: true);
    }

    private static PolyMesh Star(float radius, float inner, int points = 5) => Shapes.Extrude(Outlines.Round(Outlines.Star(points, radius, inner), radius * 0.05f), radius * 0.36f, radius * 0.17f, 4);

    /// <summary>A gnarled staff whose roots hold a crystal.</summary>
    private static Vector3 Staff(ModelBuilder model, Parameters p, Material wood, Material light, Material gold)
    {
        float l = p.Length;
        Vector3 At(float t) => new(0.02f * MathF.Sin(t * 8), l * 0.84f * t, 0.014f * MathF.Sin((t * 6) + 1));
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 121).Select(i => At(i / 120f))], t => 0.021f + (0.008f * t) + (0.0035f * MathF.Sin(t * 37)) + (0.0025f * MathF.Sin(t * 83)), 28), wood, 1.2f);
        foreach (float t in (ReadOnlySpan<float>)[0.02f, 0.62f, 0.74f])
        {
            model.Add(Shapes.Torus(0.027f + (0.006f * t), 0.005f, 48, 12).Move(At(t)), gold, 1.4f);
        }

        Vector3 top = At(1), heart = top + new Vector3(0, 0.13f, 0);
        for (int i = 0; i < 4; i++)
        {
            float a = (MathF.Tau * i / 4) + 0.6f;
            Vector3 o = new(MathF.Sin(a), 0, MathF.Cos(a));
            model.Add(Shapes.Tube(Splines.CatmullRom([top - new Vector3(0, 0.05f, 0), top + (o * 0.035f) + new Vector3(0, 0.02f, 0), top + (o * 0.082f) + new Vector3(0, 0.1f, 0), top + (o * 0.066f) + new Vector3(0, 0.18f, 0), top + (o * 0.022f) + new Vector3(0, 0.225f, 0)], 10), t => 0.019f * (1 - (0.78f * t)), 16), wood, 1.2f);
        }

        Vector3[] Ring(float size, float y) => [.. Enumerable.Range(0, 6).Select(k => MathF.Tau * k / 6).Select(a => heart + new Vector3(MathF.Sin(a) * size, y, MathF.Cos(a) * size))];
        model.Add(Shapes.Loft([Ring(0.002f, -0.085f), Ring(0.042f, -0.025f), Ring(0.045f, 0.03f), Ring(0.002f, 0.115f)]), light with { Transmission = 0.3f, Metallic = 0, Ior = 1.5f }, 0.05f);
        return heart;
    }
}
