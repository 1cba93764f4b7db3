using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A hand: palm, four fingers and a thumb, in the frame of the wrist (+Z along the fingers, +Y out of the back).</summary>
internal static class HandModel
{
    private static readonly float[] _lengths = [0.122f, 0.136f, 0.128f, 0.104f];

    /// <summary>Adds a hand to a skin.</summary>
    /// <param name="skin">Receives the shapes.</param>
    /// <param name="hand">Frame of the wrist.</param>
    /// <param name="side">+1 for the left hand.</param>
    /// <param name="curl">0 flat to 1 a fist; −1 points with the first finger.</param>
    /// <param name="wrist">Radius of the wrist, units of the frame.</param>
    public static void Add(SdfGroup skin, FigureFrame hand, float side, float curl, float wrist)
    {
        // Palm up, the left hand's thumb is on its left: along −X of the frame for the left hand, +X for the right.
        float thumb = -side, u = hand.Scale;
        skin.Union(hand.Cone(new Vector3(0, 0, -0.05f), wrist, new Vector3(0, 0, 0.05f), 0.048f), 0.05f * u);
        skin.Union(hand.Ellipsoid(new Vector3(0, 0, 0.090f), new Vector3(0.076f, 0.044f, 0.096f)), 0.05f * u);
        skin.Union(hand.Ellipsoid(new Vector3(thumb * 0.042f, -0.012f, 0.065f), new Vector3(0.040f, 0.036f, 0.058f)), 0.04f * u);
        for (int finger = 0; finger < 4; finger++)
        {
            float bend = curl >= 0 ? curl * (0.85f + (0.12f * finger)) : finger == 0 ? 0.02f : 1.0f;
            AddFinger(skin, hand, thumb, finger, bend);
        }

        AddThumb(skin, hand, thumb, curl >= 0 ? curl : 0.9f);
    }

    /// <summary>The middle of what the hand holds, in units of the frame.</summary>
    public static Vector3 Grip(float side) => new(side * -0.01f, -0.110f, 0.115f);

    private static void AddFinger(SdfGroup skin, FigureFrame hand, float thumb, int finger, float bend)
    {
        float across = thumb * (0.066f - (0.0440f * finger)), spread = thumb * (0.15f - (0.10f * finger)) * (1 - MathF.Min(1, bend));
        float length = _lengths[finger], radius = finger == 3 ? 0.0185f : 0.0212f;
        var root = new Vector3(across, 0.004f, 0.150f - (0.010f * MathF.Abs(finger - 1.4f)));

        // Three bones, each bent a little more towards the palm.
        Span<Vector4> points = stackalloc Vector4[4];
        points[0] = new Vector4(root, radius * 1.04f);
        float angle = 0.06f + (0.84f * MathF.Pow(bend, 1.3f));
        Vector3 at = root;
        for (int i = 0; i < 3; i++)
        {
            float bone = length * (i == 0 ? 0.42f : 0.30f);
            at += new Vector3(spread * bone * 4, -MathF.Sin(angle) * bone, MathF.Cos(angle) * bone);
            points[i + 1] = new Vector4(at, radius * (1 - (0.05f * (i + 1))));
            angle += 0.10f + (0.90f * MathF.Pow(bend, 1.2f));
        }

        skin.Union(hand.Chain(points), 0.008f * hand.Scale);
    }

    private static void AddThumb(SdfGroup skin, FigureFrame hand, float thumb, float bend)
    {
        float inward = 0.04f * bend;
        skin.Union(
            hand.Chain(
                new(thumb * 0.045f, -0.014f, 0.045f, 0.034f),
                new(thumb * (0.092f - inward), -0.026f - (0.02f * bend), 0.098f, 0.029f),
                new(thumb * (0.108f - (1.8f * inward)), -0.034f - (0.05f * bend), 0.150f, 0.025f)),
            0.022f * hand.Scale);
    }
}
