using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A leg of a posed animal.</summary>
/// <param name="Form">Its measurements.</param>
/// <param name="Joints">Root, upper joint, knee, fetlock, middle of the sole; metres of the build.</param>
/// <param name="FootPitch">Turn of the foot, radians, toe down positive.</param>
/// <param name="IsFront">True for a front leg.</param>
internal sealed record GrazerLeg(LegForm Form, Vector3[] Joints, float FootPitch, bool IsFront)
{
    /// <summary>Axis with radii from the root to the pastern.</summary>
    public Vector4[] Axis
    {
        get
        {
            float[] r = Form.Radii;
            Vector3 pastern = Vector3.Lerp(Joints[3], Joints[4], 0.62f);
            return
            [
                new(Joints[0], r[0]), new(Joints[1], r[1]), new(Vector3.Lerp(Joints[1], Joints[2], 0.5f), r[2]), new(Joints[2], r[3]),
                new(Vector3.Lerp(Joints[2], Joints[3], 0.5f), r[4]), new(Joints[3], r[5]), new(pastern, r[6]),
            ];
        }
    }

    /// <summary>How far down the leg a point is: 0 at the upper joint, 1 at the knee, 2 at the fetlock, 3 at the sole; null off the leg.</summary>
    public float? Along(Vector3 q)
    {
        float best = 0, nearest = float.MaxValue;
        for (int i = 2; i < Joints.Length; i++)
        {
            Vector3 a = Joints[i - 1], ab = Joints[i] - a;
            float t = Math.Clamp(Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), 0, 1), distance = Vector3.Distance(q, a + (t * ab));
            if (distance < nearest)
            {
                (nearest, best) = (distance, i - 2 + t);
            }
        }

        return nearest < 1.7f * Form.Radii[best < 0.6f ? 2 : 3] ? best : null;
    }
}
