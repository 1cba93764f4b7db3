using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// Gives a drawing other colours: its main colours, each with its lights and shades, become the asked ones; small marks and outlines keep
/// their own.
/// </summary>
internal static class EmblemColors
{
    /// <summary>At least this share of what is seen takes asked colours.</summary>
    private const float LeastShare = 0.45f;

    /// <summary>Colours of less saturation than this are greys.</summary>
    private const float Grey = 0.16f;

    /// <summary>How much less greys count when the main colour is looked for.</summary>
    private const float GreyWeight = 0.55f;

    /// <summary>Colours of one hue family differ by no more than this, in sixths of the circle.</summary>
    private const float HueReach = 0.62f;

    /// <summary>Greys of one family differ in brightness (of sRGB codes) by no more than this: stripes on a white coat are none of it.</summary>
    private const float GreyReach = 0.28f;

    /// <summary>The drawing in asked colours, the first for its largest colour.</summary>
    public static EmblemArt Recolor(EmblemArt art, ImmutableArray<LinearRgb> colors)
    {
        if (colors.IsEmpty)
        {
            return art;
        }

        float[] areas = EmblemCoverage.VisibleAreas(art);
        var left = Enumerable.Range(0, areas.Length).Where(i => areas[i] > 0 && art.Shapes[i].Paint.Opacity > 0.3f).ToList();
        float all = left.Sum(i => areas[i]), done = 0;
        LinearRgb?[] chosen = new LinearRgb?[areas.Length];
        Vector3[] mains = new Vector3[areas.Length];
        Vector3 main = Vector3.One;
        for (int family = 0; left.Count > 0 && (family < colors.Length || done < LeastShare * all); family++)
        {
            int largest = left.MaxBy(i => (Weight(left, areas, art, i), -i));
            List<int> members = [.. left.Where(i => AreAkin(Mean(art, largest), Mean(art, i)))];

            // Beyond the asked colours, darker and lighter ones stay as much darker and lighter as they were.
            main = family < colors.Length ? Main(members, areas, art) : main;
            foreach (int i in members)
            {
                (chosen[i], mains[i]) = (colors[Math.Min(family, colors.Length - 1)], main);
                done += areas[i];
            }

            left.RemoveAll(members.Contains);
        }

        // What lets others shine through belongs to whatever it lies on: lights and shades stay so.
        return new EmblemArt([.. art.Shapes.Select((s, i) => chosen[i] is { } color ? s with { Paint = Dye(s.Paint, color, mains[i]) } : s)]);
    }

    // A red tractor is one of red paint, not of red tyres, however large they are.
    private static float Weight(List<int> shapes, float[] areas, EmblemArt art, int like) =>
        shapes.Where(i => AreAkin(Mean(art, like), Mean(art, i))).Sum(i => areas[i] * (0.5f + Describe(Mean(art, i)).Value)) * (Describe(Mean(art, like)).Saturation < Grey ? GreyWeight : 1);

    private static Vector3 Mean(EmblemArt art, int shape)
    {
        Vector4 mean = art.Shapes[shape].Paint.Mean;
        return new Vector3(mean.X, mean.Y, mean.Z);
    }

    /// <summary>The linear colour that the asked one stands for: the mean of a family.</summary>
    private static Vector3 Main(List<int> members, float[] areas, EmblemArt art)
    {
        Vector3 sum = Vector3.Zero;
        float weight = 0;
        foreach (int i in members)
        {
            sum += Linear(Mean(art, i)) * areas[i];
            weight += areas[i];
        }

        return sum / MathF.Max(weight, 1e-6f);
    }

    private static EmblemPaint Dye(EmblemPaint paint, LinearRgb color, Vector3 main) => paint with
    {
        Stops = [.. paint.Stops.Select(s => s with { Color = Dye(s.Color, color, Luminance(main)) })],
    };

    /// <summary>As much darker or lighter than the asked colour as it was than the main one.</summary>
    private static Vector4 Dye(Vector4 code, LinearRgb asked, float main)
    {
        float ratio = Luminance(Linear(new Vector3(code.X, code.Y, code.Z))) / MathF.Max(main, 0.01f);
        Vector3 dyed = ratio <= 1
            ? asked.ToVector3() * MathF.Pow(ratio, 0.8f)
            : Vector3.Lerp(asked.ToVector3(), Vector3.One, Math.Clamp(0.35f * (ratio - 1), 0, 0.5f));
        return new Vector4(Srgb.Encode(dyed.X), Srgb.Encode(dyed.Y), Srgb.Encode(dyed.Z), code.W);
    }

    private static bool AreAkin(Vector3 a, Vector3 b)
    {
        (float hueA, float saturationA, float valueA) = Describe(a);
        (float hueB, float saturationB, float valueB) = Describe(b);
        bool greyA = saturationA < Grey, greyB = saturationB < Grey;
        if (greyA || greyB)
        {
            return greyA == greyB && MathF.Abs(valueA - valueB) < GreyReach;
        }

        float apart = MathF.Abs(hueA - hueB);
        return MathF.Min(apart, 6 - apart) < HueReach;
    }

    /// <summary>Hue in [0, 6), saturation and value of a code colour.</summary>
    private static (float Hue, float Saturation, float Value) Describe(Vector3 c)
    {
        float max = MathF.Max(c.X, MathF.Max(c.Y, c.Z)), min = MathF.Min(c.X, MathF.Min(c.Y, c.Z)), range = max - min;
        if (range < 1e-5f)
        {
            return (0, 0, max);
        }

        float hue = max == c.X ? (c.Y - c.Z) / range : max == c.Y ? 2 + ((c.Z - c.X) / range) : 4 + ((c.X - c.Y) / range);

        // What is nearly black has a hue only on paper.
        return (hue < 0 ? hue + 6 : hue, max < 0.3f ? 0 : range / max, max);
    }

    private static Vector3 Linear(Vector3 code) => new(Srgb.Decode(code.X), Srgb.Decode(code.Y), Srgb.Decode(code.Z));

    private static float Luminance(Vector3 linear) => LinearRgb.FromVector3(linear).Luminance;
}
