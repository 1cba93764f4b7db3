using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A sandy beach with surf, a bay that curves to a headland, grassy dunes, palms and rocks.</summary>
internal sealed class OceanBeach : EnvironmentEntry
{
    private const float EyeHeight = 1.55f;

    /// <summary>Distance of the palm that leans into the picture, metres.</summary>
    private const float LeanDistance = 10.5f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "ocean-beach",
        Names = ["beach", "seaside", "seashore", "shore", "coast", "sand", "sandy beach", "tropical beach", "seacoast", "island"],
        Tags = ["outdoor", "nature", "water", "beach", "sea"],
        Words = ["tropical", "palm", "rocky", "calm", "stormy", "wild"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var shore = new Shore(request.Stream);
        (Sky sky, Haze haze, Finish finish) = SeaLight.Open.For(request);
        float fov = request.Aspect < 0.9f ? 0.9f : 0.74f, open = -shore.LandSide;
        var eye = new Vector3(-shore.LandSide * 0.6f, shore.Ground(0, 7.5f) + EyeHeight, 7.5f);
        return new EnvironmentSite
        {
            GroundHeight = (x, z) => MathF.Max(shore.Ground(x, z), 0),
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-7, 0, -4.5f), new Vector3(7, 0, 4), new Vector3(0, shore.Ground(0, 0), 0)) { Kind = StageKind.Shore },
                new Zone(Support.Water, new Vector3(MathF.Min(open * 4, open * 50), 0, -110), new Vector3(MathF.Max(open * 4, open * 50), 0, -38), new Vector3(open * 14, 0, -60)) { Kind = StageKind.Water },
                new Zone(Support.Air, new Vector3(-14, 3.2f, -30), new Vector3(14, 14, -4), new Vector3(0, 5, -10)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.075f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var shore = new Shore(request.Stream);
        bool isSnowy = request.Weather == Weather.Snow;
        var instances = new List<Instance>();
        Task<SeaSurface> waves = Task.Run(() => SeaSurface.Open(request.Words.Contains("stormy") ? 1.3f : 0.72f, request.Stream.Child("sea")));

        var sand = new Material
        {
            Name = "sand",
            BaseColor = LinearRgb.FromHex("#e6cfa6"),
            Roughness = 0.9f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new SandPattern(
                shore, LinearRgb.FromHex("#ead3a9").ToVector3(), new Vector3(0.07f, 0.12f, 0.032f), isSnowy ? 1 : 0, request.IsWet,
                request.Stream.Child("sand").Seed),
        };
        PolarTerrain land = PolarTerrain.For(view.Camera, request.Aspect, 0.35f, 6000, 240, 280);
        instances.Add(new Instance(new Model([new Part(land.Build(shore.Ground), sand)]), Matrix4x4.Identity));

        SeaSurface sea = waves.GetAwaiter().GetResult();
        Vector3 eye = view.Camera.Position;
        PolarTerrain grid = PolarTerrain.For(view.Camera, request.Aspect, 2, 26000, 480, 400);
        Mesh mesh = grid.Build((x, z, spacing) => Water(shore, sea, eye, x, z, spacing), normals: false);
        float tropical = isSnowy ? 0 : 0.8f;
        instances.Add(new Instance(new Model([new Part(mesh, SeaLight.Water(sea, request, site.Sky, eye, tropical))]), Matrix4x4.Identity));

        var clearance = new Clearance(view);
        if (!isSnowy && !request.Forbidden.Overlaps(["palm-tree", "palm", "tree"]))
        {
            AddPalms(request, shore, view, clearance, instances);
        }

        AddRocks(request, shore, view, clearance, instances);
        if (!isSnowy)
        {
            BeachLitter.Scatter(request, shore, view, clearance, instances);
        }

        return new EnvironmentDressing([.. instances], []);
    }

