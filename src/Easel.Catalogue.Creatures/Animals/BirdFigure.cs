using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>Builds a small bird. Figure units: the standing bird is 1.75 long from beak to tail and about 1.25 tall.</summary>
/// <param name="p">The bird.</param>
/// <param name="resolution">Size of a pixel, metres.</param>
internal sealed class BirdFigure(BirdParameters p, float resolution)
{
    private const float LengthInUnits = 1.75f, HeadRadius = 0.192f, EyeRadius = 0.23f, Lean = 0.24f, Tall = 0.09f;
    private static readonly float[] _sides = [1, -1];
    private readonly float _scale = p.Length / LengthInUnits;
    private SdfGroup? _skin;
    private Vector3? _eye;
    private readonly bool _flies = p.Pose is "fly" or "soar" or "glide";

    private FigureFrame Frame => new(
        new Vector3(0, (_flies ? 0.3f : p.Branch ? 0.20f : 0) * _scale, 0.13f * _scale), Quaternion.Identity, _scale);

    /// <summary>The trunk's own frame: tilted forward in flight, upright on slender legs otherwise.</summary>
    private FigureFrame Body => _flies
        ? Frame.Child(new Vector3(0, 0.56f, 0), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.34f)).Child(new Vector3(0, -0.56f, 0))
        : Frame.Child(new Vector3(0, 0.66f + Tall, 0), Quaternion.CreateFromAxisAngle(Vector3.UnitX, -Lean)).Child(new Vector3(0, -0.56f, 0));

    private FigureFrame Head
    {
        get
        {
            Quaternion level = Quaternion.CreateFromAxisAngle(Vector3.UnitX, _flies ? -0.28f : Lean);
            return Body.Child(new Vector3(0, 0.915f, 0.385f), level * Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.02f, 0.06f), HeadRadius);
        }
    }

    /// <summary>Builds the model.</summary>
    public Model Build()
    {
        float size = LengthInUnits * _scale, cell = MathF.Min(FurCoat.Cell(resolution, size), size / 110);
        FigureFrame body = Body, head = Head;
        SdfGroup skin = _skin = Skin();
        _eye = PlaceEye(skin, head);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, size, 25_000),
            Length = 0.085f * _scale,
            Width = MathF.Max(0.017f * _scale, 0.9f * resolution),
            Lift = 0.16f,
            Curl = 0.08f,
            Disorder = 0.14f,
            Clumping = 0.12f,
            ClumpSize = 0.16f * _scale,
            Tufting = 0.30f,
            TuftSize = 0.05f * _scale,
            RootShade = 0.93f,
            TipShade = 1.10f,
            ShadeVariation = 0.07f,
            LengthFactor = FeatherLength,
            Flow = (at, _) => body.Direction(0, -0.75f, -0.65f) + (0.9f * SafeDirection(at - head.Point(0, -0.2f, 1.1f))),
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(skin, cell), style, p.Seed, FurCoat.Pelt(style.Length)));
        parts.Add(new Part(Plumes(), FurCoat.Hair("feathers", 0.6f)));
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
            Quaternion gaze = head.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * 0.86f);
            var look = new EyePattern { Iris = LinearRgb.FromHex("#3a2415"), White = LinearRgb.FromHex("#15100d"), PupilAngle = 0.85f, IrisAngle = 1.4f, GlintAngle = 0.18f };
            parts.Add(Eye.Build(head.Point(EyeCenter(side)), new Vector3(EyeRadius * head.Scale), gaze, look));
        }

        if (p.Branch && !_flies)
        {
            parts.Add(new Part(SdfMesher.Build(Branch(), 0.03f * _scale), new Material { Name = "branch", BaseColor = LinearRgb.White, Roughness = 0.85f }));
            parts.Add(new Part(
                SdfMesher.Build(Leaves(), 0.014f * _scale), new Material { Name = "leaves", BaseColor = LinearRgb.FromHex("#6f9650"), Roughness = 0.6f, Translucency = 0.25f }));
        }

        return FurCoat.SetDown(parts.ToImmutable(), onGround: false);
    }

    private Vector3 EyeCenter(float side) => _eye!.Value * new Vector3(side, 1, 1);

    /// <summary>The left eye, in units of the head: on the side of the face, two thirds of the ball below the feathers.</summary>
    private static Vector3 PlaceEye(SdfGroup skin, FigureFrame head)
    {
        const float Far = 3, Sunk = 0.6f;
        Vector3 outwards = Vector3.Normalize(new Vector3(0.76f, 0.15f, 0.58f));
        float reach = skin.Trace(head.Point(Far * outwards), Vector3.Transform(-outwards, head.Rotation), Far * head.Scale) is { } hit
            ? head.ToLocal(hit).Length()
            : 1;
        return outwards * (reach - (Sunk * EyeRadius));
    }

    private static Vector3 SafeDirection(Vector3 v) => v.LengthSquared() > 1e-12f ? Vector3.Normalize(v) : -Vector3.UnitY;

    private SdfGroup Skin()
    {
        FigureFrame body = Body, head = Head;
        float s = _scale, fat = p.Plumpness;
        SdfGroup skin = new SdfGroup(p.Back)
            .Union(body.Chain(new(0, 0.44f, -0.60f, 0.095f), new(0, 0.49f, -0.28f, 0.205f * fat), new(0, 0.565f, 0.08f, 0.285f * fat), new(0, 0.755f, 0.27f, 0.185f)))
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(0.92f, 0.90f, 1.0f)), 0.17f * s)
            .Union(head.Cone(new Vector3(0, -0.06f, 0.50f), 0.42f, new Vector3(0, -0.11f, 0.96f), 0.13f), 0.05f * s);
        foreach (float side in _sides)
        {
            skin.Union(head.Ellipsoid(new Vector3(side * 0.42f, -0.28f, 0.30f), new Vector3(0.44f, 0.42f, 0.48f)), 0.12f * s);
            if (!_flies)
            {
                // Feathered thighs.
                skin.Union(body.Cone(new Vector3(side * 0.13f, 0.40f, -0.02f), 0.12f, new Vector3(side * 0.13f, 0.25f, -0.06f), 0.045f), 0.10f * s);
            }
        }

        if (p.Crest > 0)
        {
            skin.Union(head.FlatChain(new Vector3(0, 0.8f, 0), new Vector3(0.5f, 1, 1), new(0, 0.7f, 0.25f, 0.40f), new(0, 1.05f, -0.15f, 0.26f), new(0, 0.95f + p.Crest, -0.62f, 0.05f)), 0.08f * s);
        }

        return skin.Paint(Paint);
    }

    /// <summary>Wings and tail: flat feathers that stand off the body.</summary>
    private Mesh Plumes()
    {
        var plumes = new FeatherMesh();
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

        return plumes.Build();
    }

    private void AddTail(FeatherMesh plumes, FigureFrame body)
    {
        float fan = _flies ? 0.22f : 0.085f;
        for (int i = -3; i <= 3; i++)
        {
            FigureFrame feather = body.Child(
                new Vector3(0.025f * i, 0.475f - (0.014f * Math.Abs(i)), -0.40f),
                Quaternion.CreateFromYawPitchRoll(MathF.PI + (fan * i), 0.10f, 0));
            plumes.Add(feather, 0.84f - (0.02f * Math.Abs(i)), 0.080f, Shade(i));
        }
    }

    private void AddFoldedWing(FeatherMesh plumes, FigureFrame body, float side)
    {
        // Rows of feathers like tiles: each is set down on the flank by a ray and points at the tail; front rows lie over back rows.
        SdfGroup skin = _skin!;
        Vector3 target = body.Point(side * 0.16f, 0.44f, -0.90f);
        ReadOnlySpan<(float Z, float Length, float Width, int Count, float Low)> rows =
            [(-0.18f, 0.72f, 0.080f, 8, 1.72f), (-0.06f, 0.46f, 0.088f, 8, 1.86f), (0.03f, 0.32f, 0.086f, 7, 1.86f), (0.11f, 0.24f, 0.080f, 6, 1.74f)];
        for (int row = 0; row < rows.Length; row++)
        {
            (float z, float length, float width, int count, float low) = rows[row];
            for (int i = 0; i < count; i++)
            {
                // The angle runs from the back to the flank; the middle of a row reaches farthest forward.
                float t = i / (count - 1f), angle = float.Lerp(0.80f + (0.16f * row), low, t), arch = 0.07f * MathF.Sin(t * MathF.PI);
                Vector3 axis = new(0, 0.60f + (0.18f * (z + 0.2f)), z + arch), ray = new(side * MathF.Sin(angle), MathF.Cos(angle), 0);
                Vector3 outside = body.Point(axis + (0.9f * ray));
                if (skin.Trace(outside, body.Direction(-ray.X, -ray.Y, 0), 1.2f * _scale) is not { } at)
                {
                    continue;
                }

                Vector3 up = skin.Normal(at, 0.02f * _scale), along = Vector3.Normalize(target - at);
                along = Vector3.Normalize(along - (up * (Vector3.Dot(along, up) + 0.02f)));
                up = Vector3.Normalize(up - (along * Vector3.Dot(along, up)));
                var place = new FigureFrame(at + (up * ((0.002f + (0.008f * row) + (0.002f * i)) * _scale)), Upright(along, up), _scale);
                plumes.Add(place, length * (1 - (0.22f * t)), width, WingColor(row));
            }
        }
    }

    /// <summary>The rotation that turns +Z to <paramref name="forward"/> and +Y to <paramref name="up"/>, both unit and square to each other.</summary>
    private static Quaternion Upright(Vector3 forward, Vector3 up)
    {
        Vector3 left = Vector3.Cross(up, forward);
        return Quaternion.CreateFromRotationMatrix(new Matrix4x4(
            left.X, left.Y, left.Z, 0, up.X, up.Y, up.Z, 0, forward.X, forward.Y, forward.Z, 0, 0, 0, 0, 1));
    }

    private void AddSpreadWing(FeatherMesh plumes, FigureFrame body, float side)
    {
        // Arm: shoulder, wrist, tip; raised a little and swept back. The wing's frame has +X outwards.
        FigureFrame wing = body.Child(
            new Vector3(side * 0.20f, 0.72f, 0.14f), Quaternion.CreateFromYawPitchRoll(side * 0.10f, -0.42f, side * 0.40f));
        // Rows from the flight feathers to the small coverts, each lying on the one before.
        ReadOnlySpan<(int Count, float Length, float Up, float Width, float Shade)> rows =
            [(18, 1, 0, 0.070f, 0.70f), (16, 0.62f, 0.022f, 0.070f, 0.86f), (14, 0.40f, 0.042f, 0.066f, 1.0f), (12, 0.25f, 0.060f, 0.062f, 1.12f)];
        foreach ((int count, float share, float up, float width, float shade) in rows)
        {
            for (int i = 0; i < count; i++)
            {
                float t = i / (count - 1f);
                float outward = float.Lerp(-0.05f, 0.94f, t), sweep = float.Lerp(-0.05f, 1.25f, t * t * t);
                float length = share * float.Lerp(0.46f, 0.70f, MathF.Sin(t * MathF.PI * 0.66f));
                FigureFrame feather = wing.Child(
                    new Vector3(side * outward, up + (0.10f * MathF.Sin(t * 2.4f)) + (0.003f * i), 0.10f - (0.10f * t * t)),
                    Quaternion.CreateFromYawPitchRoll(MathF.PI - (side * sweep), 0.03f, 0));
                plumes.Add(feather, length, width, p.Back * (shade * (1 - (0.30f * t * (share > 0.9f ? 1 : 0)))));
            }
        }
    }

    /// <summary>Dusky flight feathers, greater coverts half as dark, and lesser coverts in the colour of the back.</summary>
    private Vector3 WingColor(int row)
    {
        (float dusk, float bright) = row switch { 0 => (0.62f, 0.80f), 1 => (0.30f, 0.85f), 2 => (0.10f, 0.95f), _ => (0, 1.05f) };
        return Vector3.Lerp(bright * p.Back, Coat.Linear("#24262c"), dusk);
    }

    private Vector3 Shade(int index) => p.Back * (index % 2 == 0 ? 0.95f : 0.78f);

    private SdfGroup Beak()
    {
        FigureFrame head = Head;
        return p.HookedBeak
            ? new SdfGroup()
                .Union(head.FlatChain(new Vector3(0, 0, 0.9f), new Vector3(0.7f, 1, 1), new(0, -0.02f, 0.78f, 0.32f), new(0, -0.06f, 1.12f, 0.25f), new(0, -0.34f, 1.28f, 0.12f), new(0, -0.56f, 1.20f, 0.03f)))
                .Union(head.Cone(new Vector3(0, -0.36f, 0.85f), 0.17f, new Vector3(0, -0.46f, 1.02f), 0.07f))
            : new SdfGroup()
                .Union(head.FlatChain(new Vector3(0, 0, 0.9f), new Vector3(0.85f, 1, 1), new(0, -0.04f, 0.84f, 0.20f), new(0, -0.07f, 1.30f, 0.13f), new(0, -0.16f, 1.92f, 0.014f)))
                .Union(head.FlatChain(new Vector3(0, 0, 0.9f), new Vector3(0.85f, 1, 1), new(0, -0.18f, 0.84f, 0.15f), new(0, -0.20f, 1.28f, 0.09f), new(0, -0.19f, 1.80f, 0.014f)));
    }

    private SdfGroup Legs()
    {
        FigureFrame f = Frame;
        var legs = new SdfGroup();
        foreach (float side in _sides)
        {
            float x = side * 0.13f;
            legs.Union(f.Chain(new(x, 0.40f + Tall, -0.02f, 0.046f), new(x, 0.24f + (0.5f * Tall), -0.085f, 0.027f), new(x, 0.035f, 0.0f, 0.025f)));
            ReadOnlySpan<float> spread = [-0.5f, 0, 0.5f];
            foreach (float a in spread)
            {
                var tip = new Vector3(x + (0.20f * MathF.Sin(a)), 0.014f, 0.20f * MathF.Cos(a));
                legs.Union(f.Chain(new(x, 0.034f, 0, 0.027f), new(Vector3.Lerp(new Vector3(x, 0.034f, 0), tip, 0.6f) + new Vector3(0, 0.008f, 0), 0.023f), new(tip, 0.011f)), 0.01f * _scale);
            }

            legs.Union(f.Cone(new Vector3(x, 0.034f, 0), 0.027f, new Vector3(x, 0.014f, -0.12f), 0.016f), 0.01f * _scale);
        }

        return legs;
    }

    private SdfGroup Branch()
    {
        FigureFrame f = new(Vector3.Zero, Quaternion.Identity, _scale);
        Vector3 bark = Coat.Linear("#7d6350");
        return new SdfGroup(bark)
            .Union(f.Chain(new(-0.95f, 0.05f, 0.08f, 0.055f), new(-0.45f, 0.12f, 0.15f, 0.082f), new(0.05f, 0.10f, 0.17f, 0.095f), new(0.45f, 0.11f, 0.14f, 0.080f), new(1.05f, 0.24f, 0.04f, 0.034f)))
            .Union(f.Chain(new(0.44f, 0.11f, 0.13f, 0.05f), new(0.62f, 0.27f, 0.17f, 0.030f), new(0.70f, 0.44f, 0.22f, 0.014f)), 0.06f * _scale)
            .Union(f.Chain(new(-0.55f, 0.11f, 0.13f, 0.045f), new(-0.66f, 0.22f, 0.17f, 0.030f), new(-0.69f, 0.25f, 0.18f, 0.026f)), 0.06f * _scale)
            .Paint((at, color) => color * (1 + (0.35f * Noise.Fbm(at / _scale * new Vector3(3, 14, 14), 2, p.Seed))));
    }

    /// <summary>Three leaves at the ends of the twigs.</summary>
    private SdfGroup Leaves()
    {
        FigureFrame f = new(Vector3.Zero, Quaternion.Identity, _scale);
        var foliage = new SdfGroup();
        ReadOnlySpan<(Vector3 At, float Yaw, float Pitch, float Length)> leaves =
            [(new(0.70f, 0.43f, 0.22f), 0.9f, -0.75f, 0.34f), (new(0.67f, 0.36f, 0.20f), -0.5f, 0.35f, 0.28f), (new(1.04f, 0.24f, 0.04f), 1.3f, -0.25f, 0.36f)];
        foreach ((Vector3 at, float yaw, float pitch, float length) in leaves)
        {
            // A pointed oval, folded a little along its midrib.
            FigureFrame blade = f.Child(at, Quaternion.CreateFromYawPitchRoll(yaw, pitch, 0.5f));
            foliage.Union(
                blade.FlatChain(Vector3.Zero, new Vector3(1, 0.16f, 1), new(0, 0, 0, 0.02f), new(0, 0.08f, 0.32f * length, 0.27f * length), new(0, 0.06f, 0.62f * length, 0.22f * length), new(0, -0.1f, length, 0.02f)));
        }

        return foliage;
    }

    private float FeatherLength(Vector3 point)
    {
        Vector3 q = Head.ToLocal(point);
        float away = q.LengthSquared();
        if (away > 3.2f)
        {
            // Plumage lies flat under a folded wing.
            Vector3 b = Body.ToLocal(point);
            bool underWing = !_flies && MathF.Abs(b.X) > 0.20f && b.Y > 0.40f && b.Z < 0.30f;
            return underWing ? 0.3f : float.Lerp(0.5f, 0.8f, Noise.SmoothStep(0.30f, 0.45f, b.Y));
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        float beak = Vector3.Distance(q, new Vector3(0, -0.10f, 1.06f));
        return float.Lerp(0.5f, 0.8f, Noise.SmoothStep(1.0f, 3.2f, away)) * Noise.SmoothStep(1.08f, 1.6f, eye) * Noise.SmoothStep(0.18f, 0.40f, beak);
    }

    private Vector3 Paint(Vector3 at, Vector3 color)
    {
        Vector3 b = Body.ToLocal(at), q = Head.ToLocal(at);
        bool onHead = q.LengthSquared() < 1.9f && b.Y > 0.80f;

        // The underside is where the body faces down and forward.
        float under = Noise.SmoothStep(0.68f, 0.42f, b.Y + (0.10f * b.Z) - (0.12f * MathF.Abs(b.X)));
        float face = Noise.SmoothStep(0.90f, 0.76f, new Vector3(q.X * 0.92f, (q.Y + 0.42f) * 0.95f, q.Z - 0.85f).Length());
        float breast = Noise.SmoothStep(0.46f, 0.38f, new Vector3(b.X * 1.05f, (b.Y - 0.70f) * 0.82f, (b.Z - 0.42f) * 0.95f).Length());
        float crest = Noise.SmoothStep(0.0f, 0.32f, b.Z), border = float.Lerp(0.55f, 0.80f, crest);
        float below = Noise.SmoothStep(border + 0.035f, border - 0.035f, b.Y + (0.03f * Noise.Perlin(b * 12, p.Seed)));
        float vent = Noise.SmoothStep(0.50f, 0.34f, b.Y) * Noise.SmoothStep(0.34f, 0.06f, b.Z);
        color = p.Marking is BirdMarking.Breast or BirdMarking.Plain
            ? Vector3.Lerp(Vector3.Lerp(color, p.Breast, below), p.Belly, below * vent)
            : Vector3.Lerp(color, p.Belly, under);
        switch (p.Marking)
        {
            case BirdMarking.FaceAndBreast:
                float wide = Noise.SmoothStep(1.12f, 0.94f, new Vector3(q.X * 0.92f, (q.Y + 0.42f) * 0.95f, q.Z - 0.85f).Length());
                float rim = MathF.Max(onHead ? wide : 0, Noise.SmoothStep(0.54f, 0.46f, new Vector3(b.X * 1.05f, (b.Y - 0.70f) * 0.82f, (b.Z - 0.42f) * 0.95f).Length()));
                color = Vector3.Lerp(color, Coat.Linear("#a9adab"), 0.75f * rim * (1 - under));
                color = Vector3.Lerp(color, p.Breast, MathF.Max(onHead ? face : 0, breast));
                break;
            case BirdMarking.Mask:
                float mask = Noise.SmoothStep(0.62f, 0.50f, new Vector3(q.X, q.Y + 0.16f, q.Z - 1.0f).Length());
                color = Vector3.Lerp(color, new Vector3(0.012f), onHead ? mask : 0);
                break;
            case BirdMarking.Streaked:
                float cheek = Noise.SmoothStep(0.52f, 0.40f, new Vector3(MathF.Abs(q.X) - 0.62f, q.Y + 0.24f, q.Z - 0.36f).Length());
                float bib = Noise.SmoothStep(0.50f, 0.38f, new Vector3(q.X, q.Y + 0.62f, q.Z - 0.9f).Length());
                float crown = Noise.SmoothStep(0.42f, 0.58f, q.Y);
                float streak = Noise.SmoothStep(0.1f, 0.4f, Noise.Perlin(b * new Vector3(16, 12, 4), p.Seed));
                color = Vector3.Lerp(color, p.Back * 0.4f, onHead ? 0 : 0.7f * streak * (1 - under));
                color = onHead ? Vector3.Lerp(Vector3.Lerp(color, Coat.Linear("#8b8680"), crown), Coat.Linear("#e9e4da"), cheek) : color;
                color = Vector3.Lerp(color, new Vector3(0.02f), bib);
                break;
            default:
                // Dark lores between eye and beak and a slightly deeper cap draw the face.
                float lores = Noise.SmoothStep(0.30f, 0.16f, new Vector3(MathF.Abs(q.X) - 0.42f, q.Y - 0.04f, q.Z - 0.82f).Length());
                float cap = Noise.SmoothStep(0.20f, 0.45f, q.Y) * Noise.SmoothStep(1.9f, 1.3f, q.LengthSquared());
                color = Vector3.Lerp(color * (1 - (0.18f * cap)), p.Back * 0.4f, onHead ? 0.35f * lores : 0);
                break;
        }

        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;

        // A narrow pale ring round the dark lids.
        float ring = Noise.SmoothStep(1.50f, 1.34f, eye) * Noise.SmoothStep(1.10f, 1.30f, eye);
        color = Vector3.Lerp(color, new Vector3(0.72f, 0.70f, 0.66f), 0.35f * ring);
        return Vector3.Lerp(color * 0.3f, color, Noise.SmoothStep(1.02f, 1.25f, eye));
    }
}
