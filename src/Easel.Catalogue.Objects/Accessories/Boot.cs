using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A boot: of leather with a heel and stitched shaft, or of rubber for rain by word. The toe points to +Z.</summary>
internal sealed class Boot : CatalogueEntry<Boot.Parameters>
{
    /// <param name="IsRubber">A rubber boot for rain.</param>
    /// <param name="Shaft">Height, 0.27 to 0.34 m.</param>
    /// <param name="Pointed">How pointed the toe is, 0 to 1.</param>
    /// <param name="Heel">Height of the heel, 0.022 to 0.042 m.</param>
    /// <param name="Color">Of the upper.</param>
    /// <param name="Second">Of stitches and straps; of the sole of a rubber boot.</param>
    /// <param name="Slump">How far the shaft leans, metres.</param>
    public sealed record Parameters(bool IsRubber, float Shaft, float Pointed, float Heel, LinearRgb Color, LinearRgb Second, float Slump);

    private const int Around = 64;

    public override EntryInfo Info { get; } = new()
    {
        Id = "boot",
        Names = ["boot", "leather boot", "cowboy boot", "woman's boot", "rain boot", "rubber boot", "wellington boot", "riding boot"],
        Words = ["rain", "rubber", "wellington", "cowboy"],
        Parts = ["sole", "heel"],
        Family = "accessories",
        Size = new Vector3(0.12f, 0.34f, 0.29f),
        Habitats = ["studio", "bedroom"],
        ViewAzimuth = 1.0f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool rubber = wishes.Words.Overlaps(["rain", "rubber", "wellington"]);
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(rubber ? stream.Child("color").Pick("#e8b71a", "#2f7a4a", "#c4262c") : stream.Child("color").Pick("#7a4420", "#5a2f16", "#93562a")));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : rubber ? color * 0.45f : LinearRgb.Lerp(color, LinearRgb.FromHex("#f0dcb0"), 0.62f);
        return new Parameters(rubber, stream.Child("shaft").Range(0.28f, 0.33f), rubber ? 0.1f : stream.Child("toe").Range(0.5f, 0.9f), rubber ? 0.02f : stream.Child("heel").Range(0.03f, 0.04f), color, wishes.PartColorOr("sole", second), stream.Child("slump").Range(-0.006f, 0.01f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material upper = p.IsRubber
            ? Presets.Rubber(p.Color, "body") with { Roughness = 0.28f, Specular = 0.05f, Coat = 0.7f, CoatRoughness = 0.12f }
            : Presets.Leather(p.Color, "body") with { Roughness = 0.36f, Coat = 0.4f, CoatRoughness = 0.2f, Pattern = new Scenes.Materials.Patterns.LeatherGrain(900, 0.06f) };
        PolyMesh skin = Skin(p, 0);
        model.Add(skin.Solidify(0.0034f), upper, 1.2f);
        PolyMesh lining = Skin(p, -0.0026f).Flip();
        model.Add(lining, Presets.Fabric(p.IsRubber ? LinearRgb.FromHex("#d8cdb8") : LinearRgb.FromHex("#b08a5a"), 900, "lining"), 1.2f);
        Sole(model, p);
        if (p.IsRubber)
        {
            // A roll at the top, a band at the ankle, a buckle at the side.
            model.Add(Shapes.Tube(Ring(p, 1, 0.002f), 0.0042f, 12, closed: true), Presets.Rubber(p.Second, "band") with { Roughness = 0.35f, Coat = 0.5f }, 1.2f);
            model.Add(Shapes.Sweep(Ring(p, 0.9f, 0.0025f), Outlines.Rectangle(0.016f, 0.003f, 0.0012f), closed: true, up: Vector3.UnitX), Presets.Rubber(p.Second, "band") with { Roughness = 0.35f, Coat = 0.5f }, 1.2f);
        }
        else
        {
            Stitches(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>A section of the boot: from the toe's end (t = 0) round the instep up to the top (t = 1).</summary>
    private static List<Vector3> Ring(Parameters p, float t, float grow)
    {
        // The rings swing from upright ones across the foot to level ones across the shaft.
        var along = new Curve((0, 0.162f), (0.06f, 0.156f), (0.16f, 0.118f), (0.3f, 0.055f), (0.42f, 0.002f), (0.52f, -0.03f), (0.62f, -0.044f), (1, -0.05f + p.Slump));
        var height = new Curve((0, 0.018f), (0.06f, 0.02f), (0.16f, 0.027f), (0.3f, 0.037f), (0.42f, 0.062f), (0.52f, 0.1f), (0.62f, 0.135f), (1, p.Shaft));
        var wide = new Curve((0, 0.002f), (0.03f, 0.014f), (0.06f, 0.024f - (0.006f * p.Pointed)), (0.16f, 0.042f - (0.004f * p.Pointed)), (0.3f, 0.0455f), (0.42f, 0.038f), (0.52f, 0.037f), (0.64f, 0.043f), (0.85f, 0.052f), (1, 0.054f));
        var tall = new Curve((0, 0.002f), (0.03f, 0.012f), (0.06f, 0.017f), (0.16f, 0.026f), (0.3f, 0.039f), (0.42f, 0.062f), (0.52f, 0.068f), (0.62f, 0.058f), (0.85f, 0.062f), (1, 0.066f));
        float tilt = Noise.SmoothStep(0.26f, 0.62f, t) * MathF.PI / 2, seat = p.Heel * Noise.SmoothStep(0.26f, 0.5f, t);
        Vector3 middle = new(0, height.At(t) + 0.006f + seat + (0.008f * Noise.SmoothStep(0.12f, 0, t)), along.At(t));
        (float st, float ct) = MathF.SinCos(tilt);
        Vector3 up = new(0, ct, st);
        float w = wide.At(t) + grow, h = tall.At(t) + grow;
        return [.. Enumerable.Range(0, Around).Select(i =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / Around);

            // Flat below at the foot, pulled up before and behind at the top.
            float flat = s < 0 ? float.Lerp(0.78f, 1, Noise.SmoothStep(0.2f, 0.5f, t)) : 1;
            Vector3 point = middle + new Vector3(w * MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.9f), c), 0, 0) + (up * (h * s * flat));
            float dip = p.IsRubber ? 0 : Noise.SmoothStep(0.86f, 1, t) * 0.022f * MathF.Pow(MathF.Abs(s), 1.6f);
            point.Y += dip;

            // The heel's end is rounded out behind.
            float heel = s < 0 ? Noise.SmoothStep(0.34f, 0.5f, t) * (1 - Noise.SmoothStep(0.56f, 0.68f, t)) : 0;
            point.Z -= 0.012f * heel * -s;

            // The lower half is lasted: it lies on the sole.
            float sole = (p.Heel * Noise.SmoothStep(0.02f, -0.04f, point.Z)) + 0.008f + (0.01f * Noise.SmoothStep(0.1f, 0.166f, point.Z));
            float lasted = s < 0 ? (1 - Noise.SmoothStep(0.44f, 0.6f, t)) * MathF.Pow(-s, 0.4f) : 0;
            point.Y = MathF.Max(float.Lerp(point.Y, sole, lasted), sole);
            return point;
        })];
    }

