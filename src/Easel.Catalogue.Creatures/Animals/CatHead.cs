using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>The head of a cat in units of its cranium radius: +Z to the nose, +Y up, +X its left.</summary>
internal sealed class CatHead : IFurryHead
{
    private const float EyeRadius = 0.285f;
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _nose = new(0, -0.20f, 1.01f);
    private static readonly Vector3 _lineColor = Coat.Linear("#3b211f");

    private readonly FigureFrame _frame;
    private readonly Coat _coat;
    private readonly CoatPattern _pattern;
    private readonly LinearRgb _iris;
    private readonly float _gazeYaw;
    private readonly EyeSetting[] _eyes;
    private readonly FigureFrame[] _ears;

    /// <summary>Prepares a head.</summary>
    /// <param name="frame">Where the head is.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="pattern">Layout of the colours.</param>
    /// <param name="iris">Colour of the eyes.</param>
    /// <param name="asleep">Whether the eyes are closed.</param>
    /// <param name="gazeYaw">Where the eyes look relative to the nose, radians to the cat's left.</param>
    public CatHead(FigureFrame frame, Coat coat, CoatPattern pattern, LinearRgb iris, bool asleep, float gazeYaw)
    {
        (_frame, _coat, _pattern, _iris, _gazeYaw) = (frame, coat, pattern, iris, gazeYaw);
        var skull = new SdfGroup();
        AddSkull(skull);
        Vector3 eye = EyeSetting.Place(skull, frame, new Vector3(0.41f, 0.055f, 0), EyeRadius, 0.72f);
        (float above, float below) = asleep ? (0.01f, 0.045f) : (0.66f, 0.68f);
        _eyes = [.. _sides.Select(side => new EyeSetting(
            frame.Child(eye with { X = side * eye.X }, Quaternion.CreateFromYawPitchRoll(side * 0.30f, -0.04f, side * 0.20f), EyeRadius), 1.0f, above, below))];
        _ears = [.. _sides.Select(side => frame.Child(new Vector3(side * 0.64f, 0.60f, -0.10f), Quaternion.CreateFromYawPitchRoll(side * 0.40f, -0.04f, side * -0.42f)))];
    }

    private Vector3 FaceColor => _pattern == CoatPattern.Points ? _coat.Dark : _coat.Base;

    private bool IsPale => MathF.Min(_coat.Base.X, MathF.Min(_coat.Base.Y, _coat.Base.Z)) > 0.6f;

    private bool IsDark => _coat.Base.Length() < 0.12f;

    /// <inheritdoc/>
    public void AddSkin(SdfGroup skin)
    {
        float s = _frame.Scale;
        AddSkull(skin);
        foreach (EyeSetting eye in _eyes)
        {
            eye.AddSocket(skin, 0.14f * s, FaceColor);
        }

        AddEars(skin);
        skin.Paint(Paint);
    }

