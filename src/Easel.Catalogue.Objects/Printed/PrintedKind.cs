using System.Collections.Immutable;
using System.Globalization;

namespace Easel.Catalogue.Objects.Printed;

/// <summary>A kind of thing that exists to be read, as the table tells it.</summary>
/// <param name="Id">Catalogue id.</param>
/// <param name="Names">Names, the usual one first.</param>
/// <param name="Form">Its build.</param>
/// <param name="Width">Of what is read, metres.</param>
/// <param name="Height">Of what is read, metres.</param>
/// <param name="Colors">Colours of what is read, sRGB.</param>
/// <param name="Accents">Colours of frames, posts and trimmings.</param>
/// <param name="Support">What it rests on.</param>
/// <param name="Habitats">Where it belongs.</param>
/// <param name="Words">Words it honours.</param>
internal sealed record PrintedKind(
    string Id, ImmutableArray<string> Names, PrintedForm Form, float Width, float Height, ImmutableArray<string> Colors, ImmutableArray<string> Accents,
    Support Support, ImmutableArray<string> Habitats, ImmutableArray<string> Words)
{
    private const string Table = "printed-things.txt";

    /// <summary>All kinds, in the order of the table.</summary>
    /// <exception cref="FormatException">A line of the table is not as it should be.</exception>
    public static ImmutableArray<PrintedKind> All { get; } = [.. Lines().Select(Read)];

    private static IEnumerable<string> Lines()
    {
        using Stream stream = typeof(PrintedKind).Assembly.GetManifestResourceStream(Table)
            ?? throw new InvalidOperationException($"The table '{Table}' is not embedded.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static PrintedKind Read(string line)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length != 9 || !Enum.TryParse(cells[2], ignoreCase: true, out PrintedForm form) || !Enum.TryParse(cells[6], ignoreCase: true, out Support support)
            || cells[3].Split('x') is not [var width, var height])
        {
            throw new FormatException($"The line '{line}' of '{Table}' has not the nine cells it should have.");
        }

        return new PrintedKind(
            cells[0], List(cells[1], ','), form, Number(width), Number(height), List(cells[4], ' '), List(cells[5], ' '), support, List(cells[7], ','), List(cells[8], ','));
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static ImmutableArray<string> List(string text, char separator) => [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
