using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Fire;

/// <summary>Tongues of an open fire. Their rest coordinates hold in Y the share of a tongue's height, 0 at its root and 1 at its tip, and in X how hot it is, 0 to 1.</summary>
internal static class Flames
{
    private static readonly Curve s_girth = new((0, 0.42f), (0.1f, 0.82f), (0.24f, 1), (0.42f, 0.8f), (0.6f, 0.5f), (0.78f, 0.25f), (0.92f, 0.09f), (1, 0.006f));

    /// <summary>Optical depth of a fire from side to side.</summary>
    private const float Depth = 5;

    /// <summary>Burning gas where the mesh of a fire stands.</summary>
    /// <param name="tongues">Tongues of the tall kind.</param>
    /// <param name="seed">Of their forms.</param>
    /// <param name="color">Of all its flames alike, or null for those of burning wood.</param>
    /// <param name="axis">Unit direction in which it burns; upwards when omitted.</param>
    public static Material Gas(int tongues, uint seed, LinearRgb? color = null, Vector3? axis = null) =>
        Glow(color) with { Medium = new FlameMedium(tongues, seed, color is null, axis ?? Vector3.UnitY) { OpticalDepth = Depth } };

    /// <summary>The light of a fire.</summary>
    /// <param name="color">Of all its flames alike, or null for those of burning wood.</param>
    public static Material Glow(LinearRgb? color = null) => Presets.Glow(color ?? LinearRgb.White, 1, "flame") with { BaseColor = LinearRgb.FromHex("#a33a08"), Pattern = color is null ? new FireGlow() : null };

    /// <summary>A fire about the Y axis: tall slender tongues in the middle, shorter and hotter ones around them, low ones at the rim, and wisps that have broken off above.</summary>
    /// <param name="height">Of the highest tongue, metres.</param>
    /// <param name="radius">Of the fire's foot, metres.</param>
    /// <param name="count">Tongues of the tall kind.</param>
    /// <param name="stream">Their forms.</param>
    public static PolyMesh Fire(float height, float radius, int count, RandomStream stream)
    {
        var fire = new PolyMesh();
        ReadOnlySpan<(int Count, float Away, float Tall, float Low, float Heat)> rings = [(count, 0.42f, 1, 0.62f, 0.1f), (count, 0.7f, 0.64f, 0.38f, 0.5f), (count + 3, 0.92f, 0.34f, 0.16f, 0.95f)];
        for (int r = 0; r < rings.Length; r++)
        {
            (int number, float reach, float most, float least, float heat) = rings[r];
            for (int i = 0; i < number; i++)
            {
                RandomStream own = stream.Child(r).Child(i);
                float share = number == 1 ? 0 : (float)i / number, turn = (MathF.Tau * share) + (r * 1.1f) + own.Range(-0.25f, 0.25f), away = radius * reach * (r == 0 ? MathF.Sqrt(own.Next()) * (i == 0 ? 0.2f : 1) : own.Range(0.82f, 1.05f));
                float tall = height * (i == 0 && r == 0 ? 1 : own.Range(least, most)), thick = MathF.Min(0.17f * tall, 0.5f * radius) * own.Range(0.85f, 1.2f);
                Vector3 foot = new(away * MathF.Sin(turn), 0, away * MathF.Cos(turn));
                fire.Join(Tongue(tall, thick, -0.45f * foot, heat, own).Move(foot));
                if (r == 0 && own.Child("wisp").Chance(0.3f))
                {
                    // A lick that has come away from its tongue.
                    fire.Join(Tongue(0.11f * tall, 0.22f * thick, Vector3.Zero, 0.05f, own.Child("lick")).Move(foot.X * 0.5f, tall * own.Range(0.96f, 1.2f), foot.Z * 0.5f));
                }
            }
        }

        return fire;
    }

    /// <summary>One tongue that leans in, sways and is drawn out at its tip.</summary>
    private static PolyMesh Tongue(float tall, float thick, Vector3 lean, float heat, RandomStream stream)
    {
        float sway = 0.12f * tall, phase = stream.Range(0, MathF.Tau), turn = stream.Range(0, MathF.Tau), wave = stream.Range(4.2f, 5.8f);
        Vector3 At(float t)
        {
            float s = sway * MathF.Pow(t, 1.3f) * MathF.Sin((wave * t) + phase);
            return new Vector3(s * MathF.Cos(turn), tall * t, s * MathF.Sin(turn)) + (lean * MathF.Sqrt(t));
        }

        return Shapes.Sweep([.. Enumerable.Range(0, 21).Select(i => At(i / 20f))], Outlines.Ellipse(1, 0.66f, 14), t => new Vector2(thick * s_girth.At(t)), twist: t => turn + (1.9f * t)).Rest(r => new Vector3(heat, r.Y / tall, 0));
    }
}
