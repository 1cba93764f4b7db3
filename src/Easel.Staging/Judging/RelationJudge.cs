using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Framing;

namespace Easel.Staging.Judging;

/// <summary>
/// Judges relations: what the viewer sees by boxes in the picture, what touches or turns by where things stand. The same rules choose
/// among compositions before anything is rendered and check what was rendered.
/// </summary>
/// <param name="placements">All individuals, world space.</param>
/// <param name="camera">The view.</param>
/// <param name="aspect">Width over height of the picture.</param>
/// <param name="boxOf">The visible box of an individual, or null when it is not seen.</param>
public sealed class RelationJudge(ImmutableArray<Placement> placements, Camera camera, float aspect, Func<Placement, ScreenBox?> boxOf)
{
    /// <summary>Things are next to each other when the gap between them is no wider than this share of the picture.</summary>
    private const float LargestGap = 0.2f;

    /// <summary>Things touch when the gap between their boxes is no wider than this share of the picture.</summary>
    private const float LargestTouchingGap = 0.025f;

    /// <summary>How much larger in the picture the larger of two things is at least.</summary>
    private const float LargerRatio = 1.35f;

    /// <summary>Largest angle between a front and what it is turned to, and between two that move the same way, radians.</summary>
    private const float LargestTurn = 1.05f, LargestDrift = 0.7f;

    /// <summary>Largest angle of a ring without anyone in it, radians.</summary>
    private const float LargestOpening = 2.7f;

    /// <summary>Judges a relation between two elements.</summary>
    public Verdict Judge(Relation relation)
    {
        Placement[] subjects = Visible(relation.Subject), objects = Visible(relation.Object);
        if (subjects.Length == 0 || objects.Length == 0)
        {
            return new Verdict(-1, "not visible");
        }

        switch (relation.Kind)
        {
            case RelationKind.Around:
                return Ring(subjects, objects);
            case RelationKind.Below when subjects.All(s => objects.Any(o => Gateways.Frames(o, s.Bounds))):
                return new Verdict(1, "in its opening");
            case RelationKind.Below when subjects.All(s => objects.Any(o => ContactRule.IsUnder(s, o))):
                // Under one of several trees is under them.
                return subjects.Select(s => objects.Where(o => ContactRule.IsUnder(s, o)).Select(o => Pair(relation.Kind, s, o)).Aggregate((a, b) => a.Better(b))).Aggregate((a, b) => a.Worse(b));
            case RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Above or RelationKind.Below or RelationKind.LargerThan or RelationKind.SmallerThan:
                return subjects.SelectMany(_ => objects, (s, o) => Pair(relation.Kind, s, o)).Aggregate((a, b) => a.Worse(b));
            default:
                // Each subject needs one object for which it holds.
                return subjects
                    .Select(s => objects.Where(o => o.Id != s.Id).Select(o => Pair(relation.Kind, s, o)).DefaultIfEmpty(new Verdict(-1, "alone")).Aggregate((a, b) => a.Better(b)))
                    .Aggregate((a, b) => a.Worse(b));
        }
    }

    private Verdict Pair(RelationKind kind, Placement s, Placement o)
    {
        ScreenBox a = boxOf(s)!.Value, b = boxOf(o)!.Value;
        float gap = Aside(a, b), depths = Depth(o) - Depth(s);
        switch (kind)
        {
            case RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Above or RelationKind.Below:
                return Side(kind, s, o, a, b);
            case RelationKind.On:
                return new Verdict(ContactRule.RestsOn(s, o), Metres("foot", s.Bounds.Min.Y - o.Bounds.Max.Y, "over its top"));
            case RelationKind.In:
                return new Verdict(ContactRule.LiesIn(s.Bounds, o.Bounds), Metres("foot", s.Bounds.Min.Y - o.Bounds.Max.Y, "over its rim"));
            case RelationKind.InFrontOf or RelationKind.Behind:
                float nearer = (kind == RelationKind.InFrontOf ? depths : -depths) / MathF.Max(1e-3f, 0.5f * (Reach(s) + Reach(o)));
                return new Verdict(MathF.Min(nearer - 0.2f, LargestGap - gap), Metres("", depths, "nearer"));
            case RelationKind.NextTo:
                return new Verdict(LargestGap - gap, Percent("gap of", gap));
            case RelationKind.Touching:
                return new Verdict(MathF.Min(LargestTouchingGap - gap, ContactRule.Near(s.Bounds, o.Bounds, 0.08f)), Percent("gap of", gap));
            case RelationKind.HeldBy:
                return new Verdict(MathF.Min(ContactRule.Near(s.Bounds, o.Bounds, 0.05f), SideRule.Overlap(a, b) > 0 ? 1 : -1), Percent("gap of", gap));
            case RelationKind.WornBy:
                return new Verdict(MathF.Min(ContactRule.Near(s.Bounds, o.Bounds, 0.03f), ContactRule.IsWorn(s, o)), "where it is worn");
            case RelationKind.DepictedOn:
                return new Verdict(MathF.Min(ContactRule.Near(s.Bounds, o.Bounds, 0.03f), SideRule.Overlap(a, b) > 0 ? 1 : -1), Percent("gap of", gap));
            case RelationKind.Facing:
                float turn = Turn(s, o);
                return new Verdict(LargestTurn - turn, Degrees("turned", turn, "away from it"));
            case RelationKind.Chasing:
                return Chase(s, o, gap);
            case RelationKind.LargerThan or RelationKind.SmallerThan:
                float ratio = MathF.Sqrt(a.Size.X * a.Size.Y / MathF.Max(1e-9f, b.Size.X * b.Size.Y));
                return new Verdict((kind == RelationKind.LargerThan ? ratio : 1 / ratio) - LargerRatio, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} times as large in the picture"));
            default:
                return new Verdict(0, "");
        }
    }

