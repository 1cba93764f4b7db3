using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A saloon of the nineteen-thirties: a long bonnet behind an upright chromed grille, separate wings that flow into running boards, round lamps, a tall cabin.</summary>
internal static class VintageCar
{
    /// <summary>Radius of a wheel, and where the axles lie, metres.</summary>
    private const float Wheel = 0.37f, Front = 1.36f, Rear = -1.34f, Track = 0.69f;

    /// <summary>Height of the roof and where its highest point lies, metres.</summary>
    public const float Roof = 1.62f, RoofZ = -0.55f;

    /// <summary>Adds it to a model.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="paint">Main paint.</param>
    /// <param name="wings">Paint of wings and running boards.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static void Add(ModelBuilder model, Material paint, Material wings, float resolution)
    {
        bool fine = resolution < 0.018f;
        AddBody(model, paint);
        AddWings(model, wings, fine);
        AddFace(model, paint);
        Material ivory = Presets.Rubber(LinearRgb.FromHex("#e9e3d2"), "tyre wall"), cap = VehicleMaterials.Chrome;
        foreach ((float z, float side) in (ReadOnlySpan<(float, float)>)[(Front, 1), (Front, -1), (Rear, 1), (Rear, -1)])
        {
            Vector3 at = new(side * Track, Wheel, z);
            Wheels.Add(model, at, Wheel, 0.17f, 12, wings, fine);

            // A white wall and a domed cap.
            model.Add(Shapes.Torus(0.285f, 0.034f, 48, 10, 0.012f).RotateZ(MathF.PI / 2).Move(side * (Track + 0.077f), Wheel, z), ivory, 1.2f);
            model.Add(Shapes.Lathe([new(0, 0.05f), new(0.05f, 0.045f), new(0.1f, 0.02f), new(0.115f, 0), new(0, 0)], 32).RotateZ(-side * MathF.PI / 2).Move(side * (Track + 0.065f), Wheel, z), cap, 1);
        }
    }

