using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A cushion with piping and wrinkles that run to its corners, leaning back; or a pillow for a bed, lying.</summary>
internal sealed class Pillow : CatalogueEntry<Pillow.Parameters>
{
    /// <param name="Bed">A long one for a bed, lying.</param>
    /// <param name="Width">0.42 to 0.48 m; for a bed 0.62 m.</param>
    /// <param name="Ratio">Height over width, 0.95 to 1; for a bed 0.62.</param>
    /// <param name="Thick">0.2 to 0.235 m.</param>
    /// <param name="Piping">Whether a cord runs along its seam.</param>
    /// <param name="Tassels">Whether its corners carry tassels.</param>
    /// <param name="Color">Of the cover.</param>
    /// <param name="Trim">Of piping and tassels.</param>
    /// <param name="Seed">Of its wrinkles.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Bed, float Width, float Ratio, float Thick, bool Piping, bool Tassels, LinearRgb Color, LinearRgb Trim, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pillow",
        Names = ["pillow", "cushion", "throw pillow"],
        Words = ["bed", "throw", "lie"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.45f, 0.42f, 0.24f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.32f,
        RestsOn = ["sofa", "bed"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool bed = wishes.Words.Contains("bed") || wishes.Pose == "lie" || wishes.Words.Contains("lie");
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(bed ? "#f0ede6" : stream.Child("color").Pick("#c9683f", "#3f6f76", "#d6a83f", "#5a6e8f", "#b9808a")));
        return new Parameters(
            bed,
            bed ? 0.62f : stream.Child("width").Range(0.43f, 0.47f),
            bed ? 0.64f : stream.Child("ratio").Range(0.96f, 1),
            stream.Child("thick").Range(0.2f, 0.235f),
            !bed && stream.Child("piping").Chance(0.8f),
            !bed && stream.Child("tassels").Chance(0.3f),
            color,
            stream.Child("tone").Chance(0.5f) ? color * 0.66f : LinearRgb.Lerp(color, LinearRgb.FromHex("#f3ead8"), 0.7f),
            stream.Child("sewn").Seed,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material cloth = Presets.ByName(p.Material, p.Dye, "cover") ?? Presets.Fabric(p.Color, 900, "cover"), trim = Presets.Fabric(p.Trim, 1400, "trim");
        float hx = p.Width / 2, hy = hx * p.Ratio;

        // Edges draw in between the corners, which stick out; wrinkles fan from them.
        Vector2 Rim(float a, float b)
        {
            float inX = 1 - (0.045f * (1 - (b * b))), inY = 1 - (0.045f * (1 - (a * a)));
            return new Vector2(a * hx * inX, b * hy * inY);
        }

        Vector3 Skin(float a, float b, float face)
        {
            Vector2 q = Rim(a, b);
            float fill = MathF.Pow(MathF.Max(0, 1 - MathF.Pow(MathF.Abs(a), 2.2f)), 0.5f) * MathF.Pow(MathF.Max(0, 1 - MathF.Pow(MathF.Abs(b), 2.2f)), 0.5f);
            float wrinkle = 0;
            foreach ((float cx, float cy) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
            {
                float dx = a - cx, dy = b - cy, reach = MathF.Sqrt((dx * dx) + (dy * dy)), angle = MathF.Atan2(dy, dx);
                wrinkle += MathF.Sin((angle * 15) + cx + (2 * cy) + (face * 0.7f)) * MathF.Exp(-reach * 2.6f) * Noise.SmoothStep(0, 0.3f, reach);
            }

            float soft = Noise.Fbm(new Vector3(a * 1.6f, b * 1.6f, face), 3, p.Seed), edge = MathF.Max(MathF.Abs(a), MathF.Abs(b));
            float pucker = 0.0022f * MathF.Sin((MathF.Abs(a) > MathF.Abs(b) ? b : a) * 34) * Noise.SmoothStep(0.72f, 0.97f, edge);
            return new Vector3(q, face * ((p.Thick / 2 * fill * (1 + (0.1f * soft))) + (0.017f * wrinkle * MathF.Min(1, fill * 3)) + (pucker * fill)));
        }

        PolyMesh Side(float face) => Shapes.Grid(120, 120, (u, v) => Skin(face * ((2 * u) - 1), (2 * v) - 1, face));

        // A cushion sags: its foot is pressed flat and it leans.
        PolyMesh Rest(PolyMesh mesh) => p.Bed
            ? mesh.RotateX(-MathF.PI / 2).Warp(q => q with { Y = MathF.Max(q.Y, -p.Thick * 0.34f) })
            : mesh.Warp(q => q with { Y = q.Y - (0.03f * (1 - MathF.Pow(MathF.Min(1, MathF.Abs(q.X) / hx), 2)) * Noise.SmoothStep(0, hy, q.Y)) }).RotateX(-0.45f).RotateZ(0.05f);
        model.Add(Rest(Side(1).Join(Side(-1))), cloth, 1.3f);
        List<Vector3> seam = [];
        for (int i = 0; i < 4; i++)
        {
            seam.AddRange(Enumerable.Range(0, 40).Select(k => (2 * k / 40f) - 1).Select(s => i switch { 0 => Rim(s, -1), 1 => Rim(1, s), 2 => Rim(-s, 1), _ => Rim(-1, -s) }).Select(q => new Vector3(q, 0)));
        }

        if (p.Piping)
        {
            model.Add(Rest(Shapes.Tube(seam, 0.0048f, 12, closed: true)), trim, 1.2f);
        }

        if (p.Tassels)
        {
            foreach ((float cx, float cy) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
            {
                var tassel = new PolyMesh();
                Vector3 at = new(Rim(cx, cy), 0), out1 = Vector3.Normalize(new Vector3(cx, cy, 0));
                tassel.Join(Shapes.Ellipsoid(new Vector3(0.009f), 20).Move(at + (out1 * 0.007f)));
                for (int i = 0; i < 26; i++)
                {
                    float a = i * 2.39996f, spread = 0.011f * MathF.Sqrt(i / 26f);
                    Vector3 across = (new Vector3(-out1.Y, out1.X, 0) * MathF.Cos(a) * spread) + new Vector3(0, 0, MathF.Sin(a) * spread);
                    tassel.Join(Shapes.Rod(at + (out1 * 0.013f) + (across * 0.5f), at + (out1 * 0.05f) + across - new Vector3(0, 0.008f, 0), 0.0017f, 0.0014f, 6));
                }

                model.Add(Rest(tassel), trim, 1.1f);
            }
        }

        return model.Build(ground: true, center: true);
    }
}
