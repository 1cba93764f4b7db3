namespace Easel.Catalogue.People;

/// <summary>Cuts of skirts.</summary>
internal sealed partial class Wardrobe
{
    /// <summary>The cut of a skirt.</summary>
    /// <param name="kind">Which skirt.</param>
    /// <param name="top">Height of its upper edge above the hip joints, units.</param>
    private SkirtCut SkirtOf(BottomKind kind, float top)
    {
        PersonBuild b = body.Build;
        float hips = b.Trunk.Hips, knee = b.Ankle + b.Shin;
        return kind switch
        {
            BottomKind.MiniSkirt => new SkirtCut(top, knee + (0.42f * b.Thigh), 0.016f, hips + 0.14f, 10, 0.10f),
            BottomKind.LongSkirt => new SkirtCut(top, 0.04f, 0.016f, hips + 0.15f, 7, 0.06f),
            BottomKind.BallSkirt => new SkirtCut(top, 0.03f, 0.020f, hips + 0.52f, 11, 0.075f),
            BottomKind.Tutu => new SkirtCut(top - 0.10f, knee + (0.62f * b.Thigh), 0.020f, hips + 0.42f, 18, 0.07f),
            _ => new SkirtCut(top, b.Ankle + (0.86f * b.Shin), 0.016f, hips + 0.31f, 8, 0.15f) { Wind = 0.075f },
        };
    }
}
