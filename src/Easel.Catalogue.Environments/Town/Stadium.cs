using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>The pitch of a stadium: mown stripes and white lines before a goal, tiers full of people all round under a roof with floodlights.</summary>
internal sealed class Stadium : EnvironmentEntry
{
    /// <summary>Half axes of the pitch with its margin (x, z), and where its middle is; where the goal stands, metres.</summary>
    private const float HalfX = 44, HalfZ = 60, MiddleZ = 22, Goal = -24;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -112, NoonElevation = 44, NoonMie = 1, HazeDensity = 1f / 2600, HazeHeight = 120, SunsetAzimuth = -50, SunsetElevation = 9, SunsetKey = 0.24f, NoonKey = 0.33f, NightKey = 0.16f,
        },
        Rise = (0.14f, 0.17f), Lens = (0.8f, 0.94f), Stage = (new(-7, -9), new(7, 4)), Air = new Zone(Support.Air, new Vector3(-14, 2.4f, -20), new Vector3(14, 10, -4), new Vector3(0, 4, -9)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "stadium", Names = ["stadium", "football stadium", "soccer stadium", "soccer field", "football field", "football pitch", "soccer pitch", "sports stadium", "arena", "sports field", "olympic stadium", "baseball stadium", "baseball field"],
        Tags = ["outdoor", "city", "stadium"], Words = ["full", "empty"], Scenery = ["emblem-goal"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, static (_, _) => 0);

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        RandomStream stream = request.Stream.Child("stadium");
        bool isDark = request.Daylight is Daylight.Night or Daylight.Dusk or Daylight.Twilight, isSnowy = request.Weather is Weather.Snow;
        var turf = new Material
        {
            Name = "pitch", BaseColor = LinearRgb.FromVector3(new Vector3(0.085f, 0.19f, 0.035f)), Roughness = 0.9f, Specular = 0.01f, Kind = FrameMaterialKind.Ground, Pattern = new PitchPattern(Goal, isSnowy ? 1 : 0),
        };
        scenery.AddTerrain(turf, 160, 110, 90);
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, new MeadowPath(1, 400, 1), new Vector3(0.12f, 0.25f, 0.05f), 0, 0.045f, scenery.Instances, hasHerbs: false);
        }

        var seats = new Material
        {
            Name = "tiers", BaseColor = LinearRgb.FromHex(stream.Child("seats").Pick("#2a4fa0", "#b02a2c", "#2f8a55")), Roughness = 0.7f, Specular = 0.02f,
            Pattern = new CrowdPattern(request.Words.Contains("empty") ? 0.02f : 0.86f, stream.Child("crowd").Seed),
        };
        var roof = new Material { Name = "roof", BaseColor = LinearRgb.FromHex("#d9dcde"), Roughness = 0.6f, Specular = 0.03f };
        scenery.Add(new ModelBuilder().Add(Bowl(1, 3.4f, 34, 0.78f, 0.42f), seats, 0.3f).Build(), Matrix4x4.Identity);
        scenery.Add(new ModelBuilder().Add(Ring(0.4f, 0, 1.35f), Presets.Plastic(LinearRgb.FromHex("#e8e8e4"), "boards")).Build(), Matrix4x4.Identity);
        scenery.Add(new ModelBuilder().Add(Ring(0.6f, 0.02f, 0.95f, 1), Boards(stream)).Build(), Matrix4x4.Identity);
        scenery.Add(new ModelBuilder().Add(Roof(14, 34, 21, 24.5f), roof, 0.5f).Build(), Matrix4x4.Identity);
        AddLamps(scenery, isDark);
        AddGoal(scenery);
        return scenery.ToDressing();
    }

    /// <summary>A point round the pitch: turn in [0, 1), and how far outside its edge, metres.</summary>
    private static Vector2 Around(float turn, float outside)
    {
        // A superellipse: the corners are round.
        (float s, float c) = MathF.SinCos(MathF.Tau * turn);
        float Power(float v) => MathF.CopySign(MathF.Pow(MathF.Abs(v), 0.55f), v);
        return new Vector2((HalfX + outside) * Power(c), MiddleZ + ((HalfZ + outside) * Power(s)));
    }

    /// <summary>Steps with seats that rise outward.</summary>
    private static PolyMesh Bowl(float from, float wall, int rows, float deep, float tall)
    {
        const int Sides = 220;
        return Shapes.Grid(Sides, 2 * rows, (u, v) =>
        {
            int step = (int)MathF.Round(v * 2 * rows);
            float row = step / 2, riser = step % 2;
            Vector2 at = Around(-u, from + (deep * row) + (riser * 0.02f));
            return new Vector3(at.X, wall - 1.4f + (tall * (row + riser)) + (0.006f * row * row), at.Y);
        }, wrapU: true);
    }

    private static PolyMesh Ring(float outside, float bottom, float top, int parts = 1) => Shapes.Grid(220 * parts, 1, (u, v) =>
    {
        Vector2 at = Around(-u, outside - (0.4f * (parts == 1 && bottom > 0 ? 1 : 0)));
        return new Vector3(at.X, float.Lerp(bottom, top, v), at.Y);
    }, wrapU: true);

    private static PolyMesh Roof(float inner, float outer, float low, float high) => Shapes.Grid(160, 1, (u, v) =>
    {
        Vector2 at = Around(-u, float.Lerp(outer, inner, v));
        return new Vector3(at.X, float.Lerp(high, low, v), at.Y);
    }, wrapU: true).Solidify(0.6f);

    private static Material Boards(RandomStream stream) => new()
    {
        Name = "advertising", BaseColor = LinearRgb.FromHex("#20406f"), Roughness = 0.5f, Specular = 0.03f, Pattern = new HoardingPattern(stream.Child("boards").Seed),
    };

    private static void AddLamps(Scenery scenery, bool isDark)
    {
        float glow = isDark ? 9 : 2.4f;
        var lamps = new PolyMesh();
        for (int i = 0; i < 150; i++)
        {
            Vector2 at = Around(i / 150f, 14.2f);
            lamps.Join(Shapes.Box(1.6f, 0.35f, 0.3f, 0.02f, 1).RotateY(MathF.Atan2(-at.X, MiddleZ - at.Y)).Move(at.X, 20.6f, at.Y));
        }

        scenery.Add(new ModelBuilder().Add(lamps, Presets.Glow(new LinearRgb(0.95f, 0.98f, 1), glow, "floodlight")).Build(), Matrix4x4.Identity);
        if (!isDark)
        {
            return;
        }

        foreach ((float x, float z) in new[] { (-1f, -0.6f), (1, -0.6f), (-1, 0.6f), (1, 0.6f), (0, -1.15f) })
        {
            scenery.Add(new SphereLight(new Vector3(x * 50, 26, MiddleZ + (z * 62)), 2.4f, new LinearRgb(0.95f, 0.98f, 1) * 34));
        }
    }

    private static void AddGoal(Scenery scenery)
    {
        const float Half = 3.66f, Tall = 2.44f, Deep = 1.9f;
        var model = new ModelBuilder();
        Material white = Presets.Lacquer(LinearRgb.FromHex("#f4f4f0"), "posts"), net = Presets.Matte(LinearRgb.FromHex("#e9e9e4"), "net");
        model.Add(Shapes.Tube([new(-Half, 0, 0), new(-Half, Tall, 0), new(Half, Tall, 0), new(Half, 0, 0)], 0.06f, 12), white, 0.6f);
        var mesh = new PolyMesh();
        for (int i = 0; i <= 36; i++)
        {
            float x = ((i / 18f) - 1) * Half;
            mesh.Join(Shapes.Tube([new(x, Tall, 0), new(x, Tall - 0.25f, -0.9f), new(x, 0, -Deep)], 0.009f, 3));
        }

        for (int i = 0; i <= 12; i++)
        {
            float t = i / 12f;
            Vector3 at = t < 0.35f ? Vector3.Lerp(new(0, Tall, 0), new(0, Tall - 0.25f, -0.9f), t / 0.35f) : Vector3.Lerp(new(0, Tall - 0.25f, -0.9f), new(0, 0, -Deep), (t - 0.35f) / 0.65f);
            mesh.Join(Shapes.Rod(at with { X = -Half }, at with { X = Half }, 0.009f, null, 3));
        }

        model.Add(mesh, net);
        scenery.Add(model.Build(), Matrix4x4.CreateTranslation(0, 0, Goal));
        Model flag = new ModelBuilder().Add(Shapes.Rod(new(0, 0, 0), new(0, 1.5f, 0), 0.02f, null, 8), white).Add(Shapes.Box(0.4f, 0.28f, 0.01f, 0).Move(0.2f, 1.2f, 0), Presets.Fabric(LinearRgb.FromHex("#d9402a"), 700, "flag")).Build();
        foreach (float x in (ReadOnlySpan<float>)[-32, 32])
        {
            scenery.Add(flag, Matrix4x4.CreateTranslation(x, 0, Goal));
        }
    }
}
