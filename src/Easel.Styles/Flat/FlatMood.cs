using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>The designer's colours for one time of day. All linear sRGB.</summary>
internal sealed record FlatMood
{
    /// <summary>Bands of the sky from the top down to the horizon; empty where the sky is a plain backdrop.</summary>
    public required ImmutableArray<Vector3> Sky { get; init; }

    /// <summary>What the environment turns to with distance, near first; see <see cref="RampShare"/>.</summary>
    public required ImmutableArray<Vector3> Ramp { get; init; }

    /// <summary>Share of the ramp in an environment's colour, by layer.</summary>
    public required ImmutableArray<float> RampShare { get; init; }

    /// <summary>Colour of the light on everything.</summary>
    public Vector3 Light { get; init; } = Vector3.One;

    /// <summary>Factor from a lit tone to the next darker one.</summary>
    public required Vector3 Shade { get; init; }

    /// <summary>Clouds, and how opaque they are painted.</summary>
    public Vector3 Cloud { get; init; } = Vector3.One;

    /// <summary>Opacity of clouds.</summary>
    public float CloudOpacity { get; init; }

    /// <summary>The disc of sun or moon.</summary>
    public Vector3 Disc { get; init; } = Vector3.One;

    /// <summary>Radius of the disc in widths of the picture.</summary>
    public float DiscRadius { get; init; }

    /// <summary>Water before anything is mirrored in it.</summary>
    public required Vector3 Water { get; init; }

    /// <summary>Panes of glass.</summary>
    public Vector3 Glass { get; init; } = Color("#9ccbe4");

    /// <summary>What the sky turns to in distant water.</summary>
    public required Vector3 WaterHorizon { get; init; }

    /// <summary>True when lamps and windows shine.</summary>
    public bool LampsShine { get; init; }

    /// <summary>True when stars are out.</summary>
    public bool Stars { get; init; }

    /// <summary>The colours for a mood of <see cref="FrameFacts.Mood"/>; unknown moods are noon.</summary>
    public static FlatMood Of(string mood) => mood switch
    {
        "sunset" => Sunset,
        "night" or "starlight" or "space" => Night,
        "studio" or "window" => Studio,
        _ => Noon,
    };

    private static FlatMood Noon { get; } = new()
    {
        Sky = Colors("#3f9be0 #5bafea #7fc4f1 #a6d8f6 #cdebfa"),
        Ramp = Colors("#d5ecf7 #d5ecf7 #d0e9f6 #cbe6f5 #c8e5f5 #c8e5f5"),
        RampShare = [0, 0.02f, 0.06f, 0.15f, 0.30f, 0.48f],
        Shade = new Vector3(0.60f, 0.63f, 0.76f),
        CloudOpacity = 0.95f,
        Disc = Color("#fff4c4"),
        DiscRadius = 0.05f,
        Water = Color("#2a86c0"),
        WaterHorizon = Color("#9fd6ee"),
    };

    private static FlatMood Sunset { get; } = new()
    {
        Sky = Colors("#43307f #7b3f94 #b8498f #e65f7c #f98a68 #fdb35c #fed57c"),
        Ramp = Colors("#2d1b57 #3f2670 #59318a #83449b #b65a98 #e67f8a"),
        RampShare = [0.70f, 0.78f, 0.84f, 0.85f, 0.89f, 0.92f],
        Light = new Vector3(1, 0.88f, 0.80f),
        Shade = new Vector3(0.50f, 0.38f, 0.60f),
        Cloud = Color("#ffd9b8"),
        CloudOpacity = 0.5f,
        Disc = Color("#fff0bd"),
        DiscRadius = 0.07f,
        Water = Color("#3b2a70"),
        WaterHorizon = Color("#f2926f"),
        Glass = Color("#8fa9dc"),
        LampsShine = true,
    };

    private static FlatMood Night { get; } = new()
    {
        Sky = Colors("#0a0f2c #0f183f #162453 #1f3268 #2c4480"),
        Ramp = Colors("#0b102c #101a40 #172552 #203266 #2b417b #38528f"),
        RampShare = [0.55f, 0.66f, 0.75f, 0.80f, 0.86f, 0.90f],
        Light = new Vector3(0.58f, 0.62f, 0.86f),
        Shade = new Vector3(0.46f, 0.48f, 0.62f),
        Cloud = Color("#41598f"),
        CloudOpacity = 0.45f,
        Disc = Color("#fdf6dc"),
        DiscRadius = 0.045f,
        Water = Color("#10204c"),
        WaterHorizon = Color("#3a5490"),
        Glass = Color("#6285c8"),
        LampsShine = true,
        Stars = true,
    };

    private static FlatMood Studio { get; } = new()
    {
        Sky = [],
        Ramp = Colors("#ffffff"),
        RampShare = [0, 0, 0, 0, 0, 0],
        Shade = new Vector3(0.62f, 0.60f, 0.70f),
        Water = Color("#4aa3d8"),
        WaterHorizon = Color("#8cc8ea"),
        Glass = Color("#a9d3e6"),
    };

    /// <summary>Reads a web colour.</summary>
    public static Vector3 Color(string hex) => LinearRgb.FromHex(hex).ToVector3();

    private static ImmutableArray<Vector3> Colors(string list) => [.. list.Split(' ').Select(Color)];
}
