using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>A family of type faces: one design in several weights.</summary>
/// <param name="Name">Its name, as its makers call it: "Playfair Display".</param>
/// <param name="Role">The part it plays.</param>
/// <param name="Moods">Words for its character, lower case, such as "elegant" or "western".</param>
/// <param name="Faces">Its faces.</param>
public sealed record FontFamily(string Name, FontRole Role, ImmutableArray<string> Moods, ImmutableArray<FontFamilyFace> Faces)
{
    /// <summary>OpenType features that its faces are to be set with, such as a country's forms of punctuation.</summary>
    internal string Features { get; init; } = "";

    /// <summary>Least weight of faces of other families that stand in for it.</summary>
    internal int StandInWeight { get; init; }

    /// <summary>The face that fits best: the right slant if there is one, then the nearest weight, the lighter of two.</summary>
    internal FontFamilyFace Nearest(int weight, bool italic) =>
        Faces.OrderBy(f => f.IsItalic == italic ? 0 : 1).ThenBy(f => Math.Abs(f.Weight - weight)).ThenBy(f => f.Weight).First();
}
