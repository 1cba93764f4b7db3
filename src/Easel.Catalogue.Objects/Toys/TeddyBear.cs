using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Animals;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A sitting teddy bear of plush with a stitched nose, pads and a bow. Figure unit: its height.</summary>
internal sealed class TeddyBear : CatalogueEntry<TeddyBearParameters>
{
    private static readonly float[] _sides = [1, -1];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "teddy-bear",
        Names = ["teddy bear", "teddy", "stuffed bear", "plush bear", "toy bear"],
        Words = ["fluffy", "stuffed", "plush", "big", "small"],
        Parts = ["bow", "muzzle", "pads", "ribbon"],
        Family = "toys",
        Size = new Vector3(0.28f, 0.35f, 0.26f),
        Support = Support.Surface,
        Habitats = ["bedroom", "living-room", "studio"],
        ViewAzimuth = 0.32f,
        ViewElevation = 0.14f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override TeddyBearParameters Sample(RandomStream stream, Wishes wishes)
    {
        RandomStream look = stream.Child("look");
        LinearRgb plush = wishes.ColorOr(LinearRgb.FromHex(look.Pick("#b98350", "#c99a66", "#a06b3e")));
        LinearRgb pale = LinearRgb.Lerp(plush, LinearRgb.FromHex("#f6e6cc"), 0.68f);
        LinearRgb bow = LinearRgb.FromHex(stream.Child("bow").Pick("#c9322e", "#2f6db3", "#c9322e"));
        return new TeddyBearParameters(
            Vector3.Clamp(plush.ToVector3(), new Vector3(0.012f), new Vector3(0.88f)),
            wishes.PartColorOr("muzzle", pale).ToVector3(),
            wishes.PartColorOr("bow", wishes.PartColorOr("ribbon", bow)).ToVector3(),
            0.36f * stream.Child("size").Range(0.95f, 1.05f),
            look.Range(-0.10f, 0.10f),
            look.Range(0.96f, 1.06f),
            look.Range(0.2f, 0.8f),
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(TeddyBearParameters p, float resolution)
    {
        var frame = new FigureFrame(new Vector3(0, 0, -0.11f * p.Height), Quaternion.Identity, p.Height);
        FigureFrame head = frame.Child(new Vector3(0, 0.735f, 0.03f), Quaternion.CreateFromYawPitchRoll(0.10f, 0.04f, p.HeadTilt));
        float cell = Math.Clamp(1.5f * resolution, p.Height / 120, p.Height / 50);
        var style = new FurStyle
        {
            Count = (int)(36_000 * Math.Clamp(p.Height / resolution / 480, 0.12f, 1)),
            Length = 0.030f * p.Height,
            Width = MathF.Max(0.0048f * p.Height, 0.9f * resolution),
            Lift = 0.8f,
            Disorder = 0.35f,
            Clumping = 1.1f,
            RootShade = 0.68f,
            TipShade = 1.2f,
            ClumpSize = 0.045f * p.Height,
            Curl = 0.45f,
            Tufting = 0.6f,
            TuftSize = FurCoat.Tuft(1.4f * resolution, 0.024f * p.Height, 0.045f * p.Height),
            Relief = 0.95f,
            ShadeVariation = 0.085f,
            LengthFactor = at => PlushLength(frame.ToLocal(at), head.ToLocal(at)),
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        SdfGroup body = Skin(p, frame, head);
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(body, cell), style, p.Seed, Plush(style.Length)));
        float fine = 0.0045f * p.Height;
        foreach (float side in _sides)
        {
            // Glass buttons: a deep brown glow round a black middle under a hard catch light.
            var button = new EyePattern { Iris = LinearRgb.FromHex("#3a2014"), White = LinearRgb.FromHex("#0d0907"), PupilAngle = 0.95f, IrisAngle = 1.25f, GlintAngle = 0.24f };
            Quaternion gaze = head.Rotation * Quaternion.CreateFromYawPitchRoll(side * 0.30f, -0.05f, 0);
            parts.Add(Eye.Build(head.Point(side * 0.098f, 0.035f, 0.214f), new Vector3(0.036f, 0.038f, 0.030f) * p.Height, gaze, button));
        }

        parts.Add(new Part(
            SdfMesher.Build(Thread(head), fine * 0.7f), new Material { Name = "thread", BaseColor = LinearRgb.FromHex("#1d1410"), Roughness = 0.55f, Specular = 0.03f }));
        parts.Add(new Part(Bow(p, frame, body), Presets.Fabric(LinearRgb.FromVector3(p.Bow), 1800, "bow") with { Roughness = 0.7f, Sheen = 0.5f }));
        return FurCoat.SetDown(parts.ToImmutable());
    }

    /// <summary>Pile and the cloth it grows on; light falls into it.</summary>
    private static Material Plush(float length) => new()
    {
        Name = "plush",
        BaseColor = LinearRgb.White,
        Roughness = 1,
        Specular = 0,
        Sheen = 0.12f,
        Nap = 0.35f * length,
    };

    private static SdfGroup Skin(TeddyBearParameters p, FigureFrame f, FigureFrame h)
    {
        float s = p.Height, round = p.Roundness;
        SdfGroup bear = new SdfGroup(p.Plush)
            .Union(f.Ellipsoid(new Vector3(0, 0.29f, 0), new Vector3(0.235f * round, 0.29f, 0.215f * round)))
            .Union(f.Ellipsoid(new Vector3(0, 0.46f, 0), new Vector3(0.165f, 0.13f, 0.15f)), 0.08f * s)
            .Union(h.Ellipsoid(Vector3.Zero, new Vector3(0.262f, 0.232f, 0.235f)), 0.03f * s)
            .Union(h.Ellipsoid(new Vector3(0, -0.07f, 0.19f), new Vector3(0.125f, 0.098f, 0.10f)), 0.03f * s, p.Pale, 0.012f * s);
        foreach (float side in _sides)
        {
            float spread = 0.06f * p.ArmSpread;
            bear.Union(h.Ellipsoid(new Vector3(side * 0.12f, -0.09f, 0.10f), new Vector3(0.12f, 0.10f, 0.11f)), 0.06f * s);

            // Ears: thick discs with a pale hollow.
            FigureFrame ear = h.Child(new Vector3(side * 0.195f, 0.195f, -0.01f), Quaternion.CreateFromYawPitchRoll(side * 0.35f, 0, side * -0.3f));
            bear.Union(ear.Ellipsoid(Vector3.Zero, new Vector3(0.098f, 0.095f, 0.052f)), 0.025f * s);
            bear.Subtract(ear.Ellipsoid(new Vector3(0, -0.005f, 0.055f), new Vector3(0.062f, 0.060f, 0.035f)), 0.012f * s, p.Pale, 0.006f * s);

            // Arms hang forward and end in round paws; legs point at the viewer and show their soles.
            bear.Union(
                f.Chain(new(side * 0.18f, 0.475f, 0.02f, 0.082f), new(side * (0.29f + spread), 0.37f, 0.06f, 0.085f), new(side * (0.30f + (2 * spread)), 0.24f, 0.17f, 0.088f)),
                0.02f * s);
            bear.Union(f.Chain(new(side * 0.13f, 0.125f, 0.08f, 0.115f), new(side * 0.20f, 0.105f, 0.26f, 0.105f), new(side * 0.245f, 0.11f, 0.38f, 0.10f)), 0.025f * s);
            FigureFrame sole = f.Child(new Vector3(side * 0.255f, 0.135f, 0.41f), Quaternion.CreateFromYawPitchRoll(side * 0.18f, -0.12f, 0));
            bear.Union(sole.Ellipsoid(Vector3.Zero, new Vector3(0.108f, 0.135f, 0.065f)), 0.03f * s);
            bear.Union(sole.Ellipsoid(new Vector3(0, 0.0f, 0.040f), new Vector3(0.072f, 0.094f, 0.036f)), 0.008f * s, p.Pale, 0.005f * s);
        }

        // The seam down the belly: a line in the pile.
        bear.Paint((at, color) => f.ToLocal(at) is var q && IsOnBelly(q) ? Vector3.Lerp(color * 0.5f, color, Noise.SmoothStep(0.003f, 0.009f, MathF.Abs(q.X))) : color);
        return bear;
    }

    /// <summary>An embroidered nose of satin stitches and a smiling mouth.</summary>
    private static SdfGroup Thread(FigureFrame h)
    {
        var thread = new SdfGroup();
        for (int i = -5; i <= 5; i++)
        {
            float x = 0.0085f * i, drop = 0.058f - (0.0075f * MathF.Abs(i));
            thread.Union(h.Chain(new(x, -0.008f, 0.272f - (2.2f * x * x), 0.006f), new(x, -0.008f - (0.5f * drop), 0.291f - (2.5f * x * x), 0.0065f), new(x * 0.75f, -0.008f - drop, 0.291f - (3 * x * x), 0.006f)));
        }

        thread.Union(h.Chain(new(0, -0.06f, 0.290f, 0.0065f), new(0, -0.105f, 0.283f, 0.0065f)));
        foreach (float side in _sides)
        {
            thread.Union(h.Chain(new(0, -0.105f, 0.283f, 0.0065f), new(side * 0.035f, -0.128f, 0.266f, 0.0065f), new(side * 0.075f, -0.112f, 0.252f, 0.006f)));
        }

        return thread;
    }

    /// <summary>A ribbon round the neck, tied to a bow under the chin; both lie on the plush as rays find it.</summary>
    private static Mesh Bow(TeddyBearParameters p, FigureFrame f, SdfGroup skin)
    {
        const float Height = 0.525f, Far = 0.5f, Wide = 0.05f, Reach = 0.158f;
        float s = p.Height, pile = 0.010f * s;
        float Neck(float angle, float y)
        {
            (float sin, float cos) = MathF.SinCos(angle);
            Vector3 outwards = f.Direction(sin, 0, cos), axis = f.Point(0, y, 0.01f);

            // Where an arm or the head bulges, the ribbon is drawn tight over the neck.
            float at = skin.Trace(axis + (Far * s * outwards), -outwards, Far * s) is { } hit ? Vector3.Distance(hit, axis) : 0.17f * s;
            return Math.Clamp(at, 0.12f * s, 0.195f * s) + pile;
        }

        PolyMesh band = RibbonBow.Band(angle => Neck(angle, Height), Wide * s, p.Seed).Move(f.Point(0, Height, 0.01f));
        float front = Neck(0, Height - 0.012f) + (0.034f * s);
        PolyMesh bow = RibbonBow.Tie(p.Seed + 3).Scale(Reach * s).RotateX(-0.36f).Move(f.Point(0, Height - 0.016f, 0.01f) + new Vector3(0, 0, front));
        return band.Join(bow).ToMesh(1.2f);
    }

    private static bool IsOnBelly(Vector3 q) => q is { Z: > 0.1f, Y: > 0.06f and < 0.47f };

    /// <summary>Plush everywhere but on pads, soles, hollows and under the embroidery.</summary>
    private static float PlushLength(Vector3 q, Vector3 face)
    {
        foreach (float side in _sides)
        {
            if (q.Z > 0.43f && Vector3.Distance(q, new Vector3(side * 0.255f, 0.135f, 0.47f)) < 0.085f)
            {
                return 0;
            }
        }

        // Short velvet on the muzzle, bare round eyes and nose.
        float muzzle = Vector3.Distance(face, new Vector3(0, -0.08f, 0.24f));
        float eyes = MathF.Min(Vector3.Distance(face, new Vector3(0.098f, 0.035f, 0.215f)), Vector3.Distance(face, new Vector3(-0.098f, 0.035f, 0.215f)));
        float nose = Vector3.Distance(face, new Vector3(0, -0.04f, 0.29f));
        float factor = float.Lerp(0.35f, 1, Noise.SmoothStep(0.08f, 0.15f, muzzle));
        float seam = IsOnBelly(q) ? float.Lerp(0.3f, 1, Noise.SmoothStep(0.003f, 0.014f, MathF.Abs(q.X))) : 1;
        return factor * seam * Noise.SmoothStep(0.030f, 0.050f, eyes) * Noise.SmoothStep(0.045f, 0.075f, nose);
    }
}
