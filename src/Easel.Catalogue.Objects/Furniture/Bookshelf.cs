using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A bookshelf of boards with a back, filled with books that stand, lean and lie, and a few things among them.</summary>
internal sealed class Bookshelf : CatalogueEntry<Bookshelf.Parameters>
{
    /// <param name="Width">0.8 to 1.2 m.</param>
    /// <param name="Height">1.8 to 2.1 m.</param>
    /// <param name="Depth">0.3 to 0.34 m.</param>
    /// <param name="Shelves">Compartments one above the other, 5 or 6.</param>
    /// <param name="Fill">Share of the length that is filled, 0.7 to 0.95.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Stream">Random numbers for what stands in it.</param>
    public sealed record Parameters(
        float Width, float Height, float Depth, int Shelves, float Fill, string Wood, LinearRgb? Color, string? Material, RandomStream Stream);

    private const float Board = 0.022f;

    private static readonly string[] s_spines =
    [
        "#7d4436", "#31506b", "#c9b48c", "#5f6f52", "#a9744f", "#3c3a44", "#b8a9a0", "#8f2f2c", "#d8cfbd", "#4f6d6a", "#2f4858", "#c9a24b", "#e6dfd0", "#6a3b4d", "#233b2f",
    ];

    public override EntryInfo Info { get; } = new()
    {
        Id = "bookshelf",
        Names = ["bookshelf", "bookcase"],
        Words = ["wooden", "old", "empty"],
        Family = "furniture",
        Size = new Vector3(1, 1.95f, 0.32f),
        Habitats = ["library", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    /// <summary>A shelf of a given size.</summary>
    public static Model Make(float width, float height, float depth, string wood, LinearRgb? color, RandomStream stream) =>
        Fill(new Parameters(width, height, depth, Math.Max(2, (int)MathF.Round(height / 0.36f)), 0.88f, wood, color, null, stream));

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.9f, 1.1f),
        stream.Child("height").Range(1.85f, 2.05f),
        stream.Child("depth").Range(0.3f, 0.33f),
        stream.Child("shelves").Range(5, 6),
        wishes.Words.Contains("empty") ? 0 : stream.Child("fill").Range(0.78f, 0.92f),
        stream.Child("wood").Pick("oak", "walnut"),
        wishes.Colors.IsEmpty ? null : wishes.Colors[0],
        wishes.Material,
        stream.Child("books"));

    protected override Model Build(Parameters p, float resolution) => Fill(p);

