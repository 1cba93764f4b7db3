using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>The front of a shop: a fascia that bears its name, a window with a lit display, a door and an awning.</summary>
internal static class Shopfront
{
    private const float Depth = 0.5f;

    public static Model Build(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material paint = PrintedKit.Enamel(p.Color, "front"), trim = PrintedKit.Enamel(p.Accent, "trim");
        Material brick = Presets.ByName("brick", null, "wall") ?? Presets.Stone(LinearRgb.FromHex("#a3563e"), "wall");
        float fascia = 0.19f * h, sill = 0.11f * h, head = 0.66f * h, door = 0.24f * w;

        // Wall above and beside; the shop front proper stands a little before it.
        model.Add(Shapes.Box(w, h, Depth, 0.01f).Move(0, 0, -Depth), brick);
        float front = 0.06f;
        foreach (float x in (ReadOnlySpan<float>)[-0.485f, -0.485f + (door / w) + 0.03f, 0.485f])
        {
            model.Add(Shapes.Box(0.03f * w, head + 0.02f, 0.12f, 0.012f).Move(x * w, 0, front - 0.04f), paint);
            model.Add(Shapes.Box(0.036f * w, 0.08f, 0.15f, 0.012f).Move(x * w, 0, front - 0.04f), trim);
        }

        float left = (-0.485f * w) + door + (0.045f * w), right = 0.47f * w;
        AddWindow(model, p, left, right, sill, head, paint, trim);
        AddDoor(model, -0.47f * w, (-0.47f * w) + door, head, paint, trim);

        // Fascia with a cornice and two gooseneck lamps.
        float y = head + (fascia * 0.5f);
        model.Add(Shapes.Box(w * 0.995f, fascia, 0.1f, 0.008f).Move(0, head, front), paint);
        model.Add(Shapes.Box(w * 1.01f, 0.055f, 0.2f, 0.015f).Move(0, head + fascia, front), trim);
        model.Add(Shapes.Box(w * 0.995f, 0.03f, 0.14f, 0.01f).Move(0, head - 0.015f, front), trim);
        foreach (float side in (ReadOnlySpan<float>)[-0.3f, 0.3f])
        {
            float top = head + fascia + 0.3f;
            List<Vector3> neck = Splines.CatmullRom([new(side * w, head + fascia + 0.05f, 0.1f), new(side * w, top, 0.16f), new(side * w, top + 0.04f, 0.34f), new(side * w, top - 0.08f, 0.44f)], 8);
            model.Add(Shapes.Tube(neck, 0.014f, 12), Presets.Iron("lamp.arm"));
            model.Add(Shapes.Cylinder(0.12f, 0.09f, 0.01f, 40, 0.03f).Move(side * w, top - 0.17f, 0.44f), Presets.Iron("lamp.hood"));
            model.Add(Shapes.Sphere(0.04f, 20).Move(side * w, top - 0.165f, 0.44f), Presets.Glow(LinearRgb.FromHex("#ffe2b0"), 2.5f, "lamp.bulb"));
        }

        AddUpperWindows(model, p, head + fascia + 0.34f, h);
        return model.Print(0, y, front + 0.05f, w * 0.9f, fascia * 0.84f)
            .Print((left + right) * 0.5f, sill + ((head - sill) * 0.6f), 0.034f, (right - left) * 0.74f, (head - sill) * 0.36f).Build(ground: true);
    }

    // A lit display behind glass, a stall riser below, a striped awning above.
    private static void AddWindow(ModelBuilder model, PrintedParameters p, float left, float right, float sill, float head, Material paint, Material trim)
    {
        float x = (left + right) * 0.5f, w = right - left, h = head - sill;
        model.Add(Shapes.Box(w, sill, 0.1f, 0.01f).Move(x, 0, 0.02f), paint);
        model.Add(Shapes.Box(w + 0.04f, 0.05f, 0.18f, 0.012f).Move(x, sill - 0.02f, 0.04f), trim);
        model.Add(Shapes.Box(w, h, 0.02f, 0).Move(x, sill, 0.0f), new Material { Name = "interior", BaseColor = LinearRgb.FromHex("#3a2a1c"), Emission = LinearRgb.FromHex("#c98a4a") * 0.1f, Roughness = 0.9f });
        model.Add(Shapes.Box(w, h - 0.03f, 0.008f, 0).Move(x, sill + 0.03f, 0.026f), new Material { Name = "pane", BaseColor = LinearRgb.FromHex("#1a2226"), Roughness = 0.08f, Specular = 0.04f, Kind = FrameMaterialKind.Glass });
        foreach (float at in (ReadOnlySpan<float>)[0.333f, 0.667f])
        {
            model.Add(Shapes.Box(0.02f, 0.24f * h, 0.03f, 0.004f).Move(left + (at * w), sill + (0.76f * h), 0.035f), paint);
        }

        model.Add(Shapes.Box(w, 0.02f, 0.03f, 0.004f).Move(x, sill + (0.76f * h), 0.035f), paint);

        // Things in the window, seen against the light.
        var rng = new RandomStream(p.Seed);
        string[] goods = ["#d9a05a", "#c8553d", "#7fae8c", "#e8d9b0", "#5f7fae", "#c98fb0"];
        for (int i = 0; i < 7; i++)
        {
            float size = rng.Range(0.09f, 0.16f), at = left + (w * (0.1f + (0.8f * i / 6f)));
            PolyMesh thing = i % 3 == 0 ? Shapes.Cylinder(size * 0.5f, size * 1.3f, 0.01f, 28) : i % 3 == 1 ? Shapes.Sphere(size * 0.5f, 24).Move(0, size * 0.5f, 0) : Shapes.Box(size, size * 0.9f, 0.06f, 0.008f);
            model.Add(thing.Scale(1, 1, 0.25f).Move(at, sill + 0.03f, 0.055f), Presets.Lacquer(LinearRgb.FromHex(goods[(int)((p.Seed + (uint)i) % (uint)goods.Length)]), "goods"));
        }

        AddAwning(model, p, left - 0.05f, right + 0.05f, head);
    }

