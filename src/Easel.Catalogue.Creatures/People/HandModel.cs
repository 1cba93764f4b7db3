using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A hand: palm, four fingers and a thumb, in the frame of the wrist (+Z along the fingers, +Y out of the back).</summary>
internal static class HandModel
{
    // From the first finger to the little one: length, radius, and where it begins along the hand.
    private static readonly (float Length, float Radius, float Root)[] _fingers =
        [(0.146f, 0.0196f, 0.158f), (0.162f, 0.0202f, 0.164f), (0.151f, 0.0194f, 0.158f), (0.120f, 0.0174f, 0.144f)];

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
        skin.Union(hand.Cone(new Vector3(0, 0, -0.02f), wrist, new Vector3(0, 0, 0.03f), 0.92f * wrist), 0.05f * u);
        skin.Union(hand.Ellipsoid(new Vector3(thumb * 0.004f, 0.004f, 0.092f), new Vector3(0.062f, 0.030f, 0.092f)), 0.05f * u);
        skin.Union(hand.Ellipsoid(new Vector3(thumb * 0.036f, -0.016f, 0.066f), new Vector3(0.028f, 0.027f, 0.052f)), 0.035f * u);
        skin.Union(hand.Ellipsoid(new Vector3(thumb * -0.034f, -0.012f, 0.080f), new Vector3(0.022f, 0.024f, 0.054f)), 0.03f * u);
        for (int finger = 0; finger < 4; finger++)
        {
            // At rest each finger is bent a little more than the one before it.
            float bend = curl >= 0 ? curl * (0.72f + (0.16f * finger)) : finger == 0 ? 0.02f : 1.0f;
            AddFinger(skin, hand, thumb, finger, bend);
        }

        AddThumb(skin, hand, thumb, curl >= 0 ? curl : 0.9f);
    }

    /// <summary>Adds a padded glove of a boxer.</summary>
    public static void AddBoxingGlove(SdfGroup skin, FigureFrame hand, float side)
    {
        float thumb = -side, u = hand.Scale;
        skin.Union(hand.Ellipsoid(new Vector3(0, -0.020f, 0.135f), new Vector3(0.118f, 0.112f, 0.150f)));
        skin.Union(hand.Ellipsoid(new Vector3(0, -0.080f, 0.150f), new Vector3(0.100f, 0.080f, 0.105f)), 0.03f * u);
        skin.Union(hand.Ellipsoid(new Vector3(thumb * 0.112f, -0.035f, 0.110f), new Vector3(0.042f, 0.046f, 0.090f)), 0.015f * u);
        skin.Union(hand.Cone(new Vector3(0, 0, -0.12f), 0.088f, new Vector3(0, 0, 0.03f), 0.082f), 0.012f * u);
    }

    /// <summary>The middle of what the hand holds, in units of the frame.</summary>
    public static Vector3 Grip(float side) => new(side * -0.01f, -0.110f, 0.115f);

    private static void AddFinger(SdfGroup skin, FigureFrame hand, float thumb, int finger, float bend)
    {
        (float length, float radius, float along) = _fingers[finger];
        float across = thumb * (0.054f - (0.0360f * finger)), spread = thumb * (0.045f - (0.030f * finger)) * (1 - MathF.Min(1, bend));
        var root = new Vector3(across, 0.002f, along - 0.012f);

        // Three bones, each bent a little more towards the palm; the first begins inside it.
        Span<Vector4> points = stackalloc Vector4[5];
        points[0] = new Vector4(0.80f * across, 0, along - 0.060f, 0.92f * radius);
        points[1] = new Vector4(root, radius * 1.05f);
        float angle = 0.04f + (0.78f * MathF.Pow(bend, 1.2f));
        Vector3 at = root;
        for (int i = 0; i < 3; i++)
        {
            float bone = length * (i == 0 ? 0.42f : 0.30f);
            at += new Vector3(spread * bone * 4, -MathF.Sin(angle) * bone, MathF.Cos(angle) * bone);
            points[i + 2] = new Vector4(at, radius * (0.98f - (0.08f * (i + 1))));
            angle += 0.06f + (0.92f * MathF.Pow(bend, 1.15f));
        }

        skin.Union(hand.Chain(points), 0.013f * hand.Scale);
    }

    private static void AddThumb(SdfGroup skin, FigureFrame hand, float thumb, float bend)
    {
        float inward = 0.03f * bend;
        skin.Union(
            hand.Chain(
                new(thumb * 0.034f, -0.010f, 0.036f, 0.026f),
                new(thumb * (0.076f - inward), -0.030f - (0.016f * bend), 0.092f, 0.0225f),
                new(thumb * (0.086f - (1.4f * inward)), -0.040f - (0.034f * bend), 0.138f, 0.0195f),
                new(thumb * (0.084f - (2.0f * inward)), -0.044f - (0.050f * bend), 0.170f, 0.0165f)),
            0.016f * hand.Scale);
    }
}
