using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Builds a bus: a rounded box with bands of windows, doors on its right side, lamps and a lit destination sign.</summary>
internal sealed class BusBody
{
    private const float Width = 2.5f, Floor = 0.33f, WheelRadius = 0.48f, Corner = 0.2f;

    private readonly ModelBuilder _model;
    private readonly Bus.Parameters _p;
    private readonly float _height, _front, _back, _hood;
    private readonly PolyMesh _skin;
    private readonly bool _fine, _furnished;

    private BusBody(ModelBuilder model, Bus.Parameters p, float resolution)
    {
        (_model, _p, _fine, _furnished) = (model, p, resolution < 0.04f, resolution < 0.07f);
        _height = p.Kind == Bus.Kind.DoubleDecker ? 4.3f : p.Kind == Bus.Kind.School ? 2.95f : 3.05f;
        _hood = p.Kind == Bus.Kind.School ? 1.25f : 0;
        (_front, _back) = ((p.Length / 2) - _hood, -p.Length / 2);

        // Windscreen raked, roof cambered, sides upright.
        float middle = (_front + _back) / 2, half = (_front - _back) / 2;
        _skin = CoachShell.Build(Outlines.Rectangle(Width, _height - Floor, Corner, 6), (_height + Floor) / 2, _back, _front, Corner, _fine ? 90 : 36, _fine ? 0.12f : 0.3f);
        _skin.Warp(v =>
        {
            float t = (v.Z - middle) / half, y = v.Y / _height;
            return v with { Z = v.Z - (0.3f * MathF.Max(0, t) * MathF.Max(0, y - 0.42f)) - (0.1f * MathF.Max(0, t - 0.9f) * v.X * v.X) };
        });
        _skin.WithNormals(_skin.VertexNormals());
    }

    public static void Add(ModelBuilder model, Bus.Parameters p, float resolution)
    {
        var bus = new BusBody(model, p, resolution);
        bus.CutArches();
        bus.Glaze();
        bus.Fit();
        bus.Finish();
    }

    private float FrontAxle => _p.Kind == Bus.Kind.School ? _front + 0.35f : _front - 2.3f;

    private float RearAxle => _back + 2.6f;

    private void CutArches()
    {
        foreach (float z in new[] { FrontAxle, RearAxle })
        {
            float r = WheelRadius + 0.09f;
            _skin.Cut(v => MathF.Max(new Vector2(v.Z - z, v.Y - WheelRadius).Length() - r, 0.6f - MathF.Abs(v.X)));
            PolyMesh liner = Shapes.Lathe([new(r, -0.02f), new(r, 0.5f), new(0, 0.5f)], 40).Flip().RotateZ(MathF.PI / 2).Move((Width / 2) - 0.02f, WheelRadius, z);
            liner.Cut(v => v.Y - Floor);
            _model.Add(liner.BothSides(), VehicleMaterials.Gap);
            foreach (float side in new[] { 1f, -1f })
            {
                Wheels.AddDisc(_model, new Vector3(side * ((Width / 2) - 0.19f), WheelRadius, z), WheelRadius, 0.3f, _p.Nuts, _fine);
            }
        }
    }

    private void Glaze()
    {
        PolyMesh glass = new(), frames = new();
        bool two = _p.Kind == Bus.Kind.DoubleDecker;
        float low = _p.Kind == Bus.Kind.School ? 1.6f : 1.3f, tall = two ? 0.95f : _p.Kind == Bus.Kind.School ? 0.75f : 1.05f;
        int count = (int)((_front - _back - 1.3f) / _p.Window);
        float start = _front - 0.7f, step = (_front - _back - 1.3f) / count;
        foreach (float y in two ? new[] { low, 2.85f } : [low])
        {
            // School buses have single windows; on others they stand in one dark band.
            bool band = _p.Kind != Bus.Kind.School;
            float mid = y + (tall / 2), middle = start - (count * step / 2);
            PolyMesh strip = !band ? _skin
                : _skin.Cut(v => MathF.Max(Mask.Rectangle(v.Z - middle, v.Y - mid, (count * step / 2) + 0.03f, (tall / 2) + 0.05f, 0.1f), 0.9f - MathF.Abs(v.X)));
            for (int i = 0; i < count; i++)
            {
                float z = start - ((i + 0.5f) * step), half = (step / 2) - (band ? 0.03f : 0.09f);
                PolyMesh pane = strip.Cut(v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - mid, half, tall / 2, 0.06f), 0.9f - MathF.Abs(v.X)));
                frames.Join(pane.Recess(0.012f));
                glass.Join(pane);
            }

