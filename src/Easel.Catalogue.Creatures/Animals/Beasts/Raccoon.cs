using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A raccoon: a black mask, a ringed brush.</summary>
internal sealed class Raccoon : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "raccoon",
        Names = ["raccoon", "racoon"],
        Words = [.. YoungWords, "fluffy"],
        Parts = [.. UsualParts, "mask"],
        Family = "animals",
        Size = new Vector3(0.24f, 0.42f, 0.75f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.74f,
        ViewElevation = 0.13f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        const float Tail = 0.88f;
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = 0.32f,
                TrunkHeight = 0.56f,
                Chest = 0.235f,
                Loin = 1.08f,
                Width = 0.94f,
                Head = 0.275f,
                HeadPosition = (0.32f, 0.30f),
                Neck = 0.175f,
                FrontLeg = (0.130f, 0.088f, 0.062f, 0.070f),
                HindLeg = (0.185f, 0.118f, 0.064f, 0.072f),
                Stance = 0.13f,
                Tail = 0.09f,
                SittingHeight = 0.68f,
                SittingLength = 0.46f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.94f, 0.80f, 0.94f),
                Cheek = 0.56f,
                MuzzleHeight = -0.28f,
                MuzzleRoot = 0.44f,
                MuzzleLength = 1.48f,
                MuzzleWidth = 0.235f,
                Nose = 0.85f,
                Eye = new Vector2(0.36f, 0.06f),
                EyeSize = 0.165f,
                Iris = "#4a2c18",
                EarPlace = new Vector3(0.60f, 0.56f, -0.12f),
                EarSize = (0.56f, 0.32f),
                EarLean = (0.42f, 0.30f),
                EarInside = "#d8cec2",
                PaleMuzzle = 0.9f,
                Whiskers = 0.6f,
                Markings = Mask,
            },
            Coat = Coat.Hex("#837c74", "#e9e3d8", "#2b2624", "#5a534d"),
            Tail = new BeastTail(Tail, 0.085f, 1.6f, 0.7f, 0.05f),
            Fur = 0.088f,
            UsualPoses = ["stand", "sit", "walk"],
            Markings = (pose, coat, _) => (q, color) =>
            {
                float out01 = Vector3.Distance(q with { Y = 0.5f * (q.Y - pose.TailRoot.Y) }, pose.TailRoot with { Y = 0 }) / Tail, ring = (out01 * 6.2f) + 0.2f;
                bool onTail = q.Z < pose.TailRoot.Z - 0.14f || (pose.TailOnGround && q.Y < 0.24f && out01 is > 0.26f and < 1.3f && q.X > 0.30f);
                return onTail && !pose.IsCurled ? Vector3.Lerp(color, coat.Dark, Noise.SmoothStep(0.30f, 0.20f, MathF.Abs(ring - MathF.Round(ring)))) : color;
            },
        };
    }

    /// <summary>A black band through the eyes between white brows and a white muzzle.</summary>
    private static Vector3 Mask(Vector3 q, Vector3 color, Coat coat)
    {
        float x = MathF.Abs(q.X), front = Noise.SmoothStep(-0.15f, 0.1f, q.Z), tilt = q.Y + (0.30f * MathF.Max(0, x - 0.3f));
        float brow = Noise.SmoothStep(0.20f, 0.28f, tilt) * Noise.SmoothStep(0.46f, 0.36f, tilt) * Noise.SmoothStep(0.10f, 0.22f, x);
        float band = Noise.SmoothStep(-0.20f, -0.12f, tilt) * Noise.SmoothStep(0.25f, 0.17f, tilt) * Noise.SmoothStep(0.07f, 0.14f, x + (0.2f * MathF.Max(0, 0.7f - q.Z)));
        float bridge = Noise.SmoothStep(0.10f, 0.05f, x) * Noise.SmoothStep(0.7f, 0.8f, q.Z);
        color = Vector3.Lerp(color, coat.Light, front * MathF.Max(brow, Noise.SmoothStep(-0.14f, -0.24f, q.Y)));
        return Vector3.Lerp(color, coat.Dark, MathF.Max(front * band, 0.7f * bridge));
    }
}
