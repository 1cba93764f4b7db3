using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>An arm or leg as cross-sections along its bones (0 root, 1 bend, 2 end). Angles go round the bone from the outer side of the
/// bend (elbow, kneecap) to the outer side of the body.</summary>
internal sealed class LimbForm
{
    // The bend is rounded over this share of a bone.
    private const float Rounding = 0.20f;

    private readonly (Vector3 Root, Vector3 Bend, Vector3 End) _bones;
    private readonly Vector3 _hinge;
    private readonly float[] _knots;
    private readonly Vector4[] _sections;
    private readonly float _unit;

    private LimbForm((Vector3 Root, Vector3 Bend, Vector3 End) bones, Vector3 outside, float unit, float[] knots, Vector4[] sections)
    {
        _bones = bones;
        _unit = unit;
        _knots = knots;
        _sections = sections;
        Vector3 line = Vector3.Normalize(bones.End - bones.Root), aside = bones.Bend - bones.Root;
        aside -= line * Vector3.Dot(aside, line);
        BendSide = aside.Length() > 1e-6f ? Vector3.Normalize(aside) : Vector3.Normalize(Vector3.Cross(line, outside));
        Vector3 hinge = Vector3.Cross(line, BendSide);
        _hinge = Vector3.Dot(hinge, outside) < 0 ? -hinge : hinge;
        IsMirrored = Vector3.Dot(Vector3.Cross(line, _hinge), BendSide) < 0;
        Straightness = Math.Clamp(Vector3.Dot(Vector3.Normalize(bones.Bend - bones.Root), Vector3.Normalize(bones.End - bones.Bend)), -1, 1);
    }

    /// <summary>Direction in which the elbow or knee points.</summary>
    public Vector3 BendSide { get; }

    /// <summary>Cosine of the bend: 1 is straight.</summary>
    public float Straightness { get; }

    /// <summary>Whether angles grow the other way round when seen from the root.</summary>
    public bool IsMirrored { get; }

    /// <summary>An arm.</summary>
    public static LimbForm Arm(PersonSkeleton body, int i)
    {
        (float top, float middle, float low) = body.Build.Arm;
        float[] knots = [0, 0.20f, 0.45f, 0.80f, 1.0f, 1.25f, 1.55f, 1.82f, 2.0f, 2.2f];
        Vector4[] sections =
        [
            Round(0.86f * top), Round(0.98f * top), Round(0.5f * (top + middle) * 1.04f), Round(1.02f * middle), Round(0.99f * middle),
            Round(1.08f * middle), Round(0.5f * (middle + low) * 1.03f), Round(1.02f * low), Round(0.98f * low), Round(0.70f * low),
        ];
        Vector3 outside = body.Chest.Direction(PersonSkeleton.Side(i), 0, 0);
        return new LimbForm(body.Arms[i], outside, body.Unit, knots, sections);
    }

    /// <summary>A leg.</summary>
    public static LimbForm Leg(PersonSkeleton body, int i)
    {
        (float top, float middle, float low) = body.Build.Leg;
        float[] knots = [0, 0.25f, 0.55f, 0.85f, 1.0f, 1.12f, 1.30f, 1.55f, 1.82f, 2.0f, 2.2f];

        // (radius, –, shift to the front, –): the kneecap stands out in front, the calf behind.
        Vector4[] sections =
        [
            Round(top), Round(0.97f * top), Round(float.Lerp(top, middle, 0.55f)), Round(0.98f * middle), Shifted(0.90f * middle, 0.10f * middle),
            Shifted(0.86f * middle, 0.00f), Shifted(1.04f * middle, -0.30f * middle), Shifted(float.Lerp(middle, low, 0.50f), -0.26f * middle),
            Shifted(0.98f * low, -0.06f * low), Round(0.92f * low), Round(0.9f * low),
        ];
        Vector3 outside = body.Pelvis.Direction(PersonSkeleton.Side(i), 0, 0);
        return new LimbForm(body.Legs[i], outside, body.Unit, knots, sections);
    }

