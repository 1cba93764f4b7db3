using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Staging.Casting;
using Easel.Staging.Placing;

namespace Easel.Staging.Framing;

/// <summary>A close view of somebody shows head and shoulders; of an animal, its head.</summary>
internal static class Busts
{
    /// <summary>How far the view goes over the crown, below the neck, and to the sides, shares of the height of the head: of people and of animals.</summary>
    private static readonly (float Over, float Below, float Aside) s_person = (0.18f, 0.50f, 0.82f), s_animal = (0.3f, 0.15f, 0.8f);

    /// <summary>Whether a close view of a cast is of heads: all are living, or are worn or held by the living.</summary>
    public static bool Suits(Plan plan, ImmutableArray<CastMember> cast, ImmutableArray<Relation> relations) => plan.Camera.Shot is ShotSize.Close && cast[0].IsLiving
        && cast.All(m => m.IsLiving || relations.Any(r => r.Subject == m.Element.Id && r.Kind is RelationKind.WornBy or RelationKind.HeldBy));

    /// <summary>The points that shall be in the frame: heads with shoulders, and what is held.</summary>
    /// <param name="placements">Those who are shown.</param>
    /// <param name="cast">The same as members.</param>
    /// <param name="relations">All relations.</param>
    public static Vector3[] Points(IReadOnlyList<Placement> placements, ImmutableArray<CastMember> cast, ImmutableArray<Relation> relations)
    {
        var points = new List<Vector3>();
        foreach (Placement placement in placements)
        {
            CastMember member = cast.First(m => m.Id == placement.Id);
            if (member.IsLiving)
            {
                points.AddRange(Head(placement, member.Info.Family == "people"));
            }
            else if (relations.Any(r => r.Subject == member.Element.Id && r.Kind == RelationKind.HeldBy))
            {
                points.AddRange(Silhouette.Of(placement));
            }
        }

        return [.. points];
    }

    private static IEnumerable<Vector3> Head(Placement placement, bool isPerson)
    {
        BodyPlan body = BodyPlan.Of(placement.Model);
        float scale = Vector3.TransformNormal(Vector3.UnitY, placement.Transform).Length(), height = body.HeadHeight * scale;
        (float over, float below, float aside) = isPerson ? s_person : s_animal;
        Vector3 crown = Vector3.Transform(body.Crown, placement.Transform), eyes = Vector3.Transform(body.Eyes, placement.Transform);
        Vector3 middle = (0.5f * (crown + eyes)) with { Y = crown.Y };
        foreach (float x in (float[])[-aside, aside])
        {
            yield return middle + new Vector3(x * height, over * height, 0);
            yield return middle + new Vector3(x * height, -(1 + below) * height, 0);
        }
    }
}
