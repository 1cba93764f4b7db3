using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A necktie, knotted, hanging from its collar loop.</summary>
internal sealed class Tie : CatalogueEntry<Tie.Parameters>
{
    /// <param name="Length">0.46 to 0.54 m.</param>
    /// <param name="Width">Half of the widest, 0.036 to 0.046 m.</param>
    /// <param name="Knot">Half width of the knot, 0.019 to 0.025 m.</param>
    /// <param name="Sway">How far the blade bends forward, metres.</param>
    /// <param name="Color">Of the silk.</param>
    /// <param name="Stripe">Of the stripes, or null for plain silk.</param>
    /// <param name="StripeWidth">Metres, 0.008 to 0.014.</param>
    public sealed record Parameters(float Length, float Width, float Knot, float Sway, LinearRgb Color, LinearRgb? Stripe, float StripeWidth);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tie",
        Names = ["tie", "necktie", "neck tie"],
        Words = ["striped", "plain"],
        Family = "accessories",
        Size = new Vector3(0.09f, 0.5f, 0.04f),
        Habitats = ["studio", "bedroom"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string silk, string stripe) = stream.Child("colors").Pick(("#8f1622", "#d9b25a"), ("#1f3a6f", "#c9cdd6"), ("#1f5a48", "#e0c46a"), ("#5a2350", "#c99ab8"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(silk));
        bool striped = wishes.Words.Contains("striped") || (wishes.Colors.IsEmpty && !wishes.Words.Contains("plain") && stream.Child("striped").Chance(0.65f));
        LinearRgb? second = wishes.Colors.Length > 1 ? wishes.Colors[1] : striped ? wishes.Colors.IsEmpty ? LinearRgb.FromHex(stripe) : LinearRgb.Lerp(color, LinearRgb.White, 0.6f) : null;
        return new Parameters(stream.Child("length").Range(0.47f, 0.52f), stream.Child("width").Range(0.038f, 0.044f), stream.Child("knot").Range(0.02f, 0.024f), stream.Child("sway").Range(0.006f, 0.016f), color, second, stream.Child("stripe").Range(0.008f, 0.013f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, knot = l - 0.03f;
        Material silk = Silk(p, new Vector3(0.78f, 0.62f, 0)), turned = Silk(p, new Vector3(-0.5f, 0.86f, 0));
        var width = new Curve((0, 0.0006f), (p.Width * 0.95f, p.Width), (l * 0.5f, p.Width * 0.78f), (knot - 0.02f, p.Knot * 0.78f), (knot + 0.02f, p.Knot * 0.7f));

        // The blade: folded edges, a dimple under the knot.
        model.Add(Blade(width, knot + 0.01f, p, 0), silk, 1.2f);
        var tail = new Curve((0, 0.0006f), (p.Width * 0.55f, p.Width * 0.58f), (knot, p.Knot * 0.6f));
        model.Add(Blade(tail, knot - 0.055f, p, -0.008f).Move(0.004f, 0.06f, 0), turned, 1.2f);

        // The knot: a soft wedge, wider above, with one fold across.
        PolyMesh wedge = Shapes.Superellipsoid(new Vector3(1, 1, 1), 0.55f, 0.7f, 48).Warp(v =>
        {
            float up = (v.Y + 1) / 2, half = float.Lerp(p.Knot * 0.76f, p.Knot * 1.25f, up);
            return new Vector3(v.X * half, v.Y * 0.021f, v.Z * float.Lerp(0.012f, 0.0145f, up));
        });
        model.Add(wedge.Move(0, knot + 0.012f, 0.005f), turned, 1.2f);

        // The loop that goes round the collar, seen from the front as two rising bands.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> band = Splines.CatmullRom([new(side * 0.008f, knot + 0.026f, 0.0f), new(side * 0.024f, knot + 0.05f, -0.006f), new(side * 0.036f, knot + 0.075f, -0.014f), new(side * 0.03f, knot + 0.1f, -0.022f), new(0, knot + 0.112f, -0.026f)], 8);
            model.Add(Shapes.Sweep(band, Outlines.Rectangle(0.026f, 0.003f, 0.0014f), up: Vector3.UnitZ), turned, 1.2f);
        }

        return model.Build(ground: true, center: true);
    }

    private static Material Silk(Parameters p, Vector3 across)
    {
        var silk = new Material { Name = "body", BaseColor = p.Color, Roughness = 0.42f, Sheen = 0.45f, Specular = 0.05f };
        if (p.Stripe is not { } stripe)
        {
            return silk with { Pattern = new Scenes.Materials.Patterns.FabricWeave(LinearRgb.Gray(0.8f), 1900) };
        }

        ImmutableArray<LinearRgb> colors = [p.Color, p.Color, p.Color, stripe];
        return silk with { BaseColor = LinearRgb.White, Pattern = new Stripes(colors, p.StripeWidth, Vector3.Normalize(across)) };
    }

    private static PolyMesh Blade(Curve width, float height, Parameters p, float back)
    {
        return Shapes.Grid(18, 80, (u, v) =>
        {
            float y = height * v, w = width.At(y), s = (2 * u) - 1;

            // The lower edge is cut to a point.
            float tip = MathF.Abs(s) * p.Width * 0.95f * MathF.Max(0, 1 - (v * 5));
            float dimple = 0.006f * MathF.Exp(-(s * s) / 0.08f) * MathF.Exp(-MathF.Pow((height - y) / 0.045f, 2));
            float bulge = 0.005f * (1 - (s * s)) + (p.Sway * MathF.Sin(MathF.PI * MathF.Min(1, v)) * (1 - (0.4f * v)));
            return new Vector3(w * s * (v < 0.2f ? MathF.Max(0.75f, 1) : 1), y + (tip * (w < p.Width ? 0.2f : 0.2f)), back + bulge - dimple);
        }).Solidify(0.0034f);
    }
}
