using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Short, combed and tied hair.</summary>
internal sealed partial class HairModel
{
    private readonly List<(Vector3 At, Vector3 Axis, float Radius)> _ties = [];

    /// <summary>Short at sides and back, longer on top: combed over from a parting, with some height over the forehead.</summary>
    private void Parted()
    {
        float part = _look.Part >= 0 ? 1 : -1;
        Cropped(0.66f);
        const int Count = 34, Layers = 2;
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Count; i++)
            {
                // From the parting to the far side; in front across the forehead, behind towards the nape.
                RandomStream r = _stream.Child("over").Child((layer * Count) + i);
                float s = (i + (0.5f * layer)) / Count, sagittal = float.Lerp(0.72f, 2.25f, s);
                Vector3 from = Vector3.Normalize(new Vector3(part * (0.34f - (0.16f * s * s)), MathF.Sin(sagittal), MathF.Cos(sagittal)));
                Vector3 to = Direction(-part * float.Lerp(1.12f, 2.75f, s), float.Lerp(0.46f, 0.34f, s) + r.Range(-0.09f, 0.07f));
                Swept(from, to, 0.012f + (0.012f * layer), float.Lerp(0.036f, 0.058f, Noise.SmoothStep(0, 0.30f, s)) + r.Range(-0.010f, 0.012f), 0.016f + (0.01f * layer), 0.046f, r.Range(0.88f, 1.10f));

                // On this side of the parting straight down.
                Vector3 down = Direction(part * float.Lerp(1.02f, 2.5f, s), 0.42f + r.Range(-0.05f, 0.05f));
                Swept(from, down, 0.010f + (0.008f * layer), 0.044f + r.Range(-0.006f, 0.006f), 0.026f, 0.044f, r.Range(0.86f, 1.10f));
            }
        }

        // The lock over the forehead rises from the hairline and falls back.
        const int Front = 22;
        for (int i = 0; i < Front; i++)
        {
            RandomStream r = _stream.Child("front").Child(i);
            float s = i / (Front - 1f), azimuth = part * float.Lerp(0.42f, -0.86f, s);
            Vector3 from = Direction(azimuth, FacePattern.Hairline(azimuth) + r.Range(0.005f, 0.035f)), to = Direction(-part * float.Lerp(1.9f, 2.3f, s), 0.95f - (0.35f * s));
            Swept(from, Slerp(from, to, 0.62f), 0.004f, float.Lerp(0.074f, 0.052f, s) + r.Range(-0.016f, 0.014f), 0.050f, 0.038f, r.Range(0.88f, 1.16f));

            // A second one close to the scalp fills the arch of the first.
            Swept(from, Slerp(from, to, 0.55f), 0.003f, float.Lerp(0.040f, 0.030f, s), 0.034f, 0.042f, r.Range(0.86f, 1.0f));
        }
    }

    /// <summary>Ruffled locks that radiate from the crown and fall over the forehead in points.</summary>
    private void Tousled()
    {
        const int Count = 330;
        Cropped(0.42f);
        Vector3 crown = Vector3.Normalize(new Vector3(0.14f, 1, -0.42f));
        float lean = 0.45f * (_look.Part >= 0 ? 1 : -1);
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("ruffled").Child(i);
            Vector3 d = Spread(i, Count, -0.1f);
            float above = FacePattern.AboveHairline(Scalp(d, 0));
            if (above < 0.02f || d.Y < 0.22f)
            {
                continue;
            }

            // Over the forehead locks end above the brows.
            const float Fringe = 0.12f, Radius = 0.42f;
            float top = Noise.SmoothStep(0.25f, 0.75f, d.Y), frontal = Noise.SmoothStep(0.05f, 0.6f, d.Z);
            Vector3 flow = d - crown + (0.35f * Vector3.Cross(crown, d)) + new Vector3(lean, -0.1f, 0.25f * frontal) + (0.11f * r.Direction());
            float length = r.Range(0.30f, 0.42f);
            length = float.Lerp(length, MathF.Min(length, (above + Fringe) * Radius), frontal);
            Surface(d, flow, length, Lift(0.014f), Lift(0.038f + (0.032f * top) + r.Range(-0.010f, 0.014f)), Lift(0.022f + (0.052f * top) + r.Range(-0.01f, 0.02f)), 0.046f * r.Range(0.85f, 1.15f), r.Range(0.88f, 1.10f));
        }
    }

    /// <summary>Close hair at sides and back, combed down and backwards.</summary>
    /// <param name="below">Height under which it grows, as the Y of a unit direction.</param>
    private void Cropped(float below)
    {
        const int Count = 460;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("cropped").Child(i);
            Vector3 d = Spread(i, Count, -0.66f);
            float above = FacePattern.AboveHairline(Scalp(d, 0));
            if (above < 0.015f || d.Y > below || (d.Z > 0.55f && d.Y > 0.3f))
            {
                continue;
            }

            // Locks end at the hairline.
            float high = Noise.SmoothStep(-0.4f, 0.5f, d.Y), length = MathF.Min(0.24f, 0.06f + (0.42f * above));
            Surface(d, new Vector3(0, -1, -0.50f) + (0.05f * r.Direction()), length, Lift(0.006f), Lift(0.014f + (0.024f * high)), Lift(0.010f + (0.018f * high)), 0.042f, r.Range(0.88f, 1.06f));
        }
    }

    /// <summary>The i-th of directions spread evenly over the sphere above a height.</summary>
    private static Vector3 Spread(int i, int count, float lowest)
    {
        const float GoldenAngle = 2.3999632f;
        float y = float.Lerp(lowest, 1, (i + 0.5f) / count), ring = MathF.Sqrt(1 - (y * y));
        return new Vector3(ring * MathF.Sin(i * GoldenAngle), y, ring * MathF.Cos(i * GoldenAngle));
    }

    /// <summary>A lock over the head from one direction to another, highest on its first half.</summary>
    private void Swept(Vector3 from, Vector3 to, float root, float high, float tip, float width, float shade)
    {
        const int Steps = 12;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f), rise = Noise.SmoothStep(0, 0.42f, t), fall = Noise.SmoothStep(0.45f, 1, t);
            path[k] = Scalp(Slerp(from, to, t), Lift(float.Lerp(float.Lerp(root, high, rise), tip, fall)));
            outwards[k] = Vector3.Normalize(path[k] - PersonHead.Cranium);
        }

        Add(path, outwards, width, 0.26f, shade, Profile);
    }

    /// <summary>A lock that stays near the scalp.</summary>
    private void Surface(Vector3 d, Vector3 flow, float length, float root, float middle, float tip, float width, float shade)
    {
        const int Steps = 8;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        const float Radius = 0.43f;
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f);
            float lift = t < 0.5f ? float.Lerp(root, middle, MathF.Sin(t * MathF.PI)) : float.Lerp(middle, tip, Noise.SmoothStep(0.5f, 1, t));
            path[k] = Scalp(d, lift);
            outwards[k] = d;
            Vector3 tangent = flow - (d * Vector3.Dot(flow, d));
            tangent = tangent.Length() > 1e-4f ? Vector3.Normalize(tangent) : Vector3.Zero;
            d = Vector3.Normalize(d + (tangent * (length / (Steps - 1) / Radius)));
        }

        Add(path, outwards, width, 0.24f, shade, Profile);
    }

    private void Curls()
    {
        const int Count = 330;
        Span<Vector3> path = stackalloc Vector3[13];
        Span<Vector3> outwards = stackalloc Vector3[13];
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("curl").Child(i);
            Vector3 d = Spread(i, Count, -0.55f);
            float above = FacePattern.AboveHairline(Scalp(d, 0));
            if (above < -0.02f)
            {
                continue;
            }

            // A ring that climbs like a spring, lying at a random slant on the scalp.
            float height = Lift(0.035f + (0.085f * Noise.SmoothStep(0, 0.35f, above)) + r.Range(-0.015f, 0.03f));
            Vector3 center = Scalp(d, height), axis = Vector3.Normalize(d + (0.8f * r.Direction()));
            Vector3 u = Vector3.Normalize(Vector3.Cross(axis, MathF.Abs(axis.Y) < 0.8f ? Vector3.UnitY : Vector3.UnitX)), v = Vector3.Cross(axis, u);
            float radius = r.Range(0.030f, 0.044f), start = r.Range(0, MathF.Tau);
            for (int k = 0; k < path.Length; k++)
            {
                float a = start + (k / (path.Length - 1f) * 6.9f);
                Vector3 spoke = (u * MathF.Cos(a)) + (v * MathF.Sin(a));
                path[k] = center + (spoke * radius) + (axis * (((k / (path.Length - 1f)) - 0.5f) * 0.045f));
                outwards[k] = spoke;
            }

            AddCurl(path, outwards, 0.031f, 0.85f, r.Range(0.88f, 1.10f), static t => MathF.Min(1, 8 * t * (1 - t)) + 0.05f);
        }
    }

    /// <summary>A fringe over the forehead: wisps swept aside from the parting that overlap, end in points above the brows, and reach down along
    /// the temples.</summary>
    private void Bangs()
    {
        const int Wisps = 10, PerWisp = 7;
        Span<Vector3> path = stackalloc Vector3[10];
        Span<Vector3> outwards = stackalloc Vector3[10];
        float toward = -MathF.Sign(_look.Part);
        for (int i = 0; i < Wisps * PerWisp; i++)
        {
            RandomStream r = _stream.Child("bangs").Child(i), w = _stream.Child("bang").Child(i / PerWisp);
            float wisp = (2f * (i / PerWisp) / (Wisps - 1)) - 1, strand = ((i % PerWisp) - (0.5f * (PerWisp - 1))) / PerWisp;
            float temple = wisp * wisp, lift = w.Range(-0.006f, 0.010f), shade = w.Range(0.86f, 1.12f);

            // Strands of a wisp lie beside each other on the crown and meet at its tip.
            float azimuth = (1.02f * wisp) + (toward * 0.36f * (1 - temple)) + w.Range(-0.05f, 0.05f);
            Vector3 from = Vector3.Normalize(new Vector3((0.30f * _look.Part) + (0.22f * wisp) + (0.10f * strand), 1, 0.42f));
            Vector3 to = Direction(azimuth + (0.085f * strand), 0.21f - (0.36f * temple * temple) + w.Range(-0.075f, 0.075f) - (0.05f * MathF.Abs(strand)) + r.Range(-0.012f, 0.012f));
            Vector3 over = Direction((0.86f * azimuth) - (toward * 0.14f) + (0.24f * strand), 0.74f);
            for (int k = 0; k < path.Length; k++)
            {
                // Over the hairline forward first, then aside.
                float s = k / (path.Length - 1f);
                Vector3 d = Slerp(Slerp(from, over, s), Slerp(over, to, s), s);
                path[k] = Scalp(d, Lift(0.036f + lift + (0.030f * MathF.Sin(s * 2.7f))) + 0.008f);
                outwards[k] = d;
            }

            Add(path, outwards, 0.034f, 0.28f, shade * r.Range(0.93f, 1.07f), Profile);
        }
    }

    /// <summary>Hair drawn back from the hairline to one tie.</summary>
    private void Combed(ReadOnlySpan<Vector3> ties)
    {
        const int Count = 76;
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
        float high = Lift(0.044f + (0.020f * layer) + r.Range(-0.006f, 0.008f));
        for (int k = 0; k < path.Length; k++)
        {
            float t = k / (path.Length - 1f);
            Vector3 d = Slerp(from, tie, t);
            path[k] = Scalp(d, float.Lerp(0.003f, high, MathF.Sin(MathF.Min(1, 1.5f * t) * MathF.PI * 0.5f)));
            outwards[k] = d;
        }

        Add(path, outwards, 0.046f, 0.24f, r.Range(0.88f, 1.10f), static t => (0.40f + (0.60f * Noise.SmoothStep(0, 0.35f, t))) * (1 - (0.55f * t)));
    }

    /// <summary>A tail that leaves the head at a tie and hangs.</summary>
    private void Tail(Vector3 tie, float length, float girth)
    {
        const int Locks = 26;
        Span<Vector3> path = stackalloc Vector3[13];
        Span<Vector3> outwards = stackalloc Vector3[13];
        Vector3 root = Scalp(tie, 0.02f), across = Vector3.Normalize(Vector3.Cross(tie, Vector3.UnitY)), upright = Vector3.Cross(across, tie);
        _ties.Add((root + (tie * 0.045f), tie, 0.062f));
        for (int i = 0; i < Locks; i++)
        {
            RandomStream r = _stream.Child("tail").Child(i);
            float a = i * 2.4f, ring = girth * MathF.Sqrt((i + 0.5f) / Locks);
            Vector3 spread = (across * MathF.Cos(a)) + (upright * MathF.Sin(a));
            Vector3 at = root, heading = Vector3.Normalize(tie + new Vector3(0, 0.25f, 0));
            float longness = length * r.Range(0.88f, 1.05f), step = longness / (path.Length - 1);
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f), belly = MathF.Sin(MathF.PI * MathF.Min(1, (0.9f * t) + 0.05f));
                path[k] = at + (spread * (ring * MathF.Max(0.22f, belly)));
                outwards[k] = spread;
                heading = Vector3.Normalize(Vector3.Lerp(heading, _down, 0.24f));
                at = PushOut(at + (heading * step), 0.10f);
            }

            Add(path, outwards, 0.056f, 0.34f, r.Range(0.86f, 1.10f), Profile);
        }
    }

    private void Bun(Vector3 tie)
    {
        const float Size = 0.165f;
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
        const int Count = 44;
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

    /// <summary>Fine short hair combed forward from the crown, and one curl.</summary>
    private void Down()
    {
        const int Count = 240;
        Vector3 crown = Vector3.Normalize(new Vector3(0.05f, 1, -0.30f));
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("down").Child(i);
            Vector3 d = Spread(i, Count, -0.2f);
            if (FacePattern.AboveHairline(Scalp(d, 0)) < 0.34f)
            {
                continue;
            }

            Surface(d, d - crown + (0.08f * r.Direction()), 0.15f, 0.002f, 0.010f, 0.004f, 0.036f, r.Range(0.94f, 1.06f));
        }

        Span<Vector3> path = stackalloc Vector3[14];
        Span<Vector3> outwards = stackalloc Vector3[14];
        for (int i = 0; i < 5; i++)
        {
            // One curl of a few strands that lie close together.
            float aside = 0.016f * (i - 2), size = 0.070f - (0.006f * MathF.Abs(i - 2));
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f), angle = 4.7f * t, radius = size * (1 - (0.40f * t));
                path[k] = Scalp(Direction(0, 1.05f), -0.008f) + new Vector3(0.05f + aside - (0.11f * t), radius * (1 - MathF.Cos(angle)), 0.02f + (radius * MathF.Sin(angle)));
                outwards[k] = new Vector3(0, MathF.Cos(angle), -MathF.Sin(angle));
            }

            AddCurl(path, outwards, 0.020f, 0.8f, 1, static t => 1 - (0.85f * t));
        }
    }

    /// <summary>Short hair at the sides and back of a bald head.</summary>
    private void Wreath()
    {
        const int Rows = 4, Columns = 24;
        for (int row = 0; row < Rows; row++)
        {
            for (int i = 0; i < Columns; i++)
            {
                RandomStream r = _stream.Child("wreath").Child((row * Columns) + i);
                float azimuth = float.Lerp(1.25f, MathF.Tau - 1.25f, (i + (0.5f * (row & 1))) / (Columns - 0.5f));
                float low = FacePattern.Hairline(azimuth > MathF.PI ? azimuth - MathF.Tau : azimuth);
                Vector3 d = Direction(azimuth, float.Lerp(low + 0.02f, 0.30f, row / (Rows - 1f)));
                Surface(d, new Vector3(0, -1, -0.35f) + (r.Direction() * 0.25f), 0.18f, 0.008f, Lift(0.040f), Lift(0.055f), 0.055f, r.Range(0.88f, 1.1f));
            }
        }
    }

    /// <summary>Stiff spikes in a row from the forehead to the nape.</summary>
    private void Mohawk()
    {
        const int Rows = 17, PerRow = 7;
        Span<Vector3> path = stackalloc Vector3[7];
        Span<Vector3> outwards = stackalloc Vector3[7];
        for (int i = 0; i < Rows * PerRow; i++)
        {
            RandomStream r = _stream.Child("crest").Child(i);
            float s = i / PerRow / (Rows - 1f), angle = float.Lerp(0.72f, 3.35f, s), strand = ((i % PerRow) - (0.5f * (PerRow - 1))) / PerRow;
            Vector3 d = Vector3.Normalize(new Vector3(0.16f * strand, MathF.Sin(angle), MathF.Cos(angle)));
            float length = 0.40f * (0.55f + (0.45f * MathF.Sin(MathF.PI * s))) * r.Range(0.92f, 1.08f);
            Vector3 lean = new(-0.12f * strand, 0.05f, -0.12f);
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f);
                path[k] = Scalp(d, 0) + ((d + (lean * t)) * (length * t));
                outwards[k] = new Vector3(strand >= 0 ? 1 : -1, 0, 0.3f * strand);
            }

            Add(path, outwards, 0.052f, 0.3f, r.Range(0.88f, 1.1f), static t => MathF.Pow(1 - t, 0.7f) + 0.02f);
        }
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
