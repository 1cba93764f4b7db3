using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A twin-engined jet airliner in flight, gear up.</summary>
internal static class Airliner
{
    private const float Radius = 1.98f;

    public static void Add(ModelBuilder model, Airplane.Parameters p, float resolution)
    {
        bool fine = resolution < 0.12f;
        float length = 41f * p.Stretch, nose = length / 2;
        Fuselage(model, p, length, nose, fine);
        Wings(model, p, fine);
        Tail(model, p, nose - length);
    }

    private static void Fuselage(ModelBuilder model, Airplane.Parameters p, float length, float nose, bool fine)
    {
        var radius = new Curve((0, 0.001f), (0.4f, 0.62f), (1.2f, 1.12f), (2.6f, 1.62f), (4.2f, 1.9f), (6, Radius), (length * 0.68f, Radius), (length * 0.83f, 1.45f), (length * 0.95f, 0.62f), (length, 0.16f));
        var middle = new Curve((0, -0.62f), (1.2f, -0.45f), (3, -0.12f), (5, 0), (length * 0.68f, 0), (length * 0.85f, 0.55f), (length, 1.32f));
        int rows = fine ? 130 : 50, sides = fine ? 64 : 28;
        PolyMesh body = Shapes.Grid(sides, rows, (u, v) =>
        {
            // Stations lie denser at the nose.
            float s = length * (v < 0.35f ? 0.19f * MathF.Pow(v / 0.35f, 1.7f) : 0.19f + (0.81f * (v - 0.35f) / 0.65f)), r = radius.At(s), a = MathF.Tau * u;
            return new Vector3(-r * MathF.Sin(a), middle.At(s) - (r * MathF.Cos(a)), nose - s);
        }, wrapU: true);
        body.WithNormals(body.VertexNormals());
        if (Outward(body) < 0)
        {
            body.Flip();
        }

        // Cockpit windows: a band round the nose, divided by posts.
        PolyMesh band = body.Cut(v =>
        {
            float s = nose - v.Z;
            return MathF.Max(MathF.Max(0.52f - v.Y + (0.14f * (s - 1.9f)), v.Y - 0.94f - (0.05f * (s - 1.9f))), MathF.Max(s - 2.8f - (0.5f * (v.Y - 0.5f)), 1.25f - s));
        });
        foreach (float x in new[] { 0f, 0.66f, -0.66f })
        {
            body.Join(band.Cut(v => MathF.Abs(v.X - x) - 0.04f));
        }

        model.Add(band, VehicleMaterials.Window, 1);

        // The fin's colour sweeps down over the rear of the fuselage along the line of its leading edge.
        PolyMesh tail = body.Cut(v => v.Z - (nose - length) - 8.4f - (1.35f * (1.2f - v.Y)) - (0.12f * (1.2f - v.Y) * (1.2f - v.Y)));
        model.Add(tail, p.Tail, 1);
        PolyMesh belly = body.Cut(v => v.Y + 1.05f - (0.0012f * MathF.Pow(MathF.Max(0, nose - v.Z - 20), 2.6f)));
        PolyMesh line = body.Cut(v => v.Y + 0.92f - (0.0012f * MathF.Pow(MathF.Max(0, nose - v.Z - 20), 2.6f)));
        model.Add(body, p.Body, 1);
        model.Add(line, p.Stripe, 1);
        model.Add(belly, Presets.CarPaint(LinearRgb.FromHex("#c9ced3"), "belly"), 1);

        // Cabin windows and doors lie a few millimetres proud of the skin.
        PolyMesh windows = new(), doors = new();
        int count = (int)((length * 0.62f) / 0.56f);
        for (int i = 0; i < count; i++)
        {
            float z = nose - 5.4f - (i * 0.56f);
            if (i is 0 || i % 19 != 9)
            {
                windows.Join(Patch(z, 0.42f, 0.125f, 0.18f, 0.012f));
            }
        }

        foreach (float z in new[] { nose - 4.5f, nose - (length * 0.47f), nose - (length * 0.76f) })
        {
            doors.Join(Patch(z, -0.02f, 0.44f, 0.94f, 0.006f));
        }

        model.Add(windows.BothSides(), VehicleMaterials.Window, 1);
        model.Add(doors.BothSides(), Presets.CarPaint(LinearRgb.FromHex("#dfe2e5"), "door"), 1);
        model.Surface(SurfaceTag.Print, new Vector3(Radius * 0.96f, 1.0f, nose - (length * 0.27f)), new Vector3(0, 0, -4.2f), new Vector3(-0.12f, 0.35f, 0));

        static float Outward(PolyMesh mesh) => (float)mesh.Volume();
        static PolyMesh Patch(float z, float y, float halfWidth, float halfHeight, float proud) => Shapes.Grid(4, 6, (u, v) =>
        {
            // A superellipse laid on the cylinder.
            float a = (u * 2) - 1, b = (v * 2) - 1, round = 1 - (0.22f * a * a * b * b);
            float h = y + (b * halfHeight * round), r = Radius + proud;
            return new Vector3(MathF.Sqrt(MathF.Max(0.01f, (r * r) - (h * h))), h, z - (a * halfWidth * round));
        });
    }

