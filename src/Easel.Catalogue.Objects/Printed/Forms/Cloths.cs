using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Things of cloth and soft paper.</summary>
internal static class Cloths
{
    /// <summary>A short-sleeved shirt on a wooden hanger, on a slim stand.</summary>
    public static Model Shirt(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material cloth = Presets.Fabric(p.Color, 1500, "shirt") with { Sheen = 0.2f }, trim = Presets.Fabric(p.Color * 0.82f, 1500, "collar");
        float body = 0.3f * w, lift = 0.24f * h;
        Vector2[] right =
        [
            new(0.085f * w, 0.985f * h), new(0.16f * w, 0.97f * h), new(0.27f * w, 0.925f * h), new(0.375f * w, 0.81f * h), new(0.49f * w, 0.655f * h),
            new(0.39f * w, 0.575f * h), new(0.31f * w, 0.665f * h), new(body, 0.58f * h), new(body * 1.0f, 0.3f * h), new(body * 1.04f, 0.01f * h),
        ];
        List<Vector2> outline = Outlines.Round([.. right.Reverse(), new(0.05f * w, 0.93f * h), new(-0.05f * w, 0.93f * h), .. right.Select(q => new Vector2(-q.X, q.Y))], 0.022f * w, 5);
        PolyMesh front = Puffed(outline, 0.06f * w, p.Seed);
        model.Add(front.Move(0, lift, 0), cloth, 1.3f);

        // The ribbed collar follows the neck.
        List<Vector3> neck = [.. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector3(0.087f * w * MathF.Cos(a), lift + (0.985f * h) - (0.062f * h * MathF.Sin(a)), 0.012f + (0.022f * w * MathF.Sin(a))))];
        model.Add(Shapes.Tube(neck, 0.0095f * w, 12), trim, 1.2f);
        Material wood = PrintedKit.Wood(p.Accent, Vector3.UnitX, "hanger");
        float shoulder = lift + (0.955f * h);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Capsule(new Vector3(0, shoulder + (0.03f * h), -0.004f), new Vector3(side * 0.24f * w, shoulder - (0.03f * h), -0.004f), 0.011f * w), wood);
        }

        float top = lift + (1.12f * h);
        List<Vector3> hook = [.. Enumerable.Range(0, 20).Select(i => -0.5f + (i * 0.22f)).Select(a => new Vector3(0.022f * w * MathF.Sin(a), top - 0.022f * w + (0.022f * w * MathF.Cos(a)), -0.01f))];
        model.Add(Shapes.Tube([new Vector3(0, shoulder, -0.01f), new Vector3(0, top - (0.05f * w), -0.01f), .. hook.AsEnumerable().Reverse()], 0.003f, 10), Presets.Chrome("hook"));
        model.Add(Shapes.Cylinder(0.011f, top + 0.02f, 0.003f, 24).Move(0, 0, -0.09f), Presets.Iron("stand"));
        model.Add(Shapes.Rod(new Vector3(0, top + 0.01f, -0.1f), new Vector3(0, top + 0.004f, 0.02f), 0.007f, null, 14), Presets.Iron("stand"));
        model.Add(Shapes.Cylinder(0.2f * w, 0.016f, 0.006f, 48).Move(0, 0, -0.06f), Presets.Iron("stand"));
        return model.Print(0, lift + (0.6f * h), 0.05f * w, body * 1.62f, 0.5f * h).Build(ground: true);
    }

    /// <summary>A flat-bottomed bag with two handles, standing open.</summary>
    public static Model Bag(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float d = 0.32f * w;
        bool isPaper = p.Color.R > p.Color.B * 1.5f;
        Material stuff = isPaper ? Presets.Paper(p.Color, "bag") with { Translucency = 0, Pattern = new Imperfections(0.8f) } : Presets.Fabric(p.Color, 500, "bag");
        PolyMesh shell = Shapes.Loft([.. Enumerable.Range(0, 13).Select(i => (float)i / 12).Select(t =>
        {
            // Full at the foot, drawn together a little towards the mouth.
            float depth = d * (1 - (0.35f * t * t)), bulge = 0.01f * w * MathF.Sin(MathF.PI * t);
            return (IReadOnlyList<Vector3>)[.. Outlines.Rectangle(w + bulge, depth + bulge, 0.02f, 3).Select(q => new Vector3(q.X, t * h, -q.Y))];
        })], ring: true, caps: false);
        model.Add(shell.Solidify(0.003f), stuff, 0.9f);
        model.Add(Shapes.Box(w * 0.98f, 0.006f, d * 0.96f, 0.002f).Move(0, 0.002f, 0), stuff);
        Material strap = isPaper ? Presets.Fabric(p.Accent, 600, "handle") : Presets.Fabric(p.Color * 0.8f, 500, "handle");
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            float z = side * ((d * 0.325f) + 0.002f);
            List<Vector3> path = Splines.CatmullRom([new(-0.22f * w, 0.86f * h, z), new(-0.2f * w, 1.06f * h, z * 1.1f), new(-0.1f * w, 1.3f * h, z * 1.15f), new(0.1f * w, 1.3f * h, z * 1.15f), new(0.2f * w, 1.06f * h, z * 1.1f), new(0.22f * w, 0.86f * h, z)], 8);
            model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.026f, 0.004f, 0.0015f), up: Vector3.UnitZ), strap, 0.9f);
        }

        return model.Print(0, 0.45f * h, d * 0.5f, w * 0.9f, 0.72f * h).Build(ground: true, center: true);
    }

    /// <summary>A full pouch with pressed seams and a folded top.</summary>
    public static Model Pouch(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material foil = new() { Name = "pouch", BaseColor = p.Color, Roughness = 0.42f, Coat = 0.25f, Pattern = new Imperfections(0.5f) };
        PolyMesh front = Shapes.Grid(28, 36, (u, v) =>
        {
            float x = (u - 0.5f) * 2, full = MathF.Pow(MathF.Max(0, 1 - (x * x)), 0.42f) * MathF.Min(1, (1 - v) * 3.2f);
            return new Vector3(x * w * 0.5f * (1 - (0.04f * MathF.Sin(MathF.PI * v))), v * h, (0.16f * w * full) + 0.001f);
        });
        model.Add(front.Clone().Join(front.Clone().Scale(1, 1, -1)), foil, 1.2f);
        model.Add(Shapes.Box(w * 0.995f, 0.045f * h, 0.01f, 0.003f).Move(0, h * 0.97f, 0.004f), new Material { Name = "fold", BaseColor = p.Accent, Roughness = 0.35f, Metallic = 0.6f });
        model.Add(Shapes.Box(w * 0.9f, 0.012f, 0.24f * w, 0.005f), foil);
        return model.Print(0, 0.46f * h, 0.16f * w, w * 0.74f, 0.66f * h).Build(ground: true, center: true);
    }

    /// <summary>A bristly mat with a dark border, shown standing against a block: lying flat it could not be read.</summary>
    public static Model Mat(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material bristle = Presets.Fabric(p.Color, 260, "mat") with { Pattern = new Granules(LinearRgb.Gray(0.7f), LinearRgb.Gray(1.15f), 0.004f) };
        var mat = new ModelBuilder().Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.02f, 4), 0.026f, 0.008f).Move(0, h * 0.5f, 0), bristle)
            .Add(Shapes.Extrude(Outlines.Rectangle(w * 0.96f, h * 0.94f, 0.015f, 4), 0.004f, 0.001f, 1, [Outlines.Rectangle(w * 0.91f, h * 0.86f, 0.01f, 4)]).Move(0, h * 0.5f, 0.027f), Presets.Fabric(p.Accent, 260, "border"));
        mat.Print(0, h * 0.5f, 0.0265f, w * 0.88f, h * 0.82f);
        model.AddLeaning(mat, 2.2f * p.Lean, Vector3.Zero);
        model.Add(Shapes.Box(w * 0.5f, h * 0.5f, 0.12f, 0.006f).Move(0, 0, -0.24f), PrintedKit.Wood(LinearRgb.FromHex("#7a5232"), Vector3.UnitX));
        return model.Build(ground: true, center: true);
    }

    // A flat outline swollen to the front, with soft folds: distance from the border gives the height.
    private static PolyMesh Puffed(List<Vector2> outline, float swell, uint seed)
    {
        Vector2 low = new(outline.Min(q => q.X), outline.Min(q => q.Y)), high = new(outline.Max(q => q.X), outline.Max(q => q.Y));
        PolyMesh flat = Shapes.Extrude(outline, 0.012f, 0.004f, 2);
        const int Columns = 70, Rows = 70;
        var mesh = new PolyMesh();
        int[,] at = new int[Rows + 1, Columns + 1];
        for (int i = 0; i <= Rows; i++)
        {
            for (int j = 0; j <= Columns; j++)
            {
                var q = new Vector2(float.Lerp(low.X, high.X, (float)j / Columns), float.Lerp(low.Y, high.Y, (float)i / Rows));
                float inside = Inside(outline, q), full = inside <= 0 ? 0 : 1 - MathF.Exp(-inside / (0.09f * (high.X - low.X)));
                float fold = 0.1f * swell * full * Noise.Fbm(new Vector3(q.X * 9, q.Y * 3.2f, seed % 101), 3);
                at[i, j] = inside <= 0 ? -1 : mesh.AddVertex(new Vector3(q, 0.006f + (swell * full) + fold));
            }
        }

        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                int a = at[i, j], b = at[i, j + 1], c = at[i + 1, j + 1], d = at[i + 1, j];
                if (a >= 0 && b >= 0 && c >= 0 && d >= 0)
                {
                    mesh.AddFace(a, b, c, d);
                }
            }
        }

        return flat.Join(mesh);
    }

    private static float Inside(List<Vector2> outline, Vector2 p)
    {
        float least = float.PositiveInfinity;
        bool inside = false;
        for (int i = 0, j = outline.Count - 1; i < outline.Count; j = i++)
        {
            Vector2 a = outline[j], b = outline[i], e = b - a, w = p - a;
            float t = Math.Clamp(Vector2.Dot(w, e) / MathF.Max(e.LengthSquared(), 1e-12f), 0, 1);
            least = MathF.Min(least, (w - (e * t)).LengthSquared());
            inside ^= (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X + ((p.Y - a.Y) * e.X / e.Y);
        }

        return inside ? MathF.Sqrt(least) : -MathF.Sqrt(least);
    }
}
