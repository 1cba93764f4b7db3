using System.Numerics;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>
/// A row of windows through which a low sun shines from the left onto a subject and the wall behind it, perhaps with twigs before them. The subject
/// stands in the middle of a pane's light, so that no bar crosses it.
/// </summary>
internal sealed record WindowGobo : Gobo
{
    // The window in sizes of what it lights: half sides, bars, softness of its edges.
    private const float HalfWidth = 1.15f, HalfHeight = 1.5f, Bar = 0.055f, Soft = 0.09f;

    private const int Columns = 2, Rows = 3;

    /// <summary>From one window to the next: on the wall behind the subject falls the light of another.</summary>
    private const float Period = 2.75f;

    /// <summary>Light outside the panes.</summary>
    private const float Shade = 0.3f;

    private readonly GoboKind _kind;
    private readonly Vector3 _origin, _u, _v;
    private readonly float _unit;
    private readonly (Vector2 At, Vector2 Along, float Length, float Width)[] _leaves;

    /// <summary>Sets up the window.</summary>
    /// <param name="kind">What is held before the light.</param>
    /// <param name="travel">Unit vector along the light.</param>
    /// <param name="center">Middle of what is to be lit, world space, metres.</param>
    /// <param name="size">Size of what is to be lit, metres.</param>
    /// <param name="stream">Random numbers.</param>
    public WindowGobo(GoboKind kind, Vector3 travel, Vector3 center, float size, RandomStream stream)
    {
        (_kind, _unit) = (kind, size);
        _u = Vector3.Normalize(Vector3.Cross(travel, Vector3.UnitY));
        _v = Vector3.Cross(_u, travel);

        // The middle pane of one of the columns falls on the subject.
        float side = stream.Child("column").Chance(0.5f) ? 1 : -1;
        _origin = center + (_u * (0.5f * side * HalfWidth * size));
        _leaves = kind == GoboKind.Leaves ? Twigs(stream.Child("twigs")) : [];
    }

    /// <inheritdoc/>
    public override Vector3 Through(Vector3 position)
    {
        Vector3 q = position - _origin;
        var p = new Vector2(MathF.IEEERemainder(Vector3.Dot(q, _u) / _unit, Period), Vector3.Dot(q, _v) / _unit);
        float light = _kind == GoboKind.Window ? Panes(p) : Opening(p) * Foliage(p);
        return new Vector3(float.Lerp(Shade, 1, light));
    }

    // 1 in a pane, 0 on bars and outside.
    private static float Panes(Vector2 p) => Opening(p) * Bars(p.X, HalfWidth, Columns) * Bars(p.Y, HalfHeight, Rows);

    private static float Opening(Vector2 p)
    {
        float out1 = MathF.Abs(p.X) - HalfWidth, out2 = MathF.Abs(p.Y) - HalfHeight;
        return (1 - Noise.SmoothStep(-Soft, Soft, out1)) * (1 - Noise.SmoothStep(-Soft, Soft, out2));
    }

    private static float Bars(float x, float half, int panes)
    {
        float lit = 1;
        for (int i = 1; i < panes; i++)
        {
            float bar = half * ((2f * i / panes) - 1);
            lit *= Noise.SmoothStep(Bar - Soft, Bar + Soft, MathF.Abs(x - bar));
        }

        return lit;
    }

    private float Foliage(Vector2 p)
    {
        float light = 1;
        foreach ((Vector2 at, Vector2 along, float length, float width) in _leaves)
        {
            Vector2 d = p - at;
            float t = Vector2.Dot(d, along) / length, s = ((d.X * along.Y) - (d.Y * along.X)) / width;
            if (t is > -0.2f and < 1.2f && MathF.Abs(s) < 1.6f)
            {
                // Pointed at the tip, widest before the middle.
                float c = Math.Clamp(t, 0, 1), half = MathF.Sqrt(MathF.Max(0, 4 * c * (1 - c))) * (1.1f - (0.4f * c));
                float edge = MathF.Max(MathF.Abs(s) - half, MathF.Abs(t - 0.5f) - 0.5f);
                light *= 0.3f + (0.7f * Noise.SmoothStep(-0.25f, 0.25f, edge));
            }
        }

        return light;
    }

    // A few bent twigs that come in from the upper right, leaves on both sides.
    private static (Vector2, Vector2, float, float)[] Twigs(RandomStream stream)
    {
        const int Count = 3, Pairs = 6;
        var leaves = new List<(Vector2, Vector2, float, float)>();
        for (int i = 0; i < Count; i++)
        {
            RandomStream twig = stream.Child(i);
            Vector2 at = new(1.15f - (0.55f * i) + twig.Child("x").Range(-0.12f, 0.12f), 1.5f - (0.1f * i));
            float angle = twig.Child("angle").Range(3.7f, 4.2f), bend = twig.Child("bend").Range(-0.06f, 0.12f);
            for (int k = 0; k < Pairs; k++)
            {
                Vector2 forward = Direction(angle);
                at += forward * 0.135f;
                foreach (int side in (ReadOnlySpan<int>)[-1, 1])
                {
                    RandomStream leaf = twig.Child((2 * k) + ((side + 1) / 2));
                    float size = (0.27f - (0.022f * k)) * leaf.Child("size").Range(0.8f, 1.15f);
                    leaves.Add((at, Direction(angle + (side * leaf.Child("turn").Range(0.6f, 1.05f))), size, 0.26f * size));
                }

                angle += bend;
            }

            leaves.Add((at, Direction(angle), 0.2f, 0.05f));
        }

        return [.. leaves];
    }

    private static Vector2 Direction(float angle) => new(MathF.Cos(angle), MathF.Sin(angle));
}
