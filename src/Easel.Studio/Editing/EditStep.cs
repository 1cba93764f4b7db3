namespace Easel.Studio.Editing;

/// <summary>One thing that an instruction asks for.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Words">The clause it came from, as written.</param>
internal sealed record EditStep(EditKind Kind, string Words)
{
    /// <summary>What it is done with: a description of things or a place, a text, the name of a filter, or a colour as <c>#rrggbb</c>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>How much, 1 = usual; for turns, degrees clockwise; for other pictures, which, from 0.</summary>
    public float Amount { get; init; } = 1;

    /// <summary>Where in the picture, in shares from the top left, or null where the instruction does not say.</summary>
    public System.Numerics.Vector2? Place { get; init; }

    /// <summary>Whether it means the background alone, the subject alone, or all.</summary>
    public EditScope Scope { get; init; }
}
