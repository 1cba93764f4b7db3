using Easel.Design.Charts;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Draws diagrams as pages. A pure function of the wish, the size and the fonts.</summary>
public static class DiagramDesigner
{
    /// <summary>More nodes are never told apart in a picture.</summary>
    private const int MostNodes = 80, MostLinks = 200;

    /// <summary>So many nodes fill a page with labels of the usual size; fewer grow up to a limit.</summary>
    private const float RoomyNodes = 17, LargestGrowth = 1.6f;

    /// <summary>Draws a diagram.</summary>
    /// <param name="wish">What it shows.</param>
    /// <param name="width">Pixels per row of the picture it is made for.</param>
    /// <param name="height">Rows.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="ArgumentException">The size has no area, or there is no node.</exception>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static Figure Design(DiagramWish wish, float width, float height, FontLibrary? library = null)
    {
        HashSet<string> ids = [.. wish.Nodes.Take(MostNodes).Select(n => n.Id)];
        DiagramWish shown = wish with
        {
            Nodes = [.. wish.Nodes.Take(MostNodes)],
            Links = [.. wish.Links.Where(l => ids.Contains(l.From) && ids.Contains(l.To) && l.From != l.To).Take(MostLinks)],
        };
        if (shown.Nodes.IsEmpty)
        {
            throw new ArgumentException("A diagram needs nodes, and there are none.", nameof(wish));
        }

        var canvas = new FigureCanvas(width, height, FigureTheme.For(wish.Colors, wish.Ground), library);
        TextBox area = FigureFrame.Draw(canvas, shown.Title, null, null, shown.IsSample);

        // Few nodes are drawn larger, so that they fill the page.
        canvas.Grow(Math.Clamp(MathF.Sqrt(RoomyNodes / (shown.Nodes.Length + 3f)), 0.8f, LargestGrowth));
        Draw(canvas, shown, area);
        return canvas.Build();
    }

    /// <summary>Draws a diagram without its frame into a part of a page.</summary>
    internal static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        switch (wish.Kind)
        {
            case DiagramKind.Flowchart:
                FlowchartDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Cycle:
                CycleDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Venn:
                VennDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.MindMap:
                MindMapDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Tree:
                TreeDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Timeline:
                TimelineDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Pyramid:
                PyramidDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Process:
                ProcessDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Comparison:
                ComparisonDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Quadrant:
                QuadrantDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Network:
                NetworkDiagram.Draw(canvas, wish, area);
                break;
            case DiagramKind.Anatomy:
                AnatomyDiagram.Draw(canvas, wish, area);
                break;
            default:
                throw new ArgumentException($"There is no diagram of kind {wish.Kind}.", nameof(wish));
        }
    }
}
