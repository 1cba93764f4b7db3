using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A wolf: grey back, pale mask and legs, amber eyes.</summary>
internal sealed class Wolf : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "wolf",
        Names = ["wolf", "coyote", "jackal"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("wolf", "wolves"),
        Words = [.. YoungWords, "coyote", "fluffy"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.36f, 0.95f, 1.5f),
        Habitats = ["forest", "snow", "mountains", "studio"],
        ViewAzimuth = 0.78f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool sandy = wishes.Words.Contains("coyote") || wishes.Words.Contains("jackal");
        return new BeastKind
        {
            Build = DogKind.Husky.Build with { Scale = sandy ? 0.46f : 0.56f, TrunkHeight = 0.88f, Head = 0.268f, HeadPosition = (0.38f, 0.34f), Neck = 0.205f, Tail = 0.075f },
            Face = new BeastFace
            {
                Cranium = new Vector3(0.88f, 0.80f, 0.95f),
                Cheek = 0.46f,
                MuzzleRoot = 0.46f,
                MuzzleLength = 1.80f,
                MuzzleWidth = 0.30f,
                Eye = new Vector2(0.38f, 0.12f),
                EyeSize = 0.150f,
                Lids = (0.46f, 0.52f),
                Iris = "#d9a23a",
                Ears = EarShape.Pointed,
                EarPlace = new Vector3(0.50f, 0.54f, -0.12f),
                EarSize = (0.86f, 0.36f),
                EarLean = (0.22f, 0.30f),
                EarInside = "#d8ccbf",
                PaleMuzzle = 0.3f,
                Markings = Mask,
            },
            Coat = sandy ? Coat.Hex("#a8855c", "#eadfca", "#5f4a35", "#c4a077") : Coat.Hex("#6f7073", "#e6e2d9", "#3c3d40", "#b5b1a8"),
            Tail = new BeastTail(0.80f, 0.070f, 1.5f, 0.7f, -0.28f),
            Fur = 0.078f,
            Feathering = 0.3f,
            UsualPoses = ["stand", "walk", "sit"],
            Markings = (pose, coat, seed) => (q, color) =>
            {
                // A dark saddle with ragged edges.
                float back = 0.36f - QuadrupedBody.Underside(pose.Trunk, q) + (0.16f * Noise.Perlin(q * 6, seed)), high = Noise.SmoothStep(0.86f, 1.05f, q.Y + (0.10f * Noise.Perlin(q * 7, seed + 1)));
                return Vector3.Distance(q, pose.Head) < 0.34f || pose.IsCurled ? color : Vector3.Lerp(color, coat.Dark, 0.65f * Math.Clamp(back, 0, 0.36f) / 0.36f * (pose.TailOnGround ? 0.6f : high));
            },
        };
    }

    /// <summary>Pale cheeks, chin and brows; a grey bridge that darkens to the nose.</summary>
    private static Vector3 Mask(Vector3 q, Vector3 color, Coat coat)
    {
        float x = MathF.Abs(q.X), front = Noise.SmoothStep(0, 0.3f, q.Z), line = -0.16f - (0.10f * q.Z) + (0.50f * MathF.Max(0, x - 0.16f));
        float brow = 1 - Noise.SmoothStep(0.09f, 0.19f, new Vector2((x - 0.34f) * 0.9f, q.Y - 0.36f).Length());
        color = Vector3.Lerp(color, coat.Light, MathF.Max(Noise.SmoothStep(0.05f, -0.08f, q.Y - line) * Noise.SmoothStep(-0.4f, -0.1f, q.Z), 0.75f * brow * front));
        return Vector3.Lerp(color, coat.Dark, 0.45f * front * Noise.SmoothStep(0.25f, 0.10f, x) * Noise.SmoothStep(0.9f, 0.2f, q.Y) * Noise.SmoothStep(-0.12f, 0.05f, q.Y));
    }
}
