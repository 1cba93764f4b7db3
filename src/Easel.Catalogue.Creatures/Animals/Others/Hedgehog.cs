using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A hedgehog: a dome of spines, a pointed pale face, small paws; a porcupine by name has longer spines. Unit: its length.</summary>
internal sealed class Hedgehog : Critter
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "hedgehog",
        Names = ["hedgehog", "porcupine"],
        Words = [.. YoungWords, "porcupine"],
        Parts = ["belly", "eyes", "spines"],
        Family = "animals",
        Size = new Vector3(0.17f, 0.15f, 0.24f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.72f,
        ViewElevation = 0.14f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        Vector3 spines = wishes.PartColorOr("spines", wishes.ColorOr(LinearRgb.FromHex(stream.Child("coat").Pick("#6a5240", "#5a4638")))).ToVector3();
        Vector3 face = wishes.PartColorOr("belly", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#d8bd98")).ToVector3();
        return new CritterParameters(
            new Coat(face, face, spines, face * 0.7f),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#20140e")),
            LinearRgb.FromHex("#1c1614").ToVector3(),
            0.7f * Glance.HeadYaw(stream.Child("head"), wishes),
            0.23f * stream.Child("size").Range(0.95f, 1.05f) * (YoungWords.Any(wishes.Words.Contains) ? 0.65f : 1),
            wishes.Words.Contains("porcupine") ? 1 : 0,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        float s = p.Size, cell = Cell(resolution, s);
        FigureFrame head = f.Child(new Vector3(0, 0.24f, 0.27f), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.06f, 0), 0.2f);
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.Ellipsoid(new Vector3(0, 0.25f, -0.08f), new Vector3(0.26f, 0.23f, 0.34f)), 0, p.Coat.Dark * 0.6f)
            .Union(f.Ellipsoid(new Vector3(0, 0.17f, 0), new Vector3(0.22f, 0.15f, 0.32f)), 0.05f * s)
            .Union(head.Ellipsoid(new Vector3(0, 0.04f, -0.1f), new Vector3(0.92f, 0.88f, 0.9f)), 0.06f * s)
            .Union(head.Chain(new(0, -0.18f, 0.45f, 0.5f), new(0, -0.2f, 0.95f, 0.27f), new(0, -0.12f, 1.28f, 0.15f)), 0.05f * s);
        foreach (float side in Sides)
        {
            skin.Union(head.FlatChain(new Vector3(side * 0.74f, 0.56f, -0.08f), new Vector3(1, 1, 0.5f), new(side * 0.7f, 0.46f, -0.1f, 0.2f), new(side * 0.8f, 0.66f, -0.06f, 0.24f)), 0.015f * s, p.Coat.Legs);
            foreach (float z in (ReadOnlySpan<float>)[0.2f, -0.22f])
            {
                skin.Union(f.Chain(new(side * 0.14f, 0.13f, z, 0.07f), new(side * 0.16f, 0.05f, z + 0.03f, 0.05f), new(side * 0.165f, 0.035f, z + 0.09f, 0.045f)), 0.03f * s, p.Coat.Legs);
            }
        }

        skin.Paint((at, color) =>
        {
            // Warm about the snout, darker round the eyes.
            Vector3 h = head.ToLocal(at);
            float mask = Noise.SmoothStep(0.42f, 0.2f, Vector3.Distance(h with { X = MathF.Abs(h.X) }, new Vector3(0.46f, 0.12f, 0.68f)));
            return Vector3.Lerp(color, p.Coat.Legs * 0.55f, 0.75f * mask);
        });
        Part body = Skin(skin, f, cell, new Material { Name = "fur", BaseColor = LinearRgb.White, Roughness = 0.95f, Specular = 0.01f, Sheen = 0.3f }, null, p.Seed);
        var soft = new FurStyle
        {
            Count = FurCoat.Blades(resolution, s, 15_000), Length = 0.05f * s, Width = MathF.Max(0.005f * s, 0.8f * resolution), Lift = 0.3f, Curl = 0.15f,
            LengthFactor = at => (h: head.ToLocal(at), q: f.ToLocal(at)) is var t ? (t.q.Y < 0.07f ? 0 : Noise.SmoothStep(1.28f, 0.7f, t.h.Z)) * Noise.SmoothStep(0.2f, 0.32f, Vector3.Distance(t.h with { X = MathF.Abs(t.h.X) }, new Vector3(0.46f, 0.14f, 0.72f))) : 0,
            Flow = (at, _) => (head.ToLocal(at).Z > -0.2f ? f.ToLocal(at) - new Vector3(0, 0.2f, 0.55f) : new Vector3(0, -0.6f, -1)),
        };
        var eyes = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#120d0a"), PupilAngle = 0.8f, IrisAngle = 1.25f, GlintAngle = 0.26f };
        return Stand(
        [
            body,
            new Part(Fur.Grow(body.Mesh, soft, p.Seed), FurCoat.Pelt(0.05f * s), IsPile: true),
            new Part(Spines(p, f, head), new Material { Name = "spines", BaseColor = LinearRgb.White, Roughness = 0.5f, Specular = 0.03f }),
            .. Eyes(head, new Vector3(0.45f, 0.13f, 0.66f), 0.145f, 0.5f, eyes),
            new Part(SdfMesher.Build(new SdfGroup().Union(head.Ellipsoid(new Vector3(0, -0.06f, 1.4f), new Vector3(0.15f, 0.13f, 0.13f))), 0.3f * cell), new Material { Name = "nose", BaseColor = LinearRgb.FromVector3(p.Horn), Roughness = 0.2f, Coat = 0.8f }),
        ]);
    }

    /// <summary>Spines by the golden angle over back and flanks, crossing each other, pale at root and tip.</summary>
    private static Easel.Scenes.Meshes.Mesh Spines(CritterParameters p, FigureFrame f, FigureFrame head)
    {
        const int Count = 2300;
        var all = new PolyMesh();
        var stream = new RandomStream(p.Seed);
        float length = p.Kind == 1 ? 0.28f : 0.135f;
        Vector3 middle = new(0, 0.25f, -0.08f), radii = new(0.26f, 0.23f, 0.34f);
        for (int i = 0; i < Count; i++)
        {
            float y = 1 - (1.3f * (i + 0.5f) / Count), a = i * 2.39996f, r = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
            Vector3 d = new(r * MathF.Sin(a), y, r * MathF.Cos(a)), at = middle + (d * radii), h = head.ToLocal(f.Point(at));
            if (h.Z > 0.05f && h.Length() < 1.25f)
            {
                continue;
            }

            RandomStream own = stream.Child(i);
            Vector3 out1 = Vector3.Normalize((d / radii) + new Vector3(0, 0, -1.2f) + (1.5f * own.Direction())), tip = at + (length * own.Range(0.8f, 1.1f) * out1);
            tip.Y = MathF.Max(tip.Y, 0.01f);
            PolyMesh spine = Shapes.Tube([at, Vector3.Lerp(at, tip, 0.2f), Vector3.Lerp(at, tip, 0.8f), tip], t => length * 0.05f * (1.04f - t), 5);
            Vector3 root = at;
            float reach = Vector3.Distance(at, tip), tone = own.Range(0.8f, 1.2f);
            all.Join(spine.Paint((q, _) => (t: Vector3.Distance(q, root) / reach, 0) is var u && (u.t < 0.3f || u.t > 0.82f) ? LinearRgb.FromVector3(Vector3.Lerp(p.Coat.Dark, new Vector3(0.75f, 0.65f, 0.5f), 0.6f) * tone) : LinearRgb.FromVector3(p.Coat.Dark * 0.42f * tone)));
        }

        return all.Transform(Matrix4x4.CreateScale(f.Scale)).ToMesh(1.2f);
    }
}
