using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A fireplace: a mantelpiece of stone, wood or brick about an opening in which logs burn.</summary>
internal sealed class Fireplace : CatalogueEntry<Fireplace.Parameters>
{
    /// <param name="Width">1.4 to 1.7 m.</param>
    /// <param name="Height">1.12 to 1.25 m.</param>
    /// <param name="Opening">Width of the opening by the whole, 0.52 to 0.6.</param>
    /// <param name="IsBrick">Brickwork instead of a carved surround.</param>
    /// <param name="IsArched">Whether the opening ends in an arch.</param>
    /// <param name="IsLit">Whether it burns.</param>
    /// <param name="Color">Of the surround.</param>
    /// <param name="Shelf">Colour of the shelf.</param>
    /// <param name="Seed">Of logs and flames.</param>
    public sealed record Parameters(float Width, float Height, float Opening, bool IsBrick, bool IsArched, bool IsLit, LinearRgb Color, LinearRgb Shelf, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fireplace",
        Names = ["fireplace", "open fireplace", "hearth", "brick fireplace", "mantelpiece", "fire place", "stone fireplace", "mantel"],
        Words = ["brick", "stone", "unlit", "modern", "wooden"],
        OwnMaterials = ["brick"],
        Parts = ["shelf", "mantel"],
        Family = "household",
        Size = new Vector3(1.75f, 1.2f, 0.6f),
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool brick = wishes.Material == "brick" || wishes.Words.Contains("brick") || (wishes.Colors.IsEmpty && !wishes.Words.Contains("stone") && wishes.Material is null && stream.Child("brick").Chance(0.5f));
        return new Parameters(
            stream.Child("width").Range(1.45f, 1.65f), stream.Child("height").Range(1.14f, 1.22f), stream.Child("opening").Range(0.54f, 0.58f), brick, brick && stream.Child("arched").Chance(0.6f), !wishes.Words.Contains("unlit"),
            wishes.ColorOr(LinearRgb.FromHex(brick ? "#a4573c" : wishes.Words.Contains("stone") ? "#b3ab9c" : "#f0ece2")), wishes.PartColorOr("shelf", wishes.PartColorOr("mantel", LinearRgb.FromHex(brick ? "#6b452b" : "#f0ece2"))), stream.Child("burns").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.Height, o = w * p.Opening, oh = h * 0.64f, deep = 0.46f, face = 0.2f;
        Material wall = p.IsBrick
            ? new Material { Name = "body", Substance = "brick", BaseColor = p.Color, Roughness = 0.88f, Specular = 0.02f, Pattern = new Scenes.Materials.Patterns.Bricks(LinearRgb.FromHex("#c9bda8"), 0.22f, 0.073f) }
            : Presets.Lacquer(p.Color, "body") with { Coat = 0.15f, Roughness = 0.5f };
        Material soot = new() { Name = "soot", BaseColor = LinearRgb.FromHex("#2b2421"), Roughness = 0.95f, Specular = 0.01f, Pattern = new Scenes.Materials.Patterns.Bricks(LinearRgb.FromHex("#171412"), 0.22f, 0.073f) };
        List<Vector2> hole = p.IsArched
            ? [new(-o, 0.02f), new(o, 0.02f), .. Enumerable.Range(0, 21).Select(i => MathF.PI * i / 20).Select(a => new Vector2(o * MathF.Cos(a), oh - (o * 0.36f) + (o * 0.36f * MathF.Sin(a))))]
            : [new(-o, 0.02f), new(o, 0.02f), new(o, oh), new(-o, oh)];
        List<Vector2> front = [new(-w, 0), new(-o, 0), .. hole.Where(q => q.Y > 0.021f).OrderBy(q => MathF.Atan2(q.X, q.Y)), new(o, 0), new(w, 0), new(w, h - 0.06f), new(-w, h - 0.06f)];
        model.Add(Shapes.Extrude(front, 0.16f, 0.008f, 2).Move(0, 0, face - 0.08f), wall, 0.4f);

        // The fire chamber behind: back and slanting cheeks.
        model.Add(Shapes.Box(2 * o * 1.1f, oh * 1.1f, 0.05f, 0, 1).Move(0, 0, face - deep), soot);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.05f, oh * 1.1f, deep, 0, 1).Move(s * (o + 0.025f), 0, face - (deep / 2) - 0.05f), soot);
        }

        model.Add(Shapes.Box(2 * o * 1.1f, 0.05f, deep, 0, 1).Move(0, oh * 1.05f, face - (deep / 2) - 0.05f).Join(Shapes.Box(2 * o * 1.05f, 0.02f, deep, 0, 1).Move(0, 0, face - (deep / 2) - 0.04f)), soot);
        model.Add(Shapes.Box(2 * w, h - 0.06f, 0.06f, 0, 1).Move(0, 0, face - deep - 0.04f).Join(Shapes.Box(0.06f, h - 0.06f, deep, 0, 1).Move(w - 0.03f, 0, face - (deep / 2)).BothSides()), wall, 0.4f);
        Material shelf = p.IsBrick ? Presets.Wood(p.Shelf, p.Shelf * 0.5f, Vector3.UnitX, "shelf") : wall with { Name = "shelf", BaseColor = p.Shelf };
        model.Add(Shapes.Box((2 * w) + 0.16f, 0.075f, deep + 0.2f, 0.012f, 3).Move(0, h - 0.075f, face - (deep / 2) + 0.04f), shelf);
        if (!p.IsBrick)
        {
            // Pilasters with panels, a frieze, mouldings under the shelf.
            PolyMesh carved = Shapes.Box((2 * w) + 0.08f, 0.045f, 0.12f, 0.015f, 3).Move(0, h - 0.12f, face + 0.04f).Join(Shapes.Box((2 * w) + 0.03f, 0.04f, 0.08f, 0.012f, 3).Move(0, h - 0.16f, face + 0.03f));
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                float mid = s * (w + o) / 2, wide = (w - o) * 0.62f;
                carved.Join(Shapes.Box(wide, h * 0.76f, 0.035f, 0.008f, 2).Move(mid, h * 0.08f, face + 0.015f), Shapes.Box(wide * 1.25f, h * 0.09f, 0.06f, 0.01f, 2).Move(mid, 0, face + 0.02f), Shapes.Box(wide * 1.25f, h * 0.045f, 0.06f, 0.01f, 2).Move(mid, h * 0.8f, face + 0.02f));
                for (int i = -1; i <= 1; i++)
                {
                    carved.Join(Shapes.Capsule(new(mid + (i * wide * 0.26f), h * 0.16f, face + 0.033f), new(mid + (i * wide * 0.26f), h * 0.74f, face + 0.033f), wide * 0.07f, 12));
                }
            }

            model.Add(carved.Join(Shapes.Extrude(Outlines.Rectangle(o * 1.5f, h * 0.1f, 0.012f), 0.03f, 0.008f).Move(0, h * 0.75f, face + 0.01f)), wall, 0.8f);
        }

        model.Add(Shapes.Box((2 * w) + 0.12f, 0.05f, 0.42f, 0.012f, 2).Move(0, 0, face + 0.2f), p.IsBrick ? Presets.Stone(LinearRgb.FromHex("#8f8a82"), "hearth") : Presets.Marble(LinearRgb.FromHex("#4a4a4e"), "hearth"));
        Vector3 foot = new(0, 0.05f, face - 0.22f);
        PolyMesh grate = new();
        for (int i = 0; i < 7; i++)
        {
            float x = o * 0.62f * ((i / 3f) - 1);
            grate.Join(Shapes.Tube([foot + new Vector3(x, 0.09f, -0.12f), foot + new Vector3(x, 0.05f, 0), foot + new Vector3(x, 0.07f, 0.11f), foot + new Vector3(x, 0.16f, 0.13f)], 0.009f, 8));
        }

        model.Add(grate, Presets.Iron("grate"), 1);
        Blaze.AddLogs(model, foot + new Vector3(0, 0.07f, 0), o * 1.2f, 5, lies: true, p.Seed);
        if (p.IsLit)
        {
            Blaze.AddEmbers(model, foot, o * 0.6f, 0.35f);
            Blaze.AddFlames(model, foot + new Vector3(0, 0.1f, 0), o * 0.62f, oh * 0.72f, p.Seed, 0.3f);
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, h, face - (deep / 2) + 0.04f), new Vector3(w, 0, 0), new Vector3(0, 0, -deep * 0.4f));
        return model.Build(ground: true, center: true);
    }
}
