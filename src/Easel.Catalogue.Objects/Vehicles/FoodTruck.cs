using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A food truck: a rounded van in two colours, a serving window with a counter under a striped awning, a board with the menu, bulbs along the roof.</summary>
internal sealed class FoodTruck : CatalogueEntry<FoodTruck.Parameters>
{
    private const float Wide = 2.1f, Floor = 0.42f, Wheel = 0.37f;

    /// <param name="Length">4.8 to 5.4 m.</param>
    /// <param name="Height">Of the roof, 2.65 to 2.85 m.</param>
    /// <param name="Window">Length of the serving window, 1.9 to 2.3 m.</param>
    /// <param name="Awning">Reach of the awning, 0.75 to 0.95 m.</param>
    /// <param name="Bulbs">Along the roof, 9 to 13.</param>
    /// <param name="Color">Of the lower body.</param>
    /// <param name="Second">Of the upper body.</param>
    /// <param name="Cloth">Of the awning, striped with white.</param>
    public sealed record Parameters(float Length, float Height, float Window, float Awning, int Bulbs, LinearRgb Color, LinearRgb Second, LinearRgb Cloth);

    public override EntryInfo Info { get; } = new()
    {
        Id = "food-truck",
        Names = ["food truck", "food van", "taco truck", "ice cream truck", "ice cream van", "coffee truck", "burger van", "street food truck"],
        Words = ["taco", "coffee", "ice", "burger"],
        Parts = ["awning", "roof"],
        Family = "vehicles",
        Size = new Vector3(3, 2.9f, 5.2f),
        Habitats = ["city-street", "park", "studio"],
        ViewAzimuth = 1.05f,
        ViewElevation = 0.1f,
        StandsAside = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string body, string top, string cloth) = stream.Child("scheme").Pick(("#2fa39a", "#f4ecd8", "#e2563f"), ("#e2563f", "#f6ead2", "#2f8f86"), ("#f0b43a", "#f7f1e2", "#c8453c"), ("#5b8fc4", "#f4efe4", "#e6a23a"), ("#e58aa0", "#fbf3ea", "#7a4a8c"));
        return new Parameters(
            stream.Child("length").Range(4.9f, 5.3f), stream.Child("height").Range(2.7f, 2.82f), stream.Child("window").Range(2, 2.25f), stream.Child("awning").Range(0.8f, 0.92f), stream.Child("bulbs").Range(10, 12),
            wishes.ColorOr(LinearRgb.FromHex(body)), wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(top), wishes.PartColorOr("awning", LinearRgb.FromHex(cloth)));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        bool fine = resolution < 0.02f;
        float front = p.Length / 2, back = -front, middle = 0.5f * (p.Height + Floor), axleF = front - 0.95f, axleR = back + 1.05f;
        PolyMesh skin = CoachShell.Build(Outlines.Rectangle(Wide, p.Height - Floor, 0.26f, 7), middle, back, front, 0.24f, fine ? 56 : 30, fine ? 0.07f : 0.14f);

