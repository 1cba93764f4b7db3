using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A small high-winged propeller plane with struts and fixed wheels.</summary>
internal static class PropellerPlane
{
    public static void Add(ModelBuilder model, Airplane.Parameters p, float resolution)
    {
        bool fine = resolution < 0.03f;
        Fuselage(model, p, fine);
        List<AirfoilWing.Section> wing =
        [
            new(new Vector3(0, 1.92f, 1.25f), 1.62f, 0.13f), new(new Vector3(2.4f, 1.97f, 1.25f), 1.62f, 0.13f), new(new Vector3(5.2f, 2.06f, 1.1f), 1.16f, 0.12f),
            new(new Vector3(5.42f, 2.07f, 0.98f), 0.8f, 0.08f),
        ];
        PolyMesh half = AirfoilWing.Build(wing, Vector3.UnitY, 16);
        PolyMesh tip = half.Cut(v => 4.7f - v.X);
        model.Add(half.BothSides(), p.Wing, 0.9f);
        model.Add(tip.BothSides(), p.Stripe, 0.9f);
        model.Add(
            Shapes.Sweep([new(0.5f, 0.62f, 0.62f), new(2.5f, 1.93f, 0.62f)], Outlines.Ellipse(0.022f, 0.075f, 14), up: Vector3.UnitZ).BothSides(), p.Wing);
        List<AirfoilWing.Section> fin =
        [
            new(new Vector3(0, 1.15f, -2.7f), 1.75f, 0.06f), new(new Vector3(0, 1.55f, -3.35f), 1.2f, 0.08f), new(new Vector3(0, 2.45f, -3.85f), 0.75f, 0.08f), new(new Vector3(0, 2.5f, -3.95f), 0.55f, 0.04f),
        ];
        model.Add(AirfoilWing.Build(fin, Vector3.UnitX), p.Tail, 0.9f);
        List<AirfoilWing.Section> stabiliser =
        [
            new(new Vector3(0, 1.12f, -3.3f), 1.1f, 0.08f), new(new Vector3(1.65f, 1.12f, -3.55f), 0.75f, 0.08f), new(new Vector3(1.75f, 1.12f, -3.65f), 0.5f, 0.05f),
        ];
        model.Add(AirfoilWing.Build(stabiliser, Vector3.UnitY).BothSides(), p.Tail, 0.9f);
        Propeller(model, p, fine);
        Gear(model, p, fine);
    }