            if (band)
            {
                frames.Join(strip);
            }
        }

        // Windscreens and rear windows.
        float top = two ? 2.3f : _height - (_p.Kind == Bus.Kind.School ? 0.5f : 0.55f), foot = _p.Kind == Bus.Kind.School ? 1.65f : 1.12f;
        Take(v => MathF.Max(Mask.Rectangle(v.X, v.Y - ((foot + top) / 2), 1.13f, (top - foot) / 2, 0.12f), _front - 0.75f - v.Z));
        Take(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.95f, 0.95f, 0.4f, 0.1f), v.Z - _back - 0.5f));
        if (two)
        {
            Take(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 3.35f, 1.13f, 0.5f, 0.12f), _front - 0.9f - v.Z));
            Take(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 3.35f, 0.95f, 0.45f, 0.1f), v.Z - _back - 0.5f));
        }

        // Doors on the right side: glass leaves in dark frames.
        float[] doors = _p.Kind == Bus.Kind.School ? [_front - 0.6f] : [_front - 0.95f, (_front + _back) / 2];
        foreach (float z in doors)
        {
            float width = _p.Kind == Bus.Kind.School ? 0.4f : 0.55f;
            PolyMesh leaf = _skin.Cut(v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - 1.32f, width, 0.93f, 0.06f), v.X + 0.9f));
            PolyMesh pane = leaf.Cut(v => MathF.Max(Mask.Rectangle(MathF.Abs(v.Z - z) - (width / 2), v.Y - 1.35f, (width / 2) - 0.06f, 0.8f, 0.05f), v.X));
            frames.Join(leaf.Recess(0.03f));
            pane.Recess(0.035f);
            glass.Join(pane);
            frames.Join(leaf);
        }

        _model.Add(frames, VehicleMaterials.Trim);
        _model.Add(glass, _furnished ? VehicleMaterials.ClearPane : VehicleMaterials.Window);
        if (_furnished)
        {
            BusInterior.Add(_model, _skin, two ? [0.42f, 2.45f] : [_p.Kind == Bus.Kind.School ? 0.85f : 0.42f], _back, _front, Width / 2, two ? 1.75f : 1.9f);
        }

        void Take(Func<Vector3, float> field)
        {
            PolyMesh pane = _skin.Cut(field);
            frames.Join(pane.Recess(0.018f));
            glass.Join(pane);
        }
    }

    private void Fit()
    {
        bool two = _p.Kind == Bus.Kind.DoubleDecker, school = _p.Kind == Bus.Kind.School;

        // Destination sign: the number of the line glows at its left, the rest is for a name.
        float y = two ? 2.58f : _height - 0.3f;
        PolyMesh sign = _skin.Cut(v => MathF.Max(Mask.Rectangle(v.X, v.Y - y, 0.85f, 0.15f, 0.04f), _front - 0.8f - v.Z));
        Vector3 centre = sign.FaceCount > 0 ? sign.Bounds.Center : new Vector3(0, y, _front);
        _model.Add(sign.Recess(0.01f), VehicleMaterials.Trim);
        _model.Add(sign, school ? Presets.Matte(LinearRgb.FromHex("#f6f0e0"), "sign") : VehicleMaterials.Gap);
        if (!school)
        {
            PolyMesh number = StrokeDigits.Build(_p.Line, 0.2f, 0.006f).Move(-0.58f, y, centre.Z + 0.02f);
            _model.Add(number, Presets.Glow(LinearRgb.FromHex("#ffa21c"), 2.4f, "sign light"));
        }

        _model.Surface(SurfaceTag.Print, new Vector3(school ? 0 : 0.24f, y, centre.Z + 0.03f), new Vector3(school ? 0.8f : 0.56f, 0, 0), new Vector3(0, 0.13f, 0));
        _model.Surface(SurfaceTag.Print, new Vector3((Width / 2) + 0.01f, 0.95f, 0), new Vector3(0, 0, -2f), new Vector3(0, 0.22f, 0));
        if (school)
        {
            Hood();
        }

        float face = school ? _front + _hood + 0.02f : _front + 0.0f;
        Material lamp = VehicleMaterials.HeadLight;
        foreach (float x in new[] { 0.95f, 0.68f })
        {
            PolyMesh ring = Shapes.Torus(0.098f, 0.016f, 32, 10).RotateX(MathF.PI / 2).Move(x * (school ? 0.88f : 1), school ? 1.02f : 0.82f, face + 0.005f);
            PolyMesh lens = Shapes.Ellipsoid(new Vector3(0.095f, 0.095f, 0.035f), 24).Move(x * (school ? 0.88f : 1), school ? 1.02f : 0.82f, face);
            _model.Add(ring.BothSides(), VehicleMaterials.Bright);
            _model.Add(lens.BothSides(), x > 0.8f ? lamp : VehicleMaterials.LampGlass, 1);
        }

        if (!school)
        {
            // A dark panel ties the lamps together; wipers rest at the foot of the windscreen.
            _model.Add(Shapes.Cushion(0.62f, 0.3f, 0.03f, 0.014f, 0, 4).Move(0.82f, 0.67f, face - 0.018f).BothSides(), VehicleMaterials.Graphite);
            PolyMesh wiper = Shapes.Rod(new Vector3(0.12f, 1.1f, face + 0.01f), new Vector3(0.62f, 1.3f, face - 0.045f), 0.012f, sides: 8)
                .Join(Shapes.Rod(new Vector3(0.3f, 1.27f, face - 0.03f), new Vector3(0.95f, 1.33f, face - 0.06f), 0.01f, sides: 6));
            _model.Add(wiper.BothSides(), VehicleMaterials.Trim);
            _model.Add(Shapes.Box(0.5f, 0.11f, 0.01f, 0.003f, 1).Move(0, 0.42f, face + 0.052f), VehicleMaterials.Plate);
        }

        // Markers along the flanks.
        PolyMesh markers = new();
        for (float z = _back + 1.2f; z < _front - 0.6f; z += 2.1f)
        {
            markers.Join(Shapes.Box(0.02f, 0.05f, 0.12f, 0.008f, 1).Move((Width / 2) + 0.002f, 0.52f, z).BothSides());
        }

        _model.Add(markers, Presets.Plastic(LinearRgb.FromHex("#d9861c"), "marker"));

        foreach (float h in new[] { 0.85f, 1.1f })
        {
            _model.Add(Shapes.Cushion(0.16f, 0.2f, 0.04f, 0.018f, 0, 4).Move(1.05f, h, _back - 0.005f).BothSides(), VehicleMaterials.TailLight);
        }

        PolyMesh bumper = Shapes.Cushion(Width - 0.05f, 0.24f, 0.3f, 0.06f, 0, 8);
        _model.Add(bumper.Clone().Move(0, 0.34f, face - 0.1f).Join(bumper.Clone().Move(0, 0.34f, _back + 0.1f)), VehicleMaterials.Graphite);

        // Mirrors on arms.
        PolyMesh mirror = Shapes.Cushion(0.2f, 0.42f, 0.12f, 0.05f, 0.01f, 6).Move((Width / 2) + 0.17f, two ? 1.75f : 1.85f, _front + 0.12f)
            .Join(Shapes.Tube(Splines.CatmullRom([new((Width / 2) - 0.1f, 2.45f, _front - 0.25f), new((Width / 2) + 0.08f, 2.52f, _front + 0.05f), new((Width / 2) + 0.17f, 2.2f, _front + 0.12f)], 6), 0.022f, 10));
        _model.Add(mirror.BothSides(), VehicleMaterials.Trim);
        if (_p.Kind == Bus.Kind.City)
        {
            _model.Add(Shapes.Cushion(1.7f, 0.22f, 2.4f, 0.09f, 0.01f, 6).Move(0, _height - 0.06f, -0.8f), _p.Roof, 1);
        }
    }

    private void Hood()
    {
        // A snub bonnet with its own fenders.
        PolyMesh hood = Shapes.Cushion(2.0f, 1.05f, _hood + 0.4f, 0.18f, 0.03f, 18).Warp(v => v with { Y = v.Y - (0.12f * v.Y * MathF.Max(0, v.Z + 0.2f)) }).Move(0, 0.55f, _front + (_hood / 2) - 0.18f);
        hood.WithNormals(hood.VertexNormals());
        float z = FrontAxle, r = WheelRadius + 0.09f;
        hood.Cut(v => MathF.Max(new Vector2(v.Z - z, v.Y - WheelRadius).Length() - r, 0.6f - MathF.Abs(v.X)));
        PolyMesh grille = hood.Cut(v => MathF.Max(Mask.Rectangle(v.X, v.Y - 1.0f, 0.5f, 0.24f, 0.06f), _front + 0.5f - v.Z));
        _model.Add(grille.Recess(0.03f), VehicleMaterials.Trim);
        _model.Add(grille, VehicleMaterials.Gap);
        for (int i = 0; i < 6; i++)
        {
            _model.Add(Shapes.Box(0.98f, 0.028f, 0.03f, 0.008f, 1).Move(0, 0.78f + (0.075f * i), _front + _hood + 0.0f), VehicleMaterials.Bright);
        }

        PolyMesh fender = Shapes.Sweep(
            [.. Enumerable.Range(0, 25).Select(i => -0.2f + (3.5f * i / 24)).Select(a => new Vector3((Width / 2) - 0.17f, WheelRadius + (r * 1.04f * MathF.Sin(a)), z + (r * 1.04f * MathF.Cos(a))))],
            Outlines.Rectangle(0.36f, 0.07f, 0.03f, 3), up: Vector3.UnitZ);
        _model.Add(fender.BothSides(), _p.Paint, 1);
        _model.Add(hood, _p.Paint, 1);
    }

    private void Finish()
    {
        float rail = _height - 0.22f;
        if (_p.Roof != _p.Paint)
        {
            _model.Add(_skin.Cut(v => rail - v.Y), _p.Roof, 1);
        }

        _model.Add(_skin.Cut(v => v.Y - 0.45f), VehicleMaterials.Trim, 1);
        foreach (float y in _p.Kind == Bus.Kind.School ? new[] { 0.75f, 1.15f, 1.48f } : _p.Kind == Bus.Kind.DoubleDecker ? [2.42f] : [0.62f])
        {
            float half = _p.Kind == Bus.Kind.School ? 0.035f : 0.06f;
            _model.Add(_skin.Cut(v => MathF.Max(MathF.Abs(v.Y - y) - half, (Width / 2) - 0.05f - MathF.Abs(v.X))), _p.Stripe, 1);
        }

        _model.Add(_skin, _p.Paint, 1);
    }
}
