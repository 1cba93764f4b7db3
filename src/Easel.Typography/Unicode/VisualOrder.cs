namespace Easel.Typography.Unicode;

/// <summary>Puts items into the order in which they stand from left to right (rule L2 of UAX #9).</summary>
internal static class VisualOrder
{
    /// <summary>The items in visual order.</summary>
    /// <param name="items">Items in logical order.</param>
    /// <param name="level">Embedding level of an item.</param>
    public static T[] Of<T>(IEnumerable<T> items, Func<T, int> level)
    {
        T[] order = [.. items];
        int[] levels = [.. order.Select(level)];
        int highest = levels.Length == 0 ? 0 : levels.Max();
        for (int least = highest; least >= 1; least--)
        {
            for (int i = 0; i < order.Length;)
            {
                int end = i;
                while (end < order.Length && levels[end] >= least)
                {
                    end++;
                }

                Array.Reverse(order, i, end - i);
                Array.Reverse(levels, i, end - i);
                i = end + 1;
            }
        }

        return order;
    }
}
