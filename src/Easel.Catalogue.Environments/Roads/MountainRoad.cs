using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Roads;

/// <summary>A road that winds along a mountain: asphalt with lines, rock on one side, a guard rail and a wide view on the other.</summary>
internal sealed class MountainRoad : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -98, NoonElevation = 36, NoonMie = 1.1f, HazeDensity = 1f / 3600, HazeHeight = 700, DayHaze = new LinearRgb(0.68f, 0.88f, 1.16f), EveningHaze = new LinearRgb(1, 0.8f, 0.74f),
            SunsetAzimuth = 22, SunsetElevation = 5.6f, SunsetMie = 1.6f, SunsetKey = 0.24f, SunsetSaturation = 1.45f, EveningCirrus = 0.4f, NoonKey = 0.38f, NightKey = 0.09f,
            NoonClouds = new CloudLayer(1900, 3000, 0.53f, 0.02f, 4600, 1, 3.1f, 1.6f),
        },
        EyeHeight = 1.6f,
        Rise = (0.07f, 0.1f),
        Lens = (0.8f, 0.94f),
        Stage = (new(-3.2f, -9), new(3.2f, 4)),
        Kind = StageKind.Pavement,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "mountain-road",
        Names = ["mountain road", "winding road", "winding mountain road", "mountain pass", "scenic road", "curvy road", "alpine road", "mountain highway", "highway", "freeway", "motorway", "open road", "coastal road", "serpentine road", "country highway"],
        Tags = ["outdoor", "nature", "mountain", "road", "winter"],
        Words = ["winding", "autumn", "fall", "misty", "empty"],
        Scenery = ["tree", "pine-tree", "rock"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new PassLand(request.Stream);
        float open = land.Open, lane = -open * 1.65f;
        (float, float) room = (-3.3f, 3.3f), turn = open > 0 ? (-0.34f, -0.1f) : (0.1f, 0.34f);
        EnvironmentSite site = s_survey.Of(
            request, land.Height,
            new Zone(Support.Ground, new Vector3(lane - 0.6f, 0, -22), new Vector3(lane + 0.6f, 0, 5), new Vector3(lane, 0, -2)) { Kind = StageKind.Lane, ViewerX = room }.SeenFrom(turn.Item1 * 2.4f, turn.Item2 * 2.4f));
        Camera view = site.View;
        var aside = new Vector3(-open * 1.1f, 0.5f, 0);
        return site with
        {
            Zones = [site.Zones[0] with { ViewerX = room, SmallestViewTurn = turn.Item1, LargestViewTurn = turn.Item2 }, .. site.Zones[1..]],
            View = view with { Position = view.Position + aside, Target = view.Target + aside + new Vector3(open * 0.07f, 0, 0) },

            // The sun stands over the valley: the road and the rock beside it are lit across the picture.
            Sky = site.Sky is PhysicalSky { SunElevation: > 0 } sky ? sky with { SunAzimuth = MathF.Abs(sky.SunAzimuth) * open } : site.Sky,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var land = new PassLand(request.Stream);
        var scenery = new Scenery(request, site, view);
        bool isSnowy = request.Weather == Weather.Snow;
        uint seed = request.Stream.Child("rock").Seed;
        Vector3 turf = request.Words.Overlaps(["autumn", "fall"]) ? new Vector3(0.2f, 0.15f, 0.05f) : new Vector3(0.095f, 0.135f, 0.036f);
        scenery.AddTerrain(
            new Material
            {
                Name = "mountain-side", BaseColor = LinearRgb.FromHex("#8d8478"), Roughness = 0.92f, Specular = 0.02f, Kind = FrameMaterialKind.Ground,
                Pattern = new SlopePattern(turf, new Vector3(0.024f, 0.042f, 0.022f), isSnowy ? 1 : 0, seed),
            },
            9000, 300, 320);
        AddRoad(scenery, land, isSnowy);
        AddRail(scenery, land);
        if (!request.Forbidden.Overlaps(["tree", "pine-tree"]))
        {
            AddTrees(scenery, land, isSnowy, request.Stream.Child("trees"));
        }

        scenery.StrewRocks(request.Stream.Child("stones"), LinearRgb.FromHex("#8d8478"), 70, 60, 0.9f, 0.2f, -100, at => MathF.Abs(land.Across(at.X, at.Y)) > PassLand.Ledge - 0.5f);
        return scenery.ToDressing();
    }

    private static void AddRoad(Scenery scenery, PassLand land, bool isSnowy)
    {
        const float From = 34, To = -230, Lift = 0.03f;
        var asphalt = new Material
        {
            Name = "road", BaseColor = LinearRgb.FromHex(isSnowy ? "#d5dae0" : "#5d5f64"), Roughness = 0.85f, Kind = FrameMaterialKind.Ground, Pattern = new AsphaltPattern(-1.65f, 3.3f),
        };
        var white = new Material { Name = "marking", BaseColor = LinearRgb.FromHex("#dcdbd4"), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        var yellow = white with { BaseColor = LinearRgb.FromHex("#d9a92c") };
        var model = new ModelBuilder();
        model.Add(Strip(-PassLand.Half, PassLand.Half, From, To, Lift), asphalt, 1);
        model.Add(Strip(-PassLand.Half - 1.2f, -PassLand.Half, From, To, 0.012f), Presets.Matte(LinearRgb.FromHex(isSnowy ? "#e4e8ec" : "#8a7f6f"), "gravel"), 1);
        model.Add(Strip(PassLand.Half, PassLand.Half + 1.2f, From, To, 0.012f), Presets.Matte(LinearRgb.FromHex(isSnowy ? "#e4e8ec" : "#8a7f6f"), "gravel"), 1);
        if (!isSnowy)
        {
            foreach (float edge in (ReadOnlySpan<float>)[-PassLand.Half + 0.2f, PassLand.Half - 0.32f])
            {
                model.Add(Strip(edge, edge + 0.12f, From, To, Lift + 0.006f), white, 1);
            }

            model.Add(Strip(-0.19f, -0.07f, From, To, Lift + 0.006f), yellow, 1);
            model.Add(Strip(0.07f, 0.19f, From, To, Lift + 0.006f), yellow, 1);
        }

        scenery.Add(model.Build(), Matrix4x4.Identity);

        PolyMesh Strip(float left, float right, float from, float to, float lift) => Shapes.Grid(1, 260, (u, v) =>
        {
            // Finer where it is near.
            float z = float.Lerp(from, to, MathF.Pow(v, 1.6f)), across = float.Lerp(left, right, u);
            return new Vector3(land.Middle(z) + across, PassLand.Grade(z) + lift - (0.012f * MathF.Abs(across) / PassLand.Half), z);
        });
    }

    /// <summary>Posts and a folded beam of steel along the edge of the drop.</summary>
    private static void AddRail(Scenery scenery, PassLand land)
    {
        const float Side = PassLand.Half + 0.75f, From = 24, To = -150;
        Material steel = Presets.Metal(LinearRgb.FromHex("#b4b8bb"), 0.42f, "rail");
        Vector3 At(float z, float up, float outward) => new(land.Middle(z) + (land.Open * (Side + outward)), PassLand.Grade(z) + up, z);
        Vector2[] section = [new(0.02f, 0.86f), new(-0.03f, 0.84f), new(-0.06f, 0.78f), new(-0.02f, 0.72f), new(-0.02f, 0.7f), new(-0.06f, 0.64f), new(-0.03f, 0.57f), new(0.02f, 0.55f)];
        var model = new ModelBuilder();
        model.Add(Shapes.Grid(section.Length - 1, 150, (u, v) =>
        {
            Vector2 q = section[(int)MathF.Round(u * (section.Length - 1))];
            return At(float.Lerp(From, To, MathF.Pow(v, 1.4f)), q.Y, q.X);
        }).Solidify(0.006f), steel, 0.5f);
        for (float z = From; z > To; z -= 3.8f)
        {
            Vector3 foot = At(z, -0.4f, 0.09f);
            model.Add(Shapes.Box(0.09f, 1.22f, 0.13f, 0.01f, 1).Move(foot.X, foot.Y, foot.Z), steel);
        }

        Model rail = model.Build();
        scenery.Add(rail, Matrix4x4.Identity);
    }

    private static void AddTrees(Scenery scenery, PassLand land, bool isSnowy, RandomStream stream)
    {
        var models = new Model[6];
        Parallel.For(0, models.Length, i =>
        {
            RandomStream own = stream.Child(i);
            float tall = own.Range(10f, 14f);
            models[i] = ConiferModel.Build(
                new ConiferParameters(tall, tall * own.Range(0.26f, 0.34f), own.Range(0.04f, 0.14f), own.Range(0.5f, 0.7f), LinearRgb.FromHex("#3a5a38"), isSnowy ? 0.7f : 0, own.Seed), scenery.View.PixelSize(i < 3 ? 34 : 130));
        });
        for (int i = 0; i < 700; i++)
        {
            RandomStream tree = stream.Child(100 + i);
            float distance = 13 + (330 * MathF.Pow(tree.Next(), 1.7f));
            Vector2 at = scenery.Fan.At(tree.Range(-1.15f, 1.15f), distance);
            float across = land.Across(at.X, at.Y);

            // Groups on the slopes; the view over the rail stays open.
            bool grows = across < -PassLand.Ledge - 5 || across > PassLand.Ledge + (distance < 120 ? 12 : 6);
            if (!grows || Noise.Fbm(new Vector3(at.X, 0, at.Y) / 34, 2, stream.Seed) < -0.05f)
            {
                continue;
            }

            float tone = tree.Range(0.75f, 1.12f), size = tree.Range(0.55f, 1.05f);
            scenery.TryStand(models[(distance < 70 ? 0 : 3) + tree.Range(0, 2)], at, tree.Range(0f, 6f), new Vector3(size * tree.Range(0.9f, 1.15f), size, size), 2, tree, 0.35f, new LinearRgb(tone * tree.Range(0.9f, 1.15f), tone, tone * 0.92f));
        }
    }
}
