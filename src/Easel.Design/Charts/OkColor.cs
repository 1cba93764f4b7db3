using System.Numerics;
using Easel.Imaging;

namespace Easel.Design.Charts;

/// <summary>Mixing and distance of colours as the eye sees them (<see cref="OkLab"/>).</summary>
internal static class OkColor
{
    /// <summary>Mix of two colours: <paramref name="a"/> at 0, <paramref name="b"/> at 1.</summary>
    public static LinearRgb Mix(LinearRgb a, LinearRgb b, float t) => LinearRgb.FromVector3(OkLab.Mix(a.ToVector3(), b.ToVector3(), t));

    /// <summary>How different two colours look; 0.02 is about the least that is seen.</summary>
    public static float Distance(LinearRgb a, LinearRgb b) => Vector3.Distance(OkLab.FromLinear(a.ToVector3()), OkLab.FromLinear(b.ToVector3()));
}
