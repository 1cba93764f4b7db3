using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A great interior: a nave, a stage, a station. It is built around what stands in it, as rooms are, and seen along its axis.</summary>
/// <param name="id">Unique id.</param>
/// <param name="names">English names, the usual one first.</param>
/// <param name="scenery">Ids of things that belong to it.</param>
/// <param name="words">Words it honours.</param>
internal abstract class HallEnvironment(string id, ImmutableArray<string> names, ImmutableArray<string> scenery, ImmutableArray<string> words) : EnvironmentEntry
{
    /// <summary>All of them.</summary>
    public static IEnumerable<EnvironmentEntry> All =>
    [
        new Church(), new ThroneRoom(), new Dungeon(), new TheatreStage(), new ConcertStage(), new Station(isUnderground: true), new Station(isUnderground: false), new AirportTerminal(), new Cave(),
    ];

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new() { Id = id, Names = names, Tags = ["indoor", "room", "hall", "great-hall"], Words = words, Scenery = scenery };

    /// <summary>Its measures.</summary>
    protected abstract HallForm Form { get; }

    /// <summary>Its light.</summary>
    protected abstract HallLight Light(EnvironmentRequest request);

    /// <summary>Builds and furnishes it.</summary>
    protected abstract void Build(HallSet set);

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        HallForm form = Form;
        HallLight light = Light(request);
        (Vector2 least, Vector2 most) = form.Stage;
        Vector3 min = new(least.X, 0, least.Y), max = new(most.X, 0, most.Y);
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, min, max, Vector3.Zero) { Kind = form.Kind, SmallestViewTurn = form.Turn.Least, LargestViewTurn = form.Turn.Most },
                new Zone(Support.Surface, min, max, Vector3.Zero),
                new Zone(Support.Air, min with { Y = 0.6f }, max with { Y = MathF.Min(3.4f, form.Height - 1) }, new Vector3(0, 1.7f, 0)),
            ],
            View = new Camera
            {
                Position = form.View.Eye, Target = form.View.Target, VerticalFieldOfView = request.Aspect < 0.9f ? form.Lens.Upright : form.Lens.Wide,
                FocusDistance = Vector3.Distance(form.View.Eye, form.View.Target),
            },
            Sky = light.Sky,
            Finish = light.Finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        HallSet set = HallSet.For(Form, Light(request), request, view);
        Build(set);
        return set.ToDressing();
    }
}
