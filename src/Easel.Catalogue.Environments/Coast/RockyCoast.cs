using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Coast;

/// <summary>A coast of rock: ledges and boulders before the surf, sea stacks, cliffs under turf that bend to a headland, a lighthouse on its rock.</summary>
internal sealed class RockyCoast : EnvironmentEntry
{
    /// <summary>Up to which height spray and waves keep the rock wet, metres.</summary>
    private const float WetBelow = 0.55f;

    private static readonly LinearRgb s_rock = LinearRgb.FromHex("#857a6c");

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = SeaLight.Open with { NoonAzimuth = -72, NoonElevation = 37, NoonKey = 0.38f, SunsetAzimuth = 6, SunsetElevation = 5.2f, SunsetKey = 0.2f, HazeDensity = 1f / 3800, EveningCirrus = 0.5f },
        EyeHeight = 1.7f,
        Lens = (0.78f, 0.92f),
        Rise = (0.05f, 0.06f),
        Stage = (new(-5, -4), new(5, 4)),
        Kind = StageKind.Shore,
        Air = new Zone(Support.Air, new Vector3(-14, 3.2f, -30), new Vector3(14, 14, -4), new Vector3(0, 5, -10)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "rocky-coast",
        Names = ["rocky coast", "rocky shore", "rocky beach", "cliff coast", "sea cliff", "cliff", "coastal cliff", "rocky coastline", "coastline", "headland", "cape", "cliff by the sea", "sea rocks"],
        Tags = ["outdoor", "nature", "water", "coast", "sea"],
        Words = ["stormy", "wild", "calm", "rocky", "rugged"],
        Scenery = ["rock", "lighthouse"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var shore = new RockShore(request.Stream);
        float open = -shore.LandSide;
        EnvironmentSite site = s_survey.Of(
            request, (x, z) => MathF.Max(shore.Ground(x, z), 0),
            new Zone(Support.Water, new Vector3(MathF.Min(open * 2, open * 40), 0, -95), new Vector3(MathF.Max(open * 2, open * 40), 0, -34), new Vector3(open * 14, 0, -52)) { Kind = StageKind.Water });

        // The sun stands over the open sea, so that cliffs and surf are lit across the picture.
        return site.Sky is PhysicalSky { SunElevation: > 0 } sky ? site with { Sky = sky with { SunAzimuth = MathF.Abs(sky.SunAzimuth) * open } } : site;
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var shore = new RockShore(request.Stream);
        var scenery = new Scenery(request, site with { GroundHeight = shore.Ground }, view);
        bool isSnowy = request.Weather == Weather.Snow, isWild = request.Words.Overlaps(["stormy", "wild"]) || request.Weather is Weather.Storm;
        Task<SeaSurface> waves = Task.Run(() => SeaSurface.Open(isWild ? 1.5f : 0.85f, request.Stream.Child("sea")));
        uint seed = request.Stream.Child("rock").Seed;
        var rock = new Material
        {
            Name = "coast-rock", BaseColor = s_rock, Roughness = 0.88f, Specular = 0.03f, Kind = FrameMaterialKind.Ground,
            Pattern = new CoastRockPattern(new Vector3(0.13f, 0.1f, 0.075f), 0.85f, seed) { WetBelow = WetBelow, Snow = isSnowy ? 1 : 0 },
        };
        scenery.AddTerrain(rock, 4500, 330, 340);
        AddStacks(scenery, shore, rock, request.Stream.Child("stacks"));
        SeaSurface sea = waves.GetAwaiter().GetResult();
        AddSea(scenery, shore, sea, request, site);
        scenery.StrewRocks(
            request.Stream.Child("boulders"), s_rock, 46, 26, 1.15f, 0, WetBelow, at => shore.Ground(at.X, at.Y) is > -0.6f and < 1.6f && shore.Seaward(at.X, at.Y) > -5);
        AddSpray(scenery, shore, request.Stream.Child("spray"), isWild ? 1.5f : 1);
        if (!request.Forbidden.Contains("lighthouse"))
        {
            Model tower = new Lighthouse().Build(new BuildRequest(request.Stream.Child("lighthouse"), Wishes.None, view.PixelSize(120)));
            Vector2 at = shore.Islet;
            if (!scenery.Clearance.IsBlocked(at, 4))
            {
                scenery.Add(tower, Matrix4x4.CreateRotationY(0.4f * shore.LandSide) * Matrix4x4.CreateTranslation(at.X, RockShore.IsletTop - 1.1f, at.Y), 5);
            }
        }

        return scenery.ToDressing();
    }

    /// <summary>Rocks that the sea has left standing: each of a tall block and lower ones that lean on it.</summary>
    private static void AddStacks(Scenery scenery, RockShore shore, Material rock, RandomStream stream)
    {
        var models = new Model[5];
        Parallel.For(0, models.Length, i => models[i] = new Model([RockModel.Build(stream.Child(i), 0.02f, s_rock, WetBelow).Parts[0] with { Material = rock }]));
        for (int k = 0; k < shore.Stacks.Length; k++)
        {
            (Vector2 at, float radius, float top) = shore.Stacks[k];
            RandomStream own = stream.Child(20 + k);
            int blocks = radius > 2.4f ? 4 : 2;
            for (int i = 0; i < blocks; i++)
            {
                RandomStream block = own.Child(i);
                float share = i == 0 ? 1 : block.Range(0.3f, 0.72f), turn = (i * 2.2f) + block.Range(-0.5f, 0.5f), away = i == 0 ? 0 : 0.62f * radius, size = radius * (i == 0 ? 0.9f : block.Range(0.45f, 0.7f)), high = top * share;
                Vector2 foot = at + (away * new Vector2(MathF.Sin(turn), MathF.Cos(turn)));
                if (!scenery.Clearance.IsBlocked(foot, size))
                {
                    scenery.Add(
                        models[(k + i) % models.Length],
                        Matrix4x4.CreateScale(size, (high + 1.6f) / 1.02f, size * block.Range(0.8f, 1.1f)) * Matrix4x4.CreateRotationZ(block.Range(-0.07f, 0.07f)) * Matrix4x4.CreateRotationY(block.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(foot.X, -1.6f, foot.Y),
                        block.NextUInt());
                }
            }
        }
    }

    private static void AddSea(Scenery scenery, RockShore shore, SeaSurface sea, EnvironmentRequest request, EnvironmentSite site)
    {
        const float Hidden = -0.6f;
        Vector3 eye = scenery.View.Camera.Position;
        PolarTerrain grid = PolarTerrain.For(scenery.View.Camera, request.Aspect, 2, 26000, 440, 400);
        Mesh mesh = grid.Build(
            (x, z, spacing) =>
            {
                float ground = shore.Ground(x, z), depth = -ground;
                if (ground > 1.4f)
                {
                    return (new Vector3(x, Hidden, z), new Vector2(0, depth));
                }

                Vector4 d = sea.Displacement(x, z, spacing * 1.4f);
                (float surf, float foam) = shore.Surf(x, z);
                float grown = 0.25f + (0.75f * Noise.SmoothStep(2, 30, shore.Reach(x, z))), dx = x - eye.X, dz = z - eye.Z;
                float level = (d.Y * grown) + surf + 0.1f - (((dx * dx) + (dz * dz)) / (2 * 6_371_000f));
                return (new Vector3(x + (d.X * grown), level, z + (d.Z * grown)), new Vector2(foam, MathF.Max(2, depth + 1)));
            },
            normals: false);
        scenery.Add(new Model([new Part(mesh, SeaLight.Water(sea, request, site.Sky, eye, 0.22f))]), Matrix4x4.Identity);
    }

    /// <summary>Plumes of spray where waves hit rock that stands in their way.</summary>
    private static void AddSpray(Scenery scenery, RockShore shore, RandomStream stream, float strength)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = SprayModel.Build(stream.Child(i)));
        for (int i = 0; i < 260; i++)
        {
            RandomStream own = stream.Child(10 + i);
            float distance = 12 + (115 * own.Next());
            Vector2 at = scenery.Fan.At(own.Range(-1.05f, 1.05f), distance);
            float reach = shore.Reach(at.X, at.Y);
            if (reach is < -0.6f or > 1.1f || shore.Ground(at.X, at.Y) > 1.2f || scenery.Clearance.IsBlocked(at, 2.5f) || own.Chance(0.45f))
            {
                continue;
            }

            float size = strength * own.Range(0.5f, 1.3f) * (0.7f + (distance / 60));
            scenery.Add(
                models[own.Range(0, 2)], Matrix4x4.CreateScale(size * own.Range(0.8f, 1.7f), size, size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, 0.1f, at.Y), own.NextUInt());
        }
    }
}
