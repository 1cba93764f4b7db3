using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Square glazed tiles with grout. On a floor two colours alternate; on a wall all are of one.</summary>
/// <param name="Size">Side of a tile, metres.</param>
/// <param name="Second">Colour of every other tile, or null.</param>
internal sealed record TilePattern(float Size, LinearRgb? Second = null) : SurfacePattern
{
    private const float Grout = 0.0016f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // The two axes along the face carry the tiles.
        Vector3 n = Vector3.Abs(point.RestNormal), p = point.Position;
        Vector2 q = (n.Y >= n.X && n.Y >= n.Z ? new Vector2(p.X, p.Z) : n.X >= n.Z ? new Vector2(p.Z, p.Y) : new Vector2(p.X, p.Y)) / Size;
        float column = MathF.Floor(q.X), row = MathF.Floor(q.Y);
        uint own = Hash.Mix((uint)(int)column, (uint)(int)row, 91);
        if (Second is { } second && (((int)column + (int)row) & 1) != 0)
        {
            surface.BaseColor = second.ToVector3();
        }

        surface.BaseColor *= 0.96f + (0.08f * Hash.ToUnit(own));
        float edge = Size * MathF.Min(0.5f - MathF.Abs(q.X - column - 0.5f), 0.5f - MathF.Abs(q.Y - row - 0.5f));
        float seen = MathF.Max(Grout, 0.5f * point.Footprint), grout = (1 - Noise.SmoothStep(0.5f * seen, 1.5f * seen, edge)) * MathF.Min(1, 1.4f * Grout / seen);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.42f, 0.4f, 0.37f), 0.8f * grout);
        surface.Roughness = float.Lerp(surface.Roughness, 0.9f, grout);
        surface.Specular *= 1 - (0.8f * grout);

        // No two tiles lie quite level.
        surface.BumpGradient += 0.012f * new Vector3(Hash.ToUnit(Hash.Mix(own, 1)) - 0.5f, Hash.ToUnit(Hash.Mix(own, 2)) - 0.5f, Hash.ToUnit(Hash.Mix(own, 3)) - 0.5f);
    }
}
