using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Cuts a car's skin into paint, glass, lamps, grille and doors, and adds what is bolted on.</summary>
internal sealed class CarBody
{
    /// <summary>Pixels below this size, metres, show the joints of panels; below the larger one, what is behind the windows.</summary>
    private const float FinePixel = 0.018f, FurnishedPixel = Car.UnfurnishedPixel;

    /// <summary>How deep the inside of a head lamp lies behind the skin, metres.</summary>
    private const float LampDepth = 0.03f;

    private readonly CarForm _f;
    private readonly ModelBuilder _model;
    private readonly CarSkin _skin;
    private readonly PolyMesh _paint;
    private readonly Material _body, _roof;
    private readonly bool _fine, _furnished;
    private readonly float _half;
    private readonly int _number;
    private readonly bool _isOccupied;

    private CarBody(ModelBuilder model, CarForm form, Material body, Material roof, int number, bool isOccupied, float resolution)
    {
        (_number, _isOccupied) = (number, isOccupied);
        (_model, _f, _body, _roof, _half) = (model, form, body, roof, form.Length / 2);
        (_fine, _furnished) = (resolution < FinePixel, isOccupied || resolution < FurnishedPixel);
        var shape = new CarShape(form);
        _skin = new CarSkin(shape.Field, shape.ShoulderY, form.Clearance + ((form.BeltY - form.Clearance) * 0.58f), _half - 0.78f, -_half + 0.78f);
        _paint = _skin.Build(Math.Clamp(resolution * 5, 0.026f, 0.14f));
    }

    /// <summary>Adds a body with everything on it but wheels.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="form">Proportions.</param>
    /// <param name="body">Main paint.</param>
    /// <param name="roof">Paint of the roof.</param>
    /// <param name="band">A band along the doors, or null for none.</param>
    /// <param name="number">Number on the plates, five digits.</param>
    /// <param name="isOccupied">Whether somebody in it is to be seen through its windows.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static void Add(ModelBuilder model, CarForm form, Material body, Material roof, Material? band, int number, bool isOccupied, float resolution)
    {
        var car = new CarBody(model, form, body, roof, number, isOccupied, resolution);
        car.CutArch(form.FrontAxleZ);
        car.CutArch(form.RearAxleZ);
        car.Glaze();
        car.FitLamps();
        car.FitFront();
        car.FitRear();
        car.PaintBand(band);
        if (car._fine)
        {
            new CarPanels(model, form, car._skin, car._paint, resolution).Cut(car.DoorZ, body);
        }

        car.Finish();
    }

    private void CutArch(float axle)
    {
        float r = _f.WheelRadius + 0.034f, y = _f.WheelRadius + 0.008f;
        float Field(Vector3 p) => MathF.Max(new Vector2(p.Z - axle, p.Y - y).Length() - r, 0.4f - p.X);
        _paint.Cut(Field);
        bool Near(Vector3 p) => p.X > 0.41f && MathF.Abs(Field(p)) < 0.01f;
        PolyMesh lip = _paint.Rim((p, n) => p - new Vector3(0.022f, 0, 0), Near);
        Both(lip, _body);

        // The lining begins where the lip ends.
        Both(lip.Rim((p, n) => p with { X = 0.4f }, p => _skin.SurfaceX(p.Y, p.Z) - p.X > 0.011f), VehicleMaterials.WheelHouse);
        PolyMesh back = Shapes.Cylinder(r, 0.02f, 0, 32).RotateZ(-MathF.PI / 2).Move(0.4f, y, axle);
        back.Cut(p => _f.Clearance - p.Y);
        Both(back, VehicleMaterials.WheelHouse);
    }

