namespace Easel.Styles.Lines;

/// <summary>How a hand draws lines.</summary>
/// <param name="Width">Width of the heaviest lines, pixels of a picture of 1024.</param>
/// <param name="Opacity">How dark they are, 0 to 1.</param>
/// <param name="Lightest">Width of the lightest lines relative to the heaviest.</param>
/// <param name="Swell">How much the width changes along a line, 0 to 1.</param>
/// <param name="Wobble">How far the hand trembles, pixels of a picture of 1024.</param>
/// <param name="Overshoot">How far open lines run on beyond their ends, pixels of a picture of 1024.</param>
/// <param name="Taper">Whether lines end in points.</param>
internal sealed record Pen(float Width, float Opacity = 1, float Lightest = 0.4f, float Swell = 0.4f, float Wobble = 0, float Overshoot = 0, bool Taper = true)
{
    /// <summary>Lines that matter less than this are left out.</summary>
    public float LeastWeight { get; init; }
}
