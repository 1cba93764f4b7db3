using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A locomotive with a cab behind a raked windscreen, and the first carriage behind it.</summary>
internal static class Railcar
{
    private const float Wide = 2.8f, Floor = 0.95f, Top = 3.85f, Gap = 0.55f;

    public static void Add(ModelBuilder model, Train.Parameters p, float resolution)
    {
        bool fine = resolution < 0.05f;
        float engine = 6.4f * p.Stretch, coach = 6.2f * p.Stretch, front = (engine + coach + Gap) / 2, split = front - engine;
        RailTrack.Add(model, -front - 0.6f, front + 0.9f);
        Locomotive(model, p, split, front, fine);
        Coach(model, p, -front, split - Gap, fine);
        model.Add(Shapes.Cushion(1.5f, 2.3f, Gap + 0.3f, 0.06f, 0, 4).Move(0, Floor + 0.25f, split - (Gap / 2)), VehicleMaterials.Gap);
    }

    private static PolyMesh Shell(float back, float front, float corner, bool fine)
    {
        float h = (Top - Floor) / 2, w = Wide / 2;
        List<Vector2> section = Outlines.Round(
            [new(w * 0.97f, -h), new(w, -h * 0.5f), new(w * 0.97f, h * 0.5f), new(w * 0.62f, h * 0.95f), new(0, h), new(-w * 0.62f, h * 0.95f), new(-w * 0.97f, h * 0.5f), new(-w, -h * 0.5f), new(-w * 0.97f, -h)],
            [0.12f, 0.6f, 0.5f, 0.6f, 1.2f, 0.6f, 0.5f, 0.6f, 0.12f], 6);
        return CoachShell.Build(section, (Top + Floor) / 2, back, front, corner, fine ? 64 : 24, fine ? 0.12f : 0.35f);
    }

