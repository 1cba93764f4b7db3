using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Builds a flying car: a creased hull with light lines, a glass canopy over seats, engines and fins.</summary>
internal sealed class HoverBody
{
    /// <summary>Exponent of the flanks' section: below 1 is fuller than an ellipse.</summary>
    private const float FlankExponent = 0.58f, CanopyExponent = 0.86f;

    /// <summary>Where the rails of the canopy run, as a share of its half width.</summary>
    private const float RailShare = 0.8f;

    /// <summary>How far round its arc the belly runs before it meets the chine, radians; less than a quarter leaves a crease.</summary>
    private const float BellyArc = 1.1f;

    private readonly ModelBuilder _model;
    private readonly FlyingCar.Parameters _p;
    private readonly HoverForm _f;
    private readonly Material _glow;
    private readonly bool _fine, _furnished;

    private HoverBody(ModelBuilder model, FlyingCar.Parameters p, float resolution)
    {
        (_model, _p, _f) = (model, p, p.Form);
        (_fine, _furnished) = (resolution < 0.02f, resolution < 0.035f);
        _glow = Presets.Glow(p.Light, 3.4f, "hover light");
    }

    /// <summary>Adds a whole flying car.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="p">What to build.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static void Add(ModelBuilder model, FlyingCar.Parameters p, float resolution)
    {
        var body = new HoverBody(model, p, resolution);
        body.AddHull();
        body.AddCanopy();
        if (p.Form.Fans)
        {
            body.AddFan(new Vector3(1.1f, 0.66f, 1.02f), 0.4f);
            body.AddFan(new Vector3(1.02f, 0.78f, -1.2f), 0.44f);
        }

        foreach (float z in p.Form.Turbines)
        {
            body.AddTurbine(z);
        }

        body.AddBelly();
        body.AddFins();
    }

    private float DeckAt(float x, float z)
    {
        float t = MathF.Min(1, x / MathF.Max(1e-3f, _f.Plan.At(z))), n = 2 / FlankExponent;
        float chine = _f.Chine.At(z);
        return chine + ((_f.Deck.At(z) - chine) * MathF.Pow(MathF.Max(0, 1 - MathF.Pow(t, n)), 1 / n));
    }

    /// <summary>One section of the hull: from the keel round the right flank to the deck, and back on the left.</summary>
    private List<Vector3> Section(float z, int steps)
    {
        float w = _f.Plan.At(z), chine = _f.Chine.At(z), deck = _f.Deck.At(z), keel = _f.Keel.At(z);
        int belly = steps / 3;
        List<Vector3> half = [];
        for (int i = 0; i < belly; i++)
        {
            (float s, float c) = MathF.SinCos(BellyArc * i / belly);
            half.Add(new Vector3(w * s / MathF.Sin(BellyArc), keel + ((chine - keel) * (1 - c) / (1 - MathF.Cos(BellyArc))), z));
        }

        for (int i = 0; i <= steps - belly; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI / 2 * i / (steps - belly));
            half.Add(new Vector3(
                w * MathF.Pow(MathF.Max(0, c), FlankExponent), chine + ((deck - chine) * MathF.Pow(MathF.Max(0, s), FlankExponent)), z));
        }

