using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A cutting board with a handle and a hole to hang it by, glued of strips, scored by knives.</summary>
internal sealed class CuttingBoard : CatalogueEntry<CuttingBoard.Parameters>
{
    /// <param name="Length">Without its handle, 0.28 to 0.34 m.</param>
    /// <param name="Width">0.19 to 0.23 m.</param>
    /// <param name="Thick">0.017 to 0.023 m.</param>
    /// <param name="HasHandle">A handle at one end; else a slot to grip.</param>
    /// <param name="Strips">Strips glued side by side, 1 to 5.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Colour of a painted or plastic board, or null.</param>
    /// <param name="Seed">Of the scores.</param>
    public sealed record Parameters(float Length, float Width, float Thick, bool HasHandle, int Strips, string Wood, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cutting-board",
        Names = ["cutting board", "chopping board", "bread board", "wooden board", "kitchen board", "cheese board"],
        Words = ["round", "handle"],
        Family = "kitchen",
        Size = new Vector3(0.21f, 0.02f, 0.42f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.7f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.29f, 0.33f), stream.Child("width").Range(0.195f, 0.225f), stream.Child("thick").Range(0.018f, 0.022f), stream.Child("handle").Chance(0.75f) || wishes.Words.Contains("handle"), stream.Child("strips").Range(3, 5),
        stream.Child("wood").Pick("oak", "walnut", "cherry", "teak"), wishes.Colors.IsEmpty ? null : wishes.Colors[0], stream.Child("scores").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, l = p.Length, t = p.Thick;
        for (int i = 0; i < p.Strips; i++)
        {
            // Strips side by side; the outer corners are round, the middle one runs out into the handle.
            float wide = w / p.Strips, x = (i + 0.5f - (p.Strips / 2f)) * wide;
            bool first = i == 0, last = i == p.Strips - 1, middle = p.HasHandle && i == p.Strips / 2;
            float r = 0.024f, h = l / 2, neck = h + 0.115f, grip = 0.019f;
            List<Vector2> outline = middle && p.Strips % 2 == 1
                ? Outlines.Round([new(wide / 2, -h), new(wide / 2, h), new(grip, h + 0.012f), new(grip + 0.003f, neck), new(-grip - 0.003f, neck), new(-grip, h + 0.012f), new(-wide / 2, h), new(-wide / 2, -h)], [p.Strips == 1 ? r : 0, 0.006f, 0.014f, 0.019f, 0.019f, 0.014f, 0.006f, p.Strips == 1 ? r : 0], 8)
                : Outlines.Round([new(wide / 2, -h), new(wide / 2, h), new(-wide / 2, h), new(-wide / 2, -h)], [last ? r : 0, last ? r : 0, first ? r : 0, first ? r : 0], 8);
            List<IReadOnlyList<Vector2>> holes = middle && p.Strips % 2 == 1 ? [[.. Outlines.Circle(0.0085f, 32).Select(q => q + new Vector2(0, neck - 0.02f))]] : [];
            float shift = i * 0.37f;
            PolyMesh strip = Shapes.Slab(outline, t, 0.0022f, 3, holes).Rest(q => q + new Vector3(shift, shift * 0.4f, shift)).Move(x, 0, 0);
            Material wood = p.Color is { } color ? Presets.Lacquer(color, "board") : Presets.Wood(p.Strips > 2 && i % 2 == 1 ? p.Wood == "walnut" ? "oak" : "walnut" : p.Wood, Vector3.UnitZ, "board" + (i % 2));
            model.Add(strip, wood);
        }

        if (p.HasHandle && p.Strips % 2 == 0)
        {
            float h = l / 2;
            List<Vector2> handle = Outlines.Round([new(0.034f, h - 0.01f), new(0.019f, h + 0.016f), new(0.022f, h + 0.115f), new(-0.022f, h + 0.115f), new(-0.019f, h + 0.016f), new(-0.034f, h - 0.01f)], [0, 0.014f, 0.019f, 0.019f, 0.014f, 0], 8);
            model.Add(Shapes.Slab(handle, t, 0.0022f, 3, [[.. Outlines.Circle(0.0085f, 32).Select(q => q + new Vector2(0, h + 0.095f))]]), p.Color is { } color ? Presets.Lacquer(color, "board") : Presets.Wood(p.Wood, Vector3.UnitZ, "board0"));
        }

        return model.Surface(SurfaceTag.Top, new(0, t, 0), new(w * 0.4f, 0, 0), new(0, 0, -l * 0.4f)).Build(center: true);
    }
}
