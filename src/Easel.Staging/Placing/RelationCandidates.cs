using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Framing;

namespace Easel.Staging.Placing;

/// <summary>Candidates on the ground plan that honour a relation to something that stands already, as seen by the viewer, who looks along −Z.</summary>
internal static class RelationCandidates
{
    private const int Count = 64;

    // Beside something deep, the viewer's end is the better place.
    private static float Farness(RelationKind kind, float slide) => kind == RelationKind.NextTo ? 0.06f * (1 - slide) : 0;

    /// <summary>Candidates for a box at the origin relative to <paramref name="anchor"/>.</summary>
    /// <param name="box">The individual, turned as it will stand.</param>
    /// <param name="kind">The relation.</param>
    /// <param name="anchor">What it relates to.</param>
    /// <param name="view">Where it is seen from.</param>
    /// <param name="balanced">Whether things of different size are brought nearer to each other in the picture.</param>
    /// <param name="stream">Random numbers.</param>
    public static IEnumerable<Candidate> Generate(
        Bounds box, RelationKind kind, Bounds anchor, ScreenView view, bool balanced, RandomStream stream)
    {
        Vector2 size = Footprint.HalfSize(box), anchorSize = Footprint.HalfSize(anchor);
        float reach = size.Y + anchorSize.Y;
        float anchorDepth = view.Depth(anchor);

        // The smaller of two things is nearer to the lens.
        float even = PerspectiveBalance.Extent(box) < PerspectiveBalance.Extent(anchor)
            ? anchorDepth * PerspectiveBalance.DistanceShare(box, anchor)
            : anchorDepth / PerspectiveBalance.DistanceShare(anchor, box);
        float nearer = balanced && kind is not (RelationKind.LargerThan or RelationKind.SmallerThan or RelationKind.Touching) ? anchorDepth - even : 0;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child((int)kind).Child(i);
            float loose = kind == RelationKind.Touching ? 0 : r.Range(0.1f, 0.45f), slide = r.Range(-1f, 1f);
            float side = kind switch
            {
                RelationKind.LeftOf => -1,
                RelationKind.RightOf => 1,
                _ => r.Chance(0.5f) ? 1 : -1,
            };
            float toward = kind switch
            {
                RelationKind.InFrontOf => MathF.Max(nearer, reach * (1.05f + loose)),
                RelationKind.Behind => -reach * (1.05f + (0.6f * loose)),
                RelationKind.NextTo => nearer + (slide * 0.6f * anchorSize.Y),

                // A little behind what it looks at, it shows its face.
                RelationKind.Facing => nearer - (0.5f * (slide + 1) * 0.5f * MathF.Min(size.Y, anchorSize.Y)),
                RelationKind.Touching => 0.2f * slide * MathF.Min(size.Y, anchorSize.Y),
                _ => nearer + (slide * 0.3f * MathF.Min(size.Y, anchorSize.Y)),
            };

            // Sideways, things keep their distance in the picture, whatever their depths.
            float depth = MathF.Max(0.05f, anchorDepth - toward);
            float seenAnchor = (anchor.Center.X - view.Eye.X) / anchorDepth, halfAnchor = anchorSize.X / anchorDepth, half = size.X / depth;
            float aside = kind switch
            {
                RelationKind.InFrontOf => slide * (halfAnchor + (0.3f * half)),
                RelationKind.Behind => slide * (halfAnchor + half),
                RelationKind.Touching => side * (halfAnchor + half),
                _ => side * (halfAnchor + half + ((kind == RelationKind.NextTo ? 0.6f * loose : 0.15f + loose) * 0.7f * MathF.Min(halfAnchor + half, 2.5f * half))),
            };
            var at = new Vector3(view.Eye.X + ((seenAnchor + aside) * depth), 0, anchor.Center.Z + toward);
            yield return new Candidate(at, kind is RelationKind.InFrontOf or RelationKind.Behind ? MathF.Sign(slide) : side, (0.1f * loose) + Farness(kind, slide));
        }
    }

    /// <summary>Candidates behind something that moves, in its own track or, where they would be hidden, a little aside.</summary>
    /// <param name="box">The individual at the origin, turned as it will stand.</param>
    /// <param name="anchor">What it follows.</param>
    /// <param name="away">From what it follows to where it belongs, a unit vector on the ground.</param>
    /// <param name="stream">Random numbers.</param>
    public static IEnumerable<Candidate> Chase(Bounds box, Bounds anchor, Vector3 away, RandomStream stream)
    {
        Vector3 extent = Vector3.Abs(away), across = Vector3.Cross(away, Vector3.UnitY);
        float mine = Vector3.Dot(extent, box.Size), theirs = Vector3.Dot(extent, anchor.Size), reach = 0.5f * (mine + theirs);
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child("chase").Child(i);
            float loose = r.Range(0.06f, 0.45f), slide = r.Range(-0.8f, 0.8f);
            Vector3 at = anchor.Center + (away * (reach + (loose * MathF.Min(mine, theirs)))) + (across * (slide * Vector3.Dot(Vector3.Abs(across), anchor.Size)));
            yield return new Candidate(at with { Y = 0 }, MathF.Sign(away.X), (0.3f * loose) + (0.6f * MathF.Abs(slide)));
        }
    }
}
