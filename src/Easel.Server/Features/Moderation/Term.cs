namespace Easel.Server.Features.Moderation;

/// <summary>Something to look for in a reading.</summary>
/// <param name="Pattern">Its characters; a space at an end is the edge of a word.</param>
/// <param name="Concept">Number of the concept that it speaks of.</param>
/// <param name="IsLoose">Whether it counts only inside a run of letters that were written apart, where edges of words cannot be seen.</param>
internal sealed record Term(string Pattern, int Concept, bool IsLoose)
{
    /// <summary>Spaces before its first letter.</summary>
    public int Lead { get; } = Pattern[0] == ' ' ? 1 : 0;

    /// <summary>Spaces behind its last letter.</summary>
    public int Trail { get; } = Pattern[^1] == ' ' ? 1 : 0;
}
