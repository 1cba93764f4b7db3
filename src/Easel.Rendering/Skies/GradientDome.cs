using System.Numerics;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>The dome of a <see cref="GradientSky"/>; directions are drawn uniformly, which is exact enough for a smooth dome.</summary>
internal sealed class GradientDome(GradientSky sky) : SkyDome
{
    private readonly Vector3 _zenith = sky.Zenith.ToVector3();
    private readonly Vector3 _horizon = sky.Horizon.ToVector3();
    private readonly Vector3 _ground = sky.Ground.ToVector3();

    public override Vector3 Radiance(Vector3 direction) =>
        direction.Y < 0 ? _ground : Vector3.Lerp(_horizon, _zenith, direction.Y);

    public override (Vector3 Direction, Vector3 Radiance, float Pdf) Sample(Vector2 u)
    {
        float y = 1 - (2 * u.X), r = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        (float sin, float cos) = MathF.SinCos(MathF.Tau * u.Y);
        var direction = new Vector3(r * cos, y, r * sin);
        return (direction, Radiance(direction), Pdf(direction));
    }

    public override float Pdf(Vector3 direction) => 1 / (4 * MathF.PI);
}
