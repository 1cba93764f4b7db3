using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A farm tractor: tall lugged wheels behind, small ones before, a long bonnet, a cab or an open seat, an upright exhaust.</summary>
internal sealed class Tractor : CatalogueEntry<Tractor.Parameters>
{
    /// <param name="Rear">Radius of the rear wheels, 0.8 to 0.9 m.</param>
    /// <param name="Front">Radius of the front wheels, 0.45 to 0.55 m.</param>
    /// <param name="Base">Distance of the axles, 2 to 2.3 m.</param>
    /// <param name="HasCab">A glazed cab; else an open seat.</param>
    /// <param name="Lugs">On a rear wheel, 18 to 22.</param>
    /// <param name="Color">Of bonnet and wings.</param>
    /// <param name="Rim">Colour of the rims.</param>
    public sealed record Parameters(float Rear, float Front, float Base, bool HasCab, int Lugs, LinearRgb Color, LinearRgb Rim);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tractor",
        Names = ["tractor", "farm tractor"],
        Words = ["old", "vintage", "cab", "open"],
        Parts = ["wheel", "rim", "cab"],
        Family = "vehicles",
        Size = new Vector3(2, 2.6f, 3.8f),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.75f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2f8f3a", "#c8281f", "#2b62b0")));
        bool green = color.G > color.R * 1.6f && color.G > color.B * 1.6f;
        return new Parameters(
            stream.Child("rear").Range(0.82f, 0.88f), stream.Child("front").Range(0.47f, 0.53f), stream.Child("base").Range(2.1f, 2.25f), !wishes.Words.Overlaps(["old", "vintage", "open"]), stream.Child("lugs").Range(18, 21), color,
            wishes.PartColorOr("rim", wishes.PartColorOr("wheel", LinearRgb.FromHex(green ? "#f2c52a" : "#f0ede4"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float rz = -p.Base * 0.5f, fz = p.Base * 0.5f;
        Material paint = VehicleMaterials.Metallic(p.Color) with { Metallic = 0, Name = "body" }, dark = VehicleMaterials.Trim;
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Wheel(model, new Vector3(s * 0.8f, p.Rear, rz), p.Rear, 0.46f, p.Lugs, p.Rim, s);
            Wheel(model, new Vector3(s * 0.7f, p.Front, fz), p.Front, 0.3f, p.Lugs - 2, p.Rim, s);
        }

        model.Add(Shapes.Rod(new(-0.7f, p.Rear, rz), new(0.7f, p.Rear, rz), 0.14f, sides: 24).Join(Shapes.Rod(new(-0.6f, p.Front, fz), new(0.6f, p.Front, fz), 0.09f, sides: 20), Shapes.Box(0.5f, 0.5f, p.Base, 0.06f).Move(0, p.Front * 0.9f, 0)), VehicleMaterials.Graphite);

        // The bonnet, rounded above, with its grille and lamps.
        float low = p.Front + 0.32f, high = 0.66f, nose = fz + 0.62f, back = rz + 0.75f, length = nose - back;
        PolyMesh bonnet = Shapes.Cushion(0.74f, high, length, 0.14f, 0.03f, 10).Warp(q => new Vector3(q.X * (1 - (0.12f * ((q.Z / length) + 0.5f))), q.Y * (1 - (0.1f * ((q.Z / length) + 0.5f))), q.Z));
        model.Add(bonnet.Move(0, low, (nose + back) / 2), paint, 1);
        model.Add(Shapes.Box(0.5f, 0.44f, 0.06f, 0.03f).Move(0, low + 0.06f, nose - 0.01f), VehicleMaterials.Gap with { Name = "grille" });
        for (int i = 0; i < 7; i++)
        {
            model.Add(Shapes.Box(0.5f, 0.02f, 0.05f, 0.006f, 1).Move(0, low + 0.1f + (0.058f * i), nose + 0.015f), VehicleMaterials.Slat);
        }

        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Cylinder(0.1f, 0.06f, 0.02f, 32).RotateX(MathF.PI / 2).Move(s * 0.2f, low + 0.47f, nose - 0.04f), VehicleMaterials.HeadLight);
            for (int i = 0; i < 5; i++)
            {
                model.Add(Shapes.Box(0.03f, 0.2f, 0.05f, 0.005f, 1).RotateX(0.3f).Move(s * 0.365f, low + 0.22f, nose - 0.5f - (0.1f * i)), VehicleMaterials.Gap);
            }

            // Wings over the rear wheels.
            PolyMesh wing = Shapes.Grid(26, 8, (u, v) =>
            {
                float a = -0.35f + (2.5f * u), r = p.Rear + 0.12f;
                return new Vector3(s * (0.5f + (0.56f * v)), p.Rear + (r * MathF.Sin(a)) - (0.05f * v * v), rz + (r * MathF.Cos(a)));
            });
            model.Add((s > 0 ? wing.Flip() : wing).Solidify(0.04f), paint, 1);
            model.Add(Shapes.Box(0.44f, 0.05f, 0.5f, 0.01f, 1).Move(s * 0.52f, p.Front + 0.1f, rz + 0.95f), dark);
        }

        model.Add(Shapes.Rod(new(0.2f, low + high - 0.1f, fz - 0.1f), new(0.2f, low + high + 0.75f, fz - 0.1f), 0.045f, sides: 20).Join(Shapes.Rod(new(0.2f, low + high + 0.1f, fz - 0.1f), new(0.2f, low + high + 0.5f, fz - 0.1f), 0.075f, sides: 20)), VehicleMaterials.Slat, 1);
        Seat(model, p, low, rz, paint, dark);
        return model.Build(ground: true, center: true);
    }

