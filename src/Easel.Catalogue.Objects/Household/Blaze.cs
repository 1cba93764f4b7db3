using System.Numerics;
using Easel.Catalogue.Fire;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A fire of logs: tongues of flame that twist and taper, brighter within, over glowing embers.</summary>
internal static class Blaze
{
    /// <summary>Adds flames standing on a point.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="foot">Middle of the hearth.</param>
    /// <param name="radius">Of the hearth, metres.</param>
    /// <param name="height">Of the tallest tongue, metres.</param>
    /// <param name="seed">Of how it burns.</param>
    /// <param name="depth">Depth of the hearth by its width.</param>
    public static void AddFlames(ModelBuilder model, Vector3 foot, float radius, float height, uint seed, float depth = 1)
    {
        PolyMesh fire = Flames.Fire(height, radius, 9, new RandomStream(seed)).Transform(Matrix4x4.CreateScale(1, 1, depth) * Matrix4x4.CreateTranslation(foot));
        model.Add(fire, Flames.Gas(9, seed), 1.4f);
    }

    /// <summary>Adds charred logs that lean together, or lie across each other on a hearth.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="foot">Middle of the hearth.</param>
    /// <param name="length">Of a log, metres.</param>
    /// <param name="count">Number.</param>
    /// <param name="lies">Whether they lie instead of leaning.</param>
    /// <param name="seed">Of how they lie.</param>
    public static void AddLogs(ModelBuilder model, Vector3 foot, float length, int count, bool lies, uint seed)
    {
        var stream = new RandomStream(seed).Child("logs");
        Material bark = new() { Name = "bark", Substance = "wood", BaseColor = LinearRgb.FromHex("#5a3f2a"), Roughness = 0.9f, Specular = 0.02f, Pattern = new Scenes.Materials.Patterns.WoodGrain(LinearRgb.Gray(0.4f), Vector3.UnitY, 60, 1) }, end = Presets.Wood("pine", Vector3.UnitY, "cut");
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child(i);
            float r = length * own.Range(0.075f, 0.1f), a = MathF.Tau * (i + own.Range(-0.12f, 0.12f)) / count;
            PolyMesh log = Shapes.Grid(24, 14, (u, v) =>
            {
                float b = MathF.Tau * u, ring = r * (1 + (0.1f * Noise.Perlin(new Vector3(MathF.Sin(b) * 2, MathF.Cos(b) * 2, v * 5), own.Seed)));
                return new Vector3(ring * MathF.Sin(b), (v - 0.5f) * length, ring * MathF.Cos(b));
            }, wrapU: true);
            PolyMesh cuts = Shapes.Cylinder(r * 0.97f, length * 1.004f, 0.001f, 24).Move(0, -length * 0.502f, 0);

            // Charred towards the fire.
            Matrix4x4 place = lies
                ? Matrix4x4.CreateRotationZ(MathF.PI / 2) * Matrix4x4.CreateRotationY(own.Range(-0.35f, 0.35f)) * Matrix4x4.CreateTranslation(foot + new Vector3(own.Range(-0.05f, 0.05f) * length, r * (i < 3 ? 1 : 2.6f), (i < 3 ? (i - 1) * 2.3f : (i - 3.5f) * 2.2f) * r))
                : Matrix4x4.CreateTranslation(0, length * 0.5f, 0) * Matrix4x4.CreateRotationX(-0.92f) * Matrix4x4.CreateTranslation(0, r * 0.7f, length * 0.62f) * Matrix4x4.CreateRotationY(a) * Matrix4x4.CreateTranslation(foot);
            model.Add(log.Paint((q, _) => LinearRgb.Gray(lies ? 0.8f : 0.3f + (0.9f * Noise.SmoothStep(0.2f, -0.35f, q.Y / length)))).Transform(place), bark, 1);
            model.Add(cuts.Paint(LinearRgb.Gray(0.8f)).Transform(place), end, 0.7f);
        }
    }

    /// <summary>Adds a bed of embers.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="foot">Middle of the hearth.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="depth">Depth by width.</param>
    public static void AddEmbers(ModelBuilder model, Vector3 foot, float radius, float depth = 1)
    {
        PolyMesh coals = new(), dark = new();
        for (int i = 0; i < 40; i++)
        {
            float a = i * 2.4f, t = radius * MathF.Sqrt((i + 0.5f) / 40);
            (i % 3 == 0 ? dark : coals).Join(Shapes.Superellipsoid(new Vector3(radius * 0.11f, radius * 0.07f, radius * 0.1f), 0.7f, 0.7f, 12).RotateY(a * 3).Move(foot + new Vector3(t * MathF.Sin(a), radius * 0.04f, t * MathF.Cos(a) * depth)));
        }

        model.Add(coals, Presets.Glow(LinearRgb.FromHex("#ff6016"), 0.4f, "embers"), 0.9f);
        model.Add(dark, Presets.Matte(LinearRgb.FromHex("#2a2523"), "ash"), 0.9f);
    }
}
