using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>What a subject stands before.</summary>
internal sealed record Stage(Stage.Kind Look)
{
    /// <summary>Kinds of stages.</summary>
    internal enum Kind
    {
        /// <summary>Rays over the whole page from behind the subject.</summary>
        Rays,

        /// <summary>A disc behind it.</summary>
        Disc,

        /// <summary>An arch behind it.</summary>
        Arch,

        /// <summary>A glow.</summary>
        Glow,

        /// <summary>Scattered small pieces around it.</summary>
        Confetti,
    }

    /// <summary>A stage for the moods of a page.</summary>
    public static Stage Choose(DesignBrief brief)
    {
        Kind[] kinds = brief.Moods.FirstOrDefault() switch
        {
            "retro" or "vintage" or "deco" => [Kind.Rays, Kind.Disc],
            "festive" or "playful" => [Kind.Confetti, Kind.Disc, Kind.Rays],
            "elegant" or "romantic" or "luxury" or "pastel" => [Kind.Arch, Kind.Disc],
            "dark" or "futuristic" => [Kind.Glow, Kind.Disc, Kind.Rays],
            "minimalist" or "swiss" => [Kind.Disc],
            _ => [Kind.Disc, Kind.Rays, Kind.Arch],
        };
        return new Stage(brief.Random.Child("stage").Pick(kinds));
    }

    /// <summary>Draws what covers the whole page.</summary>
    public void DrawUnder(DesignBrief brief, Canvas canvas)
    {
        Palette p = brief.Palette;
        if (Look == Kind.Rays)
        {
            LinearRgb ray = LinearRgb.FromVector3(OkLab.Mix(p.Ground.ToVector3(), p.Second.ToVector3(), brief.Hero == HeroKind.None ? 0.35f : 0.5f));
            ray = Contrast.Ratio(ray, p.Ink) >= Contrast.Readable ? ray : p.Tint(0.06f);
            FlatArt.RaysAround(new Vector2(brief.Page.Center.X, brief.Page.Height * 0.46f), brief.Page, canvas, ray, 28);
        }
        else if (Look == Kind.Glow)
        {
            canvas.Fill(Figures.Box(brief.Page), PageGradient.Radial(brief.Page.Center, 0.62f * MathF.Max(brief.Page.Width, brief.Page.Height), p.Second, p.Ground, 0.9f, 0), PageRole.Art);
        }
        else if (Look == Kind.Confetti && brief.Hero == HeroKind.None)
        {
            float band = 0.14f * brief.Page.Height;
            FlatArt.Draw(ArtKind.Confetti, new TextBox(0, brief.Page.Height - (0.5f * brief.Margin) - band + (0.5f * brief.Margin), brief.Page.Width, band), canvas, p, brief.Random.Child("confetti"));
        }
    }

    /// <summary>Draws the subject before its stage.</summary>
    public void Draw(DesignBrief brief, TextBox box, Canvas canvas, Setting s)
    {
        Palette p = brief.Palette;
        float side = MathF.Min(box.Width, box.Height);
        if (brief.Hero == HeroKind.Scene)
        {
            Window(brief, box, canvas);
            return;
        }

        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        switch (Look)
        {
            case Kind.Arch:
                float w = 0.72f * side;
                canvas.Fill([Figures.Box(new TextBox(box.Center.X - (0.5f * w), square.Bottom, w, side - (0.5f * w))), Figures.Sector(new Vector2(box.Center.X, square.Top - (0.5f * w)), 0.5f * w, 0, MathF.PI)], p.Second);
                break;
            case Kind.Confetti:
                FlatArt.Draw(ArtKind.Confetti, new TextBox(0, box.Bottom, canvas.Area.Width, box.Height), canvas, p, brief.Random.Child("confetti"));
                canvas.Fill(Figures.Disc(square.Center, 0.44f * side), p.Second);
                break;
            case Kind.Glow:
                break;
            default:
                canvas.Fill(Figures.Disc(square.Center, 0.42f * side), Look == Kind.Rays ? p.Accent : p.Second);
                canvas.Fill(Figures.Ring(square.Center, 0.45f * side, 0.438f * side), p.Accent);
                canvas.Fill(Figures.Ring(square.Center, 0.5f * side, 0.496f * side), p.Accent);
                break;
        }

        float inset = (Look == Kind.Arch ? 0.13f : 0.06f) * side;
        brief.DrawHero(canvas, Figures.Box(square.Inset(inset, inset)));
    }

    /// <summary>A whole picture in a window.</summary>
    private void Window(DesignBrief brief, TextBox box, Canvas canvas)
    {
        if (Look == Kind.Arch)
        {
            float w = MathF.Min(box.Width, 0.8f * box.Height), r = 0.5f * w;
            var window = new TextBox(box.Center.X - r, box.Bottom, w, box.Height);
            brief.DrawHero(canvas, new OutlinePolygon([new(window.Left, window.Bottom), new(window.Right, window.Bottom), .. Figures.Arc(new Vector2(window.Center.X, window.Top - r), r, 0, MathF.PI)], []));
            return;
        }

        brief.DrawHero(canvas, Figures.Round(box, Look == Kind.Disc ? 0.04f * brief.Side : 0));
    }
}
