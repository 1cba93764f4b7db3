using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>
/// The outer wall of a building seen from some distance: storeys, bays, frames, panes that mirror the sky each a little differently, and
/// lit windows in floors, blocks and pairs as people leave them. Rest coordinates are (metres along the wall, height, number of the
/// building).
/// </summary>
/// <param name="Kind">How the wall is made.</param>
/// <param name="LitShare">Mean share of lit windows: .14 at sunset, .22 at night, 0 by day.</param>
/// <param name="Glow">Radiance of a lit window of mean brightness.</param>
internal sealed record FacadePattern(FacadeKind Kind, float LitShare, float Glow) : SurfacePattern
{
    // Blocks of bays and storeys that share a tenant.
    private const int BlockBays = 11, BlockFloors = 9;

    // Share of windows in a lit room whose own blind is down.
    private const float Closed = 0.12f;

    // Share of the buildings whose lit windows stand above each other.
    private const float Staircases = 0.24f;

    // Every house has lamps of its own kind: incandescent, warm white, neutral white, daylight.
    private static readonly Vector3[] LampColors = [new(1, 0.54f, 0.20f), new(1, 0.63f, 0.29f), new(1, 0.78f, 0.50f), new(0.66f, 0.86f, 1)];

    private static readonly Vector3 MeanLamp = new(0.97f, 0.71f, 0.44f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint building = (uint)MathF.Round(point.Rest.Z);
        FacadeStyle style = FacadeStyle.Of(Kind, building);
        uint own = Hash.Mix(building, point.Seed + 77);
        float footprint = MathF.Max(point.Footprint, 1e-3f);

        // Which window, and where in it.
        float bays = point.Rest.X / style.Bay, floors = point.Rest.Y / style.Floor;
        int bay = (int)MathF.Floor(bays), floor = (int)MathF.Floor(floors);
        float x = (bays - bay) * style.Bay, y = (floors - floor) * style.Floor;

        // Share of glass under the pixel.
        float across = Window(x, style.Side, style.Bay - style.Side, style.Bay, footprint);
        float up = Window(y, style.Sill, style.Floor - style.Head, style.Floor, footprint);
        float glass = across * up;
        bool plant = style.PlantEvery > 0 && floor % style.PlantEvery == style.PlantEvery - 1;
        glass = plant ? 0 : glass;

        // How well single windows are told apart: beyond that they melt into their mean.
        float near = 1 - Noise.SmoothStep(0.8f, 2.0f, footprint / MathF.Min(style.Bay, style.Floor));
        uint pane = Hash.Mix(own, (uint)((bay * 7919) + 13), (uint)((floor * 104729) + 7));
        float variety = ((Hash.ToUnit(pane) - 0.5f) * near) + 0.5f;

        // Walls are shaded below ledges and soiled downwards; windows of old houses lie deep in them.
        Vector3 tint = surface.BaseColor;
        Vector3 plain = style.Wall;
        if (Kind == FacadeKind.Glass)
        {
            // Between the storeys of a curtain wall stands dark glass too; only mullions show their metal.
            plain = Vector3.Lerp(style.Glass * 1.6f, plain, 0.25f + (0.75f * (1 - across)));
        }

        Vector3 wall = plain * tint * (plant ? 0.45f : 0.9f + (0.1f * MathF.Min(1, y / style.Floor)));
        if (Kind != FacadeKind.Glass)
        {
            float grime = Noise.Perlin(new Vector3(point.Rest.X * 0.11f, point.Rest.Y * 0.03f, building), own);
            wall *= 1 + (0.12f * grime);
            float ledge = Window(y, 0, 0.28f, style.Floor, footprint);
            wall *= 1 + ((Kind == FacadeKind.Ribbon ? -0.25f : 0.18f) * ledge);
        }

        float reveal = Kind == FacadeKind.Glass ? 1 : 1 - (0.55f * Noise.SmoothStep(style.Floor - style.Head - 0.7f, style.Floor - style.Head, y));
        Vector3 room = style.Glass * tint * (0.6f + (0.8f * variety)) * reveal;
        if (Kind != FacadeKind.Glass && Hash.ToUnit(Hash.Mix(pane, 5)) < 0.3f)
        {
            // A blind pulled down part of the way.
            float blind = style.Sill + ((style.Floor - style.Head - style.Sill) * Hash.ToUnit(Hash.Mix(pane, 6)));
            room = Vector3.Lerp(room, new Vector3(0.32f, 0.30f, 0.26f), near * 0.8f * Math.Clamp(((y - blind) / footprint) + 0.5f, 0, 1));
        }

        surface.BaseColor = Vector3.Lerp(wall, room, glass);
        surface.Roughness = float.Lerp(Kind == FacadeKind.Glass ? 0.35f : 0.85f, 0.07f, glass);
        surface.Specular = float.Lerp(Kind == FacadeKind.Glass ? 0.07f : 0.035f, style.Mirror, glass);

        // No two panes hang exactly alike, so that mirrored skies break at every joint.
        float tilt = 0.016f * near * glass;
        surface.BumpGradient = tilt * new Vector3(
            Hash.ToUnit(Hash.Mix(pane, 7)) - 0.5f, Hash.ToUnit(Hash.Mix(pane, 8)) - 0.5f, Hash.ToUnit(Hash.Mix(pane, 9)) - 0.5f);

        if (LitShare > 0 && !plant)
        {
            // From afar windows melt into their storeys and blocks, and those into the mean of the building.
            float share = Share(own, bay, floor), far = Noise.SmoothStep(3, 9, footprint / style.Floor);
            Vector3 mean = MeanLamp * (0.8f * Glow * float.Lerp(share, LitShare, far) * across * up);
            surface.Emission += near > 0 ? Vector3.Lerp(mean, Lit(own, bay, floor, share, y, style) * glass, near) : mean;
        }
    }

