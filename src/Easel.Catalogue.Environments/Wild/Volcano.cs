using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A field of black lava with glowing cracks before a volcano that erupts: streams run down its cone and a pillar of ash rises from it.</summary>
internal sealed class Volcano : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -104,
            NoonElevation = 24,
            NoonMie = 2.4f,
            MorningAzimuth = -82,
            SunsetAzimuth = -62,
            SunsetElevation = 4,
            SunsetMie = 2.4f,
            SunsetKey = 0.2f,
            HazeDensity = 1f / 2600,
            HazeHeight = 500,
            DayHaze = new LinearRgb(1, 0.85f, 0.75f),
            EveningHaze = new LinearRgb(1.1f, 0.75f, 0.6f),
            NoonClouds = new CloudLayer(1800, 3000, 0.66f, 0.018f, 5200, 1.3f, 1.3f, 1.1f),
            NoonKey = 0.2f,
            NightKey = 0.1f,
        },
        EyeHeight = 1.5f,
        Rise = (0.18f, 0.2f),
        Kind = StageKind.Open,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "volcano",
        Names = ["volcano", "active volcano", "erupting volcano", "volcanic landscape", "lava field", "volcano slope", "volcanic island", "lava landscape", "volcanic field"],
        Tags = ["outdoor", "nature", "volcano"],
        Words = ["erupting", "active", "dark", "rocky"],
        Scenery = ["rock", "emblem-volcano"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, new VolcanoLand(request.Stream).Height);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        var land = new VolcanoLand(request.Stream);
        float glow = request.Daylight switch { Daylight.Noon or Daylight.Morning => 5.5f, Daylight.Sunset => 2.6f, Daylight.Dusk or Daylight.Twilight => 0.35f, _ => 0.16f };
        scenery.AddTerrain(
            new Material
            {
                Name = "lava", BaseColor = LinearRgb.FromHex("#3c3835"), Roughness = 0.8f, Specular = 0.035f, Kind = FrameMaterialKind.Ground,
                Pattern = new LavaPattern(land, glow, scenery.Fan.Eye, request.Stream.Child("lava").Seed),
            },
            7000, 300, 300);
        scenery.StrewRocks(request.Stream.Child("rocks"), LinearRgb.FromHex("#35322f"), 90, 70, 1.1f);
        AddPlume(scenery, land, glow, request.Stream.Child("plume"));
        return scenery.ToDressing();
    }

    /// <summary>The pillar of ash: puffs that swell as they rise and drift with the wind, lit red from below.</summary>
    private static void AddPlume(Scenery scenery, VolcanoLand land, float glow, RandomStream stream)
    {
        var puffs = new Model[5];
        Parallel.For(0, puffs.Length, i =>
        {
            uint seed = stream.Child("puff").Child(i).Seed;
            PolyMesh ball = Shapes.Sphere(1, 40).Warp(p =>
            {
                Vector3 d = Vector3.Normalize(p);
                float lump = 0;
                foreach (float scale in (ReadOnlySpan<float>)[1.7f, 3.6f, 7.5f])
                {
                    (float f1, _, _) = Noise.Worley(d * scale, seed + (uint)(scale * 10));
                    lump += MathF.Max(0, 1 - f1) * 0.55f / scale;
                }

                return d * (0.72f + (1.1f * lump));
            });
            puffs[i] = new ModelBuilder().Add(ball, new Material { Name = "ash cloud", BaseColor = LinearRgb.FromHex(i % 2 == 0 ? "#6b645f" : "#7a726b"), Roughness = 1, Specular = 0, Translucency = 0.2f }, 3).Build();
        });
        Vector3 mouth = land.Crater;
        float wind = stream.Child("wind").Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < 120; i++)
        {
            RandomStream own = stream.Child(i);
            float t = MathF.Pow((i + own.Next()) / 120, 0.8f), rise = 620 * t, wide = 26 + (150 * MathF.Pow(t, 1.1f));
            float angle = own.Range(0f, MathF.Tau), off = wide * 0.75f * MathF.Sqrt(own.Next());
            Vector3 at = mouth + new Vector3((wind * 420 * t * t) + (off * MathF.Cos(angle)), rise + (0.3f * off * MathF.Sin(angle * 3)), off * MathF.Sin(angle));
            float size = wide * own.Range(0.5f, 0.8f), red = MathF.Exp(-t * 9);
            scenery.Add(
                puffs[i % puffs.Length], Matrix4x4.CreateScale(size, size * own.Range(0.8f, 1), size) * Matrix4x4.CreateRotationY(angle) * Matrix4x4.CreateTranslation(at), own.NextUInt(),
                new LinearRgb(0.85f + (0.9f * red), 0.85f + (0.1f * red), 0.85f - (0.2f * red)) * own.Range(0.85f, 1.1f));
        }

        // Bombs and fire over the mouth.
        var sparks = new PolyMesh();
        for (int i = 0; i < 90; i++)
        {
            float angle = stream.Range(0f, MathF.Tau), out1 = 46 * MathF.Sqrt(stream.Next()), up = stream.Range(0f, 1f);
            Vector3 a = mouth + new Vector3(out1 * MathF.Cos(angle) * (0.4f + up), (95 * up * (1 - (0.5f * out1 / 46))) - 6, out1 * MathF.Sin(angle) * 0.5f);
            sparks.Join(Shapes.Capsule(a, a + new Vector3(out1 * 0.1f * MathF.Cos(angle), 5, 0), stream.Range(0.7f, 2.2f), 6));
        }

        scenery.Add(new ModelBuilder().Add(sparks, Presets.Glow(new LinearRgb(1, 0.3f, 0.06f), glow * 1.5f, "lava bomb")).Build(), Matrix4x4.Identity);
    }
}
