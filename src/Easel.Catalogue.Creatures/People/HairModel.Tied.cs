using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Hair that is drawn back and tied.</summary>
internal sealed partial class HairModel
{
    private readonly List<(Vector3 At, Vector3 Axis, float Radius)> _ties = [];

    /// <summary>Hair drawn back from the hairline to one tie.</summary>
    private void Combed(ReadOnlySpan<Vector3> ties)
    {
        const int Count = 44;
        foreach (Vector3 tie in ties)
        {
            for (int layer = 0; layer < 2; layer++)
            {
                for (int i = 0; i < Count; i++)
                {
                    float azimuth = MathF.Tau * (i + (0.5f * layer)) / Count;
                    Draw(Direction(azimuth, FacePattern.Hairline(azimuth > MathF.PI ? azimuth - MathF.Tau : azimuth) + 0.03f + (0.30f * layer)), tie, (layer * Count) + i, layer);
                }
            }
        }
    }

    private void Draw(Vector3 from, Vector3 tie, int index, int layer)
    {
        RandomStream r = _stream.Child("drawn").Child(index);
        Span<Vector3> path = stackalloc Vector3[12];
        Span<Vector3> outwards = stackalloc Vector3[12];
        float high = Lift(0.050f + (0.030f * layer) + r.Range(-0.008f, 0.010f));
        from = Vector3.Normalize(from + new Vector3(0, r.Range(-0.02f, 0.05f), 0));
        for (int k = 0; k < path.Length; k++)
        {
            float t = k / (path.Length - 1f);
            Vector3 d = Slerp(from, tie, t);
            path[k] = Scalp(d, float.Lerp(0.003f, high, MathF.Sin(MathF.Min(1, 1.5f * t) * MathF.PI * 0.5f)));
            outwards[k] = d;
        }

        Add(path, outwards, 0.074f, 0.36f, r.Range(0.86f, 1.12f), static t => (0.40f + (0.60f * Noise.SmoothStep(0, 0.35f, t))) * (1 - (0.55f * t)));
    }

    /// <summary>A tail that leaves the head at a tie and hangs.</summary>
    private void Tail(Vector3 tie, float length, float girth)
    {
        const int Locks = 22;
        Span<Vector3> path = stackalloc Vector3[13];
        Span<Vector3> outwards = stackalloc Vector3[13];
        Vector3 root = Scalp(tie, 0.02f), across = Vector3.Normalize(Vector3.Cross(tie, Vector3.UnitY)), upright = Vector3.Cross(across, tie);
        _ties.Add((root + (tie * 0.045f), tie, 0.062f));
        for (int i = 0; i < Locks; i++)
        {
            RandomStream r = _stream.Child("tail").Child(i);
            float a = i * 2.4f, ring = girth * MathF.Sqrt((i + 0.5f) / Locks);
            Vector3 spread = (across * MathF.Cos(a)) + (upright * MathF.Sin(a));
            Vector3 at = root, heading = Vector3.Normalize(tie + new Vector3(0, 0.45f, 0)), away = Vector3.Normalize(tie with { Y = 0 });
            float longness = length * r.Range(0.88f, 1.05f), step = longness / (path.Length - 1);
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f), belly = MathF.Sin(MathF.PI * MathF.Min(1, (0.9f * t) + 0.05f));
                path[k] = at + (spread * (ring * MathF.Max(0.22f, belly)));
                outwards[k] = spread;
                heading = Vector3.Normalize(Vector3.Lerp(heading, _down + (away * (0.30f - (0.55f * t))), 0.20f));
                at = PushOut(at + (heading * step), 0.10f);
            }

