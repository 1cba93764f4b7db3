namespace Easel.Staging;

/// <summary>For which picture a plan is staged.</summary>
/// <param name="Seed">Seed of every choice in the scene.</param>
/// <param name="Width">Pixels per row of the frame to be drawn: finer detail than that is not built.</param>
/// <param name="Height">Rows of the frame.</param>
/// <param name="Claylike">True when materials become soft matte clay.</param>
/// <param name="Flat">True when shapes are filled with few colours: bold forms read, and light that is painted on a wall would be one of them.</param>
public sealed record StageRequest(uint Seed, int Width, int Height, bool Claylike = false, bool Flat = false)
{
    /// <summary>Width over height.</summary>
    public float Aspect => (float)Width / Height;
}
