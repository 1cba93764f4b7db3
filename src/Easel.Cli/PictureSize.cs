using System.Globalization;

namespace Easel.Cli;

/// <summary>Sizes as users write them: <c>1024x768</c>.</summary>
internal static class PictureSize
{
    private const int Smallest = 64;
    private const int Largest = 3840;

    /// <summary>Reads a size; both sides are multiples of 16 between 64 and 3840.</summary>
    public static (int Width, int Height) Parse(string text)
    {
        string[] sides = text.Split('x', 'X', '×');
        if (sides.Length != 2 || !TrySide(sides[0], out int width) || !TrySide(sides[1], out int height))
        {
            throw new UsageException(
                $"--size '{text}' is not a size. Write WIDTHxHEIGHT such as 1024x768, both multiples of 16 between {Smallest} and {Largest}.");
        }

        return (width, height);
    }

    private static bool TrySide(string text, out int side) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out side) && side is >= Smallest and <= Largest && side % 16 == 0;
}
