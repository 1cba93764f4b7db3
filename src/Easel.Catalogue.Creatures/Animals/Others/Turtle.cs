using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A turtle: a domed shell of scutes on four stout legs; sea turtles have flippers. Unit: length of the shell.</summary>
internal sealed class Turtle : Critter
{
    // Middles of the scutes of the left half, (x, z): along the spine, then along the flank.
    private static readonly Vector2[] _scutes =
        [new(0, 0.43f), new(0, 0.22f), new(0, 0), new(0, -0.22f), new(0, -0.43f), new(0.27f, 0.33f), new(0.33f, 0.11f), new(0.33f, -0.11f), new(0.27f, -0.33f)];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "turtle",
        Names = ["turtle", "tortoise", "sea turtle", "terrapin"],
        Words = [.. YoungWords, "tortoise", "sea turtle"],
        Parts = ["shell", "belly", "eyes", "head", "legs"],
        Family = "animals",
        Size = new Vector3(0.32f, 0.20f, 0.44f),
        Habitats = ["beach", "pond", "lakeshore", "garden", "underwater", "studio"],
        ViewAzimuth = 0.78f,
        ViewElevation = 0.20f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool sea = wishes.Words.Contains("sea turtle"), land = wishes.Words.Contains("tortoise");
        Vector3 skin = (wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.PartColorOr("head", wishes.ColorOr(LinearRgb.FromHex(land ? "#8a7a56" : "#6f9448")))).ToVector3();
        Vector3 shell = wishes.PartColorOr("shell", wishes.ColorOr(LinearRgb.FromHex(land ? "#8a6234" : sea ? "#6f6a3a" : "#5f6b34"))).ToVector3();
        return new CritterParameters(
            new Coat(skin, wishes.PartColorOr("belly", LinearRgb.FromHex("#e3d59a")).ToVector3(), 0.45f * skin, wishes.PartColorOr("legs", LinearRgb.FromVector3(skin)).ToVector3()),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#6a4a1c")),
            shell,
            0.8f * Glance.HeadYaw(stream.Child("head"), wishes),
            0.32f * stream.Child("size").Range(0.95f, 1.05f) * (sea ? 2 : 1) * (YoungWords.Any(wishes.Words.Contains) ? 0.4f : 1),
            sea ? 1 : 0,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        FigureFrame head = f.Child(new Vector3(0.10f * p.HeadYaw, 0.36f, 0.80f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.08f, 0), 0.145f);
        float s = p.Size, cell = Cell(resolution, 1.2f * s);
        SdfGroup body = Body(p, f, head);
        var dome = new SdfGroup()
            .Union(new SdfGroup().Union(f.Ellipsoid(new Vector3(0, 0.20f, 0), new Vector3(0.43f, 0.36f, 0.52f))).Intersect(f.Box(new Vector3(0, 0.60f, 0), new Vector3(1, 0.40f, 1), 0.02f), 0.03f * s))
            .Union(f.Ellipsoid(new Vector3(0, 0.205f, 0), new Vector3(0.475f, 0.055f, 0.565f)), 0.05f * s)
            .Displace(at => 0.011f * s * Relief(f.ToLocal(at)), 0.012f * s);
        Vector3 Scutes(Vector3 q, float pixel, Vector3 color)
        {
            (float edge, float near, int id) = Nearest(q);
            float line = PatternMath.Cover(edge - 0.014f, 1.5f * pixel), ring = 0.5f + (0.5f * MathF.Sin(near * 95));
            Vector3 field = p.Horn * (0.86f + (0.28f * Hash.ToUnit(Hash.Mix(p.Seed, (uint)id)))) * float.Lerp(1.35f, 0.78f, Noise.SmoothStep(0.02f, 0.14f, near)) * (1 - (0.08f * ring));
            return Vector3.Lerp(0.30f * p.Horn, field, line);
        }

        Vector3 Scales(Vector3 q, float pixel, Vector3 color)
        {
            (float a, float b, uint id) = Noise.Worley(q * 26, p.Seed);
            float line = PatternMath.Fade(0.038f, pixel) * Noise.SmoothStep(0.16f, 0.02f, b - a);
            return color * (1 + (0.16f * (Hash.ToUnit(id) - 0.5f))) * (1 - (0.35f * line));
        }

        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#120d08"), PupilAngle = 0.72f, IrisAngle = 1.2f, GlintAngle = 0.20f };
        Vector3 eye = new(0.62f, 0.22f, 0.44f);
        var hide = new Material { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.6f, Specular = 0.02f };
        return Stand(
        [
            Skin(dome, f, cell, hide with { Name = "shell", Roughness = 0.42f, Coat = 0.2f, CoatRoughness = 0.25f }, Scutes, p.Seed),
            Skin(body, f, cell, hide, Scales, p.Seed),
            .. Eyes(head, eye, 0.27f, 0.85f, look),
            Lids(head, eye, 0.27f, 0.85f, 0.42f, 0.7f * p.Coat.Base, 0.4f * cell),
            new Part(SdfMesher.Build(Mouth(head, body), 0.35f * cell), new Material { Name = "lips", BaseColor = LinearRgb.FromVector3(0.2f * p.Coat.Base), Roughness = 0.6f }),
        ]);
    }

