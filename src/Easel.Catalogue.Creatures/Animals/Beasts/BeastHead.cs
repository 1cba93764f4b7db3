using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>The head of a furred animal, made from its face.</summary>
internal sealed class BeastHead : IFurryHead
{
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _leather = Coat.Linear("#1c1613");

    private readonly FigureFrame _frame;
    private readonly BeastFace _face;
    private readonly Coat _coat;
    private readonly LinearRgb _iris;
    private readonly float _gazeYaw;
    private readonly EyeSetting[] _eyes;
    private readonly FigureFrame[] _ears;

    /// <summary>Prepares a head.</summary>
    /// <param name="frame">Where the head is.</param>
    /// <param name="face">Measurements.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="iris">Colour of the eyes.</param>
    /// <param name="asleep">Whether the eyes are closed.</param>
    /// <param name="gazeYaw">Where the eyes look relative to the nose, radians to its left.</param>
    public BeastHead(FigureFrame frame, BeastFace face, Coat coat, LinearRgb iris, bool asleep, float gazeYaw)
    {
        (_frame, _face, _coat, _iris, _gazeYaw) = (frame, face, coat, iris, gazeYaw);
        var skull = new SdfGroup();
        AddSkull(skull, Vector3.One, Vector3.One);
        Vector3 eye = EyeSetting.Place(skull, frame, new Vector3(face.Eye, 0), face.EyeSize, 0.72f);
        (float above, float below) = asleep ? (0.01f, 0.045f) : face.Lids;
        _eyes = [.. _sides.Select(side => new EyeSetting(
            frame.Child(eye with { X = side * eye.X }, Quaternion.CreateFromYawPitchRoll(side * face.EyeTurn, -0.08f, side * 0.06f), face.EyeSize), 1.02f, above, below))];
        _ears = [.. _sides.Select(side => frame.Child(
            face.EarPlace with { X = side * face.EarPlace.X }, Quaternion.CreateFromYawPitchRoll(side * face.EarLean.Turn, face.Ears == EarShape.Long ? -0.22f : 0.05f, -side * face.EarLean.Tilt)))];
    }

    private Vector3 Nose => new(0, _face.MuzzleHeight + (0.40f * _face.MuzzleWidth), _face.MuzzleLength);

    /// <inheritdoc/>
    public void AddSkin(SdfGroup skin)
    {
        float s = _frame.Scale;
        AddSkull(skin, _coat.Base, Vector3.Lerp(_coat.Base, _coat.Light, _face.PaleMuzzle));
        foreach (EyeSetting eye in _eyes)
        {
            eye.AddSocket(skin, 0.16f * s, _coat.Base);
        }

        foreach (FigureFrame ear in _ears)
        {
            skin.Union(Ear(ear), 0.10f * s, null, 0.05f * s);
        }

        skin.Paint(Paint);
    }

    /// <inheritdoc/>
    public IEnumerable<Part> Features(float cell)
    {
        float s = _frame.Scale, fine = MathF.Max(cell * 0.5f, 0.016f * s);
        var look = new EyePattern { Iris = _iris, White = LinearRgb.FromHex("#120c09"), PupilAngle = 0.58f, IrisAngle = 1.15f, GlintAngle = 0.18f };
        var lids = new SdfGroup();
        for (int i = 0; i < _eyes.Length; i++)
        {
            Quaternion gaze = _frame.Rotation * Quaternion.CreateFromYawPitchRoll(_gazeYaw + (_sides[i] * 0.48f * _face.EyeTurn), -0.04f, 0);
            yield return _eyes[i].Ball(gaze, look);
            lids.Union(_eyes[i].Lids(_leather, Vector3.Lerp(_leather, Paint(_eyes[i].Center + _frame.Direction(0, 0, _eyes[i].Radius), _coat.Base), 0.6f)));
        }

        yield return new Part(SdfMesher.Build(lids, 0.75f * fine), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.55f });
        FigureFrame nose = _frame.Child(Nose, default, _face.Nose);
        yield return new Part(
            SdfMesher.Build(DogNose.Leather(nose, Vector3.Zero), fine * MathF.Min(1, _face.Nose)),
            new Material { Name = "nose", BaseColor = LinearRgb.FromHex(_face.NoseColor), Roughness = 0.36f, Coat = 0.45f, CoatRoughness = 0.22f });
        if (Lips() is { Count: > 0 } lips)
        {
            yield return new Part(SdfMesher.Build(lips, MathF.Min(fine, 0.022f * s)), new Material { Name = "lips", BaseColor = LinearRgb.FromHex("#2a1c1a"), Roughness = 0.5f });
        }

