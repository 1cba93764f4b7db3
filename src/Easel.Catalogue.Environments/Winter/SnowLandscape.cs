using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Winter;

/// <summary>A wide field of untouched snow with firs at its sides and white mountains behind; or, in the far north, a waste of ice.</summary>
internal sealed class SnowLandscape : EnvironmentEntry
{
    private const float EyeHeight = 1.45f;

    /// <summary>Height of the highest trees, metres.</summary>
    private const float Treeline = 330;

    /// <summary>Half of the open gap in the woods, as a share of half the picture's width.</summary>
    private const float Gap = 0.5f;

    private static readonly WoodPlan s_wood = new(30, 260, 560, 1.2f, 1, 0.36f, 2.1f, 0.06f);

    private static readonly NatureLight s_light = new()
    {
        MorningAzimuth = -96,
        NoonAzimuth = -112,
        NoonElevation = 29,
        NoonMie = 0.9f,
        SunsetAzimuth = -98,
        SunsetElevation = 4.4f,
        SunsetMie = 1.2f,
        SunsetKey = 0.3f,
        SunsetSaturation = 1.35f,
        HazeDensity = 1f / 14000,
        DayHaze = new LinearRgb(0.7f, 0.88f, 1.18f),
        EveningHaze = new LinearRgb(0.95f, 0.86f, 0.98f),
        NoonClouds = new CloudLayer(2100, 3000, 0.52f, 0.018f, 4800, 1.3f, 3, 1.6f),
        EveningClouds = new CloudLayer(3400, 4100, 0.53f, 0.008f, 5400, 1.6f),
        MorningKey = 0.44f,
        NoonKey = 0.54f,
        NightKey = 0.13f,
        MoonElevation = 24,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "snow-field",
        Names =
        [
            "snow field", "snowy field", "snowfield", "snowy landscape", "winter landscape", "snow landscape", "snowscape", "ski slope", "snowy plain", "winter wonderland",
        ],
        Tags = ["outdoor", "nature", "snow", "arctic", "winter"],
        Words = ["arctic", "icy", "treeless"],
        Scenery = ["tree", "pine-tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new SnowLand(request.Stream, 1, IsArctic(request));
        (Sky sky, Haze haze, Finish finish) = s_light.For(request);
        if (sky is PhysicalSky physical && request.Daylight is not Daylight.Night)
        {
            // The sun stands beside the picture, opposite to the main peak: its face glows and drifts cast their shadows across.
            sky = physical with { SunAzimuth = MathF.Abs(physical.SunAzimuth) * -land.PeakSide };
        }

        float fov = request.Aspect < 0.9f ? 0.9f : 0.72f;
        var eye = new Vector3(0, land.Field(0, 7) + EyeHeight, 7);
        return new EnvironmentSite
        {
            GroundHeight = land.Field,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-8, 0, -10), new Vector3(8, 0, 4), new Vector3(0, land.Field(0, 0), 0)) { Kind = StageKind.Open },
                new Zone(Support.Air, new Vector3(-14, 2.4f, -26), new Vector3(14, 10, -4), new Vector3(0, 4.5f, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.09f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        float rise = MountainLake.Rise(view.Camera);
        bool isArctic = IsArctic(request), hasTrees = !isArctic && !request.Forbidden.Overlaps(["pine-tree", "pine", "tree"]) && !request.Words.Contains("treeless");
        var land = new SnowLand(request.Stream, rise, isArctic);
        land.Carve();
        var far = new List<Instance>();
        Task wood = hasTrees
            ? Task.Run(() => Forest.Plant(
                request.Stream.Child("forest"), view, request.Aspect, (x, z) => MathF.Max(land.Mountain(x, z), land.Field(x, z)), 420, 2600, Treeline * rise, 7000, 0.75f, LinearRgb.FromHex("#34523a"), far))
            : Task.CompletedTask;

        uint seed = request.Stream.Child("rock").Seed;
        var mountain = new Material
        {
            Name = "mountain",
            BaseColor = LinearRgb.FromHex("#6d655c"),
            Roughness = 0.9f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new MountainPattern(-150, -400, rise, new Vector3(0.6f), new Vector3(0.1f), seed) { Cling = 0.75f },
        };
        PolarTerrain range = PolarTerrain.For(view.Camera, request.Aspect, 660, 12500, 250, 340);
        Mesh peaks = range.Build((x, z, _) => (new Vector3(x, land.Mountain(x, z), z), new Vector2(land.Hollow(x, z), 0)));
        var snow = new Material
        {
            Name = "snow",
            BaseColor = LinearRgb.FromVector3(new Vector3(0.85f, 0.875f, 0.915f)),
            Roughness = 0.8f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new SnowFieldPattern(Vector2.Normalize(new Vector2(1, -0.4f)), request.Stream.Child("snow").Seed),
        };
        PolarTerrain field = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 1500, 260, 240);
        List<Instance> instances =
        [
            new Instance(new Model([new Part(peaks, mountain)]), Matrix4x4.Identity),
            new Instance(new Model([new Part(field.Build(land.Field), snow)]), Matrix4x4.Identity),
        ];

        ViewFan fan = ViewFan.Of(view, request.Aspect);
        var clearance = new Nature.Clearance(view);
        if (hasTrees)
        {
            float middle = 0.25f * land.PeakSide;
            ConiferWood.Plant(
                request.Stream.Child("wood"), view, fan.Half, land.Field, clearance, s_wood, at => MathF.Abs(fan.Side(at) - middle) < Gap, 1, instances);
        }

        Strew(request.Stream.Child("stones"), view, land, fan, clearance, isArctic, instances);
        wood.GetAwaiter().GetResult();
        instances.AddRange(far);
        return new EnvironmentDressing([.. instances], []);
    }

    private static bool IsArctic(EnvironmentRequest request) => request.Words.Overlaps(["arctic", "icy"]);

    /// <summary>Boulders under caps of snow; in the far north broken blocks of ice.</summary>
    private static void Strew(
        RandomStream stream, EnvironmentView view, SnowLand land, ViewFan fan, Nature.Clearance clearance, bool isArctic, List<Instance> instances)
    {
        LinearRgb color = isArctic ? LinearRgb.FromHex("#bfdfec") : LinearRgb.FromHex("#7d7a76");
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), view.PixelSize(10), color, 0, isArctic ? 0.55f : 1));
        int count = isArctic ? 46 : 16;
        float side = stream.Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < count; i++)
        {
            RandomStream stone = stream.Child(10 + i);
            bool isFamily = i % 2 == 0;
            float distance = isFamily ? 15 + (2.5f * stone.Gaussian()) : 9 + (110 * stone.Next() * stone.Next());
            Vector2 at = fan.At(isFamily ? side * (0.75f + (0.2f * stone.Gaussian())) : stone.Range(-1.15f, 1.15f), MathF.Max(distance, 6));
            float size = isArctic ? 0.25f + (1.5f * MathF.Pow(stone.Next(), 2.5f) * (isFamily ? 0.7f : 1.6f)) : 0.2f + (0.7f * MathF.Pow(stone.Next(), 2));
            if (clearance.IsBlocked(at, size + 0.6f))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(size * stone.Range(0.9f, 1.4f), size * stone.Range(0.6f, isArctic ? 1.4f : 0.9f), size) * Matrix4x4.CreateRotationY(stone.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, land.Field(at.X, at.Y) - (0.25f * size), at.Y);
            instances.Add(new Instance(models[stone.Range(0, models.Length - 1)], transform, 0, stone.NextUInt()));
        }
    }
}
