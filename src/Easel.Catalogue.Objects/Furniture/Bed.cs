using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A bed: a headboard, a mattress under a thick blanket turned back at the pillows, and a throw over its foot.</summary>
internal sealed class Bed : CatalogueEntry<Bed.Parameters>
{
    /// <param name="Width">1.4 to 1.7 m.</param>
    /// <param name="Length">2.05 m about.</param>
    /// <param name="Blanket">Colour of the blanket.</param>
    /// <param name="Throw">Colour of the throw and the small cushions.</param>
    /// <param name="Wood">Kind of wood of frame and headboard.</param>
    /// <param name="IsStuffed">Whether the headboard is stuffed cloth.</param>
    /// <param name="Color">Paint of the frame, or null for bare wood.</param>
    /// <param name="Material">Asked material of the frame, or null.</param>
    /// <param name="Seed">For the folds.</param>
    public sealed record Parameters(float Width, float Length, LinearRgb Blanket, LinearRgb Throw, string Wood, bool IsStuffed, LinearRgb? Color, string? Material, uint Seed)
    {
        /// <summary>Whether somebody lies in it: its pillows lie flat.</summary>
        public bool IsUsed { get; init; }
    }

    /// <summary>Height of the blanket's top, metres.</summary>
    private const float Top = 0.56f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bed",
        Names = ["bed"],
        Words = ["carrying", "wooden"],
        Parts = ["blanket", "pillow"],
        Family = "furniture",
        Size = new Vector3(1.6f, 1.05f, 2.1f),
        Habitats = ["bedroom", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.26f,
    };

    /// <summary>A bed in the colours of a room.</summary>
    public static Model Make(LinearRgb blanket, LinearRgb cover, string wood, bool isStuffed, RandomStream stream) =>
        MakeUp(new Parameters(1.6f, 2.06f, blanket, cover, wood, isStuffed, null, null, stream.Seed));

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(1.45f, 1.65f),
        2.06f,
        wishes.PartColorOr("blanket", wishes.ColorOr(LinearRgb.FromHex(stream.Child("blanket").Pick("#e8e2d6", "#c9d2d6", "#dfd2c0")))),
        LinearRgb.FromHex(stream.Child("throw").Pick("#b8683f", "#55735f", "#43627b", "#c7a272")),
        stream.Child("wood").Pick("oak", "walnut"),
        stream.Child("stuffed").Chance(0.5f),
        null,
        wishes.Material,
        stream.Child("folds").Seed)
    {
        IsUsed = wishes.Words.Contains("carrying"),
    };

    protected override Model Build(Parameters p, float resolution) => MakeUp(p);

    private static Model MakeUp(Parameters p)
    {
        var model = new ModelBuilder();
        Material frame = FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, Vector3.UnitX, "body"), leg = FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, Vector3.UnitY, "body");
        float half = p.Width / 2, back = -p.Length / 2, front = p.Length / 2;

        // Rails on legs.
        model.Add(Shapes.Box(p.Width + 0.05f, 0.16f, p.Length - 0.04f, 0.012f, 3).Move(0, 0.14f, 0.02f), frame);
        foreach (float z in (ReadOnlySpan<float>)[back + 0.1f, front - 0.1f])
        {
            model.Add(Shapes.Cylinder(0.028f, 0.15f, 0.004f, 24, 0.036f).Move(half - 0.08f, 0, z).BothSides(), leg);
        }

        if (p.IsStuffed)
        {
            Material stuff = Presets.Fabric(LinearRgb.Lerp(p.Throw, LinearRgb.FromHex("#cdc4b5"), 0.7f), 640, "headboard");
            float third = (p.Width + 0.1f) / 4;
            for (int i = 0; i < 4; i++)
            {
                model.Add(Shapes.Cushion(third - 0.004f, 0.78f, 0.11f, 0.04f, 0.018f).Move((i - 1.5f) * third, 0.3f, back + 0.03f), stuff, 1f);
            }
        }
        else
        {
            model.Add(Shapes.Box(p.Width + 0.1f, 0.72f, 0.045f, 0.014f, 3).Move(0, 0.32f, back + 0.02f), frame);
            model.Add(Shapes.Box(0.06f, 1.05f, 0.06f, 0.01f, 3).Move(half + 0.04f, 0, back + 0.02f).BothSides(), leg);
        }

        Material sheet = Presets.Fabric(LinearRgb.FromHex("#eeebe4"), 1200, "sheet"), blanket = Presets.Fabric(p.Blanket, 1000, "blanket") with { Sheen = 0.45f }, cover = Throw.Knit(p.Throw);
        model.Add(Shapes.Cushion(p.Width, 0.2f, p.Length - 0.12f, 0.06f, 0.01f).Move(0, 0.29f, 0.05f), sheet, 1f);

        // The duvet hangs over three sides; its folded edge lies below the pillows, and a throw over its foot.
        float fold = back + 0.66f;
        Bedding.Drape(model, blanket, new BedCloth(half + 0.04f, fold, front + 0.04f, Top, 0.22f, 0.02f, true, p.Seed));
        Bedding.Fold(model, sheet, half + 0.045f, fold, Top, p.Seed);
        Bedding.Drape(model, cover, new BedCloth(half + 0.062f, front - 0.66f, front - 0.2f, Top + 0.016f, 0.3f, 0.02f, false, p.Seed));

        // Two pillows lean at the headboard, two lie before them, and a small one in the middle; none lies straight.
        Material linen = Presets.Fabric(LinearRgb.FromHex("#f0ede6"), 1200, "pillow"), second = Presets.Fabric(LinearRgb.FromHex("#e2ddd2"), 900, "pillow");
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            uint seed = p.Seed + (side < 0 ? 60u : 70u);
            model.Add(Upholstery.Pillow(0.35f, 0.25f, 0.11f, seed, 0.05f, hasWelt: false).RotateZ(side * 0.05f).RotateX(-0.5f).RotateY(side * -0.05f).Move(side * half * 0.5f, Top + 0.2f, back + 0.13f), linen, 1.3f);
            model.Add(Upholstery.Pillow(0.33f, 0.22f, 0.1f, seed + 1, 0.1f, hasWelt: false).RotateZ(side * -0.04f).RotateX(p.IsUsed ? -1.42f : -0.86f).RotateY(side * -0.12f).Move(side * half * 0.47f, Top + (p.IsUsed ? 0.06f : 0.155f), back + 0.37f), second, 1.3f);
        }

        if (!p.IsUsed)
        {
            model.Add(Upholstery.Pillow(0.24f, 0.16f, 0.085f, p.Seed + 80, 0.07f).RotateZ(0.06f).RotateX(-0.75f).RotateY(0.15f).Move(0.03f, Top + 0.135f, back + 0.55f), Presets.Fabric(p.Throw, 700, "cushion"), 1.3f);
        }

        model.Surface(SurfaceTag.Lie, new Vector3(half * 0.42f, Top + 0.012f, 0.06f), new Vector3(0.35f, 0, 0), new Vector3(0, 0, -0.9f), give: 0.022f);
        return model.Surface(SurfaceTag.Top, new Vector3(0, Top + 0.012f, 0.28f), new Vector3(half * 0.75f, 0, 0), new Vector3(0, 0, -0.52f), give: 0.022f).Build(ground: true, center: true);
    }
}
