using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Easel.Design.Pages;

/// <summary>How a kind of page is designed (kinds.txt).</summary>
/// <param name="Id">The kind.</param>
/// <param name="Margin">Free border, share of the shorter side.</param>
/// <param name="Scale">Size of running text relative to the usual.</param>
/// <param name="Compositions">Names of compositions, best first.</param>
/// <param name="Moods">Moods where the prompt names none.</param>
/// <param name="IsPaper">Whether it is printed on light paper where the prompt does not say otherwise.</param>
/// <param name="IsFormal">Whether its letters follow its own moods first, whatever it is about: a certificate for sailors is a certificate.</param>
internal sealed record KindDesign(string Id, float Margin, float Scale, ImmutableArray<string> Compositions, ImmutableArray<string> Moods, bool IsPaper, bool IsFormal)
{
    private static readonly FrozenDictionary<string, KindDesign> s_all = DesignData.Read("kinds").Select(Read).ToFrozenDictionary(k => k.Id, StringComparer.Ordinal);

    /// <summary>The design of a kind; unknown kinds are designed like posters.</summary>
    public static KindDesign For(string kind) => s_all.GetValueOrDefault(kind) ?? s_all["poster"];

    private static KindDesign Read(DataRow row)
    {
        int slash = row.Right.IndexOf("/");
        return new KindDesign(
            row.Left[0], float.Parse(row.Left[1], CultureInfo.InvariantCulture), float.Parse(row.Left[2], CultureInfo.InvariantCulture),
            row.Right[..slash], row.Right[(slash + 1)..], row.Left.Contains("paper"), row.Left.Contains("formal"));
    }
}
