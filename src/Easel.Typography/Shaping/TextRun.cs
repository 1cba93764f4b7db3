namespace Easel.Typography.Shaping;

/// <summary>A stretch of text of one script, one direction and one face.</summary>
/// <param name="Start">First char.</param>
/// <param name="Length">Number of chars.</param>
/// <param name="Script">ISO 15924 code of its script.</param>
/// <param name="Level">Embedding level: even runs left to right, odd right to left.</param>
/// <param name="Face">The face that shapes it.</param>
/// <param name="Posture">How it stands in its line.</param>
internal readonly record struct TextRun(int Start, int Length, string Script, int Level, FontFace Face, RunPosture Posture)
{
    /// <summary>One past the last char.</summary>
    public int End => Start + Length;

    /// <summary>True for text that runs from right to left.</summary>
    public bool IsRightToLeft => (Level & 1) == 1;
}
