using System.Numerics;
using Easel.Planning;
using Easel.Staging.Framing;

namespace Easel.Staging.Judging;

/// <summary>How well a composition honours its plan, as far as the outlines of things tell before anything is rendered.</summary>
public static class CompositionScore
{
    /// <summary>Weights of a relation that is missed, of a thing outside the frame, and of one that others hide.</summary>
    private const float Relation = 4, Cropped = 1.5f, Hidden = 1;

    /// <summary>Less of a thing outside the frame or behind others is no fault, share of its box.</summary>
    private const float CroppedFrom = 0.01f, HiddenFrom = 0.45f;

    /// <summary>0 when nothing is wrong, below it the more is.</summary>
    public static float Of(Composition composition)
    {
        float aspect = composition.Request.Aspect;
        Dictionary<int, ScreenBox> boxes = composition.Placements.ToDictionary(p => p.Id, p => ScreenBox.Of(p, composition.Camera, aspect));
        var judge = new RelationJudge(composition.Placements, composition.Camera, aspect, p => boxes[p.Id]);
        HashSet<string> shown = [.. composition.Placements.Select(p => p.Element.Id)];
        float score = composition.Plan.Relations
            .Where(r => shown.Contains(r.Subject) && shown.Contains(r.Object))
            .Sum(r => Relation * MathF.Max(-1, MathF.Min(0, judge.Judge(r).Slack)));
        bool mayCrop = composition.IsHalfFigure || composition.Plan.Camera.Shot is ShotSize.Close or ShotSize.Macro;
        foreach (Placement placement in composition.Placements.Where(p => !composition.Croppable.Contains(p.Element.Id)))
        {
            ScreenBox box = boxes[placement.Id];
            float outside = Outside(box);
            score -= !mayCrop && outside > CroppedFrom ? Cropped * outside : 0;
        }

        return score - (Hidden * MostHidden(composition, boxes));
    }

    private static float MostHidden(Composition composition, Dictionary<int, ScreenBox> boxes)
    {
        float sum = 0;

        // What rests on, in or at another shares its box.
        bool Belong(Placement a, Placement b) => composition.Relations.Any(r => r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn or RelationKind.Below
            && ((r.Subject == a.Element.Id && r.Object == b.Element.Id) || (r.Subject == b.Element.Id && r.Object == a.Element.Id)));
        Vector3 eye = composition.Camera.Position;
        foreach (Placement far in composition.Placements.Where(p => !composition.Croppable.Contains(p.Element.Id)))
        {
            float depth = Vector3.Distance(far.Bounds.Center, eye), worst = 0;
            foreach (Placement near in composition.Placements.Where(p => p.Id != far.Id && Vector3.Distance(p.Bounds.Center, eye) < depth && !Belong(far, p)))
            {
                ScreenBox a = boxes[far.Id], b = boxes[near.Id];
                Vector2 common = Vector2.Max(Vector2.Zero, Vector2.Min(a.Max, b.Max) - Vector2.Max(a.Min, b.Min));
                worst = MathF.Max(worst, common.X * common.Y / MathF.Max(1e-9f, a.Size.X * a.Size.Y));
            }

            sum += MathF.Max(0, worst - HiddenFrom);
        }

        return sum;
    }

    private static float Outside(ScreenBox box)
    {
        Vector2 inside = Vector2.Max(Vector2.Zero, Vector2.Min(box.Max, Vector2.One) - Vector2.Max(box.Min, Vector2.Zero));
        return 1 - (inside.X * inside.Y / MathF.Max(1e-9f, box.Size.X * box.Size.Y));
    }
}
