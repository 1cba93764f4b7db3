using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Easel.Imaging;
using Easel.Planning;
using Easel.Rendering;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;
using Easel.Staging;
using Easel.Studio.Checking;
using Easel.Studio.Editing;
using Easel.Studio.Figures;
using Easel.Studio.Pages;
using Easel.Studio.Vocabularies;
using Easel.Styles;

namespace Easel.Studio;

/// <summary>This machine's own engine: prompt → plan → composition, checked and repaired → scene → frame → picture.</summary>
public sealed class ImageEngine : IImageEngine
{
    private readonly Vocabulary _vocabulary;
    private readonly Planner _planner;
    private readonly Stager _stager;

    /// <summary>An engine over a catalogue.</summary>
    /// <param name="catalogue">What can be shown; null for everything this version ships.</param>
    public ImageEngine(Catalogue.Catalogue? catalogue = null)
    {
        catalogue ??= Catalogue.Catalogue.Default;
        _vocabulary = CatalogueVocabulary.Of(catalogue);
        _planner = new Planner(_vocabulary);
        _stager = new Stager(catalogue);
    }

    /// <summary>Plans a prompt without drawing it.</summary>
    public Plan Plan(string prompt) => _planner.Plan(prompt);

    /// <inheritdoc/>
    public Task<Drawing> DrawAsync(Brief brief, IProgress<DrawingProgress>? progress = null, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(
            () => Draw(brief, progress, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private Drawing Draw(Brief brief, IProgress<DrawingProgress>? progress, CancellationToken cancellation) => brief.Edit is null
        ? DrawNew(brief, progress, cancellation)
        : new PictureEditor(_planner, DrawNew).Edit(brief with { Seed = brief.Seed ?? SeedOf(brief.Prompt) }, progress, cancellation);

    private Drawing DrawNew(Brief brief, IProgress<DrawingProgress>? progress, CancellationToken cancellation)
    {
        var clock = new StageClock(progress, cancellation);
        (Plan plan, PictureStyle style, int seed) = Read(brief, clock);
        if (FigureDrawing.IsFor(plan))
        {
            return FigureDrawing.Draw(plan, brief, seed, clock);
        }

        if (plan.Page is not null)
        {
            return new PageArtist(_vocabulary, DrawNew).Draw(brief, plan, seed, clock, progress, cancellation);
        }

        (_, _, _, Brief drawn, RenderSettings settings, Production production, Composition composition) = SetUp(brief, plan, style, seed, clock);

        // The sky needs nothing but the composition: it is baked beside the building of everything else.
        Sky above = composition.Site.Sky;
        Task<BakedSky> sky = Task.Run(() => BakedSky.Bake(above, brief.Threads, cancellation), cancellation);
        clock.Enter("check", 0.06f);
        (Frame frame, composition, ImmutableArray<CheckedFact> facts, ImmutableArray<string> repairs) = Render(
            production, composition, sky, settings, new PartialPictures(brief, style, settings, clock, cancellation), clock, cancellation);
        LargePictures.ReleaseMemory(settings);
        clock.Enter("develop", PartialPictures.RenderTo);
        (Picture picture, bool isCutOut) = Finishing.Finish(frame, style, brief, (drawn.Width, drawn.Height), (uint)seed, cancellation);
        clock.Enter("done", 1);

        DrawingReport report = Report(facts, composition, repairs, clock);
        plan = plan with { Assumptions = [.. plan.Assumptions.Union(composition.Assumptions)] };
        string sentence = PlanSentence.Describe(plan, _vocabulary);
        sentence += !brief.IsTransparent ? "" : isCutOut ? " The background is transparent." : " There is no subject to cut out, so the background stays.";
        return new Drawing(picture, plan, seed, sentence, report);
    }

    /// <summary>
    /// Plans, composes and checks a brief without drawing it: the whole scene is looked at with few pixels. The report is that of the picture
    /// but for what only the render would show.
    /// </summary>
    /// <param name="brief">What is asked for; edits cannot be rehearsed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The brief is an edit, or names a style that there is not.</exception>
    public Rehearsal Rehearse(Brief brief, CancellationToken cancellation = default)
    {
        if (brief.Edit is not null)
        {
            throw new ArgumentException("Edits cannot be rehearsed.", nameof(brief));
        }

        var clock = new StageClock(null, cancellation);
        (Plan plan, PictureStyle style, int seed) = Read(brief, clock);
        if (FigureDrawing.IsFor(plan))
        {
            Drawing figure = FigureDrawing.Draw(plan, brief, seed, clock);
            return new Rehearsal(figure.Plan, figure.Seed, figure.RevisedPrompt, figure.Report);
        }

        if (plan.Page is not null)
        {
            return new PageArtist(_vocabulary, DrawNew).Rehearse(brief, plan, seed, clock);
        }

        (_, _, _, _, RenderSettings settings, Production production, Composition composition) = SetUp(brief, plan, style, seed, clock);
        clock.Enter("check", 0.1f);
        using var geometry = new GeometryCache();
        var view = new CheckingView(geometry, settings.Threads, cancellation);
        (composition, ImmutableArray<string> repairs) = new CompositionSearch(production, view).Find(composition);
        clock.Enter("stage", 0.5f);
        using PreparedScene prepared = PreparedScene.Prepare(
            Stager.Build(composition) with { Sky = GradientSky.Uniform(LinearRgb.White) }, settings.Threads, cancellation, geometry);
        ImmutableArray<CheckedFact> facts = view.CheckWhole(composition, prepared);
        clock.Enter("done", 1);
        plan = plan with { Assumptions = [.. plan.Assumptions.Union(composition.Assumptions)] };
        return new Rehearsal(plan, seed, PlanSentence.Describe(plan, _vocabulary), Report(facts, composition, repairs, clock));
    }

    /// <summary>
    /// Draws a brief in several styles. The scene is staged and rendered once for all styles that need the same of it, so that many cost little
    /// more than one.
    /// </summary>
    /// <param name="brief">What is asked for; its own style does not count, and edits cannot be drawn so.</param>
    /// <param name="styles">Ids of styles.</param>
    /// <param name="progress">Share of the work that is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A picture for each style, in their order.</returns>
    /// <exception cref="ArgumentException">The brief is an edit, or there is no such style.</exception>
    public Task<ImmutableArray<Picture>> DrawInStylesAsync(
        Brief brief, IReadOnlyList<string> styles, IProgress<float>? progress = null, CancellationToken cancellation = default)
    {
        if (brief.Edit is not null)
        {
            throw new ArgumentException("Edits are drawn in one style at a time.", nameof(brief));
        }

        PictureStyle[] all = [.. styles.Select(id => StyleTable.Find(id) ?? throw NoStyle(id))];
        return Task.Factory.StartNew(
            () => DrawInStyles(brief, all, progress, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private ImmutableArray<Picture> DrawInStyles(Brief brief, PictureStyle[] styles, IProgress<float>? progress, CancellationToken cancellation)
    {
        var pictures = new Picture[styles.Length];
        int done = 0;
        Plan asked = brief.Plan ?? _planner.Plan(brief.Prompt);
        if (asked.Page is not null || FigureDrawing.IsFor(asked))
        {
            // The pictures on a page may be few and small: each page is drawn for itself.
            foreach (int i in Enumerable.Range(0, styles.Length))
            {
                pictures[i] = DrawNew(brief with { Plan = asked, Style = styles[i].Id }, null, cancellation).Picture;
                progress?.Report((float)++done / styles.Length);
            }

            return [.. pictures];
        }

        foreach (IGrouping<StyleNeeds, int> alike in Enumerable.Range(0, styles.Length).GroupBy(i => styles[i].Needs with { OutlineShift = 0 }))
        {
            var clock = new StageClock(null, cancellation);
            Brief own = brief with { Plan = asked, Style = styles[alike.First()].Id };
            (Plan plan, PictureStyle style, int seed) = Read(own, clock);
            (_, _, _, Brief drawn, RenderSettings settings, Production production, Composition composition) = SetUp(own, plan, style, seed, clock);
            Sky above = composition.Site.Sky;
            Task<BakedSky> sky = Task.Run(() => BakedSky.Bake(above, brief.Threads, cancellation), cancellation);
            clock.Enter("check", 0.06f);
            (Frame frame, _, _, _) = Render(production, composition, sky, settings, new PartialPictures(brief with { PartialPictures = 0 }, style, settings, clock, cancellation), clock, cancellation);
            foreach (int i in alike)
            {
                (pictures[i], _) = Finishing.Finish(frame, styles[i], brief, (drawn.Width, drawn.Height), (uint)seed, cancellation);
                progress?.Report((float)++done / styles.Length);
            }
        }

        return [.. pictures];
    }

    private static ArgumentException NoStyle(string? id) =>
        new($"There is no style '{id}'; there are {string.Join(", ", StyleTable.All.Select(s => s.Id))}.");

    private static DrawingReport Report(ImmutableArray<CheckedFact> facts, Composition composition, ImmutableArray<string> repairs, StageClock clock) => new()
    {
        Findings = [.. facts.Select(f => f.ToFinding())],
        Repairs = [.. composition.Notes, .. repairs],
        Times = clock.Times,
    };

    /// <summary>The plan of a brief: a given one wins over the prompt, a given style over the plan's.</summary>
    private (Plan Plan, PictureStyle Style, int Seed) Read(Brief brief, StageClock clock)
    {
        clock.Enter("plan", 0);
        Plan plan = brief.Plan ?? _planner.Plan(brief.Prompt);
        PictureStyle style = StyleTable.Find(brief.Style ?? plan.Style)
            ?? throw NoStyle(brief.Style ?? plan.Style);
        if (style.Needs.IsIsometric && plan.Camera.Angle is null)
        {
            plan = plan with { Camera = plan.Camera with { Angle = CameraAngle.Isometric } };
        }

        return (plan with { Style = style.Id }, style, brief.Seed ?? SeedOf(plan.Prompt));
    }

    /// <summary>From a brief to its first composition.</summary>
    private Setup SetUp(Brief brief, Plan plan, PictureStyle style, int seed, StageClock clock)
    {
        // Compose, look, mend.
        clock.Enter("compose", 0.01f);
        Brief drawn = Effort.Drawn(brief);
        RenderSettings settings = RenderSettingsFor(drawn, style, (uint)seed);
        var request = new StageRequest(
            Hash.Mix((uint)seed), Math.Min(brief.Width, settings.Width), Math.Min(brief.Height, settings.Height), style.Needs.Make,
            !style.Needs.LightTransport);
        Production production = _stager.Prepare(brief.IsTransparent ? InStudio(plan) : plan, request);
        Composition composition = production.Compose();
        return new Setup(plan, style, seed, drawn, settings, production, composition);
    }

    // Scenery would hide feet and stalks; where the prompt names none, the subject stands in plain light.
    private static Plan InStudio(Plan plan) => plan.Setting is { Place: null, Time: null, Weather: null } && !plan.Elements.IsEmpty
        ? plan with { Setting = plan.Setting with { Place = "studio" } }
        : plan;

    /// <summary>From a composition to its frame. The scene ends with this method: nothing of it takes memory while the frame is developed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Frame Frame, Composition Composition, ImmutableArray<CheckedFact> Facts, ImmutableArray<string> Repairs) Render(
        Production production, Composition composition, Task<BakedSky> sky, RenderSettings settings, PartialPictures partials, StageClock clock, CancellationToken cancellation)
    {
        using var geometry = new GeometryCache();
        var view = new CheckingView(geometry, settings.Threads, cancellation);
        Sky first = composition.Site.Sky;
        (composition, ImmutableArray<string> repairs) = new CompositionSearch(production, view).Find(composition);
        Sky above = composition.Site.Sky;
        if (!above.Equals(first))
        {
            // Another composition may stand in another light.
            sky = Task.Run(() => BakedSky.Bake(above, settings.Threads, cancellation), cancellation);
        }

        // Build the scenery for just this view.
        clock.Enter("stage", 0.1f);
        Scene scene = Stager.Build(composition);
        clock.Enter("prepare", 0.16f);
        using PreparedScene prepared = PreparedScene.Prepare(scene, settings.Threads, cancellation, geometry, sky);

        // What is seen now, scenery included, is what the report says.
        ImmutableArray<CheckedFact> facts = view.CheckWhole(composition, prepared);

        clock.Enter("preview", PartialPictures.RenderFrom);
        RenderStates? states = partials.Begin(prepared);
        clock.Enter("render", PartialPictures.RenderFrom);
        LargePictures.ReleaseMemory(settings);
        IProgress<float>? rendered = clock.Within(PartialPictures.RenderFrom, PartialPictures.RenderTo);
        int samples = scene.Interior is null ? settings.SamplesPerPixel : Effort.RoomSamples(settings.SamplesPerPixel);
        Frame frame = prepared.Render(scene.Camera, settings with { SamplesPerPixel = samples }, rendered, states, cancellation);
        return (frame, composition, facts, repairs);
    }

    private static int SeedOf(string prompt) => (int)(Hash.Of(prompt) & int.MaxValue);

    private static RenderSettings RenderSettingsFor(Brief brief, PictureStyle style, uint seed)
    {
        Effort effort = Effort.For(brief);
        (int width, int height) = FrameSize(brief, style, effort);
        return new RenderSettings
        {
            Width = width,
            Height = height,
            Mode = style.Needs.LightTransport ? RenderMode.PathTraced : RenderMode.FirstHit,
            SamplesPerPixel = style.Needs.LightTransport ? effort.SamplesPerPixel : 1,
            LightScale = effort.LightScale,
            MaxBounces = effort.MaxBounces,
            MaxRoomBounces = effort.MaxRoomBounces,
            Threads = brief.Threads,
            Seed = seed,
        };
    }

    // Flat styles fit curves to the facts: they need no more of them than curves can use, however large the picture.
    private static (int Width, int Height) FrameSize(Brief brief, PictureStyle style, Effort effort)
    {
        float scale = style.Needs.LightTransport
            ? style.Needs.Supersampling
            : Math.Clamp(MathF.Sqrt(effort.MostFacts / ((float)brief.Width * brief.Height)), 1, style.Needs.Supersampling);
        return ((int)MathF.Round(brief.Width * scale), (int)MathF.Round(brief.Height * scale));
    }

    /// <summary>A brief before the first look at it.</summary>
    private sealed record Setup(
        Plan Plan, PictureStyle Style, int Seed, Brief Drawn, RenderSettings Settings, Production Production, Composition Composition);
}
