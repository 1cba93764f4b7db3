using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>The head of an animal on hooves, made from its form.</summary>
internal sealed class GrazerHead
{
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _dark = Coat.Linear("#1c1512");

    private readonly FigureFrame _frame;
    private readonly HeadForm _form;
    private readonly GrazerCoat _coat;
    private readonly SdfGroup _skull = new();
    private readonly EyeSetting[] _eyes;
    private readonly float _gaze;

    /// <summary>Prepares a head.</summary>
    /// <param name="frame">Where it is; its unit is the cranium radius.</param>
    /// <param name="form">Measurements.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="asleep">Whether the eyes are closed.</param>
    /// <param name="gaze">Where the eyes look relative to the nose, radians to its left.</param>
    public GrazerHead(FigureFrame frame, HeadForm form, GrazerCoat coat, bool asleep, float gaze)
    {
        (_frame, _form, _coat, _gaze) = (frame, form, coat, gaze);
        AddSkull(_skull);
        (float width, float above, float below) = form.Lids;
        (above, below) = asleep ? (0.02f, 0.05f) : (above, below);
        _eyes = [.. _sides.Select(side => new EyeSetting(
            frame.Child(Socket(side), Quaternion.CreateFromYawPitchRoll(side * form.EyeTurn, -0.06f, side * 0.10f), form.EyeSize), width, above, below))];
    }

    /// <summary>Where the head is.</summary>
    public FigureFrame Frame => _frame;

    /// <summary>Skull without eyes and ears, for what is laid on it.</summary>
    public SdfGroup Skull => _skull;

    /// <summary>Adds skull, lids and ears to a skin.</summary>
    /// <param name="skin">Receives the shapes.</param>
    /// <param name="blend">Width of the blend into the neck, metres.</param>
    public void AddSkin(SdfGroup skin, float blend)
    {
        float s = _frame.Scale;
        var head = new SdfGroup(_coat.Base);
        AddSkull(head);
        foreach (EyeSetting eye in _eyes)
        {
            eye.AddSocket(head, 0.22f * s, _coat.Base);
        }

        foreach (float side in _sides)
        {
            (Vector3 center, Vector3 radii) = _form.Nostril;
            head.Subtract(_frame.Ellipsoid(center with { X = side * center.X }, radii, Quaternion.CreateFromYawPitchRoll(side * 0.5f, -0.35f, side * -0.35f)), 0.07f * s, _dark, 0.05f * s);
            AddEar(head, side);
        }

        skin.Union(head, blend);
    }

    /// <summary>Shades of the face: muzzle, nostrils, lids.</summary>
    public Vector3 Paint(Vector3 at, Vector3 color)
    {
        Vector3 q = _frame.ToLocal(at);
        if (q.LengthSquared() > 16 || q.Z < -1.2f || q.Y < -1.3f)
        {
            return color;
        }

        float eye = MathF.Min(_eyes[0].Nearness(at), _eyes[1].Nearness(at)), bright = (color.X + color.Y + color.Z) / 3;
        (float from, float over) = _form.MuzzleShade;
        float below = 0.22f * MathF.Max(0, -q.Y);
        float muzzle = Noise.SmoothStep(from, from + over, q.Z + below) * (MathF.Abs(q.X) < 1.2f ? 1 : 0);

        // The inside of nostrils and ears keeps its own darkness.
        color = Vector3.Lerp(color, _coat.Muzzle, bright < 0.02f ? 0 : muzzle);
        return Vector3.Lerp(Vector3.Lerp(color, _dark, 0.55f), color, Noise.SmoothStep(1.12f, 1.6f, eye));
    }

    /// <summary>Eyes, lids, the line of the mouth and horns.</summary>
    /// <param name="cell">Edge of a mesh cell of the skin, metres.</param>
    /// <param name="iris">Colour of the eyes.</param>
    public IEnumerable<Part> Features(float cell, LinearRgb iris)
    {
        float s = _frame.Scale, fine = MathF.Max(0.45f * cell, 0.02f * s);
        var look = new EyePattern { Iris = iris, White = LinearRgb.FromHex("#0f0a08"), PupilAngle = 0.66f, IrisAngle = 1.2f, GlintAngle = 0.20f };
        var lids = new SdfGroup();
        for (int i = 0; i < _eyes.Length; i++)
        {
            Quaternion gaze = _frame.Rotation * Quaternion.CreateFromYawPitchRoll((_sides[i] * 0.86f * _form.EyeTurn) + _gaze, -0.02f, 0);
            yield return _eyes[i].Ball(gaze, look);
            lids.Union(_eyes[i].Lids(_dark, Vector3.Lerp(_dark, _coat.Base, 0.72f)));
        }

        yield return new Part(SdfMesher.Build(lids, 0.7f * fine), new Material { Name = "lids", BaseColor = LinearRgb.White, Roughness = 0.5f, Specular = 0.03f });
        if (Mouth() is { Count: > 0 } mouth)
        {
            Vector3 line = Vector3.Min(0.35f * _coat.Muzzle, new Vector3(0.09f, 0.05f, 0.045f));
            yield return new Part(SdfMesher.Build(mouth, MathF.Min(fine, 0.02f * s)), new Material { Name = "lips", BaseColor = LinearRgb.FromVector3(line), Roughness = 0.6f });
        }
    }

