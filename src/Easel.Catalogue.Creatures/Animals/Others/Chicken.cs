using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A hen, a rooster with sickle feathers, or a chick: red comb and wattles, a pointed beak, toes without webs.</summary>
internal sealed class Chicken : Waterfowl
{
    private const int Hen = 1, Chick = 2, Rooster = 4;

    private static readonly string[] s_males = ["rooster", "cockerel", "cock"];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "chicken",
        Names = ["chicken", "hen", "rooster", "cockerel", "chick", "baby chick"],
        Words = [.. YoungWords, "hen", "chick", "rooster", "cockerel", "cock"],
        Parts = ["beak", "comb", "feet", "wings", "tail", "eyes"],
        Family = "animals",
        Size = new Vector3(0.24f, 0.46f, 0.48f),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.90f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool male = s_males.Any(wishes.Words.Contains), young = YoungWords.Append("chick").Any(wishes.Words.Contains);
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(young ? "#f0cf55" : male ? "#9a4a22" : stream.Child("coat").Pick("#f2eee6", "#a8622f", "#c98a4a"))).ToVector3();
        Vector3 dark = wishes.PartColorOr("wings", wishes.Colors.IsEmpty && male ? LinearRgb.FromHex("#5a2a18") : LinearRgb.FromVector3(0.80f * main)).ToVector3();
        return new CritterParameters(
            new Coat(main, wishes.Colors.IsEmpty && male ? LinearRgb.FromHex("#d9913a").ToVector3() : main, dark, wishes.PartColorOr("tail", LinearRgb.FromHex(male ? "#12382e" : "#000000")).ToVector3()),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#c8752a")),
            wishes.PartColorOr("beak", LinearRgb.FromHex("#e8ab3c")).ToVector3(),
            0.7f * Glance.HeadYaw(stream.Child("head"), wishes),
            (young ? 0.13f : 0.50f) * stream.Child("size").Range(0.95f, 1.05f),
            young ? Chick : male ? Rooster : Hen,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Vector3[] Neck(CritterParameters p) => p.Kind switch
    {
        Chick => [new(0.40f, 0.16f, 0.19f), new(0.54f, 0.20f, 0.15f), new(0.64f, 0.22f, 0.13f)],
        Rooster => [new(0.42f, 0.22f, 0.180f), new(0.58f, 0.30f, 0.125f), new(0.74f, 0.32f, 0.088f), new(0.82f, 0.33f, 0.080f)],
        _ => [new(0.40f, 0.20f, 0.185f), new(0.54f, 0.28f, 0.130f), new(0.68f, 0.31f, 0.092f)],
    };

    /// <inheritdoc/>
    protected override float HeadSize(CritterParameters p) => p.Kind == Chick ? 0.19f : 0.112f;

    /// <summary>The hackle round the neck is paler than the body.</summary>
    protected override Vector3 Paint(CritterParameters p, Vector3 q, Vector3 h, Vector3 color)
    {
        float neck = Noise.SmoothStep(0.46f, 0.60f, q.Y + (0.25f * q.Z) - 0.05f), cheek = Noise.SmoothStep(0.62f, 0.50f, new Vector3((MathF.Abs(h.X) - 0.62f) * 0.8f, h.Y + 0.10f, h.Z - 0.62f).Length());
        color = Vector3.Lerp(color, p.Coat.Light, neck);
        return p.Kind == Chick ? color : Vector3.Lerp(color, Red, 0.9f * cheek);
    }

    /// <inheritdoc/>
    protected override SdfGroup BillOf(FigureFrame head) => new SdfGroup()
        .Union(head.Cone(new Vector3(0, -0.12f, 0.80f), 0.27f, new Vector3(0, -0.30f, 1.42f), 0.045f))
        .Union(head.Cone(new Vector3(0, -0.30f, 0.80f), 0.18f, new Vector3(0, -0.38f, 1.26f), 0.04f), 0.02f * head.Scale);

    /// <inheritdoc/>
    protected override SdfGroup FeetOf(FigureFrame f)
    {
        var feet = new SdfGroup();
        foreach (float side in Sides)
        {
            Vector3 heel = new(side * 0.12f, 0.030f, 0.02f);
            feet.Union(f.Chain(new(side * 0.12f, 0.20f, 0, 0.032f), new(side * 0.12f, 0.10f, -0.01f, 0.024f), new(heel, 0.026f)));
            foreach (float a in (ReadOnlySpan<float>)[-0.5f, 0, 0.5f, MathF.PI])
            {
                float turn = (side * 0.12f) + a, reach = a > 1 ? 0.10f : 0.18f;
                feet.Union(f.Chain(new(heel, 0.024f), new(heel.X + (0.6f * reach * MathF.Sin(turn)), 0.024f, heel.Z + (0.6f * reach * MathF.Cos(turn)), 0.020f), new(heel.X + (reach * MathF.Sin(turn)), 0.010f, heel.Z + (reach * MathF.Cos(turn)), 0.010f)), 0.008f * f.Scale);
            }
        }

        return feet;
    }

    /// <summary>Comb, wattles and the upright tail of grown ones.</summary>
    protected override IEnumerable<Part> Extras(CritterParameters p, FigureFrame f, FigureFrame head, float cell)
    {
        if (p.Kind == Chick)
        {
            yield break;
        }

        float tall = p.Kind == Rooster ? 1.35f : 0.8f;
        var comb = new SdfGroup();
        for (int i = 0; i < 5; i++)
        {
            float t = i / 4f, rise = tall * (0.30f + (0.26f * MathF.Sin(MathF.PI * (0.15f + (0.7f * t)))));
            Vector3 root = new(0, 0.72f - (0.34f * t * t), 0.62f - (1.25f * t));
            comb.Union(head.FlatChain(root, new Vector3(0.42f, 1, 1), new(root, 0.22f), new(root + new Vector3(0, rise, -0.10f - (0.18f * t)), 0.10f)), 0.10f * head.Scale);
        }

        foreach (float side in Sides)
        {
            comb.Union(head.Chain(new(side * 0.16f, -0.52f, 0.78f, 0.13f), new(side * 0.18f, -0.70f - (0.22f * tall), 0.74f, 0.19f)));
        }

        yield return new Part(SdfMesher.Build(comb, 0.4f * cell), new Material { Name = "comb", BaseColor = LinearRgb.FromVector3(Red), Roughness = 0.5f, Sheen = 0.2f });

        // Tail feathers rise and, on a rooster, fall over in sickles.
        var tail = new SdfGroup();
        Vector3 hue = p.Kind == Rooster ? p.Coat.Legs : 0.85f * p.Coat.Base;
        int count = p.Kind == Rooster ? 9 : 7;
        for (int i = 0; i < count; i++)
        {
            float t = (i / (count - 1f)) - 0.5f, x = 0.13f * t, inner = 1 - (1.5f * MathF.Abs(t));
            float up = p.Kind == Rooster ? 0.34f + (0.20f * inner) : 0.16f + (0.07f * inner), back = p.Kind == Rooster ? 0.34f + (0.10f * inner) : 0.16f;
            Vector3 root = new(0.4f * x, 0.42f, -0.40f), top = new(1.3f * x, 0.42f + up, -0.44f - (0.62f * back)), tip = p.Kind == Rooster ? new(2.2f * x, 0.40f + (0.35f * up), -0.46f - (1.25f * back)) : top + new Vector3(0.6f * x, 0.05f, -0.03f);
            Vector3 middle = Vector3.Lerp(root, top, 0.5f) + new Vector3(0, 0.03f, 0.05f);
            tail.Union(f.FlatChain(root, new Vector3(0.32f, 1, 1), Flat(root, root, 0.050f), Flat(middle, root, 0.062f), Flat(top, root, 0.060f), Flat(tip, root, 0.016f)), 0.004f * p.Size);
        }

        yield return new Part(SdfMesher.Build(tail, 0.55f * cell), new Material { Name = "tail", BaseColor = LinearRgb.FromVector3(hue), Roughness = 0.42f, Sheen = 0.3f });
    }

    private static Vector3 Red => LinearRgb.FromHex("#c8202a").ToVector3();

    // Coordinates along the thin axis are stretched back about the root.
    private static Vector4 Flat(Vector3 at, Vector3 root, float radius) => new(root.X + ((at.X - root.X) / 0.32f), at.Y, at.Z, radius);
}
