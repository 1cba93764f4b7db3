using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A printer with paper standing behind it and a printed page before it.</summary>
internal sealed class Printer : CatalogueEntry<Printer.Parameters>
{
    /// <param name="Width">0.42 to 0.46 m.</param>
    /// <param name="Height">0.16 to 0.2 m.</param>
    /// <param name="Depth">0.31 to 0.35 m.</param>
    /// <param name="Page">How far the printed page stands out, 0.1 to 0.19 m.</param>
    /// <param name="Screen">Whether it has a small screen.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Dark">Of front and lid.</param>
    /// <param name="Picture">What is printed.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Height, float Depth, float Page, bool Screen, LinearRgb Color, LinearRgb Dark, uint Picture, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "printer",
        Names = ["printer", "computer printer"],
        Family = "electronics",
        Size = new Vector3(0.44f, 0.36f, 0.5f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.34f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["desk", "table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pale = stream.Child("pale").Chance(0.6f) || !wishes.Colors.IsEmpty;
        return new Parameters(
            stream.Child("width").Range(0.425f, 0.455f),
            stream.Child("height").Range(0.165f, 0.19f),
            stream.Child("depth").Range(0.315f, 0.345f),
            stream.Child("page").Range(0.12f, 0.18f),
            stream.Child("screen").Chance(0.75f),
            wishes.ColorOr(LinearRgb.FromHex(pale ? "#e6e6e3" : "#34373b")),
            LinearRgb.FromHex(pale ? "#33363b" : "#222427"),
            stream.Child("picture").NextUInt() % 4096,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.4f };
        Material dark = Presets.Plastic(p.Dark, "front"), paper = Presets.Paper(LinearRgb.FromHex("#f7f6f2"));
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, d = p.Depth, front = d / 2;

        // Two cheeks and a roof around a dark front with the slot for pages.
        model.Add(Shapes.Slab(Outlines.Rectangle(w, d, 0.03f, 10), h, 0.014f, 6).Warp(q => q with { Z = q.Z + (q.Z > 0 ? -0.03f * MathF.Max(0, (q.Y / h) - 0.55f) : 0) }), shell, 0.8f);
        float slotTall = h * 0.42f;
        model.Add(Fittings.Plate(w * 0.76f, slotTall, 0.012f, 0.01f, 0.003f).Move(0, h * 0.34f, front - 0.0085f), dark, 0.8f);
        model.Add(Fittings.Plate(w * 0.68f, slotTall * 0.62f, 0.002f, 0.008f, 0.001f).Move(0, h * 0.3f, front + 0.0028f), Presets.Matte(LinearRgb.FromHex("#0b0b0c"), "slot"));
        model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.985f, d * 0.96f, 0.028f, 10), 0.012f, 0.004f, 4).Move(0, h - 0.001f, -0.006f), dark with { Name = "lid" }, 0.8f);
        model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.9f, d * 0.66f, 0.018f, 10), 0.004f, 0.0015f).Move(0, h + 0.0105f, -0.022f), shell, 0.8f);

        // The tray reaches out of the slot, a page on it.
        float trayY = h * 0.16f;
        model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.62f, 0.2f, 0.014f, 8), 0.006f, 0.0022f, 3).RotateX(-0.05f).Move(0, trayY, front + 0.075f), dark, 0.8f);
        model.Add(Shapes.Slab(Outlines.Rectangle(w * 0.3f, 0.05f, 0.008f, 6), 0.005f, 0.002f).RotateX(-0.42f).Move(0, trayY + 0.016f, front + 0.185f), dark, 0.8f);
        const float PageWide = 0.21f, PageLong = 0.297f;
        float out1 = p.Page + 0.02f;
        PolyMesh page = Shapes.Grid(4, 40, (u, v) =>
        {
            float z = (v - 0.5f) * PageLong, reach = z + (PageLong / 2);
            return new Vector3((u - 0.5f) * PageWide, 0.012f * MathF.Pow(reach / PageLong, 2), -z);
        });

        // Its rest plane is that of the picture: the head of the page comes out first and lies to the front.
        page = page.Rest(q => new Vector3(q.X, -q.Z, 0)).RotateY(MathF.PI).Move(0, trayY + 0.016f, front + out1 - (PageLong / 2));
        var picture = ScreenPicture.Make(new Vector2(PageWide * 0.43f, PageLong * 0.3f), ScreenKind.Film, null, 0, new RandomStream(p.Picture));
        model.Add(page, paper with { Name = "page", Pattern = new PrintedPage(picture with { Brightness = 1 }, new Vector2(PageWide / 2, PageLong / 2)) }, 1f);

        // Paper leans in the feeder behind, between two guides.
        PolyMesh Feed(PolyMesh mesh) => mesh.RotateX(-0.3f).Move(0, h - 0.004f, -d * 0.36f);
        model.Add(Feed(Fittings.Plate(w * 0.64f, 0.16f, 0.005f, 0.01f, 0.002f).Move(0, 0.08f, -0.012f)), dark, 0.8f);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Feed(Fittings.Plate(PageWide, 0.2f, 0.0006f, 0.0005f, 0.0001f).RotateZ(0.006f * (i - 1.5f)).Move(0.0008f * (i - 1), 0.1f + (0.001f * i), -0.005f + (0.0013f * i))), paper);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Feed(Shapes.Box(0.012f, 0.06f, 0.018f, 0.003f).Move(side * ((PageWide / 2) + 0.007f), 0, 0)), dark);
        }

        AddPanel(model, p, w, h, front);
        model.Surface(SurfaceTag.Print, new(0, trayY + 0.0225f, front + 0.085f), new(PageWide * 0.4f, 0, 0), new(0, 0, -0.05f));
        return model.Build(ground: true, center: true);
    }

    private static void AddPanel(ModelBuilder model, Parameters p, float w, float h, float front)
    {
        PolyMesh Tilted(PolyMesh mesh) => mesh.RotateX(-0.35f).Move(0, h * 0.78f, front - 0.006f);
        Material keys = Presets.Plastic(LinearRgb.FromHex("#c9ccd0"), "keys");
        model.Add(Tilted(Fittings.Plate(w * 0.6f, h * 0.24f, 0.01f, 0.008f, 0.003f)), Screens.Bezel("panel"), 0.8f);
        if (p.Screen)
        {
            var half = new Vector2(w * 0.1f, h * 0.09f);
            model.Add(Tilted(Fittings.Sheet(2 * half.X, 2 * half.Y).Move(0, 0, 0.0106f)), Screens.Lit(ScreenPicture.Make(half, ScreenKind.Home, null, 0.8f, new RandomStream(p.Picture).Child("screen"))));
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.24f, -0.17f, 0.17f])
        {
            model.Add(Tilted(Fittings.Forward(Shapes.Cylinder(0.0085f, 0.003f, 0.001f, 32)).Move(x * w, 0, 0.009f)), keys);
        }

        model.Add(Tilted(Fittings.Forward(Shapes.Cylinder(0.0085f, 0.003f, 0.001f, 32)).Move(w * 0.24f, 0, 0.009f)), Presets.Glow(LinearRgb.FromHex("#38d878"), 0.8f, "light"));
    }
}
