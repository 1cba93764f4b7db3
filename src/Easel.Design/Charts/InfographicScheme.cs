using System.Collections.Immutable;
using Easel.Design.Pages;
using Easel.Planning;

namespace Easel.Design.Charts;

/// <summary>Colours of an infographic by its subject (figure-schemes.txt).</summary>
/// <param name="Ground">Paper.</param>
/// <param name="Colors">Colours of its fields, in order.</param>
internal sealed record InfographicScheme(NamedColor Ground, ImmutableArray<NamedColor> Colors)
{
    private static readonly ImmutableArray<(InfographicScheme Scheme, ImmutableArray<string> Words)> s_all = [.. DesignData.Read("figure-schemes").Select(Read)];

    /// <summary>The scheme whose words a subject has; the last one for all others.</summary>
    /// <param name="subject">Title and texts.</param>
    public static InfographicScheme For(string subject)
    {
        string[] words = [.. subject.ToLowerInvariant().Split([' ', ',', '.', '-', ':', '’', '\''], StringSplitOptions.RemoveEmptyEntries)];
        return s_all.FirstOrDefault(s => s.Words.Any(w => words.Contains(w) || words.Contains(w + "s")), s_all[^1]).Scheme;
    }

    private static (InfographicScheme Scheme, ImmutableArray<string> Words) Read(DataRow row) =>
        (new InfographicScheme(new NamedColor("scheme", row.Left[0]), [.. row.Left.Skip(1).Select(c => new NamedColor("scheme", c))]),
            [.. string.Join(' ', row.Right).Split(',', StringSplitOptions.TrimEntries)]);
}
