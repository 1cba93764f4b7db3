using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Measurements of a grown animal on hooves, metres: feet at y = 0, front +Z.</summary>
internal sealed record GrazerBuild
{
    /// <summary>Metres per metre of a grown animal.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Sections of the trunk from the rump to the breast.</summary>
    public required Section[] Trunk { get; init; }

    /// <summary>Width of the trunk over its height.</summary>
    public float Width { get; init; } = 0.74f;

    /// <summary>Axis of the neck from the breast to the poll: (height, place along the spine, radius).</summary>
    public required Vector3[] Neck { get; init; }

    /// <summary>Width of the neck over its depth.</summary>
    public float NeckWidth { get; init; } = 0.62f;

    /// <summary>Middle of the cranium: height and place along the spine.</summary>
    public required Vector2 Head { get; init; }

    /// <summary>Radius of the cranium: the unit of the head.</summary>
    public required float HeadSize { get; init; }

    /// <summary>How far the head hangs, radians, nose down positive.</summary>
    public float HeadPitch { get; init; } = 0.7f;

    /// <summary>A front leg.</summary>
    public required LegForm Front { get; init; }

    /// <summary>A hind leg.</summary>
    public required LegForm Hind { get; init; }

    /// <summary>Half axes of the mass of the shoulder.</summary>
    public required Vector3 Shoulder { get; init; }

    /// <summary>Half axes of the mass of the haunch.</summary>
    public required Vector3 Haunch { get; init; }

    /// <summary>What it stands on.</summary>
    public FootKind Feet { get; init; }

    /// <summary>Width over which masses flow into each other.</summary>
    public float Blend { get; init; } = 0.13f;

    /// <summary>Largest length, from which the fineness of the model follows.</summary>
    public float Extent => MathF.Max(Head.X, Head.Y - Trunk[0].Z) + (2 * HeadSize);

    /// <summary>The same trunk on longer or shorter legs.</summary>
    /// <param name="by">Metres; negative lowers it.</param>
    public GrazerBuild Raised(float by)
    {
        LegForm Grown(LegForm f) => f with { Root = f.Root with { X = f.Root.X + by }, Upper = f.Upper with { X = f.Upper.X + by }, Knee = f.Knee with { X = f.Knee.X + (0.5f * by) } };
        return this with
        {
            Trunk = [.. Trunk.Select(s => s with { Top = s.Top + by, Bottom = s.Bottom + by })],
            Neck = [.. Neck.Select(n => n with { X = n.X + by })],
            Head = Head with { X = Head.X + by },
            Front = Grown(Front),
            Hind = Grown(Hind),
        };
    }

    /// <summary>The young one: smaller, with long legs, a slender trunk and a large head.</summary>
    public GrazerBuild Young(float size)
    {
        const float Slender = 0.86f;
        return this with
        {
            Scale = size,
            HeadSize = 1.22f * HeadSize,
            Trunk = [.. Trunk.Select(s => s with { Bottom = float.Lerp(s.Top, s.Bottom, Slender) })],
        };
    }
}
