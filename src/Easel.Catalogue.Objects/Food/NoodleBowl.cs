using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bowl of ramen: noodles in broth under halves of egg, seaweed, fish cake and scallions, with chopsticks across.</summary>
internal sealed class NoodleBowl : CatalogueEntry<NoodleBowl.Parameters>
{
    /// <param name="Radius">Of the bowl, 0.09 to 0.1 m.</param>
    /// <param name="Height">Of the bowl, 0.07 to 0.08 m.</param>
    /// <param name="Noodles">Number seen, 30 to 50.</param>
    /// <param name="Eggs">Halves of egg, 0 to 2.</param>
    /// <param name="Meat">Slices of pork, 0 to 3.</param>
    /// <param name="Sticks">Whether chopsticks lie across.</param>
    /// <param name="Broth">Colour of the broth.</param>
    /// <param name="Glaze">Of the bowl.</param>
    /// <param name="Seed">Of how all lies.</param>
    public sealed record Parameters(float Radius, float Height, int Noodles, int Eggs, int Meat, bool Sticks, LinearRgb Broth, LinearRgb Glaze, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "noodle-bowl",
        Names = ["ramen", "bowl of ramen", "ramen bowl", "bowl of noodles", "noodle bowl", "noodle soup", "bowl of noodle soup", "udon", "pho", "bowl of pho"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bowl of ramen", "bowls of ramen").Add("bowl of noodles", "bowls of noodles").Add("ramen", "ramen"),
        Words = ["egg", "pork", "spicy"],
        Parts = ["bowl", "chopstick", "egg"],
        Family = "food",
        Size = new Vector3(0.2f, 0.1f, 0.2f),
        Support = Support.Surface,
        Habitats = ["restaurant", "kitchen", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.092f, 0.098f), stream.Child("height").Range(0.07f, 0.078f), stream.Child("noodles").Range(44, 54), 2, stream.Child("meat").Range(1, 2), true,
        LinearRgb.FromHex(wishes.Words.Contains("spicy") ? "#b23a14" : stream.Child("broth").Pick("#c9873a", "#b8742c")),
        wishes.PartColorOr("bowl", wishes.ColorOr(LinearRgb.FromHex(stream.Child("glaze").Pick("#23262c", "#8f1f1c", "#24405c", "#e9e2d2")))), stream.Child("lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        model.Add(Crockery.Bowl(p.Radius, p.Height, 0.005f), Crockery.Glazed(p.Glaze) with { Name = "bowl" }, 1f);
        float y = p.Height - 0.013f, r = Crockery.Hollow(p.Radius, p.Height, y, 0.005f);
        model.Add(Crockery.Filling(r, y), new Material { Name = "broth", BaseColor = p.Broth, Roughness = 0.1f, Specular = 0.025f, Coat = 0.5f, CoatRoughness = 0.04f, Pattern = new Scenes.Materials.Patterns.Imperfections(1.2f, 0.03f) }, 1.1f);

        // Noodles rise out of the broth in folded strands.
        PolyMesh noodles = new();
        for (int i = 0; i < p.Noodles; i++)
        {
            RandomStream own = stream.Child(i);
            float side = own.Range(-0.75f, 0.75f), lean = own.Range(-0.3f, 0.3f), wave = own.Range(5, 9f), off = own.Range(0, 6f), span = MathF.Sqrt(1 - (side * side)) * 0.86f;
            List<Vector3> path = [.. Enumerable.Range(0, 26).Select(k => ((k / 25f) * 2) - 1).Select(s => new Vector3(
                ((side * 0.8f) + (0.07f * MathF.Sin((wave * s) + off)) + (lean * s * 0.4f)) * r,
                y - 0.003f + (0.0095f * MathF.Sqrt(MathF.Max(0, 1 - (s * s)))) + (0.0028f * MathF.Sin((wave * 0.8f * s) + off)),
                s * span * r))];
            noodles.Join(Shapes.Tube(path, 0.002f, 8).RotateY(0.5f).Paint(LinearRgb.Gray(own.Range(0.88f, 1.1f))));
        }

        model.Add(noodles, new Material { Name = "noodle", BaseColor = LinearRgb.FromHex("#f0d287"), Roughness = 0.3f, Coat = 0.4f, CoatRoughness = 0.15f, Translucency = 0.08f }, 1.4f);
        float top = y + 0.0085f;
        for (int i = 0; i < p.Meat; i++)
        {
            PolyMesh slice = Shapes.Slab([.. Outlines.Circle(0.026f, 48).Select((q, k) => q * (1 + (0.05f * MathF.Sin(k * 0.6f))))], 0.0052f, 0.0015f, 2).Paint((q, _) =>
            {
                float d = new Vector2(q.X, q.Z).Length() / 0.026f, swirl = MathF.Sin((d * 13) + MathF.Atan2(q.X, q.Z));
                return d > 0.84f ? new LinearRgb(0.5f, 0.36f, 0.3f) : LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.5f, 1.6f, 1.6f), 0.5f * Noise.SmoothStep(0.5f, 0.9f, swirl));
            });
            model.Add(slice.RotateX(-0.2f).RotateZ(0.14f).Move(-0.036f + (0.026f * i), top + (0.0035f * i), -0.03f - (0.006f * i)), FoodMaterials.Flesh(LinearRgb.FromHex("#c48a66"), "pork"), 0.9f);
        }

        for (int i = 0; i < p.Eggs; i++)
        {
            // Half an egg, its cut face up, with a soft yolk.
            Matrix4x4 place = Matrix4x4.CreateScale(1, 1, 1.22f) * Matrix4x4.CreateRotationZ(-0.24f) * Matrix4x4.CreateRotationY(0.5f + (0.8f * i)) * Matrix4x4.CreateTranslation(0.028f + (0.014f * i), top + 0.008f, 0.014f - (0.046f * i));
            model.Add(Shapes.Lathe([.. Enumerable.Range(0, 13).Select(k => -MathF.PI / 2 * (1 - (k / 12f))).Select(a => new Vector2(0.02f * MathF.Cos(a), 0.018f * MathF.Sin(a))), new(0.019f, 0.0008f), new(0, 0.0009f)], 56).Transform(place), FoodMaterials.Cream(LinearRgb.FromHex("#f7f0e2"), "white"), 0.8f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.0125f, 0.0032f, 0.0125f), 32).Transform(place), FoodMaterials.Glossy(LinearRgb.FromHex("#f09a1c"), "yolk"), 1.2f);
        }

        // Fish cake with its pink swirl, a sheet of seaweed standing at the rim, rings of scallion.
        PolyMesh cake = Shapes.Slab([.. Outlines.Circle(0.0165f, 72).Select((q, k) => q * (1 + (0.06f * MathF.Cos(k * MathF.Tau / 6))))], 0.005f, 0.001f, 2);
        Vector3 cakeAt = new(-0.018f, top + 0.001f, 0.03f);
        model.Add(cake.RotateX(0.18f).Move(cakeAt), FoodMaterials.Cream(LinearRgb.FromHex("#f8f5f0"), "fish cake"));
        List<Vector3> spiral = [.. Enumerable.Range(0, 40).Select(k => k / 39f).Select(t => new Vector3(0.0105f * t * MathF.Sin(t * 11), 0.0052f, 0.0105f * t * MathF.Cos(t * 11)))];
        model.Add(Shapes.Tube(spiral, 0.0011f, 8).RotateX(0.18f).Move(cakeAt), FoodMaterials.Cream(LinearRgb.FromHex("#ee6f92"), "swirl"), 1.2f);
        PolyMesh nori = Shapes.Grid(10, 10, (u, v) => new Vector3((u - 0.5f) * 0.05f, v * 0.052f, -0.006f * MathF.Sin(MathF.PI * u) + (0.004f * v))).Solidify(0.0007f);
        model.Add(nori.RotateX(-0.5f).RotateY(-0.35f).Move(0.03f, top - 0.012f, -0.056f), new Material { Name = "seaweed", BaseColor = LinearRgb.FromHex("#15251a"), Roughness = 0.85f, Specular = 0.01f }, 0.6f);
        PolyMesh scallions = new();
        for (int i = 0; i < 26; i++)
        {
            RandomStream own = stream.Child("onion").Child(i);
            float a = own.Range(0, MathF.Tau), out1 = r * 0.3f * MathF.Sqrt(own.Next());
            scallions.Join(Shapes.Torus(own.Range(0.0028f, 0.004f), 0.0008f, 16, 6, 0.0015f).RotateX(own.Range(-0.4f, 0.4f)).RotateZ(own.Range(-0.4f, 0.4f)).Move(0.006f + (out1 * MathF.Sin(a)), top + 0.0025f, (out1 * MathF.Cos(a)) - 0.002f).Paint(LinearRgb.Gray(own.Range(0.7f, 1.5f))));
        }

        model.Add(scallions, FoodMaterials.Leaf(LinearRgb.FromHex("#6fa83a"), "scallion"), 1.2f);
        if (p.Sticks)
        {
            model.Add(Crockery.Chopsticks(new(-0.07f, p.Height + 0.0025f, p.Radius * 0.72f), new(0.15f, p.Height + 0.004f, p.Radius * 0.36f), (0.006f, 0.014f)), Presets.Lacquer(LinearRgb.FromHex("#7c4a26"), "chopsticks"), 0.8f);
        }

        return model.Build(ground: true);
    }
}
