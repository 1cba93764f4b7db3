using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>Where the lids of one eye meet: in the eye's own axes, units of the head, the origin in the middle of the ball.</summary>
/// <param name="Origin">Middle of the ball in head coordinates.</param>
/// <param name="Rotation">Turns the eye's axes to those of the head.</param>
/// <param name="Side">+1 for the left eye, −1 for the right.</param>
/// <param name="Half">Half the width of the opening.</param>
/// <param name="Up">How far it opens above the middle.</param>
/// <param name="Down">How far it opens below.</param>
internal readonly record struct EyeLid(Vector3 Origin, Quaternion Rotation, float Side, float Half, float Up, float Down)
{
    /// <summary>A point of the head in the eye's axes.</summary>
    public Vector3 ToEye(Vector3 head) => Vector3.Transform(head - Origin, Quaternion.Conjugate(Rotation));

    /// <summary>Radius of the circle through both corners of the eye and a point above the middle.</summary>
    public float Radius(float height) => ((Half * Half) + (height * height)) / (2 * height);

    /// <summary>Height of the upper lid's edge at a distance from the middle of the eye.</summary>
    public float Upper(float x) => Edge(x, Up);

    /// <summary>Height of the lower lid's edge.</summary>
    public float Lower(float x) => -Edge(x, Down);

    private float Edge(float x, float height)
    {
        float r = Radius(height);
        return height - r + MathF.Sqrt(MathF.Max(0, (r * r) - (x * x)));
    }
}
