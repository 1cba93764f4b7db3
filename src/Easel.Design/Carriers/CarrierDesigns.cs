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
    private static readonly FaceChoice s_script = new(FontRole.Script, 400);
    private static readonly FaceChoice s_hand = new(FontRole.Handwriting, 700, CapsSpacing: 0.03f);

    private static readonly ImmutableArray<LinearRgb> s_paint = Colors("#fbf3e1", "#241810");
    private static readonly ImmutableArray<LinearRgb> s_print = Colors("#1f2228", "#faf6ee");

    private static readonly CarrierDesign s_plain = new() { Faces = [s_sans, s_title], Inks = s_print };

    private static readonly FrozenDictionary<string, CarrierDesign> s_byId = new Dictionary<string, CarrierDesign>
    {
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
        ["neon-sign"] = new()
        {
            Faces = [s_script, new(FontRole.Sans, 500, CapsSpacing: 0.08f), new(FontRole.Condensed, 500, CapsSpacing: 0.1f)],
            Inks = Colors("#ff3d9a", "#31d7ff", "#ffb03a", "#ff4b3a", "#5dff8f"), VariesInk = true,
            Margin = 0.19f, Glow = 0.9f,
        },
        ["billboard"] = new()
        {
            Faces = [s_black, s_poster, s_titleBlack], Inks = Colors("#1b2440", "#ffffff"), Margin = 0.12f, LargestSize = 0.7f,
        },
        ["chalkboard"] = new()
        {
            Faces = [s_hand], Inks = Colors("#f3f0e6", "#23201c"), Ornament = OrnamentKind.Swash, Margin = 0.1f, MaxLines = 4,
            LargestSize = 0.42f, TitleHeight = 0.56f, TitleShare = 0.85f,
        },
        ["book"] = new()
        {
            Faces = [s_title, s_serif, s_narrow], Inks = Colors("#f1d795", "#fbf3e1", "#2a1c12"), Frame = FrameKind.Double,
            Ornament = OrnamentKind.Rule, Margin = 0.15f, MaxLines = 4, LargestSize = 0.24f, TitleHeight = 0.66f, TitleShare = 0.5f,
        },
        ["cup"] = new() { Faces = [s_script, s_sans, s_title, s_hand], Inks = s_print, Margin = 0.08f, LargestSize = 0.5f },
        ["clock"] = new()
        {
            Faces = [s_serif], Inks = s_print, Margin = 0.1f, MaxLines = 2, LargestSize = 0.3f,
        },
        ["cake"] = new() { Faces = [s_script], Inks = Colors("#c2185b", "#5a2a1a", "#fff7ee"), Margin = 0.12f },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The design for a carrier; unknown ones are lettered plainly.</summary>
    public static CarrierDesign For(string carrier) => s_byId.GetValueOrDefault(carrier switch
    {
        "mug" or "coffee-cup" or "coffee-mug" or "tea-cup" or "teacup" or "glass" or "bottle" or "can" or "jar" => "cup",
        "blackboard" => "chalkboard",
        "road-sign" or "signpost" => "street-sign",
        _ => carrier,
    }, s_plain);

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
