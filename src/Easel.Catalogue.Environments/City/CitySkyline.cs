using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Scenes.Randomness;
using Shape = Easel.Catalogue.Objects.Buildings.Towers.OrdinaryTower.Shape;

namespace Easel.Catalogue.Environments.City;

/// <summary>A modern city across a bay: stone of the thirties, glass boxes, slabs and brick houses with water tanks.</summary>
internal sealed class CitySkyline : SkylineEnvironment
{
    private const float BlockWidth = 52, BlockDepth = 70, Depth = 3600;

    /// <summary>The landmarks from left to right: place as a share of the half width, roof as a share of the way from the horizon to the
    /// upper edge, distance in metres, kind. Between the fourth and the fifth is the sun's gap.</summary>
    private static readonly ImmutableArray<(float Share, float Roof, float Distance, Shape Shape)> Landmarks =
    [
        (-0.98f, 0.37f, 1200, Shape.Box), (-0.84f, 0.50f, 1050, Shape.Deco), (-0.69f, 0.35f, 1300, Shape.Wedge), (-0.56f, 0.24f, 1020, Shape.Slab),
        (-0.16f, 0.31f, 1400, Shape.Box), (-0.05f, 0.46f, 1080, Shape.Deco), (0.08f, 0.36f, 1250, Shape.Slab), (0.19f, 0.50f, 1500, Shape.Facet),
        (0.32f, 0.70f, Hero, Shape.Deco), (0.45f, 0.44f, 1150, Shape.Box), (0.555f, 0.57f, 1420, Shape.Pencil), (0.66f, 0.40f, 1060, Shape.Wedge),
        (0.78f, 0.58f, 1200, Shape.Facet), (0.90f, 0.36f, 1350, Shape.Slab), (1.0f, 0.46f, 1080, Shape.Deco),
    ];

    private const float Hero = 1020;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "city-skyline",
        Names = ["city skyline", "skyline", "downtown", "metropolis", "cityscape", "city"],
        Tags = ["outdoor", "city", "sky", "water", "harbor"],
        Words = ["modern"],
        Scenery = ["skyscraper"],
    };

    /// <inheritdoc/>
    protected override CityLight Light(EnvironmentRequest request, SkylineFrame frame)
    {
        // Ordinary cities have windows, not neon: the strips that remain are dim.
        CityLight light = base.Light(request, frame);
        return light with { LitShare = light.LitShare * 1.1f, Neon = 0 };
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Action<TowerMesh>> Districts(EnvironmentRequest request, SkylineFrame frame, CityLight light)
    {
        var districts = ImmutableArray.CreateBuilder<Action<TowerMesh>>();
        RandomStream landmarks = request.Stream.Child("landmarks");
        for (int i = 0; i < Landmarks.Length; i++)
        {
            int k = i;
            districts.Add(mesh => Landmark(mesh, frame, k, landmarks.Child(k)));
        }

        districts.Add(mesh => Backdrop(mesh, frame, landmarks.Child("backdrop")));
        districts.Add(mesh => Waterfront.SuspensionBridge(mesh, frame, light.LampsOn));
        districts.Add(mesh => Promenade(mesh, frame, light, request.Stream.Child("promenade")));
        districts.Add(mesh => Boats(mesh, frame, request));
        RandomStream fill = request.Stream.Child("blocks");
        int rows = (int)((Depth - SkylineFrame.Shore - 60) / BlockDepth);
        for (int row = 0; row < rows; row++)
        {
            int r = row;
            districts.Add(mesh => Row(mesh, frame, r, fill.Child(r)));
        }

        return districts.ToImmutable();
    }

    private static void Landmark(TowerMesh mesh, SkylineFrame frame, int index, RandomStream stream)
    {
        (float share, float roof, float distance, Shape shape) = Landmarks[index];
        bool hero = distance <= Hero;
        distance *= hero ? 1 : stream.Child("distance").Range(0.95f, 1.08f);
        if (!hero && stream.Child("other").Chance(0.3f))
        {
            shape = stream.Child("other").Pick(Shape.Deco, Shape.Box, Shape.Facet, Shape.Slab);
        }

        float x = frame.X(share + stream.Child("place").Range(-0.025f, 0.025f), distance), height = frame.Rise(roof * (hero ? 1 : stream.Child("height").Range(0.9f, 1.1f)), distance);
        float width = Math.Clamp(height * stream.Child("width").Range(0.18f, 0.23f), 38, 76);
        OrdinaryTower.Build(
            mesh, shape,
            new TowerLot(new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * stream.Child("depth").Range(0.8f, 1.1f), height, stream.Child("turn").Range(-0.35f, 0.35f), 100 + ((uint)index * 8)),
            stream.Child("shape"));
    }

    /// <summary>High houses far behind the landmarks: pale silhouettes that give the city its depth.</summary>
    private static void Backdrop(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        const int Count = 18;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child(i);
            float share = -1.05f + (2.1f * (i + r.Range(0.2f, 0.8f)) / Count), distance = r.Range(1900f, 3000f), x = frame.X(share, distance);
            float height = MathF.Min(frame.Rise(r.Range(0.2f, 0.38f), distance), frame.GapLimit(x, distance) * 1.2f);
            if (height >= 120)
            {
                float width = height * r.Range(0.16f, 0.24f);
                OrdinaryTower.Build(
                    mesh, r.Pick(Shape.Deco, Shape.Box, Shape.Facet, Shape.Slab),
                    new TowerLot(new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * 0.9f, height, r.Range(-0.4f, 0.4f), 1200 + (uint)i), r.Child("shape"));
            }
        }
    }

    private static void Row(TowerMesh mesh, SkylineFrame frame, int row, RandomStream stream)
    {
        float z = SkylineFrame.Shore + 62 + (row * BlockDepth), half = frame.X(1.1f, z + BlockDepth) + 60;
        int columns = (int)(2 * half / BlockWidth) + 1;
        for (int c = 0; c < columns; c++)
        {
            RandomStream r = stream.Child(c);
            float x = -half + ((c + 0.5f + r.Range(-0.12f, 0.12f)) * BlockWidth), distance = z + (r.Range(-0.1f, 0.1f) * BlockDepth);
            float u = r.Next(), centre = MathF.Max(MathF.Exp(-Square((x - frame.X(0.35f, z)) / 520)), 0.6f * MathF.Exp(-Square((x - frame.X(-0.8f, z)) / 380)));
            float height = row == 0 ? 14 + (30 * u) : 20 + (45 * u) + (centre * (30 + (150 * MathF.Pow(u, 1.8f)))) + (r.Chance(0.05f) ? r.Range(50f, 110f) : 0);
            height = MathF.Min(height * (row == 0 ? 1 : frame.HeightScale), frame.GapLimit(x, distance));
            float kind = r.Next();
            Shape shape = height < 70
                ? kind switch { < 0.62f => Shape.Brick, < 0.82f => Shape.Slab, _ => Shape.Box }
                : kind switch { < 0.36f => Shape.Deco, < 0.66f => Shape.Box, < 0.86f => Shape.Slab, < 0.93f => Shape.Wedge, _ => Shape.Brick };
            OrdinaryTower.Build(
                mesh, shape,
                new TowerLot(
                    new Vector2(x, -distance), SkylineFrame.QuayHeight, BlockWidth * r.Range(0.52f, 0.86f), BlockDepth * r.Range(0.4f, 0.66f), height, r.Range(-0.08f, 0.08f),
                    2000 + ((uint)row * 400) + (uint)c),
                r.Child("shape"));
        }
    }

    private static float Square(float x) => x * x;
}
