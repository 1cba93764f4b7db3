using System.Numerics;
using Easel.Catalogue.Objects.Toys;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A present: a box with a lid in coloured paper, a ribbon round it both ways and a bow.</summary>
internal sealed class GiftBox : CatalogueEntry<GiftBox.Parameters>
{
    /// <param name="Width">0.19 to 0.25 m.</param>
    /// <param name="Ratio">Height over width, 0.6 to 1.</param>
    /// <param name="Lid">Height of the lid, share of the height, 0.22 to 0.3; 0 where paper is wrapped around.</param>
    /// <param name="Ribbon">Width of the ribbon, 0.024 to 0.034 m.</param>
    /// <param name="Bow">Reach of a loop of the bow, share of the width, 0.3 to 0.4.</param>
    /// <param name="Color">Of the paper.</param>
    /// <param name="Band">Of the ribbon.</param>
    /// <param name="Seed">Of the bow.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Width, float Ratio, float Lid, float Ribbon, float Bow, LinearRgb Color, LinearRgb Band, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "gift-box",
        Names = ["gift box", "gift", "present", "wrapped gift", "birthday present", "wrapped present", "christmas present"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("gift box", "gift boxes"),
        Parts = ["ribbon", "bow"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.22f, 0.25f, 0.22f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8262f", "#2f8f83", "#e0a82e", "#3b5fa8", "#d9608f")));
        bool warm = color.R > color.B;
        return new Parameters(
            stream.Child("width").Range(0.2f, 0.24f),
            stream.Child("ratio").Range(0.66f, 0.95f),
            stream.Child("lid").Range(0.23f, 0.29f),
            stream.Child("ribbon").Range(0.025f, 0.033f),
            stream.Child("bow").Range(0.32f, 0.39f),
            color,
            wishes.PartColorOr("ribbon", wishes.PartColorOr("bow", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(warm ? stream.Child("band").Pick("#f3e3b5", "#f6f1e6") : stream.Child("band").Pick("#f0c23a", "#f4eee2")))),
            stream.Child("tied").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material paper = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Lacquer(p.Color, "body") with { Roughness = 0.42f, Coat = 0.3f, CoatRoughness = 0.2f };
        Material satin = new() { Name = "ribbon", BaseColor = p.Band, Roughness = 0.34f, Sheen = 0.4f, Coat = 0.25f, CoatRoughness = 0.22f };
        float w = p.Width, h = w * p.Ratio, lid = h * p.Lid, x = w / 2, over = 0.004f, top = h + 0.002f;
        model.Add(Shapes.Box(w, h, w, 0.003f, 3), paper, 0.8f);
        model.Add(Shapes.Box(w + (2 * over), lid, w + (2 * over), 0.0035f, 3).Move(0, top - lid, 0), paper with { Name = "lid" }, 0.8f);
        for (int turn = 0; turn < 2; turn++)
        {
            // Up the side, over the lid's edge, across and down again.
            float e = x + over + 0.0008f, b = x + 0.0008f, low = top - lid;
            List<Vector3> path = [new(-b, 0.001f, 0), new(-b, low - 0.001f, 0), new(-e, low + 0.001f, 0), new(-e, top - 0.003f, 0), new(-e + 0.003f, top + 0.0008f, 0), new(e - 0.003f, top + 0.0008f, 0), new(e, top - 0.003f, 0), new(e, low + 0.001f, 0), new(b, low - 0.001f, 0), new(b, 0.001f, 0)];
            model.Add(Shapes.Sweep(path, Outlines.Rectangle(p.Ribbon, 0.0012f, 0.0004f, 2), up: -Vector3.UnitX).RotateY(turn * MathF.PI / 2), satin, 0.9f);
        }

        // The bow sits on the knot and looks up to the front.
        model.Add(RibbonBow.Tie(p.Seed).Scale(w * p.Bow).RotateX(-0.72f).Move(0, top + (w * p.Bow * 0.3f), w * 0.03f), satin, 1.2f);
        return model.Build(ground: true);
    }
}
