using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Marks;

/// <summary>Outlines of marks in the unit circle: about the distance to the outline, positive inside.</summary>
internal static class MarkOutlines
{
    /// <summary>An irregular round shape.</summary>
    /// <param name="at">The point.</param>
    /// <param name="seed">Which shape.</param>
    /// <param name="radius">Mean radius.</param>
    /// <param name="ragged">How far the outline swings.</param>
    public static float Blob(Vector2 at, uint seed, float radius, float ragged)
    {
        float length = at.Length();
        Vector2 u = length > 1e-5f ? at / length : Vector2.UnitX;
        return radius + (ragged * Noise.Fbm(new Vector3(u * 1.1f, (seed % 1024) * 0.37f), 2, seed)) - length;
    }

    /// <summary>A star with five points.</summary>
    public static float Star(Vector2 at)
    {
        // Folded into one tenth; the edge runs from the tip to the inner corner.
        const float Fifth = MathF.Tau / 5, Inner = 0.39f;
        float angle = MathF.Atan2(at.X, at.Y);
        angle = MathF.Abs(angle - (MathF.Round(angle / Fifth) * Fifth));
        (float sin, float cos) = MathF.SinCos(angle);
        Vector2 p = new Vector2(sin, cos) * at.Length(), tip = new(0, 0.96f);
        (float s, float c) = MathF.SinCos(Fifth / 2);
        Vector2 edge = (new Vector2(s, c) * Inner * 0.96f) - tip, normal = Vector2.Normalize(new Vector2(edge.Y, -edge.X));
        return Vector2.Dot(p - tip, normal) * (Vector2.Dot(-tip, normal) > 0 ? 1 : -1);
    }

    /// <summary>A heart: the curve (x² + y² − 1)³ = x² y³.</summary>
    public static float Heart(Vector2 at)
    {
        float x = at.X * 1.34f, y = (at.Y * 1.34f) + 0.12f, a = (x * x) + (y * y) - 1;
        float f = (a * a * a) - (x * x * y * y * y);
        float dx = (6 * x * a * a) - (2 * x * y * y * y), dy = (6 * y * a * a) - (3 * x * x * y * y);
        return -f / (1.34f * MathF.Max(MathF.Sqrt((dx * dx) + (dy * dy)), 0.25f));
    }

    /// <summary>A splash: a body with arms, and droplets about it.</summary>
    public static float Splash(Vector2 at, uint seed)
    {
        float length = at.Length();
        Vector2 u = length > 1e-5f ? at / length : Vector2.UnitX;
        float arms = Noise.Fbm(new Vector3(u * 3.2f, (seed % 512) * 0.71f), 2, seed), body = 0.40f + (0.34f * MathF.Max(-0.3f, arms)) - length;
        for (uint i = 0; i < 9; i++)
        {
            float angle = MathF.Tau * Hash.ToUnit(Hash.Mix(seed, i + 40u)), far = 0.5f + (0.4f * Hash.ToUnit(Hash.Mix(seed, i + 60u)));
            (float sin, float cos) = MathF.SinCos(angle);
            float drop = 0.025f + (0.06f * Hash.ToUnit(Hash.Mix(seed, i + 80u)));
            body = MathF.Max(body, drop - (at - (new Vector2(cos, sin) * far)).Length());
        }

        return body;
    }

    /// <summary>A drop with a bent tip: circles that shrink along an arc.</summary>
    public static float Drop(Vector2 at)
    {
        float inside = -1;
        const int Steps = 12;
        for (int i = 0; i <= Steps; i++)
        {
            float t = i / (float)Steps, radius = 0.46f * MathF.Pow(1 - t, 0.8f);
            var center = new Vector2(-0.08f + (0.62f * t * t * t) - (0.20f * t), -0.36f + (1.18f * t) - (0.10f * t * t));
            inside = MathF.Max(inside, radius - (at - center).Length());
        }

        return inside;
    }
}
