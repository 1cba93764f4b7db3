using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>One or several individuals of an element that were placed together.</summary>
internal sealed class Unit
{
    /// <summary>A unit of individuals that stand.</summary>
    /// <param name="members">At least one.</param>
    public Unit(ImmutableArray<Placement> members)
    {
        Members = members;
        Bounds = members.Aggregate(Bounds.Empty, static (box, p) => box.Union(p.Bounds));
    }

    /// <summary>The individuals.</summary>
    public ImmutableArray<Placement> Members { get; }

    /// <summary>The box around all.</summary>
    public Bounds Bounds { get; }

    /// <summary>The same unit moved by an offset, metres.</summary>
    public Unit MovedBy(Vector3 offset) => new([.. Members.Select(m => m.MovedBy(offset))]);
}
