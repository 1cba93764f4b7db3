using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A fern with arching fronds; young ones rolled up in its middle.</summary>
internal sealed class Fern : CatalogueEntry<Fern.Parameters>
{
    /// <param name="Width">0.8 to 1.1 m.</param>
    /// <param name="Crowns">Shuttlecocks grown together, 1 to 2.</param>
    /// <param name="Rolled">Young fronds, 2 to 4.</param>
    /// <param name="Lift">Stretch of the height, 1 to 1.25.</param>
    /// <param name="Color">Of the fronds.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Width, int Crowns, int Rolled, float Lift, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fern",
        Names = ["fern", "bracken", "fern plant"],
        Words = ["small", "big"],
        Family = "plants",
        Size = new Vector3(1.1f, 0.5f, 1.1f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.9f, 1.05f) * (wishes.Words.Contains("small") ? 0.5f : 1), stream.Child("crowns").Range(1, 2), stream.Child("rolled").Range(2, 4), stream.Child("lift").Range(1.05f, 1.25f), wishes.ColorOr(LinearRgb.FromHex("#5f8f38")), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < 1 + p.Crowns; i++)
        {
            Model crown = FernModel.Build(stream.Child(i));
            foreach (Part part in crown.Parts)
            {
                model.Add(new Model([part with { Material = part.Material with { Name = "leaves", BaseColor = p.Color } }]), Matrix4x4.CreateScale(p.Width, p.Width * p.Lift * (1 + (0.15f * i)), p.Width) * Matrix4x4.CreateRotationY(i * 1.3f));
            }
        }

        Material young = new() { Name = "young fronds", BaseColor = LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#b8a860"), 0.4f), Roughness = 0.6f };
        for (int i = 0; i < p.Rolled; i++)
        {
            RandomStream own = stream.Child("rolled").Child(i);
            float a = MathF.Tau * i / p.Rolled, tall = p.Width * own.Range(0.26f, 0.4f), roll = 0.032f * p.Width;
            Vector3 out1 = new(MathF.Sin(a), 0, MathF.Cos(a)), root = out1 * 0.03f * p.Width, top = root + (out1 * 0.05f * p.Width) + new Vector3(0, tall, 0);
            List<Vector3> line = [root, Vector3.Lerp(root, top, 0.5f), .. Enumerable.Range(0, 31).Select(k => k / 30f).Select(t => (turn: t * 2.2f * MathF.Tau, r: roll * (1 - (0.85f * t)))).Select(s => top + (out1 * (roll - (s.r * MathF.Cos(s.turn)))) + new Vector3(0, s.r * MathF.Sin(s.turn), 0))];
            model.Add(Shapes.Tube(Splines.CatmullRom(line, 3), t => 0.008f * p.Width * (1 - (0.6f * t)), 10), young, 1.2f);
        }

        return model.Build(ground: true, center: true);
    }
}
