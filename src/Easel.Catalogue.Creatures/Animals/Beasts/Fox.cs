using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A fox: a white bib, black socks and ear tips, a brush with a white end.</summary>
internal sealed class Fox : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "fox",
        Names = ["fox", "vixen", "arctic fox"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("fox", "foxes"),
        Words = [.. YoungWords, "arctic fox", "fluffy"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.26f, 0.62f, 1.05f),
        Habitats = ["forest", "meadow", "snow", "studio"],
        ViewAzimuth = 0.80f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool arctic = wishes.Words.Contains("arctic fox") || wishes.Words.Contains("arctic");
        return new BeastKind
        {
            Build = new QuadrupedBuild
            {
                Scale = 0.40f,
                TrunkHeight = 0.70f,
                Chest = 0.205f,
                Loin = 0.86f,
                Width = 0.86f,
                Head = 0.262f,
                HeadPosition = (0.34f, 0.38f),
                Neck = 0.150f,
                FrontLeg = (0.125f, 0.076f, 0.056f, 0.066f),
                HindLeg = (0.165f, 0.102f, 0.054f, 0.066f),
                Stance = 0.115f,
                Tail = 0.085f,
                SittingHeight = 0.74f,
                SittingLength = 0.52f,
            },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.88f, 0.78f, 0.92f),
                Cheek = 0.52f,
                MuzzleHeight = -0.30f,
                MuzzleRoot = 0.44f,
                MuzzleLength = 1.62f,
                MuzzleWidth = 0.215f,
                Nose = 0.80f,
                Eye = new Vector2(0.38f, 0.08f),
                EyeSize = 0.175f,
                Lids = (0.56f, 0.50f),
                Iris = "#b5762a",
                Ears = EarShape.Pointed,
                EarPlace = new Vector3(0.50f, 0.52f, -0.08f),
                EarSize = (1.02f, 0.40f),
                EarLean = (0.26f, 0.32f),
                EarInside = "#e6d6c6",
                DarkEars = !arctic,
                PaleMuzzle = 0.15f,
                Markings = Mask,
            },
            Coat = arctic ? Coat.Hex("#eeeae3", "#f2efe9", "#e6e0d6", "#ece8e1") : Coat.Hex("#d2702c", "#f5efe6", "#2a211d", "#2e2420"),
            Tail = new BeastTail(0.98f, 0.075f, 1.7f, 1.0f, 0.22f),
            Fur = 0.072f,
            UsualPoses = ["stand", "sit", "walk"],
            Markings = (pose, coat, _) => (q, color) =>
            {
                Vector3 tip = pose.TailRoot + (0.98f * (pose.TailOnGround ? new Vector3(0.72f, 0, 0.22f) : new Vector3(0.09f, -0.08f, -0.78f)));
                return Vector3.Lerp(color, coat.Light, Noise.SmoothStep(0.34f, 0.22f, Vector3.Distance(q, tip)));
            },
        };
    }

    /// <summary>White cheeks and chin under an orange bridge of the nose.</summary>
    private static Vector3 Mask(Vector3 q, Vector3 color, Coat coat)
    {
        float x = MathF.Abs(q.X), line = -0.20f - (0.16f * q.Z) + (0.55f * MathF.Max(0, x - 0.18f)) - (0.9f * MathF.Max(0, x - 0.75f));
        return Vector3.Lerp(color, coat.Light, Noise.SmoothStep(0.04f, -0.06f, q.Y - line) * Noise.SmoothStep(-0.35f, -0.1f, q.Z));
    }
}
