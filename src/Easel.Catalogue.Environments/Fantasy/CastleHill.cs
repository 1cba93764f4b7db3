using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Fantasy;

/// <summary>Meadows below a hill on which a castle stands, a path that winds up to its gate, woods around its foot and mountains behind.</summary>
internal sealed class CastleHill : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -100,
            NoonElevation = 36,
            NoonMie = 1.3f,
            HazeDensity = 1f / 2600,
            HazeHeight = 500,
            DayHaze = new LinearRgb(0.74f, 0.9f, 1.12f),
            EveningHaze = new LinearRgb(1, 0.82f, 0.8f),
            SunsetAzimuth = -48,
            SunsetElevation = 5.4f,
            SunsetMie = 1.5f,
            SunsetKey = 0.23f,
            SunsetSaturation = 1.45f,
            EveningClouds = new CloudLayer(2300, 3400, 0.57f, 0.008f, 6200, 1.5f),
            NightKey = 0.09f,
        },
        EyeHeight = 1.35f,
        Rise = (0.13f, 0.17f),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "castle-hill",
        Names = ["castle hill", "castle grounds", "castle on a hill", "fairytale kingdom", "fairy tale kingdom", "medieval kingdom", "fantasy kingdom", "castle courtyard", "castle garden", "fairytale land"],
        Tags = ["outdoor", "nature", "castle", "fantasy", "winter"],
        Words = ["flower", "autumn", "fall", "medieval", "magical", "fairy"],
        Scenery = ["castle", "tree", "flower"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, new MeadowLand(request.Stream).Height);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        float side = new Scenery(request, site, view).OpenSide(request.Stream.Child("side")), away = Away(view, fan);
        var land = new CastleLand(request.Stream, fan.At(side * 0.44f, away), side);
        var scenery = new Scenery(request, site with { GroundHeight = land.Height }, view);
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 grass = isAutumn ? new Vector3(0.23f, 0.22f, 0.06f) : new Vector3(0.12f, 0.2f, 0.045f), seen = grass * 0.62f;
        var path = new MeadowPath(side, PathOffset(view, side), request.Stream.Child("path").Seed) { HalfWidth = 0.9f, Bend = 4 };
        scenery.AddTerrain(
            new Material
            {
                Name = "meadow", BaseColor = LinearRgb.FromVector3(seen), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new GrassGroundPattern(
                    seen, seen * new Vector3(1.35f, 1.14f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), new Vector4(GrassPatch.MeanFlowerColor * 0.8f, 0.12f), scenery.Fan.Eye, path, isSnowy ? 1 : 0,
                    request.Stream.Child("ground").Seed) { PathColor = new Vector3(0.42f, 0.34f, 0.24f) },
            },
            11000, 230, 220);

        // The castle, twice as large as the one that stands on a meadow as a thing of its own.
        EnvironmentView clear = view;
        if (!request.Forbidden.Contains("castle"))
        {
            Wishes wishes = Wishes.None with { Words = ["fairytale"], Colors = [LinearRgb.FromHex(request.Stream.Child("stone").Pick("#d8cfbd", "#c9c4ba", "#dccdb0"))] };
            Model castle = new Castle().Build(new BuildRequest(request.Stream.Child("castle"), wishes, view.PixelSize(away)));
            Matrix4x4 place = Matrix4x4.CreateScale(CastleLand.CastleScale) * Matrix4x4.CreateRotationY(land.CastleTurn) * Matrix4x4.CreateTranslation(land.Castle);
            scenery.Add(castle, place, 3);
            clear = view with { Occupied = view.Occupied.Add(castle.Bounds.Transform(place)), Things = [] };
        }

        var planted = new List<Instance>();
        if (!request.Forbidden.Contains("tree"))
        {
            Groves.Plant(request, clear, land.Height, Wishes.None with { Words = isSnowy ? request.Words.Add("snowy") : request.Words.Remove("spring").Remove("green") }, planted);
            PlantSlopes(scenery, land, request.Stream.Child("slopes"), isSnowy);
        }

        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, land.Height, path, grass, request.Forbidden.Contains("flower") || isAutumn ? 0 : 46, 0.22f, planted);
        }

        MeadowFeatures.Place(request, clear, land.Height, path, isSnowy ? 1 : 0, planted);
        scenery.Instances.AddRange(planted.Where(i => land.HillShare(i.Transform.M41, i.Transform.M43) < 0.82f));
        return scenery.ToDressing();
    }

    /// <summary>Firs and rocks on the flanks of the hill, below the walls.</summary>
    private static void PlantSlopes(Scenery scenery, CastleLand land, RandomStream stream, bool isSnowy)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = ConiferModel.Build(
            new ConiferParameters(9 + (2 * i), 3.2f + (0.3f * i), 0.05f, 0.6f, LinearRgb.FromHex("#3b5c36"), isSnowy ? 0.7f : 0, stream.Child(i).Seed), scenery.View.PixelSize(90)));
        for (int i = 0; i < 130; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            float angle = tree.Range(0f, MathF.Tau), away = CastleLand.HillRadius * tree.Range(0.62f, 1.5f);
            var at = new Vector2(land.Castle.X + (away * MathF.Cos(angle)), land.Castle.Z + (away * MathF.Sin(angle)));

            // The front of the hill stays open for the way to the gate.
            if (at.Y > land.Castle.Z && MathF.Abs(at.X - land.Castle.X) < 0.4f * CastleLand.HillRadius)
            {
                continue;
            }

            float tone = tree.Range(0.8f, 1.1f);
            scenery.TryStand(models[i % 3], at, angle * 7, new Vector3(tree.Range(0.55f, 1)), 2, tree, 0.2f, new LinearRgb(tone, tone, tone * 0.95f));
        }
    }

    /// <summary>How far off the castle stands to be seen whole, with sky above its flags, metres.</summary>
    private static float Away(EnvironmentView view, ViewFan fan)
    {
        const float Nearest = 92, HalfWidth = 19, Top = 52, Share = 0.84f;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float top = MathF.Asin(Math.Clamp(forward.Y, -1, 1)) + (0.5f * view.Camera.VerticalFieldOfView);
        return MathF.Min(520, MathF.Max(Nearest, MathF.Max(HalfWidth / MathF.Tan(0.46f * fan.Half), Top / MathF.Tan(MathF.Max(0.05f, Share * top)))));
    }

    private static float PathOffset(EnvironmentView view, float side) =>
        view.Occupied.IsEmpty ? 1.5f : MathF.Min(9, MathF.Max(1.8f, view.Occupied.Max(b => (side > 0 ? b.Max.X : -b.Min.X) + 0.9f)));
}
