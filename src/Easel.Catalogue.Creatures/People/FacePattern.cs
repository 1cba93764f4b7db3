using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>A face painted pixel by pixel, so that it is crisp at any size: blush, lips, mouth, teeth, freckles, stubble, wrinkles and the
/// scalp. The rest coordinates are those of the head: units of its height, +Z to the face.</summary>
/// <param name="Look">What to paint.</param>
/// <param name="Left">Lids of the left eye.</param>
/// <param name="Right">Lids of the right eye.</param>
internal sealed record FacePattern(FaceLook Look, EyeLid Left, EyeLid Right) : SurfacePattern, IFace
{
    private static readonly Vector3 _mouthInside = LinearRgb.FromHex("#5e1a1c").ToVector3();
    private static readonly Vector3 _teeth = LinearRgb.FromHex("#fbf7ef").ToVector3();
    private static readonly Vector3 _tongue = LinearRgb.FromHex("#d4655f").ToVector3();

    private readonly Vector3 _skin = Look.Skin.ToVector3();
    private readonly Vector3 _flush = Flush(Look.Skin.ToVector3(), 0.62f);
    private readonly Vector3 _lips = Look.IsFeminine && !Look.IsChild
        ? Vector3.Lerp(Flush(Look.Skin.ToVector3(), 0.7f), LinearRgb.FromHex("#bd4a55").ToVector3(), 0.50f)
        : Vector3.Lerp(Flush(Look.Skin.ToVector3(), 0.7f), LinearRgb.FromHex("#b4575a").ToVector3(), 0.25f) * 0.95f;

    private readonly Vector3 _line = Look.Skin.ToVector3() * new Vector3(0.22f, 0.13f, 0.12f);

    /// <summary>Direction from the middle of the scalp in head coordinates, with the height of the hairline there.</summary>
    /// <param name="p">Head coordinates.</param>
    /// <returns>How far above the hairline, radians.</returns>
    public static float AboveHairline(Vector3 p)
    {
        Vector3 d = p - PersonHead.Cranium;
        float elevation = MathF.Atan2(d.Y, MathF.Sqrt((d.X * d.X) + (d.Z * d.Z)));
        return elevation - Hairline(MathF.Atan2(d.X, d.Z));
    }

    /// <summary>Elevation of the hairline, radians, at an azimuth from the front.</summary>
    public static float Hairline(float azimuth)
    {
        float a = MathF.Abs(azimuth);
        float front = float.Lerp(0.60f, 0.46f, Noise.SmoothStep(0, 0.6f, a));
        float temple = float.Lerp(front, 0.02f, Noise.SmoothStep(0.60f, 1.12f, a));
        float burn = float.Lerp(temple, -0.28f, Noise.SmoothStep(1.15f, 1.42f, a));
        return float.Lerp(burn, -0.72f, Noise.SmoothStep(1.55f, 2.4f, a));
    }

    /// <summary>Upper and lower edge of the mouth's opening at a distance from its middle, head units.</summary>
    public static (float Upper, float Lower) Mouth(FaceLook look, float x)
    {
        float t = Math.Clamp(MathF.Abs(x) / look.MouthHalf, 0, 1), t2 = t * t;
        float upper = look.MouthY + (look.Smile * (0.070f * t2)) - (0.004f * (1 - t2));
        float open = look.Expression == Expression.Surprised ? 1.1f : MathF.Max(0, look.Smile - 0.64f) / 0.36f;
        return (upper, upper - (open * 0.072f * (1 - (t2 * t))));
    }

    /// <inheritdoc/>
    public FaceFeatures Features => new(new Vector2(Look.Eye.X, Look.Eye.Y), Look.BrowY, Look.NoseY, Look.MouthY, Look.MouthHalf)
    {
        Smile = Look.Smile,
        Gaze = Look.Gaze,
        BrowTilt = Look.Expression == Expression.Angry ? -0.05f : Look.Smile < 0 ? 0.04f : 0,
        IsSurprised = Look.Expression == Expression.Surprised,
        AreEyesClosed = Look.AreEyesClosed,
        IsFeminine = Look.IsFeminine,
        IsChild = Look.IsChild,
        Colors = (Look.Iris, Look.Brow, Look.Skin),
    };

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        if (p.Y < -0.56f)
        {
            return;
        }

        Vector3 color = surface.BaseColor;
        float x = MathF.Abs(p.X), front = Noise.SmoothStep(0.02f, 0.20f, p.Z);

        // Skin is never quite one colour: broad, very faint patches of red, none on the neck, which goes on as plain skin below.
        float patches = Noise.Perlin(p * 2.6f, 17), above = Noise.SmoothStep(-0.54f, -0.36f, p.Y);
        color = Vector3.Lerp(color, _flush, above * Math.Clamp(0.03f + (0.025f * patches), 0, 1));

