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
        float nearer = balanced ? anchorDepth - even : 0;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child((int)kind).Child(i);
            float loose = r.Range(0.1f, 0.45f), slide = r.Range(-1f, 1f);
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
                _ => nearer + (slide * 0.3f * MathF.Min(size.Y, anchorSize.Y)),
            };

            // Sideways, things keep their distance in the picture, whatever their depths.
            float depth = MathF.Max(0.05f, anchorDepth - toward);
            float seenAnchor = (anchor.Center.X - view.Eye.X) / anchorDepth, halfAnchor = anchorSize.X / anchorDepth, half = size.X / depth;
            float aside = kind switch
            {
                RelationKind.InFrontOf => slide * (halfAnchor + (0.3f * half)),
                RelationKind.Behind => slide * (halfAnchor + half),
                _ => side * (halfAnchor + half + ((kind == RelationKind.NextTo ? 0.6f * loose : 0.15f + loose) * 0.7f * MathF.Min(halfAnchor + half, 2.5f * half))),
            };
            var at = new Vector3(view.Eye.X + ((seenAnchor + aside) * depth), 0, anchor.Center.Z + toward);
            yield return new Candidate(at, kind is RelationKind.InFrontOf or RelationKind.Behind ? MathF.Sign(slide) : side, (0.1f * loose) + Farness(kind, slide));
        }
    }
}
