using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A still lake below snowy peaks, with wooded slopes, morning mist, and a rocky near shore under a pine.</summary>
internal sealed class MountainLake : EnvironmentEntry
{
    private const float EyeHeight = 1.5f, Treeline = 330;

    private static readonly NatureLight s_light = new()
    {
        MorningAzimuth = -108,
        NoonAzimuth = -82,
        SunsetAzimuth = -104,
        SunsetElevation = 6,
        MoonAzimuth = -9,
        MoonElevation = 21,
        HazeDensity = 1f / 15000,
        HazeHeight = 700,
        NoonClouds = new CloudLayer(2100, 3200, 0.54f, 0.02f, 4600, 1, 2.6f, 1.5f),
        EveningClouds = new CloudLayer(3600, 4300, 0.5f, 0.008f, 5000),
        Mist = new MistLayer(1f / 700, 11, 130, new LinearRgb(1.1f, 0.9f, 0.84f)),
        NoonKey = 0.22f,
        SunsetKey = 0.22f,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "mountain-lake",
        Names = ["mountain lake", "lake", "mountain", "mountains", "alpine lake", "mountain landscape", "pond", "mountain range", "lakeside", "fjord"],
        Tags = ["outdoor", "nature", "water", "mountain"],
        Words = ["snowy", "misty", "calm", "autumn"],
        Scenery = ["tree", "pine-tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new LakeLand(request.Stream);
        (Sky sky, Haze haze, Finish finish) = s_light.For(request);
        float side = SunSide(land);
        if (sky is PhysicalSky physical && request.Daylight != Daylight.Night)
        {
            // The sun stands on the side away from the main peak, so that its face is lit and its flank in shade.
            sky = physical with { SunAzimuth = MathF.Abs(physical.SunAzimuth) * side };
        }

        if (request.Words.Overlaps(["misty", "foggy"]) && haze.Mist is null)
        {
            haze = haze with { Mist = s_light.Mist };
        }

        float fov = request.Aspect < 0.9f ? 0.86f : 0.7f;
        var eye = new Vector3(0, MathF.Max(land.NearShore(0, 3.4f), 0) + EyeHeight, 3.4f);
        return new EnvironmentSite
        {
            GroundHeight = (x, z) => MathF.Max(land.NearShore(x, z), 0),
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-6, 0, -2.6f), new Vector3(6, 0, 4), new Vector3(0, land.NearShore(0, 0), 0)) { Kind = StageKind.Shore },
                new Zone(Support.Water, new Vector3(-22, 0, -90), new Vector3(22, 0, -22), new Vector3(side * 6, 0, -34)) { Kind = StageKind.Water },
                new Zone(Support.Air, new Vector3(-14, 3, -40), new Vector3(14, 16, -6), new Vector3(0, 6, -14)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.11f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow || request.Words.Overlaps(["snowy", "winter"]);
        var land = new LakeLand(request.Stream);
        land.Carve();
        var wood = new List<Instance>();
        LinearRgb needle = LinearRgb.FromHex("#3b5c31"), pine = LinearRgb.FromHex("#56803f");
        Task forest = Task.Run(() => Forest.Plant(
            request.Stream.Child("forest"), view, request.Aspect, land.Height, 640, 2300, Treeline, 30000, isSnowy ? 0.5f : 0, needle, wood));

        var instances = new List<Instance>();
        uint seed = request.Stream.Child("rock").Seed;
        bool isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 meadow = isAutumn ? new Vector3(0.2f, 0.13f, 0.035f) : new Vector3(0.072f, 0.1f, 0.028f);
        var mountain = new Material
        {
            Name = "mountain",
            BaseColor = LinearRgb.FromHex("#6d655c"),
            Roughness = 0.92f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new MountainPattern(isSnowy ? 60 : 560, Treeline * 1.15f, meadow, new Vector3(0.024f, 0.045f, 0.02f), seed),
        };
        PolarTerrain far = PolarTerrain.For(view.Camera, request.Aspect, 560, 5400, 330, 520);
        instances.Add(new Instance(new Model([new Part(far.Build(land.Height), mountain)]), Matrix4x4.Identity));

        var shore = new Material
        {
            Name = "lakeshore",
            BaseColor = LinearRgb.FromHex("#77705f"),
            Roughness = 0.88f,
            Specular = 0.03f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new LakeshorePattern(meadow * 0.8f, isSnowy ? 1 : 0, seed + 1),
        };
        PolarTerrain near = PolarTerrain.For(view.Camera, request.Aspect, 0.35f, 420, 190, 260);
        instances.Add(new Instance(new Model([new Part(near.Build(land.NearShore), shore)]), Matrix4x4.Identity));

        instances.Add(Lake(request, view));
        AddFrame(request, land, view, isSnowy, pine, instances);
        forest.GetAwaiter().GetResult();
        instances.AddRange(wood);
        return new EnvironmentDressing([.. instances], []);
    }

    private static float SunSide(LakeLand land) => -land.PeakSide;

    private static Instance Lake(EnvironmentRequest request, EnvironmentView view)
    {
        float strength = request.Weather is Weather.Rain ? 3 : request.Words.Contains("calm") ? 0.6f : 1;
        SeaSurface waves = SeaSurface.Lake(strength, request.Stream.Child("waves"));
        PolarTerrain grid = PolarTerrain.For(view.Camera, request.Aspect, 1, 5000, 40, 60);
        Mesh mesh = grid.Build((x, z, _) => (new Vector3(x, 0, z), new Vector2(0, 20)), normals: false);
        var water = new Material
        {
            Name = "lake",
            BaseColor = LinearRgb.FromVector3(new Vector3(0.008f, 0.024f, 0.026f)),
            Roughness = 0.012f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Water,
            Pattern = new SeaPattern(
                waves, view.Camera.Position, new Vector3(0.008f, 0.026f, 0.028f), new Vector3(0.02f, 0.06f, 0.055f), Vector3.Zero, Vector2.UnitY, 5, 1),
        };
        return new Instance(new Model([new Part(mesh, water)]), Matrix4x4.Identity);
    }

    /// <summary>What frames the picture near by: a pine cropped by its edge, and boulders at the water.</summary>
    private static void AddFrame(
        EnvironmentRequest request, LakeLand land, EnvironmentView view, bool isSnowy, LinearRgb needle, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("frame");
        var clearance = new Clearance(view);
        float half = MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect;
        float side = -land.PeakSide;
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, Vector3 right, _) = view.Camera.Axes();
        var ahead = Vector2.Normalize(new Vector2(forward.X, forward.Z));
        var aside = new Vector2(right.X, right.Z);
        float snow = isSnowy ? 0.6f : 0;
        if (!request.Forbidden.Overlaps(["pine-tree", "pine", "tree"]))
        {
            (float Side, float Distance, float Height)[] pines = [(side * 1.12f, 7.2f, 12), (side * 1.62f, 9.2f, 15), (-side * 1.75f, 8.4f, 10)];
            Model pine = ConiferModel.Build(
                new ConiferParameters(12, 4.6f, 0.14f, 0.6f, needle, snow, stream.Child("pine").Seed), MathF.Min(view.PixelSize(9), 0.0199f));
            for (int i = 0; i < pines.Length; i++)
            {
                Vector2 at = new Vector2(eye.X, eye.Z) + (ahead * pines[i].Distance) + (aside * (pines[i].Side * half * pines[i].Distance));
                float ground = land.NearShore(at.X, at.Y);
                if (ground < 0.02f || clearance.IsBlocked(at, 1.8f))
                {
                    continue;
                }

                instances.Add(new Instance(
                    pine, Matrix4x4.CreateScale(pines[i].Height / 12) * Matrix4x4.CreateRotationY(i * 2.1f) * Matrix4x4.CreateTranslation(at.X, ground - 0.1f, at.Y),
                    0, (uint)i));
            }
        }

        Model[] rocks = [.. Enumerable.Range(0, 4).Select(i => RockModel.Build(stream.Child(20 + i), view.PixelSize(10), LinearRgb.FromHex("#7d766c"), 0.16f, isSnowy ? 1 : 0))];
        for (int i = 0; i < 26; i++)
        {
            RandomStream rock = stream.Child(100 + i);
            float x = (rock.Chance(0.6f) ? -side : side) * (2.2f + (6 * MathF.Abs(rock.Gaussian())));
            float z = -4.6f - (2.6f * MathF.Abs(rock.Gaussian())) + (rock.Chance(0.3f) ? 3.5f : 0);
            float size = 0.14f + (0.75f * MathF.Pow(rock.Next(), 2.6f));
            var at = new Vector2(x, z);
            float ground = land.NearShore(x, z);
            if (ground + (0.62f * size) < 0.1f || clearance.IsBlocked(at, size + 0.35f))
            {
                continue;
            }

            instances.Add(new Instance(
                rocks[rock.Range(0, 3)],
                Matrix4x4.CreateScale(size * rock.Range(0.85f, 1.4f), size * rock.Range(0.6f, 0.9f), size) * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau))
                    * Matrix4x4.CreateTranslation(x, ground - (0.15f * size), z),
                0, rock.NextUInt()));
        }
    }
}
