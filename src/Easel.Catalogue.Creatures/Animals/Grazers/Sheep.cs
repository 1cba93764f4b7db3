using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A sheep in its wool: pale or dark of face; lamb and ram by name.</summary>
internal sealed class Sheep : Grazer
{
    internal static readonly GrazerBuild Proportions = new()
    {
        Trunk = [new(-0.30f, 0.66f, 0.42f), new(-0.16f, 0.68f, 0.36f), new(0.08f, 0.68f, 0.33f), new(0.26f, 0.67f, 0.35f), new(0.33f, 0.62f, 0.42f)],
        Width = 0.92f,
        Neck = [new(0.55f, 0.30f, 0.13f), new(0.66f, 0.42f, 0.112f), new(0.76f, 0.50f, 0.098f)],
        NeckWidth = 0.85f,
        Head = new Vector2(0.80f, 0.555f),
        HeadSize = 0.104f,
        HeadPitch = 0.50f,
        Front = new LegForm
        {
            Root = new(0.47f, 0.26f),
            Upper = new(0.37f, 0.21f),
            Knee = new(0.205f, 0.235f),
            Fetlock = new(0.072f, 0.23f),
            Toe = 0.024f,
            Spread = (0.11f, 0.095f),
            Radii = [0.085f, 0.06f, 0.042f, 0.037f, 0.028f, 0.031f, 0.028f],
            Foot = (0.040f, 0.048f),
        },
        Hind = new LegForm
        {
            Root = new(0.51f, -0.22f),
            Upper = new(0.37f, -0.16f),
            Knee = new(0.22f, -0.275f),
            Fetlock = new(0.072f, -0.25f),
            Toe = 0.024f,
            Spread = (0.11f, 0.10f),
            Radii = [0.11f, 0.08f, 0.052f, 0.039f, 0.029f, 0.032f, 0.028f],
            Foot = (0.039f, 0.048f),
        },
        Shoulder = new Vector3(0.075f, 0.16f, 0.12f),
        Haunch = new Vector3(0.085f, 0.165f, 0.14f),
        Feet = FootKind.Cloven,
        Blend = 0.06f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.86f, 0.86f, 0.96f),
        Face = [new(0, -0.02f, 0.25f, 0.78f), new(0, -0.14f, 0.85f, 0.60f), new(0, -0.24f, 1.35f, 0.46f)],
        FaceWidth = 0.86f,
        Muzzle = (new Vector3(0, -0.30f, 1.48f), new Vector3(0.42f, 0.36f, 0.34f)),
        Chin = (new Vector3(0, -0.56f, 1.30f), new Vector3(0.28f, 0.18f, 0.34f)),
        Cheek = (new Vector3(0.28f, -0.36f, 0.36f), new Vector3(0.34f, 0.42f, 0.50f)),
        Eye = new Vector2(0.08f, 0.60f),
        EyeSize = 0.26f,
        EyeTurn = 0.82f,
        Nostril = (new Vector3(0.14f, -0.20f, 1.80f), new Vector3(0.055f, 0.09f, 0.08f)),
        Mouth = (new Vector2(-0.46f, 1.42f), new Vector2(-0.40f, 0.95f)),
        Ear = new EarForm(new Vector3(0.66f, 0.26f, -0.10f), 1.0f, 0.26f, 1.72f, 0.35f, 0),
        MuzzleShade = (1.35f, 0.35f),
    };

    private static readonly Vector4[] _ramHorn =
    [
        new(0.44f, 0.62f, -0.05f, 0.30f), new(0.80f, 0.80f, -0.40f, 0.29f), new(1.08f, 0.45f, -0.72f, 0.27f), new(1.16f, -0.12f, -0.62f, 0.235f),
        new(1.20f, -0.45f, -0.15f, 0.19f), new(1.30f, -0.30f, 0.32f, 0.14f), new(1.46f, 0.02f, 0.42f, 0.06f),
    ];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "sheep",
        Names = ["sheep", "lamb", "ram", "ewe"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("sheep", "sheep"),
        Words = [.. YoungWords, "lamb", "ram", "woolly", "fluffy", "horned"],
        Parts = ["face", "ears", "legs", "hooves", "eyes", "nose", "horns", "wool"],
        Family = "animals",
        Size = new Vector3(0.52f, 0.95f, 1.08f),
        Habitats = ["meadow", "farm", "studio"],
        ViewAzimuth = 0.66f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("lamb").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        bool pale = stream.Chance(0.55f), ram = wishes.Words.Contains("ram") || wishes.Words.Contains("horned");
        Vector3 face = wishes.PartColorOr("face", LinearRgb.FromHex(pale ? "#e3d3bd" : "#37302c")).ToVector3();
        Vector3 wool = wishes.PartColorOr("wool", wishes.ColorOr(LinearRgb.FromHex("#efe7d8"))).ToVector3();
        wool = Vector3.Clamp(wool, new Vector3(0.022f), new Vector3(0.84f, 0.82f, 0.77f));
        if (wool.Y < 0.06f && !wishes.PartColors.ContainsKey("face"))
        {
            face = 0.8f * wool;
        }

        bool dark = face.Y < 0.2f;
        var coat = new GrazerCoat(face, wool, face, dark ? 0.7f * face : Coat.Linear("#d8ab9c"), face, wool, Coat.Linear("#3a3029"), dark ? Coat.Linear("#6a4c44") : Coat.Linear("#dba696"));
        return new GrazerKind
        {
            Build = Proportions,
            Head = _head with { Horn = ram ? _ramHorn : [] },
            Coat = coat,
            Tail = new TailForm([new(0, 0.02f, 0.02f, 0.05f), new(0, -0.06f, -0.06f, 0.05f), new(0, -0.16f, -0.07f, 0.035f)], 0, 1),
            Extras = (figure, cell) => Horns(figure, cell, wishes.PartColorOr("horns", LinearRgb.FromHex("#a98c66"))),
            Iris = LinearRgb.FromHex("#8a5f28"),
            Roughness = 0.62f,
            Wool = (wishes.Words.Contains("woolly") || wishes.Words.Contains("fluffy") ? 0.085f : 0.068f) * stream.Child("wool").Range(0.95f, 1.08f),
            YoungSize = 0.55f,
        };
    }

    private static IEnumerable<Part> Horns(GrazerFigure figure, float cell, LinearRgb color)
    {
        if (figure.Head.Horns() is { Count: > 0 } horns)
        {
            FigureFrame h = figure.Head.Frame;
            Vector4[] axis = figure.Kind.Head.Horn;
            horns.Displace(at => 0.018f * h.Scale * MathF.Sin(15 * (h.ToLocal(at) with { X = 0 }).Length() + (9 * MathF.Atan2(h.ToLocal(at).Y - 0.15f, h.ToLocal(at).Z + 0.2f))), 0.02f * h.Scale);
            yield return new Part(SdfMesher.Build(horns, MathF.Max(0.4f * cell, 0.03f * h.Scale)), new Material { Name = "horns", BaseColor = color, Roughness = 0.5f });
        }
    }
}
