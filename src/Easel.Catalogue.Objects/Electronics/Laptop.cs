using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>An open laptop that is on.</summary>
internal sealed class Laptop : CatalogueEntry<Laptop.Parameters>
{
    /// <param name="Width">0.3 to 0.34 m.</param>
    /// <param name="Ratio">Depth over width, 0.66 to 0.72.</param>
    /// <param name="Height">Of the lower half, 0.013 to 0.017 m.</param>
    /// <param name="Lean">Of the lid from upright, radians, 0.22 to 0.42.</param>
    /// <param name="DarkKeys">Whether keys are black instead of the colour of the case.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="Picture">What the screen shows; its size is set as it is built.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Ratio, float Height, float Lean, bool DarkKeys, LinearRgb Color, ScreenPicture Picture, string? Material, LinearRgb? Dye);

    private const float Lid = 0.006f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "laptop",
        Names = ["laptop", "laptop computer", "notebook computer"],
        Words = ["open"],
        Parts = ["screen"],
        Family = "electronics",
        Size = new Vector3(0.32f, 0.22f, 0.28f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.38f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table", "desk"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.305f, 0.335f),
        stream.Child("ratio").Range(0.67f, 0.71f),
        stream.Child("height").Range(0.013f, 0.016f),
        stream.Child("lean").Range(0.26f, 0.38f),
        stream.Child("keys").Chance(0.75f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b4b7ba", "#b4b7ba", "#7d8186", "#d8c3b4"))),
        ScreenPicture.Make(Vector2.One, ScreenKind.Desktop, wishes.PartColors.TryGetValue("screen", out LinearRgb screen) ? screen : wishes.Dye, 0.85f, stream.Child("screen")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        bool metal = p.Dye is null;
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? (metal ? HouseMetals.Worn(p.Color, 0.4f, "shell") : Presets.Lacquer(p.Color, "shell") with { Metallic = 0.25f, Roughness = 0.4f, Coat = 0.25f });
        LinearRgb cap = !metal ? p.Color * 0.8f : p.DarkKeys ? LinearRgb.FromHex("#1b1c1f") : LinearRgb.FromHex("#e9e9ea");
        Material keys = Presets.Plastic(cap, "keys") with { Pattern = new KeyLegends(0.0056f, cap.Luminance < 0.4f ? LinearRgb.FromHex("#e8e8e8") : LinearRgb.FromHex("#333539")) };
        var model = new ModelBuilder();
        float w = p.Width, d = w * p.Ratio, h = p.Height;

        // The lower half: a slab whose underside draws in, with a notch for the thumb in front and feet of rubber.
        List<Vector2> plan = Outlines.Rectangle(w, d, 0.012f, 8);
        model.Add(Shapes.Slab(plan, h, 0.0028f, 4).Warp(q => q with { X = q.X * (1 - (0.03f * (1 - (q.Y / h)))), Z = q.Z * (1 - (0.03f * (1 - (q.Y / h)))) }), shell, 0.8f);
        model.Add(Shapes.Capsule(new(-0.025f, h - 0.0012f, d / 2), new(0.025f, h - 0.0012f, d / 2), 0.0022f, 12), Presets.Metal(p.Color * 0.35f, 0.4f, "notch"));
        model.Add(Fittings.Feet(w * 0.4f, d * 0.4f, 0.006f, 0.0015f), Presets.Rubber());
        float pitch = w * 0.92f / KeyRows.Width, keysZ = -d * 0.13f;
        (PolyMesh letters, PolyMesh others) = KeyRows.Build(pitch, 0.0028f, 0.0016f, 0.97f, functions: true);
        model.Add(Shapes.Slab(Outlines.Rectangle((KeyRows.Width * pitch) + 0.003f, (5.85f * pitch) + 0.003f, 0.003f), 0.0004f, 0).Move(0, h - 0.0001f, keysZ - (0.1f * pitch)), Presets.Plastic(metal && p.DarkKeys ? LinearRgb.FromHex("#26272a") : p.Color * 0.6f, "well"));
        model.Add(letters.Join(others).Move(0, h + 0.0002f, keysZ), keys, 0.6f);

        // A pad of another polish within a hairline.
        float padZ = (keysZ + (2.6f * pitch) + (d / 2)) / 2;
        float pad = (d / 2) - keysZ - (2.6f * pitch) - 0.014f;
        model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.36f, pad, 0.004f, 5), 0.0003f).Move(0, h - 0.0001f, padZ), Presets.Metal(p.Color * 0.3f, 0.5f, "pad.line"));
        model.Add(Shapes.Slab(Outlines.Rectangle((w * 0.36f) - 0.001f, pad - 0.001f, 0.004f, 5), 0.0006f, 0.0002f).Move(0, h - 0.0002f, padZ), metal ? HouseMetals.Worn(p.Color * 0.92f, 0.32f, "pad") : shell with { Name = "pad", Roughness = 0.3f, BaseColor = p.Color * 0.85f });
        AddPorts(model, w, d, h);

        // The upper half leans back about the hinge.
        float lid = d * 0.985f;
        PolyMesh Leaning(PolyMesh mesh) => mesh.RotateX(-p.Lean).Move(0, h * 0.72f, (-d / 2) + 0.007f);
        model.Add(Leaning(Fittings.Plate(w, lid, Lid, 0.012f, 0.0022f).Move(0, (lid / 2) + 0.001f, -Lid)), shell, 0.8f);
        model.Add(Leaning(Fittings.Plate(w - 0.007f, lid - 0.007f, 0.0008f, 0.009f, 0.0003f).Move(0, (lid / 2) + 0.001f, -0.0002f)), Screens.Bezel());
        var half = new Vector2((w / 2) - 0.0105f, (lid / 2) - 0.0165f);
        float middle = (lid / 2) + 0.0055f;
        model.Add(Leaning(Fittings.Sheet(2 * half.X, 2 * half.Y).Move(0, middle, 0.0008f)), Screens.Lit(p.Picture with { Half = half }));
        model.Add(Leaning(Fittings.Forward(Shapes.Cylinder(0.0014f, 0.0004f, 0, 16)).Move(0, lid - 0.006f, 0.0006f)), Presets.DarkWindow("lens"));
        model.Add(Shapes.Capsule(new(-w * 0.36f, h * 0.78f, (-d / 2) + 0.004f), new(w * 0.36f, h * 0.78f, (-d / 2) + 0.004f), 0.0046f, 16), Presets.Plastic(LinearRgb.FromHex("#1c1d20"), "hinge"));
        Vector3 up = new(0, MathF.Cos(p.Lean), -MathF.Sin(p.Lean)), out1 = new(0, MathF.Sin(p.Lean), MathF.Cos(p.Lean));
        model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.72f, (-d / 2) + 0.007f) + (up * middle) + (out1 * 0.0012f), new(half.X * 0.9f, 0, 0), up * (half.Y * 0.85f));
        return model.Build(ground: true, center: true);
    }

    private static void AddPorts(ModelBuilder model, float w, float d, float h)
    {
        Material dark = Presets.Plastic(LinearRgb.FromHex("#1a1b1d"), "port");
        foreach ((float side, float z, float wide) in (ReadOnlySpan<(float, float, float)>)[(1, -0.3f, 0.009f), (1, -0.2f, 0.009f), (1, -0.08f, 0.013f), (-1, -0.3f, 0.009f), (-1, -0.18f, 0.005f)])
        {
            model.Add(Shapes.Box(0.002f, 0.0032f, wide, 0.0012f).Move(side * ((w / 2) - 0.0011f), (h * 0.55f) - 0.0016f, z * d), dark);
        }
    }
}
