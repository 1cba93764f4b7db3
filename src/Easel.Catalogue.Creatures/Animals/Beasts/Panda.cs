using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A panda: black legs, shoulders, ears and eye patches on white; it likes to sit.</summary>
internal sealed class Panda : Beast
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "panda",
        Names = ["panda", "panda bear", "giant panda"],
        Words = [.. YoungWords, "fluffy"],
        Parts = [.. UsualParts, "patches"],
        Family = "animals",
        Size = new Vector3(0.70f, 1.15f, 1.1f),
        Habitats = ["forest", "jungle", "garden", "studio"],
        ViewAzimuth = 0.50f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override Coat Dyed(BeastKind kind, Wishes wishes)
    {
        // Black and white are its own; another colour takes the place of the black.
        LinearRgb[] colors = [.. wishes.Colors.Where(c => MathF.Max(c.R, MathF.Max(c.G, c.B)) > 0.06f && MathF.Min(c.R, MathF.Min(c.G, c.B)) < 0.6f)];
        return colors.Length == 0 ? kind.Coat : kind.Coat with { Dark = colors[0].ToVector3(), Legs = colors[0].ToVector3() };
    }

    /// <inheritdoc/>
    protected override BeastKind Choose(RandomStream stream, Wishes wishes)
    {
        LinearRgb patches = wishes.PartColorOr("patches", LinearRgb.FromHex("#292524"));
        return new BeastKind
        {
            Build = Bear.Proportions with { Scale = 0.78f, Head = 0.315f, HeadPosition = (0.36f, 0.34f), TrunkHeight = 0.66f, Chest = 0.37f, SittingHeight = 0.80f },
            Face = Bear.Face with
            {
                Cranium = new Vector3(1.0f, 0.90f, 0.95f),
                Cheek = 0.60f,
                MuzzleLength = 1.26f,
                MuzzleWidth = 0.35f,
                EyeSize = 0.15f,
                Eye = new Vector2(0.38f, 0.06f),
                EarSize = (0.50f, 0.36f),
                EarPlace = new Vector3(0.66f, 0.62f, -0.15f),
                EarInside = "#2a2625",
                DarkEars = true,
                Markings = Patches,
            },
            Coat = Coat.Hex("#eee9df", "#f2eee6", "#292524", "#292524") with { Dark = patches.ToVector3(), Legs = patches.ToVector3() },
            Tail = new BeastTail(0.12f, 0.08f, 0.6f, 0.2f, -0.4f),
            Fur = 0.080f,
            LightUnderside = false,
            UsualPoses = ["sit", "sit", "walk"],
            Markings = (pose, coat, _) => (q, color) =>
            {
                // A dark yoke over the shoulders joins the front legs.
                Vector4 chest = pose.Trunk[^1], behind = pose.Trunk[^2];
                Vector3 c = new(chest.X, chest.Y, chest.Z), b = new(behind.X, behind.Y, behind.Z), along = Vector3.Normalize(c - b);
                float place = Vector3.Dot(q - c, along), yoke = Noise.SmoothStep(-0.27f, -0.21f, place) * Noise.SmoothStep(0.16f, 0.06f, place - (0.25f * MathF.Max(0, q.Z - c.Z)));
                float dark = MathF.Max(yoke * (pose.IsCurled ? 0 : 1), MathF.Max(OnLegs(pose, q, true, 0.21f), OnLegs(pose, q, false, 0.17f)));
                return Vector3.Distance(q, pose.Head) < 0.36f ? color : Vector3.Lerp(color, coat.Dark, dark);
            },
        };
    }

    /// <summary>Drops of black about the eyes that lean outwards.</summary>
    private static Vector3 Patches(Vector3 q, Vector3 color, Coat coat)
    {
        var at = new Vector2(MathF.Abs(q.X) - 0.415f, q.Y - 0.035f);
        (float sin, float cos) = MathF.SinCos(0.62f);
        var turned = new Vector2(((at.X * cos) + (at.Y * sin)) / 0.21f, ((at.Y * cos) - (at.X * sin)) / 0.31f);
        return Vector3.Lerp(color, coat.Dark, Noise.SmoothStep(1.08f, 0.92f, turned.Length()) * Noise.SmoothStep(0.1f, 0.3f, q.Z));
    }
}
