using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Finds the one unit of all numbers: what only the last of a list bears counts for all ("3, 5 and 8 million").</summary>
internal static class UnitReader
{
    /// <summary>Gives all numbers one scale.</summary>
    /// <returns>The items with their numbers in that scale, and the unit.</returns>
    public static (List<DataItem> Items, ChartUnit Unit) Share(List<DataItem> items)
    {
        Quantity[] numbers = [.. items.SelectMany(i => i.Numbers)];
        string?[] scales = [.. numbers.Select(n => n.Scale).Where(s => s is not null).Distinct()];
        string? scale = scales.OrderByDescending(Quantity.Factor).FirstOrDefault();

        // Numbers without a scale share that of the others when those agree and no number is large by itself.
        bool shared = scales.Length == 1 && numbers.Where(n => n.Scale is null).All(n => Math.Abs(n.Value) < 1000);
        double factor = Quantity.Factor(scale);
        double Scaled(Quantity n) => n.Scale is null && shared ? n.Value : Math.Round(n.Whole / factor, 9);
        List<DataItem> same = scale is null ? items : [.. items.Select(i => i with { Numbers = [.. i.Numbers.Select(n => n with { Value = Scaled(n), Scale = scale })] })];
        return (same, new ChartUnit { Prefix = Only(numbers, n => n.Prefix), Suffix = Only(numbers, n => n.Suffix), Scale = scale, Name = Only(numbers, n => n.Name) });
    }

    /// <summary>What some bear and none contradicts.</summary>
    private static string? Only(Quantity[] numbers, Func<Quantity, string?> part) =>
        numbers.Select(part).Where(p => p is not null).Distinct().ToImmutableArray() is [{ } one] ? one : null;
}
