using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>Large type flush left with flat art: beside it on wide pages, over or under it on tall ones.</summary>
internal sealed class Swiss : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Swiss);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero switch
    {
        HeroKind.None => brief.Feels("elegant", "romantic") ? 0.6f : 1,
        HeroKind.Icon or HeroKind.CutOut => 0.95f,
        _ => 0,
    };

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        ArtKind art = Choose(brief);
        bool isWide = brief.Aspect > 1.25f;
        Node? brand = parts.Label(BlockRole.Brand);
        TextNode? title = parts.Title(isWide ? 6.6f : 8.6f, isWide ? 3 : 4, 1.2f);
        Node? subtitle = parts.Subtitle(1.35f, 1.1f, palette.Tint(0.85f));
        Node? body = parts.Body(1, 1.1f);
        Node? facts = isWide ? parts.Facts(1.25f, 1.4f, palette.Accent) : parts.FactRow(1.3f, 1.4f);
        Node? action = parts.Action();
        Node? rest = parts.Rest();
        if (isWide)
        {
            float share = 0.4f;
            var artBox = new TextBox(brief.Page.Width * (1 - share), 0, brief.Page.Width * share, brief.Page.Height);
            return new Sheet
            {
                Palette = palette,
                Area = new TextBox(m, m, (brief.Page.Width * (1 - share)) - (1.7f * m), brief.Page.Height - (2 * m)),
                Under = (canvas, s) => DrawArt(brief, art, artBox, canvas, palette),
                Root = new Stack(brand, new Fill { Grow = 1 }, title, subtitle, body, action, new Fill { Grow = 1 }, facts, rest),
            };
        }

        bool isBelow = brief.Random.Child("below").Chance(0.4f);
        var field = new Fill(
            (box, canvas, s) => DrawArt(brief, art, new TextBox(0, box.Bottom, brief.Page.Width, isBelow ? box.Height : brief.Page.Height - box.Bottom), canvas, palette), 7) { Grow = 1, Before = 0 };
        Node[] texts = [.. new Node?[] { brand is null || !isBelow ? null : brand, title, subtitle, body, action }.OfType<Node>()];
        return new Sheet
        {
            Palette = palette,
            Area = new TextBox(m, m, brief.Page.Width - (2 * m), brief.Page.Height - (2 * m)),
            Root = isBelow
                ? new Stack([.. texts, new Fill(null, 1.4f), field, new Fill(null, 1.2f), facts is null ? null : Rule(brief), facts, rest])
                : new Stack([field, new Fill(null, 1.6f), .. texts, facts is null && brand is null ? null : Rule(brief), facts, brand, rest]),
        };
    }

    private static Fill Rule(DesignBrief brief) => new(
        (box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.12f * s.Unit), Bottom = box.Center.Y }), brief.Palette.Ink, PageRole.Ornament), 0.4f) { Before = 1.3f };

    private static void DrawArt(DesignBrief brief, ArtKind art, TextBox box, Canvas canvas, Palette palette)
    {
        if (brief.Hero == HeroKind.None)
        {
            FlatArt.Draw(art, box, canvas, palette, brief.Random.Child("art"));
            return;
        }

        float r = 0.5f * MathF.Min(box.Width, box.Height);
        canvas.Clip = box;
        canvas.Fill(Figures.Box(box), palette.Second);
        FlatArt.Backdrop(box, canvas, palette, brief.Random.Child("backdrop"));
        canvas.Fill(Figures.Disc(box.Center, 0.74f * r), palette.Accent);
        canvas.Clip = null;
        float side = 1.62f * r;
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }

    private static ArtKind Choose(DesignBrief brief)
    {
        ArtKind[] kinds = brief.Moods.FirstOrDefault(m => m is not ("modern" or "bold")) switch
        {
            "bauhaus" or "swiss" => [ArtKind.Tiles, ArtKind.Circles, ArtKind.Rings],
            "minimalist" => [ArtKind.Circles, ArtKind.Arches],
            "retro" or "vintage" => [ArtKind.Rays, ArtKind.Arches, ArtKind.Hills, ArtKind.Rings],
            "romantic" or "rustic" => [ArtKind.Leaves, ArtKind.Hills, ArtKind.Arches],
            "playful" or "festive" => [ArtKind.Confetti, ArtKind.Tiles, ArtKind.Blobs],
            "pastel" => [ArtKind.Blobs, ArtKind.Arches, ArtKind.Waves],
            "dark" or "futuristic" => [ArtKind.Rings, ArtKind.Dots, ArtKind.Waves],
            "cool" or "warm" => [ArtKind.Waves, ArtKind.Hills, ArtKind.Arches],
            "grunge" => [ArtKind.Stripes, ArtKind.Dots],
            _ => [ArtKind.Circles, ArtKind.Tiles, ArtKind.Rings, ArtKind.Arches, ArtKind.Stripes],
        };
        return brief.Random.Child("kind of art").Pick(kinds);
    }
}
