namespace Easel.Planning.Grammar;

/// <summary>How exactly a word names a style; the more exact one counts.</summary>
internal enum StyleRank
{
    /// <summary>realistic, photorealistic</summary>
    Adjective,

    /// <summary>painting, drawing, illustration</summary>
    GeneralMedium,

    /// <summary>oil painting</summary>
    Medium,

    /// <summary>Anything else: cubism, anime, watercolor.</summary>
    Style,
}
