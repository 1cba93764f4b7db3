using System.Collections.Immutable;
using Easel.Design;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;
using Easel.Typography;

namespace Easel.Staging.Printing;

/// <summary>Puts texts on the print areas of models.</summary>
internal static class SurfacePrinter
{
    /// <summary>Letters lower than this many pixels cannot be read.</summary>
    private const float ReadablePixels = 7;

    /// <summary>Designs a page for the model's first print area and hangs it there.</summary>
    /// <param name="model">The carrier.</param>
    /// <param name="texts">What it shows, most important first.</param>
    /// <param name="thing">Catalogue id of the carrier.</param>
    /// <param name="resolution">Size of a pixel at the carrier, metres of the model.</param>
    /// <param name="variant">Chooses among equally good designs.</param>
    /// <param name="notes">Receives what could not be done, in plain sentences.</param>
    public static Model Print(
        Model model, ImmutableArray<TextWish> texts, string thing, float resolution, uint variant, List<string> notes)
    {
        string all = string.Join(", ", texts.Select(t => $"“{t.Content}”"));
        TaggedSurface area = model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Print && s.U != default && s.V != default);
        if (area.U == default)
        {
            notes.Add($"The text {all} could not be set: the {thing} has no place for it.");
            return model;
        }

        Page page;
        try
        {
            page = PageDesigner.Design(new PageRequest
            {
                Width = 2 * area.U.Length(),
                Height = 2 * area.V.Length(),
                Texts = [.. texts.Select(t => new PageText(t.Content, t.Color is NamedColor c ? LinearRgb.FromHex(c.Hex) : null, t.Face))],
                Carrier = thing,
                Surface = SurfaceProbe.MeanColor(model, area),
                Variant = variant,
            });
        }
        catch (FontsMissingException missing)
        {
            // The picture without its text is of more use than none, but nobody may take it for complete.
            notes.Add($"The text {all} could not be set. {missing.Message}");
            return model;
        }

        if (!page.Missing.IsEmpty)
        {
            notes.Add($"No installed font has these characters of {all}: {string.Join(' ', page.Missing)}");
        }

        float lowest = page.Shapes.Where(s => s.Role == PageRole.Text)
            .SelectMany(s => s.Polygons).Select(p => p.Bounds.Height).DefaultIfEmpty(float.PositiveInfinity).Max();
        if (lowest < ReadablePixels * resolution)
        {
            notes.Add($"The text {all} is too small on the {thing} to be read at this size of picture.");
        }

        ImmutableArray<Part> print = PrintGeometry.Build(page, area, PrintReliefs.For(thing, page, resolution));
        return new Model(model.Parts.AddRange(print), model.Surfaces);
    }
}
