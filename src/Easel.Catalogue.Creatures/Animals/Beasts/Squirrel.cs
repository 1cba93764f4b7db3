using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A sitting squirrel with its tail up behind it; chipmunks are striped.</summary>
internal sealed class Squirrel : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "squirrel",
        Names = ["squirrel", "chipmunk"],
        Words = [.. YoungWords, "chipmunk", "fluffy"],
        Parts = [.. UsualParts, "tail"],
        Family = "animals",
        Size = new Vector3(0.12f, 0.26f, 0.26f),
        Habitats = ["forest", "park", "garden", "studio"],
        ViewAzimuth = 0.72f,
        ViewElevation = 0.13f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool chipmunk = wishes.Words.Contains("chipmunk");
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = 0.16f,
                TrunkHeight = 0.48f,
                Chest = 0.215f,
                Loin = 1.10f,
                Width = 0.94f,
                Head = 0.285f,
                HeadPosition = (0.32f, 0.26f),
                Neck = 0.175f,
                FrontLeg = (0.095f, 0.064f, 0.050f, 0.056f),
                HindLeg = (0.195f, 0.118f, 0.058f, 0.070f),
                Stance = 0.12f,
                Tail = 0.10f,
                SittingHeight = 0.66f,
                SittingLength = 0.40f,
                SeatedWeight = 1.15f,
                SeatedStance = 0.6f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.84f, 0.82f, 0.96f),
                Cheek = 0.52f,
                MuzzleHeight = -0.26f,
                MuzzleRoot = 0.46f,
                MuzzleLength = 1.30f,
                MuzzleWidth = 0.27f,
                Nose = 0.62f,
                NoseColor = "#4a2f28",
                Eye = new Vector2(0.48f, 0.14f),
                EyeSize = 0.21f,
                EyeTurn = 0.66f,
                Lids = (0.64f, 0.60f),
                Iris = "#2a1a10",
                Ears = EarShape.Pointed,
                EarPlace = new Vector3(0.48f, 0.58f, -0.18f),
                EarSize = (chipmunk ? 0.42f : 0.66f, 0.27f),
                EarLean = (0.24f, 0.35f),
                EarFur = 0.5f,
                EarInside = "#d8a88c",
                PaleMuzzle = 0.6f,
                Whiskers = 0.6f,
            },
            Coat = chipmunk ? Coat.Hex("#a8713e", "#f1e4cc", "#3a2719", "#b07c48") : !wishes.Words.Contains("gray") ? Coat.Hex("#b0612c", "#f3e6d2", "#7a4220", "#b4682f") : Coat.Hex("#8a8580", "#ece7df", "#5f5a55", "#948e88"),
            Tail = new BeastTail(1.0f, 0.1f, 1.8f, 0.8f, 0.6f),
            Fur = 0.075f,
            UsualPoses = ["sit"],
            Markings = chipmunk ? Bands : null,
        };
    }

    /// <inheritdoc/>
    protected override AnimalTail TailOf(BeastKind kind, QuadrupedPose pose)
    {
        if (!pose.TailOnGround || pose.IsCurled)
        {
            return base.TailOf(kind, pose);
        }

        // Up along the back, away from it above, and over at the end.
        Vector3 root = pose.TailRoot;
        Vector4 At(float y, float z, float r) => new(new Vector3(0.02f, MathF.Max(root.Y + y, r), root.Z + z), r);
        return new AnimalTail([At(0.06f, 0.12f, 0.085f), At(0.06f, -0.16f, 0.125f), At(0.34f, -0.30f, 0.150f), At(0.68f, -0.26f, 0.165f), At(0.98f, -0.36f, 0.160f), At(1.04f, -0.60f, 0.120f), At(0.88f, -0.70f, 0.070f)], 1.6f, false);
    }

    /// <summary>Pale and dark lines along the back.</summary>
    private static Func<Vector3, Vector3, Vector3> Bands(QuadrupedPose pose, Coat coat, uint seed) => (q, color) =>
    {
        float across = MathF.Abs(q.X) / 0.075f, back = Noise.SmoothStep(0.35f, 0.0f, QuadrupedBody.Underside(pose.Trunk, q));
        bool onTrunk = Vector3.Distance(q, pose.Head) > 0.34f && q.Y > 0.30f && q.Z > pose.TailRoot.Z + 0.10f;
        float dark = Noise.SmoothStep(0.40f, 0.25f, MathF.Abs(across - 1.0f)) + Noise.SmoothStep(0.40f, 0.25f, MathF.Abs(across - 2.6f)), pale = Noise.SmoothStep(0.42f, 0.28f, MathF.Abs(across - 1.8f));
        return onTrunk ? Vector3.Lerp(Vector3.Lerp(color, coat.Light, back * pale), coat.Dark, back * MathF.Min(dark, 1)) : color;
    };
}
