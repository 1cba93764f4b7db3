using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>The head of a dog in units of its cranium radius: +Z to the nose, +Y up, +X its left.</summary>
internal sealed class DogHead : IFurryHead
{
    private const float EyeRadius = 0.195f, JawDrop = 0.27f;
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _leather = Coat.Linear("#1f1715");
    private static readonly Vector3 _mouthColor = Coat.Linear("#5a2023");

    private readonly FigureFrame _frame;
    private readonly FigureFrame _jaw;
    private readonly DogKind _kind;
    private readonly Coat _coat;
    private readonly bool _openMouth;
    private readonly float _gazeYaw;
    private readonly EyeSetting[] _eyes;
    private readonly FigureFrame[] _flaps;

    /// <summary>Prepares a head.</summary>
    /// <param name="frame">Where the head is.</param>
    /// <param name="kind">The breed.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="openMouth">A happy open mouth with the tongue out, or a closed smile.</param>
    /// <param name="asleep">Whether the eyes are closed.</param>
    /// <param name="gazeYaw">Where the eyes look relative to the nose, radians to the dog's left.</param>
    public DogHead(FigureFrame frame, DogKind kind, Coat coat, bool openMouth, bool asleep, float gazeYaw)
    {
        (_frame, _kind, _coat, _openMouth, _gazeYaw) = (frame, kind, coat, openMouth, gazeYaw);
        _jaw = frame.Child(new Vector3(0, -0.46f, 0.20f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, openMouth ? JawDrop : 0.03f));
        var skull = new SdfGroup();
        AddSkull(skull, Vector3.One, Vector3.One);
        Vector3 eye = EyeSetting.Place(skull, frame, new Vector3(0.40f, 0.115f, 0), EyeRadius, 0.74f);
        (float above, float below) = asleep ? (0.01f, 0.045f) : (0.58f, 0.54f);
        _eyes = [.. _sides.Select(side => new EyeSetting(
            frame.Child(eye with { X = side * eye.X }, Quaternion.CreateFromYawPitchRoll(side * 0.42f, -0.10f, side * 0.06f), EyeRadius), 1.02f, above, below))];

        // A hanging ear turns its broad side outwards and a little forward, and stands off the cheek below.
        _flaps = [.. _sides.Select(side => frame.Child(new Vector3(side * 0.72f, 0.40f, -0.02f), Quaternion.CreateFromYawPitchRoll(side * -0.30f, 0, side * 0.34f)))];
    }

    private float Tip => _kind.MuzzleLength;

    private Vector3 Nose => new(0, -0.13f, Tip);

    private bool Masked => _kind.Pattern is CoatPattern.Mask or CoatPattern.Blaze or CoatPattern.Saddle;

    private Vector3 FaceColor => _kind.Pattern == CoatPattern.Saddle ? _coat.Dark : _coat.Base;

    /// <inheritdoc/>
    public void AddSkin(SdfGroup skin)
    {
        float s = _frame.Scale;
        Vector3 muzzle = Masked || _kind.Pattern == CoatPattern.Plain ? Vector3.Lerp(FaceColor, _coat.Light, Masked ? 1 : 0.5f) : _coat.Base;
        AddSkull(skin, FaceColor, muzzle);
        foreach (EyeSetting eye in _eyes)
        {
            eye.AddSocket(skin, 0.16f * s, FaceColor);
        }

        AddJaw(skin, muzzle);
        if (_kind.PointedEars)
        {
            AddPointedEars(skin);
        }
        else
        {
            AddHangingEars(skin, _kind.Pattern is CoatPattern.Plain or CoatPattern.Saddle or CoatPattern.Spots ? _coat.Dark : _coat.Base);
        }

        skin.Paint(Paint);
    }