    private void Glaze()
    {
        float belt = _f.BeltY, rail = _f.Height - 0.085f, cowl = _f.CowlY;
        float SideX(Vector3 p)
        {
            float h = MathF.Max(0, p.Y - belt);
            return (_f.Width / 2) - _f.ShoulderInset - (_f.SideLean * h) - (0.22f * h * h) - (0.035f * (p.Z - _f.RoofZ) * (p.Z - _f.RoofZ));
        }

        float FrontPillar(float y) => _f.CowlZ - (_f.ScreenSlope * (y - cowl)) - 0.215f;
        float RearPillar(float y) => _f.RearZ + (_f.RearSlope * (y - cowl)) + 0.27f;

        // Windscreen and rear window.
        float screenX = _f.Width / 2;
        PolyMesh screen = _paint.Cut(p => Max(
            p.X - SideX(p) + 0.05f, p.Y - rail + 0.005f, cowl + 0.012f - p.Y, _f.RoofZ + 0.15f - p.Z));
        PolyMesh rear = _paint.Cut(p => Max(
            p.X - SideX(p) + 0.1f, p.Y - rail + 0.03f, _f.DeckY + 0.035f - p.Y, p.Z - _f.RoofZ + 0.15f));

        // Side windows, split by pillars.
        float low = belt + 0.025f;
        Func<float, float, float> side = Mask.Polygon(
            0.045f, new(FrontPillar(low), low), new(FrontPillar(rail), rail), new(RearPillar(rail), rail), new(RearPillar(low), low + 0.03f));
        PolyMesh panes = _paint.Cut(p => Max(side(p.Z, p.Y), 0.3f - p.X, SideX(p) - 0.14f - p.X));
        PolyMesh pillars = new();
        foreach (float z in Pillars)
        {
            PolyMesh behind = panes.Cut(p => p.Z - z - 0.028f);
            PolyMesh before = behind.Cut(p => p.Z - z + 0.028f);
            pillars.Join(behind);
            panes.Join(before);
        }

        bool OffSeam(Vector3 p) => p.X > 1e-3f;
        PolyMesh frames = screen.Recess(0.007f, OffSeam).Join(rear.Recess(0.007f, OffSeam), panes.Recess(0.009f));
        Both(frames.Join(pillars), VehicleMaterials.Trim);
        Both(screen, _isOccupied ? VehicleMaterials.OpenPane : _furnished ? VehicleMaterials.SmokedPane : VehicleMaterials.Window);
        Both(rear.Join(panes), _isOccupied ? VehicleMaterials.OpenPane : _furnished ? VehicleMaterials.TintedPane : VehicleMaterials.Window);
        if (_furnished)
        {
            CarInterior.Add(_model, _f, _paint, DoorZ, rearSeats: _f.Height > 1.3f);
        }

        if (_fine)
        {
            // A dark strip frames the side windows; a bright one would be thinner than a pixel, and break up.
            var line = new List<Vector3>();
            List<Vector2> frame = Outlines.Round(
                [new(FrontPillar(low) + 0.02f, low - 0.012f), new(FrontPillar(rail), rail + 0.012f), new(RearPillar(rail), rail + 0.012f), new(RearPillar(low), low + 0.018f)], 0.05f, 5);
            for (int i = 0; i < frame.Count; i++)
            {
                Vector2 a = frame[i], b = frame[(i + 1) % frame.Count];
                int steps = Math.Max(1, (int)(Vector2.Distance(a, b) / 0.08f));
                for (int k = 0; k < steps; k++)
                {
                    Vector2 q = Vector2.Lerp(a, b, (float)k / steps);
                    line.Add(new Vector3(_skin.SurfaceX(q.Y, q.X) + 0.001f, q.Y, q.X));
                }
            }

            Both(Shapes.Sweep(line, Outlines.Rectangle(0.011f, 0.017f, 0.004f, 2), closed: true, up: Vector3.UnitX), VehicleMaterials.Trim);
        }
    }

    private float[] Pillars => _f.Length > 4.3f && _f.Height > 1.3f ? [DoorZ, DoorZ - 0.86f] : [DoorZ];

    /// <summary>The joint between the doors.</summary>
    private float DoorZ => _f.Height > 1.3f ? _f.CowlZ - 1.24f : _f.CowlZ - 1.42f;

