using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A standing skeleton of a person: skull, ribs, spine, pelvis and long bones, one hand raised.</summary>
internal sealed class Skeleton : CatalogueEntry<Skeleton.Parameters>
{
    /// <param name="Height">1.66 to 1.78 m.</param>
    /// <param name="Wave">How far the left hand is raised, 0 hangs to 1.</param>
    /// <param name="Jaw">Opening of the jaw, radians.</param>
    /// <param name="Ribs">Pairs, 8 to 10.</param>
    /// <param name="Stance">Half the distance of the feet, 0.1 to 0.16 m.</param>
    /// <param name="Color">Of the bone.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Height, float Wave, float Jaw, int Ribs, float Stance, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "skeleton",
        Names = ["skeleton", "human skeleton"],
        Words = ["waving", "wave", "dancing"],
        Family = "fantasy",
        IsLiving = true,
        Size = new Vector3(0.8f, 1.72f, 0.35f),
        Habitats = ["studio", "forest"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.68f, 1.76f), wishes.Pose is "wave" or "dance" || wishes.Words.Overlaps(["waving", "dancing"]) ? 1 : stream.Child("wave").Range(0.5f, 1), stream.Child("jaw").Range(0.05f, 0.2f), stream.Child("ribs").Range(9, 10), stream.Child("stance").Range(0.11f, 0.15f),
        wishes.ColorOr(LinearRgb.FromHex("#e8dec6")), stream.Child("bone").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        float h = p.Height;
        FigureFrame f = FigureFrame.World(h), head = f.Child(new Vector3(0, 0.905f, 0.005f), Quaternion.CreateFromYawPitchRoll(0.12f, 0.04f, -0.05f), 0.066f);
        float cell = Math.Clamp(1.1f * resolution, h / 420, h / 130);
        ModelBuilder model = SkullForm.Build(head, p.Jaw, p.Color, 0, 0.6f * cell, p.Seed);
        var bones = new SdfGroup(p.Color.ToVector3());
        const float Blend = 0.008f;

        // Spine: a row of knobs in a double curve from pelvis to skull.
        for (int i = 0; i <= 20; i++)
        {
            float t = i / 20f, y = float.Lerp(0.535f, 0.865f, t), z = -0.022f + (0.016f * MathF.Sin((t * 6.3f) + 0.6f)), r = float.Lerp(0.0165f, 0.0095f, t);
            bones.Union(f.Ellipsoid(new Vector3(0, y, z), new Vector3(r * 1.15f, 0.0068f, r)), 0.003f * h).Union(f.Cone(new Vector3(0, y, z - r), 0.005f, new Vector3(0, y - 0.008f, z - r - 0.013f), 0.003f), 0.003f * h);
        }

        bones.Union(f.FlatChain(new Vector3(0, 0, 0.062f), new Vector3(1, 1, 0.45f), new(0, 0.79f, 0.062f, 0.017f), new(0, 0.745f, 0.068f, 0.012f), new(0, 0.70f, 0.07f, 0.011f), new(0, 0.672f, 0.066f, 0.005f)), Blend * h);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            for (int i = 0; i < p.Ribs; i++)
            {
                // Ribs leave the spine, run round, and drop to the breastbone; the lowest end free.
                float t = (float)i / (p.Ribs - 1), y = 0.812f - (0.175f * t), wide = 0.062f + (0.036f * MathF.Sin(MathF.PI * MathF.Min(1, 0.2f + (0.75f * t)))), deep = 0.05f + (0.022f * MathF.Sin(MathF.PI * (0.25f + (0.6f * t)))), end = t < 0.72f ? 1 : 1 - (1.5f * (t - 0.72f));
                List<Vector4> rib = [];
                for (int k = 0; k <= 7; k++)
                {
                    float a = MathF.PI * k / 7 * end;
                    rib.Add(new Vector4(side * ((wide * MathF.Sin(a)) + 0.006f), y - (0.042f * MathF.Sin(a / 2)) + (t < 0.72f && k == 7 ? 0.012f : 0), 0.018f - (deep * MathF.Cos(a)), 0.0064f));
                }

                bones.Union(f.Chain([.. rib]), 0.003f * h);
            }

            // Collar bone and shoulder blade.
            bones.Union(f.Chain(new(side * 0.012f, 0.805f, 0.06f, 0.0078f), new(side * 0.06f, 0.818f, 0.045f, 0.0075f), new(side * 0.112f, 0.818f, 0.005f, 0.009f)), Blend * h);
            bones.Union(f.FlatChain(new Vector3(0, 0, -0.045f), new Vector3(1, 1, 0.22f), new(side * 0.1f, 0.8f, -0.045f, 0.024f), new(side * 0.075f, 0.755f, -0.045f, 0.027f), new(side * 0.062f, 0.705f, -0.045f, 0.008f)), Blend * h);

            // Pelvis: a wing, the socket, the arch in front.
            bones.Union(f.FlatChain(new Vector3(0, 0, -0.01f), new Vector3(1, 1, 0.42f), new(side * 0.022f, 0.55f, -0.03f, 0.03f), new(side * 0.058f, 0.562f, -0.012f, 0.038f), new(side * 0.07f, 0.532f, 0.01f, 0.026f)), 0.012f * h)
                .Union(f.Chain(new(side * 0.07f, 0.52f, 0.01f, 0.02f), new(side * 0.045f, 0.492f, 0.022f, 0.011f), new(0, 0.486f, 0.038f, 0.01f)), Blend * h)
                .Union(f.Chain(new(side * 0.066f, 0.5f, -0.005f, 0.012f), new(side * 0.05f, 0.462f, -0.004f, 0.011f), new(side * 0.02f, 0.472f, 0.028f, 0.009f)), Blend * h);

