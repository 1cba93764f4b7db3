using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>One species of meadow flower.</summary>
/// <param name="Petal">Colour of the petals, linear sRGB.</param>
/// <param name="Heart">Colour of the middle.</param>
/// <param name="Petals">Number of petals.</param>
/// <param name="Radius">Radius of the open flower, metres.</param>
internal sealed record Wildflower(Vector3 Petal, Vector3 Heart, int Petals, float Radius)
{
    /// <summary>Flowers enlarged beyond this for their distance are a few pixels wide: six petals and a flat middle do.</summary>
    private const float SmallScale = 1.25f;

    private static readonly Vector3 s_stem = new(0.09f, 0.17f, 0.04f);

    /// <summary>Gets the corn poppy.</summary>
    public static Wildflower Poppy { get; } = Of("#d8432c", "#241a18", 5, 0.03f);

    /// <summary>Gets the ox-eye daisy of tall grass.</summary>
    public static Wildflower OxEye { get; } = Of("#f2f0e8", "#dfa51c", 13, 0.021f);

    /// <summary>Gets the daisy of lawns.</summary>
    public static Wildflower Daisy { get; } = Of("#f4f2ec", "#e2b028", 14, 0.0125f);

    /// <summary>Gets the buttercup.</summary>
    public static Wildflower Buttercup { get; } = Of("#f2cb2c", "#d89a14", 5, 0.0125f);

    /// <summary>Gets the cornflower.</summary>
    public static Wildflower Cornflower { get; } = Of("#6a74d4", "#3f3590", 9, 0.018f);

    /// <summary>Gets the musk mallow.</summary>
    public static Wildflower Mallow { get; } = Of("#d084b4", "#efd6e2", 6, 0.02f);

    /// <summary>Gets red clover, as a small pink rosette.</summary>
    public static Wildflower Clover { get; } = Of("#c98ab0", "#d8a4c4", 9, 0.011f);

    /// <summary>The material of petals, white to be coloured by vertices.</summary>
    public static Material PetalMaterial { get; } = new()
    {
        Name = "wildflower", BaseColor = LinearRgb.White, Roughness = 0.6f, Specular = 0.02f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
    };

    /// <summary>Grows one flower.</summary>
    /// <param name="green">Receives the stem.</param>
    /// <param name="petals">Receives the bloom.</param>
    /// <param name="root">Foot of the stem.</param>
    /// <param name="height">Height of the bloom, metres.</param>
    /// <param name="scale">Enlarges what is seen from afar.</param>
    /// <param name="stream">The individual.</param>
    public void Grow(FoliageBuilder green, FoliageBuilder petals, Vector3 root, float height, float scale, RandomStream stream)
    {
        float radius = Radius * scale * stream.Range(0.82f, 1.15f);
        float angle = stream.Range(0f, MathF.Tau), lean = height * stream.Range(0f, 0.28f);
        Vector3 top = root + new Vector3(MathF.Cos(angle) * lean, height, MathF.Sin(angle) * lean);
        Vector3 axis = FoliageBuilder.Direction(
            new Vector3(MathF.Cos(angle) * stream.Range(0f, 0.8f), 1, MathF.Sin(angle) * stream.Range(0f, 0.8f)), Vector3.UnitY);

        var stalk = new Vector3(0.0011f * scale, 0, 0);
        int a = green.Vertex(root - stalk, Vector3.UnitZ, s_stem * 0.6f, root), b = green.Vertex(root + stalk, Vector3.UnitZ, s_stem * 0.6f, root);
        int c = green.Vertex(top, Vector3.UnitZ, s_stem, top);
        green.Triangle(a, b, c);

        Bloom(petals, top, axis, radius, scale > SmallScale, stream);
    }

    /// <summary>Adds a bloom without a stem.</summary>
    /// <param name="petals">Receives it.</param>
    /// <param name="top">Its middle.</param>
    /// <param name="axis">Unit direction it faces.</param>
    /// <param name="radius">Its radius, metres.</param>
    /// <param name="isSmall">True when it is a few pixels wide.</param>
    /// <param name="stream">The individual.</param>
    public void Bloom(FoliageBuilder petals, Vector3 top, Vector3 axis, float radius, bool isSmall, RandomStream stream)
    {
        int count = isSmall ? Math.Min(Petals, 6) : Petals;
        Vector3 side = FoliageBuilder.Perpendicular(axis), other = Vector3.Cross(axis, side);
        float cup = Petals <= 6 ? 0.5f : 0.12f, width = MathF.Tau / count * (Petals <= 6 ? 1.25f : 1);
        Vector3 tone = Petal * stream.Range(0.82f, 1.06f);
        float start = stream.Range(0f, MathF.Tau);
        for (int i = 0; i < count; i++)
        {
            float turn = start + (MathF.Tau * i / count);
            Vector3 outward = (side * MathF.Cos(turn)) + (other * MathF.Sin(turn));
            Vector3 along = FoliageBuilder.Direction(outward + (axis * (cup + stream.Range(-0.12f, 0.12f))), outward);
            Vector3 face = FoliageBuilder.Direction(axis - (along * Vector3.Dot(axis, along)), axis);
            petals.Leaf(top, along, face, radius, radius * MathF.Min(width, 1.1f), tone, axis * 0.5f);
        }

        AddHeart(petals, top, axis, side, other, radius * 0.34f, isSmall ? 4 : 6);
    }

    private static Wildflower Of(string petal, string heart, int petals, float radius) =>
        new(LinearRgb.FromHex(petal).ToVector3(), LinearRgb.FromHex(heart).ToVector3(), petals, radius);

    /// <summary>The middle: a low dome with a few sides.</summary>
    private void AddHeart(FoliageBuilder petals, Vector3 top, Vector3 axis, Vector3 side, Vector3 other, float disc, int sides)
    {
        Vector3 apex = top + (axis * disc * 0.6f);
        int peak = petals.Vertex(apex, axis, Heart * 1.1f, apex), first = peak + 1;
        for (int i = 0; i < sides; i++)
        {
            float turn = MathF.Tau * i / sides;
            Vector3 outward = (side * MathF.Cos(turn)) + (other * MathF.Sin(turn)), at = top + (outward * disc) + (axis * disc * 0.15f);
            petals.Vertex(at, axis + outward, Heart * 0.8f, at);
        }

        for (int i = 0; i < sides; i++)
        {
            petals.Triangle(peak, first + ((i + 1) % sides), first + i);
        }
    }
}
