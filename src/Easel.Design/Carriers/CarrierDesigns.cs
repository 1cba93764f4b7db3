using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Carriers;

/// <summary>The designs by catalogue id.</summary>
internal static class CarrierDesigns
{
    private static readonly FaceChoice s_narrow = new(FontRole.Condensed, 700, CapsSpacing: 0.06f);
    private static readonly FaceChoice s_poster = new(FontRole.Capitals, 400, CapsSpacing: 0.04f);
    private static readonly FaceChoice s_sans = new(FontRole.Sans, 700, CapsSpacing: 0.04f);
    private static readonly FaceChoice s_black = new(FontRole.Sans, 900, CapsSpacing: 0.01f);
    private static readonly FaceChoice s_title = new(FontRole.Display, 700, CapsSpacing: 0.06f);
    private static readonly FaceChoice s_titleBlack = new(FontRole.Display, 900, CapsSpacing: 0.04f);
    private static readonly FaceChoice s_serif = new(FontRole.Serif, 700, CapsSpacing: 0.06f);
    private static readonly FaceChoice s_roman = new(FontRole.Display, 700, CapsSpacing: 0.05f, Family: "Cinzel");
    private static readonly FaceChoice s_script = new(FontRole.Script, 400);
    private static readonly FaceChoice s_lobster = new(FontRole.Script, 400, Family: "Lobster");
    private static readonly FaceChoice s_hand = new(FontRole.Handwriting, 700, CapsSpacing: 0.03f);
    private static readonly FaceChoice s_marker = new(FontRole.Handwriting, 400, CapsSpacing: 0.02f, Family: "Permanent Marker");
    private static readonly FaceChoice s_slab = new(FontRole.Slab, 400, CapsSpacing: 0.03f, Family: "Alfa Slab One");
    private static readonly FaceChoice s_typed = new(FontRole.Mono, 400, CapsSpacing: 0.02f, Family: "Special Elite");
    private static readonly FaceChoice s_mono = new(FontRole.Mono, 700);
    private static readonly FaceChoice s_round = new(FontRole.Rounded, 700, CapsSpacing: 0.03f);
    private static readonly FaceChoice s_stencil = new(FontRole.Stencil, 400, CapsSpacing: 0.03f);

    private static readonly ImmutableArray<LinearRgb> s_paint = Colors("#fbf3e1", "#241810");
    private static readonly ImmutableArray<LinearRgb> s_print = Colors("#1f2228", "#faf6ee");
    private static readonly ImmutableArray<LinearRgb> s_lamps = Colors("#ffb52e", "#ff6a3d", "#7dff9b", "#f4f7ff");

    private static readonly CarrierDesign s_plain = new() { Faces = [s_sans, s_title], Inks = s_print, Margin = 0.06f, LargestSize = 0.7f };
    private static readonly CarrierDesign s_bodywork = new() { Faces = [s_black, s_lobster, s_narrow], Inks = s_print, Margin = 0.06f, MaxLines = 2, LargestSize = 0.8f };

