using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>What dragons and dinosaurs share: a spine with a pale plated underside, scales, toes with claws, a crest.</summary>
internal abstract class Reptile : CatalogueEntry<ReptileParameters>
{
    /// <summary>Left and right.</summary>
    protected static readonly float[] Sides = [1, -1];

    /// <summary>Words for a young one.</summary>
    protected static readonly string[] YoungWords = ["baby", "young", "little", "cute"];

    /// <summary>Scaly skin; its colour comes from the form.</summary>
    protected static readonly Material Hide = new() { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.45f, Specular = 0.03f, Coat = 0.22f, CoatRoughness = 0.3f };

    /// <summary>Parameters with wishes.</summary>
    protected static ReptileParameters Draw(RandomStream stream, Wishes wishes, (string Main, string Belly, string Crest) usual, float size, string pose, string iris)
    {
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(usual.Main)).ToVector3();
        Vector3 belly = wishes.PartColorOr("belly", wishes.Colors.IsEmpty ? LinearRgb.FromHex(usual.Belly) : LinearRgb.FromVector3(Vector3.Lerp(main, new Vector3(0.85f, 0.72f, 0.45f), 0.6f))).ToVector3();
        Vector3 crest = wishes.PartColorOr("wings", wishes.PartColorOr("spikes", wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(usual.Crest) : LinearRgb.FromVector3(0.5f * main))).ToVector3();
        bool young = YoungWords.Any(wishes.Words.Contains);
        return new ReptileParameters(
            new Coat(main, belly, crest, 0.85f * main),
            wishes.PartColorOr("eyes", LinearRgb.FromHex(iris)),
            wishes.PartColorOr("horns", LinearRgb.FromHex("#e9dcc0")).ToVector3(),
            wishes.Pose ?? pose,
            Glance.HeadYaw(stream.Child("head"), wishes),
            size * stream.Child("size").Range(0.94f, 1.06f) * (young ? 0.45f : 1),
            young ? 1.4f : 1,
            stream.Child("stretch").Range(0.92f, 1.1f),
            wishes.Words.Overlaps(["fire-breathing", "breathing fire", "fire breathing", "fiery"]),
            stream.Seed);
    }

    /// <summary>A foot with three clawed toes.</summary>
    /// <param name="skin">The leg.</param>
    /// <param name="claws">Collects the claws.</param>
    /// <param name="f">Units.</param>
    /// <param name="foot">Middle of the foot.</param>
    /// <param name="size">Radius of the foot.</param>
    /// <param name="turn">How far the toes point to the left, radians.</param>
    /// <param name="down">How far the toes point down, radians: 0 flat on the ground.</param>
    protected static void Foot(SdfGroup skin, SdfGroup claws, FigureFrame f, Vector3 foot, float size, float turn, float down = 0)
    {
        for (int i = -1; i <= 1; i++)
        {
            float a = turn + (0.55f * i);
            Vector3 ahead = new(MathF.Sin(a) * MathF.Cos(down), -MathF.Sin(down), MathF.Cos(a) * MathF.Cos(down)), root = foot + (0.3f * size * ahead), tip = foot + (1.55f * size * ahead);
            if (down == 0)
            {
                (root.Y, tip.Y) = (MathF.Max(root.Y, 0.55f * size), 0.42f * size);
            }

            skin.Union(f.Cone(root, 0.62f * size, tip, 0.42f * size), 0.35f * size * f.Scale);
            Vector3 point = tip + (0.95f * size * ahead) - new Vector3(0, down == 0 ? 0.3f * size : 0, 0);
            claws.Union(f.Chain(new(tip + (0.1f * size * ahead) + new Vector3(0, 0.1f * size, 0), 0.3f * size), new(Vector3.Lerp(tip, point, 0.55f) + new Vector3(0, 0.12f * size, 0), 0.19f * size), new(point, 0.03f * size)));
        }
    }

    /// <summary>Spines along the back, largest where the factor says so.</summary>
    /// <param name="f">Units.</param>
    /// <param name="spine">(x, y, z, radius) from the tail to the head.</param>
    /// <param name="count">How many.</param>
    /// <param name="height">Height at a share of the way.</param>
    protected static SdfGroup Crest(FigureFrame f, Vector4[] spine, int count, Func<float, float> height)
    {
        var crest = new SdfGroup();
        for (int i = 1; i < count; i++)
        {
            float share = (float)i / count, t = share * (spine.Length - 1), tall = height(share);
            if (tall <= 0)
            {
                continue;
            }

            Vector4 at = Chain.CatmullRom(spine, t), next = Chain.CatmullRom(spine, MathF.Min(t + 0.05f, spine.Length - 1)), before = Chain.CatmullRom(spine, MathF.Max(0, t - 0.05f));
            Vector3 along = Vector3.Normalize(Xyz(next) - Xyz(before)), up = Vector3.Normalize(-Ventral(along)), root = Xyz(at) + (0.86f * at.W * up);
            crest.Union(f.Cone(root, 0.32f * tall, root + (tall * up) - (0.55f * tall * along), 0.03f * tall), 0.1f * tall * f.Scale);
        }

        return crest;
    }

    /// <summary>Belly plates and scales of one animal, evaluated point by point.</summary>
    protected static Func<Vector3, float, Vector3, Vector3> Scales(ReptileParameters p, Vector4[] spine, float plate, float narrow = 0.34f) => (q, pixel, color) =>
    {
        (float along, float under, float reach) = Nearest(spine, q);
        float belly = Noise.SmoothStep(narrow, narrow + 0.06f, under) * Noise.SmoothStep(1.35f, 1.12f, reach);
        float at = along / plate, groove = Noise.SmoothStep(0.36f, 0.5f, MathF.Abs(at - MathF.Round(at))) * PatternMath.Fade(0.4f * plate, pixel);
        (float a, float b, uint id) = Noise.Worley(q * (1.7f / plate), p.Seed);
        float seam = PatternMath.Fade(0.5f * plate, pixel) * Noise.SmoothStep(0.14f, 0.02f, b - a);
        Vector3 scaled = color * (1 + (0.22f * (Hash.ToUnit(id) - 0.5f))) * (1 - (0.32f * seam)) * (1 + (0.18f * Noise.Fbm(q * 2.2f, 3, p.Seed + 1)));
        return Vector3.Lerp(scaled, p.Coat.Light * (1 - (0.4f * groove)), belly);
    };

    /// <summary>The direction to the belly of a spine that runs this way, in the plane x = 0.</summary>
    private static Vector3 Ventral(Vector3 along)
    {
        Vector3 v = new(0, -MathF.Sqrt(MathF.Max(0, 1 - (along.Y * along.Y))), along.Y);
        return v.LengthSquared() > 1e-6f ? v : -Vector3.UnitY;
    }

    /// <summary>Way along the spine to its nearest point, how near a point on the belly's side is to the middle (0 to 1), distance in radii.</summary>
    private static (float Along, float Under, float Reach) Nearest(Vector4[] spine, Vector3 q)
    {
        (float Along, float Under, float Reach) best = (0, 0, float.MaxValue);
        float length = 0;
        for (int i = 1; i < spine.Length; i++)
        {
            Vector3 a = Xyz(spine[i - 1]), ab = Xyz(spine[i]) - a;
            float t = Math.Clamp(Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), 0, 1);
            Vector3 away = q - (a + (t * ab));
            float reach = away.Length() / float.Lerp(spine[i - 1].W, spine[i].W, t);
            if (reach < best.Reach)
            {
                float under = Vector3.Dot(away, Ventral(Vector3.Normalize(ab))) > 0 ? 1 - (MathF.Abs(away.X) / float.Lerp(spine[i - 1].W, spine[i].W, t)) : 0;
                best = (length + (t * ab.Length()), under, reach);
            }

            length += ab.Length();
        }

        return best;
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
