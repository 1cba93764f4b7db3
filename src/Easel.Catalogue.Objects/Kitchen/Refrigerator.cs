using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A refrigerator: a freezer above or below, or two doors side by side; modern and square, or round-shouldered as in old times.</summary>
internal sealed class Refrigerator : CatalogueEntry<Refrigerator.Parameters>
{
    /// <summary>How its doors lie.</summary>
    public enum Kind
    {
        FreezerAbove,
        FreezerBelow,
        SideBySide,
    }

    /// <param name="Kind">How its doors lie.</param>
    /// <param name="Retro">Whether it has round shoulders, a belt of chrome and lever handles.</param>
    /// <param name="Width">0.62 to 0.7 m; side by side 0.9 m.</param>
    /// <param name="Height">1.65 to 1.82 m.</param>
    /// <param name="Share">Height of the freezer's door, share of the whole, 0.26 to 0.33.</param>
    /// <param name="HandlesLeft">Whether the doors open to the right.</param>
    /// <param name="Notes">Magnets and notes on the door, 0 to 3.</param>
    /// <param name="Color">Of the doors.</param>
    /// <param name="Steel">Whether it is of brushed steel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, bool Retro, float Width, float Height, float Share, bool HandlesLeft, int Notes, LinearRgb Color, bool Steel, string? Material, LinearRgb? Dye);

    private const float Depth = 0.64f, Foot = 0.045f, Door = 0.055f, Gap = 0.011f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "refrigerator",
        Names = ["refrigerator", "fridge", "freezer"],
        Words = ["retro", "old", "vintage", "modern"],
        Parts = ["door"],
        Family = "kitchen",
        PrintsText = true,
        Size = new Vector3(0.68f, 1.76f, 0.7f),
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool retro = wishes.Words.Overlaps(["retro", "old", "vintage"]) || (!wishes.Words.Contains("modern") && stream.Child("retro").Chance(wishes.Colors.IsEmpty ? 0.2f : 0.5f));
        Kind kind = retro ? Kind.FreezerAbove : stream.Child("kind").Pick(Kind.FreezerAbove, Kind.FreezerBelow, Kind.FreezerBelow, Kind.SideBySide);
        return new Parameters(
            kind,
            retro,
            kind == Kind.SideBySide ? 0.9f : stream.Child("width").Range(0.63f, 0.69f),
            stream.Child("height").Range(1.68f, 1.8f),
            stream.Child("share").Range(0.27f, 0.32f),
            stream.Child("hand").Chance(0.5f),
            stream.Child("notes").Range(0, 3),
            wishes.PartColorOr("door", wishes.ColorOr(LinearRgb.FromHex(retro ? stream.Child("color").Pick("#a8d0c6", "#f0e3c4", "#c8473a") : "#e9eaea"))),
            !retro && wishes.Colors.IsEmpty && stream.Child("steel").Chance(0.6f),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = ApplianceMaterials.Body(p.Material, p.Dye, p.Color, p.Steel), chrome = Presets.Chrome("handle"), dark = ApplianceMaterials.Dark("gasket");
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, tall = h - Foot, front = Depth / 2;

        // The cabinet, its doors before it with a dark gasket between.
        float corner = p.Retro ? 0.09f : 0.012f;
        List<Vector2> outline = Outline(w, tall, corner);
        model.Add(Shapes.Extrude(outline, Depth, 0.01f, 4).Move(0, Foot, 0), p.Steel ? Presets.Lacquer(LinearRgb.FromHex("#7c7f82"), "body") : body, 0.8f);
        model.Add(Shapes.Extrude(Outline(w - 0.03f, tall - 0.03f, corner), 0.02f).Move(0, Foot + 0.015f, front + 0.004f), dark);
        model.Add(Shapes.Box(w - 0.03f, Foot, Depth - 0.03f, 0.004f).Move(0, 0.006f, 0.004f), dark);
        model.Add(Fittings.Feet(w * 0.42f, Depth * 0.42f, 0.022f, 0.012f).Move(0, 0.012f, 0), Presets.Rubber());
        float z = front + 0.013f, seam = p.Kind switch { Kind.FreezerAbove => h - (p.Share * tall), Kind.FreezerBelow => Foot + (p.Share * 1.15f * tall), _ => 0 };
        if (p.Kind == Kind.SideBySide)
        {
            float left = w * 0.42f;
            AddDoor(model, p, body, z, -w / 2, (-w / 2) + left - (Gap / 2), Foot, h, corner);
            AddDoor(model, p, body, z, (-w / 2) + left + (Gap / 2), w / 2, Foot, h, corner);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float x = (-w / 2) + left + (side * 0.04f);
                model.Add(Fittings.BarHandle(new(x, h * 0.36f, z + Door), new(x, h * 0.84f, z + Door), new(0, 0, 0.045f), 0.011f), chrome);
            }

            // Where it gives water and ice.
            float dx = (-w / 2) + (left * 0.48f);
            model.Add(Fittings.Plate(left * 0.5f, 0.34f, 0.006f, 0.016f, 0.002f).Move(dx, h * 0.6f, z + Door - 0.003f), dark);
            model.Add(Fittings.Plate(left * 0.4f, 0.2f, 0.002f, 0.012f, 0.0008f).Move(dx, (h * 0.6f) - 0.05f, z + Door + 0.0024f), Presets.Metal(LinearRgb.FromHex("#5b5e62"), 0.35f, "niche"));
            model.Add(Fittings.Sheet(left * 0.36f, 0.05f).Move(dx, (h * 0.6f) + 0.115f, z + Door + 0.0034f), Electronics.LitText.Glowing("-18", 0.026f, LinearRgb.FromHex("#8fd3ff")));
        }
        else
        {
            AddDoor(model, p, body, z, -w / 2, w / 2, Foot, seam - (Gap / 2), p.Retro ? 0.035f : corner);
            AddDoor(model, p, body, z, -w / 2, w / 2, seam + (Gap / 2), h, corner);
            AddHandles(model, p, chrome, z + Door, seam);
        }

