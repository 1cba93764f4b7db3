using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Fantasy;

/// <summary>A meadow on an island in the sky; others float around it over a sea of cloud, with trees on them and water that falls from their rims.</summary>
internal sealed class FloatingIslands : EnvironmentEntry
{
    /// <summary>Radius of the island of the stage, and how far below it the clouds lie, metres.</summary>
    private const float Radius = 11, Below = 95;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -96,
            NoonElevation = 34,
            NoonMie = 1.2f,
            HazeDensity = 1f / 5200,
            HazeHeight = 160,
            DayHaze = new LinearRgb(0.8f, 0.93f, 1.1f),
            EveningHaze = new LinearRgb(1.1f, 0.8f, 0.75f),
            SunsetAzimuth = -34,
            SunsetElevation = 5,
            SunsetMie = 1.4f,
            SunsetKey = 0.22f,
            SunsetSaturation = 1.45f,
            NightKey = 0.09f,
        },
        EyeHeight = 1.8f,
        Rise = (0.06f, 0.1f),
        Stage = (new(-5, -4.5f), new(5, 4)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "floating-islands",
        Names = ["floating islands", "floating island", "sky islands", "sky island", "islands in the sky", "island in the sky", "fantasy landscape", "fantasy world", "dreamland", "magical land"],
        Tags = ["outdoor", "nature", "fantasy", "sky"],
        Words = ["flower", "magical", "dreamy"],
        Scenery = ["tree", "flower"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Ground(request));

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        bool isSnowy = request.Weather == Weather.Snow;
        Vector3 grass = new(0.115f, 0.2f, 0.045f), seen = grass * 0.62f;
        var path = new MeadowPath(1, 400, 1);
        Material turf = new()
        {
            Name = "meadow", BaseColor = LinearRgb.FromVector3(seen), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
            Pattern = new GrassGroundPattern(seen, seen * new Vector3(1.4f, 1.14f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), Vector4.Zero, scenery.Fan.Eye, path, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed),
        };
        Material rock = new()
        {
            Name = "rock", BaseColor = LinearRgb.FromHex("#8a7f72"), Roughness = 0.9f, Specular = 0.02f, Kind = FrameMaterialKind.Ground,
            Pattern = new RockFacePattern(LinearRgb.FromHex("#6a5f55").ToVector3(), 2.2f, request.Stream.Child("rock").Seed) { Moss = new Vector4(0.09f, 0.15f, 0.03f, 0.45f) },
        };

        // The ground of the stage is round the viewer, wherever he had to step back to.
        float far = MathF.Max(Radius, Vector2.Distance(scenery.Fan.Eye, Vector2.Zero) + 3);
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, far + Radius + 16, 150, 150);
        scenery.Add(new Model([new Part(terrain.Build(site.GroundHeight), turf)]), Matrix4x4.Identity);
        scenery.Add(IslandModel.Underside(0.93f * Radius, 24, request.Stream.Child("own").Seed, rock), Matrix4x4.CreateTranslation(0, -1.2f, 0));
        AddClouds(scenery, request.Stream.Child("clouds").Seed);
        AddIslands(scenery, turf, rock, request.Stream.Child("islands"), isSnowy);
        var planted = new List<Instance>();
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, request.Forbidden.Contains("flower") ? 0 : 70, 0.24f, planted);
        }

        scenery.Instances.AddRange(planted.Where(i => new Vector2(i.Transform.M41, i.Transform.M43).Length() < Rim(i.Transform.M41, i.Transform.M43, request) - 0.5f));
        return scenery.ToDressing();
    }

    /// <summary>A sea of billows far below, which reaches to the horizon.</summary>
    private static void AddClouds(Scenery scenery, uint seed)
    {
        PolarTerrain sea = PolarTerrain.For(scenery.View.Camera, scenery.Request.Aspect, 60, 16000, 220, 240);
        Mesh mesh = sea.Build((x, z) =>
        {
            var p = new Vector3(x, 0, z);
            (float f1, _, _) = Noise.Worley(p / 150, seed);
            (float g1, _, _) = Noise.Worley(p / 52, seed + 1);
            return -Below + (46 * MathF.Max(0, 1 - f1)) + (15 * MathF.Max(0, 1 - g1)) + (26 * Noise.Fbm(p / 420, 3, seed + 2));
        });
        scenery.Add(
            new Model([new Part(mesh, new Material { Name = "sea of cloud", BaseColor = LinearRgb.FromHex("#f4f6f8"), Roughness = 1, Specular = 0, Translucency = 0.35f, Kind = FrameMaterialKind.Ground })]), Matrix4x4.Identity);
    }

    private static void AddIslands(Scenery scenery, Material turf, Material rock, RandomStream stream, bool isSnowy)
    {
        EnvironmentView view = scenery.View;
        var trees = new Model[4];
        Wishes wishes = Wishes.None with { Words = isSnowy ? ["bare", "winter"] : scenery.Request.Words.Remove("spring") };
        Parallel.For(0, trees.Length, i => trees[i] = TreeModel.Build(Tree.Draw(i % 2 == 0 ? TreeSpecies.Common : i == 1 ? TreeSpecies.Cherry : TreeSpecies.Maple, stream.Child(i), wishes), view.PixelSize(i < 2 ? 45 : 110)));
        bool hasTrees = !scenery.Request.Forbidden.Contains("tree");
        float side = scenery.OpenSide(stream.Child("side"));

        // Across, height of the rim above the eye, distance and radius of each; the nearest stands on the open side of the picture.
        (float Across, float Up, float Distance, float Radius)[] islands =
        [
            (side * 0.6f, 4, 62, 11), (-side * 0.62f, 13, 92, 13), (side * 0.16f, 24, 170, 18), (-side * 0.3f, -10, 150, 15), (side * 0.9f, 34, 210, 20), (-side * 0.95f, 42, 260, 26),
            (-side * 0.08f, 52, 380, 30), (side * 0.42f, -6, 320, 26),
        ];
        for (int i = 0; i < islands.Length; i++)
        {
            RandomStream own = stream.Child(20 + i);
            (float across, float up, float distance, float radius) = islands[i];
            Vector2 at = scenery.Fan.At(across + own.Range(-0.06f, 0.06f), distance);
            float y = view.Camera.Position.Y + up;
            Matrix4x4 place = Matrix4x4.CreateTranslation(at.X, y, at.Y);
            uint seed = own.Seed;
            scenery.Add(IslandModel.Top(radius, seed, turf), place);
            scenery.Add(IslandModel.Underside(radius, radius * own.Range(1.3f, 1.7f), seed, rock), place);
            for (int k = 0; hasTrees && k < 9; k++)
            {
                RandomStream tree = own.Child(k);
                float angle = tree.Range(0f, MathF.Tau), away = radius * 0.72f * MathF.Sqrt(tree.Next());
                var foot = new Vector3(at.X + (away * MathF.Cos(angle)), y + IslandModel.Rise(away / radius, radius) - 0.1f, at.Y + (away * MathF.Sin(angle)));
                scenery.Add(trees[(distance < 100 ? 0 : 2) + tree.Range(0, 1)], Matrix4x4.CreateScale(tree.Range(0.5f, 0.95f)) * Matrix4x4.CreateRotationY(angle) * Matrix4x4.CreateTranslation(foot), tree.NextUInt());
            }

            if (i is 0 or 1 or 2 or 4)
            {
                // Water falls from the rim that faces the viewer.
                float bearing = MathF.Atan2(scenery.Fan.Eye.Y - at.Y, scenery.Fan.Eye.X - at.X) + own.Range(-0.5f, 0.5f);
                scenery.Add(IslandModel.Fall(radius, bearing, 0.13f * radius, radius * own.Range(1.7f, 2.4f), seed), place);
            }
        }
    }

    /// <summary>Radius of the island of the stage in a direction, metres.</summary>
    private static float Rim(float x, float z, EnvironmentRequest request)
    {
        float angle = MathF.Atan2(z, x), toViewer = Noise.SmoothStep(0.2f, 0.9f, MathF.Sin(angle));
        float rim = Radius * (0.82f + (0.2f * Noise.Fbm(new Vector3(MathF.Cos(angle), MathF.Sin(angle), 0.3f) * 1.7f, 3, request.Stream.Child("land").Seed)));
        return float.Lerp(rim, 60, toViewer);
    }

    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z)), off = d - Rim(x, z, request);
            float height = (Noise.SmoothStep(4, 14, d) * 0.5f * Noise.Fbm(new Vector3(x, 0, z) / 7, 3, seed + 1)) + (0.5f * Noise.SmoothStep(0, 0.6f, off * -0.15f)) - 0.5f;
            return off > 0 ? MathF.Max(height - (off * off * 0.9f) - (1.6f * off), -60) : height;
        };
    }
}