            float foot = p.Stance / h;
            Vector3 hip = new(side * 0.085f, 0.505f, 0), knee = new(side * (0.5f * (0.085f + foot)), 0.278f, 0.016f), ankle = new(side * foot, 0.042f, -0.008f);
            bones.Union(f.Sphere(side * 0.066f, 0.515f, 0.004f, 0.0155f)).Union(f.Cone(new Vector3(side * 0.066f, 0.515f, 0.004f), 0.011f, hip, 0.0145f), 0.006f * h);
            Long(hip, knee, 0.0125f, 0.021f);
            Long(knee - new Vector3(0, 0.02f, 0), ankle, 0.0105f, 0.0165f);
            Vector3 calf = new(side * 0.018f, 0, -0.008f);
            bones.Union(f.Cone(knee + calf - new Vector3(0, 0.03f, 0), 0.006f, ankle + calf, 0.007f), 0.004f * h).Union(f.Ellipsoid(knee + new Vector3(0, 0.004f, 0.022f), new Vector3(0.013f, 0.015f, 0.007f)), 0.003f * h);
            Foot(ankle, side);

            bool raised = side > 0;
            Vector3 shoulder = new(side * 0.126f, 0.8f, 0), elbow = raised ? Vector3.Lerp(new Vector3(0.165f, 0.63f, 0.01f), new Vector3(0.225f, 0.7f, 0.02f), p.Wave) : new Vector3(-0.158f, 0.628f, -0.01f), wrist = raised ? Vector3.Lerp(new Vector3(0.2f, 0.5f, 0.05f), new Vector3(0.265f, 0.845f, 0.06f), p.Wave) : new Vector3(-0.172f, 0.48f, 0.02f);
            Long(shoulder, elbow, 0.0098f, 0.0155f);
            Vector3 apart = 0.011f * Vector3.Normalize(Vector3.Cross(wrist - elbow, Vector3.UnitZ));
            bones.Union(f.Chain(new(elbow + apart, 0.0095f), new(Vector3.Lerp(elbow, wrist, 0.5f) + (1.1f * apart), 0.006f), new(wrist + (0.7f * apart), 0.0088f)), 0.004f * h).Union(f.Chain(new(elbow - apart, 0.0105f), new(Vector3.Lerp(elbow, wrist, 0.5f) - (1.1f * apart), 0.0062f), new(wrist - (0.7f * apart), 0.0075f)), 0.004f * h);
            Hand(wrist, Vector3.Normalize(wrist - elbow), side, raised ? p.Wave : 0.15f);
        }

        bones.Paint((at, c) => c * (0.94f + (0.1f * Noise.Fbm(f.ToLocal(at) * 40, 2, p.Seed))));
        model.Add(SdfMesher.Build(bones, cell), SkullForm.Bone(LinearRgb.White));
        return model.Build(ground: true, center: true);

        void Long(Vector3 a, Vector3 b, float shaft, float knob)
        {
            Vector3 along = Vector3.Normalize(b - a), across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitZ));
            bones.Union(f.Cone(a, shaft, b, shaft * 0.9f), 0.006f * h);
            foreach (Vector3 end in (ReadOnlySpan<Vector3>)[a, b])
            {
                bones.Union(f.Sphere(end.X + (0.5f * knob * across.X), end.Y + (0.5f * knob * across.Y), end.Z, 0.72f * knob), 0.008f * h).Union(f.Sphere(end.X - (0.5f * knob * across.X), end.Y - (0.5f * knob * across.Y), end.Z, 0.72f * knob), 0.008f * h);
            }
        }

        void Foot(Vector3 ankle, float side)
        {
            bones.Union(f.Ellipsoid(ankle + new Vector3(0, -0.02f, -0.02f), new Vector3(0.015f, 0.017f, 0.024f)), 0.006f * h).Union(f.Ellipsoid(ankle + new Vector3(0, -0.014f, 0.022f), new Vector3(0.019f, 0.013f, 0.024f)), 0.006f * h);
            for (int i = 0; i < 5; i++)
            {
                float x = side * ((i - 2) * 0.0105f), reach = 0.088f - (0.006f * i);
                Vector3 root = ankle + new Vector3(0.6f * x, -0.02f, 0.034f), tip = new(ankle.X + (1.5f * x) + (side * 0.006f), 0.008f, ankle.Z + 0.034f + reach);
                bones.Union(f.Cone(root, 0.0062f, Vector3.Lerp(root, tip, 0.6f), 0.0056f), 0.002f * h).Union(f.Cone(Vector3.Lerp(root, tip, 0.66f), 0.0058f, tip, 0.0046f), 0.001f * h);
            }
        }

        void Hand(Vector3 wrist, Vector3 along, float side, float spread)
        {
            Vector3 across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitZ)) * side;
            bones.Union(f.Ellipsoid(wrist + (0.008f * along), new Vector3(0.014f, 0.011f, 0.009f)), 0.004f * h);
            for (int i = 0; i < 5; i++)
            {
                float fan = (i - 2) * (0.12f + (0.1f * spread));
                Vector3 way = Vector3.Normalize(along + (fan * across) + (i == 4 ? 0.5f * across : default)), at = wrist + (0.014f * along) + (0.0055f * (i - 2) * across);
                float reach = i == 4 ? 0.058f : 0.086f - (0.006f * MathF.Abs(i - 1.5f));
                foreach ((float from, float to) in (ReadOnlySpan<(float, float)>)[(0, 0.46f), (0.5f, 0.72f), (0.76f, 0.9f), (0.93f, 1.06f)])
                {
                    bones.Union(f.Cone(at + (reach * from * way), 0.0052f, at + (reach * to * way), 0.0046f));
                }
            }
        }
    }
}
