using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A knitted scarf laid in a loop with fringed ends, striped by chance.</summary>
internal sealed class Scarf : CatalogueEntry<Scarf.Parameters>
{
    /// <param name="Width">0.13 to 0.17 m.</param>
    /// <param name="Loop">Radius of the loop, 0.1 to 0.13 m.</param>
    /// <param name="Tail">Length of the tails, 0.3 to 0.38 m.</param>
    /// <param name="Stripes">Bands on a tail, 0 to 4.</param>
    /// <param name="Fringe">Tassels at an end, 9 to 13.</param>
    /// <param name="Color">Of the wool.</param>
    /// <param name="Second">Of the stripes.</param>
    public sealed record Parameters(float Width, float Loop, float Tail, int Stripes, int Fringe, LinearRgb Color, LinearRgb Second);

    public override EntryInfo Info { get; } = new()
    {
        Id = "scarf",
        Names = ["scarf", "woolly scarf", "knitted scarf", "wool scarf", "winter scarf"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("scarf", "scarves").Add("woolly scarf", "woolly scarves").Add("knitted scarf", "knitted scarves").Add("wool scarf", "wool scarves").Add("winter scarf", "winter scarves"),
        Words = ["striped", "plain"],
        Parts = ["stripe", "fringe"],
        Family = "accessories",
        Size = new Vector3(0.42f, 0.1f, 0.6f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.8f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b3242f", "#2f5f8a", "#3f7a5a", "#d9902a")));
        return new Parameters(
            stream.Child("width").Range(0.14f, 0.16f), stream.Child("loop").Range(0.105f, 0.12f), stream.Child("tail").Range(0.31f, 0.36f), wishes.Words.Contains("plain") || (wishes.Colors.Length == 1 && !wishes.Words.Contains("striped")) ? 0 : stream.Child("stripes").Range(2, 3), stream.Child("fringe").Range(10, 12), color, wishes.PartColorOr("stripe", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#f2ead8")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, r = p.Loop;
        Material wool = new() { Name = "body", Substance = "wool", BaseColor = p.Color, Roughness = 0.95f, Specular = 0.01f, Sheen = 0.5f, Pattern = new Scenes.Materials.Patterns.KnitStitches(0.011f, 0.0085f) }, second = wool with { Name = "stripe", BaseColor = p.Second };

        // One tail comes forward, the cloth goes round behind the neck and the other tail crosses over it.
        List<Vector3> path = Splines.CatmullRom(
        [
            new(-0.09f, 0.022f, r + p.Tail), new(-0.075f, 0.024f, r + (p.Tail * 0.5f)), new(-r * 0.55f, 0.03f, r * 0.9f), new(r * 0.55f, 0.042f, r * 0.72f), new(r * 1.1f, 0.06f, 0), new(r * 0.7f, 0.072f, -r * 0.85f), new(-r * 0.4f, 0.075f, -r * 0.95f), new(-r * 1.15f, 0.068f, -r * 0.1f), new(-r * 0.55f, 0.07f, r * 0.8f), new(0.06f, 0.078f, r * 1.12f), new(0.1f, 0.036f, r + (p.Tail * 0.42f)), new(0.105f, 0.022f, r + (p.Tail * 0.95f)),
        ], 14);
        float length = 0;
        float[] at = new float[path.Count];
        for (int i = 1; i < path.Count; i++)
        {
            length += Vector3.Distance(path[i - 1], path[i]);
            at[i] = length;
        }

        float Lying(float t) => MathF.Min(1, MathF.Min(t, 1 - t) / 0.24f);
        var half = new Curve((0, 1), (0.14f, 0.96f), (0.27f, 0.6f), (0.5f, 0.56f), (0.73f, 0.6f), (0.86f, 0.96f), (1, 1));
        PolyMesh Section(float t0, float t1) => Shapes.Sweep(
            [.. Enumerable.Range(0, 49).Select(i => Sample(path, at, length, float.Lerp(t0, t1, i / 48f)))], Folded(), t => new Vector2(w * 0.5f * half.At(float.Lerp(t0, t1, t)), 0.011f + (0.02f * Lying(float.Lerp(t0, t1, t)))), up: Vector3.UnitY);
        List<float> cuts = [0];
        for (int i = 0; i < p.Stripes; i++)
        {
            cuts.AddRange([0.03f + (0.045f * i), 0.052f + (0.045f * i)]);
        }

        List<float> ends = [.. cuts.Skip(1).Select(t => 1 - t).Reverse(), 1];
        List<float> all = [.. cuts, .. ends];
        for (int i = 0; i + 1 < all.Count; i++)
        {
            bool stripe = p.Stripes > 0 && ((i < cuts.Count - 1 && i % 2 == 1) || (i > cuts.Count - 1 && (i - cuts.Count) % 2 == 0 && i - cuts.Count < ends.Count - 1));
            model.Add(Section(all[i], all[i + 1]), stripe ? second : wool, 1.1f);
        }

        PolyMesh fringe = new();
        foreach ((Vector3 end, Vector3 dir) in (ReadOnlySpan<(Vector3, Vector3)>)[(path[0], path[0] - path[3]), (path[^1], path[^1] - path[^4])])
        {
            Vector3 along = Vector3.Normalize(dir with { Y = 0 }), side = Vector3.Cross(Vector3.UnitY, along);
            for (int i = 0; i < p.Fringe; i++)
            {
                float s = ((i + 0.5f) / p.Fringe) - 0.5f;
                Vector3 root = end + (side * s * w * 0.96f) - new Vector3(0, 0.006f, 0) - (along * 0.004f);
                fringe.Join(Shapes.Tube(Splines.CatmullRom([root, root + (along * 0.02f) + (side * 0.003f * MathF.Sin(i * 2)), (root + (along * 0.055f) + (side * 0.008f * MathF.Sin(i * 3))) with { Y = 0.006f }], 5), t => 0.005f - (0.0018f * MathF.Sin(MathF.PI * t)), 10));
            }
        }

        model.Add(fringe, wool with { Name = "fringe", Pattern = null }, 1.1f);
        return model.Build(ground: true, center: true);
    }

    // A flat band with soft folds along it.
    private static List<Vector2> Folded() => [.. Enumerable.Range(0, 64).Select(i => MathF.Tau * i / 64).Select(a => new Vector2(MathF.Cos(a), MathF.CopySign(MathF.Pow(MathF.Abs(MathF.Sin(a)), 0.6f), MathF.Sin(a)) * (0.8f + (0.2f * MathF.Cos(MathF.Cos(a) * 9)))))];

    private static Vector3 Sample(List<Vector3> path, float[] at, float length, float t)
    {
        float d = t * length;
        int found = Array.BinarySearch(at, d), i = Math.Clamp(found >= 0 ? found : ~found - 1, 0, path.Count - 2);
        return Vector3.Lerp(path[i], path[i + 1], (d - at[i]) / MathF.Max(1e-6f, at[i + 1] - at[i]));
    }
}
