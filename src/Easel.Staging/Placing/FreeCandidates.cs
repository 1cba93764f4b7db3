using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Framing;

namespace Easel.Staging.Placing;

/// <summary>Places for those who stand in no relation to anyone: around what stands already, balanced in the picture.</summary>
/// <param name="cast">Who stands already.</param>
/// <param name="brief">What the placing has to heed.</param>
/// <param name="view">Where it is seen from.</param>
internal sealed class FreeCandidates(PlacedCast cast, PlacingBrief brief, ScreenView view)
{
    /// <summary>Candidates tried per individual and ring.</summary>
    private const int CandidatesPerRing = 48;

    /// <summary>Rings of growing radius that are tried before an individual is put at the end of the row.</summary>
    private const int Rings = 6;

    /// <summary>How far animals stand from what is larger, relative to boxes side by side.</summary>
    private const float AnimalCloseness = 0.6f;

    /// <summary>Places on the ground for a box at the origin.</summary>
    public IEnumerable<Candidate> For(CastMember member, Bounds box, RandomStream rng)
    {
        if (cast.All.Count == 0)
        {
            return [new Candidate(Vector3.Zero, 0, 0)];
        }

        // Beside something much larger or smaller, depth makes up for it.
        Placement largest = cast.All.MaxBy(p => PerspectiveBalance.Extent(p.Bounds))!;
        float mine = PerspectiveBalance.Extent(box), other = PerspectiveBalance.Extent(largest.Bounds);
        IEnumerable<Candidate> around = Around(member, box, cast.Bounds, rng, backTall: false);
        if (!brief.Balanced || MathF.Min(mine, other) >= PerspectiveBalance.LargestRatio * MathF.Max(mine, other))
        {
            return around;
        }

        // The boxes of animals are half empty: side by side they would stand apart from their company.
        float closer = member.Info.Family == "animals" ? AnimalCloseness : 1;
        return RelationCandidates.Generate(box, RelationKind.NextTo, largest.Bounds, view, true, rng)
            .Select(c => c with { Position = c.Position with { X = float.Lerp(largest.Bounds.Center.X, c.Position.X, closer) } })
            .Concat(around.Select(c => c with { Cost = c.Cost + 0.5f }));
    }

    /// <summary>Rings around what stands already, wider than deep, as the picture is.</summary>
    public IEnumerable<Candidate> Around(CastMember member, Bounds box, Bounds group, RandomStream rng, bool backTall)
    {
        Vector2 size = Footprint.HalfSize(box);

        // Animals keep close to their company.
        float aside = backTall ? 1.08f : member.Info.Family == "animals" ? 1.0f : 1.25f;
        float taller = Math.Clamp((box.Size.Y / MathF.Max(1e-3f, group.Size.Y)) - 1, -0.6f, 0.6f);
        for (int i = 0; i < Rings * CandidatesPerRing; i++)
        {
            RandomStream r = rng.Child(i);
            float angle = r.Range(0, MathF.Tau);
            float reach = 1 + ((i / CandidatesPerRing) * 0.45f) + r.Range(0, 0.45f);
            float x = MathF.Cos(angle) * ((group.Size.X * 0.5f) + (size.X * reach * aside));
            float z = MathF.Sin(angle) * ((group.Size.Z * 0.35f) + (size.Y * reach));
            float dx = (group.Center.X + x) / MathF.Max(0.5f, brief.Aspect), dz = group.Center.Z + z;

            // Depth counts less than width: a cluster fills the picture, a long row only crosses it. The tall stand behind the small.
            float compact = MathF.Sqrt((dx * dx) + (dz * dz * 0.55f)) / MathF.Max(size.X, size.Y);
            float order = (backTall ? 0.4f : 0.2f) * taller * Math.Clamp(z / MathF.Max(size.X, size.Y), -1, 1);
            float weight = backTall ? 0.24f : member.Info.Family == "animals" ? 0.3f : 0.12f;
            yield return new Candidate(new Vector3(group.Center.X + x, 0, group.Center.Z + z), MathF.Sign(x), (weight * compact) + order);
        }
    }
}
