using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Faces;

/// <summary>Drawn nose, mouth and cheeks, as codes and opacity over their planes.</summary>
/// <param name="face">Whose they are.</param>
/// <param name="manner">How they are drawn.</param>
/// <param name="line">Codes of lines.</param>
/// <param name="skin">Codes of the skin.</param>
/// <param name="least">Least thickness of lines, units of the head.</param>
internal sealed class MouthDrawing(FaceMark face, FaceManner manner, Vector3 line, Vector3 skin, float least)
{
    /// <summary>Smile from which the mouth opens.</summary>
    private const float Laughing = 0.66f;

    private readonly float _half = face.MouthHalf * (face.IsSurprised ? 0.5f : 0.86f);
    private readonly Vector3 _flush = Vector3.Clamp(skin * new Vector3(1.04f, 0.62f, 0.62f), Vector3.Zero, Vector3.One);

    /// <summary>The tip of the nose: a small shade below and beside it.</summary>
    public Vector4 NoseAt(Vector2 p)
    {
        float thick = MathF.Max(0.6f * least, 0.006f), curve = -0.012f + (p.X * p.X * 14);
        bool isLine = MathF.Abs(p.X) < 0.024f && MathF.Abs(p.Y - curve) < thick;
        return isLine ? new Vector4(Vector3.Lerp(skin * new Vector3(0.72f, 0.52f, 0.50f), line, 0.15f), 0.9f) : default;
    }

    /// <summary>Mouth and cheeks around the middle of the mouth.</summary>
    public Vector4 At(Vector2 p)
    {
        float t = p.X / _half, thick = MathF.Max(0.8f * least, 0.0085f), smile = Math.Clamp(face.Smile, -1, 1);
        if (face.IsSurprised)
        {
            float d = new Vector2(p.X / 0.042f, p.Y / 0.056f).Length();
            return d < 1 ? new Vector4(d > 0.78f ? line : new Vector3(0.55f, 0.16f, 0.18f), 1) : Cheeks(p);
        }

        float bend = 0.058f * smile, curve = (bend * t * t) - (0.45f * bend);
        if (MathF.Abs(t) <= 1 && smile > Laughing)
        {
            // An open laugh: a half moon with a tongue, teeth above.
            float depth = 0.115f * (smile - 0.3f) * (1 - MathF.Pow(MathF.Abs(t), 2.4f)), top = curve + 0.01f, bottom = top - depth;
            if (p.Y < top && p.Y > bottom)
            {
                bool isRim = p.Y > top - thick || p.Y < bottom + (0.8f * thick);
                bool isTeeth = p.Y > top - (0.30f * depth), isTongue = p.Y < bottom + (0.42f * depth) && MathF.Abs(t) < 0.62f;
                return new Vector4(isRim ? line : isTeeth ? new Vector3(0.99f, 0.98f, 0.97f) : isTongue ? new Vector3(0.90f, 0.47f, 0.47f) : new Vector3(0.50f, 0.13f, 0.17f), 1);
            }
        }
        else if (MathF.Abs(t) <= 1 && MathF.Abs(p.Y - curve) < thick * (1.15f - (0.75f * t * t)))
        {
            return new Vector4(Vector3.Lerp(line, _flush * 0.6f, 0.35f), 1);
        }

        // A hint of the lower lip.
        float lip = curve - 0.042f, soft = MathF.Max(0.6f * least, 0.006f);
        if (!manner.HasDots && smile <= Laughing && MathF.Abs(t) < 0.36f && MathF.Abs(p.Y - lip) < soft)
        {
            return new Vector4(Vector3.Lerp(skin, _flush * 0.8f, 0.6f), 0.8f);
        }

        return Cheeks(p);
    }

    private Vector4 Cheeks(Vector2 p)
    {
        float x = MathF.Abs(p.X) - 0.195f, y = (p.Y - 0.135f) * 1.6f, d = MathF.Sqrt((x * x) + (y * y));
        float share = manner.Blush * Tints.Step(0.085f, 0.03f, d) * (face.IsFeminine || face.IsChild ? 1 : 0.45f);
        return share > 0 ? new Vector4(_flush, share) : default;
    }
}
