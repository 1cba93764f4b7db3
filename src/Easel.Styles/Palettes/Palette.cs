using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Palettes;

/// <summary>A few colours, looked up as the eye compares them.</summary>
internal sealed class Palette
{
    // Colours are looked up in a cube with this many steps along each channel.
    private const int Steps = 32;

    private readonly Vector3[] _labs;
    private readonly byte[] _nearest;
    private readonly float _lightnessWeight;

    /// <summary>A palette of given colours.</summary>
    /// <param name="colors">At most 256 codes.</param>
    /// <param name="lightnessWeight">How much lightness counts beside hue and saturation.</param>
    public Palette(Vector3[] colors, float lightnessWeight = 1)
    {
        Colors = colors;
        _lightnessWeight = lightnessWeight;
        _labs = [.. colors.Select(c => Weigh(c, lightnessWeight))];
        _nearest = new byte[Steps * Steps * Steps];
        Parallel.For(0, Steps, r =>
        {
            for (int i = r * Steps * Steps; i < (r + 1) * Steps * Steps; i++)
            {
                _nearest[i] = (byte)NearestOf(Weigh(new Vector3(r, i / Steps % Steps, i % Steps) / (Steps - 1)));
            }
        });
    }

    /// <summary>Codes of the colours.</summary>
    public Vector3[] Colors { get; }

    /// <summary>Number of the nearest colour.</summary>
    public int Nearest(Vector3 code)
    {
        Vector3 v = (Vector3.Clamp(code, Vector3.Zero, Vector3.One) * (Steps - 1)) + new Vector3(0.5f);
        return _nearest[(((int)v.X * Steps) + (int)v.Y) * Steps + (int)v.Z];
    }

    /// <summary>Chooses the colours of a picture: from the farthest ones (so that small bright things keep theirs), then means (k-means).</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="count">How many, 2 to 256.</param>
    /// <param name="lightnessWeight">How much lightness counts beside hue and saturation.</param>
    public static Palette Choose(Picture picture, int count, float lightnessWeight = 1)
    {
        // A few thousand samples tell the palette of any picture.
        int pixels = picture.Width * picture.Height, step = Math.Max(1, pixels / 6000);
        var samples = new List<Vector3>();
        for (int i = 0; i < pixels; i += step)
        {
            samples.Add(Weigh(new Vector3(picture.Rgba[4 * i], picture.Rgba[(4 * i) + 1], picture.Rgba[(4 * i) + 2]) / 255, lightnessWeight));
        }

        Vector3 mean = Vector3.Zero;
        foreach (Vector3 s in samples)
        {
            mean += s / samples.Count;
        }

        var centers = new List<Vector3> { mean };
        float[] distance = new float[samples.Count];
        Array.Fill(distance, float.PositiveInfinity);
        while (centers.Count < count)
        {
            int farthest = 0;
            for (int i = 0; i < samples.Count; i++)
            {
                distance[i] = MathF.Min(distance[i], Vector3.DistanceSquared(samples[i], centers[^1]));
                farthest = distance[i] > distance[farthest] ? i : farthest;
            }

            centers.Add(samples[farthest]);
        }

        const int rounds = 8;
        for (int round = 0; round < rounds; round++)
        {
            var sums = new Vector4[count];
            foreach (Vector3 s in samples)
            {
                int best = 0;
                for (int k = 1; k < count; k++)
                {
                    best = Vector3.DistanceSquared(s, centers[k]) < Vector3.DistanceSquared(s, centers[best]) ? k : best;
                }

                sums[best] += new Vector4(s, 1);
            }

            for (int k = 0; k < count; k++)
            {
                centers[k] = sums[k].W > 0 ? new Vector3(sums[k].X, sums[k].Y, sums[k].Z) / sums[k].W : centers[k];
            }
        }

        return new Palette([.. centers.Select(c => Tints.FromLab(new Vector3(c.X / lightnessWeight, c.Y, c.Z)))], lightnessWeight);
    }

    private static Vector3 Weigh(Vector3 code, float lightnessWeight)
    {
        Vector3 lab = Tints.ToLab(code);
        return new Vector3(lab.X * lightnessWeight, lab.Y, lab.Z);
    }

    private Vector3 Weigh(Vector3 code) => Weigh(code, _lightnessWeight);

    private int NearestOf(Vector3 lab)
    {
        int best = 0;
        for (int k = 1; k < _labs.Length; k++)
        {
            best = Vector3.DistanceSquared(lab, _labs[k]) < Vector3.DistanceSquared(lab, _labs[best]) ? k : best;
        }

        return best;
    }
}
