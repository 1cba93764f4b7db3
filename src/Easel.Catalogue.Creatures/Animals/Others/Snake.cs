using System.Numerics;
using Easel.Catalogue.Animals.Sea;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A snake in two coils with its neck raised, blotched, its tongue out. Unit: a little more than the width of the coils.</summary>
internal sealed class Snake : Swimmer
{
    private static readonly Material s_scales = new() { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.38f, Specular = 0.03f, Coat = 0.25f, CoatRoughness = 0.25f };

    // (x, y, z, radius) of the raised neck, from the coils to the head.
    private static readonly Vector4[] s_neck = [new(0.13f, 0.10f, -0.12f, 0.080f), new(0.05f, 0.24f, -0.16f, 0.076f), new(-0.03f, 0.40f, -0.08f, 0.068f), new(-0.02f, 0.54f, 0.04f, 0.060f), new(0, 0.63f, 0.09f, 0.058f)];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "snake",
        Names = ["snake", "serpent", "python", "viper", "cobra", "boa", "rattlesnake"],
        Words = [.. YoungWords, "spotted"],
        Parts = ["belly", "spots", "eyes", "tongue"],
        Family = "animals",
        Size = new Vector3(0.58f, 0.5f, 0.56f),
        Habitats = ["jungle", "desert", "meadow", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.20f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes) =>
        Draw(stream, wishes, stream.Child("hue").Pick(("#5fa03a", "#ecdf9a", "#2c5a24"), ("#b9914e", "#efdfb0", "#5f3d1e"), ("#4f9a48", "#f0e2a0", "#26502a")), 0.68f, 0, "#e8b030");

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, 0.95f * s);
        const int Steps = 30;
        const float Turns = 1.85f;
        var body = new List<Vector4>();
        for (int i = 0; i <= Steps; i++)
        {
            // From the tip of the tail outside to the inner coil, which lies half on the outer one.
            float t = i / (float)Steps, a = (-Turns * MathF.Tau * (1 - t)) + 2.32f, ring = float.Lerp(0.40f, 0.175f, Noise.SmoothStep(0.25f, 0.95f, t)), r = float.Lerp(0.010f, 0.082f, MathF.Pow(t, 0.55f));
            body.Add(new Vector4(ring * MathF.Sin(a), r + (0.05f * Noise.SmoothStep(0.45f, 1, t)), ring * MathF.Cos(a), r));
        }

        SdfGroup skin = new SdfGroup(p.Coat.Base).Union(f.Chain([.. body])).Union(f.Chain([body[^2], body[^1], .. s_neck]), 0.03f * s);
        FigureFrame head = f.Child(new Vector3(0, 0.655f, 0.115f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.16f, 0), 0.105f);
        skin.Union(head.Ellipsoid(new Vector3(0, 0.02f, 0.20f), new Vector3(0.86f, 0.62f, 0.98f)), 0.03f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.08f, 0.86f), new Vector3(0.60f, 0.40f, 0.62f)), 0.04f * s);
        Vector3 eye = new(0.56f, 0.34f, 0.50f);
        foreach (float side in Sides)
        {
            skin.Union(head.Sphere(side * (eye.X - 0.06f), eye.Y - 0.04f, eye.Z - 0.06f, 0.30f), 0.02f * s);
            skin.Subtract(head.Sphere(side * 0.18f, 0.06f, 1.40f, 0.055f), 0.005f * s);
        }

        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            Vector3 h = head.ToLocal(f.Point(q));
            (float near, float second, uint id) = Noise.Worley(q * 8.5f, p.Seed);
            float onHead = Noise.SmoothStep(1.6f, 1.0f, h.Length()), blotch = Noise.SmoothStep(0.10f, 0.22f, second - near) * Noise.SmoothStep(0.62f, 0.50f, near) * (Hash.ToUnit(id) < 0.75f ? 1 : 0);
            float rim = Noise.SmoothStep(0.03f, 0.10f, second - near) * (1 - Noise.SmoothStep(0.10f, 0.22f, second - near));
            color = Vector3.Lerp(color, p.Coat.Dark, 0.85f * blotch * (1 - onHead));
            color = Vector3.Lerp(color, p.Coat.Light, 0.22f * rim * (1 - onHead));

            // Fine scales, and broad plates down the front of the neck.
            (float scale, _, _) = Noise.Worley(q * 62, p.Seed + 3);
            color *= 1 - (0.16f * Noise.SmoothStep(0.35f, 0.65f, scale) * Noise.SmoothStep(0.012f, 0.004f, pixel));
            float front = Belly(q), plates = 0.90f + (0.10f * MathF.Sin(q.Y * 190));
            color = Vector3.Lerp(color, p.Coat.Light * plates, front);
            return Vector3.Lerp(color, p.Coat.Light, onHead * Noise.SmoothStep(-0.18f, -0.34f, h.Y));
        }

        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#2a2010"), PupilAngle = 0.80f, PupilWidth = 0.45f, IrisAngle = 1.15f, GlintAngle = 0.22f };
        var tongue = new SdfGroup().Union(head.Chain(new(0, -0.24f, 1.25f, 0.055f), new(0, -0.26f, 1.62f, 0.045f), new(0, -0.36f, 1.86f, 0.040f)));
        foreach (float side in Sides)
        {
            tongue.Union(head.Chain(new(0, -0.36f, 1.86f, 0.040f), new(side * 0.10f, -0.42f, 2.02f, 0.032f), new(side * 0.22f, -0.40f, 2.18f, 0.018f)));
        }

        return Rest(
        [
            Skin(skin, f, cell, s_scales, Marks, p.Seed),
            .. Eyes(head, eye, 0.27f, 0.62f, look),
            new Part(SdfMesher.Build(tongue, 0.30f * cell), new Material { Name = "tongue", BaseColor = LinearRgb.FromHex("#c8283a"), Roughness = 0.4f, Coat = 0.3f }),
            new Part(SdfMesher.Build(Line(head, skin, 0.035f, Enumerable.Range(-9, 19).Select(i => 0.16f * i).Select(a => new Vector3(1.8f * MathF.Sin(a), -0.14f - (0.06f * MathF.Cos(2 * a)), 0.3f + (1.8f * MathF.Cos(a)))).Select(from => (from, new Vector3(0, from.Y, 0.3f)))), 0.4f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.18f * p.Coat.Dark), Roughness = 0.5f }),
        ]);
    }

    /// <summary>How far a point lies on the front of the raised neck, 0 to 1.</summary>
    private static float Belly(Vector3 q)
    {
        for (int i = 1; i < s_neck.Length; i++)
        {
            Vector4 a = s_neck[i - 1], b = s_neck[i];
            if (q.Y >= a.Y && q.Y < b.Y)
            {
                Vector4 at = Vector4.Lerp(a, b, (q.Y - a.Y) / (b.Y - a.Y));
                bool isNear = new Vector2(q.X - at.X, q.Z - at.Z).Length() < 1.6f * at.W;
                return isNear ? Noise.SmoothStep(0.35f, 0.60f, (q.Z - at.Z) / at.W) * Noise.SmoothStep(0.16f, 0.24f, q.Y) : 0;
            }
        }

        return 0;
    }
}
