using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Luggage;

/// <summary>A suitcase: a ribbed hard shell on four wheels with its handle drawn out, or an old leather case with straps.</summary>
internal sealed class Suitcase : CatalogueEntry<Suitcase.Parameters>
{
    /// <param name="IsOld">A leather case with straps and brass corners instead of a wheeled shell.</param>
    /// <param name="Size">Factor of all measures, 0.85 (cabin) to 1.1.</param>
    /// <param name="Handle">How far the handle is drawn out, 0.05 to 0.34 m.</param>
    /// <param name="Ribs">Ribs of the shell, 5 to 9.</param>
    /// <param name="Color">Of the shell or the leather.</param>
    /// <param name="Trim">Of corners, straps and grips.</param>
    /// <param name="Gloss">Polish of the shell, 0 to 1.</param>
    public sealed record Parameters(bool IsOld, float Size, float Handle, int Ribs, LinearRgb Color, LinearRgb Trim, float Gloss);

    public override EntryInfo Info { get; } = new()
    {
        Id = "suitcase",
        Names = ["suitcase", "luggage", "travel bag", "carry on", "trolley case", "rolling suitcase"],
        Words = ["old", "vintage", "antique", "retro", "small", "cabin", "carry-on", "hard", "rolling"],
        Parts = ["handle", "strap", "corner"],
        Family = "luggage",
        PrintsText = true,
        Size = new Vector3(0.46f, 0.92f, 0.27f),
        Habitats = ["studio", "bedroom", "city-street"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.16f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool old = wishes.Words.Overlaps(["old", "vintage", "antique", "retro"]) || wishes.Material == "leather";
        LinearRgb typical = LinearRgb.FromHex(old
            ? stream.Child("leather").Pick("#8a4f24", "#6f3d1f", "#a8672e") : stream.Child("color").Pick("#d0402e", "#1f6f8b", "#e0a21b", "#2b5a4a", "#7a2f5a", "#274a86"));
        LinearRgb trim = LinearRgb.FromHex(old ? "#4a2814" : "#25272b");
        return new Parameters(
            old,
            wishes.Words.Overlaps(["small", "cabin", "carry-on"]) ? 0.86f : stream.Child("size").Range(0.95f, 1.08f),
            stream.Child("handle").Range(0.24f, 0.34f),
            stream.Child("ribs").Pick(7, 9),
            wishes.ColorOr(typical),
            wishes.PartColorOr("handle", wishes.PartColorOr("strap", wishes.PartColorOr("corner", wishes.Colors.Length > 1 ? wishes.Colors[1] : trim))),
            stream.Child("gloss").Next());
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsOld)
        {
            Old(model, p);
        }
        else
        {
            Wheeled(model, p);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Size)).Build(ground: true, center: true);
    }

    private static void Wheeled(ModelBuilder model, Parameters p)
    {
        const float Wide = 0.44f, High = 0.6f, Deep = 0.26f, Foot = 0.062f, Corner = 0.07f, Gap = 0.012f;
        Material shell = Presets.Plastic(p.Color, "shell") with { Roughness = float.Lerp(0.42f, 0.3f, p.Gloss), Coat = 0.3f + (0.4f * p.Gloss), CoatRoughness = 0.14f };
        Material rubber = Presets.Plastic(p.Trim, "trim") with { Roughness = 0.55f }, steel = Presets.Metal(LinearRgb.FromHex("#b4b8bd"), 0.28f, "steel");
        float middle = Foot + (High / 2), half = (Deep - Gap) / 2;
        PolyMesh halves = Shapes.Extrude(Outlines.Rectangle(Wide, High, Corner, 12), half, 0.03f, 6);
        model.Add(halves.Clone().Move(0, middle, (Gap + half) / 2).Join(halves.Clone().Move(0, middle, -(Gap + half) / 2)), shell, 0.9f);

        // Upright ribs on both faces: shorter beside the round corners.
        PolyMesh ribs = new();
        float pitch = (Wide - (1.5f * Corner)) / (p.Ribs - 1);
        for (int i = 0; i < p.Ribs; i++)
        {
            float x = (i - ((p.Ribs - 1) / 2f)) * pitch, length = High - 0.11f - (MathF.Abs(x) > (Wide / 2) - Corner ? 0.05f : 0);
            PolyMesh rib = Shapes.Extrude(Outlines.Rectangle(pitch * 0.56f, length, pitch * 0.26f, 8), 0.02f, 0.009f, 5);
            ribs.Join(rib.Clone().Move(x, middle, Deep / 2), rib.Move(x, middle, -Deep / 2));
        }

        model.Add(ribs, shell, 0.9f);

        // The zip runs round between the halves, with two pullers at the left.
        model.Add(Shapes.Extrude(Outlines.Rectangle(Wide - 0.008f, High - 0.008f, Corner, 12), Gap + 0.004f, 0.001f).Move(0, middle, 0), rubber, 0.9f);
        foreach (float y in (ReadOnlySpan<float>)[0.04f, 0.075f])
        {
            model.Add(Shapes.Box(0.006f, 0.034f, 0.013f, 0.002f).RotateZ(0.1f).Move((Wide / 2) + 0.004f, middle + y, 0), steel);
        }

        // A lock with its dials on the left side, a grip above it, another on top.
        model.Add(Shapes.Box(0.016f, 0.085f, 0.045f, 0.006f).Move(Wide / 2, middle - 0.075f, 0), rubber);
        model.Add(Shapes.Box(0.006f, 0.05f, 0.022f, 0.002f).Move((Wide / 2) + 0.006f, middle - 0.06f, 0), steel);
        Grip(model, new Vector3(0, Foot + High - 0.004f, 0.035f), Vector3.UnitX, Vector3.UnitY, rubber);
        Grip(model, new Vector3((Wide / 2) - 0.004f, middle + 0.2f, 0), -Vector3.UnitY, Vector3.UnitX, rubber);

        // A plate with the maker's mark between the middle ribs.
        model.Add(Shapes.Extrude(Outlines.Rectangle(0.058f, 0.022f, 0.006f), 0.006f, 0.002f).Move(0, Foot + High - 0.115f, (Deep / 2) + 0.011f), steel);
        Handle(model, p, Foot + High, steel, rubber);
        foreach ((float x, float z, float turn) in (ReadOnlySpan<(float, float, float)>)[(1, 1, 0.5f), (-1, 1, -0.35f), (1, -1, 1.2f), (-1, -1, 0.2f)])
        {
            var place = new Vector3(x * ((Wide / 2) - 0.055f), 0, z * ((Deep / 2) - 0.045f));
            model.Add(Wheel(turn).Move(place), rubber, 0.9f);
            model.Add(Housing(turn).Move(place), rubber, 0.9f);
        }
    }

    private static PolyMesh Wheel(float turn)
    {
        PolyMesh twin = new();
        foreach (float x in (ReadOnlySpan<float>)[-0.0095f, 0.0095f])
        {
            twin.Join(Shapes.Cylinder(0.024f, 0.012f, 0.004f, 32).Move(0, -0.006f, 0).RotateZ(MathF.PI / 2).Move(x, 0.024f, -0.012f));
        }

        return twin.RotateY(turn);
    }

    private static PolyMesh Housing(float turn) =>
        Shapes.Cylinder(0.034f, 0.026f, 0.008f, 32).Move(0, 0.042f, 0).Join(Shapes.Cushion(0.012f, 0.034f, 0.04f, 0.005f, 0, 4).Move(0, 0.02f, -0.008f).RotateY(turn));

    /// <summary>A soft grip arched over the surface.</summary>
    private static void Grip(ModelBuilder model, Vector3 at, Vector3 along, Vector3 up, Material rubber)
    {
        List<Vector3> path = Splines.CatmullRom([at - (along * 0.085f), at - (along * 0.075f) + (up * 0.014f), at - (along * 0.045f) + (up * 0.024f), at + (along * 0.045f) + (up * 0.024f), at + (along * 0.075f) + (up * 0.014f), at + (along * 0.085f)], 8);
        model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.026f, 0.011f, 0.005f), up: up), rubber, 1);
    }

    private static void Handle(ModelBuilder model, Parameters p, float top, Material steel, Material rubber)
    {
        const float Spread = 0.085f, Z = -0.06f;
        foreach (float x in (ReadOnlySpan<float>)[-Spread, Spread])
        {
            model.Add(Shapes.Rod(new(x, top - 0.03f, Z), new(x, top + (p.Handle * 0.6f), Z), 0.0095f, null, 24), steel);
            model.Add(Shapes.Rod(new(x, top + (p.Handle * 0.55f), Z), new(x, top + p.Handle, Z), 0.0075f, null, 24), steel);
            model.Add(Shapes.Cylinder(0.013f, 0.006f, 0.002f, 24).Move(x, top + (p.Handle * 0.6f), Z), rubber);
        }

        model.Add(Shapes.Cushion(0.24f, 0.016f, 0.05f, 0.006f, 0, 4).Move(0, top - 0.004f, Z), rubber);
        model.Add(Shapes.Cushion((2 * Spread) + 0.042f, 0.032f, 0.036f, 0.013f, 0.002f, 8).Move(0, top + p.Handle - 0.008f, Z), rubber, 1);
        model.Add(Shapes.Box(0.034f, 0.004f, 0.014f, 0.0015f).Move(0, top + p.Handle + 0.025f, Z), steel);
        model.Surface(SurfaceTag.Grip, new Vector3(0, top + p.Handle, Z), new Vector3(0.08f, 0, 0), new Vector3(0, 0, -0.02f));
    }

    private static void Old(ModelBuilder model, Parameters p)
    {
        const float Wide = 0.58f, High = 0.4f, Deep = 0.19f, Rim = 0.12f;
        Material leather = Presets.Leather(p.Color, "body") with { Pattern = new LeatherGrain(520, 0.11f) }, strap = Presets.Leather(p.Trim, "strap") with { Pattern = new LeatherGrain(700, 0.08f) }, brass = Presets.Brass() with { Roughness = 0.3f };
        List<Vector2> outline = Outlines.Rectangle(Wide, High, 0.03f, 6);
        PolyMesh lid = Shapes.Extrude(outline, Rim, 0.012f, 4), box = Shapes.Extrude(outline, Deep - Rim - 0.003f, 0.012f, 4);
        model.Add(box.Move(0, High / 2, Rim / 2).Join(lid.Move(0, High / 2, (-Deep / 2) + (Rim / 2))), leather, 0.9f);
        model.Add(Shapes.Extrude(Outlines.Rectangle(Wide + 0.002f, High + 0.002f, 0.03f, 6), 0.008f, 0.002f).Move(0, High / 2, (-Deep / 2) + Rim), brass);

        // Brass caps over the corners, straps with buckles round the whole.
        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float y in (ReadOnlySpan<float>)[0, 1])
            {
                foreach (float z in (ReadOnlySpan<float>)[-1, 1])
                {
                    PolyMesh cap = Shapes.Cushion(0.058f, 0.058f, 0.058f, 0.018f, 0, 5).Move(x * ((Wide / 2) - 0.026f), y == 0 ? -0.003f : High - 0.055f, z * ((Deep / 2) - 0.026f));
                    model.Add(cap, strap, 1);
                    model.Add(Shapes.Ellipsoid(new Vector3(0.004f, 0.004f, 0.003f), 14).Move(x * ((Wide / 2) - 0.042f), y == 0 ? 0.038f : High - 0.038f, z * ((Deep / 2) + 0.003f)), brass);
                }
            }

            float at = x * Wide * 0.27f;
            List<Vector3> round = [.. Outlines.Rectangle(Deep + 0.01f, High + 0.01f, 0.018f, 6).Select(q => new Vector3(at, q.Y + (High / 2), q.X))];
            model.Add(Shapes.Sweep(round, Outlines.Rectangle(0.036f, 0.006f, 0.002f), closed: true, up: Vector3.UnitZ), strap, 1);
            Buckle(model, new Vector3(at, High * 0.72f, (Deep / 2) + 0.009f), brass);
            model.Add(Shapes.Box(0.05f, 0.012f, 0.03f, 0.003f).Move(x * 0.13f, High - 0.002f, (-Deep / 2) + Rim + 0.004f), brass);
        }

        List<Vector3> arch = Splines.CatmullRom([new(-0.075f, High, 0), new(-0.07f, High + 0.028f, 0), new(-0.035f, High + 0.046f, 0), new(0.035f, High + 0.046f, 0), new(0.07f, High + 0.028f, 0), new(0.075f, High, 0)], 8);
        model.Add(Shapes.Sweep(arch, Outlines.Ellipse(0.015f, 0.009f, 20), up: Vector3.UnitY), strap, 1);
        foreach (float x in (ReadOnlySpan<float>)[-0.076f, 0.076f])
        {
            model.Add(Shapes.Box(0.03f, 0.012f, 0.04f, 0.004f).Move(x, High - 0.001f, 0), brass);
        }

        model.Surface(SurfaceTag.Grip, new Vector3(0, High + 0.04f, 0), new Vector3(0.04f, 0, 0), new Vector3(0, 0, -0.015f));
        model.Surface(SurfaceTag.Top, new Vector3(0, High, 0), new Vector3(Wide * 0.45f, 0, 0), new Vector3(0, 0, -Deep * 0.45f));
    }

    private static void Buckle(ModelBuilder model, Vector3 at, Material brass)
    {
        PolyMesh frame = Shapes.Extrude(Outlines.Rectangle(0.054f, 0.04f, 0.008f), 0.006f, 0.002f, holes: [Outlines.Rectangle(0.038f, 0.024f, 0.003f)]);
        model.Add(frame.Join(Shapes.Rod(new(0, -0.016f, 0.002f), new(0, 0.016f, 0.002f), 0.0025f, null, 10)).Move(at), brass);
    }
}
