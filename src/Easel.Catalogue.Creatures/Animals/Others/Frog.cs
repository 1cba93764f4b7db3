using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A sitting frog: eyes on top of a wide smile, folded hind legs; toads are brown and warty. Unit: its length.</summary>
internal sealed class Frog : Critter
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "frog",
        Names = ["frog", "toad", "tree frog", "bullfrog"],
        Words = [.. YoungWords, "toad", "spotted"],
        Parts = ["belly", "eyes", "legs", "spots"],
        Family = "animals",
        Size = new Vector3(0.11f, 0.075f, 0.10f),
        Habitats = ["pond", "lakeshore", "garden", "forest", "studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.18f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool toad = wishes.Words.Contains("toad");
        Vector3 skin = wishes.ColorOr(LinearRgb.FromHex(toad ? "#8a6f4a" : stream.Child("coat").Pick("#5fa33a", "#6aad35", "#4f9a44"))).ToVector3();
        Vector3 belly = wishes.PartColorOr("belly", LinearRgb.FromHex("#e9e3b8")).ToVector3();
        Vector3 spots = wishes.PartColorOr("spots", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromVector3(0.42f * skin)).ToVector3();
        return new CritterParameters(
            new Coat(skin, belly, spots, wishes.PartColorOr("legs", LinearRgb.FromVector3(skin)).ToVector3()),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#d9a62e")),
            skin,
            0.5f * Glance.HeadYaw(stream.Child("head"), wishes),
            0.10f * stream.Child("size").Range(0.95f, 1.05f) * (YoungWords.Any(wishes.Words.Contains) ? 0.6f : 1),
            toad ? 1 : 0,
            stream.Seed)
        {
            Acting = PersonCasting.Acting(stream.Child("acting"), wishes),
        };
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        if (p.Acting is { } acting)
        {
            return AnimalCharacter.Build(acting, new FrogActor(p), resolution);
        }

        FigureFrame f = FigureFrame.World(p.Size);
        FigureFrame head = f.Child(new Vector3(0, 0.42f, 0.20f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.06f, 0), 0.32f);
        float s = p.Size, cell = Cell(resolution, s);
        bool toad = p.Kind == 1;
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(1.12f, 1, 1), new(0, 0.15f, -0.34f, 0.13f), new(0, 0.22f, -0.16f, 0.21f), new(0, 0.29f, 0.06f, 0.23f), new(0, 0.34f, 0.16f, 0.19f)))
            .Union(head.Ellipsoid(new Vector3(0, 0, 0.05f), new Vector3(0.92f, 0.60f, 0.86f)), 0.10f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.18f, 0.30f), new Vector3(0.78f, 0.42f, 0.66f)), 0.07f * s);
        foreach (float side in Sides)
        {
            skin.Union(head.Sphere(side * 0.56f, 0.46f, 0.22f, 0.33f), 0.06f * s);
            skin.Union(f.Chain(new(side * 0.20f, 0.27f, 0.12f, 0.085f), new(side * 0.31f, 0.15f, 0.13f, 0.058f), new(side * 0.25f, 0.05f, 0.26f, 0.044f)), 0.05f * s, p.Coat.Legs);
            skin.Union(f.Chain(new(side * 0.17f, 0.17f, -0.28f, 0.13f), new(side * 0.33f, 0.23f, -0.12f, 0.115f), new(side * 0.42f, 0.22f, 0.06f, 0.072f)), 0.05f * s, p.Coat.Legs);
            skin.Union(f.Chain(new(side * 0.42f, 0.22f, 0.06f, 0.070f), new(side * 0.40f, 0.11f, -0.10f, 0.058f), new(side * 0.36f, 0.045f, -0.24f, 0.044f)), 0.02f * s, p.Coat.Legs);
            skin.Union(f.Chain(new(side * 0.36f, 0.045f, -0.24f, 0.044f), new(side * 0.43f, 0.032f, -0.06f, 0.036f), new(side * 0.47f, 0.026f, 0.08f, 0.032f)), 0.02f * s, p.Coat.Legs);
            Toes(skin, f, new Vector3(side * 0.25f, 0.045f, 0.26f), side * 0.25f, 0.15f, p.Coat.Legs);
            Toes(skin, f, new Vector3(side * 0.47f, 0.03f, 0.08f), side * 0.15f, 0.20f, p.Coat.Legs);
            skin.Subtract(head.Sphere(side * 0.13f, 0.14f, 0.93f, 0.035f), 0.02f * s, 0.25f * p.Coat.Base, 0.01f * s);
        }

        if (toad)
        {
            skin.Displace(at => 0.011f * s * MathF.Max(0, 1 - (10 * MathF.Pow(Noise.Worley(f.ToLocal(at) * 13, p.Seed).F1, 2))), 0.013f * s);
        }

        skin.Paint((at, color) =>
        {
            Vector3 q = f.ToLocal(at), h = head.ToLocal(at);
            float under = MathF.Max(Noise.SmoothStep(-0.16f, -0.28f, h.Y) * Noise.SmoothStep(-0.3f, 0.1f, h.Z) * Noise.SmoothStep(1.4f, 1.1f, h.Length()), Noise.SmoothStep(0.19f, 0.10f, q.Y + (0.7f * MathF.Max(0, MathF.Abs(q.X) - 0.14f))) * Noise.SmoothStep(0.26f, 0.20f, MathF.Abs(q.X)) * Noise.SmoothStep(-0.3f, 0, q.Z) * Noise.SmoothStep(0.06f, 0.10f, q.Y));
            return Vector3.Lerp(color * float.Lerp(0.82f, 1.12f, Noise.SmoothStep(0.05f, 0.5f, q.Y)), p.Coat.Light, under);
        });
        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            (float near, _, uint cellId) = Noise.Worley(q * 6.5f, p.Seed);
            float radius = (0.10f + (0.26f * Hash.ToUnit(cellId))) * Noise.SmoothStep(0.22f, 0.34f, q.Y - (0.35f * MathF.Max(0, q.Z - 0.2f))), pale = Noise.SmoothStep(0.5f, 0.62f, color.X / MathF.Max(p.Coat.Light.X, 0.1f));
            return Vector3.Lerp(color, p.Coat.Dark, (1 - pale) * PatternMath.Cover((radius - near) / 6.5f, 2 * pixel));
        }

        var wet = new Material { Name = "skin", BaseColor = LinearRgb.White, Roughness = toad ? 0.6f : 0.38f, Specular = 0.03f, Coat = toad ? 0.05f : 0.25f, CoatRoughness = 0.25f };
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#1a1508"), PupilAngle = 0.44f, PupilWidth = 1.7f, IrisAngle = 1.05f, GlintAngle = 0.18f };
        Vector3 eye = new(0.585f, 0.50f, 0.30f);
        return Stand(
        [
            Skin(skin, f, cell, wet, Marks, p.Seed),
            .. Eyes(head, eye, 0.29f, 0.62f, look),
            Lids(head, eye, 0.29f, 0.62f, 0.60f, 0.8f * p.Coat.Base, 0.5f * cell),
            new Part(SdfMesher.Build(Smile(head, skin), 0.4f * cell), new Material { Name = "lips", BaseColor = LinearRgb.FromVector3(0.22f * p.Coat.Base), Roughness = 0.5f }),
        ]);
    }

    private static void Toes(SdfGroup skin, FigureFrame f, Vector3 foot, float turn, float length, Vector3 color)
    {
        for (int i = -1; i <= 2; i++)
        {
            float a = turn + (0.42f * (i - 0.5f));
            Vector3 tip = foot + new Vector3(length * MathF.Sin(a), 0, length * MathF.Cos(a));
            skin.Union(f.Chain(new(foot with { Y = 0.03f }, 0.026f), new(Vector3.Lerp(foot, tip, 0.6f) with { Y = 0.022f }, 0.018f), new(tip with { Y = 0.02f }, 0.017f)), 0.02f * f.Scale, color);
            skin.Union(f.Ellipsoid(tip with { Y = 0.018f }, new Vector3(0.030f, 0.018f, 0.030f)), 0.015f * f.Scale, color);
        }
    }

    /// <summary>A line round the front of the head from corner to corner, turned up at its ends.</summary>
    internal static SdfGroup Smile(FigureFrame head, SdfGroup skin)
    {
        var points = new List<Vector4>();
        for (int i = -8; i <= 8; i++)
        {
            float a = 0.17f * i, up = -0.17f + (0.16f * MathF.Pow(MathF.Abs(i) / 8f, 2.5f));
            Vector3 outwards = new(MathF.Sin(a), 0, MathF.Cos(a));
            if (skin.Trace(head.Point(new Vector3(0, up, 0) + (3 * outwards)), head.Direction(-outwards.X, 0, -outwards.Z), 3 * head.Scale) is { } hit)
            {
                points.Add(new Vector4(head.ToLocal(hit), 0.026f - (0.001f * Math.Abs(i))));
            }
        }

        return points.Count > 2 ? new SdfGroup().Union(head.Chain([.. points])) : new SdfGroup();
    }
}
