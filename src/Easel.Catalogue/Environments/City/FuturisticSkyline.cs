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

    /// <summary>Shares of the half width where landmarks stand; the gap between the fourth and fifth is the sun's.</summary>
    private static readonly ImmutableArray<float> Places = [-1.04f, -0.86f, -0.69f, -0.55f, -0.17f, -0.05f, 0.09f, 0.25f, 0.40f, 0.55f, 0.70f, 0.86f, 1.03f];

    /// <summary>Silhouettes from left to right, so that neighbours differ; the tallest is the eighth.</summary>
    private static readonly ImmutableArray<Shape> Shapes =
    [
        Shape.Crown, Shape.Stack, Shape.Sail, Shape.Setbacks, Shape.Needle, Shape.Stack, Shape.Twist, Shape.Crown, Shape.Setbacks, Shape.Twins, Shape.Twist, Shape.Sail,
        Shape.Setbacks,
    ];

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
        bool mirrored = landmarks.Child("order").Chance(0.5f);
        for (int i = 0; i < Places.Length; i++)
        {
            int k = i;
            districts.Add(mesh => Landmark(mesh, frame, k, mirrored, landmarks.Child(k)));
        }

        districts.Add(mesh => FuturisticTower.Build(
            mesh, Shape.Arch, new TowerLot(new Vector2(frame.X(0.47f, 900), -905), SkylineFrame.QuayHeight, 170, 44, 118 * MathF.Sqrt(frame.HeightScale), 0.12f, 900), landmarks.Child("arch")));
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

    private static void Landmark(TowerMesh mesh, SkylineFrame frame, int index, bool mirrored, RandomStream stream)
    {
        float share = Places[index] + stream.Child("place").Range(-0.025f, 0.025f);
        float distance = index == 7 ? 1020 : stream.Child("distance").Range(930f, 1750f);

        // The line of roofs rises to its peak in the right third, with a lesser one on the left.
        float peak = MathF.Exp(-Square((share - 0.25f) / 0.32f)), left = 0.42f * MathF.Exp(-Square((share + 0.8f) / 0.25f));
        float height = (230 + (300 * MathF.Max(peak, left))) * stream.Child("height").Range(0.88f, 1.1f) * (distance / 1250);
        height = (index == 7 ? 470 : Math.Clamp(height, 210, 560)) * frame.HeightScale;
        float width = Math.Clamp(height / frame.HeightScale * stream.Child("width").Range(0.17f, 0.23f), 52, 105);
        Shape shape = mirrored && index != 7 ? Shapes[(Shapes.Length - 1 - index) is 7 ? 8 : Shapes.Length - 1 - index] : Shapes[index];
        if (shape is Shape.Twins)
        {
            width *= 1.5f;
        }

        float x = frame.X(share, distance);
        var lot = new TowerLot(
            new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * stream.Child("depth").Range(0.75f, 1f), height,
            stream.Child("turn").Range(-0.5f, 0.5f), 100 + ((uint)index * 8));

        // A podium grounds the tower among its neighbours.
        mesh.Box(
            TowerSurface.Glass, lot.Building + 5, new Vector3(x, SkylineFrame.QuayHeight, -distance), new Vector3(width * 1.25f, stream.Child("podium").Range(18f, 34f), width * 1.2f),
            lot.Turn);
        FuturisticTower.Build(mesh, shape, lot, stream.Child("shape"));
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
            float height = row == 0 ? 16 + (38 * u) : 24 + (62 * u * u) + (centre * (60 + (250 * MathF.Pow(u, 2.2f)))) + (r.Chance(0.09f) ? r.Range(70f, 170f) : 0);
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
}
