using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A shop window: shelves with goods before a lit back wall. Rest coordinates are (metres along, metres up, number of the shop).</summary>
/// <param name="Glow">Radiance of the lit shop; a little even by day.</param>
internal sealed record ShopPanePattern(float Glow) : SurfacePattern
{
    private const float ShelfHeight = 0.46f, GoodsWidth = 0.21f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint shop = Hash.Mix((uint)MathF.Round(point.Rest.Z), point.Seed + 9);
        float x = point.Rest.X, y = point.Rest.Y, shelf = MathF.Floor(y / ShelfHeight), v = y - (shelf * ShelfHeight);
        float slot = MathF.Floor(x / GoodsWidth), u = ((x / GoodsWidth) - slot) - 0.5f;
        uint item = Hash.Mix(shop, (uint)(int)slot + 40, (uint)(int)shelf + 80);
        float tall = 0.12f + (0.3f * Hash.ToUnit(item)), wide = 0.26f + (0.2f * Hash.ToUnit(Hash.Mix(item, 1)));

        // Goods are rounded silhouettes of muted colours; a fifth of the places is empty.
        float top = tall * (1 - (0.25f * Square(u / wide)));
        bool goods = Hash.ToUnit(Hash.Mix(item, 2)) > 0.22f && MathF.Abs(u) < wide && v > 0.03f && v < top && y < 2.2f;
        float board = v < 0.03f && y < 2.2f ? 1 : 0;
        float hue = Hash.ToUnit(Hash.Mix(item, 3)) * MathF.Tau;
        Vector3 color = new Vector3(0.5f) + (0.2f * new Vector3(MathF.Cos(hue), MathF.Cos(hue - 2.1f), MathF.Cos(hue + 2.1f)));
        Vector3 wall = Hash.ToUnit(shop) < 0.5f ? new Vector3(1, 0.78f, 0.52f) : new Vector3(1, 0.86f, 0.68f);
        float ceiling = 0.45f + (0.55f * Noise.SmoothStep(0, 1, point.TexCoord.Y)) + (0.35f * MathF.Exp(-8 * Square(point.TexCoord.Y - 0.92f)));
        Vector3 seen = goods ? color * (0.34f - (0.1f * MathF.Abs(u / wide))) : board > 0 ? new Vector3(0.22f, 0.15f, 0.09f) : wall * 0.62f;
        float blur = Noise.SmoothStep(0.05f, 0.25f, point.Footprint);
        seen = Vector3.Lerp(seen, wall * 0.45f, blur);
        surface.BaseColor = seen * 0.10f;
        surface.Emission += seen * ceiling * Glow;
    }

    private static float Square(float x) => x * x;
}
