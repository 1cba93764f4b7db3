using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Design.Pages.Colors;

/// <summary>The colour schemes of palettes.txt with the moods that each suits.</summary>
internal static class PaletteLibrary
{
    private static readonly ImmutableArray<(Palette Palette, ImmutableArray<string> Moods)> s_all = [.. DesignData.Read("palettes").Select(Read)];

    /// <summary>All schemes, those that suit most moods first; among equals in the order of the file.</summary>
    public static IEnumerable<Palette> For(ImmutableArray<string> moods)
    {
        // The first mood counts most.
        float Fit(ImmutableArray<string> own) => moods.Select((m, i) => own.Contains(m) ? 1f / (1 + i) : 0).Sum();
        return s_all.OrderByDescending(p => Fit(p.Moods)).Select(p => p.Palette);
    }

    /// <summary>Number of schemes that suit the first of the moods that any suits, at least 3.</summary>
    public static int Suiting(ImmutableArray<string> moods) =>
        Math.Max(3, moods.Select(m => s_all.Count(p => p.Moods.Contains(m))).FirstOrDefault(n => n > 0));

    /// <summary>Number of schemes that suit any of the moods, at least 3.</summary>
    public static int SuitingAny(ImmutableArray<string> moods) => Math.Max(3, s_all.Count(p => p.Moods.Any(moods.Contains)));

    private static (Palette Palette, ImmutableArray<string> Moods) Read(DataRow row)
    {
        LinearRgb[] c = [.. row.Left.Select(LinearRgb.FromHex)];
        return (new Palette { Ground = c[0], Ink = c[1], Second = c[2], Accent = c[3], Third = c[4] }, row.Right);
    }
}
