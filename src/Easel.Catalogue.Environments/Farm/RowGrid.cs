using System.Numerics;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>Parallel rows on the ground.</summary>
/// <param name="Direction">Direction of the rows (x, z), radians: 0 along −Z, positive to the right.</param>
/// <param name="Spacing">Distance of the rows, metres.</param>
internal readonly record struct RowGrid(float Direction, float Spacing)
{
    /// <summary>Unit direction (x, z) along the rows.</summary>
    public Vector2 Along => new(MathF.Sin(Direction), -MathF.Cos(Direction));

    /// <summary>Unit direction (x, z) across the rows, to the right.</summary>
    public Vector2 Across => new(MathF.Cos(Direction), MathF.Sin(Direction));

    /// <summary>The nearest row to a point (x, z), and how far to the right of its middle the point lies, metres.</summary>
    public (int Row, float Offset) At(Vector2 point)
    {
        float across = Vector2.Dot(point, Across);
        int row = (int)MathF.Round(across / Spacing);
        return (row, across - (row * Spacing));
    }
}
