using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>The skin and the fingers of a dragon's left wing.</summary>
internal static class DragonWing
{
    /// <summary>Fingers as bent tubes that taper to a claw.</summary>
    public static PolyMesh Fingers(DragonPose pose, float stretch, float scale)
    {
        var bones = new PolyMesh();
        Vector3 wrist = Wrist(pose);
        foreach (Vector3 tip in pose.Fingers[..^1])
        {
            bones.Join(Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => scale * Bone(wrist, tip, i / 24f, stretch))], t => scale * (0.036f - (0.026f * t)), 12));
        }

        // The thumb's claw stands up from the wrist.
        bones.Join(Shapes.Tube(Splines.CatmullRom([scale * wrist, scale * (wrist + new Vector3(0.02f, 0.12f, 0.05f)), scale * (wrist + new Vector3(0.07f, 0.2f, 0.12f))], 6), t => scale * (0.035f - (0.031f * t)), 12));
        return bones;
    }

    /// <summary>Skin between the fingers, hollowed at its edge and bellied by the air.</summary>
    public static PolyMesh Skin(DragonPose pose, float stretch, float scale)
    {
        var skin = new PolyMesh();
        Vector3 wrist = Wrist(pose), shoulder = new(pose.Arm[0].X, pose.Arm[0].Y, pose.Arm[0].Z), elbow = new(pose.Arm[1].X, pose.Arm[1].Y, pose.Arm[1].Z);
        for (int i = 0; i + 1 < pose.Fingers.Length; i++)
        {
            Vector3 first = pose.Fingers[i], second = pose.Fingers[i + 1];
            bool last = i + 2 == pose.Fingers.Length;
            skin.Join(Shapes.Grid(20, 20, (u, v) =>
            {
                float edge = 1 - ((last ? 0.2f : 0.24f) * 4 * u * (1 - u) * v);
                Vector3 a = Bone(wrist, first, v * edge, stretch), b = last ? Vector3.Lerp(Inner(u), second, v * edge) : Bone(wrist, second, v * edge, stretch);
                Vector3 belly = 0.09f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * MathF.Min(1, v * 0.9f)) * Vector3.Normalize(new Vector3(0.35f, -0.35f, 0.85f));
                return scale * (Vector3.Lerp(a, b, u) - belly);
            }));
        }

        return skin.Solidify(0.012f * scale);

        // Between the last finger and the body the skin hangs from the arm.
        Vector3 Inner(float u) => u < 0.5f ? Vector3.Lerp(wrist, elbow, 2 * u) : Vector3.Lerp(elbow, shoulder, (2 * u) - 1);
    }

    private static Vector3 Wrist(DragonPose pose) => new(pose.Arm[2].X, pose.Arm[2].Y, pose.Arm[2].Z);

    /// <summary>A finger bends a little up and out in its middle.</summary>
    private static Vector3 Bone(Vector3 wrist, Vector3 tip, float t, float stretch) =>
        Vector3.Lerp(wrist, wrist + (stretch * (tip - wrist)), t) + (0.1f * MathF.Sin(MathF.PI * t) * Vector3.Normalize(new Vector3(0.5f, 0.85f, 0.1f)));
}
