using Easel.Scenes.Meshes;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A weathered rock with smaller ones at its foot: from a pebble to a boulder, mossy or under snow by word.</summary>
internal sealed class Rock : CatalogueEntry<Rock.Parameters>
{
    /// <param name="Size">Half its width, metres: 0.04 for a pebble, 0.3 for a rock, 0.75 for a boulder.</param>
    /// <param name="Height">Stretch of its height, 0.45 to 1.4.</param>
    /// <param name="Depth">Depth over width, 0.75 to 1.</param>
    /// <param name="Companions">Smaller rocks beside it, 0 to 3.</param>
    /// <param name="Moss">Share of the upper sides under moss, 0 to 0.8.</param>
    /// <param name="Snow">Share under snow, 0 to 1.</param>
    /// <param name="Color">Of the stone.</param>
    /// <param name="Seed">Of the forms.</param>
    public sealed record Parameters(float Size, float Height, float Depth, int Companions, float Moss, float Snow, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "rock",
        Names = ["rock", "boulder", "pebble"],
        Words = ["boulder", "pebble", "mossy", "moss", "snowy", "round", "flat", "smooth"],
        Family = "nature",
        Size = new Vector3(0.8f, 0.55f, 0.7f),
        Habitats = ["meadow", "mountain-lake", "forest", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.18f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pebble = wishes.Words.Contains("pebble");
        return new Parameters(
            (pebble ? 0.045f : wishes.Words.Contains("boulder") ? 0.75f : 0.36f) * stream.Child("size").Range(0.92f, 1.08f),
            wishes.Words.Contains("flat") ? 0.45f : stream.Child("height").Range(1.15f, 1.4f),
            stream.Child("depth").Range(0.78f, 0.98f),
            pebble ? 2 : stream.Child("companions").Range(1, 3),
            wishes.Words.Overlaps(["mossy", "moss"]) ? 0.75f : stream.Child("moss").Chance(0.35f) ? 0.3f : 0,
            wishes.Words.Contains("snowy") ? 1 : 0,
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#8f8a82", "#857f78", "#9a9288"))),
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var stream = new RandomStream(p.Seed);
        var model = new ModelBuilder();
        float detail = 0.6f * resolution / p.Size;
        Model main = RockModel.Build(stream.Child("main"), detail, p.Color, 0, p.Snow, p.Moss);
        model.Add(main, Matrix4x4.CreateScale(p.Size, p.Size * p.Height, p.Size * p.Depth) * Matrix4x4.CreateTranslation(0, 0.05f * p.Size, 0));
        for (int i = 0; i < p.Companions; i++)
        {
            RandomStream own = stream.Child(i);
            float size = p.Size * own.Range(0.22f, 0.4f), turn = (i switch { 0 => -0.55f, 1 => 0.75f, _ => 0.15f }) + own.Range(-0.15f, 0.15f), away = p.Size * own.Range(0.98f, 1.12f);
            model.Add(
                RockModel.Build(own.Child("form"), detail, p.Color * own.Range(0.9f, 1.12f), 0, p.Snow, p.Moss),
                Matrix4x4.CreateScale(size, size * 0.85f, size) * Matrix4x4.CreateRotationY(own.Range(0, MathF.Tau)) * Matrix4x4.CreateTranslation(away * MathF.Sin(turn), 0.02f * p.Size, away * p.Depth * MathF.Cos(turn)));
        }

        float top = 0.92f * p.Size * p.Height;
        model.Surface(SurfaceTag.Top, new Vector3(0, top, 0), new Vector3(0.35f * p.Size, 0, 0), new Vector3(0, 0, -0.3f * p.Size));
        model.Surface(SurfaceTag.Seat, new Vector3(0, top, 0), new Vector3(0.35f * p.Size, 0, 0), new Vector3(0, 0, -0.3f * p.Size));
        return Flattened(model.Build(center: true));
    }

    /// <summary>What would be in the ground is pressed flat on it.</summary>
    private static Model Flattened(Model model) => new(
        [.. model.Parts.Select(part => part with { Mesh = new Mesh([.. part.Mesh.Positions.Select(v => v with { Y = MathF.Max(0, v.Y) })], part.Mesh.Normals, part.Mesh.Indices, part.Mesh.Colors, part.Mesh.Rest, part.Mesh.TexCoords) })],
        model.Surfaces);
}
