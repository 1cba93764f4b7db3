using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;
using Easel.Staging.Casting;
using Easel.Staging.Framing;
using Easel.Staging.Judging;
using Easel.Staging.Stages;

namespace Easel.Staging.Placing;

/// <summary>
/// Places things that fly by where they appear in the picture: each gets a share of the width, near ones first, and a position that
/// overlaps nothing placed before it and leaves the sun free. Works in the stage, as the camera it is given.
/// </summary>
internal sealed class AirPlacer(
    EnvironmentSite site, StageFrame frame, Camera camera, float aspect, ImmutableArray<Relation> relations, RandomStream stream)
{
    private const int Candidates = 320;

    /// <summary>Width of what bears a text, share of the picture's.</summary>
    private const float ReadShare = 0.44f;

    /// <summary>Where the middle of a thing may be at the lowest, share of the height from the top.</summary>
    private const float Lowest = 0.62f;

    /// <summary>A thing that finds no free place is shrunk, but never below this share of its intended size.</summary>
    private const float SmallestShrink = 0.5f;

    /// <summary>Width over length from which a thing has wings.</summary>
    private const float WingedShare = 0.7f;

    /// <summary>Room kept between things in the picture, share of the height.</summary>
    private const float Gap = 0.015f;

    /// <summary>How plain a side is to be, and the gap to what it relates to, share of the height.</summary>
    private const float WantedShare = 0.85f, SideGap = 0.04f;

    /// <summary>Room kept to the border of the picture.</summary>
    private const float Border = 0.03f;

    /// <summary>Adds everyone in order to what already stands.</summary>
    public void PlaceAll(ImmutableArray<CastMember> order, List<Placement> placed)
    {
        var taken = placed.Select(p => (p, Box: ScreenBox.Of(p, camera, aspect))).ToList();
        bool alone = placed.Count == 0;
        for (int i = 0; i < order.Length; i++)
        {
            float share = Share(order[i], i, order.Length, alone);
            Placement placement = Place(order[i], order[i].ReadFrom is null ? share : MathF.Max(share, ReadShare), taken);
            placed.Add(placement);
            taken.Add((placement, ScreenBox.Of(placement, camera, aspect)));
        }
    }

    // The first are heroes, the rest recede: sizes like a perspective row make a sky deep. Exact counts stay large enough to be counted.
    private static float Share(CastMember member, int index, int count, bool alone)
    {
        if (count == 1)
        {
            return !alone ? 0.3f : IsSight(member) ? 0.74f : 0.48f;
        }

        float hero = member.Element.CountIsExact ? (count <= 3 ? 0.34f : 0.27f) : 0.34f;
        float falloff = member.Element.CountIsExact ? 0.88f : 0.75f;
        float smallest = member.Element.CountIsExact ? 0.11f : 0.05f;
        return MathF.Max(smallest, hero * MathF.Pow(falloff, index));
    }

    // Planets and fireworks are looked at as sights; what flies has somewhere to fly to.
    private static bool IsSight(CastMember member) => member.Info.Family is "nature" or "festive";

    private Placement Place(CastMember member, float share, List<(Placement Placement, ScreenBox Box)> taken)
    {
        RandomStream rng = stream.Child(member.Id);
        Matrix4x4 rotation = Heading(member, rng.Child("heading"));
        Vector2? sun = SunPosition();
        (Vector3 forward, Vector3 right, Vector3 up) = camera.Axes();
        float halfHeight = MathF.Tan(camera.VerticalFieldOfView * 0.5f);
        for (float shrink = 1; ; shrink *= 0.85f)
        {
            Bounds own = member.At(rotation, Vector3.Zero).Bounds;
            float width = MathF.Max(own.Size.X, own.Size.Y * 1.2f);
            float wanted = share * shrink * MathF.Min(aspect, 1.4f), distance = width / (wanted * 2 * halfHeight);

            // Slantwise a thing looks narrower than its box: come nearer by as much.
            Vector2 seen = ScreenBox.Of(member.At(rotation, camera.Position + (forward * distance)), camera, aspect).Size;
            distance *= MathF.Max(seen.X * aspect, 1.2f * seen.Y) / wanted;
            Placement? best = null;
            float bestCost = float.MaxValue;
            for (int i = 0; i < Candidates; i++)
            {
                RandomStream r = rng.Child("place").Child(i);
                var at = new Vector2(r.Range(0.06f, 0.94f), r.Range(0.06f, Lowest));
                Vector3 ray = forward + (right * ((at.X - 0.5f) * 2 * halfHeight * aspect)) - (up * ((at.Y - 0.5f) * 2 * halfHeight));
                Vector3 position = camera.Position + (ray * distance) - (own.Center with { X = 0, Z = 0 });
                Placement candidate = member.At(rotation * TiltToViewer(ray), position);
                ScreenBox box = ScreenBox.Of(candidate, camera, aspect);
                Vector3 world = frame.World(position);
                float floor = site.GroundHeight(world.X, world.Z) + (0.6f * own.Size.Y);
                if (candidate.Bounds.Min.Y < floor || box.Min.X < Border || box.Max.X > 1 - Border || box.Min.Y < Border || box.Max.Y > 1 - Border
                    || taken.Any(t => t.Box.Inflate(Gap).Overlaps(box)) || (sun is { } s && box.Inflate(0.03f).Contains(s)))
                {
                    continue;
                }

                float cost = Cost(member, at, share, box, taken) + r.Range(0, 0.15f);
                if (cost < bestCost)
                {
                    (best, bestCost) = (candidate, cost);
                }
            }

            if (best is not null)
            {
                return best;
            }

            if (shrink < SmallestShrink)
            {
                // The sky is full: accept an overlap in its middle rather than lose the thing or make a speck of it.
                return member.At(rotation, camera.Position + (forward * distance) + (up * (distance * halfHeight * 0.5f)));
            }
        }
    }

    private float Cost(CastMember member, Vector2 at, float share, ScreenBox box, List<(Placement Placement, ScreenBox Box)> taken)
    {
        // Large ones keep to the thirds, small ones may be anywhere; nothing crowds the rest.
        Vector2 third = taken.Count == 0 && IsSight(member) ? new(0.5f, 0.44f) : new(at.X < 0.5f ? 0.3f : 0.7f, 0.3f);
        float cost = share > 0.2f ? Vector2.Distance(at, third) : 0.3f * MathF.Abs(at.Y - 0.35f);
        cost += taken.Sum(t => 0.02f / (0.05f + Vector2.DistanceSquared(t.Box.Center, box.Center)));
        foreach (Relation relation in RelationFit.Of(member.Element.Id, relations, [.. taken.Select(t => t.Placement.Element.Id)]))
        {
            foreach ((Placement placement, ScreenBox other) in taken.Where(t => t.Placement.Element.Id == relation.Object))
            {
                cost += Violation(relation.Kind, box, other);
            }
        }

        return cost;
    }

    // Sides as the viewer judges them; nearness by the gap. Missing a side costs more than all that only pleases.
    private float Violation(RelationKind kind, ScreenBox box, ScreenBox other)
    {
        Vector2 gap = Vector2.Max(Vector2.Zero, Vector2.Abs(box.Center - other.Center) - (0.5f * (box.Size + other.Size)));
        if (SideRule.Direction(kind) == Vector2.Zero)
        {
            return kind is RelationKind.NextTo or RelationKind.Touching or RelationKind.Around ? 3 * gap.Length() : 0;
        }

        float missing = MathF.Max(0, WantedShare - SideRule.Share(kind, box, other, aspect));
        return (6 * missing) + (2 * MathF.Max(0, SideGap - SideRule.Gap(kind, box, other, aspect))) + (0.6f * gap.Length());
    }

    private Matrix4x4 Heading(CastMember member, RandomStream rng)
    {
        if (member.ReadFrom is { } reading)
        {
            return Matrix4x4.CreateRotationY(-reading);
        }

        // Some come, some go: from three-quarter views, slightly banked into their turn.
        float side = rng.Chance(0.5f) ? 1 : -1;
        float yaw = member.Info.FacesViewer ? -member.Info.ViewAzimuth : side * rng.Range(0.75f, 1.25f) * MathF.Max(0.5f, member.Info.ViewAzimuth);
        bool away = !member.Info.FacesViewer && member.Index > 0 && rng.Chance(0.3f);

        // What is wide of wing dips the near one: the far one then shows above the body.
        bool winged = member.Bounds.Size.X > WingedShare * member.Bounds.Size.Z;
        float bank = side * (winged ? rng.Range(0.3f, 0.42f) : -rng.Range(0.03f, 0.16f));
        return Matrix4x4.CreateRotationZ(bank) * Matrix4x4.CreateRotationX(rng.Range(-0.06f, 0.03f))
            * Matrix4x4.CreateRotationY(away ? MathF.PI - yaw : yaw);
    }

    // A thing high in the picture would show only its belly: it leans a little towards the viewer, as banking things do.
    private static Matrix4x4 TiltToViewer(Vector3 ray)
    {
        float elevation = MathF.Atan2(ray.Y, MathF.Abs(ray.Z));
        return Matrix4x4.CreateRotationX(Math.Clamp((elevation - 0.04f) * 0.8f, -0.3f, 0.45f));
    }

    private Vector2? SunPosition()
    {
        if (site.Sky is not PhysicalSky { SunElevation: > -0.02f } sky)
        {
            return null;
        }

        float c = MathF.Cos(sky.SunElevation);
        var direction = new Vector3(MathF.Sin(sky.SunAzimuth) * c, MathF.Sin(sky.SunElevation), -MathF.Cos(sky.SunAzimuth) * c);
        (Vector2 position, float depth) = camera.Project(camera.Position + (frame.LocalDirection(direction) * 1000), aspect);
        return depth > 0 ? position : null;
    }
}
