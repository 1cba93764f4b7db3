using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>The floor of a canyon that winds away between terraced walls of red and buff rock, with trees and boulders at their feet.</summary>
internal sealed class Canyon : EnvironmentEntry
{
    /// <summary>Where the walls begin behind the viewer and end before him, and how far apart they stand at the stage, metres.</summary>
    private const float From = 40, To = -330, Half = 13;

    private static readonly LinearRgb s_rock = LinearRgb.FromHex("#b8663f");

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -64,
            NoonElevation = 47,
            NoonMie = 1.2f,
            MorningAzimuth = -58,
            SunsetAzimuth = -24,
            SunsetElevation = 8.5f,
            SunsetMie = 1.4f,
            SunsetKey = 0.22f,
            SunsetSaturation = 1.35f,
            HazeDensity = 1f / 1500,
            HazeHeight = 300,
            DayHaze = new LinearRgb(0.85f, 0.95f, 1.1f),
            NoonClouds = new CloudLayer(2000, 3000, 0.53f, 0.016f, 4600, 1.2f, 3, 1.5f),
            NoonKey = 0.3f,
            NightKey = 0.08f,
        },
        EyeHeight = 1.5f,
        Rise = (0.19f, 0.2f),
        Lens = (0.84f, 0.98f),
        Stage = (new(-7, -11), new(7, 4)),
        Kind = StageKind.Open,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "canyon",
        Names = ["canyon", "grand canyon", "gorge", "ravine", "red rock canyon", "badlands", "slot canyon", "desert canyon"],
        Tags = ["outdoor", "nature", "canyon", "arid"],
        Words = ["rocky", "red", "barren"],
        Scenery = ["rock", "tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Ground(request));

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        RandomStream stream = request.Stream.Child("walls");
        float snow = request.Weather == Weather.Snow ? 1 : 0;
        scenery.AddTerrain(
            new Material
            {
                Name = "canyon floor", BaseColor = LinearRgb.FromHex(snow > 0 ? "#dfe4ea" : "#c69468"), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new RubblePattern(new Vector3(0.72f, 0.66f, 0.6f), request.Stream.Child("floor").Seed),
            },
            900, 190, 190);
        var rock = new Material
        {
            Name = "rock", BaseColor = s_rock, Roughness = 0.92f, Specular = 0.015f, Kind = FrameMaterialKind.Ground,
            Pattern = new RockFacePattern(LinearRgb.FromHex("#dba172").ToVector3(), 3.4f, stream.Child("face").Seed) { Snow = snow },
        };
        float room = view.Occupied.IsEmpty ? 0 : view.Occupied.Max(b => MathF.Max(MathF.Abs(b.Min.X), MathF.Abs(b.Max.X)));
        var walls = new CliffModel[3];
        float bend = stream.Child("bend").Range(0f, MathF.Tau), hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < 2; i++)
        {
            // Both walls follow the windings of the river that cut them, so that the far end is closed.
            float side = i == 0 ? -1 : 1;
            uint seed = stream.Child(i).Seed;
            List<Vector2> line = [];
            for (float z = From; z >= To; z -= 18)
            {
                float away = MathF.Max(0, -z), middle = hand * ((0.0011f * away * away) - (0.25f * away)) * 0.9f + (4 * MathF.Sin((z / 34) + bend) * Noise.SmoothStep(5, 60, away));
                float half = MathF.Max(Half, room + 5) + (3.5f * Noise.Perlin(new Vector3(z / 30, side, 0.3f), seed)) + (0.02f * away);
                line.Add(new Vector2(middle + (side * half), z));
            }

            line = side < 0 ? line : [.. line.AsEnumerable().Reverse()];
            float tall = stream.Child("tall").Child(i).Range(30f, 38f);
            walls[i] = new CliffModel
            {
                Line = line, Height = u => tall * (0.85f + (0.4f * Noise.Fbm(new Vector3(u * 9, 0.3f, side), 2, seed + 1))), Seed = seed, Relief = 3.2f, Terraces = 6, Batter = 0.42f, Plateau = 60,
            };
        }

        // A mesa stands across the far end.
        uint third = stream.Child(2).Seed;
        walls[2] = new CliffModel
        {
            Line = [new(-420, -430), new(-200, -400), new(0, -420), new(220, -395), new(440, -430)], Height = u => 92 * (0.8f + (0.5f * Noise.Fbm(new Vector3(u * 6, 0.7f, 0), 3, third))), Seed = third,
            Relief = 14, Terraces = 5, Batter = 0.5f, Plateau = 200,
        };
        var models = new Model[3];
        Parallel.For(0, 3, i => models[i] = walls[i].Build(i < 2 ? 300 : 160, i < 2 ? 84 : 50, rock));
        foreach (Model model in models)
        {
            scenery.Add(model, Matrix4x4.Identity);
        }

        scenery.StrewRocks(request.Stream.Child("rocks"), s_rock * 0.95f, 70, 60, 0.95f);
        if (!request.Forbidden.Contains("tree") && snow == 0)
        {
            Plant(scenery, walls, request.Stream.Child("trees"));
        }

        return scenery.ToDressing();
    }

    /// <summary>Cottonwoods and bushes at the feet of the walls.</summary>
    private static void Plant(Scenery scenery, CliffModel[] walls, RandomStream stream)
    {
        var models = new Model[4];
        Parallel.For(0, models.Length, i =>
        {
            TreeParameters tree = Tree.Draw(TreeSpecies.Common, stream.Child(i), Wishes.None);
            tree = i > 1 ? tree with { Height = tree.Height * 0.5f, CrownBase = 0.06f, TrunkRadius = tree.TrunkRadius * 0.6f } : tree;
            models[i] = TreeModel.Build(tree, scenery.View.PixelSize(i is 0 or 2 ? 26 : 70));
        });
        for (int i = 0; i < 46; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            (Vector2 foot, Vector2 outward) = walls[i % 2].Ground(tree.Range(0.14f, 0.72f));
            Vector2 at = foot + (outward * tree.Range(0.6f, 4));
            float distance = Vector2.Distance(at, scenery.Fan.Eye);
            if (distance > 13 && MathF.Abs(scenery.Fan.Side(at)) < 1.3f)
            {
                scenery.TryStand(
                    models[(tree.Chance(0.45f) ? 0 : 2) + (distance > 45 ? 1 : 0)], at, tree.Range(0f, MathF.Tau), new Vector3(tree.Range(0.45f, 0.8f)), 2.2f, tree, 0.1f,
                    new LinearRgb(tree.Range(0.95f, 1.2f), tree.Range(0.95f, 1.05f), 0.9f));
            }
        }
    }

    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            return (Noise.SmoothStep(5, 20, d) * 0.5f * Noise.Fbm(new Vector3(x, 0, z) / 9, 3, seed)) + (Noise.SmoothStep(8, 14, MathF.Abs(x)) * 0.7f);
        };
    }
}
