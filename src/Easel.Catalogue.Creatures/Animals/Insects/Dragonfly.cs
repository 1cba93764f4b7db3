using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>A dragonfly hovering: long segmented body, great eyes, four veined glassy wings.</summary>
internal sealed class Dragonfly : CatalogueEntry<Dragonfly.Parameters>
{
    /// <param name="Length">0.06 to 0.075 m.</param>
    /// <param name="Span">Of the wings over the length, 1.2 to 1.4.</param>
    /// <param name="Segments">Of the tail, 7 to 9.</param>
    /// <param name="Lift">Of the wings, radians, 0.05 to 0.25.</param>
    /// <param name="Arch">How far the tail rises, share of the length, −0.05 to 0.12.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Eyes">Of the eyes.</param>
    public sealed record Parameters(float Length, float Span, int Segments, float Lift, float Arch, LinearRgb Color, LinearRgb Eyes);

    public override EntryInfo Info { get; } = new()
    {
        Id = "dragonfly",
        Names = ["dragonfly", "damselfly", "dragon fly"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("dragonfly", "dragonflies").Add("damselfly", "damselflies"),
        Words = ["damselfly"],
        Parts = ["wings", "body", "eyes"],
        Family = "animals",
        Size = new Vector3(0.088f, 0.025f, 0.07f),
        Support = Support.Air,
        Habitats = ["lakeshore", "garden", "studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.62f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.064f, 0.072f),
        stream.Child("span").Range(1.24f, 1.36f),
        stream.Child("segments").Range(7, 9),
        stream.Child("lift").Range(0.08f, 0.2f),
        stream.Child("arch").Range(0.02f, 0.1f),
        wishes.PartColorOr("body", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#1f8fd0", "#1fa08a", "#3a7fe0")))),
        wishes.PartColorOr("eyes", LinearRgb.FromHex("#1a6a5a")));

    protected override Model Build(Parameters p, float resolution)
    {
        // The length is 1 while it is built.
        var model = new ModelBuilder();
        Material shell = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.22f, Metallic = 0.35f, Coat = 0.9f, CoatRoughness = 0.06f }, dark = new() { Name = "legs", BaseColor = LinearRgb.FromHex("#17191c"), Roughness = 0.4f }, eye = new() { Name = "eyes", BaseColor = p.Eyes, Roughness = 0.12f, Metallic = 0.3f, Coat = 1, CoatRoughness = 0.03f };
        List<Vector3> tail = [.. Enumerable.Range(0, 91).Select(i => i / 90f).Select(t => new Vector3(0, 0.02f + (p.Arch * t * t), float.Lerp(0.16f, -0.62f, t)))];
        var girth = new Curve((0, 0.05f), (0.1f, 0.036f), (0.5f, 0.026f), (0.85f, 0.03f), (0.97f, 0.026f), (1, 0.008f));
        PolyMesh body = Shapes.Tube(tail, t => girth.At(t) * (1 - (0.12f * MathF.Pow(MathF.Abs(MathF.Cos(t * p.Segments * MathF.PI)), 14))), 32);
        _ = body.Paint((q, _) => (t: (0.16f - q.Z) / 0.78f, q.Y) is var s && (MathF.Pow(MathF.Abs(MathF.Cos(s.t * p.Segments * MathF.PI)), 10) > 0.35f || s.t > 0.9f) ? p.Color * 0.2f : p.Color);
        model.Add(body, shell, 1.3f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.072f, 0.085f, 0.125f), 48).Move(0, 0.035f, 0.2f).Paint((q, _) => MathF.Sin((q.Z * 42) + (q.Y * 30)) > 0.55f ? p.Color * 0.22f : p.Color), shell, 1.4f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.055f, 0.05f, 0.045f), 36).Move(0, 0.025f, 0.345f).Paint(p.Color * 0.6f), shell, 1.4f);
        Material glass = new() { Name = "wings", BaseColor = LinearRgb.FromHex("#eef4f6"), Roughness = 0.08f, Transmission = 0.8f, ThinWalled = true, Specular = 0.06f, FilmThickness = 420 };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.058f, 0.064f, 0.056f), 40).Move(side * 0.05f, 0.045f, 0.36f), eye, 1.6f);
            for (int hind = 0; hind < 2; hind++)
            {
                PolyMesh Place(PolyMesh m) => m.RotateZ(p.Lift + (0.05f * hind)).RotateY(hind == 0 ? -0.14f : 0.2f).Move(0.045f, 0.085f, hind == 0 ? 0.24f : 0.15f);
                (PolyMesh skin, PolyMesh veins, PolyMesh mark) = Wing(p.Span / 2, hind == 1);
                (skin, veins, mark) = (Place(skin), Place(veins), Place(mark));
                model.Add(side > 0 ? skin : skin.MirrorX(), glass, 1.2f).Add(side > 0 ? veins : veins.MirrorX(), dark with { Name = "veins" }, 1.2f).Add(side > 0 ? mark : mark.MirrorX(), dark, 1);
            }

            foreach (float z in (ReadOnlySpan<float>)[0.28f, 0.22f, 0.15f])
            {
                model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.04f, -0.02f, z), new(side * 0.11f, -0.09f, z + 0.04f), new(side * 0.07f, -0.17f, z + 0.02f)], 8), t => 0.009f - (0.004f * t), 8), dark, 1.3f);
            }
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Length)).Build(ground: true, center: true);
    }

    /// <summary>A wing along +X: its skin, its net of veins, the dark mark near its tip.</summary>
    private static (PolyMesh Skin, PolyMesh Veins, PolyMesh Mark) Wing(float length, bool hind)
    {
        var front = new Curve((0, 0.02f), (0.3f, 0.035f), (0.8f, 0.03f), (1, -0.02f));
        var back = hind ? new Curve((0, -0.03f), (0.18f, -0.15f), (0.45f, -0.155f), (0.8f, -0.12f), (1, -0.02f)) : new Curve((0, -0.02f), (0.25f, -0.08f), (0.6f, -0.115f), (0.86f, -0.095f), (1, -0.02f));
        Vector3 At(float u, float v) => new(u * length, 0.012f * MathF.Sin(u * 5), float.Lerp(back.At(u), front.At(u), v));
        PolyMesh skin = Shapes.Grid(36, 10, (u, v) => At(u, 1 - v)).Solidify(0.003f), veins = new();
        foreach ((float v, float thick) in (ReadOnlySpan<(float, float)>)[(0, 0.0028f), (0.25f, 0.002f), (0.5f, 0.0022f), (0.75f, 0.003f), (1, 0.0055f)])
        {
            veins.Join(Shapes.Tube([.. Enumerable.Range(0, 33).Select(i => At(i / 32f, v))], thick, 6));
        }

        for (int i = 1; i < 22; i++)
        {
            float u = i / 22f;
            veins.Join(Shapes.Rod(At(u, 1), At(MathF.Min(1, u + 0.035f), 0.5f), 0.0018f, sides: 5), Shapes.Rod(At(u + 0.01f, 0.5f), At(MathF.Max(0, u - 0.02f), 0), 0.0016f, sides: 5));
        }

        return (skin, veins, Shapes.Box(0.06f, 0.008f, 0.014f, 0.003f).Move(At(0.86f, 0.9f)));
    }
}
