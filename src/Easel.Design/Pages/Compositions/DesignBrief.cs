using System.Collections.Immutable;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>What a composition works with.</summary>
internal sealed record DesignBrief
{
    public required PageOrder Order { get; init; }

    public required KindDesign Kind { get; init; }

    public required Palette Palette { get; init; }

    public required TypePairing Faces { get; init; }

    public required RandomStream Random { get; init; }

    /// <summary>Moods of the wish, then those of the kind.</summary>
    public required ImmutableArray<string> Moods { get; init; }

    public PageWish Wish => Order.Wish;

    public HeroKind Hero => Order.Hero;

    /// <summary>The whole page.</summary>
    public TextBox Page => new(0, 0, Order.Width, Order.Height);

    /// <summary>Width over height.</summary>
    public float Aspect => (float)Order.Width / Order.Height;

    /// <summary>The shorter side.</summary>
    public float Side => MathF.Min(Order.Width, Order.Height);

    /// <summary>Free border, pixels: 5 to 8 % of the shorter side, more on pages with air.</summary>
    public float Margin => Side * Kind.Margin;

    /// <summary>Usual size of running text, pixels.</summary>
    public float Unit => 0.0235f * MathF.Pow(Order.Width * (float)Order.Height, 0.36f) * MathF.Pow(Side, 0.28f) * Kind.Scale;

    /// <summary>How pictures are printed: those that nobody described may take the inks of the page.</summary>
    public PictureLook Look
    {
        get
        {
            bool isFree = Wish.IsPictureAssumed && Hero == HeroKind.Scene && !Feels("pastel", "elegant", "rustic", "cool");
            RandomStream chance = Random.Child("print");
            return !isFree || Feels("playful", "warm", "golden", "nautical") ? PictureLook.Plain
                : Feels("grunge", "bauhaus") || (Feels("bold", "retro") && chance.Chance(0.3f)) ? PictureLook.Halftone
                : Feels("bold", "retro", "dark", "futuristic") && chance.Child("tritone").Chance(0.6f) ? PictureLook.Tritone : PictureLook.Plain;
        }
    }

    /// <summary>The picture of a slot as it is printed, or null before it is drawn.</summary>
    public Picture? PictureOf(int index) => Order.Pictures.GetValueOrDefault(index) is { } picture ? PicturePrint.Print(picture, Look, Palette) : null;

    /// <summary>Opacity of a shade over a picture, stronger when gentler ones did not do.</summary>
    public float Shading(float usual) => 1 - ((1 - usual) * MathF.Pow(0.45f, Order.Firmness));

    /// <summary>Whether the page has this mood among its first ones.</summary>
    public bool Feels(params ReadOnlySpan<string> moods)
    {
        foreach (string mood in moods)
        {
            if (Moods.Contains(mood))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The texts, each of which is to be used once.</summary>
    public Parts Parts() => new(this);

    /// <summary>Draws what there is to show into an area.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="area">Outline of the picture; an icon or a cut-out subject stands in the box around it.</param>
    /// <param name="index">Number of the picture.</param>
    /// <param name="isPortrait">Whether people are seen from the hips up.</param>
    public void DrawHero(Canvas canvas, OutlinePolygon area, int index = 0, bool isPortrait = false)
    {
        TextBox box = area.Bounds;
        if (Hero == HeroKind.Icon && Order.Icon is { } icon)
        {
            IconArt.Draw(icon, box, canvas);
        }
        else if (Hero is HeroKind.Scene or HeroKind.CutOut)
        {
            var slot = new PictureSlot(box, Hero == HeroKind.CutOut, index) { IsPortrait = isPortrait };
            canvas.Picture(Hero == HeroKind.CutOut ? Figures.Box(box) : area, slot, PictureOf(index));
        }
    }

    /// <summary>A quiet pattern of the topic's drawings as silhouettes, in staggered rows; nothing where there is no drawing.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="area">Where it is cut off.</param>
    /// <param name="color">Colour of the silhouettes.</param>
    /// <param name="columns">Drawings in a row.</param>
    public void DrawPattern(Canvas canvas, TextBox area, LinearRgb color, int columns = 6)
    {
        PageIcon[] icons = [.. Wish.Motifs.Select(m => Order.Icons?.Invoke(m)).OfType<PageIcon>().Take(2).Select(i => IconArt.Silhouette(i, color))];
        float cell = area.Width / columns;
        int rows = Math.Min(12, (int)MathF.Ceiling(area.Height / (0.86f * cell)));
        if (icons.Length == 0 || cell < 8)
        {
            return;
        }

        TextBox? before = canvas.Clip;
        canvas.Clip = area;
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x <= columns; x++)
            {
                float side = 0.5f * cell, left = area.Left + ((x - (y % 2 == 0 ? 0 : 0.5f) + 0.25f) * cell);
                IconArt.Draw(icons[(x + y) % icons.Length], new TextBox(left, area.Top - ((y + 0.8f) * 0.86f * cell), side, side), canvas);
            }
        }

        canvas.Clip = before;
    }

    /// <summary>A small flat drawing of the topic for ornament, in its own colours or in those of a palette; false when there is none.</summary>
    public bool DrawMotif(Canvas canvas, TextBox box, int number, Palette? palette = null)
    {
        IEnumerable<PageIcon> all = Wish.Motifs.Select(m => Order.Icons?.Invoke(m)).OfType<PageIcon>();
        PageIcon[] icons = [.. Order.Icon is { } own ? all.Prepend(own) : all];
        if (icons.Length == 0)
        {
            return false;
        }

        PageIcon icon = icons[number % icons.Length];
        IconArt.Draw(palette is null ? icon : IconArt.InPalette(icon, palette), box, canvas);
        return true;
    }
}
