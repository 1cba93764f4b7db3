using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Wool over trunk, neck and thighs: a skin of curls with fine hair.</summary>
internal static class Fleece
{
    /// <summary>Skin and hair of the wool.</summary>
    /// <param name="figure">The posed animal.</param>
    /// <param name="cell">Edge of a mesh cell, metres.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static IEnumerable<Part> Build(GrazerFigure figure, float cell, float resolution)
    {
        GrazerBuild b = figure.Build;
        GrazerPose pose = figure.Pose;
        FigureFrame frame = figure.Frame, head = figure.Head.Frame;
        float wool = figure.Kind.Wool, s = frame.Scale, curl = 0.85f * wool;
        var fleece = new SdfGroup(figure.Coat.Light).Union(GrazerBody.Trunk(frame, b, pose, wool));
        for (int i = 0; i < 4; i++)
        {
            GrazerLeg leg = pose.Legs[i];
            Vector3 radii = (leg.IsFront ? b.Shoulder : b.Haunch) + new Vector3(0.8f * wool);
            fleece.Union(GrazerBody.Mass(frame, leg, radii), wool * s);
            fleece.Union(
                frame.Chain(new Vector4(leg.Joints[1], leg.Form.Radii[1] + (0.7f * wool)), new Vector4(Vector3.Lerp(leg.Joints[1], leg.Joints[2], 0.62f), leg.Form.Radii[2] + (0.35f * wool))), wool * s);
        }

        Vector4[] neck = [.. pose.Neck[..^1].Select(n => n with { X = n.X / b.NeckWidth, W = n.W + (0.9f * wool) })];
        fleece.Union(frame.FlatChain(Vector3.Zero, new Vector3(b.NeckWidth, 1, 1), neck), wool * s);
        fleece.Union(head.Ellipsoid(new Vector3(0, 0.45f, -0.32f), new Vector3(0.88f, 0.72f, 0.85f)), 0.5f * wool * s);
        float Curls(Vector3 at)
        {
            // Rounded curls of two sizes, packed like a cauliflower's.
            (float near, _, _) = Noise.Worley(at / (curl * s), figure.Seed);
            (float small, _, _) = Noise.Worley(at / (0.5f * curl * s), figure.Seed + 1);
            return s * wool * ((0.42f * (0.55f - (near * near))) + (0.14f * (0.5f - small)));
        }

        fleece.Displace(Curls, 0.45f * wool * s);
        fleece.Paint((at, color) => color * (1 + (0.9f * Curls(at) / (s * wool))) * float.Lerp(0.86f, 1, Noise.SmoothStep(0.25f, 0.6f, frame.ToLocal(at).Y)));
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, b.Extent * s, 30_000),
            Length = 0.55f * wool * s,
            Width = MathF.Max(0.006f * s, 0.9f * resolution),
            Lift = 0.9f,
            Curl = 0.6f,
            Disorder = 0.55f,
            Clumping = 1.0f,
            ClumpSize = 1.2f * wool * s,
            Tufting = 0.7f,
            TuftSize = FurCoat.Tuft(1.3f * resolution, 0.5f * wool * s, 0.9f * wool * s),
            Relief = 0.8f,
            RootShade = 0.72f,
            TipShade = 1.10f,
            ShadeVariation = 0.07f,
        };
        return FurCoat.Dress(SdfMesher.Build(fleece, 0.8f * cell), style, figure.Seed, FurCoat.Pelt(style.Length));
    }
}
