using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Carriers;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design;

/// <summary>Composes the page that a carrier shows. A pure function of the request and the fonts.</summary>
public static class PageDesigner
{
    /// <summary>Font size of a further text relative to the title's, at most.</summary>
    private const float SecondarySize = 0.45f;

    /// <summary>Height set aside for all further texts, share of the text area.</summary>
    private const float SecondaryShare = 0.3f;

    /// <summary>Longer further texts may take two lines.</summary>
    private const int LongestSingleLine = 32;

    /// <summary>Ornaments belong to the title: their distance, em of the title.</summary>
    private const float OrnamentGap = 0.3f;

    /// <summary>Tubes glow before surfaces darker than this luminance: the core of a red tube, the darkest, sends out a luminance of 0.61, which is just readable there.</summary>
    private const float DarkEnough = 0.095f;

    /// <summary>Composes a page.</summary>
    /// <param name="request">Area, texts, carrier.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="ArgumentException">The area is empty.</exception>
    /// <exception cref="FontsMissingException">There is text, but no font at all.</exception>
    public static Page Design(PageRequest request, FontLibrary? library = null)
    {
        if (!(request.Width > 0 && request.Height > 0))
        {
            throw new ArgumentException($"A page of {request.Width} by {request.Height} has no area.", nameof(request));
        }

        var page = new TextBox(0, 0, request.Width, request.Height);
        PageText[] texts = [.. request.Texts.Where(t => !string.IsNullOrWhiteSpace(t.Content))];
        if (texts.Length == 0)
        {
            return new Page { Width = request.Width, Height = request.Height };
        }

        CarrierDesign design = CarrierDesigns.For(request.Carrier, request.Manner);
        design = texts[0].IsTube && !design.IsTube ? design with { Glow = 0.9f, IsTube = true, Inks = CarrierDesigns.For("neon-sign").Inks, VariesInk = true, Faces = CarrierDesigns.For("neon-sign").Faces } : design;
        var shapes = ImmutableArray.CreateBuilder<PageShape>();
        if (design.Field is { } field)
        {
            request = request with { Surface = field };
            shapes.Add(new PageShape([PageShapes.RoundedBox(page, 0.02f * MathF.Min(page.Width, page.Height))], field, PageRole.Panel, null, 0.5f * design.Glow));
        }

        LinearRgb ink = InkOf(texts[0], design, request);

        // A colour that was asked for is kept; where it would drown in the surface, it gets a field to stand on, or its band another colour. Tubes need the dark, and letters
        // that stand by themselves stand on nothing.
        LinearRgb ground = design.Band ?? request.Surface;
        bool drowns = design.IsTube ? ground.Luminance > DarkEnough : Contrast.Ratio(ink, ground) < Contrast.Readable;
        if (drowns && !IsFree(request))
        {
            ground = design.IsTube ? LinearRgb.FromHex("#121318") : Contrast.FirstReadable([LinearRgb.FromHex("#fbf6ea"), LinearRgb.FromHex("#191b20")], ink);
            if (design.Band is null)
            {
                float edge = 0.04f * MathF.Min(page.Width, page.Height);
                shapes.Add(new PageShape([PageShapes.RoundedBox(page.Inset(edge, edge), edge)], ground, PageRole.Panel));
            }
        }

        AddFrame(shapes, page, design, ink);
        TextBox room = Furniture.Draw(design.Furniture, shapes, page, ink, design.Band is null ? ground : request.Surface, ground);
        ImmutableArray<string> missing;
        if (design.IsRound && (texts.Length > 1 || texts[0].Content.Length > RoundSetting.LongestStraight))
        {
            missing = AddRound(shapes, room, design, texts, ink, request.Variant, library);
        }
        else
        {
            AddTexts(shapes, page, room, design, texts, ink, ground, request.Variant, library, out missing);
        }

        return new Page { Width = request.Width, Height = request.Height, Shapes = shapes.ToImmutable(), Missing = missing };
    }

    private static bool IsFree(PageRequest request) => request.Manner is "Block" or "Foil" or "Cloud" or "Bulbs" or "Blossoms" or "Carved" or "Embossed" or "Groove" or "Spray";

    // The first text along the upper half, the second along the lower one or straight in the middle.
    private static ImmutableArray<string> AddRound(
        ImmutableArray<PageShape>.Builder shapes, TextBox room, CarrierDesign design, PageText[] texts, LinearRgb ink, uint variant, FontLibrary? library)
    {
        float radius = 0.5f * MathF.Min(room.Width, room.Height) * 0.97f;
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(2, texts.Length); i++)
        {
            (ImmutableArray<OutlinePolygon> polygons, ImmutableArray<string> missing) = RoundSetting.Along(
                texts[i].Content, StyleFor(texts[i], design, variant), room.Center, radius, (i == 0 ? 0.34f : 0.27f) * radius, i > 0, library);
            AddShape(shapes, polygons, texts[i].Color ?? ink, PageRole.Text, texts[i].Content, design);
            lost.UnionWith(missing);
        }

