using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>How one neon sign looks.</summary>
/// <param name="Width">Of the backing, metres, 1.1 to 1.4.</param>
/// <param name="Height">Of the backing, metres, 0.6 to 0.75.</param>
/// <param name="TubeRadius">Metres, 0.008 to 0.011.</param>
/// <param name="Color">Of the outer tube.</param>
/// <param name="SecondColor">Of the inner tube.</param>
/// <param name="TwoTubes">True for a second tube inside the first.</param>
/// <param name="Corner">Corner radius of the tube, share of the height, 0.12 to 0.3.</param>
internal sealed record NeonSignParameters(
    float Width, float Height, float TubeRadius, LinearRgb Color, LinearRgb SecondColor, bool TwoTubes, float Corner);

/// <summary>Gas tubes on a dark backing.</summary>
internal sealed class NeonSign : CatalogueEntry<NeonSignParameters>
{
    private const float Backing = 0.05f;

    /// <summary>Tubes stand off the backing, so that their light falls on it.</summary>
    private const float StandOff = 0.035f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "neon-sign",
        Names = ["neon sign", "neon light", "neon lights", "led sign", "glowing sign"],
        Parts = ["tube", "frame"],
        Family = "signs",
        PrintsText = true,
        Size = new Vector3(1.25f, 0.68f, 0.1f),
        Support = Support.Wall,
        Habitats = ["street", "city", "living-room"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override NeonSignParameters Sample(RandomStream stream, Wishes wishes)
    {
        string[] gases = ["#31d7ff", "#ff3d9a", "#7d5cff", "#ffb03a", "#5dff8f"];
        int first = stream.Child("gas").Range(0, gases.Length - 1);
        return new NeonSignParameters(
            stream.Child("width").Range(1.15f, 1.36f),
            stream.Child("height").Range(0.6f, 0.74f),
            stream.Child("tube").Range(0.0085f, 0.011f),
            wishes.PartColorOr("tube", wishes.PartColorOr("frame", wishes.ColorOr(LinearRgb.FromHex(gases[first])))),
            wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(gases[(first + 1) % gases.Length]),
            stream.Child("two").Chance(0.4f),
            stream.Child("corner").Range(0.14f, 0.26f));
    }

    protected override Model Build(NeonSignParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        float y = p.Height * 0.5f;
        builder.Add(
            Shapes.Extrude(Outlines.Rectangle(p.Width, p.Height, 0.18f * p.Height, 10), Backing, 0.008f, 3).Move(0, y, Backing * 0.5f),
            new Material { Name = "backing", BaseColor = LinearRgb.FromHex("#14151b"), Roughness = 0.28f, Coat = 0.4f });
        AddTube(builder, p, 0.052f * p.Height, SignMaterials.Tube("tube", p.Color));
        if (p.TwoTubes)
        {
            AddTube(builder, p, 0.1f * p.Height, SignMaterials.Tube("tube.inner", p.SecondColor));
        }

        float inset = (p.TwoTubes ? 0.1f : 0.052f) * p.Height;
        builder.Surface(
            SurfaceTag.Print, new Vector3(0, y, Backing), new Vector3((p.Width * 0.5f) - inset, 0, 0), new Vector3(0, (p.Height * 0.5f) - inset, 0));
        return builder.Build(ground: true, center: true);
    }

    /// <summary>A closed tube along the edge, on glass posts.</summary>
    private static void AddTube(ModelBuilder builder, NeonSignParameters p, float inset, Material gas)
    {
        float width = p.Width - (2 * inset), height = p.Height - (2 * inset), z = Backing + StandOff;
        List<Vector2> path = Outlines.Rectangle(width, height, MathF.Max(0.02f, (p.Corner * p.Height) - inset), 12);
        List<Vector3> line = [.. path.Select(v => new Vector3(v.X, v.Y + (p.Height * 0.5f), z))];
        builder.Add(Shapes.Tube(line, p.TubeRadius, 14, closed: true), gas);
        foreach (Vector2 at in (ReadOnlySpan<Vector2>)[new(0.3f, 0.5f), new(-0.3f, 0.5f), new(0.3f, -0.5f), new(-0.3f, -0.5f), new(0.5f, 0), new(-0.5f, 0)])
        {
            var foot = new Vector3(at.X * width, (at.Y * height) + (p.Height * 0.5f), Backing);
            builder.Add(Shapes.Rod(foot, foot + new Vector3(0, 0, StandOff), 0.004f, null, 10), SignMaterials.Iron);
        }
    }
}