    private static SdfGroup Body(CritterParameters p, FigureFrame f, FigureFrame head)
    {
        float s = p.Size;
        var body = new SdfGroup(p.Coat.Base)
            .Union(f.Ellipsoid(new Vector3(0, 0.165f, 0), new Vector3(0.40f, 0.10f, 0.49f)), 0, p.Coat.Light)
            .Union(f.Chain(new(0, 0.20f, 0.40f, 0.11f), new(0, 0.27f, 0.60f, 0.092f), new(0.08f * p.HeadYaw, 0.335f, 0.74f, 0.095f)), 0.05f * s)
            .Union(head.Ellipsoid(Vector3.Zero, new Vector3(0.88f, 0.80f, 1.0f)), 0.04f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.18f, 0.62f), new Vector3(0.62f, 0.50f, 0.56f)), 0.04f * s)
            .Union(f.Chain(new(0, 0.16f, -0.48f, 0.05f), new(0, 0.11f, -0.60f, 0.032f), new(0, 0.07f, -0.68f, 0.010f)), 0.03f * s);
        foreach (float side in Sides)
        {
            if (p.Kind == 1)
            {
                body.Union(f.FlatChain(new Vector3(0, 0.12f, 0), new Vector3(1, 0.28f, 1), new(side * 0.28f, 0.20f, 0.34f, 0.11f), new(side * 0.58f, 0.12f, 0.42f, 0.13f), new(side * 0.80f, -0.06f, 0.20f, 0.09f), new(side * 0.92f, -0.16f, -0.02f, 0.03f)), 0.03f * s, p.Coat.Legs);
                body.Union(f.FlatChain(new Vector3(0, 0.09f, 0), new Vector3(1, 0.30f, 1), new(side * 0.24f, 0.14f, -0.38f, 0.10f), new(side * 0.36f, 0.06f, -0.54f, 0.10f), new(side * 0.42f, 0, -0.66f, 0.04f)), 0.03f * s, p.Coat.Legs);
                continue;
            }

            foreach ((float z, float out01, float step) in (ReadOnlySpan<(float, float, float)>)[(0.32f, 1, side * 0.05f), (-0.32f, 0.95f, side * -0.05f)])
            {
                float toes = MathF.Sign(z) * 0.5f;
                body.Union(f.Chain(new(side * 0.26f, 0.18f, z, 0.105f), new(side * 0.38f * out01, 0.13f, z + (0.12f * toes) + step, 0.088f), new(side * 0.40f * out01, 0.055f, z + (0.16f * toes) + step, 0.082f)), 0.04f * s, p.Coat.Legs);
                for (int i = -1; i <= 1; i++)
                {
                    float a = (side * 0.5f) + (0.55f * i);
                    body.Union(f.Cone(new Vector3((side * 0.40f * out01) + (0.05f * MathF.Sin(a)), 0.03f, z + (0.16f * toes) + step + (0.05f * MathF.Cos(a))), 0.028f, new Vector3((side * 0.40f * out01) + (0.11f * MathF.Sin(a)), 0.018f, z + (0.16f * toes) + step + (0.11f * MathF.Cos(a))), 0.010f), 0.015f * s, 0.5f * p.Coat.Light);
                }
            }
        }

        return body;
    }

    /// <summary>Distance to the border between scutes, to the middle of the nearest, and its number.</summary>
    private static (float Edge, float Near, int Id) Nearest(Vector3 q)
    {
        var at = new Vector2(MathF.Abs(q.X) * 1.04f, q.Z);
        float first = float.MaxValue, second = float.MaxValue;
        int id = 0;
        for (int i = 0; i < _scutes.Length; i++)
        {
            float d = Vector2.Distance(at, _scutes[i]);
            (second, id) = d < first ? (first, i) : (MathF.Min(second, d), id);
            first = MathF.Min(first, d);
        }

        // The margin is a ring of small plates of its own.
        float margin = new Vector2(q.X / 0.475f, q.Z / 0.565f).Length(), edge = 0.5f * (second - first), border = 0.40f * (0.885f - margin);
        if (border < 0)
        {
            float turn = MathF.Atan2(q.X, q.Z) * 12 / MathF.PI, plate = MathF.Abs(turn - MathF.Round(turn));
            return (MathF.Min(-border, 0.11f * (0.5f - MathF.Abs(plate))), 0.11f * plate, 20 + (int)MathF.Abs(MathF.Round(turn)));
        }

        return (MathF.Min(edge, border), first, id + (q.X > 0 ? 0 : 10));
    }

    /// <summary>Scutes bulge between grooves.</summary>
    private static float Relief(Vector3 q) => Noise.SmoothStep(0, 0.045f, Nearest(q).Edge) - 0.5f;

    private static SdfGroup Mouth(FigureFrame head, SdfGroup body)
    {
        var points = new List<Vector4>();
        for (int i = -7; i <= 7; i++)
        {
            float a = 0.20f * i, up = -0.30f + (0.10f * MathF.Pow(MathF.Abs(i) / 7f, 2));
            Vector3 outwards = new(MathF.Sin(a), 0, MathF.Cos(a));
            if (body.Trace(head.Point(new Vector3(0, up, 0.30f) + (3 * outwards)), head.Direction(-outwards.X, 0, -outwards.Z), 3 * head.Scale) is { } hit)
            {
                points.Add(new Vector4(head.ToLocal(hit), 0.030f));
            }
        }

        return points.Count > 2 ? new SdfGroup().Union(head.Chain([.. points])) : new SdfGroup();
    }
}
