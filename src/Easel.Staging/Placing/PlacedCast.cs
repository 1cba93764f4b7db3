using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Everyone who stands already, in the stage.</summary>
/// <param name="view">Where it is seen from.</param>
internal sealed class PlacedCast(ScreenView view)
{
    private readonly List<Placement> _all = [];

    /// <summary>Everyone, in the order in which they were placed.</summary>
    public IReadOnlyList<Placement> All => _all;

    /// <summary>The box around everyone.</summary>
    public Bounds Bounds => BoundsOf(_all);

    /// <summary>Adds a unit.</summary>
    public void Add(Unit unit) => _all.AddRange(unit.Members);

    /// <summary>Individuals of an element.</summary>
    public Placement[] Of(string element) => [.. _all.Where(p => p.Element.Id == element)];

    /// <summary>The box around an element's individuals, or null when none stands.</summary>
    public Bounds? BoxOf(string element) => Of(element) is { Length: > 0 } some ? BoundsOf(some) : null;

    /// <summary>The n-th subject goes to the n-th object, so that "two cups on two tables" gives each its own.</summary>
    public Placement? Anchor(string element, int index) => Of(element) is { Length: > 0 } some ? some[index % some.Length] : null;

    /// <summary>What a relation is measured against: sides against all objects, nearness against one of them.</summary>
    public Bounds? Measure(Relation relation, int index, bool isGroup) => relation.Kind switch
    {
        RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Above or RelationKind.Below or RelationKind.Around => BoxOf(relation.Object),
        _ when isGroup => BoxOf(relation.Object),
        _ => Anchor(relation.Object, index)?.Bounds,
    };

    /// <summary>Whether a unit would come closer to anyone than a share of its own members' width.</summary>
    public bool Collides(Unit unit, float gapShare, Placement? except)
    {
        foreach (Placement other in _all)
        {
            if (other == except || !Footprint.Collide(unit.Bounds, other.Bounds, 0.1f * MathF.Max(unit.Bounds.Size.X, unit.Bounds.Size.Z)))
            {
                continue;
            }

            foreach (Placement member in unit.Members)
            {
                if (Footprint.Collide(member.Bounds, other.Bounds, gapShare * MathF.Max(member.Bounds.Size.X, member.Bounds.Size.Z)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The largest share of any individual that another one in front of it would hide.</summary>
    public float HiddenBy(Unit unit, Placement? except)
    {
        float worst = 0;
        foreach (Placement other in _all.Where(p => p != except))
        {
            foreach (Placement member in unit.Members)
            {
                worst = MathF.Max(worst, view.Hidden(member.Bounds, other.Bounds));
            }
        }

        return worst;
    }

    /// <summary>The box around some.</summary>
    public static Bounds BoundsOf(IEnumerable<Placement> placements) => placements.Aggregate(Bounds.Empty, (box, p) => box.Union(p.Bounds));
}
