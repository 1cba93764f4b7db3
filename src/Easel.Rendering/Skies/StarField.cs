using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>Stars by hashing: the sphere is cut into cells of about one square degree, each with at most one star; and the Milky Way.</summary>
internal sealed class StarField(float brightness, uint seed)
{
    private const float CellSize = 0.017f;

    // A star in every second cell, and a drawn radius that reads as a point at any picture size.
    private const float Occupied = 0.55f, Radius = 0.0007f;

    // Peak radiance of the faintest and the brightest drawn stars; fluxes in between follow N(>F) ~ F^-1.5.
    private const float Faintest = 0.010f, Brightest = 1.2f;

    private readonly uint _seed = Hash.Mix(seed, 0x57a25);
    private readonly Vector3 _pole = Vector3.Normalize(new Vector3(
        Hash.ToUnit(Hash.Mix(seed, 11)) - 0.5f, 0.55f, Hash.ToUnit(Hash.Mix(seed, 12)) - 0.5f));

    /// <summary>Radiance of the stars alone.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians.</param>
    public Vector3 Stars(Vector3 direction, float pixelAngle)
    {
        if (brightness <= 0 || direction.Y <= 0)
        {
            return Vector3.Zero;
        }

        // Rows of equal elevation, each cut into as many cells as fit.
        float elevation = MathF.Asin(MathF.Min(1, direction.Y)), azimuth = MathF.Atan2(direction.X, -direction.Z) + MathF.PI;
        int row = (int)(elevation / CellSize);
        float middle = (row + 0.5f) * CellSize;
        int count = Math.Max(1, (int)(MathF.Tau * MathF.Cos(middle) / CellSize));
        float width = MathF.Tau / count;
        int column = Math.Min((int)(azimuth / width), count - 1);
        uint h = Hash.Mix(_seed, (uint)row, (uint)column);
        if (Hash.ToUnit(h) > Occupied)
        {
            return Vector3.Zero;
        }

        // Stars keep to the inner part of their cells, so no neighbour needs a look.
        const float margin = 0.2f;
        float starElevation = (row + margin + ((1 - (2 * margin)) * Hash.ToUnit(Hash.Mix(h + 1)))) * CellSize;
        float starAzimuth = (column + margin + ((1 - (2 * margin)) * Hash.ToUnit(Hash.Mix(h + 2)))) * width;
        float dx = (azimuth - starAzimuth) * MathF.Cos(middle), dy = elevation - starElevation;
        float radius = MathF.Max(Radius, 0.6f * pixelAngle), distance = ((dx * dx) + (dy * dy)) / (radius * radius);
        if (distance > 9)
        {
            return Vector3.Zero;
        }

        float flux = MathF.Min(Brightest, Faintest * MathF.Pow(MathF.Max(1e-4f, Hash.ToUnit(Hash.Mix(h + 3))), -1 / 1.5f));
        float warmth = Hash.ToUnit(Hash.Mix(h + 4));
        Vector3 tint = Vector3.Lerp(new Vector3(0.72f, 0.84f, 1.15f), new Vector3(1.15f, 0.92f, 0.68f), warmth * warmth);

        // A star drawn larger than it should be, for want of pixels, is dimmer; dimmer too near the horizon, where the air is thick.
        float extinction = MathF.Exp(-0.12f / (direction.Y + 0.03f));
        return tint * (brightness * flux * extinction * (Radius / radius) * MathF.Exp(-distance));
    }

    /// <summary>The faint band of unresolved stars, with its dark lanes.</summary>
    public Vector3 MilkyWay(Vector3 direction)
    {
        float across = Vector3.Dot(direction, _pole);
        if (brightness <= 0 || direction.Y <= 0 || MathF.Abs(across) > 0.5f)
        {
            return Vector3.Zero;
        }

        float warp = 0.10f * Noise.Fbm(direction * 2.3f, 3, _seed), lanes = Noise.Fbm(direction * 5.5f, 5, _seed + 7);
        float band = MathF.Exp(-(across + warp) * (across + warp) / 0.028f);
        float dark = Noise.SmoothStep(-0.1f, 0.45f, lanes + (0.25f * MathF.Exp(-(across + warp) * (across + warp) / 0.002f)));
        float glow = band * (1 - (0.75f * dark)) * (0.65f + (0.5f * Noise.Fbm(direction * 3.1f, 4, _seed + 20)));
        return new Vector3(0.0050f, 0.0052f, 0.0066f) * MathF.Max(0, brightness * glow * MathF.Exp(-0.2f / (direction.Y + 0.03f)));
    }
}
