using System.Collections.Immutable;
using Easel.Design;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;

namespace Easel.Studio.Pages;

/// <summary>Draws pages: they are designed, their pictures are drawn by the scene engine, and the finished page is checked and mended.</summary>
/// <param name="vocabulary">Names of things.</param>
/// <param name="draw">Draws a scene.</param>
internal sealed class PageArtist(Vocabulary vocabulary, Func<Brief, IProgress<DrawingProgress>?, CancellationToken, Drawing> draw)
{
    /// <summary>A page is mended so many times at most.</summary>
    private const int MostRepairs = 4;

    /// <summary>The thing that people are.</summary>
    private const string Person = "person";

    /// <summary>Share of a person's height that a portrait shows.</summary>
    private const float PortraitShare = 0.72f;

    /// <summary>Smallest side of a picture on a page, pixels.</summary>
    private const int LeastSide = 64;

    /// <summary>Draws the page of a plan.</summary>
    /// <param name="brief">The brief; its plan has a page.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Seed of all choices.</param>
    /// <param name="clock">Times the stages.</param>
    /// <param name="progress">Receives how far the pictures are.</param>
    /// <param name="cancellation">Stops the drawing.</param>
    public Drawing Draw(Brief brief, Plan plan, int seed, StageClock clock, IProgress<DrawingProgress>? progress, CancellationToken cancellation)
    {
        clock.Enter("compose", 0.01f);
        PageOrder order = Order(brief, plan, seed, out PageHero hero);
        PageDesign design = PageComposer.Compose(order);
        order = order with { Composition = design.Composition };
        var repairs = new List<string>();
        ImmutableArray<Finding> shown = [];
        if (!design.Slots.IsEmpty)
        {
            clock.Enter("render", 0.05f);
            (order, shown) = Illustrate(order, design, brief, hero.Shown is { } stand ? plan with { Elements = [stand] } : plan, seed, clock, progress, cancellation);
            design = PageComposer.Compose(order);
        }

        clock.Enter("develop", 0.94f);
        Picture picture = PagePainter.Paint(design.Page, brief.Width);
        ImmutableArray<TextSighting> seen = PageChecker.Look(design, picture);
        for (int i = 0; i < MostRepairs && seen.Any(t => !t.StandsOut); i++)
        {
            TextSighting[] weak = [.. seen.Where(t => !t.StandsOut && !order.Weak.Contains(t.Text.Text))];
            if (weak.Length == 0)
            {
                break;
            }

            // A deeper shade first; a field for single texts only where that does not do.
            bool shades = order.Firmness < 2 && !order.Pictures.IsEmpty && order.Wish.Kind != "meme";
            repairs.AddRange(weak.Select(t => $"The text “{t.Text.Text}” did not stand out ({t.Contrast:0.0}); {(shades ? "the picture is shaded more" : "it is given a field")}."));
            order = shades ? order with { Firmness = order.Firmness + 1 } : order with { Weak = order.Weak.Union(weak.Select(t => t.Text.Text)) };
            design = PageComposer.Compose(order);
            picture = PagePainter.Paint(design.Page, brief.Width);
            seen = PageChecker.Look(design, picture);
        }

        clock.Enter("done", 1);
        plan = hero.Assumption is { } assumption ? plan with { Assumptions = [.. plan.Assumptions, assumption] } : plan;
        var report = new DrawingReport
        {
            Findings = [.. PageChecker.Findings(plan.Page!, seen, design.Page.Missing), .. shown],
            Repairs = [.. design.Notes, .. repairs],
            Times = clock.Times,
        };
        return new Drawing(picture, plan, seed, PageSentence.Describe(plan, vocabulary), report);
    }

    /// <summary>Designs and checks the page without its pictures.</summary>
    public Rehearsal Rehearse(Brief brief, Plan plan, int seed, StageClock clock)
    {
        clock.Enter("compose", 0.1f);
        PageDesign design = PageComposer.Compose(Order(brief, plan, seed, out PageHero hero));
        clock.Enter("check", 0.5f);
        ImmutableArray<TextSighting> seen = PageChecker.Look(design, PagePainter.Paint(design.Page, brief.Width));
        clock.Enter("done", 1);
        plan = hero.Assumption is { } assumption ? plan with { Assumptions = [.. plan.Assumptions, assumption] } : plan;
        var report = new DrawingReport { Findings = [.. PageChecker.Findings(plan.Page!, seen, design.Page.Missing)], Repairs = design.Notes, Times = clock.Times };
        return new Rehearsal(plan, seed, PageSentence.Describe(plan, vocabulary), report);
    }

