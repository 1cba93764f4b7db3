using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Placing;

/// <summary>Candidates on the ground plan that honour a relation to something that stands already. Sides are the viewer's, who looks along −Z.</summary>
internal static class RelationCandidates
{
    private const int Count = 64;

    /// <summary>Candidates for a box of the given size relative to <paramref name="anchor"/>.</summary>
    public static IEnumerable<Candidate> Generate(Bounds box, RelationKind kind, Bounds anchor, float yaw, RandomStream stream)
    {
        Vector2 size = Footprint.HalfSize(box.Transform(Matrix4x4.CreateRotationY(yaw)));
        Vector2 anchorSize = Footprint.HalfSize(anchor);
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child((int)kind).Child(i);
            float near = r.Range(0.1f, 0.45f), far = r.Range(0.25f, 0.9f), slide = r.Range(-1f, 1f);
            float side = kind switch
            {
                RelationKind.LeftOf => -1,
                RelationKind.RightOf => 1,
                _ => r.Chance(0.5f) ? 1 : -1,
            };
            float mean = (size.X + anchorSize.X) * 0.5f;
            Vector2 offset = kind switch
            {
                RelationKind.LeftOf or RelationKind.RightOf => new(side * (size.X + anchorSize.X + (far * mean)), slide * 0.2f * anchorSize.Y),
                RelationKind.NextTo => new(side * (size.X + anchorSize.X + (near * mean)), slide * 0.3f * anchorSize.Y),
                RelationKind.InFrontOf => new(slide * (anchorSize.X + (size.X * 0.4f)), size.Y + anchorSize.Y + (near * (size.Y + anchorSize.Y))),
                RelationKind.Behind => new(slide * (anchorSize.X + size.X), -(size.Y + anchorSize.Y + (near * (size.Y + anchorSize.Y)))),
                RelationKind.Below => new(slide * 0.3f * anchorSize.X, size.Y + (near * anchorSize.Y)),
                _ => new(side * (size.X + anchorSize.X), 0),
            };

            // Closer is better: a relation is read from things that stand together.
            float cost = 0.05f * offset.Length() / MathF.Max(mean, 1e-3f);
            yield return new Candidate(new Vector3(anchor.Center.X + offset.X, 0, anchor.Center.Z + offset.Y), yaw, cost);
        }
    }
}
