using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>An elephant: columns for legs, a ringed trunk, ears like sails, tusks.</summary>
internal sealed class Elephant : Grazer
{
    private static readonly GrazerBuild _build = new()
    {
        Trunk = [new(-0.78f, 2.10f, 1.22f), new(-0.55f, 2.38f, 1.00f), new(-0.05f, 2.58f, 0.86f), new(0.40f, 2.52f, 0.90f), new(0.70f, 2.36f, 1.12f)],
        Width = 0.86f,
        Neck = [new(1.78f, 0.72f, 0.60f), new(1.96f, 1.00f, 0.56f), new(2.06f, 1.22f, 0.50f)],
        NeckWidth = 0.90f,
        Head = new Vector2(2.14f, 1.36f),
        HeadSize = 0.52f,
        HeadPitch = 0.06f,
        Front = new LegForm
        {
            Root = new(1.66f, 0.56f),
            Upper = new(1.16f, 0.50f),
            Knee = new(0.64f, 0.55f),
            Fetlock = new(0.20f, 0.54f),
            Toe = 0.04f,
            Spread = (0.42f, 0.39f),
            Radii = [0.38f, 0.30f, 0.262f, 0.242f, 0.222f, 0.232f, 0.240f],
            Foot = (0.27f, 0.12f),
        },
        Hind = new LegForm
        {
            Root = new(1.62f, -0.60f),
            Upper = new(1.12f, -0.50f),
            Knee = new(0.60f, -0.66f),
            Fetlock = new(0.20f, -0.62f),
            Toe = 0.04f,
            Spread = (0.42f, 0.38f),
            Radii = [0.42f, 0.34f, 0.272f, 0.238f, 0.218f, 0.230f, 0.238f],
            Foot = (0.265f, 0.12f),
        },
        Shoulder = new Vector3(0.34f, 0.56f, 0.44f),
        Haunch = new Vector3(0.36f, 0.60f, 0.50f),
        Feet = FootKind.Column,
        Blend = 0.34f,
    };

    private static readonly HeadForm _head = new()
    {
        Cranium = new Vector3(0.92f, 1.02f, 0.92f),
        Face = [new(0, 0.02f, 0.30f, 0.82f), new(0, -0.30f, 0.72f, 0.62f), new(0, -0.62f, 0.98f, 0.50f)],
        FaceWidth = 0.94f,
        Muzzle = (new Vector3(0, -0.62f, 0.84f), new Vector3(0.56f, 0.46f, 0.42f)),
        Chin = (new Vector3(0, -1.06f, 0.62f), new Vector3(0.26f, 0.20f, 0.44f)),
        Cheek = (new Vector3(0.42f, -0.40f, 0.42f), new Vector3(0.42f, 0.50f, 0.48f)),
        Eye = new Vector2(0.02f, 0.52f),
        EyeSize = 0.135f,
        EyeTurn = 0.86f,
        Lids = (1.04f, 0.55f, 0.50f),
        Nostril = (new Vector3(0.1f, -0.6f, 0.5f), new Vector3(0.02f)),
        MuzzleShade = (8, 1),
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "elephant",
        Names = ["elephant"],
        Words = [.. YoungWords, "calf", "tusked"],
        Parts = ["ears", "tusks", "trunk", "toenails", "eyes"],
        Family = "animals",
        Size = new Vector3(1.9f, 2.75f, 3.4f),
        Habitats = ["savanna", "meadow", "jungle", "studio"],
        ViewAzimuth = 0.70f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("calf").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#8d8a8a", "#979291", "#8d8a8a", "#8d8a8a", "#87837f", "#3a3634", "#d8cfbf", "#c49a94");
        if (!wishes.Colors.IsEmpty)
        {
            Vector3 main = wishes.Colors[0].ToVector3();
            coat = coat with { Base = main, Light = Vector3.Lerp(main, new Vector3(0.8f), 0.08f), Legs = 0.95f * main, Muzzle = main, Ear = Vector3.Lerp(main, Coat.Linear("#e0b4aa"), 0.35f) };
        }

        bool young = IsYoung(wishes);
        LinearRgb ivory = wishes.PartColorOr("tusks", LinearRgb.FromHex("#efe6d2")), nails = wishes.PartColorOr("toenails", LinearRgb.FromHex("#cfc4b4"));
        bool raised = stream.Child("trunk").Chance(0.3f) || wishes.Pose is "wave" or "spray";
        return new GrazerKind
        {
            Build = _build,
            Head = _head,
            Coat = coat,
            Tail = EquineForms.Tufted(1.05f, 0.07f, 0.24f) with { From = 0.9f },
            AddSkin = (figure, skin) => AddHead(figure, skin, raised, wishes.PartColorOr("trunk", LinearRgb.FromVector3(coat.Base)).ToVector3()),
            Extras = (figure, cell) => Extras(figure, cell, ivory, nails, young),
            Iris = LinearRgb.FromHex("#7a4a22"),
            Roughness = 0.72f,
            Wrinkles = 0.0035f,
            YoungSize = 0.5f,
        };
    }

