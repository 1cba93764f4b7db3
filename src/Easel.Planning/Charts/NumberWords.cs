using System.Globalization;

namespace Easel.Planning.Charts;

/// <summary>Writes numbers of a table with their unit.</summary>
internal sealed class NumberWords(ChartUnit unit)
{
    /// <summary>The number with its signs and thousands: <c>$1,250</c>, <c>3.5%</c>.</summary>
    public string Write(double value) =>
        (value < 0 ? "−" : "") + unit.Prefix + Math.Abs(value).ToString("#,0.####", CultureInfo.InvariantCulture) + unit.Suffix + (unit.Scale is null ? "" : $" {unit.Scale}");
}
