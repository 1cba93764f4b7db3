using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A hen's egg: lying, or standing in an egg cup; painted where it is asked for in a colour and for Easter.</summary>
internal sealed class Egg : CatalogueEntry<Egg.Parameters>
{
    /// <param name="Cup">Whether it stands in an egg cup.</param>
    /// <param name="Length">0.054 to 0.06 m.</param>
    /// <param name="Ratio">Width over length, 0.74 to 0.8.</param>
    /// <param name="Point">How much one end is narrower, 0.1 to 0.18.</param>
    /// <param name="Speckles">Strength of the speckles, 0 to 1.</param>
    /// <param name="Turn">Direction of its narrow end, radians.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Paint">Colour of painted bands, or null.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Cup, float Length, float Ratio, float Point, float Speckles, float Turn, LinearRgb Color, LinearRgb? Paint, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "egg",
        Names = ["egg", "chicken egg", "easter egg", "boiled egg"],
        Words = ["easter", "boiled", "white", "brown"],
        Family = "food",
        PrintsText = true,
        Size = new Vector3(0.058f, 0.045f, 0.045f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.28f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool easter = wishes.Words.Contains("easter");
        return new Parameters(
            wishes.Words.Contains("boiled"),
            stream.Child("length").Range(0.055f, 0.059f),
            stream.Child("ratio").Range(0.75f, 0.79f),
            stream.Child("point").Range(0.11f, 0.17f),
            wishes.Colors.IsEmpty && !easter ? stream.Child("speckles").Range(0.1f, 0.9f) : 0,
            stream.Child("turn").Range(0.3f, 0.8f),
            wishes.ColorOr(LinearRgb.FromHex(easter ? stream.Child("easter").Pick("#e86a8a", "#5fb4e0", "#f2c23a", "#7cc36a") : stream.Child("color").Pick("#d9a77c", "#d9a77c", "#f0e4d2", "#c98f62"))),
            easter ? LinearRgb.FromHex("#fbf6ec") : null,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? new Material
        {
            Name = "shell", BaseColor = p.Color, Roughness = 0.5f, Specular = 0.035f, Translucency = 0.03f, Pattern = Layers.Join(new Imperfections(0.9f, 0.02f), p.Speckles > 0 ? new Speckles(LinearRgb.Gray(1 - (0.35f * p.Speckles)), 0.0022f, 0.3f) : null),
        };
        var model = new ModelBuilder();
        float half = p.Length / 2, wide = half * p.Ratio;

        // An ellipsoid pulled out towards its narrow end (+Y).
        Vector2 Side(float angle)
        {
            float y = -MathF.Cos(angle), x = MathF.Sin(angle);
            return new Vector2(MathF.Max(0, x) * wide * (1 - (p.Point * y)), y * half);
        }

        PolyMesh egg = Shapes.Lathe([.. Enumerable.Range(0, 97).Select(i => Side(MathF.PI * i / 96)).Select((q, i) => i is 0 or 96 ? q with { X = 0 } : q)], 128);
        var bands = new PolyMesh();
        if (p.Paint is not null)
        {
            foreach ((float from, float to) in (ReadOnlySpan<(float, float)>)[(1.02f, 1.1f), (1.26f, 1.3f), (1.84f, 1.88f), (2.04f, 2.12f)])
            {
                bands.Join(Shapes.Lathe([.. Enumerable.Range(0, 9).Select(i => Side(float.Lerp(from, to, i / 8f)) * 1.004f)], 128));
            }

            // Dots around the middle, a zigzag between two bands.
            for (int i = 0; i < 12; i++)
            {
                Vector2 q = Side(1.57f);
                bands.Join(Fittings.Forward(Shapes.Cylinder(0.0026f, 0.0004f, 0.0001f, 24)).Move(0, q.Y, q.X).RotateY(i * MathF.Tau / 12));
            }
        }

        Material paint = FoodMaterials.Glossy(p.Paint ?? LinearRgb.White, "paint");
        if (p.Cup)
        {
            float seat = 0.03f + half;
            List<Vector2> cup = Outlines.Round([new(0, 0), new(0.022f, 0), new(0.021f, 0.004f), new(0.007f, 0.012f), new(0.0075f, 0.02f), new(0.02f, 0.032f), new(0.0235f, 0.048f), new(0.0212f, 0.0485f), new(0.0175f, 0.034f), new(0, 0.026f)], [0, 0.0015f, 0.002f, 0.005f, 0.006f, 0.01f, 0.001f, 0.001f, 0.01f, 0], 8, closed: false);
            model.Add(Shapes.Lathe(cup, 96), Presets.Ceramic(LinearRgb.FromHex("#eef0ef"), "cup"), 1.1f);
            model.Add(egg.Move(0, seat, 0), shell, 1.4f).Add(bands.Move(0, seat, 0), paint, 1.2f);
            return model.Build(ground: true);
        }

        // It lies on its side, the narrow end a little lower.
        PolyMesh Lie(PolyMesh mesh) => mesh.RotateZ((-MathF.PI / 2) - 0.07f).RotateY(p.Turn);
        return model.Add(Lie(egg), shell, 1.4f).Add(Lie(bands), paint, 1.2f).Build(ground: true, center: true);
    }
}