    private static void AddHead(GrazerFigure figure, SdfGroup skin, bool raised, Vector3 trunkColor)
    {
        FigureFrame h = figure.Head.Frame;
        float s = h.Scale;
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // The crown has two domes; ears hang from behind the cheeks.
            skin.Union(h.Ellipsoid(new Vector3(side * 0.34f, 0.62f, -0.12f), new Vector3(0.46f, 0.50f, 0.58f)), 0.25f * s);
            skin.Union(Ear(h, side, figure.Coat), 0.10f * s);
        }

        bool low = figure.Pose.Head.Y < 1.6f;
        Vector4[] axis = low
            ? [new(0, -0.50f, 0.86f, 0.52f), new(0, -1.05f, 1.22f, 0.42f), new(0, -1.45f, 1.75f, 0.33f), new(0, -1.50f, 2.35f, 0.26f), new(0.1f, -1.45f, 2.85f, 0.20f)]
            : raised
                ? [new(0, -0.45f, 0.86f, 0.53f), new(0, -1.05f, 1.30f, 0.43f), new(0, -1.45f, 1.85f, 0.35f), new(0, -1.30f, 2.40f, 0.29f), new(0.02f, -0.72f, 2.66f, 0.24f), new(0.05f, -0.12f, 2.56f, 0.20f), new(0.06f, 0.22f, 2.36f, 0.17f)]
                : [new(0, -0.45f, 0.86f, 0.53f), new(0, -1.05f, 1.22f, 0.44f), new(0.02f, -1.80f, 1.36f, 0.35f), new(0.05f, -2.50f, 1.40f, 0.285f), new(0.09f, -3.12f, 1.52f, 0.24f), new(0.13f, -3.42f, 1.86f, 0.20f), new(0.16f, -3.28f, 2.18f, 0.175f)];
        // A young one holds its large head low: its trunk is as long as there is room.
        float lowest = axis.Min(p => p.Y - p.W), room = -(h.Origin.Y / s) - 0.04f;
        if (lowest < room)
        {
            axis = [.. axis.Select(p => p with { Y = -0.45f + ((p.Y + 0.45f) * (room + 0.45f) / (lowest + 0.45f)) })];
        }

