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
    /// <param name="Framed">Whether the cover has a gilt frame.</param>
    /// <param name="Cover">Colour of the cover.</param>
    /// <param name="Ribbon">Colour of the ribbon.</param>
    public sealed record Parameters(Lie Lie, float Width, float Height, float Thickness, bool Framed, LinearRgb Cover, LinearRgb Ribbon);

    private const float Board = 0.0028f;
    private const float Overhang = 0.0035f;

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
        ViewElevation = 0.16f,
        FacesViewer = true,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("open") ? Lie.Open : wishes.Pose == "lie" || wishes.Words.Contains("lie") ? Lie.Lying : Lie.Standing,
        stream.Child("width").Range(0.145f, 0.158f),
        stream.Child("height").Range(0.205f, 0.222f),
        stream.Child("thickness").Range(0.028f, 0.038f),
        stream.Child("frame").Chance(0.6f),
        wishes.PartColorOr("cover", wishes.ColorOr(LinearRgb.FromHex(stream.Child("cover").Pick("#7c1f2b", "#1f4a6e", "#2c5a3c", "#b3641e", "#3c2f5e")))),
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
        Material cloth = Presets.Fabric(p.Cover, 900, "cover") with { Roughness = 0.55f, Sheen = 0.15f };
        Material gilt = Presets.Gold("gilt") with { Roughness = 0.3f };
        var model = new ModelBuilder();
        float w = p.Width / 2, t = p.Thickness / 2;
        PolyMesh board = Shapes.Extrude(Outlines.Rectangle(p.Width, p.Height, 0.002f), Board, 0.0009f, 2).Move(0, p.Height / 2, 0);
        model.Add(board.Clone().Move(0, 0, t - (Board / 2)), cloth);
        model.Add(board.Move(0, 0, -t + (Board / 2)), cloth);

        // A rounded spine joins the boards.
        List<Vector2> spine = [];
        const int Steps = 14;
        for (int i = 0; i <= Steps; i++)
        {
            float a = MathF.PI * i / Steps;
            spine.Add(new(-w + 0.001f - (0.008f * MathF.Sin(a)), t * MathF.Cos(a)));
        }

        for (int i = Steps; i >= 0; i--)
        {
            float a = MathF.PI * i / Steps;
            spine.Add(new(-w + 0.001f + Board - (0.008f * MathF.Sin(a)), (t - Board) * MathF.Cos(a)));
        }

        spine.Reverse();
        model.Add(Shapes.Slab([.. spine.Select(q => new Vector2(q.X, -q.Y))], p.Height, 0.0005f, 1), cloth);
        AddPages(model, new Vector3(p.Width - (Overhang * 2), p.Height - (Overhang * 2), p.Thickness - (Board * 2)), new Vector3(-Overhang * 0.5f, Overhang, 0));

        // Bands across the spine, a frame on the cover.
        if (p.Framed)
        {
            float inset = 0.009f;
            List<Vector2> outer = Outlines.Rectangle(p.Width - (inset * 2), p.Height - (inset * 2), 0.002f), inner = Outlines.Rectangle(p.Width - (inset * 2) - 0.003f, p.Height - (inset * 2) - 0.003f, 0.001f);
            model.Add(Shapes.Extrude(outer, 0.0006f, 0, 1, [inner]).Move(0, p.Height / 2, t + 0.0001f), gilt);
        }

        return model.Surface(SurfaceTag.Print, new(0, p.Height / 2, t), new(w * 0.8f, 0, 0), new(0, p.Height * 0.41f, 0)).Build(center: true);
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

    private static void AddPages(ModelBuilder model, Vector3 size, Vector3 at)
    {
        // Leaves show as fine lines of changing tone along the thickness.
        Material paper = Presets.Paper(LinearRgb.FromHex("#f1e6cd"), "pages") with { Pattern = new PageEdges() };
        model.Add(Shapes.Box(size.X, size.Y, size.Z, 0.0004f, 1).Move(at), paper);
    }
}
