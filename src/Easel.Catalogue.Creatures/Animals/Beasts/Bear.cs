using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A bear: brown unless it is a polar or a black one.</summary>
internal sealed class Bear : Beast
{
    internal static readonly QuadrupedBuild Proportions = new()
    {
        Scale = 0.94f,
        TrunkHeight = 0.80f,
        Chest = 0.355f,
        Loin = 1.0f,
        Width = 0.94f,
        Head = 0.262f,
        HeadPosition = (0.42f, 0.30f),
        Neck = 0.275f,
        FrontLeg = (0.22f, 0.165f, 0.130f, 0.135f),
        HindLeg = (0.26f, 0.190f, 0.130f, 0.135f),
        Stance = 0.21f,
        Tail = 0.07f,
        SittingHeight = 0.86f,
        SittingLength = 0.50f,
        SeatedWeight = 1.06f,
        SeatedStance = 0.9f,
    };

    internal static readonly BeastFace Face = new()
    {
        Cranium = new Vector3(0.96f, 0.86f, 0.95f),
        Cheek = 0.50f,
        MuzzleHeight = -0.30f,
        MuzzleRoot = 0.48f,
        MuzzleLength = 1.76f,
        MuzzleWidth = 0.34f,
        Nose = 1.15f,
        Eye = new Vector2(0.38f, 0.10f),
        EyeSize = 0.135f,
        EarPlace = new Vector3(0.66f, 0.56f, -0.18f),
        EarSize = (0.46f, 0.34f),
        EarLean = (0.55f, 0.35f),
        EarFur = 0.45f,
        EarInside = "#6a4a3a",
        PaleMuzzle = 0.8f,
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "bear",
        Names = ["bear", "grizzly bear", "grizzly", "polar bear", "black bear", "ice bear"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("grizzly", "grizzlies"),
        Words = [.. YoungWords, "polar bear", "ice bear", "black bear", "grizzly", "fluffy"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.75f, 1.15f, 1.75f),
        Habitats = ["forest", "mountains", "snow", "studio"],
        ViewAzimuth = 0.74f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool polar = wishes.Words.Contains("polar bear") || wishes.Words.Contains("ice bear") || wishes.Words.Contains("polar"), black = wishes.Words.Contains("black bear");
        var bear = new BeastKind
        {
            Build = Proportions,
            Face = Face with { Markings = Muzzle },
            Coat = black ? Coat.Hex("#2d2826", "#3a322d", "#241f1d", "#2a2522") : Coat.Hex("#7d5233", "#a47a52", "#5f3d26", "#5c3d28"),
            Tail = new BeastTail(0.12f, 0.07f, 0.6f, 0.2f, -0.4f),
            Fur = 0.070f,
            LightUnderside = false,
            UsualPoses = ["stand", "walk", "sit"],
        };
        return polar
            ? bear with
            {
                Build = Proportions with { Scale = 1.02f, Head = 0.238f, HeadPosition = (0.50f, 0.28f), Neck = 0.245f, TrunkHeight = 0.82f },
                Face = Face with { MuzzleLength = 1.86f, MuzzleWidth = 0.32f, EarSize = (0.36f, 0.28f), EarInside = "#b9a79a", PaleMuzzle = 0.2f, Cheek = 0.46f, Nose = 1.05f },
                Coat = Coat.Hex("#ece5d6", "#f1ece0", "#dfd6c4", "#ebe4d6"),
            }
            : bear;
    }

    /// <summary>A paler muzzle, darker about the eyes.</summary>
    private static Vector3 Muzzle(Vector3 q, Vector3 color, Coat coat)
    {
        float shade = 1 - Noise.SmoothStep(0.16f, 0.42f, new Vector2((MathF.Abs(q.X) - 0.38f) * 0.9f, q.Y - 0.08f).Length());
        return Vector3.Lerp(color, coat.Dark, 0.5f * shade * Noise.SmoothStep(0.1f, 0.4f, q.Z));
    }
}
