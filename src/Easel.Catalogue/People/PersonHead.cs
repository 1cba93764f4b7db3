using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Head, neck, ears, eyes, lids, lashes and eyebrows, in units of the head's height: +Z to the face, +X its left.</summary>
internal sealed class PersonHead
{
    private static readonly float[] _sides = [1, -1];
    private readonly PersonSkeleton _body;
    private readonly FaceLook _look;
    private readonly FigureFrame _frame;
    private readonly SdfGroup _skin;
    private readonly Vector3[] _eyes = new Vector3[2];

    /// <summary>Models the head of a figure.</summary>
    public PersonHead(PersonSkeleton body, FaceLook look)
    {
        _body = body;
        _look = look;
        _frame = body.Head;
        _skin = Skin();
        for (int i = 0; i < 2; i++)
        {
            (float x, float y) = look.Eye;
            x *= _sides[i];
            float z = OnFace(x, y).Z;
            _eyes[i] = new Vector3(x, y, z - (0.38f * look.EyeRadii.Z));
        }
    }

    /// <summary>Middle of the cranium, from which hair is laid out.</summary>
    public static Vector3 Cranium => new(0, 0.09f, -0.02f);

    /// <summary>Half axes of the cranium.</summary>
    public static Vector3 CraniumRadii => new(0.425f, 0.41f, 0.445f);

    /// <summary>Builds the parts.</summary>
    /// <param name="cell">Edge of a grid cell for large shapes, metres.</param>
    public IEnumerable<Part> Build(float cell)
    {
        float fine = MathF.Max(0.5f * cell, 0.004f * _frame.Scale);
        Mesh skin = SdfMesher.Build(_skin, MathF.Max(0.75f * cell, 0.007f * _frame.Scale));
        yield return new Part(InHead(skin), SkinMaterial(_look.Skin) with { Pattern = new FacePattern(_look) });
        for (int i = 0; i < 2; i++)
        {
            yield return EyeBall(i);
        }

        yield return new Part(SdfMesher.Build(Lids(), fine), SkinMaterial(LinearRgb.White) with { Name = "lids" });
        yield return new Part(
            SdfMesher.Build(Lashes(), fine),
            new Material { Name = "lashes", BaseColor = LinearRgb.FromHex("#1d1210"), Roughness = 0.6f });
        yield return new Part(
            SdfMesher.Build(Brows(), fine),
            new Material { Name = "brows", BaseColor = _look.Brow, Roughness = 0.7f, Sheen = 0.2f });
    }

    /// <summary>Skin: matt with a little gloss and a soft edge.</summary>
    public static Material SkinMaterial(LinearRgb color) => new()
    {
        Name = "skin",
        BaseColor = color,
        Roughness = 0.52f,
        Specular = 0.028f,
        Sheen = 0.25f,
    };

    /// <summary>The point of the face at (x, y) seen from the front, head units.</summary>
    public Vector3 OnFace(float x, float y)
    {
        Vector3? hit = _skin.Trace(_frame.Point(x, y, 1.2f), _frame.Direction(0, 0, -1), 2 * _frame.Scale);
        return hit is { } p ? _frame.ToLocal(p) : new Vector3(x, y, 0.4f);
    }

    /// <summary>The point of the head's surface on the way from outside to a point within, head units.</summary>
    public Vector3 OnHead(Vector3 outside, Vector3 within)
    {
        Vector3 from = _frame.Point(outside), along = _frame.Point(within) - from;
        return _skin.Trace(from, along, along.Length()) is { } hit ? _frame.ToLocal(hit) : outside;
    }

