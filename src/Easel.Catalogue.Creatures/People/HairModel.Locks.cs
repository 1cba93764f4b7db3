using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Single locks on the scalp.</summary>
internal sealed partial class HairModel
{
    /// <summary>The i-th of directions spread evenly over the sphere above a height.</summary>
    private static Vector3 Spread(int i, int count, float lowest)
    {
        const float GoldenAngle = 2.3999632f;
        float y = float.Lerp(lowest, 1, (i + 0.5f) / count), ring = MathF.Sqrt(1 - (y * y));
        return new Vector3(ring * MathF.Sin(i * GoldenAngle), y, ring * MathF.Cos(i * GoldenAngle));
    }

    /// <summary>A lock over the head from one direction to another, highest on its first half.</summary>
    private void Swept(Vector3 from, Vector3 to, float root, float high, float tip, float width, float shade)
    {
        const int Steps = 12;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f), rise = Noise.SmoothStep(0, 0.42f, t), fall = Noise.SmoothStep(0.45f, 1, t);
            path[k] = Scalp(Slerp(from, to, t), Lift(float.Lerp(float.Lerp(root, high, rise), tip, fall)));
            outwards[k] = Vector3.Normalize(path[k] - PersonHead.Cranium);
        }

        Add(path, outwards, width, 0.40f, shade, Tapered);
    }

    /// <summary>A lock over the head along a curve of three directions, highest before its middle.</summary>
    private void Bent(Vector3 from, Vector3 over, Vector3 to, float root, float high, float tip, float width, float shade)
    {
        const int Steps = 13;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f), rise = Noise.SmoothStep(0, 0.40f, t), fall = Noise.SmoothStep(0.45f, 1, t);
            Vector3 d = Slerp(Slerp(from, over, t), Slerp(over, to, t), t);
            path[k] = Scalp(d, Lift(float.Lerp(float.Lerp(root, high, rise), tip, fall)));
            outwards[k] = d;
        }

        Add(path, outwards, width, 0.40f, shade, Tapered);
    }

    /// <summary>A lock that stays near the scalp.</summary>
    private void Surface(Vector3 d, Vector3 flow, float length, float root, float middle, float tip, float width, float shade)
    {
        const int Steps = 8;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        const float Radius = 0.43f;
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f);
            float lift = t < 0.5f ? float.Lerp(root, middle, MathF.Sin(t * MathF.PI)) : float.Lerp(middle, tip, Noise.SmoothStep(0.5f, 1, t));
            path[k] = Scalp(d, lift);
            outwards[k] = d;
            Vector3 tangent = flow - (d * Vector3.Dot(flow, d));
            tangent = tangent.Length() > 1e-4f ? Vector3.Normalize(tangent) : Vector3.Zero;
            d = Vector3.Normalize(d + (tangent * (length / (Steps - 1) / Radius)));
        }

        Add(path, outwards, width, width > 0.06f ? 0.42f : 0.24f, shade, width > 0.06f ? Tapered : Profile);
    }
}
