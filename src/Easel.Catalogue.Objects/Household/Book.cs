using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A hardback: standing with its cover to the viewer, lying, or lying open.</summary>
internal sealed class Book : CatalogueEntry<Book.Parameters>
{
    /// <summary>How it lies.</summary>
    public enum Lie
    {
        Standing,
        Lying,
        Open,
    }

    /// <param name="Lie">How it lies.</param>
    /// <param name="Width">Of the cover, 0.14 to 0.16 m.</param>
    /// <param name="Height">Of the cover, 0.2 to 0.225 m.</param>
    /// <param name="Thickness">0.026 to 0.04 m.</param>
    /// <param name="Framed">Whether the cover is gilded: a frame, a star and bands on the back.</param>
    /// <param name="Cover">Colour of the cover.</param>
    /// <param name="Ribbon">Colour of the ribbon.</param>
    public sealed record Parameters(Lie Lie, float Width, float Height, float Thickness, bool Framed, LinearRgb Cover, LinearRgb Ribbon);

    private const float Board = 0.0028f;
    private const float Overhang = 0.0035f;

    /// <summary>Width of the groove between spine and board, metres.</summary>
    private const float Joint = 0.009f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "book",
        Names = ["book", "hardcover", "novel"],
        Words = ["open", "lie", "closed"],
        Parts = ["cover"],
        Family = "household",
        Size = new Vector3(0.15f, 0.215f, 0.034f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.28f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("open") ? Lie.Open : wishes.Pose == "lie" || wishes.Words.Contains("lie") ? Lie.Lying : Lie.Standing,
        stream.Child("width").Range(0.145f, 0.158f),
        stream.Child("height").Range(0.205f, 0.222f),
        stream.Child("thickness").Range(0.028f, 0.038f),
        stream.Child("frame").Chance(0.8f),
        wishes.PartColorOr("cover", wishes.ColorOr(LinearRgb.FromHex(stream.Child("cover").Pick("#8c1f2b", "#1f4a7e", "#1f5a3c", "#8a2c1c", "#3c2f6e")))),
        LinearRgb.FromHex(stream.Child("ribbon").Pick("#d8b04a", "#b3202c")));

    protected override Model Build(Parameters p, float resolution) => p.Lie switch
    {
        Lie.Open => BuildOpen(p),
        Lie.Lying => new ModelBuilder().Add(BuildStanding(p), Matrix4x4.CreateRotationX(-MathF.PI / 2)).Build(ground: true, center: true),
        _ => BuildStanding(p),
    };

    // Cover to the front (+Z), spine on the viewer's left.
    private static Model BuildStanding(Parameters p)
    {
        Material cloth = Presets.Fabric(p.Cover, 1100, "cover") with { Roughness = 0.6f, Sheen = 0.12f };
        Material gilt = Presets.Gold("gilt") with { Roughness = 0.45f };
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.Height, t = p.Thickness / 2;

        // Boards begin behind the joint, a groove along the spine in which the cover bends.
        float left = -w + Joint, boardWidth = p.Width - Joint;
        PolyMesh board = Shapes.Extrude(Outlines.Rectangle(boardWidth, h, 0.0022f), Board, 0.0011f, 3).Move(left + (boardWidth / 2), h / 2, 0);
        model.Add(board.Clone().Move(0, 0, t - (Board / 2)), cloth, 0.9f);
        model.Add(board.Move(0, 0, -t + (Board / 2)), cloth, 0.9f);
        model.Add(Shapes.Slab(SpineSection(w, t), h, 0.0005f, 1), cloth, 1f);
        AddPages(model, p, w, t);
        if (p.Framed)
        {
            AddGilding(model, p, gilt, left + (boardWidth / 2), boardWidth);
        }

        // Text keeps clear of the ornament at the foot of the cover.
        Vector3 middle = new(left + (boardWidth / 2), h * (p.Framed ? 0.6f : 0.52f), t);
        return model.Surface(SurfaceTag.Print, middle, new((boardWidth / 2) - 0.016f, 0, 0), new(0, h * (p.Framed ? 0.27f : 0.38f), 0)).Build(center: true);
    }

    // The cloth's section over the rounded back, seen from above: out along the front joint, round the back, along the rear joint.
    private static List<Vector2> SpineSection(float w, float t)
    {
        const int Steps = 20;
        const float Bulge = 0.0085f, Sunk = 0.0014f;
        var outer = new List<Vector2>();
        var inner = new List<Vector2>();
        for (int i = 0; i <= Steps; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / Steps);
            outer.Add(new(-w + 0.002f - (Bulge * sin), (t - 0.0002f) * cos));
            inner.Add(new(-w + 0.002f + 0.0012f - (Bulge * sin), (t - 0.0016f) * cos));
        }