    private static Model Fill(Parameters p)
    {
        var model = new ModelBuilder();
        Material upright = FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, Vector3.UnitY, "body"), level = FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, Vector3.UnitX, "body");
        float half = p.Width / 2, foot = 0.06f, inner = p.Width - (2 * Board);
        model.Add(Shapes.Box(Board, p.Height, p.Depth, 0.002f).Move(half - (Board / 2), 0, 0).BothSides(), upright);
        model.Add(Shapes.Box(inner, p.Height - foot, 0.006f, 0.001f).Move(0, foot, (-p.Depth / 2) + 0.006f), upright);
        float rise = (p.Height - foot - Board) / p.Shelves;
        for (int i = 0; i <= p.Shelves; i++)
        {
            model.Add(Shapes.Box(inner, Board, p.Depth - 0.008f, 0.002f).Move(0, foot + (i * rise), 0.003f), level);
        }

        model.Add(Shapes.Box(inner, foot, 0.016f, 0.002f).Move(0, 0, (p.Depth / 2) - 0.04f), level);
        for (int i = 0; i < p.Shelves && p.Fill > 0; i++)
        {
            Row(model, p, foot + (i * rise) + Board, rise - Board, inner, p.Stream.Child(i));
        }

        return model.Surface(SurfaceTag.Top, new Vector3(0, p.Height, 0), new Vector3(half - 0.05f, 0, 0), new Vector3(0, 0, -0.1f)).Build();
    }

    private static void Row(ModelBuilder model, Parameters p, float y, float free, float width, RandomStream stream)
    {
        float x = (-width / 2) + 0.006f, end = (width / 2) - 0.006f;
        for (int i = 0; x < end - 0.03f; i++)
        {
            RandomStream own = stream.Child(i);
            float kind = own.Child("kind").Next();
            if (kind > 0.5f + (0.5f * p.Fill))
            {
                x += own.Child("gap").Range(0.05f, 0.16f);
                continue;
            }

            if (kind < 0.05f && end - x > 0.24f)
            {
                // A few lie on each other.
                float up = y, wide = own.Child("long").Range(0.19f, 0.24f);
                int count = own.Child("count").Range(2, 4);
                for (int k = 0; k < count; k++)
                {
                    RandomStream lying = own.Child("lying").Child(k);
                    float thick = lying.Range(0.022f, 0.04f), length = wide * lying.Range(0.85f, 1);
                    Book(model, p, new Vector3(length, thick, 0.16f), Matrix4x4.CreateTranslation(x + (wide / 2), up, 0.02f), lying, isLying: true);
                    up += thick;
                }

                x += wide + 0.012f;
                continue;
            }

            // Runs of a series are of one height and colour.
            int run = own.Child("series").Chance(0.2f) ? own.Child("volumes").Range(3, 5) : 1;
            float tall = MathF.Min(free - 0.03f, own.Child("tall").Range(0.19f, 0.29f)), deep = own.Child("deep").Range(0.14f, 0.2f), thickness = own.Child("thick").Range(0.02f, 0.046f);
            for (int k = 0; k < run && x + thickness < end; k++)
            {
                bool leans = run == 1 && own.Child("lean").Chance(0.08f) && x + (2.2f * thickness) < end;
                float tilt = leans ? 0.14f : 0;
                Matrix4x4 place = Matrix4x4.CreateRotationZ(tilt) * Matrix4x4.CreateTranslation(x + (thickness / 2) + (leans ? 0.5f * tall * tilt : 0), y, (p.Depth / 2) - 0.035f - (deep / 2) - (run == 1 ? own.Child("set").Range(0, 0.02f) : 0));
                Book(model, p, new Vector3(thickness, tall, deep), place, own, isLying: false);
                x += thickness + (leans ? tall * tilt : 0) + 0.0012f;
            }
        }
    }

    // A block of pages in a cover whose spine is a little round.
    private static void Book(ModelBuilder model, Parameters p, Vector3 size, Matrix4x4 place, RandomStream stream, bool isLying)
    {
        LinearRgb color = LinearRgb.FromHex(stream.Child("color").Pick<string>(s_spines));
        Material cloth = Cover(color), pages = s_pages;
        float board = 0.0025f;
        if (isLying)
        {
            model.Add(Shapes.Box(size.X, size.Y, size.Z, 0.004f, 2).Transform(place), cloth);
            return;
        }

        model.Add(Shapes.Box(size.X, size.Y, size.Z, MathF.Min(0.006f, 0.3f * size.X), 2).Transform(place), cloth);
        model.Add(Shapes.Box(size.X - (2 * board), 0.001f, size.Z - 0.012f, 0.0004f, 1).Move(0, size.Y - 0.0004f, -0.002f).Transform(place), pages);
        if (stream.Child("bands").Chance(0.45f))
        {
            // Title bands across the spine.
            float at = size.Y * stream.Child("band").Range(0.62f, 0.78f);
            Material gilt = color.Luminance < 0.3f ? s_gilt : s_ink;
            model.Add(Shapes.Box(size.X * 0.7f, size.Y * 0.09f, 0.0008f, 0.0002f, 1).Move(0, at, size.Z / 2).Transform(place), gilt);
            model.Add(Shapes.Box(size.X * 0.7f, 0.003f, 0.0008f, 0.0002f, 1).Move(0, size.Y * 0.14f, size.Z / 2).Transform(place), gilt);
        }
    }

    private static Material Cover(LinearRgb color) => new() { Name = "books", BaseColor = color, Roughness = 0.6f, Specular = 0.035f };

    private static readonly Material s_pages = new() { Name = "pages", BaseColor = LinearRgb.FromHex("#e6dcc6"), Roughness = 0.9f, Specular = 0.02f };
    private static readonly Material s_gilt = new() { Name = "gilt", BaseColor = LinearRgb.FromHex("#c9a24f"), Roughness = 0.45f, Specular = 0.06f };
    private static readonly Material s_ink = new() { Name = "ink", BaseColor = LinearRgb.FromHex("#3a332c"), Roughness = 0.7f, Specular = 0.03f };
}
