using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A monkey: a pale heart-shaped face, ears at the sides, a long curved tail; it sits.</summary>
internal sealed class Monkey : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "monkey",
        Names = ["monkey", "chimpanzee", "chimp", "ape"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("monkey", "monkeys"),
        Words = [.. YoungWords, "chimpanzee", "chimp"],
        Parts = [.. UsualParts, "face"],
        Family = "animals",
        Size = new Vector3(0.30f, 0.55f, 0.60f),
        Habitats = ["jungle", "forest", "studio"],
        ViewAzimuth = 0.46f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool chimp = wishes.Words.Contains("chimpanzee") || wishes.Words.Contains("chimp");
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = 0.42f,
                TrunkHeight = 0.74f,
                Chest = 0.205f,
                Loin = 0.96f,
                Width = 0.96f,
                Head = 0.285f,
                HeadPosition = (0.30f, 0.28f),
                Neck = 0.135f,
                FrontLeg = (0.115f, 0.078f, 0.062f, 0.072f),
                HindLeg = (0.155f, 0.100f, 0.066f, 0.078f),
                Stance = 0.155f,
                Tail = 0.04f,
                SittingHeight = 0.72f,
                SittingLength = 0.34f,
                SeatedStance = 0.95f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.92f, 0.94f, 0.94f),
                Cheek = 0.50f,
                MuzzleHeight = -0.36f,
                MuzzleRoot = 0.54f,
                MuzzleLength = 1.10f,
                MuzzleWidth = 0.46f,
                Nose = 0.62f,
                NoseColor = chimp ? "#2a1d18" : "#54301f",
                Eye = new Vector2(0.275f, 0.10f),
                EyeSize = 0.165f,
                EyeTurn = 0.22f,
                Iris = "#5a3216",
                EarPlace = new Vector3(0.86f, 0.0f, -0.12f),
                EarSize = (0.52f, 0.36f),
                EarLean = (1.25f, 0.30f),
                EarFur = 0.05f,
                EarInside = "#d8a47e",
                PaleMuzzle = 1,
                Markings = Face,
            },
            Coat = chimp ? Coat.Hex("#2f2825", "#b98d6c", "#241e1b", "#3a2f2a") : Coat.Hex("#7a5236", "#e2b88e", "#54361f", "#6a452c"),
            Tail = new BeastTail(chimp ? 0.1f : 1.35f, 0.040f, 0.45f, 0, 0.5f),
            Fur = 0.058f,
            UsualPoses = ["sit"],
        };
    }

    /// <summary>Bare skin about eyes and muzzle: two lobes above, one below.</summary>
    private static Vector3 Face(Vector3 q, Vector3 color, Coat coat)
    {
        float x = MathF.Abs(q.X), eyes = new Vector2((x - 0.27f) / 0.40f, (q.Y - 0.12f) / 0.40f).Length(), mouth = new Vector2(q.X / 0.66f, (q.Y + 0.40f) / 0.50f).Length();
        float bare = MathF.Max(Noise.SmoothStep(1.06f, 0.94f, eyes), Noise.SmoothStep(1.06f, 0.94f, mouth)) * Noise.SmoothStep(0.15f, 0.35f, q.Z);
        return Vector3.Lerp(color, coat.Light, bare);
    }
}
