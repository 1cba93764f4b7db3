using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A toilet with its cistern, the lid up or down.</summary>
internal sealed class Toilet : CatalogueEntry<Toilet.Parameters>
{
    /// <param name="Open">Whether the lid is up.</param>
    /// <param name="Length">Of the bowl from the cistern, 0.44 to 0.48 m.</param>
    /// <param name="Width">Of the bowl, 0.355 to 0.38 m.</param>
    /// <param name="Tank">Height of the cistern, which the raised lid leans on, 0.43 to 0.46 m.</param>
    /// <param name="Lever">Whether it is flushed by a lever in front instead of buttons on top.</param>
    /// <param name="Color">Of the ceramic.</param>
    /// <param name="Seat">Colour of seat and lid.</param>
    /// <param name="WoodenSeat">Whether seat and lid are of wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Open, float Length, float Width, float Tank, bool Lever, LinearRgb Color, LinearRgb Seat, bool WoodenSeat, string? Material, LinearRgb? Dye);

    private const float Rim = 0.395f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "toilet",
        Names = ["toilet", "toilet bowl", "lavatory"],
        Words = ["open", "closed"],
        Parts = ["seat", "lid"],
        Family = "household",
        Size = new Vector3(0.42f, 0.8f, 0.68f),
        Habitats = ["bathroom", "studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.26f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex("#f2f1ed"));
        return new Parameters(
            wishes.Words.Contains("open") || (!wishes.Words.Contains("closed") && stream.Child("open").Chance(0.75f)),
            stream.Child("length").Range(0.445f, 0.475f),
            stream.Child("width").Range(0.36f, 0.378f),
            stream.Child("tank").Range(0.43f, 0.455f),
            stream.Child("lever").Chance(0.5f),
            color,
            wishes.PartColorOr("seat", wishes.PartColorOr("lid", color)),
            wishes.Colors.IsEmpty && !wishes.PartColors.ContainsKey("seat") && stream.Child("wood").Chance(0.2f),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material ware = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Ceramic(p.Color, "body") with { Roughness = 0.14f, Coat = 0.8f, CoatRoughness = 0.04f };
        Material seat = p.WoodenSeat ? Presets.Wood("oak", Vector3.UnitZ, "seat") with { Coat = 0.5f } : Presets.ByName(p.Material, p.Dye, "seat") ?? Presets.Plastic(p.Seat, "seat") with { Roughness = 0.22f, Coat = 0.4f };
        Material chrome = Presets.Chrome("fittings");
        var model = new ModelBuilder();
        float half = p.Width / 2, length = p.Length, back = -0.12f;

        // An egg: wide behind, long and round in front.
        Vector2 Egg(float a, float size, float front)
        {
            (float s, float c) = MathF.SinCos(a);
            float z = c > 0 ? c * (length * front) : MathF.CopySign(MathF.Pow(MathF.Abs(c), 0.8f), c) * 0.15f;
            return new Vector2(MathF.CopySign(MathF.Pow(MathF.Abs(s), 0.94f), s) * half * size, z * size);
        }

        // From the foot up the outside, over the rim and down into the bowl: width, height, how far it reaches in front.
        (float Size, float Y, float Front, float Z)[] rows =
        [
            (0.64f, 0, 0.5f, 0), (0.65f, 0.012f, 0.5f, 0), (0.6f, 0.06f, 0.46f, 0), (0.56f, 0.14f, 0.44f, 0), (0.6f, 0.22f, 0.5f, 0), (0.78f, 0.295f, 0.6f, 0), (0.93f, 0.345f, 0.66f, 0), (0.985f, 0.372f, 0.68f, 0), (1, Rim - 0.012f, 0.68f, 0), (0.99f, Rim - 0.002f, 0.68f, 0), (0.96f, Rim, 0.68f, 0),
            (0.76f, Rim, 0.66f, 0.01f), (0.735f, Rim - 0.006f, 0.66f, 0.01f), (0.74f, Rim - 0.03f, 0.66f, 0.01f), (0.72f, Rim - 0.06f, 0.64f, 0.01f), (0.58f, Rim - 0.13f, 0.6f, 0.01f), (0.36f, Rim - 0.19f, 0.56f, 0.01f), (0.12f, Rim - 0.215f, 0.5f, 0.01f),
        ];
        const int Around = 96;
        var sections = rows.Select(r => (IReadOnlyList<Vector3>)[.. Enumerable.Range(0, Around).Select(i => Egg(MathF.Tau * i / Around, r.Size, r.Front)).Select(q => new Vector3(q.X, r.Y, q.Y + back + 0.15f + r.Z))]).ToList();
        model.Add(Shapes.Loft(Smooth(sections, 4), caps: false), ware, 1.1f);
        PolyMesh water = Shapes.Slab([.. Enumerable.Range(0, 64).Select(i => Egg(MathF.Tau * i / 64, 0.44f, 0.58f)).Select(q => new Vector2(q.X, -q.Y))], 0.002f).Move(0, Rim - 0.172f, back + 0.16f);
        model.Add(water, new Material { Name = "water", BaseColor = LinearRgb.FromHex("#b9d3da"), Roughness = 0.02f, Specular = 0.02f, Kind = FrameMaterialKind.Water });

        // The shelf under the cistern, the cistern and its lid.
        model.Add(Shapes.Box(p.Width * 0.62f, Rim - 0.1f, 0.2f, 0.03f, 6).Move(0, 0.1f, back - 0.02f), ware, 0.9f);
        model.Add(Shapes.Box(p.Width * 0.9f, 0.05f, 0.22f, 0.02f, 5).Move(0, Rim - 0.05f, back - 0.05f), ware, 0.9f);
        float tankWide = p.Width * 1.08f, tankZ = back - 0.09f, top = Rim + p.Tank;
        PolyMesh tank = Shapes.Box(tankWide, p.Tank, 0.18f, 0.03f, 6).Warp(q => new Vector3(q.X * (0.9f + (0.1f * q.Y / p.Tank)), q.Y, q.Z * (0.9f + (0.1f * q.Y / p.Tank))));
        model.Add(tank.Move(0, Rim - 0.004f, tankZ), ware, 0.9f);
        model.Add(Shapes.Box(tankWide + 0.018f, 0.032f, 0.202f, 0.013f, 5).Move(0, top - 0.006f, tankZ), ware, 0.9f);
        if (p.Lever && !p.Open)
        {
            Vector3 hub = new(-tankWide * 0.36f, top - 0.06f, tankZ + 0.092f);
            model.Add(Fittings.Forward(Shapes.Cylinder(0.014f, 0.014f, 0.004f, 32)).Move(hub), chrome);
            model.Add(Shapes.Capsule(hub + new Vector3(0, 0, 0.014f), hub + new Vector3(0.075f, -0.01f, 0.016f), 0.0062f), chrome);
        }
        else
        {
            model.Add(Shapes.Cylinder(0.028f, 0.006f, 0.003f, 48).Scale(1.35f, 1, 1).Move(0, top + 0.024f, tankZ), chrome);
            model.Add(Shapes.Box(0.0012f, 0.001f, 0.05f, 0).Move(0.008f, top + 0.0298f, tankZ), ApplianceDark());
        }

        AddSeat(model, p, seat, chrome, a => Egg(a, 1.015f, 0.68f), a => Egg(a, 0.64f, 0.72f), back);
        model.Surface(SurfaceTag.Seat, new(0, Rim + 0.03f, back + 0.2f), new(0.15f, 0, 0), new(0, 0, -0.17f));
        return model.Build(ground: true, center: true);
    }

    private static Material ApplianceDark() => Presets.Plastic(LinearRgb.FromHex("#222326"), "line");

    private static void AddSeat(ModelBuilder model, Parameters p, Material seat, Material chrome, Func<float, Vector2> outer, Func<float, Vector2> inner, float back)
    {
        // Behind, both end on a straight line before the cistern.
        static Vector2 Trim(Vector2 q) => new(q.X, MathF.Max(q.Y, -0.118f));
        List<Vector2> Ring(Func<float, Vector2> egg) => [.. Enumerable.Range(0, 96).Select(i => Trim(egg(MathF.Tau * i / 96))).Select(q => new Vector2(q.X, -q.Y))];
        List<Vector2> outline = Ring(outer), hole = [.. Enumerable.Range(0, 72).Select(i => inner(MathF.Tau * i / 72)).Select(q => new Vector2(q.X, -q.Y - 0.012f))];
        model.Add(Shapes.Slab(outline, 0.021f, 0.009f, 5, [hole]).Move(0, Rim + 0.004f, back + 0.15f), seat, 0.9f);
        PolyMesh lid = Shapes.Slab(outline, 0.019f, 0.008f, 5);
        const float Hinge = -0.112f;
        if (p.Open)
        {
            lid = lid.Move(0, 0, -Hinge).RotateX(-1.7f).Move(0, Rim + 0.034f, back + 0.15f + Hinge + 0.006f);
        }
        else
        {
            lid = lid.Move(0, Rim + 0.027f, back + 0.15f);
        }

        model.Add(lid, seat, 0.9f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Capsule(new((side * 0.075f) - 0.016f, Rim + 0.024f, back + 0.15f + Hinge), new((side * 0.075f) + 0.016f, Rim + 0.024f, back + 0.15f + Hinge), 0.011f), chrome);
        }
    }

    /// <summary>Sections between sections along smooth lines.</summary>
    private static List<IReadOnlyList<Vector3>> Smooth(List<IReadOnlyList<Vector3>> sections, int perSpan)
    {
        int n = sections[0].Count;
        var lines = Enumerable.Range(0, n).Select(j => Splines.CatmullRom([.. sections.Select(s => s[j])], perSpan)).ToList();
        int rows = lines.Min(l => l.Count);
        return [.. Enumerable.Range(0, rows).Select(i => (IReadOnlyList<Vector3>)[.. lines.Select(l => l[i])])];
    }
}
