using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A mouse: large round ears, a pointed nose, a long bare tail.</summary>
internal sealed class Mouse : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "mouse",
        Names = ["mouse", "rat", "field mouse"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("mouse", "mice").Add("field mouse", "field mice"),
        Words = [.. YoungWords, "rat"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.045f, 0.085f, 0.16f),
        Habitats = ["meadow", "garden", "living-room", "studio"],
        ViewAzimuth = 0.70f,
        ViewElevation = 0.14f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool rat = wishes.Words.Contains("rat");
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = rat ? 0.10f : 0.062f,
                TrunkHeight = 0.40f,
                Chest = 0.245f,
                Loin = 1.14f,
                Width = 0.96f,
                Head = rat ? 0.27f : 0.315f,
                HeadPosition = (0.32f, 0.20f),
                Neck = 0.20f,
                FrontLeg = (0.095f, 0.062f, 0.044f, 0.052f),
                HindLeg = (0.165f, 0.095f, 0.050f, 0.060f),
                Stance = 0.13f,
                Tail = 0.035f,
                SittingHeight = 0.62f,
                SittingLength = 0.36f,
                SeatedWeight = 1.15f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.80f, 0.80f, 0.98f),
                Cheek = 0.46f,
                MuzzleHeight = -0.22f,
                MuzzleRoot = 0.48f,
                MuzzleLength = 1.50f,
                MuzzleWidth = 0.20f,
                Nose = 0.62f,
                NoseColor = "#d48a8a",
                Eye = new Vector2(0.44f, 0.14f),
                EyeSize = 0.205f,
                EyeTurn = 0.66f,
                Lids = (0.66f, 0.64f),
                Iris = "#1d120c",
                EarPlace = new Vector3(0.58f, 0.52f, -0.22f),
                EarSize = rat ? (0.62f, 0.40f) : (0.86f, 0.56f),
                EarLean = (0.55f, 0.30f),
                EarFur = 0.10f,
                EarInside = "#e0a59c",
                PaleMuzzle = 0.7f,
                Whiskers = 0.9f,
            },
            Coat = rat ? Coat.Hex("#7a6f66", "#d8d0c6", "#5a5049", "#d3a398") : Coat.Hex("#9a948d", "#ece7df", "#77716a", "#e0aa9f"),
            Tail = new BeastTail(1.25f, 0.034f, 0.06f, 0, -0.05f),
            Fur = 0.055f,
            UsualPoses = ["stand", "sit", "stand"],
            Markings = (pose, coat, _) => (q, color) =>
            {
                bool onTail = q.Z < pose.TailRoot.Z - 0.10f || (pose.TailOnGround && q.Y < 0.10f && q.X > 0.32f);
                return onTail && !pose.IsCurled ? coat.Legs : color;
            },
        };
    }
}
