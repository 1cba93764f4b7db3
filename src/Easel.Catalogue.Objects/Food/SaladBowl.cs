using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bowl of salad: lettuce with tomatoes, cucumber, onion and olives.</summary>
internal sealed class SaladBowl : CatalogueEntry<SaladBowl.Parameters>
{
    /// <param name="Radius">Of the bowl, 0.105 to 0.12 m.</param>
    /// <param name="Height">Of the bowl, 0.06 to 0.072 m.</param>
    /// <param name="Leaves">Number, 22 to 32.</param>
    /// <param name="Tomatoes">Halves, 4 to 7.</param>
    /// <param name="Slices">Of cucumber, 4 to 7.</param>
    /// <param name="IsWood">A wooden bowl instead of a glazed one.</param>
    /// <param name="Glaze">Of the bowl.</param>
    /// <param name="Seed">Of how all lies.</param>
    public sealed record Parameters(float Radius, float Height, int Leaves, int Tomatoes, int Slices, bool IsWood, LinearRgb Glaze, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "salad",
        Names = ["salad", "green salad", "bowl of salad", "salad bowl", "garden salad", "mixed salad", "plate of salad"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bowl of salad", "bowls of salad"),
        Words = ["wooden", "greek"],
        Parts = ["bowl"],
        Family = "food",
        Size = new Vector3(0.23f, 0.11f, 0.23f),
        Support = Support.Surface,
        Habitats = ["kitchen", "restaurant", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.56f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.108f, 0.117f), stream.Child("height").Range(0.062f, 0.07f), stream.Child("leaves").Range(26, 32), stream.Child("tomatoes").Range(5, 7), stream.Child("slices").Range(5, 7), wishes.Words.Contains("wooden") || (wishes.Colors.IsEmpty && stream.Child("wood").Chance(0.4f)),
        wishes.PartColorOr("bowl", wishes.ColorOr(LinearRgb.FromHex(stream.Child("glaze").Pick("#f1eee6", "#cfdde0", "#e5d4b4")))), stream.Child("lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        model.Add(Crockery.Bowl(p.Radius, p.Height, p.IsWood ? 0.008f : 0.005f), p.IsWood ? Presets.Wood("oak", Vector3.UnitX, "bowl") : Crockery.Glazed(p.Glaze) with { Name = "bowl" }, 1f);
        float y = p.Height - 0.012f, r = Crockery.Hollow(p.Radius, p.Height, y, 0.008f);
        model.Add(Crockery.Filling(r, y - 0.008f), FoodMaterials.Leaf(LinearRgb.FromHex("#2c5a1c"), "under") with { Translucency = 0 });
        for (int i = 0; i < p.Leaves; i++)
        {
            // Leaves stand out over the rim all round and fold over the middle.
            RandomStream own = stream.Child(i);
            bool outer = i < p.Leaves * 0.6f;
            float a = i * 2.4f, out1 = outer ? r * own.Range(0.36f, 0.52f) : r * own.Range(0, 0.26f), length = r * own.Range(0.5f, 0.66f), rise = outer ? own.Range(0.02f, 0.24f) : own.Range(0.02f, 0.3f);
            PolyMesh leaf = Herbs.Lettuce(length, own.Seed).RotateX(-rise).RotateZ(own.Range(-0.4f, 0.4f)).Move(0, 0, out1).RotateY(a).Move(0, y + (outer ? 0 : 0.013f) + own.Range(0, 0.006f), 0);
            model.Add(leaf.Paint(LinearRgb.Gray(own.Range(0.8f, 1.2f))), FoodMaterials.Leaf(LinearRgb.FromHex(own.Pick("#86bd44", "#77b03a", "#9acb58", "#6aa436")), "lettuce" + (i % 3)), 1.2f);
        }

        float top = y + (0.3f * r);
        void Place(PolyMesh mesh, Material material, int index, int of, float reach, float lift, float offset, float tilt)
        {
            float a = (MathF.Tau * index / of) + offset, out1 = r * reach;
            model.Add(mesh.RotateX(tilt).RotateY(a).Move(out1 * MathF.Sin(a), top + lift - (0.3f * r * reach * reach), out1 * MathF.Cos(a)), material, 1.1f);
        }

        for (int i = 0; i < p.Tomatoes; i++)
        {
            PolyMesh half = Shapes.Sphere(0.0155f, 40);
            Place(half.Warp(q => q with { Y = MathF.Min(q.Y, 0.004f) }).Paint((q, n) => n.Y > 0.8f && new Vector2(q.X, q.Z).Length() < 0.0125f ? LinearRgb.Lerp(new LinearRgb(1.3f, 2.2f, 1.6f), LinearRgb.White, Noise.SmoothStep(0.1f, 0.5f, MathF.Abs(MathF.Cos(1.5f * MathF.Atan2(q.X, q.Z))))) : LinearRgb.White), FoodMaterials.Flesh(LinearRgb.FromHex("#cf2a1a"), "tomato"), i, p.Tomatoes, i % 2 == 0 ? 0.62f : 0.24f, 0.004f, 0.3f, 0.5f + (0.2f * (i % 3)));
        }

        for (int i = 0; i < p.Slices; i++)
        {
            PolyMesh slice = Shapes.Slab(Outlines.Circle(0.018f, 48), 0.0036f, 0.0008f, 2).Paint((q, n) =>
            {
                float d = new Vector2(q.X, q.Z).Length() / 0.018f;
                return d > 0.93f ? new LinearRgb(0.2f, 0.42f, 0.12f) : d > 0.62f ? LinearRgb.White : new LinearRgb(0.92f, 0.98f, 0.78f) * (1 - (0.1f * MathF.Abs(MathF.Sin(9 * MathF.Atan2(q.X, q.Z)))));
            });
            Place(slice, FoodMaterials.Flesh(LinearRgb.FromHex("#d3e6a4"), "cucumber"), i, p.Slices, i % 2 == 0 ? 0.3f : 0.66f, 0.009f, 0.9f, 0.42f);
        }

        for (int i = 0; i < 5; i++)
        {
            Place(Shapes.Torus(0.013f + (0.002f * (i % 3)), 0.0012f, 48, 8, 0.0018f), FoodMaterials.Flesh(LinearRgb.FromHex("#a8487c"), "onion"), i, 5, 0.42f, 0.012f, 1.6f, 0.7f - (0.3f * i));
            Place(Shapes.Torus(0.0052f, 0.0034f, 28, 12), FoodMaterials.Glossy(LinearRgb.FromHex("#23202a"), "olive"), i, 5, 0.5f, 0.012f, 0.6f, 0.9f);
        }

        return model.Build(ground: true);
    }
}
