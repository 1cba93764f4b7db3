using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Fills an open vessel, such as a bowl, with round things: each is dropped where it comes to rest lowest.</summary>
internal static class HeapPlacer
{
    /// <summary>Directions and distances from the middle that are tried for each thing.</summary>
    private const int Directions = 36, Distances = 9;

    /// <summary>Thickness of a vessel's wall, and the power by which its hollow rises towards the rim: a potter's curve.</summary>
    private const float Wall = 0.006f, Hollow = 2.2f;

    /// <summary>Whether a thing lies in a vessel as in a heap: the vessel is open and wide, and holds several of it.</summary>
    public static bool Suits(Vector3 thing, Vector3 vessel) =>
        vessel.X > 1.6f * vessel.Y && vessel.X > 2 * MathF.Max(thing.X, thing.Z) && MathF.Max(thing.X, thing.Z) < 1.8f * MathF.Min(thing.X, MathF.Min(thing.Y, thing.Z));

    /// <summary>How many of a thing heap a vessel, seen from above its rim.</summary>
    public static int Count(Vector3 thing, Vector3 vessel)
    {
        // The hollow is a paraboloid; loosely thrown balls fill three fifths of it, and half as many again lie on top.
        float size = MathF.Max(thing.X, thing.Z), hollow = MathF.PI / 8 * vessel.X * vessel.X * vessel.Y;
        return Math.Clamp((int)MathF.Round(1.55f * 0.6f * hollow / (MathF.PI / 6 * size * size * size)), 4, 16);
    }

    /// <summary>Drops one more.</summary>
    /// <param name="member">What is dropped.</param>
    /// <param name="vessel">What it falls into.</param>
    /// <param name="inside">The vessel's inner surface.</param>
    /// <param name="heap">What lies in it already.</param>
    /// <param name="yaw">Its turn about the vertical, radians.</param>
    /// <param name="stream">Random numbers.</param>
    public static Placement Drop(CastMember member, Placement vessel, Level inside, IReadOnlyList<Placement> heap, float yaw, RandomStream stream)
    {
        // Boxes of turned things are larger than these are: sizes are measured on the models.
        Vector3 room = vessel.Model.Bounds.Size * ScaleOf(vessel);
        float radius = RadiusOf(member.Bounds), rim = (0.25f * (room.X + room.Z)) - Wall, depth = vessel.Bounds.Max.Y - inside.Center.Y;
        Vector3 best = inside.Center;
        float lowest = float.MaxValue, start = stream.Child("start").Range(0, MathF.Tau);
        for (int i = 0; i < Directions * Distances; i++)
        {
            float angle = start + (MathF.Tau * (i / Distances) / Directions), reach = (rim - (0.85f * radius)) * (i % Distances) / (Distances - 1);
            (float s, float c) = MathF.SinCos(angle);
            Vector3 at = inside.Center + new Vector3(c * reach, 0, s * reach);
            float y = inside.Center.Y + Bottom(reach, radius, rim, depth);
            foreach (Placement other in heap)
            {
                Vector3 middle = other.Bounds.Center;
                float apart = new Vector2(middle.X - at.X, middle.Z - at.Z).Length(), sum = radius + (RadiusOf(other.Model.Bounds) * ScaleOf(other));
                y = apart < sum ? MathF.Max(y, middle.Y + MathF.Sqrt((sum * sum) - (apart * apart))) : y;
            }

            // What would roll over the rim does not stay.
            bool stays = reach + (0.9f * radius) < rim || y < vessel.Bounds.Max.Y + (0.15f * radius);
            float height = y + stream.Child(i).Range(0, 0.06f * radius);
            if (stays && height < lowest)
            {
                (best, lowest) = (at with { Y = y }, height);
            }
        }

        // Each has turned as it rolled; the box of the turned one tells where its middle is.
        Matrix4x4 turn = Matrix4x4.CreateRotationX(stream.Child("roll").Range(-0.7f, 0.7f)) * Matrix4x4.CreateRotationZ(stream.Child("lean").Range(-0.7f, 0.7f)) * Matrix4x4.CreateRotationY(yaw);
        Placement trial = member.At(turn, Vector3.Zero);
        Vector3 core = Vector3.Transform(member.Bounds.Center, turn);
        return trial.MovedBy(best - core);
    }

    // Height of the middle of a ball above the vessel's inner bottom where it touches the hollow.
    private static float Bottom(float reach, float radius, float rim, float depth)
    {
        float y = radius;
        for (int k = -8; k <= 8; k++)
        {
            float d = radius * k / 8, at = MathF.Abs(reach + d);
            y = at > rim ? y : MathF.Max(y, (depth * MathF.Pow(at / rim, Hollow)) + MathF.Sqrt((radius * radius) - (d * d)));
        }

        return y;
    }

    private static float ScaleOf(Placement placement) => Vector3.TransformNormal(Vector3.UnitX, placement.Transform).Length();

    // Stalks and leaves stand out of the box upwards only: width and depth tell the size of the body.
    private static float RadiusOf(Bounds box) => 0.5f * MathF.Min(box.Size.X, MathF.Min(box.Size.Y, box.Size.Z));
}
