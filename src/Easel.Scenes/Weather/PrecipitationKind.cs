namespace Easel.Scenes.Weather;

/// <summary>What falls from the clouds.</summary>
public enum PrecipitationKind
{
    /// <summary>Drops of water.</summary>
    Rain,

    /// <summary>Flakes of ice crystals.</summary>
    Snow,
}
