using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A tiger: black stripes on orange, white cheeks and belly; white tigers by colour.</summary>
internal sealed class Tiger : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "tiger",
        Names = ["tiger", "tigress"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("tigress", "tigresses"),
        Words = [.. YoungWords, "tigress", "striped"],
        Parts = [.. UsualParts],
        Family = "animals",
        Size = new Vector3(0.55f, 1.10f, 1.80f),
        Habitats = ["jungle", "forest", "savanna", "studio"],
        ViewAzimuth = 0.72f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override Coat Dyed(BeastKind kind, Wishes wishes)
    {
        bool orange = wishes.Colors.Length == 1 && wishes.Colors[0].R > 2 * wishes.Colors[0].G && wishes.Colors[0].G > 2 * wishes.Colors[0].B;
        return orange ? kind.Coat : kind.Coat with { Base = wishes.Colors[0].ToVector3(), Legs = wishes.Colors[0].ToVector3(), Dark = wishes.Colors.Length > 1 ? wishes.Colors[1].ToVector3() : kind.Coat.Dark };
    }

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes) => new()
    {
        Build = Lion.Proportions with { Scale = 0.82f, Head = 0.268f, Tail = 0.055f, Neck = 0.225f },
        Face = Lion.Face with { Cheek = 0.56f, Markings = Stripes, NoseColor = "#b5736a", EarInside = "#efe3d2", DarkEars = true, PaleMuzzle = 1, Iris = "#b9952f" },
        Coat = Coat.Hex("#d9802f", "#f5eee0", "#1f1916", "#d98a3c"),
        Tail = new BeastTail(0.98f, 0.052f, 0.6f, 0.1f, 0.25f),
        Fur = 0.042f,
        UsualPoses = ["stand", "walk", "sit"],
        Markings = Bands,
    };

    /// <summary>Stripes across the back that taper on the flanks, rings on legs and tail.</summary>
    private static Func<Vector3, Vector3, Vector3> Bands(QuadrupedPose pose, Coat coat, uint seed) => (q, color) =>
    {
        if (Vector3.Distance(q, pose.Head) < 0.33f)
        {
            return color;
        }

        float low = pose.TailOnGround ? 0 : Noise.SmoothStep(0.55f, 0.40f, q.Y), warp = (0.05f * Noise.Perlin(q * 5, seed)) + (0.02f * Noise.Perlin(q * 13, seed + 1));
        float place = float.Lerp(Vector3.Distance(q, pose.Head) + (0.12f * MathF.Abs(q.X)), q.Y, low) + warp;
        float wave = MathF.Abs((place * 9.2f) - MathF.Round(place * 9.2f));
        float belly = QuadrupedBody.Underside(pose.Trunk, q), width = (0.19f + (0.10f * Noise.Perlin(q * new Vector3(9, 4, 9), seed + 2))) * (1 - (0.45f * belly)) * (1 - (0.3f * low));
        float broken = Noise.SmoothStep(-0.55f, -0.25f, Noise.Perlin(q * new Vector3(6, 3, 6), seed + 4));
        return Vector3.Lerp(color, coat.Dark, broken * Noise.SmoothStep(width + 0.035f, width - 0.035f, wave));
    };

    /// <summary>White brows and cheeks, black bars over the eyes and beside them.</summary>
    private static Vector3 Stripes(Vector3 q, Vector3 color, Coat coat)
    {
        float front = Noise.SmoothStep(0.05f, 0.35f, q.Z), x = MathF.Abs(q.X);
        float brow = 1 - Noise.SmoothStep(0.10f, 0.22f, new Vector2((x - 0.38f) * 0.9f, q.Y - 0.34f).Length());
        float cheek = Noise.SmoothStep(0.42f, 0.62f, x) * Noise.SmoothStep(0.02f, -0.16f, q.Y);
        color = Vector3.Lerp(color, coat.Light, MathF.Max(front * brow, cheek * Noise.SmoothStep(-0.5f, 0, q.Z)));

        // Bars arch over the brow; short ones point from the cheeks to the nose.
        float arch = (q.Y * 5.2f) + (1.1f * x), bars = MathF.Abs(arch - MathF.Round(arch));
        float over = Noise.SmoothStep(0.26f, 0.14f, bars) * Noise.SmoothStep(0.40f, 0.52f, q.Y) * Noise.SmoothStep(0.75f, 0.55f, x) * (x < 0.09f ? 0.4f : 1);
        float side = (q.Y * 4.2f) - (q.Z * 2.4f), lines = MathF.Abs(side - MathF.Round(side));
        float beside = Noise.SmoothStep(0.24f, 0.13f, lines) * Noise.SmoothStep(0.60f, 0.72f, x) * Noise.SmoothStep(-0.75f, -0.55f, q.Y);
        return Vector3.Lerp(color, coat.Dark, MathF.Max(over, beside));
    }
}
