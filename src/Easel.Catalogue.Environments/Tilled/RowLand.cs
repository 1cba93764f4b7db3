using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Tilled;

/// <summary>Rows of vines or fruit trees that lead from the viewer over rolling hills.</summary>
internal sealed class RowLand(RowCrop crop) : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -106,
            NoonElevation = 36,
            NoonMie = 1.3f,
            HazeDensity = 1f / 3800,
            HazeHeight = 700,
            DayHaze = new LinearRgb(0.74f, 0.9f, 1.1f),
            EveningHaze = new LinearRgb(1, 0.84f, 0.8f),
            SunsetAzimuth = -26,
            SunsetElevation = 5.2f,
            SunsetMie = 1.6f,
            SunsetKey = 0.23f,
            SunsetSaturation = 1.45f,
            EveningCirrus = 0.3f,
            EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
            NightKey = 0.09f,
        },
        EyeHeight = 1.6f,
        Rise = (0.05f, 0.1f),
        Stage = (new(-5, -8), new(5, 4)),
    };

    /// <summary>All kinds.</summary>
    public static IEnumerable<EnvironmentEntry> All => RowCrop.All.Select(c => new RowLand(c));

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = crop.Id, Names = crop.Names, Tags = ["outdoor", "nature", "farm"], Words = ["autumn", "fall", "golden", "green", "sunny", "blossom", "spring"], Scenery = crop.Scenery,
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, new MeadowLand(request.Stream).Height);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 grass = isAutumn ? new Vector3(0.22f, 0.2f, 0.06f) : crop.Grass, seen = grass * 0.63f;
        var path = new MeadowPath(1, 400, 1);
        scenery.AddTerrain(
            new Material
            {
                Name = "field", BaseColor = LinearRgb.FromVector3(seen), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new GrassGroundPattern(seen, seen * new Vector3(1.35f, 1.12f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), Vector4.Zero, scenery.Fan.Eye, path, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed),
            },
            11000, 200, 200);
        var planted = new List<Instance>();
        if (!request.Forbidden.Contains("tree"))
        {
            Groves.Plant(request, view, site.GroundHeight, Wishes.None with { Words = isSnowy ? ["bare", "winter"] : request.Words.Remove("spring").Remove("green") }, planted);
        }

        // Groves stand beyond the rows.
        scenery.Instances.AddRange(planted.Where(i => Vector2.Distance(new Vector2(i.Transform.M41, i.Transform.M43), scenery.Fan.Eye) > crop.Reach + 12));
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, 0, crop.GrassHeight, scenery.Instances, hasHerbs: crop.GrassHeight > 0.09f);
        }

        if (!crop.Scenery.Any(request.Forbidden.Contains))
        {
            PlantRows(scenery, request.Stream.Child("rows"), isSnowy, isAutumn);
        }

        return scenery.ToDressing();
    }

    /// <summary>Sets the rows: they run along the view, the viewer and the subject between two of them.</summary>
    private void PlantRows(Scenery scenery, RandomStream stream, bool isSnowy, bool isAutumn)
    {
        EnvironmentView view = scenery.View;
        Model[] near = crop.Build(stream.Child("near"), view.PixelSize(9), isSnowy, isAutumn), far = crop.Build(stream.Child("far"), view.PixelSize(50), isSnowy, isAutumn);
        float room = view.Occupied.IsEmpty ? 0 : view.Occupied.Max(b => MathF.Max(MathF.Abs(b.Min.X), MathF.Abs(b.Max.X))) + 0.7f;

        // Where what stands here is wider than the lane between two rows, the lane is as wide.
        float lane = MathF.Max(0.5f * crop.Spacing, room + crop.Radius);
        for (int row = 0; row < 2 * crop.Rows; row++)
        {
            float side = row % 2 == 0 ? -1 : 1, x = side * (lane + (row / 2 * crop.Spacing));
            for (float z = 14; z > -crop.Reach; z -= crop.Pitch)
            {
                var at = new Vector2(x, z);
                float distance = Vector2.Distance(at, scenery.Fan.Eye), across = MathF.Abs(scenery.Fan.Side(at));
                if (distance < crop.Nearest || (across > 1.25f && distance > 6) || MathF.Abs(across) > 2.6f || scenery.Clearance.IsBlocked(at, crop.Radius))
                {
                    continue;
                }

                RandomStream own = stream.Child(row).Child((int)((z + 1000) * 4));
                Model[] models = distance < 24 ? near : far;
                float tone = own.Range(0.86f, 1.12f), turn = crop.Turns ? own.Range(0f, MathF.Tau) : own.Chance(0.5f) ? 0 : MathF.PI;
                scenery.Add(
                    models[own.Range(0, models.Length - 1)],
                    Matrix4x4.CreateScale(own.Range(0.93f, 1.06f)) * Matrix4x4.CreateRotationY(turn + (crop.Turns ? 0 : MathF.PI / 2)) * Matrix4x4.CreateTranslation(x, scenery.Height(x, z) - 0.03f, z), own.NextUInt(),
                    new LinearRgb(tone * own.Range(0.94f, 1.08f), tone, tone * 0.96f));
            }
        }
    }
}
