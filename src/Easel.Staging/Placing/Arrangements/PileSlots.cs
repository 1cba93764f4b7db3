using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing.Arrangements;

/// <summary>Things in a heap. A number that shall be counted makes a pyramid before the viewer; more make a mound.</summary>
internal static class PileSlots
{
    /// <summary>Larger numbers make a mound.</summary>
    private const int LargestPyramid = 15;

    /// <summary>Where things in the row above sink between two of the row below, share of their height.</summary>
    private const float Sinking = 0.16f;

    /// <summary>Height of a layer of a mound over the one below, and how much smaller it is, radii of what is heaped.</summary>
    private const float LayerRise = 1.633f, Slope = 1.2f;

    /// <summary>Places for everyone, the lowest first.</summary>
    /// <param name="members">Who is heaped.</param>
    /// <param name="stream">Random numbers.</param>
    public static ImmutableArray<Slot> Arrange(ImmutableArray<CastMember> members, RandomStream stream) =>
        members.All(StackSlots.LiesFlat) ? StackSlots.Arrange(members, 2.6f, stream)
        : members.Length <= LargestPyramid || members.Any(m => m.IsRelief) ? Pyramid(members, stream)
        : Mound(members, stream);

    private static ImmutableArray<Slot> Pyramid(ImmutableArray<CastMember> members, RandomStream stream)
    {
        // The lowest row is as long as the whole pyramid is high.
        int row = 1;
        while (row * (row + 1) / 2 < members.Length)
        {
            row++;
        }

        Vector3 size = Largest(members);
        bool round = IsRound(size);
        float step = round ? 0.88f * size.Y : size.Y * (1 - Sinking), deep = size.Z * 0.16f;
        var slots = ImmutableArray.CreateBuilder<Slot>(members.Length);
        for (int level = 0; slots.Count < members.Length; level++, row--)
        {
            int length = Math.Min(Math.Max(1, row), members.Length - slots.Count);
            for (int i = 0; i < length; i++)
            {
                RandomStream own = stream.Child(slots.Count);
                float x = (i - ((length - 1) * 0.5f)) * size.X * 1.01f, z = (-level * 0.06f * size.Z) + own.Range(-deep, deep);
                slots.Add(Lie(members[slots.Count], new Vector3(x, level * step, z), round, own));
            }
        }

        return slots.MoveToImmutable();
    }

    // Layers of a close packing, each a little smaller than the one it lies on: everything rests in a hollow between three.
    private static ImmutableArray<Slot> Mound(ImmutableArray<CastMember> members, RandomStream stream)
    {
        Vector3 size = Largest(members);
        float radius = 0.5f * MathF.Max(size.X, size.Z), reach = radius;
        while (Layers(reach, radius).Sum(l => l.Length) < members.Length)
        {
            reach += 0.1f * radius;
        }

        Vector2[][] layers = Layers(reach, radius);
        float rise = LayerRise * size.Y / 2;
        var slots = ImmutableArray.CreateBuilder<Slot>(members.Length);
        for (int layer = 0; layer < layers.Length; layer++)
        {
            foreach (Vector2 at in layers[layer].Take(members.Length - slots.Count))
            {
                RandomStream own = stream.Child(slots.Count);
                var loose = new Vector3(own.Range(-0.06f, 0.06f), 0, own.Range(-0.06f, 0.06f));
                slots.Add(Lie(members[slots.Count], new Vector3(at.X, layer * rise, at.Y) + (loose * radius), IsRound(size), own));
            }
        }

        return slots.MoveToImmutable();
    }

    // Points of a triangular lattice within a disc, the innermost first; each layer's lattice is shifted into the hollows of the one below.
    private static Vector2[][] Layers(float reach, float radius)
    {
        var layers = new List<Vector2[]>();
        var shift = new Vector2(radius, radius / MathF.Sqrt(3));
        for (float within = reach; within >= 0; within -= Slope * radius)
        {
            Vector2 middle = (layers.Count % 3) * shift;
            int cells = (int)(reach / radius) + 3;
            layers.Add(
            [
                .. Enumerable.Range(-cells, (2 * cells) + 1)
                    .SelectMany(row => Enumerable.Range(-cells, (2 * cells) + 1).Select(i => new Vector2((2 * i * radius) + (row * radius), row * radius * MathF.Sqrt(3)) + middle))
                    .Where(p => p.Length() <= within).OrderBy(p => p.LengthSquared()),
            ]);
        }

        return [.. layers];
    }

    // Round things have rolled; others stand turned to all sides.
    private static Slot Lie(CastMember member, Vector3 foot, bool round, RandomStream stream)
    {
        Matrix4x4 turn = member.IsRelief ? Matrix4x4.CreateRotationZ(stream.Range(-0.12f, 0.12f))
            : round ? Matrix4x4.CreateRotationX(stream.Range(-0.6f, 0.6f)) * Matrix4x4.CreateRotationZ(stream.Range(-0.6f, 0.6f)) * Matrix4x4.CreateRotationY(stream.Range(-1.5f, 1.5f))
            : Matrix4x4.CreateRotationZ(stream.Range(-0.15f, 0.15f)) * Matrix4x4.CreateRotationY(stream.Range(-0.7f, 0.7f) - member.Info.ViewAzimuth);
        Vector3 core = Vector3.Transform(member.Bounds.Center, turn);
        return new Slot(foot + new Vector3(0, 0.5f * member.Bounds.Size.Y, 0) - core, turn);
    }

    private static bool IsRound(Vector3 size) => MathF.Max(size.X, MathF.Max(size.Y, size.Z)) < 1.35f * MathF.Min(size.X, MathF.Min(size.Y, size.Z));

    private static Vector3 Largest(ImmutableArray<CastMember> members) => members.Aggregate(Vector3.Zero, (size, m) => Vector3.Max(size, m.Bounds.Size));
}
