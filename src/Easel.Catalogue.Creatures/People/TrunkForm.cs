using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The trunk as cross-sections from the thighs to the neck, bent with the pose: what garments are cut to. Heights are units
/// above the hip joints along the spine; angles go from the front (0) to the figure's left (π/2).</summary>
internal sealed class TrunkForm
{
    // Exponent of the superellipses: a ribcage is a little squarer than an ellipse.
    private const float Squareness = 2.3f;

    private readonly PersonSkeleton _body;
    private readonly Level[] _levels;
    private readonly Vector3 _neckRoot;
    private readonly Vector3 _neckTop;

    /// <summary>Lays the sections out for a figure.</summary>
    public TrunkForm(PersonSkeleton body)
    {
        _body = body;
        PersonBuild b = body.Build;
        (float hips, float waist, float chest) = b.Trunk;
        float depth = b.Depth / 0.76f, neck = b.NeckRadius, slope = b.Shoulder + (0.42f * (b.NeckBase - b.Shoulder));
        bool feminine = b.Bust > 0;
        float seat = feminine ? 0.78f : 0.70f;
        _levels =
        [
            new(-1.0f * b.Waist, hips * 0.98f, hips * 0.62f * depth, hips * 0.66f * depth),
            new(-0.36f * b.Waist, hips * 1.02f, hips * 0.60f * depth, hips * seat * depth),
            new(0.04f * b.Waist, hips * 1.02f, hips * 0.58f * depth, hips * seat * depth),
            new(0.52f * b.Waist, float.Lerp(hips, waist, 0.45f), hips * 0.60f * depth, hips * 0.62f * depth),
            new(b.Waist, waist, waist * 0.74f * depth, waist * 0.66f * depth),
            new(float.Lerp(b.Waist, b.Chest, 0.5f), float.Lerp(waist, chest, 0.55f), chest * 0.62f * depth, chest * 0.56f * depth),
            new(b.Chest, chest, chest * 0.64f * depth, chest * 0.62f * depth),
            new(float.Lerp(b.Chest, b.Shoulder, 0.55f), chest * 1.02f, chest * 0.57f * depth, chest * 0.66f * depth),
            new(float.Lerp(b.Chest, b.Shoulder, 0.95f), float.Lerp(chest, b.ShoulderHalf, 0.55f), chest * 0.48f * depth, chest * 0.60f * depth),
            new(slope, 0.90f * b.ShoulderHalf, MathF.Max(0.34f * chest, neck * 1.02f) * depth, MathF.Max(0.44f * chest, neck * 1.08f) * depth),
            new(float.Lerp(slope, b.NeckBase, 0.55f), float.Lerp(b.ShoulderHalf, neck, 0.52f), neck * 1.06f, neck * 1.10f),
            new(b.NeckBase, neck * 1.22f, neck * 1.04f, neck * 1.08f),
            new(b.NeckBase + (0.6f * neck), neck * 1.03f, neck * 1.005f, neck * 1.01f),
            new(b.NeckBase + (1.2f * neck), neck * 0.93f, neck * 0.93f, neck * 0.93f),
        ];
        float neckline = b.NeckBase - b.Waist;
        _neckRoot = new Vector3(0, neckline - 0.12f, -0.03f);
        _neckTop = body.Chest.ToLocal(body.Head.Point(0, -0.16f, -0.105f));
    }

