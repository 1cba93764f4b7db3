using System.Collections.Immutable;
using System.Globalization;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Types;

/// <summary>The type pairings of pairings.txt with the moods that each suits.</summary>
internal static class PairingLibrary
{
    private static readonly ImmutableArray<(TypePairing Pairing, ImmutableArray<string> Moods)> s_all =
        [.. DesignData.Read("pairings").Where(r => r.Left.All(w => Enum.TryParse(w.Split('|')[0].Split('=')[0], out FontRole _))).Select(Read)];

    /// <summary>A pairing that can set a title as it is written.</summary>
    /// <param name="moods">Moods, the first of which counts most.</param>
    /// <param name="title">The title.</param>
    /// <param name="isFree">Whether the title may be set in capitals, since nobody wrote it.</param>
    /// <param name="random">Chooses among what suits.</param>
    public static TypePairing Choose(ImmutableArray<string> moods, string title, bool isFree, RandomStream random)
    {
        float Fit(ImmutableArray<string> own) => moods.Select((m, i) => own.Contains(m) ? 1f / (1 + i) : 0).Sum();
        var suiting = s_all.Where(p => Suits(p.Pairing.Title, title, isFree)).Select(p => (p.Pairing, Fit: Fit(p.Moods))).OrderByDescending(p => p.Fit).ToList();
        float best = suiting[0].Fit;
        TypePairing[] good = [.. suiting.Where(p => p.Fit >= 0.7f * best).Take(6).Select(p => p.Pairing)];
        return good[random.Range(0, good.Length - 1)];
    }

    /// <summary>Joined letters cannot be read in capitals; a text is never changed, so poster capitals take no small letters where these would look like others.</summary>
    private static bool Suits(TypeFace face, string title, bool isFree) => face.Role switch
    {
        FontRole.Capitals => isFree || !title.Any(char.IsLower),
        FontRole.Script => title.Any(char.IsLower) && title.Length < 36,
        FontRole.Handwriting => title.Length < 60,
        _ => true,
    };

    private static (TypePairing Pairing, ImmutableArray<string> Moods) Read(DataRow row) =>
        (new TypePairing(Face(row.Left[0]), Face(row.Left[1]), Face(row.Left[2]), Face(row.Left[3])), row.Right);

    private static TypeFace Face(string word)
    {
        string[] parts = word.Split('|'), name = parts[0].Split('=');
        return new TypeFace(
            Enum.Parse<FontRole>(name[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Contains("italic"), parts.Contains("caps"),
            name.Length > 1 ? name[1].Replace('_', ' ') : null);
    }
}
