using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Parts flowing down one column after the other, as even in height as their order allows.</summary>
internal sealed class Columns(int count, float gap, params IEnumerable<Node?> children) : Node
{
    private readonly Node[] _children = [.. children.OfType<Node>()];

    /// <summary>Draws the line between columns, or null.</summary>
    public Action<TextBox, Canvas, Setting>? Rule { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => Divide(width, setting).Select(c => HeightOf(c, Wide(width, setting), setting)).DefaultIfEmpty(0).Max();

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        float wide = Wide(box.Width, setting), space = gap * setting.Unit;
        List<Node[]> columns = Divide(box.Width, setting);
        for (int k = 0; k < columns.Count; k++)
        {
            var column = new TextBox(box.Left + (k * (wide + space)), box.Bottom, wide, box.Height);
            new Stack(columns[k]).Draw(column, canvas, setting);
            if (k > 0)
            {
                Rule?.Invoke(new TextBox(column.Left - (0.5f * space), box.Bottom, 0, box.Height), canvas, setting);
            }
        }
    }

    private float Wide(float width, Setting setting) => MathF.Max(1, (width - ((count - 1) * gap * setting.Unit)) / count);

    private static float HeightOf(Node[] column, float width, Setting setting) => new Stack(column).Height(width, setting);

    /// <summary>The division whose highest column is lowest, found by bisection over the height allowed.</summary>
    private List<Node[]> Divide(float width, Setting setting)
    {
        float wide = Wide(width, setting);
        float[] heights = [.. _children.Select(c => c.Height(wide, setting) + (c.Before * setting.Unit))];
        float low = heights.DefaultIfEmpty(0).Max(), high = heights.Sum() + 1;
        for (int i = 0; i < 20 && high - low > 0.25f; i++)
        {
            float middle = 0.5f * (low + high);
            (low, high) = Flow(heights, middle).Count <= count ? (low, middle) : (middle, high);
        }

        return Flow(heights, high);
    }

    private List<Node[]> Flow(float[] heights, float limit)
    {
        var columns = new List<Node[]>();
        int start = 0;
        float sum = 0;
        for (int i = 0; i < heights.Length; i++)
        {
            if (i > start && sum + heights[i] > limit)
            {
                columns.Add(_children[start..i]);
                (start, sum) = (i, 0);
            }

            sum += heights[i];
        }

        columns.Add(_children[start..]);
        return columns;
    }
}
