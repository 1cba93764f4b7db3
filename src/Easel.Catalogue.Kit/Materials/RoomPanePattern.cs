using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A window pane and what can be guessed behind it: curtains, a blind, lamp light. Texture coordinates run over the pane; the
/// third rest coordinate is the number of the window.</summary>
/// <param name="LitShare">Share of lit windows.</param>
/// <param name="Glow">Radiance of a lit room.</param>
/// <param name="Mirrored">Radiance of the sky as the glass shows it, painted on so that no ray is needed; black for none.</param>
internal sealed record RoomPanePattern(float LitShare, float Glow, Vector3 Mirrored = default) : SurfacePattern
{
    /// <summary>Light of the fronts across a street next to that of the sky above them.</summary>
    private static readonly Vector3 Across = new(0.52f, 0.46f, 0.38f);

    private static readonly Vector3[] Lamps = [new(1, 0.66f, 0.32f), new(1, 0.74f, 0.44f), new(1, 0.58f, 0.25f), new(0.96f, 0.86f, 0.66f), new(1, 0.62f, 0.28f), new(0.62f, 0.74f, 1)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint window = Hash.Mix((uint)MathF.Round(point.Rest.Z), point.Seed + 3);
        float u = point.TexCoord.X, v = point.TexCoord.Y, kind = Hash.ToUnit(Hash.Mix(window, 1));

        // Curtains hang at both sides in folds; some windows have a blind instead, some nothing.
        float open = 0.22f + (0.16f * Hash.ToUnit(Hash.Mix(window, 2))), side = MathF.Abs(u - 0.5f);
        float folds = 0.75f + (0.25f * MathF.Sin((u * 46) + (3 * MathF.Sin(v * 2.1f))));
        float curtain = kind < 0.6f ? Noise.SmoothStep(open, open + 0.03f, side - (0.05f * (0.5f - v))) : 0;
        float blind = kind is >= 0.6f and < 0.8f ? Noise.SmoothStep(-0.01f, 0.01f, v - (0.35f + (0.5f * Hash.ToUnit(Hash.Mix(window, 4))))) : 0;
        Vector3 cloth = kind < 0.3f ? new Vector3(0.42f, 0.40f, 0.36f) : new Vector3(0.30f, 0.24f, 0.18f);
        Vector3 room = new Vector3(0.020f, 0.024f, 0.030f) * (0.6f + (0.9f * v));
        surface.BaseColor = Vector3.Lerp(Vector3.Lerp(room, cloth * folds * 0.55f, curtain), new Vector3(0.34f, 0.32f, 0.28f), blind);

        if (Hash.ToUnit(Hash.Mix(window, 5)) < LitShare)
        {
            Vector3 lamp = Lamps[(int)(Lamps.Length * 0.9999f * Hash.ToUnit(Hash.Mix(window, 6)))];
            surface.Emission += Glow * Lit(u, v, lamp, window, curtain * folds, blind, cloth);
        }

        if (Mirrored != Vector3.Zero)
        {
            // The sky over an uneven line of roofs, slanting because no pane hangs quite straight; cloth behind the glass dims it.
            float tilt = Hash.ToUnit(Hash.Mix(window, 8)), roofs = 0.32f + (0.3f * tilt) + (0.25f * (u - 0.5f)) + (0.05f * MathF.Sin((u * 9) + (tilt * 20)));
            float sky = Noise.SmoothStep(-0.09f, 0.09f, v - roofs), veil = 1 - (0.55f * MathF.Max(curtain, blind));
            surface.Emission += Mirrored * Vector3.Lerp(Across * (0.35f + (0.4f * v)), Vector3.One * (0.7f + (0.5f * v)), sky) * (veil * (0.7f + (0.5f * Hash.ToUnit(Hash.Mix(window, 9)))));
        }

        // Old panes are never quite flat.
        float wobble = 0.006f;
        surface.BumpGradient += wobble * new Vector3(
            Noise.Perlin(point.Position * 1.7f, window), 0.6f * Noise.Perlin(point.Position * 1.3f, window + 1), Noise.Perlin(point.Position * 1.7f, window + 2));
    }

    /// <summary>
    /// A lit room: a hanging lamp whose light falls off down the wall, furniture and a picture dark against it; what hangs before it glows in its own
    /// colour. Some rooms are bright, most are dim.
    /// </summary>
    private static Vector3 Lit(float u, float v, Vector3 lamp, uint window, float curtain, float blind, Vector3 cloth)
    {
        float at = 0.25f + (0.5f * Hash.ToUnit(Hash.Mix(window, 10))), bright = Hash.ToUnit(Hash.Mix(window, 7)), level = 0.22f + (0.95f * bright * bright);
        Vector2 off = new Vector2(u - at, 0.6f * (v - 0.8f));
        float wall = 0.16f + (0.95f * MathF.Exp(-7 * off.LengthSquared()));
        float shade = Noise.SmoothStep(0.13f, 0.1f, MathF.Abs(u - at) + (0.4f * (v - 0.76f))) * Noise.SmoothStep(0.7f, 0.72f, v) * Noise.SmoothStep(0.86f, 0.84f, v);
        float top = 0.18f + (0.22f * Hash.ToUnit(Hash.Mix(window, 11))), piece = Hash.ToUnit(Hash.Mix(window, 12));
        float furniture = Noise.SmoothStep(top + 0.02f, top - 0.02f, v) * Noise.SmoothStep(0.3f, 0.26f, MathF.Abs(u - piece));
        float frame = piece < 0.5f ? Noise.SmoothStep(0.13f, 0.11f, MathF.Max(MathF.Abs(u - 0.75f + piece), 0.8f * MathF.Abs(v - 0.55f))) : 0;
        Vector3 room = lamp * (wall * (1 - (0.75f * furniture)) * (1 - (0.5f * frame))) + (lamp * (1.1f * shade));
        Vector3 through = lamp * Vector3.SquareRoot(cloth) * (0.3f + (0.5f * wall));
        return level * Vector3.Lerp(Vector3.Lerp(room, through, 0.85f * Math.Clamp(curtain, 0, 1)), through * 1.1f, 0.9f * blind);
    }
}
