using System.Numerics;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// The dome of a <see cref="GradientSky"/>. Directions are drawn uniformly over each half, which is exact enough for a smooth dome; each
/// half is asked in proportion to its light, so that none is wasted on a black ground.
/// </summary>
internal sealed class GradientDome(GradientSky sky) : SkyDome
{
    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    private readonly Vector3 _zenith = sky.Zenith.ToVector3();
    private readonly Vector3 _horizon = sky.Horizon.ToVector3();
    private readonly Vector3 _ground = sky.Ground.ToVector3();
    private readonly float _upper = UpperShare(sky);

    public override Vector3 Radiance(Vector3 direction) =>
        direction.Y < 0 ? _ground : Vector3.Lerp(_horizon, _zenith, direction.Y);

    public override (Vector3 Direction, Vector3 Radiance, float Pdf) Sample(Vector2 u)
    {
        float y = u.X < _upper ? 1 - (u.X / _upper) : (_upper - u.X) / MathF.Max(1 - _upper, 1e-7f);
        float r = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        (float sin, float cos) = MathF.SinCos(MathF.Tau * u.Y);
        var direction = new Vector3(r * cos, y, r * sin);
        return (direction, Radiance(direction), (y < 0 ? 1 - _upper : _upper) / MathF.Tau);
    }

    // The mean over the upper half is midway between horizon and zenith.
    private static float UpperShare(GradientSky sky)
    {
        float upper = 0.5f * Vector3.Dot(sky.Zenith.ToVector3() + sky.Horizon.ToVector3(), Luminance), lower = Vector3.Dot(sky.Ground.ToVector3(), Luminance);
        return upper + lower > 0 ? upper / (upper + lower) : 1;
    }
}
