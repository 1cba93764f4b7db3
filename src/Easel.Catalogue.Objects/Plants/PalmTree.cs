using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>One individual coconut palm.</summary>
/// <param name="Height">Height of the crown's heart above the ground, metres, 2 to 14.</param>
/// <param name="Lean">Sideways shift of the crown over the height, 0 to 0.5.</param>
/// <param name="LeanDirection">Azimuth of the lean, radians.</param>
/// <param name="Fronds">Number of fronds, 13 to 35; the oldest are dead.</param>
/// <param name="FrondLength">Length of a frond, metres.</param>
/// <param name="Coconuts">Number of coconuts, 0 to 9.</param>
/// <param name="Frond">Colour of the leaflets.</param>
/// <param name="Bold">True for few broad leaflets that can be told apart in a flat drawing.</param>
/// <param name="Seed">Seed of everything else.</param>
internal sealed record PalmParameters(
    float Height, float Lean, float LeanDirection, int Fronds, float FrondLength, int Coconuts, LinearRgb Frond, bool Bold, uint Seed);

/// <summary>A coconut palm with a bowed, ringed trunk and arching fronds.</summary>
internal sealed class PalmTree : CatalogueEntry<PalmParameters>
{
    private const float RingSpacing = 0.13f, BoldRingSpacing = 0.36f;

    // Share of a frond's life after which it is dry.
    private const float OldestGreen = 0.84f;

    // What the midribs of fronds have of straw.
    private static readonly LinearRgb RibTint = LinearRgb.FromHex("#d8cf86");

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "palm-tree",
        Names = ["palm tree", "palm", "coconut palm", "coconut tree"],
        Words = ["tall", "small", "leaning", "straight"],
        Parts = ["leaf", "leaves", "frond", "trunk"],
        Family = "plants",
        Size = new Vector3(6.4f, 8.2f, 6.4f),
        Habitats = ["ocean-beach", "outdoor"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.04f,
    };

    /// <inheritdoc/>
    protected override PalmParameters Sample(RandomStream stream, Wishes wishes) => Draw(stream, wishes);