    private void FitLamps()
    {
        float n = _f.NoseY, d = _f.DeckY;

        // A slim lamp that rises along the flank: a dark housing, two projectors in bright frames, a strip of light along its brow.
        Func<float, float, float> head = Mask.Polygon(
            0.022f, new(0.47f, n - 0.135f), new(0.55f, n - 0.185f), new(0.82f, n - 0.17f), new(1.05f, n - 0.115f), new(1.05f, n - 0.03f), new(0.76f, n - 0.06f), new(0.47f, n - 0.095f));
        PolyMesh housing = _paint.Cut(p => Max(head(p.X, p.Y) + (0.2f * MathF.Max(0, _half - 0.2f - p.Z)), _half - 0.5f - p.Z));
        Both(housing.Clone(), _fine ? VehicleMaterials.LampCover : VehicleMaterials.LampGlass);
        Both(housing.Recess(LampDepth), VehicleMaterials.Trim);
        Both(housing, VehicleMaterials.LampHousing);
        foreach ((float x, float y) in (ReadOnlySpan<(float, float)>)[(0.585f, n - 0.142f), (0.7f, n - 0.132f)])
        {
            float z = _skin.SurfaceZ(x, y, front: true), turn = MathF.Atan((_skin.SurfaceZ(x - 0.03f, y, front: true) - _skin.SurfaceZ(x + 0.03f, y, front: true)) / 0.06f);
            PolyMesh frame = Shapes.Extrude(Outlines.Rectangle(0.086f, 0.05f, 0.018f), 0.02f, 0.005f);
            PolyMesh lens = Shapes.Extrude(Outlines.Rectangle(0.066f, 0.034f, 0.014f), 0.012f, 0.005f).Move(0, 0, 0.012f);
            Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(x, y, z - LampDepth + 0.008f);
            Both(frame.Transform(place), VehicleMaterials.LampBowl);
            Both(lens.Transform(place), VehicleMaterials.LampLens);
        }

        var brow = new List<Vector3>();
        for (int i = 0; i <= 8; i++)
        {
            float x = 0.51f + (0.3f * i / 8), y = float.Lerp(n - 0.104f, n - 0.076f, i / 8f);
            brow.Add(new Vector3(x, y, _skin.SurfaceZ(x, y, front: true) - (LampDepth * 0.55f)));
        }

        Both(Shapes.Sweep(brow, Outlines.Rectangle(0.02f, 0.011f, 0.003f, 2)), VehicleMaterials.HeadLight);

        Func<float, float, float> tail = Mask.Polygon(
            0.02f, new(0.4f, d - 0.165f), new(0.7f, d - 0.21f), new(1.05f, d - 0.2f), new(1.05f, d - 0.075f), new(0.4f, d - 0.105f));
        PolyMesh red = _paint.Cut(p => Max(tail(p.X, p.Y), p.Z + _half - 0.5f));
        Both(red.Recess(0.005f), VehicleMaterials.Trim);
        PolyMesh clear = red.Cut(p => MathF.Max(MathF.Abs(p.X - 0.56f) - 0.07f, MathF.Abs(p.Y - d + 0.158f) - 0.014f));
        Both(red, VehicleMaterials.TailLight);
        Both(clear, VehicleMaterials.LampGlass);
    }

