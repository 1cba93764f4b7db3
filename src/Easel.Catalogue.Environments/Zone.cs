using System.Numerics;

namespace Easel.Catalogue.Environments;

/// <summary>A stage area: a region where elements of one kind of support may be placed, an axis-aligned box.</summary>
/// <param name="Support">What kind of element belongs here.</param>
/// <param name="Min">Smallest corner, metres; Y matters only in the air.</param>
/// <param name="Max">Largest corner, metres.</param>
/// <param name="Focus">Where the first element goes when nothing else decides.</param>
public readonly record struct Zone(Support Support, Vector3 Min, Vector3 Max, Vector3 Focus)
{
    /// <summary>What the area is.</summary>
    public StageKind Kind { get; init; }

    /// <summary>Turn about the vertical of what drives here, radians: 0 drives towards +Z, positive turns towards +X.</summary>
    public float Heading { get; init; }

    /// <summary>Smallest turn of the view, radians: 0 looks along −Z, a positive turn stands more to the +X side and looks towards −X.</summary>
    public float SmallestViewTurn { get; init; }

    /// <summary>Largest turn of the view, radians.</summary>
    public float LargestViewTurn { get; init; }

    /// <summary>Where the sun stands to light what is behind this area, radians as in the sky, or null for where the place has it.</summary>
    public float? SunAzimuth { get; init; }

    /// <summary>Between which x the viewer may stand, metres; null where there are no walls.</summary>
    public (float Least, float Most)? ViewerX { get; init; }

    /// <summary>The same area seen from any turn in a range, radians.</summary>
    public Zone SeenFrom(float smallest, float largest) => this with { SmallestViewTurn = smallest, LargestViewTurn = largest };

    /// <summary>Distance on the ground from a point to the area, metres; 0 inside.</summary>
    public float Distance(float x, float z)
    {
        float dx = MathF.Max(0, MathF.Max(Min.X - x, x - Max.X)), dz = MathF.Max(0, MathF.Max(Min.Z - z, z - Max.Z));
        return MathF.Sqrt((dx * dx) + (dz * dz));
    }
}
