using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>An owl on its feet: two discs with large amber eyes, ear tufts, streaked breast; snowy owls by name. Unit: its height.</summary>
internal sealed class Owl : Critter
{
    private const float HeadRadius = 0.225f, EyeRadius = 0.27f;
    private static readonly Vector3 _eye = new(0.40f, 0.05f, 0.74f);

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "owl",
        Names = ["owl", "snowy owl", "barn owl", "owlet"],
        Words = [.. YoungWords, "snowy owl", "barn owl", "owlet"],
        Parts = ["beak", "belly", "breast", "eyes", "feet", "wings"],
        Family = "animals",
        Size = new Vector3(0.24f, 0.45f, 0.24f),
        Habitats = ["forest", "park", "studio"],
        ViewAzimuth = 0.40f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool snowy = wishes.Words.Contains("snowy owl") || wishes.Words.Contains("snowy"), barn = wishes.Words.Contains("barn owl");
        Coat coat = snowy ? Coat.Hex("#efebe4", "#f4f1ec", "#5f5a55", "#e9e4dc") : barn ? Coat.Hex("#c99a5e", "#f2ece0", "#7a5a38", "#f0e8da") : Coat.Hex("#87603c", "#e3cfae", "#3d2a1c", "#c9a87c");
        coat = wishes.Colors.IsEmpty ? coat : coat.Recolored(wishes.Colors[0]) with { Dark = wishes.Colors.Length > 1 ? wishes.Colors[1].ToVector3() : 0.4f * wishes.Colors[0].ToVector3() };
        coat = coat with { Light = wishes.PartColorOr("breast", wishes.PartColorOr("belly", LinearRgb.FromVector3(coat.Light))).ToVector3() };
        return new CritterParameters(
            coat,
            wishes.PartColorOr("eyes", LinearRgb.FromHex(barn ? "#3a2414" : "#f0a818")),
            wishes.PartColorOr("beak", wishes.PartColorOr("feet", LinearRgb.FromHex("#d9a43c"))).ToVector3(),
            0.7f * Glance.HeadYaw(stream.Child("head"), wishes),
            0.45f * stream.Child("size").Range(0.94f, 1.06f) * (YoungWords.Append("owlet").Any(wishes.Words.Contains) ? 0.6f : 1),
            snowy || barn ? 1 : 0,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        FigureFrame head = f.Child(new Vector3(0, 0.77f, 0.03f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.04f, 0.04f), HeadRadius);
        float s = p.Size, cell = Cell(resolution, s);
        SdfGroup skin = Body(p, f, head);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, s, 30_000),
            Length = 0.055f * s,
            Width = MathF.Max(0.011f * s, 0.9f * resolution),
            Lift = 0.17f,
            Curl = 0.10f,
            Disorder = 0.16f,
            Clumping = 0.14f,
            ClumpSize = 0.10f * s,
            Tufting = 0.3f,
            TuftSize = 0.03f * s,
            RootShade = 0.92f,
            ShadeVariation = 0.08f,
            LengthFactor = at => Length(head.ToLocal(at)),
            Flow = (at, _) => Flow(f, head, at),
        };
        var horn = new Material { Name = "beak", BaseColor = LinearRgb.FromVector3(p.Horn), Roughness = 0.36f, Coat = 0.3f, CoatRoughness = 0.2f };
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#1a120a"), PupilAngle = 0.56f, IrisAngle = 1.06f, GlintAngle = 0.17f };
        return Stand(
        [
            .. FurCoat.Dress(SdfMesher.Build(skin, cell), style, p.Seed, FurCoat.Pelt(style.Length)),
            new Part(Wings(p, f, skin), FurCoat.Hair("feathers", 0.6f)),
            .. Eyes(head, _eye, EyeRadius, 0.24f, look),
            Lids(head, _eye, EyeRadius, 0.24f, 0.74f, 0.6f * p.Coat.Base, 0.4f * cell),
            new Part(SdfMesher.Build(Beak(head), 0.35f * cell), horn),
            new Part(SdfMesher.Build(Feet(f), 0.5f * cell), horn with { Name = "feet", Coat = 0, Roughness = 0.5f }),
        ]);
    }

    private static SdfGroup Body(CritterParameters p, FigureFrame f, FigureFrame head)
    {
        float s = p.Size;
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(1.06f, 1, 0.96f), new(0, 0.17f, -0.05f, 0.13f), new(0, 0.34f, -0.01f, 0.215f), new(0, 0.55f, 0.01f, 0.222f), new(0, 0.68f, 0.01f, 0.185f)))
            .Union(f.Chain(new(0, 0.22f, -0.14f, 0.10f), new(0, 0.07f, -0.24f, 0.055f), new(0, 0.02f, -0.27f, 0.03f)), 0.10f * s)
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(1.06f, 0.90f, 0.92f)), 0.14f * s);
        foreach (float side in Sides)
        {
            // A hollowed disc round each eye, and a tuft of feathers like an ear.
            FigureFrame disc = head.Child(new Vector3(side * 0.40f, 0.0f, 0.56f), Quaternion.CreateFromYawPitchRoll(side * 0.26f, 0, 0));
            skin.Union(disc.Ellipsoid(Vector3.Zero, new Vector3(0.50f, 0.56f, 0.30f)), 0.04f * s);
            skin.Subtract(disc.Ellipsoid(new Vector3(0, 0.03f, 0.33f), new Vector3(0.40f, 0.44f, 0.16f)), 0.03f * s);
            if (p.Kind == 0)
            {
                skin.Union(head.FlatChain(new Vector3(side * 0.6f, 0.8f, 0.2f), new Vector3(1, 1, 0.7f), new(side * 0.38f, 0.50f, 0.42f, 0.22f), new(side * 0.66f, 0.92f, 0.20f, 0.17f), new(side * 0.90f, 1.36f, 0.02f, 0.03f)), 0.05f * s);
            }

            skin.Union(f.Chain(new(side * 0.10f, 0.16f, 0.02f, 0.085f), new(side * 0.10f, 0.07f, 0.04f, 0.055f)), 0.06f * s, p.Coat.Legs);
        }

        return skin.Paint((at, color) => Paint(p, f.ToLocal(at), head.ToLocal(at), color));
    }

    private static Vector3 Paint(CritterParameters p, Vector3 q, Vector3 h, Vector3 color)
    {
        bool onHead = q.Y > 0.60f && h.Length() < 1.9f;
        if (!onHead || h.Y < -0.75f)
        {
            // A pale breast with dark streaks in staggered rows.
            float front = Noise.SmoothStep(0.02f, 0.10f, q.Z) * Noise.SmoothStep(0.21f, 0.15f, MathF.Abs(q.X));
            color = Vector3.Lerp(color, p.Coat.Light, front);
            float row = q.Y * 17, column = (q.X * 22) + (MathF.Floor(row) % 2 * 0.5f), y = row - MathF.Floor(row), x = MathF.Abs(column - MathF.Round(column));
            float drop = Noise.SmoothStep(0.10f, 0.04f, MathF.Abs(y - 0.35f - (0.9f * x)) - 0.05f) * Noise.SmoothStep(0.42f, 0.32f, x);
            float barred = Noise.SmoothStep(-0.1f, 0.25f, Noise.Perlin(q * new Vector3(18, 30, 18), p.Seed));
            return Vector3.Lerp(color, p.Coat.Dark, float.Lerp(0.38f * barred, (p.Kind == 1 ? 0.45f : 0.75f) * drop, front));
        }

        float x2 = MathF.Abs(h.X), disc = new Vector2((x2 - 0.42f) / 0.54f, (h.Y - 0.0f) / 0.60f).Length(), face = Noise.SmoothStep(0.2f, 0.4f, h.Z);
        float streak = 0.5f + (0.5f * MathF.Sin(26 * MathF.Atan2(h.Y - 0.05f, x2 - 0.42f)));
        color = Vector3.Lerp(color, p.Coat.Light * (1 - (0.16f * streak)), face * Noise.SmoothStep(1.0f, 0.90f, disc));
        color = Vector3.Lerp(color, p.Coat.Dark, face * 0.85f * Noise.SmoothStep(0.90f, 0.98f, disc) * Noise.SmoothStep(1.16f, 1.06f, disc));

        // Brows slant down to the beak; the crown is flecked.
        float brow = h.Y - 0.28f - (0.62f * x2), over = Noise.SmoothStep(0.10f, 0.02f, MathF.Abs(brow)) * Noise.SmoothStep(0.75f, 0.6f, x2) * face;
        color = Vector3.Lerp(color, p.Coat.Light, 0.85f * over);
        float fleck = Noise.SmoothStep(0.08f, 0.35f, Noise.Perlin(h * new Vector3(7, 5, 7), p.Seed)) * Noise.SmoothStep(0.35f, 0.55f, h.Y);
        color = Vector3.Lerp(color, p.Coat.Dark, 0.5f * fleck);
        float eye = Vector3.Distance(h with { X = x2 }, _eye) / EyeRadius;
        return Vector3.Lerp(color * 0.2f, color, Noise.SmoothStep(1.10f, 1.42f, eye));
    }

    private static float Length(Vector3 h)
    {
        float eye = Vector3.Distance(h with { X = MathF.Abs(h.X) }, _eye) / EyeRadius, beak = Vector3.Distance(h, new Vector3(0, -0.22f, 0.92f));
        return h.LengthSquared() > 3 ? 1 : Noise.SmoothStep(1.05f, 1.7f, eye) * Noise.SmoothStep(0.12f, 0.34f, beak) * float.Lerp(0.45f, 0.8f, Noise.SmoothStep(0.5f, -0.2f, h.Z));
    }

    private static Vector3 Flow(FigureFrame f, FigureFrame head, Vector3 at)
    {
        Vector3 h = head.ToLocal(at);
        Vector3 down = f.Direction(0, -1, -0.25f);
        if (h.LengthSquared() > 2.6f || h.Y < -0.8f)
        {
            return down;
        }

        // About each eye feathers point away from it; on the crown they lie back.
        Vector3 away = h - (_eye with { X = MathF.CopySign(_eye.X, h.X) });
        return h.Z > 0.3f ? head.Direction(away.X, away.Y, 0.2f * away.Z) : head.Direction(0.5f * h.X, h.Y > 0.4f ? 0.4f : -0.6f, -1);
    }

    /// <summary>Folded wings: rows of feathers on the flanks, the long ones below.</summary>
    private static Scenes.Meshes.Mesh Wings(CritterParameters p, FigureFrame f, SdfGroup skin)
    {
        var plumes = new FeatherMesh();
        foreach (float side in Sides)
        {
            ReadOnlySpan<(float Y, float Length, float Width, float Shade)> rows = [(0.36f, 0.30f, 0.042f, 0.62f), (0.43f, 0.22f, 0.042f, 0.78f), (0.495f, 0.16f, 0.040f, 0.92f), (0.545f, 0.11f, 0.036f, 1.05f)];
            for (int row = 0; row < rows.Length; row++)
            {
                (float y, float length, float width, float shade) = rows[row];
                const int Count = 7;
                for (int i = 0; i < Count; i++)
                {
                    float t = i / (Count - 1f), angle = float.Lerp(0.95f, 2.55f, t);
                    Vector3 ray = new(side * MathF.Sin(angle), 0, MathF.Cos(angle)), axis = new(0, y - (0.03f * t), 0);
                    if (skin.Trace(f.Point(axis + (0.9f * ray)), f.Direction(-ray.X, 0, -ray.Z), 1.2f * p.Size) is not { } at)
                    {
                        continue;
                    }

                    Vector3 up = skin.Normal(at, 0.01f * p.Size), along = Vector3.Normalize(new Vector3(-0.12f * side, -1, -0.42f * (1 - t)));
                    along = Vector3.Normalize(along - (up * (Vector3.Dot(along, up) + (0.5f * length))));
                    up = Vector3.Normalize(up - (along * Vector3.Dot(along, up)));
                    Vector3 left = Vector3.Cross(up, along);
                    Quaternion turn = Quaternion.CreateFromRotationMatrix(new Matrix4x4(left.X, left.Y, left.Z, 0, up.X, up.Y, up.Z, 0, along.X, along.Y, along.Z, 0, 0, 0, 0, 1));
                    Vector3 tone = Vector3.Lerp(p.Coat.Base * shade, p.Coat.Dark, i % 2 == 0 ? 0.10f : 0.34f);
                    plumes.Add(new FigureFrame(at + (up * ((0.005f + (0.003f * row) + (0.001f * i)) * p.Size)), turn, p.Size), length, width, tone);
                }
            }
        }

        return plumes.Build();
    }

    private static SdfGroup Beak(FigureFrame head) => new SdfGroup()
        .Union(head.FlatChain(Vector3.Zero, new Vector3(0.8f, 1, 1), new(0, -0.02f, 0.78f, 0.13f), new(0, -0.20f, 0.98f, 0.105f), new(0, -0.38f, 0.98f, 0.055f), new(0, -0.48f, 0.93f, 0.018f)));

    private static SdfGroup Feet(FigureFrame f)
    {
        var feet = new SdfGroup();
        foreach (float side in Sides)
        {
            for (int toe = -1; toe <= 1; toe++)
            {
                Vector3 root = new(side * 0.10f, 0.04f, 0.05f), tip = new((side * 0.10f) + (0.055f * toe), 0.020f, 0.17f - (0.012f * Math.Abs(toe)));
                feet.Union(f.Chain(new(root, 0.030f), new(Vector3.Lerp(root, tip, 0.6f) + new Vector3(0, 0.012f, 0), 0.024f), new(tip, 0.020f)), 0.012f * f.Scale);
                feet.Union(f.Cone(tip, 0.014f, tip + new Vector3(0.012f * toe, -0.012f, 0.035f), 0.004f), 0.006f * f.Scale);
            }
        }

        return feet;
    }
}
