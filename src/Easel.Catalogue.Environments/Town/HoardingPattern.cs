using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>Boards round a pitch in plain bright colours, each 6 m long, with a lighter bar across.</summary>
/// <param name="PatternSeed">Seed of their colours.</param>
internal sealed record HoardingPattern(uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3[] s_colors = [new(0.05f, 0.16f, 0.5f), new(0.6f, 0.06f, 0.06f), new(0.75f, 0.55f, 0.04f), new(0.03f, 0.32f, 0.2f), new(0.7f, 0.7f, 0.68f), new(0.04f, 0.04f, 0.05f)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float along = (MathF.Abs(point.RestNormal.X) > MathF.Abs(point.RestNormal.Z) ? p.Z : p.X) / 6, board = MathF.Floor(along), u = along - board;
        Vector3 color = s_colors[Hash.Mix(PatternSeed, (uint)(int)board) % 6];
        surface.BaseColor = u is > 0.2f and < 0.8f && MathF.Abs(p.Y - 0.5f) < 0.16f ? Vector3.Lerp(color, Vector3.One * 0.8f, 0.8f) : color;
    }
}
