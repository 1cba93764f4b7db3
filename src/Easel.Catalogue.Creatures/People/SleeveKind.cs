namespace Easel.Catalogue.People;

/// <summary>Length of the sleeves of a top.</summary>
internal enum SleeveKind
{
    /// <summary>As such a top usually has them.</summary>
    Usual,

    /// <summary>None: the arms are bare from the shoulder.</summary>
    None,

    /// <summary>To the middle of the upper arm.</summary>
    Short,

    /// <summary>To the wrist.</summary>
    Long,

    /// <summary>To the wrist, very wide at their ends.</summary>
    Wide,
}