    /// <summary>A point of the surface, metres.</summary>
    /// <param name="y">Height, units above the hip joints.</param>
    /// <param name="angle">Round the body, 0 in front, radians.</param>
    /// <param name="grow">Distance from the skin, units.</param>
    public Vector3 Point(float y, float angle, float grow)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float r = Radius(y, angle, grow > 0.005f) + grow;
        return Placed(y, r * sin, r * cos);
    }

    /// <summary>The angle at which the surface is at a distance x to the left of the middle, in front.</summary>
    public float AngleAt(float y, float x, float grow)
    {
        float angle = 0;
        for (int i = 0; i < 6; i++)
        {
            float sine = Math.Clamp(x / (Radius(y, angle, true) + grow), -0.999f, 0.999f);
            angle = 0.5f * (angle + MathF.Asin(sine));
        }

        return angle;
    }

    /// <summary>The point in front at (x, y) of the chest's frame (y above the waist), in that frame.</summary>
    public Vector3 OnFront(float x, float y, float grow)
    {
        float height = y + _body.Build.Waist;
        return _body.Chest.ToLocal(Point(height, AngleAt(height, x, grow), grow));
    }

    /// <summary>Height at which half the width, on the slope of the shoulders, is a given one.</summary>
    public float SlopeAt(float half)
    {
        PersonBuild b = _body.Build;
        float low = b.Shoulder, high = b.NeckBase + b.NeckRadius;
        for (int i = 0; i < 14; i++)
        {
            float middle = 0.5f * (low + high);
            (low, high) = At(middle).Half > half ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The trunk grown by cloth as a distance field.</summary>
    public SdfShape Shape(float grow)
    {
        PersonBuild b = _body.Build;
        Vector3 reach = new(b.ShoulderHalf + b.Trunk.Hips);
        Vector3 middle = _body.Chest.Origin;
        return new FunctionShape(p => Distance(p, grow), new Bounds(middle - (reach * 1.6f * _body.Unit), middle + (reach * 1.6f * _body.Unit)));
    }

    /// <summary>Distance from the middle to the surface, units.</summary>
    private float Radius(float y, float angle, bool isCloth)
    {
        Level at = At(y);
        (float sin, float cos) = MathF.SinCos(angle);
        float deep = cos > 0 ? at.Front : at.Back;
        float r = MathF.Pow(MathF.Pow(MathF.Abs(sin) / at.Half, Squareness) + MathF.Pow(MathF.Abs(cos) / deep, Squareness), -1 / Squareness);
        PersonBuild b = _body.Build;
        float x = r * sin, bump = 0;
        if (b.Bust > 0 && cos > 0)
        {
            // Cloth spans from breast to breast.
            float dy = (y - (b.Chest - 0.035f)) / (y > b.Chest - 0.035f ? 0.125f : 0.085f), rise = MathF.Exp(-dy * dy);
            float dx = (MathF.Abs(x) - 0.098f) / 0.088f, round = MathF.Exp(-dx * dx);
            float span = isCloth ? MathF.Max(round, 0.80f * Noise.SmoothStep(0.16f, 0.06f, MathF.Abs(x))) : round;
            bump += 0.80f * b.Bust * rise * span * MathF.Sqrt(cos);
        }

        if (b.Belly > 0)
        {
            float dy = (y - (0.66f * b.Waist)) / 0.30f;
            bump += b.Belly * MathF.Exp(-dy * dy) * (0.45f + (0.55f * MathF.Max(0, cos)));
        }

        return r + bump;
    }

    private Vector3 Placed(float y, float x, float z)
    {
        PersonBuild b = _body.Build;
        float local = y - b.Waist;
        Vector3 axis = Vector3.Lerp(_neckRoot, _neckTop, (local - _neckRoot.Y) / MathF.Max(_neckTop.Y - _neckRoot.Y, 1e-3f));
        float toNeck = Noise.SmoothStep(_neckRoot.Y - 0.10f, _neckRoot.Y + 0.12f, local);
        x += toNeck * axis.X;
        z += float.Lerp(-0.012f, axis.Z, toNeck);
        float share = Noise.SmoothStep(0.35f * b.Waist, 1.6f * b.Waist, y);
        return Vector3.Lerp(_body.Pelvis.Point(x, y, z), _body.Chest.Point(x, local, z), share);
    }

    /// <summary>About the distance of a point from the grown surface, metres.</summary>
    private float Distance(Vector3 p, float grow)
    {
        PersonBuild b = _body.Build;
        Vector3 low = _body.Pelvis.ToLocal(p), high = _body.Chest.ToLocal(p) + new Vector3(0, b.Waist, 0);
        Vector3 q = Vector3.Lerp(low, high, Noise.SmoothStep(0.35f * b.Waist, 1.6f * b.Waist, 0.5f * (low.Y + high.Y)));
        float top = b.NeckBase + b.NeckRadius, bottom = -b.Waist, y = Math.Clamp(q.Y, bottom, top), local = y - b.Waist;
        Vector3 axis = Vector3.Lerp(_neckRoot, _neckTop, (local - _neckRoot.Y) / MathF.Max(_neckTop.Y - _neckRoot.Y, 1e-3f));
        float toNeck = Noise.SmoothStep(_neckRoot.Y - 0.10f, _neckRoot.Y + 0.12f, local);
        float x = q.X - (toNeck * axis.X), z = q.Z - float.Lerp(-0.012f, axis.Z, toNeck);
        float away = MathF.Sqrt((x * x) + (z * z)) - Radius(y, MathF.Atan2(x, z), true) - grow, above = MathF.Abs(q.Y - y);

        // Radial distances overshoot where the section is long and where shoulders slope.
        const float Caution = 0.6f;
        return (above > 0 && away > 0 ? MathF.Sqrt((away * away) + (above * above)) : MathF.Max(away, above)) * Caution * _body.Unit;
    }

    /// <summary>The section at a height: cubic through the levels, without overshoot.</summary>
    private Level At(float y)
    {
        Level[] levels = _levels;
        int i = 0;
        while (i < levels.Length - 2 && y > levels[i + 1].Y)
        {
            i++;
        }

        Level a = levels[i], b = levels[i + 1], before = levels[Math.Max(i - 1, 0)], after = levels[Math.Min(i + 2, levels.Length - 1)];
        float span = b.Y - a.Y, t = Math.Clamp((y - a.Y) / span, 0, 1);
        return new Level(
            y,
            Cubic(before.Half, a.Half, b.Half, after.Half, a.Y - before.Y, span, after.Y - b.Y, t),
            Cubic(before.Front, a.Front, b.Front, after.Front, a.Y - before.Y, span, after.Y - b.Y, t),
            Cubic(before.Back, a.Back, b.Back, after.Back, a.Y - before.Y, span, after.Y - b.Y, t));
    }

    /// <summary>Hermite interpolation with harmonic-mean slopes (Fritsch and Butland 1984).</summary>
    private static float Cubic(float before, float a, float b, float after, float left, float span, float right, float t)
    {
        float slope = (b - a) / span, m0 = Harmonic(left > 0 ? (a - before) / left : slope, slope), m1 = Harmonic(slope, right > 0 ? (after - b) / right : slope);
        float t2 = t * t, t3 = t2 * t;
        return (((2 * t3) - (3 * t2) + 1) * a) + ((t3 - (2 * t2) + t) * span * m0) + (((3 * t2) - (2 * t3)) * b) + ((t3 - t2) * span * m1);
    }

    private static float Harmonic(float a, float b) => a * b <= 0 ? 0 : 2 * a * b / (a + b);

    private readonly record struct Level(float Y, float Half, float Front, float Back);
}
