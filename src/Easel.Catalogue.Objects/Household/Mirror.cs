using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A mirror: oval in a moulded frame on a stand, a hand mirror, or a tall one that leans.</summary>
internal sealed class Mirror : CatalogueEntry<Mirror.Parameters>
{
    /// <summary>How it is used.</summary>
    public enum Kind
    {
        Vanity,
        Hand,
        Standing,
    }

    /// <param name="Kind">How it is used.</param>
    /// <param name="Width">Of the glass, 0.24 to 0.3 m; a standing one 0.5 m, a hand mirror 0.13 m.</param>
    /// <param name="Ratio">Height over width, 1.2 to 1.4; a standing one 2.9.</param>
    /// <param name="Frame">Width of the frame, share of the glass's, 0.08 to 0.12.</param>
    /// <param name="Lean">From upright, radians, 0.19 to 0.26.</param>
    /// <param name="Beads">Whether the frame is beaded.</param>
    /// <param name="Color">Of the frame.</param>
    /// <param name="Gilt">Whether the frame is gilt.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Width, float Ratio, float Frame, float Lean, bool Beads, LinearRgb Color, bool Gilt, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "mirror",
        Names = ["mirror", "hand mirror", "looking glass", "standing mirror"],
        Words = ["hand", "standing", "tall"],
        Parts = ["frame"],
        Family = "household",
        Size = new Vector3(0.34f, 0.46f, 0.2f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.1f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Contains("hand") ? Kind.Hand : wishes.Words.Overlaps(["standing", "tall"]) ? Kind.Standing : Kind.Vanity;
        return new Parameters(
            kind,
            kind switch { Kind.Hand => 0.135f, Kind.Standing => 0.5f, _ => stream.Child("width").Range(0.25f, 0.29f) },
            kind switch { Kind.Hand => 1.15f, Kind.Standing => 2.9f, _ => stream.Child("ratio").Range(1.24f, 1.38f) },
            kind == Kind.Standing ? 0.07f : stream.Child("frame").Range(0.085f, 0.11f),
            stream.Child("lean").Range(0.19f, 0.26f),
            kind != Kind.Standing && stream.Child("beads").Chance(0.6f),
            wishes.PartColorOr("frame", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#8a5a34", "#efe9dd", "#2f4f4a")))),
            wishes.Colors.IsEmpty && wishes.PartColors.IsEmpty && stream.Child("gilt").Chance(0.5f),
            wishes.Material is "mirror" ? null : wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material frame = Presets.ByName(p.Material, p.Dye, "frame") ?? (p.Gilt ? Presets.Gold("frame") with { Roughness = 0.3f, Metallic = 0.75f } : Presets.Lacquer(p.Color, "frame"));
        Material glass = new() { Name = "glass.mirror", BaseColor = LinearRgb.FromHex("#eef2f2"), Roughness = 0.01f, Metallic = 1, Kind = FrameMaterialKind.Glass };
        float hx = p.Width / 2, hy = hx * p.Ratio, bar = p.Frame * p.Width, foot = p.Kind == Kind.Vanity ? 0.075f : 0.02f;
        float middle = p.Kind == Kind.Hand ? 0.155f + hy : foot + hy + bar;
        List<Vector2> Shape(float grow) => p.Kind == Kind.Standing ? Outlines.Rectangle((2 * hx) + (2 * grow), (2 * hy) + (2 * grow), MathF.Max(0.004f, 0.02f + grow), 10) : Outlines.Ellipse(hx + grow, hy + grow, 120);
        PolyMesh Place(PolyMesh mesh) => p.Kind == Kind.Hand ? mesh.Move(0, middle, 0).RotateX((-MathF.PI / 2) + 0.22f) : mesh.RotateX(-p.Lean).Move(0, middle, 0);

        // A back board, the frame as a moulding swept around the glass, the glass with its ground edge.
        model.Add(Place(Shapes.Extrude(Shape(bar * 0.7f), 0.01f, 0.003f, 3).Move(0, 0, -0.006f)), frame, 0.9f);
        List<Vector3> line = [.. Shape(bar * 0.45f).Select(q => new Vector3(q, 0))];
        List<Vector2> moulding = Splines.CatmullRom2D([new(-bar * 0.5f, -bar * 0.2f), new(bar * 0.5f, -bar * 0.2f), new(bar * 0.55f, bar * 0.05f), new(bar * 0.3f, bar * 0.36f), new(bar * 0.05f, bar * 0.3f), new(-bar * 0.15f, bar * 0.16f), new(-bar * 0.38f, bar * 0.2f), new(-bar * 0.52f, bar * 0.06f)], 5, closed: true);
        PolyMesh swept = Shapes.Sweep(line, moulding, closed: true, up: Vector3.UnitZ);
        model.Add(Place(swept), frame, 0.9f);
        model.Add(Place(Shapes.Extrude(Shape(0.0015f), 0.002f, 0.0012f, 2).Move(0, 0, 0.0008f)), glass, 0.5f);
        if (p.Beads)
        {
            List<Vector2> ring = Outlines.Ellipse(hx + (bar * 0.06f), hy + (bar * 0.06f), 96);
            var beads = new PolyMesh();
            foreach (Vector2 q in ring)
            {
                beads.Join(Shapes.Sphere(p.Width * 0.0115f, 14).Move(q.X, q.Y, bar * 0.16f));
            }

            model.Add(Place(beads), frame, 1.2f);
        }

        if (p.Kind == Kind.Vanity)
        {
            AddStand(model, frame, hx + bar, middle);
        }
        else if (p.Kind == Kind.Hand)
        {
            List<Vector2> grip = Splines.CatmullRom2D([new(0.002f, 0), new(0.012f, 0.003f), new(0.0125f, 0.014f), new(0.008f, 0.03f), new(0.011f, 0.06f), new(0.0125f, 0.085f), new(0.008f, 0.115f), new(0.011f, 0.132f), new(0.02f, 0.146f)], 6);
            model.Add(Place(Shapes.Lathe([new(0, 0), .. grip, new(0, 0.15f)], 48).Scale(1, 1, 0.62f).Move(0, -middle, -0.002f)), frame, 1f);
        }
        else
        {
            // A strut behind holds it up.
            (float s, float c) = MathF.SinCos(p.Lean);
            Vector3 top = new(0, middle + (hy * 0.4f * c), (-hy * 0.4f * s) - 0.012f);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                model.Add(Shapes.Rod(top + new Vector3(side * 0.05f, 0, 0), new(side * hx * 0.8f, 0, top.Z - 0.32f), 0.013f, 0.011f, 20), frame);
            }
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddStand(ModelBuilder model, Material frame, float reach, float middle)
    {
        // A yoke in which the mirror hangs by two screws, on a turned column and a round foot.
        List<Vector3> yoke = [.. Enumerable.Range(0, 49).Select(i => MathF.PI + (MathF.PI * i / 48f)).Select(a => new Vector3((reach + 0.012f) * MathF.Cos(a), middle + ((middle - 0.045f) * MathF.Sin(a)), -0.004f))];
        model.Add(Shapes.Tube(yoke, 0.0068f, 20), frame, 1.1f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 at = new(side * (reach + 0.012f), middle, -0.004f);
            model.Add(Shapes.Sphere(0.011f, 28).Move(at), frame, 1.2f);
            model.Add(Shapes.Rod(at, at - new Vector3(side * 0.022f, 0, 0), 0.0045f), frame);
        }

        List<Vector2> foot = Splines.CatmullRom2D([new(reach * 0.62f, 0), new(reach * 0.63f, 0.006f), new(reach * 0.56f, 0.013f), new(reach * 0.2f, 0.022f), new(0.014f, 0.034f), new(0.012f, 0.042f), new(0.0145f, 0.05f)], 6);
        model.Add(Shapes.Lathe([new(0, 0), .. foot, new(0, 0.052f)], 96).Move(0, 0, -0.004f), frame, 1f);
    }
}