    /// <summary>Draws an individual; beaches use it for their own palms.</summary>
    internal static PalmParameters Draw(RandomStream stream, Wishes wishes)
    {
        RandomStream size = stream.Child("size"), lean = stream.Child("lean");
        float scale = wishes.Words.Overlaps(["small", "young", "little"]) ? 0.6f : wishes.Words.Overlaps(["tall", "big", "large"]) ? 1.35f : 1;
        float height = size.Range(5.6f, 6.6f) * scale;
        float amount = wishes.Words.Contains("straight") ? 0.03f : wishes.Words.Contains("leaning") ? 0.42f : lean.Range(0.14f, 0.3f);
        LinearRgb frond = wishes.PartColorOr("leaves", wishes.PartColorOr("leaf", wishes.PartColorOr("frond", wishes.ColorOr(LinearRgb.FromHex("#6a9a34")))));
        return new PalmParameters(
            height, amount, lean.Chance(0.5f) ? 0.3f : MathF.PI - 0.3f, wishes.Bold ? size.Range(13, 15) : size.Range(29, 35), height * size.Range(0.5f, 0.56f),
            stream.Child("nuts").Range(4, 8), frond, wishes.Bold, stream.Child("individual").Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(PalmParameters parameters, float resolution) => BuildModel(parameters, resolution);

    /// <summary>Builds a palm for a pixel size in metres.</summary>
    internal static Model BuildModel(PalmParameters palm, float resolution)
    {
        var stream = new RandomStream(palm.Seed);
        (float sin, float cos) = MathF.SinCos(palm.LeanDirection);
        var leanAxis = new Vector3(cos, 0, sin);

        // The trunk starts leaning and then rises: the bow of a palm that grew towards the light. Centred so that the box is.
        Vector3 Axis(float t) => (leanAxis * (palm.Lean * palm.Height * (MathF.Pow(t, 1.35f) - 0.5f))) + (Vector3.UnitY * (palm.Height * t))
            + (leanAxis * (0.05f * palm.Height * MathF.Sin(t * MathF.PI)));

        var trunk = new FoliageBuilder();
        int rings = (int)(palm.Height / RingSpacing);
        int detail = resolution > 0.02f ? 1 : 3;
        float girth = (palm.Bold ? 0.027f : 0.022f) * palm.Height;

        // Wide over the roots, then narrowing towards the crown.
        float Radius(float t) => girth * (1 - (0.42f * t)) * (1 + (0.5f * MathF.Exp(-t * palm.Height / 0.9f)) + (0.75f * MathF.Exp(-t * palm.Height / 0.22f)));
        int pieces = rings * detail;
        var path = new Vector3[pieces + 1];
        var radii = new float[pieces + 1];
        for (int i = 0; i <= pieces; i++)
        {
            float t = (float)i / pieces, within = (float)(i % detail) / detail;
            path[i] = Axis(t);
            radii[i] = Radius(t) * (1.05f - (0.09f * within));
        }

        trunk.Tube(path, radii, 16, Vector3.One);
        AddRoots(trunk, Axis(0), Radius(0), palm.Bold ? 0 : 46, stream.Child("roots"));
        var scars = new FoliageBuilder();
        for (float y = BoldRingSpacing; palm.Bold && y < palm.Height - BoldRingSpacing; y += BoldRingSpacing)
        {
            AddScar(scars, Axis, Radius, y / palm.Height, 0.1f / palm.Height);
        }

        var tuft = new FoliageBuilder();
        AddTuft(tuft, Axis(0), Radius(0), palm.Bold, stream.Child("tuft"));

        var fronds = new FoliageBuilder();
        var ribs = new FoliageBuilder();
        var dry = new FoliageBuilder();
        Vector3 heart = Axis(1) + new Vector3(0, 0.1f, 0);
        RandomStream crown = stream.Child("crown");
        for (int i = 0; i < palm.Fronds; i++)
        {
            // Golden-angle spiral from the upright spear in the middle to the old fronds that hang.
            float age = (i + 0.5f) / palm.Fronds;
            float angle = (i * 2.39996f) + crown.Range(-0.2f, 0.2f);
            float pitch = 1.28f - (1.5f * MathF.Pow(age, 0.8f)) + crown.Range(-0.08f, 0.08f);
            float length = palm.FrondLength * (0.72f + (0.34f * MathF.Sin(MathF.PI * MathF.Min(1, age + 0.15f)))) * crown.Range(0.92f, 1.06f);
            bool isDry = age > OldestGreen && !palm.Bold;
            (FoliageBuilder leaves, FoliageBuilder wood) = isDry ? (dry, dry) : (fronds, ribs);
            if (palm.Bold)
            {
                AddBoldFrond(fronds, ribs, heart, angle, pitch, length, age, crown);
            }
            else
            {
                // Dead fronds have broken down at their foot and hang about the trunk.
                AddFrond(leaves, wood, heart, angle, isDry ? crown.Range(-1.35f, -0.85f) : pitch, isDry ? crown.Range(0.5f, 0.72f) * length : length, age, resolution, crown);
            }
        }

        var nuts = new FoliageBuilder();
        RandomStream nut = stream.Child("nuts");
        for (int i = 0; i < palm.Coconuts; i++)
        {
            float angle = i * 2.39996f;
            var at = new Vector3(MathF.Cos(angle) * 0.23f, -0.14f - (0.09f * (i % 3)), MathF.Sin(angle) * 0.23f);
            float radius = 0.125f * nut.Range(0.88f, 1.12f);
            AddNut(nuts, heart + at, radius, nut.Range(0.75f, 1.2f));
        }

        var parts = new List<Part>
        {
            new(trunk.ToMesh(), new Material { Name = "trunk", BaseColor = LinearRgb.FromHex("#8d7a63"), Roughness = 0.85f, Specular = 0.03f,
                Pattern = new Materials.PalmBarkPattern(LinearRgb.FromHex("#3f3226").ToVector3(), RingSpacing) }),
            new(fronds.ToMesh(), new Material { Name = "frond", BaseColor = palm.Frond, Roughness = 0.38f, Specular = 0.04f, Translucency = 0.35f,
                Kind = FrameMaterialKind.Foliage }),
            new(ribs.ToMesh(), new Material { Name = "rib", BaseColor = LinearRgb.FromVector3(Vector3.Lerp(palm.Frond.ToVector3(), RibTint.ToVector3(), 0.5f)), Roughness = 0.45f,
                Specular = 0.04f }),
        };
        parts.Add(new(tuft.ToMesh(), new Material { Name = "frond", BaseColor = LinearRgb.FromHex("#7d9442"), Roughness = 0.6f, Translucency = 0.3f,
            Kind = FrameMaterialKind.Foliage }));
        if (!scars.IsEmpty)
        {
            parts.Add(new(scars.ToMesh(), new Material { Name = "scar", BaseColor = LinearRgb.FromHex("#5d4a36"), Roughness = 0.9f, Specular = 0.02f }));
        }

        if (!dry.IsEmpty)
        {
            parts.Add(new(dry.ToMesh(), new Material { Name = "dry frond", BaseColor = LinearRgb.FromHex("#a98a50"), Roughness = 0.7f, Translucency = 0.3f,
                Kind = FrameMaterialKind.Foliage }));
        }

        if (!nuts.IsEmpty)
        {
            parts.Add(new(nuts.ToMesh(), new Material { Name = "coconut", BaseColor = LinearRgb.FromHex("#7f7a34"), Roughness = 0.45f, Coat = 0.2f }));
        }

        return new Model([.. parts]);
    }

    /// <summary>A frond: a midrib that arches outward and a blade of leaflets on either hand, folded like a roof, steeper with age.</summary>
    private static void AddFrond(
        FoliageBuilder leaves, FoliageBuilder ribs, Vector3 heart, float angle, float pitch, float length, float age, float resolution, RandomStream stream)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        var outward = new Vector3(cos, 0, sin);
        float sag = length * (age > OldestGreen ? 0.2f : 0.26f + (0.52f * age));
        Vector3 heading = (outward * MathF.Cos(pitch)) + (Vector3.UnitY * MathF.Sin(pitch));
        Vector3 Curve(float t) => heart + (heading * (length * t)) - (Vector3.UnitY * (sag * t * t)) + (outward * 0.06f);

        const int Joints = 12;
        var path = new Vector3[Joints + 1];
        var radii = new float[Joints + 1];
        for (int i = 0; i <= Joints; i++)
        {
            float t = (float)i / Joints;
            path[i] = Curve(t);
            radii[i] = 0.034f * (1.08f - t);
        }

        ribs.Tube(path, radii, 5, Vector3.One);
        Vector3 side = Vector3.Cross(outward, Vector3.UnitY);
        int pairs = resolution > 0.02f ? 26 : 44;
        Vector3 tone = Vector3.Lerp(new Vector3(1.1f, 1.12f, 0.8f), new Vector3(0.82f, 0.86f, 0.85f), age) * stream.Range(0.88f, 1.12f);

        // Young fronds are still half folded upward; old ones hang like a roof.
        float lift = float.Lerp(0.35f, -0.4f, MathF.Min(1, 1.6f * age)), broad = age > OldestGreen ? 0.5f : 0.7f + (0.3f * MathF.Min(1, 3 * age));
        for (int i = 0; i < pairs; i++)
        {
            float t = 0.1f + (0.9f * (i + 0.5f) / pairs);
            Vector3 at = Curve(t);
            Vector3 ahead = FoliageBuilder.Direction(Curve(MathF.Min(1, t + 0.02f)) - Curve(t - 0.02f), outward);
            Vector3 up = FoliageBuilder.Direction(Vector3.Cross(side, ahead), Vector3.UnitY);
            up = up.Y < 0 ? -up : up;
            float reach = length * 0.225f * broad * MathF.Pow(MathF.Max(0.02f, MathF.Sin(MathF.PI * MathF.Pow(0.08f + (0.9f * t), 0.8f))), 0.6f);
            for (int hand = -1; hand <= 1; hand += 2)
            {
                float leaflet = reach * stream.Range(0.94f, 1.04f), spread = 0.95f - (0.45f * t);
                Vector3 along = FoliageBuilder.Direction(
                    (side * (hand * spread)) + (ahead * (0.42f + (0.5f * t))) + (up * lift) + (stream.Direction() * 0.045f), side);

                // The light falls on each half of the blade as on one surface.
                Vector3 face = FoliageBuilder.Direction(Vector3.Cross(along, ahead) * hand, up);
                face = Vector3.Dot(face, up) < 0 ? -face : face;
                AddLeaflet(leaves, at, along, face, leaflet, 0.064f * MathF.Max(1, resolution * 30), tone * stream.Range(0.92f, 1.08f));
            }
        }
    }

    /// <summary>A frond of few broad leaflets with gaps between, which hang from the midrib like the teeth of a comb.</summary>
    private static void AddBoldFrond(
        FoliageBuilder leaves, FoliageBuilder ribs, Vector3 heart, float angle, float pitch, float length, float age, RandomStream stream)
    {
        const int Joints = 14, Pairs = 15;
        (float sin, float cos) = MathF.SinCos(angle);
        var outward = new Vector3(cos, 0, sin);
        Vector3 side = Vector3.Cross(outward, Vector3.UnitY);
        float sag = length * (0.4f + (0.55f * age));
        Vector3 heading = (outward * MathF.Cos(pitch)) + (Vector3.UnitY * MathF.Sin(pitch));
        Vector3 Curve(float t) => heart + (heading * (length * t)) - (Vector3.UnitY * (sag * MathF.Pow(t, 2.2f)));

        var path = new Vector3[Joints + 1];
        var radii = new float[Joints + 1];
        for (int i = 0; i <= Joints; i++)
        {
            float t = (float)i / Joints;
            path[i] = Curve(t);
            radii[i] = 0.05f * (1.12f - t);
        }

        leaves.Tube(path, radii, 6, Vector3.One);
        ribs.Tube(path.AsSpan(0, Joints / 2), radii.AsSpan(0, Joints / 2), 6, Vector3.One);
        for (int i = 0; i < Pairs; i++)
        {
            float t = 0.14f + (0.86f * (i + 0.5f) / Pairs);
            Vector3 at = Curve(t), ahead = FoliageBuilder.Direction(Curve(MathF.Min(1, t + 0.02f)) - Curve(t - 0.02f), outward);
            Vector3 up = FoliageBuilder.Direction(Vector3.Cross(side, ahead), Vector3.UnitY);
            up = up.Y < 0 ? -up : up;
            float reach = length * 0.29f * MathF.Pow(MathF.Sin(MathF.PI * (0.14f + (0.72f * t))), 0.7f) * stream.Range(0.93f, 1.05f);
            for (int hand = -1; hand <= 1; hand += 2)
            {
                Vector3 along = FoliageBuilder.Direction((side * (hand * (0.85f - (0.4f * t)))) + (ahead * (0.5f + (0.55f * t))) - (up * 0.38f), side);
                Vector3 face = FoliageBuilder.Direction(Vector3.Cross(along, ahead) * hand, up);
                face = Vector3.Dot(face, up) < 0 ? -face : face;
                AddLeaflet(leaves, at, along, face, reach, 0.032f * length, Vector3.One);
            }
        }
    }

    /// <summary>The dark scar that a fallen frond leaves round the trunk.</summary>
    private static void AddScar(FoliageBuilder scars, Func<float, Vector3> axis, Func<float, float> radius, float from, float height)
    {
        Span<Vector3> path = [axis(from), axis(from + (0.5f * height)), axis(from + height)];
        Span<float> radii = [1.045f * radius(from), 1.06f * radius(from), 1.045f * radius(from)];
        scars.Tube(path, radii, 16, Vector3.One);
    }

    /// <summary>Cords of roots that spring from the foot of the trunk and go into the ground around it.</summary>
    private static void AddRoots(FoliageBuilder trunk, Vector3 foot, float radius, int count, RandomStream stream)
    {
        for (int i = 0; i < count; i++)
        {
            float angle = (i * 2.39996f) + stream.Range(-0.2f, 0.2f), rise = stream.Range(0.04f, 0.26f), away = radius * stream.Range(1.25f, 2.1f);
            var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            var aside = new Vector3(-outward.Z, 0, outward.X) * (radius * stream.Range(-0.35f, 0.35f));
            float thick = stream.Range(0.011f, 0.02f);
            trunk.Tube(
                [foot + (outward * (0.78f * radius)) + (Vector3.UnitY * rise), foot + (outward * (0.5f * (radius + away))) + (0.4f * aside) + (Vector3.UnitY * (0.42f * rise)),
                    foot + (outward * away) + aside + (Vector3.UnitY * (0.5f * thick))],
                [thick, thick, 0.6f * thick], 5, Vector3.One * stream.Range(0.62f, 0.95f));
        }
    }

    /// <summary>Blades that have settled round the foot, where sand gathers and no one treads.</summary>
    private static void AddTuft(FoliageBuilder tuft, Vector3 foot, float radius, bool bold, RandomStream stream)
    {
        int blades = bold ? 22 : 60;
        for (int i = 0; i < blades; i++)
        {
            float angle = (i * 2.39996f) + stream.Range(-0.2f, 0.2f), away = radius * stream.Range(0.95f, 1.4f), tall = (bold ? 0.85f : 0.36f) * stream.Range(0.6f, 1);
            (float sin, float cos) = MathF.SinCos(angle);
            var outward = new Vector3(cos, 0, sin);
            Vector3 along = FoliageBuilder.Direction((outward * stream.Range(0.35f, 0.95f)) + Vector3.UnitY, Vector3.UnitY);
            Vector3 face = FoliageBuilder.Direction(outward - (along * Vector3.Dot(outward, along)), Vector3.UnitX);
            AddLeaflet(tuft, foot + (outward * away), along, face, tall, bold ? 0.15f : 0.016f, Vector3.One * stream.Range(0.85f, 1.15f));
        }
    }

    /// <summary>A narrow leaflet: folded along the middle, bending down towards its tip.</summary>
    private static void AddLeaflet(FoliageBuilder leaves, Vector3 root, Vector3 along, Vector3 up, float length, float width, Vector3 color)
    {
        Vector3 across = FoliageBuilder.Direction(Vector3.Cross(along, up), Vector3.UnitX);
        Span<float> stations = [0, 0.3f, 0.68f, 1];
        Span<float> widths = [0.35f, 1, 0.7f, 0];
        Span<int> left = stackalloc int[4], middle = stackalloc int[4], right = stackalloc int[4];
        for (int i = 0; i < 4; i++)
        {
            float t = stations[i];
            Vector3 center = root + (along * (length * t)) - (Vector3.UnitY * (length * 0.42f * t * t));
            Vector3 half = across * (width * 0.5f * widths[i]);
            Vector3 fold = up * (width * 0.22f * widths[i]);
            Vector3 shade = color * (0.85f + (0.25f * t));
            middle[i] = leaves.Vertex(center - fold, up, shade * 0.85f, center);
            left[i] = leaves.Vertex(center + half, up - (across * 0.2f), shade, center);
            right[i] = leaves.Vertex(center - half, up + (across * 0.2f), shade, center);
        }

        for (int i = 0; i < 3; i++)
        {
            leaves.Triangle(middle[i], left[i], left[i + 1]);
            leaves.Triangle(middle[i], left[i + 1], middle[i + 1]);
            leaves.Triangle(middle[i], middle[i + 1], right[i + 1]);
            leaves.Triangle(middle[i], right[i + 1], right[i]);
        }
    }

    private static void AddNut(FoliageBuilder nuts, Vector3 center, float radius, float shade)
    {
        const int Rings = 10;
        var profile = new Vector2[Rings + 1];
        for (int i = 0; i <= Rings; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / Rings);
            profile[i] = new Vector2(radius * MathF.Max(sin, 0.001f), -radius * 1.15f * cos);
        }

        nuts.Lathe(Matrix4x4.CreateTranslation(center), profile, 14, _ => Vector3.One * shade);
    }
}
