using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Head, neck, nose, mouth and ears, in units of the head's height: +Z to the face, +X its left.</summary>
internal sealed class PersonHead
{
    /// <summary>Where the finely modelled face begins, head units.</summary>
    private const float FaceDepth = 0.13f;
    private static readonly float[] _sides = [1, -1];
    private readonly PersonSkeleton _body;
    private readonly FaceLook _look;
    private readonly FigureFrame _frame;
    private readonly SdfGroup _skin;
    private readonly EyeModel _eyes;

    /// <summary>Models the head of a figure.</summary>
    public PersonHead(PersonSkeleton body, FaceLook look)
    {
        _body = body;
        _look = look;
        _frame = body.Head;
        _skin = Skull();
        AddNose();
        AddMouth();
        AddEars();
        AddNeck();
        (float x, float y) = look.Eye;
        _eyes = new EyeModel(_frame, look, OnFace(x, y), OnFace(-x, y));
        _eyes.Carve(_skin);
    }

    /// <summary>Middle of the cranium, from which hair is laid out.</summary>
    public static Vector3 Cranium => new(0, 0.09f, -0.02f);

    /// <summary>Half axes of the cranium.</summary>
    public static Vector3 CraniumRadii => new(0.354f, 0.402f, 0.430f);

    /// <summary>Builds the parts.</summary>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public IEnumerable<Part> Build(float resolution)
    {
        // Faces are looked at more closely than anything else; the back of the head and the neck less so.
        float u = _frame.Scale, coarse = Math.Clamp(1.7f * resolution, 0.0090f * u, 0.020f * u), fine = Math.Clamp(1.1f * resolution, 0.0046f * u, 0.014f * u);
        Vector3 at = _frame.Point(0, 0, FaceDepth), forward = _frame.Direction(0, 0, 1);
        Material skin = SkinMaterial(_look.Skin) with { Pattern = new FacePattern(_look, _eyes.Lids[0], _eyes.Lids[1]) };
        yield return new Part(InHead(SdfMesher.Build(new SdfRegion(_skin, Slab(-1, FaceDepth + 0.02f)), coarse).Clip(at, -forward)), skin);
        yield return new Part(InHead(SdfMesher.Build(new SdfRegion(_skin, Slab(FaceDepth - 0.01f, 1)), fine).Clip(at, forward)), skin);
        foreach (Part part in _eyes.Build())
        {
            yield return part;
        }
    }

    /// <summary>Skin: matt with a little gloss and a soft edge.</summary>
    public static Material SkinMaterial(LinearRgb color) => new()
    {
        Name = "skin",
        BaseColor = color,
        Roughness = 0.62f,
        Specular = 0.020f,
        Sheen = 0.10f,
    };

    /// <summary>The point of the face at (x, y) seen from the front, head units.</summary>
    public Vector3 OnFace(float x, float y)
    {
        Vector3? hit = _skin.Trace(_frame.Point(x, y, 1.2f), _frame.Direction(0, 0, -1), 2 * _frame.Scale);
        return hit is { } p ? _frame.ToLocal(p) : new Vector3(x, y, 0.4f);
    }

    /// <summary>The point of the head's surface on the way from outside to a point within, head units; near the inner point where there is none.</summary>
    public Vector3 OnHead(Vector3 outside, Vector3 within)
    {
        Vector3 from = _frame.Point(outside), along = _frame.Point(within) - from;
        const float Fallback = 0.30f;
        return _skin.Trace(from, along, along.Length()) is { } hit ? _frame.ToLocal(hit) : within + ((outside - within) * Fallback);
    }

