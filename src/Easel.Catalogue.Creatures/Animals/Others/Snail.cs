using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A snail with a wound shell and eyes on stalks. Unit: the length of its foot.</summary>
internal sealed class Snail : Critter
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "snail",
        Names = ["snail", "garden snail"],
        Words = [.. YoungWords, "striped"],
        Parts = ["shell", "body", "eyes"],
        Family = "animals",
        Size = new Vector3(0.028f, 0.045f, 0.062f),
        Habitats = ["garden", "forest", "studio"],
        ViewAzimuth = 1.0f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        Vector3 shell = wishes.PartColorOr("shell", wishes.ColorOr(LinearRgb.FromHex(stream.Child("shell").Pick("#c8803a", "#b5683a", "#d8a850")))).ToVector3();
        Vector3 body = wishes.PartColorOr("body", LinearRgb.FromHex("#c9b48a")).ToVector3();
        return new CritterParameters(
            new Coat(body, body * 1.1f, shell * 0.35f, body), wishes.PartColorOr("eyes", LinearRgb.FromHex("#241a12")), shell, 0.4f * Glance.HeadYaw(stream.Child("head"), wishes),
            0.06f * stream.Child("size").Range(0.94f, 1.06f), stream.Child("turns").Range(0, 1), stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s), look = p.HeadYaw;
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(1, 0.52f, 1), new(0, 0.06f, -0.5f, 0.02f), new(0, 0.09f, -0.3f, 0.085f), new(0, 0.14f, 0, 0.14f), new(0, 0.14f, 0.26f, 0.12f), new(0, 0.14f, 0.42f, 0.08f)))
            .Union(f.Chain(new(0, 0.1f, 0.12f, 0.11f), new(0, 0.17f, 0.32f, 0.098f), new(0.06f * look, 0.27f, 0.45f, 0.095f), new(0.12f * look, 0.30f, 0.5f, 0.085f)), 0.08f * s);
        List<Part> balls = [];
        foreach (float side in Sides)
        {
            Vector3 root = new((side * 0.045f) + (0.1f * look), 0.35f, 0.5f), top = new((side * 0.105f) + (0.16f * look), 0.6f, 0.6f);
            skin.Union(f.Chain(new(root, 0.026f), new(Vector3.Lerp(root, top, 0.5f) + new Vector3(0, 0.01f, -0.01f), 0.02f), new(top, 0.017f)), 0.02f * s)
                .Union(f.Chain(new((side * 0.035f) + (0.1f * look), 0.27f, 0.57f, 0.018f), new((side * 0.07f) + (0.12f * look), 0.23f, 0.67f, 0.014f)), 0.015f * s);
            balls.Add(Eye.Build(f.Point(top + new Vector3(0, 0.028f, 0.006f)), new Vector3(0.044f * s), Quaternion.CreateFromYawPitchRoll((side * 0.3f) + 0.5f, 0, 0), new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#f6f2e6"), PupilAngle = 0.6f, IrisAngle = 0.75f, GlintAngle = 0.24f }));
        }

        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            (float a, float b, _) = Noise.Worley(q * new Vector3(26, 26, 16), p.Seed);
            return color * (1 - (0.3f * PatternMath.Fade(0.03f, pixel) * Noise.SmoothStep(0.16f, 0.03f, b - a) * Noise.SmoothStep(0.06f, 0.1f, q.Y))) * (1 + (0.14f * Noise.Fbm(q * 8, 2, p.Seed)));
        }

        return Stand(
        [
            Skin(skin, f, cell, new Material { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.3f, Specular = 0.03f, Coat = 0.5f, CoatRoughness = 0.2f }, Marks, p.Seed),
            new Part(Shell(p).Transform(Matrix4x4.CreateScale(s)).ToMesh(1.3f), new Material { Name = "shell", BaseColor = LinearRgb.White, Roughness = 0.25f, Coat = 0.7f, CoatRoughness = 0.1f }),
            .. balls,
            new Part(SdfMesher.Build(new SdfGroup().Union(f.Chain([.. Enumerable.Range(-4, 9).Select(i => new Vector4((0.13f * look) + (0.017f * i), 0.255f + (0.0011f * i * i), 0.583f - (0.0012f * i * i), 0.006f))])), 0.3f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.3f * p.Coat.Base), Roughness = 0.5f }),
        ]);
    }

    /// <summary>A tube that winds inwards in the plane of the walk and rises to one side, ridged across, banded along.</summary>
    private static PolyMesh Shell(CritterParameters p)
    {
        float turns = 2.9f + (0.4f * p.Kind);
        Vector3 Axis(float t)
        {
            // Wound from the mouth (t = 0), low in front, to the apex (t = 1).
            float a = -0.9f - (t * turns * MathF.Tau), r = 0.245f * MathF.Exp(-2.3f * t);
            return new Vector3(0.14f * (1 - MathF.Exp(-2.3f * t)), 0.41f + (r * MathF.Sin(a)), -0.1f + (r * MathF.Cos(a)));
        }

        float Girth(float t) => 0.185f * MathF.Exp(-2.3f * t);
        List<Vector3> path = [.. Enumerable.Range(0, 221).Select(i => Axis(i / 220f))];
        PolyMesh shell = Shapes.Tube(path, t => Girth(MathF.Min(1, -MathF.Log(MathF.Max(0.09f, 1 - (0.9f * t))) / 2.3f)) * (1 + (0.02f * MathF.Sin(t * 260))), 40);
        int sides = 40;
        int index = 0;
        return shell.Paint((q, _) =>
        {
            int k = index++, row = k / sides;
            float along = row / 220f, around = (float)(k % sides) / sides, band = MathF.Abs(MathF.IEEERemainder((around * 3) + 0.3f, 1));
            Vector3 color = Vector3.Lerp(p.Horn, Vector3.Lerp(p.Horn, new Vector3(0.9f, 0.8f, 0.6f), 0.6f), 0.5f + (0.5f * MathF.Sin(along * 170)));
            color = Vector3.Lerp(color, p.Coat.Dark, 0.85f * Noise.SmoothStep(0.16f, 0.09f, band));
            return LinearRgb.FromVector3(color);
        });
    }
}
