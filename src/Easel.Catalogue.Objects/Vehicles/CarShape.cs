using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>
/// The skin of a car as an implicit solid: a lower body and a cabin, each an intersection of rounded limits (nose, tail, side, bonnet line,
/// roof), joined softly. Negative inside. Smooth everywhere, so paint mirrors without ripples. Only x ≥ 0 is asked for.
/// </summary>
internal sealed class CarShape
{
    /// <summary>Radius to which the shoulder line is rounded: a crease, not a corner.</summary>
    private const float CreaseBlend = 0.016f;

    /// <summary>Metres inward per metre up just above the shoulder line.</summary>
    private const float LedgeLean = 0.5f;

    /// <summary>How far the middle of the bonnet stands out, and the width of its slope, metres.</summary>
    private const float DomeRise = 0.014f, DomeEdge = 0.075f;

    /// <summary>Makes a distance of what leans back half a metre per quarter.</summary>
    private const float LipLean = 0.45f;

    private readonly CarForm _form;
    private readonly Curve _top, _bottom, _nose, _lip, _tail, _plan, _flank, _shoulder;

    public CarShape(CarForm form)
    {
        _form = form;
        float half = form.Length / 2;
        _top = new Curve(
            (-half, form.DeckY - 0.05f), (-half + 0.3f, form.DeckY), (form.RearAxleZ + 0.6f, form.BeltY + 0.015f), (form.CowlZ - 0.5f, form.BeltY),
            (form.CowlZ + 0.02f, form.CowlY), (form.CowlZ + 0.55f, form.CowlY - 0.055f), (half - 0.3f, form.NoseY), (half, form.NoseY - 0.13f));
        _bottom = new Curve(
            (-half, form.Clearance + 0.13f), (-half + 0.55f, form.Clearance + 0.02f), (form.FrontAxleZ, form.Clearance), (half, form.Clearance + 0.02f));
        float nose = form.NoseY;
        _nose = new Curve(
            (form.Clearance, half - 0.09f), (form.Clearance + 0.12f, half - 0.012f), ((nose + form.Clearance) / 2, half), (nose - 0.06f, half - 0.022f),
            (nose + 0.06f, half - 0.06f), (nose + 0.3f, half - 0.2f));

        // Above the lip of the bonnet the nose leans back at once.
        _lip = new Curve((nose - 0.4f, half + 0.45f), (nose - 0.055f, half - 0.02f), (nose + 0.06f, half - 0.25f), (nose + 0.3f, half - 0.85f));
        float deck = form.DeckY;
        _tail = new Curve(
            (form.Clearance, -half + 0.14f), (form.Clearance + 0.2f, -half + 0.01f), (deck - 0.36f, -half), (deck - 0.12f, -half + 0.05f),
            (deck + 0.02f, -half + 0.03f), (deck + 0.3f, -half + 0.2f));
        float w = form.Width / 2;
        _plan = new Curve(
            (-half, 0.86f * w), (-half + 0.35f, 0.95f * w), (form.RearAxleZ, 0.99f * w), (0, 0.985f * w), (form.FrontAxleZ, 0.985f * w),
            (half - 0.3f, 0.95f * w), (half, 0.89f * w));
        _shoulder = new Curve(
            (-half, form.DeckY - 0.115f), (form.RearAxleZ, form.BeltY - 0.062f), (0, form.BeltY - 0.1f), (form.FrontAxleZ, form.BeltY - 0.15f),
            (half - 0.3f, form.NoseY - 0.012f), (half, form.NoseY - 0.05f));

        // From the sill (0) to the shoulder (1): a hard lower edge, a scooped door, and a slight swell under the shoulder.
        _flank = new Curve(
            (-0.2f, -0.12f), (0, -0.06f), (0.14f, -0.008f), (0.22f, 0), (0.32f, -0.012f), (0.58f, -0.042f), (0.82f, -0.030f), (1, 0), (1.3f, 0.035f), (2, 0.1f));
    }

    /// <summary>Height of the shoulder line at a station: the crease from the head lamp to the tail lamp.</summary>
    public float ShoulderY(float z) => _shoulder.At(z);

    /// <summary>Signed about like a distance, metres.</summary>
    public float Field(Vector3 p)
    {
        float x = MathF.Abs(p.X);
        float body = LowerBody(x, p.Y, p.Z), cabin = Cabin(x, p.Y, p.Z);
        return SmoothMin(body, cabin, _form.CabinBlend);
    }

