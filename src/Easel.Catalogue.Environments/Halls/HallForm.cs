using System.Numerics;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The measures of a great hall and from where it is seen. Lengths are metres.</summary>
internal sealed record HallForm
{
    /// <summary>Least distance of the side walls from the middle.</summary>
    public required float HalfWidth { get; init; }

    /// <summary>Height of the ceiling.</summary>
    public required float Height { get; init; }

    /// <summary>Depth behind the stage.</summary>
    public required float Behind { get; init; }

    /// <summary>From where it is seen: turn of the view, radians.</summary>
    public (float Least, float Most) Turn { get; init; } = (-0.14f, 0.14f);

    /// <summary>Where things may stand (x, z).</summary>
    public (Vector2 Min, Vector2 Max) Stage { get; init; } = (new(-2.4f, -2), new(2.4f, 1.6f));

    /// <summary>Where the viewer stands when nobody is there, and where he looks.</summary>
    public (Vector3 Eye, Vector3 Target) View { get; init; } = (new(0.5f, 1.6f, 6), new(0, 2.2f, -8));

    /// <summary>Vertical angle of view of wide and of upright pictures, radians.</summary>
    public (float Wide, float Upright) Lens { get; init; } = (0.86f, 1.02f);

    /// <summary>What the ground of the stage is.</summary>
    public StageKind Kind { get; init; } = StageKind.Room;
}
