namespace Easel.Planning.Charts;

/// <summary>A number as a prompt writes it.</summary>
/// <param name="Value">The number itself, without its scale.</param>
/// <param name="Scale">Scale word behind it: <c>million</c>…, or null.</param>
/// <param name="Prefix">Currency sign before it, or null.</param>
/// <param name="Suffix">Unit sign behind it, or null.</param>
/// <param name="Name">Unit word behind it, or null.</param>
/// <param name="IsYear">True for a bare whole number of four digits between 1500 and 2100.</param>
/// <param name="Text">As it was written.</param>
internal sealed record Quantity(double Value, string? Scale, string? Prefix, string? Suffix, string? Name, bool IsYear, string Text)
{
    /// <summary>What a scale word multiplies by.</summary>
    public static double Factor(string? scale) => scale switch { "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, "trillion" => 1e12, _ => 1 };

    /// <summary>The number with its scale.</summary>
    public double Whole => Value * Factor(Scale);
}