    /// <summary>The cabin alone: tells glass from bonnet.</summary>
    public float Cabin(float x, float y, float z)
    {
        CarForm f = _form;
        float rise = y - f.CowlY;

        // Windscreen and rear window are planes bent backwards towards their sides.
        float front = (z - (f.CowlZ - (f.ScreenSlope * rise) - (0.2f * x * x) - (0.12f * rise * rise))) / MathF.Sqrt(1 + (f.ScreenSlope * f.ScreenSlope));
        float back = (f.RearZ + (f.RearSlope * rise) + (0.16f * x * x) + (0.25f * rise * rise) - z) / MathF.Sqrt(1 + (f.RearSlope * f.RearSlope));
        float h = MathF.Max(0, y - f.BeltY);
        float taper = 0.035f * ((z - f.RoofZ) * (z - f.RoofZ));
        float side = x - ((f.Width / 2) - f.ShoulderInset - (f.SideLean * h) - (0.22f * h * h) - taper);
        float along = (z - f.RoofZ) / 1.2f;
        float roof = y - (f.Height - (f.RoofArch * along * along) - (0.075f * x * x));
        float screens = SmoothMax(front, back, 0.06f);
        float floor = f.BeltY - 0.15f - y;
        return MathF.Max(floor, SmoothMax(SmoothMax(screens, side, 0.1f), roof, 0.1f));
    }

    private float LowerBody(float x, float y, float z)
    {
        float x2 = x * x, x6 = x2 * x2 * x2;
        float bow = (_form.NoseCurve * x2) + (0.42f * x6);
        float nose = SmoothMax(z - _nose.At(y) + bow, (z - _lip.At(y) + bow) * LipLean, CreaseBlend);
        float tail = _tail.At(y) + (0.07f * x2) + (0.35f * x6) - z;
        float ends = MathF.Max(nose, tail);

        // The flank meets a ledge that leans in under the windows.
        float shoulder = _shoulder.At(z), rise = y - shoulder;
        float outward = _plan.At(z) + Flare(y, z, _form.FrontAxleZ) + Flare(y, z, _form.RearAxleZ);
        float flank = x - outward - _flank.At((y - _form.Clearance) / (shoulder - _form.Clearance));
        float ledge = x - outward + (LedgeLean * rise) + (0.8f * rise * MathF.Abs(rise));
        float side = SmoothMax(flank, ledge, CreaseBlend);

        // The bonnet is crowned; its middle stands a little proud between two lines that run in towards the lamps.
        float line = (0.5f - (0.11f * (z - _form.CowlZ)) - x) / DomeEdge;
        float crown = (0.055f * x2) - (DomeRise * Step(line) * Ramp((z - _form.CowlZ) * 2));
        crown -= Wing(x, z, _form.FrontAxleZ) + (0.6f * Wing(x, z, _form.RearAxleZ));
        float top = y - (_top.At(z) - crown);
        float bottom = _bottom.At(z) - y;
        float wall = SmoothMax(side, top, 0.06f);
        wall = SmoothMax(wall, ends, 0.075f);
        return SmoothMax(wall, bottom, 0.06f);
    }

    private float Flare(float y, float z, float axle)
    {
        float r = MathF.Sqrt(((y - _form.WheelRadius) * (y - _form.WheelRadius)) + ((z - axle) * (z - axle))) - _form.WheelRadius - 0.05f;
        return _form.Flare * MathF.Exp(-r * r / 0.02f);
    }

    /// <summary>The bonnet swells over the wheels.</summary>
    private float Wing(float x, float z, float axle)
    {
        float dx = (x - (0.4f * _form.Width)) / 0.17f, dz = (z - axle) / 0.5f;
        return _form.Wing * MathF.Exp(-(dx * dx) - (dz * dz));
    }

    private static float Ramp(float t) => Step(t / 0.2f);

    private static float Step(float t)
    {
        t = Math.Clamp(t, 0, 1);
        return t * t * (3 - (2 * t));
    }

    private static float SmoothMax(float a, float b, float k)
    {
        float h = MathF.Max(0, k - MathF.Abs(a - b)) / k;
        return MathF.Max(a, b) + (h * h * h * k / 6);
    }

    private static float SmoothMin(float a, float b, float k) => -SmoothMax(-a, -b, k);
}
