using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.Dioramas;

/// <summary>A tiny world: a square cut out of the ground that carries what is asked for, with what belongs around it, on a plain ground.</summary>
internal sealed class Diorama : EnvironmentEntry
{
    /// <summary>Breadth of the base against what stands on it, and where nothing stands, metres.</summary>
    private const float Margin = 1.45f, Usual = 9;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "diorama",
        Names = ["diorama", "miniature scene", "miniature world", "tiny world", "miniature diorama", "isometric diorama", "isometric scene", "isometric world", "tiny planet scene", "toy world"],
        Tags = ["outdoor", "plain", "diorama"],
        Words = ["grass", "snow", "snowy", "winter", "sand", "desert", "street", "city", "water", "autumn"],
        Scenery = ["tree", "flower"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        Zone ground = new(Support.Ground, new Vector3(-40, 0, -40), new Vector3(40, 0, 40), Vector3.Zero);
        return new EnvironmentSite
        {
            GroundHeight = static (_, _) => 0,
            Zones =
            [
                ground.SeenFrom(DioramaStage.Turn, DioramaStage.Turn), (ground with { Support = Support.Surface }).SeenFrom(DioramaStage.Turn, DioramaStage.Turn),
                (ground with { Support = Support.Water }).SeenFrom(DioramaStage.Turn, DioramaStage.Turn),
                new Zone(Support.Air, new Vector3(-20, 0.3f, -20), new Vector3(20, 20, 20), new Vector3(0, 3, 0)),
            ],
            View = DioramaStage.View(new Vector3(0, 0.8f, 0), Usual),
            Sky = DioramaStage.Sky(request),
            Finish = DioramaStage.Finish(request),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        Bounds all = view.Occupied.Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        bool isEmpty = all.IsEmpty;
        all = isEmpty ? new Bounds(new Vector3(-0.33f * Usual, 0, -0.33f * Usual), new Vector3(0.33f * Usual, 2, 0.33f * Usual)) : all;
        float size = Margin * MathF.Max(0.06f, MathF.Max(all.Size.X, MathF.Max(all.Size.Z, 0.5f * all.Size.Y)));
        Vector3 middle = all.Center with { Y = 0 };

        // A little more of the base lies in front, where it is seen.
        middle += new Vector3(0.04f, 0, 0.04f) * size;
        var parts = new DioramaBase(request, view, middle, size);
        return new EnvironmentDressing(
            [DioramaStage.Ground(request, -parts.Depth, middle, size), .. parts.Build(isEmpty)], DioramaStage.Lights(request, middle + new Vector3(0, 0.3f * all.Size.Y, 0), MathF.Max(size, 0.8f * all.Size.Y)));
    }
}