    private static (Vector3 Position, Vector2 TexCoord) Water(Shore shore, SeaSurface sea, Vector3 eye, float x, float z, float spacing)
    {
        const float Hidden = -0.35f, Sheet = 0.018f, Highest = 1.2f;
        float s = shore.Seaward(x, z), depth = shore.Depth(x, z);
        if (s < -6 || shore.Ground(x, z) > Highest)
        {
            return (new Vector3(x, Hidden, z), new Vector2(0, depth));
        }

        // A thin sheet runs up the sand and ends at its hem.
        (float surf, float foam) = shore.Surf(x, z);
        if (s < 0.4f)
        {
            float hem = s + shore.Runup(shore.Along(x, z));
            float y = shore.Ground(x, z) + (hem > 0 ? Sheet * MathF.Min(1, hem / 0.15f) : MathF.Max(hem, -0.35f));
            return (new Vector3(x, MathF.Max(y, s > 0 ? Sheet : y), z), new Vector2(foam, MathF.Max(depth, Sheet)));
        }

        // Waves grow from nothing at the water's edge; the breakers are added on top.
        Vector4 d = sea.Displacement(x, z, spacing * 1.4f);
        float grown = Noise.SmoothStep(1, 55, s);
        float dx = x - eye.X, dz = z - eye.Z;
        float level = (d.Y * grown) + (surf * Noise.SmoothStep(0.3f, 2.5f, s)) + Sheet - (((dx * dx) + (dz * dz)) / (2 * 6_371_000f));
        return (new Vector3(x + (d.X * grown), level, z + (d.Z * grown)), new Vector2(foam, depth));
    }

    private static void AddPalms(EnvironmentRequest request, Shore shore, EnvironmentView view, Clearance clearance, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("palms");
        var models = new Model[3];
        Parallel.For(0, models.Length, i =>
        {
            RandomStream own = stream.Child(i);
            Wishes wishes = Wishes.None with { Words = [i == 0 ? "leaning" : "tall"] };
            models[i] = PalmTree.BuildModel(PalmTree.Draw(own, wishes) with { LeanDirection = shore.LandSide < 0 ? 0.1f : MathF.PI - 0.1f }, view.PixelSize(14 + (20 * i)));
        });

        // One leans into the picture from its edge; others stand in a loose group along the bay.
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float lean = MathF.Atan2(forward.X, -forward.Z) + (shore.LandSide * HalfAngle(request, view) * 1.02f);
        int count = request.Words.Overlaps(["palm", "tropical"]) ? 14 : 8;
        for (int i = 0; i < count; i++)
        {
            RandomStream palm = stream.Child(100 + i);
            Vector2 at = i == 0
                ? new Vector2(eye.X + (LeanDistance * MathF.Sin(lean)), eye.Z - (LeanDistance * MathF.Cos(lean)))
                : new Vector2(shore.LandSide * palm.Range(20f, 46f), -palm.Range(24f, 95f));
            float inland = -shore.Seaward(at.X, at.Y);
            if (inland < (i == 0 ? 1.5f : 9) || clearance.IsBlocked(at, 2))
            {
                continue;
            }

            float turn = palm.Range(-0.5f, 0.5f);
            Model model = models[i == 0 ? 0 : palm.Range(0, 2)];
            instances.Add(new Instance(
                model, Matrix4x4.CreateScale(palm.Range(0.9f, 1.2f)) * Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at.X, shore.Ground(at.X, at.Y) - 0.08f, at.Y),
                0, palm.NextUInt()));
        }
    }

    private static float HalfAngle(EnvironmentRequest request, EnvironmentView view) =>
        MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect);

    private static void AddRocks(EnvironmentRequest request, Shore shore, EnvironmentView view, Clearance clearance, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("rocks");
        Model[] models = [.. Enumerable.Range(0, 4).Select(i => RockModel.Build(stream.Child(i), view.PixelSize(14), LinearRgb.FromHex("#6f655a"), wetBelow: 0.25f))];
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, _, _) = view.Camera.Axes();
        float ahead = MathF.Atan2(forward.X, -forward.Z), half = HalfAngle(request, view);
        int count = request.Words.Contains("rocky") ? 26 : 12;
        for (int i = 0; i < count; i++)
        {
            // Rocks lie in a cluster on the open side, half in the water.
            RandomStream rock = stream.Child(100 + i);
            float side = -shore.LandSide;
            float angle = ahead + (side * half * (0.72f + (0.3f * MathF.Abs(rock.Gaussian())))), distance = 14.5f + (rock.Gaussian() * 2.4f);
            var at = new Vector2(eye.X + (distance * MathF.Sin(angle)), eye.Z - (distance * MathF.Cos(angle)));
            float size = 0.22f + (0.75f * MathF.Pow(rock.Next(), 2.2f));
            if (clearance.IsBlocked(at, size + 0.6f))
            {
                continue;
            }

            float ground = MathF.Max(shore.Ground(at.X, at.Y), -0.5f);
            Matrix4x4 transform = Matrix4x4.CreateScale(size * rock.Range(0.8f, 1.3f), size * rock.Range(0.6f, 0.95f), size)
                * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - (0.12f * size), at.Y);
            instances.Add(new Instance(models[rock.Range(0, 3)], transform, 0, rock.NextUInt()));
        }
    }
}
