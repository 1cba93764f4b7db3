using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>Isometric: a little world of clean toys seen along the diagonal of a cube, in bright even light.</summary>
internal sealed class IsometricStyle : MadeStyle
{
    /// <inheritdoc/>
    public override string Id => "isometric";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["isometric illustration", "isometric art", "isometric style", "isometric 3d", "isometric render"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => new(Make: Make, IsIsometric: true);

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Clay;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(0.96f, 1.24f, 0.05f, 0, 0.06f, new Vector3(1, 0.99f, 1.02f)) { IsMiniature = false };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        // A finished picture lies on a tile seen from the same direction.
        (float w, float h) = (motif.Width, motif.Height);
        Vector3 ground = Tints.Hex("#dfe6f2");
        var middle = new Vector2(0.5f * w, 0.46f * h);
        float half = 0.48f * MathF.Min(w, 1.7f * h), thick = 0.07f * h;
        return motif.Paint((x, y) =>
        {
            Vector3? top = On(x, y);
            for (float down = 0; top is null && down <= thick; down += MathF.Max(1, 0.04f * thick))
            {
                if (On(x, y - down) is { } edge)
                {
                    return edge * (x < middle.X ? 0.72f : 0.5f);
                }
            }

            return top ?? (ground * (1 - (0.16f * Tints.Step(1.16f, 0.9f, (MathF.Abs(x - middle.X) + (1.732f * MathF.Abs(y - middle.Y - (1.4f * thick)))) / half))));
        });

        Vector3? On(float x, float y)
        {
            float a = (x - middle.X) / half, b = 1.732f * (y - middle.Y) / half, u = 0.5f * (1 + a + b), v = 0.5f * (1 - a + b);
            return u is > 0 and < 1 && v is > 0 and < 1 ? motif.At(new Vector2(u * w, v * h)) : null;
        }
    }
}