        for (int i = 2; i < texts.Length; i++)
        {
            float high = 0.8f * radius / (texts.Length - 2);
            TextBlock block = TextLayout.Fit(texts[i].Content, StyleFor(texts[i], design, variant), new TextBox(room.Center.X - (0.55f * radius), room.Center.Y + (0.4f * radius) - ((i - 1) * high), 1.1f * radius, 0.85f * high), 2, high, library);
            AddShape(shapes, [.. block.Polygons()], texts[i].Color ?? ink, PageRole.Text, texts[i].Content, design);
            lost.UnionWith(block.Missing);
        }

        if (texts.Length <= 2)
        {
            AddShape(shapes, [PageShapes.Star(room.Center, 0.3f * radius, 0.13f * radius, 5)], ink, PageRole.Ornament, null, design);
        }

        return [.. lost];
    }

    private static LinearRgb InkOf(PageText title, CarrierDesign design, PageRequest request)
    {
        if (title.Color is LinearRgb wished)
        {
            return wished;
        }

        return design.VariesInk
            ? design.Inks[(int)(request.Variant % (uint)design.Inks.Length)]
            : Contrast.FirstReadable(design.Inks, design.Band ?? request.Surface);
    }

    private static void AddFrame(
        ImmutableArray<PageShape>.Builder shapes, TextBox page, CarrierDesign design, LinearRgb ink)
    {
        float unit = MathF.Min(page.Width, page.Height);
        OutlinePolygon Line(float inset, float thickness, float radius) =>
            PageShapes.Ring(page.Inset(inset * unit, inset * unit), radius * unit, thickness * unit);
        ImmutableArray<OutlinePolygon> lines = design.Frame switch
        {
            FrameKind.Inline => [Line(0.055f, 0.016f, 0.03f)],
            FrameKind.Double => [Line(0.05f, 0.016f, 0.012f), Line(0.085f, 0.006f, 0.006f)],
            FrameKind.Plate => [Line(0.035f, 0.028f, 0.09f)],
            _ => [],
        };
        if (!lines.IsEmpty)
        {
            AddShape(shapes, lines, ink, PageRole.Frame, null, design);
        }
    }

    private static void AddTexts(
        ImmutableArray<PageShape>.Builder shapes, TextBox page, TextBox room, CarrierDesign design, PageText[] texts, LinearRgb ink, LinearRgb ground,
        uint variant, FontLibrary? library, out ImmutableArray<string> missing)
    {
        float margin = design.Margin * MathF.Min(page.Width, page.Height);

        // Words reach sideways: beside them a frame needs more air than above and below.
        TextBox area = room.Inset(design.Frame == FrameKind.None ? margin : 1.5f * margin, margin);
        bool alone = texts.Length == 1;
        TextBox titleArea = TitleArea(area, room, design, alone);
        TextStyle titleStyle = StyleFor(texts[0], design, variant);
        TextBlock title = TextLayout.Fit(
            texts[0].Content, titleStyle, titleArea, design.MaxLines, design.LargestSize * page.Height, library);
        AddShape(shapes, [.. title.Polygons()], ink, PageRole.Text, texts[0].Content, design);
        AddOrnament(shapes, title, area, design, ink);

        // Further texts share the foot of the page, smaller than the title, one under the other.
        var lost = new SortedSet<string>(title.Missing, StringComparer.Ordinal);
        float rowHeight = area.Height * SecondaryShare / MathF.Max(1, texts.Length - 1);
        for (int i = 1; i < texts.Length; i++)
        {
            // The upper quarter of a row stays free, so that nothing touches the line above.
            var row = new TextBox(area.Left, area.Bottom + ((texts.Length - 1 - i) * rowHeight), area.Width, 0.75f * rowHeight);
            int lines = texts[i].Content.Length <= LongestSingleLine ? 1 : 2;
            TextBlock block = TextLayout.Fit(
                texts[i].Content, SecondaryStyle(texts[i], titleStyle), row, lines, SecondarySize * title.Size, library);
            LinearRgb color = texts[i].Color is LinearRgb wished && Contrast.Ratio(wished, ground) >= Contrast.Readable ? wished : ink;
            AddShape(shapes, [.. block.Polygons()], color, PageRole.Text, texts[i].Content, design);
            lost.UnionWith(block.Missing);
        }

        missing = [.. lost];
    }

    private static TextBox TitleArea(TextBox area, TextBox page, CarrierDesign design, bool alone)
    {
        TextBox free = alone ? area
            : new TextBox(area.Left, area.Bottom + (area.Height * SecondaryShare), area.Width, area.Height * (1 - SecondaryShare));
        float middle = alone || design.TitleHeight != 0.5f ? page.Bottom + (page.Height * design.TitleHeight) : free.Center.Y;

        // Symmetric about the title's height, as tall as its share and the free area allow.
        float half = MathF.Min(design.TitleShare * page.Height * 0.5f, MathF.Min(free.Top - middle, middle - free.Bottom));
        return new TextBox(free.Left, middle - half, free.Width, 2 * half);
    }

    private static TextStyle StyleFor(PageText text, CarrierDesign design, uint variant)
    {
        FaceChoice[] suitable = [.. design.Faces.Where(f => f.Suits(text.Content))];
        FaceChoice face = FaceWishes.Read(text.Face)
            ?? (suitable.Length > 0 ? suitable[variant % (uint)suitable.Length] : new FaceChoice(FontRole.Sans, 700));
        bool hasSmall = text.Content.Any(char.IsLower);
        return new TextStyle
        {
            Role = face.Role,
            Family = face.Family,
            Weight = face.Weight,
            Italic = face.Italic,
            LetterSpacing = hasSmall || !text.Content.Any(char.IsUpper) ? 0 : face.CapsSpacing,

            // Lines of capitals have no descenders to keep apart.
            LineHeight = face.Role == FontRole.Script ? 1.2f : hasSmall ? 1.08f : 1,
        };
    }

    /// <summary>A second text is quieter than the title: plain letters, the title's own only where they are easy to read small.</summary>
    private static TextStyle SecondaryStyle(PageText text, TextStyle title) => FaceWishes.Read(text.Face) is FaceChoice face
        ? title with { Role = face.Role, Family = face.Family, Weight = face.Weight, Italic = face.Italic, LetterSpacing = 0, LineHeight = 1.15f }
        : title with
        {
            Role = title.Role is FontRole.Display or FontRole.Serif ? FontRole.Serif : title.Role is FontRole.Handwriting ? title.Role : FontRole.Sans,
            Family = title.Role is FontRole.Handwriting ? title.Family : null,
            Weight = title.Role is FontRole.Handwriting ? title.Weight : 500,
            LetterSpacing = text.Content.Any(char.IsLower) ? 0 : 0.08f,
            LineHeight = 1.15f,
        };

    private static void AddOrnament(
        ImmutableArray<PageShape>.Builder shapes, TextBlock title, TextBox area, CarrierDesign design, LinearRgb ink)
    {
        if (title.Bounds.IsEmpty)
        {
            return;
        }

        float y = title.Bounds.Bottom - (OrnamentGap * title.Size);
        var center = new Vector2(area.Center.X, y);
        ImmutableArray<OutlinePolygon> figure = [];
        if (design.Ornament == OrnamentKind.Rule)
        {
            // Two tapered rules with a lozenge between them, as under titles on book covers.
            float width = 0.5f * area.Width, lozenge = 0.045f * area.Width, thickness = 0.012f * area.Width;
            center.Y -= lozenge;
            float reach = (0.5f * width) - lozenge;
            var offset = new Vector2(lozenge + (reach * 0.5f), 0);
            figure =
            [
                PageShapes.TaperedRule(center - offset, reach, thickness), PageShapes.Lozenge(center, lozenge, lozenge * 1.4f),
                PageShapes.TaperedRule(center + offset, reach, thickness),
            ];
        }
        else if (design.Ornament == OrnamentKind.Swash)
        {
            float width = MathF.Min(area.Width * 0.9f, title.Bounds.Width * 0.8f);
            figure = [PageShapes.Swash(center, width, 0.022f * width)];
        }

        if (!figure.IsEmpty && figure.Min(p => p.Bounds.Bottom) > area.Bottom)
        {
            shapes.Add(new PageShape(figure, ink, PageRole.Ornament));
        }
    }

    private static void AddShape(
        ImmutableArray<PageShape>.Builder shapes, ImmutableArray<OutlinePolygon> polygons, LinearRgb color, PageRole role, string? text, CarrierDesign design)
    {
        shapes.Add(new PageShape(polygons, color, role, text, design.Glow));
        if (!design.IsTube || polygons.IsEmpty)
        {
            return;
        }

        // A gas tube is nearly white along its middle: its brightness saturates every eye and film.
        float stroke = polygons.Average(p => p.StrokeWidth);
        ImmutableArray<OutlinePolygon> core = PolygonOffset.Offset(polygons, -0.3f * stroke);
        shapes.Add(new PageShape(core, LinearRgb.Lerp(color, LinearRgb.White, 0.3f), role, text, design.Glow * 1.4f));
    }
}
