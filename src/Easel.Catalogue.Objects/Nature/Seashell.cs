using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A seashell: a scallop leaning on its back, or a wound conch by name.</summary>
internal sealed class Seashell : CatalogueEntry<Seashell.Parameters>
{
    /// <param name="IsConch">A wound shell instead of a fan.</param>
    /// <param name="Size">0.07 to 0.1 m.</param>
    /// <param name="Ribs">Of the fan, 13 to 19.</param>
    /// <param name="Dome">Depth of the fan over its size, 0.2 to 0.3.</param>
    /// <param name="Bands">Bands of colour, 3 to 6.</param>
    /// <param name="HasPearl">Whether a pearl lies before it.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Band">Of the bands.</param>
    public sealed record Parameters(bool IsConch, float Size, int Ribs, float Dome, int Bands, bool HasPearl, LinearRgb Color, LinearRgb Band);

    public override EntryInfo Info { get; } = new()
    {
        Id = "seashell",
        Names = ["seashell", "sea shell", "scallop shell", "scallop", "conch", "conch shell", "clam shell"],
        Words = ["conch", "conch shell", "pearl", "spiral"],
        Family = "nature",
        Size = new Vector3(0.1f, 0.09f, 0.06f),
        Support = Support.Surface,
        Habitats = ["beach", "underwater", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f4cdb4", "#f2b8a8", "#f3dcb8")));
        return new Parameters(
            wishes.Words.Overlaps(["conch", "conch shell", "spiral"]), stream.Child("size").Range(0.082f, 0.094f), stream.Child("ribs").Range(14, 18), stream.Child("dome").Range(0.22f, 0.28f), stream.Child("bands").Range(3, 5), wishes.Words.Contains("pearl"),
            color, wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex("#d8785a") : color * 0.6f);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material shell = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.32f, Specular = 0.04f, Coat = 0.4f, CoatRoughness = 0.15f };
        if (p.IsConch)
        {
            Conch(model, p, shell);
        }
        else
        {
            float s = p.Size;

            // A fan of ribs from the hinge; growth lines across, bands of colour.
            PolyMesh fan = Shapes.Grid(240, 70, (u, v) =>
            {
                float spread = ((2 * u) - 1) * 1.16f, rib = MathF.Cos(u * p.Ribs * MathF.Tau), reach = s * (0.02f + (0.98f * v)) * (1 - (0.11f * MathF.Pow(MathF.Abs(spread) / 1.16f, 3))) * (1 + (0.016f * rib * v));
                float dome = p.Dome * s * MathF.Sin(MathF.PI * MathF.Pow(v, 0.72f)) * MathF.Cos(spread * 0.9f), wave = 0.017f * s * rib * Noise.SmoothStep(0.02f, 0.5f, v) * (0.5f + (0.6f * v));
                return new Vector3(reach * MathF.Sin(spread), reach * MathF.Cos(spread), dome + wave + (0.004f * s * MathF.Sin(v * 70)));
            });
            int index = 0;
            fan = fan.Paint((_, _) =>
            {
                int k = index++;
                float v = (k / 241) / 70f, u = (k % 241) / 240f, rib = 0.5f + (0.5f * MathF.Cos(u * p.Ribs * MathF.Tau)), band = 0.5f + (0.5f * MathF.Sin((v * v * p.Bands * MathF.Tau) - 0.6f));
                return LinearRgb.Lerp(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.35f * rib), p.Band, (0.72f * band * Noise.SmoothStep(0.1f, 0.4f, v)) + (0.15f * (1 - rib)));
            }).Solidify(0.022f * s);
            PolyMesh ears = Shapes.Extrude(Outlines.Round([new(-0.3f * s, -0.06f * s), new(0.3f * s, -0.06f * s), new(0.2f * s, 0.2f * s), new(-0.2f * s, 0.2f * s)], 0.02f * s), 0.045f * s, 0.02f * s, 3);
            foreach (PolyMesh piece in (ReadOnlySpan<PolyMesh>)[fan, ears.Paint(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.2f))])
            {
                model.Add(piece.RotateX(-0.5f).RotateZ(0.1f), shell, 1.1f);
            }
        }

        if (p.HasPearl)
        {
            model.Add(Shapes.Sphere(0.1f * p.Size, 40).Move(0.32f * p.Size, 0.06f * p.Size, 0.42f * p.Size), new Material { Name = "pearl", BaseColor = LinearRgb.FromHex("#f6f0ea"), Roughness = 0.15f, Coat = 1, FilmThickness = 420 }, 1.6f);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Conch(ModelBuilder model, Parameters p, Material shell)
    {
        // A tube wound about a slanting axis, its girth and rise growing evenly; knobs on the shoulder.
        float s = p.Size;
        const int Rows = 320, Sides = 48;
        PolyMesh conch = Shapes.Grid(Sides, Rows, (u, v) =>
        {
            float t = v, grow = MathF.Exp(-3.4f * t), turn = -t * 5.2f * MathF.Tau, a = u * MathF.Tau;
            float girth = 0.24f * s * grow, away = 0.2f * s * grow, knob = 1 + (0.16f * MathF.Max(0, MathF.Cos(a - 1.0f)) * MathF.Pow(MathF.Max(0, MathF.Cos(turn * 4.5f)), 3) * Noise.SmoothStep(0.75f, 0.3f, t));
            float x = away + (girth * MathF.Cos(a) * knob), y = (-0.62f * s * grow) + (girth * 1.28f * MathF.Sin(a) * knob) - (0.22f * s * MathF.Exp(-9 * t) * MathF.Max(0, -MathF.Sin(a)));
            return new Vector3(x * MathF.Sin(turn), y, x * MathF.Cos(turn));
        }, wrapU: true);
        int index = 0;
        conch = conch.Paint((_, _) =>
        {
            int k = index++;
            float v = (k / Sides) / (float)Rows, u = (k % Sides) / (float)Sides;
            LinearRgb tone = LinearRgb.Lerp(p.Color, p.Band, 0.6f * (0.5f + (0.5f * MathF.Sin((u * MathF.Tau * p.Bands) + (v * 9)))));
            return v < 0.012f ? LinearRgb.FromHex("#f4a48e") : tone;
        });
        model.Add(conch.RotateZ(1.25f).RotateY(0.5f), shell, 1.3f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.2f, 0.27f, 0.05f) * s, 32).Move(0, -0.62f * s, 0).RotateX(0).Move(0.2f * s * 0, 0, 0.2f * s * 0).RotateZ(1.25f).RotateY(0.5f), shell with { Name = "mouth", BaseColor = LinearRgb.FromHex("#f0a08a") }, 1.4f);
    }
}
