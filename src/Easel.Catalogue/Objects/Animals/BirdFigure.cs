using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>Builds a small bird. Figure units: the standing bird is 1.75 long from beak to tail and about 1.25 tall.</summary>
/// <param name="p">The bird.</param>
/// <param name="resolution">Size of a pixel, metres.</param>
internal sealed class BirdFigure(BirdParameters p, float resolution)
{
    private const float LengthInUnits = 1.75f, HeadRadius = 0.265f, EyeRadius = 0.27f;
    private static readonly float[] _sides = [1, -1];
    private readonly float _scale = p.Length / LengthInUnits;
    private readonly bool _flies = p.Pose is "fly" or "soar" or "glide";

    private FigureFrame Frame => new(
        new Vector3(0, (_flies ? 0.3f : p.Branch ? 0.20f : 0) * _scale, 0.13f * _scale), Quaternion.Identity, _scale);

    /// <summary>The trunk's own frame: tilted forward in flight.</summary>
    private FigureFrame Body => _flies
        ? Frame.Child(new Vector3(0, 0.56f, 0), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.62f)).Child(new Vector3(0, -0.56f, 0))
        : Frame;

    private FigureFrame Head
    {
        get
        {
            Quaternion level = _flies ? Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.5f) : Quaternion.Identity;
            return Body.Child(new Vector3(0, 0.97f, 0.30f), level * Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.02f, 0.06f), HeadRadius);
        }
    }

    /// <summary>Builds the model.</summary>
    public Model Build()
    {
        float size = LengthInUnits * _scale, cell = MathF.Min(FurCoat.Cell(resolution, size), size / 110);
        FigureFrame body = Body, head = Head;
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, size, 30_000),
            Length = 0.115f * _scale,
            Width = MathF.Max(0.020f * _scale, 1.1f * resolution),
            Lift = 0.16f,
            Curl = 0.10f,
            Disorder = 0.22f,
            ClumpSize = 0.16f * _scale,
            LengthFactor = FeatherLength,
            Flow = (at, _) => body.Direction(0, -0.75f, -0.65f) + (0.9f * SafeDirection(at - head.Point(0, -0.2f, 1.1f))),
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(Skin(), cell), style, p.Seed));
        parts.Add(new Part(SdfMesher.Build(Plumes(), cell * 0.8f), FurCoat.Hair("feathers", 0.6f)));
        parts.Add(new Part(
            SdfMesher.Build(Beak(), 0.03f * head.Scale),
            new Material { Name = "beak", BaseColor = LinearRgb.FromVector3(p.Beak), Roughness = 0.38f, Coat = 0.3f, CoatRoughness = 0.2f }));
        if (!_flies)
        {
            parts.Add(new Part(
                SdfMesher.Build(Legs(), 0.016f * _scale), new Material { Name = "legs", BaseColor = LinearRgb.FromVector3(p.Legs), Roughness = 0.55f }));
        }

        foreach (float side in _sides)
        {
            Quaternion gaze = head.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * 0.72f);
            var look = new EyePattern { Iris = LinearRgb.FromHex("#3a2415"), White = LinearRgb.FromHex("#15100d"), PupilAngle = 0.85f, IrisAngle = 1.4f, GlintAngle = 0.24f };
            parts.Add(Eye.Build(head.Point(EyeCenter(side)), new Vector3(EyeRadius * head.Scale), gaze, look));
        }

        if (p.Branch && !_flies)
        {
            parts.Add(new Part(SdfMesher.Build(Branch(), 0.03f * _scale), new Material { Name = "branch", BaseColor = LinearRgb.White, Roughness = 0.85f }));
        }

        return new Model(parts.ToImmutable());
    }

    private static Vector3 EyeCenter(float side) => new(side * 0.58f, 0.16f, 0.62f);

    private static Vector3 SafeDirection(Vector3 v) => v.LengthSquared() > 1e-12f ? Vector3.Normalize(v) : -Vector3.UnitY;

    private SdfGroup Skin()
    {
        FigureFrame body = Body, head = Head;
        float s = _scale, fat = p.Plumpness;
        SdfGroup skin = new SdfGroup(p.Back)
            .Union(body.Chain(new(0, 0.44f, -0.56f, 0.12f), new(0, 0.50f, -0.26f, 0.265f * fat), new(0, 0.56f, 0.06f, 0.325f * fat), new(0, 0.76f, 0.24f, 0.27f)))
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(0.97f, 0.98f, 1.0f)), 0.20f * s);
        foreach (float side in _sides)
        {
            skin.Union(head.Ellipsoid(new Vector3(side * 0.46f, -0.30f, 0.40f), new Vector3(0.46f, 0.44f, 0.46f)), 0.10f * s);
            if (!_flies)
            {
                // Feathered thighs.
                skin.Union(body.Cone(new Vector3(side * 0.13f, 0.40f, -0.02f), 0.14f, new Vector3(side * 0.13f, 0.24f, -0.06f), 0.055f), 0.10f * s);
            }
        }

        if (p.Crest > 0)
        {
            skin.Union(head.FlatChain(new Vector3(0, 0.8f, 0), new Vector3(0.5f, 1, 1), new(0, 0.7f, 0.25f, 0.40f), new(0, 1.05f, -0.15f, 0.26f), new(0, 0.95f + p.Crest, -0.62f, 0.05f)), 0.08f * s);
        }

        return skin.Paint(Paint);
    }

    /// <summary>Wings and tail: flat feathers that stand off the body.</summary>
    private SdfGroup Plumes()
    {
        var plumes = new SdfGroup(p.Back);
        FigureFrame body = Body;
        AddTail(plumes, body);
        foreach (float side in _sides)
        {
            if (_flies)
            {
                AddSpreadWing(plumes, body, side);
            }
            else
            {
                AddFoldedWing(plumes, body, side);
            }
        }

        return plumes;
    }

    private void AddTail(SdfGroup plumes, FigureFrame body)
    {
        float fan = _flies ? 0.22f : 0.07f;
        for (int i = -3; i <= 3; i++)
        {
            FigureFrame feather = body.Child(
                new Vector3(0.03f * i, 0.47f - (0.012f * Math.Abs(i)), -0.50f),
                Quaternion.CreateFromYawPitchRoll(MathF.PI + (fan * i), 0.10f, 0));
            Feather(plumes, feather, 0.62f - (0.02f * Math.Abs(i)), 0.075f, Shade(i));
        }
    }

    private void AddFoldedWing(SdfGroup plumes, FigureFrame body, float side)
    {
        // A smooth shoulder shield, then three tiers of feathers that point at the tail and lie ever lower.
        FigureFrame wing = body.Child(
            new Vector3(side * 0.285f * p.Plumpness, 0.66f, 0.14f),
            Quaternion.CreateFromYawPitchRoll(MathF.PI + (side * 0.20f), 0.30f, side * 1.28f));
        plumes.Union(wing.Ellipsoid(new Vector3(0, 0.01f, 0.17f), new Vector3(0.18f, 0.075f, 0.27f)), 0.02f * _scale, Shade(0));
        for (int tier = 0; tier < 3; tier++)
        {
            int count = 5;
            for (int i = 0; i < count; i++)
            {
                float t = (i / (count - 1f)) - 0.5f;
                FigureFrame feather = wing.Child(
                    new Vector3(side * (0.25f * t), 0.045f - (0.022f * tier) + (0.012f * i), 0.12f + (0.13f * tier)),
                    Quaternion.CreateFromYawPitchRoll(side * 0.24f * -t, 0.02f, 0));
                Feather(plumes, feather, 0.34f + (0.13f * tier), 0.072f, Shade(i + (2 * tier)) * (1 - (0.10f * tier)));
            }
        }
    }

    private void AddSpreadWing(SdfGroup plumes, FigureFrame body, float side)
    {
        // Arm: shoulder, wrist, tip; raised a little and swept back. The wing's frame has +X outwards.
        FigureFrame wing = body.Child(
            new Vector3(side * 0.22f, 0.74f, 0.12f), Quaternion.CreateFromYawPitchRoll(side * 0.10f, -0.50f, side * 0.42f));
        plumes.Union(
            wing.FlatChain(Vector3.Zero, new Vector3(1, 0.5f, 1), new(0, 0, 0, 0.12f), new(side * 0.32f, 0.02f, 0.08f, 0.10f), new(side * 0.66f, 0.03f, 0.05f, 0.075f), new(side * 0.92f, 0.03f, -0.06f, 0.04f)),
            0,
            Shade(0));
        const int Count = 15;
        for (int i = 0; i < Count; i++)
        {
            float t = i / (Count - 1f);
            float outward = float.Lerp(0.05f, 0.92f, t), sweep = float.Lerp(0.05f, 1.22f, t * t);
            float length = float.Lerp(0.42f, 0.66f, MathF.Sin(t * MathF.PI * 0.62f));
            FigureFrame feather = wing.Child(
                new Vector3(side * outward, -0.010f + (0.006f * (i % 2)), 0.04f - (0.09f * t)),
                Quaternion.CreateFromYawPitchRoll(MathF.PI - (side * sweep), 0, 0));
            Feather(plumes, feather, length, 0.068f, Shade(i) * float.Lerp(0.95f, 0.62f, t));
            if (i < Count - 3)
            {
                // Coverts: a second, shorter row above.
                FigureFrame covert = wing.Child(
                    new Vector3(side * outward * 0.98f, 0.032f, 0.06f - (0.08f * t)), Quaternion.CreateFromYawPitchRoll(MathF.PI - (side * sweep * 0.8f), -0.04f, 0));
                Feather(plumes, covert, length * 0.5f, 0.062f, Shade(i + 1) * 1.12f);
            }
        }
    }

    /// <summary>One flat feather along +Z of its frame.</summary>
    private void Feather(SdfGroup plumes, FigureFrame frame, float length, float width, Vector3 color) =>
        plumes.Union(
            frame.FlatChain(Vector3.Zero, new Vector3(1, 0.26f, 1), new(0, 0, 0, 0.6f * width), new(0, 0, 0.5f * length, width), new(0, 0, length - width, 0.62f * width)),
            0,
            color,
            0.001f * _scale);

    private Vector3 Shade(int index) => p.Back * (index % 2 == 0 ? 0.95f : 0.74f);

    private SdfGroup Beak()
    {
        FigureFrame head = Head;
        return p.HookedBeak
            ? new SdfGroup()
                .Union(head.FlatChain(new Vector3(0, 0, 0.9f), new Vector3(0.7f, 1, 1), new(0, -0.02f, 0.78f, 0.32f), new(0, -0.06f, 1.12f, 0.25f), new(0, -0.34f, 1.28f, 0.12f), new(0, -0.56f, 1.20f, 0.03f)))
                .Union(head.Cone(new Vector3(0, -0.36f, 0.85f), 0.17f, new Vector3(0, -0.46f, 1.02f), 0.07f))
            : new SdfGroup()
                .Union(head.Cone(new Vector3(0, -0.02f, 0.86f), 0.17f, new Vector3(0, -0.07f, 1.52f), 0.025f))
                .Union(head.Cone(new Vector3(0, -0.14f, 0.86f), 0.13f, new Vector3(0, -0.12f, 1.42f), 0.02f));
    }

    private SdfGroup Legs()
    {
        FigureFrame f = Frame;
        var legs = new SdfGroup();
        foreach (float side in _sides)
        {
            float x = side * 0.13f;
            legs.Union(f.Chain(new(x, 0.28f, -0.05f, 0.032f), new(x, 0.15f, -0.09f, 0.024f), new(x, 0.035f, 0.0f, 0.024f)));
            ReadOnlySpan<float> spread = [-0.5f, 0, 0.5f];
            foreach (float a in spread)
            {
                var tip = new Vector3(x + (0.17f * MathF.Sin(a)), 0.014f, 0.17f * MathF.Cos(a));
                legs.Union(f.Chain(new(x, 0.034f, 0, 0.024f), new(Vector3.Lerp(new Vector3(x, 0.034f, 0), tip, 0.6f) + new Vector3(0, 0.008f, 0), 0.02f), new(tip, 0.013f)), 0.01f * _scale);
            }

            legs.Union(f.Cone(new Vector3(x, 0.034f, 0), 0.022f, new Vector3(x, 0.014f, -0.11f), 0.013f), 0.01f * _scale);
        }

        return legs;
    }

    private SdfGroup Branch()
    {
        FigureFrame f = new(Vector3.Zero, Quaternion.Identity, _scale);
        Vector3 bark = Coat.Linear("#7a5638");
        return new SdfGroup(bark)
            .Union(f.Chain(new(-0.85f, 0.10f, 0.12f, 0.085f), new(-0.3f, 0.11f, 0.17f, 0.10f), new(0.3f, 0.10f, 0.16f, 0.09f), new(0.95f, 0.16f, 0.06f, 0.06f)))
            .Union(f.Chain(new(0.5f, 0.11f, 0.12f, 0.05f), new(0.72f, 0.30f, 0.12f, 0.035f), new(0.78f, 0.46f, 0.16f, 0.02f)), 0.05f * _scale)
            .Union(f.FlatChain(new Vector3(0.85f, 0.5f, 0.2f), new Vector3(1, 0.25f, 1), new(0.78f, 0.5f, 0.16f, 0.03f), new(0.88f, 0.5f, 0.24f, 0.075f), new(0.99f, 0.5f, 0.32f, 0.01f)), 0, Coat.Linear("#5fa04a"), 0.001f * _scale)
            .Paint((at, color) => color * (1 + (0.35f * Noise.Fbm(at / _scale * new Vector3(3, 14, 14), 2, p.Seed))));
    }

    private float FeatherLength(Vector3 point)
    {
        Vector3 q = Head.ToLocal(point);
        if (q.LengthSquared() > 2.2f)
        {
            return Body.ToLocal(point).Y < 0.3f ? 0.6f : 1;
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        float beak = Vector3.Distance(q, new Vector3(0, -0.08f, 1.05f));
        return 0.62f * Noise.SmoothStep(1.05f, 1.7f, eye) * Noise.SmoothStep(0.24f, 0.5f, beak);
    }

    private Vector3 Paint(Vector3 at, Vector3 color)
    {
        Vector3 b = Body.ToLocal(at), q = Head.ToLocal(at);
        bool onHead = q.LengthSquared() < 1.9f && b.Y > 0.80f;

        // The underside is where the body faces down and forward.
        float under = Noise.SmoothStep(0.62f, 0.48f, b.Y + (0.10f * b.Z) - (0.12f * MathF.Abs(b.X)));
        float face = Noise.SmoothStep(1.02f, 0.82f, new Vector3(q.X * 0.95f, (q.Y + 0.15f) * 0.98f, q.Z - 0.85f).Length());
        float breast = Noise.SmoothStep(0.46f, 0.38f, new Vector3(b.X * 1.05f, (b.Y - 0.70f) * 0.82f, (b.Z - 0.42f) * 0.95f).Length());
        color = Vector3.Lerp(color, p.Belly, under);
        switch (p.Marking)
        {
            case BirdMarking.FaceAndBreast:
                float wide = Noise.SmoothStep(1.30f, 1.05f, new Vector3(q.X * 0.95f, (q.Y + 0.15f) * 0.98f, q.Z - 0.85f).Length());
                float rim = MathF.Max(onHead ? wide : 0, Noise.SmoothStep(0.54f, 0.46f, new Vector3(b.X * 1.05f, (b.Y - 0.70f) * 0.82f, (b.Z - 0.42f) * 0.95f).Length()));
                color = Vector3.Lerp(color, Coat.Linear("#a9adab"), 0.75f * rim * (1 - under));
                color = Vector3.Lerp(color, p.Breast, MathF.Max(onHead ? face : 0, breast));
                break;
            case BirdMarking.Breast:
                color = Vector3.Lerp(color, p.Breast, onHead ? 0 : breast);
                break;
            case BirdMarking.Mask:
                float mask = Noise.SmoothStep(0.62f, 0.50f, new Vector3(q.X, q.Y + 0.16f, q.Z - 1.0f).Length());
                color = Vector3.Lerp(color, new Vector3(0.012f), onHead ? mask : 0);
                break;
            case BirdMarking.Streaked:
                float cheek = Noise.SmoothStep(0.52f, 0.40f, new Vector3(MathF.Abs(q.X) - 0.62f, q.Y + 0.24f, q.Z - 0.36f).Length());
                float bib = Noise.SmoothStep(0.60f, 0.48f, new Vector3(q.X, q.Y + 0.62f, q.Z - 0.9f).Length());
                float crown = Noise.SmoothStep(0.42f, 0.58f, q.Y);
                float streak = Noise.SmoothStep(0.1f, 0.4f, Noise.Perlin(b * new Vector3(16, 12, 4), p.Seed));
                color = Vector3.Lerp(color, p.Back * 0.4f, onHead ? 0 : 0.7f * streak * (1 - under));
                color = onHead ? Vector3.Lerp(Vector3.Lerp(color, Coat.Linear("#8b8680"), crown), Coat.Linear("#e9e4da"), cheek) : color;
                color = Vector3.Lerp(color, new Vector3(0.02f), bib);
                break;
            default:
                break;
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        return Vector3.Lerp(color * 0.45f, color, Noise.SmoothStep(1.02f, 1.25f, eye));
    }
}
