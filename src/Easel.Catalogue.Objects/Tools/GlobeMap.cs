using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>Land and sea on a globe about the Y axis of its rest frame: continents where the earth has them, drawn from a few ellipses with
/// broken coasts, deserts and ice, and the net of degrees.</summary>
/// <param name="Radius">Metres.</param>
/// <param name="IsAntique">In the browns of an old map.</param>
internal sealed record GlobeMap(float Radius, bool IsAntique) : SurfacePattern
{
    /// <summary>Longitude, latitude, half lengths east and north, degrees; turn of the ellipse, radians; sign of land.</summary>
    private static readonly (float Lon, float Lat, float East, float North, float Turn, float Sign)[] s_lands =
    [
        (-102, 52, 34, 19, 0.1f, 1), (-98, 36, 22, 14, 0.2f, 1), (-104, 22, 6, 12, 0.6f, 1), (-88, 14, 4, 6, 1f, 1), (-42, 72, 12, 12, 0, 1), (-76, 60, 7, 7, 0, -1), (-150, 64, 14, 6, 0, 1),
        (-62, -6, 18, 17, 0, 1), (-64, -30, 10, 22, 0.15f, 1), (-48, -10, 12, 12, 0, 1), (18, 6, 17, 15, 0, 1), (6, 20, 24, 15, 0, 1), (24, -16, 13, 20, 0.1f, 1), (42, 8, 9, 7, 0.3f, 1), (47, -19, 3, 7, -0.3f, 1),
        (14, 50, 18, 8, 0.2f, 1), (-4, 40, 6, 5, 0, 1), (16, 63, 8, 8, 0.6f, 1), (-2, 54, 3, 5, 0, 1), (46, 54, 26, 14, 0, 1), (94, 58, 54, 16, 0, 1), (100, 38, 34, 16, 0, 1), (46, 24, 10, 9, 0.4f, 1), (78, 20, 9, 12, 0, 1),
        (104, 18, 8, 12, 0, 1), (138, 37, 3, 8, -0.6f, 1), (112, 0, 9, 5, 0, 1), (140, -5, 8, 4, 0.3f, 1), (134, -25, 19, 12, 0, 1), (172, -42, 3, 7, -0.6f, 1), (18, 40, 4, 3, 0, -1), (34, 43, 6, 2, 0, -1), (51, 42, 3, 5, 0, -1),
    ];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 n = Vector3.Normalize(point.Rest);
        float lat = MathF.Asin(Math.Clamp(n.Y, -1, 1)), lon = MathF.Atan2(n.X, n.Z), pixel = point.Footprint / Radius;
        float coast = 0.09f * Noise.Fbm(n * 5.5f, 4, 71), land = -1;
        foreach ((float l, float b, float east, float north, float turn, float sign) in s_lands)
        {
            // Distances in the ellipse's own degrees, narrowed towards the poles.
            float dx = lon - (l * MathF.PI / 180), dy = lat - (b * MathF.PI / 180);
            dx -= MathF.Tau * MathF.Round(dx / MathF.Tau);
            dx *= MathF.Cos(lat) / MathF.Max(0.25f, MathF.Cos(b * MathF.PI / 180));
            (float s, float c) = MathF.SinCos(turn);
            var d = new Vector2(((dx * c) + (dy * s)) / (east * MathF.PI / 180), ((dy * c) - (dx * s)) / (north * MathF.PI / 180));
            float field = 1 - d.Length();
            land = sign > 0 ? MathF.Max(land, field) : MathF.Min(land, -field);
        }

        land += coast * 2;
        float ice = MathF.Abs(lat) - (lat > 0 ? 1.32f : 1.2f) + (0.4f * coast), edge = MathF.Max(pixel * 3, 0.012f);
        float onLand = Noise.SmoothStep(-edge, edge, land), onIce = Noise.SmoothStep(-0.03f, 0.03f, ice);
        float dry = Noise.SmoothStep(0.1f, 0.3f, Noise.Fbm(n * 3.1f, 3, 5) + (0.55f * MathF.Exp(-MathF.Pow((MathF.Abs(lat) - 0.4f) / 0.16f, 2))) - 0.12f);
        Vector3 green = IsAntique ? new Vector3(0.42f, 0.27f, 0.11f) : new Vector3(0.1f, 0.27f, 0.07f), sand = IsAntique ? new Vector3(0.55f, 0.36f, 0.15f) : new Vector3(0.6f, 0.44f, 0.18f);
        Vector3 ground = Vector3.Lerp(green, sand, dry) * (1 + (0.3f * Noise.Fbm(n * 14, 3, 9)));
        Vector3 sea = surface.BaseColor * (1 + (0.18f * Noise.Fbm(n * 2.3f, 2, 3)) + (0.22f * Noise.SmoothStep(-0.22f, 0, land)));
        Vector3 color = Vector3.Lerp(Vector3.Lerp(sea, ground, onLand), new Vector3(0.82f, 0.84f, 0.84f), onIce);

        // A shore line, and the net every fifteen degrees.
        float shore = 1 - Noise.SmoothStep(0, edge * 1.6f, MathF.Abs(land));
        color *= 1 - (0.35f * shore * (1 - onIce));
        float step = MathF.PI / 12, wide = MathF.Max(0.0035f, pixel * 0.8f);
        float meridian = MathF.Abs(lon - (step * MathF.Round(lon / step))) * MathF.Cos(lat), parallel = MathF.Abs(lat - (step * MathF.Round(lat / step)));
        float net = 1 - Noise.SmoothStep(wide * 0.5f, wide, MathF.Min(meridian, parallel));
        surface.BaseColor = color * (1 - (0.28f * net * MathF.Min(1, 0.006f / wide)));
    }
}
