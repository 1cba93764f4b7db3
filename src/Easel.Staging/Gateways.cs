using System.Collections.Frozen;
using Easel.Scenes;

namespace Easel.Staging;

/// <summary>What one walks through: who is under it stands in its opening.</summary>
internal static class Gateways
{
    private static readonly FrozenSet<string> s_things = ["garden-arch", "torii"];

    /// <summary>How far before or behind a gateway those in it are, share of its width.</summary>
    private const float Reach = 0.5f;

    /// <summary>Whether somebody stands in or just before the opening of a gateway, and is lower than it.</summary>
    /// <param name="gate">The gateway, or anything else.</param>
    /// <param name="thing">The box of who stands there.</param>
    public static bool Frames(Placement gate, Bounds thing) => Has(gate.Element.Thing) && gate.Bounds is var box
        && thing.Center.X > box.Min.X && thing.Center.X < box.Max.X && thing.Max.Y < box.Max.Y && MathF.Abs(thing.Center.Z - box.Center.Z) < Reach * MathF.Max(box.Size.X, box.Size.Z);

    /// <summary>Whether a thing of the catalogue is one.</summary>
    /// <param name="thing">Its id.</param>
    public static bool Has(string thing) => s_things.Contains(thing);
}
