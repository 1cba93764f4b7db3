using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A traffic light: three lamps under visors in an upright case on a pole, one of them lit.</summary>
internal sealed class TrafficLight : CatalogueEntry<TrafficLight.Parameters>
{
    /// <param name="Lit">0 red, 1 amber, 2 green.</param>
    /// <param name="Lens">Radius of a lamp, 0.1 to 0.115 m.</param>
    /// <param name="Pole">Height of the pole under the case, 0.55 to 0.75 m: shorter than life, so that the lamps can be told.</param>
    /// <param name="HasPlate">Whether a dark plate with a pale rim stands behind the case.</param>
    /// <param name="Visor">Length of the visors, 0.15 to 0.2 m.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="PoleColor">Of the pole.</param>
    public sealed record Parameters(int Lit, float Lens, float Pole, bool HasPlate, float Visor, LinearRgb Color, LinearRgb PoleColor);

    private static readonly LinearRgb[] _lamps = [LinearRgb.FromHex("#ff1a12"), LinearRgb.FromHex("#ffae00"), LinearRgb.FromHex("#00d868")];

    public override EntryInfo Info { get; } = new()
    {
        Id = "traffic-light",
        Names = ["traffic light", "traffic signal", "stoplight", "stop light", "traffic lamp"],
        Words = ["stop", "go"],
        Parts = ["pole", "post"],
        Family = "street",
        Size = new Vector3(0.48f, 1.75f, 0.4f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool yellow = stream.Child("case").Chance(0.45f);
        return new Parameters(
            Showing(stream, wishes), stream.Child("lens").Range(0.102f, 0.112f), stream.Child("pole").Range(0.55f, 0.75f), stream.Child("plate").Chance(0.5f),
            stream.Child("visor").Range(0.15f, 0.19f), wishes.ColorOr(LinearRgb.FromHex(yellow ? "#d9a018" : "#26292b")),
            wishes.PartColorOr("pole", wishes.PartColorOr("post", LinearRgb.FromHex(stream.Child("paint").Pick("#3c4246", "#7d8487", "#2d4436")))));
    }

    /// <summary>A light that is called red or green shows that; the others show one or the other.</summary>
    private static int Showing(RandomStream stream, Wishes wishes)
    {
        if (wishes.Colors.Length == 1)
        {
            LinearRgb c = wishes.Colors[0];
            float most = MathF.Max(c.R, MathF.Max(c.G, c.B)), least = MathF.Min(c.R, MathF.Min(c.G, c.B));
            if (most > 2 * least && most > c.B)
            {
                return c.G > c.R ? 2 : c.G > 0.35f * c.R ? 1 : 0;
            }
        }

        return wishes.Words.Contains("stop") ? 0 : wishes.Words.Contains("go") ? 2 : stream.Child("lit").Pick(0, 2, 0, 1);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material body = StreetMaterials.Enamel(p.Color, "case"), dark = Presets.Plastic(LinearRgb.FromHex("#1d1f21"), "visor") with { Roughness = 0.5f };
        Material pole = StreetMaterials.Enamel(p.PoleColor, "pole");
        float r = p.Lens, cell = (2 * r) + 0.075f, wide = (2 * r) + 0.1f, deep = 0.17f;
        model.Add(Shapes.Cylinder(0.052f, p.Pole + 0.1f, 0.004f, 48), pole);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.13f, 0), new(0.13f, 0.02f), new(0.075f, 0.045f), new(0.07f, 0.2f), new(0.054f, 0.23f), new(0, 0.23f)], 0.008f, 3, closed: false), 48), pole, 0.8f);
        for (int i = 0; i < 4; i++)
        {
            (float s, float c) = MathF.SinCos((i + 0.5f) * MathF.PI / 2);
            model.Add(Shapes.Cylinder(0.013f, 0.014f, 0.003f, 6).Move(0.105f * s, 0.02f, 0.105f * c), StreetMaterials.Steel);
        }

        // Three boxes stacked, each with its door; a cap above and a collar below.
        float foot = p.Pole + 0.06f;
        model.Add(Shapes.Cylinder(0.075f, 0.06f, 0.01f, 40, 0.095f).Move(0, p.Pole, 0), pole);
        for (int i = 0; i < 3; i++)
        {
            float y = foot + (cell * (2 - i)), middle = y + (cell / 2);
            model.Add(Shapes.Cushion(wide, cell - 0.006f, deep, 0.024f, 0.002f, 6).Move(0, y + 0.003f, 0), body, 1);
            model.Add(Shapes.Cushion(wide - 0.02f, cell - 0.022f, 0.03f, 0.012f, 0, 4).Move(0, y + 0.011f, (deep / 2) - 0.004f), body, 1);
            Lamp(model, p, i, new Vector3(0, middle, (deep / 2) + 0.011f), dark);
            foreach (float side in (ReadOnlySpan<float>)[-0.3f, 0.3f])
            {
                model.Add(Shapes.Cylinder(0.008f, 0.035f, 0.002f, 14).Move((wide / 2) - 0.002f, middle + (side * cell) - 0.017f, (deep / 2) - 0.02f), StreetMaterials.Steel);
            }
        }

        float top = foot + (3 * cell);
        model.Add(Shapes.Cylinder(0.06f, 0.03f, 0.01f, 40, 0.04f).Move(0, top - 0.004f, 0), body);
        model.Add(Shapes.Sphere(0.022f, 24).Move(0, top + 0.034f, 0), body);
        if (p.HasPlate)
        {
            List<Vector2> outer = Outlines.Rectangle(wide + 0.2f, (3 * cell) + 0.2f, 0.06f, 6);
            float middle = foot + (1.5f * cell);
            model.Add(Shapes.Extrude(outer, 0.008f, 0.002f).Move(0, middle, -0.02f), dark with { Name = "plate" });
            model.Add(Shapes.Extrude(Outlines.Rectangle(wide + 0.18f, (3 * cell) + 0.18f, 0.052f, 6), 0.002f, 0.0006f, 1, [Outlines.Rectangle(wide + 0.15f, (3 * cell) + 0.15f, 0.04f, 6)]).Move(0, middle, -0.0155f), Presets.Matte(LinearRgb.FromHex("#eeeae0"), "rim"));
        }

        return model.Build(ground: true);
    }

    private static void Lamp(ModelBuilder model, Parameters p, int which, Vector3 at, Material dark)
    {
        float r = p.Lens;
        bool lit = which == p.Lit;
        LinearRgb hue = _lamps[which];
        Material lens = lit
            ? Presets.Glow(hue, 1.15f, "light") with { Coat = 0.8f, CoatRoughness = 0.06f }
            : new Material { Name = "lens", BaseColor = hue * 0.3f, Roughness = 0.22f, Coat = 1, CoatRoughness = 0.05f };
        model.Add(Shapes.Lathe([new(r * 0.99f, 0), new(r * 0.92f, r * 0.1f), new(r * 0.7f, r * 0.19f), new(r * 0.35f, r * 0.25f), new(0, r * 0.27f)], 64).RotateX(MathF.PI / 2).Move(at), lens, 1.2f);
        if (lit)
        {
            // A paler heart, as where the filament is.
            model.Add(Shapes.Lathe([new(r * 0.5f, r * 0.236f), new(r * 0.3f, r * 0.262f), new(0, r * 0.275f)], 48).RotateX(MathF.PI / 2).Move(at), Presets.Glow(LinearRgb.Lerp(hue, LinearRgb.White, 0.12f), 1.5f, "light"), 1.2f);
        }

        model.Add(Shapes.Torus(r * 1.03f, 0.009f, 64, 12).RotateX(MathF.PI / 2).Move(at), dark, 1);

        // The visor: a tunnel open below, cut aslant so that it reaches farthest above.
        PolyMesh visor = Shapes.Grid(48, 8, (u, v) =>
        {
            float a = (-0.66f * MathF.PI) + (1.32f * MathF.PI * u), reach = p.Visor * (0.42f + (0.58f * MathF.Pow(MathF.Max(0, (MathF.Cos(a) + 0.55f) / 1.55f), 0.8f)));
            return new Vector3(-r * 1.06f * MathF.Sin(a), r * 1.06f * MathF.Cos(a), v * reach);
        }).Solidify(0.005f);
        model.Add(visor.Move(at), dark, 1);
    }
}
