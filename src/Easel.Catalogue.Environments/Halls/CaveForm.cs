using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The hollow of a cave: a dome with rough walls around stage and viewer, a bank at the stage, and a basin behind it.</summary>
/// <param name="Set">The hall it fills.</param>
/// <param name="Seed">Seed of its forms.</param>
internal sealed record CaveForm(HallSet Set, uint Seed)
{
    private Vector3 Middle => new(Set.Middle, 0.6f, 0.5f * (Set.Front + Set.Back));

    private Vector3 Radii => new(0.5f * (Set.Right - Set.Left), Set.Height - 0.6f, 0.5f * (Set.Front - Set.Back));

    /// <summary>Where daylight comes through the roof, metres.</summary>
    public Vector3 Hole
    {
        get
        {
            float side = (Seed & 1) == 0 ? 1 : -1, x = Set.Hero.Center.X + (side * 2.2f), z = Set.Hero.Min.Z - 5;
            return new Vector3(x, Roof(x, z) - 0.15f, z);
        }
    }

    /// <summary>Height of the floor, metres; the pool stands at −0.14.</summary>
    public float Ground(float x, float z)
    {
        float behind = Set.Hero.Min.Z - 1.6f - z, across = MathF.Abs(x - Set.Middle) / Radii.X;
        float rough = 0.1f * Noise.Fbm(new Vector3(x, 0, z) / 1.2f, 3, Seed + 5), edge = behind + (0.9f * Noise.Perlin(new Vector3(x, 0, z) / 2.6f, Seed + 6));
        float basin = 0.75f * Noise.SmoothStep(0, 2.2f, edge) * (1 - Noise.SmoothStep(0.5f, 0.85f, across)) * (1 - Noise.SmoothStep(6, 9.5f, behind));
        float level = Vector2.Distance(new Vector2(x, z), new Vector2(Set.Hero.Center.X, Set.Hero.Center.Z));
        return (rough * Noise.SmoothStep(0.8f, 2.4f, level)) - basin + (1.1f * Noise.SmoothStep(0.55f, 1, across));
    }

    /// <summary>Height of the roof, metres.</summary>
    public float Roof(float x, float z)
    {
        Vector3 d = (new Vector3(x, 0, z) - Middle) / Radii;
        float inside = 1 - (d.X * d.X) - (d.Z * d.Z);
        return Middle.Y + (Radii.Y * MathF.Sqrt(MathF.Max(0.02f, inside)) * 0.9f);
    }

    /// <summary>The floor.</summary>
    public Model Floor(Material rock) => new ModelBuilder().Add(
        Shapes.Grid(110, 110, (u, v) =>
        {
            float x = float.Lerp(Set.Left - 1, Set.Right + 1, u), z = float.Lerp(Set.Front + 1, Set.Back - 1, v);
            return new Vector3(x, Ground(x, z), z);
        }), rock, 1).Build();

    /// <summary>Walls and roof, seen from inside.</summary>
    public Model Walls(Material rock)
    {
        const int Around = 150, Up = 70;
        var places = new Vector3[Around, Up + 1];
        Parallel.For(0, Around, i =>
        {
            for (int j = 0; j <= Up; j++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * i / Around);
                (float rise, float level) = MathF.SinCos((-0.25f + (1.25f * j / Up)) * 0.5f * MathF.PI);
                var d = new Vector3(level * c, rise, level * s);
                Vector3 p = d * Radii;

                // Shelves and hollows of several sizes; flowstone runs down in folds.
                float broad = 0.16f * Noise.Fbm(p / 4.5f, 3, Seed), middle = 0.07f * Noise.Fbm(p / 1.4f, 3, Seed + 2), fold = 0.025f * MathF.Abs(Noise.Perlin(new Vector3(p.X / 0.6f, p.Y / 5, p.Z / 0.6f), Seed + 3));
                places[i, j] = Middle + (p * (1.06f + broad + middle + fold));
            }
        });
        return new ModelBuilder().Add(
            Shapes.Grid(Around, Up, (u, v) => places[(int)MathF.Round(u * Around) % Around, (int)MathF.Round(v * Up)], wrapU: true), rock, 1).Build();
    }
}
