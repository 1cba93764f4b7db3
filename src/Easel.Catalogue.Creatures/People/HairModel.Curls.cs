using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Curls.</summary>
internal sealed partial class HairModel
{
    /// <summary>Curls all over the scalp, and a cloud of them that hangs round neck and shoulders.</summary>
    /// <param name="below">How far they hang below the ears; 0 for short hair.</param>
    private void Curls(float below)
    {
        const int Count = 300, Hanging = 190;
        bool isLong = below > 0;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("curl").Child(i);
            Vector3 d = Spread(i, Count, -0.55f);
            float above = FacePattern.AboveHairline(Scalp(d, 0));
            if (above < -0.02f)
            {
                continue;
            }

            // Fullest on the crown and over the ears; two depths, so that one sees curls between curls.
            float full = Noise.SmoothStep(0, 0.35f, above), depth = (i & 1) == 0 ? 1 : 0.45f;
            Curl(Scalp(d, Lift(0.030f + ((isLong ? 0.130f : 0.110f) * full * depth) + r.Range(-0.015f, 0.02f))), d, r);
        }

        for (int i = 0; isLong && i < Hanging; i++)
        {
            RandomStream r = _stream.Child("hanging").Child(i);
            float s = (i + 0.5f) / Hanging, azimuth = float.Lerp(1.12f, MathF.Tau - 1.12f, (i * 0.618034f) % 1), drop = below * MathF.Sqrt(s);
            Vector3 d = Direction(azimuth, 0);
            float wide = 0.40f + (0.15f * MathF.Sin(MathF.PI * MathF.Min(1, 0.25f + (0.75f * s)))) - ((i & 1) * 0.07f) + r.Range(-0.02f, 0.02f);
            Curl(PushOut(new Vector3(d.X * wide, 0.10f - drop, (d.Z * wide) - 0.04f), 0.05f), Vector3.Normalize(d + (0.2f * _down)), r);
        }
    }

    /// <summary>A ring that climbs like a spring, lying at a random slant.</summary>
    private void Curl(Vector3 center, Vector3 d, RandomStream r)
    {
        Span<Vector3> path = stackalloc Vector3[13];
        Span<Vector3> outwards = stackalloc Vector3[13];
        Vector3 axis = Vector3.Normalize(d + (0.8f * r.Direction()));
        Vector3 u = Vector3.Normalize(Vector3.Cross(axis, MathF.Abs(axis.Y) < 0.8f ? Vector3.UnitY : Vector3.UnitX)), v = Vector3.Cross(axis, u);
        float radius = r.Range(0.034f, 0.056f), start = r.Range(0, MathF.Tau);
        for (int k = 0; k < path.Length; k++)
        {
            float a = start + (k / (path.Length - 1f) * 6.6f);
            Vector3 spoke = (u * MathF.Cos(a)) + (v * MathF.Sin(a));
            path[k] = center + (spoke * radius) + (axis * (((k / (path.Length - 1f)) - 0.5f) * 0.06f));
            outwards[k] = spoke;
        }

        AddCurl(path, outwards, 0.042f, 0.62f, r.Range(0.84f, 1.12f), static t => MathF.Min(1, 6 * t * (1 - t)) + 0.05f);
    }
}
