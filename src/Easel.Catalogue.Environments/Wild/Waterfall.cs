using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A fall that comes over a mossy cliff into a clear pool, with boulders, ferns and trees around it and spray in the air.</summary>
internal sealed class Waterfall : EnvironmentEntry
{
    /// <summary>Height of the cliff, and where it stands behind the stage, metres.</summary>
    private const float Tall = 15, Behind = -27;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -98,
            NoonElevation = 52,
            NoonMie = 1.2f,
            MorningAzimuth = -80,
            SunsetAzimuth = -62,
            SunsetElevation = 12,
            SunsetMie = 1.2f,
            SunsetKey = 0.22f,
            HazeDensity = 1f / 700,
            HazeHeight = 60,
            DayHaze = new LinearRgb(0.75f, 0.9f, 0.95f),
            NoonKey = 0.27f,
            NightKey = 0.08f,
        },
        Rise = (0.16f, 0.17f),
        Lens = (0.84f, 0.98f),
        Stage = (new(-6, -3.4f), new(6, 4)),
        Kind = StageKind.Shore,
        Air = new Zone(Support.Air, new Vector3(-9, 2.4f, -16), new Vector3(9, 8, -4), new Vector3(0, 4, -9)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "waterfall",
        Names = ["waterfall", "waterfalls", "cataract", "jungle waterfall", "forest waterfall", "plunge pool"],
        Tags = ["outdoor", "nature", "water"],
        Words = ["misty", "mossy", "green", "tropical"],
        Scenery = ["tree", "rock"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(
        request, Ground(request),
        new Zone(Support.Water, new Vector3(-9, 0, -20), new Vector3(9, 0, -8), new Vector3(0, 0, -11)) { Kind = StageKind.Water }) with
    {
        GroundHeight = Clamped(Ground(request)),
    };

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        Func<float, float, float> bed = Ground(request);
        RandomStream stream = request.Stream.Child("cliff");
        bool isSnowy = request.Weather == Weather.Snow, hasTrees = !request.Forbidden.Contains("tree");
        var grass = new Vector3(0.06f, 0.085f, 0.022f);
        var shore = new LakeshorePattern(grass, isSnowy ? 1 : 0, request.Stream.Child("shore").Seed);
        scenery.AddTerrain(
            new Material { Name = "shore", BaseColor = LinearRgb.FromHex("#77705f"), Roughness = 0.88f, Specular = 0.03f, Kind = FrameMaterialKind.Ground, Pattern = shore }, 240, 170, 170, bed);
        scenery.Instances.Add(StillWater.Build(request, view, bed, 1.6f, new Vector3(0.006f, 0.05f, 0.052f), new Vector3(0.06f, 0.17f, 0.14f), shore, 240));

        uint seed = stream.Child("face").Seed;
        var rock = new Material
        {
            Name = "rock", BaseColor = LinearRgb.FromHex("#6d675f"), Roughness = 0.85f, Specular = 0.03f, Kind = FrameMaterialKind.Ground,
            Pattern = new RockFacePattern(LinearRgb.FromHex("#45423f").ToVector3(), 1.7f, seed) { Contrast = 0.6f, Moss = new Vector4(0.07f, 0.115f, 0.02f, isSnowy ? 0 : 0.62f), Snow = isSnowy ? 1 : 0, WetBelow = 0.5f },
        };

        // The fall stands off the middle, away from the subjects; the cliff bends round it like a theatre.
        float side = scenery.OpenSide(stream.Child("side")), from = 0.5f + (side * 0.055f), width = stream.Child("width").Range(3.4f, 4.4f);
        var cliff = new CliffModel
        {
            Line = [new(-52, 4), new(-33, -12), new(-17, Behind + 5), new(0, Behind - 1), new(17, Behind + 5), new(33, -12), new(52, 4)],
            Height = u => (Tall * (0.95f + (0.34f * MathF.Abs(u - 0.5f)) + (0.18f * Noise.Fbm(new Vector3(u * 11, 0.4f, 0), 2, seed + 1)))) - (1.2f * MathF.Exp(-MathF.Pow((u - from) / 0.02f, 2))),
            Seed = seed, Relief = 1.9f, Terraces = 4, Batter = 0.3f, Plateau = 45, Foot = -1.4f,
        };
        scenery.Add(cliff.Build(280, 76, rock), Matrix4x4.Identity);
        AddFall(scenery, cliff, from, width, stream.Child("fall"));
        scenery.StrewRocks(request.Stream.Child("rocks"), LinearRgb.FromHex("#6f6a62"), 80, 30, 1.1f, 0.8f, 0.12f, at => bed(at.X, at.Y) > -0.45f);
        AddPoolRocks(scenery, cliff, from, request.Stream.Child("pool"));
        if (!isSnowy)
        {
            AddFerns(scenery, bed, request.Stream.Child("ferns"));
        }

        if (hasTrees)
        {
            AddTrees(scenery, cliff, from, request.Stream.Child("trees"), isSnowy);
        }

        return scenery.ToDressing();
    }

    /// <summary>The sheet of water, with two strands beside it and foam where it meets the pool.</summary>
    private static void AddFall(Scenery scenery, CliffModel cliff, float from, float width, RandomStream stream)
    {
        foreach ((float off, float wide, float lip) in new[] { (0f, width, 0.5f), (-0.62f, 0.9f, 0.25f), (0.7f, 0.7f, 0.2f) })
        {
            float along = from + (off * width / 105), drop = cliff.Height(along) + cliff.Foot;
            Vector3 top = cliff.At(along, 1), foot = cliff.At(along, 0.12f);
            (_, Vector2 outward) = cliff.Ground(along);
            var ahead = new Vector3(outward.X, 0, outward.Y);
            var across = new Vector3(outward.Y, 0, -outward.X);
            float reach = MathF.Max(0, Vector3.Dot(foot - top, ahead)) + 0.7f + lip;
            uint seed = stream.Child((int)(off * 10) + 10).Seed;

            // It leaves the lip level and falls in a parabola; below it spreads and frays.
            PolyMesh sheet = Shapes.Grid(24, 48, (u, v) =>
            {
                float t = 1 - v, spread = 0.85f + (0.35f * t) + (0.08f * Noise.Perlin(new Vector3(t * 3, 0, 0.2f), seed));
                float x = (u - 0.5f) * wide * spread, bulge = 0.3f * lip * (1 - MathF.Pow((2 * u) - 1, 2)) + (0.16f * Noise.Perlin(new Vector3(u * 5, t * 2, 0), seed + 2));
                return top + (across * x) + (ahead * (-0.6f + ((reach + 0.6f) * MathF.Sqrt(t)) + bulge)) - new Vector3(0, ((drop + 0.15f) * t) - 0.12f, 0);
            });
            var water = new Material
            {
                Name = "waterfall", BaseColor = LinearRgb.White, Roughness = 0.7f, Specular = 0.02f, Ior = 1, ThinWalled = true, Transmission = 0.2f, Kind = FrameMaterialKind.Water,
                Pattern = new FallingWaterPattern(wide, drop, seed),
            };
            scenery.Add(new Model([new Part(WithTexture(sheet.ToMesh(1.2f), top, across, wide), water)]), Matrix4x4.Identity);

            // Foam heaves where it falls in.
            var foam = new PolyMesh();
            Vector3 pool = top + (ahead * reach);
            for (int i = 0; i < (int)(wide * 26); i++)
            {
                float r = stream.Range(0.08f, 0.3f), away = stream.Next() * stream.Next();
                Vector3 at = new Vector3(pool.X, -0.02f, pool.Z) + (across * (stream.Gaussian() * 0.36f * wide)) + (ahead * ((2.2f * away) - 0.4f));
                foam.Join(Shapes.Ellipsoid(new Vector3(r, r * (0.75f - (0.6f * away)), r), 10).Move(at));
            }

            scenery.Add(new ModelBuilder().Add(foam, new Material { Name = "foam", BaseColor = LinearRgb.FromHex("#f4f8fa"), Roughness = 0.95f, Specular = 0, Translucency = 0.4f, Kind = FrameMaterialKind.Water }, 3).Build(), Matrix4x4.Identity);
        }
    }

    /// <summary>Gives a sheet coordinates across and down it.</summary>
    private static Mesh WithTexture(Mesh mesh, Vector3 top, Vector3 across, float wide)
    {
        float least = mesh.Bounds.Min.Y, tall = mesh.Bounds.Size.Y;
        return new Mesh(
            mesh.Positions, mesh.Normals, mesh.Indices, rest: mesh.Rest,
            texCoords: [.. mesh.Positions.Select(p =>
            {
                float fallen = 1 - ((p.Y - least) / tall);
                return new Vector2(Math.Clamp(0.5f + (Vector3.Dot(p - top, across) / (wide * (0.85f + (0.35f * fallen)))), 0, 1), fallen);
            })]);
    }

    private static void AddPoolRocks(Scenery scenery, CliffModel cliff, float from, RandomStream stream)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), scenery.View.PixelSize(20), LinearRgb.FromHex("#625d56"), 0.35f, 0, 0.7f));
        for (int i = 0; i < 60; i++)
        {
            RandomStream rock = stream.Child(10 + i);
            float along = Math.Clamp(0.5f + (0.17f * rock.Gaussian()), 0.06f, 0.94f), size = 0.4f + (1.5f * MathF.Pow(rock.Next(), 2.5f));
            (Vector2 foot, Vector2 outward) = cliff.Ground(along);
            Vector2 at = foot + (outward * (0.8f + (2.6f * rock.Next())));
            if (MathF.Abs(along - from) > 0.03f || size < 0.8f)
            {
                if (!scenery.Clearance.IsBlocked(at, size + 0.5f))
                {
                    scenery.Add(
                        models[i % 3], Matrix4x4.CreateScale(size * rock.Range(0.9f, 1.4f), size * rock.Range(0.6f, 1), size) * Matrix4x4.CreateRotationY(rock.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, -0.25f * size, at.Y),
                        rock.NextUInt());
                }
            }
        }
    }

    private static void AddFerns(Scenery scenery, Func<float, float, float> bed, RandomStream stream)
    {
        Model[] ferns = [.. Enumerable.Range(0, 4).Select(i => FernModel.Build(stream.Child("fern").Child(i)))];
        for (int i = 0; i < 260; i++)
        {
            RandomStream own = stream.Child(i);
            float across = own.Range(-1.2f, 1.2f), distance = 3.2f + (26 * own.Next());
            Vector2 at = scenery.Fan.At(across, distance);
            float ground = bed(at.X, at.Y), size = own.Range(0.5f, 1.25f);
            if (ground > 0.34f && scenery.Clearance.OpenHeight(at, ground, 0.5f) > 0.5f * size)
            {
                scenery.Add(ferns[i % 4], Matrix4x4.CreateScale(size) * Matrix4x4.CreateRotationY(own.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at.X, ground - 0.02f, at.Y), own.NextUInt(), LinearRgb.Gray(own.Range(0.8f, 1.15f)));
            }
        }
    }

    /// <summary>Trees along the top of the cliff and on the banks at both sides.</summary>
    private static void AddTrees(Scenery scenery, CliffModel cliff, float from, RandomStream stream, bool isSnowy)
    {
        Wishes wishes = Wishes.None with { Words = isSnowy ? ["bare", "winter"] : scenery.Request.Words.Contains("autumn") ? ["autumn"] : [] };
        var models = new Model[5];
        Parallel.For(0, models.Length, i =>
        {
            TreeParameters tree = Tree.Draw(i % 2 == 0 ? TreeSpecies.Common : TreeSpecies.Maple, stream.Child(i), wishes);
            tree = i > 2 ? tree with { Height = tree.Height * 0.5f, CrownBase = 0.06f, TrunkRadius = tree.TrunkRadius * 0.6f } : tree;
            models[i] = TreeModel.Build(tree, scenery.View.PixelSize(i == 0 ? 16 : 36));
        });
        for (int i = 0; i < 64; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            float along = tree.Range(0.12f, 0.88f), back = tree.Range(0.12f, 0.6f), tone = tree.Range(0.8f, 1.1f);
            if (MathF.Abs(along - from) < 0.035f)
            {
                continue;
            }

            Vector3 at = cliff.At(along, 1, back);
            scenery.Add(
                models[back < 0.25f ? tree.Range(3, 4) : tree.Range(1, 2)], Matrix4x4.CreateScale(tree.Range(0.6f, 1)) * Matrix4x4.CreateRotationY(tree.Range(0f, MathF.Tau)) * Matrix4x4.CreateTranslation(at - new Vector3(0, 0.35f, 0)),
                tree.NextUInt(), new LinearRgb(tone, tone, tone * 0.95f));
        }

        float side = scenery.OpenSide(stream.Child("side"));
        for (int i = 0; i < 9; i++)
        {
            // Two large ones frame the picture, others stand on the banks.
            RandomStream tree = stream.Child(100 + i);
            Vector2 at = i == 0 ? scenery.Fan.At(-side * 0.98f, 13) : i == 1 ? scenery.Fan.At(side * 1.05f, 17) : scenery.Fan.At((tree.Chance(0.5f) ? 1 : -1) * tree.Range(0.85f, 1.3f), tree.Range(14f, 24f));
            if (scenery.Height(at.X, at.Y) > 0.3f)
            {
                scenery.TryStand(models[i == 0 ? 0 : tree.Range(1, 2)], at, tree.Range(0f, MathF.Tau), new Vector3(tree.Range(0.8f, 1)), 2.6f, tree, 0.1f);
            }
        }
    }

    private static Func<float, float, float> Clamped(Func<float, float, float> bed) => (x, z) => MathF.Max(bed(x, z), 0);

    /// <summary>Height of the bank and of the bed of the pool, whose water stands at 0.</summary>
    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            var p = new Vector3(x, 0, z);
            float edge = -5.4f + (1.3f * Noise.Perlin(p / 6.5f, seed)) - (0.024f * x * x), inland = z - edge;
            float bank = inland > 0 ? 0.75f * (1 - MathF.Exp(-inland / 3.4f)) : MathF.Max(inland * 0.22f, -2.2f);
            bank += Noise.SmoothStep(10, 22, MathF.Abs(x)) * Noise.SmoothStep(-24, -14, z) * 2.4f;
            return bank + (Noise.SmoothStep(-0.5f, 2, inland) * 0.13f * Noise.Fbm(p / 1.7f, 3, seed + 3));
        };
    }
}