    private static void Locomotive(ModelBuilder model, Train.Parameters p, float back, float front, bool fine)
    {
        PolyMesh skin = Shell(back, front, 0.24f, fine);
        float middle = (back + front) / 2, half = (front - back) / 2;

        // The windscreen leans back over a blunt nose.
        skin.Warp(v =>
        {
            float t = MathF.Max(0, (v.Z - middle) / half), rise = MathF.Max(0, v.Y - 2.25f);
            return v with { Z = v.Z - (t * t * t * ((0.5f * rise) + (0.12f * v.X * v.X))), X = v.X * (1 - (0.05f * t * t * t * t)) };
        });
        skin.WithNormals(skin.VertexNormals());
        PolyMesh frames = new(), glass = new();
        Pane(skin, frames, glass, v => MathF.Max(Mask.Rectangle(MathF.Abs(v.X) - 0.58f, v.Y - 2.84f, 0.5f, 0.4f, 0.09f), front - 1.1f - v.Z));
        Pane(skin, frames, glass, v => MathF.Max(Mask.Rectangle(v.Z - (front - 1.3f), v.Y - 2.75f, 0.34f, 0.34f, 0.07f), 0.9f - MathF.Abs(v.X)));

        // Ventilators along the flank behind the cab.
        PolyMesh slats = new();
        for (int i = 0; i < 3; i++)
        {
            float z = front - 2.75f - (i * 1.12f);
            PolyMesh vent = skin.Cut(v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - 2.72f, 0.44f, 0.36f, 0.05f), 0.9f - MathF.Abs(v.X)));
            frames.Join(vent.Recess(0.03f));
            model.Add(vent, VehicleMaterials.Gap);
            for (int k = 0; k < 7; k++)
            {
                slats.Join(Shapes.Box(0.05f, 0.05f, 0.86f, 0.01f, 1).RotateZ(0.5f).Move((Wide / 2) - 0.045f, 2.4f + (0.095f * k), z).BothSides());
            }
        }

        model.Add(slats, VehicleMaterials.Bright);
        Livery(model, p, skin, 1.62f, 0.2f);
        model.Add(frames, VehicleMaterials.Trim);
        model.Add(glass, VehicleMaterials.Window);

        // Doors with rails, lamps, number, buffers and the snow plough.
        PolyMesh seams = Shapes.Box(0.01f, 2.2f, 0.02f, 0, 1).Join(Shapes.Box(0.01f, 2.2f, 0.02f, 0, 1).Move(0, 0, -0.78f)).Move((Wide / 2) + 0.002f, Floor + 0.2f, front - 0.9f);
        model.Add(seams.BothSides(), VehicleMaterials.Joint);
        model.Add(Shapes.Rod(new((Wide / 2) + 0.05f, 1.5f, front - 0.8f), new((Wide / 2) + 0.05f, 2.5f, front - 0.8f), 0.02f, null, 8).BothSides(), VehicleMaterials.Bright);
        foreach (float x in (ReadOnlySpan<float>)[0.86f, -0.86f])
        {
            Lamp(model, new Vector3(x, 1.72f, front - 0.09f), 0.15f);
        }

        Lamp(model, new Vector3(0, 3.42f, front - 0.62f), 0.13f);
        model.Add(StrokeDigits.Build(p.Number, 0.3f, 0.02f).Move(0, 2.06f, front + 0.005f), Presets.Matte(LinearRgb.FromHex("#f3f1ea"), "number"));
        RailTrack.Buffers(model, front - 0.05f, 1);
        model.Add(Shapes.Box(Wide - 0.3f, 0.34f, 0.14f, 0.03f).Move(0, RailTrack.Head + 0.55f, front - 0.12f), RailTrack.Frame);
        List<Vector2> plough = [new(-1.2f, 0), new(-1.05f, 0.42f), new(1.05f, 0.42f), new(1.2f, 0)];
        model.Add(Shapes.Extrude(plough, 0.06f, 0.02f).RotateX(-0.3f).Move(0, RailTrack.Head + 0.08f, front - 0.02f), VehicleMaterials.Slat);
        Chassis(model, back, front);
        Roof(model, p, back, front);
        model.Surface(SurfaceTag.Print, new Vector3((Wide / 2) + 0.005f, 2.0f, middle - 0.6f), new Vector3(0, 0, -1.6f), new Vector3(0, 0.2f, 0));
    }

    private static void Coach(ModelBuilder model, Train.Parameters p, float back, float front, bool fine)
    {
        PolyMesh skin = Shell(back, front, 0.12f, fine);
        skin.WithNormals(skin.VertexNormals());
        PolyMesh frames = new(), glass = new();
        float step = (front - back - 2.1f) / p.Windows, start = front - 1.05f;
        for (int i = 0; i < p.Windows; i++)
        {
            float z = start - ((i + 0.5f) * step);
            Pane(skin, frames, glass, v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - 2.66f, (step / 2) - 0.1f, 0.42f, 0.1f), 0.9f - MathF.Abs(v.X)));
        }

        foreach (float z in (ReadOnlySpan<float>)[front - 0.55f, back + 0.55f])
        {
            PolyMesh door = skin.Cut(v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - 2.16f, 0.4f, 1.08f, 0.06f), 0.9f - MathF.Abs(v.X)));
            PolyMesh pane = door.Cut(v => Mask.Rectangle(v.Z - z, v.Y - 2.66f, 0.22f, 0.42f, 0.08f));
            frames.Join(door.Recess(0.025f), pane.Recess(0.03f));
            glass.Join(pane);
            model.Add(door, p.Stripe, 1);
        }

        Livery(model, p, skin, 1.62f, 0.2f);
        model.Add(frames, VehicleMaterials.Trim);
        model.Add(glass, VehicleMaterials.Window);
        Chassis(model, back, front);
        model.Add(Shapes.Cushion(1.3f, 0.16f, 1.4f, 0.06f, 0.01f, 4).Move(0, Top - 0.08f, (back + front) / 2), p.Roof, 1);
    }

    private static void Pane(PolyMesh skin, PolyMesh frames, PolyMesh glass, Func<Vector3, float> field)
    {
        PolyMesh pane = skin.Cut(field);
        frames.Join(pane.Recess(0.02f));
        glass.Join(pane);
    }

    /// <summary>A grey roof, a stripe along the flanks and round the nose, a dark sill; the rest in the main paint.</summary>
    private static void Livery(ModelBuilder model, Train.Parameters p, PolyMesh skin, float stripe, float width)
    {
        model.Add(skin.Cut(v => 3.42f - v.Y), p.Roof, 1);
        model.Add(skin.Cut(v => MathF.Abs(v.Y - stripe) - (width / 2)), p.Stripe, 1);
        model.Add(skin.Cut(v => v.Y - Floor - 0.14f), VehicleMaterials.Trim, 1);
        model.Add(skin, p.Paint, 1);
    }

    private static void Lamp(ModelBuilder model, Vector3 at, float radius)
    {
        model.Add(Shapes.Cylinder(radius * 1.25f, 0.1f, 0.03f, 36).RotateX(MathF.PI / 2).Move(at - new Vector3(0, 0, 0.02f)), VehicleMaterials.Trim);
        model.Add(Shapes.Torus(radius, 0.022f, 36, 10).RotateX(MathF.PI / 2).Move(at + new Vector3(0, 0, 0.08f)), VehicleMaterials.Bright, 1);
        model.Add(Shapes.Ellipsoid(new Vector3(radius, radius, 0.05f), 28).Move(at + new Vector3(0, 0, 0.07f)), VehicleMaterials.HeadLight, 1);
    }

    private static void Chassis(ModelBuilder model, float back, float front)
    {
        float middle = (back + front) / 2;
        model.Add(Shapes.Box(Wide - 0.5f, 0.22f, front - back - 0.3f, 0.03f).Move(0, Floor - 0.2f, middle), RailTrack.Frame);
        model.Add(Shapes.Cushion(Wide - 0.3f, 0.52f, (front - back) * 0.22f, 0.06f, 0, 4).Move(0, Floor - 0.56f, middle), RailTrack.Frame);
        RailTrack.Bogie(model, front - 1.5f, 0.42f, 0.66f);
        RailTrack.Bogie(model, back + 1.5f, 0.42f, 0.66f);
    }

    private static void Roof(ModelBuilder model, Train.Parameters p, float back, float front)
    {
        float at = back + 1.9f;
        for (int i = 0; i < 2; i++)
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.4f, 0), new(0.36f, 0.14f), new(0.3f, 0.14f), new(0.28f, 0.05f), new(0, 0.05f)], 0.02f, 2, closed: false), 36).Move(0, Top - 0.04f, front - 2.3f - (i * 1.05f)), p.Roof);
        }

        if (!p.HasPantograph)
        {
            model.Add(Shapes.Cushion(0.9f, 0.2f, 1.4f, 0.06f, 0, 4).Move(0, Top - 0.06f, at), p.Roof, 1);
            return;
        }

        // Insulators, a frame, one knee and the contact strip.
        PolyMesh arms = new();
        Vector3 foot = new(0, Top + 0.18f, at + 0.5f), knee = new(0, Top + 0.55f, at - 0.75f), head = new(0, Top + 1.0f, at + 0.35f);
        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            arms.Join(Shapes.Rod(foot + new Vector3(0.32f * x, 0, 0), knee + new Vector3(0.1f * x, 0, 0), 0.026f, null, 8), Shapes.Rod(knee + new Vector3(0.08f * x, 0, 0), head + new Vector3(0.4f * x, 0, 0), 0.02f, null, 8));
            foreach (float z in (ReadOnlySpan<float>)[-0.4f, 0.5f])
            {
                model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.09f, 0), new(0.05f, 0.04f), new(0.09f, 0.08f), new(0.05f, 0.12f), new(0.08f, 0.16f), new(0, 0.17f)], 0.012f, 2, closed: false), 20).Move(0.36f * x, Top - 0.02f, at + z), Presets.Ceramic(LinearRgb.FromHex("#7a4a34"), "insulator"));
            }
        }

        arms.Join(Shapes.Rod(foot - new Vector3(0.36f, 0, 0.0f), foot + new Vector3(0.36f, 0, 0), 0.03f, null, 8), Shapes.Rod(new(-0.36f, Top + 0.18f, at - 0.4f), new(0.36f, Top + 0.18f, at - 0.4f), 0.03f, null, 8));
        arms.Join(Shapes.Tube(Splines.CatmullRom([head + new Vector3(-0.85f, -0.14f, 0), head + new Vector3(-0.6f, 0, 0), head + new Vector3(0.6f, 0, 0), head + new Vector3(0.85f, -0.14f, 0)], 6), 0.026f, 8));
        model.Add(arms, VehicleMaterials.Reflector with { Name = "pantograph" }, 1);
    }
}
