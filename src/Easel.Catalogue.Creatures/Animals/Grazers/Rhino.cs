using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A rhinoceros: two horns on a long low head; or a hippopotamus with its broad muzzle.</summary>
internal sealed class Rhino : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.66f, 1.32f, 0.72f), new(-0.46f, 1.48f, 0.55f), new(0, 1.45f, 0.48f), new(0.38f, 1.54f, 0.52f), new(0.58f, 1.40f, 0.70f)],
        Width = 0.82f,
        Neck = [new(1.08f, 0.58f, 0.42f), new(1.08f, 0.86f, 0.35f), new(1.02f, 1.06f, 0.29f)],
        NeckWidth = 0.82f,
        Head = new Vector2(0.98f, 1.20f),
        HeadSize = 0.275f,
        HeadPitch = 0.36f,
        Front = new LegForm
        {
            Root = new(0.98f, 0.46f),
            Upper = new(0.70f, 0.40f),
            Knee = new(0.38f, 0.45f),
            Fetlock = new(0.13f, 0.44f),
            Toe = 0.03f,
            Spread = (0.27f, 0.25f),
            Radii = [0.28f, 0.205f, 0.165f, 0.150f, 0.136f, 0.144f, 0.148f],
            Foot = (0.165f, 0.08f),
        },
        Hind = new LegForm
        {
            Root = new(1.0f, -0.50f),
            Upper = new(0.70f, -0.38f),
            Knee = new(0.40f, -0.54f),
            Fetlock = new(0.13f, -0.50f),
            Toe = 0.03f,
            Spread = (0.27f, 0.25f),
            Radii = [0.30f, 0.225f, 0.170f, 0.148f, 0.134f, 0.142f, 0.146f],
            Foot = (0.160f, 0.08f),
        },
        Shoulder = new Vector3(0.20f, 0.38f, 0.30f),
        Haunch = new Vector3(0.22f, 0.40f, 0.33f),
        Feet = FootKind.Column,
        Blend = 0.2f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.84f, 0.82f, 0.95f),
        Face = [new(0, 0, 0.20f, 0.80f), new(0, -0.12f, 0.9f, 0.60f), new(0, -0.10f, 1.60f, 0.52f)],
        FaceWidth = 0.86f,
        Muzzle = (new Vector3(0, -0.16f, 1.86f), new Vector3(0.50f, 0.50f, 0.40f)),
        Chin = (new Vector3(0, -0.60f, 1.55f), new Vector3(0.36f, 0.24f, 0.50f)),
        Cheek = (new Vector3(0.30f, -0.36f, 0.36f), new Vector3(0.36f, 0.46f, 0.56f)),
        Eye = new Vector2(0.06f, 0.86f),
        EyeSize = 0.135f,
        EyeTurn = 0.95f,
        Nostril = (new Vector3(0.32f, -0.06f, 2.08f), new Vector3(0.07f, 0.11f, 0.12f)),
        Mouth = (new Vector2(-0.46f, 1.75f), new Vector2(-0.42f, 1.1f)),
        Ear = new EarForm(new Vector3(0.48f, 0.62f, -0.30f), 0.72f, 0.25f, 0.35f, 0.35f, 0.3f),
        MuzzleShade = (6, 1),
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "rhinoceros",
        Names = ["rhinoceros", "rhino", "hippopotamus", "hippo"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("rhinoceros", "rhinoceroses").Add("hippopotamus", "hippopotamuses"),
        Words = [.. YoungWords, "hippopotamus", "hippo"],
        Parts = ["horn", "horns", "ears", "eyes", "belly"],
        Family = "animals",
        Size = new Vector3(0.85f, 1.62f, 2.6f),
        Habitats = ["savanna", "meadow", "studio"],
        ViewAzimuth = 0.82f,
        ViewElevation = 0.09f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        bool hippo = wishes.Words.Contains("hippopotamus") || wishes.Words.Contains("hippo"), young = IsYoung(wishes);
        GrazerCoat coat = hippo
            ? GrazerCoat.Hex("#857579", "#b58f8c", "#857579", "#b88d88", "#7d6e72", "#3a3032", "#4a4044", "#c98f8a")
            : GrazerCoat.Hex("#87837e", "#918c86", "#87837e", "#87837e", "#807b76", "#3a3634", "#4a4642", "#a88a82");
        if (!wishes.Colors.IsEmpty)
        {
            Vector3 main = wishes.Colors[0].ToVector3();
            coat = coat with { Base = main, Light = Vector3.Lerp(main, Vector3.One, 0.1f), Legs = 0.95f * main, Muzzle = Vector3.Lerp(main, Vector3.One, hippo ? 0.12f : 0) };
        }

        LinearRgb horn = wishes.PartColorOr("horn", wishes.PartColorOr("horns", LinearRgb.FromHex("#b8a88f")));
        return new GrazerKind
        {
            Build = hippo ? Hippo(_build) : _build,
            Head = hippo ? HippoHead : _head,
            Coat = coat,
            Tail = EquineForms.Tufted(0.42f, 0.045f, 0.10f) with { From = 0.92f },
            Extras = (figure, cell) => hippo ? [] : [Horns(figure, cell, horn, young ? 0.5f : 1)],
            Iris = LinearRgb.FromHex("#4a2f1c"),
            Roughness = hippo ? 0.5f : 0.74f,
            Wrinkles = hippo ? 0.0012f : 0.0035f,
            YoungSize = 0.5f,
        };
    }

    private static HeadForm HippoHead => _head with
    {
        Cranium = new Vector3(0.86f, 0.80f, 0.90f),
        Face = [new(0, 0, 0.20f, 0.78f), new(0, -0.10f, 0.85f, 0.58f), new(0, -0.12f, 1.40f, 0.60f)],
        FaceWidth = 0.95f,
        Muzzle = (new Vector3(0, -0.12f, 1.72f), new Vector3(0.76f, 0.52f, 0.50f)),
        Chin = (new Vector3(0, -0.66f, 1.45f), new Vector3(0.62f, 0.28f, 0.62f)),
        Eye = new Vector2(0.40f, 0.50f),
        EyeSize = 0.15f,
        EyeTurn = 0.75f,
        Nostril = (new Vector3(0.30f, 0.30f, 1.98f), new Vector3(0.07f, 0.07f, 0.10f)),
        Mouth = (new Vector2(-0.52f, 1.6f), new Vector2(-0.36f, 0.75f)),
        Ear = new EarForm(new Vector3(0.52f, 0.60f, -0.25f), 0.42f, 0.20f, 0.45f, 0.40f, 0.1f),
        MuzzleShade = (1.5f, 0.7f),
    };

    /// <summary>A barrel on short legs.</summary>
    private static GrazerBuild Hippo(GrazerBuild b)
    {
        GrazerBuild low = b.Raised(-0.20f);
        return low with
        {
            Trunk = [.. low.Trunk.Select(s => s with { Top = s.Top + (s.Z > 0.3f ? -0.06f : 0.02f), Bottom = s.Bottom - 0.02f })],
            Width = 0.92f,
            Neck = [new(0.86f, 0.58f, 0.44f), new(0.90f, 0.84f, 0.39f), new(0.93f, 1.02f, 0.34f)],
            Head = new Vector2(0.98f, 1.12f),
            HeadSize = 0.315f,
            HeadPitch = 0.16f,
        };
    }

    private static Part Horns(GrazerFigure figure, float cell, LinearRgb color, float size)
    {
        FigureFrame h = figure.Head.Frame;
        var horns = new SdfGroup()
            .Union(h.Chain(new(0, 0.18f, 1.82f, 0.27f), new(0, 0.18f + (0.55f * size), 2.08f, 0.175f), new(0, 0.18f + (1.05f * size), 2.12f, 0.09f), new(0, 0.18f + (1.42f * size), 1.98f, 0.02f)))
            .Union(h.Chain(new(0, 0.30f, 1.14f, 0.22f), new(0, 0.30f + (0.42f * size), 1.22f, 0.12f), new(0, 0.30f + (0.72f * size), 1.16f, 0.025f)));
        Vector3 horn = color.ToVector3();
        horns.Paint((at, _) => Vector3.Lerp(0.62f * horn, horn, Noise.SmoothStep(0.2f, 1.0f, h.ToLocal(at).Y)));
        return new Part(SdfMesher.Build(horns, MathF.Max(0.5f * cell, 0.02f * h.Scale)), new Material { Name = "horns", BaseColor = LinearRgb.White, Roughness = 0.45f });
    }
}
