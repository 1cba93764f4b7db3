using Easel.Catalogue.Fire;
using Easel.Catalogue.Materials;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A fire of crossed logs in a ring of stones; a bonfire is larger and has no stones.</summary>
internal sealed class Campfire : CatalogueEntry<Campfire.Parameters>
{
    /// <param name="Height">Of the flames, 0.6 to 0.95 m, or 1.6 to 2 m of a bonfire; 0 where it is out.</param>
    /// <param name="Radius">Of the ring of stones, 0.42 to 0.5 m.</param>
    /// <param name="Stones">Around, 9 to 13; 0 for none.</param>
    /// <param name="Logs">5 to 8.</param>
    /// <param name="Tongues">Of flame, 9 to 13.</param>
    /// <param name="Color">Of the flames, or null for those of wood.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Height, float Radius, int Stones, int Logs, int Tongues, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "campfire",
        Names = ["campfire", "bonfire", "camp fire", "fire", "fire pit", "log fire", "flame"],
        Words = ["bonfire", "big", "large", "small", "unlit", "flame"],
        Parts = ["flames", "logs", "stones"],
        Family = "nature",
        Size = new Vector3(1.05f, 1, 1.05f),
        Habitats = ["forest", "mountain-lake", "ocean-beach", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        float size = wishes.Words.Overlaps(["bonfire", "big", "large"]) ? 2.1f : wishes.Words.Contains("small") ? 0.7f : 1;
        return new Parameters(
            wishes.Words.Contains("unlit") ? 0 : size * stream.Child("height").Range(0.82f, 0.95f),
            MathF.Min(size, 1.7f) * stream.Child("radius").Range(0.43f, 0.49f),
            wishes.Words.Contains("bonfire") ? 0 : stream.Child("stones").Range(10, 13),
            stream.Child("logs").Range(6, 8) + (size > 2 ? 3 : 0),
            stream.Child("tongues").Range(10, 13),
            wishes.PartColors.TryGetValue("flames", out LinearRgb flames) ? flames : wishes.Dye,
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius;

        // Ash with embers in it.
        model.Add(Shapes.Lathe([new(0, 0), new(r * 0.86f, 0), new(r * 0.5f, 0.028f * r / 0.45f), new(0, 0.05f * r / 0.45f)], 48), Presets.Matte(LinearRgb.FromHex("#3a3531"), "ash"), 1);
        Material ember = Presets.Glow(LinearRgb.FromHex("#ff5a14"), p.Height > 0 ? 1.5f : 0.15f, "ember");
        for (int i = 0; i < 26; i++)
        {
            RandomStream own = stream.Child("ember").Child(i);
            float turn = own.Range(0, MathF.Tau), away = r * 0.62f * MathF.Sqrt(own.Next()), size = r * own.Range(0.025f, 0.06f);
            model.Add(Shapes.Ellipsoid(new Vector3(size, size * 0.6f, size * 0.8f), 10).Move(away * MathF.Sin(turn), 0.055f * r, away * MathF.Cos(turn)), i % 3 == 0 ? Presets.Matte(LinearRgb.FromHex("#26211e"), "coal") : ember, 1);
        }

        Material bark = new() { Name = "logs", BaseColor = LinearRgb.FromHex("#6a4a31"), Roughness = 0.9f, Specular = 0.02f, Pattern = new BarkPattern(LinearRgb.FromHex("#2c1c12").ToVector3(), false, 0.06f) };
        Material heart = Presets.Wood(LinearRgb.FromHex("#d2a066"), LinearRgb.FromHex("#8a5a30"), Vector3.UnitY, "heartwood");
        for (int i = 0; i < p.Logs; i++)
        {
            RandomStream own = stream.Child("log").Child(i);
            float turn = MathF.Tau * (i + own.Range(-0.12f, 0.12f)) / p.Logs, thick = r * own.Range(0.105f, 0.14f), length = r * own.Range(1.0f, 1.16f), steep = own.Range(0.5f, 0.64f);
            Vector3 outward = new(MathF.Sin(turn), 0, MathF.Cos(turn)), along = Vector3.Normalize((-outward * MathF.Cos(steep)) + new Vector3(0, MathF.Sin(steep), 0));
            Vector3 foot = (outward * r * 0.74f) + new Vector3(0, thick * 0.62f, 0);
            PolyMesh log = Shapes.Cylinder(thick, length, 0, 20, thick * 0.86f).Warp(q => q * new Vector3(1 + (0.14f * Noise.Perlin(q * 9, p.Seed + (uint)i)), 1, 1 + (0.14f * Noise.Perlin((q * 9) + Vector3.One, p.Seed + (uint)i))));
            float charred = p.Height > 0 ? 0.55f : 0.25f;
            model.Add(log.Paint((q, _) => LinearRgb.Gray(float.Lerp(1, 0.3f, Noise.SmoothStep(1 - charred, 1, q.Y / length)))).Align(along).Move(foot), bark, 0.8f);
            model.Add(Shapes.Cylinder(thick * 0.86f, 0.006f, 0, 20).Align(-along).Move(foot + (along * 0.001f)), heart, 0.6f);
        }

        for (int i = 0; i < p.Stones; i++)
        {
            RandomStream own = stream.Child("stone").Child(i);
            float turn = MathF.Tau * (i + own.Range(-0.15f, 0.15f)) / p.Stones, size = r * MathF.PI / p.Stones * own.Range(0.86f, 1.05f);
            model.Add(
                RockModel.Build(own, 0.05f, LinearRgb.FromHex("#8d8880") * own.Range(0.8f, 1.15f), 0),
                Matrix4x4.CreateScale(size, size * own.Range(0.75f, 0.95f), size) * Matrix4x4.CreateRotationY(own.Range(0, MathF.Tau)) * Matrix4x4.CreateTranslation(r * 1.04f * MathF.Sin(turn), 0.28f * size, r * 1.04f * MathF.Cos(turn)));
        }

        if (p.Height > 0)
        {
            model.Add(Flames.Fire(p.Height, r * 0.74f, p.Tongues, stream.Child("fire")).Move(0, 0.05f * r, 0), Flames.Gas(p.Tongues, p.Seed, p.Color), 1.4f);
            for (int i = 0; i < 12; i++)
            {
                // Sparks above.
                RandomStream own = stream.Child("spark").Child(i);
                model.Add(Shapes.Sphere(r * own.Range(0.008f, 0.016f), 8).Move(r * own.Range(-0.45f, 0.45f), p.Height * own.Range(0.75f, 1.22f), r * own.Range(-0.4f, 0.4f)), Presets.Glow(LinearRgb.FromHex("#ff8a2a"), 3, "spark"));
            }
        }

        return model.Build(ground: true);
    }
}
