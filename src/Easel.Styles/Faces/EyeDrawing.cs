using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Faces;

/// <summary>One drawn eye with its lids, lashes and brow, as codes and opacity over its plane.</summary>
/// <param name="face">Whose it is.</param>
/// <param name="manner">How it is drawn.</param>
/// <param name="side">1 for the left eye, −1 for the right.</param>
/// <param name="line">Codes of lines.</param>
/// <param name="skin">Codes of the skin.</param>
/// <param name="least">Least thickness of lines, units of the head: one pixel.</param>
internal sealed class EyeDrawing(FaceMark face, FaceManner manner, float side, Vector3 line, Vector3 skin, float least)
{
    /// <summary>Height of men's eyes and thickness of their lashes relative to women's and children's.</summary>
    private const float ManlyHeight = 0.70f, ManlyLash = 0.62f;

    private readonly Vector3 _iris = Tints.Saturate(new Vector3(Srgb.Encode(face.Iris.R), Srgb.Encode(face.Iris.G), Srgb.Encode(face.Iris.B)), 1.35f);
    private readonly float _tall = (face.IsFeminine || face.IsChild ? 1 : ManlyHeight) * (face.IsSurprised ? 1.15f : 1) * (face.IsChild ? 1.08f : 1);
    private readonly float _lash = MathF.Max(least, manner.Lash * (face.IsFeminine || face.IsChild ? 1 : ManlyLash));

    /// <summary>The drawing at a place of the eye's plane.</summary>
    public Vector4 At(Vector2 place)
    {
        // Along the eye from its inner to its outer corner.
        var p = new Vector2(place.X * side, place.Y);
        Vector4 brow = Brow(p);
        if (brow.W > 0.5f)
        {
            return brow;
        }

        return manner.HasDots ? Dot(p) : face.AreEyesClosed ? Closed(p) : Open(p);
    }

    private Vector4 Open(Vector2 p)
    {
        float w = manner.Eye.X, t = p.X / w, a = MathF.Abs(t);
        float arch = MathF.Sqrt(MathF.Max(0, 1 - (t * t)));

        // The outer corner stands a little higher; the upper lid is fuller than the lower one.
        float tilt = 0.010f * t, top = (manner.Eye.Y * _tall * MathF.Pow(arch, 0.8f)) + tilt, bottom = (-manner.Eye.Z * _tall * MathF.Pow(arch, 0.7f)) + tilt;
        float thick = _lash * (0.55f + (0.55f * Tints.Step(-0.8f, 0.9f, t)));
        if (a <= 1.02f && p.Y < top + thick && p.Y > top - (0.35f * thick))
        {
            return new Vector4(line, 1);
        }

        // Lashes beyond the outer corner.
        float beyond = t - 0.86f;
        if (face.IsFeminine && beyond is > 0 and < 0.42f)
        {
            float rise = tilt + (0.32f * w * beyond) + (0.05f * w), body = thick * (1 - (beyond / 0.42f));
            if (MathF.Abs(p.Y - rise - (0.1f * manner.Eye.Y)) < body)
            {
                return new Vector4(line, 1);
            }
        }

        if (a < 1 && p.Y <= top && p.Y >= bottom)
        {
            return new Vector4(Ball(p, top), 1);
        }

        float lower = MathF.Max(0.7f * least, 0.006f);
        if (t is > -0.35f and < 0.95f && MathF.Abs(p.Y - bottom + lower) < lower)
        {
            return new Vector4(Vector3.Lerp(line, skin, 0.25f), 1);
        }

        // The fold of the lid.
        float fold = top + thick + 0.022f, hair = MathF.Max(0.6f * least, 0.004f);
        return t is > -0.55f and < 0.85f && MathF.Abs(p.Y - fold) < hair ? new Vector4(Vector3.Lerp(line, skin, 0.45f), 0.8f) : default;
    }

