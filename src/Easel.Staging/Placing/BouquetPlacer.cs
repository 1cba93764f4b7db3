using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Puts cut flowers into a vase: they lean out of its mouth to all sides, the first upright in the middle, no two alike.</summary>
internal static class BouquetPlacer
{
    /// <summary>How many flowers fill a vase when no number is asked for.</summary>
    public const int Full = 9;

    /// <summary>Largest lean from the vertical, radians.</summary>
    private const float LargestLean = 0.5f;

    private const float Golden = 2.39996f;

    /// <summary>Whether a thing stands in a vessel as a flower does in a vase: it is much taller than the vessel's mouth is wide.</summary>
    public static bool Suits(string family, Vector3 thing, Vector3 vessel) => family == "plants" && vessel.Y > 0.7f * vessel.X && thing.Y < 6 * vessel.Y;

    /// <summary>Puts one in.</summary>
    /// <param name="member">The flower.</param>
    /// <param name="mouth">Where stems rest.</param>
    /// <param name="stream">Random numbers.</param>
    public static Placement Put(CastMember member, Level mouth, RandomStream stream)
    {
        int i = member.Index, count = Math.Max(1, member.Element.Count);
        float share = count == 1 ? 0 : MathF.Sqrt((i + (i == 0 ? 0 : 0.35f)) / count), angle = (i * Golden) + stream.Child("turn").Range(-0.25f, 0.25f);
        float lean = LargestLean * share * stream.Child("lean").Range(0.85f, 1.1f), reach = 0.5f * MathF.Min(mouth.U.Length(), mouth.V.Length()) * share;
        (float s, float c) = MathF.SinCos(angle);
        var outward = new Vector3(s, 0, c);

        // Blooms look up and outwards, those in front to the viewer. Stems cross in the neck; the outer ones stand a little deeper.
        var tilt = Matrix4x4.CreateFromAxisAngle(Vector3.Normalize(Vector3.Cross(Vector3.UnitY, outward)), lean);
        Matrix4x4 yaw = Matrix4x4.CreateRotationY(c > -0.3f ? 0.6f * angle % 1 : stream.Child("yaw").Range(-0.5f, 0.5f));
        float sink = member.Bounds.Size.Y * ((0.1f * share) + stream.Child("depth").Range(0, 0.1f));
        return member.At(yaw * tilt, mouth.Center - (outward * reach) - new Vector3(0, MathF.Min(sink, 0.05f), 0));
    }
}