            Add(path, outwards, 0.074f, 0.42f, r.Range(0.84f, 1.12f), Tapered);
        }
    }

    private void Bun(Vector3 tie)
    {
        const float Size = 0.180f;
        Vector3 center = Scalp(tie, 0.115f), across = Vector3.UnitX, around = Vector3.Normalize(Vector3.Cross(tie, across));
        _ties.Add((Scalp(tie, 0.03f), tie, 0.125f));
        Span<Vector3> path = stackalloc Vector3[15];
        Span<Vector3> outwards = stackalloc Vector3[15];
        for (int i = 0; i < 13; i++)
        {
            // Strands wound round the knot in a slanting spiral.
            RandomStream r = _stream.Child("bun").Child(i);
            float start = MathF.Tau * i / 13;
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f), polar = float.Lerp(2.5f, 0.06f, t), a = start + (t * 2.6f);
                Vector3 d = (tie * MathF.Cos(polar)) + (((across * MathF.Cos(a)) + (around * MathF.Sin(a))) * MathF.Sin(polar));
                path[k] = center + (d * new Vector3(Size, 0.9f * Size, Size));
                outwards[k] = d;
            }

            Add(path, outwards, 0.068f, 0.34f, r.Range(0.88f, 1.12f), static t => MathF.Sin(MathF.PI * ((0.86f * t) + 0.10f)) + 0.05f);
        }
    }

    /// <summary>Hair parted in the middle and drawn to a tie on each side.</summary>
    /// <param name="left">Direction of the left tie.</param>
    /// <param name="tail">Adds what hangs from a tie.</param>
    private void Parting(Vector3 left, Action<Vector3> tail)
    {
        const int Count = 28;
        for (int side = -1; side <= 1; side += 2)
        {
            Vector3 tie = left * new Vector3(side, 1, 1);
            for (int layer = 0; layer < 2; layer++)
            {
                for (int i = 0; i < Count; i++)
                {
                    // Half the roots on the parting, half on the hairline of this side.
                    float t = (i + (0.5f * layer)) / Count;
                    Vector3 from = t < 0.6f
                        ? Vector3.Normalize(new Vector3(side * 0.015f, MathF.Sin(0.72f + (t * 4.0f)), MathF.Cos(0.72f + (t * 4.0f))))
                        : Direction(side * float.Lerp(0.1f, 3.0f, (t - 0.6f) / 0.4f), FacePattern.Hairline(float.Lerp(0.1f, 3.0f, (t - 0.6f) / 0.4f)) + 0.03f);
                    Draw(from, tie, ((side + 1) * 100) + (layer * Count) + i, layer);
                }
            }

            tail(tie);
        }
    }

    /// <summary>A plait of three strands that falls over the shoulder to the breast, tied above its tassel.</summary>
    private void Braid(Vector3 tie, float length, float girth)
    {
        const int Steps = 42, Strands = 3;
        const float Turns = 4.6f, Tassel = 0.86f;
        var middle = new Vector3[Steps];
        Vector3 at = Scalp(tie, 0.03f), heading = Vector3.Normalize(tie + new Vector3(0, 0.1f, 0.5f));
        for (int k = 0; k < Steps; k++)
        {
            middle[k] = at;
            heading = Vector3.Normalize(Vector3.Lerp(heading, Vector3.Normalize(_down + new Vector3(0, 0, 0.28f)), 0.12f));
            at = PushOut(at + (heading * (length / (Steps - 1))), 1.3f * girth);
        }

        Vector3 front = Vector3.Normalize(new Vector3(0.55f * MathF.Sign(tie.X), 0, 1)), across = Vector3.Normalize(Vector3.Cross(_down, front));
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        for (int strand = 0; strand < Strands; strand++)
        {
            RandomStream r = _stream.Child("braid").Child(strand);
            for (int k = 0; k < Steps; k++)
            {
                // Each strand swings from side to side and passes before and behind the others twice as often.
                float t = k / (Steps - 1f), angle = MathF.Tau * ((Turns * t) + (strand / (float)Strands));
                float narrow = t < Tassel ? 1 - (0.30f * t) : float.Lerp(0.45f, 0.75f, (t - Tassel) / (1 - Tassel));
                path[k] = middle[k] + (girth * narrow * ((across * (0.62f * MathF.Sin(angle))) + (front * (0.42f * MathF.Sin(2 * angle)))));
                outwards[k] = front;
            }

            AddCurl(path, outwards, 0.66f * girth, 0.80f, r.Range(0.94f, 1.06f), static t => t < Tassel ? 0.98f - (0.30f * t) : 0.55f - (0.45f * ((t - Tassel) / (1 - Tassel))));
        }

        int tied = (int)(Tassel * (Steps - 1));
        _ties.Add((middle[tied], Vector3.Normalize(middle[tied + 1] - middle[tied - 1]), 0.052f));
    }

    private IEnumerable<Part> Ties()
    {
        foreach ((Vector3 at, Vector3 axis, float radius) in _ties)
        {
            SdfShape ring = _head.Ring(at, axis, radius, 0.026f);
            yield return new Part(
                SdfMesher.Build(ring, 0.012f * _head.Scale),
                new Material { Name = "ribbon", BaseColor = _look.Tie, Roughness = 0.6f, Sheen = 0.3f });
        }
    }
}
