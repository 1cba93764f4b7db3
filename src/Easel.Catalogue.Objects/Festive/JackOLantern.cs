using Easel.Scenes.Materials.Patterns;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>A hollowed pumpkin with a carved face that glows from within.</summary>
internal sealed class JackOLantern : CatalogueEntry<JackOLantern.Parameters>
{
    /// <param name="Radius">0.14 to 0.17 m.</param>
    /// <param name="Tallness">Height over width, 0.78 to 0.92.</param>
    /// <param name="Ribs">Around, 10 to 13.</param>
    /// <param name="Smile">How far the corners of the mouth rise, share of the radius, 0.08 to 0.22.</param>
    /// <param name="Teeth">In the mouth, 2 to 3.</param>
    /// <param name="Slant">Of the eyes, radians: positive is fierce, −0.1 to 0.35.</param>
    /// <param name="Lit">Whether a candle burns in it.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Light">Of the light.</param>
    public sealed record Parameters(float Radius, float Tallness, int Ribs, float Smile, int Teeth, float Slant, bool Lit, LinearRgb Color, LinearRgb Light);

    public override EntryInfo Info { get; } = new()
    {
        Id = "jack-o-lantern",
        Names = ["jack-o'-lantern", "jack-o-lantern", "jack o lantern", "jack o'lantern", "carved pumpkin", "halloween pumpkin", "pumpkin lantern"],
        Words = ["scary", "spooky", "friendly", "happy", "unlit", "glowing", "smiling"],
        Parts = ["stem", "light", "eyes"],
        Family = "festive",
        Size = new Vector3(0.31f, 0.32f, 0.31f),
        Support = Support.Surface,
        Habitats = ["garden", "farm", "studio"],
        ViewAzimuth = 0.28f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.146f, 0.164f),
        stream.Child("tall").Range(0.8f, 0.9f),
        stream.Child("ribs").Range(10, 13),
        stream.Child("smile").Range(0.12f, 0.2f),
        stream.Child("teeth").Range(2, 3),
        wishes.Words.Overlaps(["friendly", "happy", "smiling"]) ? -0.05f : stream.Child("slant").Range(0.08f, 0.26f),
        !wishes.Words.Contains("unlit"),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e2640c", "#dc5c0c", "#e8761a"))),
        wishes.PartColorOr("light", wishes.PartColorOr("eyes", LinearRgb.FromHex("#ff9c18"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius;
        float Furrow(float a) => 1 - MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(1 - (2 * PatternMath.ToWhole(a / MathF.Tau * p.Ribs)), 2.6f)));
        PolyMesh Shell(float size, int sides) => Shapes.Superellipsoid(new Vector3(r, r * p.Tallness, r) * size, 0.86f, 1, sides).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z) + (MathF.PI / p.Ribs), reach = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r, f = Furrow(a) * Noise.SmoothStep(0.02f, 0.35f, reach);
            float inward = 1 - (0.085f * f * (0.5f + (0.5f * reach))), dip = 0.2f * r * MathF.Exp(-MathF.Pow(reach / 0.34f, 2));
            return new Vector3(q.X * inward, (q.Y * (1 - (0.05f * f))) - (q.Y > 0 ? dip : -0.7f * dip), q.Z * inward);
        });

        PolyMesh skin = Shell(1, 300);
        _ = skin.Paint((q, _) => LinearRgb.Lerp(new LinearRgb(1.06f, 1.1f, 1.1f), new LinearRgb(0.72f, 0.56f, 0.5f), 0.75f * Furrow(MathF.Atan2(q.X, q.Z) + (MathF.PI / p.Ribs))));
        skin.WithNormals(skin.VertexNormals());
        _ = skin.Cut(q => q.Z < 0 ? 1 : Face(p, new Vector2(q.X, q.Y) / r) * r);
        Material flesh = Presets.Glow(p.Light, p.Lit ? 0.2f : 0, "flesh") with { BaseColor = LinearRgb.FromHex("#d07a1c"), Kind = default };
        model.Add(skin.Rim((q, _) => q * new Vector3(0.86f, 0.93f, 0.86f)), flesh, 0.4f);
        model.Add(skin, Presets.FruitSkin(p.Color, "skin") with { Roughness = 0.42f, Coat = 0.22f, CoatRoughness = 0.25f, Pattern = new Imperfections(1.4f, 0.06f) }, 1.4f);
        model.Add(Shell(0.84f, 60), Presets.Glow(p.Light, p.Lit ? 1.35f : 0, "light") with { BaseColor = LinearRgb.FromHex("#6a4a1c") }, 1.4f);

        float top = r * p.Tallness * 0.78f;
        List<Vector3> path = Splines.CatmullRom([new(0, top - 0.01f, 0), new(0, top + 0.02f, 0), new(0.012f, top + 0.05f, 0.004f), new(0.036f, top + 0.075f, 0.01f)], 10);
        List<Vector2> ridged = [.. Enumerable.Range(0, 60).Select(i => MathF.Tau * i / 60).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * (1 + (0.16f * MathF.Cos(5 * a))))];
        var girth = new Curve((0, 0.036f), (0.25f, 0.021f), (0.55f, 0.0155f), (1, 0.0175f));
        model.Add(Shapes.Sweep(path, ridged, t => new Vector2(girth.At(t)), twist: t => 0.9f * t), new Material { Name = "stem", BaseColor = LinearRgb.FromHex("#6f7040"), Roughness = 0.75f, Specular = 0.02f }, 0.9f);
        return model.Build(ground: true);
    }

    /// <summary>Distance to the carved face, negative inside, in radii.</summary>
    private static float Face(Parameters p, Vector2 q)
    {
        // Eyes and nose are triangles, the mouth a crescent with square teeth.
        (float sin, float cos) = MathF.SinCos(p.Slant);
        Vector2 eye = new Vector2(MathF.Abs(q.X) - 0.36f, q.Y - 0.2f);
        eye = new Vector2((eye.X * cos) - (eye.Y * sin), (eye.X * sin) + (eye.Y * cos));
        float eyes = Triangle(eye, 0.23f, 0.29f), nose = Triangle(q - new Vector2(0, -0.02f), 0.1f, 0.14f);
        float curve = p.Smile * q.X * q.X / 0.36f, upper = -0.17f + (1.1f * curve), lower = -0.5f + (2.25f * curve);
        float mouth = MathF.Max(MathF.Max(q.Y - upper, lower - q.Y), MathF.Abs(q.X) - 0.62f);
        for (int i = 0; i < p.Teeth; i++)
        {
            bool above = i % 2 == 0;
            float x = i switch { 0 => -0.2f, 1 => 0.02f, _ => 0.24f }, edge = above ? upper : lower;
            float tooth = MathF.Max(MathF.Abs(q.X - x) - 0.062f, above ? edge - 0.1f - q.Y : q.Y - edge - 0.1f);
            mouth = MathF.Max(mouth, -tooth);
        }

        return MathF.Min(MathF.Min(eyes, nose), mouth);
    }

    /// <summary>An upright triangle about its middle.</summary>
    private static float Triangle(Vector2 q, float half, float tall)
    {
        float slope = tall / half, side = ((MathF.Abs(q.X) * slope) + q.Y - (0.6f * tall)) / MathF.Sqrt(1 + (slope * slope));
        return MathF.Max(side, -q.Y - (0.4f * tall));
    }
}
