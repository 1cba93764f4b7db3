using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles;

/// <summary>A photograph: metered exposure, lens glow, film-like tones, a breath of grain. Studio pictures are developed like product shots.</summary>
public sealed class PhotoStyle : PictureStyle
{
    // The neutral curve takes a reflection off every colour, which makes paints purer than they are; this gives it back.
    private const float StudioSaturation = 0.74f;

    /// <summary>How far shadows are brought up outdoors, where nobody sets up lamps: stops for each stop.</summary>
    private const float OutdoorLift = 0.4f;

    /// <summary>The same in the evening, whose shapes stand dark before the light, and under stars, where the land would be black.</summary>
    private const float EveningLift = 0.16f, StarlightLift = 0.3f;

    /// <summary>The same in a storm, whose shadows are its drama, and the contrast that even light under thick clouds bears.</summary>
    private const float StormLift = 0.1f, StormContrast = 1.5f;

    /// <summary>Factor on exposure that keeps middle tones where they are under that contrast.</summary>
    private const float StormExposure = 1.5f;

    /// <summary>The same indoors, where light comes from all sides and shadows are what things stand by.</summary>
    private const float RoomLift = 0.12f;

    /// <summary>Exposed luminance of white paper in a patch of sun on a floor, and of windows: eyes look at the room.</summary>
    private const float RoomWhite = 7, RoomRange = 18;

    /// <summary>Exposed luminance that white paper has in the subject's place indoors by day.</summary>
    private static readonly (float Least, float Most) RoomSubject = (0.62f, 2.4f);

    /// <inheritdoc/>
    public override string Id => "photo";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["photo", "photograph", "photorealistic", "realistic", "photography"];

    /// <inheritdoc/>
    public override StyleNeeds Needs { get; } = new();

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default) =>
        DevelopmentFor(frame).Print(frame, seed, cancellation);

    /// <summary>How a frame is developed as a photograph.</summary>
    internal static Development DevelopmentFor(Frame frame)
    {
        FrameFacts facts = frame.Facts;
        bool window = facts.Mood == "window", studio = window || facts.Mood == "studio";
        bool night = facts.Mood is "night" or "starlight";
        bool room = facts.Mood is "room" or "lamplight";
        float exposure = room ? ExposureMeter.Measure(frame, null, RoomWhite, RoomRange, facts.Mood == "room" ? RoomSubject : null) : ExposureMeter.Measure(frame, window ? (0.5f, 0.64f) : studio ? (0.74f, 0.88f) : null);
        exposure *= facts.Mood == "storm" ? StormExposure : 1;
        Development development = studio
            ? new Development(new NeutralCurve(1.06f, StudioSaturation * facts.Saturation), exposure, 0.5f * facts.Bloom, 0.06f, 0.7f)
            : new Development(new AgxCurve(night ? 1.32f : facts.Mood == "storm" ? StormContrast : 1.2f, facts.Saturation, 0.62f), exposure, facts.Bloom, 0.16f, 1.1f);

        // A studio print is neutral; daylight has a warm sun and cool shadows, which an evening has by itself.
        Grade grade = facts.Mood switch
        {
            "studio" => new Grade(0.10f, 0.06f),
            "window" => new Grade(0.16f, 0.12f),
            "night" or "starlight" => new Grade(0.10f, 0.10f),
            "room" => new Grade(0.4f, 0.1f, 0.8f),
            "lamplight" => new Grade(0.16f, 0.1f, 0.9f),
            "sunset" or "dusk" => new Grade(0.22f, 0.12f, 0.95f),
            _ => new Grade(0.34f, 0.2f, 0.82f),
        };
        float lift = facts.Mood switch
        {
            "studio" or "window" or "night" => 0,
            "starlight" => StarlightLift,
            "sunset" => EveningLift,
            "storm" => StormLift,
            "room" or "lamplight" => RoomLift,
            _ => OutdoorLift,
        };
        Vector3 balance = room ? WhiteBalance.Measure(frame, facts.Mood == "room" ? 0.62f : 0.38f) : Vector3.One;
        return development with { Grade = grade, HasDepthOfField = true, ShadowLift = lift, WhiteBalance = balance };
    }
}
