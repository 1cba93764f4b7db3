using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A lorry: the cab stands over its wheels, the box behind it on a frame.</summary>
internal static class BoxTruck
{
    private const float Wide = 2.34f, Floor = 0.62f, WheelRadius = 0.47f, CabTop = 2.72f;

    public static void Add(ModelBuilder model, Truck.Parameters p, float resolution)
    {
        bool fine = resolution < 0.03f;
        float box = 4.3f * p.Stretch, cab = 1.95f, front = (box + cab + 0.18f) / 2, wall = front - cab - 0.18f, back = wall - box;
        Cab(model, p, front, front - cab, fine);
        Box(model, p, back, wall);
        Frame(model, p, back, front, wall, fine);
    }

    private static void Cab(ModelBuilder model, Truck.Parameters p, float front, float back, bool fine)
    {
        PolyMesh skin = CoachShell.Build(Outlines.Rectangle(Wide, CabTop - Floor, 0.2f, 6), (CabTop + Floor) / 2, back, front, 0.17f, fine ? 40 : 18, fine ? 0.1f : 0.25f);
        float middle = (back + front) / 2, half = (front - back) / 2, axle = front - 0.82f;

        // The windscreen leans back, the face is bowed, the roof falls a little to the front.
        skin.Warp(v =>
        {
            float t = MathF.Max(0, (v.Z - middle) / half), rise = MathF.Max(0, v.Y - 1.58f);
            return v with { Z = v.Z - (t * t * ((0.26f * rise) + (0.07f * v.X * v.X))), X = v.X * (1 - (0.035f * MathF.Max(0, v.Y - 1.5f))) };
        });
        skin.WithNormals(skin.VertexNormals());
        float arch = WheelRadius + 0.1f;
        skin.Cut(v => MathF.Max(new Vector2(v.Z - axle, v.Y - WheelRadius).Length() - arch, 0.5f - MathF.Abs(v.X)));
        PolyMesh liner = Shapes.Lathe([new(arch, -0.02f), new(arch, 0.5f), new(0, 0.5f)], 40).Flip().RotateZ(MathF.PI / 2).Move((Wide / 2) - 0.02f, WheelRadius, axle);
        liner.Cut(v => v.Y - Floor + 0.1f);
        model.Add(liner.BothSides(), VehicleMaterials.WheelHouse);
        PolyMesh lip = Shapes.Sweep([.. Enumerable.Range(0, 25).Select(i => -0.2f + (3.5f * i / 24)).Select(a => new Vector3((Wide / 2) - 0.02f, WheelRadius + (arch * MathF.Sin(a)), axle + (arch * MathF.Cos(a))))], Outlines.Rectangle(0.09f, 0.05f, 0.018f, 3), up: Vector3.UnitZ);
        model.Add(lip.BothSides(), VehicleMaterials.Trim, 1);

        PolyMesh frames = new(), glass = new();
        Pane(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 2.02f, 1.0f, 0.42f, 0.1f), front - 0.75f - v.Z));
        Func<float, float, float> side = Mask.Polygon(0.07f, new(front - 0.34f, 1.64f), new(front - 0.5f, 2.42f), new(front - 1.38f, 2.42f), new(front - 1.38f, 1.64f));
        Pane(v => MathF.Max(side(v.Z, v.Y), 0.85f - MathF.Abs(v.X)));

        // The face: a dark grille with bright slats, lamps low at the corners, the door's joint.
        PolyMesh grille = skin.Cut(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.2f, 0.82f, 0.2f, 0.07f), front - 0.4f - v.Z));
        frames.Join(grille.Recess(0.03f));
        model.Add(grille, VehicleMaterials.Gap);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(1.6f, 0.03f, 0.03f, 0.01f, 1).Move(0, 1.05f + (0.085f * i), front - 0.045f), VehicleMaterials.Bright);
        }

        model.Add(Shapes.Cylinder(0.1f, 0.03f, 0.01f, 36).RotateX(MathF.PI / 2).Move(0, 1.22f, front - 0.015f), VehicleMaterials.Chrome);
        PolyMesh seam = skin.Cut(v => MathF.Max(MathF.Abs(Mask.Rectangle(v.Z - (front - 0.94f), v.Y - 1.66f, 0.56f, 0.86f, 0.08f)) - 0.008f, 0.9f - MathF.Abs(v.X)));
        model.Add(seam, VehicleMaterials.Joint);
        model.Add(Shapes.Box(0.03f, 0.04f, 0.16f, 0.012f).Move((Wide / 2) + 0.005f, 1.42f, front - 1.32f).BothSides(), VehicleMaterials.Trim);
        model.Add(frames, VehicleMaterials.Trim);
        model.Add(glass, VehicleMaterials.Window);
        model.Add(skin, p.Paint, 1);

        // Bumper with lamps and plate, wipers, mirrors, the fairing on the roof.
        model.Add(Shapes.Cushion(Wide + 0.02f, 0.36f, 0.3f, 0.07f, 0, 6).Warp(v => v with { Z = v.Z - (0.06f * v.X * v.X) }).Move(0, 0.42f, front - 0.1f), VehicleMaterials.Graphite, 0.9f);
        foreach (float x in (ReadOnlySpan<float>)[0.86f, -0.86f])
        {
            model.Add(Shapes.Cushion(0.36f, 0.2f, 0.06f, 0.04f, 0, 5).RotateY(x * 0.13f).Move(x, 0.5f, front + 0.008f), VehicleMaterials.Bright, 1);
            model.Add(Shapes.Cushion(0.31f, 0.15f, 0.06f, 0.028f, 0.004f, 5).RotateY(x * 0.13f).Move(x, 0.525f, front + 0.018f), VehicleMaterials.HeadLight, 1);
            model.Add(Shapes.Box(0.1f, 0.12f, 0.06f, 0.02f).RotateY(x * 0.3f).Move(x * 1.25f, 1.14f, front - 0.11f), Presets.Plastic(Imaging.LinearRgb.FromHex("#d9861c"), "marker"));
        }

        model.Add(Shapes.Box(0.5f, 0.11f, 0.01f, 0.003f, 1).Move(0, 0.5f, front + 0.052f), VehicleMaterials.Plate);
        PolyMesh wipers = Shapes.Rod(new(-0.1f, 1.6f, front - 0.02f), new(0.5f, 1.72f, front - 0.09f), 0.014f, null, 8).Join(Shapes.Rod(new(-0.8f, 1.6f, front - 0.05f), new(-0.2f, 1.72f, front - 0.06f), 0.014f, null, 8));
        model.Add(wipers, VehicleMaterials.Trim);
        PolyMesh mirror = Shapes.Cushion(0.2f, 0.46f, 0.11f, 0.045f, 0.01f, 6).Move((Wide / 2) + 0.2f, 1.72f, front - 0.3f)
            .Join(Shapes.Tube(Splines.CatmullRom([new((Wide / 2) - 0.08f, 2.3f, front - 0.5f), new((Wide / 2) + 0.14f, 2.32f, front - 0.34f), new((Wide / 2) + 0.2f, 2.1f, front - 0.3f)], 6), 0.022f, 10), Shapes.Rod(new((Wide / 2) - 0.05f, 1.66f, front - 0.5f), new((Wide / 2) + 0.19f, 1.75f, front - 0.3f), 0.02f, null, 10));
        model.Add(mirror.BothSides(), VehicleMaterials.Trim);
        PolyMesh fairing = Shapes.Grid(20, 10, (u, v) =>
        {
            float x = (u - 0.5f) * 1.9f * (1 - (0.12f * v)), bow = 1 - (4 * (u - 0.5f) * (u - 0.5f));
            return new Vector3(x, CabTop - 0.06f + (0.62f * p.Tall * MathF.Sin(v * 1.35f)), front - 0.55f - (0.85f * v * v) - (0.25f * (1 - bow)) - (0.12f * v));
        });
        model.Add(fairing.Solidify(0.04f), p.Paint, 1);

        void Pane(Func<Vector3, float> field)
        {
            PolyMesh pane = skin.Cut(field);
            frames.Join(pane.Recess(0.018f));
            glass.Join(pane);
        }
    }

    private static void Box(ModelBuilder model, Truck.Parameters p, float back, float front)
    {
        const float Foot = 1.02f, BoxWide = 2.44f;
        float top = 3.4f * p.Tall, high = top - Foot, length = front - back, middle = (front + back) / 2;
        model.Add(Shapes.Box(BoxWide, high, length, 0.035f, 3).Move(0, Foot, middle), p.Box);

        // Aluminium rails along all edges, with corner castings; panels are riveted between them.
        PolyMesh rails = new();
        foreach (float y in (ReadOnlySpan<float>)[Foot - 0.02f, top - 0.1f])
        {
            rails.Join(Shapes.Box(0.05f, 0.12f, length + 0.03f, 0.014f).Move((BoxWide / 2) - 0.008f, y, middle).BothSides(), Shapes.Box(BoxWide, 0.12f, 0.05f, 0.014f).Move(0, y, front - 0.01f), Shapes.Box(BoxWide, 0.12f, 0.05f, 0.014f).Move(0, y, back + 0.01f));
        }

        foreach (float z in (ReadOnlySpan<float>)[front - 0.025f, back + 0.025f])
        {
            rails.Join(Shapes.Box(0.1f, high, 0.1f, 0.03f).Move((BoxWide / 2) - 0.03f, Foot, z).BothSides());
        }

        model.Add(rails, VehicleMaterials.Bright);
        PolyMesh joints = new();
        int panels = (int)(length / 1.05f);
        for (int i = 1; i < panels; i++)
        {
            joints.Join(Shapes.Box(0.006f, high - 0.22f, 0.014f, 0, 1).Move(BoxWide / 2, Foot + 0.11f, float.Lerp(back, front, (float)i / panels)).BothSides());
        }

        model.Add(joints, VehicleMaterials.Slat);
        if (p.HasStripe)
        {
            List<Vector2> band = [new(-length / 2, 0), new(length / 2, 0), new(length / 2, 0.32f), new(-length * 0.1f, 0.16f), new(-length / 2, 0.12f)];
            PolyMesh stripe = Shapes.Extrude([.. band.Select(q => new Vector2(q.X * 0.975f, q.Y))], 0.006f, 0.001f).RotateY(-MathF.PI / 2).Move((BoxWide / 2) + 0.001f, Foot + 0.2f, middle);
            model.Add(stripe.BothSides(), p.Stripe);
        }

        // Doors at the back with their bars, and lamps.
        model.Add(Shapes.Box(0.02f, high - 0.25f, 0.02f, 0, 1).Move(0, Foot + 0.12f, back), VehicleMaterials.Joint);
        foreach (float x in (ReadOnlySpan<float>)[-0.3f, 0.3f])
        {
            model.Add(Shapes.Rod(new(x, Foot + 0.1f, back - 0.03f), new(x, top - 0.12f, back - 0.03f), 0.018f, null, 8), VehicleMaterials.Bright);
        }

        model.Add(Shapes.Cushion(0.34f, 0.14f, 0.06f, 0.03f, 0, 4).Move(0.9f, 0.72f, back + 0.02f).BothSides(), VehicleMaterials.TailLight);
        Vector3 side = new((BoxWide / 2) + 0.006f, Foot + (high * 0.62f), middle);
        model.Surface(SurfaceTag.Print, side, new Vector3(0, 0, -length * 0.42f), new Vector3(0, high * 0.22f, 0));
        model.Surface(SurfaceTag.Print, side with { X = -side.X }, new Vector3(0, 0, length * 0.42f), new Vector3(0, high * 0.22f, 0));
        model.Surface(SurfaceTag.Top, new Vector3(0, top, middle), new Vector3(BoxWide * 0.45f, 0, 0), new Vector3(0, 0, -length * 0.45f));
    }

    private static void Frame(ModelBuilder model, Truck.Parameters p, float back, float front, float wall, bool fine)
    {
        float rear = back + 1.25f;
        model.Add(Shapes.Box(0.12f, 0.26f, front - back - 0.5f, 0.02f).Move(0.42f, 0.74f, (front + back - 0.3f) / 2).BothSides(), VehicleMaterials.Trim);
        model.Add(Shapes.Box(2.2f, 0.1f, wall - back - 0.1f, 0.02f).Move(0, 0.93f, (wall + back) / 2), VehicleMaterials.Trim);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            Wheels.AddDisc(model, new Vector3(side * ((Wide / 2) - 0.16f), WheelRadius, front - 0.82f), WheelRadius, 0.28f, p.Nuts, fine);
            Wheels.AddDisc(model, new Vector3(side * ((Wide / 2) - 0.16f), WheelRadius, rear), WheelRadius, 0.3f, p.Nuts, fine);
            Wheels.AddDisc(model, new Vector3(side * ((Wide / 2) - 0.5f), WheelRadius, rear), WheelRadius, 0.26f, p.Nuts, fine);
        }

        // Mudguards, tank, guard rails along the sides.
        PolyMesh guard = Shapes.Sweep([.. Enumerable.Range(0, 21).Select(i => 0.15f + (2.85f * i / 20)).Select(a => new Vector3((Wide / 2) - 0.3f, WheelRadius + (0.56f * MathF.Sin(a)), rear + (0.56f * MathF.Cos(a))))], Outlines.Rectangle(0.6f, 0.025f, 0.008f), up: Vector3.UnitZ);
        model.Add(guard.BothSides(), VehicleMaterials.Trim, 1);
        model.Add(Shapes.Cylinder(0.27f, 0.95f, 0.04f, 36).RotateX(MathF.PI / 2).Move(0.8f, 0.62f, wall - 1.3f), VehicleMaterials.Bright, 0.8f);
        model.Add(Shapes.Cushion(0.5f, 0.42f, 0.7f, 0.05f, 0, 4).Move(-0.8f, 0.44f, wall - 0.95f), VehicleMaterials.Trim);
        for (int i = 0; i < 2; i++)
        {
            model.Add(Shapes.Box(0.03f, 0.1f, wall - rear - 1.5f, 0.01f).Move((Wide / 2) - 0.04f, 0.5f + (0.24f * i), ((wall + rear) / 2) - 0.12f).BothSides(), VehicleMaterials.Bright);
        }
    }
}
