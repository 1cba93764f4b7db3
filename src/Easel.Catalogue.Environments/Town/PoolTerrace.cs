using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Environments.Park;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Town;

/// <summary>The terrace of a swimming pool: turquoise water with a net of light on its tiles, loungers under parasols, palms, a hedge and a white house.</summary>
internal sealed class PoolTerrace : EnvironmentEntry
{
    /// <summary>Where the pool begins and ends behind the stage, half its width, and how far its water stands below the rim, metres.</summary>
    private const float Near = -3.4f, Far = -19, Half = 8.5f, Below = 0.1f;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -100, NoonElevation = 46, NoonMie = 0.9f, HazeDensity = 1f / 6000, HazeHeight = 400, SunsetAzimuth = -36, SunsetElevation = 6, SunsetKey = 0.24f, NoonKey = 0.36f, NightKey = 0.1f,
            NoonClouds = new CloudLayer(1500, 2500, 0.5f, 0.02f, 4300, 1.2f, 3, 1.5f),
        },
        EyeHeight = 1.65f, Rise = (-0.02f, 0.03f), Lens = (0.8f, 0.96f), Stage = (new(-6, -2.2f), new(6, 4)), Kind = StageKind.Shore,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "swimming-pool", Names = ["swimming pool", "pool", "poolside", "pool terrace", "hotel pool", "resort pool", "infinity pool", "outdoor pool", "water park"],
        Tags = ["outdoor", "water", "pool"], Words = ["tropical", "sunny", "blue"], Scenery = ["palm-tree", "emblem-parasol"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(
        request, Ground, new Zone(Support.Water, new Vector3(-6, 0, -15), new Vector3(6, 0, -6), new Vector3(0, -Below, -8)) { Kind = StageKind.Water });

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        RandomStream stream = request.Stream.Child("pool");
        AddGround(scenery, stream);
        AddHouse(scenery, request.Daylight is Daylight.Night or Daylight.Dusk or Daylight.Twilight);
        AddFurniture(scenery, stream.Child("furniture"));
        AddPlants(scenery, stream.Child("plants"));
        return scenery.ToDressing();
    }

    private static float Ground(float x, float z) => z < Near && z > Far && MathF.Abs(x) < Half ? -Below : 0;

    private static void AddGround(Scenery scenery, RandomStream stream)
    {
        bool isDark = scenery.Request.Daylight is Daylight.Night or Daylight.Dusk or Daylight.Twilight;
        var stone = new Material { Name = "terrace", BaseColor = LinearRgb.FromHex("#d6c8b0"), Roughness = 0.7f, Specular = 0.03f, Kind = FrameMaterialKind.Ground, Pattern = new PavingPattern(0.8f) };
        Material rim = Presets.Stone(LinearRgb.FromHex("#ece6da"), "rim");
        var model = new ModelBuilder();
        float length = Near - Far;

        // Four slabs leave the basin open.
        model.Add(Shapes.Box(140, 0.5f, 60, 0).Move(0, -0.5f, Near + 30), stone);
        model.Add(Shapes.Box(140, 0.5f, 60, 0).Move(0, -0.5f, Far - 30), stone);
        model.Add(Shapes.Box(70 - Half, 0.5f, length, 0).Move(Half + (0.5f * (70 - Half)), -0.5f, 0.5f * (Near + Far)).BothSides(), stone);
        model.Add(Shapes.Box((2 * Half) + 0.7f, 0.07f, 0.42f, 0.02f).Move(0, -0.035f, Near + 0.1f).Join(Shapes.Box((2 * Half) + 0.7f, 0.07f, 0.42f, 0.02f).Move(0, -0.035f, Far - 0.1f)), rim);
        model.Add(Shapes.Box(0.42f, 0.07f, length, 0.02f).Move(Half + 0.1f, -0.035f, 0.5f * (Near + Far)).BothSides(), rim);
        scenery.Add(model.Build(), Matrix4x4.Identity);
        var water = new Material
        {
            Name = "pool", BaseColor = LinearRgb.FromHex("#4fc3cf"), Roughness = 0.02f, Specular = 0.02f, Kind = FrameMaterialKind.Water, Pattern = new PoolWaterPattern(scenery.View.Camera.Position, isDark ? 0.05f : 0, stream.Child("water").Seed),
        };
        scenery.Add(new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => new Vector3(((2 * u) - 1) * Half, -Below, float.Lerp(Near, Far, v))), water).Build(), Matrix4x4.Identity);

        // A ladder of bent tubes at the side.
        Material chrome = Presets.Chrome("ladder");
        var ladder = new ModelBuilder();
        foreach (float z in (ReadOnlySpan<float>)[-0.28f, 0.28f])
        {
            ladder.Add(Shapes.Tube(Splines.CatmullRom([new(0.55f, 0, z), new(0.5f, 0.6f, z), new(0.2f, 0.85f, z), new(-0.1f, 0.6f, z), new(-0.14f, -0.5f, z)], 8), 0.024f, 12), chrome, 1);
        }

        scenery.Add(ladder.Build(), Matrix4x4.CreateTranslation(Half, 0, -8));
        if (isDark)
        {
            scenery.Add(new RectangleLight(new Vector3(0, -Below + 0.02f, 0.5f * (Near + Far)), new Vector3(Half - 0.5f, 0, 0), new Vector3(0, 0, -0.46f * length), new LinearRgb(0.08f, 0.5f, 0.6f) * 0.25f));
        }
    }

    /// <summary>A white house with wide windows and a roof on slim posts, beyond the pool.</summary>
    private static void AddHouse(Scenery scenery, bool isDark)
    {
        if (scenery.Request.Forbidden.Contains("house"))
        {
            return;
        }

        var model = new ModelBuilder();
        Material plaster = new() { Name = "plaster", BaseColor = LinearRgb.FromHex("#f0ece4"), Roughness = 0.9f, Specular = 0.02f, Pattern = new PlasterPattern() }, wood = Presets.Wood("teak", Vector3.UnitX, "soffit"), frame = Presets.Metal(LinearRgb.FromHex("#3a3d40"), 0.45f, "frame");
        var glass = new Material { Name = "window", BaseColor = LinearRgb.FromHex(isDark ? "#f2c98a" : "#39505c"), Roughness = 0.08f, Specular = 0.06f, Emission = isDark ? new LinearRgb(1, 0.66f, 0.34f) * 0.35f : LinearRgb.Black, Kind = FrameMaterialKind.Glass };
        model.Add(Shapes.Box(26, 3.2f, 8, 0.04f).Move(0, 0, -4), plaster);
        model.Add(Shapes.Box(13, 3, 6, 0.04f).Move(-5, 3.2f, -4.6f), plaster);
        model.Add(Shapes.Box(28, 0.3f, 3.2f, 0.03f).Move(0, 3.1f, 1.2f).Join(Shapes.Box(14.4f, 0.3f, 7.4f, 0.03f).Move(-5, 6.2f, -4.2f)), wood);
        for (int i = 0; i < 6; i++)
        {
            float x = -11.2f + (4.4f * i);
            model.Add(Shapes.Box(3.5f, 2.5f, 0.06f, 0).Move(x, 0.15f, 0.03f), glass);
            model.Add(Shapes.Box(0.09f, 2.6f, 0.1f, 0.01f).Move(x, 0.1f, 0.07f).Join(Shapes.Box(3.6f, 0.09f, 0.1f, 0.01f).Move(x, 2.62f, 0.07f)), frame);
            model.Add(Shapes.Box(0.16f, 3.1f, 0.16f, 0.01f).Move(x + 2.2f, 0, 2.5f), plaster);
        }

        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Box(2.9f, 2, 0.06f, 0).Move(-9 + (4 * i), 3.7f, -1.58f), glass);
        }

        scenery.Add(model.Build(), Matrix4x4.CreateTranslation(2, 0, Far - 13));
    }

    private static void AddFurniture(Scenery scenery, RandomStream stream)
    {
        LinearRgb cloth = LinearRgb.FromHex(stream.Pick("#f2efe6", "#e8734a", "#2f8fb5", "#e6b43c"));
        Model lounger = Lounger(cloth), parasol = Parasol(cloth);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            for (int i = 0; i < 4; i++)
            {
                float z = -4.8f - (3.5f * i);
                var at = new Vector2(side * (Half + 2.1f), z);
                scenery.TryStand(lounger, at, side * -MathF.PI / 2, Vector3.One, 0.9f, stream.Child((i * 2) + (side > 0 ? 1 : 0)), 0);
                if (i % 2 == 0)
                {
                    scenery.TryStand(parasol, at + new Vector2(side * 0.7f, -1.7f), i, Vector3.One, 0.8f, stream.Child(20 + (i * 2) + (side > 0 ? 1 : 0)), 0);
                }
            }
        }

        // One pair near the stage on its open side.
        float open = scenery.OpenSide(stream.Child("side"));
        Vector2 near = scenery.Fan.At(open * 0.72f, scenery.Stage + 0.8f);
        if (near.Y > Near + 1)
        {
            scenery.TryStand(lounger, near, -open * 0.7f, Vector3.One, 1.1f, stream.Child("near"), 0);
        }
    }

    private static Model Lounger(LinearRgb cloth)
    {
        var model = new ModelBuilder();
        Material frame = Presets.Wood("teak", Vector3.UnitZ, "frame"), pad = Presets.Fabric(cloth, 600, "pad");
        static float Rise(float z) => z < -0.25f ? 0.5f * (-0.25f - z) : 0;
        model.Add(Shapes.Box(0.06f, 0.06f, 1.95f, 0.01f).Move(0.32f, 0.28f, 0).BothSides(), frame);
        foreach (float z in (ReadOnlySpan<float>)[-0.7f, 0.75f])
        {
            model.Add(Shapes.Box(0.06f, 0.28f, 0.06f, 0.01f).Move(0.32f, 0, z).BothSides().Join(Shapes.Box(0.64f, 0.05f, 0.05f, 0.01f).Move(0, 0.26f, z)), frame);
        }

        model.Add(Shapes.Cushion(0.62f, 0.09f, 1.9f, 0.035f, 0.01f, 20).Warp(p => p with { Y = p.Y + 0.34f + Rise(p.Z) }), pad, 1);
        model.Add(Shapes.Cushion(0.46f, 0.09f, 0.24f, 0.04f, 0.015f, 8).Move(0, 0.08f, -0.78f).Warp(p => p with { Y = p.Y + 0.34f + Rise(p.Z) }), Presets.Fabric(LinearRgb.FromHex("#f4f1e8"), 700, "pillow"), 1);
        return model.Build();
    }

    private static Model Parasol(LinearRgb cloth)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.3f, 0.08f, 0.02f, 32), Presets.Concrete("foot"));
        model.Add(Shapes.Rod(new(0, 0, 0), new(0, 2.55f, 0), 0.025f, null, 12), Presets.Wood("teak", Vector3.UnitY, "pole"));
        PolyMesh roof = Shapes.Grid(64, 8, (u, v) =>
        {
            float angle = MathF.Tau * u, rib = MathF.Abs(MathF.Sin(angle * 4)), r = 1.45f * (1 - v) * (1 - (0.05f * rib)), drop = 0.55f * MathF.Pow(1 - v, 1.3f) + (0.05f * rib * (1 - v));
            return new Vector3(-r * MathF.Cos(angle), 2.55f - drop, r * MathF.Sin(angle));
        }, wrapU: true);
        model.Add(roof.Solidify(0.006f), Presets.Fabric(cloth, 900, "parasol") with { Translucency = 0.3f }, 0.5f);
        return model.Build();
    }

    private static void AddPlants(Scenery scenery, RandomStream stream)
    {
        if (scenery.Request.Forbidden.Overlaps(["palm-tree", "palm", "tree"]))
        {
            return;
        }

        var palms = new Model[3];
        Parallel.For(0, palms.Length, i => palms[i] = PalmTree.BuildModel(PalmTree.Draw(stream.Child(i), Wishes.None with { Words = [i == 0 ? "leaning" : "tall"] }), scenery.View.PixelSize(18 + (10 * i))));
        float side = scenery.OpenSide(stream.Child("side"));
        (float X, float Z)[] places = [(side * (Half + 4.2f), -7), (-side * (Half + 4.6f), -12), (side * (Half + 4), -16.5f), (-side * (Half + 4.2f), -20), (-12, -27), (15, -26), (19, -30), (-17, -31), (5, -24)];
        for (int i = 0; i < places.Length; i++)
        {
            scenery.TryStand(palms[i % 3], new Vector2(places[i].X, places[i].Z), i * 1.9f, new Vector3(0.85f + (0.1f * (i % 3))), 1, stream.Child(10 + i), 0.05f);
        }

        Model hedge = HedgeModel.Build(4.1f, 1.5f, 0.9f, 0.1f, stream.Child("hedge"));
        for (int i = -9; i <= 9; i++)
        {
            if (MathF.Abs((i * 4) - 2) > 14)
            {
                scenery.TryStand(hedge, new Vector2(i * 4, Far - 10), 0, Vector3.One, 0.6f, stream.Child(40 + i), 0);
            }
        }

        foreach (float x in (ReadOnlySpan<float>)[-Half - 1, Half + 1])
        {
            Model pot = HousePlant.Build(1.3f, LinearRgb.FromHex("#c9744a"), stream.Child("pot"));
            scenery.TryStand(pot, new Vector2(x, Near + 0.9f), 0, Vector3.One, 0.6f, stream.Child((int)x + 70), 0);
        }
    }
}
