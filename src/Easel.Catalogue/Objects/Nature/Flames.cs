using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>Tongues of an open fire.</summary>
internal static class Flames
{
    /// <summary>The light of a fire; the tongues' rest height is 0 at the root and 1 at the tip.</summary>
    public static Material Glow(LinearRgb? color = null) => Presets.Glow(color ?? LinearRgb.White, color is null ? 0.8f : 1, "flame") with { BaseColor = LinearRgb.FromHex("#3a1404"), Pattern = color is null ? new FireGlow() : null };

    /// <summary>A fire about the Y axis: tall tongues in the middle, short ones around.</summary>
    /// <param name="height">Of the highest tongue, metres.</param>
    /// <param name="radius">Of the fire's foot, metres.</param>
    /// <param name="count">Tongues.</param>
    /// <param name="stream">Their forms.</param>
    public static PolyMesh Fire(float height, float radius, int count, RandomStream stream)
    {
        var fire = new PolyMesh();
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child(i);
            float share = (i + 0.4f) / count, away = radius * MathF.Sqrt(share) * 0.8f, turn = (i * 2.39996f) + own.Range(-0.3f, 0.3f);
            float tall = height * (1 - (0.62f * share)) * own.Range(0.88f, 1.08f), thick = MathF.Min(0.24f * tall, 0.8f * radius) * own.Range(0.85f, 1.15f);
            fire.Join(Tongue(tall, thick, own).Move(away * MathF.Sin(turn), 0, away * MathF.Cos(turn)));
        }

        return fire;
    }

    /// <summary>One tongue that sways and is drawn out at its tip.</summary>
    private static PolyMesh Tongue(float tall, float thick, RandomStream stream)
    {
        float sway = 0.13f * tall, phase = stream.Range(0, MathF.Tau), turn = stream.Range(0, MathF.Tau);
        List<Vector3> path = [.. Enumerable.Range(0, 29).Select(i => i / 28f).Select(t => new Vector3(
            sway * t * MathF.Sin((4.2f * t) + phase) * MathF.Cos(turn), tall * t, sway * t * MathF.Sin((4.2f * t) + phase) * MathF.Sin(turn)))];
        var girth = new Curve((0, 0.5f), (0.12f, 0.88f), (0.28f, 1), (0.5f, 0.74f), (0.7f, 0.4f), (0.86f, 0.17f), (1, 0.01f));
        return Shapes.Sweep(path, Outlines.Ellipse(1, 0.72f, 24), t => new Vector2(thick * girth.At(t)), twist: t => turn + (1.6f * t)).Rest(r => r with { Y = r.Y / tall });
    }
}