    private static void AddAwning(ModelBuilder model, PrintedParameters p, float left, float right, float head)
    {
        const int Stripes = 14;
        const float Drop = 0.26f, Reach = 0.6f, Valance = 0.1f;
        for (int i = 0; i < Stripes; i++)
        {
            float a = float.Lerp(left, right, (float)i / Stripes), b = float.Lerp(left, right, (i + 1f) / Stripes);
            Material cloth = Presets.Fabric(i % 2 == 0 ? p.Color : LinearRgb.FromHex("#f2ead8"), 900, i % 2 == 0 ? "awning" : "awning.stripe");
            PolyMesh strip = Shapes.Grid(4, 12, (u, v) => new Vector3(float.Lerp(a, b, u), head - 0.03f - ((1 - v) * Drop), 0.12f + ((1 - v) * Reach))).Solidify(0.006f);
            PolyMesh flap = Shapes.Grid(8, 4, (u, v) => new Vector3(float.Lerp(a, b, u), head - 0.03f - Drop - ((1 - v) * Valance * (0.6f + (0.4f * MathF.Sin(MathF.PI * u)))), 0.12f + Reach)).Solidify(0.005f);
            model.Add(strip.Join(flap), cloth, 0.8f);
        }
    }

    private static void AddDoor(ModelBuilder model, float left, float right, float head, Material paint, Material trim)
    {
        float x = (left + right) * 0.5f, w = right - left, h = head * 0.8f;
        model.Add(Shapes.Box(w, head, 0.02f, 0).Move(x, 0, 0.002f), paint);
        model.Add(Shapes.Box(w * 0.86f, h, 0.05f, 0.008f).Move(x, 0.02f, 0.02f), trim with { Name = "door" });
        model.Add(Shapes.Box(w * 0.6f, h * 0.52f, 0.01f, 0.002f).Move(x, h * 0.4f, 0.045f), new Material { Name = "pane", BaseColor = LinearRgb.FromHex("#1a2226"), Roughness = 0.08f, Kind = FrameMaterialKind.Glass });
        model.Add(Shapes.Box(w * 0.6f, h * 0.24f, 0.012f, 0.004f).Move(x, h * 0.09f, 0.045f), paint);
        model.Add(Shapes.Box(w * 0.8f, head * 0.12f, 0.01f, 0.002f).Move(x, head * 0.85f, 0.02f), new Material { Name = "fanlight", BaseColor = LinearRgb.FromHex("#3a2a1c"), Emission = LinearRgb.FromHex("#e0a860") * 0.25f, Roughness = 0.1f });
        model.Add(Shapes.Capsule(new Vector3(x + (0.35f * w), h * 0.46f, 0.09f), new Vector3(x + (0.35f * w), h * 0.58f, 0.09f), 0.013f), Presets.Brass("handle"));
        model.Add(Shapes.Box(w * 1.1f, 0.05f, 0.34f, 0.012f).Move(x, 0, 0.16f), Presets.Stone(name: "step"));
    }

    private static void AddUpperWindows(ModelBuilder model, PrintedParameters p, float low, float high)
    {
        if (high - low < 0.3f)
        {
            return;
        }

        foreach (float at in (ReadOnlySpan<float>)[-0.32f, 0, 0.32f])
        {
            float w = 0.16f * p.Width, h = high - low - 0.05f;
            model.Add(Shapes.Box(w + 0.1f, h, 0.05f, 0.008f).Move(at * p.Width, low, -0.01f), PrintedKit.Enamel(LinearRgb.FromHex("#efe9dc"), "frame"));
            model.Add(Shapes.Box(w, h, 0.012f, 0.002f).Move(at * p.Width, low + 0.06f, 0.034f), new Material { Name = "pane", BaseColor = LinearRgb.FromHex("#26343c"), Roughness = 0.08f, Kind = FrameMaterialKind.Glass });
            model.Add(Shapes.Box(w + 0.2f, 0.05f, 0.14f, 0.01f).Move(at * p.Width, low - 0.03f, 0.02f), Presets.Stone(name: "sill"));
        }
    }
}
