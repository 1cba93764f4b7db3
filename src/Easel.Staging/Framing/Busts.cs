using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.People;
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

    /// <summary>How far a view of half a figure goes over the crown, below the neck, and to the sides.</summary>
    private static readonly (float Over, float Below, float Aside) s_half = (0.30f, 1.75f, 1.2f);

    /// <summary>Whether somebody is shown from the knees up: anime is about faces. Not who does something that wants the whole figure, and nobody with a
    /// thing that shall be seen.</summary>
    public static bool SuitsHalf(Plan plan, ImmutableArray<CastMember> cast) => plan.Style == PersonFashion.Anime && plan.Camera.Shot is null && plan.Camera.Angle is null
        && cast.Length == 1 && cast[0].Info.Family == "people" && cast[0].Element.Pose is null or "stand" or "smile" or "look" && cast[0].Element.Scale is > 0.7f and < 1.4f;

    /// <summary>The points of a view from the knees up.</summary>
    /// <param name="placements">Those who are shown.</param>
    public static Vector3[] HalfPoints(IReadOnlyList<Placement> placements) => [.. placements.SelectMany(p => Head(p, s_half))];

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
                points.AddRange(Head(placement, member.Info.Family == "people" ? s_person : s_animal));
            }
            else if (relations.Any(r => r.Subject == member.Element.Id && r.Kind == RelationKind.HeldBy))
            {
                points.AddRange(Silhouette.Of(placement));
            }
        }

        return [.. points];
    }

    private static IEnumerable<Vector3> Head(Placement placement, (float Over, float Below, float Aside) room)
    {
        BodyPlan body = BodyPlan.Of(placement.Model);
        float scale = Vector3.TransformNormal(Vector3.UnitY, placement.Transform).Length(), height = body.HeadHeight * scale;
        (float over, float below, float aside) = room;
        Vector3 crown = Vector3.Transform(body.Crown, placement.Transform), eyes = Vector3.Transform(body.Eyes, placement.Transform);
        Vector3 middle = (0.5f * (crown + eyes)) with { Y = crown.Y };
        foreach (float x in (float[])[-aside, aside])
        {
            yield return middle + new Vector3(x * height, over * height, 0);
            yield return middle + new Vector3(x * height, -(1 + below) * height, 0);
        }
    }
}