    /// <summary>Cranium, face, jaw, chin, cheeks, brow and the hollows of the eyes.</summary>
    private SdfGroup Skull()
    {
        float u = _frame.Scale, w = _look.Width * (1 + (0.02f * _look.Shape.Roundness)), smile = Math.Clamp(_look.Smile, 0, 1), full = 1 + (0.07f * _look.Shape.Roundness);
        Sculpt s = _look.IsChild ? Sculpt.Child : _look.IsFeminine ? Sculpt.Woman : Sculpt.Man;
        var skin = new SdfGroup();
        skin.Union(_frame.Ellipsoid(Cranium, CraniumRadii));
        skin.Union(_frame.Ellipsoid(s.Face, s.FaceRadii * new Vector3(w, 1, 1)), 0.16f * u);
        foreach (float side in _sides)
        {
            // The edge of the jaw, from below the ear to the chin.
            Vector3 across = new(side * w, 1, 1);
            skin.Union(_frame.Cone(s.JawCorner * across, s.JawRadii.X, s.JawFront * across, s.JawRadii.Y), 0.10f * u);
        }

        skin.Union(_frame.Ellipsoid(s.Chin, s.ChinRadii * new Vector3(w, 1, 1)), 0.12f * u);
        foreach (float side in _sides)
        {
            // A smile lifts the cheeks into apples under the eyes.
            Vector3 cheek = (s.Cheek * new Vector3(side * w, 1, 1)) + new Vector3(0, 0.018f * smile, 0.008f * smile);
            skin.Union(_frame.Ellipsoid(cheek, new Vector3(1, 0.90f, 0.88f) * (s.CheekRadius * full * (1 + (0.05f * smile)))), 0.11f * u);
            if (s.Brow > 0)
            {
                skin.Union(_frame.Ellipsoid(new Vector3(side * 0.130f, 0.112f, 0.345f), new Vector3(0.115f, 0.034f, 0.042f) * s.Brow), 0.08f * u);
            }
        }

        foreach (float side in _sides)
        {
            (float x, float y) = _look.Eye;
            skin.Subtract(_frame.Ellipsoid(new Vector3(side * x, y + 0.014f, 0.510f), _look.IsChild ? new Vector3(0.108f, 0.080f, 0.088f) : new Vector3(0.122f, 0.090f, 0.104f)), 0.11f * u);
        }

        return skin;
    }

    private void AddNose()
    {
        float u = _frame.Scale, n = _look.Nose * (_look.IsChild ? 0.72f : _look.IsFeminine ? 0.72f : 0.88f), y = _look.NoseY;
        float z = OnFace(0, y).Z - 0.006f;

        // A soft bridge, hollow between the eyes, a round tip turned up, and wings; nostrils are painted. A child's nose is hardly more than the tip.
        float bridge = _look.IsChild ? 0.012f : _look.IsFeminine ? 0.016f : 0.024f, root = _look.Eye.Y + (_look.IsChild ? -0.030f : 0.030f);
        float hollow = _look.IsChild ? 0.020f : _look.IsFeminine ? 0.024f : 0.018f;
        _skin.Union(
            _frame.Cone(new Vector3(0, root, OnFace(0, root).Z - hollow), bridge, new Vector3(0, y + 0.012f, z + (0.030f * n)), 0.030f * n), (_look.IsFeminine ? 0.055f : 0.070f) * u);
        _skin.Union(_frame.Ellipsoid(new Vector3(0, y + 0.004f, z + (0.044f * n)), new Vector3(0.046f, 0.042f, 0.044f) * n), 0.034f * u);
        foreach (float side in _sides)
        {
            _skin.Union(_frame.Ellipsoid(new Vector3(side * 0.045f * n, y - (0.010f * n), z + (0.004f * n)), new Vector3(0.027f, 0.025f, 0.031f) * n), 0.030f * u);
        }
    }

