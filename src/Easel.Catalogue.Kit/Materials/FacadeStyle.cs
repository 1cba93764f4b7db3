using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Measures and colours of one building's outer wall, drawn from the building's number.</summary>
/// <param name="Bay">Width of a bay, metres.</param>
/// <param name="Floor">Height of a storey, metres.</param>
/// <param name="Side">Width of wall or mullion left and right of a window, metres.</param>
/// <param name="Sill">Height of wall below a window, metres.</param>
/// <param name="Head">Height of wall above a window, metres.</param>
/// <param name="PlantEvery">Every so many storeys one is blank and houses machines; 0 for never.</param>
/// <param name="Wall">Reflectance of wall or frame, linear sRGB.</param>
/// <param name="Glass">Reflectance of what is seen in an unlit window, linear sRGB.</param>
/// <param name="Mirror">Reflectance of the pane at normal incidence.</param>
internal readonly record struct FacadeStyle(
    float Bay, float Floor, float Side, float Sill, float Head, int PlantEvery, Vector3 Wall, Vector3 Glass, float Mirror)
{
    // Blue, teal, bronze, graphite, silver, deep blue.
    private static readonly Vector3[] GlassTints =
    [
        new(0.040f, 0.075f, 0.125f), new(0.028f, 0.082f, 0.095f), new(0.105f, 0.066f, 0.040f), new(0.028f, 0.032f, 0.042f), new(0.105f, 0.125f, 0.150f),
        new(0.022f, 0.040f, 0.105f),
    ];

    // Steel, black, white, anthracite, champagne.
    private static readonly Vector3[] Frames =
    [
        new(0.34f, 0.36f, 0.39f), new(0.07f, 0.075f, 0.085f), new(0.62f, 0.62f, 0.62f), new(0.16f, 0.17f, 0.19f), new(0.46f, 0.37f, 0.27f),
    ];

    // Limestone, sandstone, red brick, brown brick, buff brick, grey granite, white terracotta.
    private static readonly Vector3[] Stones =
    [
        new(0.50f, 0.44f, 0.35f), new(0.45f, 0.34f, 0.23f), new(0.26f, 0.095f, 0.06f), new(0.19f, 0.11f, 0.075f), new(0.42f, 0.30f, 0.19f),
        new(0.30f, 0.30f, 0.31f), new(0.58f, 0.55f, 0.49f),
    ];

    /// <summary>The wall of a building.</summary>
    public static FacadeStyle Of(FacadeKind kind, uint building)
    {
        uint h = Hash.Mix(building, 0x51ab3f17u);
        float a = Hash.ToUnit(h), b = Hash.ToUnit(Hash.Mix(h, 1)), c = Hash.ToUnit(Hash.Mix(h, 2)), d = Hash.ToUnit(Hash.Mix(h, 3));
        float shade = 0.8f + (0.4f * Hash.ToUnit(Hash.Mix(h, 4)));

        // A third of the curtain walls joins two storeys, or runs in wide panes.
        float grid = Hash.ToUnit(Hash.Mix(h, 6)), tall = grid < 0.22f ? 1.9f : 1, broad = grid > 0.8f ? 2.2f : 1;
        return kind switch
        {
            FacadeKind.Glass => new FacadeStyle(
                (2.1f + (3.2f * a * a)) * broad, (3.9f + (0.7f * b)) * tall, 0.09f + (0.16f * c), 0.55f + (0.5f * d), 0.12f, 14 + (int)(9 * c),
                Frames[(int)(4.99f * d)] * shade, GlassTints[(int)(5.99f * Hash.ToUnit(Hash.Mix(h, 5)))] * shade, 0.26f + (0.22f * b)),
            FacadeKind.Ribbon => new FacadeStyle(
                2.4f + (2.4f * a), 3.6f + (0.5f * b), 0.06f + (0.3f * c), 1.05f + (0.4f * d), 0.35f, 18,
                Stones[d < 0.34f ? 5 : d < 0.68f ? 6 : d < 0.86f ? 0 : 4] * shade, GlassTints[(int)(5.99f * c)] * 0.7f, 0.12f),
            _ => new FacadeStyle(
                2.3f + (1.1f * a), 3.5f + (0.5f * b), 0.5f + (0.25f * c), 0.95f, 0.55f, 0,
                Stones[(int)(6.99f * d)] * shade, new Vector3(0.022f, 0.026f, 0.032f), 0.06f),
        };
    }
}
