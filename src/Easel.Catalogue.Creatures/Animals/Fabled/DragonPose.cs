using System.Numerics;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>Where everything of a dragon is; the unit is about from hip to shoulder. Limbs and wings are those of the left side.</summary>
/// <param name="Spine">(x, y, z, radius) from the tip of the tail to the head.</param>
/// <param name="Head">Middle of the skull.</param>
/// <param name="HeadPitch">Nod of the head, radians, nose down positive.</param>
/// <param name="Fore">(x, y, z, radius) of a fore leg from shoulder to foot.</param>
/// <param name="Hind">The same of a hind leg.</param>
/// <param name="Step">How far left feet stand before right ones.</param>
/// <param name="Arm">Of a wing: shoulder, elbow, wrist.</param>
/// <param name="Fingers">Tips of a wing's fingers, the foremost first; the last one is where the skin meets the body.</param>
/// <param name="ToesDown">How far toes hang, radians; 0 on the ground.</param>
internal sealed record DragonPose(
    Vector4[] Spine, Vector3 Head, float HeadPitch, Vector4[] Fore, Vector4[] Hind, float Step, Vector4[] Arm, Vector3[] Fingers, float ToesDown)
{
    /// <summary>The pose for a word of the plan; anything unknown stands.</summary>
    public static DragonPose For(string pose) => pose switch
    {
        "sit" or "sleep" or "rest" => Sitting,
        "fly" or "float" or "jump" => Flying,
        _ => Standing,
    };

    private static DragonPose Standing { get; } = new(
        [new(1.42f, 0.30f, -0.62f, 0.02f), new(1.36f, 0.12f, -1.0f, 0.045f), new(0.95f, 0.10f, -1.42f, 0.075f), new(0.40f, 0.24f, -1.38f, 0.115f), new(0.08f, 0.58f, -0.98f, 0.17f), new(0, 0.82f, -0.52f, 0.24f), new(0, 0.86f, -0.10f, 0.285f), new(0, 0.95f, 0.32f, 0.285f), new(0, 1.18f, 0.58f, 0.20f), new(0, 1.48f, 0.68f, 0.148f), new(0, 1.76f, 0.72f, 0.128f), new(0, 1.96f, 0.86f, 0.125f)],
        new Vector3(0, 2.06f, 0.98f),
        0.18f,
        [new(0.22f, 0.92f, 0.36f, 0.165f), new(0.31f, 0.56f, 0.28f, 0.115f), new(0.30f, 0.27f, 0.36f, 0.085f), new(0.30f, 0.08f, 0.40f, 0.085f)],
        [new(0.20f, 0.80f, -0.46f, 0.235f), new(0.34f, 0.56f, -0.22f, 0.165f), new(0.33f, 0.27f, -0.56f, 0.088f), new(0.33f, 0.08f, -0.44f, 0.092f)],
        0.16f,
        [new(0.14f, 1.12f, 0.20f, 0.085f), new(0.52f, 1.66f, -0.12f, 0.062f), new(0.86f, 2.16f, 0.10f, 0.05f)],
        [new(1.80f, 2.10f, -0.42f), new(1.66f, 1.36f, -0.70f), new(1.16f, 0.98f, -0.86f), new(0.24f, 0.94f, -0.42f)],
        0);

    private static DragonPose Sitting { get; } = new(
        [new(0.98f, 0.26f, 0.72f, 0.02f), new(1.06f, 0.09f, 0.36f, 0.045f), new(0.92f, 0.08f, -0.18f, 0.075f), new(0.52f, 0.11f, -0.62f, 0.11f), new(0.12f, 0.18f, -0.66f, 0.165f), new(0, 0.34f, -0.36f, 0.27f), new(0, 0.66f, -0.12f, 0.31f), new(0, 1.02f, 0.10f, 0.285f), new(0, 1.34f, 0.24f, 0.195f), new(0, 1.62f, 0.26f, 0.148f), new(0, 1.86f, 0.26f, 0.13f), new(0, 2.04f, 0.38f, 0.125f)],
        new Vector3(0, 2.14f, 0.50f),
        0.16f,
        [new(0.22f, 1.0f, 0.16f, 0.155f), new(0.29f, 0.62f, 0.20f, 0.11f), new(0.24f, 0.30f, 0.36f, 0.085f), new(0.22f, 0.08f, 0.42f, 0.085f)],
        [new(0.26f, 0.36f, -0.24f, 0.26f), new(0.42f, 0.42f, 0.10f, 0.175f), new(0.42f, 0.13f, -0.04f, 0.1f), new(0.44f, 0.08f, 0.22f, 0.095f)],
        0.04f,
        [new(0.14f, 1.16f, -0.04f, 0.085f), new(0.46f, 1.62f, -0.36f, 0.062f), new(0.70f, 2.14f, -0.22f, 0.05f)],
        [new(1.36f, 1.86f, -0.66f), new(1.18f, 1.14f, -0.78f), new(0.80f, 0.74f, -0.78f), new(0.22f, 0.70f, -0.40f)],
        0);

    private static DragonPose Flying { get; } = new(
        [new(0.30f, 0.56f, -2.36f, 0.02f), new(0.32f, 0.66f, -2.0f, 0.045f), new(0.20f, 0.60f, -1.62f, 0.075f), new(0.06f, 0.56f, -1.26f, 0.115f), new(0, 0.64f, -0.88f, 0.17f), new(0, 0.78f, -0.48f, 0.235f), new(0, 0.88f, -0.08f, 0.275f), new(0, 1.0f, 0.32f, 0.275f), new(0, 1.16f, 0.62f, 0.195f), new(0, 1.38f, 0.84f, 0.148f), new(0, 1.56f, 1.0f, 0.13f), new(0, 1.66f, 1.16f, 0.125f)],
        new Vector3(0, 1.70f, 1.30f),
        0.24f,
        [new(0.20f, 0.94f, 0.38f, 0.155f), new(0.32f, 0.66f, 0.30f, 0.11f), new(0.28f, 0.52f, 0.52f, 0.08f), new(0.26f, 0.42f, 0.66f, 0.075f)],
        [new(0.18f, 0.72f, -0.48f, 0.22f), new(0.32f, 0.50f, -0.34f, 0.155f), new(0.30f, 0.36f, -0.72f, 0.085f), new(0.28f, 0.28f, -0.94f, 0.08f)],
        0.06f,
        [new(0.16f, 1.14f, 0.20f, 0.085f), new(0.72f, 1.52f, 0.06f, 0.062f), new(1.24f, 1.92f, 0.30f, 0.05f)],
        [new(2.55f, 2.02f, -0.05f), new(2.28f, 1.36f, -0.48f), new(1.46f, 1.06f, -0.72f), new(0.22f, 0.92f, -0.44f)],
        0.9f);
}