    /// <summary>Lips as two soft ridges with a groove between, or an opening when laughing.</summary>
    private void AddMouth()
    {
        const int Steps = 9;
        float u = _frame.Scale;
        var upper = new Vector4[Steps];
        var lower = new Vector4[Steps];
        var groove = new Vector4[Steps];
        float lip = (_look.IsFeminine && !_look.IsChild ? 0.0170f : _look.IsChild ? 0.0125f : 0.0120f) * (1 + (0.16f * _look.Shape.Lips));
        bool open = FacePattern.Mouth(_look, 0).Upper - FacePattern.Mouth(_look, 0).Lower > 0.004f;

        // The muzzle: teeth push the lips forward a little.
        _skin.Union(_frame.Ellipsoid(OnFace(0, _look.MouthY) - new Vector3(0, 0, 0.052f), new Vector3(0.125f, 0.072f, 0.056f)), 0.10f * u);
        for (int i = 0; i < Steps; i++)
        {
            float t = (2f * i / (Steps - 1)) - 1, x = t * _look.MouthHalf;
            (float top, float bottom) = FacePattern.Mouth(_look, x);
            float taper = MathF.Sqrt(MathF.Max(0.03f, 1 - (t * t)));

            // The upper lip dips under the nose.
            float bow = 1 - (0.22f * MathF.Exp(-16 * t * t));
            Vector3 a = OnFace(x, top + (0.75f * lip * taper * bow)), b = OnFace(x, bottom - (0.95f * lip * taper)), c = OnFace(x, 0.5f * (top + bottom));
            upper[i] = new Vector4(a - new Vector3(0, 0, 0.45f * lip), lip * taper * bow);
            lower[i] = new Vector4(b - new Vector3(0, 0, 0.25f * lip), 1.2f * lip * taper * MathF.Sqrt(taper));
            groove[i] = new Vector4(c + new Vector3(0, 0, 0.010f), 0.010f * taper);
        }

        _skin.Union(_frame.Chain(upper), 0.022f * u).Union(_frame.Chain(lower), 0.022f * u);
        (float edge, _) = FacePattern.Mouth(_look, _look.MouthHalf);
        if (open)
        {
            (float top, float bottom) = FacePattern.Mouth(_look, 0);
            Vector3 middle = OnFace(0, 0.5f * (top + bottom));
            _skin.Subtract(
                _frame.Ellipsoid(middle + new Vector3(0, 0.006f, 0.010f), new Vector3(0.88f * _look.MouthHalf, 0.55f * (top - bottom), 0.022f)), 0.020f * u);
        }
        else
        {
            _skin.Subtract(_frame.Chain(groove), 0.012f * u);
        }

        // The hollow below the lower lip, and the corners that a smile pushes in.
        _skin.Subtract(_frame.Ellipsoid(OnFace(0, _look.MouthY - 0.066f) + new Vector3(0, 0, 0.036f), new Vector3(0.070f, 0.020f, 0.040f)), 0.040f * u);
        foreach (float side in _sides)
        {
            float x = side * (_look.MouthHalf + 0.008f);
            _skin.Subtract(_frame.Sphere(x, edge, OnFace(x, edge).Z + 0.020f, 0.022f), 0.022f * u);
        }
    }

    private void AddEars()
    {
        float u = _frame.Scale;
        foreach (float side in _sides)
        {
            FigureFrame ear = _frame.Child(
                new Vector3(side * 0.352f, -0.030f, -0.030f), Quaternion.CreateFromYawPitchRoll(side * -0.40f, -0.12f, side * -0.10f), _look.IsChild ? 0.98f : _look.IsFeminine ? 0.90f : 1.04f);
            var shell = new SdfGroup()
                .Union(ear.Ellipsoid(new Vector3(side * 0.012f, 0.02f, 0), new Vector3(0.036f, 0.094f, 0.066f)))
                .Union(ear.Ellipsoid(new Vector3(0, -0.072f, 0.012f), new Vector3(0.028f, 0.040f, 0.036f)), 0.03f * u)
                .Subtract(ear.Ellipsoid(new Vector3(side * 0.050f, 0.024f, 0.014f), new Vector3(0.036f, 0.062f, 0.038f)), 0.018f * u)
                .Union(ear.Ellipsoid(new Vector3(side * 0.018f, -0.012f, 0.030f), new Vector3(0.020f, 0.026f, 0.014f)), 0.02f * u);
            _skin.Union(shell, 0.030f * u);
        }
    }

