using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>
/// Light through a gobo on a backdrop, as a factor on the light that is there. Painted rather than lit: the shadow of a window is thrown from
/// far away, so it needs no lamp, and what is painted has no noise.
/// </summary>
internal sealed class GoboLight
{
    // The window in half heights of the picture at the backdrop: half sides, bars, softness of its edge.
    private const float HalfWidth = 0.62f, HalfHeight = 0.8f, Bar = 0.045f, Soft = 0.05f;

    private const int Columns = 2, Rows = 3;

    /// <summary>Light outside the panes and inside, and how much warmer it is inside.</summary>
    private const float Shade = 0.76f, Lit = 1.16f;

    private static readonly Vector3 s_warm = new(1.03f, 1, 0.945f);

    private readonly Gobo _kind;
    private readonly Vector3 _origin, _u, _v, _away;
    private readonly float _unit, _depth;
    private readonly (Vector2 At, Vector2 Along, float Length, float Width)[] _leaves;

    /// <summary>Aims the light.</summary>
    /// <param name="kind">What is held before it.</param>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="origin">Where the middle of the window falls, world space, metres.</param>
    /// <param name="unit">Half height of the picture there, metres.</param>
    /// <param name="depth">Distance behind the subject at which the backdrop stands, metres: before half of it there is no gobo light.</param>
    /// <param name="stream">Random numbers.</param>
    public GoboLight(Gobo kind, StudioAxes axes, Vector3 origin, float unit, float depth, RandomStream stream)
    {
        (_kind, _origin, _unit, _depth, _away) = (kind, origin, unit, depth, -axes.Toward);

        // Low sun from the upper left: on the wall the upright bars lean.
        Vector3 travel = Vector3.Normalize((axes.Right * stream.Child("slant").Range(0.5f, 0.8f)) - (Vector3.UnitY * 0.42f) - axes.Toward);
        _u = Vector3.Normalize(Vector3.Cross(travel, Vector3.UnitY));
        _v = Vector3.Cross(_u, travel);
        _leaves = kind == Gobo.Leaves ? Twigs(stream.Child("twigs")) : [];
    }

    /// <summary>Factor on the light at a point of the backdrop, linear sRGB.</summary>
    public Vector3 At(Vector3 position)
    {
        Vector3 q = position - _origin;
        float behind = Vector3.Dot(q, _away) + _depth, share = Noise.SmoothStep(0.5f * _depth, 0.9f * _depth, behind);
        if (_kind == Gobo.None || share <= 0)
        {
            return Vector3.One;
        }

        var p = new Vector2(Vector3.Dot(q, _u) / _unit, Vector3.Dot(q, _v) / _unit);
        float light = _kind == Gobo.Window ? Panes(p) : Opening(p) * Foliage(p);
        return Vector3.Lerp(Vector3.One, Vector3.Lerp(new Vector3(Shade), s_warm * Lit, light), share);
    }

    // 1 in a pane, 0 on bars and outside; nearer the sill the bars blur.
    private static float Panes(Vector2 p)
    {
        float soft = Soft * (1.1f - (0.4f * p.Y));
        return Opening(p) * Bars(p.X, HalfWidth, Columns, soft) * Bars(p.Y, HalfHeight, Rows, soft);
    }

    private static float Opening(Vector2 p)
    {
        float out1 = MathF.Abs(p.X) - HalfWidth, out2 = MathF.Abs(p.Y) - HalfHeight;
        return (1 - Noise.SmoothStep(-Soft, Soft, out1)) * (1 - Noise.SmoothStep(-Soft, Soft, out2));
    }

    private static float Bars(float x, float half, int panes, float soft)
    {
        float lit = 1;
        for (int i = 1; i < panes; i++)
        {
            float bar = half * ((2f * i / panes) - 1);
            lit *= Noise.SmoothStep(Bar - soft, Bar + soft, MathF.Abs(x - bar));
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
                light *= 0.25f + (0.75f * Noise.SmoothStep(-0.3f, 0.3f, edge));
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
            Vector2 at = new(0.75f - (0.42f * i) + twig.Child("x").Range(-0.1f, 0.1f), 0.95f - (0.1f * i));
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
