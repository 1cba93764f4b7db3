using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Measurements of horses and their kin.</summary>
internal static class EquineForms
{
    /// <summary>A riding horse, 1.6 m at the withers.</summary>
    public static GrazerBuild Horse { get; } = new()
    {
        Trunk = [new(-0.54f, 1.54f, 1.07f), new(-0.42f, 1.61f, 0.99f), new(-0.16f, 1.58f, 0.92f), new(0.10f, 1.555f, 0.85f), new(0.34f, 1.60f, 0.82f), new(0.48f, 1.61f, 0.89f), new(0.55f, 1.49f, 1.02f)],
        Width = 0.68f,
        Neck = [new(1.29f, 0.46f, 0.275f), new(1.52f, 0.63f, 0.23f), new(1.76f, 0.77f, 0.185f), new(1.97f, 0.87f, 0.150f)],
        NeckWidth = 0.60f,
        Head = new Vector2(2.02f, 0.975f),
        HeadSize = 0.170f,
        HeadPitch = 0.80f,
        Front = new LegForm
        {
            Root = new(1.15f, 0.52f),
            Upper = new(0.95f, 0.43f),
            Knee = new(0.52f, 0.47f),
            Fetlock = new(0.155f, 0.46f),
            Toe = 0.055f,
            Spread = (0.145f, 0.13f),
            Radii = [0.155f, 0.115f, 0.078f, 0.062f, 0.042f, 0.053f, 0.045f],
            Foot = (0.072f, 0.095f),
        },
        Hind = new LegForm
        {
            Root = new(1.28f, -0.46f),
            Upper = new(0.94f, -0.35f),
            Knee = new(0.575f, -0.64f),
            Fetlock = new(0.155f, -0.585f),
            Toe = 0.055f,
            Spread = (0.15f, 0.14f),
            Radii = [0.22f, 0.165f, 0.105f, 0.068f, 0.046f, 0.054f, 0.046f],
            Foot = (0.070f, 0.095f),
        },
        Shoulder = new Vector3(0.12f, 0.33f, 0.22f),
        Haunch = new Vector3(0.15f, 0.36f, 0.285f),
    };

    /// <summary>The head of a horse.</summary>
    public static HeadForm HorseHead { get; } = new()
    {
        Cranium = new Vector3(0.84f, 0.90f, 1.0f),
        Face = [new(0, -0.02f, 0.20f, 0.82f), new(0, -0.08f, 1.05f, 0.64f), new(0, -0.14f, 1.88f, 0.46f), new(0, -0.18f, 2.40f, 0.41f)],
        FaceWidth = 0.80f,
        Muzzle = (new Vector3(0, -0.24f, 2.52f), new Vector3(0.43f, 0.40f, 0.42f)),
        Chin = (new Vector3(0, -0.56f, 2.34f), new Vector3(0.29f, 0.21f, 0.36f)),
        Cheek = (new Vector3(0.30f, -0.46f, 0.46f), new Vector3(0.36f, 0.60f, 0.66f)),
        Eye = new Vector2(0.14f, 0.62f),
        EyeSize = 0.285f,
        EyeTurn = 1.02f,
        Nostril = (new Vector3(0.29f, -0.14f, 2.78f), new Vector3(0.085f, 0.15f, 0.13f)),
        Mouth = (new Vector2(-0.45f, 2.44f), new Vector2(-0.42f, 1.86f)),
        Ear = new EarForm(new Vector3(0.40f, 0.72f, -0.22f), 0.98f, 0.25f, 0.16f, 0.55f, 0.55f),
        MuzzleShade = (2.0f, 0.75f),
    };

    /// <summary>The tail of a horse: a short dock, long hair from its root on.</summary>
    public static TailForm HorseTail { get; } = new([new(0, -0.02f, 0.08f, 0.07f), new(0, 0.01f, -0.06f, 0.055f), new(0, -0.10f, -0.15f, 0.045f), new(0, -0.30f, -0.18f, 0.03f)], 0.72f, 0.12f);

    /// <summary>A tail that ends in a tuft.</summary>
    /// <param name="length">Of its fleshy part, metres.</param>
    /// <param name="thickness">Radius at its root, metres.</param>
    /// <param name="tuft">Length of the hair, metres.</param>
    public static TailForm Tufted(float length, float thickness, float tuft) => new(
        [
            new(0, 0, 0.08f * length, thickness), new(0, -0.02f * length, -0.10f * length, 0.85f * thickness), new(0, -0.28f * length, -0.19f * length, 0.62f * thickness),
            new(0, -0.65f * length, -0.19f * length, 0.48f * thickness), new(0, -length, -0.15f * length, 0.40f * thickness),
        ],
        tuft,
        0.80f);
}
