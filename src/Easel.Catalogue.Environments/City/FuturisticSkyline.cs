using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Scenes.Randomness;
using Shape = Easel.Catalogue.Objects.Buildings.Towers.FuturisticTower.Shape;

namespace Easel.Catalogue.Environments.City;

/// <summary>A future city across a bay: landmark towers of many silhouettes over thousands of others, and lanes of traffic in the air.</summary>
internal sealed class FuturisticSkyline : SkylineEnvironment
{
    // Blocks of the street grid, metres, and how far out the city is built in full.
    private const float BlockWidth = 62, BlockDepth = 78, Depth = 4200;

    /// <summary>The landmarks from left to right: place as a share of the half width, roof as a share of the way from the horizon to the
    /// upper edge, distance in metres, silhouette. Neighbours differ in all of them; between the fourth and the fifth is the sun's gap.</summary>
    private static readonly ImmutableArray<Site> Sites =
    [
        new(-1.02f, 0.42f, 1180, Shape.Torch), new(-0.86f, 0.53f, 1000, Shape.Sail), new(-0.71f, 0.35f, 1380, Shape.Setbacks), new(-0.58f, 0.27f, 1080, Shape.Stack),
        new(-0.15f, 0.36f, 1500, Shape.Spindle), new(-0.05f, 0.58f, 1120, Shape.Needle), new(0.08f, 0.38f, 1050, Shape.Stack), new(0.19f, 0.55f, 1500, Shape.Twist),
        new(0.33f, 0.76f, Hero, Shape.Crown), new(0.47f, 0.52f, 1320, Shape.Twins), new(0.595f, 0.42f, 1620, Shape.Setbacks), new(0.70f, 0.61f, 1100, Shape.Spindle),
        new(0.85f, 0.45f, 1450, Shape.Sail), new(1.0f, 0.54f, 1040, Shape.Torch),
    ];

