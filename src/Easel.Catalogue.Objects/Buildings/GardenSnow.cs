using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>What snow makes of a front garden: drifts along walls and fences, caps on posts, and a trench trodden from the door past the gate.</summary>
internal sealed class GardenSnow(uint seed)
{
    // Metres: half the width of the trench and of its banks, how high the banks stand, pace and size of footprints.
    private const float Trench = 0.42f, Bank = 1.25f, BankHeight = 0.27f, Floor = 0.045f, Pace = 0.36f, Aside = 0.13f;

    /// <summary>Height and width of a drift, metres.</summary>
    private const float DriftHeight = 0.3f, DriftWidth = 1.5f;

    /// <summary>Below this height a blanket lies in the ground, metres.</summary>
    private const float Hem = -0.06f;

    private readonly FoliageBuilder _snow = new();

    /// <summary>The finished part.</summary>
    public Part ToPart() => new(
        _snow.ToMesh(), new Material { Name = "snow", BaseColor = LinearRgb.FromVector3(new Vector3(0.84f, 0.87f, 0.92f)), Roughness = 0.85f, Specular = 0.015f, Kind = FrameMaterialKind.Ground });

    /// <summary>A trench along +Z.</summary>
    /// <param name="x">Its middle line.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it is lost in the open.</param>
    public void Tread(float x, float from, float to)
    {
        const float Fine = 0.035f;
        int rows = (int)((to - from) / Fine), columns = (int)(2 * Bank / Fine);
        _snow.Sheet(
            columns, rows, (u, v) =>
            {
                float z = from + ((to - from) * v), across = (u - 0.5f) * 2 * Bank, end = Noise.SmoothStep(0, 2.2f, to - z);
                float wind = 0.16f * MathF.Sin((z - from) * 0.9f) * Noise.SmoothStep(0, 1.5f, z - from);
                return new Vector3(x + wind + across, Ground(across, z, from) * end + (Hem * (1 - end)), z);
            },
            (_, _) => Vector3.One);
    }

    /// <summary>A drift against a wall or a fence.</summary>
    /// <param name="from">One end, on the ground.</param>
    /// <param name="to">The other end.</param>
    /// <param name="away">Unit direction in which it runs out.</param>
    /// <param name="size">Multiplies its height and width.</param>
    public void Drift(Vector3 from, Vector3 to, Vector3 away, float size)
    {
        float length = Vector3.Distance(from, to);
        _snow.Sheet(
            (int)(length / 0.12f) + 2, 14, (u, v) =>
            {
                Vector3 foot = Vector3.Lerp(from, to, u);
                float ends = Noise.SmoothStep(0, 0.5f, length * MathF.Min(u, 1 - u)), swell = 0.75f + (0.6f * Noise.Perlin(foot / 1.3f, seed + 3));
                float ragged = DriftWidth * size * (0.8f + (0.4f * Noise.Perlin(foot / 0.9f, seed + 4)));
                float height = DriftHeight * size * swell * ends * MathF.Exp(-4.5f * v * v);
                return foot + (away * (ragged * v)) + (Vector3.UnitY * (height + (Hem * v * v) + (Hem * (1 - ends))));
            },
            (_, _) => Vector3.One);
    }

    /// <summary>A cushion on top of a post.</summary>
    public void Cap(Vector3 top, float radius)
    {
        ReadOnlySpan<Vector2> profile = [new(radius * 0.9f, -0.045f), new(radius, -0.01f), new(radius * 0.92f, 0.03f), new(radius * 0.62f, 0.062f), new(0.001f, 0.075f)];
        _snow.Lathe(Matrix4x4.CreateTranslation(top), profile, 10, _ => Vector3.One);
    }

    /// <summary>Banks on both sides of a floor that many feet have pressed.</summary>
    private float Ground(float across, float z, float from)
    {
        float side = MathF.Abs(across) + (0.07f * Noise.Perlin(new Vector3(across > 0 ? 9 : 0, 0, z / 0.45f), seed));
        float bank = BankHeight * Noise.SmoothStep(Trench - 0.16f, Trench + 0.1f, side) * (1 - Noise.SmoothStep(Trench + 0.12f, Bank - 0.08f, side));
        float height = Floor + bank + (2.2f * Hem * Noise.SmoothStep(Trench + 0.1f, Bank, side)) + (0.012f * Noise.Fbm(new Vector3(across, 0, z) / 0.13f, 2, seed + 1));

        // Steps out and back, on both feet, none exactly in another's place.
        for (int way = 0; way < 2; way++)
        {
            float at = (z - from - (0.17f * way)) / Pace;
            int step = (int)MathF.Floor(at);
            float jitter = 0.05f * Noise.Perlin(new Vector3(step * 1.7f, way * 5, 0.3f), seed + 2), foot = ((step & 1) == 0 ? Aside : -Aside) + jitter + (way == 0 ? 0.06f : -0.07f);
            float u = (at - step - 0.5f) * Pace / 0.15f, v = (across - foot) / 0.065f, r = (u * u) + (v * v);
            height -= 0.05f * MathF.Exp(-r * r);
        }

        return height;
    }
}
