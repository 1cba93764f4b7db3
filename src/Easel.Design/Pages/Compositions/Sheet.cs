using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A page before it is fitted: what lies under the texts, and the texts.</summary>
internal sealed record Sheet
{
    /// <summary>Colours of the page.</summary>
    public required Palette Palette { get; init; }

    /// <summary>The texts and what stands among them.</summary>
    public required Node Root { get; init; }

    /// <summary>Where they stand, pixels.</summary>
    public required TextBox Area { get; init; }

    /// <summary>How lines stand.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    /// <summary>Draws what lies under the texts.</summary>
    public Action<Canvas, Setting>? Under { get; init; }

    /// <summary>Draws what lies over everything but the letters: frames.</summary>
    public Action<Canvas, Setting>? Over { get; init; }

    /// <summary>Draws what lies over everything, clear of the texts.</summary>
    public Action<Canvas, Setting>? Last { get; init; }

    /// <summary>Colour under the texts where it is not the ground.</summary>
    public Easel.Imaging.LinearRgb? Surface { get; init; }

    /// <summary>Size of running text relative to the usual.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>How much larger it may become on a page with few words.</summary>
    public float Growth { get; init; } = 1.35f;

    /// <summary>Share of the area's height that a page with few words shall fill.</summary>
    public float Fullness { get; init; } = 0.66f;
}
