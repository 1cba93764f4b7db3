using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>A shooting star: a thin trail that brightens towards its head.</summary>
internal sealed class Meteor
{
    private const float Width = 0.0009f, Peak = 1.6f;

    private readonly Vector3 _tail;
    private readonly Vector3 _head;

    /// <summary>Places the trail beside an azimuth, radians.</summary>
    public Meteor(float azimuth, uint seed)
    {
        var stream = new RandomStream(Hash.Mix(seed, 0x3e7e0));
        float side = stream.Chance(0.5f) ? 1 : -1, start = azimuth + (side * stream.Range(0.02f, 0.1f)), high = stream.Range(0.36f, 0.46f);
        _tail = PhysicalDome.ToDirection(high, start);
        _head = PhysicalDome.ToDirection(high - stream.Range(0.09f, 0.13f), start + (side * stream.Range(0.13f, 0.2f)));
    }

    /// <summary>Radiance in a direction.</summary>
    /// <param name="direction">Unit direction.</param>
    /// <param name="pixelAngle">Angle of a pixel, radians.</param>
    public Vector3 Radiance(Vector3 direction, float pixelAngle)
    {
        Vector3 axis = _head - _tail, d = direction - _tail;
        float along = Vector3.Dot(d, axis) / axis.LengthSquared(), at = Math.Clamp(along, 0, 1);
        float width = MathF.Max(Width * (0.35f + (0.65f * at)), 0.6f * pixelAngle), off = (d - (at * axis)).Length() / width;
        return off > 4 ? Vector3.Zero : new Vector3(0.86f, 1.0f, 1.05f) * (Peak * MathF.Pow(at, 2.2f) * MathF.Exp(-off * off) * MathF.Min(1, Width / width));
    }
}