    private static void Fuselage(ModelBuilder model, Airplane.Parameters p, bool fine)
    {
        // Half width, bottom and top along z from spinner to tail.
        var width = new Curve((-4.3f, 0.05f), (-2.5f, 0.24f), (-0.8f, 0.5f), (0.3f, 0.57f), (1.3f, 0.54f), (2.2f, 0.47f), (2.5f, 0.36f), (2.56f, 0.2f));
        var top = new Curve((-4.3f, 1.24f), (-2.4f, 1.33f), (-1f, 1.6f), (-0.3f, 1.9f), (0.7f, 1.95f), (1.05f, 1.83f), (1.5f, 1.33f), (2.2f, 1.24f), (2.5f, 1.12f), (2.56f, 1.0f));
        var bottom = new Curve((-4.3f, 1.08f), (-2.4f, 0.82f), (-0.8f, 0.56f), (0.8f, 0.5f), (1.9f, 0.52f), (2.4f, 0.62f), (2.56f, 0.78f));
        int rows = fine ? 110 : 40, sides = fine ? 56 : 24;
        PolyMesh body = Shapes.Grid(sides, rows, (u, v) =>
        {
            float z = 2.56f - (6.86f * MathF.Pow(v, 1.15f)), a = MathF.Tau * u, s = MathF.Sin(a), c = MathF.Cos(a);
            float lo = bottom.At(z), hi = top.At(z), h = (hi - lo) / 2;

            // Rounded boxes: flat sides for doors and windows.
            float x = width.At(z) * MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.62f), s), y = MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.72f), c);
            float cabin = Math.Clamp((y - 0.1f) * 0.22f, 0, 0.2f);
            return new Vector3(-x * (1 - cabin), lo + h - (y * -h), z);
        }, wrapU: true);
        body.Join(Cap(2.56f), Cap(-4.3f));
        if (body.Volume() < 0)
        {
            body.Flip();
        }

        body.WithNormals(body.VertexNormals());
        Func<float, float, float> side = Mask.Polygon(0.06f, new(0.98f, 1.34f), new(0.74f, 1.74f), new(-0.2f, 1.74f), new(-0.95f, 1.42f), new(-0.9f, 1.34f));
        PolyMesh panes = body.Cut(v => MathF.Max(side(v.Z, v.Y), 0.25f - MathF.Abs(v.X)));
        PolyMesh posts = panes.Cut(v => MathF.Abs(v.Z - 0.12f) - 0.035f);
        PolyMesh screen = body.Cut(v => MathF.Max(MathF.Max(1.36f - v.Y, v.Y - 1.83f), MathF.Max(0.95f - v.Z, MathF.Abs(v.X) - 0.42f)));
        model.Add(panes.Recess(0.012f).Join(screen.Recess(0.01f)), VehicleMaterials.Trim);
        model.Add(panes.Join(screen), VehicleMaterials.Window);
        body.Join(posts);
        PolyMesh stripe = body.Cut(v => MathF.Max(0.86f + (0.05f * (0.5f - v.Z)) - v.Y, v.Y - 1.03f - (0.045f * (0.5f - v.Z))));
        PolyMesh intake = body.Cut(v => MathF.Max(MathF.Max(2.4f - v.Z, Mask.Rectangle(MathF.Abs(v.X) - 0.2f, v.Y - 1.0f, 0.1f, 0.07f, 0.05f)), 0));
        model.Add(intake, VehicleMaterials.Gap);
        model.Add(stripe, p.Stripe, 1);
        model.Add(body, p.Body, 1);

        PolyMesh Cap(float z)
        {
            // Front and rear are small flat lids.
            float lo = bottom.At(z), hi = top.At(z);
            return Shapes.Ellipsoid(new Vector3(width.At(z) * 0.98f, (hi - lo) / 2 * 0.98f, 0.02f), 24).Move(0, (lo + hi) / 2, z);
        }
    }

    private static void Propeller(ModelBuilder model, Airplane.Parameters p, bool fine)
    {
        var at = new Vector3(0, 0.92f, 2.56f);
        PolyMesh spinner = Shapes.Lathe([new(0.2f, 0), new(0.19f, 0.1f), new(0.13f, 0.26f), new(0, 0.36f)], fine ? 40 : 20).RotateX(MathF.PI / 2).Move(at);
        model.Add(spinner, p.Stripe, 1);
        PolyMesh blades = new();
        for (int i = 0; i < 3; i++)
        {
            var width = new Curve((0, 0.05f), (0.3f, 0.085f), (0.7f, 0.075f), (1, 0.02f));
            PolyMesh blade = Shapes.Sweep(
                [.. Enumerable.Range(0, 17).Select(k => new Vector3(0, 0.1f + (0.88f * k / 16), 0))], Outlines.Ellipse(1, 0.16f, 14),
                t => new Vector2(width.At(t)), twist: t => 0.9f - (0.65f * t), up: Vector3.UnitZ);
            blades.Join(blade.RotateZ(0.5f + (MathF.Tau * i / 3)));
        }

        model.Add(blades.Move(at + new Vector3(0, 0, 0.1f)), VehicleMaterials.Trim, 1);
    }

    private static void Gear(ModelBuilder model, Airplane.Parameters p, bool fine)
    {
        foreach (float side in new[] { 1f, -1f })
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.4f, 0.6f, -0.1f), new(side * 0.85f, 0.35f, -0.1f), new(side * 1.12f, 0.2f, -0.1f)], 6), t => 0.05f - (0.015f * t), 12), VehicleMaterials.Chrome);
            Wheels.Add(model, new Vector3(side * 1.18f, 0.2f, -0.1f), 0.2f, 0.14f, 6, VehicleMaterials.Alloy, fine);
            Fairing(new Vector3(side * 1.18f, 0.3f, -0.12f));
        }

        model.Add(Shapes.Rod(new Vector3(0, 0.7f, 1.95f), new Vector3(0, 0.2f, 2.08f), 0.045f), VehicleMaterials.Chrome);
        Wheels.Add(model, new Vector3(0, 0.18f, 2.08f), 0.18f, 0.12f, 6, VehicleMaterials.Alloy, fine);
        Fairing(new Vector3(0, 0.28f, 2.06f));

        void Fairing(Vector3 at)
        {
            PolyMesh shell = Shapes.Ellipsoid(new Vector3(0.13f, 0.17f, 0.42f), 28).Warp(v => v with { Z = v.Z - (0.08f * MathF.Max(0, -v.Z)) });
            shell.Cut(v => v.Y + 0.06f);
            model.Add(shell.Move(at), p.Stripe, 1.2f);
        }
    }
}
