using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A rabbit: long ears, large haunches, a powder puff of a tail; it sits.</summary>
internal sealed class Rabbit : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "rabbit",
        Names = ["rabbit", "bunny", "hare", "bunny rabbit", "easter bunny"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bunny", "bunnies").Add("easter bunny", "easter bunnies"),
        Words = [.. YoungWords, "hare", "fluffy"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.20f, 0.40f, 0.34f),
        Habitats = ["meadow", "garden", "farm", "forest", "studio"],
        ViewAzimuth = 0.58f,
        ViewElevation = 0.13f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool hare = wishes.Words.Contains("hare");
        int look = stream.Range(0, 2);
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = hare ? 0.30f : 0.25f,
                TrunkHeight = 0.50f,
                Chest = 0.235f,
                Loin = 1.12f,
                Width = 0.95f,
                Head = 0.300f,
                HeadPosition = (0.26f, 0.30f),
                Neck = 0.185f,
                FrontLeg = (0.105f, 0.075f, 0.060f, 0.066f),
                HindLeg = (0.215f, 0.135f, 0.066f, 0.080f),
                Stance = 0.12f,
                Tail = 0.11f,
                SittingHeight = 0.56f,
                SittingLength = 0.46f,
                SeatedWeight = 1.22f,
                SeatedStance = 0.62f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.84f, 0.86f, 0.98f),
                Cheek = 0.50f,
                MuzzleHeight = -0.26f,
                MuzzleRoot = 0.52f,
                MuzzleLength = 1.20f,
                MuzzleWidth = 0.36f,
                Nose = 0.62f,
                NoseColor = "#c98484",
                Eye = new Vector2(0.52f, 0.12f),
                EyeSize = 0.215f,
                EyeTurn = 0.72f,
                Lids = (0.62f, 0.60f),
                Iris = "#4a2a16",
                Ears = EarShape.Long,
                EarPlace = new Vector3(0.34f, 0.62f, -0.22f),
                EarSize = (hare ? 2.0f : 1.75f, 0.30f),
                EarLean = (0.14f, 0.28f),
                EarInside = "#e3a9a0",
                PaleMuzzle = 0.7f,
                Whiskers = 0.75f,
            },
            Coat = hare || look == 0 ? Coat.Hex("#a88460", "#efe6d8", "#6e543c", "#b0906c") : look == 1 ? Coat.Hex("#f0ece5", "#f4f1ec", "#ddd5ca", "#f0ece5") : Coat.Hex("#9a948e", "#ece8e2", "#66615d", "#a39d97"),
            Tail = new BeastTail(0.16f, 0.12f, 1.2f, 0.1f, 0.2f),
            Fur = 0.072f,
            UsualPoses = ["sit"],
            Markings = (pose, coat, _) => (q, color) => Vector3.Lerp(color, coat.Light, Noise.SmoothStep(0.22f, 0.14f, Vector3.Distance(q, pose.TailRoot + new Vector3(0, 0.02f, -0.08f)))),
        };
    }
}
