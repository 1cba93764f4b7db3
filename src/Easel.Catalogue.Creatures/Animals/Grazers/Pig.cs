using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A pig: pink and round, a disc for a nose, a curl for a tail.</summary>
internal sealed class Pig : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.40f, 0.68f, 0.32f), new(-0.26f, 0.75f, 0.24f), new(0.02f, 0.77f, 0.20f), new(0.24f, 0.75f, 0.22f), new(0.36f, 0.68f, 0.30f)],
        Width = 0.86f,
        Neck = [new(0.50f, 0.34f, 0.215f), new(0.56f, 0.46f, 0.200f), new(0.60f, 0.53f, 0.185f)],
        NeckWidth = 0.92f,
        Head = new Vector2(0.63f, 0.585f),
        HeadSize = 0.182f,
        HeadPitch = 0.20f,
        Front = new LegForm
        {
            Root = new(0.50f, 0.30f),
            Upper = new(0.36f, 0.25f),
            Knee = new(0.19f, 0.275f),
            Fetlock = new(0.07f, 0.27f),
            Toe = 0.02f,
            Spread = (0.14f, 0.125f),
            Radii = [0.13f, 0.092f, 0.066f, 0.056f, 0.046f, 0.049f, 0.044f],
            Foot = (0.050f, 0.052f),
        },
        Hind = new LegForm
        {
            Root = new(0.50f, -0.28f),
            Upper = new(0.36f, -0.19f),
            Knee = new(0.21f, -0.32f),
            Fetlock = new(0.07f, -0.29f),
            Toe = 0.02f,
            Spread = (0.14f, 0.125f),
            Radii = [0.16f, 0.115f, 0.075f, 0.058f, 0.047f, 0.049f, 0.044f],
            Foot = (0.049f, 0.052f),
        },
        Shoulder = new Vector3(0.11f, 0.20f, 0.16f),
        Haunch = new Vector3(0.125f, 0.21f, 0.19f),
        Feet = FootKind.Cloven,
        Blend = 0.08f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.94f, 0.88f, 0.92f),
        Face = [new(0, -0.04f, 0.20f, 0.84f), new(0, -0.14f, 0.75f, 0.62f), new(0, -0.18f, 1.22f, 0.44f)],
        FaceWidth = 0.92f,
        Muzzle = (new Vector3(0, -0.16f, 1.50f), new Vector3(0.46f, 0.40f, 0.20f)),
        Chin = (new Vector3(0, -0.56f, 0.98f), new Vector3(0.34f, 0.22f, 0.44f)),
        Cheek = (new Vector3(0.46f, -0.36f, 0.38f), new Vector3(0.44f, 0.46f, 0.50f)),
        Eye = new Vector2(0.14f, 0.66f),
        EyeSize = 0.17f,
        EyeTurn = 0.62f,
        Nostril = (new Vector3(0.16f, -0.14f, 1.71f), new Vector3(0.075f, 0.125f, 0.07f)),
        Mouth = (new Vector2(-0.50f, 1.0f), new Vector2(-0.40f, 0.62f)),
        Ear = new EarForm(new Vector3(0.50f, 0.62f, 0.02f), 0.92f, 0.38f, 0.42f, 0.42f, 0.75f),
        MuzzleShade = (1.34f, 0.14f),
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "pig",
        Names = ["pig", "piglet", "hog", "piggy", "swine", "sow"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("piggy", "piggies").Add("swine", "swine"),
        Words = [.. YoungWords, "piglet", "spotted"],
        Parts = ["nose", "snout", "ears", "hooves", "eyes", "spots", "belly"],
        Family = "animals",
        Size = new Vector3(0.50f, 0.85f, 1.35f),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.70f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("piglet").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#eaa99d", "#f0b9ac", "#3a322f", "#dd8579", "#e6a195", "#d99a8c", "#7d5a50", "#d98478");
        if (!wishes.Colors.IsEmpty)
        {
            bool pink = wishes.Colors[0].R > wishes.Colors[0].G && wishes.Colors[0].B > 0.6f * wishes.Colors[0].G && wishes.Colors[0].R > 0.5f;
            Vector3 main = wishes.Colors[0].ToVector3();
            coat = pink && wishes.Colors.Length == 1 ? coat : coat with { Base = main, Light = Vector3.Lerp(main, Vector3.One, 0.06f), Legs = main, Muzzle = Vector3.Lerp(main, coat.Muzzle, 0.4f), Ear = Vector3.Lerp(main, coat.Ear, 0.4f) };
            coat = wishes.Colors.Length > 1 ? coat with { Marks = wishes.Colors[1].ToVector3() } : coat;
        }

        coat = coat with { Muzzle = wishes.PartColorOr("snout", LinearRgb.FromVector3(coat.Muzzle)).ToVector3() };
        bool spotted = wishes.Words.Contains("spotted") || wishes.Colors.Length > 1;
        return new GrazerKind
        {
            Build = _build,
            Head = _head,
            Coat = coat,
            Tail = new TailForm(
                [
                    new(0, 0, 0.04f, 0.026f), new(0.02f, 0.02f, -0.06f, 0.021f), new(0.06f, 0.07f, -0.08f, 0.019f), new(0.03f, 0.11f, -0.09f, 0.018f), new(-0.02f, 0.07f, -0.11f, 0.016f),
                    new(0.02f, 0.03f, -0.13f, 0.014f), new(0.05f, 0.07f, -0.15f, 0.010f),
                ],
                0,
                1),
            Marks = spotted ? Spots : null,
            Iris = LinearRgb.FromHex("#3a2418"),
            Roughness = 0.52f,
            YoungSize = 0.45f,
        };
    }

    /// <summary>A few large blots.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Spots(GrazerFigure figure) =>
        (q, pixel, color) => Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover(0.2f * (Noise.Fbm(q * 3.6f, 2, figure.Seed) - 0.13f), 1.5f * pixel));
}