    /// <summary>The plan of one of several pictures: a panel of a comic, or the same scene seen otherwise.</summary>
    private static Plan PanelOf(Plan plan, int index, int count)
    {
        if (count <= 1)
        {
            return plan;
        }

        if (plan.Page!.Panels is not { IsEmpty: false } panels)
        {
            return plan with { Camera = Shot(plan.Camera, index) };
        }

        // More panels than scenes: each is shown several times, nearer and nearer.
        int scene = index * panels.Length / Math.Max(count, panels.Length), first = ((scene * Math.Max(count, panels.Length)) + panels.Length - 1) / panels.Length;
        PagePanel panel = panels[scene];
        return plan with
        {
            Elements = panel.Elements, Relations = panel.Relations, Setting = panel.Setting, Forbidden = [],
            Camera = index > first ? Shot(panel.Camera, index - first) : panel.Camera,
        };
    }

    /// <summary>Several pictures of one scene show it from near and far.</summary>
    private static CameraWish Shot(CameraWish camera, int index) => camera with
    {
        Shot = (index % 4) switch { 0 => ShotSize.Wide, 1 => ShotSize.Medium, 2 => ShotSize.Close, _ => null },
        Angle = (index % 5) switch { 3 => CameraAngle.Low, 4 => CameraAngle.High, _ => camera.Angle },
    };

    /// <summary>What is cut out is drawn larger, as the free border around it is cut off.</summary>
    private static float Reserve(PictureSlot slot) => slot.IsCutOut ? 1.3f : 1;

    private PageOrder Order(Brief brief, Plan plan, int seed, out PageHero hero)
    {
        hero = PageHero.Of(plan, vocabulary, brief.Style);
        return new PageOrder
        {
            Wish = plan.Page!, Width = brief.Width, Height = brief.Height, Seed = Hash.Mix((uint)seed), Hero = hero.Kind, Icon = hero.Icon, Icons = Icons.Find,
            IsTransparent = brief.IsTransparent,
            IsPerson = hero.Kind == HeroKind.CutOut && (hero.Shown ?? plan.Elements.FirstOrDefault())?.Thing == Person,
        };
    }

    private (PageOrder Order, ImmutableArray<Finding> Findings) Illustrate(
        PageOrder order, PageDesign design, Brief brief, Plan plan, int seed, StageClock clock, IProgress<DrawingProgress>? progress, CancellationToken cancellation)
    {
        ImmutableArray<Finding> findings = [];
        foreach (PictureSlot slot in design.Slots)
        {
            Plan shown = PanelOf(plan, slot.Index, design.Slots.Length);

            // A cut-out person is drawn whole and larger, and kept from the head to above the knees.
            bool isPortrait = slot.IsPortrait && slot.IsCutOut && shown.Elements is [{ } one, ..] && one.Thing == Person;
            float reserve = Reserve(slot) * (isPortrait ? 1 / PortraitShare : 1);
            Brief part = brief with
            {
                Plan = shown with { Page = null },
                Width = Math.Clamp((int)MathF.Round(slot.Box.Width * reserve), LeastSide, 3840),
                Height = Math.Clamp((int)MathF.Round(slot.Box.Height * reserve), LeastSide, 3840),
                Seed = seed,
                IsTransparent = slot.IsCutOut,
                PartialPictures = 0,
            };
            Drawing drawn = draw(part, null, cancellation);
            findings = findings.AddRange(drawn.Report.Findings);
            order = order with { Pictures = order.Pictures.SetItem(slot.Index, slot.IsCutOut ? SubjectCrop.Trim(drawn.Picture, isPortrait ? PortraitShare : 1) : drawn.Picture) };
            progress?.Report(new DrawingProgress("render", 0.05f + (0.85f * (slot.Index + 1) / design.Slots.Length)));
        }

        if (brief.PartialPictures > 0)
        {
            clock.Show(0.9f, PagePainter.Paint(PageComposer.Compose(order).Page, brief.Width));
        }

        return (order, findings);
    }
}
