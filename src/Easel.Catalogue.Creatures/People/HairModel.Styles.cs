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

    /// <summary>Short at sides and back, longer on top: locks rise from the hairline and the parting and fall over to the other side.</summary>
    private void Parted()
    {
        float part = _look.Part >= 0 ? 1 : -1;
        Cropped(0.60f);
        const int Count = 15, Layers = 2;
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Count; i++)
            {
                // From the parting to the far side; in front across the forehead, behind towards the nape.
                RandomStream r = _stream.Child("over").Child((layer * Count) + i);
                float s = (i + (0.5f * layer)) / Count, sagittal = float.Lerp(0.66f, 2.25f, s);
                Vector3 from = Vector3.Normalize(new Vector3(part * (0.36f - (0.16f * s * s)), MathF.Sin(sagittal), MathF.Cos(sagittal)));
                Vector3 to = Direction(-part * float.Lerp(1.10f, 2.75f, s), float.Lerp(0.44f, 0.30f, s) + r.Range(-0.12f, 0.07f));
                float high = float.Lerp(0.115f, 0.070f, Noise.SmoothStep(0, 0.5f, s)) - (0.035f * (1 - layer)) + r.Range(-0.012f, 0.012f);
                Swept(from, to, 0.014f + (0.014f * layer), high, 0.020f + (0.016f * layer), 0.085f, r.Range(0.88f, 1.10f));

                // On this side of the parting straight down.
                Vector3 down = Direction(part * float.Lerp(1.02f, 2.5f, s), 0.40f + r.Range(-0.08f, 0.05f));
                Swept(from, down, 0.010f + (0.010f * layer), 0.046f + (0.012f * layer) + r.Range(-0.008f, 0.008f), 0.026f, 0.070f, r.Range(0.86f, 1.10f));
            }
        }

        Wave(part, azimuth: 0.46f, rise: 0.150f);
    }

    /// <summary>Locks that rise over the forehead from the hairline and fall back to the side away from the parting.</summary>
    /// <param name="part">Side of the parting.</param>
    /// <param name="azimuth">Where they begin on that side, radians from the front.</param>
    /// <param name="rise">How high they stand.</param>
    private void Wave(float part, float azimuth, float rise)
    {
        const int Front = 9;
        for (int layer = 0; layer < 2; layer++)
        {
            for (int i = 0; i < Front; i++)
            {
                RandomStream r = _stream.Child("front").Child((layer * Front) + i);
                float s = (i + (0.5f * layer)) / Front, a = part * float.Lerp(azimuth, -0.92f, s);
                Vector3 from = Direction(a, FacePattern.Hairline(a) + r.Range(0.0f, 0.04f)), to = Direction(-part * float.Lerp(1.9f, 2.3f, s), 0.95f - (0.40f * s));
                float high = float.Lerp(rise, 0.55f * rise, s) * (layer == 1 ? 1 : 0.55f);
                Swept(from, Slerp(from, to, 0.66f), 0.004f, high + r.Range(-0.016f, 0.014f), 0.40f * high, 0.072f, r.Range(0.88f, 1.16f));
            }
        }
    }

    /// <summary>All hair brushed back from forehead and temples to the nape, in a wave on top.</summary>
    private void SweptBack()
    {
        const int Count = 19, Layers = 3;
        Cropped(0.30f);
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Count; i++)
            {
                RandomStream r = _stream.Child("back").Child((layer * Count) + i);
                float t = (2 * (i + (0.5f * (layer & 1))) / (Count - 0.5f)) - 1, azimuth = 1.30f * t, side = MathF.Abs(t);
                Vector3 from = Direction(azimuth, FacePattern.Hairline(azimuth) + 0.02f + (0.20f * layer) + r.Range(-0.02f, 0.03f));

                // Those of the crown end higher on the head than those at the sides.
                Vector3 to = Direction(MathF.Sign(t) * float.Lerp(3.0f, 2.30f, side) + (0.3f * r.Range(-0.3f, 0.3f)), float.Lerp(0.30f, -0.32f, side) + (0.12f * layer) + r.Range(-0.08f, 0.08f));
                Vector3 over = Direction(azimuth * 0.86f, float.Lerp(1.30f, 0.42f, Noise.SmoothStep(0.25f, 1, side)));
                float high = float.Lerp(0.120f, 0.046f, Noise.SmoothStep(0.2f, 1, side)) - (0.022f * (Layers - 1 - layer));
                Bent(from, over, to, 0.006f, high + r.Range(-0.010f, 0.012f), 0.030f + (0.012f * layer), 0.080f, r.Range(0.88f, 1.12f));
            }
        }
    }

    /// <summary>Full locks from the crown down all round, pointed, in three layers; swept aside over the forehead.</summary>
    private void Mop()
    {
        const int Count = 21, Layers = 3;
        float sweep = _look.Part >= 0 ? -0.34f : 0.34f;
        var crown = Vector3.Normalize(new Vector3(0.06f, 1, -0.32f));
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Count; i++)
            {
                RandomStream r = _stream.Child("mop").Child((layer * Count) + i);
                float azimuth = (MathF.Tau * ((i + (layer / (float)Layers)) / Count)) - MathF.PI, away = MathF.Abs(azimuth);
                float low = away < 0.9f ? 0.16f : away < 1.35f ? float.Lerp(0.16f, -0.30f, (away - 0.9f) / 0.45f) : float.Lerp(-0.30f, -0.66f, Noise.SmoothStep(1.5f, 2.4f, away));
                float frontal = Noise.SmoothStep(1.3f, 0.5f, away);
                Vector3 from = Vector3.Normalize(crown + (0.10f * Direction(azimuth, 0)));
                Vector3 over = Direction((azimuth * 0.9f) - (0.5f * sweep * frontal), 0.72f), to = Direction(azimuth + (sweep * frontal), low + (0.17f * layer * (1 - (0.45f * frontal))) + r.Range(-0.07f, 0.07f));
                Bent(from, over, to, 0.020f + (0.012f * layer), 0.056f + (0.020f * layer) + r.Range(-0.008f, 0.012f), 0.034f + (0.014f * layer), 0.092f, r.Range(0.88f, 1.12f));
            }
        }
    }

    /// <summary>A shorn head: short stubs that follow the crown's whirl.</summary>
    private void Buzz()
    {
        const int Count = 620;
        Vector3 crown = Vector3.Normalize(new Vector3(0.10f, 1, -0.40f));
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("shorn").Child(i);
            Vector3 d = Spread(i, Count, -0.62f);
            float above = FacePattern.AboveHairline(Scalp(d, 0));
            if (above > 0.03f)
            {
                float top = Noise.SmoothStep(0.1f, 0.7f, d.Y);
                Surface(d, d - crown + (0.3f * Vector3.Cross(crown, d)) + (0.10f * r.Direction()), MathF.Min(0.12f, 0.05f + (0.3f * above)), 0.004f, Lift(0.010f + (0.016f * top)), Lift(0.008f + (0.012f * top)), 0.036f, r.Range(0.92f, 1.06f));
            }
        }
    }

    /// <summary>Ruffled locks that whirl round the crown and fall over the forehead in points.</summary>
    private void Tousled()
    {
        const int Count = 150;
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
            const float Fringe = 0.16f, Radius = 0.42f;
            float top = Noise.SmoothStep(0.25f, 0.75f, d.Y), frontal = Noise.SmoothStep(0.05f, 0.6f, d.Z);
            Vector3 flow = d - crown + (0.35f * Vector3.Cross(crown, d)) + new Vector3(lean, -0.1f, 0.25f * frontal) + (0.14f * r.Direction());
            float length = r.Range(0.34f, 0.50f);
            length = float.Lerp(length, MathF.Min(length, (above + Fringe) * Radius), frontal);
            Surface(d, flow, length, Lift(0.014f), Lift(0.052f + (0.040f * top) + r.Range(-0.012f, 0.016f)), Lift(0.034f + (0.074f * top) + r.Range(-0.014f, 0.024f)), 0.078f * r.Range(0.85f, 1.15f), r.Range(0.86f, 1.12f));
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

        Add(path, outwards, width, 0.40f, shade, Tapered);
    }

    /// <summary>A lock over the head along a curve of three directions, highest before its middle.</summary>
    private void Bent(Vector3 from, Vector3 over, Vector3 to, float root, float high, float tip, float width, float shade)
    {
        const int Steps = 13;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        for (int k = 0; k < Steps; k++)
        {
            float t = k / (Steps - 1f), rise = Noise.SmoothStep(0, 0.40f, t), fall = Noise.SmoothStep(0.45f, 1, t);
            Vector3 d = Slerp(Slerp(from, over, t), Slerp(over, to, t), t);
            path[k] = Scalp(d, Lift(float.Lerp(float.Lerp(root, high, rise), tip, fall)));
            outwards[k] = d;
        }

        Add(path, outwards, width, 0.40f, shade, Tapered);
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

        Add(path, outwards, width, width > 0.06f ? 0.42f : 0.24f, shade, width > 0.06f ? Tapered : Profile);
    }

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

    /// <summary>What frames a face: a fringe, or locks from the parting that open over the forehead like a curtain; loose strands before the ears
    /// of hair that is tied.</summary>
    private void Face()
    {
        if (_look.HasBangs)
        {
            Bangs();
        }
        else
        {
            Curtain();
        }

        if (_look.Style is HairStyle.Ponytail or HairStyle.Bun or HairStyle.Pigtails or HairStyle.Braids)
        {
            Loose();
        }
    }

    /// <summary>Locks from the parting, up and over the temples; on the broad side they cross the forehead lower.</summary>
    private void Curtain()
    {
        const int Locks = 6;
        float part = _look.Part >= 0 ? 1 : -1;
        bool isTied = _look.Style is HairStyle.Ponytail or HairStyle.Bun or HairStyle.Pigtails or HairStyle.Braids;
        for (int side = -1; side <= 1; side += 2)
        {
            bool isBroad = side * part < 0;
            for (int i = 0; i < Locks; i++)
            {
                RandomStream r = _stream.Child("curtain").Child((side * 10) + 20 + i);
                float s = i / (Locks - 1f);
                Vector3 from = Vector3.Normalize(new Vector3((0.24f * part) + (0.03f * side), MathF.Sin(float.Lerp(0.72f, 1.15f, s)), MathF.Cos(float.Lerp(0.72f, 1.15f, s))));
                Vector3 over = Direction(side * float.Lerp(isBroad ? 0.50f : 0.62f, 0.95f, s), float.Lerp(isBroad ? 0.50f : 0.62f, 0.72f, s));
                Vector3 to = Direction(side * float.Lerp(1.00f, 1.42f, s), (isTied ? 0.10f : -0.22f) + r.Range(-0.10f, 0.06f));
                Bent(from, over, to, 0.030f, 0.068f + (0.022f * s) + r.Range(-0.006f, 0.010f), isTied ? 0.040f : 0.052f, 0.064f, r.Range(0.90f, 1.14f));
            }
        }
    }

    /// <summary>Two fine strands before each ear, to the jaw.</summary>
    private void Loose()
    {
        for (int side = -1; side <= 1; side += 2)
        {
            for (int i = 0; i < 3; i++)
            {
                RandomStream r = _stream.Child("loose").Child((side * 10) + 20 + i);
                AddHanging(
                    new Hanging(
                        Direction(side * (0.92f + (0.10f * i)), 0.50f), Direction(side * (1.16f + (0.07f * i)), 0.02f), Lift(0.020f), Lift(0.044f + (0.008f * i)), r.Range(0.22f, 0.34f) + (0.05f * i), 0.022f, r.Range(0, 3f), -0.35f, 0.6f, 0.034f, 0),
                    r.Range(0.92f, 1.12f));
            }
        }
    }

    /// <summary>A fringe over the forehead: wisps swept aside from the parting that overlap, end in points above the brows, and reach down along
    /// the temples.</summary>
    private void Bangs()
    {
        const int Wisps = 9, PerWisp = 4;
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

            Add(path, outwards, 0.046f, 0.36f, shade * r.Range(0.93f, 1.07f), Tapered);
        }
    }

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

    /// <summary>The soft hair of an infant: thin locks that whirl from the crown, and a tuft over the forehead.</summary>
    private void Down()
    {
        const int Count = 90, Tuft = 11;
        Vector3 crown = Vector3.Normalize(new Vector3(0.08f, 1, -0.22f));
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("down").Child(i);
            Vector3 d = Spread(i, Count, 0.36f);
            if (FacePattern.AboveHairline(Scalp(d, 0)) < 0.24f)
            {
                continue;
            }

            Surface(d, d - crown + (0.5f * Vector3.Cross(crown, d)) + (0.10f * r.Direction()), 0.17f, 0.002f, Lift(0.018f), Lift(0.012f + r.Range(0, 0.014f)), 0.034f, r.Range(0.94f, 1.08f));
        }

        for (int i = 0; i < Tuft; i++)
        {
            // Locks that rise from the crown and curl forward, fanned out.
            RandomStream r = _stream.Child("tuft").Child(i);
            float t = (2f * i / (Tuft - 1)) - 1;
            Vector3 from = Vector3.Normalize(new Vector3(0.05f + (0.16f * t), 1, 0.02f)), to = Direction((0.62f * t) + 0.18f, 0.86f - (0.10f * t * t) + r.Range(-0.08f, 0.08f));
            Swept(from, to, 0.004f, 0.085f - (0.030f * t * t) + r.Range(-0.008f, 0.012f), 0.030f, 0.044f, r.Range(0.95f, 1.12f));
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
