using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Well-known buildings and sights, by the kind of thing that each of them is (landmarks.txt).</summary>
internal static class Landmarks
{
    /// <summary>Names with the noun that a picture of them shows: the great wall is a wall.</summary>
    public static IEnumerable<(string Name, string Kind)> Kinds { get; } = [.. DataFile.Read("landmarks", ':').Select(l => (l.Left, l.Words[0]))];
}
