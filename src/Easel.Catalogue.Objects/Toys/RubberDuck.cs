using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A rubber duck.</summary>
internal sealed class RubberDuck : CatalogueEntry<RubberDuck.Parameters>
{
    /// <param name="Length">0.09 to 0.11 m.</param>
    /// <param name="Head">Radius of the head by the length, 0.24 to 0.29.</param>
    /// <param name="Tail">How far the tail turns up, 0.1 to 0.2.</param>
    /// <param name="Plump">Width by height, 0.9 to 1.1.</param>
    /// <param name="HasGlasses">Whether it wears sunglasses.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Beak">Colour of the beak.</param>
    public sealed record Parameters(float Length, float Head, float Tail, float Plump, bool HasGlasses, LinearRgb Color, LinearRgb Beak);

    public override EntryInfo Info { get; } = new()
    {
        Id = "rubber-duck",
        Names = ["rubber duck", "rubber ducky", "toy duck", "bath duck", "rubber duckie"],
        Words = ["sunglasses"],
        Parts = ["beak", "sunglasses"],
        Family = "toys",
        Size = new Vector3(0.085f, 0.09f, 0.1f),
        Support = Support.Surface,
        Habitats = ["bathroom", "studio"],
        ViewAzimuth = 0.75f,
        ViewElevation = 0.16f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.094f, 0.106f), stream.Child("head").Range(0.25f, 0.28f), stream.Child("tail").Range(0.12f, 0.18f), stream.Child("plump").Range(0.94f, 1.04f), wishes.Words.Contains("sunglasses"),
        wishes.ColorOr(LinearRgb.FromHex("#f8cb12")), wishes.PartColorOr("beak", LinearRgb.FromHex("#ee6a14")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, hr = l * p.Head, w = l * 0.37f * p.Plump;
        Vector3 head = new(0, l * 0.62f, l * 0.17f);
        float Body(Vector3 q)
        {
            Vector3 m = q with { X = MathF.Abs(q.X) };
            float body = Ball(m, new(0, l * 0.25f, 0), new(w, l * 0.265f, l * 0.46f));
            float tail = Ball(m, new(0, l * (0.3f + p.Tail), -l * 0.4f), new(l * 0.12f, l * 0.1f, l * 0.14f));
            float d = Smooth(Smooth(body, tail, l * 0.2f), Vector3.Distance(m, head) - hr, l * 0.07f);

            // Wings in relief, a flat foot.
            d = Smooth(d, Ball(m, new(w * 0.9f, l * 0.3f, -l * 0.06f), new(l * 0.07f, l * 0.13f, l * 0.24f)), l * 0.02f);
            return MathF.Max(d, -m.Y);
        }

        Material rubber = Presets.Plastic(p.Color, "body") with { Roughness = 0.3f, Coat = 0.5f, CoatRoughness = 0.12f };
        model.Add(SdfMesher.Build(new FunctionShape(Body, new Bounds(new(-l * 0.5f, -0.001f, -l * 0.6f), new(l * 0.5f, l * 0.95f, l * 0.55f))), l / 72), rubber);
        PolyMesh Bill(float lift, float open) => Shapes.Superellipsoid(new Vector3(hr * 0.52f, hr * 0.14f, hr * 0.52f), 1, 0.9f, 40).Warp(q => q with { Y = q.Y + (hr * 0.24f * MathF.Pow(MathF.Max(0, q.Z / hr), 2) * open) }).Move(head + new Vector3(0, lift, hr * 0.98f));
        model.Add(Bill(-hr * 0.06f, 1).Join(Bill(-hr * 0.24f, -0.7f).Scale(1, 1, 1)), Presets.Plastic(p.Beak, "beak") with { Roughness = 0.3f, Coat = 0.4f }, 1.2f);
        if (p.HasGlasses)
        {
            Material dark = Presets.Plastic(LinearRgb.FromHex("#111214"), "sunglasses") with { Roughness = 0.08f, Coat = 1 };
            model.Add(Shapes.Superellipsoid(new Vector3(hr * 0.36f, hr * 0.26f, hr * 0.08f), 0.7f, 0.8f, 36).RotateY(0.35f).Move(head + new Vector3(hr * 0.4f, hr * 0.26f, hr * 0.88f)).BothSides().Join(Shapes.Rod(head + new Vector3(-hr * 0.1f, hr * 0.3f, hr * 0.98f), head + new Vector3(hr * 0.1f, hr * 0.3f, hr * 0.98f), hr * 0.04f)), dark, 1.1f);
            return model.Build(ground: true, center: true);
        }

        Vector3 eye = Vector3.Normalize(new Vector3(0.46f, 0.32f, 0.82f));
        model.Add(Shapes.Ellipsoid(new Vector3(hr * 0.17f, hr * 0.22f, hr * 0.06f), 32).Align(Vector3.UnitY).RotateY(0.5f).Move(head + (eye * hr * 0.97f)).BothSides(), Presets.Plastic(LinearRgb.FromHex("#f8f7f2"), "white"), 1.2f);
        model.Add(Shapes.Ellipsoid(new Vector3(hr * 0.1f, hr * 0.14f, hr * 0.05f), 28).RotateY(0.5f).Move(head + (eye * hr * 1.015f) + new Vector3(0, -hr * 0.02f, 0)).BothSides(), Presets.Plastic(LinearRgb.FromHex("#121214"), "eye") with { Coat = 1, Roughness = 0.1f }, 1.2f);
        return model.Build(ground: true, center: true);
    }

    private static float Ball(Vector3 q, Vector3 at, Vector3 radii)
    {
        Vector3 k = (q - at) / radii;
        return (k.Length() - 1) * MathF.Min(radii.X, MathF.Min(radii.Y, radii.Z));
    }

    private static float Smooth(float a, float b, float k)
    {
        float x = MathF.Max(k - MathF.Abs(a - b), 0) / k;
        return MathF.Min(a, b) - (x * x * k * 0.25f);
    }
}