    /// <inheritdoc/>
    public IEnumerable<Part> Features(float cell)
    {
        // Lines never get thinner than can be seen, and a small picture draws the nose a little larger.
        float s = _frame.Scale, fine = MathF.Max(cell * 0.5f, 0.018f * s), coarse = Math.Clamp(cell / (0.05f * s), 0, 1);
        var look = new EyePattern { Iris = _iris, White = _iris * 0.45f, PupilAngle = 0.74f, PupilWidth = 0.74f, IrisAngle = 1.32f, GlintAngle = 0.19f };
        var lids = new SdfGroup();
        for (int i = 0; i < _eyes.Length; i++)
        {
            // Each eye looks out of the middle of its own lids: eyes that were parallel would seem to squint.
            const float Outwards = 0.17f;
            EyeSetting eye = _eyes[i];
            Quaternion gaze = _frame.Rotation * Quaternion.CreateFromYawPitchRoll(_gazeYaw + (_sides[i] * Outwards), -0.02f, 0);
            yield return eye.Ball(gaze, look);
            lids.Union(eye.Lids(IsDark ? Coat.Linear("#0f0d0d") : Coat.Linear("#2c1c17"), LidColor));
        }

        yield return new Part(SdfMesher.Build(lids, 0.75f * fine), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.65f });
        string leather = _pattern is CoatPattern.Points || IsDark ? "#4a3231" : IsPale ? "#d08f8c" : "#c98a80";
        yield return new Part(
            SdfMesher.Build(NoseLeather(0.88f + (0.3f * coarse)), MathF.Min(fine * 0.8f, 0.022f * s)),
            new Material { Name = "nose", BaseColor = LinearRgb.FromHex(leather), Roughness = 0.45f, Coat = 0.2f, CoatRoughness = 0.3f });
        yield return new Part(
            SdfMesher.Build(Mouth(0.48f + (0.6f * coarse)), MathF.Min(fine * 0.8f, 0.016f * s * (1 + coarse))), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(IsDark ? _lineColor * 0.4f : IsPale ? _lineColor * 2.2f : _lineColor), Roughness = 0.6f });
        yield return new Part(
            Whiskers(0.3f * cell).ToMesh(1.2f),
            new Material { Name = "whiskers", BaseColor = LinearRgb.FromHex("#fbfaf7"), Roughness = 0.5f, Translucency = 0.3f });
    }

    /// <inheritdoc/>
    public float? FurLength(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        if (q.LengthSquared() > 4.4f || q.Z < -0.95f || q.Y < -0.80f)
        {
            return null;
        }

        // Short on the mask, long in the ruff below the cheeks, velvet round nose and mouth.
        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point));
        float factor = (0.52f + (1.35f * Ruff(q)) - (0.18f * Noise.SmoothStep(0.3f, 0.8f, q.Z))) * (0.45f + (0.55f * Noise.SmoothStep(1.2f, 1.9f, eye))) * Noise.SmoothStep(1.02f, 1.2f, eye);
        float muzzle = Vector3.Distance(q, new Vector3(0, -0.36f, 0.95f));
        factor = float.Lerp(MathF.Min(factor, 0.26f), factor, Noise.SmoothStep(0.25f, 0.65f, muzzle));
        factor *= Noise.SmoothStep(0.10f, 0.20f, Vector3.Distance(q, _nose));
        return InEar(point) ? 0.95f : OnEar(point) ? 0.26f : factor;
    }

    /// <inheritdoc/>
    public Vector3 Flow(Vector3 point)
    {
        Vector3 q = _frame.ToLocal(point);
        Vector3 local = InEar(point) ? new Vector3(0.8f * MathF.Sign(q.X), 0.75f, 0.5f) : OnEar(point) ? new Vector3(0.4f * MathF.Sign(q.X), 1, 0) : Ruff(q) is var ruff and > 0 ? Vector3.Lerp(Vector3.Normalize(q - (_nose - new Vector3(0, 0, 0.2f))), new Vector3(MathF.Sign(q.X), -0.55f, -0.1f), ruff) : Vector3.Normalize(q - (_nose - new Vector3(0, 0, 0.2f)));
        return Vector3.Transform(local, _frame.Rotation);
    }

    /// <summary>How much a point belongs to the ruff below the cheeks, 0 to 1.</summary>
    private static float Ruff(Vector3 q) => Noise.SmoothStep(0.50f, 0.85f, MathF.Abs(q.X)) * Noise.SmoothStep(0.10f, -0.30f, q.Y);

    /// <summary>True on the shell of an ear above the crown.</summary>
    private bool OnEar(Vector3 point)
    {
        int i = _frame.ToLocal(point).X >= 0 ? 0 : 1;
        return _ears[i].ToLocal(point) is { Y: > 0.26f } e && MathF.Abs(e.Z) < 0.3f && MathF.Abs(e.X) < 0.45f;
    }

    /// <summary>True at the inner edge of an ear's cup, where long pale hairs stand.</summary>
    private bool InEar(Vector3 point)
    {
        int i = _frame.ToLocal(point).X >= 0 ? 0 : 1;
        Vector3 e = _ears[i].ToLocal(point);
        return e.Z > 0.0f && e.Y is > 0.02f and < 0.48f && _sides[i] * e.X is > -0.36f and < 0.05f;
    }

    private Vector3 LidColor => _pattern == CoatPattern.Tabby ? Vector3.Lerp(FaceColor, _coat.Light, 0.15f) : FaceColor;

    /// <summary>A wide round skull, broad cheeks, a short straight bridge, two whisker pads and a small chin.</summary>
    private void AddSkull(SdfGroup skin)
    {
        float s = _frame.Scale;
        Vector3 face = FaceColor, muzzle = _pattern is CoatPattern.Points ? _coat.Dark : _coat.Light;
        skin.Union(_frame.Ellipsoid(new Vector3(0, 0.02f, -0.06f), new Vector3(0.96f, 0.82f, 0.90f)), 0.16f * s, _coat.Base);

        // The crown is a dome between the ears.
        skin.Union(_frame.Ellipsoid(new Vector3(0, 0.42f, 0.0f), new Vector3(0.62f, 0.66f, 0.62f)), 0.30f * s, _coat.Base);
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.56f, -0.30f, 0.14f), new Vector3(0.50f, 0.38f, 0.48f)), 0.26f * s, _coat.Base);
        }

        skin.Union(_frame.Ellipsoid(new Vector3(0, 0.30f, 0.46f), new Vector3(0.46f, 0.34f, 0.34f)), 0.26f * s, face, 0.12f * s);
        skin.Union(_frame.Cone(new Vector3(0, 0.10f, 0.66f), 0.23f, new Vector3(0, -0.17f, 0.87f), 0.15f), 0.18f * s, face, 0.12f * s);

        // Two full whisker pads with the cleft between them, over a chin set back under the mouth.
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.19f, -0.37f, 0.78f), new Vector3(0.255f, 0.205f, 0.26f)), 0.06f * s, muzzle, 0.06f * s);
        }

        skin.Union(_frame.Ellipsoid(new Vector3(0, -0.57f, 0.68f), new Vector3(0.21f, 0.16f, 0.22f)), 0.035f * s, muzzle, 0.08f * s);
    }

    private void AddEars(SdfGroup skin)
    {
        float s = _frame.Scale;
        Vector3 outside = FaceColor;
        Vector3 inside = IsDark ? Coat.Linear("#5a403e") : Coat.Linear("#d9a99c");
        for (int i = 0; i < _ears.Length; i++)
        {
            FigureFrame ear = _ears[i];
            float side = _sides[i];
            var cup = new SdfGroup(outside)
                .Union(ear.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.40f), new(0, -0.08f, 0, 0.33f), new(side * 0.01f, 0.32f, 0, 0.27f), new(side * 0.03f, 0.60f, 0, 0.17f), new(side * 0.05f, 0.86f, 0, 0.055f)))
                .Subtract(
                    ear.FlatChain(new Vector3(0, 0, 0.15f), new Vector3(1, 1, 0.42f), new(0, 0.02f, 0.15f, 0.26f), new(side * 0.01f, 0.34f, 0.15f, 0.20f), new(side * 0.04f, 0.72f, 0.15f, 0.04f)),
                    0.04f * s,
                    inside,
                    0.03f * s);
            skin.Union(cup, 0.14f * s);
        }
    }

    /// <summary>A small rounded triangle, wide above, pointed below.</summary>
    private SdfGroup NoseLeather(float size)
    {
        float s = _frame.Scale;
        return new SdfGroup()
            .Union(_frame.Ellipsoid(_nose + (size * new Vector3(0.045f, 0.012f, 0)), size * new Vector3(0.075f, 0.05f, 0.06f)))
            .Union(_frame.Ellipsoid(_nose + (size * new Vector3(-0.045f, 0.012f, 0)), size * new Vector3(0.075f, 0.05f, 0.06f)), 0.05f * s)
            .Union(_frame.Ellipsoid(_nose + (size * new Vector3(0, -0.045f, -0.01f)), size * new Vector3(0.04f, 0.055f, 0.05f)), 0.06f * s);
    }

    /// <summary>The W of the mouth and the cleft under the nose, laid on the pads by rays.</summary>
    private SdfGroup Mouth(float weight)
    {
        var skull = new SdfGroup();
        AddSkull(skull);
        Vector4? On(float x, float y, float radius) =>
            skull.Trace(_frame.Point(x, y, 2.5f), _frame.Direction(0, 0, -1), 3 * _frame.Scale) is { } hit ? new Vector4(_frame.ToLocal(hit) - new Vector3(0, 0, 0.55f * radius), radius) : null;

        var mouth = new SdfGroup();
        ReadOnlySpan<(float X, float Y, float Radius)> half = [(0, -0.22f, 0.014f), (0, -0.32f, 0.017f), (0, -0.44f, 0.019f), (0.07f, -0.50f, 0.018f), (0.16f, -0.54f, 0.017f), (0.27f, -0.525f, 0.014f), (0.36f, -0.46f, 0.008f)];
        foreach (float side in _sides)
        {
            var line = new List<Vector4>();
            foreach ((float x, float y, float radius) in half)
            {
                if (On(side * x, y, radius * weight) is { } at)
                {
                    line.Add(at);
                }
            }

            if (line.Count > 2)
            {
                mouth.Union(_frame.Chain([.. line]));
            }
        }

        return mouth;
    }

    /// <summary>Four on each side, tapered to their tips; nowhere thinner than a pixel shows.</summary>
    /// <param name="thinnest">Least radius at the root, metres.</param>
    private PolyMesh Whiskers(float thinnest)
    {
        var whiskers = new PolyMesh();
        float root = MathF.Max(0.0085f * _frame.Scale, thinnest);
        foreach (float side in _sides)
        {
            for (int i = 0; i < 4; i++)
            {
                float row = i - 1.5f, reach = 1.42f - (0.09f * row * row);
                List<Vector3> line = Splines.CatmullRom(
                    [
                        _frame.Point(side * 0.26f, -0.36f + (0.045f * row), 0.93f),
                        _frame.Point(side * 0.52f, -0.33f + (0.085f * row), 1.04f),
                        _frame.Point(side * 0.56f * reach, -0.32f + (0.13f * row), 1.03f),
                        _frame.Point(side * reach, -0.45f + (0.26f * row), 0.84f),
                    ], 8);
                whiskers.Join(Shapes.Tube(line, t => root * (1 - (0.72f * t)), 7));
            }
        }

        return whiskers;
    }

    /// <summary>Face markings of tabbies, masks and bibs, and a rim round the eyes.</summary>
    private Vector3 Paint(Vector3 point, Vector3 color)
    {
        Vector3 q = _frame.ToLocal(point);
        if (q.LengthSquared() > 3.2f || q.Y > 1.10f)
        {
            return color;
        }

        float x = MathF.Abs(q.X), front = Noise.SmoothStep(-0.1f, 0.35f, q.Z);
        float eye = MathF.Min(_eyes[0].Nearness(point), _eyes[1].Nearness(point));
        if (_pattern == CoatPattern.Tabby)
        {
            // The M on the forehead, running over the crown, and two bars across each cheek.
            float crown = Noise.SmoothStep(0.34f, 0.50f, q.Y) * (1 - Noise.SmoothStep(0.40f, 0.52f, x));
            float wave = MathF.Cos((x * 21) - (0.5f * q.Z));
            float forehead = crown * Noise.SmoothStep(0.05f, 0.55f, wave);
            float bar = MathF.Cos(((q.Y + (0.45f * x)) * 15) + 0.6f);
            float cheek = Noise.SmoothStep(0.60f, 0.76f, x) * Noise.SmoothStep(0.15f, 0.60f, bar) * (1 - Noise.SmoothStep(0.05f, 0.25f, q.Y)) * Noise.SmoothStep(-0.3f, 0.1f, q.Z);
            color = Vector3.Lerp(color, _coat.Dark, 0.85f * MathF.Max(forehead, cheek));

            // Pale spectacles.
            color = Vector3.Lerp(color, _coat.Light, 0.34f * front * (1 - Noise.SmoothStep(1.15f, 1.6f, eye)));
        }
        else if (_pattern == CoatPattern.Points)
        {
            float mask = 1 - Noise.SmoothStep(0.62f, 1.0f, new Vector3(q.X * 0.9f, q.Y + 0.15f, (q.Z - 0.8f) * 0.7f).Length());
            color = Vector3.Lerp(color, _coat.Dark, mask);
        }
        else if (_pattern == CoatPattern.Tuxedo)
        {
            float blaze = front * (1 - Noise.SmoothStep(0.02f, 0.10f, x - (0.05f + (0.36f * Noise.SmoothStep(0.20f, -0.50f, q.Y))))) * Noise.SmoothStep(0.55f, 0.35f, q.Y);
            color = Vector3.Lerp(color, _coat.Light, blaze);
        }

        // Kohl round the eyes; white faces need it most.
        return IsPale
            ? Vector3.Lerp(Vector3.Lerp(color, Coat.Linear("#6b5048"), 0.7f), color, Noise.SmoothStep(1.06f, 1.30f, eye))
            : Vector3.Lerp(color * 0.72f, color, Noise.SmoothStep(1.03f, 1.16f, eye));
    }
}
