using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A fish with scales and fins: goldfish, clownfish, koi by name. Unit: its length.</summary>
internal sealed class Fish : Critter
{
    private const float Axis = 0.298f;

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "fish",
        Names = ["fish", "goldfish", "clownfish", "koi", "tropical fish", "clown fish"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("fish", "fish").Add("goldfish", "goldfish").Add("clownfish", "clownfish").Add("koi", "koi"),
        Words = [.. YoungWords, "goldfish", "clownfish", "clown fish", "koi", "tropical fish", "striped"],
        Parts = ["fins", "tail", "belly", "eyes", "stripes", "scales"],
        Family = "animals",
        Size = new Vector3(0.10f, 0.17f, 0.26f),
        Habitats = ["underwater", "reef", "studio"],
        ViewAzimuth = 1.02f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool clown = wishes.Words.Contains("clownfish") || wishes.Words.Contains("clown fish") || wishes.Words.Contains("striped"), koi = wishes.Words.Contains("koi");
        int look = wishes.Words.Contains("goldfish") || clown ? 0 : wishes.Words.Contains("tropical fish") ? 1 : stream.Child("look").Range(0, 2);
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(koi ? "#f0ebe2" : clown ? "#ee7420" : look switch { 0 => "#ee8526", 1 => "#2f78c8", _ => "#35a3a0" })).ToVector3();
        Vector3 fins = wishes.PartColorOr("fins", wishes.PartColorOr("tail", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromVector3(wishes.Colors.IsEmpty && look == 1 ? Coat.Linear("#f2c434") : koi ? Coat.Linear("#e8703a") : 0.86f * main))).ToVector3();
        Vector3 belly = wishes.PartColorOr("belly", LinearRgb.FromVector3(Vector3.Lerp(main, new Vector3(0.85f, 0.82f, 0.72f), 0.55f))).ToVector3();
        return new CritterParameters(
            new Coat(main, belly, fins, wishes.PartColorOr("stripes", LinearRgb.FromHex("#f4f1ea")).ToVector3()),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#e8c860")),
            koi ? Coat.Linear("#e0602c") : main,
            stream.Child("bend").Range(-0.25f, 0.25f),
            0.25f * stream.Child("size").Range(0.94f, 1.06f),
            clown ? 1 : koi ? 2 : 0,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s), bend = p.HeadYaw;
        Vector4 At(float y, float z, float r) => new((bend * z * z) / 0.44f, Axis + y, z, r);
        SdfShape Flat(float thin, params ReadOnlySpan<Vector4> line) => f.FlatChain(Vector3.Zero, new Vector3(thin, 1, 1), [.. line.ToArray().Select(v => v with { X = v.X / thin })]);
        var body = new SdfGroup(p.Coat.Base)
            .Union(Flat(0.50f, At(0, -0.33f, 0.048f), At(0.005f, -0.20f, 0.115f), At(0.012f, -0.02f, 0.190f), At(0.010f, 0.16f, 0.200f), At(0, 0.30f, 0.145f), At(-0.006f, 0.385f, 0.090f)));
        foreach (float side in Sides)
        {
            // Gill covers and lips.
            body.Union(f.Ellipsoid(new Vector3(side * 0.062f, Axis, 0.22f), new Vector3(0.040f, 0.125f, 0.105f)), 0.03f * s);
        }

        body.Union(f.Ring(new Vector3(bend * 0.45f, Axis - 0.022f, 0.462f), new Vector3(0.2f * bend, -0.15f, 1), 0.026f, 0.017f), 0.015f * s);
        var fins = new SdfGroup(p.Coat.Dark)
            .Union(Flat(0.10f, At(0, -0.31f, 0.045f), At(0.10f, -0.46f, 0.085f), At(0.19f, -0.58f, 0.060f), At(0.235f, -0.64f, 0.016f)))
            .Union(Flat(0.10f, At(0, -0.31f, 0.045f), At(-0.09f, -0.46f, 0.085f), At(-0.17f, -0.57f, 0.058f), At(-0.21f, -0.62f, 0.016f)), 0.02f * s)
            .Union(Flat(0.09f, At(0.16f, 0.16f, 0.055f), At(0.235f, 0.02f, 0.080f), At(0.21f, -0.13f, 0.060f), At(0.14f, -0.24f, 0.018f)))
            .Union(Flat(0.09f, At(-0.13f, -0.06f, 0.05f), At(-0.20f, -0.16f, 0.052f), At(-0.20f, -0.23f, 0.018f)));
        foreach (float side in Sides)
        {
            FigureFrame fin = f.Child(new Vector3(side * 0.095f, Axis - 0.045f, 0.13f), Quaternion.CreateFromYawPitchRoll(side * -0.75f, 0.25f, 0));
            fins.Union(fin.FlatChain(Vector3.Zero, new Vector3(0.10f, 1, 1), new(0, 0, 0, 0.030f), new(0, -0.02f, -0.09f, 0.056f), new(0, -0.045f, -0.17f, 0.036f)));
            FigureFrame low = f.Child(new Vector3(side * 0.045f, Axis - 0.165f, 0.12f), Quaternion.CreateFromYawPitchRoll(side * -0.30f, -0.2f, side * 0.35f));
            fins.Union(low.FlatChain(Vector3.Zero, new Vector3(0.12f, 1, 1), new(0, 0.02f, 0, 0.03f), new(0, -0.05f, -0.05f, 0.042f), new(0, -0.11f, -0.10f, 0.016f)));
        }

