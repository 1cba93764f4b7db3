using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A zebra: stripes round body, neck and legs, a brush of a mane.</summary>
internal sealed class Zebra : Grazer
{
    private const float Period = 0.128f, LegPeriod = 0.088f;

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "zebra",
        Names = ["zebra"],
        Words = [.. YoungWords, "foal", "striped"],
        Parts = ["stripes", "mane", "tail", "hooves", "eyes", "nose", "muzzle", "ears", "belly"],
        Family = "animals",
        Size = new Vector3(0.48f, 1.80f, 1.95f),
        Habitats = ["savanna", "meadow", "studio"],
        ViewAzimuth = 0.92f,
        ViewElevation = 0.09f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("foal").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#efeae0", "#f4f0e8", "#1c1917", "#2a2422", "#efeae0", "#1c1917", "#2b2623", "#8a7a70");

        // Black and white together are a plain zebra; another colour is that of its ground, or of its stripes beside white.
        LinearRgb[] colors = [.. wishes.Colors.Where(c => MathF.Max(c.R, MathF.Max(c.G, c.B)) > 0.05f && MathF.Min(c.R, MathF.Min(c.G, c.B)) < 0.7f)];
        bool beside = wishes.Colors.Length > colors.Length;
        if (colors.Length > 0)
        {
            coat = beside && wishes.Colors.Any(c => c.G > 0.6f)
                ? coat with { Marks = colors[0].ToVector3(), Hair = colors[0].ToVector3() }
                : coat.Recolored(colors[0]) with { Legs = new Coat(coat.Base, coat.Light, coat.Marks, coat.Legs).Recolored(colors[0]).Base };
            coat = colors.Length > 1 ? coat with { Marks = colors[1].ToVector3() } : coat;
        }

        GrazerBuild b = EquineForms.Horse;
        return new GrazerKind
        {
            Build = b with
            {
                Scale = 0.86f,
                HeadSize = 0.172f,
                Neck = [new(1.28f, 0.45f, 0.28f), new(1.50f, 0.62f, 0.245f), new(1.71f, 0.75f, 0.205f), new(1.89f, 0.85f, 0.165f)],
                Head = new Vector2(1.94f, 0.94f),
                HeadPitch = 0.72f,
            },
            Head = EquineForms.HorseHead with { Ear = EquineForms.HorseHead.Ear! with { Length = 1.05f, Width = 0.32f, Tilt = 0.28f }, MuzzleShade = (1.75f, 0.5f) },
            Coat = coat,
            Tail = EquineForms.Tufted(0.55f, 0.045f, 0.36f),
            Mane = new ManeForm(0.115f, true, 0),
            Marks = Stripes,
            Roughness = 0.55f,
        };
    }

    /// <summary>Stripes across the spine from tail to nose, rings on the legs; on shoulder and haunch one turns into the other.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Stripes(GrazerFigure figure)
    {
        GrazerPose pose = figure.Pose;
        FigureFrame frame = figure.Frame, head = figure.Head.Frame;
        Vector3[] spine = [.. pose.Trunk.Select(Xyz), .. pose.Neck.Skip(1).Select(Xyz), pose.Head];
        float[] length = new float[spine.Length];
        for (int i = 1; i < spine.Length; i++)
        {
            length[i] = length[i - 1] + Vector3.Distance(spine[i - 1], spine[i]);
        }

        uint seed = figure.Seed;
        Vector3 dark = figure.Coat.Marks;
        return (q, pixel, color) =>
        {
            float warp = (0.24f * Noise.Perlin(q * 3.1f, seed)) + (0.10f * Noise.Perlin(q * 8, seed + 1));
            Vector3 h = head.ToLocal(frame.Point(q));
            float phase, width = 0.53f, scale = Period;
            if (h.Z > -0.55f && h.Y > -1.15f && h.Z < 3.4f && MathF.Abs(h.X) < 1.4f)
            {
                // Long stripes down the brow that part into bars on the cheeks.
                float brow = Noise.SmoothStep(0.05f, 0.40f, h.Y) * Noise.SmoothStep(0.75f, 0.45f, MathF.Abs(h.X));
                float bars = (1.9f * h.Z) + (1.3f * h.Y), lines = 3.4f * MathF.Abs(h.X) + (0.35f * h.Z);
                phase = float.Lerp(bars, lines, brow) + (0.5f * warp);
                (scale, width) = (0.42f * head.Scale / frame.Scale, 0.5f);
            }
            else
            {
                float body = Along(spine, length, q) / Period, near = 0, along = q.Y;
                foreach (GrazerLeg leg in pose.Legs)
                {
                    Vector3 down = leg.Joints[1] - leg.Joints[0], from = leg.Joints[0];
                    float t = Math.Clamp(Vector3.Dot(q - from, down) / down.LengthSquared(), 0, 1);
                    float upper = Vector3.Distance(q, from + (t * down)) / MathF.Max(0.34f * down.Length(), 1e-3f);
                    float weight = leg.Along(q) is { } a ? 1 : Noise.SmoothStep(1.35f, 0.55f, upper) * t;
                    near = MathF.Max(near, weight);
                }

                float leg01 = near * Noise.SmoothStep(1.30f, 0.80f, q.Y);
                phase = float.Lerp(body + warp, (along / LegPeriod) + (0.5f * warp), pose.Lies ? 0.3f * near : leg01);
                float under = QuadrupedBody.Underside(pose.Trunk, q) * Noise.SmoothStep(1.12f, 0.92f, q.Y);
                width = float.Lerp(0.54f, 0.16f, under) - (0.10f * leg01);
                scale = float.Lerp(Period, LegPeriod, leg01);
            }

            width *= 1 + (0.22f * Noise.Perlin(q * 5, seed + 2));
            return Vector3.Lerp(color, dark, PatternMath.Cover(((0.5f * width) - PatternMath.ToWhole(phase)) * scale, 1.3f * pixel));
        };
    }

    /// <summary>Place along a line, smooth where two of its pieces are equally near.</summary>
    private static float Along(Vector3[] line, float[] length, Vector3 q)
    {
        float sum = 0, weights = 0;
        for (int i = 1; i < line.Length; i++)
        {
            Vector3 a = line[i - 1], ab = line[i] - a;
            float t = Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), clamped = Math.Clamp(t, 0, 1);
            float distance = Vector3.DistanceSquared(q, a + (clamped * ab)) + 1e-4f, weight = 1 / (distance * distance * distance * distance);
            sum += weight * float.Lerp(length[i - 1], length[i], i == 1 ? MathF.Min(t, 1) : clamped);
            weights += weight;
        }

        return sum / weights;
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