        float ring = 0.125f * s;
        var trunk = new SdfGroup(trunkColor).Union(h.Chain(axis));
        trunk.Displace(at => 0.010f * s * MathF.Sin(MathF.Tau * Place(axis, h.ToLocal(at)) * s / ring), 0.0105f * s);
        Vector4 tip = axis[^1], before = axis[^2];
        Vector3 end = new(tip.X, tip.Y, tip.Z), way = Vector3.Normalize(end - new Vector3(before.X, before.Y, before.Z));
        trunk.Subtract(h.Ellipsoid(end + (way * tip.W), new Vector3(0.6f, 0.6f, 0.6f) * tip.W), 0.05f * s, 0.35f * trunkColor);
        skin.Union(trunk, 0.16f * s);
    }

    /// <summary>Length along the trunk from its root to the nearest place, head units.</summary>
    private static float Place(Vector4[] axis, Vector3 q)
    {
        float length = 0, best = float.MaxValue, place = 0;
        for (int i = 1; i < axis.Length; i++)
        {
            Vector3 a = new(axis[i - 1].X, axis[i - 1].Y, axis[i - 1].Z), ab = new Vector3(axis[i].X, axis[i].Y, axis[i].Z) - a;
            float span = ab.Length(), t = Math.Clamp(Vector3.Dot(q - a, ab) / ab.LengthSquared(), 0, 1), distance = Vector3.Distance(q, a + (t * ab));
            if (distance < best)
            {
                (best, place) = (distance, length + (t * span));
            }

            length += span;
        }

        return place;
    }

    /// <summary>A thin waved sheet, wide above and pointed below, paler inside.</summary>
    private static SdfGroup Ear(FigureFrame head, float side, GrazerCoat coat)
    {
        const float Thick = 0.050f, Turn = 0.46f, Size = 1.28f;
        FigureFrame e = head.Child(new Vector3(side * 0.70f, 0.02f, -0.12f), Quaternion.CreateFromYawPitchRoll(side * Turn, 0, 0), Size);
        float s = e.Scale;
        float Distance(Vector3 at)
        {
            Vector3 q = e.ToLocal(at);
            float x = side * q.X, upper = new Vector2((x - 0.70f) / 1.02f, q.Y - 0.18f).Length() - 0.82f, lower = new Vector2(x - 0.46f, (q.Y + 0.62f) / 1.1f).Length() - 0.50f;
            float k = 0.5f, mix = MathF.Max(k - MathF.Abs(upper - lower), 0) / k, outline = MathF.Min(upper, lower) - (mix * mix * k * 0.25f);
            float wave = (0.16f * x * x * 0.6f) + (0.055f * MathF.Sin((5.2f * q.Y) + (1.5f * x)) * MathF.Min(x, 1.2f));
            float sheet = MathF.Abs(q.Z - wave) - (Thick * (1.25f - (0.4f * MathF.Min(MathF.Max(x, 0), 1.4f))));

            // A rounded rim where outline and sheet meet.
            const float Rim = 0.09f;
            float over = MathF.Max(Rim - MathF.Abs(outline - sheet), 0) / Rim;
            return 0.75f * s * (MathF.Max(outline, sheet) + (over * over * Rim * 0.25f));
        }

        Vector3 a = e.Point(side * -0.3f, -1.4f, -0.35f), b = e.Point(side * 1.8f, 1.2f, 0.9f);
        var box = new Bounds(Vector3.Min(a, b) - new Vector3(0.9f * s), Vector3.Max(a, b) + new Vector3(0.9f * s));
        return new SdfGroup(coat.Base).Union(new FunctionShape(Distance, box)).Paint((at, color) =>
        {
            Vector3 q = e.ToLocal(at);
            float x = side * q.X, wave = (0.16f * x * x * 0.6f) + (0.055f * MathF.Sin((5.2f * q.Y) + (1.5f * x)) * MathF.Min(x, 1.2f));
            float inside = Noise.SmoothStep(0.0f, 0.04f, q.Z - wave) * (1 - Noise.SmoothStep(0.62f, 0.98f, new Vector2((x - 0.62f) / 1.0f, (q.Y - 0.02f) / 1.1f).Length()));
            return Vector3.Lerp(color, coat.Ear, 0.8f * inside);
        });
    }

    private static IEnumerable<Part> Extras(GrazerFigure figure, float cell, LinearRgb ivory, LinearRgb nails, bool young)
    {
        FigureFrame h = figure.Head.Frame, f = figure.Frame;
        if (!young)
        {
            var tusks = new SdfGroup();
            foreach (float side in (ReadOnlySpan<float>)[1, -1])
            {
                tusks.Union(h.Chain(new(side * 0.38f, -0.72f, 0.86f, 0.135f), new(side * 0.47f, -1.10f, 1.26f, 0.122f), new(side * 0.50f, -1.26f, 1.72f, 0.095f), new(side * 0.44f, -1.12f, 2.16f, 0.035f)));
            }

            yield return new Part(SdfMesher.Build(tusks, MathF.Max(0.6f * cell, 0.02f * h.Scale)), new Material { Name = "tusks", BaseColor = ivory, Roughness = 0.32f, Coat = 0.3f, CoatRoughness = 0.2f });
        }

        var toes = new SdfGroup();
        foreach (GrazerLeg leg in figure.Pose.Legs)
        {
            float r = leg.Form.Foot.Radius;
            for (int i = -2; i <= 2; i++)
            {
                float a = 0.52f * i;
                Vector3 at = leg.Joints[4] + new Vector3(MathF.Sin(a) * r * 0.93f, 0.36f * leg.Form.Foot.Height, MathF.Cos(a) * r * 0.93f);
                toes.Union(f.Ellipsoid(at, new Vector3(0.058f, 0.062f, 0.034f) * (1 - (0.06f * MathF.Abs(i))), Quaternion.CreateFromAxisAngle(Vector3.UnitY, a)));
            }
        }

        yield return new Part(SdfMesher.Build(toes, 0.6f * cell), new Material { Name = "toenails", BaseColor = nails, Roughness = 0.45f });
    }
}
