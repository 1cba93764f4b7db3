using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A pickup of the square-cut sort: a long bonnet, a short cab and an open bed.</summary>
internal static class PickupTruck
{
    private const float Wide = 1.92f, Sill = 0.46f, Belt = 1.12f, WheelRadius = 0.39f, Roof = 1.8f;

    public static void Add(ModelBuilder model, Truck.Parameters p, float resolution)
    {
        bool fine = resolution < 0.018f;
        float bed = 1.95f * p.Stretch, front = 2.62f, wall = -0.42f, back = wall - bed, fore = 1.72f, rear = wall - (bed * 0.46f);
        Body(model, p, front, wall, back, fore, rear, fine);
        Cab(model, p, wall, fine);
        Face(model, p, front);
        Rear(model, p, back, wall);
        foreach (float z in (ReadOnlySpan<float>)[fore, rear])
        {
            foreach (float side in (ReadOnlySpan<float>)[1, -1])
            {
                Wheels.Add(model, new Vector3(side * ((Wide / 2) - 0.12f), WheelRadius, z), WheelRadius, 0.25f, p.Nuts == 8 ? 5 : 6, VehicleMaterials.Alloy, fine);
            }
        }
    }

    private static void Body(ModelBuilder model, Truck.Parameters p, float front, float wall, float back, float fore, float rear, bool fine)
    {
        const float Arch = WheelRadius + 0.06f;
        List<Vector2> outline = [new(front - 0.05f, Sill), new(front, Sill + 0.1f), new(front, 1.0f), new(front - 0.1f, 1.085f), new(0.95f, Belt + 0.02f), new(wall, Belt + 0.02f)];
        List<float> radii = [0.05f, 0.04f, 0.08f, 0.1f, 0.2f, 0.0f];
        outline.AddRange([new(back, Belt + 0.02f), new(back, Sill + 0.05f)]);
        radii.AddRange([0.05f, 0.06f]);

        // The lower edge, from the tail to the front, with its wheel arches.
        List<Vector2> low = [];
        foreach (float z in (ReadOnlySpan<float>)[rear, fore])
        {
            float reach = MathF.Asin((Sill - WheelRadius) / Arch);
            low.AddRange(Enumerable.Range(0, 25).Select(i => MathF.PI - reach - ((MathF.PI - (2 * reach)) * i / 24)).Select(a => new Vector2(z + (Arch * MathF.Cos(a)), WheelRadius + (Arch * MathF.Sin(a)))));
        }

        List<Vector2> ring = [.. Outlines.Round(outline, radii, 4), .. low];

        // Extruded in the frame x along z, then turned; sides tuck in below and above the crease.
        PolyMesh body = Shapes.Extrude(ring, Wide, 0.045f, 4).RotateY(-MathF.PI / 2);
        model.Add(body, p.Paint, 0.9f);

        // The bed is lined dark: seen from above it is a hollow.
        float length = wall - back;
        model.Add(Shapes.Box(Wide - 0.24f, 0.012f, length - 0.2f, 0.004f, 1).Move(0, Belt + 0.016f, (wall + back) / 2), VehicleMaterials.WheelHouse);
        PolyMesh rail = Shapes.Box(0.13f, 0.2f, length - 0.02f, 0.035f, 3).Move((Wide / 2) - 0.068f, Belt - 0.02f, (wall + back) / 2).BothSides();
        rail.Join(Shapes.Box(Wide - 0.01f, 0.2f, 0.09f, 0.03f, 3).Move(0, Belt - 0.02f, back + 0.046f), Shapes.Box(Wide - 0.1f, 0.2f, 0.07f, 0.025f, 3).Move(0, Belt - 0.02f, wall - 0.035f));
        model.Add(rail, p.Paint, 0.8f);
        if (p.IsLoaded)
        {
            Material wood = Presets.Wood("pine", Vector3.UnitX, "crate");
            foreach ((float x, float z, float s) in (ReadOnlySpan<(float, float, float)>)[(0.36f, -0.5f, 0.56f), (-0.34f, -0.62f, 0.5f), (0.1f, -1.25f, 0.5f)])
            {
                for (int i = 0; i < 4; i++)
                {
                    model.Add(Shapes.Box(s, (s / 4) - 0.012f, s, 0.008f).Rest(r => r + new Vector3(i, i * 0.3f, x)).RotateY(x * 0.4f).Move(x, Belt + 0.03f + (i * s / 4), wall + z), wood);
                }
            }
        }

        // Joints of bed and doors, handles, a bright strip along the flank.
        PolyMesh joints = new();
        foreach (float z in (ReadOnlySpan<float>)[wall - 0.005f, 0.82f])
        {
            joints.Join(Shapes.Box(0.012f, Belt - Sill - 0.03f, 0.016f, 0, 1).Move((Wide / 2) - 0.002f, Sill + 0.03f, z));
        }

        model.Add(joints.BothSides(), VehicleMaterials.Joint);
        model.Add(Shapes.Cushion(0.03f, 0.03f, 0.16f, 0.012f, 0, 4).Move((Wide / 2) + 0.008f, 0.98f, -0.22f).BothSides(), VehicleMaterials.Chrome);
        if (p.HasStripe)
        {
            model.Add(Shapes.Box(0.012f, 0.07f, front - back - 0.5f, 0.005f).Move((Wide / 2) + 0.001f, 0.86f, (front + back) / 2).BothSides(), p.Stripe);
        }

        PolyMesh house = Shapes.Cylinder(Arch - 0.01f, 0.3f, 0, 40).RotateZ(MathF.PI / 2);
        model.Add(house.Clone().Move((Wide / 2) - 0.05f, WheelRadius, rear).Join(house.Move((Wide / 2) - 0.05f, WheelRadius, fore)).BothSides(), VehicleMaterials.WheelHouse);
        model.Add(Shapes.Box(Wide - 0.4f, 0.2f, front - back - 0.4f, 0.02f).Move(0, Sill - 0.1f, (front + back) / 2), VehicleMaterials.Underside);
        Vector3 door = new((Wide / 2) + 0.004f, 0.78f, 0.2f);
        model.Surface(SurfaceTag.Print, door, new Vector3(0, 0, -0.5f), new Vector3(0, 0.13f, 0));
        model.Surface(SurfaceTag.Inside, new Vector3(0, Belt + 0.03f, (wall + back) / 2), new Vector3((Wide / 2) - 0.2f, 0, 0), new Vector3(0, 0, -length * 0.42f));
    }