        if (_face.Whiskers > 0)
        {
            var hairs = new PolyMesh();
            foreach (float side in _sides)
            {
                for (int i = 0; i < 4; i++)
                {
                    Vector3 root = new(side * 0.85f * _face.MuzzleWidth, _face.MuzzleHeight - (0.10f * (i - 1)), _face.MuzzleLength - (0.9f * _face.MuzzleWidth) - (0.04f * i));
                    Vector3 way = new(side, 0.16f - (0.14f * i), -0.25f);
                    Vector3[] path = [.. Enumerable.Range(0, 7).Select(k => _frame.Point(root + ((k / 6f) * _face.Whiskers * way) - new Vector3(0, 0.12f * _face.Whiskers * k * k / 36f, 0)))];
                    hairs.Join(Shapes.Tube(path, t => 0.010f * s * (1 - (0.8f * t)), 5));
                }
            }

            yield return new Part(hairs.ToMesh(), new Material { Name = "whiskers", BaseColor = LinearRgb.FromHex("#e9e4da"), Roughness = 0.5f });
        }
    }

    /// <inheritdoc/>
    public float? FurLength(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        float? ear = EarPlace(point);
        if (ear is null && (q.LengthSquared() > 6.5f || q.Z < -1.0f || (q.Y < -0.70f && q.Z < 0.35f)))
        {
            return null;
        }

        if (ear is not null)
        {
            return _face.EarFur;
        }

        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point)), back = Noise.SmoothStep(1.15f, 0.15f, q.Z);
        float cheek = Noise.SmoothStep(0.40f, 0.80f, MathF.Abs(q.X)) * Noise.SmoothStep(0.20f, -0.30f, q.Y) * back;
        float factor = (float.Lerp(0.34f, 0.66f, back) + (0.75f * cheek)) * (0.25f + (0.75f * Noise.SmoothStep(1.3f, 2.1f, eye))) * Noise.SmoothStep(1.08f, 1.35f, eye);
        return factor * Noise.SmoothStep(0.17f * _face.Nose, 0.30f * _face.Nose, Vector3.Distance(q, Nose));
    }

    /// <inheritdoc/>
    public Vector3 Flow(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        if (EarPlace(point) is not null)
        {
            return _ears[q.X >= 0 ? 0 : 1].Direction(0, 1, 0);
        }

        Vector3 away = q - (Nose - new Vector3(0, 0.1f, 0.15f));
        return Vector3.Transform(Vector3.Normalize(away) + new Vector3(0, q.Y < -0.1f ? -0.45f : 0, 0), _frame.Rotation);
    }

    /// <summary>How far up an ear a point is, 0 to 1; null off the ears.</summary>
    private float? EarPlace(Vector3 point)
    {
        (float length, float width) = _face.EarSize;
        Vector3 e = _ears[_frame.ToLocal(point).X >= 0 ? 0 : 1].ToLocal(point);
        return e.Y > 0.18f * length && e.Y < 1.25f * length && MathF.Abs(e.X) < 1.4f * width && MathF.Abs(e.Z) < width ? MathF.Min(e.Y / length, 1) : null;
    }

    private void AddSkull(SdfGroup skin, Vector3 color, Vector3 muzzle)
    {
        float s = _frame.Scale, w = _face.MuzzleWidth, y = _face.MuzzleHeight, tip = _face.MuzzleLength;
        skin.Union(_frame.Ellipsoid(new Vector3(0, 0.04f, -0.12f), _face.Cranium), 0.16f * s, color);
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.44f, -0.28f, 0.18f), new Vector3(1, 0.92f, 1.05f) * _face.Cheek), 0.30f * s, color);
            skin.Union(_frame.Sphere(side * 0.28f, 0.30f, 0.50f, 0.27f), 0.26f * s, color);
        }

        skin.Union(_frame.Cone(new Vector3(0, y + 0.06f, 0.42f), _face.MuzzleRoot, new Vector3(0, y, tip - (0.9f * w)), 0.86f * w), 0.26f * s, muzzle, 0.34f * s);
        if (_face.Bridge > 0)
        {
            skin.Union(_frame.FlatChain(Vector3.Zero, new Vector3(1.25f, 1, 1), new(0, 0.24f, 0.60f, _face.Bridge), new(0, y + (0.34f * w), tip - 0.30f, 0.82f * _face.Bridge)), 0.16f * s, color);
        }

        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.44f * w, y - (0.26f * w), tip - (0.62f * w)), new Vector3(0.60f, 0.56f, 0.64f) * w), 0.12f * s, muzzle);
        }

        skin.Union(_frame.Ellipsoid(new Vector3(0, y - (0.92f * w), tip - (1.05f * w)), new Vector3(0.55f, 0.38f, 0.66f) * w), 0.10f * s, muzzle);
        skin.Union(_frame.Ellipsoid(Nose - new Vector3(0, 0.04f, 0.16f), new Vector3(0.62f * w, 0.42f * w, 0.24f)), 0.12f * s, muzzle);
    }

    private SdfGroup Ear(FigureFrame ear)
    {
        (float length, float width) = _face.EarSize;
        ReadOnlySpan<(float Up, float Half)> outline = _face.Ears switch
        {
            EarShape.Round => [(0, 0.86f), (0.30f, 1), (0.58f, 0.86f), (0.72f, 0.62f)],
            EarShape.Pointed => [(-0.1f, 1), (0.35f, 0.74f), (0.72f, 0.38f), (1, 0.06f)],
            _ => [(-0.05f, 0.55f), (0.35f, 1), (0.72f, 0.82f), (0.97f, 0.24f)],
        };
        const float Flat = 0.46f, Hollow = 0.72f;
        var outer = new Vector4[outline.Length];
        var inner = new Vector4[outline.Length];
        for (int i = 0; i < outer.Length; i++)
        {
            outer[i] = new Vector4(0, outline[i].Up * length, 0, outline[i].Half * width);
            inner[i] = new Vector4(0, (0.06f + (0.86f * outline[i].Up)) * length, 0.62f * width * outline[i].Half, Hollow * outline[i].Half * width);
        }

        Vector3 back = _face.DarkEars ? _coat.Dark : _coat.Base, inside = Coat.Linear(_face.EarInside);
        return new SdfGroup(back)
            .Union(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, Flat), outer), 0, back)
            .Subtract(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.85f), inner), 0.12f * width * ear.Scale, inside, 0.14f * width * ear.Scale);
    }

    /// <summary>A cleft under the nose and a short smile to either side of it.</summary>
    private SdfGroup Lips()
    {
        float w = _face.MuzzleWidth, y = _face.MuzzleHeight, tip = _face.MuzzleLength;
        var skull = new SdfGroup();
        AddSkull(skull, Vector3.Zero, Vector3.Zero);
        Vector4? On(Vector3 axis, Vector3 outwards, float radius)
        {
            Vector3 unit = Vector3.Normalize(outwards);
            return skull.Trace(_frame.Point(axis + (2.5f * unit)), Vector3.Transform(-unit, _frame.Rotation), 3 * _frame.Scale) is { } hit
                ? new Vector4(_frame.ToLocal(hit) + (0.2f * radius * unit), radius) : null;
        }

        var lips = new SdfGroup();
        void Add(List<Vector4> line)
        {
            if (line.Count > 2)
            {
                lips.Union(_frame.Chain([.. line]));
            }
        }

        var cleft = new List<Vector4>();
        for (int i = 0; i <= 4; i++)
        {
            if (On(new Vector3(0, y + (0.12f * w) - (0.16f * i * w), tip - (1.3f * w)), Vector3.UnitZ, 0.020f) is { } at)
            {
                cleft.Add(at);
            }
        }

        Add(cleft);
        foreach (float side in _sides)
        {
            var line = new List<Vector4>();
            for (int i = 0; i <= 7; i++)
            {
                float t = i / 7f, angle = 1.45f * t;
                Vector3 axis = new(0, y - (w * (0.62f + (0.18f * MathF.Sin(MathF.PI * MathF.Min(1.3f * t, 1))) - (0.22f * t * t))), tip - (1.3f * w) - (0.35f * w * t));
                if (On(axis, new Vector3(side * MathF.Sin(angle), 0, MathF.Cos(angle)), 0.026f - (0.012f * t)) is { } at)
                {
                    line.Add(at);
                }
            }

            Add(line);
        }

        return lips;
    }

    /// <summary>Markings of the face and the dark shading round the eyes.</summary>
    private Vector3 Paint(Vector3 point, Vector3 color)
    {
        Vector3 q = _frame.ToLocal(point);
        if (q.LengthSquared() > 4.8f)
        {
            return color;
        }

        if (_face.Markings is { } markings && EarPlace(point) is null && q.Z > -0.75f)
        {
            color = markings(q, color, _coat);
        }

        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point));
        return Vector3.Lerp(Vector3.Lerp(color, _leather, 0.6f), color, Noise.SmoothStep(1.10f, 1.50f, eye));
    }
}
