using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Design.Charts;

/// <summary>Colours and faces of a figure. The palette keeps its colours apart for people with any of the common colour vision deficiencies
/// (tested), on light and on dark grounds.</summary>
internal sealed record FigureTheme
{
    private static readonly ImmutableArray<string> s_light = ["#1f6fb2", "#e4702e", "#009c92", "#b63d73", "#e3a92c", "#5b4696", "#6db3e2", "#7d8590"];
    private static readonly ImmutableArray<string> s_dark = ["#5f8dfb", "#ef9357", "#20caba", "#dc6ca1", "#f1c14f", "#9f8ad0", "#a5d5f5", "#9aa3ad"];

    /// <summary>Grounds less light than this (luminance) count as dark.</summary>
    private const float DarkGround = 0.2f;

    /// <summary>Least contrast of a mark against its ground (WCAG 2.2, 1.4.11 asks 3 for graphics; thin tints need not stand out alone).</summary>
    private const float LeastMarkContrast = 1.6f;

    /// <summary>Paper.</summary>
    public required LinearRgb Ground { get; init; }

    /// <summary>Titles and numbers.</summary>
    public required LinearRgb Ink { get; init; }

    /// <summary>Axis labels, subtitles.</summary>
    public required LinearRgb Muted { get; init; }

    /// <summary>Gridlines.</summary>
    public required LinearRgb Grid { get; init; }

    /// <summary>Base lines and connectors.</summary>
    public required LinearRgb Axis { get; init; }

    /// <summary>Fields a little apart from the ground.</summary>
    public required LinearRgb Field { get; init; }

    /// <summary>Colours of series, in order.</summary>
    public required ImmutableArray<LinearRgb> Palette { get; init; }

    /// <summary>True when the ground is dark.</summary>
    public bool IsDark => Ground.Luminance < DarkGround;

    /// <summary>Colour of a series or category.</summary>
    public LinearRgb Color(int index) => Palette[index % Palette.Length];

    /// <summary>Colour of a part of a diagram: the one that was asked for, else one after the other, without that for what is left over.</summary>
    /// <param name="index">Number of the part.</param>
    /// <param name="asked">How many colours were asked for.</param>
    public LinearRgb PartColor(int index, int asked) => Color(asked == 1 ? 0 : index % (Palette.Length - 1));

    /// <summary>Colour for what is left over or takes no part.</summary>
    public LinearRgb Neutral => Palette[^1];

    /// <summary>Good and bad changes.</summary>
    public (LinearRgb Up, LinearRgb Down) Changes => IsDark
        ? (LinearRgb.FromHex("#2fc4b2"), LinearRgb.FromHex("#f2765c")) : (LinearRgb.FromHex("#12978b"), LinearRgb.FromHex("#d1495b"));

    /// <summary>The theme for a wish.</summary>
    /// <param name="colors">Colours asked for; they come first in the palette.</param>
    /// <param name="ground">Ground asked for, or null for paper.</param>
    public static FigureTheme For(ImmutableArray<NamedColor> colors, NamedColor? ground)
    {
        LinearRgb paper = LinearRgb.FromHex(ground?.Hex ?? "#fbfaf7");
        bool dark = paper.Luminance < DarkGround;
        LinearRgb ink = Contrast.FirstReadable([LinearRgb.FromHex("#1b1f24"), LinearRgb.FromHex("#f4f2ec")], paper);
        IEnumerable<LinearRgb> own = (dark ? s_dark : s_light).Select(LinearRgb.FromHex);
        LinearRgb[] asked = [.. colors.Select(c => LinearRgb.FromHex(c.Hex))];

        // What was asked for leads; the house colours that come too near to it step back.
        ImmutableArray<LinearRgb> palette = [.. asked, .. own.Where(c => asked.All(a => OkColor.Distance(a, c) > 0.12f))];
        return new FigureTheme
        {
            Ground = paper,
            Ink = ink,
            Muted = Muting(ink, paper, 0.34f),
            Grid = OkColor.Mix(paper, ink, 0.13f),
            Axis = OkColor.Mix(paper, ink, 0.55f),
            Field = OkColor.Mix(paper, ink, 0.055f),
            Palette = [.. palette.Select(c => Contrast.Ratio(c, paper) >= LeastMarkContrast || asked.Contains(c) ? c : OkColor.Mix(c, ink, 0.35f))],
        };
    }

    /// <summary>A series' colour as ink for small text: darkened or lightened until it is readable.</summary>
    public LinearRgb TextColor(LinearRgb color)
    {
        for (float t = 0; t < 1; t += 0.1f)
        {
            LinearRgb mixed = OkColor.Mix(color, Ink, t);
            if (Contrast.Ratio(mixed, Ground) >= Contrast.Readable)
            {
                return mixed;
            }
        }

        return Ink;
    }

    /// <summary>Readable ink on a fill.</summary>
    public static LinearRgb On(LinearRgb fill) => Contrast.Ratio(LinearRgb.White, fill) >= 3.2f ? LinearRgb.White
        : Contrast.FirstReadable([LinearRgb.FromHex("#1b1f24")], fill);

    /// <summary>A quiet version of a colour: mostly ground.</summary>
    public LinearRgb Tint(LinearRgb color, float share) => OkColor.Mix(Ground, color, share);

    private static LinearRgb Muting(LinearRgb ink, LinearRgb paper, float share)
    {
        while (share > 0 && Contrast.Ratio(OkColor.Mix(ink, paper, share), paper) < Contrast.Readable)
        {
            share -= 0.05f;
        }

        return OkColor.Mix(ink, paper, MathF.Max(0, share));
    }
}
