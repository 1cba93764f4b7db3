using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>The head of a cat in units of its cranium radius: +Z to the nose, +Y up, +X its left.</summary>
/// <param name="frame">Where the head is.</param>
/// <param name="coat">Colours.</param>
/// <param name="pattern">Layout of the colours.</param>
/// <param name="iris">Colour of the eyes.</param>
/// <param name="asleep">Whether the eyes are closed.</param>
internal sealed class CatHead(FigureFrame frame, Coat coat, CoatPattern pattern, LinearRgb iris, bool asleep) : IFurryHead
{
    private const float EyeRadius = 0.285f;
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _nose = new(0, -0.17f, 1.02f);
    private static readonly Vector3 _lineColor = Coat.Linear("#3b211f");

    /// <inheritdoc/>
    public void AddSkin(SdfGroup skin)
    {
        float s = frame.Scale;
        Vector3 face = pattern == CoatPattern.Points ? coat.Dark : coat.Base;
        Vector3 muzzle = pattern is CoatPattern.Points ? coat.Dark : coat.Light;
        skin.Union(frame.Ellipsoid(Vector3.Zero, new Vector3(1.04f, 0.88f, 0.92f)), 0.16f * s, coat.Base);
        foreach (float side in _sides)
        {
            skin.Union(frame.Ellipsoid(new Vector3(side * 0.52f, -0.36f, 0.30f), new Vector3(0.50f, 0.40f, 0.44f)), 0.28f * s, coat.Base);
        }

        skin.Union(frame.Ellipsoid(new Vector3(0, -0.16f, 0.72f), new Vector3(0.30f, 0.30f, 0.32f)), 0.22f * s, face, 0.12f * s);
        foreach (float side in _sides)
        {
            skin.Union(frame.Ellipsoid(new Vector3(side * 0.185f, -0.36f, 0.84f), new Vector3(0.25f, 0.20f, 0.22f)), 0.07f * s, muzzle, 0.06f * s);
        }

        skin.Union(frame.Ellipsoid(new Vector3(0, -0.56f, 0.74f), new Vector3(0.22f, 0.16f, 0.20f)), 0.09f * s, muzzle, 0.08f * s);

        // The W of the mouth and the cleft under the nose.
        foreach (float side in _sides)
        {
            skin.Subtract(
                frame.Chain(new(0, -0.40f, 1.10f, 0.026f), new(side * 0.12f, -0.52f, 1.03f, 0.030f), new(side * 0.30f, -0.53f, 0.93f, 0.028f), new(side * 0.42f, -0.44f, 0.84f, 0.016f)),
                0.03f * s,
                _lineColor,
                0.012f * s);
        }

        skin.Subtract(frame.Cone(new Vector3(0, -0.24f, 1.10f), 0.02f, new Vector3(0, -0.42f, 1.08f), 0.024f), 0.03f * s, _lineColor, 0.012f * s);
        AddEars(skin);
        skin.Paint(Paint);
    }

