using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A stool: low with a round seat on splayed legs, or a tall one for a bar with a padded seat and a ring for the feet.</summary>
internal sealed class Stool : CatalogueEntry<Stool.Parameters>
{
    /// <param name="Bar">A tall one.</param>
    /// <param name="Height">0.42 to 0.48 m; for a bar 0.7 to 0.76 m.</param>
    /// <param name="Radius">Of the seat, 0.155 to 0.18 m.</param>
    /// <param name="Legs">3 or 4.</param>
    /// <param name="Splay">Of the legs, radians, 0.1 to 0.2.</param>
    /// <param name="Padded">Whether the seat is upholstered.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint or leather, or null.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(bool Bar, float Height, float Radius, int Legs, float Splay, bool Padded, string Wood, LinearRgb? Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "stool",
        Names = ["stool", "bar stool", "barstool", "footstool"],
        Words = ["bar", "wooden", "tall"],
        Parts = ["seat", "legs"],
        Family = "furniture",
        Size = new Vector3(0.4f, 0.46f, 0.4f),
        Habitats = ["studio", "cafe"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.24f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool bar = wishes.Words.Overlaps(["bar", "barstool", "tall"]);
        return new Parameters(
            bar,
            bar ? stream.Child("height").Range(0.71f, 0.75f) : wishes.Words.Contains("footstool") ? 0.32f : stream.Child("height").Range(0.43f, 0.47f),
            stream.Child("radius").Range(0.158f, 0.175f),
            bar ? 4 : stream.Child("legs").Range(3, 4),
            bar ? stream.Child("splay").Range(0.1f, 0.13f) : stream.Child("splay").Range(0.13f, 0.19f),
            (bar || wishes.Words.Contains("footstool")) && wishes.Material is null,
            stream.Child("wood").Pick("oak", "walnut", "birch"),
            wishes.PartColors.TryGetValue("seat", out LinearRgb seat) ? seat : wishes.Colors.IsEmpty ? null : wishes.Colors[0],
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material Made(Vector3 along, string name) => FurnitureMaterials.Joinery(p.Material, p.Padded ? null : p.Color, p.Wood, along, name);
        Material legs = Made(Vector3.UnitY, "legs"), seat = Made(Vector3.UnitX, "seat"), steel = Presets.Chrome("ring") with { Metallic = 0.85f };
        float r = p.Radius, h = p.Height, board = h - (p.Padded ? 0.045f : 0);

        // A dished board with a full round edge.
        List<Vector2> profile = Outlines.Round([new(0, board - 0.034f), new(r * 0.9f, board - 0.034f), new(r, board - 0.017f), new(r * 0.98f, board), new(r * 0.8f, board - 0.004f), new(0, board - (p.Padded ? 0.002f : 0.0085f))], [0, 0.01f, 0.012f, 0.007f, 0.03f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 128), seat, 1f);
        if (p.Padded)
        {
            Material leather = Presets.Leather(p.Color ?? LinearRgb.FromHex("#7a4326"), "pad");
            List<Vector2> pad = Splines.CatmullRom2D([new(r * 0.985f, board - 0.002f), new(r * 1.015f, board + 0.014f), new(r * 0.99f, board + 0.034f), new(r * 0.86f, board + 0.047f), new(r * 0.4f, board + 0.053f), new(0.0001f, board + 0.0545f)], 8);
            model.Add(Shapes.Lathe(pad, 128), leather, 1.2f);
            model.Add(Shapes.Torus(r * 1.004f, 0.0035f, 128, 10).Move(0, board + 0.001f, 0).Join(Shapes.Torus(r * 0.985f, 0.0026f, 128, 10).Move(0, board + 0.0345f, 0)), leather with { Name = "piping", BaseColor = leather.BaseColor * 0.75f }, 1.1f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.011f, 0.004f, 0.011f), 24).Move(0, board + 0.054f, 0), leather with { Name = "piping", BaseColor = leather.BaseColor * 0.75f });
        }

        // Legs tapered to both ends; the rungs join them at different heights.
        Vector3 Foot(int i, float t)
        {
            float a = (i * MathF.Tau / p.Legs) + (MathF.PI / p.Legs) + 0.1f, reach = (r * 0.62f) + (MathF.Tan(p.Splay) * board * (1 - t));
            return new Vector3(reach * MathF.Sin(a), board * t, reach * MathF.Cos(a));
        }

        for (int i = 0; i < p.Legs; i++)
        {
            int which = i;
            List<Vector3> path = [.. Enumerable.Range(0, 25).Select(k => k / 24f).Select(t => Foot(which, t * 0.965f))];
            model.Add(Shapes.Tube(path, t => 0.0125f + (0.0095f * MathF.Sin(MathF.PI * MathF.Pow(t, 0.8f))), 28).Rest(q => q + new Vector3(0.3f * which, 0, 0.2f * which)), legs, 1f);
            if (!p.Bar)
            {
                float level = 0.3f + (0.09f * (i % 2));
                model.Add(Shapes.Tube([.. Enumerable.Range(0, 9).Select(k => Vector3.Lerp(Foot(which, level), Foot((which + 1) % p.Legs, level), k / 8f))], t => 0.0085f + (0.0035f * MathF.Sin(MathF.PI * t)), 20), legs, 1f);
            }
        }

        if (p.Bar)
        {
            Vector3 at = Foot(0, 0.3f);
            model.Add(Shapes.Torus(new Vector2(at.X, at.Z).Length(), 0.009f, 96, 16).Move(0, at.Y, 0), steel, 1f);
        }

        model.Surface(SurfaceTag.Seat, new(0, h - 0.004f, 0), new(r * 0.8f, 0, 0), new(0, 0, -r * 0.8f));
        model.Surface(SurfaceTag.Top, new(0, h - 0.004f, 0), new(r * 0.7f, 0, 0), new(0, 0, -r * 0.7f));
        return model.Build(ground: true);
    }
}
