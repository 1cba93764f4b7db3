using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Design;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;
using Easel.Staging.Placing;
using Easel.Staging.Printing.Letters;
using Easel.Typography;

namespace Easel.Staging.Printing;

/// <summary>Puts texts on models: on their print areas, on the room that is found on those that have none, or as letters that stand by themselves.</summary>
internal static class SurfacePrinter
{
    /// <summary>Letters lower than this many pixels cannot be read.</summary>
    private const float ReadablePixels = 7;

    /// <summary>Areas that face the same way as the first, by the cosine between them, show further texts.</summary>
    private const float SameWay = 0.9f;

    /// <summary>Where a shirt is written on: shares of the height from the feet to the neck, and of the width at the chest with the arms.</summary>
    private const float ChestLow = 0.64f, ChestHigh = 0.9f, ChestShare = 0.24f;

    /// <summary>Letters to a line of letters that stand by themselves, and the most lines.</summary>
    private const int LettersPerLine = 14, MostLines = 4;

    /// <summary>Letters a model with its texts.</summary>
    /// <param name="model">The carrier.</param>
    /// <param name="texts">What it shows, most important first.</param>
    /// <param name="info">What the catalogue knows of the carrier.</param>
    /// <param name="element">The element that it shows.</param>
    /// <param name="resolution">Size of a pixel at the carrier, metres of the model.</param>
    /// <param name="variant">Chooses among equally good designs.</param>
    /// <param name="notes">Receives what could not be done, in plain sentences.</param>
    public static LetteredModel Print(
        Model model, ImmutableArray<TextWish> texts, EntryInfo info, Element element, float resolution, uint variant, List<string> notes)
    {
        string all = string.Join(", ", texts.Select(t => $"“{t.Content}”"));
        bool isFree = info.Id == LetterForms.FreeLetters;
        TaggedSurface[] areas = isFree ? [FreeArea(model, texts)] : [.. Areas(model, info)];
        if (areas.Length == 0)
        {
            notes.Add($"The text {all} could not be set: the {info.Names[0]} has no place for it.");
            return new LetteredModel(model, 0, null);
        }

        var parts = new List<Part>();
        float lowest = float.PositiveInfinity;
        try
        {
            foreach ((TaggedSurface area, ImmutableArray<(TextWish Text, int Number)> own) in Share(areas, texts))
            {
                (IEnumerable<Part> made, float low) = Letter(model, area, own, info, element, resolution, variant, notes);
                parts.AddRange(made);
                lowest = MathF.Min(lowest, low);
            }
        }
        catch (FontsMissingException missing)
        {
            // The picture without its text is of more use than none, but nobody may take it for complete.
            notes.Add($"The text {all} could not be set. {missing.Message}");
            return new LetteredModel(model, 0, null);
        }

        if (lowest < ReadablePixels * resolution)
        {
            notes.Add($"The text {all} is too small on the {info.Names[0]} to be read at this size of picture.");
        }

        Vector3 facing = areas[0].Normal;
        float? azimuth = MathF.Abs(facing.Y) > 0.8f ? null : MathF.Atan2(facing.X, facing.Z);
        if (!isFree)
        {
            return new LetteredModel(new Model(model.Parts.AddRange(parts), model.Surfaces), lowest, azimuth);
        }

        // Letters that stand by themselves take the place of the one they were modelled on.
        var free = new ModelBuilder();
        parts.ForEach(p => free.Add(p.Mesh, p.Material));
        return new LetteredModel(parts.Count == 0 ? model : free.Build(ground: true, center: true), lowest, azimuth);
    }

    private static IEnumerable<TaggedSurface> Areas(Model model, EntryInfo info)
    {
        TaggedSurface[] own = [.. model.Surfaces.Where(s => s.Tag == SurfaceTag.Print && s.U != default && s.V != default)];
        if (own.Length > 0)
        {
            return own.Where(s => Vector3.Dot(s.Normal, own[0].Normal) > SameWay);
        }

        TaggedSurface? found = info.Family == "people" ? Chest(model) : PrintAreaFinder.Find(model, info.Family == "vehicles");
        return found is { } area ? [area] : [];
    }