        AddNotes(model, p, z + Door, seam);
        model.Surface(SurfaceTag.Top, new(0, h, 0), new(w * 0.42f, 0, 0), new(0, 0, -Depth * 0.42f));
        return model.Build(ground: true, center: true);
    }

    // Round above, square below.
    private static List<Vector2> Outline(float w, float tall, float corner) =>
        Outlines.Round([new(w / 2, tall), new(-w / 2, tall), new(-w / 2, 0), new(w / 2, 0)], [corner, corner, MathF.Min(corner, 0.02f), MathF.Min(corner, 0.02f)], 12);

    private static void AddDoor(ModelBuilder model, Parameters p, Material body, float z, float left, float right, float bottom, float top, float corner)
    {
        // A door swells a little towards its middle; on an old one a good deal.
        float w = right - left, tall = top - bottom, swell = p.Retro ? 0.024f : 0.004f;
        bool upper = top > p.Height - 0.01f;
        List<Vector2> outline = Outlines.Round([new(w / 2, tall), new(-w / 2, tall), new(-w / 2, 0), new(w / 2, 0)], upper ? [corner, corner, MathF.Min(corner, 0.035f), MathF.Min(corner, 0.035f)] : [MathF.Min(corner, 0.035f)], 12);
        PolyMesh door = Shapes.Extrude(outline, Door, p.Retro ? 0.022f : 0.009f, 6).Move((left + right) / 2, bottom, z + (Door / 2));
        model.Add(door, body, 0.8f);
        if (swell > 0.01f)
        {
            // A raised field follows the door's outline.
            PolyMesh field = Shapes.Extrude(Outlines.Rectangle(w - 0.1f, tall - 0.1f, MathF.Max(0.02f, corner - 0.04f), 10), 0.016f, 0.0078f, 5).Move((left + right) / 2, (bottom + top) / 2, z + Door);
            model.Add(field, body, 0.8f);
        }
    }

    private static void AddHandles(ModelBuilder model, Parameters p, Material chrome, float face, float seam)
    {
        float w = p.Width, x = (p.HandlesLeft ? -1 : 1) * ((w / 2) - 0.045f);
        if (p.Retro)
        {
            // A lever on each door beside the seam, a belt of chrome between, a badge.
            foreach (float y in (ReadOnlySpan<float>)[seam - 0.14f, seam + 0.09f])
            {
                Vector3 at = new(x, y, face + 0.008f), end = at + new Vector3(p.HandlesLeft ? 0.15f : -0.15f, 0, 0);
                model.Add(Shapes.Sweep(Splines.CatmullRom([at, at + new Vector3(0, 0, 0.032f), Vector3.Lerp(at, end, 0.35f) + new Vector3(0, 0.004f, 0.04f), end + new Vector3(0, 0, 0.03f)], 10), Outlines.Rectangle(0.026f, 0.014f, 0.006f), t => new Vector2(1.15f - (0.45f * t)), up: Vector3.UnitZ), chrome, 1f);
                model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.028f, 0), new(0.022f, 0.012f), new(0, 0.014f)], [0, 0.002f, 0.006f, 0], 5, closed: false), 40).RotateX(MathF.PI / 2).Move(at - new Vector3(0, 0, 0.004f)), chrome, 0.9f);
            }

            model.Add(Shapes.Capsule(new(-0.07f, p.Height - 0.2f, face + 0.008f), new(0.07f, p.Height - 0.2f, face + 0.008f), 0.008f, 16).Scale(1, 1, 1), chrome);
            return;
        }

        float upper = p.Height - seam, lower = seam - Foot;
        model.Add(Fittings.BarHandle(new(x, seam - (0.06f * lower) - (p.Kind == Kind.FreezerBelow ? 0 : 0.34f), face), new(x, seam - 0.05f, face), new(0, 0, 0.042f), 0.01f), chrome);
        model.Add(Fittings.BarHandle(new(x, seam + 0.05f, face), new(x, seam + MathF.Min(0.4f, 0.62f * upper), face), new(0, 0, 0.042f), 0.01f), chrome);
        model.Add(Fittings.Plate(0.09f, 0.014f, 0.003f, 0.003f, 0.001f).Move(0, p.Height - 0.08f, face - 0.0005f), chrome);
    }

    private static void AddNotes(ModelBuilder model, Parameters p, float face, float seam)
    {
        if (p.Kind == Kind.SideBySide || p.Retro)
        {
            return;
        }

        string[] papers = ["#f6df6e", "#f4f1ea", "#9fd0e8"];
        for (int i = 0; i < p.Notes; i++)
        {
            float x = (p.HandlesLeft ? 1 : -1) * p.Width * (0.1f + (0.1f * (i % 2))), y = (p.Kind == Kind.FreezerAbove ? seam - 0.3f : seam + 0.75f) - (0.15f * i), turn = 0.12f * (i - 1);
            model.Add(Fittings.Plate(0.085f, 0.095f, 0.0006f, 0.001f, 0.0002f).RotateZ(turn).Move(x, y, face + 0.0002f), Presets.Paper(LinearRgb.FromHex(papers[i]), "note"));
            model.Add(Fittings.Forward(Shapes.Cylinder(0.009f, 0.006f, 0.002f, 24)).Move(x, y + 0.034f, face + 0.0006f), Presets.Lacquer(LinearRgb.FromHex(i == 1 ? "#2f6fae" : "#d0382f"), "magnet"));
        }
    }
}
