using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning.Language;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Puts on a body what it wears: hats on the head, glasses before the eyes, scarves and ties at the neck, packs on the back.</summary>
internal static class WornPlacer
{
    /// <summary>How deep a hat comes down over the head, share of its own height, and how far at most, share of the head's.</summary>
    private const float HatDepth = 0.3f, LargestHatDepth = 0.28f;

    /// <summary>Width of a hat's opening, share of the head's; how far below the crown its brim sits, share of the head's height; how far before
    /// the eyes the front of glasses is, share of the head's width.</summary>
    private const float HatEase = 1.1f, BrimDepth = 0.26f, LensDistance = 0.1f;

    /// <summary>What goes round the neck; other neckwear is small and hangs before it.</summary>
    private static readonly ImmutableHashSet<string> s_round = ["scarf", "ruff", "lei", "collar", "necklace"];

    /// <summary>What hangs from the waist; other garments hang from the neck.</summary>
    private static readonly ImmutableHashSet<string> s_fromWaist = ["skirt", "kilt", "tutu", "belt", "pants", "trousers", "jeans", "shorts"];

    /// <summary>Height of the waist and length of the longest garment, shares of the height of the neck over the soles.</summary>
    private const float WaistShare = 0.72f, LongestGarment = 0.8f;

    /// <summary>What is narrower than this share of its height has no sleeves: it is as wide as this share of a body with its arms.</summary>
    private const float SlimGarment = 0.72f, ShareWithoutArms = 0.78f;

    /// <summary>What is worn touches the body this closely, share of the head's width: a little inside, as cloth gives.</summary>
    private const float Closeness = 0.04f;

    /// <summary>Puts it on.</summary>
    /// <param name="member">What is worn.</param>
    /// <param name="wearer">Who wears it.</param>
    public static Placement PutOn(CastMember member, Placement wearer)
    {
        BodyPlan body = BodyPlan.Of(wearer.Model);
        float size = Vector3.TransformNormal(Vector3.UnitX, wearer.Transform).Length(), head = body.HeadWidth;
        string place = WornTable.PlaceOf(member.Element.Noun) ?? "body";
        Vector3 own = member.Model.Bounds.Size;

        // Widths in shares of the head, of what is as wide as its box; long things hang by their height.
        TaggedSurface opening = member.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Inside);
        bool fits = place == "head" && opening != default;
        float scale = place switch
        {
            "head" when fits => HatEase * head / (2 * opening.U.Length()),
            "head" => 1.3f * head / MathF.Max(own.X, 0.8f * own.Z),
            "eyes" => 1.02f * head / own.X,
            "ears" => 1.3f * head / own.X,
            "neck" when own.Y > 1.3f * own.X => MathF.Max(1.1f * body.HeadHeight / own.Y, s_round.Contains(member.Element.Noun) ? body.NeckWidth / own.X : 0),
            "neck" when s_round.Contains(member.Element.Noun) => 1.2f * MathF.Max(body.NeckWidth, 0.7f * head) / own.X,
            "neck" => 0.55f * head / own.X,
            "back" => 1.5f * body.HeadHeight / MathF.Max(own.Y, 0.9f * own.X),
            "body" => MathF.Min((own.X < SlimGarment * own.Y ? ShareWithoutArms : 1.02f) * body.TrunkWidth / own.X, LongestGarment * (body.Neck.Y - body.Foot) / own.Y),
            _ => 0.8f * head / MathF.Max(own.X, own.Y),
        };
        CastMember fitted = member with { Scale = scale * size };
        Placement worn = fitted.At(Matrix4x4.Identity, Vector3.Zero);
        Vector3 half = 0.5f * own * scale;

        // Where the middle of the worn thing goes, in the wearer's own space and metres there.
        float front = half.Z - (Closeness * head);
        Vector3 at = place switch
        {
            "head" when fits => body.Crown - new Vector3(0, BrimDepth * body.HeadHeight, 0) + Vector3.Transform(scale * (member.Model.Bounds.Center - opening.Center), Matrix4x4.CreateRotationY(body.FaceTurn)),
            "head" => body.Crown + new Vector3(0, half.Y - MathF.Min(2 * half.Y * HatDepth, LargestHatDepth * body.HeadHeight), 0),
            "eyes" when !member.IsRelief => body.Eyes + (((LensDistance * head) - half.Z) * new Vector3(MathF.Sin(body.FaceTurn), 0, MathF.Cos(body.FaceTurn))),
            "eyes" => body.Eyes + (front * new Vector3(MathF.Sin(body.FaceTurn), 0, MathF.Cos(body.FaceTurn))),
            "ears" => body.Crown with { Y = MathF.Max(body.Eyes.Y, body.Crown.Y + (0.1f * head) - half.Y), Z = wearer.IsRelief ? wearer.Model.Bounds.Min.Z - (0.4f * half.Z) : body.Crown.Z },
            "neck" => body.Neck + new Vector3(0, own.Y > 1.3f * own.X ? (0.12f * body.HeadHeight) - half.Y : 0, front),
            "back" when wearer.IsRelief => body.Back + new Vector3(0.3f * body.TrunkWidth, 0, -half.Z),
            "back" when wearer.Model.Bounds.Size is var s && s.Z > 1.3f * s.X => body.Back + new Vector3(0, 0.06f * s.Y, 0.2f * s.Z),
            "back" => body.Back - new Vector3(0, 0, member.IsRelief ? 0.3f * half.X : front),
            "body" when s_fromWaist.Contains(member.Element.Noun) => body.Chest with { Y = body.Foot + (WaistShare * (body.Neck.Y - body.Foot)) - half.Y },
            "body" => body.Chest with { Y = body.Neck.Y + (0.06f * body.HeadHeight) - half.Y },
            "feet" => body.Chest with { Y = body.Foot + half.Y },
            _ => body.Chest + new Vector3(0, 0, front),
        };

        // What hangs down hangs before all of the body behind it.
        if (place is "neck" or "body")
        {
            at.Z = body.FrontBetween(at.Y - half.Y, at.Y + half.Y, 0.6f * half.X) + (member.IsRelief ? 0.3f * half.Z : front);
        }

        // A flat picture of a pack on a body that is turned aside is seen beside it, not from its edge.
        if (place == "back" && member.IsRelief && !wearer.IsRelief)
        {
            return worn.MovedBy(Vector3.Transform(at, wearer.Transform) - worn.Bounds.Center);
        }

        // It is turned as its wearer is, on the head as that looks; a mirrored wearer mirrors it.
        Matrix4x4 turn = Matrix4x4.CreateRotationY(place is "head" or "eyes" or "ears" ? body.FaceTurn : 0);
        return worn.At(Matrix4x4.CreateTranslation(-member.Model.Bounds.Center) * Matrix4x4.CreateScale(scale) * turn * Matrix4x4.CreateTranslation(at) * wearer.Transform);
    }
}
