using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>Stars by hashing: the sphere is cut into cells, each with at most one star; three grids of unlike cells for bright, middling and
/// faint stars, so that no order shows.</summary>
internal sealed class StarField(float brightness, uint seed)
{
    /// <summary>Power with which numbers fall as fluxes grow: N(&gt;F) ~ F^-1.5 in a space evenly filled with stars.</summary>
    private const float FluxPower = -1 / 1.5f;

    /// <summary>Share of a cell's side along its edges in which no star is, so that no neighbour needs a look.</summary>
    private const float Margin = 0.12f;

    // Side of the cells in radians, share of them with a star, peak radiance of their faintest and brightest stars, and drawn radius in radians.
    private static readonly (float Cell, float Occupied, float Faintest, float Brightest, float Radius)[] Grids =
    [
        (0.0105f, 0.34f, 0.0035f, 0.02f, 0.00048f),
        (0.037f, 0.42f, 0.018f, 0.16f, 0.0006f),
        (0.13f, 0.4f, 0.12f, 1.5f, 0.0008f),
    ];

    private readonly uint _seed = Hash.Mix(seed, 0x57a25);

    /// <summary>Radiance of the stars alone.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians.</param>
    public Vector3 Stars(Vector3 direction, float pixelAngle)
    {
        if (brightness <= 0 || direction.Y <= 0)
        {
            return Vector3.Zero;
        }

        float elevation = MathF.Asin(MathF.Min(1, direction.Y)), azimuth = MathF.Atan2(direction.X, -direction.Z) + MathF.PI;
        Vector3 sum = Vector3.Zero;
        for (int grid = 0; grid < Grids.Length; grid++)
        {
            sum += Star(grid, elevation, azimuth, pixelAngle);
        }

        // Fewer shine through the thick air near the horizon.
        return sum == Vector3.Zero ? sum : sum * (brightness * MathF.Exp(-0.12f / (direction.Y + 0.03f)));
    }

    private Vector3 Star(int grid, float elevation, float azimuth, float pixelAngle)
    {
        // Rows of equal elevation, each cut into as many cells as fit and turned by an angle of its own.
        (float cell, float occupied, float faintest, float brightest, float drawn) = Grids[grid];
        int row = (int)(elevation / cell);
        float middle = (row + 0.5f) * cell, cosine = MathF.Cos(middle);
        int count = Math.Max(1, (int)(MathF.Tau * cosine / cell));
        float width = MathF.Tau / count, turned = (azimuth / width) + (7.31f * row);
        turned -= count * MathF.Floor(turned / count);
        int column = Math.Min((int)turned, count - 1);
        uint h = Hash.Mix(_seed + (uint)grid, (uint)row, (uint)column);
        if (Hash.ToUnit(h) > occupied)
        {
            return Vector3.Zero;
        }

        const float inner = 1 - (2 * Margin);
        float dx = (turned - column - Margin - (inner * Hash.ToUnit(Hash.Mix(h + 2)))) * width * cosine;
        float dy = elevation - ((row + Margin + (inner * Hash.ToUnit(Hash.Mix(h + 1)))) * cell);
        float radius = MathF.Max(drawn, 0.6f * pixelAngle), distance = ((dx * dx) + (dy * dy)) / (radius * radius);
        if (distance > 5)
        {
            return Vector3.Zero;
        }

        float flux = MathF.Min(brightest, faintest * MathF.Pow(MathF.Max(1e-4f, Hash.ToUnit(Hash.Mix(h + 3))), FluxPower));
        float warmth = Hash.ToUnit(Hash.Mix(h + 4));
        Vector3 tint = Vector3.Lerp(new Vector3(0.72f, 0.84f, 1.15f), new Vector3(1.15f, 0.92f, 0.68f), warmth * warmth);

        // A star drawn larger than it should be, for want of pixels, is dimmer.
        return tint * (flux * (drawn / radius) * MathF.Exp(-distance));
    }

    /// <summary>Radiance of the countless stars of the Milky Way that are just seen one by one.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians.</param>
    /// <param name="density">How many there are, 0 to 1.</param>
    public Vector3 Faint(Vector3 direction, float pixelAngle, float density)
    {
        const float cell = 0.0031f, radius = 0.00045f;
        if (direction.Y <= 0 || density < 0.02f)
        {
            return Vector3.Zero;
        }

        // On the face of a cube that the direction meets, so that cells are about equal.
        Vector3 a = Vector3.Abs(direction);
        (Vector2 p, uint face) = a.X >= a.Y && a.X >= a.Z ? (new Vector2(direction.Y, direction.Z) / a.X, direction.X < 0 ? 0u : 1u)
            : a.Y >= a.Z ? (new Vector2(direction.X, direction.Z) / a.Y, 2u)
            : (new Vector2(direction.X, direction.Y) / a.Z, direction.Z < 0 ? 3u : 4u);
        float x = MathF.Floor(p.X / cell), y = MathF.Floor(p.Y / cell);
        uint h = Hash.Mix(Hash.Mix(_seed + face, (uint)(int)x), (uint)(int)y);
        if (Hash.ToUnit(h) > 0.42f * density)
        {
            return Vector3.Zero;
        }

        const float inner = 1 - (2 * Margin);
        Vector2 star = new Vector2(x + Margin + (inner * Hash.ToUnit(Hash.Mix(h + 1))), y + Margin + (inner * Hash.ToUnit(Hash.Mix(h + 2)))) * cell;
        float size = MathF.Max(radius, 0.6f * pixelAngle), distance = Vector2.DistanceSquared(p, star) / (size * size);
        float flux = 0.0035f * MathF.Pow(MathF.Max(0.02f, Hash.ToUnit(Hash.Mix(h + 3))), -0.8f), warmth = Hash.ToUnit(Hash.Mix(h + 4));
        Vector3 tint = Vector3.Lerp(new Vector3(0.8f, 0.9f, 1.1f), new Vector3(1.1f, 0.92f, 0.74f), warmth);
        return distance > 9 ? Vector3.Zero : tint * (flux * (radius / size) * MathF.Exp(-distance) * MathF.Exp(-0.12f / (direction.Y + 0.03f)));
    }
}