    /// <summary>A point of the surface, metres.</summary>
    /// <param name="t">0 root, 1 bend, 2 end; below 0 a dome closes the root.</param>
    /// <param name="angle">Round the bone, radians.</param>
    /// <param name="grow">Distance from the skin, units.</param>
    public Vector3 Point(float t, float angle, float grow)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float at = MathF.Max(t, 0);
        (Vector3 center, Vector3 along) = Axis(at);
        Vector3 front = Vector3.Cross(_hinge, along);
        front = Vector3.Normalize(Vector3.Dot(front, BendSide) < 0 ? -front : front);
        Vector4 section = Section(at);
        float r = section.X + grow;

        // The dome over the root is half a ball.
        if (t < 0)
        {
            float dip = MathF.Min(1, -t / DomeLength);
            center -= along * (r * _unit * MathF.Sin(0.5f * MathF.PI * dip));
            r *= MathF.Max(0.01f, MathF.Cos(0.5f * MathF.PI * dip));
        }

        return center + (((front * ((cos * r) + section.Z)) + (_hinge * (sin * r))) * _unit);
    }

    /// <summary>How a point lies to the upper bone: how far along it (0 root, 1 bend; beyond both ends too), the distance from the skin round
    /// it, units, and the direction away from the bone.</summary>
    public (float Along, float Distance, Vector3 Outwards) FromUpper(Vector3 p)
    {
        Vector3 bone = _bones.Bend - _bones.Root;
        float along = Vector3.Dot(p - _bones.Root, bone) / bone.LengthSquared(), t = Math.Clamp(along, 0, 1);
        Vector3 off = p - (_bones.Root + (bone * t));
        float length = MathF.Max(off.Length(), 1e-6f);
        return (along, (length / _unit) - Section(t).X, off / length);
    }

    /// <summary>How far below 0 the dome of the root runs.</summary>
    public const float DomeLength = 0.15f;

    /// <summary>Radius of the section, units.</summary>
    public float Radius(float t) => Section(MathF.Max(t, 0)).X;

    private static Vector4 Round(float radius) => new(radius, 0, 0, 0);

    private static Vector4 Shifted(float radius, float forward) => new(radius, 0, forward, 0);

    /// <summary>Middle and direction: two bones joined by a parabola.</summary>
    private (Vector3 Center, Vector3 Along) Axis(float t)
    {
        Vector3 upper = _bones.Bend - _bones.Root, lower = _bones.End - _bones.Bend;
        if (t <= 1 - Rounding)
        {
            return (_bones.Root + (upper * t), Vector3.Normalize(upper));
        }

        if (t >= 1 + Rounding)
        {
            return (_bones.Bend + (lower * (t - 1)), Vector3.Normalize(lower));
        }

        float s = (t - 1 + Rounding) / (2 * Rounding);
        Vector3 a = _bones.Bend - (upper * Rounding), b = _bones.Bend, c = _bones.Bend + (lower * Rounding);
        Vector3 center = Vector3.Lerp(Vector3.Lerp(a, b, s), Vector3.Lerp(b, c, s), s);
        return (center, Vector3.Normalize(Vector3.Lerp(b - a, c - b, s)));
    }

    private Vector4 Section(float t)
    {
        int i = 0;
        while (i < _knots.Length - 2 && t > _knots[i + 1])
        {
            i++;
        }

        // Catmull-Rom over uneven knots.
        int p = Math.Max(i - 1, 0), n = Math.Min(i + 2, _knots.Length - 1);
        float span = _knots[i + 1] - _knots[i], s = Math.Clamp((t - _knots[i]) / span, 0, 1);
        Vector4 m0 = (_sections[i + 1] - _sections[p]) / (_knots[i + 1] - _knots[p]) * span, m1 = (_sections[n] - _sections[i]) / (_knots[n] - _knots[i]) * span;
        float s2 = s * s, s3 = s2 * s;
        return (((2 * s3) - (3 * s2) + 1) * _sections[i]) + ((s3 - (2 * s2) + s) * m0) + (((3 * s2) - (2 * s3)) * _sections[i + 1]) + ((s3 - s2) * m1);
    }
}