    private static void Wheel(ModelBuilder model, Vector3 at, float r, float width, int lugs, LinearRgb rim, float side)
    {
        PolyMesh Turn(PolyMesh mesh) => mesh.RotateZ(-MathF.PI / 2);
        float hub = r * 0.56f, half = width / 2;
        List<Vector2> tyre = Outlines.Round([new(hub, -half), new(r * 0.93f, -half), new(r * 0.93f, half), new(hub, half)], [0.02f, width * 0.24f, width * 0.24f, 0.02f], 6);
        tyre.Add(tyre[0]);
        PolyMesh rubber = Turn(Shapes.Lathe(tyre, 64));
        for (int i = 0; i < lugs; i++)
        {
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                float a = MathF.Tau * (i + (s > 0 ? 0.5f : 0)) / lugs;
                rubber.Join(Shapes.Box(half * 1.1f, r * 0.09f, r * 0.09f, 0.012f, 1).RotateY(s * 0.6f).Move(s * half * 0.5f, r * 0.91f, 0).RotateX(a));
            }
        }

        model.Add(rubber.Move(at), VehicleMaterials.Tyre, 0.7f);
        Material paint = Presets.Lacquer(rim, "rim");
        List<Vector2> dish = Outlines.Round([new(0, half * 0.1f), new(hub * 0.35f, half * 0.1f), new(hub * 0.5f, half * 0.35f), new(hub * 0.8f, half * 0.4f), new(hub * 1.02f, half * 0.95f), new(hub * 1.02f, -half * 0.9f), new(0, -half * 0.9f)], [0, 0.02f, 0.03f, 0.03f, 0.01f, 0, 0], 4, closed: false);
        dish.Reverse();
        PolyMesh disc = Shapes.Lathe(dish, 56).RotateZ(-MathF.PI / 2);
        if (side < 0)
        {
            disc.RotateY(MathF.PI);
        }

        model.Add(disc.Move(at), paint, 0.9f);
        PolyMesh nuts = Shapes.Rod(new(half * 0.1f, 0, 0), new(half * 0.6f, 0, 0), hub * 0.2f, sides: 24);
        for (int i = 0; i < 8; i++)
        {
            (float sn, float c) = MathF.SinCos(MathF.Tau * i / 8);
            nuts.Join(Shapes.Rod(new(half * 0.1f, hub * 0.3f * sn, hub * 0.3f * c), new(half * 0.34f, hub * 0.3f * sn, hub * 0.3f * c), hub * 0.045f, sides: 6));
        }

        model.Add(nuts.Scale(side, 1, 1).Move(at), VehicleMaterials.Bright, 0.8f);
    }

    private static void Seat(ModelBuilder model, Parameters p, float low, float rz, Material paint, Material dark)
    {
        float floor = p.Rear * 1.02f, z = rz + 0.12f;
        model.Add(Shapes.Cushion(0.5f, 0.12f, 0.46f, 0.05f, 0.02f).Move(0, floor + 0.2f, z).Join(Shapes.Cushion(0.48f, 0.42f, 0.12f, 0.05f, 0.02f).RotateX(-0.14f).Move(0, floor + 0.3f, z - 0.26f)), VehicleMaterials.Seat with { BaseColor = LinearRgb.FromHex("#2c2a2a") }, 1);
        model.Add(Shapes.Rod(new(0, low + 0.4f, rz + 0.76f), new(0, low + 0.72f, rz + 0.56f), 0.025f).Join(Shapes.Torus(0.2f, 0.02f, 40, 10).RotateX(0.6f).Move(0, low + 0.73f, rz + 0.55f)), dark, 1);
        model.Surface(SurfaceTag.Seat, new Vector3(0, floor + 0.33f, z), new Vector3(0.2f, 0, 0), new Vector3(0, 0, -0.2f));
        if (!p.HasCab)
        {
            return;
        }

        float roof = floor + 1.55f, half = 0.6f, front = rz + 0.8f, behind = rz - 0.42f;
        PolyMesh frame = new();
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float e in (ReadOnlySpan<float>)[front, behind])
            {
                frame.Join(Shapes.Rod(new(s * half, floor + 0.1f, e), new(s * half * 0.94f, roof, e * 0.96f), 0.045f, sides: 12));
            }

            frame.Join(Shapes.Rod(new(s * half, floor + 0.42f, front), new(s * half, floor + 0.42f, behind), 0.035f, sides: 10));
        }

        frame.Join(Shapes.Rod(new(-half, floor + 0.42f, front), new(half, floor + 0.42f, front), 0.035f, sides: 10), Shapes.Rod(new(-half, floor + 0.42f, behind), new(half, floor + 0.42f, behind), 0.035f, sides: 10));
        model.Add(frame, dark, 1);
        model.Add(Shapes.Cushion((2 * half) + 0.16f, 0.15f, front - behind + 0.3f, 0.07f, 0.03f).Move(0, roof - 0.02f, (front + behind) / 2), paint, 1);
        model.Add(Shapes.Box((2 * half) - 0.06f, roof - floor - 0.1f, 0.01f, 0, 1).Move(0, floor + 0.1f, front - 0.02f).Join(Shapes.Box(0.01f, roof - floor - 0.1f, front - behind - 0.08f, 0, 1).Move(half - 0.02f, floor + 0.1f, (front + behind) / 2), Shapes.Box(0.01f, roof - floor - 0.1f, front - behind - 0.08f, 0, 1).Move(-half + 0.02f, floor + 0.1f, (front + behind) / 2)), VehicleMaterials.ClearPane);
    }
}