    /// <summary>From inside the chest up to the skull, smooth.</summary>
    private void AddNeck()
    {
        float u = _frame.Scale, r = _body.Build.NeckRadius * _body.Unit, neckline = _body.Build.NeckBase - _body.Build.Waist;
        Vector3 root = _body.Chest.Point(0, neckline - 0.12f, -0.03f), top = _frame.Point(0, -0.16f, -0.105f);
        _skin.Union(new RoundCone(root, 1.12f * r, top, 1.0f * r), 0.085f * u);
    }

    /// <summary>The box round a slice of the head, from one depth to another.</summary>
    private Bounds Slab(float from, float to)
    {
        Bounds box = Bounds.Empty;
        const float Wide = 1.2f;
        for (int i = 0; i < 8; i++)
        {
            Vector3 corner = _frame.Point(new Vector3((i & 1) == 0 ? -Wide : Wide, (i & 2) == 0 ? -Wide : Wide, (i & 4) == 0 ? from : to));
            box = box.Union(new Bounds(corner, corner));
        }

        return box;
    }

    /// <summary>Gives a mesh its head coordinates.</summary>
    private Mesh InHead(Mesh mesh)
    {
        var rest = new Vector3[mesh.Positions.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = _frame.ToLocal(mesh.Positions[i]);
        }

        return new Mesh(mesh.Positions, mesh.Normals, mesh.Indices, rest: ImmutableCollectionsMarshal.AsImmutableArray(rest));
    }

    /// <summary>Middles and half axes of the large forms, head units; what lies aside is given for the left.</summary>
    /// <param name="Face">Middle of the mass of the face.</param>
    /// <param name="FaceRadii">Its half axes.</param>
    /// <param name="JawCorner">Corner of the jaw below the ear.</param>
    /// <param name="JawFront">Where its edge ends beside the chin.</param>
    /// <param name="JawRadii">Radii of the edge at both ends.</param>
    /// <param name="Chin">Middle of the chin.</param>
    /// <param name="ChinRadii">Its half axes.</param>
    /// <param name="Cheek">Middle of the cheek.</param>
    /// <param name="CheekRadius">Its radius.</param>
    /// <param name="Brow">Strength of the ridge of the brow.</param>
    private sealed record Sculpt(
        Vector3 Face, Vector3 FaceRadii, Vector3 JawCorner, Vector3 JawFront, Vector2 JawRadii, Vector3 Chin, Vector3 ChinRadii, Vector3 Cheek, float CheekRadius, float Brow)
    {
        /// <summary>An oval that narrows to a small chin.</summary>
        public static Sculpt Woman { get; } = new(
            new(0, -0.125f, 0.085f), new(0.300f, 0.292f, 0.302f), new(0.222f, -0.175f, 0.005f), new(0.050f, -0.385f, 0.228f), new(0.082f, 0.068f),
            new(0, -0.408f, 0.268f), new(0.062f, 0.056f, 0.060f), new(0.188f, -0.158f, 0.246f), 0.114f, 0);

        /// <summary>Square: the corners of the jaw stand out, the chin is broad.</summary>
        public static Sculpt Man { get; } = new(
            new(0, -0.130f, 0.080f), new(0.288f, 0.308f, 0.305f), new(0.216f, -0.222f, 0.008f), new(0.084f, -0.402f, 0.224f), new(0.086f, 0.074f),
            new(0, -0.430f, 0.262f), new(0.088f, 0.060f, 0.068f), new(0.180f, -0.135f, 0.236f), 0.098f, 0.8f);

        /// <summary>Round cheeks over a small chin.</summary>
        public static Sculpt Child { get; } = new(
            new(0, -0.145f, 0.075f), new(0.338f, 0.272f, 0.312f), new(0.235f, -0.205f, 0.010f), new(0.062f, -0.370f, 0.205f), new(0.092f, 0.082f),
            new(0, -0.392f, 0.246f), new(0.064f, 0.052f, 0.060f), new(0.212f, -0.205f, 0.232f), 0.146f, 0);
    }
}
