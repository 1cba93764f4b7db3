using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A pouch or a carton seen from the front, with the label's texts on it.</summary>
internal sealed class Packaging : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Packaging);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        float h = 0.86f * MathF.Min(brief.Page.Height, brief.Page.Width / 0.7f), w = 0.68f * h;
        var pack = new TextBox(brief.Page.Center.X - (0.5f * w), brief.Page.Center.Y - (0.5f * h), w, h);
        bool isPouch = brief.Random.Child("pouch").Chance(0.6f);
        float inset = 0.11f * w;
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = new TextBox(pack.Left + inset, pack.Bottom + (0.09f * h), w - (2 * inset), h * (isPouch ? 0.74f : 0.78f)),
            Scale = MathF.Sqrt(w * h / (brief.Page.Width * brief.Page.Height)) * 1.05f,
            Growth = 1.4f,
            Fullness = 0.8f,
            Under = (canvas, s) => Draw(brief, canvas, pack, palette, isPouch),
            Over = (canvas, s) => { },
            Root = Label.Texts(brief, palette),
        };
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox pack, Palette p, bool isPouch)
    {
        LinearRgb wall = LinearRgb.FromVector3(OkLab.Mix(p.Second.ToVector3(), p.Ground.ToVector3(), 0.35f));
        canvas.Fill(Figures.Box(brief.Page), PageGradient.Linear(new Vector2(0, brief.Page.Height), Vector2.Zero, wall, LinearRgb.Lerp(wall, LinearRgb.Black, 0.12f)));
        canvas.Fill(Figures.Disc(new Vector2(pack.Center.X, pack.Bottom + (0.02f * pack.Height)), 0.62f * pack.Width) is var disc ? new OutlinePolygon([.. disc.Outer.Select(v => new Vector2(v.X, pack.Bottom + ((v.Y - pack.Bottom) * 0.1f)))], []) : disc,
            PageGradient.Radial(new Vector2(pack.Center.X, pack.Bottom), 0.62f * pack.Width, LinearRgb.Black, LinearRgb.Black, 0.35f, 0));
        OutlinePolygon body = isPouch ? Pouch(pack) : Figures.Box(pack);
        canvas.Fill(body, p.Ground, PageRole.Panel);
        brief.DrawPattern(canvas, pack.Inset(0.03f * pack.Width, 0.02f * pack.Height), p.Tint(0.06f), 5);
        canvas.Clip = pack;
        float band = 0.1f * pack.Height;
        canvas.Fill(Figures.Box(new TextBox(pack.Left, pack.Top - band, pack.Width, band)), p.Accent);
        canvas.Fill(Figures.Box(new TextBox(pack.Left, pack.Top - band - (0.012f * pack.Height), pack.Width, 0.005f * pack.Height)), p.Third);
        canvas.Fill(Figures.Box(pack with { Height = 0.05f * pack.Height }), p.Accent);
        if (isPouch)
        {
            // The crimped seam.
            for (int i = 0; i < 48; i++)
            {
                canvas.Fill(Figures.Box(new TextBox(pack.Left + ((i + 0.25f) * pack.Width / 48), pack.Top - (0.045f * pack.Height), 0.4f * pack.Width / 48, 0.04f * pack.Height)), LinearRgb.Black, PageRole.Art, 0.12f);
            }
        }

        canvas.Clip = null;

        // Light from the left rounds the body.
        canvas.Add(new PageShape([body], LinearRgb.White, PageRole.Art)
        {
            Gradient = new PageGradient(new Vector2(pack.Left, 0), new Vector2(pack.Right, 0), false,
                [new GradientStop(0, LinearRgb.Black, 0.14f), new GradientStop(0.1f, LinearRgb.White, 0.1f), new GradientStop(0.3f, LinearRgb.White, 0.02f), new GradientStop(0.8f, LinearRgb.Black, 0.02f), new GradientStop(1, LinearRgb.Black, 0.16f)]),
        });
    }

    /// <summary>Sides drawn in a little, as a filled bag has them.</summary>
    private static OutlinePolygon Pouch(TextBox b)
    {
        var points = new List<Vector2>();
        float dent = 0.022f * b.Width;
        for (int i = 0; i <= 20; i++)
        {
            float t = i / 20f;
            points.Add(new Vector2(b.Right - (dent * MathF.Sin(MathF.PI * t)), b.Bottom + (t * b.Height)));
        }

        for (int i = 20; i >= 0; i--)
        {
            float t = i / 20f;
            points.Add(new Vector2(b.Left + (dent * MathF.Sin(MathF.PI * t)), b.Bottom + (t * b.Height)));
        }

        return new OutlinePolygon([.. points], []);
    }
}