    private static PolyMesh Skin(Parameters p, float grow)
    {
        const int Rows = 72;
        return Shapes.Loft([.. Enumerable.Range(0, Rows + 1).Select(i => Ring(p, i / (float)Rows, grow).AsEnumerable().Reverse().ToList())], caps: false).Flip();
    }

    private static void Sole(ModelBuilder model, Parameters p)
    {
        var width = new Curve((-0.11f, 0.006f), (-0.102f, 0.022f), (-0.08f, 0.033f), (-0.03f, 0.034f), (0.06f, 0.0475f), (0.115f, 0.041f - (0.004f * p.Pointed)), (0.15f, 0.024f - (0.007f * p.Pointed)), (0.166f, 0.004f));
        List<Vector2> outline = [.. Enumerable.Range(0, 80).Select(i =>
        {
            float a = MathF.Tau * i / 80, t = 0.5f - (0.5f * MathF.Cos(a)), z = -0.11f + (0.276f * t);
            return new Vector2((a < MathF.PI ? 1 : -1) * (width.At(z) + 0.002f), z);
        })];
        Material sole = p.IsRubber ? Presets.Rubber(p.Second, "sole") : Presets.Leather(LinearRgb.FromHex("#2b1a10"), "sole");
        List<List<Vector3>> rings = [];
        foreach ((float y, float grow) in (ReadOnlySpan<(float, float)>)[(-0.002f, 0.97f), (0, 1), (0.008f, 1), (0.01f, 0.97f)])
        {
            rings.Add([.. outline.AsEnumerable().Reverse().Select(q => new Vector3(q.X * grow, MathF.Max(0, y) + (p.Heel * Noise.SmoothStep(0.02f, -0.04f, q.Y)) + (0.01f * Noise.SmoothStep(0.1f, 0.166f, q.Y)), q.Y * grow))]);
        }

        model.Add(Shapes.Loft(rings), sole, 0.9f);

        // A stacked heel, drawn in below.
        List<List<Vector3>> heel = [];
        foreach ((float y, float grow) in (ReadOnlySpan<(float, float)>)[(0, 0.84f), (0.5f, 0.9f), (1, 1)])
        {
            heel.Add([.. outline.AsEnumerable().Reverse().Select(q => new Vector3(q.X * grow, y * (p.Heel + 0.003f), MathF.Min(((q.Y + 0.06f) * grow) - 0.06f, -0.032f - (0.01f * (1 - y)))))]);
        }

        model.Add(Shapes.Loft(heel), sole, 0.6f);
    }

