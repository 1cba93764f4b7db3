using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Fantasy;

/// <summary>The parts of an island that floats: a domed meadow, the root of rock below it, water that falls from its rim. The rim is at y = 0.</summary>
internal static class IslandModel
{
    private const int Around = 72;

    /// <summary>Height of the meadow at a share of the radius, metres.</summary>
    /// <param name="share">0 in the middle, 1 at the rim.</param>
    /// <param name="radius">Of the island, metres.</param>
    public static float Rise(float share, float radius) => 0.14f * radius * (1 - (share * share));

    /// <summary>The meadow.</summary>
    public static Model Top(float radius, uint seed, Material turf) => new ModelBuilder().Add(
        Shapes.Grid(
            Around, 14, (u, v) =>
            {
                (float s, float c) = MathF.SinCos(-MathF.Tau * u);
                float share = 1 - v, r = radius * share * Ragged(u, seed);
                return new Vector3(r * c, Rise(share, radius) + (0.03f * radius * Noise.Perlin(new Vector3(c * share * 2, s * share * 2, 0.4f), seed)), r * s);
            }, wrapU: true), turf, 1.2f).Build();

    /// <summary>The root of rock, a cone of crags that hangs down.</summary>
    public static Model Underside(float radius, float depth, uint seed, Material rock) => new ModelBuilder().Add(
        Shapes.Grid(
            Around, 40, (u, v) =>
            {
                (float s, float c) = MathF.SinCos(-MathF.Tau * u);
                float down = 1 - v, profile = MathF.Pow(1 - down, 0.72f) * (1 - (0.2f * down));

                // Crags of several lengths: each bearing ends at a depth of its own.
                float hang = 0.72f + (0.5f * Noise.Fbm(new Vector3(c * 1.6f, s * 1.6f, 0.2f), 3, seed + 5));
                var p = new Vector3(radius * c, depth * down, radius * s);
                float crag = 1 + (0.3f * Noise.Fbm(p / (0.32f * radius), 4, seed + 7));
                float r = radius * MathF.Max(0.001f, profile) * (down < 0.02f ? 1 : crag) * float.Lerp(Ragged(u, seed), 1, down);
                return new Vector3(r * c, -depth * down * hang, r * s);
            }, wrapU: true), rock, 0.9f).Build();

    /// <summary>A ribbon of water from the rim.</summary>
    /// <param name="radius">Of the island, metres.</param>
    /// <param name="bearing">Direction of the fall from the middle, radians from +X towards +Z.</param>
    /// <param name="width">Metres.</param>
    /// <param name="drop">How far it falls before it is mist, metres.</param>
    /// <param name="seed">The individual.</param>
    public static Model Fall(float radius, float bearing, float width, float drop, uint seed)
    {
        (float s, float c) = MathF.SinCos(bearing);
        var outward = new Vector3(c, 0, s);
        Vector3 across = new(s, 0, -c), rim = outward * (radius * 1.02f * Ragged(-bearing / MathF.Tau, seed));
        PolyMesh sheet = Shapes.Grid(10, 40, (u, v) =>
        {
            float t = 1 - v;
            return rim + (across * ((u - 0.5f) * width * (0.8f + (0.5f * t)))) + (outward * ((0.1f * radius * MathF.Sqrt(t)) - 0.4f)) - new Vector3(0, (drop * t) - (0.03f * radius), 0);
        });
        Mesh mesh = sheet.ToMesh(1.2f);
        var water = new Material
        {
            Name = "waterfall", BaseColor = LinearRgb.White, Roughness = 0.7f, Specular = 0.02f, Ior = 1, ThinWalled = true, Transmission = 0.2f, Kind = FrameMaterialKind.Water,
            Pattern = new FallingWaterPattern(width, drop, seed),
        };
        return new Model([new Part(new Mesh(mesh.Positions, mesh.Normals, mesh.Indices, rest: mesh.Rest, texCoords: [.. mesh.Positions.Select(p => new Vector2(
            Math.Clamp(0.5f + (Vector3.Dot(p - rim, across) / (1.3f * width)), 0, 1), Math.Clamp(-p.Y / drop, 0, 1)))]), water)]);
    }

    private static float Ragged(float turn, uint seed)
    {
        (float s, float c) = MathF.SinCos(-MathF.Tau * turn);
        return 0.94f + (0.26f * Noise.Fbm(new Vector3(c, s, 0.7f) * 1.8f, 3, seed + 3));
    }
}
