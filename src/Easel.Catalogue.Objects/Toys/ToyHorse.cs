using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A carved horse at a gallop, smooth and simple, as of rocking horses and carousels; it faces +Z, its back at about y = 0.8 for one metre of
/// length.</summary>
internal static class ToyHorse
{
    /// <summary>Adds a horse with mane, tail, saddle and bridle.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="color">Of the coat.</param>
    /// <param name="mane">Of mane and tail.</param>
    /// <param name="saddle">Of saddle and bridle.</param>
    /// <param name="place">Row vectors, affine.</param>
    /// <param name="cell">Edge of a mesh cell, metres.</param>
    public static void Add(ModelBuilder model, LinearRgb color, LinearRgb mane, LinearRgb saddle, Matrix4x4 place, float cell = 0.011f)
    {
        Material coat = Presets.Lacquer(color, "body"), hair = Presets.Lacquer(mane, "mane") with { Coat = 0.2f, Roughness = 0.6f }, leather = Presets.Lacquer(saddle, "saddle"), dark = Presets.Lacquer(LinearRgb.FromHex("#2a211d"), "hoof");
        Mesh body = SdfMesher.Build(new FunctionShape(Body, new Bounds(new(-0.19f, -0.02f, -0.52f), new(0.19f, 1.3f, 0.72f))), cell);
        model.Add(MeshTools.Transform(body, place), coat);

        // Mane along the crest, forelock, a tail that streams.
        PolyMesh locks = new();
        for (int i = 0; i < 9; i++)
        {
            float t = i / 8f;
            Vector3 root = Vector3.Lerp(new(0, 1.21f, 0.42f), new(0, 0.86f, 0.17f), t), tip = root + new Vector3(0.02f * (i % 2 == 0 ? 1 : -1), -0.06f - (0.03f * t), -0.13f);
            locks.Join(Shapes.Tube(Splines.CatmullRom([root + new Vector3(0, 0.0f, 0.05f), root + new Vector3(0, 0.03f, -0.03f), tip], 6), s => 0.036f * (1 - (0.75f * s * s)), 12));
        }

        locks.Join(Shapes.Tube(Splines.CatmullRom([new(0, 1.21f, 0.42f), new(0, 1.24f, 0.5f), new(0, 1.15f, 0.55f)], 6), s => 0.03f * (1 - (0.7f * s)), 12));
        locks.Join(Shapes.Tube(Splines.CatmullRom([new(0, 0.78f, -0.42f), new(0, 0.82f, -0.54f), new(0, 0.62f, -0.66f), new(0, 0.4f, -0.66f)], 8), s => 0.02f + (0.055f * MathF.Sin(MathF.PI * MathF.Pow(s, 0.8f))), 14));
        model.Add(locks.Transform(place), hair, 1.2f);

        PolyMesh tack = Shapes.Grid(28, 16, (u, v) =>
        {
            float a = 0.25f + (2.64f * u), z = -0.14f + (0.3f * v), rise = 0.05f * MathF.Pow((v * 2) - 1, 2);
            return new Vector3(0.178f * MathF.Cos(a), 0.655f + ((0.195f + rise) * MathF.Sin(a)), z);
        }).Flip().Solidify(0.022f);
        tack.Join(Shapes.Torus(0.172f, 0.014f, 48, 10).RotateX(MathF.PI / 2).Scale(1, 1.09f, 1).Move(0, 0.65f, 0.02f));
        tack.Join(Shapes.Torus(0.082f, 0.011f, 36, 8).RotateX(0.5f).Scale(1, 1, 1.1f).Move(0, 1.04f, 0.58f), Shapes.Torus(0.098f, 0.011f, 36, 8).RotateX(1.0f).Move(0, 1.12f, 0.45f));
        tack.Join(Shapes.Tube(Splines.CatmullRom([new(0.085f, 1.03f, 0.58f), new(0.12f, 0.96f, 0.34f), new(0.05f, 0.88f, 0.1f)], 8), 0.009f, 8).BothSides());
        model.Add(tack.Transform(place), leather, 1.1f);
        model.Add(Shapes.Sphere(0.017f, 18).Move(0.083f, 1.12f, 0.52f).BothSides().Transform(place), Presets.Lacquer(LinearRgb.FromHex("#15110f"), "eye") with { Coat = 1 }, 1.2f);
        foreach ((Vector3 at, float turn) in (ReadOnlySpan<(Vector3, float)>)[(new(0.1f, 0.16f, 0.56f), -0.7f), (new(-0.1f, 0.16f, 0.56f), -0.7f), (new(0.1f, 0.13f, -0.52f), 0.7f), (new(-0.1f, 0.13f, -0.52f), 0.7f)])
        {
            model.Add(Shapes.Cylinder(0.043f, 0.055f, 0.01f, 24, 0.034f).RotateX(turn).Move(at).Transform(place), dark);
        }
    }

    private static float Body(Vector3 q)
    {
        Vector3 m = q with { X = MathF.Abs(q.X) };
        float d = Cone(m, new(0, 0.66f, 0.22f), 0.17f, new(0, 0.68f, -0.3f), 0.165f);
        d = Smooth(d, Cone(m, new(0, 0.74f, 0.27f), 0.135f, new(0, 1.08f, 0.44f), 0.075f), 0.07f);
        d = Smooth(d, Cone(m, new(0, 1.12f, 0.46f), 0.085f, new(0, 0.99f, 0.66f), 0.056f), 0.04f);
        d = Smooth(d, Cone(m, new(0.045f, 1.18f, 0.43f), 0.026f, new(0.055f, 1.27f, 0.43f), 0.009f), 0.02f);
        float legs = Chain(m, [new(0.1f, 0.6f, 0.26f), new(0.1f, 0.4f, 0.42f), new(0.1f, 0.19f, 0.53f)], 0.085f, 0.034f);
        legs = MathF.Min(legs, Chain(m, [new(0.1f, 0.62f, -0.34f), new(0.1f, 0.38f, -0.36f), new(0.1f, 0.17f, -0.49f)], 0.1f, 0.034f));
        return Smooth(d, legs, 0.05f);
    }

    private static float Chain(Vector3 q, ReadOnlySpan<Vector3> joints, float from, float to)
    {
        float middle = (from + to) * 0.42f;
        return Smooth(Cone(q, joints[0], from, joints[1], middle), Cone(q, joints[1], middle, joints[2], to), 0.03f);
    }

    private static float Cone(Vector3 q, Vector3 a, float ra, Vector3 b, float rb)
    {
        Vector3 axis = b - a;
        float t = Math.Clamp(Vector3.Dot(q - a, axis) / axis.LengthSquared(), 0, 1);
        return Vector3.Distance(q, a + (axis * t)) - float.Lerp(ra, rb, t);
    }

    private static float Smooth(float a, float b, float k)
    {
        float x = MathF.Max(k - MathF.Abs(a - b), 0) / k;
        return MathF.Min(a, b) - (x * x * k * 0.25f);
    }
}
