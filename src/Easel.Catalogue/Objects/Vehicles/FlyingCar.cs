using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A flying car: a real car body on four hover pods with glowing rings.</summary>
internal sealed class FlyingCar : CatalogueEntry<FlyingCar.Parameters>
{
    /// <summary>Height of the body's floor plan above the lowest point of the pods, metres.</summary>
    private const float Lift = 0.2f;

    /// <summary>What stands at the tail.</summary>
    internal enum Tail
    {
        None,
        Spoiler,
        Fins,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "flying-car",
        Names = ["flying car", "hover car", "hovercar", "flying taxi", "air car", "flying vehicle", "hover vehicle", "air taxi", "aircar", "flying automobile"],
        Words = ["taxi", "cab", "sports", "sport", "fast", "van", "police", "futuristic", "sleek", "small", "big"],
        Parts = ["roof", "light", "paint", "body"],
        Family = "vehicles",
        Size = new Vector3(2.25f, 1.5f, 4.9f),
        Support = Support.Air,
        Habitats = ["city-skyline-futuristic", "city-skyline", "city", "studio"],
        ViewAzimuth = 0.62f,
        ViewElevation = -0.12f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool taxi = wishes.Words.Overlaps(["taxi", "cab"]), police = wishes.Words.Contains("police");
        RandomStream look = stream.Child("form");
        CarForm form = wishes.Words.Overlaps(["van", "big"]) ? CarForm.Hover(CarForm.Suv)
            : wishes.Words.Overlaps(["sports", "sport", "fast", "sleek"]) ? CarForm.Hover(CarForm.Sports)
            : taxi || police ? CarForm.Hover(CarForm.Sedan)
            : look.Next() switch { < 0.5f => CarForm.Hover(CarForm.Sports), < 0.85f => CarForm.Hover(CarForm.Sedan), _ => CarForm.Hover(CarForm.Suv) };
        LinearRgb typical = LinearRgb.FromHex(
            taxi ? "#f5b000" : police ? "#eef1f4" : stream.Child("colour").Pick("#d0181f", "#f5b000", "#2a62d0", "#f0660c", "#f2f4f7", "#9a35c0", "#12a594"));
        LinearRgb paint = wishes.PartColorOr("paint", wishes.PartColorOr("body", wishes.ColorOr(typical)));
        return new Parameters(
            form, taxi ? Car.Service.Taxi : police ? Car.Service.Police : Car.Service.Private,
            VehicleMaterials.Paint(wishes.Material, paint, !wishes.Colors.IsEmpty),
            Presets.CarPaint(wishes.PartColorOr("roof", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#16181c")), "roof"),
            wishes.PartColorOr("light", LinearRgb.FromHex("#22d3ff")),
            taxi ? Tail.None : stream.Child("tail").Pick(Tail.Spoiler, Tail.Fins, Tail.None), stream.Child("pod").Range(0.33f, 0.39f));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        CarForm form = p.Form;
        bool fine = resolution < 0.012f;
        var car = new ModelBuilder();
        CarSkin skin = CarBody.Add(car, form, p.Paint, form.Height > 1.5f ? p.Paint : p.Roof, arches: false, 0, resolution);
        RoofSigns.Add(car, form, p.Service);
        Material glow = Presets.Glow(p.Light, 5, "hover light");
        foreach (float axle in new[] { form.FrontAxleZ, form.RearAxleZ })
        {
            AddPod(car, skin, form, axle, p, glow, fine);
        }

        AddLines(car, skin, form, glow);
        AddTail(car, skin, form, p);
        return new ModelBuilder().Add(car.Build(), Matrix4x4.CreateTranslation(0, Lift, 0)).Build(ground: true);
    }

    /// <summary>A fan in a ring under a painted nacelle, on the left and right.</summary>
    private static void AddPod(ModelBuilder model, CarSkin skin, CarForm form, float z, Parameters p, Material glow, bool fine)
    {
        int segments = fine ? 56 : 24;
        float r = p.PodRadius, x = skin.SurfaceX(form.Clearance + 0.2f, z) - 0.1f, y = form.Clearance + 0.03f;
        PolyMesh nacelle = Shapes.Superellipsoid(new Vector3(r * 1.02f, 0.2f, r * 1.55f), 0.9f, 0.9f, segments);
        nacelle.Warp(v => v with { X = v.X * (1 - (0.16f * MathF.Max(0, -v.Z))), Y = v.Y > 0 ? v.Y : v.Y * 0.55f });
        PolyMesh ring = Shapes.Lathe(
            Outlines.Round(
                [new(r * 0.8f, -0.02f), new(r * 0.84f, -0.15f), new(r * 0.93f, -0.17f), new(r * 1.03f, -0.1f), new(r * 1.03f, 0.03f), new(r * 0.9f, 0.08f)],
                0.025f, 3, closed: false),
            segments);
        PolyMesh light = Shapes.Torus(r * 0.865f, 0.032f, segments, 10, 0.02f).Move(0, -0.165f, 0);
        PolyMesh band = Shapes.Torus(r * 1.02f, 0.014f, segments, 8).Move(0, -0.045f, 0);
        PolyMesh duct = Shapes.Lathe([new(r * 0.82f, -0.16f), new(r * 0.8f, -0.03f), new(0, -0.03f)], segments).Flip();
        PolyMesh core = Shapes.Lathe([new(0, -0.15f), new(r * 0.16f, -0.135f), new(r * 0.22f, -0.08f), new(r * 0.22f, 0)], segments / 2);
        PolyMesh eye = Shapes.Torus(r * 0.22f, 0.012f, segments / 2, 8).Move(0, -0.1f, 0);
        PolyMesh blades = new();
        for (int i = 0; i < 9; i++)
        {
            blades.Join(Shapes.Box(r * 0.62f, 0.006f, 0.075f, 0.002f, 1).RotateX(0.6f).Move(r * 0.5f, -0.085f, 0).RotateY(MathF.Tau * i / 9));
        }

        Matrix4x4 place = Matrix4x4.CreateRotationZ(-0.06f) * Matrix4x4.CreateTranslation(x, y, z);
        Both(nacelle.Move(0, 0.1f, -0.06f), p.Paint, 1.3f);
        Both(ring, VehicleMaterials.Trim, 0.9f);
        Both(duct, VehicleMaterials.Gap);
        Both(blades, Presets.Steel("blade"));
        Both(core, VehicleMaterials.Chrome, 1);
        Both(light.Join(band, eye), glow, 1.2f);

        void Both(PolyMesh mesh, Material material, float smooth = 0.7f) => model.Add(mesh.Transform(place).BothSides(), material, smooth);
    }

    /// <summary>Glowing lines along the sills, under the nose and across the tail, and a ribbed floor.</summary>
    private static void AddLines(ModelBuilder model, CarSkin skin, CarForm form, Material glow)
    {
        float y = form.Clearance + 0.13f, from = form.RearAxleZ + 0.62f, to = form.FrontAxleZ - 0.62f;
        List<Vector3> sill = [.. Enumerable.Range(0, 21).Select(i => from + ((to - from) * i / 20)).Select(z => new Vector3(skin.SurfaceX(y, z) + 0.004f, y, z))];
        model.Add(Shapes.Sweep(sill, Outlines.Rectangle(0.024f, 0.03f, 0.01f, 3)).BothSides(), glow);

        // The tail is joined by one red line, as on real cars of the time.
        float ty = form.DeckY - 0.14f;
        List<Vector3> tail = [.. Enumerable.Range(-10, 21).Select(i => i * 0.04f).Select(x => new Vector3(x, ty, skin.SurfaceZ(MathF.Abs(x), ty, front: false)))];
        model.Add(Shapes.Sweep(tail, Outlines.Rectangle(0.02f, 0.022f, 0.006f, 2)), VehicleMaterials.TailLight with { Emission = LinearRgb.FromHex("#ff1a14") * 2.5f });
        float half = form.Length / 2;
        PolyMesh ribs = new();
        for (int i = 0; i < 9; i++)
        {
            ribs.Join(Shapes.Box(1.0f, 0.03f, 0.09f, 0.012f).Move(0, form.Clearance - 0.012f, form.RearAxleZ + 0.55f + (i * 0.2f)));
        }

        model.Add(ribs, VehicleMaterials.Trim);
        model.Add(Shapes.Box(0.035f, 0.02f, half * 1.1f, 0.008f).Move(0.34f, form.Clearance - 0.022f, 0).BothSides(), glow);

        // Two thrusters under the tail.
        float tz = skin.SurfaceZ(0.4f, form.Clearance + 0.14f, front: false);
        PolyMesh nozzle = Shapes.Lathe([new(0.09f, 0), new(0.11f, 0.02f), new(0.1f, 0.16f), new(0.085f, 0.16f), new(0.07f, 0.04f), new(0, 0.03f)], 32);
        model.Add(nozzle.RotateX(-MathF.PI / 2).Move(0.42f, form.Clearance + 0.14f, tz + 0.07f).BothSides(), VehicleMaterials.Chrome, 0.9f);
        model.Add(Shapes.Cylinder(0.07f, 0.01f, 0, 24).RotateX(-MathF.PI / 2).Move(0.42f, form.Clearance + 0.14f, tz + 0.02f).BothSides(), glow);
    }

    private static void AddTail(ModelBuilder model, CarSkin skin, CarForm form, Parameters p)
    {
        float z = -form.Length / 2 + 0.25f, y = form.DeckY - 0.03f;
        if (p.Tail == Tail.Spoiler)
        {
            PolyMesh wing = Shapes.Sweep(
                Splines.CatmullRom([new(-0.86f, y + 0.26f, z - 0.02f), new(-0.5f, y + 0.29f, z), new(0.5f, y + 0.29f, z), new(0.86f, y + 0.26f, z - 0.02f)], 6),
                Outlines.Ellipse(0.14f, 0.018f, 20));
            model.Add(wing, p.Paint);
            PolyMesh stay = Shapes.Extrude([new(-0.09f, 0), new(0.05f, 0), new(0.0f, 0.29f), new(-0.08f, 0.29f)], 0.025f, 0.008f).RotateY(-MathF.PI / 2);
            model.Add(stay.Move(0.52f, y - 0.02f, z).BothSides(), VehicleMaterials.Trim);
        }
        else if (p.Tail == Tail.Fins)
        {
            PolyMesh fin = Shapes.Extrude(
                Outlines.Round([new(0.42f, -0.02f), new(-0.18f, -0.02f), new(-0.34f, 0.36f), new(-0.16f, 0.36f)], 0.04f, 4), 0.035f, 0.014f, 3).RotateY(-MathF.PI / 2);
            model.Add(fin.RotateZ(-0.3f).Move(0.7f, y - 0.03f, z + 0.06f).BothSides(), p.Paint);
        }
    }

    /// <summary>One flying car.</summary>
    /// <param name="Form">Proportions of the body.</param>
    /// <param name="Service">Private, taxi (lit sign) or police.</param>
    /// <param name="Paint">Main paint.</param>
    /// <param name="Roof">Paint of the roof.</param>
    /// <param name="Light">Hue of rings and sill lines.</param>
    /// <param name="Tail">Fins, spoiler or neither.</param>
    /// <param name="PodRadius">Radius of a hover pod, 0.33 to 0.39 m; larger ones make it a drone.</param>
    internal sealed record Parameters(
        CarForm Form, Car.Service Service, Material Paint, Material Roof, LinearRgb Light, Tail Tail, float PodRadius);
}
