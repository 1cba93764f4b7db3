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

    private static readonly ImmutableArray<(float Share, float Height, Shape Shape)> Landmarks =
    [
        (-0.98f, 190, Shape.Box), (-0.82f, 250, Shape.Wedge), (-0.66f, 215, Shape.Deco), (-0.54f, 160, Shape.Slab), (-0.15f, 205, Shape.Box), (-0.02f, 265, Shape.Deco),
        (0.12f, 235, Shape.Slab), (0.27f, 380, Shape.Deco), (0.40f, 250, Shape.Box), (0.52f, 330, Shape.Pencil), (0.66f, 225, Shape.Deco), (0.79f, 345, Shape.Facet),
        (0.95f, 215, Shape.Box),
    ];

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
        (float share, float height, Shape shape) = Landmarks[index];
        float distance = stream.Child("distance").Range(950f, 1500f), x = frame.X(share + stream.Child("place").Range(-0.03f, 0.03f), distance);
        height *= frame.HeightScale * stream.Child("height").Range(0.9f, 1.1f) * (distance / 1150);
        float width = Math.Clamp(height / frame.HeightScale * stream.Child("width").Range(0.17f, 0.22f), 38, 66);
        OrdinaryTower.Build(
            mesh, shape,
            new TowerLot(new Vector2(x, -distance), SkylineFrame.QuayHeight, width, width * stream.Child("depth").Range(0.8f, 1.1f), height, stream.Child("turn").Range(-0.35f, 0.35f), 100 + ((uint)index * 8)),
            stream.Child("shape"));
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