    private void FitFront()
    {
        float n = _f.NoseY, c = _f.Clearance;
        bool OffSeam(Vector3 p) => p.X > 1e-3f;
        Vector2[] opening = [new(-0.45f, n - 0.11f), new(0.45f, n - 0.11f), new(0.4f, n - 0.21f), new(0.31f, n - 0.295f), new(-0.31f, n - 0.295f), new(-0.4f, n - 0.21f)];
        Func<float, float, float> grille = Mask.Polygon(0.03f, opening);
        PolyMesh mouth = _paint.Cut(p => Max(grille(p.X, p.Y), _half - 0.5f - p.Z));
        Both(mouth.Recess(0.05f, OffSeam), VehicleMaterials.Trim);
        Both(mouth, VehicleMaterials.Gap);
        Func<float, float, float> intake = Mask.Polygon(
            0.03f, new(-0.56f, c + 0.165f), new(0.56f, c + 0.165f), new(0.66f, c + 0.06f), new(-0.66f, c + 0.06f));
        PolyMesh lower = _paint.Cut(p => Max(intake(p.X, p.Y), _half - 0.5f - p.Z));
        Both(lower.Recess(0.04f, OffSeam), VehicleMaterials.Trim);
        Both(lower, VehicleMaterials.Gap);

        // Upright slits at the corners of the bumper lead air past the wheels.
        Func<float, float, float> duct = Mask.Polygon(0.012f, new(0.762f, c + 0.12f), new(0.8f, c + 0.335f), new(0.838f, c + 0.33f), new(0.83f, c + 0.12f));
        PolyMesh corner = _paint.Cut(p => Max(duct(p.X, p.Y), _half - 0.7f - p.Z));
        Both(corner.Recess(0.03f), VehicleMaterials.Trim);
        Both(corner, VehicleMaterials.Gap);
        int slats = _fine ? 4 : 3;
        for (int i = 0; i < slats; i++)
        {
            float t = (i + 0.7f) / (slats + 0.4f), y = n - 0.11f - (0.185f * t), w = float.Lerp(0.45f, 0.31f, MathF.Max(0, (t - 0.4f) / 0.6f)) - (0.03f * t) - 0.012f;
            Bar(y, w, -0.02f, 0.013f, VehicleMaterials.Slat);
        }

        for (int i = 0; i < 2; i++)
        {
            Bar(c + 0.092f + (0.04f * i), 0.6f - (0.03f * i), -0.016f, 0.013f, VehicleMaterials.Slat);
        }

        // A bright frame around the grille.
        var frame = new List<Vector3>();
        List<Vector2> ring = Outlines.Round([.. opening], 0.03f, 4);
        for (int i = 0; i < ring.Count; i++)
        {
            Vector2 a = ring[i], b = ring[(i + 1) % ring.Count];
            int steps = Math.Max(1, (int)(Vector2.Distance(a, b) / 0.06f));
            for (int k = 0; k < steps; k++)
            {
                Vector2 q = Vector2.Lerp(a, b, (float)k / steps);
                frame.Add(new Vector3(q, _skin.SurfaceZ(MathF.Abs(q.X), q.Y, front: true) + 0.001f));
            }
        }

        _model.Add(Shapes.Sweep(frame, Outlines.Rectangle(0.014f, 0.014f, 0.004f, 2), closed: true, up: Vector3.UnitZ), VehicleMaterials.Bright);

        // Number plate between grille and intake, badge in the grille.
        float py = ((n - 0.295f) + (c + 0.165f)) / 2, pz = _skin.SurfaceZ(0.2f, py, front: true);
        AddPlate(new Vector3(0, py, pz + 0.012f), 1);
        _model.Add(Shapes.Cylinder(0.04f, 0.012f, 0.004f, 28).RotateX(MathF.PI / 2).Move(0, n - 0.19f, _skin.SurfaceZ(0, n - 0.19f, front: true) - 0.006f), VehicleMaterials.Chrome);
    }

    private void FitRear()
    {
        float d = _f.DeckY, c = _f.Clearance;
        Func<float, float, float> skirt = Mask.Polygon(0.04f, new(-0.8f, c + 0.02f), new(0.8f, c + 0.02f), new(0.72f, c + 0.21f), new(-0.72f, c + 0.21f));
        PolyMesh lower = _paint.Cut(p => Max(skirt(p.X, p.Y), p.Z + _half - 0.4f));
        Both(lower.Recess(0.015f, p => p.X > 1e-3f), VehicleMaterials.Trim);
        Both(lower, VehicleMaterials.Trim);
        float py = d - 0.35f;
        AddPlate(new Vector3(0, py, _skin.SurfaceZ(0.2f, py, front: false) - 0.008f), -1);
        _model.Add(
            Shapes.Cylinder(0.032f, 0.012f, 0.004f, 24).RotateX(-MathF.PI / 2).Move(0, d - 0.14f, _skin.SurfaceZ(0, d - 0.14f, front: false)), VehicleMaterials.Chrome);
        foreach (float x in new[] { -0.55f, 0.55f })
        {
            _model.Add(
                Shapes.Lathe([new(0.03f, 0), new(0.042f, 0), new(0.044f, 0.12f), new(0.036f, 0.12f), new(0.034f, 0.02f)], 24)
                    .RotateX(-MathF.PI / 2).Move(x, c + 0.09f, _skin.SurfaceZ(0.55f, c + 0.09f, front: false) + 0.06f),
                VehicleMaterials.Chrome);
        }
    }