    private static void Cab(ModelBuilder model, Truck.Parameters p, float wall, bool fine)
    {
        // Windscreen and sides lean in towards the roof.
        const float Foot = Belt - 0.05f, Length = 1.12f;
        PolyMesh skin = CoachShell.Build(Outlines.Rectangle(Wide - 0.12f, Roof - Foot, 0.1f, 5), (Roof + Foot) / 2, wall, Length, 0.08f, fine ? 36 : 16, fine ? 0.06f : 0.15f);
        float middle = (wall + Length) / 2, half = (Length - wall) / 2;
        skin.Warp(v =>
        {
            float rise = MathF.Max(0, v.Y - Foot) / (Roof - Foot), t = (v.Z - middle) / half;
            return new Vector3(v.X * (1 - (0.2f * MathF.Max(0, v.Y - Belt))), v.Y, v.Z - (MathF.Max(0, t) * rise * 0.62f) + (MathF.Max(0, -t) * rise * 0.06f));
        });
        skin.WithNormals(skin.VertexNormals());
        PolyMesh frames = new(), glass = new();
        float Screen(float y) => 1.12f - (0.62f * (y - Belt + 0.05f) / (Roof - Belt + 0.05f));
        Func<float, float, float> side = Mask.Polygon(0.05f, new(0.86f, Belt + 0.07f), new(0.48f, Roof - 0.11f), new(wall + 0.17f, Roof - 0.11f), new(wall + 0.14f, Belt + 0.07f));
        Pane(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.45f, 0.72f, 0.245f, 0.06f), Screen(v.Y) - 0.15f - v.Z));
        Pane(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.46f, 0.62f, 0.2f, 0.06f), v.Z - wall - 0.13f));
        Pane(v => MathF.Max(side(v.Z, v.Y), 0.6f - MathF.Abs(v.X)));
        model.Add(frames, VehicleMaterials.Trim);
        model.Add(glass, VehicleMaterials.Window);
        model.Add(skin, p.Paint, 0.9f);
        PolyMesh mirror = Shapes.Cushion(0.2f, 0.15f, 0.08f, 0.03f, 0, 5).Move((Wide / 2) + 0.12f, Belt + 0.06f, 0.78f).Join(Shapes.Rod(new((Wide / 2) - 0.06f, Belt + 0.06f, 0.78f), new((Wide / 2) + 0.08f, Belt + 0.1f, 0.78f), 0.018f, null, 10));
        model.Add(mirror.BothSides(), VehicleMaterials.Chrome);
        model.Add(Shapes.Rod(new(-0.3f, Belt + 0.05f, 1.06f), new(0.25f, Belt + 0.14f, 1.0f), 0.01f, null, 8), VehicleMaterials.Trim);

        void Pane(Func<Vector3, float> field)
        {
            PolyMesh pane = skin.Cut(field);
            frames.Join(pane.Recess(0.014f));
            glass.Join(pane);
        }
    }

    private static void Face(ModelBuilder model, Truck.Parameters p, float front)
    {
        model.Add(Shapes.Box(1.62f, 0.3f, 0.03f, 0.03f).Move(0, 0.7f, front - 0.005f), VehicleMaterials.Chrome);
        model.Add(Shapes.Box(1.0f, 0.24f, 0.02f, 0.01f).Move(0, 0.73f, front + 0.005f), VehicleMaterials.Gap);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(1.02f, 0.024f, 0.03f, 0.008f, 1).Move(0, 0.75f + (0.056f * i), front + 0.004f), VehicleMaterials.Bright);
        }

        foreach (float x in (ReadOnlySpan<float>)[0.66f, -0.66f])
        {
            model.Add(Shapes.Torus(0.11f, 0.02f, 40, 10).RotateX(MathF.PI / 2).Move(x, 0.85f, front + 0.014f), VehicleMaterials.Chrome, 1);
            model.Add(Shapes.Ellipsoid(new Vector3(0.108f, 0.108f, 0.035f), 28).Move(x, 0.85f, front + 0.01f), VehicleMaterials.HeadLight, 1);
            model.Add(Shapes.Box(0.15f, 0.05f, 0.03f, 0.012f).Move(x, 0.63f, front + 0.0f), Presets.Plastic(Imaging.LinearRgb.FromHex("#d9861c"), "marker"));
        }

        model.Add(Shapes.Cushion(Wide + 0.06f, 0.17f, 0.16f, 0.045f, 0, 5).Warp(v => v with { Z = v.Z - (0.07f * v.X * v.X) }).Move(0, 0.42f, front + 0.07f), VehicleMaterials.Chrome, 0.9f);
        model.Add(Shapes.Box(0.46f, 0.11f, 0.01f, 0.003f, 1).Move(0, 0.45f, front + 0.153f), VehicleMaterials.Plate);
    }

    private static void Rear(ModelBuilder model, Truck.Parameters p, float back, float wall)
    {
        model.Add(Shapes.Box(Wide - 0.36f, 0.5f, 0.02f, 0.01f).Move(0, 0.58f, back - 0.004f), p.Paint);
        model.Add(Shapes.Cushion(0.12f, 0.34f, 0.04f, 0.015f, 0, 4).Move((Wide / 2) - 0.1f, 0.66f, back - 0.005f).BothSides(), VehicleMaterials.TailLight);
        model.Add(Shapes.Cushion(Wide + 0.02f, 0.16f, 0.16f, 0.045f, 0, 5).Move(0, 0.42f, back - 0.05f), VehicleMaterials.Chrome, 0.9f);
        model.Surface(SurfaceTag.Top, new Vector3(0, Roof, (0.5f + wall) / 2), new Vector3(0.6f, 0, 0), new Vector3(0, 0, -0.35f));
    }
}
