using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Trunk, neck and legs of a posed animal on hooves as one distance field.</summary>
internal static class GrazerBody
{
    /// <summary>Adds the body to a skin.</summary>
    /// <param name="skin">Receives the shapes.</param>
    /// <param name="frame">Metres of the build.</param>
    /// <param name="b">Measurements.</param>
    /// <param name="pose">Where everything is.</param>
    public static void Add(SdfGroup skin, FigureFrame frame, GrazerBuild b, GrazerPose pose)
    {
        float k = b.Blend * frame.Scale;
        skin.Union(Trunk(frame, b, pose, 0));
        for (int i = 0; i < 2; i++)
        {
            GrazerLeg front = pose.Legs[i], hind = pose.Legs[i + 2];
            skin.Union(Mass(frame, front, b.Shoulder), k);
            skin.Union(Mass(frame, hind, b.Haunch), k);
        }

        skin.Union(Neck(frame, b, pose, 0), 1.4f * k);
        foreach (GrazerLeg leg in pose.Legs)
        {
            skin.Union(frame.Chain(leg.Axis), 0.75f * k);
            if (b.Feet == FootKind.Column)
            {
                (float radius, float height) = leg.Form.Foot;
                Vector3 sole = leg.Joints[4];
                skin.Union(frame.Cone(sole + new Vector3(0, 0.95f * height, 0), 0.86f * radius, sole + new Vector3(0, 0.25f * height, 0), 0.93f * radius), 0.3f * k);
            }

            if (!leg.IsFront && b.Feet != FootKind.Column)
            {
                // The heel stands out behind the hock, and the tendon runs up from it.
                Vector3[] j = leg.Joints;
                float r = leg.Form.Radii[3];
                Vector3 back = Vector3.Normalize((2 * j[2]) - j[1] - j[3]);
                skin.Union(
                    frame.Cone(j[2] + (back * (0.62f * r)) + new Vector3(0, 0.3f * r, 0), 0.50f * r, Vector3.Lerp(j[2], j[1], 0.5f) + (back * (0.4f * leg.Form.Radii[2])), 0.45f * leg.Form.Radii[2]),
                    0.25f * k);
            }
        }
    }

    /// <summary>The trunk alone, thicker by a coat.</summary>
    public static SdfShape Trunk(FigureFrame frame, GrazerBuild b, GrazerPose pose, float coat) =>
        frame.FlatChain(new Vector3(0, pose.Trunk[1].Y, pose.Trunk[1].Z), new Vector3(b.Width, 1, 1), [.. pose.Trunk.Select(t => t with { W = t.W + coat })]);

    /// <summary>The neck alone, thicker by a coat.</summary>
    public static SdfShape Neck(FigureFrame frame, GrazerBuild b, GrazerPose pose, float coat) =>
        frame.FlatChain(Vector3.Zero, new Vector3(b.NeckWidth, 1, 1), [.. pose.Neck.Select(n => n with { X = n.X / b.NeckWidth, W = n.W + coat })]);

    /// <summary>The flesh about the upper bone of a leg.</summary>
    public static SdfShape Mass(FigureFrame frame, GrazerLeg leg, Vector3 radii)
    {
        Vector3 bone = leg.Joints[1] - leg.Joints[0];
        Vector3 middle = leg.Joints[0] + (0.28f * bone) - new Vector3(0.25f * leg.Joints[0].X, 0, 0);
        return frame.Ellipsoid(middle, radii, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -MathF.Atan2(bone.Z, -bone.Y)));
    }
}
