using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;
using Easel.Scenes.Volumes;

namespace Easel.Catalogue.Fire;

/// <summary>
/// Burning gas: sheets of flame that rise from a broad foot, lean in, are torn by their own draught and let go of licks above. Hot and dense below,
/// thin and cooler at the tips.
/// </summary>
/// <param name="Tongues">Number of the tall ones.</param>
/// <param name="Seed">Of their forms.</param>
/// <param name="IsWood">True for the yellow to red of burning wood; false for one colour, white in the core.</param>
/// <param name="Axis">Unit direction in which it burns; as broad as deep across it, unless that is upwards.</param>
internal sealed record FlameMedium(int Tongues, uint Seed, bool IsWood, Vector3 Axis) : Medium
{
    private const int Cells = 112;

    private static readonly Vector3 s_core = new(2.6f, 1.55f, 0.5f), s_hot = new(1.75f, 0.78f, 0.11f), s_body = new(1.05f, 0.28f, 0.02f), s_tip = new(0.5f, 0.06f, 0.006f);
    private static readonly Curve s_girth = new((0, 0.4f), (0.1f, 0.8f), (0.24f, 1), (0.42f, 0.78f), (0.65f, 0.46f), (0.85f, 0.2f), (1, 0.02f));

    public override VolumeGrid Fill(Vector3 size)
    {
        Tongue[] tongues = Grow();
        if (Axis == Vector3.UnitY)
        {
            float slender = size.Y / MathF.Max(0.5f * (size.X + size.Z), 1e-6f);
            return VolumeGrid.Sample(size, Cells, unit => At(unit, tongues, slender));
        }

        (float length, float width) = Extent(size);
        Vector3 side = Vector3.Normalize(Vector3.Cross(Axis, MathF.Abs(Axis.Y) < 0.9f ? Vector3.UnitY : Vector3.UnitX)), across = Vector3.Cross(side, Axis);
        return VolumeGrid.Sample(size, Cells, unit =>
        {
            Vector3 p = (unit - new Vector3(0.5f)) * size;
            var own = new Vector3((Vector3.Dot(p, side) / width) + 0.5f, (Vector3.Dot(p, Axis) / length) + 0.5f, (Vector3.Dot(p, across) / width) + 0.5f);
            return Vector3.Clamp(own, Vector3.Zero, Vector3.One) == own ? At(own, tongues, length / width) : default;
        });
    }

    /// <summary>Length and width of a round flame whose box has these sides: each side sees the length by its cosine, and the width by its sine.</summary>
    private (float Length, float Width) Extent(Vector3 size)
    {
        Vector3 cosine = Vector3.Abs(Axis), sine = Vector3.SquareRoot(Vector3.Max(Vector3.One - (cosine * cosine), Vector3.Zero));
        int along = cosine.X > cosine.Y && cosine.X > cosine.Z ? 0 : cosine.Y > cosine.Z ? 1 : 2, aside = cosine.X < cosine.Y && cosine.X < cosine.Z ? 0 : cosine.Y < cosine.Z ? 1 : 2;
        float det = (cosine[along] * sine[aside]) - (sine[along] * cosine[aside]);
        float length = ((size[along] * sine[aside]) - (sine[along] * size[aside])) / det, width = ((cosine[along] * size[aside]) - (size[along] * cosine[aside])) / det;
        float least = 0.05f * size.Length();
        return (MathF.Max(length, least), MathF.Max(width, least));
    }

    public override Vector3 Glow(float heat)
    {
        if (!IsWood)
        {
            return new Vector3(0.25f + (1.5f * heat * heat));
        }

        return heat > 0.66f ? Vector3.Lerp(s_hot, s_core, (heat - 0.66f) / 0.34f) : heat > 0.33f ? Vector3.Lerp(s_body, s_hot, (heat - 0.33f) / 0.33f) : Vector3.Lerp(s_tip, s_body, heat / 0.33f);
    }

    private Tongue[] Grow()
    {
        var stream = new RandomStream(Seed);
        int low = Tongues + 3;
        var tongues = new Tongue[Tongues + low];
        for (int i = 0; i < tongues.Length; i++)
        {
            RandomStream own = stream.Child(i);
            bool isTall = i < Tongues;
            float turn = isTall ? 2.4f * i : MathF.Tau * i / low, away = isTall ? 0.25f * MathF.Sqrt((i + 0.2f) / Tongues) : own.Range(0.22f, 0.28f);
            tongues[i] = new Tongue(
                new Vector2(away * MathF.Cos(turn), away * MathF.Sin(turn)),
                i == 0 ? 0.98f : isTall ? own.Range(0.62f, 0.95f) : own.Range(0.24f, 0.46f),
                isTall ? own.Range(0.19f, 0.27f) : own.Range(0.16f, 0.22f),
                own.Range(0, MathF.Tau),
                own.Range(0, MathF.Tau));
        }

        return tongues;
    }

    private (float Density, float Heat) At(Vector3 unit, Tongue[] tongues, float slender)
    {
        // The draught tears more the higher the gas has risen.
        float t = unit.Y, tear = 0.03f + (0.2f * t);
        Vector3 wind = new(3.1f * unit.X, (1.7f * slender * t) + 5, 3.1f * unit.Z);
        Vector2 at = new Vector2(unit.X - 0.5f, unit.Z - 0.5f)
            + (tear * new Vector2(Noise.Fbm(wind, 3, Seed), Noise.Fbm(wind + new Vector3(17.3f, 0, 4.1f), 3, Seed + 7)));
        float filled = 0;
        foreach (ref readonly Tongue tongue in tongues.AsSpan())
        {
            float share = t / tongue.Tall;
            if (share >= 1)
            {
                continue;
            }

            float sway = 0.075f * MathF.Pow(share, 1.2f), lean = 1 - (0.4f * MathF.Sqrt(share));
            Vector2 axis = (tongue.Foot * lean) + (sway * new Vector2(MathF.Sin((5.2f * share) + tongue.Phase) * MathF.Cos(tongue.Turn), MathF.Sin((5.2f * share) + tongue.Phase) * MathF.Sin(tongue.Turn)));
            float radius = tongue.Thick * s_girth.At(share), away = (at - axis).Length() / radius;
            filled = MathF.Max(filled, 1 - (away * away));
        }

        if (filled <= 0)
        {
            return default;
        }

        // Gas burns in sheets; between them it is clearer.
        Vector3 fine = new(9 * at.X, (2.6f * slender * t) + 3, 9 * at.Y);
        float sheets = 1 - MathF.Abs(Noise.Fbm(fine, 3, Seed + 21) * 1.9f), torn = filled + (MathF.Min(0.55f * t, filled) * Noise.Fbm(fine * 1.3f, 2, Seed + 33));
        float density = Noise.SmoothStep(0.02f, 0.5f, torn) * (0.18f + (0.82f * MathF.Pow(Math.Clamp(sheets, 0, 1), 2.2f))) * (1 - (0.45f * t)) * Noise.SmoothStep(0, 0.05f, t);
        float heat = Math.Clamp((Noise.SmoothStep(0.05f, 0.85f, torn) * (1.08f - (0.62f * t))) + (0.2f * (sheets - 0.6f)), 0, 1);
        return (Math.Clamp(density, 0, 1), heat);
    }

    /// <summary>One tongue, in the unit box about its middle.</summary>
    private readonly record struct Tongue(Vector2 Foot, float Tall, float Thick, float Turn, float Phase);
}
