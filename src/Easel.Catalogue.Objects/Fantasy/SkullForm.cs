using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A skull in units of half its depth: +Z to the face, +Y up, its middle between the ears at the origin.</summary>
internal static class SkullForm
{
    /// <summary>Bone.</summary>
    public static Material Bone(LinearRgb color) => new() { Name = "bone", BaseColor = color, Roughness = 0.55f, Specular = 0.03f, Coat = 0.12f, CoatRoughness = 0.35f, Pattern = new Easel.Scenes.Materials.Patterns.StoneNoise(new LinearRgb(0.86f, 0.8f, 0.7f), 0.03f, 0.06f) };

    /// <summary>Skull, jaw and teeth.</summary>
    /// <param name="f">Where it is.</param>
    /// <param name="jaw">Opening of the jaw, radians.</param>
    /// <param name="color">Of the bone.</param>
    /// <param name="glow">Light in the sockets.</param>
    /// <param name="cell">Edge of a mesh cell, metres.</param>
    /// <param name="seed">Variation.</param>
    public static ModelBuilder Build(FigureFrame f, float jaw, LinearRgb color, float glow, float cell, uint seed)
    {
        float s = f.Scale;
        Vector3 deep = new(0.1f, 0.075f, 0.06f);
        var skull = new SdfGroup()
            .Union(f.Ellipsoid(new Vector3(0, 0.22f, -0.14f), new Vector3(0.74f, 0.7f, 0.86f)))
            .Union(f.Ellipsoid(new Vector3(0, 0.26f, 0.3f), new Vector3(0.62f, 0.54f, 0.5f)), 0.12f * s)
            .Union(f.Box(new Vector3(0, -0.28f, 0.56f), new Vector3(0.3f, 0.3f, 0.2f), 0.16f), 0.14f * s)
            .Union(f.Box(new Vector3(0, -0.56f, 0.62f), new Vector3(0.24f, 0.1f, 0.17f), 0.09f), 0.1f * s);
        var teeth = new SdfGroup();
        FigureFrame lower = f.Child(new Vector3(0, -0.34f, 0.02f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, jaw));
        var mandible = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // Brow, cheek bone and its arch to the ear.
            skull.Union(f.Chain(new(side * 0.08f, 0.19f, 0.76f, 0.07f), new(side * 0.32f, 0.23f, 0.72f, 0.085f), new(side * 0.54f, 0.12f, 0.54f, 0.07f)), 0.1f * s)
                .Union(f.Chain(new(side * 0.22f, -0.24f, 0.66f, 0.1f), new(side * 0.46f, -0.2f, 0.55f, 0.11f), new(side * 0.62f, -0.16f, 0.3f, 0.06f), new(side * 0.64f, -0.12f, 0.02f, 0.06f)), 0.07f * s);
            skull.Subtract(f.Ellipsoid(new Vector3(side * 0.3f, 0.01f, 0.72f), new Vector3(0.205f, 0.19f, 0.3f), Quaternion.CreateFromYawPitchRoll(side * 0.2f, 0, side * -0.2f)), 0.05f * s, deep, 0.05f * s)
                .Subtract(f.Ellipsoid(new Vector3(side * 0.075f, -0.26f, 0.8f), new Vector3(0.075f, 0.15f, 0.14f), Quaternion.CreateFromYawPitchRoll(0, 0, side * 0.28f)), 0.03f * s, deep, 0.04f * s)
                .Subtract(f.Ellipsoid(new Vector3(side * 0.72f, 0.02f, 0.34f), new Vector3(0.13f, 0.26f, 0.24f)), 0.12f * s);
            mandible.Union(lower.FlatChain(Vector3.Zero, new Vector3(1, 1, 1), new(side * 0.52f, 0.18f, 0.02f, 0.07f), new(side * 0.5f, -0.14f, 0.1f, 0.095f), new(side * 0.44f, -0.34f, 0.24f, 0.1f), new(side * 0.28f, -0.42f, 0.52f, 0.1f), new(0, -0.43f, 0.66f, 0.12f)), 0.03f * s);
        }

        mandible.Union(lower.Ellipsoid(new Vector3(0, -0.5f, 0.68f), new Vector3(0.18f, 0.1f, 0.1f)), 0.08f * s);
        for (int i = -5; i <= 5; i++)
        {
            float a = 0.25f * i, x = 0.27f * MathF.Sin(a), z = 0.5f + (0.27f * MathF.Cos(a)), wide = MathF.Abs(i) < 2 ? 0.044f : 0.038f;
            teeth.Union(f.Ellipsoid(new Vector3(x, -0.69f, z), new Vector3(wide, 0.095f, 0.042f), Quaternion.CreateFromYawPitchRoll(a, 0, 0)));
            teeth.Union(lower.Ellipsoid(new Vector3(0.92f * x, -0.4f + 0.03f, z - 0.05f), new Vector3(0.9f * wide, 0.085f, 0.04f), Quaternion.CreateFromYawPitchRoll(a, 0, 0)));
        }

        skull.Displace(at => (q: f.ToLocal(at), 0) is var t ? -0.012f * s * Noise.SmoothStep(0.05f, 0.0f, MathF.Abs(t.q.Z + 0.1f + (0.05f * Noise.Perlin(t.q * 9, seed)))) * Noise.SmoothStep(0.4f, 0.7f, t.q.Y) : 0, 0.014f * s);
        Material bone = Bone(LinearRgb.White);
        skull.Paint((at, c) => c.X < 0.5f ? c : color.ToVector3() * (1 + (0.12f * Noise.Fbm(f.ToLocal(at) * 3, 3, seed))) * float.Lerp(0.82f, 1.05f, Noise.SmoothStep(-0.6f, 0.5f, f.ToLocal(at).Y)));
        mandible.Paint((_, _) => 0.9f * color.ToVector3());
        var model = new ModelBuilder();
        model.Add(SdfMesher.Build(skull, cell), bone).Add(SdfMesher.Build(mandible, cell), bone);
        model.Add(SdfMesher.Build(teeth, 0.5f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.Lerp(color, LinearRgb.FromHex("#f7f2e2"), 0.6f), Roughness = 0.3f, Coat = 0.4f });
        if (glow > 0)
        {
            foreach (float side in (ReadOnlySpan<float>)[1, -1])
            {
                model.Add(Shapes.Sphere(0.09f * s, 24).Move(f.Point(side * 0.29f, 0.01f, 0.6f)), Presets.Glow(LinearRgb.FromHex("#ff5a1c"), 3 * glow, "eyes"), 1.6f);
            }
        }

        return model;
    }
}
