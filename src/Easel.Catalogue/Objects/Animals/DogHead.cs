using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>The head of a dog in units of its cranium radius: +Z to the nose, +Y up, +X its left.</summary>
/// <param name="frame">Where the head is.</param>
/// <param name="kind">The breed.</param>
/// <param name="coat">Colours.</param>
/// <param name="openMouth">A happy open mouth with the tongue out, or a closed smile.</param>
internal sealed class DogHead(FigureFrame frame, DogKind kind, Coat coat, bool openMouth) : IFurryHead
{
    private const float EyeRadius = 0.225f;
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _mouthColor = Coat.Linear("#4a1a1c");

    private float Tip => kind.MuzzleLength;

    private Vector3 Nose => new(0, -0.10f, Tip + 0.33f);

    private static Vector3 EyeCenter(float side) => new(side * 0.40f, 0.13f, 0.78f);

    /// <summary>Adds skull, muzzle and ears to the skin.</summary>
    public void AddSkin(SdfGroup skin)
    {
        float s = frame.Scale;
        float w = kind.MuzzleWidth;
        bool mask = kind.Pattern is CoatPattern.Mask or CoatPattern.Blaze or CoatPattern.Saddle;
        Vector3 coatColor = kind.Pattern == CoatPattern.Saddle ? coat.Dark : coat.Base;
        Vector3 muzzle = mask || kind.Pattern == CoatPattern.Plain ? Vector3.Lerp(coatColor, coat.Light, mask ? 1 : 0.75f) : coat.Base;
        skin.Union(frame.Ellipsoid(Vector3.Zero, new Vector3(0.97f, 0.93f, 0.98f)), 0.16f * s, coatColor);
        foreach (float side in _sides)
        {
            // Round cheeks carry the smile; brows shade the eyes a little.
            skin.Union(frame.Ellipsoid(new Vector3(side * 0.50f, -0.34f, 0.30f), new Vector3(0.50f, 0.46f, 0.50f)), 0.30f * s, mask ? coat.Light : coatColor, 0.18f * s);
            skin.Union(frame.Ellipsoid(new Vector3(side * 0.36f, 0.44f, 0.66f), new Vector3(0.24f, 0.17f, 0.22f)), 0.22f * s, coatColor);
        }

        // Muzzle: bridge, then two lip cushions that hang over the lower jaw.
        skin.Union(frame.Cone(new Vector3(0, -0.20f, 0.50f), w + 0.12f, new Vector3(0, -0.20f, Tip), w * 0.92f), 0.30f * s, muzzle, 0.16f * s);
        foreach (float side in _sides)
        {
            skin.Union(
                frame.Ellipsoid(new Vector3(side * 0.52f * w, -0.36f, Tip + 0.06f), new Vector3(0.62f * w, 0.70f * w, 0.72f * w), Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * -0.2f)),
                0.10f * s,
                muzzle,
                0.1f * s);
        }

        AddJaw(skin, muzzle);
        if (kind.PointedEars)
        {
            AddPointedEars(skin);
        }
        else
        {
            AddHangingEars(skin, kind.Pattern is CoatPattern.Plain or CoatPattern.Saddle or CoatPattern.Spots ? coat.Dark : coat.Base);
        }

