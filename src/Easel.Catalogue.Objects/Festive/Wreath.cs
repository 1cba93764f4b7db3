using Easel.Catalogue.Objects.Plants;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>A wreath of fir twigs with berries, cones, glass balls and a bow, to hang on a door.</summary>
internal sealed class Wreath : CatalogueEntry<Wreath.Parameters>
{
    /// <param name="Radius">To the middle of the ring, 0.17 to 0.2 m.</param>
    /// <param name="Thick">Of the ring over its radius, 0.36 to 0.44.</param>
    /// <param name="Twigs">260 to 330.</param>
    /// <param name="Berries">24 to 40.</param>
    /// <param name="Cones">3 to 5.</param>
    /// <param name="Needle">Of the needles.</param>
    /// <param name="Bow">Of the bow and the balls.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Radius, float Thick, int Twigs, int Berries, int Cones, LinearRgb Needle, LinearRgb Bow, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "wreath",
        Names = ["wreath", "christmas wreath", "garland ring"],
        Parts = ["bow", "berries", "ribbon"],
        Family = "festive",
        Size = new Vector3(0.54f, 0.54f, 0.18f),
        Support = Support.Wall,
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.178f, 0.192f), stream.Child("thick").Range(0.38f, 0.42f), stream.Child("twigs").Range(290, 330), stream.Child("berries").Range(28, 38), stream.Child("cones").Range(3, 5),
        wishes.ColorOr(LinearRgb.FromHex("#33662f")), wishes.PartColorOr("bow", wishes.PartColorOr("ribbon", LinearRgb.FromHex("#c01822"))), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, tube = 0.5f * p.Thick * r;
        Vector3 On(float a, float b, float reach) => new(MathF.Sin(a) * (r + (MathF.Cos(b) * reach)), MathF.Cos(a) * (r + (MathF.Cos(b) * reach)), MathF.Sin(b) * reach);
        model.Add(Shapes.Torus(r, tube * 0.8f, 96, 20).RotateX(MathF.PI / 2), new Material { Name = "core", BaseColor = p.Needle * 0.35f, Roughness = 1, Specular = 0 }, 1.4f);
        var needles = new FoliageBuilder();
        for (int i = 0; i < p.Twigs; i++)
        {
            // Sprigs lie round the ring, all the same way.
            RandomStream own = stream.Child(i);
            float a = MathF.Tau * i / p.Twigs, b = own.Range(-0.6f, MathF.PI + 0.6f);
            Vector3 root = On(a, b, tube * 0.7f), round = new(MathF.Cos(a), -MathF.Sin(a), 0), out1 = Vector3.Normalize(root - On(a, 0, 0)), along = Vector3.Normalize(round + (out1 * own.Range(0.35f, 0.9f)) + (0.25f * own.Direction()));
            float length = 0.085f * own.Range(0.8f, 1.2f);
            Vector3 tone = Vector3.One * own.Range(0.7f, 1.3f);
            needles.Tube([root, root + (length * along)], [0.0016f, 0.0008f], 4, new Vector3(0.9f, 0.6f, 0.4f));
            Vector3 u = FoliageBuilder.Perpendicular(along), v = Vector3.Cross(along, u);
            for (int k = 0; k < 26; k++)
            {
                float t = (k + 1) / 27f, turn = k * 2.39996f;
                Vector3 aside = (u * MathF.Cos(turn)) + (v * MathF.Sin(turn));
                needles.Leaf(root + (length * t * along), Vector3.Normalize((aside * 0.8f) + (along * 0.75f)), Vector3.Normalize(along - (0.5f * aside)), 0.021f * (1.15f - (0.5f * t)), 0.0027f, tone, out1 * 0.5f);
            }
        }

        model.Add(needles.ToMesh(), new Material { Name = "needles", BaseColor = p.Needle, Roughness = 0.55f, Specular = 0.03f, Translucency = 0.15f, Kind = FrameMaterialKind.Foliage });
        Material berry = new() { Name = "berries", BaseColor = LinearRgb.FromHex("#c8121c"), Roughness = 0.2f, Coat = 0.8f }, gold = new() { Name = "balls", BaseColor = LinearRgb.FromHex("#d9a840"), Roughness = 0.15f, Metallic = 0.6f, Coat = 1 }, cone = new() { Name = "cones", BaseColor = LinearRgb.FromHex("#7a5232"), Roughness = 0.75f };
        for (int i = 0; i < p.Berries; i++)
        {
            RandomStream own = stream.Child("berry").Child(i);
            float a = MathF.Tau * ((i / 3) + 0.5f) / MathF.Max(1, p.Berries / 3) + own.Range(-0.05f, 0.05f), b = MathF.PI / 2 + own.Range(-0.7f, 0.7f);
            model.Add(Shapes.Sphere(0.0095f * own.Range(0.85f, 1.15f), 20).Move(On(a, b, tube * 1.28f) + (0.008f * own.Direction())), berry, 1.6f);
        }

        for (int i = 0; i < p.Cones; i++)
        {
            float a = 0.9f + (MathF.Tau * (i + 0.3f) / p.Cones);
            Vector3 at = On(a, MathF.PI / 2, tube * 1.2f);
            for (int k = 0; k < 70; k++)
            {
                // Scales by the golden angle round an egg.
                float t = (k + 0.5f) / 70, turn = k * 2.39996f, girth = 0.024f * MathF.Sin(MathF.PI * MathF.Pow(t, 0.7f));
                Vector3 d = new(MathF.Sin(turn), 0, MathF.Cos(turn));
                model.Add(Shapes.Ellipsoid(new Vector3(0.008f, 0.0022f, 0.009f) * (1.15f - (0.5f * t)), 10).RotateX(-0.5f).RotateY(turn).Move((d * girth) + new Vector3(0, (t - 0.5f) * 0.062f, 0)).RotateX(1.1f).RotateZ(-a + 0.8f).Move(at).Paint(LinearRgb.Gray(0.75f + (0.5f * t))), cone, 1.4f);
            }

            model.Add(Shapes.Sphere(0.021f, 36).Move(On(a + (MathF.PI / p.Cones), 1.7f, tube * 1.25f)), gold, 1.6f);
        }

        Bow(model, p, new Vector3(0, r, tube * 1.15f));
        return model.Build(ground: true, center: true);
    }

    private static void Bow(ModelBuilder model, Parameters p, Vector3 at)
    {
        Material silk = Presets.Fabric(p.Bow, 2200, "bow") with { Roughness = 0.45f, Sheen = 0.5f };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh loop = Shapes.Grid(8, 48, (u, v) =>
            {
                float a = v * MathF.Tau, wide = 0.045f * (0.45f + (0.55f * MathF.Sin(a / 2)));
                return new Vector3(side * 0.056f * (1 - MathF.Cos(a)), (0.03f * MathF.Sin(a)) + (0.012f * (1 - MathF.Cos(a))), ((u - 0.5f) * wide) + 0.01f);
            }).Solidify(0.0014f);
            PolyMesh tail = Shapes.Grid(8, 30, (u, v) => new Vector3((side * 0.075f * v) + ((u - 0.5f) * 0.034f), (-0.16f * v) + (side * 0.1f * (u - 0.5f) * v) - (v > 0.95f ? 0.018f * MathF.Abs((2 * u) - 1) : 0), 0.012f + (0.012f * MathF.Sin((v * 7) + side)))).Solidify(0.0014f);
            model.Add(loop.RotateX(-0.35f).Move(at), silk, 1.2f).Add(tail.Move(at), silk, 1.2f);
        }

        model.Add(Shapes.Superellipsoid(new Vector3(0.02f, 0.022f, 0.018f), 0.7f, 0.7f, 36).Move(at + new Vector3(0, 0, 0.014f)), silk, 1.2f);
    }
}
