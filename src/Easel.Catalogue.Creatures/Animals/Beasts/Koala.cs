using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A koala: large fluffy ears, a large black nose; it sits.</summary>
internal sealed class Koala : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "koala",
        Names = ["koala", "koala bear"],
        Words = [.. YoungWords, "fluffy"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.42f, 0.62f, 0.55f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.44f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes) => new()
    {
        Build = Bear.Proportions with { Scale = 0.40f, Head = 0.350f, HeadPosition = (0.34f, 0.33f), TrunkHeight = 0.62f, Chest = 0.36f, SittingHeight = 0.76f, Neck = 0.28f },
        Face = new BeastFace
        {
            Cranium = new Vector3(1.02f, 0.88f, 0.92f),
            Cheek = 0.56f,
            MuzzleHeight = -0.22f,
            MuzzleRoot = 0.44f,
            MuzzleLength = 1.10f,
            MuzzleWidth = 0.34f,
            Nose = 1.75f,
            Eye = new Vector2(0.47f, 0.12f),
            EyeSize = 0.145f,
            EyeTurn = 0.5f,
            Iris = "#3a2414",
            EarPlace = new Vector3(0.86f, 0.34f, -0.20f),
            EarSize = (0.72f, 0.54f),
            EarLean = (0.95f, 0.20f),
            EarFur = 1.1f,
            EarInside = "#efe8df",
            PaleMuzzle = 0.6f,
        },
        Coat = Coat.Hex("#8e8c8c", "#e6e2db", "#6f6d6d", "#868484"),
        Tail = new BeastTail(0.08f, 0.07f, 0.5f, 0, -0.4f),
        Fur = 0.085f,
        UsualPoses = ["sit"],
    };
}
