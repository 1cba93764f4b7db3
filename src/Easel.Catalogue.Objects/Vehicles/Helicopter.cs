using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A helicopter: a round cabin with large panes, a boom with its tail rotor, skids below.</summary>
internal sealed class Helicopter : CatalogueEntry<Helicopter.Parameters>
{
    /// <param name="Blades">Of the main rotor, 2 to 4.</param>
    /// <param name="Span">Radius of the rotor, 4.4 to 5 m.</param>
    /// <param name="Boom">Length of the boom, 4.2 to 4.8 m.</param>
    /// <param name="Turn">Of the rotor, radians.</param>
    /// <param name="Color">Of cabin and boom.</param>
    /// <param name="Second">Of belly and fin.</param>
    public sealed record Parameters(int Blades, float Span, float Boom, float Turn, Material Color, Material Second);

    public override EntryInfo Info { get; } = new()
    {
        Id = "helicopter",
        Names = ["helicopter", "chopper", "rescue helicopter"],
        Words = ["rescue", "military", "police"],
        Parts = ["tail", "stripe", "rotor"],
        Family = "vehicles",
        Size = new Vector3(9f, 3.2f, 10f),
        Support = Support.Air,
        Habitats = ["city-skyline", "sky", "mountain-lake", "meadow", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.06f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string body, string second) = wishes.Words.Contains("rescue") ? ("#e8641b", "#f4f2ec") : wishes.Words.Contains("military") ? ("#4a5238", "#3a4030") : stream.Child("livery").Pick(("#c2222a", "#f0ede4"), ("#1f5fa8", "#f0ede4"), ("#e8a21b", "#23262b"), ("#f0ede4", "#c2222a"));
        LinearRgb main = wishes.ColorOr(LinearRgb.FromHex(body));
        return new Parameters(
            stream.Child("blades").Pick(2, 3, 4), stream.Child("span").Range(4.4f, 4.9f), stream.Child("boom").Range(4.2f, 4.7f), stream.Child("turn").Range(0.2f, 1.2f), VehicleMaterials.Paint(wishes.Material, main, !wishes.Colors.IsEmpty),
            VehicleMaterials.Metallic(wishes.PartColorOr("stripe", wishes.PartColorOr("tail", wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(second) : main.Luminance > 0.4f ? LinearRgb.FromHex("#2a2d33") : LinearRgb.FromHex("#f0ede4"))), "stripe"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        bool fine = resolution < 0.04f;
        Cabin(model, p, fine);
        Boom(model, p, fine);
        Rotor(model, p);
        Skids(model);
        return model.Build(ground: true, center: true);
    }

    private static void Cabin(ModelBuilder model, Parameters p, bool fine)
    {
        // Half width, bottom and top along z from the rear to the nose.
        var width = new Curve((-2.1f, 0.22f), (-1.5f, 0.55f), (-0.6f, 0.82f), (0.5f, 0.88f), (1.3f, 0.76f), (1.85f, 0.46f), (2.1f, 0.1f));
        var top = new Curve((-2.1f, 1.72f), (-1.4f, 1.98f), (-0.5f, 2.12f), (0.3f, 2.1f), (1f, 1.84f), (1.6f, 1.4f), (2.1f, 0.98f));
        var bottom = new Curve((-2.1f, 1.42f), (-1.5f, 1.02f), (-0.8f, 0.62f), (0, 0.48f), (1.2f, 0.5f), (1.8f, 0.68f), (2.1f, 0.9f));
        int sides = fine ? 88 : 36, rows = fine ? 110 : 44;
        PolyMesh skin = Shapes.Grid(sides, rows, (u, v) =>
        {
            float z = 2.1f - (4.2f * (0.5f - (0.5f * MathF.Cos(MathF.PI * v)))), a = MathF.Tau * u, s = MathF.Sin(a), c = MathF.Cos(a);
            float lo = bottom.At(z), hi = top.At(z), half = (hi - lo) / 2;
            return new Vector3(-width.At(z) * MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.82f), s), lo + half + (half * MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.85f), c)), z);
        }, wrapU: true);
        if (skin.Volume() < 0)
        {
            skin.Flip();
        }

        skin.WithNormals(skin.VertexNormals());
        PolyMesh frames = new(), glass = new();

        // The bubble in front, parted by a post; a door's window and one behind it.
        Pane(v => MathF.Max(MathF.Max(0.98f - v.Y, (1.9f + (0.0f * v.Z)) - v.Z - ((v.Y - 1.0f) * 1.0f) - 0.02f), MathF.Max(0.035f - MathF.Abs(v.X), v.Y - 1.78f)));
        Func<float, float, float> door = Mask.Polygon(0.12f, new(0.93f, 1.18f), new(0.66f, 1.8f), new(0.05f, 1.86f), new(0.05f, 1.18f)), rear = Mask.Polygon(0.12f, new(-0.1f, 1.2f), new(-0.1f, 1.86f), new(-0.72f, 1.84f), new(-0.86f, 1.2f));
        Pane(v => MathF.Max(door(v.Z, v.Y), 0.4f - MathF.Abs(v.X)));
        Pane(v => MathF.Max(rear(v.Z, v.Y), 0.4f - MathF.Abs(v.X)));
        PolyMesh seam = skin.Cut(v => MathF.Max(MathF.Abs(Mask.Rectangle(v.Z - 0.42f, v.Y - 1.3f, 0.5f, 0.66f, 0.14f)) - 0.01f, 0.4f - MathF.Abs(v.X)));
        model.Add(seam, VehicleMaterials.Joint);
        model.Add(frames, VehicleMaterials.Trim);
        model.Add(glass, VehicleMaterials.Window);
        model.Add(skin.Cut(v => v.Y - 0.86f - (0.05f * v.Z)), p.Second, 1.2f);
        model.Add(skin, p.Color, 1.2f);
        model.Add(Shapes.Cushion(0.03f, 0.04f, 0.16f, 0.012f, 0, 4).Move(0.87f, 1.08f, 0.12f).BothSides(), VehicleMaterials.Bright);

        // Engine housing, intakes and exhausts under the mast.
        model.Add(Shapes.Superellipsoid(new Vector3(0.46f, 0.34f, 1.15f), 0.7f, 0.75f, 48).Move(0, 2.16f, -0.55f), p.Color, 1.2f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0.16f, 0), new(0.13f, 0.4f), new(0.15f, 0.5f), new(0.12f, 0.5f), new(0.1f, 0.3f), new(0, 0.3f)], 0.015f, 3, closed: false), 32).RotateX(-MathF.PI / 2).Move(side * 0.3f, 2.22f, -1.35f), VehicleMaterials.Slat, 0.9f);
            model.Add(Shapes.Superellipsoid(new Vector3(0.1f, 0.14f, 0.12f), 0.5f, 0.5f, 24).Move(side * 0.38f, 2.2f, 0.2f), VehicleMaterials.Gap, 1);
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.13f, 0.11f, 0.1f), 24).Move(0, 0.56f, 1.62f), VehicleMaterials.HeadLight, 1);
        model.Surface(SurfaceTag.Print, new Vector3(0.86f, 0.98f, -0.2f), new Vector3(0, 0, -0.5f), new Vector3(0, 0.1f, 0));

        void Pane(Func<Vector3, float> field)
        {
            PolyMesh pane = skin.Cut(field);
            frames.Join(pane.Recess(0.012f));
            glass.Join(pane);
        }
    }

    private static void Boom(ModelBuilder model, Parameters p, bool fine)
    {
        float end = -1.6f - p.Boom;
        List<Vector3> line = [.. Enumerable.Range(0, 25).Select(i => i / 24f).Select(t => new Vector3(0, 1.68f + (0.16f * t), float.Lerp(-1.6f, end, t)))];
        model.Add(Shapes.Tube(line, t => 0.3f - (0.19f * MathF.Pow(t, 0.7f)), fine ? 36 : 18), p.Color, 1.2f);
        List<AirfoilWing.Section> fin = [new(new Vector3(0, 1.75f, end + 0.45f), 0.95f, 0.1f), new(new Vector3(0, 2.35f, end + 0.05f), 0.7f, 0.09f), new(new Vector3(0, 2.85f, end - 0.3f), 0.45f, 0.06f)];
        model.Add(AirfoilWing.Build(fin, Vector3.UnitX), p.Second, 0.9f);
        List<AirfoilWing.Section> low = [new(new Vector3(0, 1.8f, end + 0.4f), 0.6f, 0.1f), new(new Vector3(0, 1.2f, end + 0.1f), 0.4f, 0.07f)];
        model.Add(AirfoilWing.Build(low, Vector3.UnitX).Flip(), p.Second, 0.9f);
        List<AirfoilWing.Section> plane = [new(new Vector3(0, 1.82f, end + 1.25f), 0.6f, 0.1f), new(new Vector3(0.95f, 1.82f, end + 1.15f), 0.42f, 0.08f)];
        model.Add(AirfoilWing.Build(plane, Vector3.UnitY).BothSides(), p.Color, 0.9f);

        // The tail rotor at the left of the fin.
        Vector3 hub = new(0.22f, 2.3f, end - 0.1f);
        model.Add(Shapes.Rod(new(0, hub.Y, hub.Z), hub + new Vector3(0.05f, 0, 0), 0.06f, null, 16), VehicleMaterials.Bright);
        PolyMesh blades = new();
        for (int i = 0; i < 2; i++)
        {
            blades.Join(Shapes.Box(0.03f, 0.78f, 0.13f, 0.012f).Move(0, 0.06f, 0).RotateX(0.6f + (MathF.PI * i)).Move(hub));
        }

        model.Add(blades, VehicleMaterials.Trim);
    }

    private static void Rotor(ModelBuilder model, Parameters p)
    {
        const float Y = 2.92f, Z = -0.35f;
        model.Add(Shapes.Cylinder(0.12f, 0.55f, 0.02f, 32, 0.08f).Move(0, 2.4f, Z), VehicleMaterials.Slat);
        model.Add(Shapes.Cylinder(0.22f, 0.14f, 0.04f, 40).Move(0, Y - 0.06f, Z), VehicleMaterials.Bright, 0.8f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.12f, 0.1f, 0.12f), 24).Move(0, Y + 0.1f, Z), VehicleMaterials.Bright, 1);
        PolyMesh blades = new(), tips = new();
        for (int i = 0; i < p.Blades; i++)
        {
            // Blades droop under their own weight.
            float turn = p.Turn + (MathF.Tau * i / p.Blades);
            List<Vector3> path = [.. Enumerable.Range(0, 25).Select(k => k / 24f).Select(t => new Vector3(0, -0.22f * t * t, 0.2f + ((p.Span - 0.2f) * t)))];
            PolyMesh blade = Shapes.Sweep(path, Outlines.Ellipse(1, 0.16f, 18), t => new Vector2(t < 0.08f ? 0.07f : 0.155f), up: Vector3.UnitY).RotateY(turn).Move(0, Y, Z);
            PolyMesh tip = blade.Cut(v => p.Span - 0.55f - new Vector2(v.X, v.Z - Z).Length());
            blades.Join(blade);
            tips.Join(tip);
        }

        model.Add(blades, VehicleMaterials.Trim with { Name = "rotor" }, 0.9f);
        model.Add(tips, Presets.Lacquer(LinearRgb.FromHex("#e8b71a"), "rotor tip"), 0.9f);
    }

    private static void Skids(ModelBuilder model)
    {
        PolyMesh gear = Shapes.Tube(Splines.CatmullRom([new(1.0f, 0.22f, 1.95f), new(1.0f, 0.08f, 1.65f), new(1.0f, 0.05f, 1.3f), new(1.0f, 0.05f, -1.2f)], 8), 0.055f, 16);
        foreach (float z in (ReadOnlySpan<float>)[0.95f, -0.75f])
        {
            gear.Join(Shapes.Tube(Splines.CatmullRom([new(0, 0.55f, z), new(0.5f, 0.5f, z), new(0.85f, 0.28f, z), new(1.0f, 0.05f, z)], 8), 0.045f, 14));
        }

        model.Add(gear.BothSides(), VehicleMaterials.Slat, 1.2f);
    }
}