    /// <summary>The point of the skull in a direction from a point inside, head units, or null.</summary>
    public Vector3? On(Vector3 axis, Vector3 outwards)
    {
        const float Far = 3;
        Vector3 unit = Vector3.Normalize(outwards);
        return _skull.Trace(_frame.Point(axis + (Far * unit)), Vector3.Transform(-unit, _frame.Rotation), Far * 1.1f * _frame.Scale) is { } hit ? _frame.ToLocal(hit) : null;
    }

    private Vector3 Socket(float side)
    {
        const float Sunk = 0.62f;
        var outwards = new Vector3(side * MathF.Sin(_form.EyeTurn), 0.05f, MathF.Cos(_form.EyeTurn));
        var axis = new Vector3(0, _form.Eye.X, _form.Eye.Y);
        Vector3 face = On(axis, outwards) ?? (axis + (0.7f * outwards));
        return face - (Sunk * _form.EyeSize * Vector3.Normalize(outwards));
    }

    private void AddSkull(SdfGroup skin)
    {
        float s = _frame.Scale;
        HeadForm f = _form;
        skin.Union(_frame.Ellipsoid(Vector3.Zero, f.Cranium));
        skin.Union(_frame.FlatChain(Vector3.Zero, new Vector3(f.FaceWidth, 1, 1), f.Face), 0.30f * s);
        foreach (float side in _sides)
        {
            skin.Union(_frame.Ellipsoid(f.Cheek.Center with { X = side * f.Cheek.Center.X }, f.Cheek.Radii), 0.28f * s);
        }

        skin.Union(_frame.Ellipsoid(f.Muzzle.Center, f.Muzzle.Radii), 0.30f * s);
        skin.Union(_frame.Ellipsoid(f.Chin.Center, f.Chin.Radii), 0.14f * s);
    }

    private void AddEar(SdfGroup skin, float side)
    {
        if (_form.Ear is not { } ear)
        {
            return;
        }

        float s = _frame.Scale, w = ear.Width, l = ear.Length;
        FigureFrame e = _frame.Child(ear.Place with { X = side * ear.Place.X }, Quaternion.CreateFromYawPitchRoll(side * ear.Turn, ear.Pitch, -side * ear.Tilt));
        var leaf = new SdfGroup(_coat.Base)
            .Union(e.FlatChain(Vector3.Zero, new Vector3(1, 1, 0.62f), new(0, -0.1f * l, 0, 0.66f * w), new(0, 0.32f * l, 0, w), new(0, 0.70f * l, 0, 0.66f * w), new(0, 0.95f * l, 0, 0.12f * w)))
            .Subtract(
                e.FlatChain(new Vector3(0, 0, 0.52f * w), new Vector3(1, 1, 0.8f), new(0, 0.12f * l, 0.52f * w, 0.46f * w), new(0, 0.36f * l, 0.52f * w, 0.74f * w), new(0, 0.68f * l, 0.42f * w, 0.44f * w), new(0, 0.86f * l, 0.30f * w, 0.08f * w)),
                0.10f * w * s,
                _coat.Ear,
                0.16f * w * s);
        skin.Union(leaf, 0.12f * s);
    }

    /// <summary>Horns, or an empty group.</summary>
    public SdfGroup Horns()
    {
        var horns = new SdfGroup();
        foreach (float side in _form.Horn.Length > 1 ? _sides : [])
        {
            horns.Union(_frame.Chain([.. _form.Horn.Select(p => p with { X = side * p.X })]));
        }

        return horns;
    }

    private SdfGroup Mouth()
    {
        var lips = new SdfGroup();
        if (_form.Mouth is not { } mouth)
        {
            return lips;
        }

        foreach (float side in _sides)
        {
            const int Steps = 9;
            var line = new List<Vector4>();
            for (int i = 0; i <= Steps; i++)
            {
                float t = i / (float)Steps, angle = MathF.Min(1.5f, 3.6f * t);
                Vector2 at = Vector2.Lerp(mouth.Front, mouth.Corner, MathF.Max(0, (t - 0.25f) / 0.75f));
                Vector3 outwards = new(side * MathF.Sin(angle), 0, MathF.Cos(angle));
                if (On(new Vector3(0, at.X, at.Y), outwards) is { } hit)
                {
                    line.Add(new Vector4(hit, 0.022f - (0.010f * t)));
                }
            }

            if (line.Count > 2)
            {
                lips.Union(_frame.Chain([.. line]));
            }
        }

        return lips;
    }
}
