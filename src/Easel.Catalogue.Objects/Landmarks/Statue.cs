using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A statue on its pedestal: a figure of marble, stone or bronze.</summary>
internal sealed class Statue : CatalogueEntry<Statue.Parameters>
{
    /// <param name="Sitter">Who is shown, a word of the people.</param>
    /// <param name="Pedestal">Height, 0.9 to 1.3 m.</param>
    /// <param name="IsRound">A round pedestal instead of a square one.</param>
    /// <param name="Scale">Of the figure, 1 to 1.2 of life.</param>
    /// <param name="Turn">Of the figure, radians.</param>
    /// <param name="Material">Of the figure.</param>
    /// <param name="Stone">Of the pedestal.</param>
    /// <param name="Seed">Of the figure.</param>
    public sealed record Parameters(string Sitter, float Pedestal, bool IsRound, float Scale, float Turn, Material Material, LinearRgb Stone, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "statue",
        Names = ["statue", "sculpture", "monument"],
        Words = ["king", "queen", "woman", "man", "bronze", "stone", "marble"],
        OwnMaterials = ["marble", "bronze", "stone"],
        Parts = ["pedestal"],
        Family = "landmarks",
        Size = new Vector3(1.1f, 3.1f, 1.1f),
        Habitats = ["park", "city-street", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.02f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        string sitter = wishes.Words.Contains("queen") ? "queen" : wishes.Words.Contains("king") ? "king" : wishes.Words.Contains("woman") ? "woman" : wishes.Words.Contains("man") ? "man" : stream.Child("sitter").Pick("king", "queen", "woman", "man");
        string material = wishes.Material ?? (wishes.Words.Contains("bronze") ? "bronze" : wishes.Words.Contains("stone") ? "stone" : "marble");
        Material made = Presets.ByName(material, wishes.Dye, "body") ?? Presets.Marble(wishes.Dye, "body");
        return new Parameters(
            sitter, stream.Child("pedestal").Range(0.95f, 1.2f), stream.Child("round").Chance(0.35f), stream.Child("scale").Range(1.02f, 1.15f), stream.Child("turn").Range(-0.15f, 0.15f), made, wishes.PartColorOr("pedestal", LinearRgb.FromHex(stream.Child("stone").Pick("#b9b3a6", "#a5a29a"))), stream.Child("figure").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Pedestal, w = 0.46f;
        Material stone = Presets.Stone(p.Stone, "pedestal");
        if (p.IsRound)
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(w * 1.3f, 0), new(w * 1.3f, 0.14f), new(w * 1.1f, 0.2f), new(w, 0.28f), new(w, h - 0.2f), new(w * 1.12f, h - 0.12f), new(w * 1.18f, h - 0.06f), new(w * 1.18f, h), new(0, h)], 0.02f, 4, closed: false), 96), stone, 0.8f);
        }
        else
        {
            foreach ((float half, float low, float high) in (ReadOnlySpan<(float, float, float)>)[(w * 1.3f, 0, 0.14f), (w * 1.14f, 0.14f, 0.24f), (w, 0.24f, h - 0.16f), (w * 1.1f, h - 0.16f, h - 0.1f), (w * 1.2f, h - 0.1f, h)])
            {
                model.Add(Shapes.Box(2 * half, high - low, 2 * half, 0.018f, 3).Move(0, low, 0), stone);
            }

            model.Add(Shapes.Extrude(Outlines.Rectangle(w * 1.4f, h * 0.34f, 0.02f), 0.02f, 0.006f).Move(0, h * 0.5f, w + 0.004f), Presets.Bronze("plaque"));
            model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.5f, w + 0.016f), new Vector3(w * 0.62f, 0, 0), new Vector3(0, h * 0.14f, 0));
        }

        // The figure as it lives, cast in one material: no hair of its own, no colours.
        Model figure = new Person().Build(new BuildRequest(new RandomStream(p.Seed), Wishes.None with { Words = [p.Sitter] }, resolution));
        var cast = new ModelBuilder();
        foreach (Part part in figure.Parts.Where(q => !q.IsPile && q.Material.Transmission < 0.5f))
        {
            cast.Add(new Mesh(part.Mesh.Positions, part.Mesh.Normals, part.Mesh.Indices), p.Material);
        }

        model.Add(Shapes.Cylinder(w * 0.92f, 0.07f, 0.02f, 64).Move(0, h, 0), p.Material);
        model.Add(cast.Build(), Matrix4x4.CreateScale(p.Scale) * Matrix4x4.CreateRotationY(p.Turn) * Matrix4x4.CreateTranslation(0, h + 0.065f, 0));
        if (p.IsRound)
        {
            model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.52f, w + 0.002f), new Vector3(w * 0.7f, 0, 0), new Vector3(0, h * 0.14f, 0), w);
        }

        return model.Build(ground: true, center: true);
    }
}
