using Easel.Imaging;

namespace Easel.Staging;

/// <summary>For which picture a plan is staged.</summary>
/// <param name="Seed">Seed of every choice in the scene.</param>
/// <param name="Width">Pixels per row of the frame to be drawn: finer detail than that is not built.</param>
/// <param name="Height">Rows of the frame.</param>
/// <param name="Make">What all things are made of.</param>
/// <param name="Flat">True when shapes are filled with few colours: bold forms read, and light that is painted on a wall would be one of them.</param>
public sealed record StageRequest(uint Seed, int Width, int Height, SceneMake Make = SceneMake.AsIs, bool Flat = false)
{
    /// <summary>Width over height.</summary>
    public float Aspect => (float)Width / Height;

    /// <summary>True when all things are made of something else than themselves.</summary>
    public bool IsHandmade => Make != SceneMake.AsIs;
}