    /// <summary>A band on the flank, under the shoulder line, from arch to arch.</summary>
    private void PaintBand(Material? band)
    {
        if (band is not null)
        {
            float middle = _f.BeltY - 0.27f, from = _f.RearAxleZ + _f.WheelRadius + 0.06f, to = _f.FrontAxleZ - _f.WheelRadius - 0.06f;
            Both(_paint.Cut(p => Max(MathF.Abs(p.Y - middle) - 0.058f, from - p.Z, p.Z - to, 0.5f - p.X)), band);
        }
    }

    /// <summary>What is left is paint, but for the dark sill and floor; the roof may have its own colour.</summary>
    private void Finish()
    {
        // Off-roaders wear a higher band of plastic, and rails on the roof.
        bool tall = _f.Height > 1.55f;
        float sill = _f.Clearance + (tall ? 0.1f : 0.045f);
        if (tall && _fine)
        {
            AddRoofRails();
        }

        PolyMesh floor = _paint.Cut(p => p.Y - sill);
        Both(floor.Cut(p => p.Y - _f.Clearance - 0.012f), VehicleMaterials.Underside);
        Both(floor, VehicleMaterials.Trim);
        if (_roof != _body)
        {
            float rail = _f.Height - 0.085f;
            Both(_paint.Cut(p => rail - p.Y), _roof);
        }

        Both(_paint, _body);
    }

    private void AddRoofRails()
    {
        float x = (_f.Width / 2) - _f.ShoulderInset - 0.3f, from = _f.RoofZ + 0.75f, to = _f.RoofZ - 1.05f;
        var path = new List<Vector3>();
        for (int i = 0; i <= 12; i++)
        {
            float t = i / 12f, rise = MathF.Min(1, 8 * MathF.Min(t, 1 - t)), z = from + ((to - from) * t), along = (z - _f.RoofZ) / 1.2f;
            path.Add(new Vector3(x, _f.Height - 0.05f - (_f.RoofArch * along * along) + (0.055f * rise), z));
        }

        Both(Shapes.Tube(path, 0.017f, 10), VehicleMaterials.Chrome);
    }

    private void Bar(float y, float halfWidth, float depth, float thick, Material material)
    {
        var path = new List<Vector3>();
        for (int i = -8; i <= 8; i++)
        {
            float x = halfWidth * i / 8;
            path.Add(new Vector3(x, y, _skin.SurfaceZ(MathF.Abs(x), y, front: true) + depth));
        }

        _model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.02f, thick, 0.004f, 2)), material);
    }

    private void AddPlate(Vector3 at, float facing)
    {
        PolyMesh plate = Shapes.Extrude(Outlines.Rectangle(0.52f, 0.115f, 0.012f), 0.012f, 0.003f);
        PolyMesh frame = Shapes.Extrude(Outlines.Rectangle(0.545f, 0.14f, 0.018f), 0.012f, 0.003f).Move(0, 0, -0.004f);
        PolyMesh field = Shapes.Box(0.045f, 0.108f, 0.003f, 0.001f, 1).Move(-0.232f, -0.054f, 0.0055f);
        Matrix4x4 m = Matrix4x4.CreateRotationY(facing > 0 ? 0 : MathF.PI) * Matrix4x4.CreateTranslation(at);
        _model.Add(plate.Transform(m), VehicleMaterials.Plate);
        _model.Add(field.Transform(m), VehicleMaterials.PlateField);
        if (_fine)
        {
            frame.Join(
                StrokeDigits.Build(_number / 1000, 0.07f, 0.003f).Move(-0.1f, 0, 0.0065f), StrokeDigits.Build(_number % 1000, 0.07f, 0.003f).Move(0.115f, 0, 0.0065f));
        }

        _model.Add(frame.Transform(m), VehicleMaterials.Trim);
    }

    private void Both(PolyMesh half, Material material, float smooth = 0.7f)
    {
        if (half.FaceCount > 0)
        {
            _model.Add(half.BothSides(), material, smooth);
        }
    }

    private static float Max(params ReadOnlySpan<float> values)
    {
        float max = values[0];
        foreach (float v in values)
        {
            max = MathF.Max(max, v);
        }

        return max;
    }
}
