using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A desk globe: the earth on its tilted axis in a brass meridian over a turned foot.</summary>
internal sealed class Globe : CatalogueEntry<Globe.Parameters>
{
    /// <param name="Radius">0.12 to 0.15 m.</param>
    /// <param name="Spin">Of the earth, radians.</param>
    /// <param name="IsAntique">Of parchment in browns.</param>
    /// <param name="Foot">Height of the foot, 0.1 to 0.14 m.</param>
    /// <param name="Tilt">Of the axis, 0.38 to 0.43 radians.</param>
    /// <param name="Sea">Of the sea.</param>
    public sealed record Parameters(float Radius, float Spin, bool IsAntique, float Foot, float Tilt, LinearRgb Sea);

    public override EntryInfo Info { get; } = new()
    {
        Id = "globe",
        Names = ["globe", "desk globe", "terrestrial globe", "school globe", "world globe", "earth globe"],
        Words = ["antique", "old", "vintage"],
        Parts = ["base", "foot"],
        Family = "tools",
        Size = new Vector3(0.34f, 0.44f, 0.3f),
        Support = Support.Surface,
        Habitats = ["library", "study", "classroom", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool antique = wishes.Colors.IsEmpty && wishes.Words.Overlaps(["antique", "old", "vintage"]);
        return new Parameters(
            stream.Child("radius").Range(0.125f, 0.145f), stream.Child("spin").Range(-0.5f, 1.1f), antique, stream.Child("foot").Range(0.1f, 0.13f), stream.Child("tilt").Range(0.39f, 0.42f), wishes.ColorOr(LinearRgb.FromHex(antique ? "#d9bf8a" : "#2f7fc0")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, y = p.Foot + (r * 1.2f);
        Material brass = Presets.Brass("meridian") with { Roughness = 0.22f }, wood = Presets.Wood("mahogany", name: "foot") with { Coat = 0.7f, CoatRoughness = 0.08f };
        var paper = new Material { Name = "body", BaseColor = p.Sea, Roughness = 0.32f, Coat = 0.7f, CoatRoughness = 0.1f, Pattern = new GlobeMap(r, p.IsAntique) };
        Matrix4x4 lean = Matrix4x4.CreateRotationZ(-p.Tilt) * Matrix4x4.CreateTranslation(0, y, 0);
        model.Add(Shapes.Sphere(r, 128).RotateY(p.Spin).Transform(lean), paper, 2);

        // The axis with its knobs, and half a ring that carries both ends.
        model.Add(Shapes.Rod(new(0, -r * 1.14f, 0), new(0, r * 1.14f, 0), r * 0.028f, null, 16).Join(Shapes.Sphere(r * 0.06f, 20).Move(0, r * 1.17f, 0), Shapes.Sphere(r * 0.06f, 20).Move(0, -r * 1.17f, 0)).Transform(lean), brass, 1);
        List<Vector3> arc = [.. Enumerable.Range(0, 65).Select(i => (-MathF.PI / 2) - 0.12f + ((MathF.PI + 0.24f) * i / 64)).Select(a => new Vector3(-r * 1.14f * MathF.Cos(a), r * 1.14f * MathF.Sin(a), 0))];
        model.Add(Shapes.Sweep(arc, Outlines.Rectangle(r * 0.1f, r * 0.03f, r * 0.01f), up: Vector3.UnitZ).Transform(lean), brass, 0.8f);
        PolyMesh ticks = new();
        for (int i = 1; i < 18; i++)
        {
            ticks.Join(Shapes.Box(r * 0.05f, r * 0.006f, r * 0.104f, 0, 1).Move(-r * 1.145f, 0, 0).RotateZ((i - 9) * MathF.PI / 18));
        }

        model.Add(ticks.Transform(lean), Presets.Matte(LinearRgb.FromHex("#4a3413"), "marks"));
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.72f, 0), new(r * 0.72f, 0.012f), new(r * 0.6f, 0.022f), new(r * 0.34f, 0.03f), new(r * 0.14f, p.Foot * 0.42f), new(r * 0.22f, p.Foot * 0.58f), new(r * 0.1f, p.Foot * 0.72f), new(r * 0.13f, p.Foot + (r * 0.06f)), new(0, p.Foot + (r * 0.07f))], [0, 0.004f, 0.004f, 0.008f, 0.02f, 0.03f, 0.02f, 0.015f, 0.004f, 0], 5, closed: false), 88), wood, 1);
        return model.Build(ground: true, center: true);
    }
}