    private static void Wings(ModelBuilder model, Airplane.Parameters p, bool fine)
    {
        float span = 17f, sweep = 0.5f * p.Sweep;
        Vector3 Lead(float x) => new(x, -1.1f + (0.075f * x) + (p.Flex * span * (x / span) * (x / span)), 4.6f - (sweep * x));
        List<AirfoilWing.Section> sections =
        [
            new(Lead(0.8f) + new Vector3(0, 0, 0.7f), 7.6f, 0.14f), new(Lead(2.1f), 6.3f, 0.135f), new(Lead(5.8f), 4.0f, 0.12f), new(Lead(10), 3.05f, 0.11f),
            new(Lead(14), 2.15f, 0.1f), new(Lead(16.4f), 1.6f, 0.1f), new(Lead(16.9f) + new Vector3(0, 0.2f, -0.25f), 1.3f, 0.1f),
            new(Lead(17.15f) + new Vector3(0, 0.9f, -0.7f), 0.9f, 0.09f), new(Lead(17.3f) + new Vector3(0, 1.9f, -1.3f), 0.5f, 0.08f),
        ];
        PolyMesh wing = AirfoilWing.Build(sections, Vector3.UnitY, fine ? 18 : 9);
        PolyMesh winglet = wing.Cut(v => 16.85f - v.X);
        model.Add(wing.BothSides(), p.Wing, 0.9f);
        model.Add(winglet.BothSides(), p.Tail, 0.9f);

        // Flap fairings under the wing.
        PolyMesh fairing = new();
        foreach (float x in new[] { 4.4f, 7.6f, 10.6f })
        {
            Vector3 at = Lead(x) + new Vector3(0, -0.28f, -(4.6f - (0.2f * x)));
            fairing.Join(Shapes.Ellipsoid(new Vector3(0.17f, 0.2f, 1.3f), 16).Move(at));
        }

        model.Add(fairing.BothSides(), p.Wing, 1.2f);
        Engine(model, p, Lead(5.6f) + new Vector3(0, -1.35f, 0.9f), fine);
        model.Add(Shapes.Ellipsoid(new Vector3(1.7f, 0.75f, 4.6f), 32).Move(0, -1.45f, 1.2f), Presets.CarPaint(LinearRgb.FromHex("#c9ced3"), "belly"), 1.2f);
        model.Add(Shapes.Sphere(0.1f, 10).Move(Lead(17f) + new Vector3(0, 0.3f, 0)), Presets.Glow(LinearRgb.FromHex("#26ff5a"), 3, "light"));
        model.Add(Shapes.Sphere(0.1f, 10).Move((Lead(17f) + new Vector3(0, 0.3f, 0)) * new Vector3(-1, 1, 1)), Presets.Glow(LinearRgb.FromHex("#ff2a1a"), 3, "light"));
    }

