using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Lines of a flying car's hull and canopy, as curves over the station z (forward), metres; y runs up from the keel's shadow.</summary>
internal sealed record HoverForm
{
    /// <summary>Rear end of the hull.</summary>
    public required float TailZ { get; init; }

    /// <summary>Tip of the nose.</summary>
    public required float NoseZ { get; init; }

    /// <summary>Half width at the chine, the crease where flank and belly meet.</summary>
    public required Curve Plan { get; init; }

    /// <summary>Height of the chine.</summary>
    public required Curve Chine { get; init; }

    /// <summary>Height of the deck in the middle.</summary>
    public required Curve Deck { get; init; }

    /// <summary>Height of the keel.</summary>
    public required Curve Keel { get; init; }

    /// <summary>Rear and front end of the canopy.</summary>
    public required (float Back, float Front) Canopy { get; init; }

    /// <summary>Half width of the canopy at its foot.</summary>
    public required Curve CanopyPlan { get; init; }

    /// <summary>Height of the canopy in the middle.</summary>
    public required Curve CanopyTop { get; init; }

    /// <summary>Behind this station the canopy is painted.</summary>
    public required float GlassEnd { get; init; }

    /// <summary>Above this height the canopy is a painted roof.</summary>
    public float RoofY { get; init; } = 10;

    /// <summary>Hip points of the seat rows.</summary>
    public required float[] Rows { get; init; }

    /// <summary>Whether ducted fans on struts carry it; otherwise it has turbines at its corners.</summary>
    public bool Fans { get; init; }

    /// <summary>Stations of the turbines.</summary>
    public float[] Turbines { get; init; } = [];

    /// <summary>A low wedge with a bubble canopy far back.</summary>
    public static HoverForm Coupe { get; } = new()
    {
        TailZ = -2.3f, NoseZ = 2.45f,
        Plan = new((-2.3f, 0.7f), (-1.8f, 0.86f), (-0.8f, 0.94f), (0.3f, 0.92f), (1.3f, 0.87f), (2, 0.75f), (2.28f, 0.6f), (2.41f, 0.4f), (2.45f, 0.06f)),
        Chine = new((-2.3f, 0.5f), (-1, 0.43f), (0.5f, 0.39f), (1.6f, 0.37f), (2.45f, 0.37f)),
        Deck = new((-2.3f, 0.9f), (-1.8f, 0.97f), (-0.8f, 0.96f), (0.6f, 0.9f), (1.5f, 0.77f), (2.1f, 0.65f), (2.36f, 0.56f), (2.45f, 0.43f)),
        Keel = new((-2.3f, 0.4f), (-1.6f, 0.24f), (0, 0.2f), (1.5f, 0.21f), (2.2f, 0.27f), (2.45f, 0.34f)),
        Canopy = (-2, 1.5f),
        CanopyPlan = new((-2, 0.3f), (-1.4f, 0.58f), (-0.5f, 0.72f), (0.3f, 0.74f), (0.9f, 0.64f), (1.3f, 0.4f), (1.5f, 0.04f)),
        CanopyTop = new((-2, 0.98f), (-1.3f, 1.2f), (-0.6f, 1.36f), (-0.1f, 1.39f), (0.4f, 1.31f), (1, 1.04f), (1.5f, 0.76f)),
        GlassEnd = -1.05f,
        Rows = [-0.2f],
        Turbines = [1.35f, -1.45f],
    };

    /// <summary>A teardrop with a large bubble, carried by four ducted fans.</summary>
    public static HoverForm Pod { get; } = new()
    {
        TailZ = -2, NoseZ = 1.9f,
        Plan = new((-2, 0.04f), (-1.8f, 0.24f), (-1.2f, 0.56f), (-0.3f, 0.84f), (0.6f, 0.87f), (1.3f, 0.76f), (1.7f, 0.55f), (1.85f, 0.32f), (1.9f, 0.05f)),
        Chine = new((-2, 0.66f), (-0.5f, 0.47f), (1.9f, 0.45f)),
        Deck = new((-2, 0.78f), (-1, 0.9f), (0, 0.93f), (1, 0.86f), (1.6f, 0.74f), (1.83f, 0.64f), (1.9f, 0.52f)),
        Keel = new((-2, 0.62f), (-1, 0.35f), (0, 0.25f), (1, 0.26f), (1.6f, 0.33f), (1.9f, 0.42f)),
        Canopy = (-1.35f, 1.5f),
        CanopyPlan = new((-1.35f, 0.05f), (-0.85f, 0.4f), (0, 0.66f), (0.7f, 0.62f), (1.2f, 0.4f), (1.5f, 0.03f)),
        CanopyTop = new((-1.35f, 0.87f), (-0.6f, 1.24f), (0.1f, 1.47f), (0.6f, 1.4f), (1.1f, 1.12f), (1.5f, 0.76f)),
        GlassEnd = -0.5f,
        Rows = [0],
        Fans = true,
    };

    /// <summary>A tall cabin for many, with a painted roof.</summary>
    public static HoverForm Shuttle { get; } = new()
    {
        TailZ = -2.35f, NoseZ = 2.35f,
        Plan = new((-2.35f, 0.72f), (-2, 0.84f), (-1, 0.95f), (0.8f, 0.94f), (1.6f, 0.88f), (2.05f, 0.72f), (2.25f, 0.5f), (2.35f, 0.06f)),
        Chine = new((-2.35f, 0.5f), (0, 0.43f), (2.35f, 0.42f)),
        Deck = new((-2.35f, 0.98f), (-1.5f, 1.02f), (0.8f, 0.98f), (1.6f, 0.85f), (2.1f, 0.72f), (2.28f, 0.63f), (2.35f, 0.5f)),
        Keel = new((-2.35f, 0.4f), (-1.6f, 0.25f), (0, 0.2f), (1.5f, 0.22f), (2.1f, 0.29f), (2.35f, 0.39f)),
        Canopy = (-2.25f, 1.75f),
        CanopyPlan = new((-2.25f, 0.2f), (-2.12f, 0.58f), (-1.6f, 0.72f), (0, 0.78f), (0.9f, 0.7f), (1.45f, 0.46f), (1.75f, 0.04f)),
        CanopyTop = new((-2.25f, 1), (-2.1f, 1.3f), (-1.5f, 1.55f), (-0.4f, 1.64f), (0.4f, 1.6f), (1, 1.36f), (1.45f, 1.02f), (1.75f, 0.82f)),
        GlassEnd = -1.75f, RoofY = 1.47f,
        Rows = [0.35f, -0.75f],
        Turbines = [1.4f, -1.45f],
    };
}
