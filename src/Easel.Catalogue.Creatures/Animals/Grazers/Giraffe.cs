using System.Numerics;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A giraffe: fields of brown between pale lines, horns with dark knobs.</summary>
internal sealed class Giraffe : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.50f, 2.28f, 1.74f), new(-0.32f, 2.44f, 1.64f), new(-0.04f, 2.56f, 1.56f), new(0.24f, 2.72f, 1.54f), new(0.44f, 2.80f, 1.64f), new(0.52f, 2.62f, 1.82f)],
        Width = 0.60f,
        Neck = [new(2.26f, 0.46f, 0.42f), new(2.74f, 0.72f, 0.265f), new(3.26f, 0.92f, 0.19f), new(3.74f, 1.08f, 0.158f), new(4.06f, 1.17f, 0.145f)],
        NeckWidth = 0.68f,
        Head = new Vector2(4.20f, 1.29f),
        HeadSize = 0.170f,
        HeadPitch = 0.46f,
        Front = new LegForm
        {
            Root = new(2.16f, 0.42f),
            Upper = new(1.72f, 0.32f),
            Knee = new(0.98f, 0.37f),
            Fetlock = new(0.255f, 0.36f),
            Toe = 0.06f,
            Spread = (0.20f, 0.165f),
            Radii = [0.25f, 0.175f, 0.108f, 0.088f, 0.060f, 0.072f, 0.062f],
            Foot = (0.100f, 0.14f),
        },
        Hind = new LegForm
        {
            Root = new(2.02f, -0.40f),
            Upper = new(1.56f, -0.28f),
            Knee = new(0.98f, -0.54f),
            Fetlock = new(0.255f, -0.48f),
            Toe = 0.06f,
            Spread = (0.20f, 0.17f),
            Radii = [0.28f, 0.20f, 0.125f, 0.09f, 0.062f, 0.072f, 0.062f],
            Foot = (0.097f, 0.14f),
        },
        Shoulder = new Vector3(0.19f, 0.46f, 0.33f),
        Haunch = new Vector3(0.20f, 0.46f, 0.34f),
        Feet = FootKind.Cloven,
        Blend = 0.18f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.84f, 0.86f, 1.0f),
        Face = [new(0, 0.02f, 0.20f, 0.78f), new(0, -0.06f, 1.0f, 0.56f), new(0, -0.16f, 1.8f, 0.38f), new(0, -0.20f, 2.2f, 0.36f)],
        FaceWidth = 0.84f,
        Muzzle = (new Vector3(0, -0.25f, 2.34f), new Vector3(0.38f, 0.34f, 0.38f)),
        Chin = (new Vector3(0, -0.52f, 2.18f), new Vector3(0.27f, 0.19f, 0.36f)),
        Cheek = (new Vector3(0.28f, -0.38f, 0.42f), new Vector3(0.34f, 0.48f, 0.62f)),
        Eye = new Vector2(0.14f, 0.58f),
        EyeSize = 0.30f,
        EyeTurn = 0.98f,
        Lids = (1.04f, 0.56f, 0.56f),
        Nostril = (new Vector3(0.22f, -0.10f, 2.58f), new Vector3(0.06f, 0.10f, 0.12f)),
        Mouth = (new Vector2(-0.42f, 2.3f), new Vector2(-0.36f, 1.6f)),
        Ear = new EarForm(new Vector3(0.66f, 0.42f, -0.38f), 1.15f, 0.29f, 1.18f, 0.30f, 0.2f),
        MuzzleShade = (1.7f, 0.8f),
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "giraffe",
        Names = ["giraffe"],
        Words = [.. YoungWords, "calf", "spotted"],
        Parts = ["spots", "patches", "mane", "tail", "hooves", "eyes", "nose", "ears", "belly", "legs"],
        Family = "animals",
        Size = new Vector3(0.62f, 4.62f, 2.45f),
        Habitats = ["savanna", "meadow", "studio"],
        ViewAzimuth = 0.78f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("calf").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#eed9ab", "#f5e8cc", "#ab6527", "#c7a377", "#f0e0bc", "#7a4520", "#4a3b30", "#d8a890");
        if (!wishes.Colors.IsEmpty)
        {
            // A wished colour is that of the lines and legs, the fields are its dark shade: a red giraffe is no pink one with red fields.
            Vector3 pale = wishes.Colors[0].ToVector3(), field = wishes.Colors.Length > 1 ? pale : 0.5f * pale;
            pale = wishes.Colors.Length > 1 ? wishes.Colors[1].ToVector3() : pale;
            coat = coat with { Base = pale, Light = pale, Legs = pale, Marks = field, Hair = 0.6f * field, Muzzle = Vector3.Lerp(pale, field, 0.35f) };
        }

        return new GrazerKind
        {
            Build = _build,
            Head = _head,
            Coat = coat,
            Tail = EquineForms.Tufted(0.95f, 0.055f, 0.42f) with { From = 0.86f },
            Mane = new ManeForm(0.085f, true, 0),
            Marks = Fields,
            AddSkin = AddHorns,
            Roughness = 0.58f,
            YoungSize = 0.5f,
        };
    }

    /// <summary>Two blunt horns under skin, with knobs of dark hair.</summary>
    private static void AddHorns(GrazerFigure figure, SdfGroup skin)
    {
        FigureFrame h = figure.Head.Frame;
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            skin.Union(h.Chain(new(side * 0.30f, 0.60f, 0, 0.17f), new(side * 0.34f, 1.12f, -0.10f, 0.125f), new(side * 0.36f, 1.45f, -0.18f, 0.135f)), 0.18f * h.Scale);
            skin.Union(h.Ellipsoid(new Vector3(side * 0.365f, 1.52f, -0.20f), new Vector3(0.20f, 0.17f, 0.20f)), 0.06f * h.Scale, Coat.Linear("#3a261a"), 0.05f * h.Scale);
        }
    }

    /// <summary>Fields with pale lines between, smaller on neck and thigh, fading down the legs; none on the face.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Fields(GrazerFigure figure)
    {
        GrazerPose pose = figure.Pose;
        FigureFrame frame = figure.Frame, head = figure.Head.Frame;
        uint seed = figure.Seed;
        Vector3 brown = figure.Coat.Marks;
        return (q, pixel, color) =>
        {
            Vector3 h = head.ToLocal(frame.Point(q));
            float face = Noise.SmoothStep(-0.95f, -0.45f, h.Z) * (h.Y > -1.0f && h.Z < 3.2f ? 1 : 0), lower = 0;
            foreach (GrazerLeg leg in pose.Legs)
            {
                lower = leg.Along(q) is { } along ? MathF.Max(lower, Noise.SmoothStep(0.72f, 1.25f, along)) : lower;
            }

            const float Size = 0.215f;
            Vector3 warp = 0.035f * new Vector3(Noise.Perlin(q * 7, seed), Noise.Perlin(q * 7, seed + 1), Noise.Perlin(q * 7, seed + 2));
            (float near, float next, uint cell) = Noise.Worley((q + warp) / Size, seed + 3);
            float line = 0.105f + (0.5f * MathF.Max(face, lower)) + (0.22f * QuadrupedBody.Underside(pose.Trunk, q));
            float inside = PatternMath.Cover((next - near - line) * 0.5f * Size, 1.5f * pixel);

            // Each field is darker in its middle, and none is like its neighbour.
            float tone = (0.82f + (0.36f * Hash.ToUnit(cell))) * float.Lerp(1.12f, 0.88f, Noise.SmoothStep(0.1f, 0.5f, next - near));
            return Vector3.Lerp(color, brown * tone, inside);
        };
    }
}
