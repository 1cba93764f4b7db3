using System.Numerics;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Puts the picture of a thing on another: the thing itself, pressed into a low relief on the face that can be printed on.</summary>
internal static class DepictionPlacer
{
    /// <summary>How much of the face the picture takes, and how much of the front of a thing without such a face.</summary>
    private const float Fill = 0.8f, FrontFill = 0.5f;

    /// <summary>Height of the relief, share of the smaller side of the face.</summary>
    private const float Relief = 0.03f;

    /// <summary>Of a round face, half the width that still looks flat, share of its radius.</summary>
    private const float FlatShare = 0.45f;

    /// <summary>Puts one of several pictures on a carrier.</summary>
    /// <param name="member">What is depicted.</param>
    /// <param name="carrier">What bears the picture.</param>
    /// <param name="index">Its number among the pictures there, from the left.</param>
    /// <param name="count">How many pictures share the face.</param>
    public static Placement On(CastMember member, Placement carrier, int index, int count)
    {
        (Vector3 center, Vector3 u, Vector3 v) = Face(carrier.Model);
        (center, u, v) = (Vector3.Transform(center, carrier.Transform), Vector3.TransformNormal(u, carrier.Transform), Vector3.TransformNormal(v, carrier.Transform));
        u /= count;
        center += u * ((2 * index) - (count - 1));

        // Things are shown from their best side, as painters do; reliefs have only one.
        Matrix4x4 turn = Matrix4x4.CreateRotationY(member.Info.FacesViewer ? 0 : -member.Info.ViewAzimuth);
        Bounds own = member.Model.Bounds.Transform(turn);
        float width = u.Length(), height = v.Length();
        float scale = 2 * Fill * MathF.Min(width / own.Size.X, height / own.Size.Y), depth = 2 * Relief * MathF.Min(width, height) / own.Size.Z;
        Vector3 right = u / width, up = v / height, outward = Vector3.Normalize(Vector3.Cross(right, up));
        var frame = new Matrix4x4(
            right.X, right.Y, right.Z, 0,
            up.X, up.Y, up.Z, 0,
            outward.X, outward.Y, outward.Z, 0,
            center.X, center.Y, center.Z, 1);
        Matrix4x4 flat = turn * Matrix4x4.CreateTranslation(-own.Center) * Matrix4x4.CreateScale(scale, scale, depth);
        return member.At(Vector3.Zero, 0).At(flat * frame);
    }

    // The print area, else the middle of the front.
    private static (Vector3 Center, Vector3 U, Vector3 V) Face(Model model)
    {
        TaggedSurface print = model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Print);
        if (print == default)
        {
            Bounds box = model.Bounds;
            return (box.Center with { Z = box.Max.Z }, new Vector3(FrontFill * 0.5f * box.Size.X, 0, 0), new Vector3(0, FrontFill * 0.5f * box.Size.Y, 0));
        }

        float widest = FlatShare * MathF.Abs(print.CurvatureRadius);
        return (print.Center, print.CurvatureRadius != 0 && print.U.Length() > widest ? Vector3.Normalize(print.U) * widest : print.U, print.V);
    }
}
