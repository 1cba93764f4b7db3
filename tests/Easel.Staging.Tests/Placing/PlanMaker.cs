using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Framing;
using Easel.Staging.Judging;

namespace Easel.Staging.Tests.Placing;

/// <summary>Makes plans of real things and judges how they were composed.</summary>
internal static class PlanMaker
{
    public static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    /// <summary>Elements <c>e1</c>, <c>e2</c>… of these things.</summary>
    public static Plan Of(params ReadOnlySpan<string> things)
    {
        var elements = new Element[things.Length];
        for (int i = 0; i < things.Length; i++)
        {
            // "3 dog" is three of them.
            string[] words = things[i].Split(' ');
            elements[i] = words.Length == 1
                ? new Element { Id = $"e{i + 1}", Thing = words[0], Noun = words[0] }
                : new Element { Id = $"e{i + 1}", Thing = words[1], Noun = words[1], Count = int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture) };
        }

        return new Plan { Prompt = "test", Elements = [.. elements] };
    }

    public static Plan Related(this Plan plan, string subject, RelationKind kind, string other) =>
        plan with { Relations = plan.Relations.Add(new Relation(subject, kind, other)) };

    public static Plan Arranged(this Plan plan, Arrangement arrangement) =>
        plan with { Elements = plan.Elements.SetItem(0, plan.Elements[0] with { Arrangement = arrangement }) };

    public static Composition Compose(this Plan plan, uint seed, int width = 256, int height = 256) => Stager.Compose(plan, new StageRequest(seed, width, height));

    /// <summary>The box around the projection of every vertex of an individual.</summary>
    public static ScreenBox BoxOf(Composition composition, Placement placement)
    {
        ScreenBox box = ScreenBox.Empty;
        foreach (Part part in placement.Model.Parts)
        {
            foreach (var p in part.Mesh.Positions)
            {
                var at = composition.Camera.Project(System.Numerics.Vector3.Transform(p, placement.Transform), composition.Request.Aspect).Position;
                box = new ScreenBox(System.Numerics.Vector2.Min(box.Min, at), System.Numerics.Vector2.Max(box.Max, at));
            }
        }

        return box;
    }

    public static Verdict Judge(this Composition composition, Relation relation) =>
        new RelationJudge(composition.Placements, composition.Camera, composition.Request.Aspect, p => BoxOf(composition, p)).Judge(relation);

    public static Placement[] Individuals(this Composition composition, string element) => [.. composition.Placements.Where(p => p.Element.Id == element)];
}