    private static readonly FrozenDictionary<string, CarrierDesign> s_byId = new Dictionary<string, CarrierDesign>
    {
        ["letters"] = new() { Faces = [s_black, s_round, s_slab], Inks = s_print, Margin = 0, MaxLines = 4, LargestSize = 2, },
        ["sign"] = new() { Faces = [s_narrow, s_titleBlack], Inks = s_paint, Frame = FrameKind.Inline, Margin = 0.15f, LargestSize = 0.74f },
        ["street-sign"] = new()
        {
            Faces = [s_sans], Inks = Colors("#ffffff", "#16181b"), Frame = FrameKind.Plate, Margin = 0.14f, MaxLines = 2, LargestSize = 0.68f,
        },
        ["shop-sign"] = new()
        {
            Faces = [s_title, s_script, s_serif], Inks = Colors("#f0d79a", "#fbf3e1", "#2b1d12"), Frame = FrameKind.Double, Margin = 0.17f,
            MaxLines = 2,
        },
        ["storefront"] = new() { Faces = [s_title, s_lobster, s_slab, s_narrow], Inks = Colors("#f4dfa8", "#fbf3e1", "#2b1d12"), Margin = 0.08f, MaxLines = 1, LargestSize = 0.86f },
        ["neon-sign"] = new()
        {
            Faces = [s_script, new(FontRole.Sans, 500, CapsSpacing: 0.08f), new(FontRole.Condensed, 500, CapsSpacing: 0.1f)],
            Inks = Colors("#ff3d9a", "#31d7ff", "#ffb03a", "#ff4b3a", "#5dff8f"), VariesInk = true,
            Margin = 0.19f, Glow = 0.9f, IsTube = true,
        },
        ["billboard"] = new()
        {
            Faces = [s_black, s_poster, s_titleBlack], Inks = Colors("#1b2440", "#ffffff"), Margin = 0.12f, LargestSize = 0.7f,
        },
        ["chalkboard"] = new()
        {
            Faces = [s_hand, s_marker], Inks = Colors("#f3f0e6", "#23201c"), Ornament = OrnamentKind.Swash, Margin = 0.1f, MaxLines = 4,
            LargestSize = 0.42f, TitleHeight = 0.56f, TitleShare = 0.85f,
        },
        ["whiteboard"] = new() { Faces = [s_marker, s_hand], Inks = Colors("#1f4fa3", "#b8241f"), Margin = 0.1f, LargestSize = 0.5f },
        ["notice-board"] = new() { Faces = [s_serif, s_sans], Inks = s_print, Margin = 0.16f, LargestSize = 0.5f },
        ["book"] = new()
        {
            Faces = [s_title, s_serif, s_narrow], Inks = Colors("#f1d795", "#fbf3e1", "#2a1c12"), Frame = FrameKind.Double,
            Ornament = OrnamentKind.Rule, Margin = 0.15f, MaxLines = 4, LargestSize = 0.34f, TitleHeight = 0.6f, TitleShare = 0.72f,
        },
        ["magazine"] = new() { Faces = [s_poster, new(FontRole.Display, 400, Family: "Abril Fatface"), s_black], Inks = s_print, Margin = 0.07f, MaxLines = 3, TitleHeight = 0.78f, TitleShare = 0.4f, Furniture = FurnitureKind.Band },
        ["newspaper"] = new() { Faces = [s_serif, new(FontRole.Display, 900), new(FontRole.Serif, 700, Family: "STIX Two Text")], Inks = s_print, Furniture = FurnitureKind.Newspaper, Margin = 0.01f, LargestSize = 0.24f },
        ["calendar"] = new() { Band = LinearRgb.FromHex("#b8392f"), Faces = [s_sans, s_slab], Inks = Colors("#ffffff"), Furniture = FurnitureKind.Calendar, Margin = 0, MaxLines = 2, LargestSize = 0.3f },
        ["ticket"] = new() { Faces = [s_slab, s_narrow], Inks = Colors("#7a2f2a", "#26354a", "#faf6ee"), Furniture = FurnitureKind.Ticket, Margin = 0.0f, MaxLines = 2, LargestSize = 0.8f },
        ["menu"] = new() { Faces = [s_title, s_lobster, s_serif], Inks = Colors("#5a2a1c", "#f0d79a", "#2b1d12"), Furniture = FurnitureKind.Menu, Margin = 0, MaxLines = 3, LargestSize = 0.22f },
        ["certificate"] = new() { Faces = [new(FontRole.Blackletter, 400), s_title, s_roman], Inks = Colors("#2b2116"), Furniture = FurnitureKind.Certificate, Margin = 0, MaxLines = 2, LargestSize = 0.3f },
        ["letter"] = new() { Faces = [s_hand, new(FontRole.Script, 400, Family: "Dancing Script")], Inks = Colors("#1f2f5a", "#2b1d12"), Furniture = FurnitureKind.Letter, Margin = 0, MaxLines = 3, LargestSize = 0.2f },
        ["treasure-map"] = new() { Faces = [new(FontRole.Blackletter, 400), s_roman], Inks = Colors("#4a2610"), Furniture = FurnitureKind.Map, Margin = 0, MaxLines = 1, LargestSize = 0.3f },
        ["poster"] = new() { Faces = [s_slab, s_poster, s_narrow, new(FontRole.Condensed, 400, Family: "Anton")], Inks = s_print, Frame = FrameKind.Inline, Ornament = OrnamentKind.Rule, Margin = 0.12f, MaxLines = 4, LargestSize = 0.4f },
        ["note"] = new() { Faces = [s_hand, s_marker], Inks = Colors("#26303f"), Margin = 0.06f, MaxLines = 4, LargestSize = 0.5f },
        ["postcard"] = new() { Faces = [new(FontRole.Script, 400, Family: "Dancing Script"), s_script], Inks = Colors("#7a2f2a", "#1f3a3a", "#faf6ee"), Frame = FrameKind.Inline, Margin = 0.14f, LargestSize = 0.5f },
        ["price-tag"] = new() { Faces = [s_slab, s_sans], Inks = s_print, Frame = FrameKind.None, Margin = 0.05f, MaxLines = 3, LargestSize = 0.6f },
        ["label"] = new() { Faces = [s_serif, s_slab], Inks = Colors("#3a2414", "#faf6ee"), Frame = FrameKind.Double, Margin = 0.16f, MaxLines = 2 },
        ["receipt"] = new() { Faces = [s_mono], Inks = s_print, Margin = 0.06f, MaxLines = 4 },
        ["business-card"] = new() { Faces = [s_title, new(FontRole.Sans, 500, CapsSpacing: 0.12f)], Inks = Colors("#23262b", "#d8b56a", "#faf6ee"), Margin = 0.14f, MaxLines = 2, LargestSize = 0.36f },
        ["banner"] = new() { Faces = [s_round, s_lobster, s_black, new(FontRole.Display, 400, Family: "Luckiest Guy")], Inks = Colors("#c02a22", "#1f3f7a", "#fbf3e1"), Margin = 0.09f, MaxLines = 2, LargestSize = 0.8f },
        ["placard"] = new() { Faces = [s_marker], Inks = Colors("#1a1b1f", "#faf6ee"), Margin = 0.06f, MaxLines = 4, LargestSize = 0.6f },
        ["plaque"] = new() { Faces = [s_roman, s_serif], Inks = Colors("#2a1d10", "#f6e7bd"), Margin = 0.06f, MaxLines = 4, LargestSize = 0.42f },
        ["door"] = new() { Faces = [s_roman, s_sans], Inks = Colors("#2a1d10", "#f6e7bd"), Margin = 0.06f, MaxLines = 2, LargestSize = 0.8f },
        ["license-plate"] = new() { Faces = [new(FontRole.Condensed, 700, CapsSpacing: 0.06f)], Inks = Colors("#17233f", "#faf6ee"), Furniture = FurnitureKind.PlateBand, Margin = 0.02f, MaxLines = 1, LargestSize = 1 },
        ["stone-tablet"] = new() { Faces = [s_roman], Inks = s_print, Margin = 0.1f, MaxLines = 5, LargestSize = 0.4f },
        ["gravestone"] = new() { Faces = [s_roman, s_serif], Inks = s_print, Margin = 0.08f, MaxLines = 5, LargestSize = 0.36f },
        ["badge"] = new() { Faces = [s_slab, s_sans], Inks = Colors("#2a1d10", "#fbf3e1"), IsRound = true, Furniture = FurnitureKind.Rings, Margin = 0.1f },
        ["round-sign"] = new() { Faces = [s_slab, s_narrow], Inks = s_paint, IsRound = true, Furniture = FurnitureKind.Rings, Margin = 0.1f },
        ["embroidery-hoop"] = new() { Faces = [s_script, s_lobster, s_slab], Inks = Colors("#a3243a", "#1f5a55", "#faf6ee"), Margin = 0.18f, MaxLines = 4, LargestSize = 0.4f },
        ["pillow"] = new() { Faces = [s_lobster, s_slab], Inks = Colors("#fbf3e1", "#2b1408"), Margin = 0.03f, MaxLines = 3, LargestSize = 0.5f },
        ["speed-limit-sign"] = new() { Faces = [s_narrow], Inks = Colors("#121316"), Margin = 0, MaxLines = 2, LargestSize = 1 },
        ["warning-sign"] = new() { Faces = [s_sans, s_narrow], Inks = Colors("#121316"), Margin = 0, MaxLines = 2, LargestSize = 0.9f },
        ["stop-sign"] = new() { Faces = [s_narrow], Inks = Colors("#ffffff"), Margin = 0.04f, MaxLines = 2, LargestSize = 0.8f },
        ["bus-stop-sign"] = new() { Faces = [s_sans], Inks = Colors("#ffffff", "#16181b"), Margin = 0.06f, MaxLines = 2, LargestSize = 0.7f },
        ["parking-sign"] = new() { Faces = [s_sans], Inks = Colors("#c4221d", "#ffffff", "#16181b"), Margin = 0.06f, MaxLines = 3, LargestSize = 0.6f },
        ["direction-sign"] = new() { Faces = [s_sans], Inks = Colors("#ffffff", "#16181b"), Furniture = FurnitureKind.Arrow, Margin = 0, MaxLines = 2, LargestSize = 0.7f },
        ["monitor"] = new() { Field = LinearRgb.FromHex("#10161d"), Faces = [s_sans, s_mono], Inks = Colors("#9fe8c0", "#f4f7ff"), Furniture = FurnitureKind.Window, Margin = 0, LargestSize = 0.4f, Glow = 0.7f },
        ["laptop"] = new() { Field = LinearRgb.FromHex("#12233f"), Faces = [s_sans], Inks = Colors("#f4f7ff", "#16202e"), Furniture = FurnitureKind.Window, Margin = 0, LargestSize = 0.4f, Glow = 0.5f },
        ["tv"] = new() { Field = LinearRgb.FromHex("#101826"), Faces = [s_black, s_narrow], Inks = Colors("#f4f7ff", "#16202e"), Margin = 0.1f, LargestSize = 0.5f, Glow = 0.6f },
        ["tablet"] = new() { Faces = [s_sans], Inks = Colors("#16202e", "#f4f7ff"), Furniture = FurnitureKind.Message, Margin = 0, MaxLines = 4, LargestSize = 0.3f },
        ["cell-phone"] = new() { Field = LinearRgb.FromHex("#161a2e"), Faces = [s_sans], Inks = Colors("#f4f7ff", "#16202e"), Furniture = FurnitureKind.Message, Margin = 0, MaxLines = 5, LargestSize = 0.2f, Glow = 0.6f },
        ["scoreboard"] = new() { Faces = [new(FontRole.Pixel, 400, Family: "VT323"), s_mono], Inks = s_lamps, Margin = 0.1f, MaxLines = 3, LargestSize = 0.8f, Glow = 0.9f },
        ["departure-board"] = new() { Faces = [s_mono], Inks = s_lamps, Margin = 0.1f, MaxLines = 3, LargestSize = 0.5f, Glow = 0.9f },
        ["led-display"] = new() { Faces = [s_black, s_mono], Inks = s_lamps, VariesInk = true, Margin = 0.1f, MaxLines = 3, LargestSize = 0.6f, Glow = 0.9f },
        ["marquee"] = new() { Faces = [s_narrow, s_poster], Inks = Colors("#17181c"), Furniture = FurnitureKind.Rails, Margin = 0, MaxLines = 3, LargestSize = 0.7f },
        ["t-shirt"] = new() { Faces = [s_black, s_poster, s_lobster], Inks = s_print, Margin = 0.04f, MaxLines = 4, LargestSize = 0.4f },
        ["person"] = new() { Faces = [s_black, s_narrow], Inks = s_print, Margin = 0.02f, MaxLines = 3, LargestSize = 0.6f },
        ["jersey"] = new() { Faces = [s_slab, new(FontRole.Condensed, 400, Family: "Anton")], Inks = Colors("#ffffff", "#16181b"), Margin = 0.04f, MaxLines = 3, LargestSize = 0.7f },
        ["hat"] = new() { Faces = [s_slab, s_lobster], Inks = s_print, Margin = 0.02f, MaxLines = 2, LargestSize = 0.7f },
        ["paper-bag"] = new() { Faces = [s_poster, s_script, s_hand], Inks = s_print, Margin = 0.08f, MaxLines = 4, LargestSize = 0.4f },
        ["coffee-bag"] = new() { Faces = [s_slab, s_lobster], Inks = Colors("#f4dfa8", "#2b1d12"), Frame = FrameKind.None, Margin = 0.1f, MaxLines = 4, LargestSize = 0.34f },
        ["doormat"] = new() { Faces = [s_slab, s_script], Inks = Colors("#1a120a", "#f6ecd6"), Margin = 0.12f, MaxLines = 2, LargestSize = 0.7f },
        ["tin-can"] = new() { Faces = [s_slab, s_lobster], Inks = s_paint, Ornament = OrnamentKind.Rule, Margin = 0.05f, MaxLines = 3, LargestSize = 0.4f },
        ["jar"] = new() { Faces = [s_lobster, s_serif], Inks = Colors("#4a2610"), Frame = FrameKind.Inline, Margin = 0.13f, MaxLines = 2, LargestSize = 0.7f },
        ["cup"] = new() { Faces = [s_script, s_sans, s_title, s_hand], Inks = s_print, Margin = 0.08f, LargestSize = 0.5f },
        ["bottle"] = new() { Faces = [s_title, s_serif, s_script], Inks = Colors("#3a1420", "#f4dfa8", "#faf6ee"), Margin = 0.08f, MaxLines = 3, LargestSize = 0.4f },
        ["clock"] = new() { Faces = [s_serif], Inks = s_print, Margin = 0.1f, MaxLines = 2, LargestSize = 0.3f },
        ["cake"] = new() { Faces = [s_script, s_lobster], Inks = Colors("#c2185b", "#5a2a1a", "#fff7ee"), Margin = 0.06f, MaxLines = 2, LargestSize = 0.9f },
        ["wall"] = new() { Faces = [s_slab, s_black, new(FontRole.Display, 400, Family: "Bangers")], Inks = Colors("#f6f1e4", "#17181c"), Margin = 0.1f, LargestSize = 0.6f },
        ["flag"] = new() { Faces = [s_black, s_slab], Inks = s_print, Margin = 0.12f, MaxLines = 2 },
        ["box"] = new() { Faces = [s_stencil, s_sans, s_marker], Inks = Colors("#2a1d10", "#faf6ee"), Margin = 0.1f, MaxLines = 3 },
        ["barrel"] = new() { Faces = [s_stencil, s_slab], Inks = Colors("#1c130b", "#f6ecd6"), Margin = 0.06f, MaxLines = 2 },
        ["truck"] = s_bodywork, ["bus"] = s_bodywork, ["airplane"] = s_bodywork, ["train"] = s_bodywork, ["boat"] = s_bodywork, ["car"] = s_bodywork, ["helicopter"] = s_bodywork,
        ["hot-air-balloon"] = new() { Faces = [s_black, s_narrow], Inks = Colors("#17181c", "#faf6ee"), Margin = 0.02f, MaxLines = 2, LargestSize = 0.9f },
        ["sand-writing"] = new() { Faces = [s_hand, s_marker, s_round], Inks = s_print, Margin = 0.04f, MaxLines = 3, LargestSize = 1 },
        ["snow-writing"] = new() { Faces = [s_hand, s_marker, s_round], Inks = s_print, Margin = 0.04f, MaxLines = 3, LargestSize = 1 },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Faces that letters made in a certain manner need, whatever carries them.
    private static readonly FrozenDictionary<string, ImmutableArray<FaceChoice>> s_byManner = new Dictionary<string, ImmutableArray<FaceChoice>>
    {
        ["Carved"] = [s_roman, s_serif],
        ["Chalk"] = [s_hand, s_marker],
        ["Spray"] = [new(FontRole.Display, 400, CapsSpacing: 0.06f, Family: "Bangers"), new(FontRole.Display, 400, CapsSpacing: 0.06f, Family: "Luckiest Guy")],
        ["Thread"] = [s_script, s_lobster],
        ["Icing"] = [s_script, s_lobster],
        ["Groove"] = [s_round, s_hand],
        ["Foil"] = [new(FontRole.Rounded, 700, CapsSpacing: 0.14f)],
        ["Cloud"] = [new(FontRole.Rounded, 700, CapsSpacing: 0.1f)],
        ["Blossoms"] = [new(FontRole.Sans, 900, CapsSpacing: 0.06f)],
        ["Bulbs"] = [new(FontRole.Sans, 900, CapsSpacing: 0.06f), new(FontRole.Slab, 900, CapsSpacing: 0.06f)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The design for a carrier; unknown ones are lettered plainly.</summary>
    /// <param name="carrier">Catalogue id.</param>
    /// <param name="manner">How the letters are made; empty for ink.</param>
    public static CarrierDesign For(string carrier, string manner = "")
    {
        CarrierDesign design = s_byId.GetValueOrDefault(carrier switch
        {
            "mug" or "coffee-cup" or "coffee-mug" or "tea-cup" or "teacup" or "glass" or "can" or "paper-cup" or "pill-bottle" => "cup",
            "blackboard" => "chalkboard",
            "road-sign" or "signpost" => "street-sign",
            _ => carrier,
        }, s_plain);
        return s_byManner.TryGetValue(manner, out ImmutableArray<FaceChoice> faces) ? design with { Faces = faces } : design;
    }

    private static ImmutableArray<LinearRgb> Colors(params ReadOnlySpan<string> hex)
    {
        var colors = ImmutableArray.CreateBuilder<LinearRgb>(hex.Length);
        foreach (string h in hex)
        {
            colors.Add(LinearRgb.FromHex(h));
        }

        return colors.MoveToImmutable();
    }
}