    /// <summary>Chance that a window is lit: storeys are busy, quiet or ordinary, and blocks of offices likewise.</summary>
    private float Share(uint own, int bay, int floor)
    {
        // Some buildings are nearly empty, some full, and some leave whole storeys dark.
        float storey = Hash.ToUnit(Hash.Mix(own, (uint)floor + 31)), tenancy = Hash.ToUnit(Hash.Mix(own, 23));
        float share = LitShare * (tenancy < 0.3f ? 0.35f : tenancy < 0.75f ? 0.95f : 1.6f) * (storey < 0.18f ? 3.4f : storey < 0.58f ? 0.2f : 1);
        float busy = Hash.ToUnit(Hash.Mix(own, (uint)((bay / BlockBays) + 501), (uint)((floor / BlockFloors) + 907)));
        return MathF.Min(0.95f, share * (busy < 0.3f ? 0.35f : busy < 0.75f ? 1 : 1.7f));
    }

    /// <summary>Radiance of one window: black when nobody is in. Offices light whole rooms of several bays, flats single windows.</summary>
    private Vector3 Lit(uint own, int bay, int floor, float share, float y, FacadeStyle style)
    {
        int length = Kind == FacadeKind.Masonry ? 1 + (int)(own % 2) : 3 + (int)(own % 6);
        if (Hash.ToUnit(Hash.Mix(own, 29)) < Staircases)
        {
            // Lit flights and shafts: what is grouped along the storey elsewhere is grouped upwards here.
            (bay, floor) = (floor, bay);
        }

        int shift = (int)(Hash.Mix(own, (uint)floor + 3001) % (uint)length);
        uint room = Hash.Mix(own, (uint)((int)MathF.Floor((float)(bay + shift) / length) + 5001), (uint)(floor + 7001));
        uint pane = Hash.Mix(room, (uint)bay + 11);
        if (Hash.ToUnit(room) >= share || (Kind != FacadeKind.Masonry && Hash.ToUnit(pane) < Closed))
        {
            return Vector3.Zero;
        }

        float house = Hash.ToUnit(Hash.Mix(own, 17)), odd = Hash.ToUnit(Hash.Mix(room, 2));
        float tone = odd < 0.78f ? house : Hash.ToUnit(Hash.Mix(room, 4));
        Vector3 color = LampColors[Kind == FacadeKind.Masonry ? (tone < 0.6f ? 0 : 1) : tone < 0.2f ? 0 : tone < 0.6f ? 1 : tone < 0.84f ? 2 : 3];
        float brightness = 0.45f + (0.75f * Hash.ToUnit(Hash.Mix(room, 3))) + (0.25f * Hash.ToUnit(Hash.Mix(pane, 3)));

        // Lamps hang under the ceiling; furniture darkens the lower part.
        float height = Math.Clamp((y - style.Sill) / (style.Floor - style.Head - style.Sill), 0, 1);
        return color * (Glow * brightness * (0.55f + (0.75f * height * height)));
    }

    /// <summary>Share of the pixel that lies within [from, to] of a pattern that repeats every <paramref name="period"/> metres.</summary>
    private static float Window(float x, float from, float to, float period, float footprint)
    {
        float mean = (to - from) / period;
        float sharp = Math.Clamp(((x - from) / footprint) + 0.5f, 0, 1) * Math.Clamp(((to - x) / footprint) + 0.5f, 0, 1);
        return float.Lerp(sharp, mean, Noise.SmoothStep(0.3f, 0.9f, footprint / period));
    }
}