        body.Paint((at, color) =>
        {
            Vector3 q = f.ToLocal(at);
            color = Vector3.Lerp(color, p.Coat.Light, Noise.SmoothStep(-0.02f, -0.15f, q.Y - Axis));
            return color * float.Lerp(1.05f, 0.72f, Noise.SmoothStep(0.05f, 0.19f, q.Y - Axis));
        });
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#2a241c"), PupilAngle = 0.62f, IrisAngle = 1.08f, GlintAngle = 0.20f };
        var wet = new Material { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.36f, Specular = 0.04f, Coat = 0.35f, CoatRoughness = 0.2f };
        Vector3 eye = new(0.068f, Axis + 0.040f, 0.325f);
        FigureFrame turned = f.Child(new Vector3(bend * 0.24f, 0, 0));
        return Stand(
        [
            Skin(body, f, cell, wet, (q, pixel, color) => Scales(p, q, pixel, color), p.Seed),
            Skin(fins, f, 0.6f * cell, wet with { Name = "fins", Coat = 0.1f, Translucency = 0.15f }, (q, pixel, color) => Rays(q, pixel, color), p.Seed),
            .. Eyes(turned, eye, 0.046f, 1.25f, look),
        ]);
    }

    /// <summary>Rows of overlapping scales; bands or patches by kind.</summary>
    private static Vector3 Scales(CritterParameters p, Vector3 q, float pixel, Vector3 color)
    {
        float y = q.Y - Axis;
        if (p.Kind == 1)
        {
            ReadOnlySpan<float> bands = [0.185f, -0.045f, -0.265f];
            foreach (float band in bands)
            {
                float away = MathF.Abs(q.Z - band + (0.9f * y * y) - (0.03f * MathF.Cos(12 * y))), half = band > 0.1f ? 0.042f : 0.038f;
                color = Vector3.Lerp(color, new Vector3(0.02f), PatternMath.Cover(half + 0.013f - away, pixel));
                color = Vector3.Lerp(color, p.Coat.Legs, PatternMath.Cover(half - away, pixel));
            }
        }
        else if (p.Kind == 2)
        {
            color = Vector3.Lerp(color, p.Horn, PatternMath.Cover(0.1f * (Noise.Fbm(q * 5.5f, 2, p.Seed) + (0.6f * y)), pixel));
        }

        // Half circles that open to the head, each row shifted by half a scale.
        const float Size = 0.042f;
        float column = (q.Z / Size) + 100, row = (y / (0.62f * Size)) + 100, best = 0;
        for (int k = 0; k < 2; k++)
        {
            float r = MathF.Floor(row) + k, shift = ((int)r & 1) * 0.5f, c = MathF.Round(column - shift) + shift;
            float d = new Vector2(column - c, 0.62f * (row - r)).Length();
            best = MathF.Max(best, Noise.SmoothStep(0.34f, 0.50f, d) * Noise.SmoothStep(0.62f, 0.52f, d) * (column < c ? 1 : 0.2f));
        }

        float fade = PatternMath.Fade(0.5f * Size, pixel) * Noise.SmoothStep(0.24f, 0.16f, q.Z);
        float gill = Noise.SmoothStep(0.014f, 0.004f, MathF.Abs(new Vector2(y * 0.95f, q.Z - 0.25f).Length() - 0.115f)) * Noise.SmoothStep(0.25f, 0.2f, q.Z);
        return color * (1 - (0.34f * best * fade)) * (1 - (0.35f * gill));
    }

    /// <summary>Fine dark rays from the root of a fin to its edge.</summary>
    private static Vector3 Rays(Vector3 q, float pixel, Vector3 color)
    {
        Vector2 from = q.Z < -0.30f ? new(Axis, -0.24f) : q.Y > Axis ? new(Axis - 0.2f, 0.25f) : new(Axis + 0.05f, 0.16f);
        float turn = MathF.Atan2(q.Y - from.X, from.Y - q.Z) * 26, ray = MathF.Abs(turn - MathF.Round(turn));
        return color * (1 - (0.26f * PatternMath.Fade(0.012f, pixel) * Noise.SmoothStep(0.30f, 0.10f, ray)));
    }
}
