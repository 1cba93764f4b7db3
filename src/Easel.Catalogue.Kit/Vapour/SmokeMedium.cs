using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Volumes;

namespace Easel.Catalogue.Vapour;

/// <summary>Smoke: billows that roll up from a narrow foot, spread, drift aside and thin out.</summary>
/// <param name="Foot">Radius at the foot, share of half the box.</param>
/// <param name="Drift">How far it drifts along X on its way up: 0 for straight up, 1 or −1 from one side of the box to the other.</param>
/// <param name="Seed">Of its form.</param>
internal sealed record SmokeMedium(float Foot, float Drift, uint Seed) : Medium
{
    private const int Cells = 128;

    public override VolumeGrid Fill(Vector3 size)
    {
        float slender = size.Y / MathF.Max(0.5f * (size.X + size.Z), 1e-6f);
        return VolumeGrid.Sample(size, Cells, unit => (At(unit, slender), 0));
    }

    private float At(Vector3 unit, float slender)
    {
        float t = unit.Y, spread = 0.92f - (0.4f * MathF.Abs(Drift)), reach = 0.5f * float.Lerp(Foot, spread, MathF.Pow(t, 0.7f));
        float axis = 0.5f * Drift * float.Lerp(Foot - 1, 1 - spread, t * t);
        var at = new Vector3(unit.X - 0.5f - axis, slender * t, unit.Z - 0.5f);
        float away = MathF.Sqrt((at.X * at.X) + (at.Z * at.Z)) / reach;
        if (away > 1.6f)
        {
            return 0;
        }

        // Billows are round: the sharp sides of folded noise point inwards, and they grow with the column.
        Vector3 rolling = new(at.X / (reach + 0.1f), 3.4f * MathF.Log(1 + (2.2f * at.Y)), at.Z / (reach + 0.1f));
        rolling *= 1.05f;

        // No billow reaches the sides of the box.
        float room = MathF.Min(MathF.Min(unit.X, 1 - unit.X), MathF.Min(unit.Z, 1 - unit.Z));
        float edge = 1 - away + (2.3f * Billows.At(rolling, Seed)) - 0.62f - (2.2f * Noise.SmoothStep(0.14f, 0, room));
        return Noise.SmoothStep(0, 0.12f + (0.3f * t), edge) * Noise.SmoothStep(1, 0.62f, t) * Noise.SmoothStep(0, 0.03f, t) * (1 - (0.55f * t));
    }
}
