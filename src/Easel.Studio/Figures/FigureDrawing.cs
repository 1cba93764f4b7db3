using System.Collections.Immutable;
using Easel.Design;
using Easel.Design.Charts;
using Easel.Design.Diagrams;
using Easel.Imaging;
using Easel.Planning;
using Easel.Studio.Checking;
using Easel.Studio.Pages;

namespace Easel.Studio.Figures;

/// <summary>Draws plans whose picture is a chart, a diagram or an infographic: designed as a page, painted, and measured again.</summary>
internal static class FigureDrawing
{
    /// <summary>Whether a plan asks for a figure.</summary>
    public static bool IsFor(Plan plan) => plan.Chart is not null || plan.Diagram is not null || plan.Infographic is not null;

    /// <summary>The figure of a plan for a size of picture.</summary>
    /// <exception cref="ArgumentException">The plan has no figure, or one without data.</exception>
    public static Figure Design(Plan plan, int width, int height) =>
        plan.Chart is { } chart ? ChartDesigner.Design(chart, width, height)
        : plan.Diagram is { } diagram ? DiagramDesigner.Design(diagram, width, height)
        : plan.Infographic is { } page ? InfographicDesigner.Design(page, width, height, icons: Icons.Find)
        : throw new ArgumentException("The plan asks for no chart, diagram or infographic.", nameof(plan));

    /// <summary>Draws.</summary>
    /// <param name="plan">A plan with a figure.</param>
    /// <param name="brief">Size and whether the ground is left out.</param>
    /// <param name="seed">Seed of the drawing, for the record: figures have no chance in them.</param>
    /// <param name="clock">Measures the stages.</param>
    public static Drawing Draw(Plan plan, Brief brief, int seed, StageClock clock)
    {
        clock.Enter("stage", 0.1f);
        Figure figure = Design(plan, brief.Width, brief.Height);
        clock.Enter("render", 0.4f);
        Picture picture = PagePainter.Paint(figure.Page, brief.Width);
        clock.Enter("check", 0.7f);
        ImmutableArray<CheckedFact> facts = FigureChecker.Check(figure, picture);
        if (brief.IsTransparent)
        {
            picture = PagePainter.Paint(figure.Page with { Background = null }, brief.Width);
        }

        clock.Enter("done", 1);
        DrawingReport report = new() { Findings = [.. facts.Select(f => f.ToFinding())], Times = clock.Times };
        return new Drawing(picture, plan, seed, PlanSentence.Describe(plan), report);
    }
}
