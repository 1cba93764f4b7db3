namespace Easel.Scenes.Materials;

/// <summary>A pattern that is a painted picture with a relief of its own. Where its carrier is made of another material or gets another pattern,
/// the picture is gone, but its details stay to be seen in the new surface.</summary>
public interface IPainted
{
    /// <summary>What stays: light and dark of the picture, and its relief, on any colour.</summary>
    SurfacePattern Details { get; }
}
