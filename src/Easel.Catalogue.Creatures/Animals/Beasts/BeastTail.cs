using System.Numerics;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A tail: how long, how thick and how furry.</summary>
/// <param name="Length">Units of the build.</param>
/// <param name="Thickness">Radius at its thickest, units of the build.</param>
/// <param name="Fur">Factor of the fur's length.</param>
/// <param name="Brush">How much thicker its middle is than its root: 0 a whip, 1 a brush.</param>
/// <param name="Rise">How high its end is carried, shares of the length: −0.6 hangs, 0.5 rises.</param>
internal readonly record struct BeastTail(float Length, float Thickness, float Fur, float Brush, float Rise)
{
    /// <summary>The tail of a posed animal.</summary>
    public AnimalTail Pose(QuadrupedPose pose)
    {
        float r = Thickness, l = Length, brush = Brush, rise = Rise;
        Vector3 root = pose.TailRoot;
        bool ground = pose.TailOnGround;
        Vector4 At(float share, float x, float y, float z)
        {
            float thick = r * (1 + (brush * MathF.Sin(MathF.PI * MathF.Min(share + 0.12f, 1)))) * (share > 0.95f ? 0.5f : 1);
            Vector3 p = root + (l * new Vector3(x, y, z));
            return new Vector4(ground ? p with { Y = 0.75f * thick } : p with { Y = MathF.Max(p.Y, 0.8f * thick) }, thick);
        }

        return new AnimalTail(
            ground
                ? [At(0, 0, 0, 0.15f), At(0.25f, 0.10f, 0, -0.12f), At(0.5f, 0.36f, 0, -0.18f), At(0.75f, 0.60f, 0, -0.02f), At(1, 0.72f, 0, 0.22f)]
                : [At(0, 0, 0, 0.15f), At(0.25f, 0.01f, -0.10f, -0.18f), At(0.5f, 0.03f, -0.28f + (0.25f * rise), -0.38f), At(0.75f, 0.06f, -0.36f + (0.65f * rise), -0.58f), At(1, 0.09f, -0.30f + rise, -0.78f)],
            Fur,
            ground);
    }
}
