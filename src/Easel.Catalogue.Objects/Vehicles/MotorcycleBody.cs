using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Builds a motorcycle: wheels, frame, a finned twin, the tank over it, saddle, exhausts and what is steered.</summary>
internal sealed class MotorcycleBody
{
    private const float Radius = 0.325f, Tyre = 0.058f, Lean = 0.1f;

    private readonly ModelBuilder _model = new(), _steered = new();
    private readonly Motorcycle.Parameters _p;
    private readonly Vector3 _front, _rear, _headTop, _headLow;
    private readonly bool _fine;

    private MotorcycleBody(Motorcycle.Parameters p, float resolution)
    {
        _p = p;
        _fine = resolution < 0.006f;
        _front = new Vector3(0, Radius, p.IsChopper ? 0.98f : 0.74f);
        _rear = new Vector3(0, Radius, -0.72f);
        (_headLow, _headTop) = (new Vector3(0, 0.7f, 0.5f), new Vector3(0, 0.89f, p.IsChopper ? 0.38f : 0.43f));
    }

    public static void Add(ModelBuilder model, Motorcycle.Parameters p, float resolution)
    {
        var made = new MotorcycleBody(p, resolution);
        made.Wheel(made._steered, made._front, p.IsChopper ? 0.75f : 0.9f);
        made.Wheel(made._model, made._rear, 1.15f);
        made.Chassis();
        made.Engine();
        made.Tank();
        made.Saddle();
        made.Exhausts();
        made.Fork();
        var stance = BicycleStance.Of(made._rear, made._front, made._headLow, made._headTop, Radius - Tyre, Tyre, p.IsRidden ? 0 : p.Turn, p.IsRidden ? 0 : Lean);
        if (!p.IsRidden)
        {
            made.Stand(stance);
        }

        made._model.Surface(SurfaceTag.Seat, new Vector3(0, 0.765f, -0.2f), new Vector3(0.1f, 0, 0), new Vector3(0, 0, -0.16f));
        made._model.Surface(SurfaceTag.Foothold, new Vector3(0, 0.285f, 0.06f), new Vector3(0.20f, 0, 0), new Vector3(0, 0, -0.05f));
        made._model.Add(made._steered.Build(), stance.Steering);
        model.Add(made._model.Build(), stance.Standing);
    }

    private void Wheel(ModelBuilder to, Vector3 at, float fat)
    {
        int around = _fine ? 96 : 40;
        float tube = Tyre * fat, ring = Radius - tube, rim = ring - (tube * 0.62f);
        Matrix4x4 place = Matrix4x4.CreateRotationZ(MathF.PI / 2) * Matrix4x4.CreateTranslation(at);
        to.Add(Shapes.Torus(ring, tube, around, 24).Transform(place), VehicleMaterials.Tyre with { Pattern = new TyreTread(ring, tube) }, 1.2f);
        float w = tube * 0.62f;
        to.Add(Shapes.Lathe(Outlines.Round([new(rim - 0.026f, 0.4f * w), new(rim - 0.026f, -0.4f * w), new(rim, -w), new(rim + 0.016f, -w), new(rim + 0.016f, w), new(rim, w), new(rim - 0.026f, 0.4f * w)], 0.006f, 3, closed: false), around).Transform(place), VehicleMaterials.Chrome, 0.8f);
        PolyMesh hub = Shapes.Cylinder(0.055f, 0.12f, 0.012f, 36).Move(0, -0.06f, 0).Join(Shapes.Cylinder(0.02f, 0.24f, 0.004f, 20).Move(0, -0.12f, 0));
        to.Add(hub.Transform(place), VehicleMaterials.Bright, 0.8f);

        // A drilled brake disc on the right side.
        PolyMesh disc = Shapes.Lathe([new(0.085f, 0.068f), new(0.145f, 0.068f), new(0.145f, 0.074f), new(0.085f, 0.074f), new(0.085f, 0.068f)], 56);
        to.Add(disc.Transform(place), VehicleMaterials.Spoke);
        PolyMesh spokes = new();
        if (_p.Spokes > 0)
        {
            for (int i = 0; i < _p.Spokes; i++)
            {
                float a = MathF.Tau * i / _p.Spokes, b = a + ((i / 2 % 2 == 0 ? 1 : -1) * 0.9f), y = i % 2 == 0 ? 0.05f : -0.05f;
                spokes.Join(Shapes.Rod(new(0.05f * MathF.Sin(b), y, 0.05f * MathF.Cos(b)), new((rim - 0.02f) * MathF.Sin(a), y * 0.15f, (rim - 0.02f) * MathF.Cos(a)), 0.0024f, null, 6));
            }

            to.Add(spokes.Transform(place), VehicleMaterials.Bright);
            return;
        }

        for (int i = 0; i < 10; i++)
        {
            float twin = i % 2 == 0 ? 0.1f : -0.1f;
            spokes.Join(Shapes.Sweep([new(0, 0, 0.04f), new(MathF.Sin(twin) * rim, 0, MathF.Cos(twin) * (rim - 0.01f))], Outlines.Ellipse(0.011f, 0.016f, 12), up: Vector3.UnitY).RotateY(MathF.Tau * (i / 2) / 5));
        }

        to.Add(spokes.Transform(place), VehicleMaterials.Slat, 1);
    }

