using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A stack of books of several colours, the uppermost askew.</summary>
internal sealed class BookStack : CatalogueEntry<BookStack.Parameters>
{
    /// <param name="Count">3 to 9.</param>
    /// <param name="Width">Of the largest cover, 0.2 to 0.235 m.</param>
    /// <param name="Askew">How far books are turned, radians, 0.05 to 0.25.</param>
    /// <param name="Gilt">Share of the books with gilt bands, 0 to 1.</param>
    /// <param name="First">Colour asked for, or null for many colours.</param>
    /// <param name="Second">A second colour asked for, or null.</param>
    /// <param name="Seed">Of sizes and colours.</param>
    public sealed record Parameters(int Count, float Width, float Askew, float Gilt, LinearRgb? First, LinearRgb? Second, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "book-stack",
        Names = ["stack of books", "pile of books", "book stack", "stacked books"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("stack of books", "stacks of books").Add("pile of books", "piles of books").Add("stacked books", "stacked books"),
        Words = ["old", "tall"],
        Parts = ["cover"],
        Family = "household",
        Size = new Vector3(0.24f, 0.17f, 0.18f),
        Support = Support.Surface,
        Habitats = ["studio", "living-room", "office"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.24f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("tall") ? 9 : stream.Child("count").Range(5, 6), stream.Child("width").Range(0.21f, 0.23f), stream.Child("askew").Range(0.1f, 0.2f), wishes.Words.Contains("old") ? 1 : stream.Child("gilt").Range(0.3f, 0.7f), wishes.Colors.IsEmpty ? null : wishes.Colors[0], wishes.Colors.Length > 1 ? wishes.Colors[1] : null, stream.Child("books").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        string[] colors = ["#8c2430", "#22507e", "#2f6a4a", "#c9892a", "#5a3a6e", "#b5533a", "#3a7f86", "#6a4a30"];
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        int first = stream.Child("first").Range(0, colors.Length - 1);
        Material pages = Presets.Paper(LinearRgb.FromHex("#efe6d0"), "pages") with { Translucency = 0, Pattern = new PageEdges() };
        float y = 0, w = p.Width;
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            float wide = w * own.Range(0.86f, 1) * (1 - (0.02f * i)), deep = wide * own.Range(0.66f, 0.74f), thick = own.Range(0.021f, 0.036f), board = 0.0026f, half = deep / 2;
            LinearRgb color = p.First is { } asked ? (i % 2 == 1 && p.Second is { } other ? other : asked * own.Range(0.8f, 1.1f)) : LinearRgb.FromHex(colors[(first + (i * 3)) % colors.Length]);
            Material cover = new() { Name = "cover" + i, BaseColor = color, Roughness = 0.6f, Specular = 0.03f, Pattern = new Scenes.Materials.Patterns.FabricWeave(LinearRgb.Gray(0.85f), 1600, 0.08f) };

            // A case open at three sides: boards and a rounded spine to the viewer; the pages recede within.
            List<Vector2> section =
            [
                new(-half, 0), new(half - 0.006f, 0), .. Enumerable.Range(0, 13).Select(k => -MathF.PI / 2 + (MathF.PI * k / 12)).Select(a => new Vector2(half - 0.006f + (0.009f * MathF.Cos(a)), (thick / 2) + (thick / 2 * MathF.Sin(a)))), new(-half, thick), new(-half, thick - board), new(half - 0.007f, thick - board),
                .. Enumerable.Range(0, 9).Select(k => (MathF.PI / 2) - (MathF.PI * k / 8)).Select(a => new Vector2(half - 0.007f + (0.006f * MathF.Cos(a)), (thick / 2) + (((thick / 2) - board) * MathF.Sin(a)))), new(half - 0.007f, board), new(-half, board),
            ];
            PolyMesh shell = Shapes.Extrude(section, wide, 0.0006f, 1).RotateY(-MathF.PI / 2), block = Shapes.Box(wide - 0.007f, thick - (2 * board), deep - 0.009f, 0.001f, 1).Rest(q => new Vector3(q.X, q.Z, q.Y)).Move(0, board, 0.0005f), bands = new();
            if (own.Chance(p.Gilt))
            {
                foreach (float x in (ReadOnlySpan<float>)[-0.4f, -0.36f, 0.36f, 0.4f])
                {
                    bands.Join(Shapes.Box(x is -0.4f or 0.4f ? 0.004f : 0.0018f, thick * 0.86f, 0.0006f, 0).Move(x * wide, thick * 0.07f, half + 0.0028f));
                }
            }

            for (int k = 0; k < 2; k++)
            {
                bands.Join(Shapes.Box(wide * (k == 0 ? 0.34f : 0.2f), thick * 0.1f, 0.0006f, 0).Move(0, thick * (0.54f - (0.22f * k)), half + 0.0029f));
            }

            Matrix4x4 place = Matrix4x4.CreateRotationY((own.Range(-1f, 1) * p.Askew) + (i == p.Count - 1 ? p.Askew : 0)) * Matrix4x4.CreateTranslation(own.Range(-0.006f, 0.006f), y, own.Range(-0.006f, 0.006f));
            model.Add(Fittings.Outward(shell).Transform(place), cover, 0.6f);
            model.Add(block.Transform(place), pages, 0.5f);
            model.Add(bands.Transform(place), Presets.Gold("gilt") with { Roughness = 0.35f }, 0.5f);
            y += thick;
        }

        return model.Surface(SurfaceTag.Top, new(0, y, 0), new(w * 0.36f, 0, 0), new(0, 0, -w * 0.24f)).Build(ground: true, center: true);
    }
}
