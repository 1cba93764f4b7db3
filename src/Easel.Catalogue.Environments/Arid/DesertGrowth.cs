using System.Numerics;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>What stands in sand: cacti, boulders and tussocks of dry grass.</summary>
internal static class DesertGrowth
{
    /// <summary>Strews it.</summary>
    /// <param name="request">The place.</param>
    /// <param name="land">The lie of the land.</param>
    /// <param name="view">The view.</param>
    /// <param name="hasCacti">Whether cacti grow here.</param>
    /// <param name="instances">Receives everything.</param>
    public static void Strew(EnvironmentRequest request, DesertLand land, EnvironmentView view, bool hasCacti, List<Instance> instances)
    {
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        var clearance = new Nature.Clearance(view);
        if (hasCacti)
        {
            AddCacti(request.Stream.Child("cacti"), land, fan, clearance, request.Words.Overlaps(["cactus", "cacti"]), instances);
        }

        if (!request.Words.Contains("dunes"))
        {
            AddRocks(request.Stream.Child("rocks"), land, view, fan, clearance, request.Words.Contains("rocky"), instances);
            AddTussocks(request.Stream.Child("tussocks"), land, fan, clearance, instances);
        }
    }

    private static void AddCacti(RandomStream stream, DesertLand land, ViewFan fan, Nature.Clearance clearance, bool many, List<Instance> instances)
    {
        Model[] models = [SaguaroModel.Column(stream.Child(0), 2), SaguaroModel.Column(stream.Child(1), 3), SaguaroModel.Column(stream.Child(2), 1), SaguaroModel.Barrel(stream.Child(3))];
        float side = stream.Chance(0.5f) ? 1 : -1;
        int count = many ? 34 : 20;
        for (int i = 0; i < count; i++)
        {
            RandomStream cactus = stream.Child(10 + i);

            // The first one frames the picture, the second answers it; the others dot the middle distance.
            (float across, float distance, float tall, int kind) = i switch
            {
                0 => (side * cactus.Range(0.7f, 0.84f), cactus.Range(14f, 17f), cactus.Range(4.4f, 5.2f), 0),
                1 => (-side * cactus.Range(0.5f, 0.9f), cactus.Range(34f, 46f), cactus.Range(4f, 5.5f), 1),
                _ when i % 5 == 4 => (cactus.Range(-1.1f, 1.1f), 7 + (14 * cactus.Next()), cactus.Range(0.35f, 0.6f), 3),
                _ => (cactus.Range(-1.1f, 1.1f), 40 + (150 * cactus.Next()), cactus.Range(2.5f, 5.5f), cactus.Range(0, 2)),
            };
            Vector2 at = fan.At(across, distance);
            if (clearance.IsBlocked(at, kind == 3 ? 0.8f : 1.6f))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(tall) * Matrix4x4.CreateRotationY(i == 0 ? cactus.Range(-0.3f, 0.3f) - fan.Ahead : cactus.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, land.Height(at.X, at.Y) - 0.06f, at.Y);
            instances.Add(new Instance(models[kind], transform, 0, cactus.NextUInt(), LinearRgb.Gray(cactus.Range(0.85f, 1.1f))));
        }
    }

    private static void AddRocks(RandomStream stream, DesertLand land, EnvironmentView view, ViewFan fan, Nature.Clearance clearance, bool many, List<Instance> instances)
    {
        var models = new Model[4];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), view.PixelSize(12), LinearRgb.FromHex("#a5704c"), 0));
        float side = stream.Chance(0.5f) ? 1 : -1;
        int count = many ? 60 : 30;
        for (int i = 0; i < count; i++)
        {
            // A family of boulders lies together on one side; single stones are strewn about.
            RandomStream rock = stream.Child(10 + i);
            bool isFamily = i % 2 == 0;
            float across = isFamily ? side * (0.78f + (0.16f * rock.Gaussian())) : rock.Range(-1.2f, 1.2f);
            float distance = isFamily ? 17 + (2.6f * rock.Gaussian()) : 5 + (60 * rock.Next() * rock.Next());
            float size = isFamily ? 0.12f + (0.8f * MathF.Pow(rock.Next(), 2.4f)) : 0.04f + (0.3f * MathF.Pow(rock.Next(), 3));
            Vector2 at = fan.At(across, MathF.Max(distance, 3));
            if (clearance.IsBlocked(at, size + 0.5f))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(size * rock.Range(0.9f, 1.4f), size * rock.Range(0.6f, 0.9f), size) * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, land.Height(at.X, at.Y) - (0.16f * size), at.Y);
            instances.Add(new Instance(models[rock.Range(0, models.Length - 1)], transform, 0, rock.NextUInt(), LinearRgb.Gray(rock.Range(0.8f, 1.15f))));
        }
    }

    private static void AddTussocks(RandomStream stream, DesertLand land, ViewFan fan, Nature.Clearance clearance, List<Instance> instances)
    {
        var models = new Model[3];
        for (int i = 0; i < models.Length; i++)
        {
            var grass = new FoliageBuilder();
            GrassTufts.Grow(grass, 0.28f, 150, 0.34f, 0.005f, 3, new Vector3(0.36f, 0.28f, 0.12f), stream.Child(i));
            models[i] = new Model([new Part(grass.ToMesh(), GrassTufts.Material)]);
        }

        for (int i = 0; i < 70; i++)
        {
            RandomStream tuft = stream.Child(10 + i);
            Vector2 at = fan.At(tuft.Range(-1.2f, 1.2f), 4.5f + (55 * MathF.Pow(tuft.Next(), 1.6f)));
            float size = tuft.Range(0.6f, 1.5f), ground = land.Height(at.X, at.Y);
            if (clearance.IsHiding(at, ground, 0.3f * size, 0.4f * size))
            {
                continue;
            }

            Matrix4x4 transform = Matrix4x4.CreateScale(size * tuft.Range(0.9f, 1.5f), size, size) * Matrix4x4.CreateRotationY(tuft.Range(0f, MathF.Tau))
                * Matrix4x4.CreateTranslation(at.X, ground - 0.01f, at.Y);
            instances.Add(new Instance(models[tuft.Range(0, models.Length - 1)], transform, 0, tuft.NextUInt()));
        }
    }
}
