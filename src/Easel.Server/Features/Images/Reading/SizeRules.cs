using System.Globalization;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Which sizes may be asked for.</summary>
internal static class SizeRules
{
    private const int Step = 16;
    private const int LongestEdge = 3840;
    private const int LargestRatio = 3;
    private const int FewestPixels = 655_360;
    private const int MostPixels = 8_294_400;

    /// <summary>Reads <c>WIDTHxHEIGHT</c>.</summary>
    /// <exception cref="ApiException">It is malformed or breaks a rule; the message says which.</exception>
    public static (int Width, int Height) Parse(string size)
    {
        string[] sides = size.Split('x');
        if (sides.Length != 2 || !TrySide(sides[0], out int width) || !TrySide(sides[1], out int height))
        {
            throw Wrong("Expected WIDTHxHEIGHT, for example '1824x1024'.");
        }

        if (width % Step != 0 || height % Step != 0)
        {
            throw Wrong("Width and height must both be divisible by 16.");
        }

        if (Math.Max(width, height) > LongestEdge)
        {
            throw Wrong("The longest edge must be less than or equal to 3840.");
        }

        if (Math.Max(width, height) > LargestRatio * Math.Min(width, height))
        {
            throw Wrong("The ratio of the longer to the shorter edge must be at most 3:1.");
        }

        return (width * height) switch
        {
            < FewestPixels => throw Wrong("Requested resolution is below the current minimum pixel budget."),
            > MostPixels => throw Wrong("Requested resolution is above the current maximum pixel budget."),
            _ => (width, height),
        };

        ApiException Wrong(string rule) => new(ApiErrors.InvalidSize(size, rule));
    }

    private static bool TrySide(string text, out int side) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out side) && side is > 0 and < 100_000;
}
