using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>A planked terrace on a roof, with plants, a table and strings of bulbs, before the skyline across the bay.</summary>
internal sealed class RooftopTerrace : EnvironmentEntry
{
    /// <summary>Height of its planks; its front edge, where the rail stands; how far it reaches to the sides, metres.</summary>
    private const float Floor = SkylineFrame.EyeHeight - 1.65f, Edge = -12.4f, Half = 8;

    private static readonly CitySkyline s_city = new();

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "rooftop",
        Names = ["rooftop", "rooftop terrace", "roof terrace", "rooftop bar", "balcony", "rooftop garden", "roof garden", "city balcony", "penthouse terrace", "rooftop party", "terrace"],
        Tags = ["outdoor", "city", "terrace"],
        Words = ["cozy", "modern", "quiet"],
        Scenery = ["skyscraper", "potted-plant", "emblem-potted-plant"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        EnvironmentSite city = s_city.Survey(request);
        float lens = request.Aspect < 0.9f ? 0.98f : 0.8f;
        return city with
        {
            IsVista = false,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-3.6f, Floor, -11), new Vector3(3.6f, Floor, -4), new Vector3(0, Floor, -7.5f)) { Kind = StageKind.Terrace, SmallestViewTurn = -0.1f, LargestViewTurn = 0.1f },
                .. city.Zones.Where(z => z.Support != Support.Ground),
            ],
            View = new Camera { Position = new Vector3(0.5f, Floor + 1.6f, 1.5f), Target = new Vector3(0, Floor + 1.75f, -12), VerticalFieldOfView = lens },
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        EnvironmentDressing city = s_city.Dress(request, site, view);
        var scenery = new Scenery(request, site with { GroundHeight = static (_, _) => Floor + 0.02f }, view);
        CityLight light = CityLight.Of(request, -0.3f);
        var palette = new StreetPalette(light.LampGlow, request.Weather is Weather.Snow);
        RandomStream stream = request.Stream.Child("terrace");
        scenery.Add(Deck(palette, stream), Matrix4x4.Identity);
        if (!request.Forbidden.Overlaps(["potted-plant", "flower", "plant"]))
        {
            AddPlants(scenery, palette, stream.Child("plants"));
        }

        if (!request.Forbidden.Overlaps(["table", "chair", "umbrella"]))
        {
            Model cafe = StreetFurniture.Cafe(palette, stream.Child("cloth").Pick(palette.Awnings.AsSpan()));
            float side = scenery.OpenSide(stream.Child("side"));
            scenery.TryStand(cafe, new Vector2(side * 4.1f, -9.4f), 0.5f, Vector3.One, 1.3f, stream, 0);
            scenery.TryStand(cafe, new Vector2(-side * 5.2f, -10.2f), 1.3f, Vector3.One, 1.3f, stream, 0);
        }

        for (int i = 0; i < 3; i++)
        {
            // Strings of bulbs from the sides to the rail's corners.
            float z = -4.6f - (3.2f * i);
            scenery.Add(Festoon.Build(palette, light, new Vector3(-Half, Floor + 3.1f, z + 1.2f), new Vector3(Half, Floor + 3.1f, z - 1.2f), 0.55f), Matrix4x4.Identity);
        }

        if (light.LampsShine)
        {
            scenery.Add(new SphereLight(new Vector3(-2.5f, Floor + 3.2f, -6), 0.35f, StreetPalette.LampColor * (8 * light.Glow)));
            scenery.Add(new SphereLight(new Vector3(3, Floor + 3.2f, -9), 0.35f, StreetPalette.LampColor * (8 * light.Glow)));
        }

        EnvironmentDressing terrace = scenery.ToDressing();
        return new EnvironmentDressing([.. city.Instances, .. terrace.Instances], [.. city.Lights, .. terrace.Lights]);
    }

    private static Model Deck(StreetPalette palette, RandomStream stream)
    {
        const float Board = 0.14f;
        var model = new ModelBuilder();
        Material planks = Presets.Wood(LinearRgb.FromHex("#a8794e"), LinearRgb.FromHex("#6d4a2e"), Vector3.UnitZ, "deck"), glass = Presets.Pane(LinearRgb.FromHex("#e4f0f2"), "glass");
        var boards = new PolyMesh();
        for (int i = 0; i < (int)(2 * Half / Board); i++)
        {
            RandomStream own = stream.Child(i);
            float x = -Half + ((i + 0.5f) * Board), tone = own.Range(0.82f, 1.12f);
            boards.Join(Shapes.Box(Board - 0.008f, 0.03f, 17, 0.003f, 1).Paint(LinearRgb.Gray(tone)).Rest(q => q + new Vector3(own.Next() * 7, 0, own.Next() * 7)).Move(x, Floor - 0.01f, Edge + 8.5f));
        }

        model.Add(boards, planks, 0.5f);
        model.Add(Shapes.Box(2 * Half, 0.9f, 0.3f, 0.02f).Move(0, Floor - 0.85f, Edge - 0.1f), palette.Kerb);
        model.Add(Shapes.Box(2 * Half, 0.05f, 0.07f, 0.015f).Move(0, Floor + 1.03f, Edge), palette.Iron);
        for (int i = 0; i <= 10; i++)
        {
            float x = -Half + (2 * Half * i / 10);
            model.Add(Shapes.Box(0.05f, 1.05f, 0.05f, 0.008f, 1).Move(x, Floor, Edge), palette.Iron);
            if (i < 10)
            {
                model.Add(Shapes.Box((2 * Half / 10) - 0.14f, 0.86f, 0.012f, 0.003f, 1).Move(x + (Half / 10), Floor + 0.1f, Edge), glass);
            }
        }

        return model.Build();
    }

    /// <summary>Boxes of shrubs, grasses and flowers along the rail and at the sides.</summary>
    private static void AddPlants(Scenery scenery, StreetPalette palette, RandomStream stream)
    {
        var wood = Presets.Wood(LinearRgb.FromHex("#8c6a48"), LinearRgb.FromHex("#5a422c"), Vector3.UnitX, "planter");
        for (int i = 0; i < 14; i++)
        {
            RandomStream own = stream.Child(i);
            bool isSide = i >= 6;
            float side = i % 2 == 0 ? -1 : 1, tall = own.Range(0.32f, isSide ? 0.95f : 0.45f);
            var at = isSide ? new Vector2(side * (Half - 1.1f - (0.3f * own.Next())), -11.2f + (1.5f * (i - 6) / 1.2f)) : new Vector2((-Half + 1.4f) + (i * 2.6f), Edge + 0.5f);
            var size = new Vector3(0.58f, tall, 0.26f);
            var model = new ModelBuilder();
            model.Add(Shapes.Box(1.2f, 0.42f, 0.44f, 0.02f), wood);
            model.Add(LeafMound.Leaves(size, 420, 0.12f, -0.7f, own.Child("leaves")).Move(0, 0.42f + (0.6f * tall), 0), palette.Leaves, 0.5f);
            if (own.Chance(0.6f))
            {
                model.Add(LeafMound.Flowers(size, 46, 0.05f, -0.3f, own.Child("bloom")).Move(0, 0.42f + (0.6f * tall), 0), own.Pick(palette.Flowers.AsSpan()), 3);
            }

            scenery.TryStand(model.Build(), at, isSide ? MathF.PI / 2 : 0, Vector3.One, 0.7f, own, 0);
        }
    }
}
