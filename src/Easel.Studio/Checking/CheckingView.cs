using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Rendering;
using Easel.Scenes;
using Easel.Scenes.Skies;
using Easel.Staging;
using Easel.Staging.Framing;

namespace Easel.Studio.Checking;

/// <summary>Looks at compositions with few pixels: enough to count and to compare, cheap enough for many rounds.</summary>
/// <param name="geometry">Keeps the acceleration structures of models between looks.</param>
/// <param name="threads">Threads to use; 0 for all cores.</param>
/// <param name="cancellation">Stops looking.</param>
internal sealed class CheckingView(GeometryCache geometry, int threads, CancellationToken cancellation)
{
    /// <summary>Rows of the buffers that compositions are checked with.</summary>
    private const int Rows = 192;

    /// <summary>Of more individuals it is not asked how much of each is hidden.</summary>
    private const int MostAlone = 16;

    // Ids do not depend on light: the plainest sky spares the baking of a real one.
    private static readonly GradientSky PlainSky = GradientSky.Uniform(LinearRgb.White);

    /// <summary>Judges the elements alone, without scenery.</summary>
    public ImmutableArray<CheckedFact> Check(Composition composition)
    {
        Frame frame = Look(Stager.BuildElements(Occupants.WithoutPanes(composition)), composition.Request, RowsFor(composition));
        (IReadOnlyDictionary<int, Sighting> seen, int pixels) = (SightingReader.Read(frame), frame.Width * frame.Height);
        Dictionary<int, int> alone = composition.Placements.Length is > 1 and <= MostAlone
            ? composition.Placements.Where(p => MayBeHidden(composition, p)).ToDictionary(p => p.Id, p => PixelsAlone(composition, p, frame.Height))
            : [];
        return [.. new CompositionChecker(composition).Check(seen, alone, pixels), .. TextChecker.Check(composition, frame, hasAlbedo: false)];
    }

    /// <summary>Judges the whole scene as it will be drawn: with scenery, colours and texts.</summary>
    public ImmutableArray<CheckedFact> CheckWhole(Composition composition, PreparedScene prepared)
    {
        Frame frame = Render(prepared, composition.Request, RenderMode.FirstHit, RowsFor(composition));
        Dictionary<int, Sighting> seen = SightingReader.Read(frame);
        AddOccupants(composition, seen);
        return
        [
            .. new CompositionChecker(composition).Check(seen, new Dictionary<int, int>(), frame.Width * frame.Height),
            .. ColorChecker.Check(composition, frame),
            .. TextChecker.Check(composition, frame, hasAlbedo: true),
        ];
    }

    private void AddOccupants(Composition composition, Dictionary<int, Sighting> seen)
    {
        if (Occupants.WithoutPanes(composition) is var open && ReferenceEquals(open, composition))
        {
            return;
        }

        Dictionary<int, Sighting> behind = SightingReader.Read(Look(Stager.BuildElements(open), composition.Request, RowsFor(composition)));
        foreach (Placement placement in composition.Placements.Where(p => Occupants.Has(composition, p.Element.Id) && behind.ContainsKey(p.Id)))
        {
            seen.TryAdd(placement.Id, behind[placement.Id]);
        }
    }

    // Only what shares the picture with something nearer can be hidden.
    private static bool MayBeHidden(Composition composition, Placement thing)
    {
        float aspect = composition.Request.Aspect;
        ScreenBox box = ScreenBox.Of(thing, composition.Camera, aspect);
        return composition.Placements.Any(p => p.Id != thing.Id && ScreenBox.Of(p, composition.Camera, aspect).Overlaps(box));
    }

    private static int RowsFor(Composition composition) => composition.Plan.Texts.IsEmpty ? Rows : TextChecker.Rows;

    private int PixelsAlone(Composition composition, Placement placement, int rows)
    {
        Scene scene = Stager.BuildElements(composition with { Placements = [placement], Raised = [] });
        return SightingReader.Read(Look(scene, composition.Request, rows)).TryGetValue(placement.Id, out Sighting s) ? s.Pixels : 0;
    }

    private Frame Look(Scene scene, StageRequest request, int rows)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene with { Sky = PlainSky }, threads, cancellation, geometry);
        return Render(prepared, request, RenderMode.IdsOnly, rows);
    }

    private Frame Render(PreparedScene prepared, StageRequest request, RenderMode mode, int rows)
    {
        int width = Math.Max(16, (int)(rows * request.Aspect));
        var settings = new RenderSettings { Width = width, Height = rows, Mode = mode, SamplesPerPixel = 1, Threads = threads };
        return prepared.Render(prepared.Scene.Camera, settings, cancellation: cancellation);
    }
}
