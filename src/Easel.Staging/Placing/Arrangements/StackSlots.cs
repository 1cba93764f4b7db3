using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing.Arrangements;

/// <summary>Things on top of each other, slightly turned; what is thin lies flat.</summary>
internal static class StackSlots
{
    /// <summary>Largest turn and shift of one against the one below it: radians and shares of its width.</summary>
    private const float LargestTurn = 0.3f, LargestShift = 0.035f;

    /// <summary>How much of a stack's height is lost as one sinks into the other, where rims fit.</summary>
    private const float Nesting = 0.02f;

    /// <summary>A thing is thin when its depth is below this share of its other sides: it is laid down.</summary>
    private const float ThinShare = 0.42f;

    /// <summary>Least share of the footprint that the top of a thing spans for another to stand on it, and how deep its rim reaches, share of the height.</summary>
    private const float LeastTop = 0.25f, RimShare = 0.04f;

    /// <summary>More than these do not stand in one stack.</summary>
    private const int Tallest = 12;

    /// <summary>Whether like things can stand on each other: their tops are wide.</summary>
    public static bool CanStack(CastMember member) => member.IsRelief || LiesFlat(member) || TopShare(member.Model) > LeastTop;

    /// <summary>Whether a thing is laid down in a stack or a heap.</summary>
    public static bool LiesFlat(CastMember member) =>
        !member.IsRelief && member.Bounds.Size is var s && s.Z < ThinShare * MathF.Min(s.X, s.Y);

    /// <summary>Places for everyone, the lowest first; several stacks beside each other where one would be too high.</summary>
    /// <param name="members">Who is stacked.</param>
    /// <param name="messy">How carelessly: 1 neatly, larger for heaps.</param>
    /// <param name="stream">Random numbers.</param>
    public static ImmutableArray<Slot> Arrange(ImmutableArray<CastMember> members, float messy, RandomStream stream)
    {
        int stacks = (members.Length + Tallest - 1) / Tallest;
        float width = members.Max(m => MathF.Max(m.Bounds.Size.X, LiesFlat(m) ? m.Bounds.Size.Y : m.Bounds.Size.Z));
        var heights = new float[stacks];
        return
        [
            .. members.Select((member, i) =>
            {
                RandomStream own = stream.Child(i);
                int stack = i % stacks;
                bool flat = LiesFlat(member);
                float turn = own.Range(-LargestTurn, LargestTurn) * messy;
                Matrix4x4 lie = flat ? Matrix4x4.CreateRotationX(-MathF.PI / 2) : Matrix4x4.Identity;
                lie *= member.IsRelief ? Matrix4x4.Identity : Matrix4x4.CreateRotationY(turn - (flat ? 0 : member.Info.ViewAzimuth));
                Bounds box = member.At(lie, Vector3.Zero).Bounds;
                float x = (stack - ((stacks - 1) * 0.5f)) * width * 1.1f;
                Vector3 shift = new Vector3(own.Range(-LargestShift, LargestShift), 0, own.Range(-LargestShift, LargestShift)) * (messy * width);
                Vector3 at = shift + new Vector3(x - box.Center.X, heights[stack] - box.Min.Y, -box.Center.Z);
                heights[stack] += box.Size.Y * (flat ? 1 : 1 - Nesting);
                return new Slot(at, lie);
            }),
        ];
    }

    // Share of the footprint that the hull of the highest points spans, by its box.
    private static float TopShare(Model model)
    {
        float rim = model.Bounds.Max.Y - (RimShare * model.Bounds.Size.Y);
        Bounds top = Bounds.Empty;
        foreach (Part part in model.Parts)
        {
            foreach (Vector3 p in part.Mesh.Positions)
            {
                top = p.Y >= rim ? top.Union(p) : top;
            }
        }

        Vector3 size = model.Bounds.Size;
        return top.Size.X * top.Size.Z / MathF.Max(1e-9f, size.X * size.Z);
    }
}
