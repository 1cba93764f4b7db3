namespace Easel.Rendering.Transport;

/// <summary>Weights of multiple importance sampling (Veach 1997).</summary>
internal static class Mis
{
    /// <summary>Weight of a sample drawn with density <paramref name="own"/> where another way would draw it with density <paramref name="other"/>: the power
    /// heuristic with exponent 2.</summary>
    public static float PowerHeuristic(float own, float other) => own * own / MathF.Max((own * own) + (other * other), 1e-30f);
}
