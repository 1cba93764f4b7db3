using System.Globalization;
using Easel.Planning.Charts;

namespace Easel.Design.Charts;

/// <summary>Writes numbers with their units: <c>$1,250</c>, <c>3.5%</c>, <c>5 million</c>, <c>−4 °C</c>.</summary>
internal sealed class NumberText(ChartUnit unit)
{
    /// <summary>Most digits after the decimal point.</summary>
    private const int MostDecimals = 4;

    /// <summary>From this on, round numbers are written with a letter where there is little room.</summary>
    private const double Large = 1e6;

    private static readonly (string Word, string Letter, double Factor)[] s_scales =
        [("trillion", "tn", 1e12), ("billion", "bn", 1e9), ("million", "m", 1e6), ("thousand", "k", 1e3)];

    /// <summary>The number with everything: <c>$3 million</c>.</summary>
    public string Long(double value) => Sign(value) + unit.Prefix + Digits(Math.Abs(value)) + (unit.Scale is null ? "" : $" {unit.Scale}") + unit.Suffix;

    /// <summary>The number as short as it can be without loss: <c>$3m</c>.</summary>
    public string Short(double value) => unit.Scale is { } scale
        ? Sign(value) + unit.Prefix + Digits(Math.Abs(value)) + Letter(scale) + unit.Suffix
        : Sign(value) + unit.Prefix + Compact(Math.Abs(value)) + unit.Suffix;

    /// <summary>A label of an axis: all have the same number of decimals.</summary>
    /// <param name="value">The value.</param>
    /// <param name="decimals">Digits after the decimal point.</param>
    /// <param name="isLast">True for the outermost label, which alone names the scale.</param>
    public string Tick(double value, int decimals, bool isLast)
    {
        string number = Math.Abs(value) >= Large && unit.Scale is null ? Compact(Math.Abs(value))
            : Math.Abs(value).ToString("N" + Math.Min(decimals, 6), CultureInfo.InvariantCulture);
        return Sign(value) + unit.Prefix + number + unit.Suffix + (isLast && unit.Scale is { } scale ? $" {scale}" : "");
    }

    /// <summary>What a subtitle says of the unit, or null where every label says it.</summary>
    public string? Describe() => unit switch
    {
        { Name: { } name, Scale: { } scale } => $"{Capital(scale)} {name}",
        { Name: { } name } => Capital(name),
        { Prefix: { } prefix, Scale: { } scale } => $"{prefix} {scale}",
        { Scale: { } scale } => $"{Capital(scale)}s",
        { Suffix: { } suffix } when suffix.Trim() is not "%" => suffix.Trim(),
        _ => null,
    };

    /// <summary>The digits alone: thousands separated, no more decimals than the number has.</summary>
    public static string Digits(double value)
    {
        double rounded = Math.Round(value, MostDecimals);
        int decimals = 0;
        while (decimals < MostDecimals && Math.Abs(Math.Round(rounded, decimals) - rounded) > 1e-9 * Math.Max(1, Math.Abs(rounded)))
        {
            decimals++;
        }

        return rounded.ToString("N" + decimals, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static string Compact(double value)
    {
        foreach ((_, string letter, double factor) in s_scales)
        {
            double part = value / factor;
            if (value >= Large && part >= 1 && Math.Abs(Math.Round(part, 2) - part) < 1e-9 * part)
            {
                return Digits(part) + letter;
            }
        }

        return Digits(value);
    }

    private static string Sign(double value) => value < 0 ? "−" : "";

    private static string Letter(string scale) => Array.Find(s_scales, s => s.Word == scale).Letter;

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
