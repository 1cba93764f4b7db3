using Easel.Imaging;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds texts against what carries them: printed there, and seen.</summary>
internal static class TextChecker
{
    /// <summary>Least pixels of letters at the size of a check: strokes are thin.</summary>
    private const int LeastPixels = 3;

    /// <summary>One fact per text.</summary>
    /// <param name="composition">What was composed.</param>
    /// <param name="frame">A frame with ids and materials.</param>
    public static IEnumerable<CheckedFact> Check(Composition composition, Frame frame)
    {
        foreach (TextWish text in composition.Plan.Texts)
        {
            Placement[] carriers = [.. composition.Placements.Where(p => p.Element.Id == text.Carrier)];
            bool isPrinted = carriers.Any(c => c.Model.Parts.Any(p => p.Material.Kind == FrameMaterialKind.Text));
            HashSet<int> ids = [.. carriers.Select(c => c.Id)];
            int pixels = Enumerable.Range(0, frame.ElementId.Length).Count(i => ids.Contains(frame.ElementId[i]) && IsText(frame, frame.MaterialId[i]));
            string detail = carriers.Length == 0 ? "nothing carries it" : !isPrinted ? "its carrier has no place for it" : $"{pixels} pixels of letters at {frame.Height} rows";
            yield return new CheckedFact(Fault.None, 0, $"the text “{text.Content}” is seen", isPrinted && pixels >= LeastPixels, detail, FindingCategory.Text);
        }
    }

    private static bool IsText(Frame frame, int material) =>
        material >= 0 && material < frame.Materials.Length && frame.Materials[material].Kind == FrameMaterialKind.Text;
}
