using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;

namespace Easel.Staging.Framing;

/// <summary>Small things on a large support are the subject: the view is close over the support, and the border may cut it.</summary>
internal static class Tabletop
{
    /// <summary>How much of a support is seen.</summary>
    public enum View
    {
        /// <summary>There is none, or it is shown whole.</summary>
        None,

        /// <summary>Only what lies around the subject.</summary>
        Close,

        /// <summary>A good part of its top, as the prompt names it for its own sake.</summary>
        Wide,
    }

    /// <summary>A support is large when it is wider than this many widths of what stands on it side by side.</summary>
    private const float LargeInWidths = 1.5f;

    /// <summary>Least width and depth, and largest height, of a thing with a top to look over, metres.</summary>
    private const float LeastWidth = 0.9f, LeastDepth = 0.6f, LargestHeight = 1.1f;

    /// <summary>Least width and depth of a tall piece of furniture on which something stands above the eye, metres.</summary>
    private const float LeastTallWidth = 0.6f, LeastTallDepth = 0.25f;

    /// <summary>Ids of the supports that may be cropped: all or none, as everything else on the ground stands on one of them.</summary>
    public static ImmutableHashSet<string> Find(Plan plan, ImmutableArray<Relation> relations, Catalogue.Catalogue catalogue)
    {
        if (plan.Camera.Shot is ShotSize.Wide || plan.Camera.Angle is CameraAngle.Isometric)
        {
            return [];
        }

        var known = plan.Elements.Select(e => (Element: e, catalogue.FindObject(e.Thing)?.Info)).Where(p => p.Info is not null).ToDictionary(p => p.Element.Id);
        var carried = relations
            .Where(r => r.Kind == RelationKind.On && known.ContainsKey(r.Subject) && known.ContainsKey(r.Object))
            .ToLookup(r => r.Object, r => known[r.Subject]);

        // What lies on a carried thing, such as berries on a cake, makes no support of it.
        var supports = known.Values.Where(s => carried.Contains(s.Element.Id) && !relations.Any(r => r.Kind == RelationKind.On && r.Subject == s.Element.Id && known.ContainsKey(r.Object))).ToList();
        bool all = supports.Count == 1 && supports.All(s => s.Element.Count == 1 && IsLarge(s.Info!, s.Element.Scale, carried[s.Element.Id]));
        HashSet<string> reached = [.. supports.Select(s => s.Element.Id)];

        // What stands on, in or next to a carried thing stands on the support as well; anything else needs the whole view.
        reached.UnionWith(supports.SelectMany(s => carried[s.Element.Id]).Select(c => c.Element.Id));
        bool alone = known.Keys.All(id => reached.Contains(id) || relations.Any(r => r.Subject == id && r.Kind is RelationKind.In or RelationKind.On && reached.Contains(r.Object)));
        bool referred = relations.Any(r => supports.Any(s => s.Element.Id == r.Subject || (r.Kind != RelationKind.On && s.Element.Id == r.Object)));
        return all && alone && !referred ? [.. supports.Select(s => s.Element.Id)] : [];
    }

    private static bool IsLarge(EntryInfo support, float scale, IEnumerable<(Element Element, EntryInfo? Info)> things)
    {
        float width = things.Sum(t => t.Element.Count * t.Element.Scale * MathF.Max(t.Info!.Size.X, t.Info.Size.Z));
        bool isTall = support.Size.Y >= LargestHeight;
        return support.Family == "furniture" && support.Size.X * scale >= (isTall ? LeastTallWidth : LeastWidth) && support.Size.Z * scale >= (isTall ? LeastTallDepth : LeastDepth)
            && support.Size.X * scale > LargeInWidths * width
            && things.All(t => t.Info!.Family is not ("people" or "furniture"));
    }
}
