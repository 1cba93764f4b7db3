using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Village;

/// <summary>A cobbled lane that bends between old houses with flowers at their doors, towards a tower, a dome, peaks or a pagoda.</summary>
internal sealed class VillageStreet(VillageKind kind) : EnvironmentEntry
{
    /// <summary>Half the breadth of the lane, where houses begin behind the viewer and where they end, metres.</summary>
    private const float Half = 3.1f, From = 13, To = -52;

    // Middle grey between sunlit walls by day.
    private const float DayKey = 0.42f;

    /// <summary>All villages.</summary>
    public static IEnumerable<EnvironmentEntry> All => VillageKind.All.Select(k => new VillageStreet(k));

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = kind.Id, Names = kind.Names, Tags = ["outdoor", "city", "village", "street"], Words = ["old", "quiet", "sunny", "narrow", "flower", "cobbled"], Scenery = ["house", "flower", "emblem-potted-plant", "potted-plant", "chair"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        CityLight light = Light(request);
        (float, float) room = (-Half + 0.6f, Half - 0.6f);
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-1.9f, 0, -9), new Vector3(1.9f, 0, 3), Vector3.Zero) { Kind = StageKind.Pavement, ViewerX = room, SmallestViewTurn = -0.14f, LargestViewTurn = 0.14f },
                new Zone(Support.Air, new Vector3(-2.4f, 3, -20), new Vector3(2.4f, 8, -4), new Vector3(0, 4.6f, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = new Vector3(-0.5f * Hand(request), 1.6f, 7.5f), Target = new Vector3(0.6f * Hand(request), 2.45f, -8), VerticalFieldOfView = request.Aspect < 0.9f ? 1 : 0.86f },
            Sky = light.Sky,
            Haze = light.Haze with { Density = MathF.Max(light.Haze.Density, 1f / 2400), ScaleHeight = 120 },
            Finish = light.Finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        CityLight light = Light(request);
        var palette = new VillagePalette(kind, light, request.Weather is Weather.Snow);
        float hand = Hand(request);
        RandomStream stream = request.Stream.Child("village");
        var rows = new Model[2];
        var places = new List<(WallFrame Frame, float Width, RandomStream Stream)>[2];
        var clearance = new Clearance(view, light.Sky);
        Parallel.For(0, 2, i => (rows[i], places[i]) = Row(palette, stream.Child(i), hand, i == 0, clearance));
        foreach (Model row in rows)
        {
            scenery.Add(row, Matrix4x4.Identity, stream.Seed);
        }

        scenery.AddTerrain(palette.Ground, 160, 90, 80);
        VillageClutter.Strew(scenery, kind, palette, [.. places[0], .. places[1]], light, stream.Child("clutter"));
        if (kind.HasTables)
        {
            VillageClutter.AddTables(scenery, palette, light, z => Bend(z, hand), Half, stream.Child("tables"));
        }

        VillageVista.Build(scenery, kind, palette, new Vector2(Bend(To - 4, hand), To - 4), stream.Child("vista"));
        if (kind.IsJapanese && !request.Forbidden.Contains("tree"))
        {
            Model cherry = TreeModel.Build(Tree.Draw(TreeSpecies.Cherry, stream.Child("cherry"), Wishes.None with { Words = ["blossom", "spring"] }), view.PixelSize(18));
            foreach (float z in (ReadOnlySpan<float>)[-13, -27])
            {
                scenery.TryStand(cherry, new Vector2(Bend(z, hand) - (hand * (Half + 0.1f)), z), z, new Vector3(4.6f / cherry.Bounds.Size.Y), 0.8f, stream.Child((int)z), 0);
            }
        }

        return scenery.ToDressing();
    }

    /// <summary>Side to which the lane bends: −1 left, 1 right.</summary>
    private static float Hand(EnvironmentRequest request) => request.Stream.Child("bend").Chance(0.5f) ? 1 : -1;

    /// <summary>Where the middle of the lane is (x) at a z, metres.</summary>
    private static float Bend(float z, float hand)
    {
        float away = MathF.Max(0, -z - 7);
        return hand * 0.0078f * away * away / (1 + (0.006f * away));
    }

    private CityLight Light(EnvironmentRequest request)
    {
        const float Degree = MathF.PI / 180;
        CityLight light = CityLight.Of(request, 0.05f);
        float hand = Hand(request);
        bool isFair = request.Daylight is Daylight.Noon or Daylight.Morning && !request.IsWet;
        return light with
        {
            // The sun comes over the roofs from behind on the inner side and lights the outer row, to which the lane bends the view.
            Sky = request.Daylight switch
            {
                Daylight.Noon => light.Sky with { SunElevation = 50 * Degree, SunAzimuth = hand * 122 * Degree },
                Daylight.Morning => light.Sky with { SunElevation = 36 * Degree, SunAzimuth = hand * 130 * Degree },
                Daylight.Sunset => light.Sky with { SunElevation = 6.5f * Degree, SunAzimuth = hand * 9 * Degree },
                _ => light.Sky,
            },
            Finish = isFair ? light.Finish with { ExposureKey = kind.IsFlat ? 0.5f : DayKey, Saturation = 1.35f } : light.Finish,
        };
    }

    private (Model Model, List<(WallFrame Frame, float Width, RandomStream Stream)> Places) Row(VillagePalette palette, RandomStream stream, float hand, bool isLeft, Clearance clearance)
    {
        var mesh = new WallMesh();
        var places = new List<(WallFrame, float, RandomStream)>();
        float z = From, side = isLeft ? -1 : 1;
        for (int i = 0; z > To; i++)
        {
            RandomStream house = stream.Child(i);
            float width = house.Child("width").Range(4.4f, 6.8f), set = house.Child("set").Range(0f, 0.5f), lane = Half + set;
            Vector3 near = new(Bend(z, hand) + (side * lane), 0, z), far = new(Bend(z - width, hand) + (side * lane), 0, z - width), along = Vector3.Normalize(isLeft ? far - near : near - far);
            var frame = new WallFrame(isLeft ? near : far, along, Vector3.Cross(along, Vector3.UnitY));
            z -= width;

            // No house stands in or before what was asked for.
            Vector3 a = near with { Y = 0.2f }, b = far + new Vector3(side * 4, 5, 0);
            if (!clearance.Allows(new Bounds(Vector3.Min(a, b), Vector3.Max(a, b))))
            {
                continue;
            }

            VillageHouse.Build(mesh, kind, palette, frame, Vector3.Distance(near, far), (isLeft ? 0 : 300) + i, house);
            places.Add((frame, width, house));

            // Now and then a gap with a wall and a garden behind it.
            if (!isLeft && i == 3 && !kind.IsJapanese)
            {
                z -= 1.6f;
            }
        }

        return (mesh.ToModel(), places);
    }
}
