using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Space;

/// <summary>The ground of the moon, with the earth in a black sky, or of Mars under a dusty one.</summary>
/// <param name="isMars">Which of the two.</param>
internal sealed class AlienSurface(bool isMars) : EnvironmentEntry
{
    private const float EyeHeight = 1.5f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = isMars
        ? new()
        {
            Id = "mars-surface", Names = ["martian landscape", "surface of mars", "mars surface", "martian surface", "planet mars", "red planet"],
            Tags = ["outdoor", "space", "mars"], Words = ["rocky"], Scenery = ["rock", "emblem-rock"],
        }
        : new()
        {
            Id = "moon-surface", Names = ["lunar landscape", "moon surface", "surface of the moon", "lunar surface", "moonscape"],
            Tags = ["outdoor", "space", "lunar"], Words = ["rocky"], Scenery = ["rock", "emblem-rock"],
        };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        CrateredLand land = Land(request);
        float fov = request.Aspect < 0.9f ? 0.9f : 0.76f, low = IsLow(request) ? 0.6f : 1;
        var eye = new Vector3(0, land.Height(0, 7) + EyeHeight, 7);
        Sky sky = isMars
            ? new GradientSky(new LinearRgb(0.62f, 0.4f, 0.26f) * low, new LinearRgb(1.35f, 0.92f, 0.6f) * low, new LinearRgb(0.3f, 0.16f, 0.09f) * low)
            : new GradientSky(LinearRgb.Gray(0.012f), LinearRgb.Gray(0.012f), LinearRgb.Gray(0.02f));
        return new EnvironmentSite
        {
            GroundHeight = land.Height,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-8, 0, -10), new Vector3(8, 0, 4), new Vector3(0, land.Height(0, 0), 0)) { Kind = StageKind.Open },
                new Zone(Support.Air, new Vector3(-14, 2.4f, -26), new Vector3(14, 10, -4), new Vector3(0, 4.5f, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.13f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = isMars ? new Haze(1f / 2300, 700, new LinearRgb(0.92f, 0.9f, 0.88f)) : null,
            Finish = isMars ? new Finish(0.27f, 1.15f, 0.05f, "noon") : new Finish(0.055f, 1.1f, 0.05f, "space"),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        CrateredLand land = Land(request);
        LinearRgb ground = isMars ? LinearRgb.FromHex("#a9673f") : LinearRgb.FromHex("#8d8b88");
        var dust = new Material
        {
            Name = "regolith",
            BaseColor = ground,
            Roughness = 1,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new RubblePattern(isMars ? new Vector3(0.72f, 0.62f, 0.58f) : new Vector3(0.72f), request.Stream.Child("dust").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 6500, 300, 280);
        List<Instance> instances = [new Instance(new Model([new Part(terrain.Build(land.Height), dust)]), Matrix4x4.Identity)];
        AddRocks(request, view, land, ground * (isMars ? 0.72f : 0.9f), instances);

        // The sun stands low behind one shoulder: every stone and rim has its shadow.
        RandomStream stream = request.Stream.Child("sky");
        float hand = stream.Chance(0.5f) ? 1 : -1, elevation = IsLow(request) ? 0.14f : stream.Range(0.34f, 0.46f);
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, Vector3 right, _) = view.Camera.Axes();
        Vector3 level = Vector3.Normalize((forward with { Y = 0 } * -0.5f) + (right * hand));
        Vector3 sun = Vector3.Normalize((level * MathF.Cos(elevation)) + new Vector3(0, MathF.Sin(elevation), 0));
        if (isMars)
        {
            return new EnvironmentDressing([.. instances], [Firmament.Sun(eye, sun, new LinearRgb(8, 6.4f, 4.7f))]);
        }

        instances.Add(Firmament.Stars(eye, Vector3.Zero, Vector3.Zero, stream.Child("stars").Seed));
        instances.Add(Firmament.Planet(
            PlanetKind.Earth, eye, Firmament.Toward(view.Camera, request.Aspect, EarthSide(view, request.Aspect) * stream.Range(0.5f, 0.62f), 0.74f), 0.105f * view.Camera.VerticalFieldOfView, sun, false,
            stream.Child("earth").Seed));
        return new EnvironmentDressing([.. instances], [Firmament.Sun(eye, sun, new LinearRgb(20, 19.5f, 18.8f))]);
    }

    /// <summary>The side of the picture on which less stands.</summary>
    private static float EarthSide(EnvironmentView view, float aspect) =>
        view.Occupied.IsEmpty || view.Occupied.Average(b => view.Camera.Project(b.Center, aspect).Position.X) > 0.5f ? -1 : 1;

    private static void AddRocks(EnvironmentRequest request, EnvironmentView view, CrateredLand land, LinearRgb color, List<Instance> instances)
    {
        RandomStream stream = request.Stream.Child("rocks");
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        var clearance = new Nature.Clearance(view);
        var models = new Model[4];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), view.PixelSize(9), color, 0));
        float side = stream.Chance(0.5f) ? 1 : -1;
        for (int i = 0; i < 110; i++)
        {
            RandomStream rock = stream.Child(10 + i);
            bool isFamily = i % 6 == 0;
            float distance = isFamily ? 13 + (2.4f * rock.Gaussian()) : 3 + (55 * rock.Next() * rock.Next());
            Vector2 at = fan.At(isFamily ? side * (0.8f + (0.17f * rock.Gaussian())) : rock.Range(-1.15f, 1.15f), MathF.Max(distance, 2.6f));
            float size = isFamily ? 0.15f + (0.7f * MathF.Pow(rock.Next(), 2)) : 0.025f + (0.22f * MathF.Pow(rock.Next(), 3.5f));
            if (clearance.IsBlocked(at, size + 0.3f))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(size * rock.Range(0.9f, 1.4f), size * rock.Range(0.6f, 1f), size) * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, land.Height(at.X, at.Y) - (0.18f * size), at.Y);
            instances.Add(new Instance(models[i % models.Length], transform, 0, rock.NextUInt()));
        }
    }

    private static bool IsLow(EnvironmentRequest request) => request.Daylight is Daylight.Sunset or Daylight.Dusk;

    private CrateredLand Land(EnvironmentRequest request) => new(request.Stream.Child("land").Seed, isMars ? 0.8f : 0);
}