        skin.Paint(Paint);
    }

    /// <summary>Eyes, lids, nose and tongue.</summary>
    public IEnumerable<Part> Features(float cell)
    {
        foreach (float side in _sides)
        {
            Quaternion gaze = frame.Rotation * Quaternion.CreateFromYawPitchRoll((side * 0.10f) + 0.16f, 0.04f, 0);
            var pattern = new EyePattern { Iris = LinearRgb.FromHex(kind.Iris), PupilAngle = 0.64f, IrisAngle = 1.36f, GlintAngle = 0.17f };
            yield return Eye.Build(frame.Point(EyeCenter(side)), new Vector3(EyeRadius * frame.Scale), gaze, pattern);
        }

        float fine = MathF.Max(cell * 0.6f, 0.018f * frame.Scale);
        yield return new Part(
            SdfMesher.Build(Lids(), fine),
            new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.6f });
        yield return new Part(
            SdfMesher.Build(NoseLeather(), fine),
            new Material { Name = "nose", BaseColor = LinearRgb.FromHex("#1d1a1b"), Roughness = 0.32f, Coat = 0.5f, CoatRoughness = 0.2f });
        if (openMouth)
        {
            yield return new Part(
                SdfMesher.Build(Tongue(), fine),
                new Material { Name = "tongue", BaseColor = LinearRgb.FromHex("#e8808a"), Roughness = 0.35f, Coat = 0.3f, CoatRoughness = 0.25f });
        }
    }

    /// <summary>Factor of the fur's length at a point, or null when the point is not on the head.</summary>
    public float? FurLength(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        if (q.LengthSquared() > 6.5f || q.Z < -0.9f || (q.Y < -0.75f && q.Z < 0.45f))
        {
            return null;
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        float factor = 0.42f * Noise.SmoothStep(1.18f, 2.6f, eye);

        // Short velvet along the muzzle, none in the mouth and under the nose.
        factor = float.Lerp(factor, MathF.Min(factor, 0.20f), Noise.SmoothStep(0.75f, 1.15f, q.Z));
        if (openMouth && MouthDepth(q) < 1.1f)
        {
            return 0;
        }

        factor *= Noise.SmoothStep(0.20f, 0.34f, Vector3.Distance(q, Nose));
        float ear = MathF.Abs(q.X) > 0.8f ? 0.65f : 0;
        return MathF.Max(factor, kind.PointedEars ? (q.Y > 0.8f ? 0.25f : 0) : q.Z < 0.7f ? ear : 0);
    }

    /// <summary>Fur radiates from the nose over the face, and hangs on ears and cheeks.</summary>
    public Vector3 Flow(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        Vector3 away = q - (Nose - new Vector3(0, 0.1f, 0.1f));
        bool ear = MathF.Abs(q.X) > 0.85f && !kind.PointedEars;
        Vector3 local = ear ? new Vector3(0, -1, -0.15f) : Vector3.Normalize(away) + new Vector3(0, q.Y < -0.1f ? -0.4f : 0.1f, 0);
        if (kind.PointedEars && q.Y > 0.75f)
        {
            local = new Vector3(0, 1, 0);
        }

        return Vector3.Transform(local, frame.Rotation);
    }

    /// <summary>Below 1 inside the open mouth.</summary>
    private float MouthDepth(Vector3 q)
    {
        var d = new Vector3(q.X / (0.90f * kind.MuzzleWidth), (q.Y + 0.73f) / 0.155f, (q.Z - 0.92f) / 0.56f);
        return d.Length();
    }

    private void AddJaw(SdfGroup skin, Vector3 color)
    {
        float s = frame.Scale, w = kind.MuzzleWidth;
        if (!openMouth)
        {
            skin.Union(frame.Cone(new Vector3(0, -0.52f, 0.5f), w * 0.85f, new Vector3(0, -0.58f, Tip - 0.08f), w * 0.56f), 0.10f * s, color, 0.1f * s);

            // Lip line: a groove under the cushions that runs back and up into the cheeks, and the cleft below the nose.
            foreach (float side in _sides)
            {
                skin.Subtract(
                    frame.Chain(
                        new(0, -0.42f, Tip + 0.36f, 0.028f), new(side * 0.5f * w, -0.62f, Tip + 0.22f, 0.034f), new(side * 1.02f * w, -0.56f, Tip - 0.12f, 0.034f), new(side * 1.25f * w, -0.40f, Tip - 0.42f, 0.02f)),
                    0.03f * s,
                    Coat.Linear("#2a1715"),
                    0.01f * s);
            }

            skin.Subtract(frame.Cone(new Vector3(0, -0.2f, Tip + 0.40f), 0.022f, new Vector3(0, -0.48f, Tip + 0.34f), 0.026f), 0.03f * s, Coat.Linear("#2a1715"), 0.01f * s);
            return;
        }

        skin.Union(
            frame.Chain(new(0, -0.66f, 0.40f, w * 0.9f), new(0, -0.86f, 0.80f, w * 0.72f), new(0, -0.92f, Tip - 0.06f, w * 0.56f)),
            0.12f * s,
            color,
            0.1f * s);
        skin.Subtract(
            frame.Ellipsoid(new Vector3(0, -0.73f, 0.92f), new Vector3(0.90f * w, 0.155f, 0.56f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.22f)), 0.04f * s, _mouthColor, 0.02f * s);
        skin.Subtract(frame.Cone(new Vector3(0, -0.2f, Tip + 0.40f), 0.022f, new Vector3(0, -0.50f, Tip + 0.36f), 0.026f), 0.03f * s, Coat.Linear("#2a1715"), 0.01f * s);
    }

    private void AddHangingEars(SdfGroup skin, Vector3 color)
    {
        float s = frame.Scale, l = kind.EarLength;
        foreach (float side in _sides)
        {
            // A flap that leaves the head high, folds over and hangs beside the cheek.
            skin.Union(
                frame.FlatChain(
                    new Vector3(side * 0.84f, 0.45f, 0),
                    new Vector3(0.42f, 1, 0.95f),
                    new(side * 0.62f, 0.62f, 0.02f, 0.20f),
                    new(side * 1.12f, 0.42f, 0.06f, 0.30f),
                    new(side * 1.32f, 0.42f - (0.50f * l), 0.12f, 0.37f),
                    new(side * 1.22f, 0.42f - (1.0f * l), 0.16f, 0.21f)),
                0.09f * s,
                color,
                0.10f * s);
        }
    }

    private void AddPointedEars(SdfGroup skin)
    {
        float s = frame.Scale, l = kind.EarLength;
        foreach (float side in _sides)
        {
            FigureFrame ear = frame.Child(
                new Vector3(side * 0.56f, 0.62f, -0.02f),
                Quaternion.CreateFromYawPitchRoll(side * 0.35f, -0.08f, side * -0.30f));
            var cup = new SdfGroup(kind.Pattern == CoatPattern.Mask ? coat.Dark : coat.Base)
                .Union(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.42f), new(0, 0, 0, 0.42f), new(0, 0.5f * l, 0, 0.31f), new(0, l, 0, 0.07f)))
                .Subtract(
                    ear.FlatChain(new Vector3(0, 0, 0.16f), new Vector3(1, 1, 0.42f), new(0, 0.04f, 0.16f, 0.31f), new(0, 0.5f * l, 0.16f, 0.22f), new(0, 0.86f * l, 0.16f, 0.03f)),
                    0.04f * s,
                    Coat.Linear("#d8a08e"),
                    0.03f * s);
            skin.Union(cup, 0.10f * s);
        }
    }

    /// <summary>Upper and lower lids: shells round the eyes cut by planes.</summary>
    private SdfGroup Lids()
    {
        var lids = new SdfGroup();
        Vector3 rim = Vector3.Lerp(coat.Base, Coat.Linear("#241a16"), 0.75f);
        foreach (float side in _sides)
        {
            FigureFrame eye = frame.Child(EyeCenter(side), Quaternion.CreateFromYawPitchRoll(side * 0.26f, 0, side * -0.10f), EyeRadius);
            var upper = new SdfGroup(rim).Union(eye.Sphere(0, 0, -0.02f, 1.10f)).Subtract(eye.Box(new Vector3(0, -1.0f, 0.6f), new Vector3(3, 1.80f, 3), 0.05f, Quaternion.CreateFromYawPitchRoll(0, -0.12f, side * 0.14f)), 0.05f * eye.Scale);
            var lower = new SdfGroup(rim).Union(eye.Sphere(0, 0, -0.02f, 1.08f)).Subtract(eye.Box(new Vector3(0, 1.0f, 0.6f), new Vector3(3, 1.84f, 3), 0.05f), 0.05f * eye.Scale);
            lids.Union(upper).Union(lower);
        }

        return lids;
    }

    private SdfGroup NoseLeather()
    {
        float s = frame.Scale;
        var nose = new SdfGroup()
            .Union(frame.Ellipsoid(Nose - new Vector3(0, 0, 0.05f), new Vector3(0.235f, 0.165f, 0.16f)))
            .Union(frame.Ellipsoid(Nose - new Vector3(0, 0.12f, 0.06f), new Vector3(0.11f, 0.10f, 0.11f)), 0.08f * s);
        foreach (float side in _sides)
        {
            nose.Subtract(frame.Ellipsoid(Nose + new Vector3(side * 0.115f, -0.03f, 0.08f), new Vector3(0.055f, 0.038f, 0.07f), Quaternion.CreateFromAxisAngle(Vector3.UnitZ, side * 0.4f)), 0.03f * s);
        }

        return nose;
    }

    private SdfGroup Tongue()
    {
        float s = frame.Scale, w = kind.MuzzleWidth;
        return new SdfGroup()
            .Union(frame.FlatChain(
                new Vector3(0, -0.8f, 0.7f),
                new Vector3(1, 0.36f, 1),
                new(0, -0.78f, 0.55f, 0.62f * w), new(0, -0.62f, Tip - 0.18f, 0.60f * w), new(0, -0.84f, Tip + 0.10f, 0.56f * w), new(0, -1.55f, Tip + 0.16f, 0.46f * w)))
            .Subtract(frame.Chain(new(0, -0.66f, 0.6f, 0.02f), new(0, -0.60f, Tip + 0.02f, 0.025f), new(0, -0.72f, Tip + 0.36f, 0.025f), new(0, -1.0f, Tip + 0.40f, 0.02f)), 0.06f * s);
    }

    /// <summary>Markings of the face and the dark shading round the eyes.</summary>
    private Vector3 Paint(Vector3 point, Vector3 color)
    {
        Vector3 q = frame.ToLocal(point);
        if (q.LengthSquared() > 4.5f)
        {
            return color;
        }

        float front = Noise.SmoothStep(0.15f, 0.5f, q.Z);
        if (kind.Pattern == CoatPattern.Blaze || kind.Pattern == CoatPattern.Saddle)
        {
            // A white blaze widens from the forehead to the muzzle.
            float half = 0.10f + (0.22f * Noise.SmoothStep(0.45f, -0.35f, q.Y));
            float blaze = front * Noise.SmoothStep(half + 0.05f, half - 0.05f, MathF.Abs(q.X)) * Noise.SmoothStep(1.05f, 0.75f, q.Y);
            color = Vector3.Lerp(color, coat.Light, blaze);
        }
        else if (kind.Pattern == CoatPattern.Mask)
        {
            // White face with brow spots; the dark cap comes down in a point between the eyes.
            float x = MathF.Abs(q.X);
            float brow = 1 - Noise.SmoothStep(0.16f, 0.24f, new Vector2((x - 0.34f) * 1.1f, q.Y - 0.52f).Length());
            float face = Noise.SmoothStep(0.42f, 0.30f, q.Y + (0.55f * MathF.Max(0, 0.22f - x))) * Noise.SmoothStep(0.98f, 0.80f, x + (0.2f * q.Y));
            color = Vector3.Lerp(color, coat.Light, front * MathF.Max(face, brow) * Noise.SmoothStep(0.06f, 0.16f, x + MathF.Max(0, 0.3f - q.Y)));
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        Vector3 ring = color * 0.45f;
        return Vector3.Lerp(ring, color, Noise.SmoothStep(1.05f, 1.26f, eye));
    }
}
