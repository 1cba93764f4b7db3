namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Proportions of a car body, metres; z runs forward from the middle, y up from the road.</summary>
internal sealed record CarForm
{
    public float Length { get; init; } = 4.62f;

    public float Width { get; init; } = 1.86f;

    public float Height { get; init; } = 1.42f;

    public float Clearance { get; init; } = 0.19f;

    public float WheelRadius { get; init; } = 0.362f;

    public float FrontAxleZ { get; init; } = 1.42f;

    public float RearAxleZ { get; init; } = -1.36f;

    /// <summary>Lower edge of the side windows.</summary>
    public float BeltY { get; init; } = 0.93f;

    /// <summary>Foot of the windscreen.</summary>
    public float CowlZ { get; init; } = 0.98f;

    public float CowlY { get; init; } = 0.955f;

    /// <summary>Front edge of the bonnet.</summary>
    public float NoseY { get; init; } = 0.79f;

    /// <summary>Upper edge of the tail.</summary>
    public float DeckY { get; init; } = 1.02f;

    /// <summary>Metres back per metre up.</summary>
    public float ScreenSlope { get; init; } = 1.72f;

    /// <summary>Foot of the rear window, and metres forward per metre up.</summary>
    public float RearZ { get; init; } = -1.82f;

    public float RearSlope { get; init; } = 1.75f;

    /// <summary>Highest point of the roof, and its drop 1.2 m before and behind it.</summary>
    public float RoofZ { get; init; } = -0.35f;

    public float RoofArch { get; init; } = 0.1f;

    public float ShoulderInset { get; init; } = 0.1f;

    /// <summary>Metres inward per metre up of the side windows.</summary>
    public float SideLean { get; init; } = 0.34f;

    public float NoseCurve { get; init; } = 0.1f;

    /// <summary>How far the wings bulge over the wheels.</summary>
    public float Flare { get; init; } = 0.028f;

    /// <summary>How far the bonnet swells over the wheels.</summary>
    public float Wing { get; init; } = 0.006f;

    public float CabinBlend { get; init; } = 0.03f;

    public static CarForm Sedan { get; } = new();

    public static CarForm Hatchback { get; } = new()
    {
        Length = 4.06f, Height = 1.47f, FrontAxleZ = 1.26f, RearAxleZ = -1.27f, CowlZ = 0.92f, RearZ = -1.93f, RearSlope = 0.95f, DeckY = 1.0f,
        RoofZ = -0.45f, RoofArch = 0.07f, ScreenSlope = 1.5f, NoseY = 0.8f,
    };

    public static CarForm Suv { get; } = new()
    {
        Length = 4.56f, Width = 1.95f, Height = 1.76f, Clearance = 0.29f, WheelRadius = 0.405f, FrontAxleZ = 1.42f, RearAxleZ = -1.38f,
        BeltY = 1.17f, CowlY = 1.2f, NoseY = 1.06f, DeckY = 1.22f, CowlZ = 1.02f, ScreenSlope = 1.3f, RearZ = -2.2f, RearSlope = 0.5f,
        RoofZ = -0.55f, RoofArch = 0.06f, Flare = 0.035f, SideLean = 0.26f,
    };

    public static CarForm Sports { get; } = new()
    {
        Length = 4.48f, Width = 1.94f, Height = 1.27f, Clearance = 0.13f, WheelRadius = 0.365f, FrontAxleZ = 1.32f, RearAxleZ = -1.26f,
        BeltY = 0.87f, CowlY = 0.86f, NoseY = 0.69f, DeckY = 0.97f, CowlZ = 0.78f, ScreenSlope = 1.95f, RearZ = -1.95f, RearSlope = 2.7f,
        RoofZ = -0.3f, RoofArch = 0.09f, Flare = 0.06f, SideLean = 0.42f, NoseCurve = 0.2f, ShoulderInset = 0.15f, Wing = 0.05f,
    };

    /// <summary>A saloon of the nineteen-fifties: tall and round, with swelling wings and a bonnet that falls to the lamps.</summary>
    public static CarForm Classic { get; } = new()
    {
        Length = 4.5f, Width = 1.78f, Height = 1.53f, Clearance = 0.2f, WheelRadius = 0.36f, FrontAxleZ = 1.42f, RearAxleZ = -1.28f,
        BeltY = 1, CowlY = 1.03f, NoseY = 0.88f, DeckY = 0.93f, CowlZ = 0.74f, ScreenSlope = 0.95f, RearZ = -1.78f, RearSlope = 1.15f,
        RoofZ = -0.45f, RoofArch = 0.17f, Flare = 0.075f, SideLean = 0.3f, NoseCurve = 0.32f, ShoulderInset = 0.14f, Wing = 0.1f, CabinBlend = 0.06f,
    };
}
