using System.Globalization;
using System.Numerics;
using Easel.Imaging;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds the reflectance and the own light that are seen of an element against the colours asked for it.</summary>
internal static class ColorChecker
{
    /// <summary>Least share of the visible pixels that are called by the asked colour, alone and beside others; windows, tyres and eyes have their own.</summary>
    private const float LeastShare = 0.3f, LeastShareOfSeveral = 0.1f;

    /// <summary>A thing is called after a colour that leads among what is coloured of it, where that is no trifle: chroma in OKLab, share of what is
    /// coloured, share of all.</summary>
    private const float LeastChroma = 0.05f, LeadingShare = 0.5f, LeastLeading = 0.12f;

    /// <summary>Nearer than this to what was asked is that colour, whatever it would be called, OKLab.</summary>
    private const float SameColor = 0.07f;

    /// <summary>Fewer pixels tell nothing.</summary>
    private const int LeastPixels = 12;

    /// <summary>One fact per asked colour of every element that is seen.</summary>
    /// <param name="composition">What was composed.</param>
    /// <param name="frame">A frame of first hits, with albedo, ids and the light that surfaces give off.</param>
    public static IEnumerable<CheckedFact> Check(Composition composition, Frame frame)
    {
        foreach (Element element in composition.Plan.Elements.Where(e => !e.Colors.IsEmpty && !composition.LeftToScenery.Contains(e.Id)))
        {
            HashSet<int> ids = [.. composition.Placements.Where(p => p.Element.Id == element.Id).Select(p => p.Id)];
            Vector3[] seen = [.. Enumerable.Range(0, frame.ElementId.Length).Where(i => ids.Contains(frame.ElementId[i])).Select(i => LabAt(frame, i))];
            if (seen.Length < LeastPixels)
            {
                continue;
            }

            Vector3 mean = seen.Aggregate(Vector3.Zero, (sum, lab) => sum + lab) / seen.Length;
            float least = element.Colors.Length > 1 ? LeastShareOfSeveral : LeastShare;
            foreach (NamedColor color in element.Colors)
            {
                Vector3 asked = BasicColor.OkLab(LinearRgb.FromHex(color.Hex));
                string word = BasicColor.Of(asked);
                float share = (float)seen.Count(lab => BasicColor.Distance(lab, asked) < SameColor || BasicColor.Of(lab) == word) / seen.Length;
                int colored = seen.Count(lab => Chroma(lab) > LeastChroma);
                bool leads = Chroma(asked) > LeastChroma && share >= LeastLeading && share * seen.Length >= LeadingShare * colored;
                string detail = string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % of it is {word}, on the whole {BasicColor.Of(mean)}");
                yield return new CheckedFact(Fault.None, 0, $"{element.Thing} is {color.Name}", share >= least || leads || BasicColor.Of(mean) == word, detail, FindingCategory.Color);
            }
        }
    }

    private static float Chroma(Vector3 lab) => MathF.Sqrt((lab.Y * lab.Y) + (lab.Z * lab.Z));

    // Screens and lamps have the colour of their own light: where light was not traced, that is all the frame has of it.
    private static Vector3 LabAt(Frame frame, int pixel) =>
        BasicColor.OkLab(new LinearRgb(Shown(frame, 3 * pixel), Shown(frame, (3 * pixel) + 1), Shown(frame, (3 * pixel) + 2)));

    private static float Shown(Frame frame, int i) => MathF.Min(1, frame.Albedo[i] + frame.Color[i]);
}
