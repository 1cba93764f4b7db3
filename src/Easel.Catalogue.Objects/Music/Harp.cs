using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A concert harp: a gilt column, a curved neck, a sounding board and coloured strings.</summary>
internal sealed class Harp : CatalogueEntry<Harp.Parameters>
{
    /// <param name="Height">1.6 to 1.85 m.</param>
    /// <param name="Reach">From column to the far end of the neck by the height, 0.48 to 0.56.</param>
    /// <param name="Strings">28 to 40.</param>
    /// <param name="Dip">How deep the neck sags, 0.1 to 0.16.</param>
    /// <param name="Flutes">On the column, 8 to 12.</param>
    /// <param name="Color">Of column and neck.</param>
    /// <param name="Board">Colour of the sounding board.</param>
    public sealed record Parameters(float Height, float Reach, int Strings, float Dip, int Flutes, Material Color, LinearRgb Board);

    public override EntryInfo Info { get; } = new()
    {
        Id = "harp",
        Names = ["harp", "concert harp", "golden harp", "celtic harp", "lyre"],
        Words = ["golden", "wooden"],
        Parts = ["string", "board"],
        Family = "music",
        Size = new Vector3(0.35f, 1.75f, 1),
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 1.2f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.65f, 1.8f), stream.Child("reach").Range(0.5f, 0.54f), stream.Child("strings").Range(30, 36), stream.Child("dip").Range(0.11f, 0.15f), stream.Child("flutes").Range(8, 10),
        Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? wishes.Words.Contains("wooden") ? Presets.Wood("cherry", Vector3.UnitY, "body") : Presets.Gold("body") with { Roughness = 0.25f, Metallic = 0.85f } : Presets.Lacquer(wishes.Colors[0], "body")), wishes.PartColorOr("board", LinearRgb.FromHex("#c98f52")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, reach = h * p.Reach;
        Vector3 foot = new(0, h * 0.07f, reach * 0.5f), crown = new(0, h * 0.97f, reach * 0.56f), shoulder = new(0, h * 0.86f, -reach * 0.5f), heel = new(0, h * 0.07f, reach * 0.36f);
        Material wood = Presets.Wood(p.Board, p.Board * 0.55f, Vector3.UnitY, "board");

        // Column, fluted, with rings at both ends and a crown.
        PolyMesh column = Shapes.Sweep([.. Enumerable.Range(0, 25).Select(i => Vector3.Lerp(foot, crown, i / 24f))], [.. Enumerable.Range(0, 72).Select(i => MathF.Tau * i / 72).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * (1 - (0.12f * MathF.Abs(MathF.Sin(a * p.Flutes / 2)))))], t => new Vector2(h * (0.025f - (0.006f * t))));
        foreach ((float t, float r) in (ReadOnlySpan<(float, float)>)[(0.04f, 0.036f), (0.1f, 0.031f), (0.84f, 0.027f), (0.9f, 0.032f), (0.97f, 0.038f)])
        {
            column.Join(Shapes.Torus(h * r * 0.7f, h * 0.009f, 40, 12).Align(crown - foot).Move(Vector3.Lerp(foot, crown, t)));
        }

        column.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(h * 0.032f, 0), new(h * 0.04f, h * 0.03f), new(h * 0.03f, h * 0.045f), new(h * 0.012f, h * 0.06f), new(0, h * 0.066f)], h * 0.006f, 5, closed: false), 48).Move(crown - new Vector3(0, h * 0.035f, 0)));

        // The neck swings down and up again to the shoulder.
        List<Vector3> neck = Splines.CatmullRom([crown - new Vector3(0, h * 0.015f, 0), new(0, (h * 0.99f) - (h * p.Dip * 0.75f), reach * 0.28f), new(0, (h * 0.95f) - (h * p.Dip), -reach * 0.02f), new(0, h * 0.9f, -reach * 0.3f), new(0, h * 0.925f, -reach * 0.44f), shoulder], 12);
        column.Join(Shapes.Sweep(neck, Outlines.Rectangle(2, 2, 0.6f, 5), t => new Vector2(h * 0.0155f, h * (0.034f - (0.008f * MathF.Sin(MathF.PI * t))))));
        column.Join(Shapes.Superellipsoid(new Vector3(h * 0.09f, h * 0.035f, reach * 0.3f), 0.5f, 0.6f, 40).Move(0, h * 0.05f, reach * 0.4f));
        foreach ((float sx, float z) in (ReadOnlySpan<(float, float)>)[(-1, 0.2f), (1, 0.2f), (-1, 0.62f), (1, 0.62f)])
        {
            column.Join(Shapes.Ellipsoid(new Vector3(h * 0.022f, h * 0.026f, h * 0.035f), 24).Move(sx * h * 0.08f, h * 0.024f, reach * z));
        }

        model.Add(column, p.Color, 0.9f);

        // The sounding box widens from shoulder to foot; its belly faces the strings.
        PolyMesh box = Shapes.Sweep([.. Enumerable.Range(0, 21).Select(i => Vector3.Lerp(shoulder + new Vector3(0, h * 0.02f, 0), heel, i / 20f))], [.. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector2(MathF.Cos(a), -MathF.Sin(a) * 0.75f)).Reverse()], t => new Vector2(h * (0.035f + (0.085f * MathF.Pow(t, 0.8f)))), up: new Vector3(0, 0.5f, 1));
        model.Add(Fittings.Outward(box), wood, 0.9f);

        PolyMesh[] strings = [new(), new(), new()];
        PolyMesh pegs = new();
        Vector3 axis = Vector3.Normalize(heel - shoulder), out1 = Vector3.Normalize(Vector3.Cross(axis, Vector3.UnitX));
        out1 = out1.Z < 0 ? -out1 : out1;
        for (int i = 0; i < p.Strings; i++)
        {
            float t = (i + 0.5f) / p.Strings;
            Vector3 low = Vector3.Lerp(Vector3.Lerp(shoulder, heel, 0.12f), Vector3.Lerp(shoulder, heel, 0.93f), t) + (out1 * h * 0.004f), high = neck[(int)((1 - (0.06f + (0.8f * t))) * (neck.Count - 1))] - new Vector3(0, h * 0.02f, 0);
            strings[i % 7 == 0 ? 1 : i % 7 == 3 ? 2 : 0].Join(Shapes.Rod(low, high, h * (0.0006f + (0.0007f * t)), sides: 6));
            pegs.Join(Shapes.Rod(high + new Vector3(-h * 0.02f, h * 0.022f, 0), high + new Vector3(h * 0.022f, h * 0.022f, 0), h * 0.0032f, sides: 10));
        }

        model.Add(strings[0], Presets.Plastic(LinearRgb.FromHex("#efe6d2"), "strings"), 1).Add(strings[1], Presets.Plastic(LinearRgb.FromHex("#b3242a"), "red strings"), 1).Add(strings[2], Presets.Plastic(LinearRgb.FromHex("#22304a"), "blue strings"), 1);
        model.Add(pegs, Presets.Steel("pegs"), 1);
        return model.Build(ground: true, center: true);
    }
}
