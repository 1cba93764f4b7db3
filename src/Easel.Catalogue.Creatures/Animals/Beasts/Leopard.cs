using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A leopard with rosettes, a cheetah with round spots, or a black panther.</summary>
internal sealed class Leopard : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "leopard",
        Names = ["leopard", "cheetah", "jaguar", "panther", "snow leopard"],
        Words = [.. YoungWords, "cheetah", "jaguar", "panther", "snow leopard", "spotted"],
        Parts = [.. UsualParts, "spots"],
        Family = "animals",
        Size = new Vector3(0.45f, 0.95f, 1.6f),
        Habitats = ["savanna", "jungle", "forest", "studio"],
        ViewAzimuth = 0.74f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        bool cheetah = wishes.Words.Contains("cheetah"), snow = wishes.Words.Contains("snow leopard"), black = wishes.Words.Contains("panther") || wishes.Words.Contains("black panther");
        QuadrupedBuild build = Lion.Proportions with { Scale = 0.68f, Head = 0.245f, Chest = 0.255f, Loin = 0.84f, TrunkHeight = 0.80f };
        return new BeastKind
        {
            Build = cheetah ? build with { TrunkHeight = 0.92f, Chest = 0.235f, Loin = 0.76f, Head = 0.222f, FrontLeg = (0.145f, 0.094f, 0.068f, 0.080f), HindLeg = (0.190f, 0.115f, 0.066f, 0.080f) } : build,
            Face = Lion.Face with { Markings = cheetah ? Tears : Pale, MuzzleWidth = 0.38f, EarInside = "#e6d6c0", Iris = black ? "#c9b23a" : snow ? "#9ab0a0" : "#b98a34", NoseColor = black ? "#1f1a1a" : "#9a5f56", PaleMuzzle = black ? 0.1f : 0.9f },
            Coat = black ? Coat.Hex("#262322", "#302c2b", "#171514", "#262322") : snow ? Coat.Hex("#c9c4ba", "#efece5", "#4a4642", "#cfcac0") : Coat.Hex("#d6a458", "#f3e6cc", "#231a14", "#d9ab66"),
            Tail = new BeastTail(1.0f, snow ? 0.07f : 0.048f, 0.7f, 0.1f, 0.25f),
            Fur = 0.038f,
            UsualPoses = ["stand", "walk", "sit"],
            Markings = black ? null : (pose, coat, seed) => Spots(pose, coat, seed, cheetah),
        };
    }

    private static Func<Vector3, Vector3, Vector3> Spots(QuadrupedPose pose, Coat coat, uint seed, bool solid) => (q, color) =>
    {
        bool onHead = Vector3.Distance(q, pose.Head) < 0.30f;
        float size = solid ? 0.082f : onHead ? 0.075f : 0.118f;
        if (onHead && q.Z > pose.Head.Z + 0.10f)
        {
            return color;
        }

        (float near, _, uint cell) = Noise.Worley((q + (0.012f * new Vector3(Noise.Perlin(q * 22, seed), Noise.Perlin(q * 22, seed + 1), Noise.Perlin(q * 22, seed + 2)))) / size, seed);
        float radius = 0.34f + (0.08f * Hash.ToUnit(cell)), spot = Noise.SmoothStep(radius + 0.06f, radius - 0.06f, near);
        float core = solid || onHead || q.Y < 0.42f ? 0 : Noise.SmoothStep(radius - 0.10f, radius - 0.22f, near), open = Noise.SmoothStep(-0.35f, -0.15f, Noise.Perlin(q * 30, seed + 5));
        Vector3 inner = Vector3.Lerp(coat.Base, coat.Dark, 0.30f);
        return Vector3.Lerp(Vector3.Lerp(color, coat.Dark, spot * (solid || onHead ? 1 : open)), inner, core);
    };

    private static Vector3 Pale(Vector3 q, Vector3 color, Coat coat)
    {
        float brow = 1 - Noise.SmoothStep(0.07f, 0.20f, new Vector2((MathF.Abs(q.X) - 0.36f) * 0.8f, q.Y - 0.36f).Length());
        return Vector3.Lerp(color, coat.Light, 0.6f * brow * Noise.SmoothStep(0.2f, 0.4f, q.Z));
    }

    /// <summary>Black lines run from the eyes beside the nose to the mouth.</summary>
    private static Vector3 Tears(Vector3 q, Vector3 color, Coat coat)
    {
        float x = MathF.Abs(q.X), line = 0.30f - (0.16f * Noise.SmoothStep(0.05f, -0.35f, q.Y));
        float tear = Noise.SmoothStep(0.085f, 0.045f, MathF.Abs(x - line)) * Noise.SmoothStep(0.08f, 0.0f, q.Y) * Noise.SmoothStep(-0.62f, -0.5f, q.Y) * Noise.SmoothStep(0.4f, 0.55f, q.Z);
        return Vector3.Lerp(Pale(q, color, coat), coat.Dark, tear);
    }
}
