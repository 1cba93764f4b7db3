using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A Greek temple: fluted columns round a cella on a stepped platform, under a pediment; broken by word.</summary>
internal sealed class GreekTemple : CatalogueEntry<GreekTemple.Parameters>
{
    /// <param name="Front">Columns on the front, 4 to 8.</param>
    /// <param name="Side">Columns on a side, 7 to 11.</param>
    /// <param name="Column">Height of a column, 6 to 7.5 m.</param>
    /// <param name="Pitch">Rise of the pediment by its half width, 0.24 to 0.32.</param>
    /// <param name="Flutes">On a column, 16 to 20.</param>
    /// <param name="IsRuin">Whether roof and some columns are gone.</param>
    /// <param name="Color">Of the marble.</param>
    /// <param name="Seed">Of what is broken.</param>
    public sealed record Parameters(int Front, int Side, float Column, float Pitch, int Flutes, bool IsRuin, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "greek-temple",
        Names = ["greek temple", "roman temple", "parthenon", "ancient temple", "classical building", "acropolis", "temple ruins", "bank building", "museum building", "courthouse"],
        Words = ["ruin", "ruins", "ruined", "ancient", "broken"],
        Parts = ["roof"],
        Family = "landmarks",
        Size = new Vector3(17, 12, 26),
        Habitats = ["meadow", "park", "studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("front").Pick(6, 6, 8), stream.Child("side").Range(8, 10), stream.Child("column").Range(6.4f, 7.2f), stream.Child("pitch").Range(0.26f, 0.3f), stream.Child("flutes").Range(16, 18), wishes.Words.Overlaps(["ruin", "ruins", "ruined", "broken"]),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#ece2cc", "#e4d8bd", "#f0ebe0"))), stream.Child("broken").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float pitch = 2.5f, w = (p.Front - 1) * pitch / 2, l = (p.Side - 1) * pitch / 2, step = 0.36f, foot = 3 * step, top = foot + p.Column;
        Material marble = new() { Name = "body", BaseColor = p.Color, Roughness = 0.7f, Specular = 0.03f, Pattern = new Scenes.Materials.Patterns.StoneNoise(new LinearRgb(0.8f, 0.78f, 0.74f), 0.6f, 0.15f) };
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Box((2 * w) + 3.6f - (i * 0.8f), step, (2 * l) + 3.6f - (i * 0.8f), 0.03f, 1).Move(0, i * step, 0), marble);
        }

        PolyMesh columns = new(), whole = Column.Doric(0.52f, p.Column, p.Flutes);
        for (int i = 0; i < p.Side; i++)
        {
            for (int k = 0; k < p.Front; k++)
            {
                if (i == 0 || i == p.Side - 1 || k == 0 || k == p.Front - 1)
                {
                    RandomStream own = stream.Child((i * 20) + k);
                    float cut = p.IsRuin && own.Chance(0.35f) ? own.Range(0.25f, 0.75f) : 1;
                    columns.Join(cut < 1 ? Column.Doric(0.52f, p.Column, p.Flutes, cut).Move((k * pitch) - w, foot, (i * pitch) - l) : whole.Clone().Move((k * pitch) - w, foot, (i * pitch) - l));
                }
            }
        }

        model.Add(columns, marble, 0.6f);
        if (p.IsRuin)
        {
            model.Add(Shapes.Box((2 * w * 0.6f) + 1, 0.8f, 1.2f, 0.05f, 1).Move(-w * 0.4f, top, l), marble);
            for (int i = 0; i < 6; i++)
            {
                RandomStream own = stream.Child("fallen").Child(i);
                model.Add(Shapes.Cylinder(0.5f, own.Range(0.6f, 1.2f), 0.03f, 20).RotateX(MathF.PI / 2).RotateY(own.Range(0, 3f)).Move(own.Range(-w, w) * 1.3f, 0.5f, l + own.Range(2.4f, 4f)), marble, 0.6f);
            }

            return model.Build(ground: true, center: true);
        }

        model.Add(Shapes.Box((2 * w) - 3.2f, p.Column, (2 * l) - 4, 0.02f, 1).Move(0, foot, 0), marble with { Name = "cella", BaseColor = p.Color * 0.86f });
        model.Add(Shapes.Box(2.2f, p.Column * 0.72f, 0.06f, 0.01f, 1).Move(0, foot, l - 1.98f), Masonry.Dark);

        // Architrave, frieze of triglyphs, cornice.
        model.Add(Shapes.Box((2 * w) + 1.5f, 0.62f, (2 * l) + 1.5f, 0.02f, 1).Move(0, top, 0).Join(Shapes.Box((2 * w) + 1.36f, 0.66f, (2 * l) + 1.36f, 0.01f, 1).Move(0, top + 0.62f, 0), Shapes.Box((2 * w) + 2.3f, 0.3f, (2 * l) + 2.3f, 0.04f, 1).Move(0, top + 1.28f, 0)), marble);
        PolyMesh glyphs = new();
        for (int side = 0; side < 4; side++)
        {
            float half = side % 2 == 0 ? w : l, face = (side % 2 == 0 ? l : w) + 0.7f;
            int count = (int)(2 * half / (pitch / 2));
            for (int i = 0; i <= count; i++)
            {
                for (int bar = -1; bar <= 1; bar++)
                {
                    glyphs.Join(Shapes.Box(0.13f, 0.62f, 0.1f, 0.02f, 1).Move((2 * half * i / count) - half + (bar * 0.19f), top + 0.64f, face).RotateY(side * MathF.PI / 2));
                }
            }
        }

        model.Add(glyphs, marble, 0.4f);
        float eave = top + 1.58f, wide = w + 1.15f, rise = wide * p.Pitch;
        model.Add(Shapes.Extrude([new(-wide * 0.94f, 0), new(wide * 0.94f, 0), new(0, rise * 0.92f)], (2 * l) + 1.2f, 0.01f).Move(0, eave, 0), marble, 0.3f);
        model.Add(Masonry.Gable((2 * wide) + 0.3f, rise, (2 * l) + 2.6f, 0.26f).Move(0, eave + 0.05f, 0), p.Color.Luminance > 0.5f ? Masonry.Shingles(LinearRgb.FromHex("#c9b79a"), 0.5f) : Masonry.Shingles(p.Color * 0.8f, 0.5f), 0.4f);

        // Ornaments on the corners of the pediment.
        foreach (float x in (ReadOnlySpan<float>)[-wide, 0, wide])
        {
            model.Add(Shapes.Lathe([new(0, 0), new(0.3f, 0), new(0.2f, 0.2f), new(0.32f, 0.5f), new(0.12f, 0.8f), new(0, 1)], 24).Move(x * 0.97f, eave + (x == 0 ? rise : 0.2f), l + 1), marble, 0.9f);
        }

        return model.Build(ground: true, center: true);
    }
}
