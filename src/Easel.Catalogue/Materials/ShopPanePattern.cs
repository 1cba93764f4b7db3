using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>The back of a show window: a calm panelled wall with a picture rail, lit from above. Rest coordinates are (metres along, metres
/// up, number of the shop); what is on show stands before it.</summary>
/// <param name="Glow">Radiance of the lit shop; a little even by day.</param>
internal sealed record ShopPanePattern(float Glow) : SurfacePattern
{
    private const float PanelWidth = 0.95f, RailHeight = 1.7f;

    // Deep green, slate blue, oxblood, walnut, grey: tones before which goods stand out. Linear.
    private static readonly Vector3[] Tones =
    [
        new(0.055f, 0.095f, 0.080f), new(0.060f, 0.085f, 0.120f), new(0.130f, 0.060f, 0.055f), new(0.125f, 0.088f, 0.055f), new(0.105f, 0.105f, 0.100f),
    ];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint shop = Hash.Mix((uint)MathF.Round(point.Rest.Z), point.Seed + 9);
        float x = point.Rest.X / PanelWidth, y = point.Rest.Y, u = MathF.Abs(x - MathF.Floor(x) - 0.5f) * PanelWidth;
        float soft = MathF.Max(point.Footprint, 0.012f);

        // A groove around each panel, a paler wall above the rail.
        float groove = Line(u - 0.41f, soft) * (y < RailHeight ? 1 : 0), rail = Line((y - RailHeight) * 0.5f, soft);
        Vector3 tone = Tones[shop % (uint)Tones.Length] * (y > RailHeight ? 1.5f : 1);
        Vector3 seen = tone * (1 - (0.35f * groove) + (0.8f * rail));

        // Lamps hang under the ceiling and light the upper part.
        float light = 0.5f + (1.1f * Noise.SmoothStep(0.1f, 1, point.TexCoord.Y));
        surface.BaseColor = seen * 0.6f;
        surface.Emission += seen * new Vector3(1, 0.84f, 0.64f) * (light * Glow * 1.6f);
    }

    private static float Line(float distance, float soft) => MathF.Exp(-(distance * distance) / (2 * soft * soft));
}
