using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A farm in the country: a yard of grass behind a rail fence, a red barn with its silo, fields in strips with bales of straw, trees
/// and hedges.</summary>
internal sealed class Farmland : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -108,
            NoonElevation = 36,
            NoonMie = 1.3f,
            HazeDensity = 1f / 4200,
            HazeHeight = 700,
            DayHaze = new LinearRgb(0.72f, 0.9f, 1.12f),
            EveningHaze = new LinearRgb(0.95f, 0.85f, 0.9f),
            SunsetAzimuth = -58,
            SunsetElevation = 5.4f,
            SunsetMie = 1.5f,
            SunsetKey = 0.25f,
            SunsetSaturation = 1.45f,
            EveningCirrus = 0.3f,
            EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
            NightKey = 0.1f,
        },
        EyeHeight = 1.35f,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "farm",
        Names = ["farm", "farmland", "countryside", "farmyard", "barnyard", "rural landscape", "ranch"],
        Tags = ["outdoor", "nature", "farm", "winter"],
        Words = ["wheat", "golden", "autumn", "fall", "rural"],
        Scenery = ["tree", "emblem-barn", "hay-bale", "fence"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, new MeadowLand(request.Stream).Height);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow, isWheat = request.Words.Overlaps(["wheat", "golden"]);
        Vector3 grass = isWheat ? new Vector3(0.44f, 0.3f, 0.09f) : request.Words.Overlaps(["autumn", "fall"]) ? new Vector3(0.22f, 0.2f, 0.06f) : new Vector3(0.135f, 0.2f, 0.045f);
        Vector3 seen = grass * 0.63f;
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        List<Instance> instances = [];
        EnvironmentView clear = view;
        if (!request.Forbidden.Overlaps(["barn", "emblem-barn"]) && RaiseBarn(request, view, site.GroundHeight, fan, isSnowy) is { } barn)
        {
            // Trees keep off the barn and out of the view of it.
            instances.Add(barn);
            clear = view with { Occupied = view.Occupied.Add(barn.Model.Bounds.Transform(barn.Transform)), Things = [] };
        }

        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path"));
        var near = new GrassGroundPattern(
            seen, seen * new Vector3(1.35f, 1.12f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), Vector4.Zero, fan.Eye, path, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed);
        var ground = new Material
        {
            Name = "field",
            BaseColor = LinearRgb.FromVector3(seen),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = isSnowy ? near : new FieldStripsPattern(near, fan.Eye, isWheat ? 60 : 26, request.Stream.Child("fields").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 11000, 200, 200);
        instances.Add(new Instance(new Model([new Part(terrain.Build(site.GroundHeight), ground)]), Matrix4x4.Identity));
        var planted = new List<Instance>();
        Task trees = request.Forbidden.Contains("tree") ? Task.CompletedTask : Task.Run(() => Groves.Plant(
            request, clear, site.GroundHeight, Wishes.None with { Words = isSnowy ? request.Words.Add("snowy") : request.Words }, planted));
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, isWheat ? 0 : 8, isWheat ? 0.5f : 0.12f, instances, hasHerbs: !isWheat);
        }

        MeadowFeatures.Place(request, view, site.GroundHeight, path, isSnowy ? 1 : 0, instances);
        AddBales(request.Stream.Child("bales"), clear, site.GroundHeight, fan, instances);
        trees.GetAwaiter().GetResult();
        instances.AddRange(planted);
        return new EnvironmentDressing([.. instances], []);
    }

    /// <summary>The barn on the side of the picture with more room, or null where there is none.</summary>
    private static Instance? RaiseBarn(EnvironmentRequest request, EnvironmentView view, Func<float, float, float> height, ViewFan fan, bool isSnowy)
    {
        RandomStream stream = request.Stream.Child("barn");
        var clearance = new Nature.Clearance(view);
        float mean = view.Occupied.IsEmpty ? 0.5f : view.Occupied.Average(b => view.Camera.Project(b.Center, request.Aspect).Position.X);
        float side = MathF.Abs(mean - 0.5f) < 0.03f ? (stream.Chance(0.5f) ? 1 : -1) : mean > 0.5f ? -1 : 1;
        float stage = view.Occupied.IsEmpty ? 0 : view.Occupied.Max(b => Vector2.Distance(new(b.Center.X, b.Center.Z), fan.Eye));

        // With a long lens it stands farther away, to be seen whole.
        float distance = MathF.Max(44, 11 / MathF.Tan(fan.Half * 0.62f)) + MathF.Max(0, stage - 12);
        foreach (float across in (ReadOnlySpan<float>)[0.46f, 0.62f, -0.5f, 0.8f, -0.8f])
        {
            Vector2 at = fan.At(side * across, distance);
            if (clearance.FootprintDistance(at) > 14)
            {
                LinearRgb red = LinearRgb.FromHex(stream.Child("paint").Pick((ReadOnlySpan<string>)["#9c3b2e", "#8f3329", "#a64a36"]));
                float turn = (MathF.Sign(across) * side * -stream.Range(0.35f, 0.6f)) - fan.Ahead;
                return new Instance(
                    FarmBuildings.Build(red, isSnowy), Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - 0.15f, at.Y), 0, stream.NextUInt());
            }
        }

        return null;
    }

    private static void AddBales(RandomStream stream, EnvironmentView view, Func<float, float, float> height, ViewFan fan, List<Instance> instances)
    {
        Model[] bales = [HayBaleModel.Build(stream.Child(0)), HayBaleModel.Build(stream.Child(1))];
        var clearance = new Nature.Clearance(view);
        float stage = view.Occupied.IsEmpty ? 7 : MathF.Min(view.Occupied.Min(b => Vector2.Distance(new(b.Center.X, b.Center.Z), fan.Eye)), 14);
        for (int i = 0; i < 16; i++)
        {
            RandomStream bale = stream.Child(10 + i);
            float distance = i < 2 ? stage + bale.Range(4f, 8f) : 24 + (90 * MathF.Pow(bale.Next(), 1.5f));
            Vector2 at = fan.At(bale.Range(-1f, 1f), distance);
            if (!clearance.IsBlocked(at, 1.5f))
            {
                instances.Add(new Instance(
                    bales[i & 1], Matrix4x4.CreateRotationY(bale.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, height(at.X, at.Y) - 0.05f, at.Y), 0, bale.NextUInt(), LinearRgb.Gray(bale.Range(0.88f, 1.08f))));
            }
        }
    }
}
