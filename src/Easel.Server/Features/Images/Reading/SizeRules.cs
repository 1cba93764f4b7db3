using System.Globalization;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Which sizes may be asked for.</summary>
internal static class SizeRules
{
    /// <summary>Both edges are multiples of it, pixels.</summary>
    public const int Step = 16;

    /// <summary>Longest edge, pixels.</summary>
    public const int LongestEdge = 3840;

    /// <summary>Largest ratio of the longer to the shorter edge.</summary>
    public const int LargestRatio = 3;

    /// <summary>Fewest pixels of a picture.</summary>
    public const int FewestPixels = 655_360;

    /// <summary>Most pixels of a picture.</summary>
    public const int MostPixels = 8_294_400;

    private const double ShapeWeight = 4;

    /// <summary>Reads <c>WIDTHxHEIGHT</c>.</summary>
    /// <exception cref="ApiException">It is malformed or breaks a rule; the message says which.</exception>
    public static (int Width, int Height) Parse(string size)
    {
        string[] sides = size.Split('x');
        if (sides.Length != 2 || !TrySide(sides[0], out int width) || !TrySide(sides[1], out int height))
        {
            throw Wrong("Expected WIDTHxHEIGHT, for example '1824x1024'.");
        }

        return Fault(width, height) is { } fault ? throw Wrong(fault) : (width, height);

        ApiException Wrong(string rule) => new(ApiErrors.InvalidSize(RequestFields.Shown(size), rule));
    }

    /// <summary>The allowed size that is nearest to one: first in shape, then in area. An allowed size is its own.</summary>
    public static (int Width, int Height) Nearest(int width, int height)
    {
        double ratio = Math.Clamp((double)width / height, 1.0 / LargestRatio, LargestRatio);
        double area = Math.Clamp((double)width * height, FewestPixels, MostPixels);
        (int Width, int Height) best = default;
        double least = double.MaxValue;
        for (int w = Step; w <= LongestEdge; w += Step)
        {
            int below = (int)(w / ratio) / Step * Step;
            for (int h = below; h <= below + Step; h += Step)
            {
                // A difference in shape is seen sooner than one in size.
                double cost = h > 0 && Fault(w, h) is null
                    ? (ShapeWeight * Math.Abs(Math.Log(w / (h * ratio)))) + Math.Abs(Math.Log(w * h / area))
                    : double.MaxValue;
                if (cost < least)
                {
                    (best, least) = ((w, h), cost);
                }
            }
        }

        return best;
    }

    /// <summary>The rule that a size breaks, or null.</summary>
    private static string? Fault(int width, int height)
    {
        int longer = Math.Max(width, height), shorter = Math.Min(width, height);
        return width % Step != 0 || height % Step != 0 ? "Width and height must both be divisible by 16."
            : longer > LongestEdge ? "The longest edge must be less than or equal to 3840."
            : longer > LargestRatio * shorter ? "The ratio of the longer to the shorter edge must be at most 3:1."
            : (width * height) switch
            {
                < FewestPixels => "Requested resolution is below the current minimum pixel budget.",
                > MostPixels => "Requested resolution is above the current maximum pixel budget.",
                _ => null,
            };
    }

    private static bool TrySide(string text, out int side) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out side) && side is > 0 and < 100_000;
}