    private SdfGroup Skin()
    {
        float u = _frame.Scale, width = _look.Width;
        bool child = _look.IsChild, feminine = _look.IsFeminine;
        var skin = new SdfGroup();
        skin.Union(_frame.Ellipsoid(Cranium, CraniumRadii));

        // Lower face: narrow for women, square for men, short and round for children.
        (Vector3 face, Vector3 faceRadii) = child ? (new Vector3(0, -0.155f, 0.075f), new Vector3(0.355f * width, 0.305f, 0.325f))
            : feminine ? (new Vector3(0, -0.145f, 0.075f), new Vector3(0.322f * width, 0.325f, 0.325f))
            : (new Vector3(0, -0.150f, 0.065f), new Vector3(0.330f * width, 0.325f, 0.335f));
        skin.Union(_frame.Ellipsoid(face, faceRadii), 0.18f * u);
        float chin = child ? 0.085f : feminine ? 0.085f : 0.108f;
        skin.Union(_frame.Ellipsoid(new Vector3(0, child ? -0.40f : feminine ? -0.410f : -0.405f, 0.235f), new Vector3(chin * 1.15f, chin, chin)), 0.16f * u);
        foreach (float side in _sides)
        {
            float cheek = child ? 0.150f : feminine ? 0.125f : 0.105f;
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.205f * width, -0.165f, 0.255f), new Vector3(cheek, cheek * 0.95f, cheek * 0.9f)), 0.15f * u);
            if (!child && !feminine)
            {
                // Corner of the jaw and ridge of the brow.
                skin.Union(_frame.Sphere(side * 0.215f * width, -0.280f, 0.03f, 0.105f), 0.16f * u);
                skin.Union(_frame.Ellipsoid(new Vector3(side * 0.145f, 0.155f, 0.365f), new Vector3(0.13f, 0.045f, 0.05f)), 0.09f * u);
            }
        }

        foreach (float side in _sides)
        {
            (float x, float y) = _look.Eye;
            skin.Subtract(_frame.Ellipsoid(new Vector3(side * x, y + 0.005f, 0.475f), new Vector3(0.115f, 0.125f, 0.085f)), 0.11f * u);
        }

        AddNose(skin, u);
        AddMouth(skin, u);
        AddEars(skin, u);

        // Neck, from inside the chest.
        Vector3 root = _body.Chest.Point(0, _body.Build.NeckBase - _body.Build.Waist - 0.10f, -0.03f);
        float r = _body.Build.NeckRadius * u;
        var neck = new RoundCone(root, 1.15f * r, _frame.Point(0, -0.20f, -0.075f), 0.95f * r);
        skin.Union(neck, 0.09f * u);
        return skin;
    }

    private void AddNose(SdfGroup skin, float u)
    {
        float n = _look.Nose * (_look.IsChild ? 0.78f : _look.IsFeminine ? 0.86f : 1.12f);
        const float Y = -0.105f;
        float z = _look.IsChild ? 0.415f : 0.425f;
        skin.Union(_frame.Cone(new Vector3(0, 0.045f, z - 0.055f), 0.030f * n, new Vector3(0, Y + 0.01f, z + (0.015f * n)), 0.044f * n), 0.085f * u);
        skin.Union(_frame.Ellipsoid(new Vector3(0, Y - 0.012f, z + (0.022f * n)), new Vector3(0.056f, 0.048f, 0.050f) * n), 0.045f * u);
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.048f * n, Y - 0.022f, z - 0.018f), new Vector3(0.031f, 0.029f, 0.034f) * n), 0.035f * u);
        }
    }

    /// <summary>Lips as two soft ridges with a groove between, or an opening when laughing.</summary>
    private void AddMouth(SdfGroup skin, float u)
    {
        const int Steps = 5;
        var upper = new Vector4[Steps];
        var lower = new Vector4[Steps];
        var groove = new Vector4[Steps];
        float lip = _look.IsFeminine && !_look.IsChild ? 0.024f : 0.017f;
        bool open = FacePattern.Mouth(_look, 0).Upper - FacePattern.Mouth(_look, 0).Lower > 0.004f;
        for (int i = 0; i < Steps; i++)
        {
            float t = (2f * i / (Steps - 1)) - 1, x = t * _look.MouthHalf;
            (float top, float bottom) = FacePattern.Mouth(_look, x);
            float taper = MathF.Sqrt(MathF.Max(0.08f, 1 - (t * t)));
            Vector3 a = Traced(skin, x, top + (0.018f * taper)), b = Traced(skin, x, bottom - (0.022f * taper)), c = Traced(skin, x, 0.5f * (top + bottom));
            upper[i] = new Vector4(a - new Vector3(0, 0, 0.45f * lip), lip * taper);
            lower[i] = new Vector4(b - new Vector3(0, 0, 0.35f * lip), 1.15f * lip * taper);
            groove[i] = new Vector4(c + new Vector3(0, 0, 0.010f), 0.013f * taper);
        }

        if (open)
        {
            (float top, float bottom) = FacePattern.Mouth(_look, 0);
            Vector3 middle = Traced(skin, 0, 0.5f * (top + bottom));
            skin.Union(_frame.Chain(upper), 0.03f * u).Union(_frame.Chain(lower), 0.03f * u);
            skin.Subtract(
                _frame.Ellipsoid(middle + new Vector3(0, 0.006f, 0.012f), new Vector3(0.86f * _look.MouthHalf, 0.52f * (top - bottom), 0.045f)), 0.02f * u);
            return;
        }

        skin.Union(_frame.Chain(upper), 0.03f * u).Union(_frame.Chain(lower), 0.03f * u).Subtract(_frame.Chain(groove), 0.018f * u);
    }

    private void AddEars(SdfGroup skin, float u)
    {
        foreach (float side in _sides)
        {
            FigureFrame ear = _frame.Child(
                new Vector3(side * 0.415f, -0.035f, -0.035f), Quaternion.CreateFromYawPitchRoll(side * -0.42f, -0.12f, side * -0.10f), _look.IsChild ? 0.95f : _look.IsFeminine ? 0.88f : 1);
            var shell = new SdfGroup()
                .Union(ear.Ellipsoid(new Vector3(side * 0.012f, 0.02f, 0), new Vector3(0.040f, 0.098f, 0.074f)))
                .Union(ear.Ellipsoid(new Vector3(0, -0.070f, 0.012f), new Vector3(0.034f, 0.046f, 0.042f)), 0.03f * u)
                .Subtract(ear.Ellipsoid(new Vector3(side * 0.055f, 0.020f, 0.014f), new Vector3(0.040f, 0.066f, 0.044f)), 0.022f * u);
            skin.Union(shell, 0.035f * u);
        }
    }

    private Vector3 Traced(SdfGroup skin, float x, float y)
    {
        Vector3? hit = skin.Trace(_frame.Point(x, y, 1.2f), _frame.Direction(0, 0, -1), 2 * _frame.Scale);
        return hit is { } p ? _frame.ToLocal(p) : new Vector3(x, y, 0.4f);
    }

    /// <summary>Where an eye's own frame is: turned a little outwards, as faces are round.</summary>
    private FigureFrame EyeFrame(int i) =>
        _frame.Child(_eyes[i], Quaternion.CreateFromYawPitchRoll(_sides[i] * 0.20f, 0.02f, 0));

    private Vector3 EyeRadii(float factor) => new Vector3(_look.EyeRadii.X, _look.EyeRadii.Y, _look.EyeRadii.Z) * factor;

    private Part EyeBall(int i)
    {
        FigureFrame eye = EyeFrame(i);
        var pattern = new EyePattern
        {
            Iris = _look.Iris,
            IrisAngle = _look.IsFeminine || _look.IsChild ? 0.80f : 0.76f,
            PupilAngle = 0.42f,
            GlintAngle = 0.17f,
            GlintRadiance = 1.3f,
        };
        Part ball = Eye.Build(eye.Origin, EyeRadii(_frame.Scale), eye.Rotation, pattern);

        // The ball is turned outwards with the face, but the iris looks where the figure looks.
        Quaternion gaze = Quaternion.CreateFromYawPitchRoll((_sides[i] * 0.17f) - _look.Gaze, 0.03f, 0);
        Vector3[] rest = [.. ball.Mesh.Rest.Select(v => Vector3.Transform(v, gaze))];
        return ball with { Mesh = new Mesh(ball.Mesh.Positions, ball.Mesh.Normals, ball.Mesh.Indices, rest: ImmutableCollectionsMarshal.AsImmutableArray(rest)) };
    }

    /// <summary>Turn of the lids about the corners of the eye, radians above and below the gaze.</summary>
    private (float Upper, float Lower) LidAngles => _look.AreEyesClosed ? (-0.42f, -0.46f)
        : (_look.IsOld ? 0.74f : 1.0f, -0.80f + (0.20f * Math.Clamp(_look.Smile, 0, 1)));

    private SdfGroup Lids()
    {
        Vector3 skin = _look.Skin.ToVector3(), lid = Vector3.Lerp(skin, skin * new Vector3(0.82f, 0.50f, 0.46f), 0.45f);
        var lids = new SdfGroup(lid);
        for (int i = 0; i < 2; i++)
        {
            FigureFrame eye = EyeFrame(i);
            (float upper, float lower) = LidAngles;
            lids.Union(Lid(eye, upper, true, 1.10f, i)).Union(Lid(eye, lower, false, 1.055f, i));
        }

        return lids;
    }

    /// <summary>A shell round the eye on one side of a plane through its corners.</summary>
    private SdfGroup Lid(FigureFrame eye, float angle, bool isUpper, float size, int i)
    {
        // A large box stands in for the half space to cut away.
        const float Far = 0.5f;
        float tilt = _sides[i] * (_look.IsFeminine ? 0.10f : 0.02f);
        Quaternion turn = Quaternion.CreateFromYawPitchRoll(0, -angle, tilt);
        Vector3 down = Vector3.Transform(new Vector3(0, isUpper ? -Far : Far, 0), turn);
        return new SdfGroup().Union(eye.Ellipsoid(Vector3.Zero, EyeRadii(size)))
            .Subtract(eye.Box(down, new Vector3(1, Far, 1), 0.01f, turn), 0.012f * eye.Scale);
    }

    /// <summary>A dark cord along the edge of each upper lid, longer and flicked outwards for women.</summary>
    private SdfGroup Lashes()
    {
        var lashes = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            FigureFrame eye = EyeFrame(i);
            float side = _sides[i];
            const int Steps = 9;
            var cord = new Vector4[Steps];
            for (int k = 0; k < Steps; k++)
            {
                float t = k / (Steps - 1f), theta = float.Lerp(-1.42f, 1.42f, t);
                float thick = (_look.IsFeminine ? 0.0125f : 0.0075f) * (0.35f + (0.65f * MathF.Sin(MathF.PI * MathF.Pow(t, 0.7f))) + (_look.IsFeminine ? 0.35f * t : 0));
                cord[k] = new Vector4(LidEdge(theta * side, LidAngles.Upper, side), thick);
            }

            lashes.Union(eye.Chain(cord));
            if (_look.IsFeminine)
            {
                // Two or three lashes at the outer corner.
                for (int k = 0; k < 3; k++)
                {
                    Vector3 root = LidEdge(side * (0.72f + (0.26f * k)), LidAngles.Upper, side);
                    Vector3 tip = root + new Vector3(side * (0.026f + (0.010f * k)), 0.034f - (0.006f * k), 0.020f - (0.008f * k));
                    lashes.Union(eye.Cone(root, 0.0085f, tip, 0.0025f));
                }
            }
        }

        return lashes;
    }

    /// <summary>A point on the edge of the upper lid; the angle runs round the lid from one corner of the eye to the other.</summary>
    private Vector3 LidEdge(float theta, float lid, float side)
    {
        float tilt = side * (_look.IsFeminine ? 0.10f : 0.02f);
        Vector3 r = EyeRadii(1.09f);
        var direction = new Vector3(MathF.Sin(theta), MathF.Cos(theta) * MathF.Sin(lid), MathF.Cos(theta) * MathF.Cos(lid));
        direction = Vector3.Transform(direction, Quaternion.CreateFromYawPitchRoll(0, 0, tilt));

        // Scale the direction to the ellipsoid rather than its components, so that it stays in the plane of the cut.
        return direction / new Vector3(direction.X / r.X, direction.Y / r.Y, direction.Z / r.Z).Length();
    }

    private SdfGroup Brows()
    {
        float u = _frame.Scale;
        var brows = new SdfGroup();
        (float ex, float ey) = _look.Eye;
        float height = ey + _look.EyeRadii.Y + (_look.IsChild ? 0.085f : 0.078f) + (_look.Smile > 0.7f ? 0.012f : 0);
        float thick = _look.IsChild ? 0.015f : _look.IsFeminine ? 0.0165f : 0.026f;
        float slope = _look.Smile < 0 ? -0.06f : -0.010f;
        foreach (float side in _sides)
        {
            const int Steps = 6;
            var cord = new Vector4[Steps];
            for (int k = 0; k < Steps; k++)
            {
                float t = k / (Steps - 1f);
                float x = side * (ex - 0.088f + (0.205f * t));
                float y = height + (0.026f * MathF.Sin(MathF.PI * t)) - (slope * (1 - t)) - (0.012f * t);
                Vector3 at = OnFace(x, y) + new Vector3(0, 0, 0.004f);
                cord[k] = new Vector4(at, thick * (0.75f + (0.45f * MathF.Sin(MathF.PI * MathF.Min(1, t + 0.12f)))) * (1 - (0.62f * t * t)));
            }

            brows.Union(_frame.Chain(cord), 0.004f * u);
        }

        return brows;
    }

    private Mesh InHead(Mesh mesh)
    {
        var rest = new Vector3[mesh.Positions.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = _frame.ToLocal(mesh.Positions[i]);
        }

        return new Mesh(mesh.Positions, mesh.Normals, mesh.Indices, rest: ImmutableCollectionsMarshal.AsImmutableArray(rest));
    }
}
