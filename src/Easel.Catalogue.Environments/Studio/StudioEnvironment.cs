using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>A photographer's studio: a seamless paper sweep and soft lights, all scaled to what stands in it.</summary>
internal sealed class StudioEnvironment : EnvironmentEntry
{
    /// <summary>Things up to this size are household things, which a table becomes, metres.</summary>
    private const float LargestOnTable = 0.42f;

    /// <summary>How often household things stand on a table's top rather than on paper.</summary>
    private const float TableShare = 0.8f;

    /// <summary>Gap between a table and the wall it stands at, metres.</summary>
    private const float AtWall = 0.15f;

    /// <summary>Light left at the edge of the backdrop: a pool of light, but an asked colour is kept.</summary>
    private const float EdgeLight = 0.5f, AskedEdgeLight = 0.64f;

    /// <summary>How uneven the painted canvas behind a table is.</summary>
    private const float CanvasMottle = 0.3f;

    /// <summary>Sizes of subjects that stand well in a room, metres, and how often they do rather than on paper.</summary>
    private const float SmallestInRoom = 0.7f, LargestInRoom = 3.2f, RoomShare = 0.75f;

    /// <summary>What tables are mostly made of: the wall behind sets it off too.</summary>
    private static readonly LinearRgb s_wood = LinearRgb.FromHex("#a17f5c");

    /// <summary>Things on a support are together smaller than this share of it; and the least share of it that is lit for them.</summary>
    private const float SmallShare = 0.6f, LeastFocus = 0.22f;

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
                ? new GradientSky(LinearRgb.Gray(0.03f), new LinearRgb(0.035f, 0.035f, 0.045f), LinearRgb.Black)
                : new GradientSky(new LinearRgb(0.15f, 0.155f, 0.17f), new LinearRgb(0.115f, 0.12f, 0.13f), LinearRgb.Black),

            // Low key is metered as a night picture: a product shot would lift the dark paper to white.
            Finish = dark
                ? new Finish(ExposureKey: 0.10f, Saturation: 1.2f, Bloom: 0.04f, Mood: "night")
                : GoboFor(request) == GoboKind.None
                    ? new Finish(ExposureKey: 0.225f, Saturation: 1.14f, Bloom: 0.025f, Mood: "studio")
                    : new Finish(ExposureKey: 0.2f, Saturation: 1.14f, Bloom: 0.04f, Mood: "window"),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        (Bounds subject, Bounds focus, bool onSupport) = Subject(view);
        float size = MathF.Max(0.02f, subject.Size.Length());
        StudioAxes axes = StudioAxes.Of(view.Camera, subject);
        bool dark = IsDark(request), onTable = IsForTable(request, view);
        bool inRoom = request.Color is null && !dark && (onSupport || (size is > SmallestInRoom and < LargestInRoom && request.Stream.Child("room").Chance(RoomShare)));
        LinearRgb paper = request.Color is { } wished

            // White paper reflects nine tenths; a reflectance of one would glow.
            ? LinearRgb.FromVector3(Vector3.Min(wished.ToVector3(), new Vector3(0.88f)))
            : StudioPalette.Paper(onSupport || onTable ? request.SubjectColors.Add(s_wood) : request.SubjectColors, dark, request.Stream.Child("paper"));
        float behind = inRoom ? RoomBehind(subject, axes, onSupport) : PaperSweep.WallDistance * size;
        StudioExtent extent = StudioExtent.Of(axes, size, behind, view.Camera, request.Aspect);
        Vector3 middle = MiddleOfWall(view.Camera, axes, extent);
        var light = onTable && DistantViewPattern.For(request, middle, axes, extent, paper) is { } distant
            ? new BackdropPattern(focus.Center, size, 1, distant)
            : new BackdropPattern(focus.Center, MathF.Max(0.02f, focus.Size.Length()), request.Color is null ? EdgeLight : AskedEdgeLight)
            {
                Halo = middle, HaloReach = inRoom ? 0 : extent.HalfPicture, Mottle = onTable && !inRoom ? CanvasMottle : 0,
            };
        var instances = ImmutableArray.CreateBuilder<Instance>(2);

        // Under a table's top the paper lies deeper.
        instances.Add(inRoom
            ? StudioRoom.Build(axes, extent, paper, light, request.Stream.Child("interior"))
            : new Instance(new PaperSweep(axes, size, extent).Build(onTable ? 0.8f * size : 0, paper, light), Matrix4x4.Identity));
        if (onTable)
        {
            instances.Add(TabletopSlab.Build(axes, size, extent.HalfWidth, extent.Front, request.Stream.Child("tabletop")));
        }

