using System.Numerics;

namespace Easel.Styles.Illustrated;

/// <summary>How an illustrator works.</summary>
/// <param name="Shade">Factor on the codes in shaped shadows.</param>
/// <param name="Chroma">Colour relative to what is seen.</param>
/// <param name="Lightness">What lightness 0 and 1 become.</param>
/// <param name="Grain">How much the dry brush shows, 0 to 1.</param>
/// <param name="Line">Opacity of the textured lines.</param>
/// <param name="Paper">Codes of the sheet.</param>
internal sealed record IllustrationManner(Vector3 Shade, float Chroma, Vector2 Lightness, float Grain, float Line, Vector3 Paper)
{
    /// <summary>Codes that the surroundings turn to by their lightness, dark first; empty for their own colours.</summary>
    public Vector3[] Ramp { get; init; } = [];

    /// <summary>How far they turn to it, 0 to 1.</summary>
    public float RampShare { get; init; }

    /// <summary>Width of the bare rim of the sheet, pixels of a picture of 1024.</summary>
    public float Rim { get; init; }
}