        // Blood under the skin: cheeks, nose, ears and a little on the chin.
        float cheek = Blob(new Vector2(x - 0.215f, (p.Y + 0.190f) * 1.10f), 0.120f) * front;
        float nose = Blob(new Vector2(x, p.Y - Look.NoseY), 0.060f) * Noise.SmoothStep(0.36f, 0.44f, p.Z);
        float ear = Noise.SmoothStep(0.375f, 0.43f, x) * Noise.SmoothStep(0.22f, 0.10f, MathF.Abs(p.Y + 0.03f));
        float blush = MathF.Max(cheek * (Look.IsFeminine || Look.IsChild ? 0.78f : 0.56f), MathF.Max(nose * 0.32f, ear * 0.60f));
        color = Vector3.Lerp(color, _flush, blush);

        // A soft shade in the hollows of the eyes, and lids a little deeper in colour.
        (float ex, float ey) = Look.Eye;
        float socket = Blob(new Vector2((x - ex) / 1.15f, p.Y - ey - 0.02f), 0.15f) * front;
        color = Vector3.Lerp(color, _flush * 0.88f, 0.20f * socket);
        if (Look.Freckles > 0)
        {
            color = Vector3.Lerp(color, _skin * new Vector3(0.66f, 0.48f, 0.36f), Freckle(p, x) * front);
        }

        if (Look.Stubble > 0)
        {
            float jaw = Noise.SmoothStep(-0.17f, -0.27f, p.Y - (0.55f * MathF.Max(0, x - 0.22f))) * Noise.SmoothStep(-0.16f, 0.02f, p.Z) * Noise.SmoothStep(-0.54f, -0.46f, p.Y);
            color = Vector3.Lerp(color, Look.Brow.ToVector3(), 0.28f * Look.Stubble * jaw);
        }

        if (Look.IsOld)
        {
            color *= 1 - (0.30f * Wrinkles(p, x) * front);
        }

        color = PaintMouth(p, x, color, point.Footprint, ref surface);
        if (p.Z > 0.12f)
        {
            color = PaintLids(p, color, point.Footprint);
            color = PaintBrow(p, x, color, point.Footprint);
            float nostril = Blob(new Vector2(x - (0.025f * Look.Nose), (p.Y - Look.NoseY + (0.031f * Look.Nose)) * 1.5f), 0.013f) * Noise.SmoothStep(0.38f, 0.42f, p.Z);
            color = Vector3.Lerp(color, _line, 0.75f * nostril);
        }

        if (Look.Scalp is { } scalp)
        {
            // Roots thin out towards the hairline, in strands and not along an edge.
            float root = AboveHairline(p) + (0.05f * Noise.Perlin(new Vector3(p.X * 34, p.Y * 6, p.Z * 34), 29));
            bool isDown = Look.Kind == PersonKind.Baby;
            color = Vector3.Lerp(color, scalp.ToVector3() * (isDown ? 1 : 0.8f), isDown ? 0.7f * Noise.SmoothStep(0.12f, 0.75f, root) : Noise.SmoothStep(0.0f, 0.13f, root));
        }

