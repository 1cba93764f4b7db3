using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>Tiers of seats with people on them, too far off to be told apart: on the risers heads over coats of many colours, on the steps the seats.</summary>
/// <param name="Taken">Share of the seats that are taken, 0 to 1.</param>
/// <param name="PatternSeed">Seed of the people.</param>
internal sealed record CrowdPattern(float Taken, uint PatternSeed) : SurfacePattern
{
    private const float Seat = 0.55f, Row = 0.42f;

    private static readonly Vector3[] s_coats =
    [
        new(0.6f, 0.08f, 0.07f), new(0.75f, 0.75f, 0.73f), new(0.07f, 0.13f, 0.4f), new(0.05f, 0.05f, 0.06f), new(0.65f, 0.5f, 0.1f), new(0.12f, 0.3f, 0.16f), new(0.3f, 0.3f, 0.33f), new(0.42f, 0.2f, 0.1f),
    ];

    private static readonly Vector3[] s_skins = [new(0.55f, 0.36f, 0.26f), new(0.34f, 0.2f, 0.13f), new(0.62f, 0.44f, 0.34f), new(0.2f, 0.12f, 0.08f)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;

        // Along the tiers by the longer of the two ways; rows by height.
        float along = MathF.Abs(point.RestNormal.X) > MathF.Abs(point.RestNormal.Z) ? p.Z : p.X, cell = MathF.Floor(along / Seat), row = MathF.Floor(p.Y / Row), u = (along / Seat) - cell, v = (p.Y / Row) - row;
        uint own = Hash.Mix(PatternSeed, (uint)(int)cell, (uint)(int)row);
        float fine = PatternMath.Fade(0.3f, point.Footprint), aisle = ((int)cell % 26 + 26) % 26 < 2 ? 1 : 0;
        bool isThere = Hash.ToUnit(own) < Taken && aisle == 0;
        Vector3 coat = s_coats[Hash.Mix(own, 1) % 8] * (0.7f + (0.6f * Hash.ToUnit(Hash.Mix(own, 2))));
        float head = Vector2.Distance(new Vector2(u, v), new Vector2(0.5f, 0.74f)) / 0.2f, shoulder = MathF.Abs(u - 0.5f) < 0.4f - (0.15f * v) && v < 0.66f ? 1 : 0;
        Vector3 person = head < 1 ? (v > 0.8f ? s_skins[Hash.Mix(own, 4) % 4] * 0.4f : s_skins[Hash.Mix(own, 3) % 4]) : shoulder > 0 ? coat : surface.BaseColor * 0.5f;
        Vector3 seen = isThere ? Vector3.Lerp(coat * 0.75f, person, fine) : surface.BaseColor * (aisle > 0 ? 0 : 1) + (aisle * new Vector3(0.3f));
        surface.BaseColor = Vector3.Lerp(seen, Vector3.Lerp(surface.BaseColor, new Vector3(0.24f, 0.21f, 0.2f), Taken), Noise.SmoothStep(0.5f, 3, point.Footprint));
    }
}
