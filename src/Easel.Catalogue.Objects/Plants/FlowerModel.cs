using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Builds single flowers: stem, leaves, bloom, and a pot when asked.</summary>
internal static class FlowerModel
{
    /// <summary>Golden angle, radians.</summary>
    public const float GoldenAngle = 2.3999632f;

    /// <summary>Pairs of side veins in a leaf.</summary>
    private const float Veins = 7;

    /// <summary>Lobe of a heart-shaped leaf over its length.</summary>
    private const float Lobe = 0.24f;

    /// <summary>Builds a flower.</summary>
    public static Model Build(FlowerParameters flower)
    {
        var stream = new RandomStream(flower.Seed);
        var green = new FoliageBuilder();
        var petals = new FoliageBuilder();
        var heart = new FoliageBuilder();
        float ground = flower.InPot ? PotHeight(flower) * 0.9f : 0;

        // The stem bows sideways and bends over to the nod of the bloom.
        Vector3 Stem(float t) => new(
            flower.Sway * flower.Height * MathF.Sin(t * MathF.PI * 0.85f),
            ground + (flower.Height * t),
            (0.18f * flower.Tilt * flower.Kind.Radius * t * t * t) + (0.24f * flower.Tilt * flower.Kind.Radius * MathF.Pow(t, 9)) + ((flower.Kind.Bloom == Bloom.Sunflower ? 0.035f : 0.02f) * flower.Height * MathF.Sin(t * 5)));
        const int Joints = 24;
        var path = new Vector3[Joints + 1];
        var radii = new float[Joints + 1];
        for (int i = 0; i <= Joints; i++)
        {
            float t = (float)i / Joints;
            path[i] = Stem(t);
            radii[i] = flower.Kind.StemRadius * (1.25f - (0.4f * t)) * (1 + (0.5f * MathF.Exp((t - 1) * 40)));
        }

        green.Tube(path, radii, 14, Vector3.One);

        // The bloom sits before the end of the stem, which must not show through it.
        Matrix4x4 head = Matrix4x4.CreateTranslation(0, flower.Kind.StemRadius * 1.2f, 0) * Matrix4x4.CreateRotationX(flower.Tilt) * Matrix4x4.CreateTranslation(Stem(1));
        BloomModel.Add(flower, head, petals, heart, green, stream.Child("bloom"));
        AddLeaves(flower, Stem, green, stream.Child("leaves"));

        var parts = new List<Part>
        {
            new(green.ToMesh(), new Material { Name = "leaf", BaseColor = flower.Stem, Roughness = 0.58f, Specular = 0.024f, Translucency = 0.28f,
                Kind = FrameMaterialKind.Foliage }),
            new(petals.ToMesh(), new Material { Name = "petal", BaseColor = flower.Petal, Roughness = 0.62f, Specular = 0.016f, Sheen = 0.2f, Translucency = 0.36f,
                Kind = FrameMaterialKind.Foliage }),
        };
        if (!heart.IsEmpty)
        {
            LinearRgb color = flower.Kind.Bloom == Bloom.Sunflower ? LinearRgb.FromHex("#4a2a14") : LinearRgb.FromHex("#e8ae1c");
            parts.Add(new(heart.ToMesh(), new Material { Name = "heart", BaseColor = color, Roughness = 0.7f, Specular = 0.02f }));
        }

        if (flower.InPot)
        {
            AddPot(flower, parts);
        }

        return new Model([.. parts]);
    }

    private static void AddLeaves(FlowerParameters flower, Func<float, Vector3> stem, FoliageBuilder green, RandomStream stream)
    {
        float h = flower.Height;

        // What would stand in the water is stripped.
        float Up(float t) => flower.IsCut ? 0.46f + (0.5f * t) : t;
        float size = flower.IsCut ? 0.6f : 1;
        switch (flower.Kind.Bloom)
        {
            case Bloom.Tulip:
                // Two or three long blades from the foot embrace the stem.
                for (int i = 0; i < 3; i++)
                {
                    float angle = (i * 2.2f) + stream.Range(-0.2f, 0.2f) + 0.6f;
                    AddBlade(green, stem(Up(0.02f + (0.05f * i))), angle, 1.25f - (0.12f * i), size * h * (0.72f - (0.1f * i)), 0.034f, 0.5f, 0, stream.Range(0.9f, 1.05f));
                }

                break;
            case Bloom.Rose:
                for (int i = 0; i < 3; i++)
                {
                    float t = 0.3f + (0.19f * i), angle = (i * GoldenAngle) + 0.35f;
                    AddLeafTriple(green, stem(Up(t)), angle, size * h * 0.17f, stream);
                }

                AddThorns(green, stem, flower.Kind.StemRadius, stream);
                break;
            case Bloom.Sunflower:
                AddSunflowerLeaves(flower, stem, green, stream);
                break;
            default:
                for (int i = 0; i < 5; i++)
                {
                    float t = 0.05f + (0.14f * i), angle = (i * GoldenAngle) + 0.4f;
                    float length = size * h * (0.26f - (0.025f * i));
                    AddBlade(green, stem(Up(t)), angle, 0.95f - (0.08f * i), length, length * 0.24f, 0.55f, 0.09f, stream.Range(0.85f, 1.1f));
                }

                break;
        }
    }

