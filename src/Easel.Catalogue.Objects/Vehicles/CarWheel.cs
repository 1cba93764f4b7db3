using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A car's wheel, or a cart's wheel of wood by word, stood upright.</summary>
internal sealed class CarWheel : CatalogueEntry<CarWheel.Parameters>
{
    /// <param name="IsWooden">A cart's wheel.</param>
    /// <param name="Radius">0.31 to 0.34 m; of a cart 0.5 m.</param>
    /// <param name="Width">Of the tyre, 0.2 to 0.23 m.</param>
    /// <param name="Spokes">5 to 12.</param>
    /// <param name="Lean">Backwards, radians.</param>
    /// <param name="Rim">Of the rim, or null for bare metal or wood.</param>
    public sealed record Parameters(bool IsWooden, float Radius, float Width, int Spokes, float Lean, LinearRgb? Rim);

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "wheel",
        Names = ["wheel", "car wheel", "tyre wheel", "spare wheel", "wagon wheel", "cart wheel", "wooden wheel"],
        Words = ["wagon", "cart", "wooden", "old"],
        Parts = ["rim", "spoke"],
        Family = "vehicles",
        Size = new Vector3(0.66f, 0.66f, 0.24f),
        Habitats = ["studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.08f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool wooden = wishes.Words.Overlaps(["wagon", "cart", "wooden", "old"]) || wishes.Material == "wood";
        return new Parameters(
            wooden, wooden ? 0.5f : stream.Child("radius").Range(0.315f, 0.335f), stream.Child("width").Range(0.205f, 0.225f), wooden ? 12 : stream.Child("spokes").Pick(5, 7, 10), stream.Child("lean").Range(0.02f, 0.06f),
            wishes.PartColors.TryGetValue("rim", out LinearRgb rim) ? rim : wishes.Dye);
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsWooden)
        {
            Cart(model, p);
        }
        else
        {
            Material rim = p.Rim is { } paint ? Presets.CarPaint(paint, "body") : VehicleMaterials.Alloy;
            Wheels.Add(model, new Vector3(p.Radius * 1e-3f, 0, 0), p.Radius, p.Width, p.Spokes, rim, resolution < 0.01f);
        }

        // Its axle runs along X as under a car: turned to face the front.
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationY(-MathF.PI / 2) * Matrix4x4.CreateRotationX(-p.Lean)).Build(ground: true, center: true);
    }

    private static void Cart(ModelBuilder model, Parameters p)
    {
        float r = p.Radius;
        Material wood = p.Rim is { } paint ? Presets.Lacquer(paint, "body") : Presets.Wood(LinearRgb.FromHex("#8d6238"), LinearRgb.FromHex("#5a3b20"), Vector3.UnitY, "body") with { Roughness = 0.7f, Coat = 0 };
        PolyMesh frame = Shapes.Lathe(Outlines.Round([new(r * 0.84f, -0.035f), new(r * 0.985f, -0.035f), new(r * 0.985f, 0.035f), new(r * 0.84f, 0.035f), new(r * 0.84f, -0.035f)], 0.006f, 2, closed: false), 120);
        frame.Join(Shapes.Lathe(Outlines.Round([new(0, -0.13f), new(r * 0.1f, -0.13f), new(r * 0.12f, -0.05f), new(r * 0.15f, 0), new(r * 0.12f, 0.06f), new(r * 0.1f, 0.15f), new(0, 0.15f)], 0.012f, 3, closed: false), 56));
        for (int i = 0; i < p.Spokes; i++)
        {
            frame.Join(Shapes.Sweep([new(0, 0.012f, r * 0.1f), new(0, 0, r * 0.5f), new(0, 0, r * 0.87f)], Outlines.Ellipse(0.026f, 0.02f, 14), t => new Vector2(1.1f - (0.3f * t), 1), up: Vector3.UnitY).RotateY(MathF.Tau * (i + 0.5f) / p.Spokes));
        }

        model.Add(frame.RotateZ(-MathF.PI / 2), wood, 0.8f);
        Material iron = Presets.Iron("iron");
        PolyMesh bands = Shapes.Lathe(Outlines.Round([new(r * 0.98f, -0.037f), new(r, -0.037f), new(r, 0.037f), new(r * 0.98f, 0.037f), new(r * 0.98f, -0.037f)], 0.003f, 2, closed: false), 120).Join(Shapes.Torus(r * 0.115f, 0.009f, 48, 8, 0.014f).Move(0, 0.1f, 0), Shapes.Torus(r * 0.115f, 0.009f, 48, 8, 0.014f).Move(0, -0.085f, 0), Shapes.Cylinder(r * 0.05f, 0.03f, 0.006f, 24).Move(0, 0.145f, 0));
        model.Add(bands.RotateZ(-MathF.PI / 2), iron, 0.8f);
    }
}
