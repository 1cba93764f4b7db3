using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A necklace laid in a curve: a string of pearls, or a chain with a gem.</summary>
internal sealed class Necklace : CatalogueEntry<Necklace.Parameters>
{
    /// <param name="HasPendant">A chain with a pendant instead of pearls.</param>
    /// <param name="Radius">Of the curve, 0.07 to 0.085 m.</param>
    /// <param name="Pearl">Radius of the largest pearl, 0.0045 to 0.0058 m.</param>
    /// <param name="Graded">Size of the smallest by the largest, 0.6 to 1.</param>
    /// <param name="Gem">Length of the pendant, 0.02 to 0.028 m.</param>
    /// <param name="Color">Of pearls or gem.</param>
    /// <param name="Metal">Of chain and clasp.</param>
    public sealed record Parameters(bool HasPendant, float Radius, float Pearl, float Graded, float Gem, LinearRgb Color, Material Metal);

    public override EntryInfo Info { get; } = new()
    {
        Id = "necklace",
        Names = ["necklace", "pearl necklace", "string of pearls", "gold necklace", "pendant", "diamond necklace", "pendant necklace"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("string of pearls", "strings of pearls"),
        Words = ["pearl", "gold", "silver", "ruby", "emerald", "sapphire", "diamond", "pendant"],
        Parts = ["pendant", "chain", "gem"],
        Family = "accessories",
        Size = new Vector3(0.15f, 0.015f, 0.2f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.85f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pearls = wishes.Words.Overlaps(["pearl", "pearls"]), pendant = wishes.Words.Overlaps(["pendant", "gold", "golden", "silver", "ruby", "emerald", "sapphire", "diamond"]) || wishes.PartColors.Count > 0;
        bool has = pendant || (!pearls && stream.Child("pendant").Chance(0.5f));
        string gem = wishes.Words.Contains("emerald") ? "#12a054" : wishes.Words.Contains("sapphire") ? "#1f4fd0" : wishes.Words.Contains("diamond") ? "#dff0f8" : wishes.Words.Contains("ruby") ? "#d01238" : stream.Child("gem").Pick("#d01238", "#1f4fd0", "#12a054");
        return new Parameters(
            has, stream.Child("radius").Range(0.072f, 0.082f), stream.Child("pearl").Range(0.0047f, 0.0056f), stream.Child("graded").Range(0.62f, 0.9f), stream.Child("length").Range(0.021f, 0.026f),
            wishes.PartColorOr("pendant", wishes.PartColorOr("gem", wishes.ColorOr(LinearRgb.FromHex(has ? gem : "#f4eee4")))), (wishes.Material == "silver" || wishes.Words.Contains("silver") ? Presets.Silver("chain") : Presets.Gold("chain")) with { Metallic = 0.85f });
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius;

        // A drop-shaped loop: round behind, drawn together in front.
        List<Vector3> loop = Splines.CatmullRom([new(0, 0, r * 1.35f), new(r * 0.62f, 0, r * 0.86f), new(r * 0.98f, 0, 0), new(r * 0.66f, 0, -r * 0.78f), new(0, 0, -r), new(-r * 0.66f, 0, -r * 0.78f), new(-r * 0.98f, 0, 0), new(-r * 0.62f, 0, r * 0.86f)], 40, closed: true);
        float total = 0;
        for (int i = 0; i < loop.Count; i++)
        {
            total += Vector3.Distance(loop[i], loop[(i + 1) % loop.Count]);
        }

        PolyMesh beads = new();
        float walked = 0, next = 0;
        int count = 0;
        for (int i = 0; i < loop.Count; i++)
        {
            walked += Vector3.Distance(loop[i], loop[(i + 1) % loop.Count]);
            float share = walked / total, front = MathF.Abs((2 * MathF.Min(share, 1 - share)) - 0), size = p.HasPendant ? 0.0016f : p.Pearl * float.Lerp(1, p.Graded, front);
            if (walked >= next && next < total - size)
            {
                Vector3 along = Vector3.Normalize(loop[(i + 1) % loop.Count] - loop[i]);
                if (p.HasPendant)
                {
                    PolyMesh link = Shapes.Torus(size, size * 0.32f, 14, 7).Scale(1, 1, 1.45f);
                    beads.Join((count % 2 == 0 ? link : link.RotateZ(1.2f)).RotateY(MathF.Atan2(along.X, along.Z)).Move(loop[i] + new Vector3(0, size, 0)));
                }
                else
                {
                    beads.Join(Shapes.Sphere(size, 24).Move(loop[i] + new Vector3(0, size, 0)));
                }

                next += size * (p.HasPendant ? 2.1f : 2.02f);
                count++;
            }
        }

        Material pearl = new() { Name = "pearls", BaseColor = p.Color, Roughness = 0.22f, Coat = 0.6f, CoatRoughness = 0.06f, FilmThickness = 420 };
        model.Add(beads, p.HasPendant ? p.Metal : pearl, 1.2f);
        model.Add(Shapes.Superellipsoid(new Vector3(0.005f, 0.0026f, 0.0026f), 0.8f, 0.8f, 20).Move(0, 0.0028f, -r), p.Metal, 1);
        if (p.HasPendant)
        {
            Pendant(model, p, new Vector3(0, 0, (r * 1.35f) + (p.Gem * 0.62f)));
        }

        return model.Build(ground: true, center: true);
    }

    // A cut stone, its table up, in a setting ringed with small diamonds.
    private static void Pendant(ModelBuilder model, Parameters p, Vector3 at)
    {
        float l = p.Gem * 0.5f, w = l * 0.78f, high = l * 0.42f;
        Vector3[] Ring(float share, float y) => [.. Enumerable.Range(0, 12).Select(i => -MathF.Tau * i / 12).Select(a => at + new Vector3(w * share * MathF.Sin(a), y, l * share * MathF.Cos(a)))];
        Material gem = new() { Name = "gem", BaseColor = p.Color, Roughness = 0.03f, Specular = 0.09f, Coat = 1, CoatRoughness = 0.01f, Emission = p.Color * 0.06f, Kind = FrameMaterialKind.Glass };
        model.Add(Fittings.Outward(Shapes.Loft([Ring(0.5f, 0.001f), Ring(0.9f, high * 0.5f), Ring(0.9f, high * 0.58f), Ring(0.7f, high * 0.9f), Ring(0.5f, high)])), gem, 0.05f);
        model.Add(Shapes.Torus(1, 0.11f, 64, 12).Scale(w * 0.95f, l * 0.9f, l * 0.95f).Move(at + new Vector3(0, high * 0.4f, 0)).Join(Shapes.Torus(0.0026f, 0.0008f, 24, 8).RotateZ(MathF.PI / 2).Move(at + new Vector3(0, high * 0.5f, -l * 1.12f))), p.Metal, 1);
        PolyMesh stones = new();
        for (int i = 0; i < 20; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 20);
            stones.Join(Shapes.Superellipsoid(new Vector3(0.0013f), 1.3f, 1.3f, 8).Move(at + new Vector3(w * 1.05f * s, high * 0.5f, l * 1.05f * c)));
        }

        model.Add(stones, new Material { Name = "stones", BaseColor = LinearRgb.FromHex("#eef6fa"), Roughness = 0.04f, Specular = 0.1f, Coat = 1, CoatRoughness = 0.01f }, 0.1f);
    }
}
