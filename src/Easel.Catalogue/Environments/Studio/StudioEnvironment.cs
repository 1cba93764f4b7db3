using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>A photographer's studio: a seamless paper sweep and soft lights, all scaled to what stands in it.</summary>
internal sealed class StudioEnvironment : EnvironmentEntry
{
    /// <summary>Things up to this size are household things, which a table becomes, metres.</summary>
    private const float LargestOnTable = 0.42f;

    /// <summary>How often household things stand on a table's top rather than on paper.</summary>
    private const float TableShare = 0.6f;

    /// <summary>Light left at the edge of the backdrop: a pool of light, but an asked colour is kept.</summary>
    private const float EdgeLight = 0.58f, AskedEdgeLight = 0.84f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "studio",
        Names = ["studio", "photo studio", "plain background", "backdrop", "seamless background"],
        Tags = ["indoor", "plain"],
        Words = ["dark", "low-key", "moody"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        bool dark = IsDark(request);
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-40, 0, -40), new Vector3(40, 0, 20), Vector3.Zero),
                new Zone(Support.Surface, new Vector3(-10, 0, -10), new Vector3(10, 0, 5), Vector3.Zero),
                new Zone(Support.Water, new Vector3(-40, 0, -40), new Vector3(40, 0, 20), Vector3.Zero),
                new Zone(Support.Wall, new Vector3(-10, 0.5f, -1), new Vector3(10, 6, 1), new Vector3(0, 1.4f, 0)),
                new Zone(Support.Air, new Vector3(-20, 0.3f, -20), new Vector3(20, 20, 10), new Vector3(0, 1, 0)),
            ],
            View = new Camera { Position = new Vector3(0, 0.75f, 2.6f), Target = new Vector3(0, 0.3f, 0), VerticalFieldOfView = 0.48f },
            Sky = dark
                ? new GradientSky(LinearRgb.Gray(0.03f), new LinearRgb(0.035f, 0.035f, 0.045f), LinearRgb.Gray(0.01f))
                : new GradientSky(new LinearRgb(0.195f, 0.205f, 0.225f), new LinearRgb(0.13f, 0.135f, 0.15f), LinearRgb.Gray(0.06f)),

            // Low key is metered as a night picture: a product shot would lift the dark paper to white.
            Finish = dark
                ? new Finish(ExposureKey: 0.10f, Saturation: 1.2f, Bloom: 0.04f, Mood: "night")
                : new Finish(ExposureKey: 0.225f, Saturation: 1.14f, Bloom: 0.025f, Mood: "studio"),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        Bounds subject = Subject(view);
        float size = MathF.Max(0.02f, subject.Size.Length());
        StudioAxes axes = StudioAxes.Of(view.Camera, subject);
        bool onTable = IsForTable(request, view);
        LinearRgb paper = request.Color is { } wished

            // White paper reflects nine tenths; a reflectance of one would glow.
            ? LinearRgb.FromVector3(Vector3.Min(wished.ToVector3(), new Vector3(0.88f)))
            : StudioPalette.Paper(request.SubjectColors, IsDark(request), request.Stream.Child("paper"));
        var sweep = new PaperSweep(axes, size, view.Camera, request.Aspect);
        var light = new BackdropPattern(axes.Center + (Vector3.UnitY * (0.25f * size)), size, request.Color is null ? EdgeLight : AskedEdgeLight);
        var instances = ImmutableArray.CreateBuilder<Instance>(2);

        // Under a table's top the paper lies deeper.
        instances.Add(new Instance(sweep.Build(onTable ? 0.8f * size : 0, paper, light), Matrix4x4.Identity));
        if (onTable)
        {
            instances.Add(TabletopSlab.Build(axes, size, sweep.HalfWidth, sweep.Front, request.Stream.Child("tabletop")));
        }

        return new EnvironmentDressing(instances.ToImmutable(), Lights(axes, size, IsDark(request)));
    }

    private static bool IsForTable(EnvironmentRequest request, EnvironmentView view) =>
        request.Color is null && !IsDark(request) && !view.Occupied.IsEmpty && !request.Forbidden.Contains("table")
        && view.Occupied.All(b => b.Min.Y > -0.01f && b.Min.Y < 0.6f * LargestOnTable && MathF.Max(b.Size.X, MathF.Max(b.Size.Y, b.Size.Z)) < LargestOnTable)
        && request.Stream.Child("table").Chance(TableShare);

    private static bool IsDark(EnvironmentRequest request) =>
        request.Daylight is Daylight.Night || request.Words.Contains("dark") || request.Words.Contains("low-key") || request.Words.Contains("moody");

    /// <summary>The box of all elements standing on the floor, or of a thing of common size when there is none.</summary>
    private static Bounds Subject(EnvironmentView view)
    {
        Bounds all = view.Occupied.Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        return all.IsEmpty ? new Bounds(new Vector3(-0.25f, 0, -0.25f), new Vector3(0.25f, 0.5f, 0.25f)) : all;
    }

    /// <summary>Small warm key from high on the left, whose shadows ground things, weak cool fill from the right, a rim from behind and a thin strip at the side. Their
    /// sizes and distances are multiples of the subject's, so that a ring and a car are lit alike.</summary>
    private static ImmutableArray<Light> Lights(StudioAxes axes, float size, bool dark)
    {
        const float Key = 10.5f, Fill = 0.85f, DarkFill = 0.25f, Rim = 6, Strip = 5;
        LinearRgb warm = new(1, 0.935f, 0.86f), cool = new(0.80f, 0.90f, 1), rim = new(1, 0.97f, 0.92f);
        return
        [
            Panel(axes, new Vector3(-1.2f, 1.5f, 0.85f), 0.5f, 0.5f, size, warm * Key, true),
            Panel(axes, new Vector3(1.9f, 0.55f, 1.15f), 0.7f, 0.7f, size, cool * (dark ? DarkFill : Fill), true),
            Panel(axes, new Vector3(1.25f, 1.5f, -1.35f), 0.45f, 0.3f, size, rim * Rim, false),
            Panel(axes, new Vector3(-1.9f, 0.75f, -0.45f), 0.08f, 0.75f, size, cool * Strip, false),
        ];
    }

    /// <summary>A softbox that faces the subject.</summary>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="at">Place in sizes of the subject: right, up, towards the camera.</param>
    /// <param name="halfWidth">Half width in sizes of the subject.</param>
    /// <param name="halfHeight">Half height in sizes of the subject.</param>
    /// <param name="size">Size of the subject, metres.</param>
    /// <param name="radiance">Emitted radiance.</param>
    /// <param name="visible">Whether mirrors show it.</param>
    private static RectangleLight Panel(
        StudioAxes axes, Vector3 at, float halfWidth, float halfHeight, float size, LinearRgb radiance, bool visible)
    {
        Vector3 offset = (axes.Right * at.X) + (Vector3.UnitY * at.Y) + (axes.Toward * at.Z);
        Vector3 facing = Vector3.Normalize(-offset), u = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, facing));
        Vector3 v = Vector3.Cross(facing, u);
        Vector3 center = axes.Center + (offset * size);
        return new RectangleLight(center, u * (halfWidth * size), v * (halfHeight * size), radiance, visible);
    }
}
