using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>A scarecrow: a sack for a face, a checked shirt on a cross of poles, patches, straw from cuffs and hat.</summary>
internal sealed class Scarecrow : CatalogueEntry<Scarecrow.Parameters>
{
    /// <param name="Height">1.7 to 1.9 m.</param>
    /// <param name="Droop">How far the arms hang, radians, 0 to 0.2.</param>
    /// <param name="Brim">Of the hat, 0.24 to 0.3 m.</param>
    /// <param name="Straws">At each cuff, 26 to 40.</param>
    /// <param name="Shirt">Of the shirt.</param>
    /// <param name="Trousers">Of the trousers.</param>
    /// <param name="Hat">Of the hat.</param>
    /// <param name="Seed">Of the straws.</param>
    public sealed record Parameters(float Height, float Droop, float Brim, int Straws, LinearRgb Shirt, LinearRgb Trousers, LinearRgb Hat, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "scarecrow",
        Names = ["scarecrow"],
        Words = ["friendly", "scary"],
        Parts = ["shirt", "hat", "pants", "trousers"],
        Family = "festive",
        Size = new Vector3(1.5f, 1.85f, 0.6f),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.05f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.74f, 1.86f), stream.Child("droop").Range(0.04f, 0.14f), stream.Child("brim").Range(0.25f, 0.29f), stream.Child("straws").Range(30, 38),
        wishes.PartColorOr("shirt", wishes.ColorOr(LinearRgb.FromHex(stream.Child("shirt").Pick("#b83a2e", "#2f6a9a", "#c8742a")))),
        wishes.PartColorOr("trousers", wishes.PartColorOr("pants", LinearRgb.FromHex("#3f5678"))),
        wishes.PartColorOr("hat", LinearRgb.FromHex("#c9a052")), stream.Child("straw").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float h = p.Height;
        Material wood = Presets.Wood("oak", Vector3.UnitY, "poles"), straw = new() { Name = "straw", BaseColor = LinearRgb.FromHex("#dcb95c"), Roughness = 0.7f, Specular = 0.03f };
        Material shirt = Presets.Fabric(p.Shirt, 900, "shirt") with { Pattern = new Easel.Scenes.Materials.Patterns.Colors.Tartan([p.Shirt, p.Shirt * 0.35f, LinearRgb.FromHex("#efe0c4")], 0.13f) };
        Material jeans = Presets.Fabric(p.Trousers, 900, "trousers"), sack = Presets.Fabric(LinearRgb.FromHex("#d8b98a"), 420, "sack");
        model.Add(Shapes.Cylinder(0.03f, 0.8f * h, 0.004f, 24), wood, 0.8f);

        // Trunk, arms and legs are stuffed tubes with creases.
        float Crease(float t, float k) => 1 + (0.022f * MathF.Sin(t * k)) + (0.018f * MathF.Sin((t * k * 2.3f) + 1));
        float shoulder = 0.76f * h, waist = 0.5f * h;
        var trunk = new Curve((0, 0.135f), (0.1f, 0.15f), (0.5f, 0.155f), (0.85f, 0.165f), (0.96f, 0.12f), (1, 0.06f));
        model.Add(Shapes.Sweep([.. Enumerable.Range(0, 41).Select(i => new Vector3(0, float.Lerp(waist - 0.03f, shoulder + 0.05f, i / 40f), 0))], Outlines.Ellipse(1, 0.66f, 48), t => new Vector2(trunk.At(t) * Crease(t, 17))), shirt, 1.3f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 from = new(side * 0.1f, shoulder - 0.01f, 0), cuff = from + (0.48f * new Vector3(side * MathF.Cos(p.Droop), -MathF.Sin(p.Droop), 0.02f)), along = Vector3.Normalize(cuff - from);
            model.Add(Shapes.Sweep([.. Enumerable.Range(0, 37).Select(i => Vector3.Lerp(from, cuff, i / 36f) - new Vector3(0, 0.015f * MathF.Sin(MathF.PI * i / 36f), 0))], Outlines.Circle(1, 32), t => new Vector2(0.085f * (1 - (0.16f * t)) * Crease(t, 23))), shirt, 1.3f);
            model.Add(Shapes.Rod(from, cuff + (0.2f * along), 0.02f, sides: 16), wood, 0.8f);
            Straw(cuff, along, 0.06f, 0.17f, stream.Child("hand" + side));
            model.Add(Shapes.Torus(0.07f, 0.008f, 36, 10).Align(along).Move(cuff - (0.015f * along)), Presets.Fabric(LinearRgb.FromHex("#a8894f"), 1500, "cord"), 1.3f);

            Vector3 hip = new(side * 0.075f, waist + 0.02f, 0), knee = hip + new Vector3(side * 0.03f, -0.2f * h, 0.03f), foot = knee + new Vector3(side * 0.01f, -0.14f * h, -0.01f);
            model.Add(Shapes.Sweep(Splines.CatmullRom([hip, knee, foot], 18), Outlines.Circle(1, 32), t => new Vector2(0.098f * (1 + (0.08f * t)) * Crease(t, 19))), jeans, 1.3f);
            Straw(foot, -Vector3.UnitY, 0.08f, 0.13f, stream.Child("foot" + side));
            model.Add(Shapes.Box(0.1f, 0.11f, 0.012f, 0.004f).RotateZ(side * 0.2f).Move(knee + new Vector3(0, -0.03f, 0.094f)), Presets.Fabric(LinearRgb.FromHex(side < 0 ? "#c8742a" : "#6a8f4a"), 900, "patch"), 0.9f);
        }

        Head(model, p, shoulder + 0.06f, sack, straw);
        Straw(new Vector3(0, shoulder + 0.06f, 0.02f), new Vector3(0, 0.1f, 0.1f), 0.11f, 0.13f, stream.Child("collar"));
        return model.Build(ground: true);