    private static void Engine(ModelBuilder model, Airplane.Parameters p, Vector3 at, bool fine)
    {
        int around = fine ? 56 : 24;
        Matrix4x4 place = Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateTranslation(at);
        PolyMesh cowl = Shapes.Lathe(
            Outlines.Round([new(0.62f, -3.1f), new(0.9f, -2.2f), new(1.12f, -1f), new(1.13f, 0.1f), new(1.0f, 0.75f), new(0.93f, 0.82f)], 0.4f, 6, closed: false), around);
        PolyMesh lip = Shapes.Lathe([new(1.02f, 0.55f), new(1.005f, 0.76f), new(0.95f, 0.88f), new(0.89f, 0.84f), new(0.86f, 0.6f), new(0.86f, 0)], around);
        PolyMesh core = Shapes.Lathe([new(0, -4f), new(0.18f, -3.7f), new(0.42f, -3.1f), new(0.6f, -3.0f), new(0.62f, -2.9f)], around / 2);
        PolyMesh back = Shapes.Lathe([new(0, 0.02f), new(0.87f, 0.02f)], around);
        PolyMesh spinner = Shapes.Lathe([new(0.28f, 0.02f), new(0.2f, 0.25f), new(0, 0.5f)], around / 2);
        PolyMesh fan = new();
        for (int i = 0; i < 20; i++)
        {
            fan.Join(Shapes.Box(0.6f, 0.02f, 0.2f, 0.005f, 1).RotateX(0.7f).Move(0.55f, 0.12f, 0).RotateY(MathF.Tau * i / 20));
        }

        Both(cowl, p.Engine, 1);
        Both(lip, VehicleMaterials.Chrome, 1);
        Both(back.Flip(), VehicleMaterials.Gap);
        Both(fan, Presets.Iron("fan"));
        Both(spinner.Join(core), Presets.Steel("core"), 1);
        PolyMesh pylon = Shapes.Extrude(Outlines.Round([new(-0.6f, 0.9f), new(2.9f, 0.6f), new(3.6f, 1.5f), new(1.1f, 1.45f)], 0.2f), 0.26f, 0.1f, 3).RotateY(MathF.PI / 2);
        model.Add(pylon.Move(at).BothSides(), p.Wing);

        void Both(PolyMesh mesh, Material material, float smooth = 0.7f) => model.Add(mesh.Transform(place).BothSides(), material, smooth);
    }

    private static void Tail(ModelBuilder model, Airplane.Parameters p, float end)
    {
        List<AirfoilWing.Section> fin =
        [
            new(new Vector3(0, 1.2f, end + 8.4f), 7.2f, 0.07f), new(new Vector3(0, 2.3f, end + 6.3f), 5.2f, 0.09f), new(new Vector3(0, 5f, end + 4.0f), 3.7f, 0.09f),
            new(new Vector3(0, 7.7f, end + 1.7f), 2.3f, 0.09f), new(new Vector3(0, 7.85f, end + 1.4f), 1.9f, 0.05f),
        ];
        model.Add(AirfoilWing.Build(fin, Vector3.UnitX), p.Tail, 0.9f);
        List<AirfoilWing.Section> stabiliser =
        [
            new(new Vector3(0.2f, 0.85f, end + 5.4f), 3.9f, 0.1f), new(new Vector3(3.4f, 1.2f, end + 3.4f), 2.5f, 0.09f), new(new Vector3(6.3f, 1.5f, end + 1.6f), 1.3f, 0.09f),
            new(new Vector3(6.45f, 1.52f, end + 1.4f), 1.0f, 0.05f),
        ];
        model.Add(AirfoilWing.Build(stabiliser, Vector3.UnitY).BothSides(), p.Wing, 0.9f);
    }
}
