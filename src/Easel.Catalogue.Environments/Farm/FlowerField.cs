using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A field of flowers in rows that run to the horizon, with trees and hills behind.</summary>
/// <param name="crop">What grows in it.</param>
internal sealed class FlowerField(FlowerCrop crop) : EnvironmentEntry
{
    private const float EyeHeight = 1.45f;

    /// <summary>Plants stand up to here, and the field ends here, metres from the viewer.</summary>
    private const float Reach = 62, FieldEnd = 190;

    /// <summary>No plant comes closer to the lens, metres.</summary>
    private const float Nearest = 0.9f;

    private static readonly NatureLight s_light = new()
    {
        NoonAzimuth = -112,
        NoonElevation = 38,
        NoonMie = 1.3f,
        HazeDensity = 1f / 4200,
        HazeHeight = 700,
        DayHaze = new LinearRgb(0.72f, 0.9f, 1.12f),
        EveningHaze = new LinearRgb(0.95f, 0.85f, 0.9f),
        SunsetAzimuth = -52,
        SunsetElevation = 5.2f,
        SunsetMie = 1.5f,
        SunsetKey = 0.25f,
        SunsetSaturation = 1.45f,
        EveningCirrus = 0.3f,
        EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
        NightKey = 0.1f,
    };

    /// <summary>End of a level of detail and length of its pieces, metres; share of the plants and their enlargement.</summary>
    private static readonly (float End, float Length, float Density, float Scale)[] s_levels = [(8, 1.4f, 1, 1), (22, 2.8f, 0.6f, 1.3f), (Reach, 5.6f, 0.28f, 2.1f)];

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = crop.Id,
        Names = crop.Names,
        Tags = ["outdoor", "nature", "farm"],
        Scenery = ["tree", "tulip", "sunflower", "flower", "emblem-lavender", "lavender", "poppy", "daisy"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new MeadowLand(request.Stream);
        (Sky sky, Haze haze, Finish finish) = s_light.For(request);
        float fov = request.Aspect < 0.9f ? 0.9f : 0.76f;
        var eye = new Vector3(0, land.Height(0, 7) + EyeHeight, 7);
        return new EnvironmentSite
        {
            GroundHeight = land.Height,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-8, 0, -11), new Vector3(8, 0, 4), new Vector3(0, land.Height(0, 0), 0)) { Kind = StageKind.Lawn },
                new Zone(Support.Air, new Vector3(-14, 2.4f, -24), new Vector3(14, 9, -4), new Vector3(0, 4, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.1f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        RandomStream stream = request.Stream.Child("crop");

        // Rows run away from the viewer, a little to one side, and meet at the horizon within the picture.
        var rows = new RowGrid(fan.Ahead + (stream.Child("turn").Range(0.1f, 0.3f) * fan.Half * (stream.Child("side").Chance(0.5f) ? 1 : -1)), crop.RowSpacing);
        var ground = new Material
        {
            Name = "field",
            BaseColor = LinearRgb.FromVector3(crop.Seen(0)),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new CropRowsPattern(crop, rows, fan.Eye, Reach, FieldEnd, stream.Child("soil").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 11000, 200, 200);
        var instances = new List<Instance> { new(new Model([new Part(terrain.Build(site.GroundHeight), ground)]), Matrix4x4.Identity) };
        var planted = new List<Instance>();
        Task trees = request.Forbidden.Contains("tree") ? Task.CompletedTask : Task.Run(() => Groves.Plant(
            request, view, site.GroundHeight, Wishes.None with { Words = request.Words }, planted));
        Plant(rows, stream, view, fan, site.GroundHeight, instances);
        trees.GetAwaiter().GetResult();
        instances.AddRange(planted.Where(i => Vector2.Distance(new Vector2(i.Transform.Translation.X, i.Transform.Translation.Z), fan.Eye) > FieldEnd * 0.6f));
        return new EnvironmentDressing([.. instances], []);
    }

    private void Plant(
        RowGrid rows, RandomStream stream, EnvironmentView view, ViewFan fan, Func<float, float, float> height, List<Instance> instances)
    {
        const int Variants = 2;
        int colors = crop.IsMixed ? crop.Colors.Length : 1;
        var models = new Model[s_levels.Length * Variants * colors];
        Parallel.For(0, models.Length, i =>
        {
            (_, float length, float density, float scale) = s_levels[i / (Variants * colors)];
            models[i] = new CropRow(crop, length, density, scale, crop.ColorOf(2 * (i % colors))).Build(stream.Child("piece").Child(i));
        });

        // Grass may be short before somebody's feet; what grows in beds is left out there.
        float lowest = crop.Habit is CropHabit.Loose ? 0.1f : 0.3f;
        var clearance = new Nature.Clearance(view);
        float from = 0;
        for (int level = 0; level < s_levels.Length; level++)
        {
            (float end, float length, _, _) = s_levels[level];
            int reach = (int)(end / rows.Spacing) + 1, pieces = (int)(end / length) + 1;
            (int middle, _) = rows.At(fan.Eye);
            int first = (int)MathF.Floor(Vector2.Dot(fan.Eye, rows.Along) / length);
            for (int r = middle - reach; r <= middle + reach; r++)
            {
                for (int s = first - 1; s <= first + pieces; s++)
                {
                    Vector2 at = (rows.Across * (r * rows.Spacing)) + (rows.Along * ((s + 0.5f) * length));
                    float distance = Vector2.Distance(at, fan.Eye);
                    if (distance < MathF.Max(from, Nearest + (0.5f * length)) || distance >= end || (distance > 2 * length && MathF.Abs(fan.Side(at)) > 1.25f))
                    {
                        continue;
                    }

                    // What would stand before somebody's feet is left out, or grows lower.
                    float ground = height(at.X, at.Y), open = clearance.OpenHeight(at, ground, 0.5f * MathF.Min(length, 1.4f)) * 0.9f;
                    float scale = MathF.Min(1, open / crop.Height) * (0.94f + (0.12f * Hash.ToUnit(Hash.Mix((uint)r, (uint)s, stream.Seed))));
                    if (clearance.FootprintDistance(at) < 0.5f * crop.BedWidth || scale < lowest)
                    {
                        continue;
                    }

                    int color = colors == 1 ? 0 : ((r / 2 % colors) + colors) % colors, variant = (int)(Hash.Mix((uint)r, (uint)s, 7) % Variants);
                    Matrix4x4 transform = Matrix4x4.CreateScale(1, scale, 1) * Matrix4x4.CreateRotationY(-rows.Direction) * Matrix4x4.CreateTranslation(at.X, ground - 0.01f, at.Y);
                    instances.Add(new Instance(models[(((level * Variants) + variant) * colors) + color], transform, 0, Hash.Mix((uint)r, (uint)s, 3)));
                }
            }

            from = end;
        }
    }
}
