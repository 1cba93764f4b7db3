using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Scissors, half open, lying.</summary>
internal sealed class Scissors : CatalogueEntry<Scissors.Parameters>
{
    /// <param name="Length">0.19 to 0.22 m.</param>
    /// <param name="Spread">Angle between the blades, radians, 0.35 to 0.7.</param>
    /// <param name="BladeShare">Length of the blades from the screw, share of the whole, 0.5 to 0.56.</param>
    /// <param name="Width">Of a blade at the screw, 0.014 to 0.018 m.</param>
    /// <param name="Rim">Thickness of the grips, 0.0042 to 0.0056 m.</param>
    /// <param name="Color">Of the grips.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Length, float Spread, float BladeShare, float Width, float Rim, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "scissors",
        Names = ["scissors", "pair of scissors"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("scissors", "scissors").Add("pair of scissors", "pairs of scissors"),
        Words = ["open", "closed"],
        Parts = ["handles", "blades"],
        Family = "household",
        Size = new Vector3(0.2f, 0.014f, 0.12f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.95f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.195f, 0.215f),
        wishes.Words.Contains("closed") ? 0.04f : stream.Child("spread").Range(0.42f, 0.66f),
        stream.Child("blade").Range(0.51f, 0.55f),
        stream.Child("width").Range(0.0145f, 0.0175f),
        stream.Child("rim").Range(0.0047f, 0.0057f),
        wishes.PartColorOr("handles", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#d8352c", "#e8742a", "#2f66b0", "#27282b", "#2f9a8c")))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material? asked = HouseMetals.Worn(Presets.ByName(p.Material, p.Dye, "grip"));
        Material steel = asked is { Metallic: > 0 } ? asked with { Name = "blade" } : HouseMetals.Worn(LinearRgb.FromHex("#e2e5e8"), 0.22f, "blade");
        Material grip = asked ?? Presets.Plastic(p.Color, "grip") with { Roughness = 0.32f, Coat = 0.3f };
        var model = new ModelBuilder();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            // One half is the mirror image of the other and lies on it; the larger loop is for the fingers.
            PolyMesh Turn(PolyMesh mesh) => (side < 0 ? mesh.MirrorZ() : mesh).RotateY(side * p.Spread / 2).Move(0, side > 0 ? 0.0068f : 0.0048f, 0);
            float b = p.Length * p.BladeShare, w = p.Width;
            List<Vector2> blade = [.. Splines.CatmullRom2D([new(-0.03f, -w * 0.1f), new(-0.012f, w * 0.42f), new(0.004f, w * 0.5f), new(b * 0.35f, w * 0.42f), new(b * 0.75f, w * 0.16f), new(b * 0.97f, -w * 0.2f), new(b, -w * 0.3f)], 10), .. Splines.CatmullRom2D([new(b * 0.99f, -w * 0.34f), new(b * 0.5f, -w * 0.36f), new(0.006f, -w * 0.42f), new(-0.012f, -w * 0.5f), new(-0.03f, -w * 0.5f)], 6)];
            model.Add(Turn(Shapes.Slab(blade, 0.0019f, 0.0005f, 2)), steel, 0.7f);
            model.Add(Turn(Shapes.Slab([new(0.008f, -w * 0.42f), new(b * 0.5f, -w * 0.36f), new(b * 0.98f, -w * 0.335f), new(b * 0.9f, -w * 0.2f), new(b * 0.5f, -w * 0.12f), new(0.012f, -w * 0.16f)], 0.0004f).Move(0, 0.0018f, 0)), HouseMetals.Worn(LinearRgb.FromHex("#f0f2f3"), 0.32f, "edge"));
            AddGrip(model, p, grip, Turn, side > 0);
        }

        model.Add(Shapes.Cylinder(0.0048f, 0.0016f, 0.0006f, 40).Move(0, 0.0086f, 0), HouseMetals.Worn(LinearRgb.FromHex("#b9bcc0"), 0.25f, "screw"));
        model.Add(Shapes.Box(0.007f, 0.0003f, 0.0011f, 0).RotateY(0.6f).Move(0, 0.01015f, 0), Presets.Plastic(LinearRgb.FromHex("#2a2b2e"), "slot"));
        return model.Build(ground: true, center: true);
    }

    private static void AddGrip(ModelBuilder model, Parameters p, Material grip, Func<PolyMesh, PolyMesh> turn, bool large)
    {
        // Behind the screw the shank leads into a loop on the side of the other blade.
        float back = p.Length * (1 - p.BladeShare), size = large ? 1.12f : 1, y = 0.001f;
        Vector3 At(float x, float z) => new(-back * x, y, back * z * size);
        List<Vector3> shank = Splines.CatmullRom([At(0.1f, 0.02f), At(0.28f, 0.06f), At(0.44f, 0.13f)], 8);
        model.Add(turn(Shapes.Sweep(shank, Outlines.Rectangle(p.Rim * 2.2f, p.Rim * 1.7f, p.Rim * 0.8f, 6), t => new Vector2(1 + (0.3f * t), 1), up: Vector3.UnitY)), grip, 1f);
        List<Vector3> loop = Splines.CatmullRom([At(0.38f, 0.09f), At(0.52f, 0.03f), At(0.76f, 0.05f), At(0.95f, 0.17f), At(0.96f, 0.34f), At(0.82f, 0.42f), At(0.6f, 0.38f), At(0.43f, 0.24f)], 12, closed: true);
        model.Add(turn(Shapes.Sweep(loop, Outlines.Rectangle(p.Rim * 1.7f, p.Rim * 1.9f, p.Rim * 0.82f, 6), closed: true, up: Vector3.UnitY)), grip, 1f);
    }
}
