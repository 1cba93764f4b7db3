using System.Numerics;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>Computes what one sample of one pixel sees.</summary>
internal interface IPixelTracer
{
    /// <summary>Follows one ray from the camera.</summary>
    /// <param name="random">Numbers for the path.</param>
    /// <param name="pixel">Point of the picture, pixels.</param>
    /// <param name="origin">Start of the ray.</param>
    /// <param name="direction">Unit direction of the ray.</param>
    /// <param name="view">View axis and tangent of a pixel.</param>
    /// <param name="isLit">False to learn what the surface is but not how it is lit: much cheaper, and enough to smooth an edge.</param>
    /// <param name="sum">Receives light and features.</param>
    void Trace(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum);
}
