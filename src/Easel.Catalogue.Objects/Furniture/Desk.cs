using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A desk with drawers on one side or both, room for the knees between.</summary>
internal sealed class Desk : CatalogueEntry<Desk.Parameters>
{
    /// <param name="Width">1.15 to 1.45 m.</param>
    /// <param name="Depth">0.6 to 0.72 m.</param>
    /// <param name="Height">0.73 to 0.76 m.</param>
    /// <param name="Both">Whether drawers stand on both sides.</param>
    /// <param name="Drawers">In a stack, 3 or 4.</param>
    /// <param name="Plinth">Whether the stacks reach the floor instead of standing on legs.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(float Width, float Depth, float Height, bool Both, int Drawers, bool Plinth, string Wood, LinearRgb? Color, string? Material);

    private const float Top = 0.032f, Overhang = 0.018f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "desk",
        Names = ["desk", "writing desk", "office desk"],
        Words = ["wooden", "office"],
        Parts = ["top", "drawers"],
        Family = "furniture",
        Size = new Vector3(1.3f, 0.75f, 0.66f),
        Habitats = ["study", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.24f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(1.18f, 1.4f),
        stream.Child("depth").Range(0.61f, 0.7f),
        stream.Child("height").Range(0.735f, 0.755f),
        stream.Child("both").Chance(0.4f),
        stream.Child("drawers").Range(3, 4),
        stream.Child("plinth").Chance(0.45f),
        stream.Child("wood").Pick("oak", "walnut", "oak"),
        wishes.Colors.IsEmpty ? null : wishes.Colors[0],
        wishes.Material);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material Made(Vector3 along, string name) => FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, along, name);
        Material top = Made(Vector3.UnitX, "top"), side = Made(Vector3.UnitZ, "body"), front = Made(Vector3.UnitX, "drawers"), legs = Made(Vector3.UnitY, "legs"), handle = Presets.Brass("handle") with { Metallic = 0.8f };
        float w = p.Width, d = p.Depth, h = p.Height, under = h - Top, foot = p.Plinth ? 0.05f : 0.17f, stack = 0.4f, z = (d / 2) - Overhang;
        model.Add(Shapes.Slab(Outlines.Rectangle(w, d, 0.012f, 6), Top, 0.007f, 4).Move(0, under, 0), top, 0.8f);
        foreach (float hand in (ReadOnlySpan<float>)[-1, 1])
        {
            float outer = hand * ((w / 2) - Overhang);
            if (hand < 0 && !p.Both)
            {
                // A pair of legs with a rail between.
                foreach (float end in (ReadOnlySpan<float>)[-1, 1])
                {
                    model.Add(Shapes.Rod(new(outer + 0.045f, under, end * (z - 0.035f)), new(outer + 0.012f, 0, end * (z - 0.012f)), 0.026f, 0.015f, 24), legs, 1f);
                }

                model.Add(Shapes.Box(0.022f, 0.075f, (2 * z) - 0.09f, 0.004f).Move(outer + 0.04f, under - 0.075f, 0), side);
                continue;
            }

            // A carcass, its drawers a little proud of it with gaps between.
            float x = outer - (hand * stack / 2), tall = under - foot;
            model.Add(Shapes.Box(stack, tall, 2 * z, 0.005f, 3).Move(x, foot, 0), side, 0.8f);
            if (p.Plinth)
            {
                model.Add(Shapes.Box(stack - 0.03f, foot + 0.004f, (2 * z) - 0.05f, 0.003f).Move(x, 0, -0.008f), side with { Name = "plinth", BaseColor = side.BaseColor * 0.6f });
            }
            else
            {
                foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
                {
                    model.Add(Shapes.Rod(new(x + (sx * ((stack / 2) - 0.045f)), foot + 0.004f, sz * (z - 0.05f)), new(x + (sx * ((stack / 2) - 0.022f)), 0, sz * (z - 0.025f)), 0.021f, 0.013f, 24), legs, 1f);
                }
            }

            float gap = 0.005f, each = (tall - 0.024f - ((p.Drawers + 1) * gap)) / p.Drawers, y = foot + 0.012f + gap;
            for (int i = 0; i < p.Drawers; i++)
            {
                float own = each * (p.Drawers == 3 && i == 0 ? 1.24f : p.Drawers == 3 ? 0.88f : 1);
                model.Add(Fittings.Plate(stack - 0.03f, own, 0.018f, 0.004f, 0.004f).Rest(q => q + new Vector3(0.31f * i, 0.17f * i, 0)).Move(x, y + (own / 2), z - 0.002f), front, 0.8f);
                model.Add(Fittings.BarHandle(new(x - 0.05f, y + (own * 0.58f), z + 0.016f), new(x + 0.05f, y + (own * 0.58f), z + 0.016f), new(0, 0, 0.022f), 0.0052f), handle);
                y += own + gap;
            }
        }

        // A flat drawer over the knees, the back panel below it.
        float left = p.Both ? (-w / 2) + Overhang + stack : (-w / 2) + Overhang + 0.06f, right = (w / 2) - Overhang - stack;
        model.Add(Shapes.Box(right - left, 0.09f, z, 0.004f).Move((left + right) / 2, under - 0.09f, (z / 2) - 0.012f), side);
        model.Add(Fittings.Plate(right - left - 0.012f, 0.078f, 0.016f, 0.004f, 0.004f).Move((left + right) / 2, under - 0.047f, z - 0.014f), front, 0.8f);
        model.Add(Fittings.BarHandle(new(((left + right) / 2) - 0.06f, under - 0.047f, z + 0.002f), new(((left + right) / 2) + 0.06f, under - 0.047f, z + 0.002f), new(0, 0, 0.022f), 0.0052f), handle);
        model.Add(Shapes.Box(right - left + 0.01f, under - 0.3f, 0.014f, 0.002f).Move((left + right) / 2, 0.3f, -z + 0.03f), front);
        model.Surface(SurfaceTag.Top, new(0, h, 0), new((w / 2) - 0.02f, 0, 0), new(0, 0, -(d / 2) + 0.02f));
        model.Surface(SurfaceTag.Under, default, new((right - left) * 0.42f, 0, 0), new(0, 0, -(d / 2) + 0.08f));
        return model.Build(ground: true);
    }
}
