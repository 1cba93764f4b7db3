using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>What fork, knife and spoon share: a handle that swells towards its end, of steel or of another colour.</summary>
internal static class Cutlery
{
    /// <summary>How a piece looks.</summary>
    /// <param name="Length">0.17 to 0.24 m.</param>
    /// <param name="Width">Of the handle's end, 0.015 to 0.024 m.</param>
    /// <param name="Waist">Of the neck, share of the end, 0.26 to 0.4.</param>
    /// <param name="Bow">Rise of the neck over the table, 0.004 to 0.012 m.</param>
    /// <param name="Bead">Whether a raised line follows the handle's edge.</param>
    /// <param name="Grip">Colour of a grip of wood or plastic, or null for steel throughout.</param>
    /// <param name="Wooden">Whether the grip is of wood.</param>
    /// <param name="Metal">Colour of the metal.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Look(float Length, float Width, float Waist, float Bow, bool Bead, LinearRgb? Grip, bool Wooden, LinearRgb Metal, string? Material, LinearRgb? Dye);

    /// <summary>Draws a look.</summary>
    /// <param name="length">Usual length, metres.</param>
    /// <param name="stream">Random numbers.</param>
    /// <param name="wishes">What is asked for.</param>
    public static Look Sample(float length, RandomStream stream, Wishes wishes)
    {
        // Silver and gold are metals, not colours of a grip.
        bool wooden = wishes.Colors.IsEmpty && stream.Child("wood").Chance(0.12f);
        return new Look(
            length * stream.Child("length").Range(0.96f, 1.05f),
            stream.Child("width").Range(0.0175f, 0.0215f),
            stream.Child("waist").Range(0.28f, 0.38f),
            stream.Child("bow").Range(0.005f, 0.009f),
            stream.Child("bead").Chance(0.5f),
            wishes.Colors.IsEmpty ? wooden ? LinearRgb.FromHex("#7a4a2c") : null : wishes.Colors[0],
            wooden,
            LinearRgb.FromHex(stream.Child("metal").Pick("#e8eaec", "#e8eaec", "#dedad6")),
            wishes.Material,
            wishes.Dye);
    }

    /// <summary>The polished metal.</summary>
    public static Material Steel(Look look) => HouseMetals.Worn(Presets.ByName(look.Material, look.Dye, "body")) ?? (look.Grip is { } color && !look.Wooden
        ? Presets.Lacquer(color, "body")
        : HouseMetals.Worn(look.Metal, 0.2f, "body"));

    /// <summary>A handle from the neck at <paramref name="neckX"/> to its end at −X; it bows over the table and its end rests.</summary>
    /// <param name="model">Gets the handle.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="steel">Of the metal.</param>
    /// <param name="neckX">Where the head begins, metres.</param>
    /// <param name="neckY">Height of the neck's middle, metres.</param>
    /// <param name="neckWide">Width at the head, metres.</param>
    public static void AddHandle(ModelBuilder model, Look look, Material steel, float neckX, float neckY, float neckWide)
    {
        float end = neckX - (look.Length * 0.62f), w = look.Width;
        var wide = new Curve((0, neckWide / w), (0.1f, look.Waist * 1.1f), (0.24f, look.Waist), (0.5f, 0.55f), (0.82f, 0.96f), (0.93f, 1), (0.98f, 0.74f), (1, 0.3f));
        float Y(float t) => float.Lerp(neckY, 0.0022f, Noise.SmoothStep(0.1f, 0.96f, t)) + (look.Bow * MathF.Sin(MathF.PI * MathF.Pow(t, 0.6f)) * 0.55f);
        List<Vector3> path = [.. Enumerable.Range(0, 73).Select(i => i / 72f).Select(t => new Vector3(float.Lerp(neckX, end, t), Y(t), 0))];
        List<Vector2> section = Outlines.Rectangle(w, 0.0032f, 0.0014f, 5);
        model.Add(Shapes.Sweep(path, section, t => new Vector2(wide.At(t), 1 + (0.35f * MathF.Exp(-MathF.Pow((t - 0.2f) / 0.16f, 2)))), up: Vector3.UnitY), steel, 1f);
        if (look.Wooden && look.Grip is { } grip)
        {
            Material scales = Presets.Wood(LinearRgb.Lerp(grip, LinearRgb.White, 0.1f), grip * 0.55f, Vector3.UnitX, "grip");
            List<Vector3> held = path[26..70];
            model.Add(Shapes.Sweep(held, Outlines.Rectangle(w * 0.98f, 0.0095f, 0.0035f, 6), t => new Vector2(wide.At(0.36f + (0.61f * t)) * 1.02f, 1), up: Vector3.UnitY), scales, 1f);
            foreach (int i in (ReadOnlySpan<int>)[36, 58])
            {
                model.Add(Shapes.Cylinder(0.0022f, 0.0103f, 0.0006f, 20).Move(path[i] - new Vector3(0, 0.00515f, 0)), steel);
            }
        }
        else if (look.Bead)
        {
            // A drop stamped along the handle's end.
            List<Vector3> drop = [.. Enumerable.Range(0, 33).Select(i => 0.5f + (0.42f * i / 32f)).Select(t => new Vector3(float.Lerp(neckX, end, t), Y(t) + 0.0014f, 0))];
            model.Add(Shapes.Sweep(drop, Outlines.Ellipse(w * 0.26f, 0.0011f, 20), t => new Vector2(MathF.Pow(MathF.Max(0.01f, t), 0.7f) * MathF.Pow(MathF.Max(0.01f, MathF.Sin(MathF.PI * MathF.Pow(t, 1.6f))), 0.4f), 1), up: Vector3.UnitY), steel, 1.1f);
        }
    }
}
