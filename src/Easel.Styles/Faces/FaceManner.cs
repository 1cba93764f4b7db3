using System.Numerics;

namespace Easel.Styles.Faces;

/// <summary>How a style draws faces. Lengths are units of the head's height, colours codes.</summary>
/// <param name="Eye">Half width of an eye, and how far it opens above and below its middle.</param>
/// <param name="Iris">Half axes of the iris.</param>
/// <param name="Lash">Thickness of the upper lid's line.</param>
/// <param name="Line">Colour of lids, brows and mouth, mixed with that of the brows.</param>
internal sealed record FaceManner(Vector3 Eye, Vector2 Iris, float Lash, Vector3 Line)
{
    /// <summary>Opacity of the blush on the cheeks.</summary>
    public float Blush { get; init; } = 0.34f;

    /// <summary>True for eyes that are plain dots.</summary>
    public bool HasDots { get; init; }

    /// <summary>How much of the face's own shading stays, 0 to 1.</summary>
    public float Shading { get; init; } = 0.6f;

    /// <summary>Opacity of the ring of light in the hair.</summary>
    public float HairLight { get; init; }

    /// <summary>Codes of the line with which features are drawn anew over the finished picture, so that its strokes do not bury them; null where they are part of what is painted.</summary>
    public Vector3? Ink { get; init; }

    /// <summary>How much of that line the paper's tooth takes away, 0 to 1.</summary>
    public float Tooth { get; init; }

    /// <summary>Large shining eyes, small nose and mouth.</summary>
    public static FaceManner Anime { get; } = new(new Vector3(0.114f, 0.110f, 0.096f), new Vector2(0.084f, 0.108f), 0.025f, new Vector3(0.16f, 0.09f, 0.13f)) { HairLight = 0.8f };

    /// <summary>Round white eyes with a dot.</summary>
    public static FaceManner Cartoon { get; } = new(new Vector3(0.100f, 0.118f, 0.104f), new Vector2(0.058f, 0.072f), 0.020f, new Vector3(0.13f, 0.09f, 0.12f)) { Blush = 0.28f };

    /// <summary>Dots for eyes and nothing that is not flat.</summary>
    public static FaceManner Flat { get; } = new(new Vector3(0.040f, 0.046f, 0.046f), new Vector2(0.030f, 0.040f), 0.012f, new Vector3(0.17f, 0.11f, 0.13f)) { HasDots = true, Blush = 0, Shading = 0.7f };

    /// <summary>Eyes of natural size with lids, iris and lashes, for those who draw with lines.</summary>
    public static FaceManner Drawn { get; } = new(new Vector3(0.080f, 0.060f, 0.050f), new Vector2(0.048f, 0.058f), 0.017f, new Vector3(0.10f, 0.07f, 0.08f)) { Blush = 0, Shading = 0.4f };

    /// <summary>Large dots, for pictures laid of pieces that would swallow anything finer.</summary>
    public static FaceManner Coarse { get; } = Flat with { Iris = new Vector2(0.050f, 0.062f), Shading = 0.3f, Blush = 0.3f };

    /// <summary>Dots for eyes and rosy cheeks.</summary>
    public static FaceManner Storybook { get; } = new(new Vector3(0.040f, 0.050f, 0.050f), new Vector2(0.034f, 0.044f), 0.012f, new Vector3(0.20f, 0.12f, 0.11f)) { HasDots = true, Blush = 0.42f };
}
