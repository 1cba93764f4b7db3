using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>"A dog on the left and a cat on the right": sides of the frame become relations between the elements.</summary>
internal static class FrameSides
{
    /// <summary>Relates the elements that were put on a side to each other, or else to the first other element.</summary>
    public static void Resolve(PlanDraft draft)
    {
        Order(draft, [FrameSide.Left, FrameSide.Middle, FrameSide.Right], RelationKind.LeftOf);
        Order(draft, [FrameSide.Front, FrameSide.Back], RelationKind.InFrontOf);
    }

    private static void Order(PlanDraft draft, FrameSide[] order, RelationKind kind)
    {
        List<ElementDraft> sided = [.. draft.Elements.Where(e => e.Side is { } side && order.Contains(side))
            .OrderBy(e => Array.IndexOf(order, e.Side!.Value))];
        for (int i = 1; i < sided.Count; i++)
        {
            if (sided[i - 1].Side != sided[i].Side)
            {
                draft.Relate(sided[i - 1], kind, sided[i]);
                draft.Use(sided[i - 1].SideWord!);
                draft.Use(sided[i].SideWord!);
            }
        }

        if (sided.Count == 0 || sided[0].Side != sided[^1].Side || sided[0].Side == FrameSide.Middle)
        {
            return;
        }

        if (draft.Elements.Find(e => e.Side is null) is { } other)
        {
            foreach (ElementDraft element in sided)
            {
                bool isFirst = element.Side == order[0];
                draft.Relate(isFirst ? element : other, kind, isFirst ? other : element);
                draft.Use(element.SideWord!);
            }
        }
    }
}