        float reach = -w + Joint + 0.001f;
        List<Vector2> section = [new(reach, t - Sunk - 0.0008f), new(-w + (Joint * 0.6f), t - Sunk), .. outer, new(-w + (Joint * 0.6f), -t + Sunk), new(reach, -t + Sunk + 0.0008f)];
        inner.Reverse();
        section.AddRange([new(reach, -t + Sunk + 0.0014f), .. inner, new(reach, t - Sunk - 0.0014f)]);
        return [.. section.Select(q => new Vector2(q.X, -q.Y))];
    }

    // A frame and a star on the front, bands across the back.
    private static void AddGilding(ModelBuilder model, Parameters p, Material gilt, float x, float boardWidth)
    {
        float h = p.Height, t = p.Thickness / 2, front = t + 0.0001f;
        const float Inset = 0.0085f, Line = 0.0017f;
        List<Vector2> outer = Outlines.Rectangle(boardWidth - (Inset * 2), h - (Inset * 2), 0.0025f, 5);
        List<Vector2> hole = Outlines.Rectangle(boardWidth - ((Inset + Line) * 2), h - ((Inset + Line) * 2), 0.0015f, 5);
        model.Add(Shapes.Extrude(outer, 0.0004f, 0, 1, [hole]).Move(x, h / 2, front), gilt);

        model.Add(Shapes.Extrude(Outlines.Star(8, 0.015f, 0.0065f), 0.0005f).Move(x, h * 0.2f, front), gilt);
        List<Vector2> circle = Outlines.Circle(0.0185f, 48), inside = Outlines.Circle(0.0172f, 48);
        model.Add(Shapes.Extrude(circle, 0.0004f, 0, 1, [inside]).Move(x, h * 0.2f, front), gilt);
        List<Vector3> back = [.. SpineSection(p.Width / 2, t).Skip(2).Take(21).Select(q => new Vector3(q.X - 0.0001f, 0, -q.Y))];
        foreach (float at in (ReadOnlySpan<float>)[0.1f, 0.24f, 0.27f, 0.86f])
        {
            model.Add(Shapes.Sweep(back, Outlines.Rectangle(0.0004f, 0.0016f), up: Vector3.UnitY).Move(0, h * at, 0), gilt);
        }
    }

    private static Model BuildOpen(Parameters p)
    {
        Material cloth = Presets.Fabric(p.Cover, 900, "cover") with { Roughness = 0.55f };
        Material paper = Presets.Paper(LinearRgb.FromHex("#f3ead6"), "pages");
        Material ink = Presets.Matte(LinearRgb.FromHex("#3a3632"), "lines");
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, thick = p.Thickness * 0.5f;
        model.Add(Shapes.Box((w * 2) + 0.012f, Board, h, 0.001f), cloth);

        // Each half is a hump that dips into the gutter.
        float Hump(float u) => Board + (thick * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Min(1, (0.06f + (u * 0.92f)) * 1.02f))), 0.42f) * (1 - (0.25f * u)));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh page = Shapes.Grid(32, 2, (u, v) =>
            {
                float along = side > 0 ? u : 1 - u;
                return new Vector3(side * along * (w - 0.004f), Hump(along), (0.5f - v) * (h - 0.008f));
            }).Solidify(0.003f);
            model.Add(page, paper, 1f);
            model.Add(Shapes.Box(w - 0.008f, thick * 0.62f, h - 0.012f, 0.001f).Move(side * w * 0.5f, Board, 0), paper);
            const int Lines = 16;
            for (int i = 0; i < Lines; i++)
            {
                // Lines of print with a ragged end; a paragraph's last line is short.
                float z = ((i + 1.4f) / (Lines + 2) * h) - (h / 2), length = i % 5 == 4 ? 0.45f : 0.92f - (0.08f * Hash.ToUnit(Hash.Mix((uint)i, side > 0 ? 3u : 9u)));
                model.Add(
                    Shapes.Grid(16, 1, (u, v) =>
                    {
                        float a = 0.12f + (0.78f * u * length), along = side > 0 ? a : 1.02f - a;
                        return new Vector3(side * along * (w - 0.004f), Hump(along) + 0.0018f, z - (v * 0.0028f));
                    }),
                    ink);
            }
        }

        model.Add(Shapes.Grid(2, 20, (u, v) => new Vector3(((u - 0.5f) * 0.006f) + 0.004f, Board + 0.012f + (0.004f * MathF.Sin(v * 5)) - (v > 0.92f ? (v - 0.92f) * 0.1f : 0), (v - 0.5f) * h * 1.06f)).Solidify(0.0005f), Presets.Fabric(p.Ribbon, 700, "ribbon"));
        return model.Build(ground: true, center: true);
    }

    // The block of leaves, a little smaller than the cover, its fore edge hollow.
    private static void AddPages(ModelBuilder model, Parameters p, float w, float t)
    {
        const int Steps = 8;
        const float Hollow = 0.0035f;
        Material paper = Presets.Paper(LinearRgb.FromHex("#f1e6cd"), "pages") with { Pattern = new PageEdges() };
        float fore = w - Overhang, half = t - Board;
        var section = new List<Vector2> { new(-w + 0.003f, -half) };
        for (int i = 0; i <= Steps; i++)
        {
            float s = ((float)i / Steps * 2) - 1;
            section.Add(new(fore - (Hollow * (1 - (s * s))), s * half));
        }

        section.Add(new(-w + 0.003f, half));
        model.Add(Shapes.Slab(section, p.Height - (Overhang * 2), 0.0003f, 1).Move(0, Overhang, 0), paper);
    }
}
