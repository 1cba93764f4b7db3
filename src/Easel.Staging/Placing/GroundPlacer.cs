using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>
/// Places individuals one by one on the stage around a focus. Each is sampled from candidates that honour its relations and is scored
/// against all that already stands: collision, what it would hide from the viewer (who looks along −Z), and how well the group holds
/// together in the shape of the picture.
/// </summary>
/// <remarks><c>viewSine</c> is the sine of the angle at which the viewer looks down: a thing farther back appears higher by it.</remarks>
internal sealed class GroundPlacer(
    EnvironmentSite site, Vector3 focus, float aspect, ImmutableArray<Relation> relations, RandomStream stream, float hover,
    float viewSine)
{
    /// <summary>Candidates tried per individual and ring.</summary>
    private const int CandidatesPerRing = 48;

    /// <summary>Rings of growing radius that are tried before an individual is put at the end of the row.</summary>
    private const int Rings = 6;

    /// <summary>A candidate that hides more of another individual than this is refused.</summary>
    private const float LargestOcclusion = 0.3f;

    private readonly List<Placement> _placed = [];

    /// <summary>All individuals placed so far.</summary>
    public IReadOnlyList<Placement> Placed => _placed;

    /// <summary>Places everyone in order.</summary>
    public void PlaceAll(ImmutableArray<CastMember> order)
    {
        foreach (CastMember member in order)
        {
            _placed.Add(Place(member, order));
        }
    }

    private Placement Place(CastMember member, ImmutableArray<CastMember> order)
    {
        RandomStream rng = stream.Child(member.Id);
        float yaw = -member.Info.ViewAzimuth + (order.Length > 1 ? rng.Child("yaw").Range(-0.22f, 0.22f) : 0);
        foreach (Relation relation in relations.Where(r => r.Subject == member.Element.Id))
        {
            if (Anchor(relation.Object, member.Index) is { } anchor && Related(member, relation.Kind, anchor, yaw, rng) is { } related)
            {
                return related;
            }
        }

        return Best(member, FreeCandidates(member, yaw, rng.Child("free"))) ?? EndOfRow(member, yaw);
    }

    // The n-th subject goes to the n-th object, so that "two cups on two tables" gives each its own.
    private Placement? Anchor(string element, int index)
    {
        Placement[] anchors = [.. _placed.Where(p => p.Element.Id == element)];
        return anchors.Length == 0 ? null : anchors[index % anchors.Length];
    }

    private Placement? Related(CastMember member, RelationKind kind, Placement anchor, float yaw, RandomStream rng) => kind switch
    {
        RelationKind.On => OnSurface(member, anchor, yaw, rng, SurfaceTag.Seat, SurfaceTag.Top) ?? OnTopOfBox(member, anchor, yaw),
        RelationKind.In => OnSurface(member, anchor, yaw, rng, SurfaceTag.Inside) ?? OnSurface(member, anchor, yaw, rng, SurfaceTag.Top)
            ?? OnTopOfBox(member, anchor, yaw),
        RelationKind.HeldBy => InHand(member, anchor, yaw),
        RelationKind.Below => OnSurface(member, anchor, yaw, rng, SurfaceTag.Under),
        RelationKind.Above => Above(member, anchor, yaw),
        _ => Best(member, RelationCandidates.Generate(member.Bounds, kind, anchor.Bounds, yaw, rng)),
    };

    private Placement? OnSurface(CastMember member, Placement parent, float yaw, RandomStream rng, params ReadOnlySpan<SurfaceTag> tags)
    {
        foreach (SurfaceTag tag in tags)
        {
            foreach (TaggedSurface surface in parent.Model.Surfaces.Where(s => s.Tag == tag).OrderByDescending(s => s.U.Length() * s.V.Length()))
            {
                Bounds box = member.At(Vector3.Zero, yaw).Bounds;
                Vector3 center = Vector3.Transform(surface.Center, parent.Transform);
                Vector3 u = Vector3.TransformNormal(surface.U, parent.Transform), v = Vector3.TransformNormal(surface.V, parent.Transform);
                float reach = Footprint.HalfSize(box).Length() * 0.7f;
                float freeU = MathF.Max(0, 1 - (reach / u.Length())), freeV = MathF.Max(0, 1 - (reach / v.Length()));
                Placement? best = null;
                float bestCost = float.MaxValue;
                for (int i = 0; i < 64; i++)
                {
                    // The first candidate is the middle; the others spread over the surface, the viewer's side first.
                    RandomStream r = rng.Child("surface").Child(i);
                    float a = i == 0 ? 0 : r.Range(-freeU, freeU), b = i == 0 ? 0 : r.Range(-freeV, freeV);
                    Placement candidate = member.At(center + (u * a) + (v * b), yaw);
                    if (_placed.Any(p => p != parent && Footprint.Collide(candidate.Bounds, p.Bounds, 0.002f)))
                    {
                        continue;
                    }

                    float cost = (0.3f * ((a * a) + (b * b))) + HiddenBy(candidate, except: parent);
                    if (cost < bestCost)
                    {
                        (best, bestCost) = (candidate, cost);
                    }
                }

                if (best is not null)
                {
                    return best;
                }
            }
        }

        return null;
    }

    private static Placement OnTopOfBox(CastMember member, Placement parent, float yaw) =>
        member.At(parent.Bounds.Center with { Y = parent.Bounds.Max.Y }, yaw);

    private static Placement? InHand(CastMember member, Placement holder, float yaw)
    {
        foreach (TaggedSurface grip in holder.Model.Surfaces.Where(s => s.Tag == SurfaceTag.Grip))
        {
            // A thing with a handle is held by it; one without is held at its middle.
            Vector3 hand = Vector3.Transform(grip.Center, holder.Transform);
            TaggedSurface own = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Grip);
            Vector3 hold = own == default ? member.Model.Bounds.Center : own.Center;
            Vector3 offset = Vector3.Transform(hold * member.Scale, Matrix4x4.CreateRotationY(yaw));
            return member.At(hand - offset, yaw);
        }

        return null;
    }

    private static Placement Above(CastMember member, Placement below, float yaw)
    {
        float gap = 0.18f * MathF.Max(member.Bounds.Size.Y, below.Bounds.Size.Y);
        return member.At(below.Bounds.Center with { Y = below.Bounds.Max.Y + gap }, yaw);
    }

    private IEnumerable<Candidate> FreeCandidates(CastMember member, float yaw, RandomStream rng)
    {
        if (_placed.Count == 0)
        {
            yield return new Candidate(focus, yaw, 0);
            yield break;
        }

        // Rings around what stands already, wider than deep, as the picture is.
        Bounds group = Group();
        Vector2 size = Footprint.HalfSize(member.At(Vector3.Zero, yaw).Bounds);
        for (int ring = 0; ring < Rings; ring++)
        {
            for (int i = 0; i < CandidatesPerRing; i++)
            {
                RandomStream r = rng.Child((ring * CandidatesPerRing) + i);
                float angle = r.Range(0, MathF.Tau);
                float reach = 1 + (ring * 0.45f) + r.Range(0, 0.45f);
                float x = MathF.Cos(angle) * ((group.Size.X * 0.5f) + (size.X * reach * 1.25f));
                float z = MathF.Sin(angle) * ((group.Size.Z * 0.35f) + (size.Y * reach));
                float dx = (group.Center.X + x - focus.X) / MathF.Max(0.5f, aspect), dz = group.Center.Z + z - focus.Z;

                // Depth counts less than width: a cluster fills the picture, a long row only crosses it.
                float compact = MathF.Sqrt((dx * dx) + (dz * dz * 0.55f)) / MathF.Max(size.X, size.Y);
                yield return new Candidate(new Vector3(group.Center.X + x, 0, group.Center.Z + z), yaw, 0.12f * compact);
            }
        }
    }

    private Placement? Best(CastMember member, IEnumerable<Candidate> candidates)
    {
        Placement? best = null;
        float bestCost = float.MaxValue;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Cost >= bestCost)
            {
                continue;
            }

            Placement placement = member.At(OnGround(candidate.Position, member), candidate.Yaw);
            float gap = 0.06f * MathF.Max(placement.Bounds.Size.X, placement.Bounds.Size.Z);
            if (_placed.Any(p => Footprint.Collide(placement.Bounds, p.Bounds, gap)))
            {
                continue;
            }

            float hidden = HiddenBy(placement, except: null);
            float cost = candidate.Cost + (4 * hidden);
            if (hidden <= LargestOcclusion && cost < bestCost)
            {
                (best, bestCost) = (placement, cost);
            }
        }

        return best;
    }

    // Last resort: beside everything else, where nothing can collide.
    private Placement EndOfRow(CastMember member, float yaw)
    {
        Bounds group = Group(), box = member.At(Vector3.Zero, yaw).Bounds;
        bool left = member.Id % 2 == 0;
        float x = left ? group.Min.X - (box.Size.X * 0.6f) : group.Max.X + (box.Size.X * 0.6f);
        return member.At(OnGround(new Vector3(x, 0, focus.Z), member), yaw);
    }

    private Vector3 OnGround(Vector3 position, CastMember member) =>
        position with { Y = site.GroundHeight(position.X, position.Z) + (hover * member.Bounds.Size.Y) };

    private Bounds Group() => _placed.Aggregate(Bounds.Empty, (box, p) => box.Union(p.Bounds));

    // The largest share of any individual that another one in front of it would hide, seen along −Z from slightly above.
    private float HiddenBy(Placement placement, Placement? except)
    {
        float worst = 0;
        foreach (Placement other in _placed)
        {
            if (other == except)
            {
                continue;
            }

            (Bounds back, Bounds front) = placement.Bounds.Center.Z < other.Bounds.Center.Z
                ? (placement.Bounds, other.Bounds)
                : (other.Bounds, placement.Bounds);
            float width = MathF.Min(back.Max.X, front.Max.X) - MathF.Max(back.Min.X, front.Min.X);
            float rise = (front.Center.Z - back.Center.Z) * viewSine;
            float height = MathF.Min(back.Max.Y + rise, front.Max.Y) - MathF.Max(back.Min.Y + rise, front.Min.Y);
            if (width > 0 && height > 0)
            {
                worst = MathF.Max(worst, width * height / (back.Size.X * back.Size.Y));
            }
        }

        return worst;
    }
}
