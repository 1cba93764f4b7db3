using System.Numerics;
using Easel.Catalogue.Objects.Buildings;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>An arch of lattice grown over with leaves and flowers.</summary>
internal sealed class GardenArch : CatalogueEntry<GardenArch.Parameters>
{
    /// <param name="Width">1.7 to 2.2 m.</param>
    /// <param name="Height">2.5 to 2.9 m.</param>
    /// <param name="Depth">0.5 to 0.7 m.</param>
    /// <param name="Flowers">Number, 190 to 260.</param>
    /// <param name="Leaves">Number, 1300 to 1800.</param>
    /// <param name="Color">Of the flowers.</param>
    /// <param name="Second">Of every third flower.</param>
    /// <param name="Frame">Of the lattice.</param>
    /// <param name="Seed">Of how it grows.</param>
    public sealed record Parameters(float Width, float Height, float Depth, int Flowers, int Leaves, LinearRgb Color, LinearRgb Second, LinearRgb Frame, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "garden-arch",
        Names = ["arch of flowers", "flower arch", "floral arch", "rose arch", "garden arch", "wedding arch", "arch of roses", "archway of flowers", "arbor", "trellis"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("arch of flowers", "arches of flowers").Add("arch of roses", "arches of roses"),
        Words = ["wedding", "rose"],
        Parts = ["flower", "frame", "leaf"],
        Family = "street",
        Size = new Vector3(2.3f, 2.8f, 0.9f),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        string first = stream.Child("color").Pick("#f08aa8", "#f4f0ea", "#ee6a88", "#f6b8c8");
        LinearRgb color = wishes.PartColorOr("flower", wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("wedding") ? "#f7f3ec" : first)));
        return new Parameters(
            stream.Child("width").Range(1.8f, 2.1f), stream.Child("height").Range(2.55f, 2.8f), stream.Child("depth").Range(0.52f, 0.66f), stream.Child("flowers").Range(210, 250), stream.Child("leaves").Range(1400, 1700),
            color, wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.Lerp(color, LinearRgb.White, 0.6f), wishes.PartColorOr("frame", LinearRgb.FromHex("#f3efe6")), stream.Child("grows").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Width / 2, straight = p.Height - r;
        float total = (2 * straight) + (MathF.PI * r);

        // Along the arch by length: up the left, over, down the right; with the outward direction there.
        (Vector3 At, Vector3 Out) Along(float s)
        {
            float d = s * total;
            if (d < straight)
            {
                return (new(-r, d, 0), -Vector3.UnitX);
            }

            if (d > total - straight)
            {
                return (new(r, total - d, 0), Vector3.UnitX);
            }

            (float sin, float cos) = MathF.SinCos(MathF.PI - ((d - straight) / r));
            return (new(r * cos, straight + (r * sin), 0), new(cos, sin, 0));
        }

        PolyMesh frame = new();
        foreach (float z in (ReadOnlySpan<float>)[-p.Depth / 2, p.Depth / 2])
        {
            foreach (float grow in (ReadOnlySpan<float>)[0, 0.12f])
            {
                frame.Join(Shapes.Tube([.. Enumerable.Range(0, 61).Select(i => Along(i / 60f)).Select(q => q.At + (q.Out * grow) + new Vector3(0, 0, z))], 0.022f, 8));
            }
        }

        for (int i = 0; i <= 26; i++)
        {
            (Vector3 at, Vector3 out1) = Along(i / 26f);
            frame.Join(Shapes.Rod(at + (out1 * 0.06f) - new Vector3(0, 0, p.Depth / 2), at + (out1 * 0.06f) + new Vector3(0, 0, p.Depth / 2), 0.016f, sides: 8));
        }

        model.Add(frame, Presets.Lacquer(p.Frame, "frame"), 1);
        PolyMesh leaves = new(), flowers = new(), second = new();
        (Vector3 Root, Vector3 Out) Spot(RandomStream own, float thick)
        {
            float s = own.Next();
            (Vector3 at, Vector3 out1) = Along(s);
            float a = own.Range(0, MathF.Tau), lush = 0.75f + (0.35f * MathF.Sin(MathF.PI * s)) + (0.2f * Noise.Perlin(new Vector3(s * 14, 0, 1), p.Seed));
            Vector3 dir = (out1 * MathF.Cos(a)) + new Vector3(0, 0, MathF.Sin(a));
            return (at + (out1 * 0.06f) + (dir * thick * lush * new Vector3(1, 1, (p.Depth * 0.62f) / 0.26f)), dir);
        }

        for (int i = 0; i < p.Leaves; i++)
        {
            RandomStream own = stream.Child(i);
            (Vector3 root, Vector3 out1) = Spot(own, 0.26f * own.Range(0.5f, 1));
            Shrub.Leaf(leaves, root, Vector3.Normalize(out1 + (own.Direction() * 1.1f)), out1, own.Range(0.1f, 0.17f), own.Range(0.75f, 1.4f));
        }

        for (int i = 0; i < p.Flowers; i++)
        {
            RandomStream own = stream.Child("flower").Child(i);
            (Vector3 root, Vector3 out1) = Spot(own, 0.285f);
            Shrub.Bloom(i % 3 == 2 ? second : flowers, root, Vector3.Normalize(out1 + (own.Direction() * 0.4f)), own.Range(0.075f, 0.115f), own.Range(0.88f, 1.1f));
        }

        model.Add(leaves, Shrub.Leafage, 1.2f);
        model.Add(flowers, Shrub.Petals(p.Color), 1.3f);
        model.Add(second, Shrub.Petals(p.Second) with { Name = "flowers2" }, 1.3f);
        return model.Build(ground: true, center: true);
    }
}