    private const float Hero = 1010;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "city-skyline-futuristic",
        Names = ["futuristic city skyline", "futuristic skyline", "futuristic city", "future city", "sci-fi city", "cyberpunk city", "city of the future"],
        Tags = ["outdoor", "city", "sky", "water", "futuristic"],
        Words = ["futuristic", "cyberpunk", "neon"],
        Scenery = ["skyscraper"],
    };

    /// <inheritdoc/>
    protected override ImmutableArray<Action<TowerMesh>> Districts(EnvironmentRequest request, SkylineFrame frame, CityLight light)
    {
        var districts = ImmutableArray.CreateBuilder<Action<TowerMesh>>();
        RandomStream landmarks = request.Stream.Child("landmarks");
        for (int i = 0; i < Sites.Length; i++)
        {
            int k = i;
            districts.Add(mesh => Landmark(mesh, frame, k, landmarks.Child(k)));
        }

        districts.Add(mesh => FuturisticTower.Build(
            mesh, Shape.Dome, new TowerLot(new Vector2(frame.X(0.56f, 960), -965), SkylineFrame.QuayHeight, 128, 128, 62, 0, 900), landmarks.Child("dome")));
        districts.Add(mesh => Backdrop(mesh, frame, landmarks.Child("backdrop")));
        districts.Add(mesh => Waterfront.Viaduct(mesh, frame, request.Stream.Child("viaduct")));
        districts.Add(mesh => Promenade(mesh, frame, light, request.Stream.Child("promenade")));
        districts.Add(mesh => Boats(mesh, frame, request));
        RandomStream fill = request.Stream.Child("blocks");
        int rows = (int)((Depth - SkylineFrame.Shore - 60) / BlockDepth);
        for (int row = 0; row < rows; row++)
        {
            int r = row;
            districts.Add(mesh => Row(mesh, frame, r, fill.Child(r)));
        }

        districts.Add(mesh => FarTowers(mesh, frame, request.Stream.Child("far")));
        if (!request.Forbidden.Contains("traffic"))
        {
            districts.Add(mesh => Lanes(mesh, frame, request.Stream.Child("lanes")));
        }

        return districts.ToImmutable();
    }

    private static void Landmark(TowerMesh mesh, SkylineFrame frame, int index, RandomStream stream)
    {
        (float place, float roof, float distance, Shape shape) = Sites[index];
        bool hero = distance <= Hero;
        float share = place + stream.Child("place").Range(-0.025f, 0.025f);
        distance *= hero ? 1 : stream.Child("distance").Range(0.95f, 1.08f);
        if (!hero && stream.Child("other").Chance(0.35f))
        {
            shape = stream.Child("other").Pick(Shape.Setbacks, Shape.Twist, Shape.Stack, Shape.Spindle, Shape.Torch, Shape.Sail);
        }

        float height = frame.Rise(roof * (hero ? 1 : stream.Child("height").Range(0.9f, 1.1f)), distance);
        float width = Math.Clamp(height * stream.Child("width").Range(0.18f, 0.24f), 48, 92) * (shape is Shape.Twins ? 1.5f : 1);
        float x = frame.X(share, distance);
        var lot = new TowerLot(
            new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * stream.Child("depth").Range(0.75f, 1f), height,
            stream.Child("turn").Range(-0.5f, 0.5f), 100 + ((uint)index * 8));

        // A podium grounds the tower among its neighbours.
        mesh.Box(
            TowerSurface.Glass, lot.Building + 5, new Vector3(x, SkylineFrame.QuayHeight, -distance), new Vector3(width * 1.25f, stream.Child("podium").Range(18f, 34f), width * 1.2f),
            lot.Turn);
        FuturisticTower.Build(mesh, shape, lot, stream.Child("shape"));
        if (shape is Shape.Stack or Shape.Setbacks)
        {
            // A screen hangs before the side that looks over the water.
            Screen(mesh, lot, width * 0.5f, height * stream.Child("screen").Range(0.42f, 0.55f), (uint)index);
        }
    }

    /// <summary>A tall screen in a slim frame on the front of a tower.</summary>
    private static void Screen(TowerMesh mesh, TowerLot lot, float width, float middle, uint number)
    {
        float front = (lot.Depth / 2) + 2, half = width / 2, tall = width * 0.8f;
        Vector3 a = lot.At(-half, middle - tall, front), b = lot.At(half, middle - tall, front), c = lot.At(half, middle + tall, front), d = lot.At(-half, middle + tall, front);
        mesh.Panel(TowerSurface.Hologram, number, a, b, c, d, 1, 0, 1);
        mesh.Bar(TowerSurface.Metal, a, d, 1.2f);
        mesh.Bar(TowerSurface.Metal, b, c, 1.2f);
    }

    /// <summary>Tall towers far behind the landmarks: pale silhouettes that give the city its depth.</summary>
    private static void Backdrop(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        const int Count = 16;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = stream.Child(i);
            float share = -1.05f + (2.1f * (i + r.Range(0.2f, 0.8f)) / Count), distance = r.Range(2100f, 3300f), x = frame.X(share, distance);
            float height = MathF.Min(frame.Rise(r.Range(0.26f, 0.46f), distance), frame.GapLimit(x, distance) * 1.2f);
            if (height < 150)
            {
                continue;
            }

            float width = height * r.Range(0.14f, 0.2f);
            Shape shape = r.Pick(Shape.Setbacks, Shape.Twist, Shape.Spindle, Shape.Torch, Shape.Sail);
            FuturisticTower.Build(
                mesh, shape, new TowerLot(new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * 0.9f, height, r.Range(-0.5f, 0.5f), 1200 + (uint)i), r.Child("shape"));
        }
    }

    private static void Row(TowerMesh mesh, SkylineFrame frame, int row, RandomStream stream)
    {
        float z = SkylineFrame.Shore + 66 + (row * BlockDepth), half = frame.X(1.1f, z + BlockDepth) + 60;
        int columns = (int)(2 * half / BlockWidth) + 1;
        for (int c = 0; c < columns; c++)
        {
            RandomStream r = stream.Child(c);
            float x = -half + ((c + 0.5f + r.Range(-0.15f, 0.15f)) * BlockWidth), distance = z + (r.Range(-0.12f, 0.12f) * BlockDepth);
            float u = r.Next(), centre = MathF.Exp(-Square((x - frame.X(0.25f, z)) / 620));
            float height = row == 0 ? 16 + (38 * u) : 24 + (62 * u * u) + (centre * (70 + (270 * MathF.Pow(u, 2.2f)))) + (r.Chance(0.09f) ? r.Range(70f, 170f) : 0);
            height *= (1 + (0.00012f * (z - SkylineFrame.Shore))) * (row == 0 ? 1 : frame.HeightScale);
            height = MathF.Min(height, frame.GapLimit(x, distance));
            var lot = new TowerLot(
                new Vector2(x, -distance), SkylineFrame.QuayHeight, BlockWidth * r.Range(0.5f, 0.8f), BlockDepth * r.Range(0.42f, 0.68f), height, r.Range(-0.12f, 0.12f),
                2000 + ((uint)row * 400) + (uint)c);
            CityBlock.Future(mesh, lot, z < 1700, r.Child("shape"));
        }
    }

    /// <summary>Towers beyond the built city, pale in the haze.</summary>
    private static void FarTowers(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        for (int i = 0; i < 420; i++)
        {
            RandomStream r = stream.Child(i);
            float distance = r.Range(4300f, 8500f), x = frame.X(r.Range(-1.15f, 1.15f), distance), u = r.Next();
            float height = MathF.Min(40 + (120 * u * u) + (r.Chance(0.08f) ? r.Range(120f, 330f) : 0), frame.GapLimit(x, distance) * 1.1f), width = r.Range(40f, 85f);
            mesh.Box(
                r.Chance(0.6f) ? TowerSurface.Glass : TowerSurface.Ribbon, 40000 + (uint)i, new Vector3(x, SkylineFrame.QuayHeight, -distance), new Vector3(width, height, width),
                r.Range(-0.6f, 0.6f));
        }
    }

    /// <summary>Traffic too far away to be counted: pairs of lights in three lanes between the towers.</summary>
    private static void Lanes(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        for (int lane = 0; lane < 3; lane++)
        {
            RandomStream r = stream.Child(lane);
            float distance = 640 + (lane * 170), height = r.Range(95f, 130f) + (lane * 42), slope = r.Range(-0.04f, 0.04f), half = frame.X(1.1f, distance);
            float x = -half + r.Range(0f, 30f);
            for (int i = 0; x < half; i++)
            {
                Vector3 at = new(x, height + (slope * x) + r.Range(-2f, 2f), -distance + r.Range(-6f, 6f));
                mesh.Mast(TowerSurface.Lamp, at, 0.7f, 0.45f, 0.45f, 5);
                mesh.Mast(TowerSurface.Beacon, at + new Vector3(4.2f, 0, 0), 0.6f, 0.35f, 0.35f, 5);
                x += r.Range(14f, 60f);
            }
        }
    }

    private static float Square(float x) => x * x;

    /// <summary>Where a landmark stands and how it is shaped.</summary>
    private readonly record struct Site(float Share, float Roof, float Distance, Shape Shape);
}
