using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>What frames the face: fringes and loose strands.</summary>
internal sealed partial class HairModel
{
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
}
