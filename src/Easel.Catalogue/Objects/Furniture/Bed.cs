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
    public sealed record Parameters(float Width, float Length, LinearRgb Blanket, LinearRgb Throw, string Wood, bool IsStuffed, LinearRgb? Color, string? Material, uint Seed);

    /// <summary>Height of the blanket's top, metres.</summary>
    private const float Top = 0.56f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bed",
        Names = ["bed"],
        Words = ["wooden"],
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
        stream.Child("folds").Seed);

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
            Material stuff = Presets.Fabric(p.Throw, 260, "headboard");
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

        Material sheet = Presets.Fabric(LinearRgb.FromHex("#eeebe4"), 800, "sheet"), blanket = Presets.Fabric(p.Blanket, 420, "blanket"), cover = Presets.Fabric(p.Throw, 140, "throw");
        model.Add(Shapes.Cushion(p.Width, 0.2f, p.Length - 0.12f, 0.06f, 0.01f).Move(0, 0.29f, 0.05f), sheet, 1f);

        // The blanket hangs over three sides; its folded edge lies below the pillows.
        float fold = back + 0.62f;
        Drape(model, blanket, half + 0.035f, fold, front + 0.035f, Top, 0.24f, p.Seed, 0.016f);
        model.Add(Shapes.Cushion(p.Width + 0.075f, 0.045f, 0.26f, 0.022f, 0.004f).Warp(v => v with { Y = v.Y + Ripple(v, p.Seed, 0.006f) }).Move(0, Top - 0.006f, fold + 0.1f), sheet, 1.2f);
        Drape(model, cover, half + 0.05f, front - 0.72f, front - 0.2f, Top + 0.014f, 0.33f, p.Seed, 0.016f);

        // Two pillows lean at the headboard, two lie before them, and a small one in the middle.
        Material linen = Presets.Fabric(LinearRgb.FromHex("#f0ede6"), 800, "pillow");
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Pillow(0.34f, 0.24f, 0.085f).RotateX(-0.95f).RotateY(side * -0.04f).Move(side * half * 0.5f, Top + 0.14f, back + 0.2f), linen, 1.3f);
            model.Add(Pillow(0.33f, 0.22f, 0.08f).RotateX(-1.22f).RotateY(side * -0.09f).Move(side * half * 0.48f, Top + 0.075f, back + 0.4f), linen, 1.3f);
        }

        model.Add(Pillow(0.23f, 0.16f, 0.07f).RotateX(-0.8f).RotateZ(0.05f).Move(0.03f, Top + 0.13f, back + 0.53f), Presets.Fabric(p.Throw, 200, "cushion"), 1.3f);
        return model.Surface(SurfaceTag.Top, new Vector3(0, Top + 0.012f, 0.28f), new Vector3(half * 0.75f, 0, 0), new Vector3(0, 0, -0.52f)).Build(ground: true, center: true);
    }

    /// <summary>A pillow about the origin in the X–Y plane: full in the middle, thin at the edges, corners pulled out.</summary>
    private static PolyMesh Pillow(float halfWidth, float halfHeight, float thick)
    {
        PolyMesh Side(float sign) => Shapes.Grid(20, 16, (u, v) =>
        {
            float a = (u * 2) - 1, b = (v * 2) - 1;
            float full = MathF.Pow(MathF.Max(0, (1 - (a * a)) * (1 - (b * b))), 0.4f);
            return new Vector3(a * halfWidth * (1 - (0.06f * (1 - (b * b)))), b * halfHeight * (1 - (0.07f * (1 - (a * a)))), sign * thick * full);
        });
        return Side(1).Join(Side(-1).Flip());
    }

    // A cloth over the mattress from one z to another that hangs down at the sides, and at the foot where it reaches it.
    private static void Drape(ModelBuilder model, Material cloth, float half, float from, float to, float top, float hem, uint seed, float ripple)
    {
        const int Across = 72, Along = 56;
        float drop = top - hem, width = (2 * half) + (2 * drop), length = to - from;
        const float Round = 0.05f;
        model.Add(
            Shapes.Grid(Across, Along, (u, v) =>
            {
                float s = ((u - 0.5f) * width), x = MathF.Min(MathF.Abs(s), half), down = MathF.Max(0, MathF.Abs(s) - half);
                float z = to - (v * length);

                // Round over the edge, then fall in soft folds.
                float turn = MathF.Min(1, down / Round), wave = MathF.Sin((z * 23) + (seed % 7) + (1.7f * MathF.Sin(z * 9)));
                float outward = x >= half ? (0.02f * turn) + (0.02f * wave * MathF.Min(1, down / 0.2f)) : 0;
                float edge = MathF.Min(1, (half - x) / 0.09f), y = top - down - (0.02f * (1 - edge) * (1 - edge));
                var at = new Vector3(MathF.CopySign(x + outward, s), y, z);
                at.Y += down <= 0 ? Ripple(at, seed, ripple) * edge : 0;
                return at;
            }), cloth, 1.4f);
    }

    private static float Ripple(Vector3 p, uint seed, float height) =>
        height * (Noise.Perlin(new Vector3(p.X * 2.6f, 0, p.Z * 3.4f), seed) + (0.5f * Noise.Perlin(new Vector3(p.X * 7, 0, p.Z * 5.5f), seed + 1)));
}
