using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Gardens;

/// <summary>A Japanese garden: a pond that mirrors a red bridge, maples and cherries, clipped azaleas, stone lanterns, a pagoda among pines.</summary>
internal sealed class JapaneseGarden : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -112, NoonElevation = 41, NoonMie = 1.3f, HazeDensity = 1f / 900, HazeHeight = 60, DayHaze = new LinearRgb(0.85f, 0.95f, 1.05f), SunsetAzimuth = -30, SunsetElevation = 7, SunsetKey = 0.25f, SunsetSaturation = 1.4f,
            Mist = new MistLayer(1f / 700, 3, 60, new LinearRgb(1, 0.95f, 0.95f)), NoonKey = 0.34f, NightKey = 0.09f,
        },
        EyeHeight = 1.55f,
        Lens = (0.76f, 0.92f),
        Rise = (0.035f, 0.04f),
        Stage = (new(-4.5f, -2.6f), new(4.5f, 4)),
        Kind = StageKind.Shore,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "japanese-garden",
        Names = ["japanese garden", "zen garden", "japanese temple", "japanese temple garden", "japanese pond", "temple garden", "koi pond", "japanese park", "buddhist temple", "shinto shrine garden"],
        Tags = ["outdoor", "nature", "garden", "water", "winter"],
        Words = ["autumn", "fall", "spring", "blossom", "misty", "quiet"],
        Scenery = ["tree", "cherry-tree", "bridge", "pagoda", "stone-lantern", "rock", "flower"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(
        request, Ground(request),
        new Zone(Support.Water, new Vector3(-5, 0, -13), new Vector3(5, 0, -7.5f), new Vector3(0, 0, -9)) { Kind = StageKind.Water });

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        int crossed = view.Things.IndexOf("bridge");
        var land = new PondLand(request.Stream, crossed >= 0 && crossed < view.Occupied.Length ? view.Occupied[crossed] : null);
        var scenery = new Scenery(request, site with { GroundHeight = land.Height }, view);
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        RandomStream stream = request.Stream.Child("garden");
        var moss = new Vector3(0.07f, 0.12f, 0.026f);
        var shore = new LakeshorePattern(moss, isSnowy ? 1 : 0, stream.Seed);
        scenery.AddTerrain(new Material { Name = "garden-ground", BaseColor = LinearRgb.FromHex("#77705f"), Roughness = 0.9f, Specular = 0.02f, Kind = FrameMaterialKind.Ground, Pattern = shore }, 900, 230, 230);
        scenery.Instances.Add(StillWater.Build(request, view, land.Height, 0.8f, new Vector3(0.01f, 0.035f, 0.03f), new Vector3(0.03f, 0.07f, 0.045f), shore, 120));
        if (crossed < 0 && !request.Forbidden.Contains("bridge"))
        {
            scenery.Add(RedBridge.Build(LinearRgb.FromHex("#b8261c"), scenery.View.PixelSize(20)), Matrix4x4.CreateRotationY(-0.08f * land.Hand) * Matrix4x4.CreateTranslation(land.Bridge.X, 0.42f, land.Bridge.Y));
        }

        AddTrees(scenery, land, isSnowy, isAutumn, stream.Child("trees"));
        AddShrubs(scenery, land, isSnowy, stream.Child("shrubs"));
        scenery.StrewRocks(stream.Child("rocks"), LinearRgb.FromHex("#7c786f"), 90, 30, 0.62f, 0.55f, 0.14f, at => land.Inland(at.X, at.Y) is > -0.5f and < 0.9f);
        AddStones(scenery, land, stream.Child("stones"));
        return scenery.ToDressing();
    }

    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        var land = new PondLand(request.Stream);
        return (x, z) => MathF.Max(0, land.Height(x, z));
    }

    private static void AddTrees(Scenery scenery, PondLand land, bool isSnowy, bool isAutumn, RandomStream stream)
    {
        if (!scenery.Request.Forbidden.Contains("pagoda"))
        {
            Model pagoda = new Pagoda().Build(new BuildRequest(stream.Child("pagoda"), Wishes.None, scenery.View.PixelSize(46)));
            Vector2 at = new(-land.Hand * 6.5f, -44);
            scenery.TryStand(pagoda, at, 0.3f * land.Hand, new Vector3(15 / pagoda.Bounds.Size.Y), 3, stream, 0.2f);
        }

        if (scenery.Request.Forbidden.Contains("tree"))
        {
            return;
        }

        Wishes season = Wishes.None with { Words = isSnowy ? ["snowy"] : [] }, red = Wishes.None with { Words = isSnowy ? ["snowy"] : ["autumn"] }, bloom = Wishes.None with { Words = isSnowy ? ["snowy"] : isAutumn ? ["autumn"] : ["spring", "blossom"] };
        var models = new Model[7];
        float near = scenery.View.PixelSize(16), far = scenery.View.PixelSize(40);
        Parallel.For(0, models.Length, i => models[i] = i switch
        {
            0 or 1 => TreeModel.Build(Tree.Draw(TreeSpecies.Cherry, stream.Child(i), bloom), near),
            2 or 3 => TreeModel.Build(Tree.Draw(TreeSpecies.Maple, stream.Child(i), red), near),
            4 => TreeModel.Build(Tree.Draw(TreeSpecies.Common, stream.Child(i), season), far),
            _ => ConiferModel.Build(new ConiferParameters(12, 4.6f, 0.2f, 0.4f, LinearRgb.FromHex("#3c6244"), isSnowy ? 0.6f : 0, stream.Child(i).Seed), far),
        });

        // A cherry and a maple frame the bridge; others stand round the pond, pines and broad trees close the view.
        ReadOnlySpan<(int Kind, float X, float Z, float Height)> chosen =
            [(0, -7.8f, -17, 5.2f), (2, 9.6f, -18.5f, 5), (1, -9.5f, -9, 4.6f), (3, 11, -12, 4.4f), (0, 12.5f, -26, 6), (2, -11.5f, -25, 5.4f), (3, -2, -32, 5.6f), (1, 5, -33, 5.6f), (2, 8, -37, 6)];
        for (int i = 0; i < chosen.Length; i++)
        {
            (int kind, float x, float z, float height) = chosen[i];
            RandomStream own = stream.Child(20 + i);
            scenery.TryStand(models[kind], new Vector2((land.Hand * x) + own.Range(-0.6f, 0.6f), z + own.Range(-0.6f, 0.6f)), own.Range(0f, 6f), new Vector3(height / models[kind].Bounds.Size.Y), 1.2f, own, 0.08f);
        }

        for (int i = 0; i < 120; i++)
        {
            RandomStream own = stream.Child(100 + i);
            float distance = own.Range(44f, 95f);
            Vector2 at = scenery.Fan.At(own.Range(-1.2f, 1.2f), distance);
            int kind = own.Range(4, 6);
            if (land.Inland(at.X, at.Y) > 2 && Vector2.Distance(at, new Vector2(-land.Hand * 6.5f, -44)) > 6.5f)
            {
                scenery.TryStand(models[kind], at, own.Range(0f, 6f), new Vector3(own.Range(8f, 13f) / models[kind].Bounds.Size.Y), 1.5f, own, 0.2f, new LinearRgb(own.Range(0.75f, 1.05f), 0.95f, 0.85f));
            }
        }
    }

    /// <summary>Azaleas clipped to cushions along the shore, a few in bloom.</summary>
    private static void AddShrubs(Scenery scenery, PondLand land, bool isSnowy, RandomStream stream)
    {
        string[] hues = ["#d8476f", "#e98bab", "#f3ece6"];
        Material leaves = new() { Name = "leaves", BaseColor = LinearRgb.FromHex(isSnowy ? "#b9c4bd" : "#4d7238"), Roughness = 0.7f, Translucency = 0.25f, Kind = FrameMaterialKind.Foliage };
        var models = new Model[5];
        Parallel.For(0, models.Length, i =>
        {
            var size = new Vector3(0.62f, 0.42f, 0.58f);
            var builder = new ModelBuilder();
            builder.Add(LeafMound.Leaves(size, 1500, 0.07f, -0.8f, stream.Child(i)).Move(0, 0.3f, 0), leaves, 0.5f);
            if (i < hues.Length && !isSnowy && !scenery.Request.Forbidden.Contains("flower"))
            {
                builder.Add(LeafMound.Flowers(size, 240, 0.034f, -0.3f, stream.Child("bloom").Child(i)).Move(0, 0.3f, 0), new Material { Name = "petals", BaseColor = LinearRgb.FromHex(hues[i]), Roughness = 0.7f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage }, 3);
            }

            models[i] = builder.Build();
        });
        for (int i = 0; i < 260; i++)
        {
            RandomStream own = stream.Child(50 + i);
            Vector2 at = scenery.Fan.At(own.Range(-1.1f, 1.1f), own.Range(4.5f, 42f));
            float inland = land.Inland(at.X, at.Y), distance = Vector2.Distance(at, scenery.Fan.Eye);
            if (inland > 0.35f && inland < (distance > 16 ? 9 : 1.7f) && (distance > 9 || MathF.Abs(scenery.Fan.Side(at)) > 0.55f))
            {
                float size = own.Range(0.6f, 1.5f);
                scenery.TryStand(models[own.Range(0, 4)], at, own.Range(0f, 6f), new Vector3(size, size * own.Range(0.8f, 1.05f), size), 0.6f, own, 0.04f);
            }
        }
    }

    /// <summary>Stone lanterns by the water, and flat stones that lead to it.</summary>
    private static void AddStones(Scenery scenery, PondLand land, RandomStream stream)
    {
        Model lantern = StoneLantern.Build(stream.Child("lantern"));
        foreach ((float x, float z, float size) in (ReadOnlySpan<(float, float, float)>)[(-4.6f, -3.4f, 1.05f), (-4.4f, -10.5f, 0.9f), (6.8f, -13.2f, 1.1f), (-9, -21, 1.2f)])
        {
            scenery.TryStand(lantern, new Vector2(land.Hand * x, z), 0.4f, new Vector3(size), 0.6f, stream, 0.03f);
        }

        Material slab = Presets.Stone(LinearRgb.FromHex("#8f8a80"), "slab");
        for (int i = 0; i < 8; i++)
        {
            RandomStream own = stream.Child(i);
            Vector2 at = new(land.Hand * (2.6f + (0.35f * MathF.Sin(i * 1.7f)) - (0.12f * i)), 3.4f - (0.86f * i));
            float r = own.Range(0.26f, 0.36f);
            Model stone = new ModelBuilder().Add(Shapes.Superellipsoid(new Vector3(r * own.Range(1f, 1.3f), 0.07f, r), 0.4f, 0.8f, 20), slab, 0.9f).Build();
            scenery.TryStand(stone, at, own.Range(0f, 6f), Vector3.One, 0.35f, own, 0.03f);
        }
    }
}
