using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Volumes;

namespace Easel.Catalogue.Vapour;

/// <summary>Smoke that has been blown along the ground: billows all over a low mound that thins out to its rim.</summary>
/// <param name="Seed">Of its form.</param>
internal sealed record CloudMedium(uint Seed) : Medium
{
    private const int Cells = 144;

    /// <summary>Billows along the longest side.</summary>
    private const float Across = 4.2f;

    public override VolumeGrid Fill(Vector3 size)
    {
        Vector3 shape = size / MathF.Max(size.X, MathF.Max(size.Y, size.Z));
        return VolumeGrid.Sample(size, Cells, unit => (At(unit, shape), 0));
    }

    private float At(Vector3 unit, Vector3 shape)
    {
        float away = 2 * new Vector2(unit.X - 0.5f, unit.Z - 0.5f).Length(), top = MathF.Sqrt(MathF.Max(0, 1 - (away * away))) * 0.8f;
        float depth = top - unit.Y + (1.1f * (Billows.At(unit * shape * Across, Seed) - 0.3f));
        return Noise.SmoothStep(0, 0.14f, depth) * Noise.SmoothStep(1, 0.8f, away) * Noise.SmoothStep(1, 0.85f, unit.Y);
    }
}
