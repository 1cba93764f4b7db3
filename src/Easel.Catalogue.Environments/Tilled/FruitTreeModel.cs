using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Tilled;

/// <summary>A low apple tree with a round crown full of fruit, and some that fell below it.</summary>
internal static class FruitTreeModel
{
    private static readonly TreeSpecies s_apple = TreeSpecies.Common with
    {
        Id = "apple-tree", Names = ["apple tree"], Height = (3.7f, 4.3f), CrownRatio = 0.98f, CrownBase = 0.26f, Fullness = 0.8f, TrunkRatio = 0.026f, LeafLength = 0.085f, LeafDensity = 1.1f,
        Leaf = LinearRgb.FromHex("#5a8a30"), Bark = LinearRgb.FromHex("#6d5c4c"),
    };

    private static readonly Material s_skin = new() { Name = "apple", BaseColor = LinearRgb.FromHex("#c22a1f"), Roughness = 0.35f, Specular = 0.04f };

    /// <summary>Builds three variants.</summary>
    public static Model[] Build(RandomStream stream, float pixel, bool isSnowy, bool isAutumn)
    {
        var models = new Model[3];
        Wishes wishes = Wishes.None with { Words = isSnowy ? ["bare", "winter"] : [] };
        Parallel.For(0, models.Length, i =>
        {
            RandomStream own = stream.Child(i);
            TreeParameters tree = Tree.Draw(s_apple, own, wishes);
            Model model = TreeModel.Build(tree, pixel);
            models[i] = isSnowy ? model : new Model([.. model.Parts, new Part(Apples(own.Child("fruit"), tree.Height, pixel), s_skin)]);
        });
        return models;
    }

    /// <summary>Apples near the surface of the crown and in the grass.</summary>
    private static Easel.Scenes.Meshes.Mesh Apples(RandomStream stream, float height, float pixel)
    {
        var fruit = new FoliageBuilder();
        float r = MathF.Max(0.05f, 1.2f * pixel), crown = 0.36f * height, middle = 0.62f * height;
        for (int i = 0; i < 74; i++)
        {
            Vector3 d = stream.Direction();
            Vector3 at = i < 62
                ? new Vector3(0, middle, 0) + (new Vector3(d.X * crown * 1.22f, d.Y * crown * 0.9f, d.Z * crown * 1.22f) * stream.Range(0.82f, 0.98f))
                : new Vector3(d.X * crown * 1.4f, 0.06f, d.Z * crown * 1.4f);
            fruit.Lathe(Matrix4x4.CreateTranslation(at), [new(0.001f, 0.86f * r), new(0.62f * r, 0.9f * r), new(r, 0.2f * r), new(0.85f * r, -0.5f * r), new(0.4f * r, -0.88f * r), new(0.001f, -0.8f * r)], 10, _ => Vector3.One * 0.95f);
        }

        return fruit.ToMesh();
    }
}
