using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A knife: a cook's knife with a riveted grip, or one for the table.</summary>
internal sealed class Knife : CatalogueEntry<Knife.Parameters>
{
    /// <param name="Table">A table knife of one piece of steel.</param>
    /// <param name="Blade">Length of the blade, 0.17 to 0.21 m; at table 0.11 m.</param>
    /// <param name="Tall">Height of the blade at the heel, 0.04 to 0.048 m.</param>
    /// <param name="Grip">Length of the grip, 0.115 to 0.13 m.</param>
    /// <param name="Belly">How far the edge curves up to the point, share of the height, 0.55 to 0.9.</param>
    /// <param name="Wooden">Whether the grip is of wood.</param>
    /// <param name="Color">Of the grip.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Table, float Blade, float Tall, float Grip, float Belly, bool Wooden, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "knife",
        Names = ["knife", "kitchen knife", "chef's knife", "butcher knife", "table knife"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("knife", "knives").Add("kitchen knife", "kitchen knives").Add("chef's knife", "chef's knives").Add("butcher knife", "butcher knives").Add("table knife", "table knives"),
        Words = ["table", "butter"],
        Parts = ["handle"],
        Family = "kitchen",
        Size = new Vector3(0.31f, 0.02f, 0.05f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.95f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool table = wishes.Words.Overlaps(["table", "butter"]);
        return new Parameters(
            table,
            table ? 0.112f : stream.Child("blade").Range(0.175f, 0.2f),
            table ? 0.0195f : stream.Child("tall").Range(0.041f, 0.047f),
            stream.Child("grip").Range(0.117f, 0.128f),
            stream.Child("belly").Range(0.6f, 0.85f),
            wishes.Colors.IsEmpty && !wishes.PartColors.ContainsKey("handle") && stream.Child("wood").Chance(0.45f),
            wishes.PartColorOr("handle", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#26272a", "#26272a", "#a8352c")))),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material? asked = HouseMetals.Worn(Presets.ByName(p.Material, p.Dye, "grip"));
        Material blade = asked is { Metallic: > 0 } ? asked with { Name = "blade" } : HouseMetals.Worn(LinearRgb.FromHex("#e2e5e8"), 0.22f, "blade") with { Pattern = new BrushedMetal(Vector3.UnitZ, 0.25f) };
        Material grip = asked ?? (p.Table ? blade : p.Wooden ? Presets.Wood("walnut", Vector3.UnitX, "grip") : Presets.Plastic(p.Color, "grip") with { Roughness = 0.36f });
        var model = new ModelBuilder();
        float b = p.Blade, t = p.Tall, y = 0.0085f;

        // The back is nearly straight, the edge bellies up to the point. It lies flat: height of the blade runs along Z.
        List<Vector2> outline = p.Table
            ? Splines.CatmullRom2D([new(0, t * 0.42f), new(b * 0.5f, t * 0.46f), new(b * 0.9f, t * 0.4f), new(b * 0.985f, t * 0.16f), new(b * 0.99f, -t * 0.1f), new(b * 0.9f, -t * 0.42f), new(b * 0.6f, -t * 0.56f), new(b * 0.2f, -t * 0.5f), new(0, -t * 0.3f)], 8)
            : [.. Splines.CatmullRom2D([new(0, t * 0.5f), new(b * 0.4f, t * 0.49f), new(b * 0.75f, t * 0.36f), new(b * 0.93f, t * 0.12f), new(b, -t * 0.16f * (1 - p.Belly))], 10), .. Splines.CatmullRom2D([new(b * 0.992f, -t * 0.08f), new(b * 0.9f, -t * 0.26f), new(b * 0.7f, -t * 0.43f), new(b * 0.35f, -t * 0.5f), new(0.004f, -t * 0.5f), new(0, -t * 0.44f)], 8)];
        List<Vector2> fine = [.. outline.Select(q => new Vector2(q.X, q.Y))];
        PolyMesh sheet = Shapes.Slab(fine, 0.0021f, 0.0006f, 2).Move(0, y - 0.001f, 0);
        model.Add(sheet, blade, 0.6f);

        // The ground bevel along the edge: two thin facets.
        if (!p.Table)
        {
            List<Vector2> edge = Splines.CatmullRom2D([new(b * 0.985f, -t * 0.09f), new(b * 0.9f, -t * 0.26f), new(b * 0.7f, -t * 0.43f), new(b * 0.35f, -t * 0.5f), new(0.004f, -t * 0.5f)], 8);
            List<Vector2> inner = [.. edge.Select(q => q + new Vector2(0, t * 0.13f))];
            int n = edge.Count;
            PolyMesh facet = Shapes.Grid(n - 1, 1, (u, v) =>
            {
                int i = (int)MathF.Round(u * (n - 1));
                Vector2 q = v > 0.5f ? inner[n - 1 - i] : edge[n - 1 - i];
                return new Vector3(q.X, y + (v > 0.5f ? 0.0014f : 0.0012f), -q.Y);
            });
            model.Add(facet, HouseMetals.Worn(LinearRgb.FromHex("#eceef0"), 0.3f, "edge"));

            // Bolster, tang, scales with three rivets.
            model.Add(Shapes.Box(0.017f, 0.0125f, t * 0.56f, 0.004f, 4).Move(-0.004f, y - 0.00625f, -t * 0.18f), blade, 0.8f);
        }

        float root = p.Table ? 0 : -0.01f;
        var wide = p.Table ? new Curve((0, 0.55f), (0.08f, 0.5f), (0.5f, 0.72f), (0.9f, 1), (1, 0.7f)) : new Curve((0, 0.92f), (0.1f, 0.86f), (0.4f, 0.98f), (0.7f, 0.88f), (0.9f, 1.1f), (0.97f, 1.12f), (1, 0.8f));
        float gripWide = p.Table ? 0.0185f : 0.026f, gripThick = p.Table ? 0.0052f : 0.0165f;
        List<Vector3> path = [.. Enumerable.Range(0, 49).Select(i => i / 48f).Select(s => new Vector3(root - (s * p.Grip), y, (p.Table ? 0 : -t * 0.17f) + (p.Table ? 0 : 0.0045f * s * s)))];
        model.Add(Shapes.Sweep(path, Outlines.Rectangle(gripWide, gripThick, MathF.Min(gripThick * 0.46f, 0.006f), 7), s => new Vector2(wide.At(s), s > 0.96f ? 0.82f : 1), up: Vector3.UnitY), grip, 1f);
        if (!p.Table)
        {
            foreach (float s in (ReadOnlySpan<float>)[0.2f, 0.5f, 0.8f])
            {
                Vector3 at = path[(int)(s * 48)];
                model.Add(Shapes.Cylinder(0.0036f, gripThick + 0.0007f, 0.0005f, 28).Move(at - new Vector3(0, (gripThick / 2) + 0.0003f, 0)), Presets.Brass("rivet"));
            }
        }

        return model.Build(ground: true, center: true);
    }
}