    /// <inheritdoc/>
    public IEnumerable<Part> Features(float cell)
    {
        float s = _frame.Scale, fine = MathF.Max(cell * 0.5f, 0.016f * s);

        // Brown eyes are deep: a bright rim on one side of the pupil would make them squint.
        float irisDepth = _kind.Pattern == CoatPattern.Mask ? 0.9f : 1.0f;
        var look = new EyePattern { Iris = LinearRgb.FromHex(_kind.Iris) * irisDepth, White = LinearRgb.FromHex("#120c09"), PupilAngle = 0.60f, IrisAngle = 1.15f, GlintAngle = 0.18f };
        var lids = new SdfGroup();
        for (int i = 0; i < _eyes.Length; i++)
        {
            // Each eye looks out of the middle of its own lids: eyes that were parallel would seem to squint.
            const float Outwards = 0.20f;
            Quaternion gaze = _frame.Rotation * Quaternion.CreateFromYawPitchRoll(_gazeYaw + (_sides[i] * Outwards), -0.04f, 0);
            yield return _eyes[i].Ball(gaze, look);
            lids.Union(_eyes[i].Lids(_leather, Vector3.Lerp(_leather, FaceColor, 0.75f)));
        }

        yield return new Part(SdfMesher.Build(lids, 0.75f * fine), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.55f });
        yield return new Part(
            SdfMesher.Build(DogNose.Leather(_frame, Nose), fine),
            new Material { Name = "nose", BaseColor = LinearRgb.FromHex("#1b1717"), Roughness = 0.36f, Coat = 0.45f, CoatRoughness = 0.22f });
        yield return new Part(
            SdfMesher.Build(Lips(), MathF.Min(fine, 0.022f * s)), new Material { Name = "lips", BaseColor = LinearRgb.FromHex("#2a1c1a"), Roughness = 0.5f });
        if (_openMouth)
        {
            yield return new Part(
                SdfMesher.Build(Tongue(), fine),
                new Material { Name = "tongue", BaseColor = LinearRgb.FromHex("#c9666d"), Roughness = 0.42f, Coat = 0.25f, CoatRoughness = 0.3f });
        }
    }

    /// <inheritdoc/>
    public float? FurLength(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        if (q.LengthSquared() > 6.5f || q.Z < -1.0f || (q.Y < -0.70f && q.Z < 0.35f))
        {
            return null;
        }

        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point));

        // Velvet on the muzzle and between the eyes, longer towards the cheeks and the back of the skull.
        float back = Noise.SmoothStep(1.15f, 0.15f, q.Z);
        float cheek = Noise.SmoothStep(0.40f, 0.75f, MathF.Abs(q.X)) * Noise.SmoothStep(0.15f, -0.35f, q.Y) * back;
        float factor = (float.Lerp(0.38f, 0.66f, back) + (0.70f * cheek) + (0.30f * Brow(q))) * (0.25f + (0.75f * Noise.SmoothStep(1.3f, 2.1f, eye))) * Noise.SmoothStep(1.08f, 1.35f, eye);
        if (_openMouth && InMouth(q, 0.10f))
        {
            return 0;
        }

        factor *= Noise.SmoothStep(0.17f, 0.26f, Vector3.Distance(q, Nose));
        if (_openMouth && OnChin(q))
        {
            factor = MathF.Min(factor, 0.05f);
        }

        return EarDepth(point) is not { } down ? factor : _kind.PointedEars ? 0.24f : 0.60f + (0.45f * Noise.SmoothStep(0.1f, 0.8f, down));
    }

    /// <inheritdoc/>
    public Vector3 Flow(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        if (EarDepth(point) is not null)
        {
            return Vector3.Transform(_kind.PointedEars ? Vector3.UnitY : new Vector3(0.15f * MathF.Sign(q.X), -1, -0.35f), _frame.Rotation);
        }

        // Fur radiates from the nose, up over the stop and back along the cheeks.
        Vector3 away = q - (Nose - new Vector3(0, 0.1f, 0.15f));
        return Vector3.Transform(Vector3.Normalize(away) + new Vector3(0, q.Y < -0.1f ? -0.45f : 0, 0), _frame.Rotation);
    }

    /// <summary>1 in the middle of a brow, where a tuft stands, 0 off it.</summary>
    private static float Brow(Vector3 q) =>
        q.Z < 0.1f ? 0 : 1 - Noise.SmoothStep(0.08f, 0.24f, new Vector2((MathF.Abs(q.X) - 0.32f) * 0.9f, q.Y - 0.42f).Length());

    /// <summary>How far down a hanging ear a point is, in head radii, or 0 on a pointed ear; null off the ears.</summary>
    private float? EarDepth(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        if (_kind.PointedEars)
        {
            return q.Y > 0.80f ? 0 : null;
        }

        float side = q.X >= 0 ? 1 : -1;
        Vector3 e = _flaps[q.X >= 0 ? 0 : 1].ToLocal(point);
        return side * e.X > 0.03f && e.Y < 0.38f && MathF.Abs(e.Z) < 0.60f && e.Y > -1.25f * _kind.EarLength ? MathF.Max(-e.Y, 0) : null;
    }

    /// <summary>Between palate and jaw; with a margin also their edges, where hair would hang into the mouth.</summary>
    private bool InMouth(Vector3 q, float margin)
    {
        float half = (0.80f * _kind.MuzzleWidth) + margin;
        return MathF.Abs(q.X) < half && q.Y < -0.56f + margin && q.Z > 0.45f && JawHeight(q) > 0.02f - margin;
    }

    /// <summary>Under the tip of the tongue, where hair would stand in front of it.</summary>
    private bool OnChin(Vector3 q)
    {
        Vector3 j = _jaw.ToLocal(_frame.Point(q));
        return MathF.Abs(j.X) < 0.5f * _kind.MuzzleWidth && j.Y is > -0.34f and < 0.1f && j.Z > Tip - 0.75f;
    }

    /// <summary>Height above the top of the lower jaw.</summary>
    private float JawHeight(Vector3 q)
    {
        Vector3 j = _jaw.ToLocal(_frame.Point(q));
        return j.Y + 0.06f;
    }

    /// <summary>Braincase, brows, cheekbones, the bridge beyond the stop, and the lips that hang over the jaw.</summary>
    private void AddSkull(SdfGroup skin, Vector3 color, Vector3 muzzle)
    {
        float s = _frame.Scale, w = _kind.MuzzleWidth;
        skin.Union(_frame.Ellipsoid(new Vector3(0, 0.04f, -0.12f), new Vector3(0.86f, 0.74f, 0.95f)), 0.16f * s, color);
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.30f, 0.31f, 0.46f), new Vector3(0.33f, 0.24f, 0.33f)), 0.20f * s, color);
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.50f, -0.24f, 0.18f), new Vector3(0.37f, 0.42f, 0.54f)), 0.28f * s, Masked ? _coat.Light : color, 0.16f * s);

            // The cheekbone carries the eye and runs out into the side of the muzzle.
            skin.Union(_frame.Cone(new Vector3(side * 0.50f, -0.12f, 0.42f), 0.24f, new Vector3(side * 0.24f, -0.22f, 0.95f), 0.22f), 0.18f * s, color, 0.16f * s);
        }

        skin.Union(_frame.Chain(new(0, -0.28f, 0.45f, 0.44f), new(0, -0.31f, 0.95f, w + 0.045f), new(0, -0.325f, Tip - 0.33f, w * 0.93f)), 0.22f * s, muzzle, 0.30f * s);
        skin.Union(_frame.Cone(new Vector3(0, -0.08f, 0.62f), 0.22f, new Vector3(0, -0.135f, Tip - 0.20f), 0.18f), 0.14f * s, muzzle, 0.30f * s);
        foreach (float side in _sides)
        {
            skin.Union(
                _frame.Chain(
                    new(side * 0.86f * w, -0.44f, 0.72f, 0.50f * w), new(side * 0.70f * w, -0.47f, Tip - 0.55f, 0.56f * w), new(side * 0.44f * w, -0.42f, Tip - 0.17f, 0.54f * w)),
                0.10f * s,
                muzzle,
                0.1f * s);
        }
    }

    private void AddJaw(SdfGroup skin, Vector3 color)
    {
        float s = _frame.Scale, w = _kind.MuzzleWidth, reach = Tip - 0.62f;
        skin.Union(
            _jaw.Chain(new(0, -0.12f, 0.10f, 0.86f * w), new(0, -0.20f, 0.55f * reach, 0.70f * w), new(0, -0.21f, reach, 0.50f * w)),
            0.10f * s,
            color,
            0.1f * s);
        if (_openMouth)
        {
            skin.Subtract(_jaw.Ellipsoid(new Vector3(0, 0.0f, 0.62f * reach), new Vector3(0.62f * w, 0.13f, 0.52f * reach)), 0.05f * s, _mouthColor, 0.03f * s);
        }
    }

    /// <summary>Thin flaps set on behind the eyes: they rise a little, fold over and hang along the cheek to a rounded tip.</summary>
    private void AddHangingEars(SdfGroup skin, Vector3 color)
    {
        const float Thickness = 0.24f;
        float s = _frame.Scale, l = _kind.EarLength;
        for (int i = 0; i < _flaps.Length; i++)
        {
            // Sections are squashed across the ear, so its course across is stretched beforehand.
            float across = _sides[i] / Thickness;
            skin.Union(
                _flaps[i].FlatChain(
                    Vector3.Zero,
                    new Vector3(Thickness, 1, 1),
                    new(-0.10f * across, 0.02f, 0.04f, 0.22f),
                    new(0.12f * across, -0.03f, 0.03f, 0.25f),
                    new(0.20f * across, -0.34f * l, 0.05f, 0.36f),
                    new(0.14f * across, -0.72f * l, 0.11f, 0.30f),
                    new(0.08f * across, -0.98f * l, 0.15f, 0.15f)),
                0.06f * s,
                color,
                0.12f * s);
        }
    }

    private void AddPointedEars(SdfGroup skin)
    {
        float s = _frame.Scale, l = _kind.EarLength;
        foreach (float side in _sides)
        {
            FigureFrame ear = _frame.Child(
                new Vector3(side * 0.50f, 0.55f, -0.12f),
                Quaternion.CreateFromYawPitchRoll(side * 0.30f, -0.06f, side * -0.26f));
            var cup = new SdfGroup(_kind.Pattern == CoatPattern.Mask ? _coat.Dark : _coat.Base)
                .Union(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.42f), new(0, 0, 0, 0.38f), new(0, 0.5f * l, 0, 0.28f), new(0, l, 0, 0.06f)))
                .Subtract(
                    ear.FlatChain(new Vector3(0, 0, 0.15f), new Vector3(1, 1, 0.42f), new(0, 0.04f, 0.15f, 0.28f), new(0, 0.5f * l, 0.15f, 0.20f), new(0, 0.86f * l, 0.15f, 0.03f)),
                    0.04f * s,
                    Coat.Linear("#c99a88"),
                    0.03f * s);
            skin.Union(cup, 0.12f * s);
        }
    }

    /// <summary>The dark edge of the upper lip, laid on the muzzle by rays: under the nose, round the front and back to the cheek.</summary>
    private SdfGroup Lips()
    {
        var skull = new SdfGroup();
        AddSkull(skull, Vector3.One, Vector3.One);
        if (!_openMouth)
        {
            AddJaw(skull, Vector3.One);
        }

        Vector4? On(Vector3 axis, Vector3 outwards, float radius)
        {
            Vector3 unit = Vector3.Normalize(outwards);
            return skull.Trace(_frame.Point(axis + (2.5f * unit)), Vector3.Transform(-unit, _frame.Rotation), 3 * _frame.Scale) is { } hit
                ? new Vector4(_frame.ToLocal(hit) + (0.1f * radius * unit), radius)
                : null;
        }

        var lips = new SdfGroup();
        foreach (float side in _sides)
        {
            var line = new List<Vector4>();
            const int Steps = 9;
            for (int i = 0; i <= Steps; i++)
            {
                // Turns round the front, then runs back along the side; the corner of the mouth goes up.
                float t = i / (float)Steps, angle = MathF.Min(t * 2.0f, 1) * 1.45f;
                float back = MathF.Max(0, (t - 0.4f) / 0.6f);
                Vector3 axis = new(0, -0.60f + (0.21f * back * back) - (0.05f * MathF.Sin(MathF.Min(t * 2, 1) * MathF.PI)), float.Lerp(Tip - 0.45f, 0.62f, back));
                if (On(axis, new Vector3(side * MathF.Sin(angle), -0.30f * (1 - back), MathF.Cos(angle)), 0.030f - (0.012f * back)) is { } at)
                {
                    line.Add(at);
                }
            }

            if (line.Count > 2)
            {
                lips.Union(_frame.Chain([.. line]));
            }
        }

        var cleft = new List<Vector4>();
        for (int i = 0; i <= 4; i++)
        {
            if (On(new Vector3(0, -0.24f - (0.085f * i), Tip - 0.5f), Vector3.UnitZ, 0.022f) is { } at)
            {
                cleft.Add(at);
            }
        }

        if (cleft.Count > 2)
        {
            lips.Union(_frame.Chain([.. cleft]));
        }

        return lips;
    }

    /// <summary>A thin tongue that lies in the jaw between the lips; only its round tip curves over the lower lip.</summary>
    private SdfGroup Tongue()
    {
        float s = _frame.Scale, w = _kind.MuzzleWidth, reach = Tip - 0.62f, half = 0.40f * w, lip = reach + (0.30f * w);
        return new SdfGroup()
            .Union(_jaw.FlatChain(new Vector3(0, 0.06f, 0.5f), new Vector3(1, 0.24f, 1), new(0, 0.04f, 0.15f, half), new(0, 0.12f, 0.6f * reach, half), new(0, 0.06f, lip - half, half)))
            .Union(
                _jaw.FlatChain(new Vector3(0, 0.02f, lip), new Vector3(1, 1, 0.20f), new(0, -0.04f, lip - 0.12f, half), new(0, -0.13f, lip + 0.38f, half * 0.96f), new(0, -0.21f, lip + 0.55f, half * 0.82f)),
                0.20f * s)
            .Subtract(_jaw.Chain(new(0, 0.22f, 0.3f * reach, 0.02f), new(0, 0.20f, lip - 0.2f, 0.03f), new(0, 0.06f, lip + 0.06f, 0.030f), new(0, -0.20f, lip + 0.15f, 0.020f)), 0.09f * s);
    }

    /// <summary>Markings of the face and the dark shading round the eyes.</summary>
    private Vector3 Paint(Vector3 point, Vector3 color)
    {
        Vector3 q = _frame.ToLocal(point);
        if (q.LengthSquared() > 4.8f)
        {
            return color;
        }

        float front = Noise.SmoothStep(0.15f, 0.5f, q.Z), x = MathF.Abs(q.X);
        if (_kind.Pattern == CoatPattern.Blaze || _kind.Pattern == CoatPattern.Saddle)
        {
            // A white blaze widens from the forehead to the muzzle.
            float half = 0.09f + (0.22f * Noise.SmoothStep(0.30f, -0.35f, q.Y));
            float blaze = front * Noise.SmoothStep(half + 0.05f, half - 0.05f, x) * Noise.SmoothStep(0.95f, 0.70f, q.Y);
            color = Vector3.Lerp(color, _coat.Light, blaze);
        }
        else if (_kind.Pattern == CoatPattern.Mask)
        {
            // White face with brow spots; the dark cap comes down in a point between the eyes.
            float brow = 1 - Noise.SmoothStep(0.13f, 0.21f, new Vector2((x - 0.32f) * 1.1f, q.Y - 0.44f).Length());
            float face = Noise.SmoothStep(0.34f, 0.20f, q.Y + (0.55f * MathF.Max(0, 0.22f - x))) * Noise.SmoothStep(0.94f, 0.76f, x + (0.2f * q.Y));
            color = Vector3.Lerp(color, _coat.Light, front * MathF.Max(face, brow) * Noise.SmoothStep(0.06f, 0.16f, x + MathF.Max(0, 0.3f - q.Y)));
        }
        else if (_kind.Pattern == CoatPattern.Plain)
        {
            // Paler brows and cheeks model the face even in flat light.
            color = Vector3.Lerp(color, _coat.Light, 0.28f * front * Brow(q));

            // The stop, the step from the forehead to the muzzle, lies a little in shade.
            color *= 1 - (0.22f * (1 - Noise.SmoothStep(0.08f, 0.34f, Vector3.Distance(q, new Vector3(0, 0.16f, 0.78f)))));
        }

        if (_openMouth && InMouth(q, 0))
        {
            return _mouthColor;
        }

        // Hanging ears darken to their tips.
        if (!_kind.PointedEars && EarDepth(point) is { } down)
        {
            color *= 1.15f - (0.40f * Noise.SmoothStep(0.0f, 0.9f, down));
        }

        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point));
        return Vector3.Lerp(Vector3.Lerp(color, _leather, 0.6f), color, Noise.SmoothStep(1.10f, 1.50f, eye));
    }
}