    private void Chassis()
    {
        PolyMesh frame = new();
        Vector3 seat = new(0, 0.7f, -0.16f), pivot = new(0, 0.36f, -0.22f);
        frame.Join(Shapes.Tube(Splines.CatmullRom([_headTop - new Vector3(0, 0.05f, 0), new(0, 0.76f, 0.16f), seat], 8), 0.024f, 16), Shapes.Rod(_headLow - new Vector3(0, 0.05f, -0.01f), _headTop + new Vector3(0, 0.03f, 0), 0.034f));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Cradle under the engine, the arm to the rear wheel, the loop that carries the saddle.
            frame.Join(
                Shapes.Tube(Splines.CatmullRom([_headLow, new(0.09f * s, 0.4f, 0.36f), new(0.12f * s, 0.19f, 0.26f), new(0.12f * s, 0.17f, -0.06f), pivot + new Vector3(0.11f * s, 0, 0), new(0.1f * s, 0.62f, -0.24f), seat + new Vector3(0.05f * s, 0.0f, 0)], 8), 0.019f, 14),
                Shapes.Tube(Splines.CatmullRom([pivot + new Vector3(0.1f * s, 0, 0), Vector3.Lerp(pivot, _rear, 0.5f) + new Vector3(0.115f * s, 0.01f, 0), _rear + new Vector3(0.115f * s, 0, 0)], 8), 0.02f, 14),
                Shapes.Tube(Splines.CatmullRom([seat + new Vector3(0.06f * s, 0, 0), new(0.11f * s, 0.7f, -0.42f), new(0.11f * s, 0.7f + _p.Tail, -0.74f)], 8), 0.015f, 12));

            // Shock absorbers with their springs.
            Vector3 low = _rear + new Vector3(0.135f * s, 0.03f, 0.02f), high = new(0.135f * s, 0.66f, -0.52f);
            _model.Add(Shapes.Rod(low, high, 0.012f, null, 12).Join(Shapes.Capsule(Vector3.Lerp(low, high, 0.72f), high, 0.03f, 16)), VehicleMaterials.Chrome);
            Vector3 along = high - low, x = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitX)), y = Vector3.Normalize(Vector3.Cross(along, x));
            _model.Add(Shapes.Tube([.. Enumerable.Range(0, 91).Select(i => low + (along * (0.12f + (0.6f * i / 90))) + (((x * MathF.Cos(i * 0.7f)) + (y * MathF.Sin(i * 0.7f))) * 0.029f))], 0.0055f, 6), VehicleMaterials.Bright, 1);
        }

        _model.Add(frame, _p.Frame, 1);

        // The rear mudguard with lamp and plate, a chain cover.
        _model.Add(Mudguard(_rear, -0.9f, 1.55f, 0.105f), _p.Paint, 1.1f);
        _model.Add(Shapes.Cushion(0.1f, 0.07f, 0.06f, 0.022f, 0, 5).Move(0, 0.54f, -1.005f), VehicleMaterials.TailLight, 1);
        _model.Add(Shapes.Box(0.18f, 0.12f, 0.008f, 0.003f).RotateX(0.3f).Move(0, 0.4f, -1.06f), VehicleMaterials.Plate);
        _model.Add(Shapes.Box(0.02f, 0.08f, 0.46f, 0.008f).RotateX(0.05f).Move(-0.1f, 0.33f, -0.5f), VehicleMaterials.Trim);
    }

    /// <summary>A strip arched over a wheel; angles from above, positive to the rear.</summary>
    private static PolyMesh Mudguard(Vector3 at, float from, float to, float half)
    {
        const float R = Radius + 0.026f;
        List<Vector3> arc = [.. Enumerable.Range(0, 33).Select(i => from + ((to - from) * i / 32)).Select(a => at + new Vector3(0, R * MathF.Cos(a), -R * MathF.Sin(a)))];
        return Shapes.Sweep(arc, [new(half * 0.72f, -0.04f), new(half * 0.66f, -0.01f), new(half * 0.4f, 0.008f), new(0, 0.014f), new(-half * 0.4f, 0.008f), new(-half * 0.66f, -0.01f), new(-half * 0.72f, -0.04f), new(-half * 0.6f, -0.012f), new(0, 0.007f), new(half * 0.6f, -0.012f)]);
    }

    private void Engine()
    {
        Material alloy = VehicleMaterials.Alloy with { Name = "engine", Roughness = 0.36f };
        _model.Add(Shapes.Cushion(0.26f, 0.22f, 0.42f, 0.07f, 0.006f, 8).Move(0, 0.2f, 0.05f), alloy, 1);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            _model.Add(Shapes.Cylinder(0.1f, 0.04f, 0.02f, 40).RotateZ(-MathF.PI / 2 * s).Move(0.12f * s, 0.3f, 0.13f), VehicleMaterials.Chrome, 0.9f);
            _model.Add(Shapes.Cylinder(0.075f, 0.035f, 0.016f, 36).RotateZ(-MathF.PI / 2 * s).Move(0.12f * s, 0.31f, -0.07f), VehicleMaterials.Chrome, 0.9f);
        }

        // Two cylinders in a V, each a stack of fins under a rounded head.
        foreach (float tilt in (ReadOnlySpan<float>)[0.42f, -0.42f])
        {
            PolyMesh fins = new();
            for (int i = 0; i < 9; i++)
            {
                float half = 0.088f + (i > 6 ? -0.006f * (i - 6) : 0);
                fins.Join(Shapes.Cylinder(half, 0.009f, 0.003f, 36).Move(0, 0.1f + (0.019f * i), 0));
            }

            PolyMesh barrel = Shapes.Cylinder(0.07f, 0.3f, 0.01f, 32).Join(Shapes.Cushion(0.16f, 0.055f, 0.13f, 0.024f, 0.004f, 6).Move(0, 0.262f, 0), Shapes.Cylinder(0.022f, 0.05f, 0.006f, 16).Move(0.05f, 0.29f, 0));
            var lean = Matrix4x4.CreateRotationX(tilt);
            Vector3 foot = new(0, 0.31f, 0.06f + (tilt * 0.1f));
            _model.Add(fins.Transform(lean).Move(foot), alloy, 0.6f);
            _model.Add(barrel.Transform(lean).Move(foot), VehicleMaterials.Slat, 0.9f);
        }

        // Air cleaner between the cylinders, foot rests below.
        _model.Add(Shapes.Cylinder(0.075f, 0.05f, 0.018f, 44).RotateZ(-MathF.PI / 2).Move(0.1f, 0.5f, 0.06f), VehicleMaterials.Chrome, 0.9f);
        _model.Add(Shapes.Capsule(new(0.13f, 0.25f, -0.02f), new(0.27f, 0.26f, -0.02f), 0.016f).BothSides(), VehicleMaterials.Trim, 1);
    }

    private void Tank()
    {
        // A teardrop: broad before the rider's knees, narrow at the saddle.
        var width = new Curve((0, 0.02f), (0.06f, 0.07f), (0.3f, 0.142f), (0.6f, 0.13f), (0.88f, 0.085f), (1, 0.03f));
        var top = new Curve((0, 0.82f), (0.1f, 0.88f), (0.35f, 0.915f), (0.7f, 0.86f), (1, 0.755f));
        var low = new Curve((0, 0.78f), (0.12f, 0.725f), (0.5f, 0.68f), (1, 0.7f));
        PolyMesh tank = Shapes.Grid(56, 40, (u, v) =>
        {
            float a = MathF.Tau * u, s = MathF.Sin(a), c = MathF.Cos(a), t = MathF.Pow(v, 1.15f), hi = top.At(t), lo = low.At(t), up = (hi - lo) / 2;
            float x = width.At(t) * MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.78f), s), y = up * MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.8f), c);

            // Knees press a hollow into the flanks.
            return new Vector3(-x * (1 - (0.12f * MathF.Max(0, MathF.Sin((t - 0.45f) * 5.5f)) * (y < 0 ? 1 : 0.4f))), lo + up + y, 0.43f - (0.62f * t));
        }, wrapU: true);
        if (tank.Volume() < 0)
        {
            tank.Flip();
        }

        tank.WithNormals(tank.VertexNormals());
        if (_p.HasStripe)
        {
            PolyMesh stripe = tank.Cut(v => MathF.Max(MathF.Abs(v.Y - 0.795f - (0.12f * (v.Z - 0.15f))) - 0.026f, 0.05f - MathF.Abs(v.X)));
            _model.Add(stripe, _p.Stripe, 1.2f);
        }

        _model.Add(tank, _p.Paint, 1.2f);
        _model.Add(Shapes.Cylinder(0.036f, 0.016f, 0.006f, 36).RotateX(-0.16f).Move(0, 0.898f, 0.2f), VehicleMaterials.Chrome);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Side covers under the saddle.
            _model.Add(Shapes.Cushion(0.05f, 0.17f, 0.24f, 0.022f, 0.006f, 8).Move(0.115f * s, 0.46f, -0.27f), _p.Paint, 1);
        }
    }

    private void Saddle()
    {
        var width = new Curve((0, 0.06f), (0.15f, 0.1f), (0.5f, 0.135f), (0.85f, 0.115f), (1, 0.07f));
        var top = new Curve((0, 0.775f), (0.3f, 0.762f), (0.5f, 0.785f), (0.62f, 0.81f), (1, 0.8f + _p.Tail));
        PolyMesh saddle = Shapes.Grid(40, 36, (u, v) =>
        {
            float a = MathF.Tau * u, s = MathF.Sin(a), c = MathF.Cos(a), end = MathF.Min(1, MathF.Min(v, 1 - v) / 0.05f), round = MathF.Sqrt(1 - ((1 - end) * (1 - end)));
            float x = width.At(v) * (0.7f + (0.3f * round)) * MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.6f), s), y = MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.7f), c);
            return new Vector3(-x, top.At(v) - 0.05f + (0.045f * y * round), -0.05f - (0.7f * v));
        }, wrapU: true);
        if (saddle.Volume() < 0)
        {
            saddle.Flip();
        }

        _model.Add(saddle, _p.Leather, 1.2f);
    }

    private void Exhausts()
    {
        // Both pipes sweep down and run back along the right side, one above the other.
        foreach (float k in (ReadOnlySpan<float>)[0, 1])
        {
            List<Vector3> pipe = Splines.CatmullRom([new(0.05f, 0.52f - (0.02f * k), k == 0 ? 0.25f : -0.06f), new(0.13f, 0.46f, k == 0 ? 0.31f : -0.02f), new(0.17f, 0.3f, k == 0 ? 0.26f : 0.02f), new(0.175f, 0.205f + (0.085f * k), 0.06f), new(0.175f, 0.2f + (0.085f * k), -0.25f)], 10);
            _model.Add(Shapes.Tube(pipe, 0.024f, 20), VehicleMaterials.Chrome, 1.2f);
            List<Vector3> silencer = [.. Enumerable.Range(0, 25).Select(i => new Vector3(0.175f, 0.2f + (0.085f * k) + (0.02f * i / 24), -0.24f - (0.66f * i / 24)))];
            var radius = new Curve((0, 0.026f), (0.12f, 0.04f), (0.85f, 0.043f), (0.9f, 0.036f), (1, 0.034f));
            _model.Add(Shapes.Tube(silencer, t => radius.At(t), 28), VehicleMaterials.Chrome, 1.2f);
            _model.Add(Shapes.Cylinder(0.026f, 0.004f, 0, 24).RotateX(-MathF.PI / 2).Move(silencer[^1]), VehicleMaterials.Gap);
        }
    }

    private void Fork()
    {
        Vector3 axle = _front, along = Vector3.Normalize(_headTop - axle);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 out1 = new(0.105f * s, 0, 0), knee = axle + out1 + (along * (_p.IsChopper ? 0.36f : 0.3f));
            _steered.Add(Shapes.Rod(axle + out1 - (along * 0.03f), knee, 0.029f, null, 20), VehicleMaterials.Bright);
            _steered.Add(Shapes.Rod(knee, _headTop + out1 + (along * 0.03f), 0.02f, null, 20), VehicleMaterials.Chrome);
            _steered.Add(Shapes.Cylinder(0.033f, 0.02f, 0.006f, 24).Align(along).Move(knee), VehicleMaterials.Trim);
        }

        foreach (Vector3 yoke in (ReadOnlySpan<Vector3>)[_headTop + (along * 0.01f), _headLow])
        {
            Vector3 on = axle + (along * Vector3.Dot(yoke - axle, along));
            _steered.Add(Shapes.Cushion(0.28f, 0.032f, 0.09f, 0.014f, 0, 5).Move(on + new Vector3(0, -0.016f, 0)), VehicleMaterials.Bright, 1);
        }

        // Head lamp in its shell, two dials, turn signals.
        Vector3 lamp = axle + (along * Vector3.Dot(_headTop - axle, along)) + new Vector3(0, -0.07f, 0.13f);
        _steered.Add(Shapes.Lathe([new(0, -0.12f), new(0.045f, -0.105f), new(0.08f, -0.06f), new(0.094f, 0), new(0.094f, 0.02f)], 48).RotateX(MathF.PI / 2).Move(lamp), VehicleMaterials.Chrome, 1.1f);
        _steered.Add(Shapes.Torus(0.09f, 0.01f, 48, 12).RotateX(MathF.PI / 2).Move(lamp + new Vector3(0, 0, 0.02f)), VehicleMaterials.Chrome, 1);
        _steered.Add(Shapes.Ellipsoid(new Vector3(0.088f, 0.088f, 0.024f), 36).Move(lamp + new Vector3(0, 0, 0.016f)), VehicleMaterials.HeadLight, 1);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            _steered.Add(Shapes.Cylinder(0.036f, 0.045f, 0.01f, 32).RotateX(0.7f).Move(lamp + new Vector3(0.055f * s, 0.115f, -0.09f)), VehicleMaterials.Trim);
            _steered.Add(Shapes.Ellipsoid(new Vector3(0.026f), 20).Move(lamp + new Vector3(0.17f * s, -0.02f, 0.0f)), Presets.Plastic(Imaging.LinearRgb.FromHex("#d9861c"), "marker"), 1);
            _steered.Add(Shapes.Rod(lamp + new Vector3(0.09f * s, -0.02f, -0.03f), lamp + new Vector3(0.16f * s, -0.02f, 0), 0.007f, null, 8), VehicleMaterials.Chrome);
        }

        float rise = _p.IsChopper ? 0.2f : 0.07f;
        Vector3 clamp = axle + (along * Vector3.Dot(_headTop + new Vector3(0, 0.06f, 0) - axle, along));
        List<Vector3> bar = Splines.CatmullRom([clamp, clamp + new Vector3(0.12f, rise * 0.3f, 0.01f), clamp + new Vector3(0.2f, rise, -0.04f), clamp + new Vector3(0.3f, rise, -0.1f), clamp + new Vector3(0.38f, rise - 0.01f, -0.16f)], 8);
        _steered.Add(Shapes.Tube(bar, 0.0125f, 16).BothSides(), VehicleMaterials.Chrome, 1.2f);
        Vector3 tip = bar[^1], inner = Vector3.Lerp(bar[^1], bar[^9], 0.95f);
        _steered.Add(Shapes.Capsule(inner, tip + ((tip - inner) * 0.12f), 0.019f).BothSides(), VehicleMaterials.Trim, 1);
        Vector3 fist = Vector3.Lerp(inner, tip, 0.5f);
        _steered.Surface(SurfaceTag.Grip, fist with { X = 0 }, new Vector3(fist.X, 0, 0), new Vector3(0, 0, -0.05f));
        _steered.Add(Shapes.Tube(Splines.CatmullRom([inner + new Vector3(-0.01f, 0, 0.02f), inner + new Vector3(0.03f, -0.005f, 0.06f), tip + new Vector3(-0.01f, -0.005f, 0.05f)], 6), 0.006f, 8).BothSides(), VehicleMaterials.Bright, 1);
        PolyMesh mirror = Shapes.Cylinder(0.052f, 0.022f, 0.009f, 36).RotateX(-MathF.PI / 2).Move(inner + new Vector3(0.03f, 0.2f, -0.02f)).Join(Shapes.Tube(Splines.CatmullRom([inner, inner + new Vector3(0.03f, 0.1f, 0.02f), inner + new Vector3(0.03f, 0.18f, 0)], 6), 0.006f, 8));
        _model.Add(Shapes.Capsule(new Vector3(0.10f, 0.27f, 0.06f), new Vector3(0.25f, 0.27f, 0.06f), 0.017f).BothSides(), VehicleMaterials.Trim, 1);
        _steered.Add(mirror.BothSides(), VehicleMaterials.Chrome, 0.9f);
        _steered.Add(Mudguard(axle, -0.95f, 1.05f, 0.085f), _p.Paint, 1.1f);
    }

    private void Stand(BicycleStance stance)
    {
        Vector3 foot = stance.Upright(new Vector3(0.27f, 0.01f, -0.12f)), hinge = new(0.1f, 0.19f, -0.02f);
        _model.Add(Shapes.Rod(hinge, foot, 0.012f, null, 12).Join(Shapes.Capsule(foot - new Vector3(0.02f, 0, 0.02f), foot + new Vector3(0.02f, 0, 0.02f), 0.012f)), VehicleMaterials.Slat, 1);
    }
}
