using System.Numerics;

namespace Easel.Typography.Formulas;

/// <summary>A set part of a formula: shapes on a baseline, with the room they take, em of the whole formula.</summary>
/// <param name="Width">How far the pen moves.</param>
/// <param name="Ascent">Room above the baseline.</param>
/// <param name="Descent">Room below the baseline, positive.</param>
/// <param name="Marks">The shapes.</param>
internal sealed record MathBox(float Width, float Ascent, float Descent, IReadOnlyList<MathMark> Marks)
{
    /// <summary>Nothing.</summary>
    public static MathBox Empty { get; } = new(0, 0, 0, []);

    /// <summary>Middle of the box above its baseline.</summary>
    public float Middle => 0.5f * (Ascent - Descent);

    /// <summary>Marks of the box moved.</summary>
    public IEnumerable<MathMark> At(float x, float y) => Marks.Select(m => m with { Origin = m.Origin + new Vector2(x, y) });
}
