using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A lion with its mane, or a lioness.</summary>
internal sealed class Lion : Beast
{
    internal static readonly QuadrupedBuild Proportions = new()
    {
        Scale = 0.80f,
        TrunkHeight = 0.84f,
        Chest = 0.275f,
        Loin = 0.86f,
        Width = 0.84f,
        Head = 0.272f,
        HeadPosition = (0.36f, 0.34f),
        Neck = 0.215f,
        FrontLeg = (0.180f, 0.125f, 0.094f, 0.108f),
        HindLeg = (0.225f, 0.145f, 0.086f, 0.105f),
        Stance = 0.165f,
        Tail = 0.045f,
        SittingHeight = 0.86f,
        SittingLength = 0.58f,
        SeatedWeight = 1.05f,
    };

    internal static readonly BeastFace Face = new()
    {
        Cranium = new Vector3(0.86f, 0.78f, 0.95f),
        Cheek = 0.48f,
        MuzzleHeight = -0.36f,
        MuzzleRoot = 0.56f,
        MuzzleLength = 1.56f,
        MuzzleWidth = 0.48f,
        Nose = 1.20f,
        NoseColor = "#4a2a26",
        Bridge = 0.25f,
        Eye = new Vector2(0.37f, 0.12f),
        EyeSize = 0.118f,
        EyeTurn = 0.34f,
        Lids = (0.40f, 0.50f),
        Iris = "#c08a2a",
        EarPlace = new Vector3(0.74f, 0.46f, -0.20f),
        EarSize = (0.38f, 0.29f),
        EarLean = (0.78f, 0.35f),
        EarFur = 0.3f,
        EarInside = "#d9b48a",
        PaleMuzzle = 0.85f,
        Whiskers = 0.7f,
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "lion",
        Names = ["lion", "lioness"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("lioness", "lionesses"),
        Words = [.. YoungWords, "lioness", "mane"],
        Parts = [.. UsualParts, "mane"],
        Family = "animals",
        Size = new Vector3(0.55f, 1.15f, 1.75f),
        Habitats = ["savanna", "meadow", "studio"],
        ViewAzimuth = 0.66f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool maned = !wishes.Words.Contains("lioness") && !YoungWords.Any(wishes.Words.Contains);
        Vector3 mane = wishes.PartColorOr("mane", LinearRgb.FromHex(stream.Pick("#7d451d", "#8a4e20", "#6a3a1c"))).ToVector3();
        return new BeastKind
        {
            Build = Proportions,
            Face = Face with { Markings = Muzzle },
            Coat = Coat.Hex("#cf9a55", "#f0ddba", "#7a451f", "#d3a05e"),
            Tail = new BeastTail(0.95f, 0.040f, 0.35f, 0, 0.15f),
            Fur = 0.036f,
            Mane = maned ? 0.24f : 0,
            UsualPoses = ["stand", "walk", "lie"],
            Markings = (pose, coat, seed) => Marks(pose, wishes.Colors.IsEmpty || wishes.PartColors.ContainsKey("mane") ? mane : 0.5f * coat.Base, maned),
        };
    }

    private static Func<Vector3, Vector3, Vector3> Marks(QuadrupedPose pose, Vector3 mane, bool maned)
    {
        Vector3 tip = pose.TailOnGround ? pose.TailRoot + (0.95f * new Vector3(0.72f, 0, 0.22f)) : pose.TailRoot + (0.95f * new Vector3(0.09f, -0.15f, -0.78f));
        return (q, color) =>
        {
            // The tuft of the tail is of the mane's colour, with a mane or without.
            float tuft = Noise.SmoothStep(0.26f, 0.14f, Vector3.Distance(q with { Y = 0.4f * (q.Y - tip.Y) }, tip with { Y = 0 }));
            // A mane is fair about the face and dark at its edge, on breast and shoulders.
            float ruff = maned ? FurryQuadruped.ManeShare(pose, q) : 0, depth = Noise.SmoothStep(0.02f, 0.30f, Vector3.Distance(q, pose.Head) - 0.22f);
            Vector3 fair = Vector3.Lerp(mane, color, 0.30f);
            return Vector3.Lerp(color, Vector3.Lerp(fair, mane * 0.36f, depth), MathF.Max(ruff, tuft));
        };
    }

    /// <summary>Pale brows and muzzle, dark spots where the whiskers grow.</summary>
    private static Vector3 Muzzle(Vector3 q, Vector3 color, Coat coat)
    {
        float brow = 1 - Noise.SmoothStep(0.07f, 0.20f, new Vector2((MathF.Abs(q.X) - 0.36f) * 0.8f, q.Y - 0.36f).Length());
        color = Vector3.Lerp(color, coat.Light, 0.55f * brow * Noise.SmoothStep(0.2f, 0.4f, q.Z));
        float under = 1 - Noise.SmoothStep(0.05f, 0.12f, MathF.Abs(q.Y + 0.14f) + MathF.Max(0, MathF.Abs(q.X) - 0.52f));
        return Vector3.Lerp(color, coat.Light, 0.35f * under * Noise.SmoothStep(0.2f, 0.4f, q.Z));
    }
}
