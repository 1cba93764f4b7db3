using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>
/// The inside of a shop as seen through its window: a wall with shelves of goods, or a panelled one with pictures, under a row of hanging
/// lamps. Rest coordinates are (metres along, metres up, number of the shop); what is on show stands before it.
/// </summary>
/// <param name="Glow">Radiance of the lit shop; enough to be seen even by day.</param>
internal sealed record ShopPanePattern(float Glow) : SurfacePattern
{
    private const float ShelfPitch = 0.44f, ShelfTop = 1.78f, LampPitch = 1.15f, LampHeight = 2.02f, PanelWidth = 0.95f;

    // Cream, sage, dusky blue, terracotta, warm grey walls. Linear.
    private static readonly Vector3[] Tones =
    [
        new(0.56f, 0.44f, 0.29f), new(0.27f, 0.33f, 0.23f), new(0.20f, 0.29f, 0.35f), new(0.50f, 0.27f, 0.17f), new(0.48f, 0.42f, 0.34f),
    ];

    // Spines, jars, boxes: muted so that what stands in the window stays first.
    private static readonly Vector3[] Goods =
    [
        new(0.42f, 0.16f, 0.11f), new(0.62f, 0.47f, 0.26f), new(0.16f, 0.26f, 0.24f), new(0.66f, 0.60f, 0.48f), new(0.20f, 0.25f, 0.37f), new(0.46f, 0.30f, 0.17f),
    ];

    private static readonly Vector3 Warm = new(1, 0.83f, 0.60f), Timber = new(0.24f, 0.14f, 0.08f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint shop = Hash.Mix((uint)MathF.Round(point.Rest.Z), point.Seed + 9);
        float x = point.Rest.X, y = point.Rest.Y, soft = MathF.Max(point.Footprint, 0.008f);
        Vector3 seen = Tones[shop % (uint)Tones.Length];
        if (y < ShelfTop)
        {
            seen = (shop & 48) != 0 ? Shelves(seen, x, y, soft, shop) : Panels(seen, x, y, soft);
        }

        // Each lamp is a bright bell with a pool of light below and a halo on the wall.
        float lamp = ((x / LampPitch) - MathF.Floor(x / LampPitch) - 0.5f) * LampPitch, drop = y - LampHeight;
        float pool = MathF.Exp(-2.2f * ((lamp * lamp) + (0.35f * drop * drop)));
        float bell = Math.Clamp((0.07f + (drop < 0 ? -drop * 0.35f : -drop) - MathF.Abs(lamp)) / soft, 0, 1) * Math.Clamp((0.1f - MathF.Abs(drop)) / soft, 0, 1);
        float light = 0.26f + (0.95f * pool);
        surface.BaseColor = seen * 0.5f;
        surface.Emission += Vector3.Lerp(seen * Warm * light, Warm * 2.2f, bell) * Glow;
    }

    /// <summary>Boards with things of many heights; gaps between them show the wall in shade.</summary>
    private static Vector3 Shelves(Vector3 wall, float x, float y, float soft, uint shop)
    {
        float row = MathF.Floor(y / ShelfPitch), up = y - (row * ShelfPitch);
        float pitch = 0.11f + (0.05f * Hash.ToUnit(Hash.Mix(shop, (uint)row, 1))), column = MathF.Floor(x / pitch), across = x - (column * pitch);
        uint own = Hash.Mix(shop, (uint)(int)column, (uint)row);
        float tall = 0.16f + (0.17f * Hash.ToUnit(own)), wide = pitch * (0.34f + (0.14f * Hash.ToUnit(Hash.Mix(own, 1))));
        float inside = MathF.Min(wide - MathF.Abs(across - (pitch / 2)), tall - up), there = Math.Clamp((inside / soft) + 0.5f, 0, 1) * (Hash.ToUnit(Hash.Mix(own, 2)) < 0.86f ? 1 : 0);
        Vector3 thing = Goods[Hash.Mix(own, 3) % (uint)Goods.Length] * (0.8f + (0.5f * Hash.ToUnit(Hash.Mix(own, 4))));
        Vector3 back = wall * float.Lerp(0.62f, 0.3f, up / ShelfPitch), seen = Vector3.Lerp(back, thing, there);
        float board = Math.Clamp(((up - (ShelfPitch - 0.035f)) / soft) + 0.5f, 0, 1);
        return Vector3.Lerp(seen, Timber, board);
    }

    /// <summary>Wainscot with grooves up to a rail.</summary>
    private static Vector3 Panels(Vector3 wall, float x, float y, float soft)
    {
        const float Rail = 1.05f;
        float u = MathF.Abs((x / PanelWidth) - MathF.Floor(x / PanelWidth) - 0.5f) * PanelWidth;
        float groove = y < Rail ? Line(u - 0.41f, soft) : 0, rail = Line((y - Rail) * 0.5f, soft);
        return (y < Rail ? wall * 0.62f : wall) * (1 - (0.3f * groove) + (0.5f * rail));
    }

    private static float Line(float distance, float soft) => MathF.Exp(-(distance * distance) / (2 * soft * soft));
}
