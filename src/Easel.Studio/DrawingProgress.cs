using Easel.Imaging;

namespace Easel.Studio;

/// <summary>How far a drawing is.</summary>
/// <param name="Stage">What is being done: <c>plan</c>, <c>stage</c>, <c>check</c>, <c>render</c>, <c>develop</c>; for edits also <c>reframe</c>, <c>edit</c>.</param>
/// <param name="Share">Finished share of the whole drawing in [0, 1].</param>
/// <param name="Picture">A real intermediate state, as large as the picture will be, in as many reports as the brief asks for; the receiver owns it.
/// Null in all other reports.</param>
public readonly record struct DrawingProgress(string Stage, float Share, Picture? Picture = null);