    private static void AddBody(ModelBuilder model, Material paint)
    {
        // Stations from tail to grille: half breadth below and above, sill and top, how square the section is.
        ReadOnlySpan<(float Z, float Half, float Low, float Top, float Power)> stations =
        [
            (-2.02f, 0.36f, 0.52f, 0.86f, 2.4f), (-1.94f, 0.5f, 0.46f, 1.02f, 2.6f), (-1.7f, 0.61f, 0.42f, 1.1f, 3), (-1.2f, 0.66f, 0.4f, 1.1f, 3.6f), (-0.5f, 0.68f, 0.38f, 1.08f, 4), (0.2f, 0.66f, 0.38f, 1.07f, 4), (0.55f, 0.6f, 0.4f, 1.07f, 3.6f),
            (0.9f, 0.47f, 0.44f, 1.06f, 3), (1.3f, 0.36f, 0.46f, 1.05f, 2.9f), (1.62f, 0.29f, 0.48f, 1.04f, 2.9f), (1.7f, 0.27f, 0.5f, 1.02f, 2.9f),
        ];
        var curves = (Half: Make(stations, s => s.Half), Low: Make(stations, s => s.Low), Top: Make(stations, s => s.Top), Power: Make(stations, s => s.Power));
        PolyMesh body = Skin(-2.02f, 1.7f, 56, curves.Half, curves.Low, curves.Top, curves.Power);

        // The cabin: raked screens, a roof that falls in one line to the tail.
        Curve half = new((-1.95f, 0.34f), (-1.75f, 0.46f), (-1.3f, 0.54f), (-0.6f, 0.57f), (0.1f, 0.56f), (0.42f, 0.53f), (0.62f, 0.5f));
        Curve top = new((-1.95f, 0.98f), (-1.8f, 1.18f), (-1.55f, 1.38f), (-1.15f, 1.55f), (RoofZ, Roof), (0, 1.6f), (0.26f, 1.52f), (0.44f, 1.32f), (0.62f, 1.06f));
        Curve low = new((-1.95f, 0.9f), (0.62f, 0.98f)), power = new((-1.95f, 2.6f), (-1, 3.2f), (0.62f, 3.4f));
        PolyMesh cabin = Skin(-1.95f, 0.62f, 72, half, low, top, power);
        PolyMesh glass = new(), frames = new();
        Take(v => MathF.Max(Mask.Rectangle(v.Z - 0.13f, v.Y - 1.31f, 0.26f, 0.15f, 0.06f), 0.2f - MathF.Abs(v.X)));
        Take(v => MathF.Max(Mask.Rectangle(v.Z + 0.55f, v.Y - 1.32f, 0.33f, 0.16f, 0.06f), 0.2f - MathF.Abs(v.X)));
        Take(v => MathF.Max(Mask.Rectangle(v.Z + 1.12f, v.Y - 1.29f, 0.16f, 0.12f, 0.08f), 0.2f - MathF.Abs(v.X)));
        Take(v => MathF.Max(Mask.Rectangle(MathF.Abs(v.X) - 0.23f, v.Y - 1.29f, 0.2f, 0.15f, 0.05f), 0.34f - v.Z));
        Take(v => MathF.Max(Mask.Rectangle(MathF.Abs(v.X) - 0.17f, v.Y - 1.29f, 0.14f, 0.1f, 0.06f), v.Z + 1.35f));
        model.Add(body, paint, 1).Add(cabin, paint, 1).Add(frames, VehicleMaterials.Trim, 0.8f).Add(glass, VehicleMaterials.Window, 1);

        // Joints of bonnet and doors, the moulding along the belt, louvres, handles.
        List<Vector3> belt = [.. Enumerable.Range(0, 41).Select(i => -1.92f + (3.56f * i / 40)).Select(z => new Vector3(curves.Half.At(z) * 0.985f, 0.965f + (0.02f * z), z))];
        model.Add(Shapes.Tube(belt, 0.011f, 8).BothSides(), VehicleMaterials.Bright, 1.2f);
        foreach (float z in (ReadOnlySpan<float>)[0.56f, 0.46f, -0.2f, -0.9f])
        {
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 7).Select(i => 0.52f + (0.42f * i / 6)).Select(y => new Vector3(curves.Half.At(z) * (0.996f - (0.02f * MathF.Abs(y - 0.75f))), y, z))], 0.005f, 5).BothSides(), VehicleMaterials.Joint, 1);
        }

        for (int i = 0; i < 9; i++)
        {
            float z = 0.78f + (0.075f * i);
            model.Add(Shapes.Box(0.014f, 0.2f, 0.03f, 0.005f, 1).RotateZ(0.12f).Move((curves.Half.At(z) * 0.99f) + 0.003f, 0.66f, z).BothSides(), paint, 0.6f);
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.08f, -0.34f])
        {
            model.Add(Shapes.Capsule(new(0.69f, 0.9f, z), new(0.69f, 0.9f, z - 0.1f), 0.012f, 10).BothSides(), VehicleMaterials.Chrome);
        }

        void Take(Func<Vector3, float> mask)
        {
            PolyMesh pane = cabin.Cut(mask);
            frames.Join(pane.Recess(0.02f));
            glass.Join(pane);
        }
    }

    private static void AddWings(ModelBuilder model, Material paint, bool fine)
    {
        // Front wings rise from low before the wheel over it and fall away to the running boards; rear ones wrap their wheels.
        List<Vector3> front = Splines.CatmullRom([new(0.68f, 0.3f, 2.02f), new(0.69f, 0.62f, 1.9f), new(0.69f, 0.83f, 1.55f), new(0.7f, 0.84f, 1.22f), new(0.72f, 0.66f, 0.84f), new(0.735f, 0.42f, 0.5f), new(0.74f, 0.36f, 0.28f)], 7);
        List<Vector3> rear = Splines.CatmullRom([new(0.735f, 0.36f, -0.6f), new(0.72f, 0.5f, -0.78f), new(0.7f, 0.76f, -1.05f), new(0.7f, 0.84f, -1.36f), new(0.69f, 0.76f, -1.66f), new(0.68f, 0.5f, -1.9f), new(0.67f, 0.32f, -1.97f)], 7);
        int columns = fine ? 18 : 10;
        foreach (List<Vector3> line in (List<Vector3>[])[front, rear])
        {
            PolyMesh wing = Shapes.Grid(columns, line.Count - 1, (u, v) =>
            {
                int i = (int)MathF.Round(v * (line.Count - 1));
                Vector3 ahead = Vector3.Normalize(line[Math.Min(i + 1, line.Count - 1)] - line[Math.Max(i - 1, 0)]), outward = Vector3.Normalize(Vector3.Cross(ahead, Vector3.UnitX));
                outward = Vector3.Dot(outward, line[i] - new Vector3(0.7f, 0.3f, i < line.Count / 2 ? Front : Rear)) < 0 && outward.Y < 0 ? -outward : outward;

                // Crowned across, with a skirt on the outer side.
                float a = (u - 0.5f) * 2, across = 0.19f * a, crown = 0.075f * (1 - (a * a)) - (a > 0.6f ? 0.16f * (a - 0.6f) : 0);
                return line[i] + new Vector3(across, 0, 0) + (outward * crown);
            });
            model.Add(wing.Solidify(0.016f).BothSides(), paint, 1);
        }

        model.Add(Shapes.Box(0.3f, 0.035f, 0.98f, 0.012f).Move(0.74f, 0.32f, -0.15f).BothSides(), paint);
        for (int i = 0; i < 6; i++)
        {
            model.Add(Shapes.Box(0.012f, 0.012f, 0.94f, 0.004f, 1).Move(0.64f + (0.042f * i), 0.352f, -0.15f).BothSides(), VehicleMaterials.Trim);
        }

        model.Add(Shapes.Box(1.1f, 0.2f, 3.5f, 0.05f).Move(0, 0.24f, -0.2f), VehicleMaterials.Underside);
    }

    private static void AddFace(ModelBuilder model, Material paint)
    {
        // The shell of the radiator, bars in it, a mascot on its cap.
        List<Vector2> shell = Outlines.Round([new(-0.2f, 0.42f), new(0.2f, 0.42f), new(0.265f, 0.9f), new(0.17f, 1.06f), new(-0.17f, 1.06f), new(-0.265f, 0.9f)], 0.07f, 5);
        model.Add(Shapes.Extrude(shell, 0.13f, 0.03f, 3).Move(0, 0, 1.69f), VehicleMaterials.Chrome, 0.8f);
        List<Vector2> core = [.. shell.Select(q => new Vector2(q.X * 0.84f, 0.74f + ((q.Y - 0.74f) * 0.86f)))];
        model.Add(Shapes.Extrude(core, 0.01f, 0.002f).Move(0, 0, 1.757f), VehicleMaterials.Gap);
        for (int i = -7; i <= 7; i++)
        {
            float x = 0.026f * i, high = 0.27f - (0.9f * MathF.Max(0, MathF.Abs(x) - 0.12f));
            model.Add(Shapes.Rod(new(x, 0.74f - 0.26f, 1.768f), new(x, 0.74f + high, 1.768f), 0.0055f, null, 6), VehicleMaterials.Bright);
        }

        model.Add(Shapes.Lathe([new(0, 0), new(0.03f, 0), new(0.024f, 0.03f), new(0.012f, 0.05f), new(0.02f, 0.08f), new(0, 0.1f)], 20).Move(0, 1.05f, 1.69f), VehicleMaterials.Chrome);

        // Lamps on stalks beside it; bumpers of one bowed bar each.
        PolyMesh bowl = Shapes.Lathe([new(0, -0.17f), new(0.06f, -0.15f), new(0.11f, -0.08f), new(0.135f, 0), new(0.142f, 0.014f), new(0.128f, 0.02f), new(0.12f, 0.01f), new(0, 0.01f)], 36).RotateX(MathF.PI / 2).Move(0.42f, 0.88f, 1.68f);
        model.Add(bowl.BothSides(), VehicleMaterials.Chrome, 1);
        model.Add(Shapes.Lathe([new(0.122f, 0), new(0.09f, 0.025f), new(0, 0.036f)], 32).RotateX(MathF.PI / 2).Move(0.42f, 0.88f, 1.692f).BothSides(), VehicleMaterials.LampLens, 1);
        model.Add(Shapes.Rod(new(0.42f, 0.76f, 1.6f), new(0.42f, 0.64f, 1.6f), 0.02f, 0.026f, 10).BothSides(), VehicleMaterials.Chrome);
        model.Add(Shapes.Rod(new(-0.42f, 0.82f, 1.62f), new(0.42f, 0.82f, 1.62f), 0.014f, null, 10), VehicleMaterials.Chrome);
        foreach ((float z, float bow) in (ReadOnlySpan<(float, float)>)[(2.14f, -0.2f), (-2.16f, 0.2f)])
        {
            List<Vector3> bar = [.. Enumerable.Range(0, 25).Select(i => (i / 12f) - 1).Select(t => new Vector3(0.84f * t, 0.42f, z + (bow * t * t)))];
            model.Add(Shapes.Sweep(bar, Outlines.Rectangle(0.03f, 0.085f, 0.013f, 3), up: Vector3.UnitY), VehicleMaterials.Chrome, 1);
            model.Add(Shapes.Rod(new(0.3f, 0.42f, z), new(0.3f, 0.42f, z * 0.86f), 0.02f, null, 8).BothSides(), VehicleMaterials.Trim);
        }

        // The spare wheel under a painted cover, and two round tail lamps.
        model.Add(Shapes.Lathe([new(0, 0.1f), new(0.2f, 0.1f), new(0.31f, 0.06f), new(0.33f, 0), new(0.3f, -0.06f), new(0, -0.06f)], 44).RotateX(-MathF.PI / 2).Move(0, 0.8f, -2), paint, 1);
        model.Add(Shapes.Sphere(0.05f, 20).Scale(1, 1, 0.6f).Move(0.6f, 0.72f, -1.93f).BothSides(), VehicleMaterials.TailLight);
        model.Add(Shapes.Box(0.4f, 0.11f, 0.012f, 0.01f).Move(0, 0.34f, 2.06f), VehicleMaterials.Plate);
    }

    private static Curve Make(ReadOnlySpan<(float Z, float Half, float Low, float Top, float Power)> stations, Func<(float Z, float Half, float Low, float Top, float Power), float> value)
    {
        var points = new (float, float)[stations.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = (stations[i].Z, value(stations[i]));
        }

        return new Curve(points);
    }

    /// <summary>A skin over superelliptic sections along z.</summary>
    private static PolyMesh Skin(float from, float to, int rows, Curve half, Curve low, Curve top, Curve power)
    {
        const int Around = 72;
        var sections = new List<IReadOnlyList<Vector3>>();
        for (int i = 0; i <= rows; i++)
        {
            float z = float.Lerp(from, to, (float)i / rows), w = half.At(z), y0 = low.At(z), y1 = top.At(z), n = 2 / power.At(z), middle = 0.5f * (y0 + y1), tall = 0.5f * (y1 - y0);
            var ring = new Vector3[Around];
            for (int j = 0; j < Around; j++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * j / Around);
                ring[j] = new Vector3(w * MathF.Sign(c) * MathF.Pow(MathF.Abs(c), n), middle + (tall * MathF.Sign(s) * MathF.Pow(MathF.Abs(s), n)), z);
            }

            sections.Add(ring);
        }

        return Shapes.Loft(sections);
    }
}
