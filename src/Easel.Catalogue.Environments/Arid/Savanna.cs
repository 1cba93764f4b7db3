using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>A plain of golden grass with flat-topped acacias, termite mounds and blue hills far off.</summary>
internal sealed class Savanna : EnvironmentEntry
{
    private static readonly Vector3 s_grass = new(0.42f, 0.275f, 0.085f);

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -106,
            NoonElevation = 36,
            NoonMie = 1.7f,
            HazeDensity = 1f / 3600,
            HazeHeight = 600,
            DayHaze = new LinearRgb(0.88f, 0.93f, 1f),
            SunsetAzimuth = -13,
            SunsetElevation = 4.4f,
            SunsetMie = 2,
            SunsetKey = 0.25f,
            SunsetSaturation = 1.5f,
            EveningCirrus = 0.35f,
            EveningClouds = new CloudLayer(2600, 3400, 0.54f, 0.008f, 6200, 1.8f),
            NightKey = 0.09f,
        },
        EyeHeight = 1.2f,
        Rise = (0.17f, 0.17f),
        Stage = (new(-9, -14), new(9, 4)),
        Air = new Zone(Support.Air, new Vector3(-14, 2.4f, -24), new Vector3(14, 10, -4), new Vector3(0, 4.5f, -9)),
    };

    /// <summary>An umbrella thorn: a bare trunk under a wide flat crown.</summary>
    private static readonly TreeSpecies s_acacia = TreeSpecies.Common with
    {
        Id = "acacia-tree", Names = ["acacia"], Height = (6.5f, 9), CrownRatio = 1.5f, CrownBase = 0.66f, Fullness = 1.5f, TrunkRatio = 0.022f, Droop = 0.05f,
        LeafLength = 0.075f, LeafWidth = 0.5f, LeafDensity = 1.7f, Leaf = LinearRgb.FromHex("#68742f"), Bark = LinearRgb.FromHex("#6b5844"),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "savanna",
        Names = ["savanna", "savannah", "african savanna", "african savannah", "african plain", "serengeti"],
        Tags = ["outdoor", "nature", "savanna", "grass"],
        Words = ["dry", "green", "treeless"],
        Scenery = ["tree", "acacia"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Ground(request));

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        Vector3 grass = request.Words.Contains("green") ? new Vector3(0.17f, 0.205f, 0.05f) : s_grass, seen = grass * 0.66f;
        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path"));
        var ground = new Material
        {
            Name = "savanna",
            BaseColor = LinearRgb.FromVector3(seen),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new GrassGroundPattern(
                seen, seen * new Vector3(1.25f, 1.12f, 1), new Vector3(0.075f, 0.075f, 0.03f), Vector4.Zero, new Vector2(view.Camera.Position.X, view.Camera.Position.Z), path,
                request.Weather == Weather.Snow ? 1 : 0, request.Stream.Child("ground").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 11000, 200, 200);
        List<Instance> instances = [new Instance(new Model([new Part(terrain.Build(site.GroundHeight), ground)]), Matrix4x4.Identity)];
        MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, 0, 0.34f, instances, hasHerbs: false);
        var clearance = new Nature.Clearance(view);
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        if (!request.Forbidden.Contains("tree") && !request.Words.Contains("treeless"))
        {
            Plant(request.Stream.Child("trees"), view, site.GroundHeight, fan, clearance, instances);
        }

        AddMounds(request.Stream.Child("mounds"), view, site.GroundHeight, fan, clearance, instances);
        return new EnvironmentDressing([.. instances], []);
    }

    private static void Plant(
        RandomStream stream, EnvironmentView view, Func<float, float, float> height, ViewFan fan, Nature.Clearance clearance, List<Instance> instances)
    {
        // Four acacias for the near and middle distance, and two thickets of the same kind for afar.
        float[] distances = [28, 60, 60, 140, 140, 300];
        var models = new Model[distances.Length];
        Parallel.For(0, models.Length, i => models[i] = TreeModel.Build(Tree.Draw(s_acacia, stream.Child(i), Wishes.None), view.PixelSize(distances[i])));
        float side = stream.Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < 70; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            (float across, float distance) = i switch
            {
                0 => (side * tree.Range(0.56f, 0.72f), tree.Range(26f, 32f)),
                1 => (-side * tree.Range(0.5f, 0.85f), tree.Range(62f, 85f)),
                _ => (tree.Range(-1.15f, 1.15f), 80 * MathF.Pow(9, MathF.Pow(tree.Next(), 0.8f))),
            };
            Vector2 at = fan.At(across, distance);
            if (clearance.IsBlocked(at, 4.5f))
            {
                continue;
            }

            float scale = i < 2 ? 1 : tree.Range(0.6f, 1.15f), tone = tree.Range(0.85f, 1.1f);
            int model = i == 0 ? 0 : distance < 100 ? tree.Range(1, 2) : distance < 220 ? tree.Range(3, 4) : 5;
            instances.Add(new Instance(
                models[model], Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - 0.05f, at.Y),
                0, tree.NextUInt(), new LinearRgb(tone * tree.Range(0.95f, 1.15f), tone, tone * 0.95f)));
        }
    }

    /// <summary>Termite mounds and low red stones.</summary>
    private static void AddMounds(
        RandomStream stream, EnvironmentView view, Func<float, float, float> height, ViewFan fan, Nature.Clearance clearance, List<Instance> instances)
    {
        Model[] models = [RockModel.Build(stream.Child(0), view.PixelSize(18), LinearRgb.FromHex("#8d5b3e"), 0), RockModel.Build(stream.Child(1), view.PixelSize(18), LinearRgb.FromHex("#8d5b3e"), 0)];
        for (int i = 0; i < 9; i++)
        {
            RandomStream mound = stream.Child(10 + i);
            Vector2 at = fan.At(mound.Range(-1.1f, 1.1f), mound.Range(18f, 70f));
            float size = mound.Range(0.25f, 0.5f);
            if (!clearance.IsBlocked(at, 1.2f))
            {
                Matrix4x4 transform = Matrix4x4.CreateScale(size, size * mound.Range(1f, 3.4f), size) * Matrix4x4.CreateRotationY(mound.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - 0.1f, at.Y);
                instances.Add(new Instance(models[i % 2], transform, 0, mound.NextUInt()));
            }
        }
    }

    /// <summary>Height of a wide plain, level at the stage, with a range at the horizon.</summary>
    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            var p = new Vector3(x, 0, z);
            float height = (Noise.SmoothStep(8, 50, d) * 0.9f * Noise.Fbm(p / 48, 3, seed)) + (Noise.SmoothStep(120, 600, d) * 7 * Noise.Fbm(p / 330, 3, seed + 3));
            float fold = Noise.Fbm(new Vector3(x / 2300, 0, z / 1400), 4, seed + 5);
            return height + (Noise.SmoothStep(2200, 6000, d) * 420 * MathF.Max(0, 0.35f + fold) * (1 - (0.3f * fold)));
        };
    }
}
