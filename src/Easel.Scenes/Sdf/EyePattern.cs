using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Scenes.Sdf;

/// <summary>
/// An eye coloured by the angle from the gaze, pixel by pixel, so that it is crisp at any size: pupil, iris with a bright inner ring and
/// a darker edge, dark limbus, white, and a catch light. The rest coordinates are the unit sphere with the gaze along +Z.
/// </summary>
public sealed record EyePattern : SurfacePattern
{
    /// <summary>Colour of the iris.</summary>
    public required LinearRgb Iris { get; init; }

    /// <summary>Colour outside the iris.</summary>
    public LinearRgb White { get; init; } = LinearRgb.FromHex("#fbf8f4");

    /// <summary>Angle of the pupil's edge from the gaze, radians.</summary>
    public float PupilAngle { get; init; } = 0.78f;

    /// <summary>Width of the pupil over its height: below 1 for a cat's slit.</summary>
    public float PupilWidth { get; init; } = 1;

    /// <summary>Angle of the iris' edge, radians; 1.3 shows no white from the front.</summary>
    public float IrisAngle { get; init; } = 1.3f;

    /// <summary>Direction of the catch light in the eye's own frame, unit.</summary>
    public Vector3 Glint { get; init; } = Vector3.Normalize(new Vector3(0.3f, 0.42f, 0.86f));

    /// <summary>Radius of the catch light, radians; larger ones look like a cataract.</summary>
    public float GlintAngle { get; init; } = 0.21f;

    /// <summary>Radiance of the catch light.</summary>
    public float GlintRadiance { get; init; } = 1.1f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float length = point.Rest.Length();
        Vector3 d = length > 1e-6f ? point.Rest / length : Vector3.UnitZ;
        float angle = MathF.Acos(Math.Clamp(d.Z, -1, 1));

        // A slit pupil is an ellipse in the plane of the angle.
        float across = MathF.Sqrt((d.X * d.X) + (d.Y * d.Y));
        float side = across > 1e-6f ? MathF.Abs(d.X) / across : 0;
        float slit = 1 + ((1 / PupilWidth) - 1) * side * side;
        const float Edge = 0.035f, LimbusWidth = 0.1f;
        float pupil = 1 - Step(PupilAngle - Edge, PupilAngle + Edge, angle * slit);
        float iris = 1 - Step(IrisAngle - Edge, IrisAngle + Edge, angle);
        float limbus = Step(IrisAngle - LimbusWidth, IrisAngle, angle);

        // The iris is brightest beside the pupil and below, where light leaves that came in from above.
        float spread = Math.Clamp((angle - PupilAngle) / MathF.Max(IrisAngle - PupilAngle, 0.01f), 0, 1);
        float bright = 1.35f - (0.75f * spread) - (0.3f * d.Y);
        Vector3 ring = Iris.ToVector3() * MathF.Max(bright, 0.2f) * (1 - (0.6f * limbus));
        Vector3 color = Vector3.Lerp(White.ToVector3(), ring, iris);
        surface.BaseColor = Vector3.Min(Vector3.Lerp(color, new Vector3(0.008f, 0.007f, 0.007f), pupil), Vector3.One);

        // The main catch light, and a small weak one opposite.
        float away = MathF.Acos(Math.Clamp(Vector3.Dot(d, Glint), -1, 1));
        float second = MathF.Acos(Math.Clamp(Vector3.Dot(d, Vector3.Normalize(new Vector3(-Glint.X, -Glint.Y, Glint.Z))), -1, 1));
        float glint = 1 - Step(GlintAngle - (Edge * 0.7f), GlintAngle + (Edge * 0.7f), away);
        glint += 0.25f * (1 - Step(0.3f * GlintAngle, 0.6f * GlintAngle, second));
        surface.Emission += new Vector3(glint * GlintRadiance);
    }

    private static float Step(float edge0, float edge1, float x) => Randomness.Noise.SmoothStep(edge0, edge1, x);
}
