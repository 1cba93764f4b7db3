using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>A telephone that is all screen, in a case, its home screen lit; it leans on the fold-out stand of its case, or lies.</summary>
internal sealed class CellPhone : CatalogueEntry<CellPhone.Parameters>
{
    /// <param name="Lies">Whether it lies on its back.</param>
    /// <param name="Width">0.07 to 0.077 m.</param>
    /// <param name="Ratio">Height over width, 2 to 2.1.</param>
    /// <param name="Corner">Radius of its corners, share of the width, 0.13 to 0.18.</param>
    /// <param name="Lean">From upright, radians, 0.2 to 0.3.</param>
    /// <param name="Island">Whether the front camera sits in an island instead of a hole.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="Picture">What the screen shows; its size is set as it is built.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Lies, float Width, float Ratio, float Corner, float Lean, bool Island, LinearRgb Color, ScreenPicture Picture, string? Material, LinearRgb? Dye);

    private const float Thick = 0.0085f, Bumper = 0.0026f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "cell-phone",
        Names = ["cell phone", "phone", "smartphone", "mobile phone", "cellphone", "smart phone", "mobile", "iphone"],
        Words = ["lie", "flat"],
        Parts = ["case", "screen"],
        Family = "electronics",
        Size = new Vector3(0.076f, 0.15f, 0.05f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.2f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table", "desk"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Pose == "lie" || wishes.Words.Overlaps(["lie", "flat"]),
        stream.Child("width").Range(0.0705f, 0.0765f),
        stream.Child("ratio").Range(2.02f, 2.09f),
        stream.Child("corner").Range(0.13f, 0.18f),
        stream.Child("lean").Range(0.2f, 0.28f),
        stream.Child("island").Chance(0.5f),
        wishes.PartColorOr("case", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2d3136", "#3e566e", "#5e6a58", "#c9ccd0")))),
        ScreenPicture.Make(Vector2.One, ScreenKind.Home, wishes.PartColors.TryGetValue("screen", out LinearRgb screen) ? screen : wishes.Dye, 0.9f, stream.Child("screen")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "case") ?? Presets.Plastic(p.Color, "case") with { Roughness = 0.5f };
        var model = new ModelBuilder();
        float w = p.Width, h = w * p.Ratio, r = p.Corner * w;

        // A case with a lip that stands before the glass, keys on its sides and an opening below.
        List<Vector2> outline = Outlines.Rectangle(w, h, r, 14), opening = Outlines.Rectangle(w - (2 * Bumper), h - (2 * Bumper), r - Bumper, 14);
        model.Add(Shapes.Extrude(outline, Thick + 0.0026f, 0.001f, 4, [opening]).Move(0, h / 2, 0), shell, 0.8f);
        model.Add(Shapes.Extrude(outline, 0.002f, 0.001f, 3).Move(0, h / 2, (-Thick / 2) - 0.0003f), shell, 0.8f);
        model.Add(Shapes.Extrude(Outlines.Rectangle(w - (2 * Bumper) + 0.0004f, h - (2 * Bumper) + 0.0004f, r - Bumper, 14), Thick, 0.0008f, 3).Move(0, h / 2, 0), Presets.Metal(LinearRgb.FromHex("#53565b"), 0.3f, "frame"), 0.8f);
        var half = new Vector2((w / 2) - Bumper - 0.0016f, (h / 2) - Bumper - 0.0016f);
        float face = (Thick / 2) + 0.0002f;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w - (2 * Bumper) - 0.0006f, h - (2 * Bumper) - 0.0006f, r - Bumper, 14), 0.0006f, 0.0003f).Move(0, h / 2, face - 0.0003f), Screens.Bezel());
        model.Add(Picture(half, r - Bumper - 0.0014f).Move(0, h / 2, face + 0.00012f), Screens.Lit(p.Picture with { Half = half }));
        Material lens = Presets.DarkWindow("lens");
        model.Add(p.Island ? Shapes.Capsule(new(-0.005f, h - 0.0105f, face), new(0.005f, h - 0.0105f, face), 0.0024f, 20).Scale(1, 1, 0.999f) : Fittings.Forward(Shapes.Cylinder(0.002f, 0.0003f, 0, 24)).Move(0, h - 0.0105f, face), lens);
        foreach ((float side, float y, float tall) in (ReadOnlySpan<(float, float, float)>)[(1, 0.68f, 0.017f), (-1, 0.76f, 0.011f), (-1, 0.66f, 0.011f)])
        {
            model.Add(Shapes.Capsule(new(side * ((w / 2) + 0.0001f), (y * h) - (tall / 2), 0), new(side * ((w / 2) + 0.0001f), (y * h) + (tall / 2), 0), 0.0012f, 14), shell with { Name = "keys", BaseColor = shell.BaseColor * 0.8f });
        }

        AddCameras(model, p, w, h, shell);
        Vector3 up = Vector3.UnitY;
        model.Surface(SurfaceTag.Print, new(0, h * 0.52f, face + 0.0005f), new(half.X * 0.86f, 0, 0), up * (half.Y * 0.6f));
        Model upright = model.Build();
        if (p.Lies)
        {
            return new ModelBuilder().Add(upright, Matrix4x4.CreateRotationX(-MathF.PI / 2)).Build(ground: true, center: true);
        }

        // The stand folds out of the case's back.
        float foot = 0.045f, hinge = h * 0.42f;
        var leaning = new ModelBuilder();
        leaning.Add(upright, Matrix4x4.CreateRotationX(-p.Lean));
        (float sin, float cos) = MathF.SinCos(p.Lean);
        Vector3 top = new(0, (hinge * cos) - (0.004f * sin), (-hinge * sin) - (0.005f * cos)), end = new(0, 0, top.Z - foot);
        leaning.Add(Shapes.Rod(top + new Vector3(-0.013f, 0, 0), end + new Vector3(-0.013f, 0, 0), 0.0014f).Join(Shapes.Rod(end + new Vector3(-0.013f, 0, 0), end + new Vector3(0.013f, 0, 0), 0.0014f), Shapes.Rod(top + new Vector3(0.013f, 0, 0), end + new Vector3(0.013f, 0, 0), 0.0014f)), Presets.Steel());
        return leaning.Build(ground: true, center: true);
    }

    // A sheet with round corners, its rest coordinates its own.
    private static PolyMesh Picture(Vector2 half, float corner)
    {
        var mesh = new PolyMesh();
        foreach (Vector2 q in Outlines.Rectangle(2 * half.X, 2 * half.Y, corner, 10))
        {
            mesh.AddVertex(new Vector3(q, 0));
        }

        mesh.AddFace([.. Enumerable.Range(0, mesh.Positions.Count)]);
        return mesh;
    }

    private static void AddCameras(ModelBuilder model, Parameters p, float w, float h, Material shell)
    {
        float back = (-Thick / 2) - 0.0012f;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.44f, w * 0.44f, w * 0.11f, 8), 0.0016f, 0.0006f, 3).Move(w * 0.22f, h - (w * 0.28f), back - 0.0004f), shell);
        foreach ((float x, float y) in (ReadOnlySpan<(float, float)>)[(0.13f, 0.19f), (0.13f, 0.37f), (0.31f, 0.28f)])
        {
            Vector3 at = new(w * x, h - (w * y), back - 0.0012f);
            model.Add(Shapes.Torus(w * 0.07f, w * 0.012f, 40, 10).RotateX(MathF.PI / 2).Move(at), Presets.Chrome("ring"));
            model.Add(Fittings.Forward(Shapes.Cylinder(w * 0.066f, 0.0006f, 0, 32)).Move(at - new Vector3(0, 0, 0.0004f)), Presets.DarkWindow("lens"));
        }
    }
}
