using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Easel.Design;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Studio.Checking;

/// <summary>Holds finished charts and diagrams against what they say: parts are measured again in the pixels, texts must be whole and clear.</summary>
internal static class FigureChecker
{
    /// <summary>Bars may be off by this, pixels; slices by so much along their arc.</summary>
    private const double BarTolerance = 1.6;

    /// <summary>All findings of a figure.</summary>
    /// <param name="figure">What was designed.</param>
    /// <param name="picture">What was painted, as large as the figure's page.</param>
    public static ImmutableArray<CheckedFact> Check(Figure figure, Picture picture)
    {
        ImmutableArray<CheckedFact>.Builder facts = ImmutableArray.CreateBuilder<CheckedFact>();
        foreach (IGrouping<MarkKind, FigureMark> kind in figure.Marks.GroupBy(m => m.Kind))
        {
            facts.Add(Measure(kind.Key, [.. kind], picture));
        }

        facts.AddRange(CheckTexts(figure));
        return facts.ToImmutable();
    }

    private static CheckedFact Measure(MarkKind kind, FigureMark[] marks, Picture picture)
    {
        double worst = 0;
        string worstName = "";

        // Points on one another hide each other: what is true of one cannot be seen of the other.
        bool IsHidden(FigureMark mark) => kind == MarkKind.Place
            && marks.Any(other => !ReferenceEquals(other, mark) && Vector2.Distance(other.Box.Center, mark.Box.Center) < 1.1f * mark.Box.Width);
        foreach (FigureMark mark in marks.Where(m => !IsHidden(m)))
        {
            double error = FigureMeasure.Error(mark, picture);
            (worst, worstName) = error > worst ? (error, mark.Name) : (worst, worstName);
        }

        string what = kind switch
        {
            MarkKind.Height => "bars are as tall as their numbers say", MarkKind.Width => "bars are as long as their numbers say",
            MarkKind.Slice => "slices are as wide as their numbers say", MarkKind.Area => "areas are as large as their numbers say",
            _ => "points stand where their numbers say",
        };
        string detail = string.Create(CultureInfo.InvariantCulture, $"{marks.Length} measured in the picture, off by {worst:0.0} pixels at most{(worst > BarTolerance ? $" ({worstName})" : "")}");
        return new CheckedFact(Fault.None, 0, $"the {what}", worst <= BarTolerance, detail, FindingCategory.Count);
    }

    private static IEnumerable<CheckedFact> CheckTexts(Figure figure)
    {
        PageShape[] texts = [.. figure.Page.Shapes.Where(s => s.Role == PageRole.Text && s.Text is not null)];
        TextBox[] boxes = [.. texts.Select(t => t.Polygons.Aggregate(default(TextBox), (box, p) => box.Union(p.Bounds)))];
        string[] gone = [.. figure.Texts.Where(t => !texts.Any(s => s.Text == t && !s.Polygons.IsEmpty)), .. figure.Page.Missing];
        yield return new CheckedFact(Fault.None, 0, "every name and number is there", gone.Length == 0, gone.Length == 0 ? $"{figure.Texts.Length} texts" : $"missing: {string.Join(", ", gone)}", FindingCategory.Text);
        string[] cut = [.. texts.Where((_, i) => boxes[i].Left < 0 || boxes[i].Bottom < 0 || boxes[i].Right > figure.Page.Width || boxes[i].Top > figure.Page.Height).Select(t => t.Text!)];
        yield return new CheckedFact(Fault.None, 0, "no text is cut by the border", cut.Length == 0, cut.Length == 0 ? "all within the picture" : string.Join(", ", cut), FindingCategory.Text);
        List<string> touching = [];
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = i + 1; j < boxes.Length; j++)
            {
                if (Math.Min(boxes[i].Right, boxes[j].Right) - Math.Max(boxes[i].Left, boxes[j].Left) > 0.5f && Math.Min(boxes[i].Top, boxes[j].Top) - Math.Max(boxes[i].Bottom, boxes[j].Bottom) > 0.5f)
                {
                    touching.Add($"{texts[i].Text} and {texts[j].Text}");
                }
            }
        }

        yield return new CheckedFact(Fault.None, 0, "no two texts touch", touching.Count == 0, touching.Count == 0 ? "all clear of each other" : string.Join("; ", touching.Take(5)), FindingCategory.Text);
    }
}
