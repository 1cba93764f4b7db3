using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A cow: black patches on white unless coloured; bull, ox and calf by name.</summary>
internal sealed class Cow : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.60f, 1.34f, 0.86f), new(-0.44f, 1.41f, 0.70f), new(-0.10f, 1.37f, 0.58f), new(0.20f, 1.36f, 0.56f), new(0.44f, 1.38f, 0.60f), new(0.58f, 1.28f, 0.72f)],
        Width = 0.82f,
        Neck = [new(1.03f, 0.52f, 0.31f), new(1.17f, 0.74f, 0.235f), new(1.29f, 0.90f, 0.195f), new(1.35f, 0.98f, 0.175f)],
        NeckWidth = 0.68f,
        Head = new Vector2(1.37f, 1.07f),
        HeadSize = 0.192f,
        HeadPitch = 0.52f,
        Front = new LegForm
        {
            Root = new(0.96f, 0.50f),
            Upper = new(0.74f, 0.40f),
            Knee = new(0.39f, 0.44f),
            Fetlock = new(0.13f, 0.43f),
            Toe = 0.045f,
            Spread = (0.20f, 0.165f),
            Radii = [0.17f, 0.13f, 0.088f, 0.072f, 0.053f, 0.062f, 0.055f],
            Foot = (0.080f, 0.085f),
        },
        Hind = new LegForm
        {
            Root = new(1.06f, -0.47f),
            Upper = new(0.76f, -0.34f),
            Knee = new(0.46f, -0.60f),
            Fetlock = new(0.13f, -0.545f),
            Toe = 0.045f,
            Spread = (0.20f, 0.175f),
            Radii = [0.22f, 0.165f, 0.108f, 0.076f, 0.055f, 0.063f, 0.055f],
            Foot = (0.078f, 0.085f),
        },
        Shoulder = new Vector3(0.15f, 0.32f, 0.24f),
        Haunch = new Vector3(0.165f, 0.33f, 0.28f),
        Feet = FootKind.Cloven,
        Blend = 0.12f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.90f, 0.86f, 0.92f),
        Face = [new(0, 0, 0.15f, 0.84f), new(0, -0.06f, 0.8f, 0.70f), new(0, -0.13f, 1.35f, 0.58f), new(0, -0.17f, 1.7f, 0.52f)],
        FaceWidth = 0.88f,
        Muzzle = (new Vector3(0, -0.22f, 1.82f), new Vector3(0.60f, 0.44f, 0.40f)),
        Chin = (new Vector3(0, -0.58f, 1.60f), new Vector3(0.40f, 0.22f, 0.42f)),
        Cheek = (new Vector3(0.32f, -0.40f, 0.38f), new Vector3(0.36f, 0.50f, 0.60f)),
        Eye = new Vector2(0.10f, 0.62f),
        EyeSize = 0.26f,
        EyeTurn = 0.86f,
        Nostril = (new Vector3(0.33f, -0.13f, 2.13f), new Vector3(0.13f, 0.085f, 0.10f)),
        Mouth = (new Vector2(-0.47f, 1.75f), new Vector2(-0.44f, 1.15f)),
        Ear = new EarForm(new Vector3(0.66f, 0.40f, -0.20f), 1.0f, 0.29f, 1.52f, 0.35f, 0),
        MuzzleShade = (1.45f, 0.25f),
    };

    private static readonly Vector4[] _horn = [new(0.42f, 0.66f, -0.12f, 0.17f), new(0.78f, 0.86f, -0.06f, 0.145f), new(1.02f, 1.12f, 0.06f, 0.10f), new(1.06f, 1.40f, 0.18f, 0.035f)];

    private static readonly GrazerCoat _pied = GrazerCoat.Hex("#f1ede4", "#f4f0e8", "#201c1b", "#d9a79b", "#f1ede4", "#e9e2d4", "#4a4038", "#d8a294");
    private static readonly GrazerCoat _brown = GrazerCoat.Hex("#8f5430", "#b98a62", "#f2ede4", "#d9a890", "#84502f", "#5a3520", "#4a4038", "#c08a74");

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "cow",
        Names = ["cow", "bull", "ox", "calf", "cattle", "heifer"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("ox", "oxen").Add("calf", "calves").Add("cattle", "cattle"),
        Words = [.. YoungWords, "bull", "ox", "calf", "horned", "spotted", "patched", "dairy"],
        Parts = ["patches", "spots", "horns", "tail", "hooves", "eyes", "nose", "muzzle", "ears", "belly", "legs"],
        Family = "animals",
        Size = new Vector3(0.62f, 1.55f, 2.2f),
        Habitats = ["meadow", "farm", "studio"],
        ViewAzimuth = 0.86f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("calf").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        bool male = wishes.Words.Contains("bull") || wishes.Words.Contains("ox"), young = IsYoung(wishes);
        bool patched = wishes.Colors.IsEmpty ? !male : wishes.Colors.Length > 1 || wishes.Words.Contains("spotted") || wishes.Words.Contains("patched");
        GrazerCoat coat = male && wishes.Colors.IsEmpty ? _brown with { Base = Coat.Linear("#4a2f22"), Light = Coat.Linear("#6a4733"), Legs = Coat.Linear("#3a2519"), Hair = Coat.Linear("#2c1c14"), Muzzle = Coat.Linear("#6a5048") } : _pied;
        if (!wishes.Colors.IsEmpty)
        {
            // Of two colours the lighter is the ground; a single one is all of it, or the patches of a spotted one.
            LinearRgb[] byLight = [.. wishes.Colors.Take(2).OrderByDescending(c => c.Luminance)];
            coat = patched && wishes.Colors.Length == 1 ? _pied with { Marks = wishes.Colors[0].ToVector3() }
                : patched ? _pied.Recolored(byLight[0]) with { Marks = byLight[1].ToVector3() }
                : _brown.Recolored(wishes.Colors[0]);
            coat = !patched ? coat with { Hair = 0.7f * coat.Base } : coat;
        }
        else if (!male)
        {
            coat = stream.Child("coat").Chance(0.72f) ? coat : coat with { Marks = Coat.Linear("#8f4f2a") };
        }

        Vector4[] horn = young ? [] : male ? [.. _horn.Select(p => new Vector4(1.22f * p.X, 1.15f * p.Y, p.Z, 1.25f * p.W))] : _horn;
        return new GrazerKind
        {
            Build = male ? Bull(_build) : _build,
            Head = _head with { Horn = horn },
            Coat = coat,
            Tail = EquineForms.Tufted(0.72f, 0.042f, 0.26f),
            Marks = patched ? Patches : null,
            Extras = (figure, cell) => Extras(figure, cell, wishes.PartColorOr("horns", LinearRgb.FromHex("#d9cbb0")), !male && !young),
            Roughness = 0.58f,
            YoungSize = 0.6f,
        };
    }

    /// <summary>A hump of muscle over the shoulders and a thicker neck.</summary>
    private static GrazerBuild Bull(GrazerBuild b) => b with
    {
        Scale = 1.08f,
        Trunk = [.. b.Trunk.Select(s => s with { Top = s.Top + (0.10f * MathF.Max(0, 1 - (MathF.Abs(s.Z - 0.44f) / 0.4f))) })],
        Neck = [.. b.Neck.Select(n => n with { Z = 1.18f * n.Z })],
        Shoulder = 1.15f * b.Shoulder,
    };

    /// <summary>Large rounded patches; the face has a pale blaze.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Patches(GrazerFigure figure)
    {
        FigureFrame frame = figure.Frame, head = figure.Head.Frame;
        uint seed = figure.Seed;
        GrazerPose pose = figure.Pose;
        return (q, pixel, color) =>
        {
            Vector3 h = head.ToLocal(frame.Point(q)), at = q * 1.75f;
            float side = q.X > 0 ? 1 : -1, lower = 0;
            foreach (GrazerLeg leg in pose.Legs)
            {
                lower = leg.Along(q) is { } along ? MathF.Max(lower, Noise.SmoothStep(0.2f, 0.9f, along)) : lower;
            }

            float field = Noise.Fbm(at + new Vector3(side * 2.7f, 0.4f, 0), 2, seed) + (0.18f * Noise.Perlin(q * 6, seed + 4)) + 0.07f;
            field -= 0.5f * QuadrupedBody.Underside(pose.Trunk, q) + (0.9f * lower);
            if (h.Z > -0.8f && h.LengthSquared() < 9)
            {
                // Dark cheeks and ears on both sides of a pale blaze that widens to the muzzle.
                float blaze = MathF.Abs(h.X) - 0.20f - (0.16f * MathF.Max(0, h.Z)) + (0.08f * Noise.Perlin(h * 3, seed + 5));
                field = 0.5f * MathF.Min(blaze, 1.35f - h.Z);
            }

            return Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover(0.30f * field, 1.5f * pixel));
        };
    }

    private static IEnumerable<Part> Extras(GrazerFigure figure, float cell, LinearRgb horn, bool udder)
    {
        if (figure.Head.Horns() is { Count: > 0 } horns)
        {
            FigureFrame h = figure.Head.Frame;
            Vector3 pale = horn.ToVector3();
            horns.Paint((at, _) => Vector3.Lerp(pale, 0.30f * pale, Noise.SmoothStep(1.15f, 1.45f, h.ToLocal(at).Y)));
            yield return new Part(SdfMesher.Build(horns, MathF.Max(0.5f * cell, 0.03f * h.Scale)), new Material { Name = "horns", BaseColor = LinearRgb.White, Roughness = 0.38f, Coat = 0.15f });
        }

        if (udder && !figure.Pose.Lies)
        {
            FigureFrame f = figure.Frame;
            float s = f.Scale;
            var bag = new SdfGroup().Union(f.Ellipsoid(new Vector3(0, 0.62f, -0.36f), new Vector3(0.135f, 0.12f, 0.17f)));
            foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.07f, -0.28f), (-0.07f, -0.28f), (0.065f, -0.42f), (-0.065f, -0.42f)])
            {
                bag.Union(f.Cone(new Vector3(x, 0.54f, z), 0.026f, new Vector3(1.15f * x, 0.455f, z), 0.016f), 0.05f * s);
            }

            yield return new Part(SdfMesher.Build(bag, cell), new Material { Name = "udder", BaseColor = LinearRgb.FromHex("#e0a79a"), Roughness = 0.55f, Specular = 0.03f });
        }
    }
}