    private static void Stitches(ModelBuilder model, Parameters p)
    {
        Material thread = Presets.Fabric(p.Second, 1500, "thread");
        PolyMesh lines = new();

        // A leaf in three lines on both sides of the shaft, a seam down the side, a bead along the top.
        for (int k = 0; k < 3; k++)
        {
            foreach (float hand in (ReadOnlySpan<float>)[-1, 1])
            {
                List<Vector3> leaf = [.. Enumerable.Range(0, 31).Select(i => i / 30f).Select(v => OnSide(0.68f + (0.25f * v), hand * (0.1f + (0.07f * k)) * MathF.Sin(MathF.PI * MathF.Pow(v, 0.8f)) * 1.5f))];
                lines.Join(Shapes.Tube(leaf, 0.0009f, 6), Shapes.Tube([.. leaf.Select(q => q with { X = -q.X })], 0.0009f, 6));
            }
        }

        foreach (float shift in (ReadOnlySpan<float>)[0.34f, 0.37f])
        {
            // A flower stitched over the toes.
            lines.Join(Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => -1.15f + (2.3f * i / 24)).Select(a => OnTop(shift - (0.09f * MathF.Cos(a * 1.3f)), a))], 0.0009f, 6));
        }

        model.Add(lines, thread, 1.2f);
        model.Add(Shapes.Tube(Ring(p, 0.997f, 0.0006f), 0.0026f, 10, closed: true), Presets.Leather(p.Color * 0.6f, "binding"), 1.2f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> strap = Splines.CatmullRom([new(side * 0.056f, p.Shaft - 0.02f, -0.05f + p.Slump), new(side * 0.058f, p.Shaft + p.Heel + 0.012f, -0.05f + p.Slump), new(side * 0.052f, p.Shaft + p.Heel + 0.022f, -0.05f + p.Slump), new(side * 0.048f, p.Shaft + p.Heel + 0.01f, -0.05f + p.Slump), new(side * 0.047f, p.Shaft - 0.02f, -0.05f + p.Slump)], 8);
            model.Add(Shapes.Sweep(strap, Outlines.Rectangle(0.016f, 0.0026f, 0.001f), up: Vector3.UnitX), Presets.Leather(p.Color * 0.75f, "strap"), 1.2f);
        }

        Vector3 OnSide(float t, float turn)
        {
            List<Vector3> ring = Ring(p, t, 0.0024f);
            float at = ((turn / MathF.Tau * Around) + Around) % Around;
            int i = (int)at;
            return Vector3.Lerp(ring[i % Around], ring[(i + 1) % Around], at - i);
        }

        Vector3 OnTop(float t, float turn) => OnSide(t, (MathF.PI / 2) + turn);
    }
}
