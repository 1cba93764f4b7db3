using System.Collections.Immutable;

namespace Easel.Catalogue.People;

/// <summary>How two people stand who do something with each other: embracing, hand in hand, dancing.</summary>
/// <param name="Pose">Name of the pose.</param>
/// <param name="Apart">Distance of both, share of their mean height.</param>
/// <param name="Turn">How far each is turned to the other from looking at the viewer, radians.</param>
/// <param name="Depth">How far the second stands behind the first, share of their mean height; below 0 before it.</param>
public sealed record Duet(string Pose, float Apart, float Turn, float Depth)
{
    /// <summary>The bearing of couples who do nothing else.</summary>
    internal const string HandInHand = "hold hands";

    private static readonly ImmutableArray<Duet> s_all =
    [
        new("hug", 0.180f, 1.30f, 0.085f),
        new("kiss", 0.215f, 1.35f, 0.02f),
        new(HandInHand, 0.305f, 0.06f, 0),
        new("shake hands", 0.40f, 1.02f, -0.093f),
        new("dance", 0.30f, 1.05f, 0.03f),
    ];

    /// <summary>The duet that two of a kind perform, or null.</summary>
    /// <param name="pose">The verb of the plan, or null.</param>
    /// <param name="attributes">Its attributes: <c>holding hands</c>.</param>
    public static Duet? Of(string? pose, IEnumerable<string> attributes)
    {
        var wishes = new Wishes { Pose = pose, Words = [.. attributes] };
        string? name = PoseTable.Find(wishes) ?? (PersonCasting.AreClose(wishes) ? HandInHand : null);
        return name is null ? null : s_all.FirstOrDefault(d => d.Pose == name);
    }
}
