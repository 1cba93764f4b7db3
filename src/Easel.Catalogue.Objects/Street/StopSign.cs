using System.Numerics;
using Easel.Catalogue.Objects.Signs;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A stop sign: a red octagon with a white border and its word, on a post.</summary>
internal sealed class StopSign : CatalogueEntry<StopSign.Parameters>
{
    /// <param name="Width">Across the flats, 0.7 to 0.8 m.</param>
    /// <param name="Post">Height of the post, 1.2 to 1.4 m: shorter than life, so that the word can be read.</param>
    /// <param name="IsChannel">A steel channel with holes instead of a tube.</param>
    /// <param name="Lean">Of the whole to the side, up to 0.025 radians.</param>
    /// <param name="Color">Of the octagon.</param>
    /// <param name="Ink">Of border and word.</param>
    /// <param name="PostColor">Of the post.</param>
    /// <param name="IsBlank">Whether the face is left free for another word.</param>
    public sealed record Parameters(float Width, float Post, bool IsChannel, float Lean, LinearRgb Color, LinearRgb Ink, LinearRgb PostColor, bool IsBlank);

    public override EntryInfo Info { get; } = new()
    {
        Id = "stop-sign",
        Names = ["stop sign"],
        Words = ["old", "lettered"],
        Parts = ["post", "pole", "border"],
        Family = "street",
        Size = new Vector3(0.76f, 1.6f, 0.08f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 0.22f,
        ViewElevation = 0.03f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb face = wishes.ColorOr(LinearRgb.FromHex("#b8141d"));
        LinearRgb ink = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(face.Luminance > 0.5f ? "#1c1d20" : "#f4f3ef");
        bool channel = stream.Child("post").Chance(0.55f);
        return new Parameters(
            stream.Child("width").Range(0.72f, 0.79f), stream.Child("height").Range(1.22f, 1.38f), channel, stream.Child("lean").Range(-0.02f, 0.02f),
            face, wishes.PartColorOr("border", ink), wishes.PartColorOr("post", wishes.PartColorOr("pole", LinearRgb.FromHex(channel ? "#5d6a5f" : "#a3a9ac"))), wishes.Words.Contains("lettered"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Plate = 0.004f, Edge = 0.02f;
        var model = new ModelBuilder();
        Material face = StreetMaterials.Enamel(p.Color, "plate"), ink = StreetMaterials.Enamel(p.Ink, "ink"), post = StreetMaterials.Galvanised with { BaseColor = p.PostColor, Metallic = p.IsChannel ? 0.2f : 1 };
        float y = p.Post - 0.06f, front = 0.032f, r = p.Width / 2 / MathF.Cos(MathF.PI / 8);
        if (p.IsChannel)
        {
            List<Vector2> channel = [new(-0.04f, 0.012f), new(-0.04f, 0.008f), new(-0.022f, 0.008f), new(-0.016f, -0.022f), new(0.016f, -0.022f), new(0.022f, 0.008f), new(0.04f, 0.008f), new(0.04f, 0.012f), new(0.019f, 0.012f), new(0.013f, -0.018f), new(-0.013f, -0.018f), new(-0.019f, 0.012f)];
            model.Add(Shapes.Slab([.. channel.Select(q => new Vector2(q.X, -q.Y))], p.Post + (p.Width * 0.3f), 0.0008f), post);
            PolyMesh holes = new();
            for (float h = 0.12f; h < y - (p.Width / 2); h += 0.05f)
            {
                holes.Join(Shapes.Cylinder(0.005f, 0.002f, 0, 14).RotateX(MathF.PI / 2).Move(0, h, -0.0185f));
            }

            model.Add(holes, StreetMaterials.Slot);
        }
        else
        {
            model.Add(Shapes.Cylinder(0.03f, p.Post + (p.Width * 0.3f), 0.004f, 40), post);
            model.Add(Shapes.Cylinder(0.06f, 0.025f, 0.01f, 40, 0.045f), post);
        }

        // Back, face, border and word lie in layers, each a little proud of the one behind.
        List<Vector2> octagon = Octagon(r);
        model.Add(Shapes.Extrude(Outlines.Round(octagon, 0.03f, 5), Plate, 0.001f).Move(0, y, front - (Plate / 2)), StreetMaterials.Galvanised with { Name = "back" });
        model.Add(Shapes.Extrude(Outlines.Round(octagon, 0.03f, 5), 0.002f, 0.0008f).Move(0, y, front + 0.001f), face);
        float border = r - 0.012f;
        model.Add(
            Shapes.Extrude(Outlines.Round(Octagon(border), 0.026f, 5), 0.0016f, 0.0005f, 1, [Outlines.Round(Octagon(border - Edge), 0.02f, 5)]).Move(0, y, front + 0.0025f), ink);
        if (!p.IsBlank)
        {
            float high = p.Width * 0.33f, wide = p.Width * 0.74f / (SignLetters.Length("STOP") * high);
            foreach (float bold in (ReadOnlySpan<float>)[-0.007f, 0, 0.007f])
            {
                model.Add(MeshTools.Transform(SignLetters.Word("STOP"), Matrix4x4.CreateScale(high * wide, high, 0.012f) * Matrix4x4.CreateTranslation(bold, bold * 0.3f, 0) * Matrix4x4.CreateTranslation(0, y, front + 0.002f)), ink);
            }
        }

        foreach (float bolt in (ReadOnlySpan<float>)[0.36f, -0.36f])
        {
            model.Add(Shapes.Cylinder(0.011f, 0.006f, 0.002f, 24).RotateX(MathF.PI / 2).Move(0, y + (bolt * p.Width), front + 0.002f), StreetMaterials.Steel);
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, y, front + 0.0035f), new Vector3(p.Width * 0.4f, 0, 0), new Vector3(0, p.Width * 0.2f, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true);
    }

    private static List<Vector2> Octagon(float radius) =>
        [.. Enumerable.Range(0, 8).Select(i => MathF.Tau * (i + 0.5f) / 8).Select(a => radius * new Vector2(MathF.Cos(a), MathF.Sin(a)))];
}
