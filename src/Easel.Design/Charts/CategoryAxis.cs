using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Names along the foot of a plot: broken into lines, made smaller, and at last thinned out, so that they never touch.</summary>
internal sealed class CategoryAxis
{
    private const float LabelSize = 0.92f, LeastShrink = 0.72f, Gap = 0.5f;
    private const int MostLines = 3;

    private readonly FigureCanvas _canvas;
    private readonly ImmutableArray<string> _names;
    private readonly TextLook _look;

    /// <summary>Chooses how names are set in bands of some width.</summary>
    public CategoryAxis(FigureCanvas canvas, ImmutableArray<string> names, float band)
    {
        (_canvas, _names) = (canvas, names);
        float em = canvas.Em;
        var look = new TextLook(LabelSize * em, 400, canvas.Theme.Ink, TextAlignment.Center, MathF.Max(1, band - (Gap * em))) { LineHeight = 1.15f };
        TextLook best = look;
        foreach (string name in names)
        {
            TextLook fitting = canvas.Shrink(name, look, MostLines, LeastShrink);
            best = fitting.Size < best.Size ? fitting : best;
        }

        bool fits = names.All(n => canvas.Measure(n, best).X <= best.Width);
        if (!fits)
        {
            best = look with { Width = float.PositiveInfinity };
            float widest = names.Length == 0 ? 0 : names.Max(n => canvas.Measure(n, best).X) + (Gap * em);
            Every = Math.Max(1, (int)MathF.Ceiling(widest / MathF.Max(1, band)));
        }

        _look = best;
        Height = names.Length == 0 ? 0 : names.Where((_, i) => IsShown(i)).Max(n => canvas.Measure(n, _look).Y) + (0.75f * em);
    }

    /// <summary>Every so many names are shown: 1 for all.</summary>
    public int Every { get; } = 1;

    /// <summary>Room needed below the plot.</summary>
    public float Height { get; }

    /// <summary>Whether a name is shown.</summary>
    public bool IsShown(int index) => Every == 1 || (_names.Length - 1 - index) % Every == 0;

    /// <summary>Draws a name below a place.</summary>
    public void Draw(int index, float x, float top)
    {
        if (IsShown(index))
        {
            // A thinned-out name may be wider than its band: at the ends of the page it moves inwards.
            float half = 0.5f * _canvas.Measure(_names[index], _look).X;
            x = MathF.Max(half + 1, MathF.Min(_canvas.Width - half - 1, x));
            _canvas.Text(_names[index], new Vector2(x, top - (0.7f * _canvas.Em)), _look, TextAnchor.Top);
        }
    }
}
