namespace Easel.Studio;

/// <summary>Time spent in one stage.</summary>
/// <param name="Stage">Name of the stage.</param>
/// <param name="Milliseconds">Wall time.</param>
public readonly record struct StageTime(string Stage, double Milliseconds);
