using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A toaster for two slices, which stand out of its slots.</summary>
internal sealed class Toaster : CatalogueEntry<Toaster.Parameters>
{
    /// <param name="Length">0.25 to 0.29 m.</param>
    /// <param name="Height">0.165 to 0.185 m.</param>
    /// <param name="Depth">0.155 to 0.175 m.</param>
    /// <param name="Shoulder">Radius of its upper edges, share of the depth, 0.24 to 0.46.</param>
    /// <param name="Toast">How brown the slices are, 0.35 to 0.85.</param>
    /// <param name="Raised">How far the slices stand out, 0.03 to 0.055 m; 0 for none.</param>
    /// <param name="Setting">Turn of the knob, radians.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Steel">Whether the body is of brushed steel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Length, float Height, float Depth, float Shoulder, float Toast, float Raised, float Setting, LinearRgb Color, bool Steel, string? Material, LinearRgb? Dye);

    private const float Foot = 0.012f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "toaster",
        Names = ["toaster"],
        Words = ["empty"],
        Family = "kitchen",
        Size = new Vector3(0.29f, 0.22f, 0.17f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.255f, 0.285f),
        stream.Child("height").Range(0.168f, 0.182f),
        stream.Child("depth").Range(0.158f, 0.172f),
        stream.Child("shoulder").Range(0.26f, 0.44f),
        stream.Child("toast").Range(0.4f, 0.75f),
        wishes.Words.Contains("empty") ? 0 : stream.Child("raised").Range(0.034f, 0.05f),
        stream.Child("setting").Range(-1.2f, 1.2f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c23b2e", "#e9e2d2", "#8fb9ae", "#e0a53a"))),
        wishes.Colors.IsEmpty && stream.Child("steel").Chance(0.45f),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = p.Steel && p.Material is null ? HouseMetals.Worn(LinearRgb.FromHex("#c6c8ca"), 0.24f, "body") with { Metallic = 0.8f } : ApplianceMaterials.Body(p.Material, p.Dye, p.Color, false);
        Material dark = ApplianceMaterials.Dark("trim"), chrome = Presets.Chrome("trim.bright");
        var model = new ModelBuilder();
        float l = p.Length, h = p.Height, d = p.Depth, r = p.Shoulder * d;

        // A hoop of sheet metal, narrower above, between two end caps.
        List<Vector2> section = Outlines.Round([new(d / 2, 0), new(d * 0.47f, h), new(-d * 0.47f, h), new(-d / 2, 0)], [0.016f, r, r, 0.016f], 16);
        PolyMesh hoop = Shapes.Extrude(section, l, 0.012f, 6).RotateY(MathF.PI / 2).Move(0, Foot, 0);
        model.Add(hoop, body, 0.8f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector2> rim = [.. section.Select(q => new Vector2(q.X * 1.012f, ((q.Y - (h / 2)) * 1.012f) + (h / 2)))];
            model.Add(Shapes.Extrude(rim, 0.005f, 0.0022f, 4).RotateY(MathF.PI / 2).Move(side * ((l / 2) - 0.016f), Foot, 0), chrome, 0.8f);
        }

        model.Add(Shapes.Box(l - 0.012f, 0.016f, d - 0.006f, 0.005f, 3).Move(0, Foot - 0.006f, 0), dark);
        model.Add(Fittings.Feet(l * 0.4f, d * 0.36f, 0.012f, Foot).Move(0, Foot, 0), Presets.Rubber());

        // A bright plate on top with two slots.
        float top = Foot + h, plate = d * 0.74f, slot = 0.024f, gap = 0.024f;
        List<Vector2> Slot(float z) => [.. Outlines.Rectangle(l * 0.6f, slot, slot * 0.4f, 8).Select(q => q + new Vector2(0, z))];
        float apart = (slot + gap) / 2;
        model.Add(Shapes.Slab(Outlines.Rectangle(l * 0.72f, plate * 0.82f, 0.012f, 8), 0.0045f, 0.0016f, 3, [Slot(-apart), Slot(apart)]).Move(0, top - 0.002f, 0), chrome, 0.8f);
        model.Add(Shapes.Slab(Outlines.Rectangle(l * 0.68f, plate * 0.74f, 0.01f), 0.0012f).Move(0, top - 0.0004f, 0), Presets.Matte(LinearRgb.FromHex("#0c0b0a"), "slot"));
        if (p.Raised > 0)
        {
            const float SliceTall = 0.115f, SliceWide = 0.118f;
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float lift = p.Raised * (side < 0 ? 1 : 0.86f), lean = 0.05f * side;
                BreadShapes.Add(model, SliceWide, SliceTall, 0.0145f, p.Toast * (side < 0 ? 1 : 0.85f), m => m.RotateZ(0.02f * side).RotateX(lean).Move(0.004f * side, top + lift - SliceTall, side * apart));
            }
        }

        // On the end: a slit with the lever, a knob, a lamp.
        float end = (l / 2) + 0.0004f;
        PolyMesh OnEnd(PolyMesh mesh, float y, float z) => mesh.RotateY(MathF.PI / 2).Move(end, Foot + y, z);
        model.Add(OnEnd(Fittings.Plate(0.007f, h * 0.5f, 0.001f, 0.003f, 0.0003f), h * 0.52f, 0), Presets.Matte(LinearRgb.FromHex("#0e0e0f"), "slot"));
        model.Add(OnEnd(Fittings.Plate(0.042f, 0.016f, 0.022f, 0.006f, 0.005f), h * 0.68f, 0), dark, 0.8f);
        model.Add(OnEnd(Fittings.Knob(0.017f, 0.015f, p.Setting), h * 0.18f, 0), dark, 0.8f);
        model.Add(OnEnd(Shapes.Torus(0.0195f, 0.0012f, 40, 8).RotateX(MathF.PI / 2), h * 0.18f, 0), chrome);
        return model.Build(ground: true, center: true);
    }
}