    private static TaggedSurface Chest(Model person)
    {
        BodyPlan body = BodyPlan.Of(person);
        float high = body.Neck.Y - body.Foot, low = body.Foot + (ChestLow * high), top = body.Foot + (ChestHigh * high);
        return new TaggedSurface(SurfaceTag.Print, body.Chest with { Y = 0.5f * (low + top) }, new Vector3(ChestShare * body.TrunkWidth, 0, 0), new Vector3(0, 0.5f * (top - low), 0));
    }

    // The first text has the first area; the others the next, or all the one there is.
    private static IEnumerable<(TaggedSurface Area, ImmutableArray<(TextWish Text, int Number)> Own)> Share(TaggedSurface[] areas, ImmutableArray<TextWish> texts)
    {
        ImmutableArray<(TextWish Text, int Number)> numbered = [.. texts.Select((t, i) => (t, i))];
        if (areas.Length == 1 || texts.Length == 1)
        {
            return [(areas[0], numbered)];
        }

        int own = Math.Min(areas.Length, texts.Length);
        return Enumerable.Range(0, own).Select(i => (areas[i], i < own - 1 ? ImmutableArray.Create(numbered[i]) : numbered[i..]));
    }

    private static (IEnumerable<Part> Parts, float Lowest) Letter(
        Model model, TaggedSurface area, ImmutableArray<(TextWish Text, int Number)> texts, EntryInfo info, Element element, float resolution, uint variant, List<string> notes)
    {
        LetterForm form = LetterForms.For(info.Id, texts[0].Text.Effect);
        LinearRgb ground = SurfaceProbe.MeanColor(model, area);
        Page page = PageDesigner.Design(new PageRequest
        {
            Width = 2 * area.U.Length(),
            Height = 2 * area.V.Length(),
            Texts = [.. texts.Select(t => new PageText(t.Text.Content, ColorOf(t.Text, info, element), t.Text.Face, LetterForms.For(info.Id, t.Text.Effect) is LetterForm.Tube))],
            Carrier = info.Id,
            Surface = ground,
            Manner = form.ToString(),
            Variant = variant,
        });
        if (!page.Missing.IsEmpty)
        {
            notes.Add($"No installed font has these characters of {string.Join(", ", texts.Select(t => $"“{t.Text.Content}”"))}: {string.Join(' ', page.Missing)}");
        }

        float low = page.Shapes.Where(s => s.Role == PageRole.Text && !s.Polygons.IsEmpty)
            .Select(s => s.Polygons.Max(p => p.Bounds.Height)).DefaultIfEmpty(float.PositiveInfinity).Min();
        var press = new Press(model, page, area, ground, resolution, new RandomStream(variant), info.Id);
        return (page.Shapes.SelectMany((shape, layer) =>
        {
            (TextWish? wish, int number) = shape.Role == PageRole.Text ? texts.FirstOrDefault(t => t.Text.Content == shape.Text) : default;
            return press.Make(shape, layer, wish, number);
        }).ToArray(), low);
    }

    // Tubes glow in the colour of their sign.
    private static LinearRgb? ColorOf(TextWish text, EntryInfo info, Element element) =>
        text.Color is { } color ? LinearRgb.FromHex(color.Hex) : info.Id == "neon-sign" && !element.Colors.IsEmpty ? LinearRgb.FromHex(element.Colors[0].Hex) : null;

    // As wide as the lines of the text are long, a line as high as the letter that it takes the place of.
    private static TaggedSurface FreeArea(Model model, ImmutableArray<TextWish> texts)
    {
        int letters = Math.Max(1, texts.Max(t => t.Content.Length));
        int lines = Math.Clamp((letters + LettersPerLine - 1) / LettersPerLine, 1, MostLines) + texts.Length - 1;
        float high = model.Bounds.Size.Y, width = 0.95f * high * MathF.Max(1.2f, (float)letters / Math.Max(1, lines - texts.Length + 1));
        return new TaggedSurface(SurfaceTag.Print, new Vector3(0, 0.5f * high * lines, 0), new Vector3(0.5f * width, 0, 0), new Vector3(0, 0.5f * high * lines, 0));
    }
}