        StudioAxes lit = axes with { Center = focus.Center };
        return new EnvironmentDressing(
            instances.ToImmutable(), Lights(lit, MathF.Max(0.02f, focus.Size.Length()), behind, dark, GoboFor(request), request.Stream.Child("gobo")));
    }

    // A table stands at the wall; behind anything else there is room to walk.
    private static float RoomBehind(Bounds subject, StudioAxes axes, bool onSupport)
    {
        Vector3 half = 0.5f * subject.Size;
        return (MathF.Abs(axes.Toward.X) * half.X) + (MathF.Abs(axes.Toward.Z) * half.Z) + (onSupport ? AtWall : MathF.Max(0.25f, 0.32f * subject.Size.Length()));
    }

    // A plain backdrop of an asked colour is lit evenly, and so is a dark one.
    private static GoboKind GoboFor(EnvironmentRequest request) => request.Color is not null || IsDark(request)
        ? GoboKind.None
        : request.Stream.Child("gobo").Child("kind").Pick(GoboKind.None, GoboKind.None, GoboKind.None, GoboKind.Window, GoboKind.Leaves);

    // Where the middle of the picture falls on the wall.
    private static Vector3 MiddleOfWall(Camera camera, StudioAxes axes, StudioExtent extent)
    {
        Vector3 forward = Vector3.Normalize(camera.Target - camera.Position);
        float away = Vector3.Dot(camera.Position - axes.Center, axes.Toward) + extent.Wall;
        return camera.Position + (forward * (away / MathF.Max(0.2f, -Vector3.Dot(forward, axes.Toward))));
    }

    private static bool IsForTable(EnvironmentRequest request, EnvironmentView view) =>
        request.Color is null && !IsDark(request) && !view.Occupied.IsEmpty && !request.Forbidden.Contains("table")
        && view.Occupied.All(b => b.Min.Y > -0.01f && b.Min.Y < 0.6f * LargestOnTable && MathF.Max(b.Size.X, MathF.Max(b.Size.Y, b.Size.Z)) < LargestOnTable)
        && request.Stream.Child("table").Chance(TableShare);

    private static bool IsDark(EnvironmentRequest request) =>
        request.Daylight is Daylight.Night || request.Words.Contains("dark") || request.Words.Contains("low-key") || request.Words.Contains("moody");

    /// <summary>
    /// The box of all elements, or of a thing of common size when there is none; and the part of it that is lit: what stands on a table, with
    /// some of the table.
    /// </summary>
    private static (Bounds All, Bounds Focus, bool OnSupport) Subject(EnvironmentView view)
    {
        Bounds all = view.Occupied.Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        if (all.IsEmpty)
        {
            all = new Bounds(new Vector3(-0.25f, 0, -0.25f), new Vector3(0.25f, 0.5f, 0.25f));
            return (all, all, false);
        }

        // A support is what things much smaller stand on.
        Bounds support = view.Occupied.OrderByDescending(static b => b.Size.Length()).First();
        Bounds upon = view.Occupied.Where(b => b != support).Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        bool onSupport = !upon.IsEmpty && upon.Min.Y > support.Max.Y - 0.03f && upon.Size.Length() < SmallShare * support.Size.Length();
        if (!onSupport)
        {
            return (all, all, false);
        }

        Vector3 half = Vector3.Max(0.5f * upon.Size, new Vector3(0.5f * LeastFocus * support.Size.Length()));
        return (all, new Bounds(upon.Center - half, upon.Center + half), true);
    }

    /// <summary>
    /// A key from the left — a large soft box, or a low sun through a window — whose shadows ground things; a wide soft box overhead that fills
    /// and darkens what lies under things; a tall strip on the right whose reflection draws the form of glaze; and two strips behind, one on each
    /// side, that draw bright lines along the edges of glass and metal and part things from what is behind. Their sizes and distances are
    /// multiples of the subject's, so that a ring and a car are lit alike. Few lights, and a studio around them whose pale
    /// walls polished metal shows instead of black.
    /// </summary>
    private static ImmutableArray<Light> Lights(StudioAxes axes, float size, float behind, bool dark, GoboKind gobo, RandomStream stream)
    {
        const float Key = 9.5f, Top = 0.4f, DarkTop = 0.14f, Strip = 2.4f, DarkStrip = 1.2f, Rim = 7.5f, OtherRim = 5.5f;
        LinearRgb warm = new(1, 0.945f, 0.88f), cool = new(0.88f, 0.95f, 1), rim = new(1, 0.97f, 0.93f);

        // The strips stand before the wall.
        float back = MathF.Min(1.0f, 0.85f * behind / size);
        Light key = gobo == GoboKind.None
            ? Panel(axes, new Vector3(-1.3f, 1.25f, 0.8f), 0.5f, 0.62f, size, warm * Key, true)
            : WindowSun(axes, size, gobo, stream);
        return
        [
            key,
            Panel(axes, new Vector3(0.95f, 2.05f, 1.25f), 1.25f, 0.95f, size, cool * (dark ? DarkTop : Top), true),
            Panel(axes, new Vector3(2, 0.2f, 0.75f), 0.16f, 0.85f, size, cool * (dark ? DarkStrip : Strip), true),
            Panel(axes, new Vector3(1.55f, 0.55f, -back), 0.12f, 0.8f, size, rim * Rim, true),
            Panel(axes, new Vector3(-1.6f, 0.5f, -back), 0.1f, 0.8f, size, rim * OtherRim, true),
        ];
    }

    /// <summary>A low sun from the left through a window: from so far that the wall behind gets as much of it.</summary>
    private static RectangleLight WindowSun(StudioAxes axes, float size, GoboKind kind, RandomStream stream)
    {
        const float Distance = 7.5f, Half = 0.4f, Sun = 240;
        LinearRgb warm = new(1, 0.9f, 0.76f);
        Vector3 from = Vector3.Normalize(new Vector3(-1, stream.Child("height").Range(0.6f, 0.8f), stream.Child("slant").Range(0.55f, 0.85f)));
        Vector3 travel = -((axes.Right * from.X) + (Vector3.UnitY * from.Y) + (axes.Toward * from.Z));
        return Panel(axes, from * Distance, Half, Half, size, warm * Sun, true) with { Gobo = new WindowGobo(kind, travel, axes.Center, size, stream) };
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
