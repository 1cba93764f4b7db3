using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A deer: antlers unless it is a doe or a fawn; a spotted back when young; reindeer by name.</summary>
internal sealed class Deer : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.34f, 1.03f, 0.74f), new(-0.24f, 1.07f, 0.67f), new(-0.02f, 1.04f, 0.63f), new(0.18f, 1.05f, 0.58f), new(0.30f, 1.06f, 0.64f), new(0.35f, 0.98f, 0.72f)],
        Width = 0.68f,
        Neck = [new(0.86f, 0.30f, 0.175f), new(1.03f, 0.43f, 0.130f), new(1.20f, 0.52f, 0.100f), new(1.33f, 0.56f, 0.090f)],
        NeckWidth = 0.74f,
        Head = new Vector2(1.40f, 0.61f),
        HeadSize = 0.112f,
        HeadPitch = 0.42f,
        Front = new LegForm
        {
            Root = new(0.79f, 0.32f),
            Upper = new(0.65f, 0.25f),
            Knee = new(0.365f, 0.275f),
            Fetlock = new(0.105f, 0.27f),
            Toe = 0.035f,
            Spread = (0.10f, 0.085f),
            Radii = [0.105f, 0.074f, 0.047f, 0.038f, 0.025f, 0.031f, 0.027f],
            Foot = (0.038f, 0.062f),
        },
        Hind = new LegForm
        {
            Root = new(0.87f, -0.28f),
            Upper = new(0.65f, -0.19f),
            Knee = new(0.40f, -0.385f),
            Fetlock = new(0.105f, -0.345f),
            Toe = 0.035f,
            Spread = (0.10f, 0.09f),
            Radii = [0.145f, 0.105f, 0.064f, 0.041f, 0.027f, 0.031f, 0.027f],
            Foot = (0.037f, 0.062f),
        },
        Shoulder = new Vector3(0.078f, 0.20f, 0.145f),
        Haunch = new Vector3(0.092f, 0.22f, 0.18f),
        Feet = FootKind.Cloven,
        Blend = 0.085f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.84f, 0.86f, 0.98f),
        Face = [new(0, -0.02f, 0.20f, 0.78f), new(0, -0.12f, 0.95f, 0.56f), new(0, -0.22f, 1.55f, 0.38f)],
        FaceWidth = 0.86f,
        Muzzle = (new Vector3(0, -0.28f, 1.78f), new Vector3(0.34f, 0.31f, 0.30f)),
        Chin = (new Vector3(0, -0.50f, 1.62f), new Vector3(0.24f, 0.16f, 0.30f)),
        Cheek = (new Vector3(0.28f, -0.34f, 0.38f), new Vector3(0.34f, 0.44f, 0.54f)),
        Eye = new Vector2(0.12f, 0.62f),
        EyeSize = 0.30f,
        EyeTurn = 0.90f,
        Nostril = (new Vector3(0.15f, -0.20f, 2.02f), new Vector3(0.07f, 0.08f, 0.08f)),
        Mouth = (new Vector2(-0.44f, 1.75f), new Vector2(-0.36f, 1.15f)),
        Ear = new EarForm(new Vector3(0.62f, 0.50f, -0.34f), 1.25f, 0.34f, 0.92f, 0.40f, 0.1f),
        MuzzleShade = (1.88f, 0.12f),
    };

    // The left antler: beam and tines, head units.
    private static readonly Vector4[][] _antler =
    [
        [new(0.30f, 0.72f, -0.10f, 0.135f), new(0.62f, 1.35f, -0.42f, 0.115f), new(1.15f, 2.10f, -0.62f, 0.100f), new(1.55f, 2.95f, -0.40f, 0.080f), new(1.55f, 3.70f, 0.02f, 0.028f)],
        [new(0.42f, 0.98f, -0.22f, 0.105f), new(0.52f, 1.30f, 0.28f, 0.080f), new(0.55f, 1.75f, 0.62f, 0.024f)],
        [new(0.95f, 1.80f, -0.58f, 0.095f), new(0.90f, 2.35f, -0.15f, 0.072f), new(0.85f, 2.90f, 0.10f, 0.022f)],
        [new(1.42f, 2.55f, -0.54f, 0.085f), new(1.95f, 2.95f, -0.62f, 0.066f), new(2.25f, 3.45f, -0.52f, 0.022f)],
    ];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "deer",
        Names = ["deer", "stag", "doe", "fawn", "buck", "reindeer", "elk", "caribou"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("deer", "deer").Add("reindeer", "reindeer").Add("elk", "elk").Add("caribou", "caribou"),
        Words = [.. YoungWords, "doe", "fawn", "stag", "reindeer", "spotted"],
        Parts = ["antlers", "ears", "tail", "hooves", "eyes", "nose", "belly", "spots"],
        Family = "animals",
        Size = new Vector3(0.55f, 1.80f, 1.25f),
        Habitats = ["forest", "meadow", "park", "snow", "studio"],
        ViewAzimuth = 0.84f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("fawn").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        bool northern = wishes.Words.Contains("reindeer") || wishes.Words.Contains("caribou"), young = IsYoung(wishes);
        GrazerCoat coat = northern
            ? GrazerCoat.Hex("#7a6552", "#d9cfc0", "#f1ebe0", "#3a2d27", "#5a4a3e", "#e9e2d6", "#2e2722", "#a88a78")
            : GrazerCoat.Hex("#b57c48", "#efe0c8", "#f3e8d4", "#2b211d", "#a8713f", "#f4ece0", "#2e2722", "#d8b09a");
        if (!wishes.Colors.IsEmpty)
        {
            coat = coat.Recolored(wishes.Colors[0]);
        }

        LinearRgb antlers = wishes.PartColorOr("antlers", LinearRgb.FromHex("#8a6a48"));
        bool bare = young || wishes.Words.Contains("doe");
        return new GrazerKind
        {
            Build = northern ? _build with { Neck = [.. _build.Neck.Select(n => n with { Z = 1.22f * n.Z })], Width = 0.76f } : _build,
            Head = _head,
            Coat = coat,
            Tail = new TailForm([new(0, 0.01f, 0.03f, 0.045f), new(0, 0.02f, -0.05f, 0.042f), new(0, -0.05f, -0.10f, 0.030f)], 0.10f, 0.15f),
            Mane = null,
            Marks = young || wishes.Words.Contains("spotted") ? Spots : null,
            AddSkin = (figure, skin) => skin.Paint((at, color) => Throat(figure, at, color)),
            Extras = (figure, cell) => bare ? [] : [Antlers(figure, cell, antlers)],
            Iris = LinearRgb.FromHex("#3a2212"),
            Roughness = 0.60f,
            YoungSize = 0.6f,
        };
    }

    /// <summary>A pale throat and ring about the muzzle.</summary>
    private static Vector3 Throat(GrazerFigure figure, Vector3 at, Vector3 color)
    {
        Vector3 h = figure.Head.Frame.ToLocal(at);
        float muzzle = Noise.SmoothStep(1.25f, 1.6f, h.Z - (0.35f * h.Y)) * (MathF.Abs(h.X) < 0.9f && h.Y > -1.2f ? 1 : 0), throat = Noise.SmoothStep(-0.35f, -0.75f, h.Y) * Noise.SmoothStep(-0.2f, 0.25f, h.Z) * Noise.SmoothStep(2.6f, 1.8f, h.Length());
        bool isDark = color.X + color.Y + color.Z < 0.08f;
        return isDark ? color : Vector3.Lerp(color, figure.Coat.Light, 0.85f * MathF.Max(muzzle, throat));
    }

    /// <summary>Rows of pale spots on back and flanks.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Spots(GrazerFigure figure)
    {
        const float Size = 0.085f;
        float back = figure.Build.Trunk.Max(s => s.Top), belly = figure.Build.Trunk.Min(s => s.Bottom);
        return (q, pixel, color) =>
        {
            (float near, _, uint cell) = Noise.Worley(q / Size, figure.Seed);
            float radius = (0.24f + (0.12f * Hash.ToUnit(cell))) * Noise.SmoothStep(belly + 0.10f, belly + 0.22f, q.Y) * Noise.SmoothStep(back + 0.12f, back - 0.02f, q.Y) * Noise.SmoothStep(0.46f, 0.36f, q.Z);
            return Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover((radius - near) * Size, 1.5f * pixel));
        };
    }

    private static Part Antlers(GrazerFigure figure, float cell, LinearRgb color)
    {
        FigureFrame h = figure.Head.Frame;
        var antlers = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            foreach (Vector4[] branch in _antler)
            {
                antlers.Union(h.Chain([.. branch.Select(p => p with { X = side * p.X * (side > 0 ? 1 : 1.04f) })]), 0.06f * h.Scale);
            }
        }

        Vector3 bone = color.ToVector3(), tip = Vector3.Lerp(bone, new Vector3(0.75f, 0.68f, 0.55f), 0.6f);
        antlers.Paint((at, _) => Vector3.Lerp(0.75f * bone, tip, Noise.SmoothStep(1.0f, 3.4f, h.ToLocal(at).Y)) * (1 + (0.25f * Noise.Perlin(h.ToLocal(at) * new Vector3(9, 2, 9), figure.Seed))));
        return new Part(SdfMesher.Build(antlers, MathF.Max(0.5f * cell, 0.03f * h.Scale)), new Material { Name = "antlers", BaseColor = LinearRgb.White, Roughness = 0.55f });
    }
}
