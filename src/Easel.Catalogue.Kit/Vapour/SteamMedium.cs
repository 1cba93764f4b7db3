using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Volumes;

namespace Easel.Catalogue.Vapour;

/// <summary>Steam over something hot: a few wisps that rise together, curl around each other and thin out.</summary>
/// <param name="Seed">Of their form.</param>
internal sealed record SteamMedium(uint Seed) : Medium
{
    private const int Cells = 112;

    public override VolumeGrid Fill(Vector3 size)
    {
        float slender = size.Y / MathF.Max(0.5f * (size.X + size.Z), 1e-6f);
        return VolumeGrid.Sample(size, Cells, unit => (At(unit, slender), 0));
    }

    private float At(Vector3 unit, float slender)
    {
        // Wisps are folds of one sheet, drawn along as it rises.
        float t = unit.Y;
        Vector3 slow = new(1.3f * unit.X, (0.85f * slender * t) + 2, 1.3f * unit.Z);
        Vector3 bent = unit - new Vector3(0.5f, 0, 0.5f) + ((0.05f + (0.3f * t)) * new Vector3(Noise.Fbm(slow, 2, Seed), 0, Noise.Fbm(slow + new Vector3(0, 9, 31), 2, Seed + 3)));
        float away = MathF.Sqrt((bent.X * bent.X) + (bent.Z * bent.Z)), reach = 0.13f + (0.17f * MathF.Sqrt(t));
        float column = Noise.SmoothStep(1, 0.25f, away / reach);
        Vector3 fold = new((4.2f * bent.X) + 5, 1.15f * slender * t, 4.2f * bent.Z);
        float ridge = 1 - MathF.Abs(1.7f * Noise.Fbm(fold, 3, Seed + 11));
        float wisp = MathF.Pow(Math.Clamp(ridge, 0, 1), 5), fade = Noise.SmoothStep(0, 0.12f, t) * Noise.SmoothStep(1, 0.35f, t);
        return column * fade * (0.07f + (0.93f * wisp));
    }
}
