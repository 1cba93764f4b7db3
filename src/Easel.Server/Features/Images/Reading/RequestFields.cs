using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The parameters of a request by name, whatever the body's form. What is not given, or null, reads as null; a wrong type or value
/// is refused in OpenAI's words.</summary>
internal abstract class RequestFields
{
    /// <summary>Digits of the largest number that is worked with; longer ones are out of every range.</summary>
    private const int MostDigits = 18;

    private const int MostShown = 40;

    /// <summary>Names as given, in order, also those that are there twice.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>A text.</summary>
    public abstract string? String(string name);

    /// <summary>A yes or no.</summary>
    public abstract bool? Boolean(string name);

    /// <summary>A whole number in a range, both ends included.</summary>
    public abstract int? Integer(string name, int minimum, int maximum);

    /// <summary>Refuses the first name that is not known, then the first that is there twice.</summary>
    public void CheckNames(IReadOnlySet<string> known, Func<string, ApiError> unknown)
    {
        if (Names.FirstOrDefault(n => !known.Contains(n)) is { } stranger)
        {
            throw new ApiException(unknown(stranger));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (Names.FirstOrDefault(n => !seen.Add(n)) is { } twice)
        {
            throw new ApiException(ApiErrors.Duplicate(twice));
        }
    }

    /// <summary>The number that digits say, or null when they are none.</summary>
    protected static int? InRange(string name, ReadOnlySpan<char> digits, int minimum, int maximum)
    {
        bool isNegative = digits.StartsWith("-");
        ReadOnlySpan<char> magnitude = isNegative ? digits[1..] : digits;
        if (magnitude.IsEmpty || magnitude.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        magnitude = magnitude.TrimStart('0');
        long number = magnitude.IsEmpty ? 0 : magnitude.Length > MostDigits ? long.MaxValue : long.Parse(magnitude, Invariant);
        number = isNegative ? -number : number;
        return number < minimum ? throw new ApiException(ApiErrors.BelowMinimum(name, minimum, Shown(digits.ToString())))
            : number > maximum ? throw new ApiException(ApiErrors.AboveMaximum(name, maximum, Shown(digits.ToString())))
            : (int)number;
    }

    /// <summary>A value as a message shows it: not endless.</summary>
    internal static string Shown(string value) => value.Length <= MostShown ? value : $"{value[..MostShown]}…";

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