    private Verdict Side(RelationKind kind, Placement s, Placement o, ScreenBox a, ScreenBox b)
    {
        float share = SideRule.Share(kind, a, b, aspect), overlap = SideRule.Overlap(a, b);
        string measure = string.Create(CultureInfo.InvariantCulture, $"{share:0.00} along the axis, {overlap * 100:0} % in common");

        // What is really under a table or a tree is framed by it.
        bool isUnder = (kind == RelationKind.Below && ContactRule.IsUnder(s, o)) || (kind == RelationKind.Above && ContactRule.IsUnder(o, s));
        return isUnder
            ? new Verdict(share - SideRule.EvaluatorsShare, measure + ", underneath")
            : new Verdict(MathF.Min(share - SideRule.LeastShare, SideRule.LargestOverlap - overlap), measure);
    }

    private Verdict Chase(Placement s, Placement o, float gap)
    {
        Vector3 way = Flat(o.Bounds.Center - s.Bounds.Center);
        float ahead = Angle(s.Front, way), together = Angle(s.Front, o.Front);
        float slack = MathF.Min(MathF.Min(LargestTurn - ahead, LargestDrift - together), LargestGap - gap);
        return new Verdict(slack, Degrees("turned", ahead, "away from it") + ", " + Percent("gap of", gap));
    }

    // A ring leaves no wide opening; two stand on both sides, one is close.
    private Verdict Ring(Placement[] subjects, Placement[] objects)
    {
        Bounds middle = objects.Aggregate(Bounds.Empty, (box, p) => box.Union(p.Bounds));
        float nearest = subjects.Min(s => objects.Min(o => Aside(boxOf(s)!.Value, boxOf(o)!.Value)));
        if (subjects.Length == 1)
        {
            return new Verdict(LargestGap - nearest, Percent("gap of", nearest));
        }

        float[] angles = [.. subjects.Select(s => s.Bounds.Center - middle.Center).Select(d => MathF.Atan2(d.X, d.Z)).Order()];
        float opening = angles[0] + MathF.Tau - angles[^1];
        for (int i = 1; i < angles.Length; i++)
        {
            opening = MathF.Max(opening, angles[i] - angles[i - 1]);
        }

        float largest = subjects.Length == 2 ? 1.3f * MathF.PI : LargestOpening;
        return new Verdict(MathF.Min(largest - opening, LargestGap - nearest), Degrees("widest opening", opening, ""));
    }

    private static float Turn(Placement s, Placement o)
    {
        Vector3 way = Flat(o.Bounds.Center - s.Bounds.Center);
        return Angle(s.Front, way);
    }

    private static float Angle(Vector3 a, Vector3 b)
    {
        (a, b) = (Flat(a), Flat(b));
        return MathF.Acos(Math.Clamp(Vector3.Dot(a, b), -1, 1));
    }

    private static Vector3 Flat(Vector3 v) => v with { Y = 0 } is var f && f.LengthSquared() > 1e-12f ? Vector3.Normalize(f) : Vector3.UnitZ;

    private float Depth(Placement p) => camera.Project(p.Bounds.Center, aspect).Depth;

    // Half of a thing's extent along the view.
    private float Reach(Placement p)
    {
        Vector3 forward = Vector3.Abs(camera.Axes().Forward);
        return 0.5f * Vector3.Dot(forward, p.Bounds.Size);
    }

    // Free width between two things in the picture, shares of its width; 0 when one is before the other.
    private static float Aside(ScreenBox a, ScreenBox b) => MathF.Max(0, MathF.Max(a.Min.X - b.Max.X, b.Min.X - a.Max.X));

    private Placement[] Visible(string element) => [.. placements.Where(p => p.Element.Id == element && boxOf(p) is not null)];

    private static string Metres(string before, float value, string after) => string.Create(CultureInfo.InvariantCulture, $"{before} {value:+0.00;-0.00} m {after}").Trim();

    private static string Percent(string before, float value) => string.Create(CultureInfo.InvariantCulture, $"{before} {value * 100:0.#} % of the picture");

    private static string Degrees(string before, float value, string after) => string.Create(CultureInfo.InvariantCulture, $"{before} {value * 180 / MathF.PI:0}° {after}").Trim();
}
