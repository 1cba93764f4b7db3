using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Hooves: horn walls that slope to the toe, flat below.</summary>
internal static class Hoof
{
    private const int Sides = 24;

    /// <summary>The foot of a leg, metres of the model.</summary>
    /// <param name="frame">Metres of the build.</param>
    /// <param name="leg">A posed leg.</param>
    /// <param name="kind">One hoof or two claws.</param>
    public static PolyMesh Build(FigureFrame frame, GrazerLeg leg, FootKind kind)
    {
        (float radius, float height) = leg.Form.Foot;
        PolyMesh horn = kind == FootKind.Hoof
            ? Claw(radius, 1.12f * radius, height, 0)
            : Claw(0.50f * radius, 1.25f * radius, height, 0.35f).Move(0.52f * radius, 0, 0).BothSides();
        Quaternion turn = Quaternion.CreateFromAxisAngle(Vector3.UnitX, leg.FootPitch);
        Matrix4x4 place = Matrix4x4.CreateFromQuaternion(turn) * Matrix4x4.CreateTranslation(leg.Joints[4]) * Matrix4x4.CreateScale(frame.Scale);
        return horn.Transform(place);
    }

    /// <summary>A wall about the foot: half width, half length, height, and how far the toe is pointed.</summary>
    private static PolyMesh Claw(float width, float length, float height, float point)
    {
        // (height, size, shift back) of rings from the sole to the coronet.
        ReadOnlySpan<(float Y, float Size, float Back)> rings = [(0, 0.94f, 0), (0.05f, 1, 0), (0.5f, 0.90f, 0.13f), (0.92f, 0.79f, 0.26f), (1, 0.72f, 0.29f)];
        var sections = new List<IReadOnlyList<Vector3>>();
        foreach ((float y, float size, float back) in rings)
        {
            var ring = new Vector3[Sides];
            for (int i = 0; i < Sides; i++)
            {
                float a = -MathF.Tau * i / Sides, s = MathF.Sin(a), c = MathF.Cos(a);
                float narrow = 1 - (point * Math.Max(0, c));
                ring[i] = new Vector3(width * size * s * narrow, height * y, (length * size * c) - (back * length));
            }

            sections.Add(ring);
        }

        return Shapes.Loft(sections);
    }
}
