namespace Easel.Planning;

/// <summary>How a picture is lit, as the prompt asks.</summary>
public enum LightWish
{
    /// <summary>From all sides, without hard shadows.</summary>
    Soft,

    /// <summary>From one small source, with hard shadows.</summary>
    Hard,

    /// <summary>From behind the subject, whose edges glow.</summary>
    Backlit,

    /// <summary>A low warm sun.</summary>
    Golden,

    /// <summary>From one side, the rest dark.</summary>
    Dramatic,

    /// <summary>Warm, low and near, as of candles; the rest dark.</summary>
    Candlelit,

    /// <summary>Coloured, as of neon tubes: magenta from one side, cyan from the other.</summary>
    Neon,

    /// <summary>One cone from above; the rest dark.</summary>
    Spotlight,

    /// <summary>Of warm colour.</summary>
    Warm,

    /// <summary>Of cold colour.</summary>
    Cold,

    /// <summary>Much of it.</summary>
    Bright,

    /// <summary>Little of it.</summary>
    Dark,
}
