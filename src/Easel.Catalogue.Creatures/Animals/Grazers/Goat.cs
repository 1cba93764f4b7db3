using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A goat: horns swept back, a beard; kids by name.</summary>
internal sealed class Goat : Grazer
{
    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.80f, 0.84f, 0.96f),
        Face = [new(0, 0, 0.25f, 0.74f), new(0, -0.10f, 0.95f, 0.56f), new(0, -0.20f, 1.60f, 0.40f)],
        FaceWidth = 0.82f,
        Muzzle = (new Vector3(0, -0.26f, 1.76f), new Vector3(0.37f, 0.34f, 0.32f)),
        Chin = (new Vector3(0, -0.54f, 1.58f), new Vector3(0.25f, 0.18f, 0.32f)),
        Cheek = (new Vector3(0.26f, -0.36f, 0.36f), new Vector3(0.32f, 0.42f, 0.52f)),
        Eye = new Vector2(0.12f, 0.62f),
        EyeSize = 0.25f,
        EyeTurn = 0.86f,
        Nostril = (new Vector3(0.14f, -0.18f, 2.04f), new Vector3(0.055f, 0.09f, 0.08f)),
        Mouth = (new Vector2(-0.45f, 1.70f), new Vector2(-0.38f, 1.15f)),
        Ear = new EarForm(new Vector3(0.64f, 0.26f, -0.22f), 1.15f, 0.27f, 1.38f, 0.35f),
        Horn = [new(0.30f, 0.66f, 0.02f, 0.20f), new(0.38f, 1.30f, -0.12f, 0.17f), new(0.52f, 1.72f, -0.62f, 0.13f), new(0.70f, 1.72f, -1.20f, 0.04f)],
        MuzzleShade = (1.75f, 0.3f),
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "goat",
        Names = ["goat", "billy goat", "mountain goat", "ibex"],
        Words = [.. YoungWords, "spotted"],
        Parts = ["horns", "beard", "ears", "hooves", "eyes", "nose", "legs", "belly"],
        Family = "animals",
        Size = new Vector3(0.40f, 1.05f, 1.08f),
        Habitats = ["meadow", "farm", "mountains", "studio"],
        ViewAzimuth = 0.78f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = stream.Chance(0.92f)
            ? GrazerCoat.Hex("#ece5d8", "#f1ece2", "#8a6a4a", "#d9b4a4", "#e6ded0", "#e9e1d2", "#4a4038", "#dba99a")
            : GrazerCoat.Hex("#9a744e", "#e3d3ba", "#4a3526", "#4f3a2c", "#5f452f", "#6a4c34", "#3a322c", "#b58a74");
        coat = wishes.Colors.IsEmpty ? coat : coat.Recolored(wishes.Colors[0]) with { Hair = wishes.Colors[0].ToVector3() };
        bool young = IsYoung(wishes);
        GrazerBuild b = Sheep.Proportions.Raised(0.10f);
        LinearRgb horns = wishes.PartColorOr("horns", LinearRgb.FromHex("#8a7458"));
        Vector3 beard = wishes.PartColorOr("beard", LinearRgb.FromVector3(coat.Hair)).ToVector3();
        return new GrazerKind
        {
            Build = b with { Width = 0.80f, Neck = [new(0.64f, 0.28f, 0.135f), new(0.79f, 0.38f, 0.100f), new(0.91f, 0.45f, 0.088f)], Head = new Vector2(0.955f, 0.50f), HeadPitch = 0.46f },
            Head = young ? _head with { Horn = [] } : _head,
            Coat = coat,
            Tail = new TailForm([new(0, 0.01f, 0.03f, 0.040f), new(0, 0.05f, -0.04f, 0.036f), new(0, 0.09f, -0.05f, 0.018f)], 0, 0.2f),
            Extras = (figure, cell) => young ? [] : Extras(figure, cell, horns, beard),
            Iris = LinearRgb.FromHex("#c09a3a"),
            Roughness = 0.66f,
            YoungSize = 0.55f,
        };
    }

    private static IEnumerable<Part> Extras(GrazerFigure figure, float cell, LinearRgb color, Vector3 hair)
    {
        FigureFrame h = figure.Head.Frame;
        SdfGroup horns = figure.Head.Horns();
        horns.Displace(at => 0.016f * h.Scale * MathF.Sin(26 * new Vector2(h.ToLocal(at).Y - 0.3f, h.ToLocal(at).Z + 1.2f).Length()), 0.017f * h.Scale);
        float fine = MathF.Max(0.45f * cell, 0.025f * h.Scale);
        yield return new Part(SdfMesher.Build(horns, fine), new Material { Name = "horns", BaseColor = color, Roughness = 0.5f });

        // A beard of pointed locks under the chin.
        var beard = new SdfGroup();
        for (int i = -2; i <= 2; i++)
        {
            Vector3 root = new(0.09f * i, -0.62f, 1.42f - (0.05f * Math.Abs(i)));
            beard.Union(h.Chain(new(root, 0.13f), new(root + new Vector3(0.01f * i, -0.42f, 0.04f), 0.105f), new(root + new Vector3(-0.03f * i, -0.95f + (0.09f * Math.Abs(i)), 0.10f), 0.018f)), 0.03f * h.Scale);
        }

        yield return new Part(SdfMesher.Build(beard, fine), GrazerHair.Material(hair) with { Name = "beard" });
    }
}