        surface.BaseColor = color;
    }

    /// <summary>Skin with more blood in it: redder, keeping its depth.</summary>
    private static Vector3 Flush(Vector3 skin, float strength) =>
        Vector3.Min(new Vector3(0.95f), Vector3.Lerp(skin, skin * new Vector3(1.10f, 0.50f, 0.46f), strength));

    private static float Blob(Vector2 d, float radius) => MathF.Exp(-d.LengthSquared() / (radius * radius));

    private Vector3 PaintMouth(Vector3 p, float x, Vector3 color, float footprint, ref SurfaceSample surface)
    {
        if (p.Z < 0.18f || MathF.Abs(p.Y - Look.MouthY) > 0.18f)
        {
            return color;
        }

        float half = Look.MouthHalf, t = MathF.Min(x / half, 1.6f);
        (float upper, float lower) = Mouth(Look, p.X);
        float soft = MathF.Max(0.005f, 0.4f * footprint * 2.3f);

        // Lips: fuller in the middle, a dip under the nose.
        float taper = MathF.Max(0, 1 - (t * t));
        float bow = 1 - (0.30f * MathF.Exp(-(x * x) / (0.018f * 0.018f)));
        float fullness = (Look.IsFeminine ? 1.12f : 0.88f) * (1 + (0.16f * Look.Shape.Lips));
        float above = upper + (0.028f * fullness * MathF.Sqrt(taper) * bow), below = lower - (0.036f * fullness * MathF.Sqrt(taper));
        float lips = Noise.SmoothStep(above + soft, above - soft, p.Y) * Noise.SmoothStep(below - soft, below + soft, p.Y) * Noise.SmoothStep(1.02f, 0.96f, t);
        float depth = Look.IsChild ? 0.66f : Look.IsFeminine ? 0.92f : 0.72f;
        color = Vector3.Lerp(color, _lips, lips * depth);
        if (Look.IsFeminine && !Look.IsChild)
        {
            surface.Roughness = float.Lerp(surface.Roughness, 0.36f, lips);
        }

        float gap = MathF.Min(upper - p.Y, p.Y - lower);
        if (upper - lower > 0.004f)
        {
            // The open mouth: teeth above, tongue below.
            float inside = Noise.SmoothStep(-soft, soft, gap) * Noise.SmoothStep(1.0f, 0.97f, t);
            float teeth = Noise.SmoothStep(0.72f, 0.62f, (upper - p.Y) / (upper - lower)) * Noise.SmoothStep(0.88f, 0.72f, t);
            float tongue = Blob(new Vector2(x * 0.8f, p.Y - lower - 0.004f), 0.035f);
            Vector3 cavity = Vector3.Lerp(Vector3.Lerp(_mouthInside, _tongue, tongue), _teeth, teeth);
            color = Vector3.Lerp(color, cavity, inside);
            float rim = Noise.SmoothStep(0.010f + soft, 0.002f, MathF.Abs(gap)) * Noise.SmoothStep(1.0f, 0.97f, t);
            color = Vector3.Lerp(color, _line, 0.55f * rim);
        }
        else
        {
            float thickness = 0.0065f + (0.003f * taper);
            float line = Noise.SmoothStep(thickness + soft, thickness - (0.6f * soft), MathF.Abs(p.Y - upper)) * Noise.SmoothStep(1.06f, 0.94f, t);
            color = Vector3.Lerp(color, _line, 0.9f * line);
        }

        // Dimples where the smile ends.
        float corner = Blob(new Vector2(x - half - 0.012f, p.Y - Mouth(Look, half).Upper), 0.018f);
        return Vector3.Lerp(color, _line, 0.35f * corner * Math.Clamp(Look.Smile, 0, 1));
    }

    /// <summary>The dark line of the lashes, the inner edges of the lids, and a shade above.</summary>
    private Vector3 PaintLids(Vector3 p, Vector3 color, float footprint)
    {
        EyeLid lid = p.X > 0 ? Left : Right;
        Vector3 q = lid.ToEye(p);
        float t = q.X * lid.Side / lid.Half;
        if (MathF.Abs(t) > 1.2f || MathF.Abs(q.Y) > 0.16f || q.Z < 0)
        {
            return color;
        }

        float soft = MathF.Max(0.004f, 0.9f * footprint), ends = Noise.SmoothStep(1.14f, 0.98f, MathF.Abs(t));
        float x = Math.Clamp(q.X, -lid.Half, lid.Half), up = q.Y - lid.Upper(x), down = lid.Lower(x) - q.Y;
        if (Look.AreEyesClosed)
        {
            float seam = Noise.SmoothStep(0.009f + soft, 0.004f, MathF.Abs(down));
            return Vector3.Lerp(color, _line, seam * ends);
        }

        // Between the lids only their edges are skin: moist and pink below, dark with lashes above.
        float inside = Noise.SmoothStep(soft, -soft, MathF.Max(up, down)), upper = Noise.SmoothStep(-0.01f, 0.01f, q.Y);
        color = Vector3.Lerp(color, Vector3.Lerp(_flush * 0.95f, _line * 0.5f, upper), inside * ends);

        float outer = Noise.SmoothStep(-0.9f, 0.9f, t);
        float thick = Look.IsFeminine ? 0.007f + (0.007f * outer) : 0.005f + (0.003f * outer);
        float lashes = Noise.SmoothStep(thick + soft, thick - (0.4f * soft), MathF.Abs(up - (0.3f * thick))) * upper;
        float lower = Noise.SmoothStep(0.003f + soft, 0, MathF.Abs(down)) * (1 - upper) * (Look.IsFeminine ? 0.25f + (0.35f * outer) : 0.25f);
        float shade = Noise.SmoothStep(0.055f, 0.0f, up) * Noise.SmoothStep(-0.01f, 0.01f, up) * (Look.IsFeminine && !Look.IsChild ? 0.40f : 0.20f);
        float fold = up - 0.024f - (0.012f * (1 - (t * t)));
        float crease = Noise.SmoothStep(0.006f + soft, 0.001f, MathF.Abs(fold)) * upper * Noise.SmoothStep(0.98f, 0.60f, MathF.Abs(t));
        color = Vector3.Lerp(color, _flush * 0.72f, shade * ends);
        color = Vector3.Lerp(color, _line, 0.42f * crease);
        color = Vector3.Lerp(color, _line, lower * ends);
        return Vector3.Lerp(color, _line * 0.30f, lashes * ends * (Look.IsFeminine ? 1 : 0.85f));
    }

    /// <summary>A slim brow of fine hairs: full at the nose, a peak at two thirds, a thin tail.</summary>
    private Vector3 PaintBrow(Vector3 p, float x, Vector3 color, float footprint)
    {
        const float Reach = 0.250f;
        float inner = Look.Eye.X - 0.098f, t = (x - inner) / (Reach - (0.02f * (Look.IsFeminine ? 1 : 0)));
        if (t is < -0.15f or > 1.1f || MathF.Abs(p.Y - Look.BrowY) > 0.12f)
        {
            return color;
        }

        float rise = Look.Kind == PersonKind.Baby ? 0.034f : Look.IsChild ? 0.026f : Look.IsFeminine ? 0.034f : 0.026f, peak = 0.62f, sorrow = Look.Smile < 0 ? 0.055f : 0;
        float s = t < peak ? 1 - MathF.Pow(MathF.Abs(1 - (t / peak)), 1.8f) : 1 - MathF.Pow((t - peak) / (1 - peak), 2) * 1.15f;
        float wrath = Look.Expression == Expression.Angry ? 0.085f : 0;
        sorrow = wrath > 0 ? 0 : sorrow;
        float middle = Look.BrowY + (rise * (s - 0.5f)) + ((sorrow - wrath) * (0.6f - t));
        float full = (Look.Kind == PersonKind.Baby ? 0.0135f : Look.IsChild ? 0.0185f : Look.IsFeminine ? 0.0185f : 0.0290f) * (1 + (0.20f * Look.Shape.Brows));
        float half = full * (1 - (0.70f * MathF.Pow(Math.Clamp(t, 0, 1), 1.6f)));

        // Hairs lean outwards; seen from afar they melt into one soft shape.
        float lean = (x * 0.9f) - ((p.Y - middle) * (0.9f - (0.5f * t)));
        float near = Noise.SmoothStep(0.012f, 0.004f, footprint), hair = Noise.Perlin(new Vector3(lean * 105, p.Y * 14, Math.Sign(p.X)), 23) * near;
        float soft = MathF.Max(0.0055f, footprint);
        float cover = Noise.SmoothStep(half + soft, half - soft, MathF.Abs(p.Y - middle) + (0.006f * hair)) * Noise.SmoothStep(-0.08f, 0.10f, t + (0.05f * hair)) * Noise.SmoothStep(1.06f, 0.94f, t);
        return Vector3.Lerp(color, Look.Brow.ToVector3() * (1 + (0.35f * hair)), Math.Clamp(cover * (0.88f + (0.25f * hair)), 0, 1));
    }

    private float Freckle(Vector3 p, float x)
    {
        float area = Blob(new Vector2(x - 0.15f, (p.Y + 0.13f) * 1.5f), 0.15f);
        (float f1, _, uint cell) = Noise.Worley(p * 26, 7);
        float size = 0.10f + (0.16f * Hash.ToUnit(cell));
        return Look.Freckles * 0.75f * area * Noise.SmoothStep(size + 0.1f, size, f1);
    }

    /// <summary>Crow's feet, folds from the nose to the mouth, and lines across the forehead.</summary>
    private float Wrinkles(Vector3 p, float x)
    {
        (float ex, float ey) = Look.Eye;
        float fold = Line(new Vector2(x, p.Y), new Vector2(0.075f, -0.14f), new Vector2(0.165f, -0.285f));
        float feet = MathF.Max(
            Line(new Vector2(x, p.Y), new Vector2(ex + 0.125f, ey + 0.005f), new Vector2(ex + 0.20f, ey + 0.04f)),
            Line(new Vector2(x, p.Y), new Vector2(ex + 0.125f, ey - 0.025f), new Vector2(ex + 0.20f, ey - 0.04f)));
        float bag = Line(new Vector2(x, p.Y), new Vector2(ex - 0.075f, ey - 0.135f), new Vector2(ex + 0.07f, ey - 0.145f));
        float brow = x < 0.2f ? MathF.Max(Across(p.Y - 0.29f + (x * x)), Across(p.Y - 0.34f + (x * x))) : 0;
        return MathF.Max(MathF.Max(fold, feet), MathF.Max(0.7f * bag, 0.6f * brow));
    }

    private static float Across(float y) => Noise.SmoothStep(0.011f, 0.002f, MathF.Abs(y));

    private static float Line(Vector2 p, Vector2 a, Vector2 b)
    {
        Vector2 along = b - a;
        float t = Math.Clamp(Vector2.Dot(p - a, along) / along.LengthSquared(), 0, 1);
        return Noise.SmoothStep(0.013f, 0.003f, Vector2.Distance(p, a + (along * t))) * (1 - (0.6f * t));
    }
}
