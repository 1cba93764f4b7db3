using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A skateboard on its four wheels: a dished deck of maple with kicked ends, trucks of cast metal.</summary>
internal sealed class Skateboard : CatalogueEntry<Skateboard.Parameters>
{
    /// <param name="Length">0.76 to 0.84 m.</param>
    /// <param name="HalfWidth">0.098 to 0.108 m.</param>
    /// <param name="Kick">Rise of the ends, 0.045 to 0.06 m.</param>
    /// <param name="Wheel">Radius of a wheel, 0.027 to 0.032 m.</param>
    /// <param name="Deck">Of the top.</param>
    /// <param name="IsGripped">Whether the top is a sheet of grit with a plain rim instead of paint.</param>
    /// <param name="Second">Of the underside and the figure.</param>
    /// <param name="Wheels">Of the wheels.</param>
    public sealed record Parameters(float Length, float HalfWidth, float Kick, float Wheel, LinearRgb Deck, bool IsGripped, LinearRgb Second, LinearRgb Wheels);

    public override EntryInfo Info { get; } = new()
    {
        Id = "skateboard",
        Names = ["skateboard", "skate board"],
        Parts = ["wheel", "deck"],
        Family = "sports",
        PrintsText = true,
        Size = new Vector3(0.22f, 0.15f, 0.8f),
        Habitats = ["city-street", "park", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb under = LinearRgb.FromHex(stream.Child("under").Pick("#d9432c", "#1f7fb5", "#e0a21b", "#2f8f6a"));
        LinearRgb wheels = !wishes.Colors.IsEmpty ? LinearRgb.Lerp(wishes.Colors[0], LinearRgb.White, 0.25f) : LinearRgb.FromHex(stream.Child("wheels").Pick("#f2eee2", "#e0432c", "#f2b632", "#4fb7c9"));
        LinearRgb deck = wishes.PartColorOr("deck", wishes.ColorOr(LinearRgb.FromHex("#2b2d31")));
        return new Parameters(
            stream.Child("length").Range(0.78f, 0.82f), stream.Child("width").Range(0.1f, 0.106f), stream.Child("kick").Range(0.048f, 0.058f), stream.Child("wheel").Range(0.0285f, 0.032f),
            deck, wishes.Colors.IsEmpty && !wishes.PartColors.ContainsKey("deck"), wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? under : deck, wishes.PartColorOr("wheel", wheels));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Ply = 0.0115f;
        var model = new ModelBuilder();
        float half = p.Length / 2, w = p.HalfWidth, under = 0.064f + p.Wheel;
        PolyMesh deck = Sheet(half, w).Move(0, Ply / 2, 0).Warp(Bent).Solidify(Ply);
        Material wood = p.IsGripped ? Presets.Wood("birch", Vector3.UnitZ, "edge") with { Coat = 0.4f } : Presets.Lacquer(p.Deck, "edge") with { Coat = 0.6f };
        model.Add(deck, wood, 0.9f);
        Material top = p.IsGripped
            ? new Material { Name = "grip", BaseColor = p.Deck, Roughness = 0.95f, Specular = 0.02f, Pattern = new Scenes.Materials.Patterns.Speckles(LinearRgb.Gray(0.09f), 0.0016f) }
            : Presets.Lacquer(p.Deck, "body") with { Coat = 0.8f, CoatRoughness = 0.08f };
        PolyMesh sheet = Sheet(half - (p.IsGripped ? 0.003f : 0.001f), w - (p.IsGripped ? 0.003f : 0.001f)), below = Sheet(half - 0.002f, w - 0.002f);
        model.Add(sheet.Move(0, Ply + 0.0005f, 0).Warp(Bent), top, 1.2f);
        model.Add(below.Flip().Move(0, -0.0005f, 0).Warp(Bent), Presets.Lacquer(p.Second, "underside") with { Coat = 0.7f }, 1.2f);

        // Eight bolts over the trucks.
        Material steel = Presets.Metal(LinearRgb.FromHex("#aeb2b6"), 0.28f, "steel"), cast = Presets.Metal(LinearRgb.FromHex("#9a9ea2"), 0.38f, "truck");
        Material rubber = Presets.Rubber(p.Second, "bushing"), wheel = Presets.Plastic(p.Wheels, "wheel") with { Roughness = 0.3f };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float z = side * (half - 0.19f);
            foreach (float dx in (ReadOnlySpan<float>)[-0.0205f, 0.0205f])
            {
                foreach (float dz in (ReadOnlySpan<float>)[-0.027f, 0.027f])
                {
                    model.Add(Shapes.Ellipsoid(new Vector3(0.0045f, 0.0014f, 0.0045f), 16).Move(Bent(new Vector3(dx, Ply + 0.001f, z + dz))), steel, 1);
                }
            }

            // Base plate, hanger and kingpin; the axle lies across.
            float axle = p.Wheel;
            model.Add(Shapes.Box(0.055f, 0.012f, 0.084f, 0.004f).Move(0, under - 0.014f, z), cast);
            model.Add(Shapes.Cylinder(0.019f, 0.03f, 0.006f, 28, 0.016f).RotateX(side * 0.5f).Move(0, axle + 0.022f, z - (side * 0.018f)), rubber, 0.9f);
            List<Vector2> hanger = Outlines.Round([new(-0.068f, -0.008f), new(0.068f, -0.008f), new(0.068f, 0.008f), new(0.022f, 0.036f), new(-0.022f, 0.036f), new(-0.068f, 0.008f)], 0.006f, 3);
            model.Add(Shapes.Extrude(hanger, 0.028f, 0.008f, 3).Move(0, axle, z), cast, 0.9f);
            model.Add(Shapes.Box(0.024f, under - axle - 0.02f, 0.03f, 0.006f).RotateX(-side * 0.3f).Move(0, axle + 0.012f, z + (side * 0.012f)), cast);
            model.Add(Shapes.Rod(new(-w - 0.004f, axle, z), new(w + 0.004f, axle, z), 0.004f, null, 12), steel);
            PolyMesh roller = Shapes.Lathe(
                Outlines.Round([new(0.006f, 0), new(p.Wheel * 0.5f, 0), new(p.Wheel * 0.8f, 0.002f), new(p.Wheel, 0.009f), new(p.Wheel, 0.03f), new(p.Wheel * 0.8f, 0.036f), new(p.Wheel * 0.5f, 0.033f), new(0.006f, 0.033f)], 0.004f, 4, closed: false), 56);
            model.Add(roller.RotateZ(-MathF.PI / 2).Move(w - 0.03f, axle, z).BothSides(), wheel, 1);
            model.Add(Shapes.Cylinder(0.011f, 0.004f, 0.001f, 28).RotateZ(-MathF.PI / 2).Move(w + 0.001f, axle, z).Join(Shapes.Cylinder(0.006f, 0.007f, 0.001f, 6).RotateZ(-MathF.PI / 2).Move(w + 0.002f, axle, z)).BothSides(), steel);
        }

        float level = under + Ply;
        model.Surface(SurfaceTag.Top, new Vector3(0, level, 0), new Vector3(w * 0.8f, 0, 0), new Vector3(0, 0, -half * 0.6f));
        return model.Build(ground: true, center: true);

        // Ends kicked up, the sides a little higher than the middle.
        Vector3 Bent(Vector3 v)
        {
            float beyond = MathF.Max(0, MathF.Abs(v.Z) - (half - 0.17f)) / 0.17f;
            return v with { Y = v.Y + under + (p.Kick * beyond * MathF.Sqrt(beyond) * 1.0f) + (0.008f * (v.X / w) * (v.X / w)) };
        }

        PolyMesh Sheet(float h, float half1) => Shapes.Grid(20, 80, (u, v) =>
        {
            float z = h - (2 * h * (0.5f - (0.5f * MathF.Cos(MathF.PI * v)))), end = MathF.Max(0, MathF.Abs(z) - (h - half1)) / half1;
            return new Vector3(half1 * MathF.Sqrt(MathF.Max(0, 1 - (end * end))) * ((2 * u) - 1), 0, z);
        });
    }
}
