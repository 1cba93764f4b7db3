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
    public static Vector3 CraniumRadii => new(0.388f, 0.41f, 0.438f);

    /// <summary>Builds the parts.</summary>
    /// <param name="cell">Edge of a grid cell for large shapes, metres.</param>
    public IEnumerable<Part> Build(float cell)
    {
        // Faces are looked at more closely than anything else: finer than the rest of the figure.
        float fine = Math.Clamp(0.6f * cell, 0.009f * _frame.Scale, 0.018f * _frame.Scale);
        Mesh skin = SdfMesher.Build(_skin, fine);
        yield return new Part(InHead(skin), SkinMaterial(_look.Skin) with { Pattern = new FacePattern(_look) });
        foreach (Part part in _eyes.Build(OnFace))
        {
            yield return part;
        }
    }

    /// <summary>Skin: matt with a little gloss and a soft edge.</summary>
    public static Material SkinMaterial(LinearRgb color) => new()
    {
        Name = "skin",
        BaseColor = color,
        Roughness = 0.50f,
        Specular = 0.028f,
        Sheen = 0.22f,
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

    /// <summary>Cranium, jaw, chin, cheeks, brow and the hollows of the eyes.</summary>
    private SdfGroup Skull()
    {
        float u = _frame.Scale, width = _look.Width;
        var skin = new SdfGroup();
        skin.Union(_frame.Ellipsoid(Cranium, CraniumRadii));
        if (_look.IsChild)
        {
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.150f, 0.070f), new Vector3(0.325f * width, 0.285f, 0.318f)), 0.16f * u);
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.405f, 0.235f), new Vector3(0.085f, 0.065f, 0.070f)), 0.14f * u);
        }
        else if (_look.IsFeminine)
        {
            // An oval that narrows to a small chin.
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.150f, 0.080f), new Vector3(0.296f * width, 0.305f, 0.305f)), 0.16f * u);
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.430f, 0.258f), new Vector3(0.072f, 0.058f, 0.066f)), 0.13f * u);
        }
        else
        {
            // Square: the corners of the jaw stand out, the chin is broad.
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.160f, 0.075f), new Vector3(0.292f * width, 0.310f, 0.310f)), 0.14f * u);
            skin.Union(_frame.Ellipsoid(new Vector3(0, -0.430f, 0.258f), new Vector3(0.100f * width, 0.066f, 0.078f)), 0.12f * u);
        }

        foreach (float side in _sides)
        {
            (float x, float y) = _look.Eye;
            float cheek = _look.IsChild ? 0.135f : _look.IsFeminine ? 0.118f : 0.098f;
            skin.Union(_frame.Ellipsoid(new Vector3(side * 0.190f * width, -0.145f, 0.250f), new Vector3(cheek, cheek * 0.92f, cheek * 0.9f)), 0.13f * u);
            if (!_look.IsChild && !_look.IsFeminine)
            {
                skin.Union(_frame.Sphere(side * 0.172f * width, -0.275f, 0.045f, 0.084f), 0.13f * u);
                skin.Union(_frame.Ellipsoid(new Vector3(side * 0.135f, 0.128f, 0.352f), new Vector3(0.12f, 0.036f, 0.045f)), 0.08f * u);
            }

            skin.Subtract(_frame.Ellipsoid(new Vector3(side * x * 1.02f, y + 0.012f, 0.490f), new Vector3(0.100f, 0.070f, 0.105f)), 0.09f * u);
        }

        return skin;
    }

    private void AddNose()
    {
        float u = _frame.Scale, n = _look.Nose * (_look.IsChild ? 0.74f : _look.IsFeminine ? 0.80f : 1.0f);
        float y = _look.IsChild ? -0.130f : -0.135f, z = _look.IsChild ? 0.392f : 0.398f;

        // A straight bridge that starts between the eyes, a round tip, wings, and nostrils below.
        _skin.Union(_frame.Cone(new Vector3(0, 0.050f, z - 0.052f), 0.026f * n, new Vector3(0, y + 0.02f, z + (0.030f * n)), 0.034f * n), 0.070f * u);
        _skin.Union(_frame.Ellipsoid(new Vector3(0, y - 0.004f, z + (0.036f * n)), new Vector3(0.047f, 0.041f, 0.044f) * n), 0.035f * u);
        foreach (float side in _sides)
        {
            _skin.Union(_frame.Ellipsoid(new Vector3(side * 0.046f * n, y - 0.014f, z - 0.006f), new Vector3(0.030f, 0.027f, 0.034f) * n), 0.028f * u);
        }

        foreach (float side in _sides)
        {
            _skin.Subtract(_frame.Ellipsoid(new Vector3(side * 0.026f * n, y - (0.046f * n), z + (0.014f * n)), new Vector3(0.014f, 0.014f, 0.017f) * n), 0.012f * u);
        }
    }

    /// <summary>Lips as two soft ridges with a groove between, or an opening when laughing.</summary>
    private void AddMouth()
    {
        const int Steps = 7;
        float u = _frame.Scale;
        var upper = new Vector4[Steps];
        var lower = new Vector4[Steps];
        var groove = new Vector4[Steps];
        float lip = _look.IsFeminine && !_look.IsChild ? 0.022f : 0.015f;
        bool open = FacePattern.Mouth(_look, 0).Upper - FacePattern.Mouth(_look, 0).Lower > 0.004f;
        for (int i = 0; i < Steps; i++)
        {
            float t = (2f * i / (Steps - 1)) - 1, x = t * _look.MouthHalf;
            (float top, float bottom) = FacePattern.Mouth(_look, x);
            float taper = MathF.Sqrt(MathF.Max(0.05f, 1 - (t * t)));
            Vector3 a = OnFace(x, top + (0.016f * taper)), b = OnFace(x, bottom - (0.020f * taper)), c = OnFace(x, 0.5f * (top + bottom));
            upper[i] = new Vector4(a - new Vector3(0, 0, 0.40f * lip), lip * taper);
            lower[i] = new Vector4(b - new Vector3(0, 0, 0.25f * lip), 1.2f * lip * taper);
            groove[i] = new Vector4(c + new Vector3(0, 0, 0.008f), 0.011f * taper);
        }

        _skin.Union(_frame.Chain(upper), 0.026f * u).Union(_frame.Chain(lower), 0.026f * u);
        if (open)
        {
            (float top, float bottom) = FacePattern.Mouth(_look, 0);
            Vector3 middle = OnFace(0, 0.5f * (top + bottom));
            _skin.Subtract(
                _frame.Ellipsoid(middle + new Vector3(0, 0.006f, 0.010f), new Vector3(0.84f * _look.MouthHalf, 0.50f * (top - bottom), 0.034f)), 0.016f * u);
            return;
        }

        _skin.Subtract(_frame.Chain(groove), 0.014f * u);

        // The hollow below the lower lip, and the corners that a smile pushes in.
        (float edge, _) = FacePattern.Mouth(_look, _look.MouthHalf);
        _skin.Subtract(_frame.Ellipsoid(OnFace(0, _look.MouthY - 0.070f) + new Vector3(0, 0, 0.034f), new Vector3(0.075f, 0.022f, 0.040f)), 0.040f * u);
        foreach (float side in _sides)
        {
            _skin.Subtract(_frame.Sphere(side * (_look.MouthHalf + 0.010f), edge, OnFace(side * (_look.MouthHalf + 0.010f), edge).Z + 0.022f, 0.024f), 0.022f * u);
        }
    }

    private void AddEars()
    {
        float u = _frame.Scale;
        foreach (float side in _sides)
        {
            FigureFrame ear = _frame.Child(
                new Vector3(side * 0.372f, -0.030f, -0.030f), Quaternion.CreateFromYawPitchRoll(side * -0.40f, -0.12f, side * -0.10f), _look.IsChild ? 0.98f : _look.IsFeminine ? 0.90f : 1.04f);
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
        _skin.Union(new RoundCone(root, 1.12f * r, top, 0.98f * r), 0.060f * u);
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