        half[^1] = half[^1] with { X = 0 };
        return [.. half, .. half[1..^1].Select(v => v with { X = -v.X }).Reverse()];
    }

    private void AddHull()
    {
        int rows = _fine ? 72 : 32, steps = _fine ? 24 : 12;

        // Stations crowd towards both ends, where the lines turn.
        List<List<Vector3>> sections = [.. Enumerable.Range(0, rows + 1)
            .Select(i => 0.5f - (0.5f * MathF.Cos(MathF.PI * i / rows)))
            .Select(t => Section(float.Lerp(_f.TailZ, _f.NoseZ, t), steps))];
        PolyMesh hull = Shapes.Loft(sections);
        hull.WithNormals(hull.VertexNormals());
        PolyMesh belly = hull.Cut(v => MathF.Max(v.Y - _f.Chine.At(v.Z) + 0.05f, MathF.Abs(v.X) - (0.8f * _f.Plan.At(v.Z))));

        // The cockpit is let into the deck.
        PolyMesh tub = hull.Cut(v => v.Z < _f.Canopy.Back + 0.3f || v.Z > _f.Canopy.Front - 0.1f
            ? 0.5f : MathF.Max(MathF.Abs(v.X) - (0.9f * _f.CanopyPlan.At(v.Z)), _f.Chine.At(v.Z) + 0.12f - v.Y));
        if (_furnished)
        {
            _model.Add(tub.Recess(0.24f), VehicleMaterials.Lining);
            _model.Add(tub, VehicleMaterials.Lining);
        }

        // Lines of light: along the chine, brows over the nose, one red line across the tail.
        float nose = _f.NoseZ, tail = _f.TailZ;
        PolyMesh line = hull.Cut(v => MathF.Max(MathF.Abs(v.Y - _f.Chine.At(v.Z) - 0.035f) - 0.013f, MathF.Abs(v.Z + 0.1f) - 1.25f));
        PolyMesh brows = hull.Cut(v => MathF.Max(
            MathF.Max(MathF.Abs(v.Y - (_f.Chine.At(v.Z) + 0.1f) - (0.09f * MathF.Abs(v.X))) - 0.012f - (0.03f * MathF.Abs(v.X)), nose - 0.62f - v.Z), 0.24f - MathF.Abs(v.X)));
        PolyMesh mouth = hull.Cut(v => MathF.Max(Mask.Rectangle(v.X, v.Y - _f.Chine.At(nose) - 0.035f, 0.46f, 0.03f, 0.025f), nose - 0.4f - v.Z));
        _model.Add(mouth.Recess(0.02f), VehicleMaterials.Trim);
        _model.Add(mouth, VehicleMaterials.Gap);
        PolyMesh back = hull.Cut(v => MathF.Max(MathF.Abs(v.Y - _f.Chine.At(tail) - 0.22f) - 0.022f, v.Z - tail - 0.28f));
        line.Recess(-0.002f);
        brows.Recess(-0.002f);
        _model.Add(line, _glow);
        _model.Add(brows, VehicleMaterials.HeadLight with { Emission = VehicleMaterials.HeadLight.Emission * 1.6f });
        _model.Add(back, VehicleMaterials.TailLight with { Emission = LinearRgb.FromHex("#ff1a14") * 2.4f });
        if (_fine)
        {
            // Joints of a gull-wing door and of the bonnet.
            Seam(hull, v => Mask.Rectangle(v.Z - _f.Rows[0] - 0.25f, v.Y - 0.95f, 0.62f, 0.9f - 0.38f, 0.12f), v => MathF.Abs(v.X) > 0.3f);
            Seam(hull, v => Mask.Rectangle(v.X, v.Z - nose + 0.65f, 0.34f, 0.42f, 0.12f), v => v.Y > _f.Chine.At(v.Z) + 0.05f);
        }

        _model.Add(belly, VehicleMaterials.Graphite, 0.6f);
        _model.Add(hull, _p.Paint, 0.6f);
    }

    private void Seam(PolyMesh skin, Func<Vector3, float> distance, Func<Vector3, bool> where)
    {
        PolyMesh joint = skin.Cut(v => where(v) ? MathF.Abs(distance(v)) - 0.006f : 0.05f);
        joint.Recess(0.012f);
        _model.Add(joint, VehicleMaterials.Gap);
    }

    private void AddCanopy()
    {
        int rows = _fine ? 40 : 20, steps = _fine ? 24 : 12;
        List<List<Vector3>> sections = [];
        for (int i = 0; i <= rows; i++)
        {
            float z = float.Lerp(_f.Canopy.Back, _f.Canopy.Front, 0.5f - (0.5f * MathF.Cos(MathF.PI * i / rows)));
            float w = _f.CanopyPlan.At(z), foot = DeckAt(w, z) - 0.03f, top = MathF.Max(foot + 0.01f, _f.CanopyTop.At(z));
            sections.Add([.. Enumerable.Range(0, steps + 1).Select(k => MathF.SinCos(MathF.PI * k / steps)).Select(q => new Vector3(
                w * MathF.CopySign(MathF.Pow(MathF.Abs(q.Cos), CanopyExponent), q.Cos), foot + ((top - foot) * MathF.Pow(MathF.Max(0, q.Sin), CanopyExponent)), z))]);
        }

        PolyMesh canopy = Shapes.Loft(sections, ring: false);
        canopy.WithNormals(canopy.VertexNormals());

        // Behind the glass the canopy runs out in a painted fairing; tall cabins have a roof.
        PolyMesh fairing = canopy.Cut(v => MathF.Min(v.Z - _f.GlassEnd - (0.35f * (v.Y - 1)), _f.RoofY - v.Y + (0.12f * MathF.Max(0, v.Z - 0.2f))));
        PolyMesh hoop = canopy.Cut(v => MathF.Abs(v.Z - _f.GlassEnd - 0.05f - (0.35f * (v.Y - 1))) - 0.05f);

        // Painted rails run from the nose over the doors: windscreen and side windows on either side of them.
        PolyMesh rail = canopy.Cut(v => MathF.Abs(MathF.Abs(v.X) - (RailShare * _f.CanopyPlan.At(v.Z))) - 0.03f);
        hoop.Join(canopy.Cut(v => MathF.Max(MathF.Abs(v.Z - _f.Rows[0] + 0.28f) - 0.025f, (RailShare * _f.CanopyPlan.At(v.Z)) - MathF.Abs(v.X))));
        if (_f.Rows.Length > 1)
        {
            hoop.Join(canopy.Cut(v => MathF.Abs(v.Z - _f.Rows[1] - 0.35f) - 0.03f));
        }

        // A dark gasket where the glass meets the deck.
        hoop.Join(canopy.Cut(v => v.Y - DeckAt(MathF.Abs(v.X), v.Z) - 0.028f));
        _model.Add(fairing.Join(rail), _p.Roof, 1);
        _model.Add(hoop, VehicleMaterials.Trim, 1);
        _model.Add(canopy, _furnished ? VehicleMaterials.TintedPane : VehicleMaterials.Window, 1);
        if (_furnished)
        {
            Furnish();
        }
    }

    private void Furnish()
    {
        foreach (float z in _f.Rows)
        {
            float deck = _f.Deck.At(z), head = _f.CanopyTop.At(z - 0.25f) - 0.07f, x = 0.27f;
            CarInterior.AddSeat(_model, new Vector3(x, deck - 0.22f, z), head, 0.44f);
            CarInterior.AddSeat(_model, new Vector3(-x, deck - 0.22f, z), head, 0.44f);
        }

        float dash = _f.Rows[0] + 0.72f, y = _f.Deck.At(dash);
        _model.Add(Shapes.Cushion(1.5f * _f.CanopyPlan.At(dash), 0.22f, 0.34f, 0.08f, 0, 5).Move(0, y - 0.16f, dash), VehicleMaterials.Trim);
        _model.Add(Shapes.Box(0.9f * _f.CanopyPlan.At(dash), 0.07f, 0.01f, 0.003f, 1).RotateX(-0.5f).Move(0, y + 0.03f, dash - 0.165f), Presets.Glow(_p.Light, 1.2f, "instruments"));
    }

    /// <summary>A lifting pod at each flank, where a road car has its wheel: it blows down and a little outward, so that its ring glows below.</summary>
    private void AddTurbine(float z)
    {
        const float cant = 1.3f;
        int segments = _fine ? 56 : 22;
        float r = _p.Thruster * 1.25f, w = _f.Plan.At(z), y = _f.Chine.At(z) - 0.02f;
        PolyMesh cowl = Shapes.Lathe(
            Outlines.Round([new(0, -0.34f), new(r * 0.8f, -0.3f), new(r * 1.16f, -0.06f), new(r * 1.12f, 0.07f), new(r * 0.94f, 0.08f), new(r * 0.9f, 0)], [0, 0.1f, 0.08f, 0.03f, 0.02f, 0], _fine ? 5 : 2, closed: false),
            segments);
        PolyMesh duct = Shapes.Lathe([new(r * 0.91f, 0.04f), new(r * 0.84f, -0.06f), new(0, -0.06f)], segments).Flip();
        PolyMesh ring = Shapes.Torus(r * 0.86f, 0.014f, segments, 8).Move(0, 0.03f, 0).Join(Shapes.Torus(r * 0.24f, 0.01f, segments / 2, 6).Move(0, 0.035f, 0));
        PolyMesh hub = Shapes.Cylinder(r * 0.24f, 0.1f, 0.02f, segments / 2).Move(0, -0.06f, 0);
        PolyMesh blades = new();
        for (int i = 0; i < 9; i++)
        {
            blades.Join(Shapes.Box(r * 0.64f, 0.008f, 0.085f, 0.003f, 1).RotateX(0.5f).Move(r * 0.52f, -0.01f, 0).RotateY(MathF.Tau * i / 9));
        }

        // From +Y over to +X and on below the horizon.
        Matrix4x4 place = Matrix4x4.CreateRotationZ((-MathF.PI / 2) - cant) * Matrix4x4.CreateTranslation(w + 0.05f, y, z);
        Both(cowl.Transform(place), VehicleMaterials.Graphite, 0.9f);
        Both(duct.Transform(place), VehicleMaterials.Gap);
        Both(blades.Join(hub).Transform(place), VehicleMaterials.Bright);
        Both(ring.Transform(place), _glow, 1.2f);
    }

    /// <summary>A ducted fan on a strut at each side.</summary>
    private void AddFan(Vector3 at, float r)
    {
        int segments = _fine ? 64 : 26;
        PolyMesh ring = Shapes.Lathe(
            Outlines.Round([new(r * 0.86f, -0.1f), new(r * 0.92f, -0.12f), new(r, 0), new(r * 0.97f, 0.1f), new(r * 0.86f, 0.09f), new(r * 0.86f, -0.1f)], 0.03f, 4, closed: false), segments);
        PolyMesh light = Shapes.Torus(r * 0.89f, 0.016f, segments, 8).Move(0, -0.115f, 0);
        PolyMesh hub = Shapes.Lathe([new(0, -0.09f), new(0.05f, -0.07f), new(0.075f, 0), new(0.05f, 0.07f), new(0, 0.1f)], segments / 2);
        PolyMesh blades = new();
        for (int i = 0; i < 7; i++)
        {
            blades.Join(Shapes.Box(r * 0.8f, 0.007f, 0.085f, 0.003f, 1).RotateX(0.35f).Move(r * 0.45f, 0.02f, 0).RotateY(MathF.Tau * i / 7));
        }

        for (int i = 0; i < 3; i++)
        {
            hub.Join(Shapes.Box(r * 0.86f, 0.03f, 0.02f, 0.006f, 1).Move(r * 0.43f, -0.06f, 0).RotateY(0.5f + (MathF.Tau * i / 3)));
        }

        Matrix4x4 place = Matrix4x4.CreateRotationZ(-0.1f) * Matrix4x4.CreateTranslation(at);
        float foot = _f.Plan.At(at.Z * 0.7f) - 0.15f;
        PolyMesh strut = Shapes.Sweep(
            Splines.CatmullRom([new(foot, _f.Chine.At(at.Z * 0.7f), at.Z * 0.7f), new((foot + at.X - r) / 2, at.Y - 0.03f, at.Z * 0.92f), new(at.X - (r * 0.9f), at.Y, at.Z)], 6),
            Outlines.Ellipse(0.13f, 0.035f, 16), up: Vector3.UnitZ);
        Both(strut, _p.Paint, 1);
        Both(ring.Transform(place), _p.Paint, 0.9f);
        Both(hub.Transform(place), VehicleMaterials.Graphite, 0.9f);
        Both(blades.Transform(place), VehicleMaterials.Trim);
        Both(light.Transform(place), _glow, 1.2f);
    }

    /// <summary>Glowing strips under the belly, and a skid beside each.</summary>
    private void AddBelly()
    {
        List<Vector3> strip = [];
        for (int i = 0; i <= 16; i++)
        {
            float z = float.Lerp(_f.TailZ * 0.5f, _f.NoseZ * 0.4f, i / 16f), x = 0.42f * _f.Plan.At(z), arc = MathF.Asin(0.42f * MathF.Sin(BellyArc));
            float y = _f.Keel.At(z) + ((_f.Chine.At(z) - _f.Keel.At(z)) * (1 - MathF.Cos(arc)) / (1 - MathF.Cos(BellyArc)));
            strip.Add(new Vector3(x, y, z));
        }

        Both(Shapes.Sweep(strip, Outlines.Rectangle(0.03f, 0.03f, 0.01f, 2), up: Vector3.UnitX), _glow);
        Both(Shapes.Sweep([.. strip[3..^3].Select(v => v + new Vector3(0.14f, 0.015f, 0))], Outlines.Rectangle(0.06f, 0.08f, 0.02f, 2), up: Vector3.UnitX), VehicleMaterials.Graphite);
    }

    private void AddFins()
    {
        float z = _f.TailZ, y = _f.Deck.At(z + 0.4f), x = 0.72f * _f.Plan.At(z + 0.4f);
        if (_p.Tail == FlyingCar.Tail.Spoiler)
        {
            float top = y + 0.26f;
            PolyMesh wing = Shapes.Sweep(
                Splines.CatmullRom([new(-x - 0.16f, top - 0.03f, z + 0.16f), new(-x * 0.6f, top, z + 0.22f), new(x * 0.6f, top, z + 0.22f), new(x + 0.16f, top - 0.03f, z + 0.16f)], 6),
                Outlines.Ellipse(0.17f, 0.02f, 20));
            PolyMesh stay = Shapes.Extrude([new(-0.12f, -0.3f), new(0.1f, -0.3f), new(-0.02f, 0), new(-0.12f, 0)], 0.025f, 0.008f).RotateY(MathF.PI / 2);
            _model.Add(wing, _p.Paint, 1);
            Both(stay.Move(x * 0.75f, top, z + 0.2f), VehicleMaterials.Graphite);
        }
        else if (_p.Tail == FlyingCar.Tail.Fins)
        {
            // Swept back, leaning outward, with a light along the rear edge.
            PolyMesh fin = Shapes.Extrude(Outlines.Round([new(0.55f, -0.08f), new(-0.12f, -0.08f), new(-0.36f, 0.42f), new(-0.14f, 0.44f)], [0.02f, 0.02f, 0.04f, 0.06f], 4), 0.04f, 0.018f, 3);
            PolyMesh light = Shapes.Rod(new Vector3(-0.15f, 0, 0), new Vector3(-0.34f, 0.38f, 0), 0.013f, sides: 8);
            Matrix4x4 place = Matrix4x4.CreateRotationY(-MathF.PI / 2) * Matrix4x4.CreateRotationZ(-0.42f) * Matrix4x4.CreateTranslation(x, y - 0.06f, z + 0.32f);
            Both(fin.Transform(place), _p.Paint, 0.6f);
            Both(light.Transform(place), VehicleMaterials.TailLight with { Emission = LinearRgb.FromHex("#ff1a14") * 2.4f });
        }
    }

    private void Both(PolyMesh half, Material material, float smooth = 0.7f) => _model.Add(half.BothSides(), material, smooth);
}
