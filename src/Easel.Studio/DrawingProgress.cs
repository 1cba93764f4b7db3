namespace Easel.Studio;

/// <summary>How far a drawing is.</summary>
/// <param name="Stage">What is being done: <c>plan</c>, <c>stage</c>, <c>check</c>, <c>render</c>, <c>develop</c>.</param>
/// <param name="Share">Finished share of the whole drawing in [0, 1].</param>
public readonly record struct DrawingProgress(string Stage, float Share);