    /// <inheritdoc/>
    public IEnumerable<Part> Features(float cell)
    {
        float fine = MathF.Max(cell * 0.6f, 0.018f * frame.Scale);
        foreach (float side in _sides)
        {
            Quaternion gaze = frame.Rotation * Quaternion.CreateFromYawPitchRoll((side * 0.16f) + 0.06f, 0.02f, 0);
            var look = new EyePattern { Iris = iris, White = iris * 0.35f, PupilAngle = 0.62f, PupilWidth = 0.62f, IrisAngle = 1.22f, GlintAngle = 0.17f };
            yield return Eye.Build(frame.Point(EyeCenter(side)), new Vector3(EyeRadius * frame.Scale), gaze, look);
        }

        yield return new Part(SdfMesher.Build(Lids(), fine), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.7f });
        string leather = pattern is CoatPattern.Points || coat.Base.Length() < 0.1f ? "#5a3c3a" : "#e08d8a";
        yield return new Part(
            SdfMesher.Build(NoseLeather(), fine * 0.8f),
            new Material { Name = "nose", BaseColor = LinearRgb.FromHex(leather), Roughness = 0.4f, Coat = 0.3f, CoatRoughness = 0.25f });
        yield return new Part(
            SdfMesher.Build(Whiskers(), 0.016f * frame.Scale),
            new Material { Name = "whiskers", BaseColor = LinearRgb.FromHex("#fbfaf7"), Roughness = 0.5f, Translucency = 0.3f });
    }

    /// <inheritdoc/>
    public float? FurLength(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        if (q.LengthSquared() > 4.4f || q.Z < -0.85f || q.Y < -0.80f)
        {
            return null;
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        float factor = 0.72f * Noise.SmoothStep(1.10f, 2.1f, eye);
        float muzzle = Vector3.Distance(q, new Vector3(0, -0.36f, 0.95f));
        factor = float.Lerp(MathF.Min(factor, 0.26f), factor, Noise.SmoothStep(0.25f, 0.65f, muzzle));
        factor *= Noise.SmoothStep(0.10f, 0.22f, Vector3.Distance(q, _nose));
        return q.Y > 0.85f ? 0.42f : factor;
    }

    /// <inheritdoc/>
    public Vector3 Flow(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        Vector3 local = q.Y > 0.8f ? new Vector3(0, 1, 0) : Vector3.Normalize(q - (_nose - new Vector3(0, 0, 0.2f)));
        return Vector3.Transform(local, frame.Rotation);
    }

    private static Vector3 EyeCenter(float side) => new(side * 0.41f, 0.07f, 0.66f);

    private void AddEars(SdfGroup skin)
    {
        float s = frame.Scale;
        Vector3 outside = pattern == CoatPattern.Points ? coat.Dark : coat.Base;
        Vector3 inside = coat.Base.Length() < 0.1f ? Coat.Linear("#6b4a48") : Coat.Linear("#eeb3a8");
        foreach (float side in _sides)
        {
            FigureFrame ear = frame.Child(new Vector3(side * 0.58f, 0.52f, -0.02f), Quaternion.CreateFromYawPitchRoll(side * 0.35f, -0.05f, side * -0.36f));
            var cup = new SdfGroup(outside)
                .Union(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.42f), new(0, 0, 0, 0.45f), new(0, 0.45f, 0, 0.31f), new(side * 0.04f, 0.92f, 0, 0.06f)))
                .Subtract(
                    ear.FlatChain(new Vector3(0, 0, 0.17f), new Vector3(1, 1, 0.42f), new(0, 0.05f, 0.17f, 0.34f), new(0, 0.45f, 0.17f, 0.21f), new(side * 0.03f, 0.78f, 0.17f, 0.03f)),
                    0.04f * s,
                    inside,
                    0.03f * s);
            skin.Union(cup, 0.12f * s);
        }
    }

    private SdfGroup Lids()
    {
        var lids = new SdfGroup();
        Vector3 rim = Vector3.Lerp(pattern == CoatPattern.Points ? coat.Dark : coat.Base, Coat.Linear("#2a1c18"), 0.6f);
        foreach (float side in _sides)
        {
            FigureFrame eye = frame.Child(EyeCenter(side), Quaternion.CreateFromYawPitchRoll(side * 0.28f, 0, side * 0.10f), EyeRadius);
            float open = asleep ? 0.75f : 1.78f;
            var upper = new SdfGroup(asleep ? coat.Base : rim).Union(eye.Sphere(0, 0, -0.01f, 1.08f))
                .Subtract(eye.Box(new Vector3(0, -1.0f, 0.6f), new Vector3(3, open, 3), 0.05f, Quaternion.CreateFromYawPitchRoll(0, -0.08f, 0)), 0.05f * eye.Scale);
            var lower = new SdfGroup(rim).Union(eye.Sphere(0, 0, -0.01f, 1.06f))
                .Subtract(eye.Box(new Vector3(0, 1.0f, 0.6f), new Vector3(3, asleep ? 1.3f : 1.82f, 3), 0.05f), 0.05f * eye.Scale);
            lids.Union(upper).Union(lower);
        }

        return lids;
    }

    /// <summary>A small rounded triangle, wide above, pointed below.</summary>
    private SdfGroup NoseLeather()
    {
        float s = frame.Scale;
        return new SdfGroup()
            .Union(frame.Ellipsoid(_nose + new Vector3(0.05f, 0.015f, 0), new Vector3(0.085f, 0.06f, 0.07f)))
            .Union(frame.Ellipsoid(_nose + new Vector3(-0.05f, 0.015f, 0), new Vector3(0.085f, 0.06f, 0.07f)), 0.05f * s)
            .Union(frame.Ellipsoid(_nose + new Vector3(0, -0.055f, 0), new Vector3(0.045f, 0.06f, 0.055f)), 0.06f * s);
    }

    private SdfGroup Whiskers()
    {
        var whiskers = new SdfGroup();
        foreach (float side in _sides)
        {
            for (int i = -1; i <= 1; i++)
            {
                whiskers.Union(frame.Chain(
                    new(side * 0.30f, -0.38f + (0.07f * i), 0.98f, 0.010f),
                    new(side * 0.80f, -0.36f + (0.17f * i), 1.02f, 0.009f),
                    new(side * 1.34f, -0.46f + (0.30f * i), 0.86f, 0.006f)));
            }
        }

        return whiskers;
    }

    /// <summary>Face markings of tabbies, masks and bibs, and a rim round the eyes.</summary>
    private Vector3 Paint(Vector3 point, Vector3 color)
    {
        Vector3 q = frame.ToLocal(point);
        if (q.LengthSquared() > 3.2f || q.Y > 1.15f)
        {
            return color;
        }

        float x = MathF.Abs(q.X), front = Noise.SmoothStep(-0.1f, 0.35f, q.Z);
        if (pattern == CoatPattern.Tabby)
        {
            // The M on the forehead, running over the crown, and two bars across each cheek.
            float crown = Noise.SmoothStep(0.30f, 0.50f, q.Y) * (1 - Noise.SmoothStep(0.42f, 0.56f, x));
            float wave = MathF.Cos((x * 19) - (0.5f * q.Z));
            float forehead = crown * Noise.SmoothStep(0.15f, 0.55f, wave);
            float bar = MathF.Cos(((q.Y + (0.45f * x)) * 15) + 0.6f);
            float cheek = Noise.SmoothStep(0.66f, 0.80f, x) * Noise.SmoothStep(0.25f, 0.60f, bar) * (1 - Noise.SmoothStep(0.05f, 0.25f, q.Y)) * Noise.SmoothStep(-0.3f, 0.1f, q.Z);
            color = Vector3.Lerp(color, coat.Dark, 0.85f * MathF.Max(forehead, cheek));

            // Pale spectacles.
            float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
            color = Vector3.Lerp(color, coat.Light, 0.6f * front * (1 - Noise.SmoothStep(1.3f, 1.62f, eye)));
        }
        else if (pattern == CoatPattern.Points)
        {
            float mask = 1 - Noise.SmoothStep(0.62f, 1.0f, new Vector3(q.X * 0.9f, q.Y + 0.15f, (q.Z - 0.8f) * 0.7f).Length());
            color = Vector3.Lerp(color, coat.Dark, mask);
        }
        else if (pattern == CoatPattern.Tuxedo)
        {
            float blaze = front * (1 - Noise.SmoothStep(0.02f, 0.10f, x - (0.06f + (0.34f * Noise.SmoothStep(0.30f, -0.45f, q.Y))))) * Noise.SmoothStep(0.62f, 0.42f, q.Y);
            color = Vector3.Lerp(color, coat.Light, blaze);
        }

        float rim = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        return Vector3.Lerp(color * 0.4f, color, Noise.SmoothStep(1.05f, 1.20f, rim));
    }
}
