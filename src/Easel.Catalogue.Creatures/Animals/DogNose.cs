using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>The nose of a dog: a wet leather pad with a cleft.</summary>
internal static class DogNose
{
    /// <summary>The leather as one shape.</summary>
    /// <param name="frame">The head's frame.</param>
    /// <param name="place">Middle of the nose, head units.</param>
    public static SdfGroup Leather(FigureFrame frame, Vector3 place)
    {
        float s = frame.Scale;
        var nose = new SdfGroup()
            .Union(frame.Ellipsoid(place - new Vector3(0, 0, 0.06f), new Vector3(0.20f, 0.145f, 0.15f)))
            .Union(frame.Ellipsoid(place - new Vector3(0, 0.12f, 0.07f), new Vector3(0.10f, 0.10f, 0.10f)), 0.08f * s);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // Comma-shaped nostrils that open to the side.
            nose.Subtract(
                frame.Chain(new(place + new Vector3(side * 0.085f, -0.02f, 0.10f), 0.036f), new(place + new Vector3(side * 0.16f, -0.045f, 0.04f), 0.030f), new(place + new Vector3(side * 0.21f, -0.01f, -0.04f), 0.016f)),
                0.04f * s);
        }

        nose.Subtract(frame.Cone(place + new Vector3(0, 0.02f, 0.11f), 0.012f, place + new Vector3(0, -0.2f, 0.06f), 0.014f), 0.03f * s);
        return nose;
    }
}
