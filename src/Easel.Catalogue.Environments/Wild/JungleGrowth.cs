using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>Plants a rain forest in layers.</summary>
internal static class JungleGrowth
{
    /// <summary>How far the crown of a giant reaches from its trunk, metres: none stands over a subject.</summary>
    private const float CrownReach = 11;

    /// <summary>A giant of the upper storey: a tall bare trunk under a broad crown.</summary>
    private static readonly TreeSpecies s_giant = TreeSpecies.Common with
    {
        Id = "jungle-tree", Names = ["jungle tree"], Height = (20, 26), CrownRatio = 0.62f, CrownBase = 0.5f, Fullness = 1.2f, TrunkRatio = 0.021f, Droop = 0.2f,
        LeafLength = 0.2f, LeafWidth = 0.5f, LeafDensity = 0.8f, Leaf = LinearRgb.FromHex("#4c7a2a"), Bark = LinearRgb.FromHex("#6f6454"), BarkMark = LinearRgb.FromHex("#3f3a2e"),
    };

    /// <summary>A bush of the lower storey with large leaves.</summary>
    private static readonly TreeSpecies s_bush = TreeSpecies.Common with
    {
        Id = "jungle-bush", Names = ["jungle bush"], Height = (3.4f, 4.6f), CrownRatio = 0.9f, CrownBase = 0.05f, Fullness = 0.7f, TrunkRatio = 0.018f, Droop = 0.5f, LeafLength = 0.19f, LeafWidth = 0.42f,
        LeafDensity = 0.8f, Leaf = LinearRgb.FromHex("#4f8a2c"), Bark = LinearRgb.FromHex("#5f5a44"),
    };

    /// <summary>Plants giants with lianas, palms and bushes.</summary>
    /// <param name="scenery">Receives them.</param>
    /// <param name="stream">Random numbers.</param>
    /// <param name="lane">Half width of the strip that stays open, metres.</param>
    public static void PlantTrees(Scenery scenery, RandomStream stream, float lane)
    {
        EnvironmentView view = scenery.View;
        var models = new Model[8];
        Parallel.For(0, models.Length, i => models[i] = i switch
        {
            < 3 => TreeModel.Build(Tree.Draw(s_giant, stream.Child(i), Wishes.None), view.PixelSize(i == 0 ? 13 : 38)),
            < 6 => TreeModel.Build(Tree.Draw(s_bush, stream.Child(i), Wishes.None), view.PixelSize(i == 3 ? 9 : 26)),
            _ => PalmTree.BuildModel(PalmTree.Draw(stream.Child(i), Wishes.None with { Words = [i == 6 ? "tall" : "small"] }), view.PixelSize(18)),
        });
        Model[] lianas = [Liana.Hanging(stream.Child("liana").Child(0)), Liana.Hanging(stream.Child("liana").Child(1)), Liana.Swung(stream.Child("liana").Child(2))];
        float side = scenery.OpenSide(stream.Child("side"));
        var trunks = new List<Vector2>();
        for (int i = 0; i < 150; i++)
        {
            RandomStream tree = stream.Child(20 + i);
            (float across, float distance, int kind) = i switch
            {
                0 => (side * 0.74f, MathF.Max(scenery.Stage + 10, 17), 0),
                1 => (-side * 0.9f, MathF.Max(scenery.Stage + 13, 21), 0),
                2 => (-side * 1.0f, MathF.Max(scenery.Stage + 1, 8.5f), 7),
                3 => (side * 0.5f, MathF.Max(scenery.Stage + 12, 20), 6),
                < 46 => (tree.Range(-1.2f, 1.2f), 16 + (50 * tree.Next()), tree.Range(1, 2)),
                < 60 => (tree.Range(-1.15f, 1.15f), 12 + (34 * tree.Next()), tree.Range(6, 7)),
                _ => (tree.Range(-1.2f, 1.2f), 8.5f + (44 * MathF.Pow(tree.Next(), 1.4f)), tree.Range(3, 5)),
            };
            Vector2 at = scenery.Fan.At(across, distance);
            float spacing = kind < 3 ? 4.2f : kind > 5 ? 3 : 1.7f, open = lane * (1 - (0.5f * Noise.SmoothStep(18, 50, distance)));
            if (MathF.Abs(at.X - (0.07f * side * distance)) < open || (kind < 3 && scenery.Clearance.FootprintDistance(at) < CrownReach) || trunks.Exists(t => Vector2.DistanceSquared(t, at) < spacing * spacing))
            {
                continue;
            }

            float tone = tree.Range(0.8f, 1.15f);
            var scale = new Vector3(tree.Range(0.8f, 1.15f));
            if (!scenery.TryStand(models[kind], at, tree.Range(0f, MathF.Tau), scale, kind < 3 ? 1.4f : 1.9f, tree, 0.15f, new LinearRgb(tone * tree.Range(0.85f, 1.15f), tone, tone * 0.9f)))
            {
                continue;
            }

            trunks.Add(at);
            if (kind < 3 && distance < 34)
            {
                // Lianas hang around a trunk and swing from it to the next one.
                for (int k = 0; k < 3; k++)
                {
                    RandomStream liana = tree.Child("liana").Child(k);
                    Vector2 foot = at + new Vector2(liana.Range(-1.6f, 1.6f), liana.Range(-1.2f, 1.2f));
                    if (!scenery.Clearance.IsBlocked(foot, 0.7f))
                    {
                        scenery.Add(lianas[k], Matrix4x4.CreateRotationY(liana.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(foot.X, scenery.Height(foot.X, foot.Y), foot.Y), liana.NextUInt());
                    }
                }
            }
        }

    }

    /// <summary>Plants broad-leaved herbs and ferns.</summary>
    /// <param name="scenery">Receives them.</param>
    /// <param name="stream">Random numbers.</param>
    /// <param name="lane">Half width of the strip that stays open, metres.</param>
    public static void PlantUnderwood(Scenery scenery, RandomStream stream, float lane)
    {
        Model[] ferns = [.. Enumerable.Range(0, 3).Select(i => FernModel.Build(stream.Child("fern").Child(i)))];
        Model[] herbs = [BananaPlant.Build(stream.Child("herb").Child(0), 2.2f), BananaPlant.Build(stream.Child("herb").Child(1), 1.5f), BananaPlant.Build(stream.Child("herb").Child(2), 0.9f)];
        for (int i = 0; i < 360; i++)
        {
            RandomStream own = stream.Child(i);
            bool isHerb = i % 5 == 0;
            Vector2 at = scenery.Fan.At(own.Range(-1.15f, 1.15f), 2.8f + (28 * MathF.Pow(own.Next(), 1.2f)));
            float ground = scenery.Height(at.X, at.Y), size = own.Range(0.6f, 1.2f), open = scenery.Clearance.OpenHeight(at, ground, 0.5f);
            int kind = open > 2.4f * size ? 0 : open > 1.7f * size ? 1 : 2;
            if (MathF.Abs(at.X) < (isHerb ? lane : 0.6f * lane) || open < (isHerb ? 0.95f : 0.55f) * size || Vector2.Distance(at, scenery.Fan.Eye) < (isHerb ? 3.4f : 2.6f))
            {
                continue;
            }

            scenery.Add(
                isHerb ? herbs[kind] : ferns[i % 3], Matrix4x4.CreateScale(size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - 0.02f, at.Y), own.NextUInt(),
                new LinearRgb(own.Range(0.75f, 1.1f), own.Range(0.85f, 1.1f), own.Range(0.7f, 1)));
        }
    }
}
