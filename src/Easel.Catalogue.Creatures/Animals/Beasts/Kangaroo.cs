using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A kangaroo, upright on long feet and a heavy tail.</summary>
internal sealed class Kangaroo : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "kangaroo",
        Names = ["kangaroo", "wallaby", "joey"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("wallaby", "wallabies"),
        Words = [.. YoungWords, "wallaby", "joey"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.5f, 1.45f, 1.5f),
        Habitats = ["savanna", "meadow", "desert", "studio"],
        ViewAzimuth = 0.90f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes) => new()
    {
        Build = new QuadrupedBuild
        {
            Scale = wishes.Words.Contains("wallaby") ? 0.52f : 0.78f,
            TrunkHeight = 0.9f,
            Chest = 0.20f,
            Width = 0.92f,
            Head = 0.178f,
            HeadPosition = (0.2f, 0.3f),
            Neck = 0.105f,
            FrontLeg = (0.085f, 0.056f, 0.042f, 0.046f),
            HindLeg = (0.215f, 0.130f, 0.064f, 0.066f),
            Stance = 0.17f,
            Tail = 0.14f,
            SittingHeight = 1,
            SittingLength = 0.5f,
        },
        Face = new BeastFace
        {
            Cranium = new Vector3(0.84f, 0.80f, 0.96f),
            Cheek = 0.42f,
            MuzzleHeight = -0.24f,
            MuzzleRoot = 0.50f,
            MuzzleLength = 1.72f,
            MuzzleWidth = 0.30f,
            Nose = 1.05f,
            Eye = new Vector2(0.46f, 0.16f),
            EyeSize = 0.19f,
            EyeTurn = 0.7f,
            Iris = "#3a2212",
            Ears = EarShape.Long,
            EarPlace = new Vector3(0.40f, 0.62f, -0.22f),
            EarSize = (1.30f, 0.34f),
            EarLean = (0.34f, 0.35f),
            EarInside = "#d9a894",
            PaleMuzzle = 0.55f,
        },
        Coat = Coat.Hex("#b07a4c", "#ead6ba", "#6a442a", "#8a5c3a"),
        Tail = new BeastTail(1, 0.1f, 0.5f, 0, 0),
        Fur = 0.040f,
    };

    /// <inheritdoc/>
    protected override QuadrupedPose Posed(string word, QuadrupedBuild build)
    {
        if (word is "lie" or "rest" or "sleep")
        {
            return QuadrupedPose.For(word, build);
        }

        float y = 0.8f * build.HindLeg.Foot;
        Limb Arm(float side, float step) => new(
            [new(side * 0.125f, 1.20f, 0.20f), new(side * 0.195f, 0.99f, 0.20f), new(side * 0.150f, 0.90f + step, 0.37f), new(side * 0.115f, 0.84f + step, 0.44f)], 0.9f, true);
        Limb Leg(float side, float step) => new(
            [new(side * 0.155f, 0.66f, -0.24f), new(side * 0.235f, 0.47f, 0.10f), new(side * 0.195f, 1.3f * y, -0.24f + step), new(side * 0.20f, y, 0.14f + step)], 0, false);
        return new QuadrupedPose
        {
            Trunk = [new(0, 0.62f, -0.36f, 0.27f), new(0, 0.82f, -0.15f, 0.265f), new(0, 1.06f, 0.05f, 0.195f), new(0, 1.25f, 0.16f, 0.150f)],
            Head = new Vector3(0, 1.58f, 0.30f),
            HeadPitch = 0.12f,
            Limbs = [Arm(1, 0.02f), Arm(-1, -0.02f), Leg(1, 0.04f), Leg(-1, -0.04f)],
            Thighs = [new Vector3(0.20f, 0.60f, -0.12f), new Vector3(-0.20f, 0.60f, -0.12f)],
            ThighRadii = new Vector3(0.125f, 0.25f, 0.27f),
            TailRoot = new Vector3(0, 0.52f, -0.52f),
            Middle = -0.25f,
        };
    }

    /// <inheritdoc/>
    protected override AnimalTail TailOf(BeastKind kind, QuadrupedPose pose)
    {
        Vector3 root = pose.TailRoot;
        return pose.TailOnGround
            ? base.TailOf(kind, pose)
            : new AnimalTail([new(root + new Vector3(0, 0.04f, 0.20f), 0.19f), new(root + new Vector3(0, -0.20f, -0.16f), 0.135f), new(0.03f, 0.11f, root.Z - 0.52f, 0.095f), new(0.08f, 0.065f, root.Z - 0.95f, 0.062f), new(0.14f, 0.045f, root.Z - 1.25f, 0.030f)], 0.5f, false);
    }
}