    /// <summary>Large heart-shaped leaves in alternation, the lower ones broad and drooping, the upper ones small and raised, and a bud in an axil.</summary>
    private static void AddSunflowerLeaves(FlowerParameters flower, Func<float, Vector3> stem, FoliageBuilder green, RandomStream stream)
    {
        // A cut one keeps the small leaves below the bloom: what would hide the vase is stripped.
        int count = flower.IsCut ? 3 : 11;
        float size = flower.Radius / FlowerKind.Sunflower.Radius * (flower.IsCut ? 0.62f : 1);
        for (int i = 0; i < count; i++)
        {
            // None so high that it would cross the nodding bloom.
            float rank = (float)i / (count - 1), t = flower.IsCut ? 0.60f + (0.22f * rank) : 0.1f + (0.66f * rank), angle = (i * GoldenAngle) + stream.Range(-0.25f, 0.25f);
            float length = size * (0.1f + (0.13f * MathF.Sin(MathF.PI * (0.3f + (0.62f * rank))))) * stream.Range(0.9f, 1.12f);
            Vector3 end = AddStalk(green, stem(t), angle, 0.45f + (0.3f * rank), length * 0.5f, 0.0032f);
            float droop = stream.Range(0.9f, 1.3f) - (0.5f * rank), fresh = float.Lerp(0.6f, 0.9f, rank) * stream.Range(0.92f, 1.08f);
            AddBlade(
                green, end, angle, stream.Range(0.15f, 0.4f) - (0.3f * (1 - rank)), length, length * stream.Range(0.8f, 0.92f), droop, 0.045f, fresh, Lobe);
        }

        if (flower.IsCut)
        {
            return;
        }

        // A closed bud on a short side stem tells of the flowers to come.
        float side = stream.Range(0.3f, 0.8f) + (stream.Chance(0.5f) ? MathF.PI * 0.75f : 0);
        Vector3 top = AddStalk(green, stem(0.7f), side, 0.95f, 0.11f * size, 0.0042f);
        Matrix4x4 bud = Matrix4x4.CreateScale(size) * Matrix4x4.CreateTranslation(top);
        green.Lathe(bud, [new(0.005f, -0.004f), new(0.018f, 0.002f), new(0.024f, 0.014f), new(0.017f, 0.027f), new(0.002f, 0.033f)], 14, t => new Vector3(1 + (0.5f * t), 1.05f, 0.8f));
        for (int i = 0; i < 14; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * GoldenAngle);
            Vector3 outward = new(cos, 0, sin), along = Vector3.Normalize((outward * (0.3f + (0.05f * i))) + Vector3.UnitY);
            Vector3 face = Vector3.Normalize(outward - (along * Vector3.Dot(outward, along)));
            green.Leaf(top + (outward * (0.017f * size)), along, face, 0.034f * size, 0.014f * size, Vector3.One * 1.1f, outward * 0.4f);
        }
    }

    private static void AddThorns(FoliageBuilder green, Func<float, Vector3> stem, float radius, RandomStream stream)
    {
        for (int i = 0; i < 9; i++)
        {
            float t = 0.12f + (0.08f * i), angle = i * 2.1f;
            var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            Vector3 at = stem(t) + (outward * radius * 0.8f);
            green.Tube([at, at + (outward * 0.0035f) + new Vector3(0, -0.0008f, 0), at + (outward * 0.0062f) - new Vector3(0, 0.0026f, 0)],
                [0.0021f, 0.0012f, 0.0001f], 6, new Vector3(1.5f, 0.8f, 0.7f) * stream.Range(0.8f, 1.1f));
        }
    }

    private static void AddLeafTriple(FoliageBuilder green, Vector3 root, float angle, float length, RandomStream stream)
    {
        Vector3 end = AddStalk(green, root, angle, 0.55f, length * 0.75f, 0.0011f);
        Vector3 middle = Vector3.Lerp(root, end, 0.72f);
        AddBlade(green, end, angle, 0.25f, length, length * 0.62f, 0.4f, 0.05f, stream.Range(0.8f, 1));
        AddBlade(green, middle, angle + 1.05f, 0.3f, length * 0.8f, length * 0.52f, 0.35f, 0.05f, stream.Range(0.8f, 1));
        AddBlade(green, middle, angle - 1.05f, 0.3f, length * 0.8f, length * 0.52f, 0.35f, 0.05f, stream.Range(0.8f, 1));
    }

    private static Vector3 AddStalk(FoliageBuilder green, Vector3 root, float angle, float rise, float length, float radius)
    {
        Vector3 heading = new(MathF.Cos(angle) * MathF.Cos(rise), MathF.Sin(rise), MathF.Sin(angle) * MathF.Cos(rise));
        Vector3 end = root + (heading * length);
        green.Tube([root, Vector3.Lerp(root, end, 0.5f) - new Vector3(0, length * 0.03f, 0), end], [radius * 1.3f, radius, radius * 0.8f], 8, Vector3.One);
        return end;
    }

    /// <summary>A leaf blade: folded at the midrib, bending over, with paler veins and a toothed edge.</summary>
    /// <param name="green">Receives it.</param>
    /// <param name="root">Where it starts.</param>
    /// <param name="angle">Azimuth it heads to, radians.</param>
    /// <param name="rise">Elevation at the root, radians.</param>
    /// <param name="length">Length, metres.</param>
    /// <param name="width">Full width, metres.</param>
    /// <param name="bend">How far it bends over, radians.</param>
    /// <param name="teeth">Depth of the teeth over half the width.</param>
    /// <param name="shade">Multiplier of its colour.</param>
    /// <param name="lobe">How far the foot reaches back beside the stalk as in a heart, over the length.</param>
    private static void AddBlade(
        FoliageBuilder green, Vector3 root, float angle, float rise, float length, float width, float bend, float teeth, float shade, float lobe = 0)
    {
        var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
        
        // Leaves turn their upper side to the light, which comes from where the viewer stands.
        Vector3 upper = FoliageBuilder.Direction(Vector3.UnitY + (Vector3.UnitZ * 0.75f) - (outward * (0.75f * outward.Z)), Vector3.UnitY);
        Vector3 side = Vector3.Cross(upper, outward);
        Vector3 Point(float u, float v)
        {
            float across = (u * 2) - 1, pitch = rise - (bend * v);
            float average = rise - (bend * v * 0.5f), back = lobe * across * across * MathF.Pow(1 - v, 5);
            Vector3 spine = root + (((outward * MathF.Cos(average)) + (Vector3.UnitY * MathF.Sin(average))) * (length * (v - back)));
            Vector3 normal = (upper * MathF.Cos(pitch)) - (outward * MathF.Sin(pitch));
            float tooth = 1 - (teeth * (0.5f + (0.5f * MathF.Sin(v * 74))));
            float half = 0.5f * width * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(Math.Clamp(v, 0, 1), lobe > 0 ? 0.52f : 0.72f))), lobe > 0 ? 1.25f : 1) * tooth;
            float wave = 0.06f * width * MathF.Sin((v * 11) + angle) * across * across, edge = MathF.Abs(across);

            // Between its veins a large leaf bulges.
            float quilt = lobe > 0 ? 0.07f * length * edge * (1 - edge) * MathF.Cos(((v * Veins) - (edge * 1.6f)) * MathF.Tau) * MathF.Sin(MathF.PI * v) : 0;
            return spine + (side * (across * half)) + (normal * ((edge * half * 0.34f) + wave - quilt));
        }

        Vector3 Color(float u, float v)
        {
            float across = MathF.Abs((u * 2) - 1);
            float rib = MathF.Exp(-across * 22);
            float vein = 0.16f * MathF.Max(0, MathF.Cos(((v * Veins) - (across * 1.6f)) * MathF.Tau) - 0.72f) / 0.28f;
            return new Vector3(1, 1, 1) * (shade * (0.82f + (0.12f * across))) + (new Vector3(0.5f, 0.42f, 0.3f) * MathF.Max(rib, vein) * 0.7f);
        }

        // The sheet's upper side follows from the order of u and v.
        (int columns, int rows) = lobe > 0 ? (20, 40) : (12, 26);
        green.Sheet(columns, rows, (u, v) => Point(1 - u, v), (u, v) => Color(1 - u, v));
    }

    private static float PotHeight(FlowerParameters flower) => Math.Clamp(flower.Height * 0.42f, 0.1f, 0.3f);

    private static void AddPot(FlowerParameters flower, List<Part> parts)
    {
        float h = PotHeight(flower), r = h * 0.52f;
        var pot = new FoliageBuilder();
        Vector2[] profile =
        [
            new(0.001f, 0), new(r * 0.66f, 0), new(r * 0.7f, h * 0.02f), new(r * 0.9f, h * 0.72f), new(r * 0.92f, h * 0.74f), new(r * 1.02f, h * 0.745f),
            new(r * 1.05f, h * 0.765f), new(r * 1.08f, h * 0.97f), new(r * 1.06f, h), new(r * 0.98f, h), new(r * 0.95f, h * 0.98f), new(r * 0.92f, h * 0.85f),
        ];
        pot.Lathe(Matrix4x4.Identity, profile, 64, _ => Vector3.One);
        var soil = new FoliageBuilder();
        soil.Lathe(Matrix4x4.Identity, [new(r * 0.95f, h * 0.88f), new(r * 0.6f, h * 0.9f), new(r * 0.25f, h * 0.915f), new(0.001f, h * 0.91f)], 40, t => Vector3.One * (0.85f + (0.2f * t)));
        parts.Add(new(pot.ToMesh(), new Material { Name = "pot", BaseColor = flower.Pot, Roughness = 0.75f, Specular = 0.03f }));
        parts.Add(new(soil.ToMesh(), new Material { Name = "soil", BaseColor = LinearRgb.FromHex("#3a2a1e"), Roughness = 0.95f, Specular = 0.01f,
            Pattern = new Materials.SoilPattern() }));
    }
}
