using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A unicorn: a white horse with a twisted golden horn and a mane in a pale colour.</summary>
internal sealed class Unicorn : Grazer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "unicorn",
        Names = ["unicorn"],
        Words = [.. YoungWords, "foal"],
        Parts = ["horn", "mane", "tail", "hooves", "eyes", "nose", "muzzle", "ears", "belly"],
        Family = "animals",
        Size = new Vector3(0.52f, 2.3f, 2.15f),
        Habitats = ["meadow", "forest", "studio"],
        ViewAzimuth = 0.88f,
        ViewElevation = 0.09f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("foal").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#f0ece6", "#f4f1ec", "#f0ece6", "#e2b9b2", "#eeeae4", stream.Pick("#d98fc0", "#b79ae0", "#8fb8e8"), "#c9a44a", "#e6b9b4");
        if (!wishes.Colors.IsEmpty)
        {
            Vector3 main = wishes.Colors[0].ToVector3();
            coat = coat.Recolored(wishes.Colors[0]) with { Legs = main, Hair = wishes.Colors.Length > 1 ? wishes.Colors[1].ToVector3() : main.Y > 0.6f ? coat.Hair : Vector3.Lerp(main, Vector3.One, 0.55f) };
        }

        LinearRgb horn = wishes.PartColorOr("horn", LinearRgb.FromHex("#e8bf5a"));
        return new GrazerKind
        {
            Build = EquineForms.Horse,
            Head = EquineForms.HorseHead,
            Coat = coat,
            Tail = EquineForms.HorseTail with { Hair = 0.82f },
            Mane = new ManeForm(0.56f, false, 0.26f),
            Extras = (figure, cell) => [Horn(figure, cell, horn)],
            Iris = LinearRgb.FromHex("#4a5a8a"),
            Roughness = 0.50f,
        };
    }

    /// <summary>A slender cone with a groove that winds up to its tip.</summary>
    private static Part Horn(GrazerFigure figure, float cell, LinearRgb color)
    {
        FigureFrame f = figure.Head.Frame.Child(new Vector3(0, 0.62f, 0.62f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.62f));
        const float Length = 2.3f, Thick = 0.17f;
        var horn = new SdfGroup().Union(f.Cone(new Vector3(0, -0.2f, 0), Thick, new Vector3(0, Length, 0), 0.015f));
        horn.Displace(
            at =>
            {
                Vector3 q = f.ToLocal(at);
                float taper = Math.Clamp(1 - (q.Y / Length), 0, 1);
                return -0.030f * f.Scale * taper * MathF.Pow(0.5f + (0.5f * MathF.Cos(MathF.Atan2(q.X, q.Z) - (11 * q.Y))), 3);
            },
            0.031f * f.Scale);
        return new Part(
            SdfMesher.Build(horn, MathF.Min(0.4f * cell, 0.03f * f.Scale)), new Material { Name = "horn", BaseColor = color, Roughness = 0.30f, Metallic = 0.7f });
    }
}
