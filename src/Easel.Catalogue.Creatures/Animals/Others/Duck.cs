using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A duck: a drake with a green head unless it is coloured; ducklings are yellow down.</summary>
internal sealed class Duck : Waterfowl
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "duck",
        Names = ["duck", "duckling", "mallard", "drake"],
        Words = [.. YoungWords, "duckling", "mallard"],
        Parts = ["beak", "bill", "feet", "head", "belly", "breast", "wings", "eyes"],
        Family = "animals",
        Size = new Vector3(0.20f, 0.36f, 0.46f),
        Habitats = ["pond", "lakeshore", "park", "farm", "meadow", "studio"],
        ViewAzimuth = 0.86f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool young = YoungWords.Append("duckling").Any(wishes.Words.Contains);
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(young ? "#f0c848" : "#a39a90")).ToVector3();
        bool plain = !wishes.Colors.IsEmpty || young;
        Vector3 head = wishes.PartColorOr("head", plain ? LinearRgb.FromVector3(main) : LinearRgb.FromHex("#1f6b45")).ToVector3();
        Vector3 breast = wishes.PartColorOr("breast", wishes.PartColorOr("belly", plain ? LinearRgb.FromVector3(main) : LinearRgb.FromHex("#6a4230"))).ToVector3();
        return new CritterParameters(
            new Coat(main, breast, plain ? 0.85f * main : Coat.Linear("#5a5049"), plain ? main : Coat.Linear("#2f5fa8")) with { Dark = wishes.PartColorOr("wings", LinearRgb.FromVector3(plain ? 0.9f * main : Coat.Linear("#6a6058"))).ToVector3() },
            LinearRgb.FromVector3(head),
            wishes.PartColorOr("beak", wishes.PartColorOr("bill", LinearRgb.FromHex(plain ? "#ec9a32" : "#dda53a"))).ToVector3(),
            0.8f * Glance.HeadYaw(stream.Child("head"), wishes),
            (young ? 0.20f : 0.42f) * stream.Child("size").Range(0.95f, 1.05f),
            young ? 2 : plain ? 1 : 0,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Vector3[] Neck(CritterParameters p) => p.Kind == 2
        ? [new(0.42f, 0.22f, 0.17f), new(0.54f, 0.28f, 0.14f), new(0.62f, 0.30f, 0.13f)]
        : [new(0.42f, 0.26f, 0.150f), new(0.56f, 0.34f, 0.100f), new(0.68f, 0.36f, 0.088f), new(0.74f, 0.37f, 0.090f)];

    /// <inheritdoc/>
    protected override float HeadSize(CritterParameters p) => p.Kind == 2 ? 0.195f : 0.142f;

    /// <summary>A green head over a white ring, a brown breast.</summary>
    protected override Vector3 Paint(CritterParameters p, Vector3 q, Vector3 h, Vector3 color)
    {
        if (p.Kind != 0)
        {
            return Vector3.Lerp(color, p.Coat.Light, Noise.SmoothStep(0.20f, 0.40f, q.Z) * Noise.SmoothStep(0.55f, 0.45f, q.Y));
        }

        float ring = (q.Y - (0.35f * q.Z) - 0.46f) * Noise.SmoothStep(0.02f, 0.12f, q.Z) - (q.Z < 0.02f ? 1 : 0);
        color = Vector3.Lerp(color, p.Coat.Light, Noise.SmoothStep(0.10f, 0.22f, q.Z + (0.3f * (q.Y - 0.35f))));
        color = Vector3.Lerp(color, new Vector3(0.80f), Noise.SmoothStep(-0.012f, 0.006f, ring));
        return Vector3.Lerp(color, p.Iris.ToVector3(), Noise.SmoothStep(0.028f, 0.044f, ring));
    }
}
