using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A finger ring stood upright: a band of gold or silver that holds a cut stone; plain by word.</summary>
internal sealed class FingerRing : CatalogueEntry<FingerRing.Parameters>
{
    /// <param name="Radius">To the middle of the band, 0.0092 to 0.0102 m.</param>
    /// <param name="Stone">Radius of the stone, 0.0034 to 0.0046 m; 0 for a plain band.</param>
    /// <param name="Prongs">4 or 6.</param>
    /// <param name="Band">Half width of the band, 0.0011 to 0.002 m.</param>
    /// <param name="IsSilver">Whether the band is of silver.</param>
    /// <param name="Color">Of the stone.</param>
    /// <param name="Dye">Of the band, or null for bare metal.</param>
    /// <param name="Turn">Of the stone, radians.</param>
    public sealed record Parameters(float Radius, float Stone, int Prongs, float Band, bool IsSilver, LinearRgb Color, LinearRgb? Dye, float Turn);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ring",
        Names = ["ring", "diamond ring", "wedding ring", "engagement ring", "gold ring"],
        Words = ["wedding", "plain", "diamond", "ruby", "emerald", "sapphire", "silver"],
        Parts = ["stone", "gem", "band"],
        Family = "accessories",
        Size = new Vector3(0.024f, 0.03f, 0.01f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool plain = wishes.Words.Overlaps(["wedding", "plain"]);
        LinearRgb stone = wishes.Words.Contains("ruby") ? LinearRgb.FromHex("#c01030") : wishes.Words.Contains("emerald") ? LinearRgb.FromHex("#0f9a5a") : wishes.Words.Contains("sapphire") ? LinearRgb.FromHex("#1f4fd0") : wishes.ColorOr(LinearRgb.FromHex("#eef7fb"));
        return new Parameters(
            stream.Child("radius").Range(0.0094f, 0.01f), plain ? 0 : stream.Child("stone").Range(0.0038f, 0.0045f), stream.Child("prongs").Pick(4, 6), plain ? 0.0022f : stream.Child("band").Range(0.0011f, 0.0015f), wishes.Words.Contains("silver") || stream.Child("silver").Chance(0.25f),
            wishes.PartColorOr("stone", wishes.PartColorOr("gem", stone)), wishes.PartColors.TryGetValue("band", out LinearRgb dyed) ? dyed : wishes.Dye, stream.Child("turn").Range(0, 0.6f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material metal = p.Dye is { } dye ? Presets.Metal(dye, 0.18f, "band") with { Metallic = 0.8f, Coat = 0.7f } : p.IsSilver ? Presets.Silver("band") : Presets.Gold("band");
        float r = p.Radius, thick = p.Stone > 0 ? 0.0009f : 0.0007f;

        // Rounded outside, flatter inside; thicker below the stone.
        List<Vector3> circle = [.. Enumerable.Range(0, 128).Select(i => MathF.Tau * i / 128).Select(a => new Vector3(r * MathF.Sin(a), r + 0.001f + (r * MathF.Cos(a)), 0))];
        model.Add(Shapes.Sweep(circle, Outlines.Round([new(p.Band, -thick), new(p.Band, thick * 0.4f), new(0, thick * 1.1f), new(-p.Band, thick * 0.4f), new(-p.Band, -thick)], [thick * 0.5f, thick * 0.6f, p.Band * 2, thick * 0.6f, thick * 0.5f], 5), closed: true, up: Vector3.UnitY), metal, 1.2f);
        if (p.Stone <= 0)
        {
            return model.Build(ground: true, center: true);
        }

        float s = p.Stone, seat = (2 * r) + 0.0016f;
        Material gem = Presets.Gem(p.Color, "gem") with { Ior = 2.1f, AttenuationDistance = s };
        PolyMesh stone = Brilliant(s).RotateY(p.Turn).Move(0, seat + (s * 0.86f), 0);
        model.Add(stone, gem, 0);

        // A basket of prongs that bend over the edge, two rings below.
        for (int i = 0; i < p.Prongs; i++)
        {
            (float sin, float cos) = MathF.SinCos((MathF.Tau * (i + 0.5f)) / p.Prongs);
            Vector3 Out(float radius, float y) => new(radius * sin, seat + y, radius * cos);
            model.Add(Shapes.Tube(Splines.CatmullRom([Out(s * 0.3f, -0.0008f), Out(s * 0.66f, s * 0.35f), Out(s * 1.03f, s * 0.84f), Out(s * 1.0f, s * 1.0f), Out(s * 0.84f, s * 1.08f)], 8), t => 0.00042f + (t > 0.8f ? 0.00012f : 0), 12), metal, 1.2f);
        }

        model.Add(Shapes.Torus(s * 0.62f, 0.0003f, 48, 10).Move(0, seat + (s * 0.3f), 0).Join(Shapes.Torus(s * 0.4f, 0.0004f, 48, 10).Move(0, seat - 0.0002f, 0)), metal, 1);
        return model.Build(ground: true, center: true);
    }

    /// <summary>A round brilliant with its girdle at y = 0: table, crown and pavilion in facets.</summary>
    private static PolyMesh Brilliant(float radius)
    {
        const int Sides = 16;
        List<List<Vector3>> rings = [];
        foreach ((float r, float y, float turn) in (ReadOnlySpan<(float, float, float)>)[(0.06f, -0.84f, 0), (0.62f, -0.4f, 0.5f), (1, -0.03f, 0), (1, 0.03f, 0), (0.8f, 0.22f, 0.5f), (0.56f, 0.34f, 0)])
        {
            rings.Add([.. Enumerable.Range(0, Sides).Select(i => MathF.Tau * (i + turn) / Sides).Select(a => radius * new Vector3(r * MathF.Cos(a), y, -r * MathF.Sin(a)))]);
        }

        return Shapes.Loft(rings);
    }
}
