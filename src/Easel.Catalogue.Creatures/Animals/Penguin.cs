using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>An upright penguin: black back, white belly, yellow neck. Figure units: 1.72 tall.</summary>
internal sealed class Penguin : CatalogueEntry<PenguinParameters>
{
    private const float HeightInUnits = 1.72f, HeadRadius = 0.30f, EyeRadius = 0.19f;
    private static readonly float[] _sides = [1, -1];
    private static readonly Vector3 _white = Coat.Linear("#f8f7f3");

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "penguin",
        Names = ["penguin"],
        Words = ["baby", "happy", "wave"],
        Parts = ["beak", "feet"],
        Family = "animals",
        Size = new Vector3(0.40f, 0.75f, 0.36f),
        Habitats = ["snow-field", "beach", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.11f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override PenguinParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool waves = wishes.Pose is "wave" or "dance" or "jump" || wishes.Words.Contains("wave");
        return new PenguinParameters(
            wishes.ColorOr(LinearRgb.FromHex("#2b313c")).ToVector3(),
            wishes.PartColorOr("beak", wishes.PartColorOr("feet", LinearRgb.FromHex("#f2a138"))).ToVector3(),
            (wishes.Words.Contains("baby") ? 0.45f : 0.75f) * stream.Child("size").Range(0.94f, 1.06f),
            stream.Child("head").Range(-0.05f, 0.35f),
            waves ? 1.1f : stream.Child("flippers").Range(0.30f, 0.55f),
            stream.Child("lean").Range(-0.05f, 0.05f),
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(PenguinParameters p, float resolution)
    {
        float s = p.Height / HeightInUnits;
        FigureFrame f = new(Vector3.Zero, Quaternion.CreateFromAxisAngle(Vector3.UnitZ, p.Lean), s);
        FigureFrame head = f.Child(new Vector3(0, 1.40f, 0.03f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.03f, 0), HeadRadius);
        SdfGroup skin = Skin(p, f, head);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, p.Height, 34_000),
            Length = 0.055f * s,
            Width = MathF.Max(0.012f * s, 1.1f * resolution),
            Lift = 0.14f,
            Disorder = 0.2f,
            ClumpSize = 0.15f * s,
            LengthFactor = at => Length(head.ToLocal(at)),
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(skin, FurCoat.Cell(resolution, p.Height)), style, p.Seed, FurCoat.Pelt(style.Length)));
        var horn = new Material { Name = "beak", BaseColor = LinearRgb.FromVector3(p.Beak), Roughness = 0.4f, Coat = 0.3f, CoatRoughness = 0.2f };
        parts.Add(new Part(
            SdfMesher.Build(
                new SdfGroup()
                    .Union(head.Chain(new(0, -0.06f, 0.85f, 0.19f), new(0, -0.08f, 1.15f, 0.125f), new(0, -0.17f, 1.45f, 0.03f)))
                    .Union(head.Cone(new Vector3(0, -0.19f, 0.85f), 0.14f, new Vector3(0, -0.22f, 1.30f), 0.03f)),
                0.02f * s),
            horn));
        parts.Add(new Part(SdfMesher.Build(Feet(f), 0.022f * s), horn with { Name = "feet", Coat = 0 }));
        foreach (float side in _sides)
        {
            Quaternion gaze = head.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * 0.34f);
            var look = new EyePattern { Iris = LinearRgb.FromHex("#4a2d18"), White = LinearRgb.FromHex("#120e0c"), PupilAngle = 0.85f, IrisAngle = 1.4f };
            parts.Add(Eye.Build(head.Point(EyeCenter(side)), new Vector3(EyeRadius * head.Scale), gaze, look));
        }

        return FurCoat.SetDown(parts.ToImmutable());
    }

    private static Vector3 EyeCenter(float side) => new(side * 0.43f, 0.13f, 0.80f);

    private static SdfGroup Skin(PenguinParameters p, FigureFrame f, FigureFrame head)
    {
        float s = f.Scale;
        SdfGroup skin = new SdfGroup(p.Back)
            .Union(f.Chain(new(0, 0.36f, -0.02f, 0.34f), new(0, 0.62f, 0, 0.41f), new(0, 0.96f, 0, 0.345f), new(0, 1.20f, 0.01f, 0.27f)))
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(1.02f, 0.96f, 1)), 0.14f * s)
            .Union(f.Cone(new Vector3(0, 0.22f, -0.26f), 0.11f, new Vector3(0, 0.06f, -0.48f), 0.04f), 0.12f * s);
        foreach (float side in _sides)
        {
            skin.Union(head.Ellipsoid(new Vector3(side * 0.48f, -0.30f, 0.34f), new Vector3(0.50f, 0.44f, 0.50f)), 0.08f * s);
            FigureFrame arm = f.Child(new Vector3(side * 0.31f, 1.06f, 0), Quaternion.CreateFromAxisAngle(Vector3.UnitZ, side * p.FlipperSpread));
            skin.Union(
                arm.FlatChain(Vector3.Zero, new Vector3(0.42f, 1, 1), new(0, 0, 0, 0.13f), new(side * 0.10f, -0.26f, -0.01f, 0.155f), new(side * 0.12f, -0.52f, -0.05f, 0.11f), new(side * 0.20f, -0.70f, -0.10f, 0.035f)),
                0.05f * s);
        }

        return skin.Paint((at, color) =>
        {
            Vector3 b = f.ToLocal(at), q = head.ToLocal(at);
            float front = Noise.SmoothStep(0.0f, 0.06f, b.Z);
            float belly = front * Noise.SmoothStep(1.03f, 0.94f, new Vector2(b.X / 0.335f, (b.Y - 0.62f) / 0.62f).Length());

            // Two cheek patches that meet below the beak and run into the belly: a heart, with black coming down between the eyes.
            float x = MathF.Abs(q.X);
            float cheek = Noise.SmoothStep(0.62f, 0.54f, new Vector3((x - 0.40f) * 1.05f, q.Y + 0.06f, (q.Z - 0.72f) * 0.8f).Length()) * Noise.SmoothStep(0.25f, 0.4f, q.Z);
            bool onHead = b.Y > 1.12f;
            float neck = front * Noise.SmoothStep(0.28f, 0.20f, MathF.Abs(b.X)) * Noise.SmoothStep(1.36f, 1.26f, b.Y) * Noise.SmoothStep(1.0f, 1.1f, b.Y);
            color = Vector3.Lerp(color, _white, MathF.Max(MathF.Max(belly, neck), onHead ? cheek : 0));
            float glow = front * Noise.SmoothStep(0.20f, 0.0f, MathF.Abs(b.Y - 1.10f)) * Noise.SmoothStep(0.32f, 0.10f, MathF.Abs(b.X));
            return Vector3.Lerp(color, Coat.Linear("#f5c85a"), 0.55f * glow);
        });
    }

    private static SdfGroup Feet(FigureFrame f)
    {
        var feet = new SdfGroup();
        foreach (float side in _sides)
        {
            for (int toe = -1; toe <= 1; toe++)
            {
                feet.Union(
                    f.Cone(new Vector3(side * 0.17f, 0.055f, 0.12f), 0.075f, new Vector3((side * 0.19f) + (0.115f * toe), 0.045f, 0.42f - (0.03f * Math.Abs(toe))), 0.05f),
                    0.05f * f.Scale);
            }
        }

        return feet;
    }

    private static float Length(Vector3 q)
    {
        float eye = MathF.Min(Vector3.Distance(q, EyeCenter(1)), Vector3.Distance(q, EyeCenter(-1))) / EyeRadius;
        float beak = Vector3.Distance(q, new Vector3(0, -0.1f, 1.0f));
        float head = q.LengthSquared() < 1.8f ? 0.55f : 1;
        return head * Noise.SmoothStep(1.05f, 1.8f, eye) * Noise.SmoothStep(0.20f, 0.45f, beak);
    }
}