        void Straw(Vector3 at, Vector3 along, float wide, float length, RandomStream own)
        {
            for (int i = 0; i < p.Straws; i++)
            {
                Vector3 d = own.Direction(), across = d - (Vector3.Normalize(along) * Vector3.Dot(d, Vector3.Normalize(along))), root = at + (across * wide * 0.6f), aim = Vector3.Normalize(Vector3.Normalize(along) + (across * own.Range(0.2f, 0.9f)));
                model.Add(Shapes.Rod(root - (0.05f * aim), root + (aim * length * own.Range(0.6f, 1.1f)), 0.0038f, 0.0026f, 5).Paint(LinearRgb.Gray(own.Range(0.75f, 1.15f))), straw, 1);
            }
        }
    }

    private static void Head(ModelBuilder model, Parameters p, float neck, Material sack, Material straw)
    {
        float r = 0.158f, y = neck + (0.95f * r);
        model.Add(Shapes.Ellipsoid(new Vector3(r, r * 1.12f, r * 0.95f), 64).Displace((q, _) => 0.006f * Noise.Fbm(q * 14, 2, p.Seed)).Move(0, y, 0), sack, 1.4f);
        model.Add(Shapes.Torus(0.062f, 0.011f, 48, 12).Move(0, neck, 0), Presets.Fabric(LinearRgb.FromHex("#8a6a3a"), 1500, "cord"), 1.3f);
        Material button = Presets.Plastic(LinearRgb.FromHex("#1d1b1c"), "eyes"), thread = Presets.Matte(LinearRgb.FromHex("#3a2418"), "stitches"), nose = Presets.Fabric(LinearRgb.FromHex("#d8632a"), 900, "nose");
        Vector3 On(float aside, float up, float lift) => new(MathF.Sin(aside) * MathF.Cos(up) * (r + lift), y + (MathF.Sin(up) * ((r * 1.12f) + lift)), MathF.Cos(aside) * MathF.Cos(up) * ((r * 0.95f) + lift));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 at = On(side * 0.42f, 0.14f, 0);
            model.Add(Shapes.Cylinder(0.024f, 0.009f, 0.003f, 32).Align(at - new Vector3(0, y, 0)).Move(at), button, 0.8f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.026f, 0.018f, 0.006f), 24).RotateY(side * 0.6f).Move(On(side * 0.62f, -0.2f, 0)), Presets.Fabric(LinearRgb.FromHex("#e08a6a"), 900, "cheeks"), 1.4f);
        }

        model.Add(Shapes.Extrude(Outlines.Round([new(0, 0.03f), new(-0.025f, -0.018f), new(0.025f, -0.018f)], 0.004f), 0.02f, 0.006f).Move(On(0, -0.03f, 0.002f)), nose, 0.8f);
        List<Vector3> smile = [.. Enumerable.Range(-8, 17).Select(i => On(i * 0.065f, -0.46f + (0.0035f * i * i), 0.003f))];
        model.Add(Shapes.Tube(smile, 0.0042f, 8), thread, 1.3f);
        for (int i = 1; i < 16; i += 2)
        {
            model.Add(Shapes.Rod(smile[i] + new Vector3(0, 0.014f, 0.001f), smile[i] - new Vector3(0, 0.014f, -0.001f), 0.003f, sides: 6), thread);
        }

        // A straw hat with a drooping brim and a band; straw for hair.
        var stream = new RandomStream(p.Seed + 7);
        for (int i = 0; i < 70; i++)
        {
            float a = (MathF.Tau * i / 70) + stream.Range(-0.05f, 0.05f);
            Vector3 root = On(a, 0.42f, -0.005f), tip = root + new Vector3(MathF.Sin(a) * 0.035f, -stream.Range(0.05f, 0.12f), MathF.Cos(a) * 0.035f);
            if (MathF.Cos(a) < 0.62f)
            {
                model.Add(Shapes.Tube([root, Vector3.Lerp(root, tip, 0.5f) + new Vector3(MathF.Sin(a) * 0.02f, 0, MathF.Cos(a) * 0.02f), tip], 0.0038f, 5).Paint(LinearRgb.Gray(stream.Range(0.75f, 1.15f))), straw, 1);
            }
        }

        PolyMesh hat = Shapes.Grid(120, 60, (u, v) =>
        {
            float a = u * MathF.Tau, t = v;
            (float radius, float up) = t < 0.5f ? (float.Lerp(p.Brim, r * 0.98f, t * 2), -0.035f * (1 - (2 * t))) : (r * 0.98f * MathF.Cos(MathF.Pow((t - 0.5f) * 2, 1.6f) * MathF.PI / 2), 0.19f * MathF.Sin((t - 0.5f) * MathF.PI));
            float wave = t < 0.5f ? 0.025f * (1 - (2 * t)) * MathF.Sin((a * 3) + 0.6f) : 0;
            return new Vector3(MathF.Sin(a) * radius, up + wave, MathF.Cos(a) * radius);
        }, wrapU: true).Weld(1e-6f);
        Matrix4x4 place = Matrix4x4.CreateRotationX(-0.1f) * Matrix4x4.CreateRotationZ(-0.1f) * Matrix4x4.CreateTranslation(0, y + (0.52f * r), -0.005f);
        model.Add(hat.Solidify(0.006f).Transform(place), Presets.Fabric(p.Hat, 320, "hat"), 1);
        model.Add(Shapes.Torus(r * 1.0f, 0.02f, 64, 12, 0.03f).Scale(1, 1, 1).Move(0, 0.035f, 0).Transform(place), Presets.Fabric(p.Shirt * 0.6f, 900, "hat band"), 1.3f);
    }
}
