using Easel.Imaging;
using Easel.Styles;

namespace Easel.Studio.Editing;

/// <summary>Styles as changes of a finished picture: "make it an oil painting".</summary>
internal static class StyleFilters
{
    /// <summary>Marks the name of a filter as the id of a style.</summary>
    private const string Prefix = "style:";

    // The longest first, so that "ink wash painting" is no "ink". Plain changes of tone are made exactly, without the film's traits.
    private static readonly (string Name, string Id)[] Names =
    [
        .. StyleTable.All.OfType<DrawnStyle>().Where(s => s.Id is not ("monochrome" or "vintage"))
            .SelectMany(s => s.Names.Append(s.Id).Select(n => (Name: Plain(n), s.Id)))
            .Where(n => n.Name.Length > 4 || n.Name == "noir")
            .OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal),
    ];

    /// <summary>The filter of the style that a clause names, and the clause without its words; null when it names none.</summary>
    public static (string Filter, string Remainder)? Named(string clause)
    {
        string plain = $" {Plain(clause)} ";
        foreach ((string name, string id) in Names)
        {
            int at = plain.IndexOf($" {name} ", StringComparison.Ordinal);
            if (at >= 0)
            {
                return (Prefix + id, plain.Remove(at + 1, name.Length));
            }
        }

        return null;
    }

    /// <summary>Draws the picture in the style of a filter, or gives null when the filter is none of a style.</summary>
    public static Picture? Apply(Picture picture, string filter, CancellationToken cancellation) =>
        filter.StartsWith(Prefix, StringComparison.Ordinal) ? Draw(picture, filter[Prefix.Length..], cancellation) : null;

    /// <summary>Draws the picture in a style.</summary>
    public static Picture Draw(Picture picture, string style, CancellationToken cancellation) =>
        ((DrawnStyle)StyleTable.Find(style)!).Redraw(picture, 1, cancellation);

    private static string Plain(string words) => words.Replace('-', ' ');
}
