using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Sea;

/// <summary>A jellyfish: a glowing bell, frilled arms, long thin tentacles.</summary>
internal sealed class Jellyfish : CatalogueEntry<Jellyfish.Parameters>
{
    /// <param name="Radius">Of the bell, 0.12 to 0.15 m.</param>
    /// <param name="Dome">Height of the bell over its radius, 0.75 to 0.95.</param>
    /// <param name="Tentacles">18 to 28.</param>
    /// <param name="Length">Of the tentacles over the radius, 2.4 to 3.2.</param>
    /// <param name="Frills">Arms in the middle, 4 to 6.</param>
    /// <param name="Glow">0.1 to 0.8.</param>
    /// <param name="Color">Of the bell.</param>
    /// <param name="Seed">Of the movement.</param>
    public sealed record Parameters(float Radius, float Dome, int Tentacles, float Length, int Frills, float Glow, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "jellyfish",
        Names = ["jellyfish", "sea jelly", "medusa"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("jellyfish", "jellyfish"),
        Words = ["glowing", "bioluminescent"],
        Parts = ["tentacles"],
        Family = "animals",
        Size = new Vector3(0.3f, 0.5f, 0.3f),
        Habitats = ["underwater", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.05f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.128f, 0.145f), stream.Child("dome").Range(0.8f, 0.92f), stream.Child("tentacles").Range(20, 26), stream.Child("length").Range(2.5f, 3f), stream.Child("frills").Range(4, 5),
        wishes.Words.Overlaps(["glowing", "bioluminescent"]) ? 0.8f : 0.2f,
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e87ab0", "#8a7af0", "#5ab8e8"))), stream.Child("sway").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, low = r * p.Length;
        LinearRgb pale = LinearRgb.Lerp(p.Color, LinearRgb.White, 0.45f);
        Material jelly = new() { Name = "bell", BaseColor = LinearRgb.White, Roughness = 0.12f, Specular = 0.04f, Transmission = 0.35f, ThinWalled = true, Translucency = 0.4f, Coat = 0.8f, CoatRoughness = 0.05f, Emission = p.Color * p.Glow };
        PolyMesh Dome(float size, float lift) => Shapes.Grid(144, 36, (u, v) =>
        {
            float a = u * MathF.Tau, polar = (MathF.PI / 2) * (1 - v) * 1.12f, lobe = 1 + (0.04f * Noise.SmoothStep(0.35f, 0, v) * MathF.Cos(a * 16));
            return new Vector3(MathF.Sin(a) * MathF.Sin(polar) * r * size * lobe, low + lift + (MathF.Cos(polar) * r * p.Dome * size), MathF.Cos(a) * MathF.Sin(polar) * r * size * lobe);
        }, wrapU: true).Weld(1e-6f);
        PolyMesh bell = Dome(1, 0).Paint((q, _) => (a: MathF.Atan2(q.X, q.Z), t: (q.Y - low) / (r * p.Dome)) is var s && MathF.Abs(MathF.IEEERemainder(s.a * 16 / MathF.Tau, 1)) < 0.09f * (1 - s.t) + 0.03f ? p.Color : LinearRgb.Lerp(p.Color, pale, 0.35f + (0.65f * Noise.SmoothStep(0, 0.8f, s.t))));
        model.Add(bell.Solidify(0.008f * r), jelly, 1.4f);
        model.Add(Dome(0.6f, 0.18f * r).Paint(p.Color).Solidify(0.01f), jelly with { Name = "heart", Transmission = 0, BaseColor = LinearRgb.White, Emission = p.Color * (0.25f + p.Glow) }, 1.4f);
        for (int i = 0; i < p.Tentacles; i++)
        {
            RandomStream own = stream.Child(i);
            float a = MathF.Tau * (i + own.Range(-0.2f, 0.2f)) / p.Tentacles, length = low * own.Range(0.72f, 0.98f), phase = own.Range(0, MathF.Tau), wave = own.Range(0.1f, 0.2f) * r;
            List<Vector3> line = [.. Enumerable.Range(0, 41).Select(k => k / 40f).Select(t => new Vector3(
                (MathF.Sin(a) * r * (0.96f - (0.35f * t))) + (wave * t * MathF.Sin((t * 9) + phase)), low - (0.02f * r) - (length * t), (MathF.Cos(a) * r * (0.96f - (0.35f * t))) + (wave * t * MathF.Cos((t * 8) + phase))))];
            model.Add(Shapes.Tube(line, t => r * (0.017f - (0.011f * t)), 8).Paint(pale), jelly with { Name = "tentacles", Transmission = 0 }, 1.2f);
        }

        for (int i = 0; i < p.Frills; i++)
        {
            RandomStream own = stream.Child("frill").Child(i);
            float a = MathF.Tau * i / p.Frills, phase = own.Range(0, MathF.Tau), length = low * own.Range(0.62f, 0.8f);
            PolyMesh frill = Shapes.Grid(10, 120, (u, v) =>
            {
                float wide = r * 0.2f * (1 - (0.75f * v)), ruffle = 0.055f * r * MathF.Sin((v * 75) + phase) * MathF.Abs((2 * u) - 1), x = ((2 * u) - 1) * wide;
                Vector3 at = new Vector3(MathF.Sin(a), 0, MathF.Cos(a)) * (0.22f * r) + new Vector3(0.1f * r * v * MathF.Sin((v * 6) + phase), low + (0.3f * r) - ((length + (0.3f * r)) * v), 0.1f * r * v * MathF.Cos((v * 5) + phase));
                return at + new Vector3((MathF.Cos(a) * x) + (MathF.Sin(a) * ruffle), 0, (-MathF.Sin(a) * x) + (MathF.Cos(a) * ruffle));
            }).Solidify(0.006f * r);
            model.Add(frill.Paint(pale), jelly with { Name = "arms", Transmission = 0.1f }, 1.3f);
        }

        return model.Build(ground: true, center: true);
    }
}
