using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>Stars by hashing: the sphere is cut into cells of about one square degree, each with at most one star.</summary>
internal sealed class StarField(float brightness, uint seed)
{
    private const float CellSize = 0.017f;

    // A star in every second cell, and a drawn radius that reads as a point at any picture size.
    private const float Occupied = 0.55f, Radius = 0.0007f;

    // Peak radiance of the faintest and the brightest drawn stars; fluxes in between follow N(>F) ~ F^-1.5.
    private const float Faintest = 0.010f, Brightest = 1.2f;

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

    /// <summary>Radiance of the countless stars of the Milky Way that are just seen one by one.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians.</param>
    /// <param name="density">How many there are, 0 to 1.</param>
    public Vector3 Faint(Vector3 direction, float pixelAngle, float density)
    {
        const float cell = 0.0042f, radius = 0.0005f;
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
        if (Hash.ToUnit(h) > 0.8f * density)
        {
            return Vector3.Zero;
        }

        Vector2 star = new Vector2(x + 0.2f + (0.6f * Hash.ToUnit(Hash.Mix(h + 1))), y + 0.2f + (0.6f * Hash.ToUnit(Hash.Mix(h + 2)))) * cell;
        float size = MathF.Max(radius, 0.6f * pixelAngle), distance = Vector2.DistanceSquared(p, star) / (size * size);
        float flux = 0.0035f * MathF.Pow(MathF.Max(0.02f, Hash.ToUnit(Hash.Mix(h + 3))), -0.8f), warmth = Hash.ToUnit(Hash.Mix(h + 4));
        Vector3 tint = Vector3.Lerp(new Vector3(0.8f, 0.9f, 1.1f), new Vector3(1.1f, 0.92f, 0.74f), warmth);
        return distance > 9 ? Vector3.Zero : tint * (flux * (radius / size) * MathF.Exp(-distance) * MathF.Exp(-0.12f / (direction.Y + 0.03f)));
    }
}
