using System.Globalization;
using Easel.Imaging;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>Holds texts against what carries them: set there, inside the picture, not hidden, large enough, and told apart from their ground.</summary>
internal static class TextChecker
{
    /// <summary>Rows of the frame in which texts are looked for: letters need more than things do.</summary>
    public const int Rows = 448;

    /// <summary>Share of a text that must be seen; a little is lost at the edges of pixels.</summary>
    private const float LeastVisible = 0.86f;

    /// <summary>Share that may fall outside of the picture.</summary>
    private const float MostOutside = 0.005f;

    /// <summary>Least height of letters, share of the picture's: about sixteen rows of a thousand.</summary>
    private const float LeastHeight = 0.021f;

    /// <summary>Least ratio of luminances; what is carved or raised is told apart by its shadows as well.</summary>
    private const float LeastContrast = 1.5f;

    /// <summary>One fact per text.</summary>
    /// <param name="composition">What was composed.</param>
    /// <param name="frame">A frame with ids and materials.</param>
    /// <param name="hasAlbedo">Whether it has colours too.</param>
    public static IEnumerable<CheckedFact> Check(Composition composition, Frame frame, bool hasAlbedo)
    {
        foreach (IGrouping<string, TextWish> carried in composition.Plan.Texts.GroupBy(t => t.Carrier))
        {
            int number = 0;
            foreach (TextWish text in carried)
            {
                yield return Check(composition, text, number++, frame, hasAlbedo);
            }
        }
    }

    private static CheckedFact Check(Composition composition, TextWish text, int number, Frame frame, bool hasAlbedo)
    {
        string fact = $"the text “{text.Content}” is seen";
        Placement[] carriers = [.. composition.Placements.Where(p => p.Element.Id == text.Carrier)];
        if (carriers.Length == 0)
        {
            return new CheckedFact(Fault.None, 0, fact, false, "nothing carries it", FindingCategory.Text);
        }

        // Of several carriers one that can be read is enough.
        return carriers.Select(c => Judge(c, TextSight.Of(c, number, composition.Camera, frame, hasAlbedo), fact)).OrderBy(f => f.Holds ? 0 : 1).First();
    }

    private static CheckedFact Judge(Placement carrier, TextSight sight, string fact)
    {
        CheckedFact Found(Fault fault, string detail) => new(fault, carrier.Id, fact, fault == Fault.None, detail, FindingCategory.Text) { OtherId = sight.Occluder };
        if (sight.Expected == 0)
        {
            return !float.IsFinite(sight.Outside) ? Found(Fault.None, "its carrier has no place for it") with { Holds = false }
                : sight.Outside > 0.5f ? Found(Fault.Cropped, "outside the picture") : Found(Fault.TextSmall, "letters smaller than a pixel");
        }

        float visible = (float)sight.Visible / sight.Expected;
        return sight.Outside > MostOutside ? Found(Fault.Cropped, $"{Percent(sight.Outside)} of it outside the picture")
            : visible < LeastVisible ? Found(Fault.TextHidden, $"{Percent(visible)} of it visible")
            : sight.LetterHeight < LeastHeight ? Found(Fault.TextSmall, $"letters {Percent(sight.LetterHeight)} of the picture's height")
            : sight.Contrast is > 0 and < LeastContrast ? Found(Fault.None, $"contrast {sight.Contrast.ToString("0.0", CultureInfo.InvariantCulture)}") with { Holds = false }
            : Found(Fault.None, $"{Percent(visible)} visible, letters {Percent(sight.LetterHeight)} of the picture's height" + (sight.Contrast > 0 ? $", contrast {sight.Contrast.ToString("0.0", CultureInfo.InvariantCulture)}" : ""));
    }

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
