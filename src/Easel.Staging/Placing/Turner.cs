using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Stages;

namespace Easel.Staging.Placing;

/// <summary>Decides which way an individual is turned: by lane, by relation, or as it is seen best.</summary>
/// <param name="stage">The stage.</param>
/// <param name="brief">What the placing has to heed.</param>
/// <param name="crowd">Number of individuals in the picture.</param>
/// <param name="stream">Random numbers of all placing.</param>
internal sealed class Turner(Stage stage, PlacingBrief brief, int crowd, RandomStream stream)
{
    /// <summary>Farther than this from the viewer nobody turns to another, radians: a face is still seen.</summary>
    private const float LargestTurn = 1.45f;

    /// <summary>Who touches another is turned to it by this much, radians; who runs across the picture is seen by that much from the side.</summary>
    private const float TouchingTurn = 0.8f, Profile = 1.25f;

    /// <summary>Two who embrace are turned to each other by this much, radians.</summary>
    private const float EmbracingTurn = 1.2f;

    /// <summary>Who carries something on the back is turned so far that it is seen, radians.</summary>
    private const float BackShown = 1.05f;

    /// <summary>Turn of everything in an isometric view: a corner points to the viewer.</summary>
    private const float Corner = -0.25f * MathF.PI;

    /// <summary>Where the individual that is placed now is turned to, or null.</summary>
    public Vector3? Target { get; private set; }

    private float? _heading;
    private bool _isTouching;
    private bool _embraces;

    /// <summary>Prepares for the individuals of an element with these relations to what stands already.</summary>
    /// <param name="element">Id of the element.</param>
    /// <param name="relations">All relations.</param>
    /// <param name="middleOf">The box of an element that stands, or null.</param>
    /// <param name="embraces">Whether it is one of two people in each other's arms.</param>
    public void Prepare(string element, ImmutableArray<Relation> relations, Func<string, Bounds?> middleOf, bool embraces = false)
    {
        _embraces = embraces;
        Relation? facing = relations.FirstOrDefault(r => r.Kind == RelationKind.Facing && r.Subject == element && r.Object != element);
        Relation? chase = relations.FirstOrDefault(r => r.Kind == RelationKind.Chasing && (r.Subject == element || r.Object == element));
        Target = facing is null ? null : middleOf(facing.Object)?.Center;
        _heading = chase is not null ? ChaseHeading(stream) : relations.Any(r => r.Kind == RelationKind.WornBy && r.Object == element && brief.OnBacks.Contains(r.Subject)) ? BackShown : null;
        _isTouching = relations.Any(r => r.Kind == RelationKind.Touching && (r.Subject == element || r.Object == element));
    }

    /// <summary>The way in which everyone runs who chases another, radians; positive to the right of the picture.</summary>
    public static float ChaseHeading(RandomStream stream) => stream.Child("chase").Chance(0.5f) ? Profile : -Profile;

    /// <summary>Turns everyone to a point until <see cref="Prepare"/> is called for others.</summary>
    public void TurnTo(Vector3 point) => Target = point;

    /// <summary>Stands an individual at a point.</summary>
    /// <param name="member">Who.</param>
    /// <param name="position">Where.</param>
    /// <param name="side">On which side of its company that is: −1 left, +1 right, 0 neither.</param>
    public Placement Stand(CastMember member, Vector3 position, float side)
    {
        RandomStream rng = stream.Child(member.Id).Child("yaw");
        if (Target is { } target)
        {
            float heading = MathF.Atan2(target.X - position.X, target.Z - position.Z);
            return member.Toward(position, Math.Clamp(heading, -LargestTurn, LargestTurn));
        }

        if (_embraces)
        {
            return member.Toward(position, side > 0 ? -EmbracingTurn : EmbracingTurn);
        }

        return _heading is { } way ? member.Toward(position, (brief.ChaseInLane ? stage.Heading(member) : null) ?? way)
            : _isTouching && (member.IsLiving || member.IsRelief) && side != 0 ? member.Toward(position, -side * TouchingTurn)
            : member.At(position, Yaw(member, side, rng));
    }

    /// <summary>The usual turn of an individual, radians.</summary>
    public float Yaw(CastMember member, float side) => Yaw(member, side, stream.Child(member.Id).Child("yaw"));

    private float Yaw(CastMember member, float side, RandomStream rng) =>
        brief.Squared.Contains(member.Element.Id) ? 0
        : brief.Isometric ? Corner
        : brief.Turn is { } turn && !member.IsRelief && member.Info.Family is "people" or "animals" or "vehicles" ? turn
        : member.ReadFrom is null && stage.Heading(member) is { } heading ? heading + rng.Range(-0.03f, 0.03f) : Facing.Yaw(member, side, crowd, rng);
}
