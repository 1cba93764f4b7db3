namespace Easel.Catalogue.Environments.Village;

/// <summary>What closes the view along a lane.</summary>
internal enum VillageEnd
{
    /// <summary>A stone bell tower over the roofs, hills with cypresses behind.</summary>
    BellTower,

    /// <summary>A white chapel with a blue dome before the sea.</summary>
    BlueDome,

    /// <summary>A steeple below snowy peaks.</summary>
    Peaks,

    /// <summary>A pagoda on a wooded hill.</summary>
    Pagoda,
}