        // The windscreen leans back over a short nose.
        skin.Warp(v => v with { Z = v.Z - (MathF.Max(0, v.Z - (front - 0.9f)) / 0.9f * 0.42f * MathF.Max(0, v.Y - 1.25f)) });
        skin.WithNormals(skin.VertexNormals());
        foreach (float z in (ReadOnlySpan<float>)[axleF, axleR])
        {
            skin.Cut(v => MathF.Max(new Vector2(v.Z - z, v.Y - Wheel).Length() - Wheel - 0.07f, 0.5f - MathF.Abs(v.X)));
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                Wheels.AddDisc(model, new Vector3(side * ((Wide / 2) - 0.16f), Wheel, z), Wheel, 0.22f, 5, fine);
            }
        }

        PolyMesh frames = new(), glass = new();
        Pane(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.86f, 0.86f, 0.4f, 0.14f), front - 0.75f - v.Z));
        Func<float, float, float> cab = Mask.Polygon(0.08f, new(front - 0.62f, 1.5f), new(front - 0.86f, 2.2f), new(front - 1.4f, 2.2f), new(front - 1.4f, 1.5f));
        Pane(v => MathF.Max(cab(v.Z, v.Y), 0.8f - MathF.Abs(v.X)));

        // The hatch on its left side: a lit kitchen behind it.
        float hatch = -0.35f, low = 1.28f, high = 2.28f, half = p.Window / 2;
        skin.Cut(v => MathF.Max(Mask.Rectangle(v.Z - hatch, v.Y - (0.5f * (low + high)), half, 0.5f * (high - low), 0.05f), 0.5f - v.X));
        PolyMesh band = skin.Cut(v => v.Y - 1.18f);
        model.Add(skin, Presets.CarPaint(p.Second, "top"), 1).Add(band, Presets.CarPaint(p.Color, "paint"), 1).Add(frames, VehicleMaterials.Trim, 0.8f).Add(glass, VehicleMaterials.Window, 1);
        Kitchen(model, hatch, half, low, high);
        Service(model, p, hatch, half, low, high);

        // Face: a bright grille, round lamps, bumper; a plate and lamps behind.
        Material chrome = VehicleMaterials.Chrome;
        model.Add(Shapes.Box(1, 0.26f, 0.03f, 0.02f).Move(0, 0.78f, front + 0.005f), VehicleMaterials.Gap);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(0.98f, 0.022f, 0.03f, 0.008f, 1).Move(0, 0.82f + (0.062f * i), front + 0.022f), chrome);
        }

        model.Add(Shapes.Torus(0.13f, 0.022f, 40, 10).RotateX(MathF.PI / 2).Move(0.72f, 0.92f, front + 0.005f).BothSides(), chrome, 1);
        model.Add(Shapes.Ellipsoid(new Vector3(0.12f, 0.12f, 0.045f), 28).Move(0.72f, 0.92f, front).BothSides(), VehicleMaterials.LampLens, 1);
        model.Add(Shapes.Box(Wide - 0.06f, 0.16f, 0.1f, 0.04f).Move(0, 0.42f, front + 0.02f).Join(Shapes.Box(Wide - 0.06f, 0.16f, 0.1f, 0.04f).Move(0, 0.42f, back - 0.02f)), chrome);
        model.Add(Shapes.Box(0.14f, 0.2f, 0.04f, 0.02f).Move(0.85f, 0.85f, back - 0.005f).BothSides(), VehicleMaterials.TailLight);
        model.Add(Shapes.Box(Wide - 0.3f, 0.2f, p.Length - 0.5f, 0.04f).Move(0, 0.24f, 0), VehicleMaterials.Underside);
        model.Surface(SurfaceTag.Print, new Vector3((Wide / 2) + 0.012f, 0.83f, hatch), new Vector3(0, 0, -half), new Vector3(0, 0.2f, 0));
        return model.Build(ground: true);

        void Pane(Func<Vector3, float> mask)
        {
            PolyMesh pane = skin.Cut(mask);
            frames.Join(pane.Recess(0.018f));
            glass.Join(pane);
        }
    }

    /// <summary>What is seen through the hatch: a warm back wall with a shelf of bottles, a griddle, a lamp.</summary>
    private static void Kitchen(ModelBuilder model, float at, float half, float low, float high)
    {
        Material wall = new() { Name = "kitchen", BaseColor = LinearRgb.FromHex("#e9dcc2"), Roughness = 0.7f, Emission = new LinearRgb(0.32f, 0.24f, 0.14f) }, steel = VehicleMaterials.Bright;
        model.Add(Shapes.Box(0.04f, high - low + 0.3f, (2 * half) + 0.3f, 0).Move(-0.35f, low - 0.15f, at), wall);
        model.Add(Shapes.Box(1.2f, 0.03f, (2 * half) + 0.3f, 0).Move(0.3f, high + 0.1f, at), wall);
        model.Add(Shapes.Box(1.2f, 0.03f, (2 * half) + 0.3f, 0).Move(0.3f, low - 0.16f, at), steel);
        model.Add(Shapes.Box(0.3f, 0.03f, 1.7f * half, 0.005f).Move(-0.2f, low + 0.52f, at), Presets.Wood("oak", Vector3.UnitZ, "shelf"));
        string[] hues = ["#c8382e", "#e0b02f", "#3f7a4a", "#8a4a2c", "#f0ece2"];
        for (int i = 0; i < 9; i++)
        {
            float z = at + (1.5f * half * ((i / 4f) - 1)), tall = 0.16f + (0.05f * (i % 3));
            model.Add(Shapes.Lathe([new(0, 0), new(0.045f, 0), new(0.045f, tall * 0.6f), new(0.018f, tall * 0.78f), new(0.018f, tall), new(0, tall)], 16).Move(-0.18f, low + 0.55f, z), Presets.Plastic(LinearRgb.FromHex(hues[i % hues.Length]), "bottle"), 0.6f);
        }

        model.Add(Shapes.Box(0.4f, 0.3f, 0.7f, 0.02f).Move(0.1f, low - 0.14f, at - (0.5f * half)), steel);
        model.Add(Shapes.Sphere(0.07f, 16).Move(0.1f, high - 0.06f, at), Presets.Glow(new LinearRgb(1, 0.78f, 0.5f), 2.4f, "bulb"));
    }

    private static void Service(ModelBuilder model, Parameters p, float at, float half, float low, float high)
    {
        const float Side = Wide / 2;
        model.Add(Shapes.Box(0.42f, 0.04f, (2 * half) + 0.1f, 0.012f).Move(Side + 0.16f, low - 0.03f, at), VehicleMaterials.Bright);
        for (int i = -1; i <= 1; i += 2)
        {
            model.Add(Shapes.Rod(new(Side, low - 0.25f, at + (i * half * 0.8f)), new(Side + 0.3f, low - 0.03f, at + (i * half * 0.8f)), 0.014f, null, 8), VehicleMaterials.Trim);
            model.Add(Shapes.Rod(new(Side, high - 0.25f, at + (i * half)), new(Side + p.Awning - 0.06f, high - 0.02f, at + (i * half)), 0.012f, null, 8), VehicleMaterials.Trim);
        }

        // Stripes run down the awning; its hem is scalloped.
        int stripes = 11;
        PolyMesh colored = new(), white = new();
        for (int i = 0; i < stripes; i++)
        {
            float z0 = at - half - 0.12f + (((2 * half) + 0.24f) * i / stripes), z1 = z0 + (((2 * half) + 0.24f) / stripes);
            PolyMesh strip = Shapes.Grid(8, 10, (u, v) =>
            {
                float t = 1 - v, z = float.Lerp(z1, z0, u), hem = t > 0.84f ? (t - 0.84f) / 0.16f : 0, slope = MathF.Min(1, t / 0.84f);
                return new Vector3(Side + (p.Awning * slope), high + 0.16f - (0.24f * slope) - (0.14f * hem * (0.55f + (0.45f * MathF.Sin(MathF.PI * u)))), z);
            }).Solidify(0.005f);
            (i % 2 == 0 ? colored : white).Join(strip);
        }

        model.Add(colored, Presets.Fabric(p.Cloth, 500, "awning"), 1).Add(white, Presets.Fabric(LinearRgb.FromHex("#f6f1e6"), 500, "awning white"), 1);

        // A chalk board beside the hatch, napkins and a jar on the counter, bulbs along the roof.
        model.Add(Shapes.Box(0.02f, 0.7f, 0.46f, 0.008f).Move(Side + 0.012f, 1.45f, at - half - 0.42f), Presets.Wood("oak", Vector3.UnitY, "board frame"));
        model.Add(Shapes.Box(0.02f, 0.62f, 0.38f, 0.004f).Move(Side + 0.018f, 1.49f, at - half - 0.42f), Presets.Matte(LinearRgb.FromHex("#24302b"), "board"));
        for (int i = 0; i < 5; i++)
        {
            model.Add(Shapes.Box(0.004f, 0.016f, 0.26f - (0.03f * (i % 3)), 0).Move(Side + 0.03f, 2 - (0.1f * i), at - half - 0.42f), Presets.Matte(LinearRgb.FromHex("#e6e4da"), "chalk"));
        }

        model.Add(Shapes.Cylinder(0.05f, 0.13f, 0.01f, 20).Move(Side + 0.2f, low + 0.01f, at + (0.7f * half)), Presets.Plastic(LinearRgb.FromHex("#c8302a"), "ketchup"));
        model.Add(Shapes.Cylinder(0.05f, 0.13f, 0.01f, 20).Move(Side + 0.2f, low + 0.01f, at + (0.55f * half)), Presets.Plastic(LinearRgb.FromHex("#e6b52e"), "mustard"));
        model.Add(Shapes.Box(0.13f, 0.11f, 0.13f, 0.01f).Move(Side + 0.2f, low + 0.01f, at - (0.6f * half)), VehicleMaterials.Bright);
        Material bulb = Presets.Glow(new LinearRgb(1, 0.8f, 0.5f), 1.6f, "bulb");
        for (int i = 0; i < p.Bulbs; i++)
        {
            float z = -0.42f * p.Length + (0.84f * p.Length * i / (p.Bulbs - 1));
            model.Add(Shapes.Sphere(0.045f, 14).Move(Side - 0.06f, p.Height - 0.02f, z), bulb);
        }
    }
}
