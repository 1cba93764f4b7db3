using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A table radio: a rounded wooden case with a cloth front, a lit dial and knobs; an aerial by chance.</summary>
internal sealed class Radio : CatalogueEntry<Radio.Parameters>
{
    /// <param name="Width">0.28 to 0.34 m.</param>
    /// <param name="Height">0.17 to 0.21 m.</param>
    /// <param name="Depth">0.12 to 0.15 m.</param>
    /// <param name="Round">Radius of the corners by the height, 0.15 to 0.4.</param>
    /// <param name="HasAerial">Whether an aerial is drawn out.</param>
    /// <param name="Tuned">Place of the pointer, 0.1 to 0.9.</param>
    /// <param name="Case">Material of the case.</param>
    /// <param name="Cloth">Colour of the cloth.</param>
    public sealed record Parameters(float Width, float Height, float Depth, float Round, bool HasAerial, float Tuned, Material Case, LinearRgb Cloth);

    public override EntryInfo Info { get; } = new()
    {
        Id = "radio",
        Names = ["radio", "transistor radio", "old radio", "vintage radio", "retro radio", "radio set"],
        Words = ["antenna", "vintage", "transistor"],
        Parts = ["antenna", "knob"],
        Family = "household",
        Size = new Vector3(0.32f, 0.2f, 0.14f),
        Support = Support.Surface,
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.14f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.29f, 0.33f), stream.Child("height").Range(0.175f, 0.2f), stream.Child("depth").Range(0.125f, 0.145f), stream.Child("round").Range(0.18f, 0.36f), wishes.Words.Overlaps(["antenna", "transistor"]) || stream.Child("aerial").Chance(0.4f), stream.Child("tuned").Range(0.2f, 0.8f),
        Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? Presets.Wood(stream.Child("wood").Pick("walnut", "mahogany", "cherry"), Vector3.UnitX, "body") with { Coat = 0.6f, CoatRoughness = 0.08f } : Presets.Lacquer(wishes.Colors[0], "body")), LinearRgb.FromHex(stream.Child("cloth").Pick("#c9b48a", "#8a6a44", "#d8cdb4")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, d = p.Depth, foot = 0.008f, face = d / 2;
        Material brass = Presets.Brass("trim") with { Roughness = 0.25f }, cream = Presets.Plastic(LinearRgb.FromHex("#efe4c8"), "knob") with { Roughness = 0.25f };
        PolyMesh Plate(float wide, float high, float thick, float corner, float x, float y, float z) => Shapes.Extrude(Outlines.Rectangle(wide, high, corner, 8), thick, MathF.Min(thick * 0.4f, 0.002f), 2).Move(x, foot + (h / 2) + y, z);
        model.Add(Shapes.Extrude(Outlines.Rectangle(w, h, h * p.Round, 12), d, 0.006f, 4).Move(0, foot + (h / 2), 0), p.Case, 0.8f);
        model.Add(Fittings.Feet(w * 0.36f, d * 0.32f, 0.014f, foot).Move(0, foot, 0), Presets.Plastic(LinearRgb.FromHex("#2a2624"), "feet"));
        float left = -w * 0.19f, inner = h * p.Round * 0.7f;
        model.Add(Plate(w * 0.54f, h * 0.8f, 0.006f, inner, left, 0, face), brass);
        model.Add(Plate(w * 0.52f, h * 0.76f, 0.007f, inner * 0.92f, left, 0, face + 0.0006f), Presets.Fabric(p.Cloth, 600, "cloth"));
        PolyMesh bars = new();
        for (int i = -2; i <= 2; i++)
        {
            bars.Join(Shapes.Capsule(new(left - (w * 0.24f), foot + (h / 2) + (i * h * 0.13f), face + 0.005f), new(left + (w * 0.24f), foot + (h / 2) + (i * h * 0.13f), face + 0.005f), 0.0032f, 14));
        }

        model.Add(bars, p.Case, 1);

        // The dial glows behind its pane: a scale with marks and a red pointer.
        float x = w * 0.28f, y = h * 0.2f, dw = w * 0.32f, dh = h * 0.34f;
        model.Add(Plate(dw + 0.01f, dh + 0.01f, 0.006f, 0.012f, x, y, face + 0.001f), brass);
        model.Add(Plate(dw, dh, 0.006f, 0.009f, x, y, face + 0.0022f), new Material { Name = "dial", BaseColor = LinearRgb.FromHex("#f6dc9a"), Roughness = 0.15f, Coat = 1, CoatRoughness = 0.03f, Emission = LinearRgb.FromHex("#ffcf7a") * 0.3f });
        PolyMesh marks = new();
        for (int i = 0; i <= 16; i++)
        {
            float mx = x + (dw * 0.42f * ((i / 8f) - 1)), tall = i % 4 == 0 ? dh * 0.24f : dh * 0.13f;
            marks.Join(Shapes.Box(0.0012f, tall, 0.0004f, 0).Move(mx, foot + (h / 2) + y + (dh * 0.12f), face + 0.0053f), Shapes.Box(0.0012f, tall * 0.8f, 0.0004f, 0).Move(mx, foot + (h / 2) + y - (dh * 0.34f), face + 0.0053f));
        }

        model.Add(marks.Join(Shapes.Box(dw * 0.86f, 0.001f, 0.0004f, 0).Move(x, foot + (h / 2) + y, face + 0.0053f)), Presets.Matte(LinearRgb.FromHex("#3a2a1a"), "marks"));
        model.Add(Shapes.Box(0.002f, dh * 0.84f, 0.0008f, 0).Move(x + (dw * 0.84f * (p.Tuned - 0.5f)), foot + (h / 2) + y - (dh * 0.42f), face + 0.0056f), Presets.Plastic(LinearRgb.FromHex("#d0201c"), "pointer"));
        foreach (float kx in (ReadOnlySpan<float>)[0.19f, 0.37f])
        {
            model.Add(Fittings.Knob(h * 0.105f, 0.02f, kx * 7).Move(w * kx, foot + (h * 0.24f), face), cream, 0.8f);
            model.Add(Shapes.Torus(h * 0.112f, 0.0022f, 48, 10).RotateX(MathF.PI / 2).Move(w * kx, foot + (h * 0.24f), face + 0.001f), brass, 1);
        }

        if (p.HasAerial)
        {
            Vector3 root = new(w * 0.36f, foot + h - 0.004f, -d * 0.3f), dir = Vector3.Normalize(new Vector3(0.5f, 1, -0.1f));
            for (int i = 0; i < 4; i++)
            {
                model.Add(Shapes.Rod(root + (dir * (0.065f * i)), root + (dir * (0.065f * (i + 1))), 0.0036f - (0.0006f * i), sides: 14), Presets.Chrome("aerial"), 1);
            }

            model.Add(Shapes.Sphere(0.004f, 16).Move(root + (dir * 0.26f)).Join(Shapes.Sphere(0.007f, 20).Move(root)), Presets.Chrome("aerial"), 1);
        }

        return model.Build(ground: true, center: true);
    }
}
