using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A hand saw with its closed wooden handle, lying.</summary>
internal sealed class HandSaw : CatalogueEntry<HandSaw.Parameters>
{
    /// <param name="Length">Of the blade, 0.42 to 0.52 m.</param>
    /// <param name="Heel">Height of the blade at the handle, 0.11 to 0.13 m.</param>
    /// <param name="Toe">Height at its tip, 0.045 to 0.06 m.</param>
    /// <param name="Teeth">Number, 60 to 90.</param>
    /// <param name="Screws">In the handle, 3 or 4.</param>
    /// <param name="Handle">Material of the handle.</param>
    public sealed record Parameters(float Length, float Heel, float Toe, int Teeth, int Screws, Material Handle);

    public override EntryInfo Info { get; } = new()
    {
        Id = "saw",
        Names = ["hand saw", "handsaw", "wood saw", "carpenter's saw", "carpentry saw"],
        Parts = ["handle", "blade"],
        Family = "tools",
        Size = new Vector3(0.6f, 0.03f, 0.16f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.9f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.44f, 0.5f), stream.Child("heel").Range(0.112f, 0.126f), stream.Child("toe").Range(0.048f, 0.057f), stream.Child("teeth").Range(66, 82), stream.Child("screws").Range(3, 4),
        wishes.PartColors.ContainsKey("handle") || !wishes.Colors.IsEmpty ? Presets.Lacquer(wishes.PartColorOr("handle", wishes.ColorOr(default)), "handle") : Presets.Wood(stream.Child("wood").Pick("cherry", "oak", "walnut"), Vector3.UnitY, "handle") with { Coat = 0.4f });

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, lift = 0.011f;
        PolyMesh Lying(PolyMesh mesh) => mesh.RotateX(-MathF.PI / 2).Move(0, lift, 0);
        List<Vector2> blade = [];
        for (int i = 0; i < p.Teeth; i++)
        {
            // Each tooth is steep to the toe and slants to the heel.
            float x = l * i / p.Teeth, step = l / p.Teeth;
            blade.AddRange([new(x, 0), new(x + (step * 0.7f), -step * 0.9f)]);
        }

        blade.AddRange([new(l, 0), new(l, p.Toe * 0.8f), new(l - 0.012f, p.Toe), new(0, p.Heel), new(-0.03f, p.Heel), new(-0.03f, 0.004f)]);
        model.Add(Lying(Shapes.Extrude(blade, 0.0016f)), HouseMetals.Worn(LinearRgb.FromHex("#c2c6c9"), 0.24f, "blade"), 0.4f);

        // The handle: horns above and below, a hole for the hand.
        List<Vector2> outline = Splines.CatmullRom2D([new(0.035f, 0.012f), new(0.05f, 0.045f), new(0.028f, 0.075f), new(0.03f, 0.105f), new(-0.005f, 0.135f), new(-0.045f, 0.128f), new(-0.075f, 0.142f), new(-0.09f, 0.125f), new(-0.078f, 0.1f), new(-0.105f, 0.05f), new(-0.122f, 0.012f), new(-0.108f, -0.012f), new(-0.085f, -0.002f), new(-0.055f, -0.02f), new(0, -0.014f)], 8, closed: true);
        List<Vector2> hole = Splines.CatmullRom2D([new(-0.012f, 0.022f), new(-0.004f, 0.055f), new(-0.02f, 0.09f), new(-0.048f, 0.102f), new(-0.064f, 0.082f), new(-0.08f, 0.045f), new(-0.084f, 0.018f), new(-0.05f, 0.01f)], 8, closed: true);
        model.Add(Lying(Shapes.Extrude(outline, 0.022f, 0.006f, 4, [hole])), p.Handle, 0.8f);
        PolyMesh screws = new();
        (float X, float Y)[] places = [(0.03f, 0.035f), (0.014f, 0.066f), (0.012f, 0.1f), (0.01f, 0.008f)];
        foreach ((float x, float y) in places.Take(p.Screws))
        {
            screws.Join(Shapes.Cylinder(0.0062f, 0.0016f, 0.0005f, 28).RotateX(MathF.PI / 2).Move(x, y, 0.0105f));
        }

        model.Add(Lying(screws), Presets.Brass("screws"), 0.8f);
        return model.Build(ground: true, center: true);
    }
}