    private Vector3 Ball(Vector2 p, float top)
    {
        Vector3 white = Vector3.Lerp(new Vector3(0.99f, 0.985f, 0.98f), new Vector3(0.72f, 0.72f, 0.84f), Tints.Step(0.055f, 0.01f, top - p.Y));
        float turn = Math.Clamp(face.Gaze, -0.6f, 0.6f) * 0.05f * side;
        var middle = new Vector2(-0.004f + turn, 0.002f);
        Vector2 q = (p - middle) / (manner.Iris * new Vector2(1, face.IsFeminine || face.IsChild ? 1 : 0.8f));
        float d = q.Length();
        if (d > 1)
        {
            return white;
        }

        // Dark above, where the lid shades it; light gathers below.
        Vector3 color = Vector3.Lerp(Vector3.Lerp(_iris, Vector3.One, 0.42f), Vector3.Lerp(_iris * 0.42f, line, 0.25f), Tints.Step(-0.75f, 0.5f, q.Y));
        color = Vector3.Lerp(color, Vector3.Lerp(_iris * 0.3f, line, 0.5f), Tints.Step(0.80f, 0.93f, d));
        var pupil = new Vector2(q.X / 0.40f, (q.Y - 0.02f) / 0.48f);
        color = Vector3.Lerp(color, Vector3.Lerp(_iris * 0.12f, line * 0.5f, 0.5f), Tints.Step(1.08f, 0.9f, pupil.Length()));

        // A crescent of light below the pupil, and two catch lights on the same side in both eyes.
        float crescent = Tints.Step(0.95f, 0.75f, d) * Tints.Step(-0.42f, -0.6f, q.Y);
        color = Vector3.Lerp(color, Vector3.Lerp(_iris, Vector3.One, 0.62f), 0.6f * crescent);
        Vector2 s = new(q.X * side, q.Y);
        float glint = MathF.Max(
            Tints.Step(1.08f, 0.9f, new Vector2((s.X + 0.34f) / 0.32f, (s.Y - 0.42f) / 0.27f).Length()),
            Tints.Step(1.1f, 0.9f, new Vector2((s.X - 0.36f) / 0.16f, (s.Y + 0.46f) / 0.13f).Length()));
        return Vector3.Lerp(color, Vector3.One, glint);
    }

    private Vector4 Closed(Vector2 p)
    {
        float w = manner.Eye.X, t = p.X / w, thick = _lash * 0.8f * (1 - (0.5f * t * t));
        float curve = (-0.05f * (1 - (t * t))) + 0.01f;
        return MathF.Abs(t) < 1 && MathF.Abs(p.Y - curve) < thick ? new Vector4(line, 1) : default;
    }

    private Vector4 Dot(Vector2 p)
    {
        Vector2 q = p / manner.Iris;
        if (face.AreEyesClosed)
        {
            return MathF.Abs(q.X) < 1.6f && MathF.Abs(p.Y + (0.012f * (1 - (q.X * q.X)))) < MathF.Max(least, 0.009f) ? new Vector4(line, 1) : default;
        }

        bool isGlint = Vector2.Distance(new Vector2(q.X * side, q.Y), new Vector2(-0.3f, 0.38f)) < 0.26f;
        return q.Length() < 1 ? new Vector4(isGlint ? Vector3.One : line, 1) : default;
    }

    private Vector4 Brow(Vector2 p)
    {
        float w = 1.12f * MathF.Max(0.1f, manner.Eye.X), t = (p.X / w) - 0.04f;
        if (MathF.Abs(t) > 1)
        {
            return default;
        }

        float rise = MathF.Max(face.BrowRise, manner.HasDots ? 0.1f : (manner.Eye.Y * _tall) + _lash + 0.045f);
        float middle = rise + (0.024f * (1 - (t * t))) - (0.008f * t) - (face.BrowTilt * t);
        float thick = MathF.Max(0.8f * least, (face.IsFeminine || face.IsChild ? 0.011f : 0.019f) * (1 - (0.55f * Tints.Step(0, 1, t))) * Tints.Step(-1, -0.8f, t));
        return MathF.Abs(p.Y - middle) < thick ? new Vector4(Vector3.Lerp(line, Brows, 0.6f), 1) : default;
    }

    private Vector3 Brows => new Vector3(Srgb.Encode(face.Brow.R), Srgb.Encode(face.Brow.G), Srgb.Encode(face.Brow.B)) * 0.75f;
}
