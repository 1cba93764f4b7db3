using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Short hair.</summary>
internal sealed partial class HairModel
{
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
}
