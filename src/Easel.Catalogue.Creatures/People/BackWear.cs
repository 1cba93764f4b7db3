using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>What is worn on the back and on the arms: capes, veils, wings, bags, shields.</summary>
/// <param name="body">The figure.</param>
/// <param name="outfit">What is worn.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed class BackWear(PersonSkeleton body, Outfit outfit, float cell)
{
    private readonly float _u = body.Unit;

    /// <summary>Builds all of it.</summary>
    public IEnumerable<Part> Build()
    {
        if (outfit.Has(Accessory.Cape))
        {
            yield return Cape(outfit.ColorOf(Accessory.Cape));
        }

        if (outfit.Has(Accessory.HighCollar))
        {
            yield return HighCollar(outfit.ColorOf(Accessory.HighCollar));
        }

        if (outfit.Has(Accessory.Veil))
        {
            yield return Veil(outfit.ColorOf(Accessory.Veil));
        }

        if (outfit.Has(Accessory.Wings))
        {
            yield return Feathers(outfit.ColorOf(Accessory.Wings));
        }

        if (outfit.Has(Accessory.FairyWings))
        {
            yield return Membranes(outfit.ColorOf(Accessory.FairyWings));
        }

        if (outfit.Has(Accessory.Backpack))
        {
            foreach (Part part in Backpack(outfit.ColorOf(Accessory.Backpack)))
            {
                yield return part;
            }
        }

        if (outfit.Has(Accessory.Shield))
        {
            foreach (Part part in Shield(outfit.ColorOf(Accessory.Shield)))
            {
                yield return part;
            }
        }
    }

    /// <summary>Cloth that hangs from the shoulders down the back.</summary>
    private Part Cape(LinearRgb color)
    {
        const int Across = 56, Down = 26;
        float u = _u, top = body.Build.Shoulder - body.Build.Waist, wide = body.Build.ShoulderHalf + 0.10f, floor = 0.10f * u;
        PolyMesh cape = Shapes.Grid(Across, Down, (s, t) =>
        {
            float x = (2 * s) - 1, round = MathF.Sqrt(MathF.Max(0, 1 - (0.92f * x * x)));
            Vector3 shoulder = body.Chest.Point(x * wide, top + 0.11f - (0.19f * x * x), 0.05f - (0.24f * round));
            float fold = 0.030f * MathF.Cos(x * 17) * t;
            var hem = new Vector3(shoulder.X * (1.15f + (0.25f * MathF.Abs(x))), floor, shoulder.Z - ((0.30f + fold) * u));
            float sag = Noise.SmoothStep(0, 1, t);
            return Vector3.Lerp(shoulder, hem, t) + new Vector3(0, 0, (-0.06f * sag * u) + (fold * u));
        });
        return new Part(cape.Solidify(0.02f * u).ToMesh(), new Material { Name = "cape", BaseColor = color, Roughness = 0.75f, Sheen = 0.4f });
    }

    /// <summary>A stiff collar that rises behind the head and opens in front.</summary>
    private Part HighCollar(LinearRgb color)
    {
        const int Across = 40, Up = 8;
        float neck = body.Build.NeckRadius, neckline = body.Build.NeckBase - body.Build.Waist;
        PolyMesh collar = Shapes.Grid(Across, Up, (s, t) =>
        {
            float x = (2 * s) - 1, angle = MathF.PI + (x * 2.3f), flare = neck + 0.05f + (0.23f * t);
            float high = (0.42f * t * (0.72f + (0.28f * MathF.Cos(x * 2.2f)))) + (0.05f * t * x * x);
            return body.Chest.Point(flare * MathF.Sin(angle) * 1.1f, neckline - 0.05f + high, (flare * MathF.Cos(angle)) + 0.01f);
        });
        return new Part(collar.Solidify(0.014f * _u).ToMesh(), new Material { Name = "collar", BaseColor = color, Roughness = 0.55f, Sheen = 0.4f });
    }

    /// <summary>Thin cloth from the crown of the head down the back.</summary>
    private Part Veil(LinearRgb color)
    {
        const int Across = 40, Down = 30;
        PolyMesh veil = Shapes.Grid(Across, Down, (s, t) =>
        {
            float x = (2 * s) - 1, fold = 0.022f * MathF.Cos(x * 15) * Noise.SmoothStep(0.1f, 0.6f, t);
            Vector3 crown = body.Head.Point(0.43f * MathF.Sin(x * 1.5f), 0.40f - (0.14f * x * x), -0.06f - (0.44f * MathF.Cos(x * 1.5f)));
            Vector3 back = body.Chest.Point(x * (body.Build.ShoulderHalf + 0.14f), 0.10f, -0.34f);
            var hem = new Vector3(back.X * 1.25f, 0.30f * _u, back.Z - (0.16f * _u));
            Vector3 p = t < 0.35f ? Vector3.Lerp(crown, back, Noise.SmoothStep(0, 0.42f, t)) : Vector3.Lerp(Vector3.Lerp(crown, back, Noise.SmoothStep(0, 0.42f, t)), hem, (t - 0.35f) / 0.65f);
            return p + new Vector3(0, 0, fold * _u);
        });
        return new Part(veil.BothSides().ToMesh(), new Material { Name = "veil", BaseColor = color, Roughness = 0.8f, Transmission = 0.35f, ThinWalled = true, Ior = 1.02f, Translucency = 0.4f });
    }

    /// <summary>A pair of wings of three rows of feathers, half spread.</summary>
    private Part Feathers(LinearRgb color)
    {
        var mesh = new HairMesh();
        FigureFrame chest = body.Chest;
        float high = body.Build.Shoulder - body.Build.Waist - 0.10f;
        Span<Vector3> path = stackalloc Vector3[9];
        Span<Vector3> outwards = stackalloc Vector3[9];
        Span<Vector3> down = path[..5];
        for (int side = -1; side <= 1; side += 2)
        {
            // The arm of the wing: up and out, then out and down.
            Vector3 Arm(float t) => new(side * (0.10f + (0.95f * t)), high + (0.62f * MathF.Sin(MathF.PI * MathF.Min(1, t * 0.72f + 0.02f))), -0.26f - (0.12f * MathF.Sin(MathF.PI * t)));
            for (int row = 0; row < 3; row++)
            {
                const int Count = 19;
                for (int i = 0; i < Count; i++)
                {
                    float t = (i + 0.5f) / Count, length = (row == 0 ? 0.46f + (0.72f * t) : row == 1 ? 0.34f + (0.38f * t) : 0.20f + (0.16f * t)) * (1 - (0.20f * MathF.Pow(t, 6)));
                    float fan = float.Lerp(-0.10f, 0.82f, MathF.Pow(t, 1.7f));
                    Vector3 root = Arm(t) + new Vector3(0, 0, 0.020f * row), way = Vector3.Normalize(new Vector3(side * MathF.Sin(fan), -MathF.Cos(fan), 0));
                    for (int k = 0; k < path.Length; k++)
                    {
                        float s = k / (path.Length - 1f);
                        path[k] = chest.Point(root + (way * (length * s)) + new Vector3(side * 0.05f * s * s, 0, 0.03f * MathF.Sin(MathF.PI * s)));
                        outwards[k] = chest.Direction(0.15f * side, 0.1f, 1);
                    }

                    mesh.AddLock(path, outwards, (row == 0 ? 0.062f : 0.056f) * _u, 0.16f, 0.90f + (0.05f * (i % 3)), static t => MathF.Pow(MathF.Sin(MathF.PI * ((0.80f * t) + 0.18f)), 0.6f) + 0.02f);
                }
            }

            // Down covers the arm.
            for (int i = 0; i < 26; i++)
            {
                float t = i / 25f;
                for (int k = 0; k < down.Length; k++)
                {
                    down[k] = chest.Point(Arm(t) + new Vector3(side * 0.012f * k, 0.050f - (0.038f * k), 0.075f));
                    outwards[k] = chest.Direction(0, 0.4f, 1);
                }

                mesh.AddLock(down, outwards[..down.Length], 0.060f * _u, 0.35f, 1.0f, static t => MathF.Sin(MathF.PI * ((0.8f * t) + 0.15f)));
            }
        }

        return new Part(mesh.ToMesh(), new Material { Name = "feathers", BaseColor = color, Roughness = 0.8f, Sheen = 0.3f, Translucency = 0.25f });
    }

    /// <summary>Two pairs of thin wings, the upper ones larger.</summary>
    private Part Membranes(LinearRgb color)
    {
        const int Across = 18, Along = 26;
        FigureFrame chest = body.Chest;
        float high = body.Build.Shoulder - body.Build.Waist - 0.16f;
        var wings = new PolyMesh();
        for (int side = -1; side <= 1; side += 2)
        {
            foreach ((float Lift, float Length, float Wide) wing in (ReadOnlySpan<(float, float, float)>)[(0.72f, 1.30f, 0.36f), (-0.52f, 0.86f, 0.28f)])
            {
                (float lift, float length, float wide) = wing;
                Vector3 root = new(side * 0.05f, high - (lift < 0 ? 0.10f : 0), -0.24f), way = new(side * MathF.Cos(lift), MathF.Sin(lift), -0.25f), across = new(-side * MathF.Sin(lift), MathF.Cos(lift), 0);
                wings.Join(Shapes.Grid(Across, Along, (s, t) =>
                {
                    float w = (2 * s) - 1, half = wide * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(t, 0.75f))), 0.8f) * (0.5f + (0.5f * t));
                    return chest.Point(root + (way * (length * t)) + (across * (w * half)) + new Vector3(0, 0, -0.05f * w * w));
                }).BothSides());
            }
        }

        return new Part(wings.ToMesh(), new Material { Name = "wings", BaseColor = color, Roughness = 0.25f, Coat = 0.5f, Transmission = 0.15f, ThinWalled = true, Ior = 1.05f, Translucency = 0.6f, FilmThickness = 420 });
    }

    private IEnumerable<Part> Backpack(LinearRgb color)
    {
        FigureFrame chest = body.Chest;
        float depth = body.Build.Trunk.Chest * body.Build.Depth, size = body.Build.UpperArm / 0.55f;
        var bag = new SdfGroup()
            .Union(chest.Box(new Vector3(0, 0.26f * size, -depth - (0.13f * size)), new Vector3(0.24f, 0.34f, 0.12f) * size, 0.10f * size))
            .Union(chest.Box(new Vector3(0, 0.10f * size, -depth - (0.27f * size)), new Vector3(0.18f, 0.15f, 0.06f) * size, 0.05f * size), 0.02f * _u)
            .Union(chest.Ring(new Vector3(0, 0.62f * size, -depth - (0.08f * size)), Vector3.UnitZ, 0.05f * size, 0.016f), 0.01f * _u);
        yield return new Part(SdfMesher.Build(bag, cell), Presets.Fabric(color, 500, "backpack"));
        var straps = new SdfGroup();
        var trunk = new TrunkForm(body);
        Span<Vector4> points = stackalloc Vector4[7];
        for (int side = -1; side <= 1; side += 2)
        {
            float x = 0.52f * body.Build.ShoulderHalf, slope = trunk.SlopeAt(x);
            ReadOnlySpan<float> drop = [0.52f, 0.36f, 0.20f, 0.08f];
            for (int k = 0; k < drop.Length; k++)
            {
                float y = slope - drop[k];
                Vector3 at = chest.ToLocal(trunk.Point(y, side * trunk.AngleAt(y, x + (0.10f * drop[k]), 0.05f), 0.055f));
                points[k] = new Vector4(at, 0.034f);
            }

            points[4] = new Vector4(side * x, slope - body.Build.Waist + 0.05f, 0.01f, 0.034f);
            points[5] = new Vector4(side * x * 0.95f, slope - body.Build.Waist + 0.01f, -0.16f, 0.034f);
            points[6] = new Vector4(side * x * 0.9f, slope - body.Build.Waist - 0.06f, -depth - 0.06f, 0.034f);
            straps.Union(chest.Chain(points));
        }

        yield return new Part(SdfMesher.Build(straps, 0.7f * cell), Presets.Fabric(color * 0.5f, 500, "straps"));
    }

    /// <summary>A round shield on the left forearm, its face outwards, with a boss and a rim.</summary>
    private IEnumerable<Part> Shield(LinearRgb color)
    {
        const float Radius = 0.42f;
        (Vector3 _, Vector3 elbow, Vector3 wrist) = body.Arms[0];
        Vector3 middle = Vector3.Lerp(elbow, wrist, 0.60f), outwards = Vector3.Normalize(body.Chest.Direction(0.85f, 0.05f, 0.75f));
        FigureFrame shield = new(middle + (outwards * (0.13f * _u)), BodyShapes.Towards(outwards), _u);
        SdfGroup board = new SdfGroup().Union(shield.Ellipsoid(new Vector3(0, -0.10f, 0), new Vector3(Radius + 0.05f, 0.155f, Radius + 0.05f)))
            .Subtract(shield.Ellipsoid(new Vector3(0, -0.145f, 0), new Vector3(Radius + 0.06f, 0.155f, Radius + 0.06f)), 0.004f * _u)
            .Subtract(shield.Box(new Vector3(0, -0.58f, 0), new Vector3(1, 0.5f, 1), 0.01f), 0.004f * _u);
        yield return new Part(SdfMesher.Build(board, cell), new Material { Name = "shield", BaseColor = color, Roughness = 0.45f, Coat = 0.3f });
        SdfGroup metal = new SdfGroup().Union(shield.Ring(new Vector3(0, -0.072f, 0), Vector3.UnitY, Radius, 0.026f))
            .Union(shield.Ellipsoid(new Vector3(0, 0.045f, 0), new Vector3(0.095f, 0.065f, 0.095f)));
        for (int i = 0; i < 4; i++)
        {
            float a = MathF.PI * (0.25f + (0.5f * i));
            metal.Union(shield.Chain(new(0.08f * MathF.Sin(a), 0.046f, 0.08f * MathF.Cos(a), 0.016f), new(0.24f * MathF.Sin(a), 0.022f, 0.24f * MathF.Cos(a), 0.016f), new(0.41f * MathF.Sin(a), -0.062f, 0.41f * MathF.Cos(a), 0.016f)));
        }

        yield return new Part(SdfMesher.Build(metal, 0.8f * cell), Presets.Metal(LinearRgb.FromHex("#c8ccd2"), 0.25f, "rim"));
    }
}
